"""The conclusion: one verdict message, told again in full only when it changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import choices
from actions.placeholders import placeholders
from actions.slots import TURN, VERDICT, facts_from, intent_of, today
from actions.wording import bullets, plain, say
from rules_core import assess
from rules_core.wording import euros, percent

VERDICT_LABELS = {
    "eligible": "éligible",
    "not_eligible": "non éligible",
    "undetermined": "à confirmer",
}


class ActionShowVerdict(Action):
    """Tells the verdict once no question is left."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_show_verdict"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Tell the verdict, or in one line that it did not change."""
        on = today(tracker)
        assessment = assess(facts_from(tracker.slots), on).to_dict()
        told, conclusion = tracker.slots.get(VERDICT), fingerprint(assessment)
        listed = choices.after_verdict(assessment["verdict"] == "not_eligible")
        texts = placeholders(on)
        if told == conclusion and intent_of(tracker) != "check_eligibility":
            if (tracker.slots.get(TURN) or {}).get("understood"):
                label = VERDICT_LABELS[assessment["verdict"]]
                say(
                    dispatcher, "utter_verdict_unchanged", "verdict", "summary", listed,
                    assessment, verdict=label, **texts,
                )  # fmt: skip
            else:
                topic = "not_understood"
                say(dispatcher, "utter_not_understood_idle", "fallback", topic, listed, **texts)
            return []
        response = f"utter_verdict_{assessment['verdict']}"
        texts = {**texts, **sections(assessment)}
        say(dispatcher, response, "verdict", "summary", listed, assessment, **texts)
        return [SlotSet(VERDICT, conclusion)]


def fingerprint(assessment: Mapping[str, Any]) -> list[Any]:
    """Return what makes two conclusions the same for a visitor."""
    decisive = [c["id"] for c in assessment["criteria"] if c["status"] in ("not_met", "unknown")]
    grant = assessment["grant"]
    return [assessment["verdict"], decisive, grant and grant["amount_eur"]]


def sections(assessment: Mapping[str, Any]) -> dict[str, str]:
    """Return the paragraphs of a verdict, empty where there is nothing to say.

    Takes an assessment as contract JSON. The grant is kept silent after a refusal.
    """
    refused = assessment["verdict"] == "not_eligible"
    changes = [change["text"] for change in assessment["what_would_change"]]
    return {
        "grant": "" if refused else grant_text(assessment["grant"]),
        "points": _list("Ce qui reste à confirmer", [] if refused else changes),
        "assumptions": _list(
            "Comment j’ai lu la brochure", [a["text"] for a in assessment["assumptions"]]
        ),
        "steps": _list("Prochaines étapes", [s["text"] for s in assessment["next_steps"]]),
        "reasons": bullets(_reason(c) for c in assessment["criteria"] if c["status"] == "not_met"),
        "changes": _list("Ce qui changerait la réponse", changes if refused else []),
    }


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


def _reason(criterion: Mapping[str, Any]) -> str:
    quote = criterion["citation"]["quote"].rstrip(". ")
    return (
        f"**{criterion['title']}** : {plain(criterion['explanation'], 600)} "
        f"La brochure : « {quote} »."
    )


def _list(heading: str, lines: list[str]) -> str:
    return f"**{heading}**\n{bullets(lines)}" if lines else ""
