"""Purchases: several at once, one by one, repeated, priced, changed, removed, complete."""

from __future__ import annotations

from typing import Any

import pytest

from actions.purchase_beside import answered_before
from actions.purchase_list import find, merge, unpriced
from tests.actions.conftest import CAISSE, SITE, entity, hear

TABLET = {"label": "tablettes", "category": "other_digital", "amount_eur": None, "vat": "unstated"}
VAN = {"label": "camion", "category": "not_digital", "amount_eur": None, "vat": "unstated"}
DONE, NO, UNKNOWN = (entity("answer", answer) for answer in ("done", "no", "unknown"))


def bought(item: dict[str, Any], role: str | None = None, **changes: Any) -> dict[str, Any]:
    return entity("purchases", {**item, **changes}, role)


def test_several_items_at_once() -> None:
    reading = hear(bought(CAISSE), bought(SITE), asked="purchases")
    assert reading.changes["purchases"] == [CAISSE, SITE]
    assert "purchases_complete" not in reading.changes


def test_items_are_added_to_those_known() -> None:
    assert hear(bought(SITE), asked="purchases", purchases=[CAISSE]).changes == {
        "purchases": [CAISSE, SITE]
    }


def test_items_are_taken_under_another_question() -> None:
    reading = hear(bought(CAISSE), asked="legal_form")
    assert reading.changes == {"purchases": [CAISSE]}
    assert "4" in reading.noted["purchases"]


def test_a_mere_repeat_adds_nothing_and_completes_the_list() -> None:
    reading = hear(bought(CAISSE), asked="purchases", purchases=[CAISSE, SITE])
    assert reading.repeated
    assert reading.changes == {"purchases_complete": True}


def test_a_repeat_under_another_question_does_not_complete_it() -> None:
    reading = hear(bought(CAISSE), asked="esus", purchases=[CAISSE])
    assert reading.repeated
    assert reading.changes == {}


def test_a_repeat_beside_a_new_item_adds_the_new_one_only() -> None:
    reading = hear(bought(CAISSE), bought(SITE), asked="purchases", purchases=[CAISSE])
    assert reading.changes == {"purchases": [CAISSE, SITE]}
    assert not reading.repeated


def test_two_alike_in_one_sentence_are_two() -> None:
    assert hear(bought(CAISSE), bought(CAISSE)).changes["purchases"] == [CAISSE, CAISSE]


def test_one_more_of_the_same_label_is_another_item() -> None:
    again = bought(CAISSE, amount_eur=5000)
    reading = hear(again, asked="purchases", purchases=[CAISSE], text="une autre caisse à 5000")
    assert len(reading.changes["purchases"]) == 2


def test_the_same_label_at_another_price_is_a_change() -> None:
    said = bought(SITE, label="site", amount_eur=8000, vat="unstated")
    reading = hear(said, asked="purchases", purchases=[CAISSE, SITE])
    assert reading.changes["purchases"] == [CAISSE, {**SITE, "amount_eur": 8000}]
    assert "purchases" in reading.corrected


def test_a_price_said_later_with_its_label_fills_it() -> None:
    said = bought(TABLET, amount_eur=900, vat="included")
    reading = hear(said, asked="purchases", purchases=[TABLET])
    assert reading.changes["purchases"] == [{**TABLET, "amount_eur": 900, "vat": "included"}]
    assert not reading.corrected


def test_a_bare_price_fills_the_item_it_was_asked_for() -> None:
    pending = {"fact": "purchases", "kind": "price", "label": "tablettes"}
    price = entity("amount", {"amount_eur": 900, "vat": "excluded"})
    reading = hear(price, asked="purchases", purchases=[CAISSE, TABLET], pending=pending)
    assert reading.changes["purchases"][1]["amount_eur"] == 900
    assert reading.changes["pending"] is None


@pytest.mark.parametrize("vat", [None, "excluded"])
def test_an_approximate_price_fills_the_only_item_without_one(vat: str | None) -> None:
    about = {"value": 900, "label": "900 €"} | ({"vat": vat} if vat else {})
    doubt = {"fact": None, "kind": "approximate", "candidates": [about], "said": "environ 900 €"}
    reading = hear(entity("unsure", doubt), asked="purchases", purchases=[CAISSE, TABLET])
    assert reading.changes["purchases"][1]["amount_eur"] == 900
    assert reading.changes["purchases"][1]["vat"] == (vat or "unstated")


@pytest.mark.parametrize(
    ("value", "label", "price"), [(3, "3", None), (60, "60", 60), (30, "30 €", 30)]
)
def test_a_few_things_are_no_price(value: int, label: str, price: int | None) -> None:
    about = {"value": value, "label": label}
    doubt = {"fact": None, "kind": "approximate", "candidates": [about], "said": "environ"}
    reading = hear(entity("unsure", doubt), asked="purchases", purchases=[CAISSE, TABLET])
    items = reading.changes.get("purchases") or [CAISSE, TABLET]
    assert items[1]["amount_eur"] == price


def test_a_range_is_no_price() -> None:
    ends = [{"value": 800, "label": "800"}, {"value": 900, "label": "900"}]
    doubt = {"fact": None, "kind": "range", "candidates": ends, "said": "entre 800 et 900"}
    reading = hear(entity("unsure", doubt), asked="purchases", purchases=[TABLET])
    assert "purchases" not in reading.changes


def test_not_knowing_a_price_leaves_it_unpriced() -> None:
    pending = {"fact": "purchases", "kind": "price", "label": "tablettes"}
    reading = hear(UNKNOWN, asked="purchases", purchases=[TABLET], pending=pending)
    assert reading.changes == {"pending": None}


def test_a_bare_amount_without_item_is_asked_what_it_is_for() -> None:
    price = entity("amount", {"amount_eur": 900, "vat": "excluded"})
    reading = hear(price, asked="purchases")
    assert reading.changes["pending"]["kind"] == "label"
    assert reading.changes["pending"]["amount_eur"] == 900


def test_the_item_then_gets_that_amount() -> None:
    pending = {"fact": "purchases", "kind": "label", "amount_eur": 900, "vat": "excluded"}
    reading = hear(bought(TABLET), asked="purchases", pending=pending)
    assert reading.changes["purchases"][0]["amount_eur"] == 900
    assert reading.changes["pending"] is None


def test_in_fact_changes_the_last_price() -> None:
    price = entity("amount", {"amount_eur": 5000, "vat": "excluded"})
    reading = hear(price, asked="purchases", purchases=[CAISSE], text="en fait 5000 €")
    assert reading.changes["purchases"][0]["amount_eur"] == 5000


@pytest.mark.parametrize("said", [DONE, NO, UNKNOWN, entity("answer", "none")])
def test_a_closing_answer_completes_a_list(said: dict[str, Any]) -> None:
    reading = hear(said, asked="purchases", purchases=[CAISSE])
    assert reading.changes == {"purchases_complete": True}


def test_none_at_all_is_an_empty_list() -> None:
    reading = hear(entity("answer", "none"), asked="purchases")
    assert reading.changes == {"purchases": [], "purchases_complete": True}


def test_a_price_told_alone_is_of_the_only_item_without_one() -> None:
    price = entity("amount", {"amount_eur": 9000, "vat": "excluded"})
    reading = hear(price, asked="purchases", purchases=[CAISSE, VAN])
    assert reading.changes["purchases"][1] == {**VAN, "amount_eur": 9000, "vat": "excluded"}


def test_the_end_of_a_list_not_begun_says_nothing() -> None:
    reading = hear(DONE, asked="purchases")
    assert reading.changes == {}
    assert not reading.understood


def test_not_knowing_what_to_buy_is_unknown() -> None:
    assert hear(UNKNOWN, asked="purchases").changes == {"unknown": ["purchases"]}


def test_yes_there_is_more_keeps_the_question_open() -> None:
    reading = hear(entity("answer", "yes"), asked="purchases", purchases=[CAISSE])
    assert reading.understood
    assert reading.changes == {}


def test_a_denied_item_is_taken_off() -> None:
    reading = hear(bought(CAISSE, "negated"), asked="purchases", purchases=[CAISSE, SITE])
    assert reading.changes == {"purchases": [SITE]}
    assert reading.retracted


def test_remove_the_till_takes_it_off() -> None:
    said = bought(CAISSE, amount_eur=None)
    reading = hear(said, asked="purchases", purchases=[CAISSE, SITE], text="enlevez la caisse")
    assert reading.changes["purchases"] == [SITE]


def test_taking_off_the_last_item_leaves_the_list_missing() -> None:
    reading = hear(bought(CAISSE, "negated"), asked="purchases", purchases=[CAISSE])
    assert reading.changes == {"purchases": None}


def test_a_denied_item_that_is_not_there_changes_nothing() -> None:
    assert hear(bought(SITE, "negated"), asked="purchases", purchases=[CAISSE]).changes == {}


def test_labels_carry_no_markup() -> None:
    reading = hear(bought(CAISSE, label="[caisse](http://x)"), asked="purchases")
    assert "[" not in reading.changes["purchases"][0]["label"]


def test_the_price_of_what_is_not_digital_is_not_asked() -> None:
    assert unpriced([VAN], ()) is None
    assert unpriced([VAN, TABLET], ()) == 1
    assert unpriced([VAN, TABLET], ["tablettes"]) is None


def test_a_label_that_could_be_two_items_names_none() -> None:
    assert find([{"label": "caisse bar"}, {"label": "caisse cuisine"}], "caisse") is None
    assert find([{"label": "caisse bar"}, {"label": "site"}], "la caisse") == 0


def test_merging_changes_nothing_in_place() -> None:
    known = [dict(CAISSE)]
    merge(known, [{**CAISSE, "amount_eur": 1}], "")
    assert known == [CAISSE]


@pytest.mark.parametrize(
    "text", ["enlevez la caisse", "finalement pas de caisse", "annule la caisse"]
)
def test_an_item_named_only_in_passing_is_taken_off(text: str) -> None:
    reading = hear(asked="purchases", purchases=[CAISSE, SITE], text=text)
    assert reading.changes == {"purchases": [SITE]}


def test_nothing_is_taken_off_when_two_items_could_be_meant() -> None:
    two = [{**CAISSE, "label": "caisse bar"}, {**CAISSE, "label": "caisse cuisine"}]
    assert hear(asked="purchases", purchases=two, text="enlevez la caisse").changes == {}
    assert hear(asked="purchases", purchases=[CAISSE], text="la caisse").changes == {}


def test_outside_of_its_question_an_unpriced_item_that_is_not_digital_is_let_go() -> None:
    assert hear(bought(VAN), asked="sectors").changes == {}
    assert hear(bought(VAN), asked="purchases").changes == {"purchases": [VAN]}
    assert hear(bought(VAN, amount_eur=15000), asked="sectors").changes != {}


def test_what_is_only_named_answers_no_other_question() -> None:
    tpe = bought(CAISSE, label="TPE", amount_eur=None, named=True)
    assert hear(tpe, asked="legal_form").changes == {}
    assert hear(tpe, asked="purchases").changes["purchases"][0]["label"] == "TPE"
    assert hear(tpe).changes["purchases"][0]["label"] == "TPE"
    vague = bought(CAISSE, label="hébergement", amount_eur=None, named=True, vague=True)
    assert hear(vague).changes == {}
    assert hear(vague, asked="purchases").changes["purchases"]


def test_the_open_question_tells_a_thing_from_a_trade() -> None:
    thing = {**bought(VAN, label="menuiserie", named=True, trade=True), "start": 0, "end": 10}
    trade = {**entity("sectors", ["other"]), "start": 0, "end": 10}
    assert set(hear(thing, trade, asked="sectors").changes) == {"sectors"}
    assert set(hear(thing, trade, asked="purchases").changes) == {"purchases"}
    assert set(hear(thing, trade).changes) == {"sectors"}


def test_a_thing_that_is_not_digital_is_taken_beside_a_digital_one() -> None:
    van = bought(VAN, amount_eur=15000, named=True)
    assert hear(van, asked="sectors").changes == {}
    assert len(hear(van, bought(CAISSE)).changes["purchases"]) == 2


def test_nothing_else_than_it_is_no_other_one() -> None:
    again = bought(SITE, amount_eur=None)
    reading = hear(again, asked="purchases", purchases=[SITE], text="rien d'autre que le site")
    assert reading.repeated


def test_a_thing_refused_is_no_empty_list() -> None:
    refused = bought(VAN, "negated")
    assert "purchases" not in hear(refused, NO, asked="purchases").changes
    assert hear(refused, NO, asked="purchases", purchases=[SITE, VAN]).changes == {
        "purchases": [SITE]
    }


def test_a_place_told_before_what_is_bought_is_ones_own() -> None:
    place, item = entity("in_region", True, said="Lens"), {**CAISSE, "amount_eur": 3000}
    said = (place, entity("purchases", item, said="caisse 3000"))
    reading = hear(*said, asked="purchases", text="association à Lens, une caisse 3000")
    assert reading.changes["in_region"] is True
    reading = hear(*said, asked="purchases", text="une caisse 3000, d'un étudiant de Lens")
    assert "in_region" not in reading.changes


@pytest.mark.parametrize(
    ("text", "fact", "word", "item", "own"),
    [
        ("un four 8000 HT. boulangerie à Lens", "sectors", "boulangerie", "four 8000 HT", True),
        ("on répare des vélos\nun TPE, 350 €, pour la buvette", "sectors", "vélos", "TPE", True),
        ("friperie, 4 salariés, une caisse 2000", "sectors", "friperie", "caisse 2000", True),
        ("un TPE pour notre épicerie solidaire", "sectors", "épicerie solidaire", "TPE", True),
        ("pour nos friperies, une caisse 2000", "sectors", "friperies", "caisse 2000", True),
        ("un barnum 300 €. C'est pour la brocante", "sectors", "brocante", "barnum 300 €", False),
        ("pour la brocante, un barnum à 300 €", "sectors", "brocante", "barnum à 300 €", False),
        ("un étal 300 € et du bois, menuiserie", "sectors", "menuiserie", "étal 300 €", False),
        ("du maquillage et une caisse 2000", "sectors", "maquillage", "caisse 2000", False),
        ("une caisse 2000. Association à Lens", "in_region", "Lens", "caisse 2000", True),
        ("un TPE pour l'espace jeunes à Denain", "in_region", "Denain", "TPE", True),
        ("une caisse chez un revendeur de Lille", "in_region", "Lille", "caisse", False),
    ],
)
def test_a_trade_or_a_place_beside_what_is_bought_is_ones_own(
    text: str, fact: str, word: str, item: str, own: bool
) -> None:
    value = {"sectors": ["other"], "in_region": True}[fact]
    said = (entity(fact, value, said=word), entity("purchases", CAISSE, said=item))
    assert (fact in hear(*said, asked="purchases", text=text).changes) is own


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("340 000 €. La caisse coûte 4 500 € HT", True),
        ("340 000 € et la caisse 4 500 € HT", True),
        ("340 000 € dont la caisse 4 500 € HT", False),
    ],
)
def test_a_thing_priced_beside_the_answer_on_money(text: str, taken: bool) -> None:
    at = text.lower().index("caisse")
    item = entity("purchases", {**CAISSE, "named": True, "vat": "excluded"})
    item |= {"start": at, "end": len(text)}
    answer = entity("amount", {"amount_eur": 340000, "vat": "unstated"}) | {"start": 0, "end": 9}
    assert answered_before(item, [answer, item], "turnover_eur", text) is taken


def test_a_thing_named_later_is_the_answer_that_was_missing() -> None:
    named = bought(TABLET, named=True)
    skipped = hear(named, asked="tax_social_compliant", unknown=["purchases"])
    assert skipped.changes == {"purchases": [TABLET], "unknown": []}
    assert hear(named, asked="tax_social_compliant").changes == {}
    assert hear(named, asked="digital_core", unknown=["purchases"]).changes == {}


def test_a_price_given_to_a_thing_already_named_is_acknowledged() -> None:
    reading = hear(bought(TABLET, amount_eur=900), bought(SITE), asked="siae", purchases=[TABLET])
    assert "tablettes" in reading.noted["purchases"]
    assert "900" in reading.noted["purchases"]
    assert "site e-commerce" in reading.noted["purchases"]
