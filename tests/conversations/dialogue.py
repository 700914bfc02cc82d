"""Plays a written dialogue on the real model and says where it departs from what was expected.

A dialogue is a list of steps. A step is what the visitor does (`visitor:` types a text, `choose:`
clicks the latest choice whose label begins so, `edit:` changes facts in the panel) and, under
`then:`, what must follow:
`asking` the open fact (null: none), `topics` and `kinds` of the messages in order, `facts` held
(null: absent), `unknown`, `verdict`, `grant`, `says` / `silent` fragments that must or must not be
read, `choices` labels offered, `unchanged: true` when no fact may move.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date
from typing import Any
from uuid import uuid4

from bot.engine.conversations import Conversations, Said

ON = date(2026, 11, 23)
KINDS = {"greeting", "question", "faq", "verdict", "notice", "handoff", "fallback", "smalltalk"}
CONTACT = "03 74 27 00 27"
EXPECTED = {
    "asking", "topics", "kinds", "facts", "unknown", "verdict", "grant", "says", "silent",
    "choices", "unchanged",
}  # fmt: skip

Reply = dict[str, Any]


async def play(conversations: Conversations, steps: list[dict[str, Any]]) -> None:
    """Play a dialogue from its opening line; raises AssertionError at the first departure."""
    conversation = uuid4().hex
    reply = json.loads(await conversations.open(conversation, None, ON))
    seen, told = list(reply["messages"]), Counter[str]()
    _hold_always(reply, told)
    for rank, step in enumerate(steps, start=1):
        before, said = reply, _said(step, seen)
        reply = json.loads(await conversations.say(conversation, said))
        seen += reply["messages"]
        where = f"step {rank}, {_done(step)!r}"
        try:
            _hold_always(reply, told)
            _check(step.get("then") or {}, reply, before)
        except AssertionError as error:
            raise AssertionError(f"{where}: {error}\n{shown(reply)}") from None


def shown(reply: Reply) -> str:
    """Return a reply as a reader of a failing test wants it."""
    lines = []
    for message in reply["messages"]:
        labels = [choice["label"] for choice in message["choices"]]
        lines.append(f"  [{message['kind']}/{message['topic']}] {message['text']} {labels or ''}")
    state = reply["state"]
    lines.append(f"  asking {state['asking']}, {state['assessment']['verdict']}, {state['facts']}")
    return "\n".join(lines)


def _done(step: dict[str, Any]) -> Any:
    return step.get("visitor") or step.get("choose") or step.get("edit")


def _said(step: dict[str, Any], seen: list[dict[str, Any]]) -> Said:
    assert {"visitor", "choose", "edit"} & set(step), f"a step types, chooses or edits: {step}"
    if "edit" in step:
        return Said(uuid4().hex, facts=step["edit"])
    if "visitor" in step:
        return Said(uuid4().hex, text=step["visitor"])
    for message in reversed(seen):
        for choice in message["choices"]:
            if choice["label"].replace("\u00a0", " ").startswith(step["choose"]):
                return Said(uuid4().hex, choice=choice["id"])
    raise AssertionError(f"no choice begins with {step['choose']!r}")


def _hold_always(reply: Reply, told: Counter[str]) -> None:
    """What every reply must be, whatever was said."""
    messages = reply["messages"]
    assert messages, "the assistant says nothing"
    for message in messages:
        assert message["kind"] in KINDS, f"unknown kind {message['kind']}"
        assert message["topic"], "a message without topic"
        assert message["text"].strip(), "a message without text"
        assert not re.search(r"{\w+}|\bNone\b", message["text"]), "a placeholder is not filled"
    last = messages[-1]
    forward = last["choices"] or last["kind"] == "question" or CONTACT in last["text"]
    assert forward, "no way forward"
    questions = [message["topic"] for message in messages if message["kind"] == "question"]
    assert len(questions) <= 1, f"several questions at once: {questions}"
    if questions:
        assert questions[0] == reply["state"]["asking"], "the question is not the one asked"
    repeats = [m["text"] for m in messages if m["kind"] in ("fallback", "question")]
    told.update(repeats)
    assert all(told[text] <= 2 for text in repeats), "the same sentence a third time"


def _check(then: dict[str, Any], reply: Reply, before: Reply) -> None:
    assert set(then) <= EXPECTED, f"unknown expectation {set(then) - EXPECTED}"
    messages, state = reply["messages"], reply["state"]
    text = "\n".join(message["text"] for message in messages).replace("\u00a0", " ")
    facts = state["facts"]
    for name, seen in (
        ("asking", state["asking"]),
        ("topics", [message["topic"] for message in messages]),
        ("kinds", [message["kind"] for message in messages]),
        ("unknown", facts["unknown"]),
        ("verdict", state["assessment"]["verdict"]),
        ("grant", (state["assessment"]["grant"] or {}).get("amount_eur")),
    ):
        if name in then:
            assert seen == then[name], f"{name} is {seen!r}, not {then[name]!r}"
    for name, value in (then.get("facts") or {}).items():
        assert facts.get(name) == value, f"{name} is {facts.get(name)!r}, not {value!r}"
    if then.get("unchanged"):
        assert facts == before["state"]["facts"], "a fact changed"
    for fragment in _listed(then.get("says")):
        assert fragment.lower() in text.lower(), f"{fragment!r} is not said"
    for fragment in _listed(then.get("silent")):
        assert fragment.lower() not in text.lower(), f"{fragment!r} is said"
    labels = [choice["label"] for message in messages for choice in message["choices"]]
    for label in _listed(then.get("choices")):
        assert any(seen.startswith(label) for seen in labels), f"no choice {label!r}"


def _listed(value: Any) -> list[str]:
    return value if isinstance(value, list) else [value] if value else []
