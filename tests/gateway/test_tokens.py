"""Who may open which conversation: 401 for a token we never gave, 404 for any other one."""

import sqlite3
import uuid

import httpx
import pytest

from bot.gateway.settings import Settings
from bot.gateway.tokens import conversation_of, matches, new_token, token_hash
from tests.gateway.visiting import Visit, check_problem, gateway, open_visit

CALLS = [("GET", ""), ("DELETE", ""), ("POST", "/messages")]
MESSAGE = {"message_id": "6f1f7e0e-52a4-4c5d-9f0a-1f0c9a1d2b3c", "text": "bonjour"}


async def call(
    client: httpx.AsyncClient, method: str, id: str, below: str, authorization: str | None
) -> httpx.Response:
    headers = {} if authorization is None else {"Authorization": authorization.encode()}
    json = MESSAGE if method == "POST" else None
    url = f"/api/conversations/{id}{below}"
    return await client.request(method, url, headers=headers, json=json)


@pytest.mark.parametrize(("method", "below"), CALLS)
@pytest.mark.parametrize(
    "header",
    [None, "", "Bearer", "Bearer ", "Bearer x", "Basic {token}", "{token}", "Bearer {token}x",
     "Bearer {token} x", "Bearer é", "Bearer {other}"],
)  # fmt: skip
async def test_wrong_or_missing_token_is_401(
    visit: Visit, method: str, below: str, header: str | None
) -> None:
    value = header and header.format(token=visit.token, other=new_token())
    answer = await call(visit.client, method, visit.id, below, value)
    check_problem(answer, 401)
    assert answer.headers["www-authenticate"].startswith("Bearer")
    assert (await visit.read()).status_code == 200


@pytest.mark.parametrize(("method", "below"), CALLS)
async def test_another_conversations_token_is_404(
    client: httpx.AsyncClient, visit: Visit, method: str, below: str
) -> None:
    other = await open_visit(client)
    answer = await call(client, method, visit.id, below, f"Bearer {other.token}")
    check_problem(answer, 404)
    assert len((await visit.read()).json()["messages"]) == 1


@pytest.mark.parametrize(("method", "below"), CALLS)
async def test_no_answer_tells_whether_somebody_elses_id_exists(
    client: httpx.AsyncClient, visit: Visit, method: str, below: str
) -> None:
    nobody, mine = str(uuid.uuid4()), await open_visit(client)
    for authorization in (f"Bearer {mine.token}", f"Bearer {new_token()}", None):
        exists = await call(client, method, visit.id, below, authorization)
        does_not = await call(client, method, nobody, below, authorization)
        assert exists.status_code == does_not.status_code
        assert exists.content == does_not.content


@pytest.mark.parametrize("id", ["default", "0", "%00", "a" * 300, "é", "..%2f..", "' OR 1=1 --"])
async def test_an_id_that_is_none_is_404(visit: Visit, id: str) -> None:
    check_problem(await call(visit.client, "GET", id, "", f"Bearer {visit.token}"), 404)


async def test_bearer_is_read_in_any_case(visit: Visit) -> None:
    assert (
        await call(visit.client, "GET", visit.id, "", f"bearer {visit.token}")
    ).status_code == 200


async def test_only_a_hash_is_kept(visit: Visit, settings: Settings) -> None:
    path = settings.database_url.removeprefix("sqlite:///")
    with sqlite3.connect(path) as database:
        row = "SELECT id, token_hash, partner, created_at FROM conversations"
        ((id, kept, partner, created),) = database.execute(row).fetchall()
        dump = "\n".join(database.iterdump())
    assert (id, kept, partner) == (visit.id, token_hash(visit.token), None)
    assert created.startswith("20")
    assert visit.token not in dump


async def test_a_conversation_survives_a_restart_of_the_gateway(
    visit: Visit, settings: Settings
) -> None:
    async with gateway(settings) as restarted:
        again = Visit(restarted, visit.opened)
        assert (await again.read()).status_code == 200


def test_tokens_are_256_random_bits_bound_to_one_id() -> None:
    tokens = {new_token() for _ in range(1000)}
    assert len(tokens) == 1000 == len({conversation_of(token) for token in tokens})
    for token in list(tokens)[:20]:
        assert len(token) == 43
        assert uuid.UUID(conversation_of(token)).version == 4
        assert matches(token, token_hash(token))
        assert not matches(new_token(), token_hash(token))
        assert conversation_of(token).replace("-", "")[:8] not in token_hash(token)
