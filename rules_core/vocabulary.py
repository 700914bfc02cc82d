"""The closed lists of the scheme, and how each fact and value is said in French.

Everything that shows or recognises a fact (questions, choices, recap, language) takes its
names from here, so that one value has one meaning and one label everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from rules_core.terms import (
    CertificationStatus,
    Esus,
    LegalForm,
    PurchaseCategory,
    Sector,
    SiaeKind,
    Term,
    Vat,
)
from rules_core.wording import NBSP, employees, enumeration, euros, long_date

__all__ = [
    "FACT_TITLES",
    "LABELS",
    "VAT_LABELS",
    "YES_NO",
    "CertificationStatus",
    "Esus",
    "LegalForm",
    "PurchaseCategory",
    "Sector",
    "SiaeKind",
    "Term",
    "Vat",
    "describe",
    "in_sentence",
]

FACT_TITLES: dict[str, str] = {
    "legal_form": "Forme juridique",
    "esus": "Agrément ESUS",
    "siae": "Insertion par l’activité économique",
    "economic_activity": "Activité économique",
    "headcount": "Nombre de salariés",
    "turnover_eur": "Chiffre d’affaires annuel",
    "sectors": "Secteurs d’activité",
    "digital_core": "Numérique au cœur de l’activité",
    "in_region": "Établissement en Hauts-de-France",
    "purchases": "Achats prévus",
    "tax_social_compliant": "Obligations fiscales et sociales",
    "in_difficulty": "Entreprise en difficulté",
    "last_application_on": "Dernière demande INESS",
    "other_public_aid_eur": "Autres aides publiques",
    "certification": "Certification du projet",
}

YES_NO = {"true": "Oui", "false": "Non"}

LABELS: dict[str, dict[str, str]] = {
    "legal_form": {
        "sarl": "SARL",
        "eurl": "EURL",
        "sas": "SAS",
        "sasu": "SASU",
        "sa": "SA",
        "sca": "SCA",
        "scop": "SCOP",
        "scic": "SCIC",
        "association": "Association",
        "employer_group": "Groupement d’employeurs",
        "geiq": "GEIQ",
        "sole_trader": "Entreprise individuelle ou micro-entreprise",
        "partnership": "Société de personnes ou société civile (SNC, SCS, SCI…)",
        "foundation": "Fondation",
        "mutual": "Mutuelle",
        "other_cooperative": "Autre coopérative",
        "public_body": "Organisme public",
        "other": "Autre forme juridique",
    },
    "esus": {
        "obtained": "Agrément ESUS obtenu",
        "pending": "Demande d’agrément ESUS en cours",
        "none": "Pas d’agrément ESUS",
    },
    "siae": {
        "ei": "Entreprise d’insertion (EI)",
        "etti": "Entreprise de travail temporaire d’insertion (ETTI)",
        "ai": "Association intermédiaire (AI)",
        "aci": "Atelier et chantier d’insertion (ACI)",
        "eiti": "Entreprise d’insertion par le travail indépendant (EITI)",
    },
    "economic_activity": YES_NO,
    "sectors": {
        "finance": "Activités financières",
        "real_estate": "Activités immobilières",
        "training": "Organisme de formation",
        "consulting": "Conseil",
        "engineering_office": "Bureau d’études",
        "wholesale": "Commerce de gros",
        "other": "Autre activité",
    },
    "digital_core": YES_NO,
    "in_region": YES_NO,
    "purchases": {
        "ecommerce": "Site de e-commerce",
        "payment": "Caisse ou terminaux de paiement connectés",
        "data": "Collecte ou gestion de données",
        "other_digital": "Autre achat numérique",
        "not_digital": "Achat qui n’est pas numérique",
    },
    "tax_social_compliant": YES_NO,
    "in_difficulty": YES_NO,
    "certification": {
        "obtained": "Certification obtenue",
        "in_progress": "Certification en cours",
        "none": "Pas encore de certification",
    },
}

VAT_LABELS: dict[str, str] = {
    "excluded": "HT",
    "included": "TTC",
    "unstated": "HT ou TTC non précisé",
}

YES_NO_PHRASES: dict[str, tuple[str, str]] = {
    "economic_activity": ("activité économique", "pas d’activité économique"),
    "digital_core": (
        "numérique au cœur de l’activité",
        "le numérique n’est pas au cœur de l’activité",
    ),
    "in_region": ("établissement en Hauts-de-France", "pas d’établissement en Hauts-de-France"),
    "tax_social_compliant": (
        "à jour des obligations fiscales et sociales",
        "pas à jour des obligations fiscales et sociales",
    ),
    "in_difficulty": ("entreprise en difficulté", "pas d’entreprise en difficulté"),
}


def in_sentence(label: str) -> str:
    """Lower a label's first letter unless it starts an acronym ("SCOP", "GEIQ")."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def describe(fact: str, value: Any) -> str:
    """Say a fact's value in a short French phrase.

    Takes a fact name and its value, as contract JSON or as held by `Facts`.
    Raises LookupError or ValueError for a fact or a closed-list value that does not exist.
    """
    if fact in YES_NO_PHRASES:
        return YES_NO_PHRASES[fact][0 if value else 1]
    if fact == "headcount":
        return employees(int(value))
    if fact == "turnover_eur":
        return euros(Decimal(str(value))) + " de chiffre d’affaires"
    if fact == "other_public_aid_eur":
        amount = Decimal(str(value))
        return (
            f"{euros(amount)} d’autres aides publiques" if amount else "aucune autre aide publique"
        )
    if fact == "last_application_on":
        return _application(value)
    if fact == "purchases":
        return " ; ".join(_purchase(item) for item in value) or "aucun achat prévu"
    labels = LABELS[fact]
    if fact == "siae" and not value:
        return "pas de convention d’insertion"
    if fact in ("siae", "sectors"):
        return enumeration([in_sentence(labels[v]) for v in sorted(value, key=list(labels).index)])
    return in_sentence(labels[value])


def _application(value: Any) -> str:
    if value == "never":
        return "jamais de demande INESS"
    if not isinstance(value, date):
        year, month, *day = (int(part) for part in str(value).split("-"))
        if not day:
            return "dernière demande en " + long_date(date(year, month, 2))[2:]
        value = date(year, month, day[0])
    return "dernière demande le " + long_date(value)


def _purchase(item: Any) -> str:
    fields = item if isinstance(item, Mapping) else item._asdict()
    label = fields.get("label") or in_sentence(LABELS["purchases"][fields["category"]])
    amount = fields.get("amount_eur")
    if amount is None:
        return f"{label} (sans prix)"
    vat = fields.get("vat") or "unstated"
    suffix = "" if vat == "unstated" else NBSP + VAT_LABELS[vat]
    return f"{label} ({euros(Decimal(str(amount)))}{suffix})"
