"""What a visitor does and sees, in the words of the page."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

SAID_PURCHASES = "une caisse connectée à 4500 HT et un site e-commerce pour 9000 HT"
ELIGIBLE = "Votre structure semble éligible"
REFUSED = "Votre structure ne semble pas éligible"


def log(page: Page) -> Locator:
    """The conversation."""
    return page.get_by_role("log", name="Messages")


def field(page: Page) -> Locator:
    """Where the visitor writes."""
    return page.get_by_label("Votre message")


def choice(page: Page, label: str) -> Locator:
    """An answer offered by a button."""
    return log(page).get_by_role("button", name=label, exact=True)


def say(page: Page, text: str) -> None:
    """Type a message and send it with Enter."""
    field(page).fill(text)
    field(page).press("Enter")


def hears(page: Page, text: str | re.Pattern[str]) -> None:
    """The last message of the conversation says this."""
    expect(log(page).locator(".message.assistant").last).to_contain_text(text)


def to_headcount(page: Page) -> None:
    """Answer until the number of employees is asked."""
    choice(page, "Vérifier mon éligibilité").click()
    choice(page, "Association").click()
    choice(page, "Oui").click()
    hears(page, "Combien de salariés")


def to_verdict(page: Page) -> Locator:
    """Answer everything and return the verdict card."""
    to_headcount(page)
    say(page, "6")
    hears(page, "chiffre d’affaires")
    say(page, "300 000 €")
    hears(page, "acheter")
    say(page, SAID_PURCHASES)
    card = page.get_by_role("article", name="Résultat")
    expect(card.get_by_role("heading", name=ELIGIBLE)).to_be_visible()
    return card


def start_over(page: Page) -> None:
    """Start over from the menu, and confirm."""
    page.get_by_role("button", name="Options de la conversation").click()
    page.locator("#options").get_by_role("button", name="Recommencer").click()
    page.get_by_role("dialog").get_by_role("button", name="Recommencer").click()


def to_refusal(page: Page) -> Locator:
    """Be refused at once and return the verdict card."""
    choice(page, "Vérifier mon éligibilité").click()
    choice(page, "SARL").click()
    card = page.get_by_role("article", name="Résultat")
    expect(card.get_by_role("heading", name=REFUSED)).to_be_visible()
    return card
