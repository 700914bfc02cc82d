"""Examples for OpenAPI; the assessments in them are computed, never written by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

from rules_core import Facts, assess

ON = date(2026, 11, 23)
ASSOCIATION = {
    "legal_form": "association",
    "siae": [],
    "economic_activity": True,
    "headcount": 6,
    "turnover_eur": 300000,
    "sectors": ["other"],
    "digital_core": False,
    "in_region": True,
    "purchases": [
        {
            "label": "caisse connectée",
            "category": "payment",
            "amount_eur": 4500,
            "vat": "excluded",
        },
        {
            "label": "site e-commerce",
            "category": "ecommerce",
            "amount_eur": 9000,
            "vat": "excluded",
        },
    ],
    "tax_social_compliant": True,
    "in_difficulty": False,
    "last_application_on": "never",
    "other_public_aid_eur": 0,
    "certification": "none",
}
COMPANY = {"legal_form": "sarl", "esus": "none", "siae": []}
BEGUN = {"legal_form": "association", "headcount": 6}


def _assessment(facts: dict[str, Any]) -> dict[str, Any]:
    return assess(Facts.from_dict(facts), ON).to_dict()


def _turn(facts: dict[str, Any], turn: int, *messages: dict[str, Any]) -> dict[str, Any]:
    assessment = _assessment(facts)
    state = {
        "facts": Facts.from_dict(facts).to_dict(),
        "asking": assessment["next_question"],
        "assessment": assessment,
        "turn": turn,
    }
    return {"messages": list(messages), "state": state}


def _answer(**examples: dict[str, Any]) -> dict[str, Any]:
    return {name: {"value": value} for name, value in examples.items()}


_GREETING = {
    "author": "assistant",
    "kind": "greeting",
    "topic": "greet",
    "text": "Bonjour, je vous aide à savoir si votre projet numérique peut être aidé.",
    "choices": [{"id": "7f3a.0", "label": "Vérifier mon éligibilité"}],
}
_QUESTION = {
    "author": "assistant",
    "kind": "question",
    "topic": "siae",
    "text": "Avez-vous une convention d’insertion par l’activité économique ?",
    "choices": [{"id": "91bc.0", "label": "Aucune"}],
}
_MESSAGE_ID = "7b0a4d0e-6d1c-4f0e-9a3f-0d6c2f1e8b55"

OPENINGS: dict[str, Any] = {
    "partner": {"summary": "From a partner's site", "value": {"partner": "cress-hdf"}},
    "direct": {"summary": "From our own page", "value": {}},
}
MESSAGES: dict[str, Any] = {
    "text": {
        "summary": "Something typed",
        "value": {"message_id": _MESSAGE_ID, "text": "On est une asso de 6 salariés à Arras"},
    },
    "choice": {
        "summary": "A button pressed",
        "value": {"message_id": _MESSAGE_ID, "choice": "91bc.0"},
    },
    "facts": {
        "summary": "Facts changed in the panel: one corrected, one taken back, one not known",
        "value": {
            "message_id": _MESSAGE_ID,
            "facts": {"headcount": 14, "esus": None, "unknown": ["turnover_eur"]},
        },
    },
}
FEEDBACK: dict[str, Any] = {
    "helped": {"summary": "It helped", "value": {"helpful": True}},
    "commented": {
        "summary": "It did not, and why",
        "value": {"helpful": False, "comment": "Je ne sais pas encore qui appeler."},
    },
}
APPLICANTS: dict[str, Any] = {
    "complete": {"summary": "An association, complete", "value": {"facts": ASSOCIATION}},
    "refused": {"summary": "A company without ESUS", "value": {"facts": COMPANY}},
    "begun": {
        "summary": "Begun, on a given date, one fact declared unknown",
        "value": {"facts": BEGUN | {"unknown": ["turnover_eur"]}, "on": ON.isoformat()},
    },
}
ANSWERS: dict[str, dict[str, Any]] = {
    "opened": _answer(
        opened={
            "id": "0b9f3c52-57b1-4c1f-8a55-3f1d2c9f8e10",
            "token": "q0c6o2mBv8yq3o5nXk7d1f9GZ4hJt0rLwEaSuPiYxNM",
            **_turn({}, 0, _GREETING),
        }
    ),
    "turn": _answer(turn=_turn(BEGUN, 1, _QUESTION)),
    "assessment": _answer(eligible=_assessment(ASSOCIATION), refused=_assessment(COMPANY)),
}
