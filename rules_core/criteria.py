"""The thirteen criteria, in the order of the rules; each quotes its sentence in `iness.yml`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from rules_core.facts import Facts
from rules_core.grant import grant_for, price
from rules_core.logic import MET, NOT_MET, UNKNOWN
from rules_core.outcome import Case, Outcome, open_point
from rules_core.parameters import Scheme
from rules_core.project import certification, project, public_aid_ceiling, two_year_rule
from rules_core.structure import not_aci, structure
from rules_core.terms import Sector
from rules_core.vocabulary import LABELS, in_sentence
from rules_core.wording import NBSP, employees, enumeration, euros


def not_digital_core(case: Case) -> Outcome:
    """Digital is not the core business."""
    return _yes_or_no(
        case.facts,
        "digital_core",
        False,
        subject="si le numérique est votre cœur d’activité",
        met="Le numérique n’est pas votre cœur d’activité.",
        not_met="Le numérique est votre cœur d’activité, ce que la brochure exclut.",
        change="L’aide s’adresse aux structures dont le numérique n’est pas le cœur d’activité.",
    )


def turnover(case: Case) -> Outcome:
    """Annual turnover strictly below the limit."""
    value, limit = case.facts.turnover_eur, case.texts["turnover_limit_eur"]
    if value is None:
        return open_point(
            case.facts,
            "turnover_eur",
            "quel est votre chiffre d’affaires annuel",
            f"Indiquez votre chiffre d’affaires annuel : il doit être inférieur à {limit}.",
        )
    said = f"Votre chiffre d’affaires annuel est de {euros(value)}"
    if value < case.limits.turnover_limit_eur:
        return Outcome(MET, f"{said}, inférieur à {limit}.")
    return Outcome(
        NOT_MET,
        f"{said} : il doit être strictement inférieur à {limit}.",
        f"Il faudrait un chiffre d’affaires annuel inférieur à {limit}.",
    )


def headcount(case: Case) -> Outcome:
    """Headcount strictly below the limit (taken as said, A10)."""
    value, limit = case.facts.headcount, case.texts["headcount_limit"] + NBSP + "salariés"
    if value is None:
        return open_point(
            case.facts,
            "headcount",
            "combien de salariés vous employez",
            f"Indiquez votre nombre de salariés : il doit être inférieur à {limit}.",
        )
    said = "Vous n’employez aucun salarié" if value == 0 else f"Vous employez {employees(value)}"
    if value < case.limits.headcount_limit:
        return Outcome(MET, f"{said} : c’est moins de {limit}.")
    return Outcome(
        NOT_MET,
        f"{said} : il faut moins de {limit}.",
        f"Il faudrait moins de {limit}.",
    )


def tax_social(case: Case) -> Outcome:
    """Up to date with tax and social obligations."""
    return _yes_or_no(
        case.facts,
        "tax_social_compliant",
        True,
        subject="si vous êtes à jour de vos obligations fiscales et sociales",
        met="Vous êtes à jour de vos obligations fiscales et sociales.",
        not_met="Vous n’êtes pas à jour de vos obligations fiscales et sociales.",
        change="Il faudrait être à jour de vos obligations fiscales et sociales.",
    )


def not_in_difficulty(case: Case) -> Outcome:
    """Not an "entreprise en difficulté"."""
    return _yes_or_no(
        case.facts,
        "in_difficulty",
        False,
        subject="si votre structure répond à la définition d’entreprise en difficulté",
        met="Votre structure ne répond pas à la définition d’entreprise en difficulté.",
        not_met="Votre structure répond à la définition d’entreprise en difficulté.",
        change="Il faudrait que votre structure ne soit plus en difficulté.",
    )


def sector(case: Case) -> Outcome:
    """No excluded activity; beside another one the Region decides (A8)."""
    stated = case.facts.sectors
    if stated is None:
        return open_point(
            case.facts,
            "sectors",
            "dans quels secteurs vous exercez",
            "Précisez vos activités : certaines sont exclues.",
        )
    excluded = [in_sentence(LABELS["sectors"][s]) for s in stated if s is not Sector.OTHER]
    if not excluded:
        return Outcome(MET, "Aucune de vos activités n’est exclue par la brochure.")
    listed = enumeration(excluded)
    if len(excluded) == len(stated):
        return Outcome(
            NOT_MET,
            f"Votre activité fait partie de celles que la brochure exclut : {listed}.",
            "Il faudrait une activité que la brochure n’exclut pas.",
        )
    return Outcome(
        UNKNOWN,
        f"Une de vos activités est exclue ({listed}), mais pas toutes : la brochure ne précise pas "
        "ce cas.",
        "Demandez à la Région si une activité exclue à côté d’une autre reste éligible.",
    )


def territory(case: Case) -> Outcome:
    """An establishment in Hauts-de-France (implied by the brochure, A7)."""
    return _yes_or_no(
        case.facts,
        "in_region",
        True,
        subject="si vous avez un établissement en Hauts-de-France",
        met="Vous avez un établissement en Hauts-de-France.",
        not_met="Vous n’avez pas d’établissement en Hauts-de-France.",
        change="Il faudrait un établissement en Hauts-de-France.",
    )


CRITERIA: dict[str, Callable[[Case], Outcome]] = {
    "structure": structure,
    "not_aci": not_aci,
    "not_digital_core": not_digital_core,
    "turnover": turnover,
    "headcount": headcount,
    "tax_social": tax_social,
    "not_in_difficulty": not_in_difficulty,
    "sector": sector,
    "territory": territory,
    "project": project,
    "certification": certification,
    "two_year_rule": two_year_rule,
    "public_aid_ceiling": public_aid_ceiling,
}


def case_of(facts: Facts, scheme: Scheme, on: date) -> Case:
    """Price the project once, for every criterion that looks at it."""
    limits = scheme.limits
    priced = None if facts.purchases is None else price(facts.purchases, limits)
    grant = priced and grant_for(priced, facts.other_public_aid_eur, limits)
    return Case(facts, on, limits, scheme.texts, priced, grant)


def decide(case: Case) -> dict[str, Outcome]:
    """Return the outcome of every criterion, in the order of the rules."""
    return {name: criterion(case) for name, criterion in CRITERIA.items()}


def _yes_or_no(
    facts: Facts, fact: str, expected: bool, *, subject: str, met: str, not_met: str, change: str
) -> Outcome:
    value = getattr(facts, fact)
    if value is None:
        return open_point(facts, fact, subject, f"Vérifiez {subject}.")
    return Outcome(MET, met) if value is expected else Outcome(NOT_MET, not_met, change)
