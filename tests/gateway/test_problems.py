"""Every error is a problem document with a French sentence, whatever went wrong."""

import time
from dataclasses import replace

import httpx
import pytest
from starlette.routing import Route

from bot.gateway.json_body import strict_json
from bot.gateway.problems import ProblemError, unavailable
from bot.gateway.settings import Settings
from tests.gateway.fake_engine import FakeEngine
from tests.gateway.visiting import Visit, check_problem, gateway, open_visit


@pytest.mark.parametrize("path", ["/nulle-part", "/api", "/api/conversation", "/api/scheme/"])
async def test_unknown_address_is_404(client: httpx.AsyncClient, path: str) -> None:
    check_problem(await client.get(path), 404)


@pytest.mark.parametrize("path", ["/regle", "/static/js", "/static/css/absent.css"])
async def test_a_person_at_an_unknown_address_reads_a_page(
    client: httpx.AsyncClient, path: str
) -> None:
    wanted = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
    answer = await client.get(path, headers=wanted)
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-store"
    assert "<h1>Cette page n’existe pas</h1>" in answer.text
    assert 'href="/"' in answer.text
    assert 'href="tel:' in answer.text
    check_problem(await client.get("/api/regle", headers=wanted), 404)


async def test_a_person_who_cannot_be_answered_now_reads_a_page(client: httpx.AsyncClient) -> None:
    async def away(request: object) -> None:
        raise unavailable("Réessayez dans quelques secondes.", 3, "away")

    client.app.router.routes.insert(0, Route("/absent", away))  # type: ignore[attr-defined]
    answer = await client.get("/absent", headers={"Accept": "text/html"})
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "3")
    assert "<h1>Service momentanément indisponible</h1>" in answer.text
    assert "Réessayez dans quelques secondes." in answer.text
    check_problem(await client.get("/absent"), 503)


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("GET", "/api/conversations", {"POST"}),
        ("PUT", "/api/assessments", {"POST"}),
        ("DELETE", "/api/scheme", {"GET"}),
        ("POST", "/healthz", {"GET"}),
        ("PATCH", "/api/conversations/x", {"GET", "DELETE"}),
        ("POST", "/", {"GET", "HEAD"}),
    ],
)
async def test_wrong_method_is_405(
    client: httpx.AsyncClient, method: str, path: str, allowed: set[str]
) -> None:
    answer = await client.request(method, path)
    check_problem(answer, 405)
    assert set(answer.headers["allow"].split(", ")) == allowed


@pytest.mark.parametrize("path", ["/api/conversations", "/api/assessments"])
async def test_a_body_over_the_limit_is_413(client: httpx.AsyncClient, path: str) -> None:
    huge = b'{"partner": "' + b"x" * 70_000 + b'"}'
    headers = {"Content-Type": "application/json"}
    check_problem(await client.post(path, content=huge, headers=headers), 413)

    async def pieces():  # type: ignore[no-untyped-def]
        for start in range(0, len(huge), 4096):
            yield huge[start : start + 4096]

    check_problem(await client.post(path, content=pieces(), headers=headers), 413)


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "", "json"])
async def test_anything_but_json_is_415(client: httpx.AsyncClient, kind: str) -> None:
    headers = {"Content-Type": kind} if kind else {}
    answer = await client.post("/api/assessments", content=b'{"facts": {}}', headers=headers)
    check_problem(answer, 415)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"nul",
        b"[]",
        b"3",
        b'"x"',
        b"null",
        b'{"facts": {"turnover_eur": NaN}}',
        b'{"facts": {"turnover_eur": Infinity}}',
        b'{"facts": {"turnover_eur": -Infinity}}',
        b'{"facts": {"turnover_eur": 1e999}}',
        b'{"facts": {"headcount": ' + b"9" * 5000 + b"}}",
        b'{"facts": {}, "facts": {}}',
        b'{"facts": {"headcount": 1, "headcount": 2}}',
        b'{"facts": {}, "color": "blue"}',
        b'{"facts": {"color": "blue"}}',
        b'{"facts": null}',
        b'{"facts": []}',
        b'{"facts": {}, "on": "2026-02-30"}',
        b'{"facts": {}, "on": "20260101"}',
        b'{"facts": {}, "on": 20260101}',
        b'{"facts": {"purchases": [{"label": "\\ud800", "category": "data"}]}}',
        b'{"\\ud800": 1, "\\ud800": 2}',
        b"\xff\xfe{}",
        b'\xef\xbb\xbf{"facts": {}}',
        b"[" * 50_000,
        b'{"facts": {}}{"facts": {}}',
    ],
    ids=lambda body: repr(body[:50]),
)
async def test_json_that_is_not_strict_is_422(client: httpx.AsyncClient, body: bytes) -> None:
    headers = {"Content-Type": "application/json"}
    check_problem(await client.post("/api/assessments", content=body, headers=headers), 422)


async def test_unknown_and_duplicate_fields_are_named(client: httpx.AsyncClient) -> None:
    headers = {"Content-Type": "application/json; charset=utf-8"}
    unknown = await client.post("/api/conversations", json={"couleur": "bleu"})
    problem = check_problem(unknown, 422)
    assert "couleur" in problem["detail"]
    assert problem["errors"][0]["field"] == "couleur"
    twice = b'{"partner": "a", "partner": "b"}'
    answer = await client.post("/api/conversations", content=twice, headers=headers)
    assert "partner" in check_problem(answer, 422)["detail"]


def test_a_field_given_twice_among_many_is_found_at_once() -> None:
    fields = ",".join(f'"{name}":0' for name in [*range(30_000), 29_999])
    began = time.process_time()
    with pytest.raises(ProblemError) as refused:
        strict_json(f"{{{fields}}}".encode())
    assert time.process_time() - began < 3
    assert "« 29999 » est donné deux fois" in str(refused.value.detail)


async def test_too_many_openings_from_one_address_are_429(
    settings: Settings, engine: FakeEngine
) -> None:
    async with gateway(replace(settings, rate_creations="2/hour")) as client:
        await open_visit(client)
        await open_visit(client)
        answer = await client.post("/api/conversations", json={})
        check_problem(answer, 429)
        assert 1 <= int(answer.headers["retry-after"]) <= 3600
        assert (await client.get("/api/scheme")).status_code == 200


async def test_too_many_messages_in_one_conversation_are_429(
    settings: Settings, engine: FakeEngine
) -> None:
    async with gateway(replace(settings, rate_messages="2/hour")) as client:
        busy, quiet = await open_visit(client), await open_visit(client)
        for _ in range(2):
            assert (await busy.say(text="bonjour")).status_code == 200
        check_problem(await busy.say(text="bonjour"), 429)
        assert (await quiet.say(text="bonjour")).status_code == 200
        assert (await busy.read()).status_code == 200


async def test_an_unforeseen_error_is_a_clean_500(
    client: httpx.AsyncClient, capsys: pytest.CaptureFixture[str]
) -> None:
    async def broken(request: object) -> None:
        raise RuntimeError("le visiteur a dit : secret")

    client.app.router.routes.insert(0, Route("/casse", broken))  # type: ignore[attr-defined]
    problem = check_problem(await client.get("/casse"), 500)
    assert "secret" not in str(problem)
    assert "03 74 27 00 27" in problem["detail"]


@pytest.mark.parametrize("status", [502, 503])
async def test_an_engine_that_is_away_is_a_503_in_the_words_of_each_call(
    visit: Visit, engine: FakeEngine, status: int
) -> None:
    engine.trouble = status
    said = check_problem(await visit.say(text="bonjour"), 503)["detail"]
    assert "Votre message n’est pas perdu, renvoyez-le" in said
    opening = await visit.client.post("/api/conversations", json={})
    for answer, word in (
        (opening, "commencer"),
        (await visit.read(), "relue"),
        (await visit.erase(), "pas encore effacée"),
    ):
        detail = check_problem(answer, 503)["detail"]
        assert word in detail
        assert "message" not in detail
        assert "panne interne" not in detail


@pytest.mark.parametrize("status", [400, 418, 500])
async def test_an_engine_that_fails_is_a_500_that_asks_for_no_repetition(
    visit: Visit, engine: FakeEngine, status: int
) -> None:
    engine.trouble = status
    detail = check_problem(await visit.say(text="bonjour"), 500)["detail"]
    assert "n’y changera rien" in detail
    assert "renvoyez" not in detail
    opening = await visit.client.post("/api/conversations", json={})
    for answer in (await visit.read(), await visit.erase(), opening):
        detail = check_problem(answer, 500)["detail"]
        assert "03 74 27 00 27" in detail
        assert "panne interne" not in detail


async def test_a_database_that_is_away_is_a_503(settings: Settings, engine: FakeEngine) -> None:
    away = replace(settings, database_url="sqlite:////proc/nowhere/iness.sqlite")
    async with gateway(away) as client:
        check_problem(await client.post("/api/conversations", json={}), 503)
        assert engine.conversations == {}, "an opening that failed leaves nothing behind"
        unknown = {"Authorization": "Bearer " + "a" * 43}
        check_problem(await client.get("/api/conversations/x", headers=unknown), 503)
        assert (await client.post("/api/assessments", json={"facts": {}})).status_code == 200
