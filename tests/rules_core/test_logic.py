"""Three-valued logic, by its truth tables."""

from itertools import product

import pytest

from rules_core.logic import all_of, any_of, status_of, verdict_of

ORDER = {False: 0, None: 1, True: 2}


@pytest.mark.parametrize(("left", "right"), list(product([True, None, False], repeat=2)))
def test_or_keeps_the_stronger_and_and_the_weaker(left: bool | None, right: bool | None) -> None:
    assert ORDER[any_of(left, right)] == max(ORDER[left], ORDER[right])
    assert ORDER[all_of(left, right)] == min(ORDER[left], ORDER[right])


def test_one_side_alone_decides() -> None:
    assert any_of(None, True, False) is True
    assert any_of(None, False) is None
    assert all_of(None, False, True) is False
    assert all_of(None, True) is None


def test_statuses_and_verdicts() -> None:
    assert [status_of(value) for value in (True, False, None)] == ["met", "not_met", "unknown"]
    assert verdict_of(["met", "to_do"]) == "eligible"
    assert verdict_of(["met", "unknown", "to_do"]) == "undetermined"
    assert verdict_of(["unknown", "not_met"]) == "not_eligible"
