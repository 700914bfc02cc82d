"""The conclusion: one verdict message, told again in full only when it changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import choices
from actions.fallback import say_lost
from actions.placeholders import placeholders
from actions.resume import AnswerAction
from actions.slots import TURN, VERDICT, facts_to_judge, intent_of, today
from actions.wording import bullets, plain, say
from rules_core import assess
from rules_core.vocabulary import in_sentence
from rules_core.wording import euros, percent

VERDICT_LABELS = {
    "eligible": "éligible",
    "not_eligible": "non éligible",
    "undetermined": "à confirmer",
}

AT_ONCE = " Je préfère vous le dire tout de suite."


class ActionShowVerdict(AnswerAction):
    """Tells the verdict once no question is left."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_show_verdict"

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Tell the verdict, or in one line that it did not change."""
        on = today(tracker)
        assessment = assess(facts_to_judge(tracker.slots, on), on).to_dict()
        told, conclusion = tracker.slots.get(VERDICT), fingerprint(assessment)
        listed = choices.after_verdict(assessment["verdict"] == "not_eligible")
        texts = placeholders(on)
        if told == conclusion and intent_of(tracker) != "check_eligibility":
            if (tracker.slots.get(TURN) or {}).get("understood"):
                label = VERDICT_LABELS[assessment["verdict"]]
                texts = {**texts, "why": _why(assessment)}
                say(
                    dispatcher, "utter_verdict_unchanged", "verdict", "summary", listed,
                    {**texts, "verdict": label}, assessment,
                )  # fmt: skip
                return []
            return [say_lost(dispatcher, tracker)]
        response = f"utter_verdict_{assessment['verdict']}"
        texts = {**texts, **sections(assessment, told is None)}
        say(dispatcher, response, "verdict", "summary", listed, texts, assessment)
        return [SlotSet(VERDICT, conclusion)]


def fingerprint(assessment: Mapping[str, Any]) -> list[Any]:
    """Return what makes two conclusions the same for a visitor."""
    verdict, grant = assessment["verdict"], assessment["grant"]
    refused = verdict == "not_eligible"
    decisive = "not_met" if refused else "unknown"
    open_points = [c["id"] for c in assessment["criteria"] if c["status"] == decisive]
    return [verdict, open_points, None if refused or not grant else grant["amount_eur"]]


def sections(assessment: Mapping[str, Any], first: bool = True) -> dict[str, str]:
    """Return the paragraphs of a verdict, each with its blank line, empty when there is none.

    Takes an assessment as contract JSON, and whether it is the first one told. The grant is kept
    silent after a refusal.
    """
    refused = assessment["verdict"] == "not_eligible"
    changes = [change["text"] for change in assessment["what_would_change"]]
    refusals = [c for c in assessment["criteria"] if c["status"] == "not_met"]
    return {
        "at_once": AT_ONCE if first else "",
        "grant": "" if refused else _paragraph(grant_text(assessment["grant"])),
        "points": _list("Ce qui reste à confirmer", [] if refused else changes),
        "assumptions": _list(
            "Comment j’ai lu la brochure", [a["text"] for a in assessment["assumptions"]]
        ),
        "steps": _list("Prochaines étapes", _steps(assessment["next_steps"], points_said=changes)),
        "reasons": _paragraph(bullets(map(_reason, refusals))),
        "changes": _list("Ce qui changerait la réponse", changes if refused else []),
    }


def _steps(steps: list[dict[str, str]], points_said: list[str]) -> list[str]:
    """Return the steps, but for what the rest of the message says: open points and contact."""
    unsaid = {"contact", "open_points"} if points_said else {"contact"}
    return [step["text"] for step in steps if step["id"] not in unsaid]


def grant_text(grant: Mapping[str, Any] | None) -> str:
    """Return the grant in two lines, or an empty string when there is none to show."""
    if not grant or not grant["amount_eur"]:
        return ""
    amount, base = euros(grant["amount_eur"]), euros(grant["base_eur"])
    why = f"soit {percent(grant['rate'])} de {base} HT"
    if grant["capped_by"] == "maximum":
        why += f", le maximum retenu sur {euros(grant['eligible_total_eur'])} HT"
    elif grant["capped_by"] == "public_aid_ceiling":
        why = "réduite à cause de vos autres aides publiques"
    left = euros(grant["own_share_eur"])
    return f"Subvention estimée : **{amount}**, {why}. Il resterait {left} à votre charge."


def _why(assessment: Mapping[str, Any]) -> str:
    """Return in a few words which criteria keep a conclusion as it is, empty when none does."""
    blocking = "not_met" if assessment["verdict"] == "not_eligible" else "unknown"
    titles = [in_sentence(c["title"]) for c in assessment["criteria"] if c["status"] == blocking]
    if not titles:
        return ""
    return (
        f" Ce qui bloque : {', '.join(titles[:3])}."
        if blocking == "not_met"
        else (f" Reste à préciser : {', '.join(titles[:3])}{'…' if len(titles) > 3 else '.'}")
    )


def _reason(criterion: Mapping[str, Any]) -> str:
    quote = criterion["citation"]["quote"].rstrip(". ")
    return (
        f"**{criterion['title']}** : {plain(criterion['explanation'], 600)} "
        f"La brochure : « {quote} »."
    )


def _list(heading: str, lines: list[str]) -> str:
    return _paragraph(f"**{heading}**\n{bullets(lines)}") if lines else ""


def _paragraph(text: str) -> str:
    return f"{text}\n\n" if text else ""
