"""The API's documentation in a real browser, under the strict policy."""

import asyncio
import os
import shutil
import socket
import tempfile
import threading
from collections.abc import Iterator

import pytest
import uvicorn
from playwright.sync_api import sync_playwright

from bot.gateway.app import create_app
from bot.gateway.settings import Settings

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="iness-") as folder:
        settings = Settings(
            database_url=f"sqlite:///{folder}/iness.sqlite",
            engine_urls=(f"unix:{folder}/none.sock",),
        )
        listener = socket.create_server(("127.0.0.1", 0))
        config = uvicorn.Config(create_app(settings), log_config=None, access_log=False)
        gateway = uvicorn.Server(config)
        thread = threading.Thread(target=asyncio.run, args=(gateway.serve([listener]),))
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        gateway.should_exit = True
        thread.join()


@pytest.mark.skipif(
    not CHROMIUM and os.environ.get("CI") != "true", reason="Chromium is not installed"
)
def test_the_documentation_works_without_breaking_the_policy(address: str) -> None:
    said: list[str] = []
    asked: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{address}/docs")
        page.get_by_text("/api/assessments", exact=True).click()
        page.get_by_role("button", name="Try it out").click()
        page.get_by_role("button", name="Execute").click()
        page.get_by_text('"verdict": "eligible"').first.wait_for()
        browser.close()
    assert said == []
    assert all(url.startswith((address, "data:")) for url in asked)
