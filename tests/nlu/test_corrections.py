"""Self-corrections and denied figures within a sentence."""

import pytest

from tests.nlu.reading import roles, stated


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("12 salariés, euh non 14", 14),
        ("on est 12 pardon 14 salariés", 14),
        ("nous avons 8 salariés et non 9", 8),
        ("4 salariés, pas 40", 4),
        ("non 7 pas 17 salariés", 7),
        ("pas 20 salariés mais 19", 19),
        ("en fait on est 15 pas 16", 15),
    ],
)
def test_the_right_count_is_kept(text: str, count: int) -> None:
    assert stated(text, "headcount") == [count]
    assert stated(text, "number") == []


def test_a_bare_correction_keeps_the_last_number() -> None:
    assert roles("12, euh non 14") == [("number", 14, None)]


def test_a_denied_count_is_denied() -> None:
    assert roles("ce n'est pas 15 salariés") == [("headcount", 15, "negated")]


def test_a_turnover_is_corrected() -> None:
    text = "1 950 000 € de CA et pas 2 950 000 €"
    assert stated(text, "turnover_eur") == [1_950_000]


def test_the_last_form_said_wins() -> None:
    assert stated("association, enfin plutôt SCOP", "legal_form") == ["scop"]
