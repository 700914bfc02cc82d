"""The panel before the real house: the trained model answers what is changed in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from bot.gateway.examples import ASSOCIATION
from tests.browser.conftest import Silence
from tests.browser.test_panel import edit, fact, opener, panel, save
from tests.browser.visiting import ELIGIBLE, REFUSED, hears, log, start_over
from tests.gateway.whole_house import House, if_it_can_run, whole_house

pytestmark = if_it_can_run

FACTS: dict[str, Any] = {
    **ASSOCIATION,
    "purchases": [
        {"label": "Caisse", "category": "payment", "amount_eur": 4500, "vat": "excluded"},
        {"label": "Site", "category": "ecommerce", "amount_eur": 9000, "vat": "excluded"},
    ],
}


@pytest.fixture(scope="module")
def real() -> Iterator[House]:
    with whole_house() as running:
        yield running


@pytest.fixture
def silence(real: House) -> Silence:
    record = Silence(real.url)
    record.expect(r"/icon\.svg net::ERR_ABORTED")  # left before the icon came
    return record


@pytest.fixture
def told(page: Page, real: House) -> Page:
    """A chat that has just told its verdict, from the facts of a recap."""
    links = page.request.post(f"{real.url}/api/recaps", data={"facts": FACTS}).json()
    page.goto(links["url"].replace("/recapitulatif/", "/reprendre/"))
    page.wait_for_url(f"{real.url}/")
    expect(page.locator(".verdict .amount")).to_have_text(re.compile(r"^5\s400\s€$"))
    return page


def test_a_fact_and_a_purchase_are_changed_after_the_verdict(told: Page) -> None:
    edit(told, "Nombre de salariés").get_by_label("Nombre de salariés").fill("14")
    save(told)
    expect(log(told)).to_contain_text("J’ai corrigé : 14 salariés (au lieu de 6).")
    expect(log(told)).to_contain_text("La conclusion ne change pas")
    editor = edit(told, "Achats prévus")
    editor.get_by_role("group", name="Achat 2").get_by_label("Prix en euros").fill("12 000")
    save(told)
    grant = re.compile(r"^6\s600\s€$")
    expect(told.locator(".verdict").last.locator(".amount")).to_have_text(grant)
    expect(panel(told).locator(".estimate strong")).to_have_text(grant)
    expect(log(told)).to_contain_text("J’ai corrigé : Site (12 000 € HT)")
    expect(opener(told, "Achats prévus")).to_be_focused()
    said = log(told).locator(".visitor .bubble")
    expect(said.nth(1)).to_have_text("Nombre de salariés : 14")
    expect(said.nth(2)).to_have_text("Achats prévus : Caisse (4 500 € HT) ; Site (12 000 € HT)")
    told.reload()
    expect(fact(told, "Nombre de salariés")).to_contain_text("14")
    expect(panel(told).locator(".estimate strong")).to_have_text(grant)


def test_a_refusal_is_told_and_taken_back(told: Page) -> None:
    edit(told, "Nombre de salariés").get_by_label("Nombre de salariés").fill("25")
    save(told)
    expect(told.locator(".verdict").last).to_contain_text(REFUSED)
    edit(told, "Nombre de salariés").get_by_label("Nombre de salariés").fill("7")
    save(told)
    expect(told.locator(".verdict").last).to_contain_text(ELIGIBLE)
    expect(told.locator(".verdict")).to_have_count(3)


def test_a_fact_given_before_any_word_starts_the_questions(page: Page, real: House) -> None:
    page.goto(real.url)
    forms = edit(page, "Forme juridique").get_by_label("Forme juridique")
    forms.select_option("Association")
    save(page)
    expect(log(page)).to_contain_text("J’ai noté : association.")
    expect(log(page).get_by_role("button", name="Aucune")).to_be_visible()
    title = "Insertion par l’activité économique"
    edit(page, title).get_by_label("Je ne sais pas").check()
    save(page)
    expect(fact(page, title)).to_contain_text("Vous ne savez pas encore")
    hears(page, "activité économique")


def test_what_the_rules_refuse_is_told_beside_the_field(told: Page, silence: Silence) -> None:
    silence.expect("422")
    editor = edit(told, "Chiffre d’affaires annuel")
    editor.get_by_label("Chiffre d’affaires annuel").fill("9" * 14)
    editor.get_by_role("button", name="Enregistrer").click()
    alert = editor.get_by_role("alert")
    expect(alert).to_contain_text("Chiffre d’affaires annuel : montant en euros attendu")
    told.keyboard.press("Escape")
    expect(fact(told, "Chiffre d’affaires annuel")).to_contain_text(
        "300 000 €", use_inner_text=True
    )


def test_after_starting_over_an_edit_adds_to_what_is_shown(told: Page) -> None:
    start_over(told)
    hears(told, "vos réponses sont remises à zéro")
    edit(told, "Forme juridique").get_by_label("Forme juridique").select_option("Association")
    save(told)
    expect(log(told)).to_contain_text("J’ai noté : association.")
    expect(told.locator(".verdict")).to_have_count(0)
