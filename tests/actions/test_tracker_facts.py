"""Facts from sentences: stated, denied, corrected, hypothetical, of the visitor or not."""

from __future__ import annotations

import pytest

from tests.actions.conftest import entity, hear


def test_every_fact_of_a_sentence_is_taken_whatever_the_question() -> None:
    reading = hear(
        entity("legal_form", "association"),
        entity("headcount", 6),
        entity("turnover_eur", 300000),
        asked="certification",
    )
    assert reading.changes == {"legal_form": "association", "headcount": 6, "turnover_eur": 300000}
    assert list(reading.noted) == ["legal_form", "headcount", "turnover_eur"]


def test_an_approval_without_a_name_is_of_the_open_question() -> None:
    said = "pas d'agrément"
    bare = entity("esus", "none", said="agrément")
    assert hear(bare, asked="siae", text=said).changes == {}
    assert hear(bare, asked="headcount", text=said).changes == {"esus": "none"}


def test_nothing_understood_changes_nothing() -> None:
    reading = hear(asked="headcount")
    assert reading.changes == {}
    assert not reading.understood


def test_a_known_value_said_again_changes_nothing_but_is_understood() -> None:
    reading = hear(entity("headcount", 12), asked="turnover_eur", headcount=12)
    assert reading.changes == {}
    assert reading.understood
    assert not reading.noted
    assert not reading.corrected


def test_a_later_statement_replaces_and_is_told_as_a_correction() -> None:
    reading = hear(entity("headcount", 14), headcount=12)
    assert reading.changes == {"headcount": 14}
    assert reading.corrected == {"headcount": ("14 salariés", "12 salariés")}


@pytest.mark.parametrize(
    ("asked", "known", "changes"),
    [
        ("other_public_aid_eur", {}, {"other_public_aid_eur": 3000}),
        (None, {"other_public_aid_eur": 2000}, {"other_public_aid_eur": 3000}),
        (None, {}, {}),
        ("turnover_eur", {}, {}),
    ],
)
def test_what_counts_only_if_asked_answers_its_question_or_corrects(
    asked: str | None, known: dict[str, int], changes: dict[str, int]
) -> None:
    aid = entity("other_public_aid_eur", 3000, "if_asked")
    assert hear(aid, asked=asked, **known).changes == changes


def test_a_denied_value_is_retracted() -> None:
    reading = hear(entity("legal_form", "association", "negated"), legal_form="association")
    assert reading.changes == {"legal_form": None}
    assert reading.retracted == ["association"]


def test_denying_what_was_never_said_changes_nothing() -> None:
    reading = hear(entity("legal_form", "association", "negated"), legal_form="scop")
    assert reading.changes == {}


def test_not_this_but_that_keeps_that() -> None:
    reading = hear(
        entity("legal_form", "association", "negated"),
        entity("legal_form", "scop"),
        legal_form="association",
    )
    assert reading.changes == {"legal_form": "scop"}
    assert not reading.retracted


@pytest.mark.parametrize(
    ("fact", "denied", "value"),
    [
        ("economic_activity", True, False),
        ("in_difficulty", True, False),
        ("esus", "obtained", "none"),
        ("certification", "obtained", "none"),
    ],
)
def test_denying_a_yes_or_no_is_its_opposite(fact: str, denied: object, value: object) -> None:
    assert hear(entity(fact, denied, "negated")).changes == {fact: value}


def test_denying_a_place_takes_it_back_and_says_no_more() -> None:
    denied = entity("in_region", True, "negated")
    assert hear(denied).changes == {}
    assert hear(denied, in_region=True).changes == {"in_region": None}
    assert hear(denied, asked="in_region").changes["pending"]["kind"] == "yes_no"


def test_what_is_taken_back_by_its_name_is_missing_again() -> None:
    back = entity("taken_back", "turnover_eur", "negated")
    assert hear(back, turnover_eur=90000).changes == {"turnover_eur": None}
    assert hear(back).changes == {}
    assert hear(back, entity("turnover_eur", 80000), turnover_eur=90000).changes == {
        "turnover_eur": 80000
    }


def test_denying_a_pending_agreement_that_was_never_said_says_nothing() -> None:
    assert hear(entity("esus", "pending", "negated")).changes == {}


def test_denying_one_of_two_sectors_leaves_the_other() -> None:
    reading = hear(entity("sectors", ["training"], "negated"), sectors=["training", "other"])
    assert reading.changes == {"sectors": ["other"]}


def test_denying_the_only_sector_leaves_it_missing() -> None:
    reading = hear(entity("sectors", ["training"], "negated"), sectors=["training"])
    assert reading.changes == {"sectors": None}


def test_denying_the_only_insertion_agreement_leaves_it_missing() -> None:
    assert hear(entity("siae", ["ei"], "negated"), siae=["ei"]).changes == {"siae": None}


def test_denying_an_insertion_agreement_to_its_question_means_none() -> None:
    denied = entity("siae", ["ei"], "negated")
    assert hear(denied, asked="siae").changes == {"siae": []}
    assert hear(denied, asked="headcount").changes == {}


def test_denying_one_activity_and_giving_another_keeps_the_other_only() -> None:
    reading = hear(
        entity("sectors", ["consulting"], "negated"),
        entity("sectors", ["other"]),
        sectors=["consulting"],
    )
    assert reading.changes == {"sectors": ["other"]}


def test_a_hypothesis_is_never_stored() -> None:
    reading = hear(entity("headcount", 25, "hypothetical"), intent="inform", headcount=12)
    assert reading.changes == {}


def test_a_what_if_stores_nothing_even_without_roles() -> None:
    assert hear(entity("headcount", 25), intent="what_if").changes == {}


def test_a_fact_that_a_message_about_something_else_mentions_is_not_taken() -> None:
    reading = hear(entity("in_region", True, role="mentioned"), intent="out_of_scope")
    assert reading.changes == {}


def test_an_activity_taken_for_out_of_scope_still_answers_its_question() -> None:
    reading = hear(
        entity("sectors", ["other"], role="mentioned"),
        intent="out_of_scope",
        text="on répare des vélos",
        asked="sectors",
    )
    assert reading.changes == {"sectors": ["other"]}


def test_a_known_value_is_no_longer_unknown() -> None:
    reading = hear(entity("headcount", 6), unknown=["headcount", "esus"])
    assert reading.changes == {"headcount": 6, "unknown": ["esus"]}


def test_an_unacceptable_value_loses_nothing() -> None:
    reading = hear(entity("headcount", -3), asked="headcount", headcount=12)
    assert reading.changes == {}
    assert reading.invalid == ["headcount"]


def test_an_application_in_the_future_is_unacceptable() -> None:
    reading = hear(entity("last_application_on", "2027-01-01"), asked="last_application_on")
    assert reading.changes == {}
    assert reading.invalid == ["last_application_on"]


def test_several_activities_of_one_sentence_are_all_kept() -> None:
    reading = hear(entity("sectors", ["training"]), entity("sectors", ["other"]), asked="sectors")
    assert reading.changes == {"sectors": ["training", "other"]}


def test_an_activity_said_later_is_added_to_the_first() -> None:
    reading = hear(entity("sectors", ["training"]), asked="headcount", sectors=["other"])
    assert reading.changes == {"sectors": ["training", "other"]}


def test_an_activity_that_corrects_replaces_the_first() -> None:
    reading = hear(
        entity("sectors", ["training"]),
        asked="headcount",
        sectors=["other"],
        text="en fait on est organisme de formation",
    )
    assert reading.changes == {"sectors": ["training"]}


def test_no_insertion_agreement_is_an_empty_list() -> None:
    assert hear(entity("siae", "none"), asked="siae").changes == {"siae": []}
    assert hear(entity("siae", []), asked="siae").changes == {"siae": []}


def test_no_insertion_agreement_after_all_empties_the_list() -> None:
    assert hear(entity("siae", []), siae=["ei"]).changes == {"siae": []}


def test_an_ambiguous_word_is_what_is_asked_once_its_other_meaning_is_known() -> None:
    readings = [{"value": "sole_trader"}, {"fact": "siae", "value": ["ei"]}]
    ei = entity("unsure", {"fact": "legal_form", "kind": "ambiguous", "candidates": readings})
    told = hear(ei, asked="siae", text="EI", legal_form="association")
    assert told.changes == {"siae": ["ei"]}
    assert hear(ei, asked="siae", text="EI").changes["pending"]["fact"] == "legal_form"
    assert hear(ei, asked="legal_form", text="EI").changes["pending"]["fact"] == "legal_form"


def test_an_amount_in_euros_is_no_number_of_people() -> None:
    about = {"fact": None, "kind": "approximate", "said": "environ 4 200"}
    euros = entity("unsure", {**about, "candidates": [{"value": 4200, "label": "4 200 €"}]})
    people = entity("unsure", {**about, "candidates": [{"value": 12, "label": "12"}]})
    assert hear(euros, asked="headcount").changes == {}
    assert hear(people, asked="headcount").changes["pending"]["fact"] == "headcount"
    assert hear(euros, asked="turnover_eur").changes["pending"]["fact"] == "turnover_eur"


def test_who_gives_an_aid_is_not_who_applies() -> None:
    mairie = entity("legal_form", "public_body")
    assert hear(mairie, asked="other_public_aid_eur", text="mairie : 1500").changes == {}
    assert hear(mairie, asked="legal_form", text="mairie").changes == {"legal_form": "public_body"}


def test_two_legal_forms_with_or_between_are_asked_precisely() -> None:
    reading = hear(
        entity("legal_form", "scop"),
        entity("legal_form", "scic"),
        text="une scop ou une scic",
    )
    assert reading.changes["pending"]["kind"] == "ambiguous"
    assert "legal_form" not in reading.changes


def test_a_place_and_an_activity_are_told_in_the_visitors_words() -> None:
    reading = hear(
        entity("in_region", True, said="à Arras"),
        entity("sectors", ["other"], said="aide à domicile"),
        text="on est à Arras, aide à domicile",
    )
    assert reading.noted == {
        "in_region": "Arras (Hauts-de-France)",
        "sectors": "activité « aide à domicile »",
    }


def test_the_words_of_a_choice_are_not_the_visitors() -> None:
    clicked = {**entity("in_region", True), "extractor": "choice"}
    assert hear(clicked, text="Oui").noted == {"in_region": "établissement en Hauts-de-France"}


def test_the_visitors_words_carry_no_markup() -> None:
    reading = hear(entity("sectors", ["other"], said="[vélos](http://x)"), text="[vélos](http://x)")
    assert "[" not in reading.noted["sectors"]


@pytest.mark.parametrize(
    ("stage", "application", "text"),
    [
        ("certifié", "première demande", "certifié par l'URSCOP, et première demande pour nous"),
        (
            "attesté",
            "jamais envoyé de dossier",
            "c'est attesté par l'OPCO et on n'a jamais envoyé de dossier",
        ),
    ],
)
def test_an_application_never_made_beside_the_certification_is_of_the_aid(
    stage: str, application: str, text: str
) -> None:
    never = entity("last_application_on", "never", said=application)
    certified = entity("certification", "obtained", said=stage)
    told = {"certification": "obtained", "last_application_on": "never"}
    assert hear(certified, never, asked="certification", text=text).changes == told


def test_an_application_never_made_without_a_certification_is_of_its_own_file() -> None:
    first = entity("last_application_on", "never", said="première demande")
    assert hear(first, asked="certification", text="première demande").changes == {}
    never = entity("last_application_on", "never", said="jamais envoyé de dossier")
    none = entity("certification", "none", said="pas certifié")
    said = "pas certifié, et on n'a jamais envoyé de dossier"
    assert hear(none, never, asked="certification", text=said).changes == {"certification": "none"}
