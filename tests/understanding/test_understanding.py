"""No figure falls, and the honesty of the yardstick."""

import re
from functools import cache
from pathlib import Path

import pytest
import yaml

from tests.understanding import scores
from tests.understanding.messages import HALVES, bare, load
from tests.understanding.report import related
from tests.understanding.understood import understand

ROOT = Path(__file__).parents[2]
SHORT = 12
"""Letters up to which two people may well type the same ("oui", "bonjour", "tva ?")."""


FLOOR = yaml.safe_load((Path(__file__).parent / "floor.yml").read_text("utf-8"))


@cache
def pairs(half):
    messages = load(half)
    return list(zip(messages, understand(messages), strict=True))


def test_there_are_enough_messages_a_third_of_them_held_out():
    counts = {half: len(load(half)) for half in HALVES}
    assert sum(counts.values()) >= 1200
    assert counts["held_out"] >= sum(counts.values()) / 3


def test_no_message_stands_twice():
    texts = [bare(message.text) for half in HALVES for message in load(half) if bare(message.text)]
    assert len(texts) == len(set(texts))


def test_no_message_is_in_the_training_data():
    pages = [yaml.safe_load(path.read_text("utf-8")) for path in (ROOT / "data").rglob("*.yml")]
    blocks = [block for page in pages for block in page.get("nlu", []) if "intent" in block]
    lines = [re.findall(r"^- (.+)$", block["examples"], re.MULTILINE) for block in blocks]
    trained = {bare(line) for found in lines for line in found}
    texts = [message.text for half in HALVES for message in load(half)]
    copied = [text for text in texts if len(bare(text)) > SHORT and bare(text) in trained]
    assert copied == []


@pytest.mark.parametrize("measure", ["whole", "precision", "recall", *scores.SHARES])
@pytest.mark.parametrize("half", HALVES)
def test_no_figure_falls_under_what_was_reached(half, measure):
    """A ratchet: floor.yml holds the figures reached, to be raised; the report names the aims."""
    assert scores.overall(pairs(half))[measure] >= FLOOR[half][measure]


def test_form_and_company_change_nothing():
    made = [pair for one in related(pairs("dev")).values() for pair in one]
    assert sum(scores.right(*pair) for pair in made) / len(made) >= FLOOR["relations"]
