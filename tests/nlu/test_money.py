"""Turnover or yearly budget, told apart from prices, costs and aids by the words around."""

import pytest

from tests.nlu.reading import doubts, entities, if_asked, roles, stated

FACT = "turnover_eur"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("800 k€ de CA", 800_000),
        ("on vend pour 238000 euros par an", 238_000),
        ("on facture 77 000 par ans", 77_000),
        ("On facture 480 000 euros par an à nos adhérents.", 480_000),
        ("Le groupement d'employeurs facture chaque année 1 780 000 €", 1_780_000),
        ("on vend des confitures, 26 000 euros par an", 26_000),
        ("un petit budget annuel, 68 000 euros, dont 20 000 donnés par le Département", 68_000),
        ("total des produits 2025, 1 512 870 €", 1_512_870),
        ("le chiffre d'affaires de la scop que je gère, une SCIC, est de 875 000 €", 875_000),
        ("le commissaire a validé 199 500 € de produits pour l'exercice", 199_500),
        ("430 000 euros de recettes annuelles, sans les dons en nature", 430_000),
        ("bdgt annuel 210k dont 90k de subv", 210_000),
        ("le ca c 640 ke", 640_000),
        ("* ca 300000", 300_000),
        ("chiffre d'affaires : 1 250 000 € - 69003 Lyon", 1_250_000),
        ("notre budget annuel c'est 230 000 euros - 18 salariés", 230_000),
        ("la CAF donne 6 500 € ; trois cent mille euros de chiffre d'affaires", 300_000),
        ("- ca = 1.250.000 euros", 1_250_000),
        ("1) ca 1,4 M€\n1) la boîte est en liquidation", 1_400_000),
        ("asso 3 sal 59 budget 90k", 90_000),
        ("asso, 9 salariés, budget 240000 €, poterie pour les enfants", 240_000),
        ("scop, 9 salariés, CA 310000, cours de yoga pour les seniors", 310_000),
        ("l'EURL compte 2 salariés et fait 90 000 euros", 90_000),
        ("le departement 62 et chifre d affaire 340 000 euro", 340_000),
        ("le ca c'est 410 000 le numérique n'est pas notre métier", 410_000),
        ("CA : 1 245 K€, on gère une ludothèque, donc du prêt de jeux", 1_245_000),
        ("2 000 € de l'agglo pour ce projet et le budget de l'asso s'élève à 180 000 €", 180_000),
        ("budget 300 000 €", 300_000),
        ("Chiffre d'affaire 2025 arrêté à 1 176 320 euros, je peux demander l'aide ?", 1_176_320),
        ("nos ressources, prestations et subventions, représentent 927 600 euros par an", 927_600),
        ("notre budget, subventions comprises, est de 320 000 €", 320_000),
        ("480 000 euros de budget annuel pour notre service de portage de repas", 480_000),
        ("l'association a une salariée et vit avec 42 000 euros par an", 42_000),
        ("j'ai mis 89000 de budget il manque un zéro c'est 890000", 890_000),
        ("budget 2025 réalisé 612 400 €, 14 salariés, c'est bon pour nous ?", 612_400),
        ("CA 2025 certifié 312 000 €", 312_000),
        ("budget exécuté 2025 : 412 000 euros, on peut postuler ?", 412_000),
        ("notre crèche tourne avec 430 000 euros par an", 430_000),
        ("le jardin s'en sort avec 75 000 € par an", 75_000),
        ("notre maison de retraite roule avec 1,2 million par an", 1_200_000),
        ("budget 300 000 €, aide à domicile", 300_000),
        ("chiffre d'affaires de 1,8 M€", 1_800_000),
        ("CA HT de 950 000", 950_000),
        ("ca 2024 : 640k", 640_000),
        ("CA (2025) : 310 000 €", 310_000),
        ("CA N-1 : 310 000", 310_000),
        ("le ca c'est 300 000", 300_000),
        ("250k ca", 250_000),
        ("on a fait 420 000 de chiffre l'année dernière", 420_000),
        ("on a réalisé 780 000 € de CA en 2024", 780_000),
        ("on facture pour 310 000 € par an", 310_000),
        ("nous facturons 310 000 € à l'année", 310_000),
        ("nos recettes atteignent 210000e", 210_000),
        ("nos revenus annuels : 64 200 €", 64_200),
        ("au dernier bilan : 310 000 € de produits", 310_000),
        ("budget prévisionnel annuel de 67 800,25 euros", 67_800.25),
        ("250 k€ de ca pour 5 salariés", 250_000),
        ("avec 180 000 € de CA on veut un site à 4 000 €", 180_000),
        ("le projet coûte 12 000 € et notre budget annuel est de 90 000 €", 90_000),
        ("C EST 1 500 000 EUROS PAR AN NOTRE CHIFFRE D AFFAIRES", 1_500_000),
        ("deux millions tout rond de chiffre d'affaires", 2_000_000),
        ("le résultat est de 10 000 € mais le chiffre d'affaires c'est 320 000", 320_000),
        ("Total des produits du compte de résultat : 534 210 €", 534_210),
        ("recettes de l'année : 52 300 € d'adhésions et de prestations", 52_300),
        ("nos recettes s'élèvent à 52 000 € (cotisations, ventes, dons)", 52_000),
        ("l'épicerie solidaire réalise 118 000 € de ventes à l'année", 118_000),
        ("nos ventes ont atteint 215 000 € l'année dernière", 215_000),
        ("notre asso tourne avec 95 000 € par an", 95_000),
        ("j'ai tapé 40 000 au lieu de 400 000 pour le budget", 400_000),
        ("budget 80 mille, je corrige, 88 mille", 88_000),
        ("budget 80 mille, correction : 88 mille", 88_000),
        ("on facture 640 000 euros par an aux communes et aux particuliers", 640_000),
        ("chiffre d'affaires nul", 0),
        ("aucune recette", 0),
        ("notre CA est de 2 m", 2_000_000),
        ("Le chiffre d'affaires de ma cliente est de 320 000 euros", 320_000),
    ],
)
def test_a_turnover_is_read(text: str, value: float) -> None:
    assert stated(text, FACT) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "budget de 8 000 dont 2 000 pour la caisse",
        "un budget de 8000 euros, dont 2000 euros pour le site",
    ],
)
def test_the_budget_of_a_project_is_no_turnover(text: str) -> None:
    assert stated(text, FACT) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("notre budget est de 300 000 dont 20 000 pour l'informatique", 300_000),
        ("notre budget annuel de 12 000 € dont 3 000 pour le site", 12_000),
        ("budget 12 000 dont 3 000 de subventions", 12_000),
    ],
)
def test_a_part_of_the_budget_of_the_year_leaves_it_a_turnover(text: str, value: float) -> None:
    assert stated(text, FACT) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("CA 2025 : 95 000 €, CA 2024 : 80 000 €", 95_000),
        ("CA de 95 000 € en 2025 contre 80 000 en 2024", 95_000),
        ("CA de 80 000 € en 2024, et CA de 95 000 € sur le dernier exercice clos", 95_000),
        ("notre CA est passé de 80 000 à 95 000 €", 95_000),
        ("budget de 730 K€ dont 200 K€ de subventions", 730_000),
        ("chiffre d'affaires : en 2024 on a fait 480 000, en 2025 on est tombés à 395 000", 395000),
        ("CA 480 000 en 2024, 395 000 en 2025", 395000),
        ("on a fait 300 000 de CA en 2023 et 350 000 en 2024", 350000),
        ("on a fait 300 000 de CA en 2024 et on vise 400 000 en 2026", 300000),
        ("on a fait 300 000 de CA en 2024 et on achète un site à 8 000 en 2026", 300000),
        ("budget annuel 2024 : 90 000 €, et 9 500 € de la CAF en 2025", 90000),
        ("nos recettes annuelles, cotisations comprises, atteignent 129 000 euros", 129000),
        ("nos recettes annuelles, subventions comprises : 129 000 euros", 129000),
    ],
)
def test_of_several_amounts_one_is_the_turnover(text: str, value: float) -> None:
    assert stated(text, FACT) == [value]


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("entre 300 et 400 k€ de CA", "range", [300_000, 400_000]),
        ("CA à la louche : 150 000 €", "approximate", [150_000]),
        ("CA 150 000 €, je crois bien", "approximate", [150_000]),
        ("moins de 2 millions de CA", "bound", [2_000_000]),
        ("le budget dépasse pas mal les deux millions", "bound", [2_000_000]),
        ("CA > 2 M€", "bound", [2_000_000]),
        ("environ 400 000 € de chiffre d'affaires", "approximate", [400_000]),
        ("CA de 800", "ambiguous", [800, 800_000]),
    ],
)
def test_a_turnover_that_is_not_exact_is_asked(text: str, kind: str, values: list[int]) -> None:
    assert doubts(text) == [(FACT, kind, values)]


def test_a_yearly_amount_of_nothing_named_counts_only_if_asked() -> None:
    assert if_asked("64 000 euros par an", FACT) == [64_000]
    assert if_asked("le prestataire nous facture 6 000 € par an", FACT) == [6_000]
    assert stated("on nous facture 9 000 euros par an", FACT) == []


@pytest.mark.parametrize(
    "text",
    [
        "budget de 9000 € pour un site", "ça fait 12 000 €", "une caisse à 4500 €",
        "budget d'investissement : 12 000 €", "notre loyer est de 12 000 € par an",
        "les salaires nous coûtent 180 000 € par an", "notre trésorerie est de 30 000 €",
        "la mairie nous donne 10 000 € par an", "le logiciel coûte 1 200 € par an",
        "une cotisation de 20 € par an", "on espère faire 200 000 € de CA",
        "on fera 600 000 de CA en 2027", "CA prévisionnel 2027 : 200 000 €",
        "il faut moins de 2 millions de CA", "notre banque a un CA de 3 milliards",
        "le marché de la seconde main représente 7 milliards",
        "le site tourne à 6 000 € par an", "la mairie fonctionne avec 900 000 € par an",
        "c'est deux millions le maximum de chiffre d'affaires", "le maximum c'est 2 millions de CA",
        "on dépasse de 50 000 euros", "on vend un logiciel à 12 000 € par an",
        "Notre comptable nous pousse vers un logiciel de facturation électronique, 2 750 € HT",
        "l'autre club de la ville, lui, brasse 900 000 euros",
        "moins de 10 ca c'est sur", "5 ou 6 ca dépend", "3000 ca fait beaucoup",
        "On espère atteindre 400 000 € dans trois ans",
        "le maire m'a parlé d'une enveloppe de 3 millions pour toute la Région",
        "une solution de facturation électronique (1 650 € HT)",
        "appli de recettes de cuisine 3 000 €",
    ],
)  # fmt: skip
def test_what_is_no_turnover(text: str) -> None:
    assert stated(text, FACT) == []
    assert if_asked(text, FACT) == []
    assert not [fact for fact, _, _ in doubts(text) if fact == FACT]


def test_a_cost_is_no_bare_amount_either() -> None:
    assert roles("notre trésorerie est de 30 000 €") == []


def test_last_year_in_the_past_tense_is_the_turnover_asked() -> None:
    assert if_asked("on était à 85 000 € l'an dernier", FACT) or stated(
        "on était à 85 000 € l'an dernier", FACT
    )


def test_a_turnover_told_by_its_parts() -> None:
    text = "120 000 de subventions et 80 000 de ventes"
    assert if_asked(f"{text}, soit 200 000 au total", FACT) == [200_000]
    assert (FACT, "ambiguous", [200_000]) in doubts(text)
    assert if_asked("CA de 200 000 € dont 120 000 de ventes et 80 000 de dons", FACT) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("310 000€ de prix de journée + 45 000€ de dons, donc 355 000€ au total", 355_000),
        ("150 000 € de cantine + 50 000 € de traiteur = 200 000 €", 200_000),
        ("120 000 de subventions, 30 000 d'adhésions et 10 000 de buvette : 160 000 en tout",
         160_000),
    ],
)  # fmt: skip
def test_a_total_that_its_parts_add_up_to_is_the_turnover_if_asked(text: str, value: int) -> None:
    assert if_asked(text, FACT) == [value]


def test_the_total_of_purchases_is_no_turnover() -> None:
    assert if_asked("un site 15 000 €, une caisse 9 000 €, soit 24 000 € au total", FACT) == []


def test_what_is_made_in_a_month_is_not_the_year_s() -> None:
    text = "on fait 48 000 € par mois"
    assert doubts(text) == [(FACT, "ambiguous", [576_000])]
    assert stated(text, FACT) == []
    assert if_asked(f"{text}, soit 576 000 € à l'année", FACT) == [576_000]


def test_of_two_years_the_last_is_kept() -> None:
    text = "c'était 541k pour l'exercice 2025 et 498k pour celui d'avant, prenez 2025"
    assert if_asked(text, FACT) == [541_000]


def test_a_total_of_nothing_bought_stays_to_answer() -> None:
    assert ("number", 690_000, None) in roles("c'est 690 000 en tout au lieu de 410 000")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12 salariés, ca environ 300 000", 300_000),
        ("8 salariés, ca une centaine de milliers d'euros", 100_000),
    ],
)
def test_ca_before_a_rough_amount_is_the_turnover(text: str, value: int) -> None:
    assert (FACT, "approximate", [value]) in doubts(text)


def test_a_change_is_no_turnover() -> None:
    assert stated("notre CA a baissé de 20 000 € cette année", FACT) == []


@pytest.mark.parametrize(
    "text",
    ["une salle avec un mur de 12 m", "le bassin fait 25 m", "à 200 m de la gare", "12 m de large"],
)
def test_metres_are_no_millions(text: str) -> None:
    assert not [e for e in entities(text) if e.name in {"amount", FACT}]


def test_millions_alone_wait_for_their_question() -> None:
    assert [e.value["amount_eur"] for e in entities("2,3 m")] == [2_300_000]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("scic de maraichage 6 employes laon ca 480 000", 480000),
        ("eurl de coiffure 3 employees denain ca 145000", 145000),
        ("Les ressources de l'association (familles, CAF, dons) : 245 000 € par an", 245000),
    ],
)
def test_a_turnover_is_told_in_a_run_or_after_brackets(text: str, value: int) -> None:
    assert stated(text, "turnover_eur") == [value]


def test_resources_by_their_kinds_answer_and_what_one_has_does_not() -> None:
    assert if_asked("74 000 € d'adhésions et de billetterie par an", "turnover_eur") == [74000]
    assert not [e for e in entities("on a 15 000 € en caisse") if e.name == "amount"]
    assert stated("une tablette, sans chiffrage à ce jour", "turnover_eur") == []


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("entre 100 et 150 000", ["100\u202f000\u00a0€", "150\u202f000\u00a0€"]),
        ("entre 8 et 12 000 HT", ["8\u202f000\u00a0€", "12\u202f000\u00a0€"]),
        ("entre 500 et 2000", ["500", "2\u202f000"]),
        ("entre 900 000 et 1 200 000", ["900\u202f000", "1\u202f200\u202f000"]),
        ("entre 10 et 12", ["10", "12"]),
    ],
)
def test_the_ends_of_a_range_are_written_as_one_says_them(text: str, ends: list[str]) -> None:
    (doubt,) = [e.value for e in entities(text) if e.name == "unsure"]
    assert [candidate["label"] for candidate in doubt["candidates"]] == ends


def test_a_bound_of_a_hair() -> None:
    for text in ("un poil en dessous de 3 M", "un chouïa au-dessus de 1,5 M", "à peine plus d'1 M"):
        assert [kind for _, kind, _ in doubts(text)] == ["bound"]
