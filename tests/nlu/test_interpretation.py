"""What opens a message changes nothing of what it tells."""

from __future__ import annotations

from datetime import date

import pytest

from bot.nlu import interpretation

TODAY = date(2026, 6, 15)


def told(text: str) -> list[tuple[str, object]]:
    return [(entity.name, entity.value) for entity in interpretation.find(text, TODAY)]


@pytest.mark.parametrize("opening", ["bonjour ", "Re bonjour, ", "euh ", "alors ", "Bonsoir !\n"])
@pytest.mark.parametrize(
    "text", ["Rennes", "12", "on l'est", "aucune", "spectacle de rue", "une asso de 6 salariés"]
)
def test_what_opens_a_message_hides_nothing(opening: str, text: str) -> None:
    assert told(opening + text) == told(text)


def test_offsets_lead_back_to_what_was_typed() -> None:
    (place,) = interpretation.find("euh, Rennes", TODAY)
    assert "euh, Rennes"[place.start : place.end] == "Rennes"


@pytest.mark.parametrize("text", ["bonjour", "Bonjour !", "euh"])
def test_an_opening_alone_tells_nothing(text: str) -> None:
    assert told(text) == []


def test_a_second_thought_is_no_opening() -> None:
    assert ("number", 14) in told("euh non 14")
