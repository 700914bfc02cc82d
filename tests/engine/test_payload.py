from typing import Any

import pytest

from bot.engine.errors import TurnFailed
from bot.engine.payload import read_payload


@pytest.mark.parametrize(
    ("payload", "intent", "entities"),
    [
        ("/restart", "restart", []),
        ('/inform{"legal_form":"scop"}', "inform", [("legal_form", "scop")]),
        ('/inform{"economic_activity": true}', "inform", [("economic_activity", True)]),
        ('/inform{"siae": []}', "inform", [("siae", [])]),
        ('/inform{"siae": ["ei", "ai"]}', "inform", [("siae", ["ei", "ai"])]),
        ('/inform{"siae": [["ei"]]}', "inform", [("siae", ["ei"])]),
        (
            '/inform{"purchases": [{"label": "site"}, {"label": "caisse"}]}',
            "inform",
            [("purchases", {"label": "site"}), ("purchases", {"label": "caisse"})],
        ),
    ],
)
def test_a_payload_gives_intent_and_entities(
    payload: str, intent: str, entities: list[tuple[str, Any]]
) -> None:
    parsed = read_payload(payload, "Le libellé")
    assert parsed is not None
    assert parsed["text"] == "Le libellé"
    assert parsed["intent"] == {"name": intent, "confidence": 1.0}
    assert [(e["entity"], e["value"]) for e in parsed["entities"]] == entities


def test_a_plain_payload_is_read_as_if_typed() -> None:
    assert read_payload("combien de salariés", "Effectif") is None


@pytest.mark.parametrize("payload", ["/", "/a b", "/inform{not json}", "/inform{"])
def test_a_broken_payload_is_a_mistake_of_ours(payload: str) -> None:
    with pytest.raises(TurnFailed):
        read_payload(payload, "x")
