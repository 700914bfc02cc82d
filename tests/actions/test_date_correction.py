"""A second thought on the date of the previous application, while something else is asked."""

from __future__ import annotations

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
