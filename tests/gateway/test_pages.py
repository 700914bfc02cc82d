"""What a browser loads from us, and nowhere else."""

import os
import re
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from bot.gateway.files import CompactFiles
from bot.gateway.settings import WIDGET, Settings
from tests.gateway.visiting import Visit, gateway

TYPES = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
FILES = sorted(p.relative_to(WIDGET) for p in (WIDGET / "static").rglob("*") if p.suffix in TYPES)


async def test_the_chat_is_at_the_root(alone: httpx.AsyncClient) -> None:
    answer = await alone.get("/")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    written = (WIDGET / "index.html").read_text(encoding="utf-8")
    served, source = answer.text.split("<body>"), written.split("<body>")
    assert served[1].split() == source[1].split()
    assert (await alone.head("/")).status_code == 200


@pytest.mark.parametrize("public", ["", "https://iness.example"])
async def test_the_page_gives_its_whole_address_to_link_previews(
    settings: Settings, public: str
) -> None:
    async with gateway(replace(settings, public_url=public)) as client:
        html = (await client.get("/?partner=demo")).text
        here = public or "http://gateway"
        assert f'<link rel="canonical" href="{here}/">' in html
        said = dict(re.findall(r'<meta property="(og:\w+)" content="([^"]+)">', html))
        assert {"og:title", "og:description", "og:type", "og:locale"} <= set(said)
        assert said["og:url"] == f"{here}/"
        assert said["og:image"] == f"{here}/static/card.png"
        card = await client.get("/static/card.png")
        assert (card.status_code, card.headers["content-type"]) == (200, "image/png")


@pytest.mark.parametrize("asked", ["", "inconnu", "DEMO", '"><script>'])
async def test_a_partner_nobody_knows_is_left_out_of_the_page(
    alone: httpx.AsyncClient, asked: str
) -> None:
    plain = (await alone.get("/")).text
    assert (await alone.get("/", params={"partner": asked})).text == plain
    assert "data-partner" not in plain
    assert '<body data-partner="demo">' in (await alone.get("/?partner=demo")).text


PAGES = ["/", "/embed?partner=demo", "/embed?partner=inconnu", "/regles", "/accessibilite"]
PAGES += ["/confidentialite", "/mentions-legales", "/recapitulatif/perdu", "/widget.js"]


@pytest.mark.parametrize("path", [*PAGES, "/api/scheme"])
async def test_pages_and_the_scheme_are_compressed(alone: httpx.AsyncClient, path: str) -> None:
    answer = await alone.get(path, headers={"Accept-Encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert "accept-encoding" in answer.headers["vary"].lower()
    plain = await alone.get(path, headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in plain.headers
    assert plain.content == answer.content


async def test_an_answer_to_a_bearer_is_never_compressed(visit: Visit) -> None:
    assert visit.client.headers["accept-encoding"].startswith("gzip")
    opened = await visit.client.post("/api/conversations", json={})
    for answer in (opened, await visit.read(), await visit.say(text="bonjour")):
        assert len(answer.content) > 500
        assert "content-encoding" not in answer.headers


async def test_everything_the_page_names_is_served(alone: httpx.AsyncClient) -> None:
    page = (await alone.get("/")).text
    named = re.findall(r'(?:src|href)="((?!https?:|mailto:|tel:|#|data:)[^"]+)"', page)
    assert named
    for path in named:
        assert (await alone.get(f"/{path.removeprefix('/')}")).status_code == 200, path


@pytest.mark.parametrize("file", FILES, ids=str)
async def test_the_widgets_files_have_their_type(alone: httpx.AsyncClient, file: Path) -> None:
    answer = await alone.get(f"/{file}")
    assert answer.status_code == 200
    assert answer.headers["content-type"].split(";")[0] == TYPES[file.suffix]
    source = (WIDGET / file).read_bytes()
    if file.suffix == ".svg":
        assert answer.content == source
    else:
        assert 0 < len(answer.content) < len(source)


async def test_scripts_and_styles_lose_their_comments_only(alone: httpx.AsyncClient) -> None:
    script = (await alone.get("/static/js/dom.js")).text
    assert "/**" not in script
    assert re.search("^ ", script, re.MULTILINE) is None
    for kept in (r"/(?<host>\b(?:[a-z\d-]+\.)+fr\b)/", "`https://${host}`", '"https:"'):
        assert kept in script
    style = (await alone.get("/static/css/chat.css")).text
    assert "/*" not in style
    for kept in ("(hover: hover) and (pointer: fine)", "calc(100vw - 2rem)", ".failure .quiet"):
        assert kept.replace(": ", ":") in style.replace(": ", ":")


async def test_a_changed_file_is_served_as_changed(tmp_path: Path) -> None:
    path = tmp_path / "a.js"
    path.write_text("// one\nconst a = 1;\n")
    app = CompactFiles(tmp_path)
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://files") as client:
        first = await client.get("/a.js")
        assert first.text == "const a=1;"
        path.write_text("const b = 2; // two\n")
        os.utime(path, (1, 1))
        headers = {"If-None-Match": first.headers["etag"]}
        second = await client.get("/a.js", headers=headers)
        assert (second.status_code, second.text) == (200, "const b=2;")
        assert (await client.head("/a.js")).status_code == 200


async def test_files_are_compressed_and_checked_by_etag(alone: httpx.AsyncClient) -> None:
    first = await alone.get("/static/js/api.js", headers={"Accept-Encoding": "gzip"})
    assert first.headers["content-encoding"] == "gzip"
    assert first.headers["cache-control"] == "no-cache"
    again = await alone.get("/static/js/api.js", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    page = await alone.get("/")
    assert page.headers["cache-control"] == "no-cache"
    again = await alone.get("/", headers={"If-None-Match": page.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    "path",
    [
        "/static/../index.html",
        "/static/%2e%2e/index.html",
        "/static/%2e%2e/%2e%2e/gateway/settings.py",
        "/static//etc/passwd",
        "/static/.git",
        "/static/",
        "/static/js",
        "/types.d.ts",
        "/tsconfig.json",
        "/static/%00",
    ],
)
async def test_nothing_else_is_served(alone: httpx.AsyncClient, path: str) -> None:
    assert (await alone.get(path)).status_code == 404


async def test_the_documentation_needs_no_other_site(alone: httpx.AsyncClient) -> None:
    page = (await alone.get("/docs")).text
    assert "//" not in page.replace("<!doctype", "")
    assert re.search(r"<script>|<style|\son\w+=", page) is None
    for path in re.findall(r'(?:src|href)="(docs/[^"]+)"', page):
        assert (await alone.get(f"/{path}")).status_code == 200, path
