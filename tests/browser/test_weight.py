"""The widget stays light and asks nothing of anyone else."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page, Request, expect

from bot.gateway.files import compacted
from tests.browser.conftest import Served, Silence
from tests.browser.fake_api import WIDGET
from tests.browser.partner_site import neighbours
from tests.browser.visiting import log

BUDGET = 30_000
PAGE = (WIDGET / "index.html").read_text(encoding="utf-8")
LISTED = sorted(set(re.findall(r'(?:href|src)="(static/[\w./-]+)"', PAGE)))
SERVED = [WIDGET / "index.html", *(WIDGET / name for name in LISTED)]
NAMED = {
    "http://www.w3.org/2000/svg",  # the name of a vocabulary, never fetched
}


def served_as(path: Path) -> bytes:
    """Return what a browser receives for a file."""
    return compacted(path, 0)[0] if path.suffix in {".js", ".css"} else path.read_bytes()


def test_no_file_names_an_address_outside() -> None:
    for path in SERVED:
        found = set(re.findall(r"https?://[\w.-]+[\w/.-]*", path.read_text(encoding="utf-8")))
        assert found <= NAMED, path


def test_nothing_is_inline_and_no_text_becomes_markup() -> None:
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)", PAGE)
    for path in (WIDGET / "static" / "js").glob("*.js"):
        code = path.read_text(encoding="utf-8")
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", code)


def imported_by(path: Path) -> set[Path]:
    """Return a module and every module it leads to."""
    names = re.findall(
        r'^(?:import|export) .*from "\./([\w-]+\.js)"', path.read_text(), re.MULTILINE
    )
    return {path}.union(*(imported_by(path.with_name(name)) for name in names))


def test_every_module_of_the_chat_is_announced_by_the_page() -> None:
    needed = imported_by(WIDGET / "static" / "js" / "chat.js")
    assert len(needed) > 5
    assert {path for path in SERVED if path.suffix == ".js"} == needed


def test_opening_the_page_loads_each_file_once_and_calls_the_api_twice(
    page: Page, served: Served
) -> None:
    urls: list[str] = []

    def note(request: Request) -> None:
        urls.append(f"{request.method} {request.url.removeprefix(served.url)}")

    page.on("request", note)
    page.goto(served.url)
    expect(log(page)).to_contain_text("Que souhaitez-vous faire")
    page.wait_for_load_state("networkidle")
    assert sorted(url for url in urls if "/api/" in url) == [
        "GET /api/scheme",
        "POST /api/conversations",
    ]
    assert len(urls) == len(set(urls))


RULES = """text => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return [...sheet.cssRules].map(rule => rule.cssText.replaceAll(", ", ","));
}"""


def test_a_shortened_style_says_the_same_to_the_browser(page: Page, served: Served) -> None:
    page.goto(served.url)
    for path in (WIDGET / "static" / "css").glob("*.css"):
        meant = page.evaluate(RULES, path.read_text(encoding="utf-8"))
        assert meant
        assert page.evaluate(RULES, served_as(path).decode()) == meant, path.name


def test_widget_modules_stay_small() -> None:
    for path in (WIDGET / "static" / "js").glob("*.js"):
        lines = len(path.read_text(encoding="utf-8").splitlines())
        assert lines <= 300, f"{path.name}: {lines} lines"


def weights(asked: list[Request]) -> dict[str, int]:
    """Return the bytes of each body that travelled, the API's aside."""
    return {one.url: one.sizes()["responseBodySize"] for one in asked if "/api/" not in one.url}


def test_the_page_travels_in_thirty_kilobytes(page: Page, tmp_path: Path, silence: Silence) -> None:
    asked: list[Request] = []
    page.on("requestfinished", lambda one: asked.append(one))
    with neighbours(tmp_path) as around:
        silence.origin = around.assistant
        page.goto(around.assistant)
        expect(log(page)).to_contain_text("Que souhaitez-vous faire")
        page.wait_for_load_state("networkidle")
        sizes = weights(asked)
        icon = page.request.get(f"{around.assistant}/static/icon.svg")  # no tab here to show it
        sizes[icon.url] = len(icon.body())
    assert len(sizes) > 9
    assert sum(sizes.values()) <= BUDGET, (sum(sizes.values()), sizes)


def test_the_frame_travels_in_thirty_kilobytes(
    page: Page, tmp_path: Path, silence: Silence
) -> None:
    asked: list[Request] = []
    page.on("requestfinished", lambda one: asked.append(one))
    with neighbours(tmp_path) as around:
        silence.origin = around.assistant
        silence.also = around.partner
        page.goto(around.partner)
        page.get_by_role("button", name="Mon projet numérique peut-il être aidé ?").click()
        frame = page.frame_locator("iness-widget iframe")
        expect(frame.get_by_role("log")).to_contain_text("Que souhaitez-vous faire")
        page.wait_for_load_state("networkidle")
        sizes = weights(asked)
    ours = {url: size for url, size in sizes.items() if url.startswith(around.assistant)}
    assert ours.pop(f"{around.assistant}/widget.js") <= 3_000
    assert len(ours) > 9
    assert sum(ours.values()) <= BUDGET, (sum(ours.values()), ours)
