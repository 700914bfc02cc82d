"""How each question is put: its wording, its choices, or a precise one to settle first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa_sdk.executor import CollectingDispatcher

from actions import choices, purchase_list
from actions.bare_answers import YES_NO_FACTS
from actions.only_activity import ONLY, OTHERS
from actions.slots import ASKED, PENDING, PRICES_ASKED, REOPENED, TURN
from actions.wording import bullets, plain, say
from rules_core.vocabulary import FACT_TITLES, describe, in_sentence
from rules_core.wording import euros

WORDINGS = ("ask", "reask", "example")
OTHERS_WORDINGS = ("utter_ask_sectors_others", "utter_precise_sectors", "utter_reask_sectors")
"""The trades asked for a sure "other": first, to be precise, again."""
INSISTING = 2
"""How many times a precise question is put in the same words."""


def ask(dispatcher: CollectingDispatcher, fact: str, times: int, slots: Mapping[str, Any]) -> None:
    """Ask a fact.

    Takes the fact, how many times it was asked already (each time is worded differently) and the
    slots: a precise question comes before the plain one, the purchases are recalled.
    """
    pending = slots.get(PENDING)
    if (
        pending
        and pending["fact"] == fact
        and _ask_precisely(dispatcher, fact, pending, times, slots)
    ):
        return
    if fact == "purchases" and slots.get("purchases"):
        just_said = _noted(slots.get(TURN) or {})
        reopened = bool(slots.get(REOPENED))
        _ask_more_purchases(dispatcher, slots["purchases"], times, reopened, just_said)
        return
    more = (slots.get(TURN) or {}).get("more") == fact
    wording = "ask" if more else WORDINGS[times % len(WORDINGS)]
    listed = choices.for_question(fact, more)
    say(dispatcher, f"utter_{wording}_{fact}", "question", fact, listed)


def key(fact: str, slots: Mapping[str, Any]) -> str:
    """Return what the question put on a fact is counted under: the fact, or its precise words."""
    pending = slots.get(PENDING)
    if not pending or pending["fact"] != fact:
        return fact
    candidates = pending.get("candidates") or []
    once = [c["value"] for c in candidates] if len(candidates) == 1 else pending.get("said")
    return f"{fact} {pending['kind']} {pending.get('label') or once or pending.get('year') or ''}"


def put_enough(slots: Mapping[str, Any]) -> bool:
    """Tell whether the precise question left open was put `INSISTING` times already."""
    pending, put = slots.get(PENDING), (slots.get(ASKED) or {}).get("put") or {}
    if not pending or pending["kind"] == OTHERS:  # has wordings enough
        return False
    return put.get(key(pending["fact"], slots), 0) >= INSISTING


def put_otherwise(pending: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return what takes the place of a precise question put often enough.

    It is the plain question (None), or the other activities: a refusal is not told for want of
    an answer.
    """
    return {**pending, "kind": OTHERS} if pending["kind"] == ONLY else None


def price_to_ask(slots: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the precise question about the first unpriced purchase, once for each of them."""
    items, asked = slots.get("purchases") or [], slots.get(PRICES_ASKED) or []
    index = purchase_list.unpriced(items, asked)
    if index is None:
        return None
    return {"fact": "purchases", "kind": "price", "label": items[index]["label"]}


def _noted(turn: Mapping[str, Any]) -> str:
    """Return what the turn has just acknowledged."""
    return " ".join(n["values"].get("noted", "") for n in turn.get("notices") or [])


def _ask_more_purchases(
    dispatcher: CollectingDispatcher,
    items: list[dict[str, Any]],
    times: int,
    reopened: bool,
    just_said: str,
) -> None:
    lines = [plain(describe("purchases", [item]), 300) for item in items]
    wording = "reask" if times % 2 else "ask"
    listed = [choices.that_is_all(), *(choices.removals(items[:6]) if reopened else ())]
    if all(line in just_said for line in lines):
        say(dispatcher, "utter_ask_purchases_others", "question", "purchases", listed)
        return
    say(
        dispatcher,
        f"utter_{wording}_purchases_more",
        "question",
        "purchases",
        listed,
        {"recap": bullets(lines)},
    )


def _ask_precisely(
    dispatcher: CollectingDispatcher,
    fact: str,
    pending: Mapping[str, Any],
    times: int,
    slots: Mapping[str, Any],
) -> bool:
    kind, title = pending["kind"], in_sentence(FACT_TITLES[fact])
    if kind == "price":
        listed = [choices.dont_know(fact)]
        label = pending["label"]
        say(dispatcher, "utter_ask_purchases_price", "question", fact, listed, {"label": label})
        return True
    if kind == "label":
        listed = choices.for_amount(pending["amount_eur"], pending["vat"])
        amount = euros(pending["amount_eur"])
        say(dispatcher, "utter_ask_purchases_label", "question", fact, listed, {"amount": amount})
        return True
    if kind == "yes_no":
        listed = choices.for_question(fact)
        say(dispatcher, "utter_confirm_yes_no", "question", fact, listed, {"title": title})
        return True
    if kind in (ONLY, OTHERS):
        _ask_activities(dispatcher, kind, slots["sectors"], times)
        return True
    candidates = pending.get("candidates") or []
    if candidates:
        _confirm(dispatcher, fact, pending, times, title)
    elif kind == "precise" and fact not in YES_NO_FACTS:
        listed, year = choices.for_question(fact), pending.get("year")
        within = {"year": year} if year else {}
        response = f"utter_precise_{fact}" + ("_year" if year else "")
        say(dispatcher, response, "question", fact, listed, within)
    return bool(candidates) or kind == "precise"


def _ask_activities(
    dispatcher: CollectingDispatcher, kind: str, sectors: list[str], times: int
) -> None:
    """Ask whether the excluded activities named are the only ones, then which the others are."""
    if kind == OTHERS:
        listed = choices.for_other_activities(sectors)
        response = OTHERS_WORDINGS[times % len(OTHERS_WORDINGS)]
        say(dispatcher, response, "question", "sectors", listed)
        return
    response = "utter_ask_sectors_only" + ("_several" if len(sectors) > 1 else "")
    texts = {"said": describe("sectors", sectors)}
    say(dispatcher, response, "question", "sectors", choices.for_only_activity(), texts)


def _confirm(
    dispatcher: CollectingDispatcher, fact: str, pending: Mapping[str, Any], times: int, title: str
) -> None:
    candidates = pending["candidates"]
    labels = [choices.label_of(fact, candidate) for candidate in candidates]
    if len(candidates) == 1:
        listed = choices.for_candidates(fact, candidates, other="Non")
        listed[0]["title"] = f"Oui, {in_sentence(labels[0])}"
        texts = {"candidate": plain(labels[0]), "title": title}
        again = "_again" if times % 2 else ""
        say(dispatcher, f"utter_confirm_candidate{again}", "question", fact, listed, texts)
        return
    listed = choices.for_candidates(fact, candidates)
    if pending["kind"] == "small":
        texts = {"candidates": " ou ".join(labels)}
        say(dispatcher, "utter_precise_turnover_eur", "question", fact, listed, texts)
        return
    texts = {"said": pending.get("said") or "votre réponse", "title": title}
    kind = "place" if fact == "in_region" else "range" if pending["kind"] == "range" else "choice"
    say(dispatcher, f"utter_confirm_{kind}", "question", fact, listed, texts)
