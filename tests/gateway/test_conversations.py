"""Opening, talking, reading again, erasing."""

import asyncio
import json
import uuid

import httpx
import pytest

from bot.gateway.schemas import Opened, Turn
from tests.gateway.fake_engine import FakeEngine
from tests.gateway.visiting import Visit, check_problem, open_visit


async def test_opening_returns_id_token_and_the_first_words(client: httpx.AsyncClient) -> None:
    answer = await client.post("/api/conversations", json={"partner": "cress-hdf"})
    assert answer.status_code == 201
    opened = Opened.model_validate(answer.json())
    assert opened.messages[0].author == "assistant"
    assert len(opened.token) == 43
    assert answer.headers["location"] == f"/api/conversations/{opened.id}"
    assert answer.headers["cache-control"] == "no-store"


async def test_a_partner_reaches_the_engine(client: httpx.AsyncClient, engine: FakeEngine) -> None:
    visit = await open_visit(client, partner="cress-hdf")
    assert engine.received == [{"opened": visit.id, "partner": "cress-hdf"}]


@pytest.mark.parametrize("content", [b"", b"{}", b'{"partner": null}'])
async def test_an_opening_needs_no_partner(client: httpx.AsyncClient, content: bytes) -> None:
    headers = {"Content-Type": "application/json"} if content else {}
    answer = await client.post("/api/conversations", content=content, headers=headers)
    assert answer.status_code == 201


@pytest.mark.parametrize("partner", ["", "CRESS", "a b", "é", "-x", "x" * 65, 3, ["cress"], {}])
async def test_a_strange_partner_is_refused(client: httpx.AsyncClient, partner: object) -> None:
    answer = await client.post("/api/conversations", json={"partner": partner})
    assert "partner" in check_problem(answer, 422)["detail"]


async def test_two_openings_share_nothing(client: httpx.AsyncClient) -> None:
    first, second = await open_visit(client), await open_visit(client)
    assert first.id != second.id
    assert first.token != second.token


async def test_a_message_gets_its_answer(visit: Visit, engine: FakeEngine) -> None:
    answer = await visit.say(text="  Une ASSO de 6 salariés  ")
    assert answer.status_code == 200
    turn = Turn.model_validate(answer.json())
    assert turn.state.turn == 1
    assert engine.received[-1]["text"] == "Une ASSO de 6 salariés"


async def test_a_choice_goes_through_as_it_is(visit: Visit, engine: FakeEngine) -> None:
    assert (await visit.say(choice="91bc.0")).status_code == 200
    assert engine.received[-1]["choice"] == "91bc.0"
    assert "text" not in engine.received[-1]


async def test_a_choice_never_offered_gets_the_engines_reason(visit: Visit) -> None:
    problem = check_problem(await visit.say(choice="inconnu"), 422)
    assert problem["detail"] == "Ce choix n’est plus proposé."


async def test_the_same_message_id_gets_the_same_answer_once(visit: Visit) -> None:
    id = str(uuid.uuid4())
    first = await visit.say(message_id=id, text="bonjour")
    again = await visit.say(message_id=id.upper(), text="bonjour")
    assert again.content == first.content
    history = (await visit.read()).json()["messages"]
    assert [m["author"] for m in history] == ["assistant", "visitor", "assistant"]


async def test_history_is_the_whole_conversation(visit: Visit) -> None:
    for text in ("un", "deux"):
        await visit.say(message_id=str(uuid.uuid4()), text=text)
    answer = await visit.read()
    assert answer.status_code == 200
    assert len(Turn.model_validate(answer.json()).messages) == 5
    assert answer.headers["cache-control"] == "no-store"


async def test_erasing_leaves_nothing(visit: Visit, engine: FakeEngine) -> None:
    answer = await visit.erase()
    assert (answer.status_code, answer.content) == (204, b"")
    assert engine.conversations == {}
    check_problem(await visit.read(), 404)
    check_problem(await visit.erase(), 404)


async def test_a_conversation_the_engine_lost_can_still_be_erased(
    visit: Visit, engine: FakeEngine
) -> None:
    engine.conversations.clear()
    check_problem(await visit.read(), 404)
    assert (await visit.erase()).status_code == 204


@pytest.mark.parametrize("trouble", [500, 503])
async def test_an_erasure_that_fails_does_nothing_and_can_be_asked_again(
    visit: Visit, engine: FakeEngine, trouble: int
) -> None:
    engine.trouble = trouble
    check_problem(await visit.erase(), trouble)
    engine.trouble = None
    assert (await visit.read()).status_code == 200
    assert (await visit.erase()).status_code == 204


TEXTS_REFUSED = {
    "too long": ("a" * 501, "500"),
    "long once normalised": ("ﷺ" * 60, "500"),
    "empty": ("", "vide"),
    "blank": (" \n\t ", "vide"),
    "only slashes": ("///", "vide"),
    "only invisible marks": ("\u200b\u2066", "vide"),
    "NUL": ("a\x00b", "illisibles"),
    "control": ("a\x1b[31m", "illisibles"),
}


@pytest.mark.parametrize("name", TEXTS_REFUSED)
async def test_an_unreadable_text_is_refused_in_french(
    visit: Visit, engine: FakeEngine, name: str
) -> None:
    text, said = TEXTS_REFUSED[name]
    received = len(engine.received)
    assert said in check_problem(await visit.say(text=text), 422)["detail"]
    assert len(engine.received) == received


async def test_five_hundred_characters_pass(visit: Visit) -> None:
    assert (await visit.say(text="ab" * 250)).status_code == 200


@pytest.mark.parametrize("typed", ["/restart", "\u200b/restart", "／inform{}", " / /back"])
async def test_a_typed_command_reaches_the_engine_as_words(
    visit: Visit, engine: FakeEngine, typed: str
) -> None:
    assert (await visit.say(text=typed)).status_code == 200
    assert not engine.received[-1]["text"].startswith("/")


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"text": "x"},
        {"message_id": "1", "text": "x"},
        {"message_id": "6f1f7e0e52a44c5d9f0a1f0c9a1d2b3c", "text": "x"},
        {"message_id": 7, "text": "x"},
        {"message_id": "6f1f7e0e-52a4-4c5d-9f0a-1f0c9a1d2b3c"},
        {"message_id": "6f1f7e0e-52a4-4c5d-9f0a-1f0c9a1d2b3c", "text": "x", "choice": "y"},
        {"message_id": "6f1f7e0e-52a4-4c5d-9f0a-1f0c9a1d2b3c", "text": None},
        {"message_id": "6f1f7e0e-52a4-4c5d-9f0a-1f0c9a1d2b3c", "text": 12},
        {"message_id": "6f1f7e0e-52a4-4c5d-9f0a-1f0c9a1d2b3c", "choice": ""},
        {"message_id": "6f1f7e0e-52a4-4c5d-9f0a-1f0c9a1d2b3c", "choice": "é"},
        {"message_id": "6f1f7e0e-52a4-4c5d-9f0a-1f0c9a1d2b3c", "choice": "x" * 201},
        {"message_id": "6f1f7e0e-52a4-4c5d-9f0a-1f0c9a1d2b3c", "text": "x", "metadata": {}},
        {"message_id": "6f1f7e0e-52a4-4c5d-9f0a-1f0c9a1d2b3c", "text": "x", "sender": "y"},
    ],
    ids=lambda body: json.dumps(body)[:60],
)
async def test_a_message_that_is_not_one_is_refused(
    visit: Visit, engine: FakeEngine, body: dict[str, object]
) -> None:
    received = len(engine.received)
    answer = await visit.client.post(f"{visit.url}/messages", json=body, headers=visit.headers)
    check_problem(answer, 422)
    assert len(engine.received) == received


async def test_simultaneous_visitors_do_not_mix(client: httpx.AsyncClient) -> None:
    visits = [await open_visit(client) for _ in range(10)]
    answers = await asyncio.gather(
        *(visit.say(text=f"je suis le numéro {n}") for n, visit in enumerate(visits))
    )
    for n, answer in enumerate(answers):
        assert answer.json()["messages"][0]["text"].endswith(f"je suis le numéro {n}")
