"""Facts changed in the panel: what goes through, what is refused, and in which words."""

from typing import Any, get_args

import httpx
import pytest

from bot.gateway.assessments import today
from bot.gateway.fact_controls import CONTROLS, FACT_WORDS
from bot.gateway.facts_schema import FactName
from bot.gateway.schemas import Scheme, Turn
from rules_core.facts import FACT_NAMES, Facts
from tests.gateway.fake_engine import FakeEngine
from tests.gateway.visiting import Visit, check_problem

CAISSE = {"label": "Caisse", "category": "payment", "amount_eur": 4500, "vat": "excluded"}


@pytest.mark.parametrize(
    "facts",
    [
        {"headcount": 14},
        {"headcount": None},
        {"headcount": 14, "esus": None, "unknown": ["turnover_eur"]},
        {"unknown": ["in_difficulty"]},
        {"purchases": [CAISSE, {**CAISSE, "amount_eur": None}]},
        {"purchases": []},
        {"siae": []},
        {"last_application_on": "2024-03"},
        dict.fromkeys(FACT_NAMES),
    ],
)
async def test_changed_facts_reach_the_engine_as_they_are(
    visit: Visit, engine: FakeEngine, facts: dict[str, Any]
) -> None:
    answer = await visit.say(facts=facts)
    assert answer.status_code == 200
    assert Turn.model_validate(answer.json()).state.turn == 1
    assert engine.received[-1]["facts"] == facts
    assert not {"text", "choice"} & set(engine.received[-1])


async def test_the_same_edit_sent_again_is_applied_once(visit: Visit) -> None:
    first = await visit.say(facts={"headcount": 14})
    assert (await visit.say(facts={"headcount": 14})).content == first.content
    assert (await visit.read()).json()["state"]["turn"] == 1


@pytest.mark.parametrize(
    ("facts", "fact", "accepted"),
    [
        ({"headcount": -1}, "headcount", "nombre entier attendu"),
        ({"headcount": "14"}, "headcount", "nombre entier attendu"),
        ({"legal_form": "SARL"}, "legal_form", "parmi sarl, eurl"),
        ({"sectors": []}, "sectors", "non vide"),
        ({"in_region": 1}, "in_region", "true (oui) ou false (non)"),
        ({"turnover_eur": "300 000"}, "turnover_eur", "montant en euros attendu"),
        ({"purchases": [CAISSE, {**CAISSE, "vat": "ht"}]}, "purchases", "achat n° 2, vat"),
        ({"last_application_on": "2099-01-01"}, "last_application_on", "déjà passée"),
        ({"effectif": 14}, "effectif", "Faits acceptés : legal_form"),
        ({"headcount": 14, "unknown": ["headcount"]}, "headcount", "pas les deux"),
        ({"unknown": "headcount"}, "unknown", "liste de noms"),
        ({}, "facts", "au moins un fait"),
    ],
)
async def test_a_value_that_is_not_acceptable_is_named(
    visit: Visit, engine: FakeEngine, facts: dict[str, Any], fact: str, accepted: str
) -> None:
    received = len(engine.received)
    problem = check_problem(await visit.say(facts=facts), 422)
    assert problem["type"] == "urn:iness:problem:invalid-fact"
    assert problem["fact"] == fact
    assert accepted in problem["detail"]
    assert len(engine.received) == received


async def test_a_fact_may_be_dated_today(visit: Visit) -> None:
    answer = await visit.say(facts={"last_application_on": today().isoformat()})
    assert answer.status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        {"facts": {"headcount": 14}, "text": "x"},
        {"facts": {"headcount": 14}, "choice": "x"},
        {"facts": None},
        {"facts": []},
        {"facts": "headcount"},
    ],
)
async def test_a_message_is_one_thing_at_a_time(
    visit: Visit, engine: FakeEngine, body: dict[str, Any]
) -> None:
    received = len(engine.received)
    check_problem(await visit.say(**body), 422)
    assert len(engine.received) == received


async def test_the_scheme_says_how_each_fact_is_given(alone: httpx.AsyncClient) -> None:
    answer = await alone.get("/api/scheme")
    facts = Scheme.model_validate(answer.json()).facts
    assert tuple(facts) == FACT_NAMES == tuple(CONTROLS) == get_args(FactName)
    for words in facts.values():
        assert words.hint.endswith((".", "?"))
        assert bool(words.labels) == (words.kind not in ("count", "amount"))


ACCEPTED: dict[str, list[Any]] = {
    "yes_no": [True, False],
    "count": [0, 14],
    "amount": [0, 300000.5],
    "date": ["2024-03-01"],
}


@pytest.mark.parametrize("fact", FACT_NAMES)
def test_what_a_control_gives_is_a_value_of_its_fact(fact: str) -> None:
    words = FACT_WORDS[fact]
    values = ACCEPTED.get(words["kind"], [])
    if words["kind"] in ("choice", "date"):
        values = [*values, *words["labels"]]
    elif words["kind"] == "choices":
        values = [[label] for label in words["labels"]] + [list(words["labels"])]
    elif words["kind"] == "purchases":
        item = {"label": "x" * words["longest"], "amount_eur": None}
        values = [[item | {"category": c, "vat": v}] for c in words["labels"] for v in words["vat"]]
    if "empty" in words:
        values = [*values, []]
    assert values
    for value in values:
        Facts.from_dict({fact: value})
    if "empty" not in words:
        with pytest.raises(ValueError, match="attendu"):
            Facts.from_dict({fact: []})
