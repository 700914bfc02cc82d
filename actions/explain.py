"""Answers from the brochure: its topics, why a question, the recap, the criteria, the steps."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import choices
from actions.assess import grant_text, sections
from actions.bare_answers import MONEY_FACTS, YES_NO_FACTS
from actions.placeholders import placeholders, quote_for
from actions.purchase_list import folded
from actions.resume import AnswerAction, question_follows, resume
from actions.slots import ASKING, UNKNOWN, VERDICT, facts_to_judge, intent_of, known_facts, today
from actions.topics import topic_of_open_question
from actions.wording import bullets, plain, say
from rules_core import assess
from rules_core.vocabulary import FACT_TITLES, YES_NO, describe
from rules_core.wording import euros

_ECONOMIC_ACTIVITY = re.compile(
    r"\b(?:quoi|qu'est[- ]ce|qu'entend|qu'appel|veut dire|signifi|defini|explique|appelez)"
    r".{0,40}\bactivites? (?:economique|marchande)s?\b"
    r"|^\W*activites? (?:economique|marchande)s?,? c'est(?:[- ]a[- ]dire)?(?: quoi)?\s*\?*$"
)
_INSERTION = re.compile(r"\binsertion\b")

STATUS_LABELS = {
    "met": "rempli",
    "not_met": "non rempli",
    "unknown": "à préciser",
    "to_do": "à faire",
}


class ActionAnswerTopic(AnswerAction):
    """Answers a question on one of the brochure's topics (intents `faq_<topic>`)."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_answer_topic"

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Give the answer, with its figures; the open question comes back after it."""
        if _asks_economic_activity(tracker):
            _say_explanation(dispatcher, "economic_activity", today(tracker))
            return resume(tracker)
        limit = topic_of_open_question(tracker.latest_message or {}, tracker.slots.get(ASKING))
        topic = limit or intent_of(tracker).removeprefix("faq_")
        kind = "handoff" if topic == "human_contact" else "faq"
        listed = [] if question_follows(tracker) else choices.way_forward(tracker.slots)
        texts = placeholders(today(tracker))
        own = _own_grant(tracker) if topic == "grant_amount" else ""
        say(dispatcher, f"utter_faq_{topic}", kind, topic, () if own else listed, texts)
        if own:
            say(dispatcher, "utter_your_grant", kind, topic, listed, {"grant": own})
        return resume(tracker)


class ActionExplainQuestion(AnswerAction):
    """Says why the open question is asked, with the brochure's sentence."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_explain_question"

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Explain the open question, else the refusal told, or say that there is no question."""
        asked, on = tracker.slots.get(ASKING), today(tracker)
        named = topic_of_open_question(tracker.latest_message or {}, asked)
        if named:
            say(dispatcher, f"utter_faq_{named}", "faq", named, texts=placeholders(on))
            return resume(tracker)
        response, texts, listed = "utter_no_open_question", placeholders(on), []
        assessment = assess(facts_to_judge(tracker.slots, on), on).to_dict()
        if not asked and tracker.slots.get(VERDICT) and assessment["verdict"] == "not_eligible":
            response, texts = "utter_why_refused", {**texts, **sections(assessment)}
            listed = choices.way_forward(tracker.slots)
        elif asked:
            fact = "economic_activity" if _asks_economic_activity(tracker) else asked
            _say_explanation(dispatcher, fact, on)
            return resume(tracker)
        elif not question_follows(tracker):
            listed = choices.way_forward(tracker.slots)
        say(dispatcher, response, "notice", "why_this_question", listed, texts)
        return resume(tracker)


class ActionShowSummary(AnswerAction):
    """Recalls every fact understood, each open to change."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_show_summary"

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Say the recap, with one choice for each answer."""
        known, unknown = known_facts(tracker.slots), tracker.slots.get(UNKNOWN) or []
        lines = [f"**{FACT_TITLES[f]}** : {_value(f, v)}" for f, v in known.items()]
        lines += [f"**{FACT_TITLES[fact]}** : vous ne savez pas" for fact in unknown]
        if lines:
            listed = choices.to_modify(known, unknown)
            recap = bullets(lines)
            say(dispatcher, "utter_summary", "notice", "summary", listed, {"recap": recap})
        else:
            listed = [] if question_follows(tracker) else choices.way_forward(tracker.slots)
            say(dispatcher, "utter_summary_empty", "notice", "summary", listed)
        return resume(tracker)


class ActionShowCriteria(AnswerAction):
    """Shows the thirteen criteria one by one."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_show_criteria"

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Say each criterion's status, why, and the brochure's words when it is not settled."""
        on = today(tracker)
        assessment = assess(facts_to_judge(tracker.slots, on), on)
        refused = assessment.verdict == "not_eligible"
        silent = ("met", "unknown", "to_do") if refused else ("met",)
        lines = [
            f"**{c['title']}** ({STATUS_LABELS[c['status']]}) : {plain(c['explanation'], 600)}"
            + ("" if c["status"] in silent else f" « {c['citation']['quote'].rstrip('. ')} »")
            for c in assessment.to_dict()["criteria"]
        ]
        listed = [] if question_follows(tracker) else choices.way_forward(tracker.slots)
        text = bullets(lines)
        say(dispatcher, "utter_criteria", "notice", "summary", listed, {"criteria": text})
        return resume(tracker)


class ActionShowSteps(AnswerAction):
    """Shows the steps to the application and who may certify the project."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_show_steps"

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Say the next steps, or after a refusal what would change it.

        Before a verdict the points left open are all but everything: they are not listed.
        """
        on = today(tracker)
        assessment = assess(facts_to_judge(tracker.slots, on), on).to_dict()
        listed = [] if question_follows(tracker) else choices.way_forward(tracker.slots)
        steps, told = assessment["next_steps"], tracker.slots.get(VERDICT)
        texts = {
            **placeholders(on),
            "steps": bullets(s["text"] for s in steps if told or s["id"] != "open_points"),
            "certifiers": bullets(map(_certifier, assessment["certifiers"])),
            "changes": bullets(change["text"] for change in assessment["what_would_change"]),
        }
        response = "utter_steps" if steps else "utter_steps_refused"
        say(dispatcher, response, "faq", "certification", listed, texts)
        return resume(tracker)


def _say_explanation(dispatcher: CollectingDispatcher, fact: str, on: date) -> None:
    texts = {**placeholders(on), "quote": quote_for(fact, on)}
    say(dispatcher, f"utter_explain_{fact}", "notice", "why_this_question", texts=texts)


def _text(tracker: Tracker) -> str:
    return (tracker.latest_message or {}).get("text") or ""


def _asks_economic_activity(tracker: Tracker) -> bool:
    """Tell whether a message asks what an economic activity is, which no topic explains."""
    text = folded(_text(tracker))
    return bool(_ECONOMIC_ACTIVITY.search(text)) and not _INSERTION.search(text)


def _own_grant(tracker: Tracker) -> str:
    """Return the visitor's own grant once a favourable verdict told it, else an empty string."""
    told, on = tracker.slots.get(VERDICT), today(tracker)
    if not told or told[0] == "not_eligible":
        return ""
    return grant_text(assess(facts_to_judge(tracker.slots, on), on).to_dict()["grant"])


def _value(fact: str, value: Any) -> str:
    """Say a fact's value beside its title, which it need not repeat."""
    if fact == "tax_social_compliant":
        return "à jour" if value else "pas à jour"
    if fact in YES_NO_FACTS:
        return YES_NO["true" if value else "false"].lower()
    if fact == "last_application_on":
        return describe(fact, value).removeprefix("dernière demande ")
    if fact in MONEY_FACTS:
        return euros(value)
    if value == ["other"]:
        return "aucune des activités exclues"
    return plain(describe(fact, value), 600)


def _certifier(certifier: dict[str, Any]) -> str:
    contacts = [certifier[key] for key in ("phone", "email", "website") if certifier.get(key)]
    name = f"**{certifier['name']}**" if certifier["recommended"] else certifier["name"]
    reason = f" : {certifier['reason']}" if certifier.get("reason") else ""
    return f"{name}{reason}" + (f" ({', '.join(contacts)})" if contacts else "")
