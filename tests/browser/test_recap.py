"""The recap and the pages to read, in a real browser before the real gateway."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.conftest import Silence
from tests.browser.partner_site import Neighbours, neighbours

FACTS: dict[str, Any] = {
    "legal_form": "association",
    "economic_activity": True,
    "headcount": 6,
    "purchases": [
        {"label": "Caisse <b>x</b>", "category": "payment", "amount_eur": 4500, "vat": "excluded"},
        {"label": "Site", "category": "other_digital", "amount_eur": 9000, "vat": "included"},
    ],
    "other_public_aid_eur": 500,
    "unknown": ["turnover_eur"],
}
PAGES = ["regles", "accessibilite", "confidentialite", "mentions-legales"]


@pytest.fixture
def around(tmp_path: Path) -> Iterator[Neighbours]:
    with neighbours(tmp_path) as running:
        yield running


@pytest.fixture
def silence(around: Neighbours) -> Silence:
    record = Silence(around.assistant)
    record.expect(r"/icon\.svg net::ERR_ABORTED")  # left before the icon came
    return record


@pytest.fixture
def links(page: Page, around: Neighbours) -> dict[str, str]:
    answer = page.request.post(f"{around.assistant}/api/recaps", data={"facts": FACTS})
    found: dict[str, str] = answer.json()
    return found


def kept(page: Page) -> Any:
    return json.loads(page.evaluate("localStorage.getItem('iness')") or "null")


def test_the_recap_reads_downloads_and_prepares_a_mail(
    page: Page, links: dict[str, str], silence: Silence
) -> None:
    silence.expect(r"\.pdf net::ERR_ABORTED")  # how Chromium calls a download
    page.goto(links["url"])
    expect(page.get_by_role("heading", level=1)).to_contain_text("Récapitulatif du")
    expect(page.get_by_role("row", name="Caisse <b>x</b>").first).to_be_visible()
    mail = page.get_by_role("link", name="Envoyer à ess@hautsdefrance.fr")
    assert str(mail.get_attribute("href")).startswith("mailto:ess@hautsdefrance.fr?subject=")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Télécharger le PDF").click()
    assert waiting.value.suggested_filename.startswith("recapitulatif-iness-")
    reader = PdfReader(io.BytesIO(waiting.value.path().read_bytes()))
    assert "Caisse <b>x</b>" in "".join(one.extract_text() for one in reader.pages)


def test_a_recap_is_taken_up_and_modified(
    page: Page, links: dict[str, str], around: Neighbours
) -> None:
    page.goto(links["url"])
    page.get_by_role("link", name="Reprendre et modifier").click()
    page.wait_for_url(f"{around.assistant}/")
    expect(page.get_by_role("log")).to_contain_text("Que souhaitez-vous faire ?")
    expect(page.locator("#cote")).to_contain_text("6")
    state = next(iter(around.engine.house.talks.values())).facts
    assert state["headcount"] == 6
    assert kept(page)["turn"] == 0


def test_a_conversation_under_way_is_not_replaced_without_asking(
    page: Page, links: dict[str, str], around: Neighbours
) -> None:
    page.goto(around.assistant)
    expect(page.get_by_role("log")).to_contain_text("Que souhaitez-vous faire ?")
    first = kept(page)["id"]
    page.goto(links["url"].replace("/recapitulatif/", "/reprendre/"))
    expect(page.locator("iness-resume")).to_contain_text("Une conversation est déjà en cours")
    page.get_by_role("link", name="Garder ma conversation en cours").click()
    expect(page.get_by_role("log")).to_contain_text("Que souhaitez-vous faire ?")
    assert kept(page)["id"] == first
    page.go_back()
    page.get_by_role("button", name="Reprendre le récapitulatif").click()
    page.wait_for_url(f"{around.assistant}/")
    expect(page.get_by_role("log")).to_contain_text("Que souhaitez-vous faire ?")
    assert kept(page)["id"] != first
    assert first not in around.engine.house.talks, "the one replaced is erased"


def test_an_engine_away_is_said_and_tried_again(
    page: Page, links: dict[str, str], around: Neighbours, silence: Silence
) -> None:
    silence.expect("503")
    address = f"{around.assistant}/api/conversations"
    page.route(address, lambda route: route.fulfill(status=503, json={"detail": "Un instant."}))
    page.goto(links["url"].replace("/recapitulatif/", "/reprendre/"))
    expect(page.get_by_role("status")).to_have_text("Un instant.")
    page.unroute(address)
    page.get_by_role("button", name="Réessayer").click()
    page.wait_for_url(f"{around.assistant}/")


def test_the_privacy_page_erases_the_conversation(page: Page, around: Neighbours) -> None:
    page.goto(around.assistant)
    expect(page.get_by_role("log")).to_contain_text("Que souhaitez-vous faire ?")
    assert len(around.engine.house.talks) == 1
    page.goto(f"{around.assistant}/confidentialite")
    erase = page.get_by_role("button", name="Effacer ma conversation")
    erase.click()
    expect(page.get_by_role("status")).to_contain_text("Votre conversation est effacée")
    assert around.engine.house.talks == {}
    assert page.evaluate("localStorage.length") == 0
    erase.click()
    expect(page.get_by_role("status")).to_contain_text("Il n’y a pas de conversation")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing(
    page: Page,
    around: Neighbours,
    links: dict[str, str],
    accessible: Callable[[Page, str], None],
    silence: Silence,
    width: int,
    scheme: str,
) -> None:
    silence.expect("404")
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.set_viewport_size({"width": width, "height": 800})
    paths = [*PAGES, "recapitulatif/perdu", "embed?partner=inconnu"]
    for url in [links["url"], *(f"{around.assistant}/{path}" for path in paths)]:
        page.goto(url)
        kind = url.removeprefix(around.assistant).split("/")[1].split("?")[0]
        accessible(page, f"page {kind}")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, url


def test_every_page_is_left_by_keyboard(page: Page, around: Neighbours) -> None:
    page.goto(f"{around.assistant}/regles")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Aller au contenu")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()


def test_it_prints_without_what_is_only_for_the_screen(page: Page, links: dict[str, str]) -> None:
    page.goto(links["url"])
    page.emulate_media(media="print")
    expect(page.get_by_role("link", name="Télécharger le PDF")).to_be_hidden()
    expect(page.get_by_role("contentinfo")).to_have_count(0)
    expect(page.get_by_text("Signature et cachet")).to_be_visible()
