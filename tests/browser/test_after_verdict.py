"""What one does with a verdict: keep it, send it, say whether it helped."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.conftest import Served, Silence
from tests.browser.fake_api import FakeHouse, Fault
from tests.browser.visiting import choice, hears, say, to_refusal, to_verdict

REGION = "Envoyer à ess@hautsdefrance.fr"


def recap_of(card: Locator) -> Locator:
    """Make the recap from the card; return its link."""
    card.get_by_role("button", name="Récapitulatif").click()
    link = card.get_by_role("link", name="Ouvrir le récapitulatif")
    expect(link).to_be_focused()
    return link


def mail(page: Page) -> Locator:
    """The mail of "Parler à quelqu’un"."""
    return page.locator("#contact a", has_text="ess@hautsdefrance.fr")


def test_a_recap_is_made_of_the_facts_and_gives_its_links(chat: Page, house: FakeHouse) -> None:
    card = to_verdict(chat)
    expect(mail(chat)).to_have_attribute("href", "mailto:ess@hautsdefrance.fr")
    link = recap_of(card)
    expect(link).to_have_attribute("href", re.compile("/recapitulatif/j+$"))
    expect(link).to_have_attribute("target", "_blank")
    pdf = card.get_by_role("link", name="Télécharger le PDF")
    expect(pdf).to_have_attribute("href", re.compile(r"/recapitulatif/j+\.pdf$"))
    prepared = card.get_by_role("link", name=REGION).get_attribute("href") or ""
    assert prepared.startswith("mailto:ess@hautsdefrance.fr?subject=")
    expect(mail(chat)).to_have_attribute("href", prepared)
    expect(card).to_contain_text("Votre récapitulatif est prêt.")
    (asked,) = house.recaps
    assert asked["facts"]["headcount"] == 6
    assert asked["on"] == "2026-11-23"


def test_the_link_is_copied(chat: Page, context: BrowserContext) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    card = to_verdict(chat)
    link = recap_of(card)
    card.get_by_role("button", name="Copier le lien").click()
    expect(card).to_contain_text("Le lien est copié.")
    copied = chat.evaluate("navigator.clipboard.readText()")
    assert copied == link.get_attribute("href")


def test_copying_asks_nothing_that_a_frame_is_refused(chat: Page) -> None:
    card = to_verdict(chat)
    recap_of(card)
    chat.evaluate("() => { navigator.clipboard.writeText = () => { throw Error('refused'); } }")
    card.get_by_role("button", name="Copier le lien").click()
    expect(card).to_contain_text("Le lien est copié.")


def test_where_copying_is_refused_the_link_is_selected(chat: Page) -> None:
    card = to_verdict(chat)
    recap_of(card)
    chat.evaluate("() => { document.execCommand = () => false }")
    card.get_by_role("button", name="Copier le lien").click()
    expect(card).to_contain_text("Le lien est sélectionné : copiez-le avec Ctrl + C.")
    link = card.get_by_label("Lien du récapitulatif")
    assert link.evaluate("one => one.selectionEnd - one.selectionStart") > 400


def test_a_recap_that_fails_says_so_and_can_be_asked_again(
    chat: Page, house: FakeHouse, silence: Silence
) -> None:
    card = to_verdict(chat)
    silence.expect("recaps|503")
    house.aside_faults.append(Fault(503, ""))
    card.get_by_role("button", name="Récapitulatif").click()
    expect(card).to_contain_text("Le récapitulatif n’a pas pu être préparé : l’assistant est")
    recap_of(card)


def test_offline_is_told_apart_after_the_verdict(chat: Page, silence: Silence) -> None:
    silence.expect("recaps|feedback|messages|ERR_INTERNET_DISCONNECTED")
    card = to_verdict(chat)
    chat.context.set_offline(True)
    offline = "vous êtes hors connexion. Réessayez au retour du réseau."
    card.get_by_role("button", name="Récapitulatif").click()
    expect(card).to_contain_text(f"Le récapitulatif n’a pas pu être préparé : {offline}")
    card.get_by_role("button", name="Oui", exact=True).click()
    expect(card).to_contain_text(f"Votre réponse n’a pas pu être gardée : {offline}")
    panel = chat.get_by_role("complementary")
    panel.get_by_role("button", name="Modifier : Nombre de salariés").click()
    panel.get_by_label("Nombre de salariés").fill("14")
    panel.get_by_role("button", name="Enregistrer").click()
    expect(panel).to_contain_text(f"Non enregistré : {offline}")


def test_the_mail_of_the_contact_holds_the_recap_once_there_is_a_verdict(
    chat: Page, house: FakeHouse
) -> None:
    contact = chat.get_by_role("button", name="Parler à quelqu’un")
    contact.click()
    expect(mail(chat)).to_have_attribute("href", "mailto:ess@hautsdefrance.fr")
    chat.keyboard.press("Escape")
    assert house.recaps == []
    to_verdict(chat)
    contact.click()
    expect(mail(chat)).to_have_attribute("href", re.compile("subject=.*recapitulatif/j+"))
    assert len(house.recaps) == 1


def test_an_earlier_verdict_says_it_is_replaced(chat: Page) -> None:
    card = to_verdict(chat)
    panel = chat.get_by_role("complementary")
    panel.get_by_role("button", name="Modifier : Nombre de salariés").click()
    panel.get_by_label("Nombre de salariés").fill("14")
    panel.get_by_role("button", name="Enregistrer").click()
    expect(chat.get_by_role("article", name="Résultat")).to_have_count(2)
    expect(card.first).to_contain_text("Ce résultat est remplacé")
    expect(card.last).not_to_contain_text("Ce résultat est remplacé")


def test_a_fact_changed_since_takes_the_recap_back(chat: Page) -> None:
    card = to_verdict(chat)
    recap_of(card)
    panel = chat.get_by_role("complementary")
    panel.get_by_role("button", name="Modifier : Nombre de salariés").click()
    expect(card.get_by_role("link", name="Ouvrir le récapitulatif")).to_be_visible()
    panel.get_by_label("Nombre de salariés").fill("14")
    panel.get_by_role("button", name="Enregistrer").click()
    cards = chat.get_by_role("article", name="Résultat")
    expect(cards).to_have_count(2)
    expect(chat.get_by_role("button", name="Récapitulatif")).to_have_count(1)
    expect(cards.last.get_by_role("button", name="Récapitulatif")).to_be_visible()
    expect(mail(chat)).to_have_attribute("href", "mailto:ess@hautsdefrance.fr")


def test_an_opinion_is_given_by_one_button(chat: Page, house: FakeHouse) -> None:
    card = to_refusal(chat)
    card.get_by_role("button", name="Non", exact=True).click()
    expect(card).to_contain_text("Merci de votre réponse.")
    pressed = card.get_by_role("button", name="Non", exact=True)
    expect(pressed).to_have_attribute("aria-pressed", "true")
    assert house.opinions == [{"helpful": False}]


def test_a_sentence_may_follow_by_keyboard_alone(chat: Page, house: FakeHouse) -> None:
    card = to_verdict(chat)
    card.get_by_role("button", name="Oui", exact=True).focus()
    chat.keyboard.press("Enter")
    word = card.get_by_label("Un mot de plus ?")
    expect(word).to_be_visible()
    chat.keyboard.press("Tab")
    chat.keyboard.press("Tab")
    expect(word).to_be_focused()
    chat.keyboard.type("Très clair")
    chat.keyboard.press("Tab")
    chat.keyboard.press("Enter")
    expect(card).to_contain_text("Merci, c’est noté.")
    expect(word).to_be_hidden()
    assert house.opinions == [{"helpful": True}, {"helpful": True, "comment": "Très clair"}]


def test_an_opinion_that_is_not_kept_says_so(
    chat: Page, house: FakeHouse, silence: Silence
) -> None:
    card = to_verdict(chat)
    silence.expect("feedback|503")
    house.aside_faults.append(Fault(503, ""))
    card.get_by_role("button", name="Oui", exact=True).click()
    expect(card).to_contain_text("Votre réponse n’a pas pu être gardée :")
    yes = card.get_by_role("button", name="Oui", exact=True)
    expect(yes).to_have_attribute("aria-pressed", "false")


def test_an_opinion_given_is_still_there_after_a_reload(chat: Page, house: FakeHouse) -> None:
    card = to_verdict(chat)
    card.get_by_role("button", name="Oui", exact=True).click()
    card.get_by_label("Un mot de plus ?").fill("Très clair")
    card.get_by_role("button", name="Envoyer mon avis").click()
    expect(card).to_contain_text("Merci, c’est noté.")
    card.get_by_role("button", name="Non", exact=True).click()
    expect(card).to_contain_text("Merci de votre réponse.")
    chat.reload()
    no = card.get_by_role("button", name="Non", exact=True)
    expect(no).to_have_attribute("aria-pressed", "true")
    expect(card.get_by_label("Un mot de plus ?")).to_be_hidden()
    (talk,) = house.talks.values()
    assert talk.feedback == {"helpful": False, "comment": "Très clair"}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_is_found_wrong_after_the_verdict(
    chat: Page, accessible: Callable[[Page, str], None], scheme: Any, width: int
) -> None:
    chat.emulate_media(color_scheme=scheme)
    chat.set_viewport_size({"width": width, "height": 800})
    card = to_verdict(chat)
    accessible(chat, "résultat")
    recap_of(card)
    card.get_by_role("button", name="Oui", exact=True).click()
    expect(card.get_by_label("Un mot de plus ?")).to_be_visible()
    accessible(chat, "récapitulatif prêt, avis")
    assert chat.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("height", [500, 560, 640, 740])
def test_on_a_phone_the_greeting_is_seen_from_its_first_word(
    page: Page, served: Served, height: int
) -> None:
    page.set_viewport_size({"width": 360, "height": height})
    page.goto(served.url)
    greeting = page.locator(".message.assistant .bubble").first
    expect(page.locator("#apercu")).to_be_visible()
    expect(greeting).to_be_visible()
    page.wait_for_function(
        """() => {
        const edge = document.querySelector('iness-log').getBoundingClientRect().top;
        return document.querySelector('.bubble').getBoundingClientRect().top >= edge;
    }"""
    )
    expect(page.locator(".keys")).to_be_hidden()
    head = page.locator(".top").bounding_box()
    assert head
    assert head["height"] < 64


def test_a_long_reply_is_shown_from_its_first_word(chat: Page, house: FakeHouse) -> None:
    chat.set_viewport_size({"width": 360, "height": 560})
    choice(chat, "Combien puis-je recevoir ?").click()
    hears(chat, "40 %")
    card = to_verdict_of_phone(chat)
    chat.wait_for_function(
        """() => {
        const top = document.querySelector('iness-log').getBoundingClientRect().top;
        const last = [...document.querySelectorAll('.message.assistant')].at(-1);
        const from = last.getBoundingClientRect().top - top;
        return from >= 0 && from < 40;
    }"""
    )
    expect(card).to_be_attached()


def to_verdict_of_phone(page: Page) -> Locator:
    """Be refused on a phone, where the card is taller than the view."""
    say(page, "vérifier")
    hears(page, "forme juridique")
    choice(page, "SARL").last.click()
    card = page.get_by_role("article", name="Résultat")
    expect(card).to_be_visible()
    return card
