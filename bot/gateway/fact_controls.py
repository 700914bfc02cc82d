"""How each fact is filled in outside of the dialogue: the kind of control, and its words."""

from __future__ import annotations

from typing import Any

from rules_core.values import MAX_LABEL
from rules_core.vocabulary import FACT_TITLES, LABELS, VAT_LABELS

CONTROLS: dict[str, tuple[str, str]] = {
    "legal_form": ("choice", "Telle qu’inscrite dans vos statuts."),
    "esus": ("choice", "Agrément « entreprise solidaire d’utilité sociale »."),
    "siae": ("choices", "Vos conventions d’insertion par l’activité économique."),
    "economic_activity": (
        "yes_no",
        "Votre association vend-elle des biens ou des services ?",
    ),
    "headcount": ("count", "Sans compter les bénévoles ni les adhérents."),
    "turnover_eur": ("amount", "En euros, sur une année."),
    "sectors": ("choices", "Cochez toutes vos activités."),
    "digital_core": ("yes_no", "Le numérique est-il votre cœur d’activité ?"),
    "in_region": ("yes_no", "Avez-vous un établissement dans les Hauts-de-France ?"),
    "purchases": ("purchases", "Chaque achat du projet, avec son prix s’il est connu."),
    "tax_social_compliant": (
        "yes_no",
        "Êtes-vous à jour de vos obligations fiscales et sociales ?",
    ),
    "in_difficulty": (
        "yes_no",
        "Répondez-vous à la définition d’« entreprise en difficulté » ?",
    ),
    "last_application_on": ("date", "Date de votre dernière demande de l’aide INESS."),
    "other_public_aid_eur": (
        "amount",
        "En euros, pour ce même projet : 0 s’il n’y en a pas.",
    ),
    "certification": ("choice", "Par un tiers de confiance (CRESS, URSCOP, IRIAE…)."),
}
"""Each fact's kind of control, and what helps to fill it in."""

_LABELS = {**LABELS, "last_application_on": {"never": "Jamais"}}
_MORE: dict[str, dict[str, Any]] = {
    "siae": {"empty": "Aucune"},
    "purchases": {
        "empty": "Aucun achat prévu",
        "vat": {**VAT_LABELS, "unstated": "Non précisé"},
        "longest": MAX_LABEL,
    },
}

FACT_WORDS: dict[str, dict[str, Any]] = {
    name: {
        "title": title,
        "hint": CONTROLS[name][1],
        "kind": CONTROLS[name][0],
        "labels": _LABELS.get(name, {}),
        **_MORE.get(name, {}),
    }
    for name, title in FACT_TITLES.items()
}
"""What `GET /api/scheme` says of each fact, in the order of the questions.

`empty` says an empty list where it is an answer; `vat` and `longest` are for an item's price and
label.
"""
