"""The choices offered under a message. A choice names its fact, so a late click still fits."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from actions.bare_answers import YES_NO_FACTS
from actions.purchase_facts import category_items
from actions.wording import Choice
from rules_core.facts import FACT_NAMES
from rules_core.vocabulary import FACT_TITLES, LABELS, YES_NO, describe

FIRST_LEGAL_FORMS = ("association", "scop", "scic", "sarl", "sas", "employer_group")
"""The legal forms offered first; the others are one click away."""

NO_ACTIVITY = "Aucune de ces activités"
_YES_NO = ((YES_NO["true"], True), (YES_NO["false"], False))


def choice(label: str, intent: str, **entities: Any) -> Choice:
    """Return a choice that stands for an intent and its entities."""
    said = json.dumps(entities, ensure_ascii=False) if entities else ""
    return {"title": label[:1].upper() + label[1:], "payload": f"/{intent}{said}"}


def dont_know(fact: str) -> Choice:
    """Return the choice that declares a fact unknown."""
    return choice("Je ne sais pas", "dont_know", fact=fact)


def for_question(fact: str, more: bool = False) -> list[Choice]:
    """Return the choices of a question.

    Takes the fact asked, and whether to show the legal forms that are not offered first.
    """
    return [*_answers(fact, more), dont_know(fact)]


def _answers(fact: str, more: bool) -> list[Choice]:
    if fact in YES_NO_FACTS:
        return [choice(label, "inform", **{fact: value}) for label, value in _YES_NO]
    if fact == "legal_form":
        return _legal_forms(more)
    if fact in ("esus", "certification", "siae"):
        labels = [choice(label, "inform", **{fact: v}) for v, label in LABELS[fact].items()]
        return [*labels, choice("Aucune", "inform", siae="none")] if fact == "siae" else labels
    if fact == "sectors":
        excluded = {v: label for v, label in LABELS[fact].items() if v != "other"}
        listed = [choice(label, "inform", sectors=v) for v, label in excluded.items()]
        return [*listed, choice(NO_ACTIVITY, "inform", sectors="other")]
    if fact == "last_application_on":
        return [choice("Jamais", "inform", last_application_on="never")]
    if fact == "other_public_aid_eur":
        return [choice("Aucune", "inform", other_public_aid_eur=0)]
    return []


def _legal_forms(more: bool) -> list[Choice]:
    labels = LABELS["legal_form"]
    shown = [v for v in labels if v not in FIRST_LEGAL_FORMS] if more else FIRST_LEGAL_FORMS
    listed = [choice(labels[value], "inform", legal_form=value) for value in shown]
    return listed if more else [*listed, choice("Autre forme…", "inform", more="legal_form")]


def for_only_activity() -> list[Choice]:
    """Return the answers to "est-ce votre seule activité ?"."""
    return [
        choice("Oui, c’est tout", "affirm", answer="yes", fact="sectors"),
        choice("Non, il y en a d’autres", "deny", answer="no", fact="sectors"),
        dont_know("sectors"),
    ]


def for_other_activities(named: Iterable[str]) -> list[Choice]:
    """Return the activities left to choose from once some were named."""
    left = [v for v in LABELS["sectors"] if v not in {*named, "other"}]
    listed = [choice(LABELS["sectors"][value], "inform", sectors=value) for value in left]
    other = choice("Une activité hors de cette liste", "inform", sectors="other")
    return [other, *listed, that_is_all(), dont_know("sectors")]


def for_candidates(
    fact: str, candidates: Sequence[Mapping[str, Any]], other: str = "Autre réponse"
) -> list[Choice]:
    """Return one choice for each reading of an ambiguous answer, and one to answer otherwise."""
    listed = []
    for candidate in candidates:
        target, value = candidate.get("fact") or fact, candidate["value"]
        said = "none" if target == "siae" and value == [] else value
        listed.append(choice(label_of(fact, candidate), "inform", **{target: said}))
    return [*listed, choice(other, "modify_answer", fact=fact), dont_know(fact)]


def label_of(fact: str, candidate: Mapping[str, Any]) -> str:
    """Return how one reading of an ambiguous answer is said."""
    label = str(candidate.get("label") or "")
    fact = candidate.get("fact") or fact
    return f"{label[:1].upper()}{label[1:]}" or describe(fact, candidate["value"])


def for_amount(amount: float, vat: str) -> list[Choice]:
    """Return what an amount given without its purchase may be for."""
    return [choice(label, "inform", purchases=item) for label, item in category_items(amount, vat)]


def that_is_all() -> Choice:
    """Return the choice that closes the list of purchases."""
    return choice("C’est tout", "that_is_all")


def removals(items: Iterable[Mapping[str, Any]]) -> list[Choice]:
    """Return one choice for each purchase, to take it off the list."""
    return [
        choice(f"Retirer : {item['label']}", "modify_answer", item=item["label"]) for item in items
    ]


def to_modify(known: Mapping[str, Any], unknown: Iterable[str] = ()) -> list[Choice]:
    """Return one choice for each fact known or declared unknown, to answer it again."""
    told = {*known, *unknown}
    return [
        choice(f"Modifier : {FACT_TITLES[fact]}", "modify_answer", fact=fact)
        for fact in FACT_NAMES
        if fact in told
    ]


def to_begin() -> list[Choice]:
    """Return what a visitor may start with."""
    return [
        choice("Vérifier mon éligibilité", "check_eligibility"),
        choice("Combien puis-je obtenir ?", "faq_grant_amount"),
        choice("Qui peut en bénéficier ?", "faq_who_is_eligible"),
        choice("Parler à quelqu’un", "faq_human_contact"),
    ]


def after_verdict(refused: bool) -> list[Choice]:
    """Return what a visitor may do once the conclusion is told."""
    steps = [] if refused else [choice("Certification : les étapes", "show_steps")]
    return [
        choice("Détail des critères", "show_criteria"),
        choice("Modifier une réponse", "modify_answer"),
        *steps,
        choice("Recommencer", "restart"),
    ]


def way_forward(slots: Mapping[str, Any]) -> list[Choice]:
    """Return the choices of an answer that no question follows."""
    verdict = slots.get("verdict")
    if verdict:
        return after_verdict(verdict[0] == "not_eligible")
    return to_begin()
