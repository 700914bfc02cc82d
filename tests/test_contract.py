"""Nothing is half there: a fact has its words, a criterion its cases, a topic its answer."""

import re
from datetime import date
from pathlib import Path

import pytest
import yaml

from rules_core import scheme_in_force
from rules_core.facts import FACT_NAMES
from rules_core.vocabulary import FACT_TITLES

ROOT = Path(__file__).parents[1]
CRITERIA = [title.id for title in scheme_in_force(date(2026, 1, 1)).criteria]
FAQ_TOPICS = """
    grant_amount eligible_investments vat public_aid_ceiling two_year_rule who_is_eligible esus
    siae aci excluded_sectors digital_core headcount_rule turnover_rule tax_social in_difficulty
    territory certification certifiers how_to_apply documents processing_time scheme_validity
    about_bot privacy human_contact
"""
EXAMPLES_FOR_EACH_INTENT = 25


def read(path: Path) -> dict:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


DOMAIN = read(ROOT / "domain.yml")
DATA = [read(path) for path in sorted((ROOT / "data").rglob("*.yml"))]
RESPONSES = {name for page in DATA for name in page.get("responses", {})}


def examples() -> dict[str, list[str]]:
    """Return every intent's training examples, over all the files of data/."""
    found: dict[str, list[str]] = {}
    for page in DATA:
        for block in page.get("nlu", []):
            if "intent" in block:
                lines = re.findall(r"^- (.+)$", block["examples"], flags=re.MULTILINE)
                found.setdefault(block["intent"], []).extend(lines)
    return found


def names(section: str) -> list[str]:
    """Return the names in a section of the domain, where an entry may carry settings."""
    return [entry if isinstance(entry, str) else next(iter(entry)) for entry in DOMAIN[section]]


@pytest.mark.parametrize("fact", FACT_NAMES)
def test_a_fact_has_its_slot_entity_question_explanation_and_words(fact: str) -> None:
    assert fact in DOMAIN["slots"]
    assert fact in names("entities")
    assert fact in FACT_TITLES
    for response in (f"utter_ask_{fact}", f"utter_explain_{fact}", f"utter_invalid_{fact}"):
        assert response in RESPONSES, f"{response} has no words"
    page = read(ROOT / f"data/facts/{fact}.yml")
    assert any("examples" in block for block in page["nlu"]), f"{fact} has no examples"


@pytest.mark.parametrize("topic", FAQ_TOPICS.split())
def test_a_topic_has_its_answer_and_its_source(topic: str) -> None:
    path = ROOT / f"data/faq/{topic}.yml"
    assert "\n# Source" in path.read_text(encoding="utf-8"), "a comment names the source"
    assert all(variant["text"] for variant in read(path)["responses"][f"utter_faq_{topic}"])
    assert f"faq_{topic}" in names("intents")


@pytest.mark.parametrize("intent", [name for name in names("intents") if name != "nlu_fallback"])
def test_an_intent_has_enough_examples(intent: str) -> None:
    assert len(set(examples().get(intent, []))) >= EXAMPLES_FOR_EACH_INTENT


def test_no_example_serves_two_intents() -> None:
    owners: dict[str, set[str]] = {}
    for intent, lines in examples().items():
        for line in lines:
            owners.setdefault(line.strip().lower(), set()).add(intent)
    assert {line: found for line, found in owners.items() if len(found) > 1} == {}


@pytest.mark.parametrize("criterion", CRITERIA)
def test_a_criterion_has_its_citation_and_a_case_for_each_status(criterion: str) -> None:
    assert scheme_in_force(date(2026, 1, 1)).citations[criterion]
    statuses = set()
    for path in sorted((ROOT / "tests/rules_core/cases").glob("*.yml")):
        for case in read(path):
            statuses.add(case["expect"].get("criteria", {}).get(criterion))
    wanted = {"met", "to_do"} if criterion == "certification" else {"met", "not_met", "unknown"}
    assert wanted <= statuses, f"{criterion} has cases for {statuses} only"
