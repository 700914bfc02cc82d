"""Nothing a visitor, a label or a reply says is ever executed."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.fake_api import FakeHouse
from tests.browser.fake_api import say as reply
from tests.browser.visiting import hears, log, say

SCRIPT = "window.pwned=1"
TAGS = [
    f"<script>{SCRIPT}</script>",
    f"<img src=x onerror={SCRIPT}>",
    f"<svg onload={SCRIPT}>",
    f"<svg><script>{SCRIPT}</script></svg>",
    f"<iframe srcdoc='<script>parent.{SCRIPT}</script>'></iframe>",
    f"<iframe src=javascript:parent.{SCRIPT}></iframe>",
    f"<body onload={SCRIPT}>",
    f"<details open ontoggle={SCRIPT}>",
    f"<video><source onerror={SCRIPT}></video>",
    f"<audio src=x onerror={SCRIPT}>",
    f"<input autofocus onfocus={SCRIPT}>",
    f"<select autofocus onfocus={SCRIPT}>",
    f"<textarea autofocus onfocus={SCRIPT}>",
    f"<marquee onstart={SCRIPT}>",
    f"<object data=javascript:{SCRIPT}>",
    f"<embed src=javascript:{SCRIPT}>",
    f"<a href=javascript:{SCRIPT}>ici</a>",
    f"<math><mi xlink:href=javascript:{SCRIPT}>x</mi></math>",
    f"<style>@import 'javascript:{SCRIPT}';</style>",
    f"<link rel=stylesheet href=javascript:{SCRIPT}>",
    f"<meta http-equiv=refresh content='0;url=javascript:{SCRIPT}'>",
    f"<base href=javascript:{SCRIPT}//>",
    f"<form action=javascript:{SCRIPT}><button>ok</button></form>",
    f"<template><script>{SCRIPT}</script></template>",
    f"<noscript><p title='</noscript><img src=x onerror={SCRIPT}>'>",
]
BREAKS = ["{}", '">{}', "'>{}", "</textarea>{}"]
LINKS = [
    f"[ici](javascript:{SCRIPT})",
    f"[ici](JaVaScRiPt:{SCRIPT})",
    f"[ici](java\tscript:{SCRIPT})",
    f"[ici](data:text/html,<script>{SCRIPT}</script>)",
    f"[ici](vbscript:{SCRIPT})",
    f"[<img src=x onerror={SCRIPT}>](https://exemple.fr)",
    f"**<img src=x onerror={SCRIPT}>**",
    f"- <svg onload={SCRIPT}>",
    "[ici](http://exemple.fr)",
    "[ici](//exemple.fr)",
    "[ici](file:///etc/passwd)",
    '[ici](https://exemple.fr" onclick="window.pwned=1)',
]
PAYLOADS = [pattern.format(tag) for pattern in BREAKS for tag in TAGS] + LINKS


def nothing_ran(page: Page) -> None:
    """No script ran and no element came from a text."""
    assert page.evaluate("window.pwned") is None
    strangers = (
        "script, img, iframe, object, embed, video, audio, form:not(.after *), input, style, meta"
    )
    expect(log(page).locator(strangers)).to_have_count(0)


def test_a_hundred_payloads_as_visitor_text_reply_and_label(chat: Page, house: FakeHouse) -> None:
    assert len(PAYLOADS) >= 100
    for number, payload in enumerate(PAYLOADS):
        house.prepare(reply("question", "legal_form", f"n° {number} {payload}", [payload]))
        say(chat, payload)
        hears(chat, f"n° {number} ")
    nothing_ran(chat)
    expect(log(chat).locator(".visitor .bubble").first).to_have_text(PAYLOADS[0])
    chat.reload()
    hears(chat, f"n° {len(PAYLOADS) - 1} ")
    nothing_ran(chat)


def test_a_hostile_purchase_is_only_words_in_card_and_panel(chat: Page, house: FakeHouse) -> None:
    talk = next(iter(house.talks.values()))
    talk.asking = "turnover_eur"
    talk.facts = {
        "legal_form": "association",
        "economic_activity": True,
        "headcount": 6,
        "purchases": [
            {"label": payload, "category": "payment", "amount_eur": 100, "vat": "excluded"}
            for payload in PAYLOADS[:60]
        ],
    }
    say(chat, "300 000 €")
    expect(chat.get_by_role("article", name="Résultat")).to_be_attached()
    chat.locator("summary", has_text="achat par achat").click()
    expect(chat.locator(".sums")).to_contain_text(PAYLOADS[0])
    expect(chat.get_by_role("complementary")).to_contain_text(PAYLOADS[0])
    nothing_ran(chat)


@pytest.mark.parametrize(
    ("text", "href"),
    [
        ("[la Région](https://www.hautsdefrance.fr/a?b=c)", "https://www.hautsdefrance.fr/a?b=c"),
        ("[écrire](mailto:ess@hautsdefrance.fr)", "mailto:ess@hautsdefrance.fr"),
        ("[appeler](tel:+33374270027)", "tel:+33374270027"),
        ("au 03 74 27 00 27.", "tel:+33374270027"),
        ("à ess@hautsdefrance.fr.", "mailto:ess@hautsdefrance.fr"),
        ("sur aidesenligne.hautsdefrance.fr.", "https://aidesenligne.hautsdefrance.fr/"),
    ],
)
def test_a_link_is_followed_only_by_three_schemes(
    chat: Page, house: FakeHouse, text: str, href: str
) -> None:
    house.prepare(reply("faq", "human_contact", text))
    say(chat, "lien")
    expect(log(chat).locator(".assistant a").last).to_have_attribute("href", href)


def test_markdown_is_bold_lists_and_links(chat: Page, house: FakeHouse) -> None:
    listed = "- un *devis* ;\n- un `tiers`."
    text = f"Il faut **deux choses** :\n{listed}\n\nPuis :\n1. ceci\n2. cela\n# fin"
    house.prepare(reply("faq", "how_to_apply", text))
    say(chat, "comment")
    bubble = log(chat).locator(".assistant .bubble").last
    expect(bubble.locator("strong")).to_have_text("deux choses")
    expect(bubble.locator("ul > li")).to_have_text(["un *devis* ;", "un `tiers`."])
    expect(bubble.locator("ol > li")).to_have_text(["ceci", "cela"])
    expect(bubble.locator("p").last).to_have_text("# fin")
