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
