"""Every combination of representative values, and the definition of `next_question` by force.

The product of all facts is too large; it splits, because a criterion depends only on its own
facts (`test_properties.test_a_criterion_depends_only_on_its_own_facts`): the five facts about the
structure, the two about the money of the project, and each of the others alone.
"""

from collections import defaultdict
from datetime import date
from itertools import product
from typing import Any

import pytest

from rules_core import Facts, assess
from rules_core.criteria import CRITERIA
from rules_core.facts import FACT_NAMES
from rules_core.questions import CRITERIA_OF
from tests.rules_core.applicants import DECLARED_UNKNOWN, GOOD, MISSING, REPRESENTATIVE, item

ON = date(2026, 11, 23)
STRUCTURE = ("legal_form", "esus", "siae", "economic_activity", "headcount")
PROJECT = ("purchases", "other_public_aid_eur")
ALONE = tuple(name for name in FACT_NAMES if name not in STRUCTURE + PROJECT)
GROUPS = (STRUCTURE, PROJECT, *((name,) for name in ALONE))

# One value for each way a criterion can take it, small enough for the definition by force.
KINDS: dict[str, list[Any]] = {
    "legal_form": ["sarl", "scop", "association", "geiq", "foundation"],
    "esus": ["obtained", "none"],
    "siae": [[], ["ei"], ["aci"], ["aci", "ei"]],
    "economic_activity": [True, False],
    "headcount": [0, 6, 20],
    "purchases": [[], [item(1000)], [item(None)], [item(5000)], [item(5000), item(None)]],
    "other_public_aid_eur": [0, 100, 3500, 24000],
}


def applicant(names: tuple[str, ...], values: tuple[Any, ...]) -> dict[str, Any]:
    """A good applicant whose facts `names` take these values."""
    facts = {name: value for name, value in GOOD.items() if name not in names}
    said = dict(zip(names, values, strict=True))
    facts |= {n: v for n, v in said.items() if v not in (MISSING, DECLARED_UNKNOWN)}
    return {**facts, "unknown": [n for n, v in said.items() if v == DECLARED_UNKNOWN]}


def judged(names: tuple[str, ...], values: tuple[Any, ...]) -> dict[str, Any]:
    return assess(Facts.from_dict(applicant(names, values)), ON).to_dict()


def every(names: tuple[str, ...], values: dict[str, list[Any]]) -> list[tuple[Any, ...]]:
    return list(product(*([MISSING, DECLARED_UNKNOWN, *values[name]] for name in names)))


def test_every_combination_is_judged_and_every_status_and_assumption_is_reached() -> None:
    reached: dict[str, set[str]] = defaultdict(set)
    assumptions, count = set(), 0
    for names in GROUPS:
        for values in every(names, REPRESENTATIVE):
            found = judged(names, values)
            count += 1
            for criterion in found["criteria"]:
                reached[criterion["id"]].add(criterion["status"])
            assumptions |= {assumption["id"] for assumption in found["assumptions"]}
    assert count > 10_000
    for id in CRITERIA:
        wanted = {"met", "to_do"} if id == "certification" else {"met", "not_met", "unknown"}
        assert reached[id] == wanted
    assert assumptions == {f"A{rank}" for rank in range(1, 12)}


def by_definition(
    names: tuple[str, ...], values: tuple[Any, ...], statuses: dict[str, dict[str, str]]
) -> str | None:
    """The question by its definition, trying every answer to every open fact.

    A missing fact is asked when, for some answers to the other missing facts of its group, one of
    its answers changes the status of a criterion that is unknown now.
    """
    now = statuses[str(values)]
    if "not_met" in now.values():
        return None
    open_criteria = [id for id, status in now.items() if status == "unknown"]
    choices = [
        [MISSING, *KINDS[name]] if value == MISSING else [value]
        for name, value in zip(names, values, strict=True)
    ]
    for rank, name in enumerate(names):
        if values[rank] != MISSING:
            continue
        for state in product(*choices):
            silent = statuses[str((*state[:rank], MISSING, *state[rank + 1 :]))]
            if any(statuses[str(state)][id] != silent[id] for id in open_criteria):
                return name
    return None


@pytest.mark.parametrize("names", [STRUCTURE, PROJECT])
def test_the_next_question_is_the_one_of_the_definition(names: tuple[str, ...]) -> None:
    answers = {str(values): judged(names, values) for values in every(names, KINDS)}
    statuses = {
        key: {c["id"]: c["status"] for c in found["criteria"]} for key, found in answers.items()
    }
    asked = set()
    for values in every(names, KINDS):
        expected = by_definition(names, values, statuses)
        assert answers[str(values)]["next_question"] == expected, values
        asked.add(expected)
    assert asked == {None, *names}


@pytest.mark.parametrize("name", ALONE)
def test_a_fact_that_decides_alone_is_asked_while_missing(name: str) -> None:
    assert judged((name,), (MISSING,))["next_question"] == name
    for value in [DECLARED_UNKNOWN, *REPRESENTATIVE[name]]:
        assert judged((name,), (value,))["next_question"] is None


def test_questions_come_in_the_order_of_the_rules() -> None:
    assert (*CRITERIA_OF, "certification") == FACT_NAMES
    facts: dict[str, Any] = {"unknown": []}
    asked = []
    while (question := assess(Facts.from_dict(facts), ON).next_question) is not None:
        asked.append(question)
        facts[question] = GOOD[question]
    assert asked == [name for name in FACT_NAMES if name != "esus"]
