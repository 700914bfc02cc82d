"""The Rasa components, without training a whole model."""

from datetime import date

import pytest
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.components import FactFinder, FrenchTokenizer, IntentSettler, today_of


def message(text: str, **data: object) -> Message:
    return Message(data={TEXT: text, **data})


def test_the_day_of_the_metadata_reaches_relative_dates() -> None:
    said = message("il y a 18 mois", metadata={"on": "2026-06-15"})
    FactFinder().process([said])
    assert [e["value"]["date"] for e in said.get(ENTITIES)] == ["2024-12-15"]


@pytest.mark.parametrize("metadata", [None, {}, {"on": "demain"}, {"on": None}])
def test_without_a_day_it_is_today(metadata: object) -> None:
    assert isinstance(today_of(message("x", metadata=metadata)), date)


def test_entities_carry_role_offsets_and_extractor() -> None:
    said = message("pas une association")
    FactFinder().process([said])
    (entity,) = said.get(ENTITIES)
    assert entity == {
        "entity": "legal_form", "value": "association", "role": "negated", "start": 8, "end": 19,
        "extractor": "FactFinder",
    }  # fmt: skip


def test_tokens_are_canonical_with_the_original_offsets() -> None:
    tokenizer = FrenchTokenizer(FrenchTokenizer.get_default_config())
    tokens = tokenizer.tokenize(message("Assosciation : 12"), TEXT)
    assert [(t.text, t.start, t.end) for t in tokens] == [
        ("association", 0, 12), (":", 13, 14), ("0", 15, 17),
    ]  # fmt: skip


def test_the_settled_intent_leads_the_ranking() -> None:
    ranking = [{"name": "greet", "confidence": 0.4}, {"name": "affirm", "confidence": 0.3}]
    said = message("oui", **{INTENT_RANKING_KEY: ranking})
    FactFinder().process([said])
    IntentSettler(0.12).process([said])
    assert said.get(INTENT)["name"] == "affirm"
    assert [one["name"] for one in said.get(INTENT_RANKING_KEY)] == ["affirm", "greet"]
