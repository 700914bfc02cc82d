"""Purchases: lists of any shape, prices before or after, unit prices, VAT."""

import pytest

from tests.nlu.reading import stated

HT, TTC, NEITHER = "excluded", "included", "unstated"


def items(text: str) -> list[tuple[str, float | None, str]]:
    return [(i["category"], i["amount_eur"], i["vat"]) for i in stated(text, "purchases")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("une caisse connectée à 4 500 € HT", [("payment", 4500, HT)]),
        ("4500 HT la caisse", [("payment", 4500, HT)]),
        ("9000 pour le site", [("other_digital", 9000, NEITHER)]),
        ("CRM 12000", [("data", 12000, NEITHER)]),
        ("deux terminaux à 600 euros pièce", [("payment", 1200, NEITHER)]),
        ("4 x 600 € de tablettes", [("other_digital", 2400, NEITHER)]),
        ("3 ordinateurs portables pour 2400 euros ttc", [("other_digital", 2400, TTC)]),
        (
            "une caisse connectée 4500 HT et un site e-commerce pour 9000 HT",
            [("payment", 4500, HT), ("ecommerce", 9000, HT)],
        ),
        (
            "- caisse enregistreuse : 2 300 €\n- tablette : 400 € TTC",
            [("payment", 2300, NEITHER), ("other_digital", 400, TTC)],
        ),
        (
            "logiciel de caisse (1 500 HT) + 2 tablettes (800 TTC)",
            [("payment", 1500, HT), ("other_digital", 800, TTC)],
        ),
        (
            "caisse 2500 site 6000 tablette 400",
            [("payment", 2500, NEITHER), ("other_digital", 6000, NEITHER),
             ("other_digital", 400, NEITHER)],
        ),
        (
            "4500 pour la caisse et 9000 pour le site marchand",
            [("payment", 4500, NEITHER), ("ecommerce", 9000, NEITHER)],
        ),
        (
            "un serveur, un NAS et la fibre",
            [("other_digital", None, NEITHER)] * 3,
        ),
        (
            "un camion 25000 et un ERP 14000 ht",
            [("not_digital", 25000, NEITHER), ("data", 14000, HT)],
        ),
        ("une appli mobile, on n'a pas encore le prix", [("other_digital", None, NEITHER)]),
        ("un site vitrine de 2 000 à 3 000 €", [("other_digital", None, NEITHER)]),
        ("une boutiqe en lgne à 8000 ht", [("ecommerce", 8000, HT)]),
    ],
)  # fmt: skip
def test_items_are_read(text: str, expected: list[tuple[str, float | None, str]]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("une caisse connectée à 4 500 € HT", "caisse connectée"),
        ("logiciel de gestion des adhérents 2 400 TTC", "logiciel de gestion des adhérents"),
        ("deux terminaux à 600 euros pièce", "2 terminaux"),
    ],
)
def test_the_label_is_the_visitors_words(text: str, label: str) -> None:
    assert [item["label"] for item in stated(text, "purchases")] == [label]


@pytest.mark.parametrize(
    "text",
    [
        "pas de camion finalement", "notre facture d'électricité est de 800 euros",
        "menuiserie", "le loyer nous coûte 1 200 € par mois", "800 k€ de CA",
        "on développe des applications",
    ],
)  # fmt: skip
def test_what_is_no_purchase(text: str) -> None:
    assert items(text) == []
