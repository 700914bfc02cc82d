"""The verdict card and the panel "Ce que j’ai compris"."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.fake_api import FakeHouse
from tests.browser.visiting import (
    log,
    say,
    to_headcount,
    to_refusal,
    to_verdict,
)


def test_the_card_says_the_verdict_the_amount_and_who_pays_what(chat: Page) -> None:
    card = to_verdict(chat)
    expect(card).to_contain_text("seule la Région décide")
    expect(card.locator(".amount")).to_have_text(re.compile(r"5\s400\s€"))
    rows = card.locator(".shares tr")
    expect(rows).to_have_text(
        [re.compile(r"Subvention INESS5\s400\s€40\s%"), re.compile(r"Votre part8\s100\s€60\s%")]
    )
    widths = card.locator(".bar rect").evaluate_all(
        "all => all.map(one => +one.getAttribute('width'))"
    )
    assert [round(width) for width in widths] == [40, 60]


def test_the_card_computes_item_by_item(chat: Page) -> None:
    card = to_verdict(chat)
    sums = card.locator(".sums")
    expect(sums).to_be_hidden()
    card.locator("summary", has_text="achat par achat").click()
    expect(sums.locator("tr")).to_have_text(
        [
            re.compile(r"Caisse connectée4\s500\s€"),
            re.compile(r"Site de e-commerce9\s000\s€"),
            re.compile(r"Total éligible HT13\s500\s€"),
            re.compile(r"Taux d’intervention40\s%"),
            re.compile(r"Subvention estimée5\s400\s€"),
        ]
    )


def test_the_thirteen_criteria_are_folded_with_words_icons_and_quotes(chat: Page) -> None:
    card = to_verdict(chat)
    fold = card.locator("details", has_text="Les 13 critères, un par un")
    expect(fold).not_to_have_attribute("open", "")
    fold.locator("summary").click()
    criteria = fold.locator("li.criterion")
    expect(criteria).to_have_count(13)
    for index in range(13):
        pill = criteria.nth(index).locator(".pill")
        expect(pill).to_have_text(re.compile("Rempli|À faire"))
        expect(pill.locator("svg")).to_have_count(1)
    expect(fold).to_contain_text("« avoir un chiffre d’affaires inférieur à 2 M€ »")


def test_the_suggested_certifier_comes_first_and_the_steps_follow(chat: Page) -> None:
    card = to_verdict(chat)
    expect(card.locator(".certifier").first).to_contain_text("CRESS")
    expect(card.locator(".certifier").first).to_contain_text("Suggéré pour vous")
    card.locator("summary", has_text="autres").click()
    expect(card.locator(".certifier")).to_have_count(8)
    expect(card.locator(".steps li")).to_have_count(5)
    expect(card.locator(".steps a", has_text="aidesenligne")).to_have_attribute(
        "href", "https://aidesenligne.hautsdefrance.fr/"
    )


def test_the_card_shows_how_the_brochure_was_read_and_its_notice(chat: Page) -> None:
    card = to_verdict(chat)
    expect(card.get_by_role("heading", name="Comment nous avons lu la brochure")).to_be_visible()
    expect(card).to_contain_text("Le nombre de salariés est pris comme vous l’avez dit")
    expect(card).to_contain_text("seule la Région Hauts-de-France décide")


def test_a_refusal_gives_its_reason_what_would_change_it_and_no_amount(chat: Page) -> None:
    card = to_refusal(chat)
    expect(card.get_by_role("heading", name="Ce qui bloque")).to_be_visible()
    expect(card).to_contain_text("Non rempli")
    expect(card.get_by_role("heading", name="Ce qui changerait la réponse")).to_be_visible()
    expect(card.locator(".amount")).to_have_count(0)
    expect(chat.locator(".estimate")).to_have_count(0)


def test_the_panel_follows_the_facts_in_the_words_of_the_scheme(chat: Page) -> None:
    panel = chat.get_by_role("complementary", name="Ce que j’ai compris")
    expect(panel).to_contain_text("0 critère vérifié sur 13")
    to_headcount(chat)
    expect(panel.locator(".told .fact-title")).to_have_text(
        ["Forme juridique", "Activité économique"]
    )
    expect(panel.locator(".fact-value")).to_have_text(["Association", "Oui"])
    say(chat, "12")
    expect(panel.locator(".fact-value").last).to_have_text("12")
    expect(panel).to_contain_text("2 critères vérifiés sur 13")


def test_the_panel_estimates_the_grant_once_purchases_are_known(chat: Page) -> None:
    panel = chat.get_by_role("complementary")
    to_headcount(chat)
    expect(panel.locator(".estimate")).to_have_count(0)
    to_purchases = ("6", "300 000 €", "caisse et site")
    for words in to_purchases:
        say(chat, words)
        expect(log(chat).locator(".visitor").last).to_contain_text(words)
    expect(panel.locator(".estimate strong")).to_have_text(re.compile(r"5\s400\s€"))
    expect(panel).to_contain_text("Site de e-commerce : 9 000 € HT", use_inner_text=True)


def test_a_fact_declared_unknown_is_listed_as_such(chat: Page, house: FakeHouse) -> None:
    talk = next(iter(house.talks.values()))
    talk.facts["unknown"] = ["turnover_eur"]
    say(chat, "bonjour")
    fact = chat.locator(".fact", has_text="Chiffre d’affaires")
    expect(fact).to_contain_text("Vous ne savez pas encore")


def test_the_bubble_does_not_say_twice_what_the_card_shows(chat: Page) -> None:
    to_verdict(chat)
    bubble = log(chat).locator(".assistant .bubble").last
    expect(bubble).to_have_text(re.compile("Voici ce que vous pourriez obtenir.$"))
