"""When the network or the house fails: nothing typed is lost, and the visitor knows why."""

from __future__ import annotations

import re

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Served, Silence
from tests.browser.fake_api import START, FakeHouse, Fault
from tests.browser.visiting import choice, field, hears, log, say, to_headcount

CUT = "ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_CONNECTION"


def sent(house: FakeHouse) -> list[str]:
    """The identifiers of the messages the house received."""
    return [body["message_id"] for body in house.received]


def test_offline_in_mid_sentence_then_back(
    chat: Page, context: BrowserContext, house: FakeHouse, silence: Silence
) -> None:
    silence.expect(CUT)
    to_headcount(chat)
    field(chat).press_sequentially("nous sommes s")
    context.set_offline(True)
    field(chat).press_sequentially("ix")
    field(chat).press("Enter")
    expect(log(chat).locator(".failure")).to_contain_text("hors connexion")
    expect(chat.locator("#liaison")).to_contain_text("dès le retour du réseau")
    expect(log(chat).locator(".visitor").last).to_contain_text("nous sommes six")
    context.set_offline(False)
    hears(chat, "chiffre d’affaires")
    expect(log(chat).locator(".failure")).to_have_count(0)
    expect(chat.locator("#liaison")).to_be_hidden()
    expect(log(chat).get_by_text("nous sommes six")).to_have_count(1)


def test_a_503_says_so_and_tries_again_by_itself_with_the_same_message(
    chat: Page, house: FakeHouse, silence: Silence
) -> None:
    silence.expect("503")
    to_headcount(chat)
    house.received.clear()
    house.fail(503, "Un instant, l’assistant redémarre.", after=1)
    say(chat, "6")
    expect(chat.locator("#liaison")).to_contain_text("l’assistant redémarre")
    expect(chat.locator("#liaison .clock")).to_contain_text("Nouvel essai")
    hears(chat, "chiffre d’affaires")
    assert len(sent(house)) == 2
    assert len(set(sent(house))) == 1


def test_one_key_sends_again_what_failed(chat: Page, house: FakeHouse, silence: Silence) -> None:
    silence.expect("500")
    house.fail(500)
    say(chat, START)
    expect(log(chat).locator(".failure")).to_contain_text("une erreur est survenue")
    expect(field(chat)).to_be_focused()
    chat.keyboard.press("Enter")
    hears(chat, "forme juridique")
    assert len(set(sent(house))) == 1


def test_the_button_sends_again_what_failed(chat: Page, house: FakeHouse, silence: Silence) -> None:
    silence.expect("503")
    house.fail(503, after=120)
    choice(chat, START).click()
    log(chat).get_by_role("button", name="Renvoyer").click()
    hears(chat, "forme juridique")
    expect(log(chat).locator(".visitor")).to_have_count(1)
    assert len(set(sent(house))) == 1


def test_a_reply_lost_on_its_way_is_not_applied_twice(
    chat: Page, house: FakeHouse, silence: Silence
) -> None:
    silence.expect("503")
    house.lose_reply()
    say(chat, START)
    hears(chat, "forme juridique")
    expect(log(chat).locator(".message")).to_have_count(3)
    assert next(iter(house.talks.values())).turn == 1


def test_a_message_that_failed_survives_a_reload_and_leaves_then(
    chat: Page, house: FakeHouse, silence: Silence
) -> None:
    silence.expect("503")
    to_headcount(chat)
    house.fail(503, after=120)
    say(chat, "6")
    expect(log(chat).locator(".failure")).to_be_visible()
    chat.reload()
    hears(chat, "chiffre d’affaires")
    expect(log(chat).locator(".visitor").last).to_contain_text("6")
    assert len(set(sent(house)[-2:])) == 1


def test_messages_written_meanwhile_wait_their_turn(
    chat: Page, house: FakeHouse, silence: Silence
) -> None:
    silence.expect("503")
    to_headcount(chat)
    house.fail(503, after=120)
    say(chat, "6")
    expect(log(chat).locator(".failure")).to_be_visible()
    say(chat, "300 000 €")
    hears(chat, "acheter")
    said = log(chat).locator(".visitor .bubble")
    expect(said).to_have_text([START, "Association", "Oui", "6", "300 000 €"])


def test_a_message_refused_says_why_and_gives_its_words_back(
    chat: Page, house: FakeHouse, silence: Silence
) -> None:
    silence.expect("422")
    house.fail(422, "Votre message contient des caractères que nous ne pouvons pas lire.")
    say(chat, "caractères étranges")
    failure = log(chat).locator(".failure")
    expect(failure).to_contain_text("que nous ne pouvons pas lire")
    failure.get_by_role("button", name="Modifier").click()
    expect(field(chat)).to_have_value("caractères étranges")
    expect(field(chat)).to_be_focused()
    expect(log(chat).locator(".visitor")).to_have_count(0)


def test_a_server_out_of_reach_is_not_called_being_offline(chat: Page, silence: Silence) -> None:
    silence.expect(CUT)
    chat.route("**/messages", lambda route: route.abort())
    say(chat, START)
    expect(chat.locator("#liaison")).to_contain_text("Le service ne répond pas")
    chat.unroute("**/messages")
    chat.get_by_role("button", name="Réessayer maintenant").click()
    hears(chat, "forme juridique")


def test_an_assistant_away_at_the_opening_is_waited_for(
    page: Page, served: Served, house: FakeHouse, silence: Silence
) -> None:
    silence.expect("503")
    house.opening_faults.append(Fault(503, "L’assistant démarre.", 1))
    page.goto(served.url)
    expect(page.locator("#liaison")).to_contain_text("L’assistant démarre.")
    expect(page.get_by_role("button", name="Parler à quelqu’un")).to_be_visible()
    hears(page, "Que souhaitez-vous faire")
    assert len(house.talks) == 1


def test_what_is_said_before_the_assistant_is_there_is_sent_after(
    page: Page, served: Served, house: FakeHouse
) -> None:
    house.gate.clear()
    page.goto(served.url)
    say(page, START)
    expect(log(page).locator(".visitor")).to_contain_text(START)
    house.gate.set()
    hears(page, "forme juridique")


def test_a_typing_sign_shows_only_when_the_answer_is_late(chat: Page, house: FakeHouse) -> None:
    house.gate.clear()
    say(chat, START)
    dots = chat.locator(".dots")
    expect(dots).to_be_visible()
    house.gate.set()
    hears(chat, "forme juridique")
    expect(dots).to_have_count(0)


def test_a_browser_that_refuses_storage_still_chats(page: Page, served: Served) -> None:
    page.add_init_script(
        "for (const area of ['localStorage', 'sessionStorage'])"
        " Object.defineProperty(window, area, { get() { throw new Error('refused'); } });"
    )
    page.goto(served.url)
    hears(page, "Que souhaitez-vous faire")
    choice(page, START).click()
    hears(page, re.compile("forme juridique"))


def test_plain_http_without_random_uuid_still_numbers_its_messages(
    page: Page, served: Served, house: FakeHouse
) -> None:
    page.add_init_script("delete Crypto.prototype.randomUUID")
    page.goto(served.url)
    hears(page, "Que souhaitez-vous faire")
    choice(page, START).click()
    hears(page, "forme juridique")
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", sent(house)[0])
