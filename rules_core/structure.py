"""Who may apply: the five kinds of structure of the brochure, and the exclusion of ACI."""

from __future__ import annotations

from rules_core.facts import Facts
from rules_core.logic import MET, NOT_MET, UNKNOWN, Truth, all_of, any_of
from rules_core.outcome import Case, Outcome, open_point
from rules_core.parameters import Limits
from rules_core.terms import Esus, LegalForm, SiaeKind
from rules_core.vocabulary import LABELS, in_sentence
from rules_core.wording import employees, enumeration

COMPANIES = (
    LegalForm.SARL,
    LegalForm.EURL,
    LegalForm.SAS,
    LegalForm.SASU,
    LegalForm.SA,
    LegalForm.SCA,
)
COOPERATIVES = (LegalForm.SCOP, LegalForm.SCIC)
EMPLOYER_GROUPS = (LegalForm.EMPLOYER_GROUP, LegalForm.GEIQ)
ELIGIBLE_SIAE = (SiaeKind.EI, SiaeKind.ETTI, SiaeKind.AI, SiaeKind.EITI)

WHO_IS_ELIGIBLE = (
    "Seules sont éligibles les sociétés de capitaux qui ont l’agrément ESUS, les SCOP et SCIC, les "
    "associations employeuses ayant une activité économique, les structures de l’insertion par "
    "l’activité économique (hors ACI) et les groupements d’employeurs, GEIQ compris."
)


def structure(case: Case) -> Outcome:
    """One of five paths is enough: company, cooperative, association, SIAE, employer group."""
    facts, limits = case.facts, case.limits
    form = facts.legal_form
    company = all_of(_is(form, COMPANIES), _is(facts.esus, (Esus.OBTAINED,)))
    cooperative = _is(form, COOPERATIVES)
    association = all_of(
        _is(form, (LegalForm.ASSOCIATION,)), _employs(facts, limits), facts.economic_activity
    )
    siae = _eligible_siae(facts)
    employer_group = _is(form, EMPLOYER_GROUPS)
    holds = any_of(company, cooperative, association, siae, employer_group)
    if holds is None:
        return _open(facts, limits)
    if not holds:
        return _refusal(facts, limits)
    if company:
        return Outcome(MET, f"Votre {_form(facts)} a obtenu l’agrément ESUS.")
    if association:
        return Outcome(
            MET,
            f"Votre association emploie {employees(facts.headcount or 0)} et a une activité "
            "économique.",
        )
    if cooperative or employer_group:
        return Outcome(
            MET, f"Votre structure ({_form(facts)}) fait partie des structures éligibles."
        )
    kinds = enumeration([LABELS["siae"][k] for k in facts.siae or () if k in ELIGIBLE_SIAE])
    return Outcome(
        MET, f"Votre structure relève de l’insertion par l’activité économique : {kinds}."
    )


def not_aci(case: Case) -> Outcome:
    """An ACI is excluded; beside another convention the Region decides (A6)."""
    kinds = case.facts.siae
    if kinds is None:
        return open_point(
            case.facts,
            "siae",
            "si votre structure a une convention d’insertion par l’activité économique",
            "Vérifiez si votre structure a une convention d’insertion, et laquelle.",
        )
    if SiaeKind.ACI not in kinds:
        return Outcome(MET, "Votre structure n’est pas un atelier et chantier d’insertion (ACI).")
    if len(kinds) == 1:
        return Outcome(
            NOT_MET,
            "Votre structure est un atelier et chantier d’insertion (ACI) : les ACI ne sont pas "
            "éligibles.",
            "Les ACI ne sont pas éligibles : il faudrait que le projet soit porté par une autre "
            "structure, elle-même éligible.",
        )
    return Outcome(
        UNKNOWN,
        "Votre structure a une convention ACI, exclue, à côté d’une autre convention d’insertion : "
        "la brochure ne précise pas ce cas.",
        "Demandez à la Région si une convention ACI à côté d’une autre reste éligible.",
    )


def _is(value: object, accepted: tuple[object, ...]) -> Truth:
    return None if value is None else value in accepted


def _employs(facts: Facts, limits: Limits) -> Truth:
    if facts.headcount is None:
        return None
    return facts.headcount >= limits.association_min_headcount


def _eligible_siae(facts: Facts) -> Truth:
    if facts.siae is None:
        return None
    return any(kind in ELIGIBLE_SIAE for kind in facts.siae)


def _form(facts: Facts) -> str:
    return in_sentence(LABELS["legal_form"][facts.legal_form or LegalForm.OTHER])


def _open(facts: Facts, limits: Limits) -> Outcome:
    form = facts.legal_form
    missing = [] if form else ["votre forme juridique"]
    if form in COMPANIES and facts.esus is None:
        missing.append("si vous avez obtenu l’agrément ESUS")
    if form is LegalForm.ASSOCIATION and _employs(facts, limits) is not False:
        if facts.headcount is None:
            missing.append("combien de salariés vous employez")
        if facts.economic_activity is None:
            missing.append("si votre association a une activité économique")
    if facts.siae is None:
        missing.append("si vous avez une convention d’insertion par l’activité économique")
    listed = enumeration(missing)
    return Outcome(
        UNKNOWN,
        f"Pour savoir si votre type de structure est éligible, il reste à connaître : {listed}.",
        f"Précisez {listed}.",
    )


def _refusal(facts: Facts, limits: Limits) -> Outcome:
    form = facts.legal_form
    if form in COMPANIES:
        pending = facts.esus is Esus.PENDING
        return Outcome(
            NOT_MET,
            f"Votre {_form(facts)} n’a pas "
            + (
                "encore obtenu l’agrément ESUS : une demande en cours ne suffit pas."
                if pending
                else "l’agrément ESUS, nécessaire aux sociétés de capitaux."
            ),
            "Il faudrait avoir obtenu l’agrément ESUS.",
        )
    if form is LegalForm.ASSOCIATION:
        lacks = [] if _employs(facts, limits) is not False else ["n’emploie aucun salarié"]
        if facts.economic_activity is False:
            lacks.append("n’a pas d’activité économique")
        return Outcome(
            NOT_MET,
            f"Votre association {enumeration(lacks)} : seules les associations employeuses ayant "
            "une activité économique sont éligibles.",
            "Il faudrait que l’association emploie au moins un salarié et ait une activité "
            "économique.",
        )
    name = "" if form in (None, LegalForm.OTHER) else f" ({_form(facts)})"
    return Outcome(
        NOT_MET,
        f"Votre forme juridique{name} ne fait pas partie de celles que cite la brochure.",
        WHO_IS_ELIGIBLE,
    )
