"""Several facts in one sentence, in any order and any spelling."""

import pytest

from tests.nlu.reading import entities, stated


def facts(text: str) -> dict[str, object]:
    return {e.name: e.value for e in entities(text) if e.role is None}


def test_the_sentence_of_the_issue() -> None:
    found = facts("on est une asso de 6 salariés à Arras, budget 300 000 €, aide à domicile")
    assert found == {
        "legal_form": "association", "headcount": 6, "in_region": True,
        "turnover_eur": 300_000, "sectors": ["other"],
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "SCIC de 12 salariés à Lille, 800 k€ de CA, caisse connectée à 4 500 € HT",
        "scic a lille caisse connectee a 4500 ht 12 salaries ca 800 000",
        "CAISSE CONNECTEE 4500 HT, CA 800 K€, 12 SALARIES, LILLE, SCIC",
    ],
)
def test_any_order_and_any_spelling(text: str) -> None:
    found = facts(text)
    assert found["legal_form"] == "scic"
    assert found["headcount"] == 12
    assert found["turnover_eur"] == 800_000
    assert found["in_region"] is True
    purchase = found["purchases"]
    assert isinstance(purchase, dict)
    assert (purchase["category"], purchase["amount_eur"], purchase["vat"]) == (
        "payment", 4500, "excluded",
    )  # fmt: skip


def test_offsets_are_those_of_the_visitors_text() -> None:
    text = "  Notre ASSO… basée à Béthune, 6 salariés"
    spans = {e.name: text[e.start : e.end] for e in entities(text)}
    assert spans == {"legal_form": "ASSO", "in_region": "Béthune", "headcount": "6 salariés"}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("52000, on est à Armentières", 52_000),
        ("310000 - une crèche et un centre de formation, les deux au même endroit", 310_000),
        ("Notre siège est à Arras et nous livrons jusqu'à Nantes. Quatre cent mille", 400_000),
        ("12 k€, nos bureaux sont dans la métropole lilloise", 12_000),
        ("On développe des logiciels pour les communes et 1 999 000", 1_999_000),
        ("treize je crois bien, oui 13", 13),
        ("dix sept - le garage solidaire de Lens", 17),
        ("13 👍", 13),
    ],
)
def test_a_bare_figure_beside_a_statement_waits_for_its_question(text: str, figure: int) -> None:
    bare = [e.value for e in entities(text) if e.name in ("number", "amount")]
    assert [v["amount_eur"] if isinstance(v, dict) else v for v in bare] == [figure]
    assert not [e for e in entities(text) if e.name == "unsure"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le CA ? 240 000. Les salariés ? Cinq.", {"turnover_eur": 240_000, "headcount": 5}),
        ("Effectif ? 12. Budget ? 340 000 €.", {"headcount": 12, "turnover_eur": 340_000}),
        ("Statut ? asso loi 1901, salariés ? 4", {"legal_form": "association", "headcount": 4}),
        ("Les salariés ? 20 maximum, c'est ça ?", {}),
        ("le CA ? pourquoi 200 000 ?", {}),
        ("3 salariés / 120 000 €", {"headcount": 3}),
        ("5 salariés - 230 000 euros - scop", {"headcount": 5, "legal_form": "scop"}),
        ("scop, 4 salariés, 3 000 €", {"legal_form": "scop", "headcount": 4}),
        ("sarl, 5 salariés, 55 000 € de la CAF", {"legal_form": "sarl", "headcount": 5}),
        ("notre projet : scop, 3 salariés, 70 000 €", {"legal_form": "scop", "headcount": 3}),
        ("budget annuel : 90 000 € / 2 emplois", {"turnover_eur": 90_000, "headcount": 2}),
        ("CA 380 k€ l'an passé pour 6 salariés", {"turnover_eur": 380_000, "headcount": 6}),
        (
            "scop 300000€ ca, à Lens",
            {"legal_form": "scop", "turnover_eur": 300_000, "in_region": True},
        ),
        ("asso, mais zéro salarié hein", {"legal_form": "association", "headcount": 0}),
        ("les bénévoles ça compte hein", {}),
        ("17 salariés, Creil (60)", {"headcount": 17, "in_region": True}),
    ],
)
def test_what_one_fact_says_leaves_the_next_one(text: str, expected: dict[str, object]) -> None:
    assert {k: v for k, v in facts(text).items() if k not in {"amount", "postcode"}} == expected


@pytest.mark.parametrize("text", ["59300 Valenciennes", "on est à Saint-Omer (62)"])
def test_a_postcode_beside_its_place_is_no_figure(text: str) -> None:
    assert not [e for e in entities(text) if e.name == "number"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("sarl, traiteur, 7 salariés, 390 k€", [390000]),
        ("asso, 4 salariés, un CRM, 60 000 €", []),
        ("CA hors taxes de 410 000 €", [410000]),
        ("un million 120 mille de budget", [1120000]),
        ("le CA était de 90 000, là on est à 120 000 €", [120000]),
        ("on vend du pain, ça nous rapporte 80 000 € par an", [80000]),
    ],
)
def test_the_turnover_of_a_year_is_told_apart(text: str, told: list[int]) -> None:
    assert stated(text, "turnover_eur") == told
