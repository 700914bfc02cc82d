"""Facts changed in place: every kind of control, by mouse and by keyboard, right and wrong."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Served, Silence
from tests.browser.fake_api import FakeHouse
from tests.browser.test_accessibility import HEAR, heard
from tests.browser.visiting import choice, field, hears, log, say, to_headcount, to_verdict

NARROW = {"width": 320, "height": 640}
SAVED = "C’est enregistré."


def panel(page: Page) -> Locator:
    """The panel, beside the chat or in its sheet."""
    return page.locator("iness-facts")


def opener(page: Page, title: str) -> Locator:
    """The button that opens a fact's controls."""
    return panel(page).get_by_role("button", name=re.compile(f"^(Modifier|Répondre) : {title}$"))


def edit(page: Page, title: str) -> Locator:
    """Open a fact's controls; return them."""
    rest = panel(page).locator("details")
    expect(panel(page).locator(".fact").first).to_be_attached()
    if rest.get_attribute("open") is None and rest.is_visible():
        rest.locator("summary").click()
    opener(page, title).click()
    editor = panel(page).locator("form")
    expect(editor).to_contain_text(title)
    return editor


def save(page: Page) -> None:
    """Save, and see the controls leave."""
    panel(page).get_by_role("button", name="Enregistrer").click()
    expect(panel(page).locator("form")).to_have_count(0)


def fact(page: Page, title: str) -> Locator:
    """What the panel says of a fact."""
    return panel(page).locator(".fact", has=page.get_by_text(title, exact=True))


def facts(house: FakeHouse) -> dict[str, Any]:
    """What the house knows."""
    return next(iter(house.talks.values())).facts


def last_edit(house: FakeHouse) -> Any:
    """The facts last sent."""
    return house.received[-1]["facts"]


def test_a_number_is_corrected_without_a_sentence(chat: Page, house: FakeHouse) -> None:
    to_verdict(chat)
    editor = edit(chat, "Nombre de salariés")
    number = editor.get_by_label("Nombre de salariés")
    expect(number).to_be_focused()
    expect(number).to_have_value("6")
    expect(number).to_have_attribute("inputmode", "numeric")
    number.fill("1 4")
    save(chat)
    expect(fact(chat, "Nombre de salariés")).to_contain_text("14")
    expect(opener(chat, "Nombre de salariés")).to_be_focused()
    assert last_edit(house) == {"headcount": 14}
    assert set(house.received[-1]) == {"message_id", "facts"}
    expect(log(chat).locator(".visitor").last).to_contain_text("Nombre de salariés : 14")
    expect(log(chat)).to_contain_text("J’ai noté votre changement.")
    expect(chat.get_by_role("article", name="Résultat")).to_have_count(2)


def test_a_correction_that_refuses_shows_the_new_verdict(chat: Page) -> None:
    to_verdict(chat)
    edit(chat, "Nombre de salariés").get_by_label("Nombre de salariés").fill("25")
    save(chat)
    card = chat.get_by_role("article", name="Résultat").last
    expect(card).to_contain_text("Votre structure ne semble pas éligible")
    expect(panel(chat).locator(".estimate")).to_have_count(0)


@pytest.mark.parametrize(
    ("title", "label", "sent", "said"),
    [
        ("Activité économique", "Non", {"economic_activity": False}, "Non"),
        ("Agrément ESUS", "Pas d’agrément ESUS", {"esus": "none"}, "Pas d’agrément ESUS"),
        ("Certification du projet", "Certification en cours", {"certification": "in_progress"},
         "Certification en cours"),
        ("Numérique au cœur de l’activité", "Je ne sais pas", {"unknown": ["digital_core"]},
         "Vous ne savez pas encore"),
    ],
)  # fmt: skip
def test_one_of_a_few_is_chosen_by_a_radio_button(
    chat: Page, house: FakeHouse, title: str, label: str, sent: Any, said: str
) -> None:
    to_verdict(chat)
    editor = edit(chat, title)
    expect(editor.get_by_role("group", name=title)).to_be_visible()
    editor.get_by_label(label).check()
    save(chat)
    expect(fact(chat, title)).to_contain_text(said)
    assert last_edit(house) == sent


def test_one_of_many_is_chosen_in_a_list(chat: Page, house: FakeHouse) -> None:
    to_headcount(chat)
    forms = edit(chat, "Forme juridique").get_by_label("Forme juridique")
    expect(forms).to_have_value("association")
    assert forms.locator("option").all_inner_texts()[-1] == "Je ne sais pas"
    forms.select_option("SCOP")
    save(chat)
    expect(fact(chat, "Forme juridique")).to_contain_text("SCOP")
    assert facts(house)["legal_form"] == "scop"


def test_several_are_ticked_and_none_is_an_answer(chat: Page, house: FakeHouse) -> None:
    to_verdict(chat)
    title = "Insertion par l’activité économique"
    editor = edit(chat, title)
    none = editor.get_by_label("Aucune")
    expect(none).to_be_checked()
    editor.get_by_label("Entreprise d’insertion (EI)").check()
    editor.get_by_label("Association intermédiaire (AI)").check()
    expect(none).not_to_be_checked()
    save(chat)
    assert last_edit(house) == {"siae": ["ei", "ai"]}
    expect(fact(chat, title)).to_contain_text("Association intermédiaire (AI)")
    edit(chat, title).get_by_label("Aucune").check()
    expect(editor.get_by_label("Entreprise d’insertion (EI)")).not_to_be_checked()
    save(chat)
    assert last_edit(house) == {"siae": []}
    expect(fact(chat, title)).to_contain_text("Aucune")


@pytest.mark.parametrize("typed", ["250 000,50 €", "250000.5", "250\u202f000,5"])
def test_an_amount_is_read_as_it_is_written_in_french(
    chat: Page, house: FakeHouse, typed: str
) -> None:
    to_verdict(chat)
    amount = edit(chat, "Chiffre d’affaires annuel").get_by_label("Chiffre d’affaires annuel")
    expect(amount).to_have_attribute("inputmode", "decimal")
    assert amount.input_value().replace("\u202f", " ") == "300 000"
    amount.fill(typed)
    save(chat)
    assert last_edit(house) == {"turnover_eur": 250000.5}


def test_a_date_or_never(chat: Page, house: FakeHouse) -> None:
    to_verdict(chat)
    title = "Dernière demande INESS"
    editor = edit(chat, title)
    never = editor.get_by_label("Jamais")
    expect(never).to_be_checked()
    editor.get_by_label(title, exact=True).fill("2024-03-01")
    expect(never).not_to_be_checked()
    save(chat)
    assert last_edit(house) == {"last_application_on": "2024-03-01"}
    expect(fact(chat, title)).to_contain_text("1er mars 2024")
    edit(chat, title).get_by_label("Jamais").check()
    expect(editor.get_by_label(title, exact=True)).to_have_value("")
    save(chat)
    assert last_edit(house) == {"last_application_on": "never"}


def test_purchases_are_added_corrected_and_taken_off(chat: Page, house: FakeHouse) -> None:
    to_verdict(chat)
    editor = edit(chat, "Achats prévus")
    rows = editor.locator(".item")
    expect(rows).to_have_count(2)
    editor.get_by_role("button", name="Ajouter un achat").click()
    new = editor.get_by_role("group", name="Achat 3")
    expect(new.get_by_label("Description")).to_be_focused()
    new.get_by_label("Description").fill("Logiciel de planning")
    new.get_by_label("Nature").select_option("Collecte ou gestion de données")
    new.get_by_label("Prix en euros").fill("1 200")
    new.get_by_label("HT ou TTC").select_option("TTC")
    editor.get_by_role("group", name="Achat 1").get_by_label("Prix en euros").fill("5 000")
    editor.get_by_role("button", name="Retirer l’achat 2").click()
    expect(editor.get_by_role("button", name="Retirer l’achat 2")).to_be_focused()
    expect(rows).to_have_count(2)
    save(chat)
    assert last_edit(house)["purchases"] == [
        {"label": "Caisse connectée", "category": "payment", "amount_eur": 5000, "vat": "excluded"},
        {
            "label": "Logiciel de planning",
            "category": "data",
            "amount_eur": 1200,
            "vat": "included",
        },
    ]
    expect(panel(chat).locator(".estimate strong")).to_have_text(re.compile(r"^2\s400\s€$"))


def test_a_purchase_may_have_no_price_and_the_list_be_empty(chat: Page, house: FakeHouse) -> None:
    to_verdict(chat)
    editor = edit(chat, "Achats prévus")
    editor.get_by_role("group", name="Achat 1").get_by_label("Prix en euros").fill("")
    save(chat)
    assert last_edit(house)["purchases"][0]["amount_eur"] is None
    expect(fact(chat, "Achats prévus")).to_contain_text("prix à préciser")
    edit(chat, "Achats prévus")
    for _ in range(2):
        editor.get_by_role("button", name=re.compile("Retirer l’achat")).first.click()
    expect(editor.get_by_role("button", name="Ajouter un achat")).to_be_focused()
    expect(editor).to_contain_text("Aucun achat prévu")
    save(chat)
    assert last_edit(house) == {"purchases": []}
    expect(fact(chat, "Achats prévus")).to_contain_text("Aucun achat prévu")


def test_a_fact_not_told_yet_is_filled_in_before_its_question(chat: Page, house: FakeHouse) -> None:
    expect(panel(chat).locator("summary")).to_have_text("À compléter15")
    edit(chat, "Nombre de salariés").get_by_label("Nombre de salariés").fill("8")
    save(chat)
    expect(panel(chat).locator(".told .fact")).to_have_count(1)
    expect(opener(chat, "Nombre de salariés")).to_be_focused()
    hears(chat, "forme juridique")
    assert facts(house)["headcount"] == 8


def test_a_fact_is_taken_back(chat: Page, house: FakeHouse) -> None:
    to_headcount(chat)
    editor = edit(chat, "Forme juridique")
    editor.get_by_role("button", name="Retirer ma réponse").click()
    hears(chat, "forme juridique")
    assert last_edit(house) == {"legal_form": None}
    expect(panel(chat).locator(".rest")).to_contain_text("Forme juridique")
    expect(opener(chat, "Forme juridique")).to_be_focused()
    expect(edit(chat, "Forme juridique").get_by_role("button")).to_have_text(
        ["Enregistrer", "Annuler"]
    )


def test_by_keyboard_alone(chat: Page, house: FakeHouse) -> None:
    to_headcount(chat)
    keys = chat.keyboard
    opener(chat, "Activité économique").focus()
    keys.press("Enter")
    expect(panel(chat).get_by_label("Oui")).to_be_focused()
    keys.press("ArrowDown")
    expect(panel(chat).get_by_label("Non")).to_be_checked()
    keys.press("Enter")
    expect(opener(chat, "Activité économique")).to_be_focused()
    assert last_edit(house) == {"economic_activity": False}
    keys.press("Shift+Tab")
    expect(opener(chat, "Forme juridique")).to_be_focused()
    keys.press("Space")
    forms = panel(chat).get_by_label("Forme juridique")
    expect(forms).to_be_focused()
    keys.type("SCIC")
    keys.press("Tab")
    keys.press("Enter")
    expect(opener(chat, "Forme juridique")).to_be_focused()
    assert last_edit(house) == {"legal_form": "scic"}
    keys.press("Tab")
    keys.press("Tab")
    keys.press("Enter")
    for _ in range(8):
        keys.press("Tab")
    expect(opener(chat, "Achats prévus")).to_be_focused()
    keys.press("Enter")
    expect(panel(chat).get_by_label("Description")).to_be_focused()
    keys.type("Caisse")
    keys.press("Tab")
    keys.type("Caisse ou")
    keys.press("Tab")
    keys.type("4500")
    keys.press("Tab")
    keys.type("HT")
    keys.press("Tab")
    keys.press("Tab")
    keys.press("Tab")
    keys.press("Enter")
    expect(opener(chat, "Achats prévus")).to_be_focused()
    assert last_edit(house)["purchases"] == [
        {"label": "Caisse", "category": "payment", "amount_eur": 4500, "vat": "excluded"}
    ]


def test_escape_and_cancel_change_nothing(chat: Page, house: FakeHouse) -> None:
    to_headcount(chat)
    sent = len(house.received)
    for leave in ("Escape", "Annuler", "unchanged"):
        editor = edit(chat, "Forme juridique")
        if leave == "unchanged":
            editor.get_by_role("button", name="Enregistrer").click()
        else:
            editor.get_by_label("Forme juridique").select_option("SCOP")
            if leave == "Escape":
                chat.keyboard.press("Escape")
            else:
                editor.get_by_role("button", name="Annuler").click()
        expect(editor).to_have_count(0)
        expect(opener(chat, "Forme juridique")).to_be_focused()
        expect(fact(chat, "Forme juridique")).to_contain_text("Association")
    assert len(house.received) == sent


def test_escape_in_the_sheet_closes_the_controls_then_the_sheet(chat: Page) -> None:
    chat.set_viewport_size(NARROW)
    to_headcount(chat)
    chat.get_by_role("button", name="Ce que j’ai compris").click()
    sheet = chat.get_by_role("dialog", name="Ce que j’ai compris")
    editor = edit(chat, "Forme juridique")
    chat.keyboard.press("Escape")
    expect(editor).to_have_count(0)
    expect(sheet).to_be_visible()
    chat.keyboard.press("Escape")
    expect(sheet).to_be_hidden()


@pytest.mark.parametrize(
    ("title", "typed", "why"),
    [
        ("Nombre de salariés", "douze", "Écrivez un nombre entier"),
        ("Nombre de salariés", "6,5", "Écrivez un nombre entier"),
        ("Nombre de salariés", "-1", "Écrivez un nombre entier"),
        ("Nombre de salariés", "", "Écrivez un nombre entier"),
        ("Chiffre d’affaires annuel", "300 k€", "Écrivez un montant en euros"),
        ("Dernière demande INESS", "", "Donnez une date complète"),
        ("Dernière demande INESS", "2090-01-01", "déjà passée"),
    ],
)
def test_a_value_that_is_not_one_is_told_beside_its_field(
    chat: Page, house: FakeHouse, title: str, typed: str, why: str
) -> None:
    sent = len(house.received)
    editor = edit(chat, title)
    written = editor.get_by_label(title, exact=True)
    written.fill(typed)
    editor.get_by_role("button", name="Enregistrer").click()
    expect(editor.get_by_role("alert")).to_contain_text(why)
    expect(written).to_be_focused()
    expect(written).to_have_attribute("aria-invalid", "true")
    expect(written).to_have_accessible_description(re.compile(why))
    assert len(house.received) == sent
    editor.get_by_label("Je ne sais pas").check()
    save(chat)


def test_what_is_missing_in_a_purchase_is_told_where_it_is(chat: Page) -> None:
    editor = edit(chat, "Achats prévus")
    enter = editor.get_by_role("button", name="Enregistrer")
    for label, why, answer in (
        ("Description", "Dites ce que vous achetez", lambda one: one.fill("Caisse")),
        ("Nature", "Choisissez la nature", lambda one: one.select_option(index=2)),
        ("Prix en euros", "Écrivez un montant", lambda one: one.fill("4500")),
    ):
        if label == "Prix en euros":
            editor.get_by_label(label).fill("cher")
        enter.click()
        expect(editor.get_by_label(label)).to_be_focused()
        expect(editor.get_by_label(label)).to_have_accessible_description(re.compile(why))
        expect(editor.locator("[aria-invalid]")).to_have_count(1)
        answer(editor.get_by_label(label))
    save(chat)


@pytest.mark.parametrize("title", ["Activité économique", "Secteurs d’activité", "Forme juridique"])
def test_no_answer_at_all_is_told(chat: Page, title: str) -> None:
    editor = edit(chat, title)
    editor.get_by_role("button", name="Enregistrer").click()
    expect(editor.get_by_role("alert")).to_have_text(re.compile("une réponse"))
    assert editor.evaluate("one => one.contains(document.activeElement)")


def test_what_the_server_refuses_is_told_in_the_controls(
    chat: Page, house: FakeHouse, silence: Silence
) -> None:
    silence.expect("422")
    editor = edit(chat, "Nombre de salariés")
    editor.get_by_label("Nombre de salariés").fill("99999999")
    editor.get_by_role("button", name="Enregistrer").click()
    expect(editor.get_by_role("alert")).to_have_text(
        "Nombre de salariés : nombre entier attendu, de 0 à 10 000 000."
    )
    expect(log(chat).locator(".visitor")).to_have_count(0)
    expect(field(chat)).to_be_enabled()
    editor.get_by_label("Nombre de salariés").fill("9")
    save(chat)
    assert facts(house)["headcount"] == 9


@pytest.mark.parametrize("applied", [False, True])
def test_an_edit_that_did_not_go_through_is_saved_once(
    chat: Page, house: FakeHouse, silence: Silence, applied: bool
) -> None:
    silence.expect("503")
    to_headcount(chat)
    editor = edit(chat, "Forme juridique")
    editor.get_by_label("Forme juridique").select_option("SCOP")
    if applied:
        house.lose_reply()
    else:
        house.fail(503, "Un instant.", after=120)
    editor.get_by_role("button", name="Enregistrer").click()
    expect(editor.get_by_role("alert")).to_contain_text("Non enregistré")
    expect(editor.get_by_label("Forme juridique")).to_have_value("scop")
    save(chat)
    first, second = house.received[-2:]
    assert first == second
    expect(log(chat).get_by_text("Forme juridique : SCOP")).to_have_count(1)
    assert next(iter(house.talks.values())).turn == 4
    expect(chat.locator("#liaison")).to_be_hidden()


def test_an_edit_beyond_the_last_turn_says_that_it_was_not_taken(
    chat: Page, house: FakeHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(house, "edit", lambda _talk, _facts: [])
    editor = edit(chat, "Nombre de salariés")
    editor.get_by_label("Nombre de salariés").fill("9")
    editor.get_by_role("button", name="Enregistrer").click()
    expect(editor.get_by_role("alert")).to_contain_text("arrivée à sa limite")


def test_an_edit_waits_for_the_message_on_its_way(chat: Page, house: FakeHouse) -> None:
    to_headcount(chat)
    house.gate.clear()
    say(chat, "6")
    editor = edit(chat, "Forme juridique")
    editor.get_by_label("Forme juridique").select_option("SCOP")
    editor.get_by_role("button", name="Enregistrer").click()
    house.gate.set()
    expect(editor).to_have_count(0)
    expect(log(chat).locator(".visitor .bubble")).to_have_text(
        ["Vérifier mon éligibilité", "Association", "Oui", "6", "Forme juridique : SCOP"]
    )
    sorts = [set(one) - {"message_id"} for one in house.received[-2:]]
    assert sorts == [{"text"}, {"facts"}]


def test_a_reply_meanwhile_leaves_the_controls_alone(chat: Page) -> None:
    to_headcount(chat)
    title = "Chiffre d’affaires annuel"
    editor = edit(chat, title)
    written = editor.get_by_label(title)
    written.fill("123")
    chat.evaluate("document.querySelector('iness-composer form').requestSubmit()")
    chat.evaluate(
        "text => { document.querySelector('#message').value = text;"
        " document.querySelector('iness-composer form').requestSubmit(); }",
        "6",
    )
    hears(chat, "chiffre d’affaires")
    expect(written).to_have_value("123")
    expect(written).to_be_focused()
    expect(fact(chat, "Nombre de salariés")).to_contain_text("6")


def test_the_history_says_it_again_after_a_reload(chat: Page) -> None:
    to_headcount(chat)
    edit(chat, "Forme juridique").get_by_label("Forme juridique").select_option("SCIC")
    save(chat)
    chat.reload()
    hears(chat, "Combien de salariés")
    expect(log(chat)).to_contain_text("Forme juridique : SCIC")
    expect(fact(chat, "Forme juridique")).to_contain_text("SCIC")


def test_another_tab_hears_of_it(chat: Page, served: Served) -> None:
    to_headcount(chat)
    other = chat.context.new_page()
    other.goto(served.url)
    hears(other, "Combien de salariés")
    edit(chat, "Forme juridique").get_by_label("Forme juridique").select_option("SCIC")
    save(chat)
    expect(fact(other, "Forme juridique")).to_contain_text("SCIC")
    expect(log(other)).to_contain_text("Forme juridique : SCIC")


def test_saving_is_announced_once_and_the_words_sent_are_not(page: Page, served: Served) -> None:
    page.add_init_script(HEAR)
    page.goto(served.url)
    to_headcount(page)
    edit(page, "Forme juridique").get_by_label("Forme juridique").select_option("SCIC")
    save(page)
    hears(page, "Combien de salariés")
    assert heard(page, SAVED) == 1
    assert heard(page, "J’ai noté votre changement.") == 1
    assert heard(page, "Forme juridique : SCIC") == 0


def test_without_the_scheme_facts_are_shown_and_not_changed(
    page: Page, served: Served, silence: Silence
) -> None:
    silence.expect("scheme|503")
    page.route("**/api/scheme", lambda route: route.fulfill(status=503, json={}))
    page.goto(served.url)
    to_headcount(page)
    expect(panel(page)).to_contain_text("association")
    expect(panel(page).get_by_role("button")).to_have_count(0)


TITLES = [
    "Forme juridique",
    "Insertion par l’activité économique",
    "Activité économique",
    "Nombre de salariés",
    "Dernière demande INESS",
    "Achats prévus",
]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_with_the_controls_open(
    chat: Page, accessible: Callable[[Page, str], None], scheme: Any, width: int
) -> None:
    chat.emulate_media(color_scheme=scheme)
    chat.set_viewport_size({"width": width, "height": 800})
    if width < 1024:
        chat.get_by_role("button", name="Ce que j’ai compris").click()
    for title in TITLES:
        edit(chat, title)
        accessible(chat, f"réponse modifiée : {title}")
        panel(chat).get_by_role("button", name="Enregistrer").click()
        expect(panel(chat).get_by_role("alert")).not_to_be_empty()
        accessible(chat, f"réponse refusée : {title}")
        inside = "one => [one.scrollWidth, one.clientWidth]"
        for place in ("form", "iness-facts"):
            across, room = chat.locator(f"iness-facts {place}, {place}").first.evaluate(inside)
            assert across <= room, title
        chat.keyboard.press("Escape")
    assert chat.evaluate("document.documentElement.scrollWidth") <= width


def test_controls_have_names_a_visible_focus_and_24_pixels(chat: Page) -> None:
    expect(panel(chat).locator(".fact")).to_have_count(15)
    panel(chat).locator("summary").click()
    for title in TITLES:
        opener(chat, title).press("Enter")
        editor = panel(chat).locator("form")
        controls = editor.locator("input, select, button, .tick")
        small = controls.evaluate_all(
            "all => all.filter(one => !one.closest('.tick') || one.matches('.tick'))"
            ".map(one => one.getBoundingClientRect()).filter(box => Math.min(box.width, box.height)"
            " < 24).length"
        )
        assert small == 0, title
        for control in editor.locator("input, select").all():
            assert control.evaluate("one => one.labels.length") == 1
        for _ in range(3):
            ring = chat.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert ring == "solid"
            chat.keyboard.press("Tab")
        editor.get_by_role("button", name="Annuler").click()


def test_forced_colours_keep_the_frame_of_the_controls(page: Page, served: Served) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(served.url)
    editor = edit(page, "Nombre de salariés")
    expect(editor.get_by_label("Nombre de salariés")).to_have_css("border-top-style", "solid")
    for name in ("Enregistrer", "Annuler"):
        expect(editor.get_by_role("button", name=name)).to_have_css("border-top-width", "1px")


def test_a_purchase_changed_from_a_phone_by_touch(chat: Page, house: FakeHouse) -> None:
    chat.set_viewport_size(NARROW)
    to_verdict(chat)
    chat.get_by_role("button", name="Ce que j’ai compris").click()
    editor = edit(chat, "Achats prévus")
    editor.get_by_role("group", name="Achat 2").get_by_label("Prix en euros").fill("12000")
    save(chat)
    expect(chat.get_by_role("dialog")).to_be_visible()
    expect(opener(chat, "Achats prévus")).to_be_focused()
    expect(panel(chat).locator(".estimate strong")).to_have_text(re.compile(r"^6\s600\s€$"))
    chat.get_by_role("button", name="Fermer").click()
    expect(choice(chat, "Recommencer").last).to_be_visible()
    expect(log(chat)).to_contain_text("Site de e-commerce (12 000 € HT)", use_inner_text=True)
