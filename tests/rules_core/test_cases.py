"""The situations of `cases/*.yml`, each judged whole."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from rules_core import Assessment, Facts, assess, next_question

HERE = Path(__file__).parent
ON = date(2026, 11, 23)
APPLICANTS = yaml.safe_load((HERE / "applicants.yml").read_text(encoding="utf-8"))
EXPECTATIONS = {
    "verdict", "criteria", "grant", "items", "assumptions", "next_question", "certifier", "explains"
}  # fmt: skip


def cases() -> list[tuple[str, dict[str, Any]]]:
    """Return (name, case) for every case, one for each value of an `each` line."""
    found = []
    for path in sorted((HERE / "cases").glob("*.yml")):
        for case in yaml.safe_load(path.read_text(encoding="utf-8")):
            assert set(case) <= {
                "title",
                "from",
                "date",
                "with",
                "without",
                "unknown",
                "each",
                "expect",
            }
            assert case["expect"].keys() <= EXPECTATIONS, case["title"]
            variants = [
                {fact: value} for fact, values in case.get("each", {}).items() for value in values
            ] or [{}]
            for variant in variants:
                name = f"{path.stem} : {case['title']} {variant or ''}".strip()
                found.append((name, {**case, "with": {**case.get("with", {}), **variant}}))
    return found


def facts_of(case: dict[str, Any]) -> Facts:
    said = {**APPLICANTS[case["from"]], **case["with"]}
    for fact in case.get("without", []):
        said.pop(fact, None)
    declared = case.get("unknown", [])
    return Facts.from_dict(
        {**{k: v for k, v in said.items() if k not in declared}, "unknown": declared}
    )


def judged(case: dict[str, Any]) -> Assessment:
    return assess(facts_of(case), case.get("date", ON))


@pytest.mark.parametrize("case", [case for _, case in cases()], ids=[name for name, _ in cases()])
def test_a_situation(case: dict[str, Any]) -> None:
    expected, found = case["expect"], judged(case).to_dict()
    statuses = {criterion["id"]: criterion["status"] for criterion in found["criteria"]}
    explanations = {c["id"]: c["explanation"].replace("\u00a0", " ") for c in found["criteria"]}
    if "verdict" in expected:
        assert found["verdict"] == expected["verdict"], statuses
    assert {id: statuses[id] for id in expected.get("criteria", {})} == expected.get("criteria", {})
    if "grant" in expected:
        if expected["grant"] is None:
            assert found["grant"] is None
        else:
            assert {key: found["grant"][key] for key in expected["grant"]} == expected["grant"]
    if "items" in expected:
        items = [[item["amount_ht_eur"], item["status"]] for item in found["grant"]["items"]]
        assert items == expected["items"]
    if "assumptions" in expected:
        assert [assumption["id"] for assumption in found["assumptions"]] == expected["assumptions"]
    if "next_question" in expected:
        assert found["next_question"] == expected["next_question"]
        assert next_question(facts_of(case), case.get("date", ON)) == expected["next_question"]
    if "certifier" in expected:
        assert [c["id"] for c in found["certifiers"] if c["recommended"]] == [expected["certifier"]]
        assert found["certifiers"][0]["id"] == expected["certifier"]
    for criterion, words in expected.get("explains", {}).items():
        assert words in explanations[criterion]


def test_every_assumption_has_a_case_with_it_and_a_case_without() -> None:
    shown = [judged(case).assumptions for _, case in cases()]
    for id in [f"A{rank}" for rank in range(1, 12)]:
        assert any(id in ids for ids in shown), id
        assert any(id not in ids for ids in shown), id


def test_every_certifier_suggestion_has_a_case() -> None:
    suggested = {case["expect"].get("certifier") for _, case in cases()}
    assert {"cress", "iriae", "urscop"} <= suggested
