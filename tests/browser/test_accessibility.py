"""For everybody: names, focus, live regions, small screens, and what axe sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Served, Silence
from tests.browser.fake_api import GREETING, START, FakeHouse
from tests.browser.visiting import (
    choice,
    field,
    hears,
    log,
    say,
    to_headcount,
    to_refusal,
    to_verdict,
)

Check = Callable[[Page, str], None]

HEAR = """
window.heard = [];
const silent = (node, region) => {
  for (let at = node; at && at !== region; at = at.parentElement)
    if (at.getAttribute?.('aria-live') === 'off') return true;
  return region.getAttribute('aria-live') === 'off' || Boolean(region.closest('[hidden]'));
};
new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes) {
    const at = target.nodeType === 1 ? target : target.parentElement;
    const region = at?.closest('[role=log], [role=status], [role=alert]');
    if (!region) continue;
    for (const node of addedNodes)
      if (node.textContent.trim() && !silent(node.nodeType === 1 ? node : at, region))
        window.heard.push(node.textContent.trim());
  }
}).observe(document, { childList: true, subtree: true });
"""


def heard(page: Page, words: str) -> int:
    """How many times screen readers were given these words to announce."""
    return sum(words in one for one in page.evaluate("window.heard"))


@pytest.fixture
def at(
    browser: Browser, served: Served, silence: Silence
) -> Iterator[Callable[[dict[str, Any]], Page]]:
    """Open the chat in a browser set up otherwise."""
    contexts = []

    def open_page(options: dict[str, Any]) -> Page:
        context = browser.new_context(**options)
        contexts.append(context)
        silence.watch(context)
        page = context.new_page()
        page.goto(served.url)
        hears(page, "Que souhaitez-vous faire")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert silence.broken() == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_any_state(
    at: Callable[[dict[str, Any]], Page],
    house: FakeHouse,
    silence: Silence,
    accessible: Check,
    scheme: str,
    width: int,
) -> None:
    silence.expect("503|422")
    page = at({"viewport": {"width": width, "height": 900}, "color_scheme": scheme})
    accessible(page, "ouverture")
    to_headcount(page)
    accessible(page, "choix")
    house.gate.clear()
    say(page, "Combien ?")
    expect(page.locator(".dots")).to_be_visible()
    accessible(page, "écrit…")
    house.gate.set()
    hears(page, "Combien de salariés")
    house.fail(503, "Un instant, l’assistant redémarre.", after=120)
    say(page, "6")
    expect(page.locator("#liaison")).to_be_visible()
    accessible(page, "service indisponible")
    page.get_by_role("button", name="Réessayer maintenant").click()
    hears(page, "chiffre d’affaires")
    house.fail(422, "Ce message n’est pas lisible.")
    say(page, "x" * 450)
    expect(log(page).locator(".failure")).to_be_visible()
    field(page).fill("x" * 501)
    accessible(page, "message refusé, trop long")
    field(page).fill("")
    say(page, "date")
    say(page, "quelqu’un")
    say(page, "300 000")
    hears(page, "acheter")
    say(page, "caisse et site")
    expect(page.locator(".amount")).to_be_visible()
    page.locator("details").evaluate_all("all => all.forEach(one => { one.open = true; })")
    accessible(page, "résultat, tout déplié")
    if width < 1024:
        page.get_by_role("button", name="Ce que j’ai compris").click()
        expect(page.get_by_role("dialog")).to_be_visible()
        accessible(page, "panneau (feuille)")
        page.keyboard.press("Escape")
    page.get_by_role("button", name="Parler à quelqu’un").click()
    accessible(page, "contact")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Options de la conversation").click()
    accessible(page, "options")
    page.get_by_role("button", name="Effacer ma conversation").click()
    accessible(page, "effacement demandé")
    page.get_by_role("dialog").get_by_role("button", name="Effacer").click()
    expect(page.get_by_text("est effacée")).to_be_visible()
    accessible(page, "conversation effacée")
    page.get_by_role("button", name="Nouvelle conversation").click()
    to_refusal(page)
    accessible(page, "refus")


def test_the_log_is_there_before_the_first_message_and_nothing_is_announced_twice(
    page: Page, served: Served, house: FakeHouse, silence: Silence
) -> None:
    silence.expect("503")
    page.add_init_script(HEAR)
    house.gate.clear()
    page.goto(served.url)
    expect(log(page)).to_be_attached()
    expect(log(page)).to_be_empty()
    house.gate.set()
    hears(page, "Que souhaitez-vous faire")
    assert heard(page, GREETING[10:40]) == 1
    choice(page, START).click()
    hears(page, "forme juridique")
    assert heard(page, "forme juridique") == 1
    house.fail(503, "L’assistant redémarre.", after=1)
    say(page, "SCOP coopérative")
    expect(log(page).locator(".failure")).to_be_visible()
    hears(page, "activité économique")
    assert heard(page, "L’assistant redémarre.") == 1
    assert heard(page, "activité économique") == 1
    assert heard(page, "Nouvel essai") == 0
    assert heard(page, "SCOP coopérative") == 0


def test_the_verdict_is_announced_by_its_heading_not_by_its_whole_table(
    page: Page, served: Served
) -> None:
    page.add_init_script(HEAR)
    page.goto(served.url)
    to_verdict(page)
    card = page.locator(".verdict-body")
    expect(card).to_have_attribute("aria-live", "off")
    assert heard(page, "Votre structure semble éligible") == 1


def test_history_already_heard_stays_silent_after_a_reload(page: Page, served: Served) -> None:
    page.add_init_script(HEAR)
    page.goto(served.url)
    to_headcount(page)
    page.reload()
    hears(page, "Combien de salariés")
    assert heard(page, "Combien de salariés") == 0
    expect(log(page)).to_have_attribute("aria-live", "polite")


def test_the_closed_sheet_is_out_of_the_tab_order_and_esc_gives_the_focus_back(
    chat: Page,
) -> None:
    chat.set_viewport_size({"width": 360, "height": 640})
    to_headcount(chat)
    names = []
    field(chat).focus()
    for _ in range(40):
        chat.keyboard.press("Tab")
        names.append(chat.evaluate("document.activeElement.textContent.trim()"))
    assert not any(name.startswith(("Modifier", "Répondre", "À compléter")) for name in names)
    opener = chat.get_by_role("button", name="Ce que j’ai compris")
    opener.focus()
    chat.keyboard.press("Enter")
    sheet = chat.get_by_role("dialog", name="Ce que j’ai compris")
    expect(sheet).to_be_visible()
    assert sheet.evaluate("one => one.contains(document.activeElement)")
    chat.keyboard.press("Escape")
    expect(sheet).to_be_hidden()
    expect(opener).to_be_focused()


def test_every_control_has_a_name_a_visible_focus_and_24_pixels(chat: Page) -> None:
    to_verdict(chat)
    chat.locator("details").evaluate_all("all => all.forEach(one => { one.open = true; })")
    controls = chat.locator(
        "button:visible:enabled, summary:visible, textarea, .certifier a:visible"
    )
    assert controls.count() > 10
    small = controls.evaluate_all(
        "all => all.filter(one => one.checkVisibility())"
        ".map(one => [one.innerText, one.getBoundingClientRect()])"
        ".filter(([, box]) => Math.min(box.width, box.height) < 24).map(([text]) => text)"
    )
    assert small == []
    chat.locator(".top .brand").click()
    for _ in range(12):
        chat.keyboard.press("Tab")
        ring = chat.evaluate(
            "getComputedStyle(document.activeElement.matches('textarea')"
            " ? document.activeElement.form : document.activeElement).outlineStyle"
        )
        assert ring == "solid"


def test_the_skip_link_leads_to_the_text_area(chat: Page) -> None:
    skip = chat.get_by_role("link", name="Aller à la saisie")
    for _ in range(20):
        chat.keyboard.press("Shift+Tab")
        if skip.evaluate("one => one === document.activeElement"):
            break
    expect(skip).to_be_in_viewport()
    chat.keyboard.press("Enter")
    expect(field(chat)).to_be_focused()


def test_the_page_and_the_text_area_are_french(chat: Page) -> None:
    expect(chat.locator("html")).to_have_attribute("lang", "fr")
    expect(chat).to_have_title(
        "Assistant INESS – aide à l’investissement numérique des entreprises de l’ESS"
    )
    expect(field(chat)).to_have_attribute("spellcheck", "true")
    expect(field(chat)).to_have_attribute("enterkeyhint", "send")


@pytest.mark.parametrize(
    ("width", "height"),
    [(320, 640), (320, 256), (360, 330), (640, 360), (768, 1024), (1280, 720), (3840, 2160)],
)
def test_nothing_overflows_sideways_and_all_stays_in_reach(
    chat: Page, width: int, height: int
) -> None:
    chat.set_viewport_size({"width": width, "height": height})
    to_verdict(chat)
    chat.locator("details").evaluate_all("all => all.forEach(one => { one.open = true; })")
    wide = "[document.documentElement.scrollWidth, document.querySelector('iness-log').scrollWidth]"
    page_width, log_width = chat.evaluate(wide)
    assert page_width <= width
    assert chat.evaluate("document.documentElement.scrollHeight") <= height
    assert log_width <= chat.evaluate("document.querySelector('iness-log').clientWidth")
    for always in (field(chat), chat.get_by_role("button", name="Parler à quelqu’un")):
        expect(always).to_be_in_viewport(ratio=1)
    chat.get_by_text("Le calcul, achat par achat").scroll_into_view_if_needed()
    expect(chat.get_by_text("Le calcul, achat par achat")).to_be_in_viewport()


OUT_OF_THE_CARD = """() => {
    const card = document.querySelector(".verdict").getBoundingClientRect();
    return [...document.querySelectorAll(".verdict *")]
        .filter(one => !one.closest(".hidden") && one.getBoundingClientRect().right > card.right)
        .map(one => one.textContent);
}"""


@pytest.mark.parametrize("width", [320, 360])
def test_spaced_out_text_stays_whole(chat: Page, width: int) -> None:
    chat.set_viewport_size({"width": width, "height": 640})
    to_verdict(chat)
    chat.locator("details").evaluate_all("all => all.forEach(one => { one.open = true; })")
    chat.evaluate(
        "for (const one of document.querySelectorAll('*'))"
        " for (const [name, value] of Object.entries({"
        "'line-height': '1.5', 'letter-spacing': '0.12em', 'word-spacing': '0.16em'}))"
        " one.style?.setProperty(name, value, 'important')"
    )
    assert chat.evaluate("document.documentElement.scrollWidth") <= width
    assert chat.evaluate(OUT_OF_THE_CARD) == []
    cut = (
        "[...document.querySelectorAll('button, h3, h4, .bubble, .pill, td')]"
        ".filter(one => one.clientWidth && one.scrollWidth > one.clientWidth + 1)"
        ".map(one => one.textContent)"
    )
    assert chat.evaluate(cut) == []


def test_a_long_line_of_the_calculation_stays_in_the_card(chat: Page) -> None:
    chat.set_viewport_size({"width": 320, "height": 640})
    to_headcount(chat)
    for said in ("6", "300 000 €", "une caisse et un site"):
        before = log(chat).locator(".assistant").count()
        say(chat, said)
        expect(log(chat).locator(".assistant")).to_have_count(before + 1)
    chat.locator("details").evaluate_all("all => all.forEach(one => { one.open = true; })")
    chat.locator(".sums th, .shares td").evaluate_all(
        "all => all.forEach(one => { one.textContent = '24\u202f500,50\u00a0€' + "
        "(one.matches('td') ? '' : ' TTC'.repeat(9)); })"
    )
    assert chat.evaluate(OUT_OF_THE_CARD) == []


def test_motion_is_reduced_on_demand(at: Callable[[dict[str, Any]], Page]) -> None:
    page = at({"reduced_motion": "reduce"})
    to_headcount(page)
    assert page.evaluate("document.getAnimations().length") == 0


def test_forced_colours_keep_shares_and_status_apart(
    at: Callable[[dict[str, Any]], Page],
) -> None:
    page = at({"forced_colors": "active"})
    card = to_verdict(page)
    fills = card.locator(".bar rect").evaluate_all(
        "all => all.map(one => getComputedStyle(one).fill)"
    )
    assert len(set(fills)) == len(fills) == 2
    expect(card.locator(".pill").first).to_have_css("border-top-style", "solid")
    seal, ground = card.locator(".seal").evaluate(
        "one => [getComputedStyle(one.firstChild).stroke, getComputedStyle(one).backgroundColor]"
    )
    assert seal != ground


def test_at_768_pixels_the_header_stays_on_one_line(chat: Page) -> None:
    chat.set_viewport_size({"width": 768, "height": 900})
    talk = chat.get_by_role("button", name="Parler à quelqu’un")
    lines = talk.locator("span").evaluate("one => one.getClientRects().length")
    assert lines == 1
    expect(chat.get_by_text("Aide à l’investissement numérique")).to_be_hidden()


def test_the_title_of_the_sheet_stays_in_sight(chat: Page) -> None:
    chat.set_viewport_size({"width": 360, "height": 640})
    to_verdict(chat)
    chat.get_by_role("button", name="Ce que j’ai compris").click()
    sheet = chat.get_by_role("dialog", name="Ce que j’ai compris")
    sheet.get_by_role("button", name="Modifier : Achats prévus").click()
    sheet.evaluate("one => one.scrollTo(0, one.scrollHeight)")
    expect(sheet.get_by_role("heading")).to_be_in_viewport()
    sheet.get_by_role("button", name="Fermer").click()
    expect(sheet).to_be_hidden()


def test_history_comes_back_without_a_ride(page: Page, served: Served) -> None:
    page.add_init_script(
        "addEventListener('scroll', ({ target: it }) => { it.rides = 1 + (it.rides ?? 0); }, true)"
    )
    page.goto(served.url)
    page.set_viewport_size({"width": 360, "height": 640})
    to_verdict(page)
    page.reload()
    expect(log(page)).to_have_attribute("aria-live", "polite")
    expect(page.get_by_role("article", name="Résultat")).to_be_in_viewport()
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert page.evaluate("document.querySelector('iness-log').rides") <= 2


def test_on_paper_there_is_what_was_said_and_nothing_to_press(chat: Page) -> None:
    chat.emulate_media(color_scheme="dark")
    to_verdict(chat)
    chat.emulate_media(media="print")
    expect(chat.locator(".skip")).to_have_css("clip-path", "inset(50%)")
    for selector in (".foot", ".actions", ".choices", ".after"):
        expect(chat.locator(selector).first).to_be_hidden()
    expect(chat.locator(".visitor .bubble").first).to_have_css("color", "rgb(21, 33, 31)")
    expect(chat.locator("iness-log")).to_have_css("overflow-y", "visible")


@pytest.mark.parametrize("script", [True, False])
def test_where_the_script_does_not_run_the_contact_takes_its_place(
    browser: Browser, served: Served, script: bool
) -> None:
    phone = {"width": 360, "height": 640}
    page = browser.new_page(java_script_enabled=script, viewport=phone)
    page.route("**/chat.js", lambda route: route.abort())
    page.goto(served.url)
    contact = page.locator(".noscript")
    expect(contact).to_be_visible(timeout=8000)
    expect(contact.get_by_role("link", name="03 74 27 00 27")).to_be_in_viewport(ratio=1)
    expect(field(page)).to_be_hidden()
    page.close()
