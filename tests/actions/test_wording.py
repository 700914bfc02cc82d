"""The words in data/ and the actions agree: every response exists, every placeholder is filled."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from rasa_sdk.executor import CollectingDispatcher

from actions.fallback import FIRST_MISS
from actions.fallback import IDLE_WORDINGS as IDLE
from actions.fallback import WORDINGS as MISSES
from actions.placeholders import QUOTED, placeholders, quote_for
from actions.questions import WORDINGS
from actions.wording import bullets, keep_used, plain, say, without_preposition
from rules_core import scheme_in_force
from rules_core.facts import FACT_NAMES
from tests.actions.conftest import TODAY

DATA = Path(__file__).parents[2] / "data"
PRECISE = (
    "siae",
    "sectors",
    "other_public_aid_eur",
    "last_application_on",
    "esus",
    "certification",
)
QUESTIONS = {
    **{f"utter_{wording}_{fact}": set() for wording in WORDINGS for fact in FACT_NAMES},
    **{f"utter_precise_{fact}": set() for fact in PRECISE},
    "utter_precise_turnover_eur": {"candidates"},
    "utter_precise_last_application_on_year": {"year"},
    "utter_ask_purchases_more": {"recap"},
    "utter_reask_purchases_more": {"recap"},
    "utter_ask_purchases_price": {"label"},
    "utter_ask_purchases_label": {"amount"},
    "utter_ask_purchases_others": set(),
    "utter_ask_sectors_only": {"said"},
    "utter_ask_sectors_only_several": {"said"},
    "utter_ask_sectors_others": set(),
    "utter_confirm_candidate": {"candidate", "title"},
    "utter_confirm_candidate_again": {"candidate", "title"},
    "utter_confirm_choice": {"said", "title"},
    "utter_confirm_range": {"said", "title"},
    "utter_confirm_place": {"said", "title"},
    "utter_confirm_yes_no": {"title"},
}
NOTICES = {
    **{f"utter_invalid_{fact}": set() for fact in FACT_NAMES},
    "utter_noted": {"noted"},
    "utter_corrected": {"corrected"},
    "utter_noted_corrected": {"noted", "corrected"},
    "utter_retracted": {"retracted"},
    "utter_purchases_repeat": set(),
    "utter_purchases_removed": {"item"},
    "utter_summary": {"recap"},
    "utter_summary_empty": set(),
    "utter_modify_which": set(),
    "utter_modify_nothing": set(),
    "utter_what_if": {"hypothesis", "outcome"},
    "utter_what_if_unclear": set(),
    "utter_criteria": {"criteria"},
    "utter_your_grant": {"grant"},
    "utter_no_scheme": set(),
    "utter_restart_confirm": set(),
}
SECTIONS = {"grant", "points", "assumptions", "steps", "at_once", "reasons", "changes"}
WITH_FIGURES = {
    **{f"utter_explain_{fact}": {"quote"} for fact in FACT_NAMES},
    **{f"utter_not_understood_{n}": set() for n in range(1, MISSES + 1)},
    **{f"utter_{verdict}": SECTIONS for verdict in (
        "verdict_eligible", "verdict_undetermined", "verdict_not_eligible"
    )},
    "utter_verdict_unchanged": {"verdict", "why"},
    "utter_steps": {"steps", "certifiers"},
    "utter_steps_refused": {"changes"},
    "utter_why_refused": {"reasons"},
    **{name: set() for name in FIRST_MISS},
    **{f"utter_not_understood_idle_{n}": set() for n in range(1, IDLE + 1)},
    "utter_no_open_question": set(),
    "utter_opening": set(),
    "utter_restart": set(),
    "utter_greet": set(),
    "utter_thanks": set(),
    "utter_goodbye": set(),
    "utter_out_of_scope": set(),
}  # fmt: skip


def responses() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for path in sorted(DATA.rglob("*.yml")):
        for name, variants in (
            yaml.safe_load(path.read_text("utf-8")).get("responses") or {}
        ).items():
            assert name not in found, f"{name} is written twice"
            found[name] = [variant["text"] for variant in variants]
    return found


def topics() -> list[str]:
    return sorted(path.stem for path in (DATA / "faq").glob("*.yml"))


WRITTEN = responses()
FILLED = {
    **QUESTIONS,
    **NOTICES,
    **{name: values | set(placeholders(TODAY)) for name, values in WITH_FIGURES.items()},
    **{f"utter_faq_{topic}": set(placeholders(TODAY)) for topic in topics()},
}


@pytest.mark.parametrize("name", sorted(FILLED))
def test_a_response_the_actions_say_is_written_once_and_every_placeholder_is_filled(
    name: str,
) -> None:
    assert len(WRITTEN.get(name, [])) == 1, f"{name} needs one text"
    asked = set(re.findall(r"{(\w+)}", WRITTEN[name][0]))
    assert asked <= FILLED[name], f"{name}: {asked - FILLED[name]} is never given"


def test_every_response_written_is_said_by_an_action() -> None:
    assert set(WRITTEN) == set(FILLED)


def test_each_question_quotes_a_sentence_of_the_scheme() -> None:
    assert set(QUOTED) == set(FACT_NAMES)
    quotes = {quote.rstrip(". ") for quote in scheme_in_force(TODAY).citations.values()}
    assert all(quote_for(fact, TODAY) in quotes for fact in FACT_NAMES)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("caisse", "caisse"),
        ("**gras** _x_ `y` [z](u) <b>", "gras x y z (u) b"),
        ("a\n\n- b", "a - b"),
        ("x" * 200, "x" * 119 + "…"),
    ],
)
def test_a_visitors_words_are_shown_without_markup(said: str, shown: str) -> None:
    assert plain(said) == shown


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("à Arras", "Arras"),
        ("dans le Nord", "Nord"),
        ("Le Touquet", "Le Touquet"),
        ("à la Bassée", "la Bassée"),
        ("dans l’Aisne", "Aisne"),
        ("Lens", "Lens"),
        ("en", "en"),
    ],
)
def test_a_place_is_named_without_its_preposition(said: str, place: str) -> None:
    assert without_preposition(said) == place


def test_bullets_make_a_list() -> None:
    assert bullets(["a", "b"]) == "- a\n- b"


def test_a_message_carries_the_texts_its_response_has_a_place_for() -> None:
    dispatcher = CollectingDispatcher()
    say(dispatcher, "utter_a", "faq", "vat", texts={"phone": "03", "grant": "40 %"})
    keep_used(dispatcher, {"responses": {"utter_a": [{"text": "Au {phone}."}]}})
    (message,) = dispatcher.messages
    assert message["phone"] == "03"
    assert "grant" not in message
    assert message["custom"] == {"kind": "faq", "topic": "vat"}


def test_a_response_the_domain_does_not_know_keeps_its_texts() -> None:
    dispatcher = CollectingDispatcher()
    say(dispatcher, "utter_a", "faq", "vat", texts={"phone": "03"})
    keep_used(dispatcher, {})
    assert dispatcher.messages[0]["phone"] == "03"
