"""One Chromium, one stand-in house for each test, and silence asserted around every test."""

from __future__ import annotations

import os
import re
import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.fake_api import FakeHouse

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or "/usr/bin/chromium"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Without Chromium these tests are skipped, except in CI where that would hide them."""
    if Path(CHROMIUM).exists() or os.environ.get("CI") == "true":
        return
    reason = "Chromium is missing: apt-get install chromium"
    for item in items:
        if "page" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """Launch the system's Chromium."""
    return {"executable_path": CHROMIUM, "args": ["--no-sandbox"]}


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print what axe counted, by state, width and colour scheme."""
    columns = sorted({column for _, column in AXE})
    if not columns:
        return
    terminalreporter.section("axe: violations by state")
    terminalreporter.write_line(f"{'':44}" + "".join(f"{one:>13}" for one in columns))
    for state in dict.fromkeys(state for state, _ in AXE):
        counts = "".join(f"{AXE.get((state, one), '-'):>13}" for one in columns)
        terminalreporter.write_line(f"{state[:43]:44}{counts}")


@dataclass
class Served:
    """A running stand-in."""

    url: str
    house: FakeHouse


@pytest.fixture
def served() -> Iterator[Served]:
    """Serve a fresh stand-in on a free port of this machine."""
    house = FakeHouse()
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        server = uvicorn.Server(
            uvicorn.Config(house.app, log_level="error", timeout_graceful_shutdown=1)
        )
        thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
        thread.start()
        yield Served(f"http://127.0.0.1:{listener.getsockname()[1]}", house)
        house.gate.set()
        server.should_exit = True
        thread.join(10)


@pytest.fixture
def house(served: Served) -> FakeHouse:
    """The controls of the stand-in."""
    return served.house


@dataclass
class Silence:
    """What the console and the network said, less what a test announces beforehand."""

    origin: str
    also: str = ""  # a second origin that may be asked
    expected: list[str] = field(default_factory=list)
    console: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    def expect(self, pattern: str) -> None:
        """Announce a console message or failed request that the test provokes."""
        self.expected.append(pattern)

    def watch(self, context: BrowserContext) -> None:
        """Listen to every page of a context."""
        context.on("console", self._console)
        context.on("weberror", lambda error: self.console.append(f"uncaught: {error.error}"))
        context.on("request", self._request)
        context.on("requestfailed", lambda one: self.failed.append(f"{one.url} {one.failure}"))
        context.on("response", self._response)

    def _console(self, message: Any) -> None:
        if message.type in ("error", "warning", "assert"):
            self.console.append(f"{message.type}: {message.text}")

    def _request(self, request: Any) -> None:
        if not request.url.startswith((f"{self.origin}/", f"{self.also}/", "tel:", "mailto:")):
            self.outside.append(request.url)

    def _response(self, response: Any) -> None:
        if response.status >= 400:
            self.failed.append(f"{response.url} {response.status}")

    def broken(self) -> list[str]:
        """Everything heard that was not announced."""
        heard = [*self.console, *self.failed]
        noise = [one for one in heard if not any(re.search(it, one) for it in self.expected)]
        return noise + [f"outside: {url}" for url in self.outside]


@pytest.fixture
def silence(served: Served) -> Silence:
    """The record of console and network; asserted empty at the end of every test."""
    return Silence(served.url)


@pytest.fixture(autouse=True)
def _silent(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail any browser test whose console or network was not silent."""
    if "page" not in request.fixturenames and "context" not in request.fixturenames:
        yield
        return
    silence: Silence = request.getfixturevalue("silence")
    silence.watch(request.getfixturevalue("context"))
    yield
    assert silence.broken() == []


@pytest.fixture
def chat(page: Page, served: Served) -> Page:
    """The full-page chat, once the assistant has spoken."""
    page.goto(served.url)
    expect(page.get_by_role("log")).to_contain_text("Que souhaitez-vous faire ?")
    return page


AXE: dict[tuple[str, str], int] = {}


@pytest.fixture
def accessible() -> Callable[[Page, str], None]:
    """A check that axe finds no violation in the page as it is; the report names the state."""

    def check(page: Page, state: str) -> None:
        page.evaluate(
            "Promise.all(document.getAnimations().filter(one => "
            "one.effect.getComputedTiming().iterations !== Infinity).map(one => one.finished))"
        )
        tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
        results = Axe().run(page, options={"runOnly": tags})
        dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
        width = page.evaluate("innerWidth")
        AXE[state, f"{width} {'sombre' if dark else 'clair'}"] = results.violations_count
        assert results.violations_count == 0, results.generate_report()

    return check
