"""Bare answers settle the open question when they fit it, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from actions.bare_answers import PRECISE, YES_NO_FACTS, fitting, in_other_words, meaning
from rules_core.facts import FACT_NAMES, parse_fact
from tests.actions.conftest import entity, hear

YES, NO, NONE = entity("answer", "yes"), entity("answer", "no"), entity("answer", "none")
UNKNOWN, QUALIFIED = entity("answer", "unknown"), entity("answer", "qualified")
DAY = entity("date", {"date": "2025-02-14", "grain": "day"})
MONTH = entity("date", {"date": "2025-03-31", "grain": "month"})
UNDER_WAY = entity("unnamed", {"esus": "pending", "certification": "in_progress"})
YEAR = entity("date", {"date": "2024-12-31", "grain": "year"})
EUROS = entity("amount", {"amount_eur": 5000, "vat": "unstated"})


@pytest.mark.parametrize(
    ("asked", "said", "value"),
    [
        *((fact, YES, True) for fact in sorted(YES_NO_FACTS)),
        *((fact, NO, False) for fact in sorted(YES_NO_FACTS)),
        ("esus", YES, "obtained"),
        ("esus", NO, "none"),
        ("certification", NONE, "none"),
        ("siae", NO, []),
        ("siae", NONE, []),
        ("sectors", NONE, ["other"]),
        ("headcount", NONE, 0),
        ("headcount", entity("number", 12), 12),
        ("turnover_eur", NONE, 0),
        ("turnover_eur", EUROS, 5000),
        ("turnover_eur", entity("number", 450000), 450000),
        ("other_public_aid_eur", NO, 0),
        ("other_public_aid_eur", entity("number", 500), 500),
        ("last_application_on", NO, "never"),
        ("last_application_on", NONE, "never"),
        ("last_application_on", DAY, "2025-02-14"),
        ("last_application_on", MONTH, "2025-03"),
        ("in_difficulty", NONE, False),
    ],
)
def test_an_answer_that_fits_settles_the_question(
    asked: str, said: dict[str, Any], value: Any
) -> None:
    reading = hear(said, asked=asked)
    assert reading.changes == {asked: value}
    parse_fact(asked, value)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("legal_form", YES),
        ("legal_form", entity("number", 12)),
        ("headcount", YES),
        ("headcount", NO),
        ("headcount", EUROS),
        ("headcount", DAY),
        ("turnover_eur", YES),
        ("turnover_eur", DAY),
        ("esus", entity("number", 12)),
        ("digital_core", EUROS),
        ("last_application_on", EUROS),
        ("last_application_on", entity("number", 12)),
        ("sectors", entity("number", 3)),
        ("headcount", entity("answer", "done")),
    ],
)
def test_an_answer_that_does_not_fit_changes_nothing(asked: str, said: dict[str, Any]) -> None:
    reading = hear(said, asked=asked)
    assert reading.changes == {}
    assert not reading.understood


@pytest.mark.parametrize("said", [YES, NO, NONE, UNKNOWN, entity("number", 12), EUROS, DAY])
def test_without_an_open_question_a_bare_answer_changes_nothing(said: dict[str, Any]) -> None:
    assert hear(said).changes == {}


@pytest.mark.parametrize(
    ("asked", "said", "kind"),
    [
        ("siae", YES, "precise"),
        ("sectors", YES, "precise"),
        ("other_public_aid_eur", YES, "precise"),
        ("last_application_on", YES, "precise"),
        ("last_application_on", YEAR, "precise"),
        ("tax_social_compliant", QUALIFIED, "yes_no"),
        ("tax_social_compliant", NONE, "yes_no"),
        ("in_region", NONE, "yes_no"),
        ("other_public_aid_eur", QUALIFIED, "precise"),
        ("last_application_on", QUALIFIED, "precise"),
        ("esus", QUALIFIED, "precise"),
        ("turnover_eur", entity("number", 300), "small"),
    ],
)
def test_an_answer_that_is_not_enough_calls_for_a_precise_question(
    asked: str, said: dict[str, Any], kind: str
) -> None:
    reading = hear(said, asked=asked)
    assert reading.changes["pending"]["kind"] == kind
    assert asked not in reading.changes


@pytest.mark.parametrize("asked", [fact for fact in FACT_NAMES if fact != "purchases"])
def test_i_do_not_know_is_recorded_and_never_a_value(asked: str) -> None:
    reading = hear(UNKNOWN, asked=asked, unknown=["purchases"])
    assert reading.changes == {"unknown": ["purchases", asked]}
    assert reading.understood


def test_i_do_not_know_takes_back_a_reopened_value() -> None:
    reading = hear(UNKNOWN, asked="headcount", headcount=12, reopened="headcount")
    assert reading.changes == {"headcount": None, "reopened": None, "unknown": ["headcount"]}


def test_a_late_click_on_i_do_not_know_declares_its_own_question() -> None:
    reading = hear(entity("fact", "esus"), asked="headcount", intent="dont_know")
    assert reading.changes == {"unknown": ["esus"]}


def test_a_value_in_the_sentence_wins_over_its_bare_answer() -> None:
    reading = hear(YES, entity("esus", "pending"), asked="esus")
    assert reading.changes == {"esus": "pending"}


def test_i_do_not_know_goes_to_the_question_and_the_fact_to_its_own() -> None:
    reading = hear(UNKNOWN, entity("headcount", 12), asked="turnover_eur")
    assert reading.changes == {"headcount": 12, "unknown": ["turnover_eur"]}


def test_a_no_that_corrects_another_fact_does_not_answer_the_question() -> None:
    reading = hear(NO, entity("headcount", 14), asked="digital_core", headcount=12)
    assert reading.changes == {"headcount": 14}


def test_a_no_beside_a_new_fact_does_answer() -> None:
    reading = hear(NO, entity("headcount", 14), asked="digital_core")
    assert reading.changes == {"headcount": 14, "digital_core": False}


@pytest.mark.parametrize("intent", ["faq_headcount_rule", "summary", "what_if", "modify_answer"])
def test_a_bare_answer_inside_a_question_answers_nothing(intent: str) -> None:
    reading = hear(entity("number", 12), asked="headcount", intent=intent, text="et à 12 ?")
    assert reading.changes == {}


def test_in_fact_fourteen_corrects_the_figure_given_last() -> None:
    reading = hear(
        entity("number", 14),
        asked="digital_core",
        text="en fait 14",
        headcount=12,
        turn={"numeric": "headcount"},
    )
    assert reading.changes == {"headcount": 14}


def test_a_postcode_beside_the_figure_does_not_hide_it() -> None:
    bare = (entity("number", 14), entity("postcode", {"postcode": "14", "in_region": False}))
    known = {"headcount": 12, "turn": {"numeric": "headcount"}}
    reading = hear(*bare, asked="turnover_eur", text="en fait 14", **known)
    assert reading.changes == {"headcount": 14}


def test_a_plain_number_does_not_correct_the_figure_given_last() -> None:
    reading = hear(
        entity("number", 14), asked="digital_core", headcount=12, turn={"numeric": "headcount"}
    )
    assert reading.changes == {}


def test_no_fourteen_corrects_only_when_the_open_question_takes_no_number() -> None:
    said, turn = entity("number", 30000), {"numeric": "headcount"}
    reading = hear(said, asked="turnover_eur", text="non 30000", headcount=12, turn=turn)
    assert reading.changes == {"turnover_eur": 30000}


def test_half_a_person_is_refused() -> None:
    reading = hear(entity("number", 5.5), asked="headcount")
    assert reading.changes == {}
    assert reading.invalid == ["headcount"]


def test_every_meaning_is_acceptable_to_the_law() -> None:
    for fact in FACT_NAMES:
        for answer in ("yes", "no", "none", "qualified", "unknown", "done"):
            value = meaning(fact, answer)
            if value is not None and value is not PRECISE:
                parse_fact(fact, value)


def test_a_postcode_tells_the_region_and_nothing_else() -> None:
    postcode = {"postcode": "62000", "in_region": True}
    fits = {fact for fact in FACT_NAMES if fitting(fact, "postcode", postcode) is not None}
    assert fits == {"in_region"}
    both = (entity("number", 62000), entity("postcode", postcode))
    assert hear(*both, asked="in_region").changes == {"in_region": True}
    assert hear(*both, asked="turnover_eur").changes == {"turnover_eur": 62000}


@pytest.mark.parametrize(
    ("asked", "value"), [("esus", "pending"), ("certification", "in_progress")]
)
def test_how_far_an_agreement_is_may_be_said_without_naming_it(asked: str, value: str) -> None:
    assert hear(UNDER_WAY, asked=asked, text="en cours").changes == {asked: value}


def test_what_is_unnamed_and_doubtful_is_asked_precisely() -> None:
    unnamed = entity("unnamed", {"tax_social_compliant": "doubt"})
    reading = hear(unnamed, asked="tax_social_compliant", text="un petit souci")
    assert reading.changes["pending"]["kind"] == "yes_no"


def test_a_yes_but_under_way_is_asked_precisely() -> None:
    reading = hear(QUALIFIED, asked="esus", text="oui mais en cours de renouvellement")
    assert reading.changes["pending"]["kind"] == "precise"


def test_en_cours_answers_no_other_question() -> None:
    assert hear(asked="turnover_eur", text="en cours").changes == {}
    assert hear(text="demande en cours").changes == {}


def test_a_month_said_after_its_year_is_of_that_year() -> None:
    year = hear(YEAR, asked="last_application_on").changes["pending"]
    march = entity("date", {"date": "2026-03-31", "grain": "month"})
    asked = {"asked": "last_application_on", "pending": year}
    assert hear(march, text="en mars", **asked).changes["last_application_on"] == "2024-03"
    assert hear(march, text="mars 2026", **asked).changes["last_application_on"] == "2026-03"


@pytest.mark.parametrize(
    ("asked", "text", "said", "value"),
    [
        ("certification", "non on n'a rien envoyé", NO, "none"),
        ("certification", "aucun dossier", NONE, "none"),
        ("certification", "pas encore, c'est en cours", UNDER_WAY, "in_progress"),
        ("esus", "non, aucune demande en cours", NO, "none"),
        ("esus", "le dossier est envoyé", UNDER_WAY, "pending"),
    ],
)
def test_a_file_is_of_the_agreement_that_is_asked(
    asked: str, text: str, said: Any, value: str
) -> None:
    never = entity("last_application_on", "never")
    reading = hear(never, said, text=text, requested_slot=asked)
    assert reading.changes[asked] == value
    assert "last_application_on" not in reading.changes


def test_not_knowing_about_a_file_is_not_a_file_sent() -> None:
    text = "je ne sais pas si le dossier est envoyé"
    reading = hear(UNKNOWN, text=text, requested_slot="certification")
    assert "certification" not in reading.changes
    assert reading.changes["unknown"] == ["certification"]


@pytest.mark.parametrize(
    ("text", "value"),
    [("non, aucun, vraiment non", False), ("non, pas un seul", False), ("aucun", None)],
)
def test_no_and_none_is_no_place_here(text: str, value: bool | None) -> None:
    reading = hear({**NONE, "start": 0, "end": len(text)}, asked="in_region", text=text)
    assert reading.changes.get("in_region") is value


@pytest.mark.parametrize(
    ("text", "value"), [("oui. C'est quoi, au fait ?", True), ("ok. C'est quoi, au fait ?", None)]
)
def test_an_answer_before_a_question_counts(text: str, value: bool | None) -> None:
    yes = entity("answer", "yes", said=text[: text.index(".")])
    reading = hear(yes, asked="in_region", intent="faq_territory", text=text)
    assert reading.changes.get("in_region") == value


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("oui, une aide de la CAF, mais je n'ai plus le montant en tête", "yes"),
        ("oui un peu de sous du département, je retrouve plus combien", "yes"),
        ("je ne sais plus combien", None),
        ("oui, 2 000 €, montant notifié", None),
        ("oui, quel montant maximum ?", None),
    ],
)
def test_an_aid_whose_amount_is_not_known_is_one(text: str, answer: str | None) -> None:
    assert in_other_words("other_public_aid_eur", text) == answer


@pytest.mark.parametrize("text", ["non merci", "Nan, merci !", "merci, non"])
def test_a_polite_no_refuses_nobody_the_grant(text: str) -> None:
    assert in_other_words("tax_social_compliant", text) == "qualified"
    assert in_other_words("economic_activity", text) == "qualified"
    assert in_other_words("siae", text) is None
    assert in_other_words("tax_social_compliant", "merci") is None


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("je pense que oui", True),
        ("oui normalement", True),
        ("oui sauf un échéancier", None),
        ("oui à vérifier avec la comptable", None),
    ],
)
def test_a_yes_not_quite_sure_said_once_more_is_a_yes(text: str, settled: bool | None) -> None:
    hedged = entity("answer", "qualified")
    pending = {"fact": "tax_social_compliant", "kind": "yes_no"}
    first = hear(hedged, asked="tax_social_compliant", text=text)
    assert first.changes["pending"]["kind"] == "yes_no"
    again = hear(hedged, asked="tax_social_compliant", text=text, pending=pending)
    assert again.changes.get("tax_social_compliant") is settled
