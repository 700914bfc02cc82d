"""The same conversation after a reload, from another tab, after going back; and its erasure."""

from __future__ import annotations

import re

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Served, Silence
from tests.browser.fake_api import START, FakeHouse, Fault
from tests.browser.visiting import (
    choice,
    field,
    hears,
    log,
    say,
    start_over,
    to_headcount,
    to_verdict,
)


def test_a_reload_shows_the_same_conversation(chat: Page, house: FakeHouse) -> None:
    to_headcount(chat)
    before = log(chat).inner_text()
    chat.reload()
    hears(chat, "Combien de salariés")
    assert log(chat).inner_text() == before
    expect(choice(chat, START)).to_be_disabled()
    expect(choice(chat, "Association")).to_have_class(re.compile("picked"))
    say(chat, "6")
    hears(chat, "chiffre d’affaires")
    assert len(house.talks) == 1


def test_a_verdict_is_still_there_after_a_reload(chat: Page) -> None:
    to_verdict(chat)
    chat.reload()
    expect(chat.locator(".amount")).to_have_text(re.compile(r"5\s400\s€"))
    expect(choice(chat, "Recommencer")).to_be_enabled()


def test_the_sentence_being_typed_survives_a_reload(chat: Page) -> None:
    field(chat).fill("Nous sommes une association")
    chat.reload()
    hears(chat, "Que souhaitez-vous faire")
    expect(field(chat)).to_have_value("Nous sommes une association")


def test_the_back_button_finds_the_conversation_again(
    chat: Page, served: Served, silence: Silence
) -> None:
    silence.expect("404|favicon")
    to_headcount(chat)
    chat.goto(served.url + "/static/icon.svg")
    chat.go_back()
    hears(chat, "Combien de salariés")


def test_two_tabs_share_one_conversation(
    chat: Page, context: BrowserContext, served: Served, house: FakeHouse
) -> None:
    other = context.new_page()
    other.goto(served.url)
    hears(other, "Que souhaitez-vous faire")
    choice(chat, START).click()
    hears(other, "forme juridique")
    expect(choice(other, START)).to_be_disabled()
    choice(other, "Association").click()
    hears(chat, "activité économique")
    expect(log(chat).locator(".message")).to_have_count(5)
    expect(log(other).locator(".message")).to_have_count(5)
    assert len(house.talks) == 1


def test_two_tabs_opened_together_start_one_conversation(
    context: BrowserContext, page: Page, served: Served, house: FakeHouse
) -> None:
    house.gate.clear()
    other = context.new_page()
    page.goto(served.url)
    other.goto(served.url)
    house.gate.set()
    hears(page, "Que souhaitez-vous faire")
    hears(other, "Que souhaitez-vous faire")
    assert len(house.talks) == 1


def test_a_conversation_the_server_no_longer_has_is_replaced_with_a_word(
    chat: Page, house: FakeHouse, silence: Silence
) -> None:
    silence.expect("404")
    to_headcount(chat)
    house.talks.clear()
    chat.reload()
    expect(log(chat)).to_contain_text("n’est plus disponible : en voici une nouvelle")
    expect(choice(chat, START)).to_be_enabled()


def test_a_wrong_token_gives_a_new_conversation_and_keeps_the_words(
    chat: Page, house: FakeHouse, silence: Silence
) -> None:
    silence.expect("401")
    next(iter(house.talks.values())).token = "changed"
    say(chat, "une association de 6 salariés")
    expect(log(chat)).to_contain_text("en voici une nouvelle")
    expect(field(chat)).to_have_value("une association de 6 salariés")
    assert len(house.talks) == 2


def test_erasing_asks_first_then_leaves_nothing(chat: Page, house: FakeHouse) -> None:
    to_headcount(chat)
    options = chat.get_by_role("button", name="Options de la conversation")
    options.click()
    chat.get_by_role("button", name="Effacer ma conversation").click()
    dialog = chat.get_by_role("dialog", name="Effacer votre conversation ?")
    dialog.get_by_role("button", name="Garder").click()
    assert len(house.talks) == 1
    options.click()
    chat.get_by_role("button", name="Effacer ma conversation").click()
    dialog.get_by_role("button", name="Effacer").click()
    expect(chat.get_by_text("Votre conversation est effacée")).to_be_visible()
    expect(log(chat).locator(".message")).to_have_count(0)
    assert house.talks == {}
    assert chat.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
    again = chat.get_by_role("button", name="Nouvelle conversation")
    expect(again).to_be_focused()
    again.click()
    hears(chat, "Que souhaitez-vous faire")


def test_erasing_in_one_tab_empties_the_other(
    chat: Page, context: BrowserContext, served: Served
) -> None:
    other = context.new_page()
    other.goto(served.url)
    hears(other, "Que souhaitez-vous faire")
    chat.get_by_role("button", name="Options de la conversation").click()
    chat.get_by_role("button", name="Effacer ma conversation").click()
    chat.get_by_role("dialog").get_by_role("button", name="Effacer").click()
    expect(other.get_by_text("Votre conversation est effacée")).to_be_visible()


def test_an_erasure_that_fails_says_so(chat: Page, house: FakeHouse, silence: Silence) -> None:
    silence.expect("503")
    house.erasing_faults.append(Fault(503, ""))
    chat.get_by_role("button", name="Options de la conversation").click()
    chat.get_by_role("button", name="Effacer ma conversation").click()
    chat.get_by_role("dialog").get_by_role("button", name="Effacer").click()
    expect(chat.get_by_role("alert")).to_contain_text("n’a pas abouti")
    assert len(house.talks) == 1


def test_starting_over(chat: Page, house: FakeHouse) -> None:
    to_headcount(chat)
    start_over(chat)
    hears(chat, "forme juridique")
    assert len(house.talks) == 1


def test_starting_over_leaves_nothing_of_what_was_said(chat: Page, house: FakeHouse) -> None:
    to_verdict(chat)
    start_over(chat)
    hears(chat, "forme juridique")
    expect(log(chat).locator(".message")).to_have_count(2)
    expect(chat.get_by_role("button", name="Récapitulatif")).to_have_count(0)
    chat.reload()
    hears(chat, "forme juridique")
    expect(log(chat).locator(".message")).to_have_count(2)


def test_starting_over_is_confirmed_once_something_was_said(chat: Page, house: FakeHouse) -> None:
    chat.get_by_role("button", name="Options de la conversation").click()
    chat.locator("#options").get_by_role("button", name="Recommencer").click()
    hears(chat, "forme juridique")
    choice(chat, "SCOP").click()
    hears(chat, "activité économique")
    sent = len(house.received)
    chat.get_by_role("button", name="Options de la conversation").click()
    chat.locator("#options").get_by_role("button", name="Recommencer").click()
    ask = chat.get_by_role("dialog", name="Recommencer la conversation ?")
    ask.get_by_role("button", name="Garder").click()
    expect(ask).to_be_hidden()
    assert len(house.received) == sent


def test_starting_over_past_the_last_turn_opens_another_conversation(
    chat: Page, house: FakeHouse
) -> None:
    first = next(iter(house.talks))
    house.talks[first].turn = 199
    say(chat, "bonjour")
    hears(chat, "forme juridique")
    start_over(chat)
    hears(chat, "Que souhaitez-vous faire")
    assert list(house.talks) != [first]
