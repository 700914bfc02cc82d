"""The assistant on a partner's site: another origin, a strict policy, one line of HTML."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, FrameLocator, Locator, Page, expect

from tests.browser.conftest import Silence
from tests.browser.fake_api import WIDGET
from tests.browser.fake_api import say as reply
from tests.browser.partner_site import Neighbours, neighbours
from tests.browser.visiting import SAID_PURCHASES

LOADER = WIDGET / "loader" / "widget.js"
RECORD = """
window.heard = [];
for (const name of ["open", "close", "verdict"])
  addEventListener(`iness:${name}`, ({ detail }) => heard.push([name, detail ?? null]));
"""

HOLD = """
addEventListener("message", (event) => {
  if (!window.held || event.data.iness !== "ready") return;
  event.stopImmediatePropagation();
  held.push(event);
});
window.release = () => {
  const late = held.splice(0);
  delete window.held;
  for (const { data, origin, source } of late)
    dispatchEvent(new MessageEvent("message", { data, origin, source }));
};
"""


@pytest.fixture
def around(tmp_path: Path) -> Iterator[Neighbours]:
    with neighbours(tmp_path) as running:
        yield running


@pytest.fixture
def silence(around: Neighbours) -> Silence:
    record = Silence(around.assistant, around.partner)
    record.expect(r"/icon\.svg net::ERR_ABORTED")  # left before the icon came
    return record


@pytest.fixture
def host(page: Page, around: Neighbours) -> Page:
    """The partner's page, its launcher in place."""
    page.add_init_script(RECORD)
    page.goto(around.partner)
    expect(launcher(page)).to_be_visible()
    return page


def launcher(page: Page) -> Locator:
    return page.get_by_role("button", name="Mon projet numérique peut-il être aidé ?")


def panel(page: Page) -> Locator:
    return page.get_by_role("dialog", name="Assistant INESS")


def framed(page: Page) -> FrameLocator:
    return page.frame_locator("iness-widget iframe")


def hears(page: Page, text: str) -> None:
    expect(framed(page).get_by_role("log")).to_contain_text(text)


def heard(page: Page) -> list[Any]:
    events: list[Any] = page.evaluate("heard")
    return events


def test_the_loader_neither_stores_nor_evaluates_anything() -> None:
    code = LOADER.read_text(encoding="utf-8")
    assert not re.search(r"localStorage|sessionStorage|cookie|indexedDB|innerHTML|eval\(", code)


def test_nothing_happens_before_a_click(page: Page, around: Neighbours) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.add_init_script(
        "window.shifts = 0; new PerformanceObserver(list => { for (const one of list.getEntries())"
        " shifts += one.value; }).observe({ type: 'layout-shift', buffered: true });"
    )
    page.goto(around.partner)
    expect(launcher(page)).to_be_visible()
    page.wait_for_load_state("networkidle")
    ours = [url for url in asked if url.startswith(around.assistant)]
    assert ours == [f"{around.assistant}/widget.js"]
    assert page.context.cookies() == []
    assert page.evaluate("[localStorage.length, sessionStorage.length, shifts]") == [0, 0, 0]
    before = page.evaluate("document.querySelector('main').getBoundingClientRect().toJSON()")
    page.evaluate("document.querySelector('iness-widget').hidden = true")
    page.evaluate("document.querySelector('iness-widget').style.display = 'none'")
    after = page.evaluate("document.querySelector('main').getBoundingClientRect().toJSON()")
    assert before == after, "the launcher pushes nothing"


def test_it_opens_closes_and_gives_the_focus_back(host: Page) -> None:
    expect(launcher(host)).to_have_attribute("aria-expanded", "false")
    expect(panel(host)).to_be_hidden()
    launcher(host).click()
    expect(launcher(host)).to_have_attribute("aria-expanded", "true")
    hears(host, "Que souhaitez-vous faire ?")
    expect(framed(host).get_by_label("Votre message")).to_be_focused()
    frame = host.locator("iness-widget iframe")
    assert frame.get_attribute("title")
    assert frame.get_attribute("allow") == ""
    host.keyboard.press("Escape")
    expect(panel(host)).to_be_hidden()
    expect(launcher(host)).to_have_attribute("aria-expanded", "false")
    expect(launcher(host)).to_be_focused()
    assert heard(host) == [["open", None], ["close", None]]


def test_the_closed_panel_is_out_of_the_keyboards_way(host: Page) -> None:
    launcher(host).click()
    hears(host, "Que souhaitez-vous faire ?")
    host.get_by_role("button", name="Fermer l’assistant").click()
    expect(launcher(host)).to_be_focused()
    reached = set()
    for _ in range(12):
        host.keyboard.press("Shift+Tab")
        reached.add(
            host.evaluate(
                "(document.activeElement.shadowRoot?.activeElement ?? document.activeElement)"
                ".outerHTML.slice(0, 40)"
            )
        )
    assert any("ouvrir" in one for one in reached), "the keyboard went through the page"
    assert not [one for one in reached if "shut" in one or "<iframe" in one]


def test_by_keyboard_alone(host: Page) -> None:
    for _ in range(20):
        host.keyboard.press("Tab")
        if host.evaluate("document.activeElement.localName") == "iness-widget":
            break
    expect(launcher(host)).to_be_focused()
    host.keyboard.press("Enter")
    expect(framed(host).get_by_label("Votre message")).to_be_focused()
    host.keyboard.type("combien puis-je recevoir ?")
    host.keyboard.press("Enter")
    hears(host, "entre 1 200 € et 12 000 €")


def test_opened_again_it_is_the_same_conversation(host: Page) -> None:
    launcher(host).click()
    framed(host).get_by_label("Votre message").fill("une phrase en cours")
    launcher(host).click()
    expect(panel(host)).to_be_hidden()
    host.get_by_role("button", name="Tester mon éligibilité").click()
    expect(framed(host).get_by_label("Votre message")).to_have_value("une phrase en cours")
    expect(framed(host).get_by_label("Votre message")).to_be_focused()
    host.evaluate("iness.close()")
    expect(panel(host)).to_be_hidden()


def test_opened_before_the_frame_answers_it_has_the_field_as_soon_as_it_does(
    page: Page, around: Neighbours
) -> None:
    page.add_init_script(HOLD)
    page.goto(around.partner)
    launcher(page).click()
    field = framed(page).get_by_label("Votre message")
    expect(field).to_be_focused()
    page.evaluate("iness.close()")
    page.evaluate("window.held = []")
    page.locator("iness-widget iframe").dispatch_event("load")  # it is asked anew
    launcher(page).click()
    page.wait_for_function("held.length")
    expect(field).not_to_be_focused()
    page.evaluate("release()")
    expect(field).to_be_focused()


def test_the_host_hears_the_verdict_and_nothing_else(host: Page) -> None:
    host.get_by_role("button", name="Tester mon éligibilité").click()
    chat = framed(host)
    for label in ("Vérifier mon éligibilité", "Association", "Oui"):
        chat.get_by_role("button", name=label, exact=True).last.click()
    for words, then in (("6", "chiffre d’affaires"), ("300 000 €", "acheter")):
        chat.get_by_label("Votre message").fill(words)
        chat.get_by_label("Votre message").press("Enter")
        hears(host, then)
    chat.get_by_label("Votre message").fill(SAID_PURCHASES)
    chat.get_by_label("Votre message").press("Enter")
    expect(host.locator("#evenements li")).to_have_count(2)
    assert heard(host) == [
        ["open", None],
        ["verdict", {"verdict": "eligible", "amount_eur": 5400}],
    ]
    expect(host.locator("#evenements")).to_contain_text("5400 €")


def test_the_partners_contact_is_written_to_first(host: Page) -> None:
    launcher(host).click()
    chat = framed(host)
    for label in ("Vérifier mon éligibilité", "SARL"):
        chat.get_by_role("button", name=label, exact=True).last.click()
    chat.get_by_role("button", name="Récapitulatif").click()
    both = chat.get_by_role("link", name="Envoyer à Réseau Hauts Solidaires et à la Région")
    expect(both).to_have_attribute(
        "href",
        re.compile(r"^mailto:a@b\.example\?cc=ess@hautsdefrance\.fr&subject=.+recapitulatif"),
    )
    chat.get_by_role("button", name="Parler à quelqu’un").click()
    mails = chat.locator("#contact [href^=mailto]")
    expect(mails).to_have_text(["a@b.example", "ess@hautsdefrance.fr"])
    for rank, address in enumerate(("a@b.example", "ess@hautsdefrance.fr")):
        alone = re.compile(rf"^mailto:{re.escape(address)}\?subject=.+recapitulatif")
        expect(mails.nth(rank)).to_have_attribute("href", alone)


@pytest.mark.parametrize("name", ["03 00 00 00 00", "ess@hautsdefrance.fr", "la Région"])
def test_phone_and_mail_leave_the_frame_in_place(
    host: Page, around: Neighbours, silence: Silence, name: str
) -> None:
    silence.expect("^(tel|mailto):.+ net::ERR_ABORTED")  # no program here to take them
    written = "Écrivez à [la Région](mailto:ess@hautsdefrance.fr)."
    around.engine.house.prepare(reply("handoff", "human_contact", written))
    launcher(host).click()
    hears(host, "Que souhaitez-vous faire ?")
    chat = framed(host)
    chat.get_by_label("Votre message").fill("je veux parler à quelqu’un")
    chat.get_by_label("Votre message").press("Enter")
    hears(host, "Écrivez à la Région")
    link = chat.get_by_role("link", name=name, exact=True)
    if name == "la Région":
        link.press("Enter")
    else:
        chat.get_by_role("button", name="Parler à quelqu’un").click()
        link.click()
    expect(link).to_have_attribute("target", "_top")
    hears(host, "Écrivez à la Région")
    expect(panel(host).get_by_role("alert")).to_be_hidden()


def test_a_frame_led_elsewhere_counts_as_down(host: Page, silence: Silence) -> None:
    silence.expect(r"frame-ancestors|frame-src|ERR_ABORTED|ERR_BLOCKED_BY|chrome-error|/regles")
    launcher(host).click()
    hears(host, "Que souhaitez-vous faire ?")
    host.frames[1].evaluate("location.href = 'regles'")
    expect(panel(host).get_by_role("alert")).to_contain_text("La Région vous répond")
    panel(host).get_by_role("button", name="Réessayer").click()
    hears(host, "Que souhaitez-vous faire ?")
    expect(panel(host).get_by_role("alert")).to_be_hidden()


def test_a_frame_loaded_again_is_not_down(host: Page, silence: Silence) -> None:
    silence.expect("ERR_ABORTED")
    host.clock.install()
    launcher(host).click()
    hears(host, "Que souhaitez-vous faire ?")
    with host.expect_response(re.compile("/embed")):
        host.frames[1].evaluate("location.reload()")
    hears(host, "Que souhaitez-vous faire ?")
    host.clock.run_for(10_000)
    hears(host, "Que souhaitez-vous faire ?")
    expect(panel(host).get_by_role("alert")).to_be_hidden()


def test_escape_in_a_fact_being_changed_leaves_the_frame_open(host: Page) -> None:
    launcher(host).click()
    hears(host, "Que souhaitez-vous faire ?")
    chat = framed(host)
    chat.get_by_role("button", name="Ce que j’ai compris").click()
    chat.get_by_text("À compléter").click()
    chat.get_by_role("button", name="Répondre : Nombre de salariés").click()
    expect(chat.get_by_label("Nombre de salariés")).to_be_focused()
    host.keyboard.press("Escape")
    expect(chat.get_by_label("Nombre de salariés")).to_have_count(0)
    expect(chat.get_by_role("dialog", name="Ce que j’ai compris")).to_be_visible()
    host.keyboard.press("Escape")
    expect(chat.get_by_role("dialog", name="Ce que j’ai compris")).to_be_hidden()
    expect(panel(host)).to_be_visible()


def test_messages_from_elsewhere_are_ignored(host: Page, context: BrowserContext) -> None:
    launcher(host).click()
    hears(host, "Que souhaitez-vous faire ?")
    host.evaluate("postMessage({ iness: 'close' }, '*')")
    host.evaluate("postMessage({ iness: 'verdict', verdict: 'eligible' }, '*')")
    host.evaluate("for (const odd of [null, 'close', 3, [], {}]) postMessage(odd, '*')")
    host.evaluate("new Promise(done => { onmessage = done; postMessage('last', '*'); })")
    expect(panel(host)).to_be_visible()
    assert heard(host) == [["open", None]]


def test_the_frame_obeys_its_host_only(page: Page, around: Neighbours) -> None:
    page.goto(f"{around.assistant}/embed?partner=demo&origin={around.partner}")
    expect(page.get_by_role("log")).to_contain_text("Que souhaitez-vous faire ?")
    page.get_by_role("button", name="Parler à quelqu’un").focus()
    page.evaluate(
        "new Promise(done => { addEventListener('message', done); "
        "postMessage({ iness: 'open' }, '*'); })"
    )
    expect(page.get_by_label("Votre message")).not_to_be_focused()


def test_twice_in_a_page_makes_one(host: Page, around: Neighbours) -> None:
    host.evaluate(
        """(address) => new Promise((done) => {
          const policy = trustedTypes.createPolicy("again", { createScriptURL: (url) => url });
          const again = document.createElement("script");
          again.dataset.partner = "demo";
          again.onload = done;
          again.src = policy.createScriptURL(address);
          document.head.append(again);
        })""",
        f"{around.assistant}/widget.js?again",
    )
    assert host.locator("iness-widget").count() == 1
    launcher(host).click()
    hears(host, "Que souhaitez-vous faire ?")
    assert host.locator("iness-widget iframe").count() == 1


def test_it_survives_a_navigation_without_reload(host: Page) -> None:
    host.evaluate("document.body.replaceWith(document.createElement('body'))")
    expect(launcher(host)).to_be_visible()
    launcher(host).click()
    hears(host, "Que souhaitez-vous faire ?")
    host.evaluate("document.body.replaceChildren()")
    expect(launcher(host)).to_be_visible()
    expect(panel(host)).to_be_visible()
    hears(host, "Que souhaitez-vous faire ?")
    assert host.locator("iness-widget").count() == 1


def test_a_server_down_leaves_phone_and_mail(
    host: Page, around: Neighbours, silence: Silence
) -> None:
    host.clock.install()
    away = re.compile(re.escape(f"{around.assistant}/embed"))
    host.route(away, lambda route: route.abort("connectionrefused"))
    silence.expect(r"/embed|ERR_CONNECTION_REFUSED|chrome-error")
    launcher(host).click()
    expect(panel(host)).to_be_visible()
    expect(panel(host).get_by_role("alert")).to_be_hidden()
    host.clock.run_for(7000)
    expect(panel(host).get_by_role("alert")).to_contain_text("La Région vous répond")
    phone = panel(host).get_by_role("link", name="03 74 27 00 27")
    expect(phone).to_have_attribute("href", "tel:+33374270027")
    expect(panel(host).get_by_role("link", name="ess@hautsdefrance.fr")).to_be_visible()
    host.unroute(away)
    panel(host).get_by_role("button", name="Réessayer").click()
    hears(host, "Que souhaitez-vous faire ?")
    expect(panel(host).get_by_role("alert")).to_be_hidden()


def test_an_undeclared_site_gets_a_clear_message(
    page: Page, around: Neighbours, silence: Silence
) -> None:
    silence.expect(r"/embed\?.* 403|status of 403")
    port = around.partner.rsplit(":", 1)[1]
    silence.also = f"http://127.0.0.1:{port}"
    page.clock.install()
    page.goto(f"http://127.0.0.1:{port}/")
    launcher(page).click()
    expect(framed(page).get_by_role("heading")).to_have_text(
        "L’assistant ne peut pas s’afficher ici"
    )
    page.clock.run_for(10_000)
    expect(panel(page).get_by_role("alert")).to_be_hidden()
    expect(framed(page).get_by_role("link", name="03 74 27 00 27")).to_be_visible()


def test_it_takes_its_place_in_the_page(page: Page, around: Neighbours) -> None:
    page.goto(f"{around.partner}/financer.html")
    inside = page.locator("#assistant iness-widget")
    expect(inside).to_be_visible()
    inside.get_by_role("button", name="Suis-je éligible").click()
    hears(page, "Que souhaitez-vous faire ?")
    box, room = page.locator("#assistant iframe").bounding_box(), inside.bounding_box()
    assert box
    assert room
    assert box["y"] >= room["y"]
    assert box["width"] == pytest.approx(room["width"], abs=4)


def declared(page: Page, **options: str) -> None:
    """Add options to the line of HTML of the partner's pages."""
    page.add_init_script(
        f"const options = {json.dumps(options)};"
        "new MutationObserver(() => Object.assign("
        "document.querySelector('script[data-partner]')?.dataset ?? {}, options"
        ")).observe(document, { childList: true, subtree: true });"
    )


PLACE = """() => {
  const place = document.createElement("div");
  place.id = "plus-tard";
  document.querySelector("main").append(place);
}"""


def test_a_place_that_comes_late_is_taken(page: Page, around: Neighbours, silence: Silence) -> None:
    silence.expect("net::ERR_ABORTED")  # the frame that went with its place
    declared(page, target="#plus-tard")
    page.goto(f"{around.partner}/")
    expect(page.locator("body > iness-widget")).to_be_visible()
    page.evaluate(PLACE)
    inside = page.locator("#plus-tard > iness-widget[inline]")
    expect(inside).to_be_visible()
    launcher(page).click()
    hears(page, "Que souhaitez-vous faire ?")
    page.evaluate("document.querySelector('#plus-tard').remove()")
    expect(page.locator("body > iness-widget:not([inline])")).to_be_visible()
    page.evaluate(PLACE)
    hears(page, "Que souhaitez-vous faire ?")
    assert page.locator("iness-widget").count() == 1
    assert inside.locator("iframe").count() == 1


def test_a_place_that_comes_late_is_opened_once(page: Page, around: Neighbours) -> None:
    declared(page, target="#plus-tard", open="")
    page.set_viewport_size({"width": 400, "height": 740})
    page.goto(f"{around.partner}/")
    expect(page.locator("body > iness-widget")).to_be_visible()
    expect(panel(page)).to_be_hidden()
    page.evaluate(PLACE)
    hears(page, "Que souhaitez-vous faire ?")
    page.get_by_role("button", name="Fermer l’assistant").click()
    page.evaluate("document.querySelector('#plus-tard').remove()")
    page.evaluate(PLACE)
    expect(page.locator("#plus-tard > iness-widget")).to_be_visible()
    expect(panel(page)).to_be_hidden()


def test_a_long_sentence_stays_under_the_panel(page: Page, around: Neighbours) -> None:
    sentence = "Votre projet numérique peut-il être aidé par la Région ? " * 6
    declared(page, sentence=sentence.strip())
    page.goto(around.partner)
    button = page.get_by_role("button", name=sentence.strip())
    button.click()
    hears(page, "Que souhaitez-vous faire ?")
    box, above = button.bounding_box(), panel(page).bounding_box()
    assert box
    assert above
    assert box["y"] >= above["y"] + above["height"]


@pytest.mark.parametrize(("width", "height"), [(360, 740), (740, 360), (1280, 256)])
def test_on_a_small_screen_it_fills_it(
    page: Page, around: Neighbours, width: int, height: int
) -> None:
    page.set_viewport_size({"width": width, "height": height})
    page.goto(around.partner)
    launcher(page).click()
    hears(page, "Que souhaitez-vous faire ?")
    assert panel(page).bounding_box() == {"x": 0, "y": 0, "width": width, "height": height}
    assert panel(page).evaluate("node => node.matches(':modal')")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.keyboard.press("Escape")
    expect(panel(page)).to_be_hidden()
    expect(launcher(page)).to_be_focused()


def test_the_partner_is_recognised(host: Page, around: Neighbours) -> None:
    launcher(host).click()
    chat = framed(host)
    chat.get_by_role("button", name="Parler à quelqu’un").click()
    links = chat.locator("#contact a")
    expect(links.nth(0)).to_have_text("03 00 00 00 00")
    expect(links.nth(1)).to_have_text("a@b.example")
    expect(links.nth(2)).to_have_text("03 74 27 00 27")
    brand = chat.locator("html").evaluate("node => node.style.getPropertyValue('--brand')")
    assert "#7a1f5c" in brand


def test_the_full_page_gives_the_partners_contact_first(page: Page, around: Neighbours) -> None:
    page.goto(f"{around.assistant}/?partner=demo")
    page.get_by_role("button", name="Parler à quelqu’un").click()
    opened = page.locator("#contact")
    expect(opened.locator("p").nth(0)).to_have_text("Réseau Hauts Solidaires")
    expect(opened.locator("p").nth(1)).to_have_text("La Région vous répond")
    links = opened.locator("a")
    expect(links.nth(0)).to_have_attribute("href", "tel:0300000000")
    expect(links.nth(1)).to_have_attribute("href", "mailto:a@b.example")
    expect(links.nth(2)).to_have_text("03 74 27 00 27")
    expect(opened.locator("svg")).to_have_count(4)


@pytest.mark.parametrize("partner", ["inconnu", "", "DEMO"])
def test_an_address_with_a_partner_nobody_knows_opens_the_chat(
    page: Page, around: Neighbours, partner: str
) -> None:
    page.goto(f"{around.assistant}/?partner={partner}")
    expect(page.get_by_role("log")).to_contain_text("Que souhaitez-vous faire ?")


@pytest.mark.browser_context_args(bypass_csp=True)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing(
    page: Page,
    around: Neighbours,
    accessible: Callable[[Page, str], None],
    scheme: str,
    width: int,
) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(around.partner)
    expect(launcher(page)).to_be_visible()
    accessible(page, "page partenaire, fermé")
    launcher(page).click()
    hears(page, "Que souhaitez-vous faire ?")
    accessible(page, "page partenaire, ouvert")
    page.goto(f"{around.assistant}/embed?partner=demo")
    expect(page.get_by_role("log")).to_contain_text("Que souhaitez-vous faire ?")
    accessible(page, "cadre seul")
