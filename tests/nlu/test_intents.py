"""The intent once facts and answers are known."""

import pytest

from bot.nlu.intents import FALLBACK, settle
from bot.nlu.understanding import read_message, understand
from tests.nlu.reading import TODAY


def intent(text: str, *ranking: tuple[str, float]) -> str:
    return settle(read_message(text), understand(text, TODAY), ranking, 0.12)


@pytest.mark.parametrize(
    ("text", "guess", "expected"),
    [
        ("oui", "greet", "affirm"),
        ("non", "faq_esus", "deny"),
        ("aucune", "inform", "deny"),
        ("jsp", "goodbye", "dont_know"),
        ("c'est tout", "goodbye", "that_is_all"),
        ("on est 12", "faq_headcount_rule", "inform"),
        ("12", "goodbye", "inform"),
        ("si on était 25 ?", "faq_headcount_rule", "what_if"),
        ("c'est quoi une SCOP ?", "faq_who_is_eligible", "faq_who_is_eligible"),
        ("on est une scop de 12 salariés", "out_of_scope", "inform"),
    ],
)
def test_sure_matches_settle_the_intent(text: str, guess: str, expected: str) -> None:
    assert intent(text, (guess, 0.55)) == expected


def test_a_foreign_message_stays_foreign_despite_a_place() -> None:
    assert intent("écris un poème sur Dunkerque", ("out_of_scope", 0.9)) == "out_of_scope"


def test_an_unsure_classifier_is_not_believed() -> None:
    assert intent("blabla bidule", ("faq_vat", 0.05)) == FALLBACK
    assert intent("blabla bidule") == FALLBACK
