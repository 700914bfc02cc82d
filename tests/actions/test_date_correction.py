"""A second thought on the date of the previous application, while something else is asked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.actions.conftest import entity, hear

KNOWN = "2024-09-08"


@pytest.mark.parametrize(
    ("text", "day", "read"),
    [
        ("ah non, c'était le 8 octobre 2024", "2024-10-08", "2024-10-08"),
        ("je me suis trompé, le 9 septembre 2024", "2024-09-09", "2024-09-09"),
        ("c'était le 8 octobre 2024", "2024-10-08", None),  # nothing says that it corrects
        ("non, le 3 mars 2021", "2021-03-03", None),  # nothing in common with what it would correct
    ],
)
def test_a_day_corrects_the_one_given_before(text: str, day: str, read: str | None) -> None:
    said = entity("date", {"date": day, "grain": "day"})
    reading = hear(said, asked="certification", text=text, last_application_on=KNOWN)
    assert reading.changes.get("last_application_on") == read


def test_never_is_not_corrected_by_a_day() -> None:
    said = entity("date", {"date": "2024-10-08", "grain": "day"})
    text = "ah non, c'était le 8 octobre 2024"
    reading = hear(said, asked="certification", text=text, last_application_on="never")
    assert "last_application_on" not in reading.changes


@pytest.mark.parametrize(
    ("denied", "read"),
    [
        (entity("number", 2023, role="negated"), "2024-03-31"),
        (entity("date", {"date": "2023-03-31", "grain": "month"}, role="negated"), "2024-03-31"),
        (entity("number", 2021, role="negated"), None),  # not the date known
    ],
)
def test_a_date_denied_tells_that_the_other_corrects_it(
    denied: dict[str, Any], read: str | None
) -> None:
    said = entity("last_application_on", "2024-03-31")
    text = "la demande c'était en mars 2024, pas 2023"
    reading = hear(said, denied, text=text, asked="esus", last_application_on="2023-03-31")
    assert reading.changes.get("last_application_on") == read


def test_a_month_denied_without_its_year_is_that_of_the_date_known() -> None:
    new = entity("date", {"date": "2021-09-30", "grain": "month"})
    old = entity("date", {"date": "2026-03-31", "grain": "month"}, role="negated")
    text = "c'était en septembre 2021 et non en mars"
    reading = hear(new, old, text=text, asked="esus", last_application_on="2021-03-31")
    assert reading.changes["last_application_on"] == "2021-09-30"
