"""Sentences a visitor reads, where a wording was once wrong."""

from datetime import date

import pytest

from rules_core import Facts, assess, scheme_in_force
from tests.rules_core.applicants import GOOD

ON = date(2026, 11, 23)


def test_buying_nothing_is_said_without_counting_what_is_missing() -> None:
    project = assess(Facts.from_dict({**GOOD, "purchases": []}), ON).outcomes["project"]
    minimum = scheme_in_force(ON).texts["project_min_eur"]
    assert project.status == "not_met"
    assert project.explanation == (
        f"Vous ne prévoyez aucun achat : il en faut au moins {minimum} HT."
    )


@pytest.mark.parametrize("assumption", ["A6", "A8"])
def test_the_brochure_is_said_to_leave_a_case_open(assumption: str) -> None:
    text = scheme_in_force(ON).assumptions[assumption]
    assert "la brochure ne précise pas ce cas" in text
    assert "ne le précise" not in text


def test_what_would_change_names_its_own_subject() -> None:
    refused = {
        **GOOD,
        "headcount": 25,
        "turnover_eur": 3_000_000,
        "in_region": False,
        "in_difficulty": True,
        "tax_social_compliant": False,
    }
    texts = [text for _, text in assess(Facts.from_dict(refused), ON).what_would_change]
    assert len(texts) == 5
    assert not [text for text in texts if "ce critère" in text.lower()]
    assert "Il faudrait moins de 20\u00a0salariés." in texts


def test_open_points_are_quoted_by_their_title() -> None:
    facts = {name: value for name, value in GOOD.items() if name != "turnover_eur"}
    open_ = {name: value for name, value in facts.items() if name != "last_application_on"}
    steps = dict(assess(Facts.from_dict(open_), ON).next_steps)
    titles = {criterion.id: criterion.title for criterion in scheme_in_force(ON).criteria}
    said = f"« {titles['turnover']} » et « {titles['two_year_rule']} »."
    assert steps["open_points"].endswith(said)
