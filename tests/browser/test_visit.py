"""A whole visit: by mouse, by keyboard alone, by touch on a phone."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Served, Silence
from tests.browser.fake_api import START, FakeHouse
from tests.browser.visiting import (
    ELIGIBLE,
    REFUSED,
    SAID_PURCHASES,
    choice,
    field,
    hears,
    log,
    say,
    to_headcount,
    to_verdict,
)

AMOUNT = re.compile(r"^5\s400\s€$")


def test_by_mouse_from_the_opening_line_to_the_amount(chat: Page) -> None:
    card = to_verdict(chat)
    expect(card.locator(".amount")).to_have_text(AMOUNT)


def test_by_keyboard_alone(chat: Page) -> None:
    keys = chat.keyboard
    expect(field(chat)).to_be_focused()
    keys.press("ArrowUp")
    expect(choice(chat, START)).to_be_focused()
    keys.press("1")
    expect(choice(chat, "SARL")).to_be_focused()
    keys.press("End")
    expect(choice(chat, "Je ne sais pas")).to_be_focused()
    keys.press("ArrowDown")
    expect(choice(chat, "SARL")).to_be_focused()
    keys.press("9")
    expect(choice(chat, "Oui")).to_be_focused()
    keys.press("Enter")
    hears(chat, "Combien de salariés")
    expect(field(chat)).to_be_focused()
    keys.type("6")
    keys.press("Enter")
    hears(chat, "chiffre d’affaires")
    keys.type("300 000 €")
    keys.press("Enter")
    hears(chat, "acheter")
    keys.type(SAID_PURCHASES)
    keys.press("Enter")
    expect(chat.get_by_role("heading", name=ELIGIBLE)).to_be_visible()
    keys.press("Shift+Tab")
    expect(choice(chat, "Recommencer")).to_be_focused()
    fold = chat.locator("summary", has_text="Les 13 critères")
    for _ in range(20):
        keys.press("Shift+Tab")
        if fold.evaluate("one => one === document.activeElement"):
            break
    keys.press("Enter")
    expect(chat.get_by_text("avoir moins de 20 salariés")).to_be_visible()


def test_a_number_alone_takes_the_choice_it_stands_for(chat: Page, house: FakeHouse) -> None:
    expect(choice(chat, START).locator("kbd")).to_be_visible()
    say(chat, "1")
    hears(chat, "forme juridique")
    expect(choice(chat, START)).to_have_class(re.compile("picked"))
    choice(chat, "Association").click()
    hears(chat, "activité économique")
    say(chat, "1")
    hears(chat, "Combien de salariés")
    expect(choice(chat, "Oui")).to_have_class(re.compile("picked"))
    (talk,) = house.talks.values()
    assert talk.facts["economic_activity"] is True


def test_a_number_answers_the_question_that_asks_for_one(chat: Page, house: FakeHouse) -> None:
    to_headcount(chat)
    expect(chat.locator(".keys")).to_be_hidden()
    say(chat, "1")
    hears(chat, "chiffre d’affaires")
    (talk,) = house.talks.values()
    assert talk.facts["headcount"] == 1


def test_by_keyboard_a_verdict_is_read_before_what_follows_it(chat: Page) -> None:
    keys = chat.keyboard
    keys.press("ArrowUp")
    keys.press("1")
    expect(choice(chat, "SARL")).to_be_focused()
    choice(chat, "SARL").press("Enter")
    expect(chat.get_by_role("heading", name=REFUSED)).to_be_in_viewport()
    expect(log(chat)).to_be_focused()


@pytest.fixture
def phone(browser: Browser, served: Served, silence: Silence) -> Iterator[Page]:
    """The chat on a small phone."""
    context = browser.new_context(
        viewport={"width": 360, "height": 640}, has_touch=True, is_mobile=True
    )
    silence.watch(context)
    page = context.new_page()
    page.goto(served.url)
    yield page
    context.close()
    assert silence.broken() == []


def test_by_touch_on_a_phone(phone: Page) -> None:
    expect(field(phone)).not_to_be_focused()
    for label in (START, "Association", "Oui"):
        choice(phone, label).tap()
    hears(phone, "Combien de salariés")
    expect(field(phone)).not_to_be_focused()
    for words in ("6", "300 000 €", SAID_PURCHASES):
        expect(log(phone).locator(".message").last).to_have_class(re.compile("assistant"))
        field(phone).tap()
        field(phone).fill(words)
        phone.get_by_role("button", name="Envoyer").tap()
        expect(log(phone).locator(".message.visitor").last).to_contain_text(words)
        hears(phone, re.compile("chiffre d’affaires|acheter|Bonne nouvelle"))
    expect(phone.locator(".amount")).to_have_text(AMOUNT)
    phone.get_by_role("button", name="Ce que j’ai compris").tap()
    sheet = phone.get_by_role("dialog", name="Ce que j’ai compris")
    expect(sheet).to_contain_text("Association")
    sheet.get_by_role("button", name="Fermer").tap()
    expect(sheet).to_be_hidden()
    width = phone.evaluate("document.documentElement.scrollWidth")
    assert width == 360


def test_choices_taken_stay_as_history_and_no_longer_answer(chat: Page) -> None:
    choice(chat, START).click()
    hears(chat, "forme juridique")
    expect(choice(chat, START)).to_be_disabled()
    expect(choice(chat, START)).to_have_class(re.compile("picked"))
    expect(choice(chat, "SARL")).to_be_enabled()


def test_a_long_list_of_choices_scrolls_and_keeps_all_in_reach(chat: Page) -> None:
    chat.set_viewport_size({"width": 360, "height": 640})
    choice(chat, START).click()
    choice(chat, "Je ne sais pas").scroll_into_view_if_needed()
    expect(choice(chat, "Je ne sais pas")).to_be_in_viewport()
    group = log(chat).get_by_role("group", name="Réponses proposées").last
    assert group.evaluate("one => one.clientHeight < one.scrollHeight")


def test_a_digit_typed_in_the_text_area_is_text(chat: Page) -> None:
    field(chat).press("1")
    expect(field(chat)).to_have_value("1")
    expect(choice(chat, START)).to_be_enabled()


def test_enter_sends_and_shift_enter_breaks_the_line(chat: Page) -> None:
    before = field(chat).bounding_box()
    field(chat).press_sequentially("une association")
    field(chat).press("Shift+Enter")
    field(chat).press_sequentially("de six salariés")
    after = field(chat).bounding_box()
    assert before is not None
    assert after is not None
    assert after["height"] > before["height"]
    field(chat).press("Enter")
    expect(field(chat)).to_have_value("")
    expect(log(chat).locator(".visitor .bubble")).to_have_text("une association\nde six salariés")


def test_a_message_too_long_is_counted_and_kept(chat: Page) -> None:
    counter = chat.locator(".counter")
    field(chat).fill("a" * 399)
    expect(counter).to_be_empty()
    field(chat).fill("a" * 480)
    expect(counter).to_have_text("480 / 500")
    field(chat).fill("é" * 501)
    expect(counter).to_have_text("501 / 500")
    field(chat).press("Enter")
    expect(chat.get_by_text("trop long : 500 caractères au plus")).to_be_visible()
    expect(field(chat)).to_have_value("é" * 501)
    expect(log(chat).locator(".visitor")).to_have_count(0)


def test_a_question_in_the_middle_is_answered_and_asked_again(chat: Page) -> None:
    to_headcount(chat)
    say(chat, "Combien peut-on recevoir ?")
    expect(log(chat)).to_contain_text("40 %")
    hears(chat, "Combien de salariés")
    say(chat, "Je voudrais parler à quelqu’un")
    phone_link = log(chat).get_by_role("link", name="03 74 27 00 27")
    expect(phone_link).to_have_attribute("href", "tel:+33374270027")


def test_someone_to_talk_to_is_always_in_sight(chat: Page) -> None:
    to_verdict(chat)
    button = chat.get_by_role("button", name="Parler à quelqu’un")
    expect(button).to_be_in_viewport()
    button.click()
    expect(chat.get_by_role("link", name="03 74 27 00 27").first).to_be_visible()
    mail = chat.locator("#contact").get_by_role("link", name="ess@hautsdefrance.fr")
    expect(mail).to_have_attribute("href", re.compile("^mailto:ess@hautsdefrance.fr"))
    chat.keyboard.press("Escape")
    expect(mail).to_be_hidden()
    expect(button).to_be_focused()


@pytest.mark.parametrize("width", [360, 1280])
def test_the_text_area_stays_at_the_bottom_from_the_start(chat: Page, width: int) -> None:
    chat.set_viewport_size({"width": width, "height": 700})
    box = field(chat).bounding_box()
    assert box is not None
    assert box["y"] + box["height"] > 620
