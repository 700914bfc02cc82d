"""Whether the answer helped: kept with the conversation, erased with it, never logged."""

from typing import Any

import httpx
import pytest
from sqlalchemy import select, text

from bot.gateway.opinions import KEEP, feedback
from bot.gateway.store import DatabaseUnavailable
from tests.gateway.visiting import Visit, check_problem, open_visit


def kept(visit: Visit) -> list[tuple[Any, ...]]:
    """Everything in the table of feedbacks."""
    engine = visit.client.app.state.services.store._engine  # type: ignore[attr-defined]
    with engine.connect() as connection:
        query = select(feedback.c.conversation, feedback.c.helpful, feedback.c.comment)
        return [tuple(row) for row in connection.execute(query)]


async def give(visit: Visit, **body: Any) -> httpx.Response:
    return await visit.client.post(f"{visit.url}/feedback", json=body, headers=visit.headers)


async def test_an_opinion_is_kept_with_its_conversation(visit: Visit) -> None:
    answer = await give(visit, helpful=True)
    assert (answer.status_code, answer.content) == (204, b"")
    assert answer.headers["cache-control"] == "no-store"
    assert kept(visit) == [(visit.id, True, None)]


async def test_the_last_opinion_replaces_the_others(visit: Visit) -> None:
    await give(visit, helpful=True, comment="Très clair")
    assert (await give(visit, helpful=False, comment="  Finalement non  ")).status_code == 204
    assert kept(visit) == [(visit.id, False, "Finalement non")]


async def test_an_opinion_without_words_keeps_the_words_given_before(visit: Visit) -> None:
    await give(visit, helpful=True, comment="Très clair")
    await give(visit, helpful=False)
    assert kept(visit) == [(visit.id, False, "Très clair")]


async def test_the_conversation_read_again_gives_the_opinion_back(visit: Visit) -> None:
    assert "feedback" not in (await visit.read()).json()["state"]
    await give(visit, helpful=False, comment="Trop long")
    state = (await visit.read()).json()["state"]
    assert state["feedback"] == {"helpful": False, "comment": "Trop long"}


async def test_erasing_the_conversation_erases_its_opinion_only(
    visit: Visit, client: httpx.AsyncClient
) -> None:
    other = await open_visit(client)
    for one in (visit, other):
        await give(one, helpful=True, comment="Merci")
    assert (await visit.erase()).status_code == 204
    assert kept(other) == [(other.id, True, "Merci")]
    check_problem(await give(visit, helpful=True), 404)


async def test_a_conversation_erased_through_another_gateway_is_a_404(visit: Visit) -> None:
    store = visit.client.app.state.services.store  # type: ignore[attr-defined]
    await store.run(text("DELETE FROM conversations"))
    check_problem(await give(visit, helpful=True), 404)
    assert kept(visit) == []


async def test_a_database_away_is_a_503(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    async def away(statement: object) -> None:
        assert str(statement) == str(KEEP)
        raise DatabaseUnavailable("OperationalError")

    store = visit.client.app.state.services.store  # type: ignore[attr-defined]
    monkeypatch.setattr(store, "run", away)
    check_problem(await give(visit, helpful=True), 503)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"helpful": "oui"},
        {"helpful": 1},
        {"helpful": None},
        {"helpful": True, "comment": ""},
        {"helpful": True, "comment": " \n"},
        {"helpful": True, "comment": "a" * 501},
        {"helpful": True, "comment": "a\x00b"},
        {"helpful": True, "comment": 3},
        {"helpful": True, "note": 5},
    ],
    ids=str,
)
async def test_a_strange_opinion_is_refused(visit: Visit, body: dict[str, Any]) -> None:
    check_problem(await give(visit, **body), 422)
    assert kept(visit) == []


async def test_five_hundred_characters_pass(visit: Visit) -> None:
    assert (await give(visit, helpful=True, comment="ab" * 250)).status_code == 204


async def test_only_its_own_visitor_may_give_one(visit: Visit, client: httpx.AsyncClient) -> None:
    other = await open_visit(client)
    answer = await client.post(f"{visit.url}/feedback", json={"helpful": True})
    check_problem(answer, 401)
    answer = await client.post(
        f"{visit.url}/feedback", json={"helpful": True}, headers=other.headers
    )
    check_problem(answer, 404)
    assert kept(visit) == []


async def test_nothing_said_is_logged(visit: Visit, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    await give(visit, helpful=False, comment="confidentiel à Arras")
    await give(visit, helpful="confidentiel", comment="confidentiel à Arras")
    logged = " ".join(str(vars(record)) for record in caplog.records if record.name != "httpx")
    assert caplog.records
    for private in ("confidentiel", visit.id, visit.token):
        assert private not in logged
