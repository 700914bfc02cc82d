"""Purchases: lists of any shape, prices before or after, what is one item, what is none."""

from typing import Any

import pytest

from bot.nlu.vocabulary import synonyms
from tests.nlu.reading import answer, entities, roles, stated

E, P, D, O, N = "ecommerce", "payment", "data", "other_digital", "not_digital"  # noqa: E741
HT, TTC, NEITHER = "excluded", "included", "unstated"
Item = tuple[Any, ...]


def items(text: str) -> list[Item]:
    """The items as (category, amount), with the VAT when it is stated."""
    read = [(i["category"], i["amount_eur"], i["vat"]) for i in stated(text, "purchases")]
    return [item[:2] if item[2] == NEITHER else item for item in read]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("une caisse connectée à 4 500 € HT", [(P, 4500, HT)]),
        ("une caisse connectée 4500 HT et un site e-commerce pour 9000 HT",
         [(P, 4500, HT), (E, 9000, HT)]),
        ("- caisse enregistreuse : 2 300 €\n- tablette : 400 € TTC", [(P, 2300), (O, 400, TTC)]),
        ("1) une caisse : 2 400 € 2) un terminal : 350 €", [(P, 2400), (P, 350)]),
        ("logiciel de caisse (1 500 HT) + 2 tablettes (800 TTC)", [(P, 1500, HT), (O, 800, TTC)]),
        ("caisse / tpe / site marchand", [(P, None), (P, None), (E, None)]),
        ("caisse : 3000, site : 6000", [(P, 3000), (O, 6000)]),
        ("site 3000, caisse ?, tpe 200", [(O, 3000), (P, None), (P, 200)]),
        ("deux écrans et un serveur", [(O, None), (O, None)]),
        ("caisse 3000 / tpe 400 / site 7000", [(P, 3000), (P, 400), (O, 7000)]),
        ("caisse 2500 site 6000 tablette 400", [(P, 2500), (O, 6000), (O, 400)]),
        ("Caisse connectée\n4500\nSite marchand\n9000", [(P, 4500), (E, 9000)]),
        ("un CRM ainsi que trois tablettes", [(D, None), (O, None)]),
        ("une boutique en ligne plus un terminal", [(E, None), (P, None)]),
        ("un serveur, un NAS et la fibre", [(O, None)] * 3),
        ("caisse 2500, tpe 300 ; total 2800", [(P, 2500), (P, 300)]),
        ("ERP 12 000 + boutique en ligne 10 000 = 22 000 €", [(D, 12000), (E, 10000)]),
    ],
)  # fmt: skip
def test_lists_of_any_shape(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4500 HT la caisse", [(P, 4500, HT)]),
        ("CRM 12000", [(D, 12000)]),
        ("4500 pour la caisse et 9000 pour le site marchand", [(P, 4500), (E, 9000)]),
        ("3 000 € de matériel informatique et 2 000 € de logiciel", [(O, 3000), (O, 2000)]),
        ("une caisse à 4500 et 9000 pour le site", [(P, 4500), (O, 9000)]),
        ("une caisse connectée, le devis est de 3 200 € HT", [(P, 3200, HT)]),
        ("on a 3 000 € pour un site", [(O, 3000)]),
        ("TPE Move 5000 à 420 € HT", [(P, 420, HT)]),
        ("écran 27 pouces 300 €", [(O, 300)]),
        ("disque dur de 500 go 120 €", [(O, 120)]),
        ("une caisse à trois mille et un site à six mille", [(P, 3000), (O, 6000)]),
        ("rénovation du bâtiment 45 000 €", [(N, 45000)]),
        ("un logiciel de facturation 800 €", [(O, 800)]),
        ("un logiciel de paie dont on ne connaît pas le coût", [(O, None)]),
        ("une caisse à 3000, pardon 3500", [(P, 3500)]),
        ("un terminal à 700 € HT, non attendez, 900 € HT", [(P, 900, HT)]),
        ("la caisse c'est 2 800 et pas 3 800", [(P, 2800)]),
        ("une caisse à 4 000 au lieu de 5 000", [(P, 4000)]),
        ("caisse connectée 4 500 € HT (5 400 € TTC)", [(P, 4500, HT)]),
        ("un site vitrine de 2 000 à 3 000 €", [(O, None)]),
        ("une appli mobile, on n'a pas encore le prix", [(O, None)]),
        ("Shopify à 29 € par mois", [(E, None)]),
    ],
)  # fmt: skip
def test_whose_price_it_is(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("deux terminaux à 600 euros pièce", [(P, 1200)]),
        ("3 ordinateurs portables pour 2400 euros ttc", [(O, 2400, TTC)]),
        ("4 x 600 € de tablettes", [(O, 2400)]),
        ("tablettes x 3 à 350 € HT", [(O, 1050, HT)]),
        ("prix unitaire 300 € HT, 4 terminaux", [(P, 1200, HT)]),
        ("Office pour huit postes, 70 euros HT par poste", [(O, 560, HT)]),
        ("un téléphone à 250 € pour chaque salarié, il en faut 8", [(O, 2000)]),
        ("une tablette à 400 €, on en veut 5", [(O, 2000)]),
        ("des tablettes à 200 €, il nous en faut 6", [(O, 1200)]),
        ("2 caisses à 1 500 € pièce soit 3 000 €", [(P, 3000)]),
        ("2 tablettes 600 € (soit 300 chacune)", [(O, 600)]),
        ("cinq licences à cent vingt euros l'unité hors taxes", [(O, 600, HT)]),
        ("3 caisses 4500, 2 tpe à 300 pièce", [(P, 4500), (P, 600)]),
        ("abonnement à un logiciel à 50 € par mois", [(O, None)]),
    ],
)
def test_how_many(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


def test_things_counted_are_no_employees() -> None:
    assert stated("3 postes informatiques à 800 € pièce", "headcount") == []
    assert stated("des tablettes pour nos 8 salariés, 3 000 €", "headcount") == [8]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 TPE 250€ chacuns, 1 PC 800€", [(P, 500), (O, 800)]),
        ("4 ordinateurs 650 € chaqun", [(O, 2600)]),
        ("écrans : 2 à 180 €", [(O, 360)]),
        ("un minibus neuf à 30 000 euros", [(N, 30000)]),
        ("un TPE, une caisse et un site : 900, 2 400 et 7 000 €", [(P, 900), (P, 2400), (O, 7000)]),
        ("un ordinateur à 900, un autre à 1 200", [(O, 900), (O, 1200)]),
        (
            "un devis de 9 600 € pour un site et un autre de 300 € pour un TPE",
            [(O, 9600), (P, 300)],
        ),
        ("un module de paiement en ligne à ajouter à notre site, 750 €", [(P, 750)]),
        ("une place de marché pour vendre nos produits : 27 500 €", [(E, 27500)]),
        ("4 000 € pour le site puis 1 500 € pour former l'équipe", [(O, 4000), (N, 1500)]),
        ("un logiciel à 2 000 € pour former l'équipe", [(O, 2000)]),
        ("un logiciel 3 000 €", [(O, 3000)]),
        ("l'acquisition d'un ERP pour un budget de 22 000 €", [(D, 22000)]),
        ("l'achat porte sur un terminal de paiement d'une valeur de 459 €", [(P, 459)]),
        ("un site qui permette aux gens de commander, 6 000 €", [(E, 6000)]),
        ("on voudrait que nos adhérents puissent payer en ligne, 1 900 €", [(P, 1900)]),
        ("on aurait besoin de renouveler cinq ordinateurs, soit 4 500 € au total", [(O, 4500)]),
    ],
)
def test_each_price_goes_to_its_thing(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nous avons chiffré un CRM à 11 400 €", [(D, 11400)]),
        ("le bureau a retenu une caisse connectée", [(P, None)]),
        ("notre choix s'est porté sur une tablette à 400 €", [(O, 400)]),
        ("le site à 9 000 €. À côté on a un CRM à 6 000 €", [(O, 9000), (D, 6000)]),
        (
            "une caisse pour la boutique de Lens (2 000 €) et une autre (2 100 €)",
            [(P, 2000), (P, 2100)],
        ),
        ("les mêmes tablettes que la commune", [(O, None)]),
        ("votre aide servirait à payer un ERP à 16 000 €", [(D, 16000)]),
        ("notre asso cherche à financer six tablettes à 320 € l'unité", [(O, 1920)]),
        ("notre club voudrait s'offrir une billetterie en ligne, 2 200 €", [(E, 2200)]),
        ("pour la caisse on table sur 2 000, pour le site 6 000", [(P, 2000), (O, 6000)]),
        ("le marché du vélo pèse 3 milliards d'euros", []),
        ("on propose des ordinateurs à 150 € aux familles", []),
        ("notre ancien site nous avait coûté 4 000 €", []),
        ("on laisse tomber le camion", []),
        ("on a une caisse", []),
        ("je n'ai pas dit que je voulais un camion", []),
        ("je n'ai pas demandé de minibus", []),
    ],
)
def test_what_was_chosen_is_wanted(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


def test_what_is_beside_a_price_is_no_activity() -> None:
    assert [e.name for e in entities("le site 4 500 € HT hébergement compris")] == ["purchases"]


@pytest.mark.parametrize(
    "text",
    [
        "une caisse à 2 000 €, on a déjà comparé les prix",
        "une caisse à 2 000 €, on a déjà l'accord de la banque",
        "une caisse à 2 000 €, ce sera pour 2026", "une caisse, on en a trouvé une à 2 000 €",
    ],
)  # fmt: skip
def test_a_remark_after_a_thing_does_not_give_it_up(text: str) -> None:
    found = [e.value for e in entities(text) if e.name == "purchases" and e.role is None]
    assert [(item["category"], item["amount_eur"]) for item in found] == [("payment", 2000)]


def test_a_thing_given_up_for_another_is_no_activity() -> None:
    assert stated("les vélos ont été refusés, reste le site à 3 000 €", "sectors") == []


def test_a_denied_thing_is_told_as_denied() -> None:
    assert ("purchases", "negated") in [(n, r) for n, _, r in roles("non, pas de vélo")]
    assert "purchases" not in [n for n, _, _ in roles("parler, pas à une machine")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("des chaises et des tables, 1 500 €", [(N, 1500)]),
        ("un logiciel de collecte et de gestion de données, 8 000 €", [(D, 8000)]),
        ("logiciel de compta et de paie 2 400 €", [(O, 2400)]),
        ("une base de données des plants et des semences, 2 600 €", [(D, 2600)]),
        ("souris clavier écran 300 €", [(O, 300)]),
        ("outil de saisie, de collecte et d'analyse des données : 7 000 €", [(D, 7000)]),
        ("un site de présentation et de vente en ligne, 7 000 €", [(E, 7000)]),
        ("site vitrine et boutique en ligne, 9 500 €", [(E, 9500)]),
        ("une caisse et son terminal, 3 100 €", [(P, 3100)]),
        ("caisse et tpe 3000 le tout", [(P, 3000)]),
        ("le pack caisse + TPE à 2 990 €", [(P, 2990)]),
        ("un ERP (modules stock, achats) à 18 000 €", [(D, 18000)]),
        ("la caisse Hiboutik, abonnement annuel de 500 €", [(P, 500)]),
        ("une caisse et une boutique en ligne à 8 000 €", [(P, None), (E, 8000)]),
        ("un logiciel et des ordinateurs à 900 €", [(O, None), (O, 900)]),
        ("on a besoin de tablettes et d'ordinateurs", [(O, None), (O, None)]),
    ],
)
def test_what_is_one_item(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    ("text", "vat"),
    [
        ("caisse 4500, site 9000, tout est HT", HT),
        ("prix TTC : caisse 4500, site 9000", TTC),
        ("caisse 4500 et site 9000 (prix HT)", HT),
        ("caisse 4500 / site 9000 / HT", HT),
        ("caisse 4500, site 9000, les deux HT", HT),
        ("caisse 4500, site 9000, TTC tous les deux", TTC),
        ("La caisse c'est 4500. Le site c'est 9000. Tout TTC.", TTC),
        ("caisse 4500, site 9000. Tous ces montants sont hors taxes.", HT),
        ("j'ai mis TTC mais c'est du HT : caisse 4500, site 9000", HT),
        ("caisse 4500, site 9000, HT ou TTC je ne sais pas", NEITHER),
        ("caisse 4500, site 9000", NEITHER),
    ],
)
def test_vat_said_once(text: str, vat: str) -> None:
    assert [item["vat"] for item in stated(text, "purchases")] == [vat, vat]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("caisse connectée 1 900 € TTC, pardon HT", [(P, 1900, HT)]),
        (
            "caisse 1 900 € TTC, pardon HT, et un site marchand 8000 HT",
            [(P, 1900, HT), (E, 8000, HT)],
        ),
        ("caisse 2000 HT ou plutôt TTC", [(P, 2000, TTC)]),
        ("caisse 2000 + TVA", [(P, 2000, HT)]),
        ("6 000 HT soit 7 200 TTC pour le site marchand", [(E, 6000, HT)]),
        ("site marchand 7 200 TTC (6 000 HT)", [(E, 6000, HT)]),
        ("6 tablettes, 350€/pièce HT", [(O, 2100, HT)]),
        ("un 2e terminal de paiement à 240 € HT", [(P, 240, HT)]),
        (
            "un serveur (3 200 € HT) et une base de données de collecte de déchets (5 400 € HT)",
            [(O, 3200, HT), (D, 5400, HT)],
        ),
        ("3 PC à 850 € pièce, hors taxes, plus un serveur à 2 300 €", [(O, 2550, HT), (O, 2300)]),
    ],
)
def test_vat_of_one(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("logiciel pour suivre nos stocks", D), ("logiciel pour gérer les plannings", O),
        ("logiciel pour faire les devis", O), ("appli de saisie des pesées", D),
        ("application mobile pour nos usagers", O), ("serveur pour notre base de données", O),
        ("site pour vendre nos confitures", E), ("site pour présenter nos activités", O),
        ("création d'un site marchand", E), ("paramétrage du CRM", D),
        ("logiciel de gestion des congés", O), ("logiciel de gestion des dons", D),
        ("terminal CB", P), ("un TPE ingenico", P), ("une e-boutique", E),
        ("quaisse enregistreuse", P), ("caise conectée", P), ("terminal de payement", P),
        ("site e comerce", E), ("thermomètres connectés", O),
        ("baze de donnée", D), ("equipement informatik", O),
    ],
)  # fmt: skip
def test_what_kind_of_thing_it_is(text: str, category: str) -> None:
    assert items(f"{text} : 2000 €") == [(category, 2000)]


def test_every_name_of_the_vocabulary_is_its_own_category() -> None:
    for category, names in synonyms("purchases").items():
        for name in names:
            assert items(f"{name} : 500 € HT") == [(category.rstrip("?"), 500, HT)], name


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("une caisse connectée à 4 500 € HT", "caisse connectée"),
        ("logiciel de gestion des adhérents 2 400 TTC", "logiciel de gestion des adhérents"),
        ("deux terminaux à 600 euros pièce", "2 terminaux"),
        ("une caisse tactile mais nous n'avons pas de prix", "caisse tactile"),
        ("des chaises et des tables, 1 500 €", "chaises et des tables"),
    ],
)
def test_the_label_is_the_visitors_words(text: str, label: str) -> None:
    assert [item["label"] for item in stated(text, "purchases")] == [label]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on souhaite moderniser notre caisse", [P]),
        ("on a déjà un site, il nous faut une caisse", [P]),
        ("on a déjà acheté l'ordinateur, il reste la caisse", [P]),
        ("équiper notre boutique d'une caisse", [P]),
        ("remplacer la vieille caisse par un terminal", [P]),
        ("pas de site vitrine, une boutique en ligne", [E]),
        ("on avait prévu une caisse mais finalement ce sera un TPE", [P]),
        ("plutôt qu'une caisse, un CRM", [D]),
        ("nous projetons la création d'un site marchand", [E]),
        ("l'idée c'est de vendre nos légumes en ligne", [E]),
        ("on voudrait encaisser par carte", [P]),
        ("le fournisseur nous propose une caisse", [P]),
        ("si on ajoutait un TPE à 500 €, on aurait plus ?", []),
    ],
)
def test_what_is_wanted(text: str, expected: list[str]) -> None:
    assert [item["category"] for item in stated(text, "purchases")] == expected


@pytest.mark.parametrize(
    "text",
    [
        "on a déjà une caisse", "notre boutique en ligne marche bien", "on utilise un CRM",
        "nous vendons des tablettes à 200 €", "on répare des vélos", "vente de vélos",
        "on développe des applications", "on a acheté une caisse en 2023 pour 3 000 €",
        "mon voisin a acheté une caisse à 4 000 €", "pas de camion finalement",
        "notre facture d'électricité est de 800 euros", "loyer de 900 € par mois",
        "le loyer nous coûte 1 200 € par mois", "une caisse connectée, c'est pris en charge ?",
        "vaut-il mieux un site à 5 000 ou à 10 000 euros", "combien coûte une caisse connectée",
        "l'imprimante fait un bruit bizarre", "je vous écris depuis mon téléphone",
        "la caisse d'allocations familiales nous verse 5 000 €", "le site de Lens",
        "le site de la CRESS", "on installe des serveurs chez les clients",
        "droit du travail", "les tablettes qu'on prête aux familles",
        "le bâtiment fait 450 m2", "fond de caisse de 200 €", "800 k€ de CA",
        "j'ai reçu un chèque énergie de 194 €",
    ],
)  # fmt: skip
def test_what_is_no_purchase(text: str) -> None:
    assert items(text) == []


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("on veut une caisse", set()),
        ("une caisse connectée", {"named"}),
        ("une caisse connectée à 3 000 €", {"named"}),
        ("TPE", {"named", "vague"}),
        ("deux sites", {"named", "vague"}),
        ("menuiserie", {"named", "trade"}),
    ],
)
def test_what_is_only_named_is_marked(text: str, marks: set[str]) -> None:
    values = [e.value for e in entities(text) if e.name == "purchases"]
    assert [{mark for mark in ("named", "vague", "trade") if mark in v} for v in values] == [marks]


def answers(text: str) -> list[Item]:
    """The items that count when purchases are the open question, as (category, amount)."""
    read = [e.value for e in entities(text) if e.name == "purchases" and e.role != "negated"]
    return [(item["category"], item["amount_eur"]) for item in read]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("trois tpe à 340 ht", [(P, 1020)]),
        ("8 tablettes à 200", [(O, 1600)]),
        ("cinq ordinateurs pour 3000", [(O, 3000)]),
        ("cinq ordinateurs à 3000 le lot", [(O, 3000)]),
        ("2 caisses à 1 500 € soit 3 000 €", [(P, 3000)]),
    ],
)
def test_a_price_at_which_several_are_bought_is_that_of_one(
    text: str, expected: list[Item]
) -> None:
    assert answers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("deux girobroyeurs à 2 000 euros et un crm 4000", [(N, 4000), (D, 4000)]),
        ("il faudrait une billetterie web, 2900 TTC", [(E, 2900)]),
        ("catalogue marchand en ligne : 10 400 € HT", [(E, 10400)]),
        ("gestion électronique des données de nos usagers, 4 750 € HT", [(D, 4750)]),
        ("la toiture fuit, le couvreur demande 7 500 HT", [(N, 7500)]),
        ("un module pour 3000 euros", []),
        ("20 000 € en tout", []),
        ("le devis du prestataire est de 4 500 €", []),
    ],
)
def test_a_thing_that_no_list_holds_answers_with_its_price(text: str, expected: list[Item]) -> None:
    assert answers(text) == expected
    unknown = [e for e in entities(text) if e.name == "purchases" and e.role == "mentioned"]
    assert all(e.value["vague"] for e in unknown)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("un canapé à 400 € pour la salle de pause", [(N, 400)]),
        ("un ordinateur à 700 euros et une cafetière à 90 parce que la vieille est morte",
         [(O, 700), (N, 90)]),
        ("je l'ai déjà dit à votre collègue : une camionnette à 18 000 euros", [(N, 18000)]),
        ("dix ordinateurs à 600 euros, c'est bon pour vous ?", [(O, 6000)]),
        ("deux écrans à 200 €, c'est quoi l'aide ?", [(O, 400)]),
        ("crm 6100 ttc, ordinateurs pas chiffrés", [(D, 6100), (O, None)]),
    ],
)  # fmt: skip
def test_words_around_things(text: str, expected: list[Item]) -> None:
    assert answers(text) == expected


@pytest.mark.parametrize("text", ["finalement 7000", "plutôt 900 €", "exactement 1 200 €"])
def test_a_word_of_second_thoughts_is_no_thing(text: str) -> None:
    assert [e for e in entities(text) if e.name == "purchases"] == []


def test_a_thing_that_may_be_bought_stays_a_trade() -> None:
    found = roles("association à Douai, recyclerie, 410 k€")
    assert ("sectors", ["other"], None) in found
    assert [role for name, _, role in found if name == "purchases"] == ["mentioned"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on a obtenu l'ESUS, 2 caisses connectées", [(P, None)]),
        ("on a 25 bénévoles et 4 salariés, des terminaux de paiement", [(P, None)]),
        ("on vend des habits, une caisse à 900 €", [(P, 900)]),
        ("notre objet est la fabrication de bougies, une caisse à 900 €", [(P, 900)]),
        ("on a un camion, une caisse et un TPE", []),
        ("on développe des jeux, des logiciels et des applis", []),
    ],
)
def test_what_one_has_or_makes_ends_at_its_comma(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("un TPE à 480 € HT. Trois cent mille euros de CA", [(P, 480, HT)]),
        ("on vise un site à 3 000 euros pile ht. CA 390 000 ht", [(O, 3000, HT)]),
    ],
)
def test_a_price_ends_with_its_sentence(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("des tablettes, 6 à 280 € pièce", [(O, 1680)]),
        ("des casques audio 10 à 45 €", [(O, 450)]),
        ("on a besoin de 2 tpe, 39 euros l'un", [(P, 78)]),
        ("nos 3 points de vente auront une caisse, 2 000 € chacune", [(P, 6000)]),
        ("équiper nos 4 points de vente d'un terminal, 300 € HT par terminal", [(P, 1200, HT)]),
        ("2 caisses connectées au prix de 1 250 € HT la caisse", [(P, 2500, HT)]),
        ("12 tablettes, la tablette est à 199 €", [(O, 2388)]),
        ("une caisse à 1 450 HT, en deux exemplaires", [(P, 2900, HT)]),
        ("5 x tablette 300 €", [(O, 1500)]),
        ("ordi x3 650 € pièce", [(O, 1950)]),
        ("équiper deux camions d'un terminal de paiement à 310 € pièce", [(P, 620)]),
        ("un lot de 5 PC à 2 750 €", [(O, 2750)]),
        ("l'ensemble des 4 caisses revient à 8 000 €", [(P, 8000)]),
        ("3 PC à 850 € pièce, plus un serveur à 2 300 €", [(O, 2550), (O, 2300)]),
        ("deux devis pour la caisse : 2 050 € HT chez l'un, 2 400 € chez l'autre",
         [(P, 2050, HT)]),
    ],
)  # fmt: skip
def test_how_many_times_a_price_is_paid(text: str, expected: list[Item]) -> None:
    assert items(text)[:1] == expected[:1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("une caisse et un site marchand, 2 000 € pour la première, 6 000 pour le second",
         [(P, 2000), (E, 6000)]),
        ("caisse et site marchand : la première à 1 900 €, l'autre à 7 500 €",
         [(P, 1900), (E, 7500)]),
        ("un ordinateur à 900, un autre à 1 200", [(O, 900), (O, 1200)]),
        ("des écrans, cinq écrans à 180 l'unité", [(O, 900)]),
        ("une caisse tactile et un tpe. La caisse 1800, le tpe 300.", [(P, 1800), (P, 300)]),
        ("une caisse à 1 000 €, une caisse à 2 000 €", [(P, 1000), (P, 2000)]),
        ("caisse et tablettes, respectivement 1 500 et 900 € HT", [(P, 1500, HT), (O, 900, HT)]),
        ("le site de vente : 1 000 € à la commande puis 3 000 € à la livraison, soit 4 000 € HT",
         [(E, 4000, HT)]),
        ("1 pc fixe 640€ 1 pc portable 910€", [(O, 640), (O, 910)]),
    ],
)  # fmt: skip
def test_things_pointed_at_or_named_again(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on veut vendre en ligne, devis 4100 pour le site", [(E, 4100)]),
        ("nous souhaitons gérer nos stocks, le logiciel est à 3 200 €", [(D, 3200)]),
        ("informatiser le suivi des usagers (base de données, 5 780 € HT)", [(D, 5780, HT)]),
        ("nous voulons accepter la carte bleue : il nous faut un TPE, 350 €", [(P, 350)]),
        ("on veut vendre en ligne et acheter une caisse à 1 500 €", [(E, None), (P, 1500)]),
        ("vendre en ligne 5000 et site vitrine 2000", [(E, 5000), (O, 2000)]),
        ("la gestion des adhérents avec une base de données à 3 200 €", [(D, 3200)]),
    ],
)
def test_a_need_and_what_serves_it_are_one(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("un site où les gens commandent leur repas en ligne, 4 000 €", E),
        ("un site web sur lequel on pourra acheter nos billets, 3 500 €", E),
        ("un site pour que les gens réservent et payent leurs stages, 4 500 €", E),
        ("un site permettant à nos clients de faire leurs achats, 5 200 €", E),
        ("un site où on présente nos ateliers, 2 000 €", O),
        ("un outil qui enregistre les pesées, 3 000 €", D),
        ("une borne où les gens paient eux-mêmes, 3 900 €", P),
    ],
)
def test_the_whole_phrase_tells_the_kind(text: str, category: str) -> None:
    assert [item[0] for item in items(text)] == [category]


@pytest.mark.parametrize(
    "text",
    [
        "le serveur à 1 900 € est déjà payé",
        "la facture du vieux serveur, 1 900 € en 2018, est déjà payée",
        "le camion, lui, on l'a déjà",
        "le site nous a été offert par un adhérent",
        "la caisse date de 2015, elle avait coûté 3 000 €",
        "le théâtre d'à côté il a une billetterie en ligne à sept mille euros",
        "la chambre d'agriculture a une base de données à 50 000 €",
        "on m'a volé ma tablette à 400 €",
        "quand on aura les sous on achètera peut-être un camion",
        "plus tard on fera peut-être un site marchand",
        "on a trente mille euros en caisse",
        "personne ne répond au téléphone",
        "le TPE c'est la banque qui le fournit",
    ],
)
def test_what_is_owned_lost_of_others_or_for_some_day(text: str) -> None:
    assert items(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("notre asso projette l'acquisition d'une base de données pour 6 200 €", [(D, 6200)]),
        ("une base de données à 3 200 €, on paye déjà mille euros par an pour l'ancienne",
         [(D, 3200)]),
        ("je vous l'ai déjà dit une boutique en ligne à 5 000 €", [(E, 5000)]),
        ("j'ai oublié une tablette à 400 €", [(O, 400)]),
        ("le tpe on l'a déjà, il manque la caisse à 1 500 €", [(P, 1500)]),
        ("1 150 € TTC pour les tablettes", [(O, 1150, TTC)]),
        ("un outil de collecte de données, chiffré 9 600 €", [(D, 9600)]),
        ("la boutique en ligne devait coûter 9 000, après négociation c'est 7 200 €", [(E, 7200)]),
    ],
)  # fmt: skip
def test_words_around_what_is_bought(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what the first thing is for, or measures
        ("un extranet pour collecter et gérer les données, 10 250 HT", [(D, 10250, HT)]),
        ("une plateforme pour recevoir et traiter les commandes en ligne, 6000", [(E, 6000)]),
        ("sondes de température et d'humidité du sol, 900 € HT", [(D, 900, HT)]),
        ("un logiciel pour la paie et un four, 900 €", [(O, None), (N, 900)]),
        # what reads a card
        ("le truc pour la carte bleue 200 €", [(P, 200)]),
        ("un appareil pour passer la cb 150 euros", [(P, 150)]),
        ("un lecteur de cb à 500 balles", [(P, 500)]),
        # its price, in a sentence of its own
        ("Un terminal bancaire. Le Crédit Agricole nous le fait à 199 €.", [(P, 199)]),
        ("une caisse à 2000 €. C'est la banque qui le dit", [(P, 2000)]),
        # the heading of a list
        ("ordinateurs : deux fixes à 640 € chacun, un portable à 910 €", [(O, 1280), (O, 910)]),
        ("Encaissement : deux caisses à 1 100 € HT l'une", [(P, 2200, HT)]),
        ("caisse : 1 100 €, tablette : 300 €", [(P, 1100), (O, 300)]),
        # each after its price
        ("9 000 € pour un site marchand et 1 490 € pour un site vitrine", [(E, 9000), (O, 1490)]),
        # words of a quote are no thing
        ("La boutique en ligne, 4 000 € HT… ah non, le devis dit 4 600 € HT", [(E, 4600, HT)]),
        # whoever makes it or wanted something else
        ("Le fils du trésorier nous ferait le site vitrine pour 600 €", [(O, 600)]),
        ("Ma collègue voulait un camion, finalement ce sera une caisse à 1 700 €", [(P, 1700)]),
        ("un ordinateur à huit cent cinquante euros une imprimante à deux cents euros",
         [(O, 850), (O, 200)]),
        ("9k5 pour la boutique en ligne", [(E, 9500)]),
    ],
)  # fmt: skip
def test_what_a_thing_is_for_and_what_it_costs(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Notre projet de télégestion a été certifié par l'EPCI",
        "Mes impôts servent à payer des robots",
        "il faut tout mettre sur l'ordi",
        "je me suis trompée de ligne dans le tableur",
        "il me faut un numéro de téléphone",
        "pas d'achat de caisse",
    ],
)
def test_a_thing_in_passing_is_no_purchase(text: str) -> None:
    assert items(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [("on veut investir dans le site", [(O, None)]), ("on part sur la caisse", [(P, None)])],
)
def test_invested_in(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("une caisse à 2000 €, c'est éligible ?", [(P, 2000)]),
        ("une caisse tactile 1800 HT, est-ce que c'est finançable ?", [(P, 1800)]),
        ("un barnum à 420 €, c'est éligible ?", [(N, 420)]),
        ("un site à 5 000 € et une caisse à 2 000 €, on aurait combien ?", [(O, 5000), (P, 2000)]),
        ("est-ce qu'une caisse à 2000 € est éligible ?", []),
        ("une caisse, c'est éligible ?", []),
        ("une caisse à 2 500 € serait-elle prise en charge ?", []),
        ("un devis à 3 000 €, c'est obligatoire ?", []),
    ],
)
def test_what_is_told_then_asked_about_answers_only(text: str, expected: list[Item]) -> None:
    assert stated(text, "purchases") == []
    assert answers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Un concurrent à nous a équipé ses boutiques de caisses Zelty pour 17 000 €",
        "l'asso de Lens a eu un site à 8 000 €",
        "la boulangère du village s'est offert une caisse tactile à 3 000 €",
        "un autre ESAT a pris un logiciel de caisse à 3 500 € HT",
        "nos partenaires ont un CRM à 10 000 €",
        "notre site existe depuis 2015",
        "il faut que j'en parle au bureau",
    ],
)
def test_what_others_bought_is_no_purchase(text: str) -> None:
    assert stated(text, "purchases") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("comme un concurrent, on veut une caisse à 1 500 €", [(P, 1500)]),
        ("on n'a qu'un vieux PC, on voudrait en acheter quatre neufs à 700 € chacun", [(O, 2800)]),
        ("nos tablettes rament, on veut en racheter cinq à 300 € chacune", [(O, 1500)]),
        ("on n'a qu'une imprimante, il en faudrait deux autres à 250 €", [(O, 500)]),
        ("devis reçu ce matin 5 432,50 € ht pour la base de données", [(D, 5432.5)]),
        ("devis en poche, 6 700 HT, pour la boutique en ligne", [(E, 6700)]),
        ("prix catalogue 450 € la tablette", [(O, 450)]),
        ("une tablette et un scanner 300 euros la tablette 150 le scanner", [(O, 300), (O, 150)]),
        ("un PC et un scanner neuf cents euros le PC deux cents le scanner", [(O, 900), (O, 200)]),
        ("un vélo neuf et une caisse", [(N, None), (P, None)]),
        ("neuf écrans et une caisse", [(O, None), (P, None)]),
        ("LOGICIEL DE PAYE", [(O, None)]),
        ("un TPE à 300 € et de quoi refaire la toiture, 9 000 €", [(P, 300), (N, 9000)]),
        ("on a deux terminaux à acheter, 500 euros pièce", [(P, 1000)]),
        ("une appli mobile pour les adhérents 12 000 HT", [(O, 12000)]),
        ("une appli de gestion des adhérents 3 000 €", [(D, 3000)]),
        ("un outil pour gérer les données de nos composteurs 9k€ HT", [(D, 9000)]),
        ("site e-commerce 10 000 € HT, et la MEL nous donne 2 000 €", [(E, 10000)]),
        ("le code du portail c'est 4512", []),
        ("un logiciel de gestion des tournées 4 560 €", [(O, 4560)]),
        ("un logiciel de gestion des stocks 4 560 €", [(D, 4560)]),
    ],
)
def test_how_things_and_prices_are_said(text: str, expected: list[Item]) -> None:
    assert answers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # given up
        ("le four on le garde pour l'an prochain, là juste la caisse 2 400", [(P, 2400)]),
        ("le tracteur à 27 000 on l'a laissé tomber, juste le site marchand, 3 700", [(E, 3700)]),
        ("On voulait des tablettes mais on laisse tomber. Juste un drive en ligne, 5 000",
         [(E, 5000)]),
        ("une appli de réservation, 10 000 € ht, le boîtier gps on oublie", [(O, 10000, HT)]),
        ("plus de tablettes du tout, on prend à la place un logiciel de paie à 4 200 HT",
         [(O, 4200, HT)]),
        ("un site 3 000, et un frigo : le frigo, on y renonce", [(O, 3000)]),
        ("On a abandonné l'idée de la borne. Le site marchand, 10 200 TTC", [(E, 10200, TTC)]),
        # had already
        ("on a déjà acheté deux écrans l'an passé donc juste un logiciel de paie à 640 TTC",
         [(O, 640, TTC)]),
        ("la balance on l'a déjà achetée en janvier, reste que le tpe, 480 euros ht",
         [(P, 480, HT)]),
        ("ordinateur 1 020 €, logiciel de montage 610 €, caméra déjà en stock",
         [(O, 1020), (O, 610)]),
        # given, or paid by others
        ("les chaises c'est un don d'Emmaüs, on prend une caisse à 1 500 €", [(P, 1500)]),
        ("le minibus le département nous le paye, il nous faut un tpe à 300 €", [(P, 300)]),
        ("le site vitrine c'est offert par un neveu donc juste la caisse à 1 300", [(P, 1300)]),
        # kept
        ("le tracteur on y tient, 27 000 €, et le site marchand 3 700", [(N, 27000), (E, 3700)]),
        ("la caisse on la garde dans la liste, 1 200", [(P, 1200)]),
        ("le site de vente ce sera finalement 7200 HT, pas 6500", [(E, 7200, HT)]),
    ],
)  # fmt: skip
def test_what_is_given_up_had_or_given(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("des tablettes, 6, à 250 euros chacune ht", [(O, 1500, HT)]),
        ("Ordinateurs pour l'atelier : sept à 640 € TTC chacun", [(O, 4480, TTC)]),
        ("trois terminaux cb à 210 euros l'un, hors taxe", [(P, 630, HT)]),
        ("je prévois deux choses le tableau interactif 2 600 euros et un tpe 300",
         [(O, 2600), (P, 300)]),
        ("un logiciel de compta, et 3 pc portables 2 100 les trois", [(O, None), (O, 2100)]),
        ("un four à 12 000 € et un ordi, le four c'est le plus pressé", [(N, 12000), (O, None)]),
        ("un scanner et un ordinateur, 1 340 € pour l'ordinateur", [(O, None), (O, 1340)]),
        ("la borne de paiement c'est pas 1870 mais 1780 HT", [(P, 1780, HT)]),
        ("une caisse qui parle avec la compta, 1 450 ht", [(P, 1450, HT)]),
        ("le devis de Polaris dit 2 875 ht pour la caisse", [(P, 2875, HT)]),
        ("Pouvez-vous noter une caisse connectée à 1 780 € HT ?", [(P, 1780, HT)]),
        ("une base de données à 3 900 HT et un abri pour les paniers", [(D, 3900, HT), (N, None)]),
        ("on veut mettre la vente de billets sur le web", [(E, None)]),
    ],
)  # fmt: skip
def test_counts_repeats_and_whose_price(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "une sauvegarde de races de poules", "on voudrait remettre le couvert",
        "on a rendu un de nos deux locaux, le propriétaire voulait 300 € de plus",
    ],
)  # fmt: skip
def test_idioms_are_no_purchase(text: str) -> None:
    assert items(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is said around a thing
        ("je fais vite : caisse enregistreuse 1 890 ht", [(P, 1890)]),
        ("logiciel de paie 1 150 ht, moi j'y comprends rien", [(O, 1150)]),
        ("le four on le prend pas par contre le tpe à 510 euros", [(P, 510)]),
        ("nan juste un ordi", [(O, None)]),
        ("sinon une appli pour réserver les canoës", [(O, None)]),
        ("combien ? ah, 27 000 ht pour la plateforme de vente en ligne", [(E, 27000)]),
        ("boutique internet à refaire entre voisins, 7 800 ht", [(E, 7800)]),
        # given up, or paid by others, told of two together
        ("le four et les tables sont financés par ailleurs, ici je parle du site marchand, 4 200",
         [(E, 4200)]),
        ("un site à 3 600 €. Le triporteur, lui, a été écarté.", [(O, 3600)]),
        ("les vélos et la remorque ont été refusés par le bureau, reste le site à 3 000 €",
         [(O, 3000)]),
        ("un site à 3 600 €, écran refait l'été dernier", [(O, 3600)]),
        ("le four et le site sont à financer, 8 000 € le four, 3 000 € le site",
         [(N, 8000), (O, 3000)]),
        # where one writes is not bought
        ("on note tout sur un cahier, il nous faut une base de données à 2 990", [(D, 2990)]),
        # a need, then what serves it with its price
        ("on veut vendre nos bières sur internet, 4 300 euros le site", [(E, 4300)]),
        ("vendre les places du festival en direct sur notre site, 4 800 € HT", [(E, 4800)]),
        ("un devis de 6 400 euros pour vendre les billets de la parade par internet", [(E, 6400)]),
        # a year in words, a name before its price, a price to come
        ("refaire le site qui date de deux mille onze, 2 400 euros", [(O, 2400)]),
        ("pc portable 1 100 ht et pack office 290 ht", [(O, 1100), (O, 290)]),
        ("site marchand à 3 990 euros, TPE pas encore chiffré", [(E, 3990), (P, None)]),
    ],
)  # fmt: skip
def test_what_stands_around_what_is_bought(text: str, expected: list[Item]) -> None:
    assert answers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("terminal 620 + ordinateur 880 donc 1500 euros l'ensemble", [(P, 620), (O, 880)]),
        ("camionnette 9000, terminal bancaire 350, total general 9350", [(N, 9000), (P, 350)]),
        ("9 500 € TTC au total : 8 900 la boutique en ligne, 600 le terminal de paiement",
         [(E, 8900, TTC), (P, 600, TTC)]),
        ("terminal de paiement 550 TTC, et la boutique en ligne 6 300 HT",
         [(P, 550, TTC), (E, 6300, HT)]),
        ("un logiciel à 3 100 € HT et une borne à 1 900 € HT, total 5 000 € HT",
         [(O, 3100, HT), (O, 1900, HT)]),
        ("un webshop à 3 400 euros toutes taxes", [(E, 3400, TTC)]),
    ],
)  # fmt: skip
def test_a_total_is_of_no_thing_and_its_vat_is_that_of_its_parts(
    text: str, expected: list[Item]
) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    "text",
    ["pas des bureaux des ordinateurs 1900 euros", "pas un four, un ordinateur à 1900 euros"],
)
def test_a_thing_given_up_for_another(text: str) -> None:
    assert items(text) == [(O, 1900)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("travaux de toiture 30 000 €, et à côté un serveur informatique à 2 800 € HT",
         [(N, 30000), (O, 2800)]),
        ("toiture 12 000 € et à part ça un terminal à 390 €", [(N, 12000), (P, 390)]),
        ("des casiers et en parallèle quatre ordinateurs à 600 € HT l'unité",
         [(N, None), (O, 2400)]),
        ("des fours, par ailleurs deux imprimantes à 190 € pièce", [(N, None), (O, 380)]),
        ("1 ordi é 1 terminal de paiment", [(O, None), (P, None)]),
        ("2 imprimante e 1 caisse tactile", [(O, None), (P, None)]),
        ("1 caisse 300 e 1 ordi 700 e", [(P, 300), (O, 700)]),
        ("un site e commerce à 5000", [(E, 5000)]),
    ],
)  # fmt: skip
def test_what_adds_one_more_thing(text: str, expected: list[Item]) -> None:
    assert answers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("appli 3000 et caisse 900 soit 3900 au total, c est une appli de commande en ligne",
         [(E, 3000), (P, 900)]),
        ("base 2200 et ecran 300, 2500 en tout, c est une base de données clients",
         [(D, 2200), (O, 300)]),
        ("boutique 5000 et terminal 450 ça fait 5450, c'est une boutique en ligne",
         [(E, 5000), (P, 450)]),
        ("borne 2 100, tablettes 900, total 3 000 (c'est une borne d'encaissement)",
         [(P, 2100), (O, 900)]),
        ("pas une page web, une plateforme de vente sur internet, 7 200 € HT", [(E, 7200)]),
        ("nous prendrions une tablette et un terminal bancaire", [(O, None), (P, None)]),
        ("ça serait une boutique en ligne pour douze mille euros", [(E, 12000)]),
        ("il nous faut un ordinateur, mon téléphone c'est le 07 12 90 55 41", [(O, None)]),
        ("3 smartphones à 450 €, appelez-moi au 06 44 71 29 03", [(O, 1350)]),
        ("notre ordinateur a lâché, on voudrait en racheter un à 800 €", [(O, 800)]),
        ("notre site est à refaire", [(O, None)]),
    ],
)  # fmt: skip
def test_what_is_told_after_or_beside_a_thing(text: str, expected: list[Item]) -> None:
    assert answers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "D'abord une boutique en ligne, 5 000 €. Puis un terminal, 400 €. Enfin un PC, 900 €.",
            [(E, 5000), (P, 400), (O, 900)],
        ),
        ("un PC à 900, un TPE à 300 et enfin un CRM à 2 000", [(O, 900), (P, 300), (D, 2000)]),
        ("un TPE à 300, enfin un TPE à 350", [(P, 350)]),
        ("le TPE c'est 300. Enfin 350", [(P, 350)]),
        ("site de commerce en ligne, 4 000 €", [(E, 4000)]),
        ("un site de commerce électronique à 4 000 €", [(E, 4000)]),
    ],
)
def test_lastly_ends_a_list_unless_it_names_the_same_thing_again(
    text: str, expected: list[Item]
) -> None:
    assert answers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "notre budget est de 210 000 et non 201 000, mon clavier a sauté un chiffre",
        "on est 12 et pas 2, ma tablette a corrigé toute seule",
        "le budget fait 66 000 et pas 76 000, mon écran est fêlé",
        "le smartphone de l'accueil : 07 98 76 54 32",
        "le portable de la directrice c'est 06 44 71 29 03",
        "le garage d'en face a mis 7 000 euros dans son site",
    ],
)
def test_a_device_that_fails_or_is_called_on_is_no_purchase(text: str) -> None:
    assert answers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "on n'a rien à acheter",
        "pas de caisse, pas de terminal, rien à acheter",
        "rien à acheter finalement",
        "en fait on n'achète rien",
        "nous ne commandons rien pour l'instant",
    ],
)
def test_nothing_to_buy(text: str) -> None:
    assert answer(text) == "none"


def test_nothing_bought_without_a_quote_is_not_nothing() -> None:
    text = "on n'achète rien sans devis, là c'est une caisse à 2 000 €"
    assert answer(text) is None
    assert items(text) == [(P, 2000)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Une friteuse à 900 et un logiciel à 450, les deux TTC", [(N, 900, TTC), (O, 450, TTC)]),
        ("site vitrine 3000 et caisse 2000, HT les deux", [(O, 3000, HT), (P, 2000, HT)]),
        ("une caisse à 1200 et un canapé à 400 HT", [(P, 1200), (N, 400, HT)]),
        ("un TPE à 350 HT et les deux tablettes à 400", [(P, 350, HT), (O, 800)]),
        ("un logiciel de planning chiffré par un prestataire à 3 200 €", [(O, 3200)]),
        ("un four chiffré par l'artisan à 8 000 euros", [(N, 8000)]),
        ("site marchand chiffré par notre webmaster 4 800 € HT", [(E, 4800, HT)]),
        ("notre chiffre par an est de 84 000", []),
        ("on veut s'équiper d'une caisse et d'une imprimante", [(P, None), (O, None)]),
        ("équiper l'atelier de trois tablettes et d'un serveur", [(O, None), (O, None)]),
        ("munir nos deux livreurs d'un terminal à 300 €", [(P, 300)]),
        ("renouveler notre parc informatique, 12 PC à 700 euros", [(O, 8400)]),
        ("du matériel informatique, une caisse à 2 000 €", [(O, None), (P, 2000)]),
        ("matériel informatique 2 000 €, imprimante 300 €", [(O, 2000), (O, 300)]),
    ],
)  # fmt: skip
def test_what_is_said_of_all_quoted_equipped_or_detailed(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # each of two things at one price
        ("une tablette et un TPE, 350 € chacun", [(O, 350), (P, 350)]),
        ("700 chacun pour un scanner et un serveur", [(O, 700), (O, 700)]),
        ("un e-shop et une base de données, chacun à 5 100 HT", [(E, 5100, HT), (D, 5100, HT)]),
        ("un ordi et deux écrans à 190 € pièce", [(O, None), (O, 380)]),
        ("une caisse et un TPE, 900 le tout", [(P, 900)]),
        # multiplied by a sign or a word
        ("5 tablettes × 240 €", [(O, 1200)]),
        ("2 serveurs x 1 250 € HT", [(O, 2500, HT)]),
        ("tablettes x3 650 €", [(O, 650)]),
        ("écrans, six fois 150 euros", [(O, 900)]),
        # how many, before the price of all of them
        ("180 gobelets : 290", [(N, 290)]),
        ("250 tablettes 400 écrans", [(O, 250), (O, 400)]),
        ("un moniteur 4K, 380 €", [(O, 380)]),
        # an amount stressed as exact
        ("7 000 tout rond de matériel informatique", [(O, 7000)]),
        ("3 500 pile de caisses", [(P, 3500)]),
        ("8 000 ni plus ni moins de mobilier", [(N, 8000)]),
        # what the price is of
        ("un logiciel de paie, 1 900 HT de licence", [(O, 1900, HT)]),
        ("une caisse 2 100 et 300 de mobilier", [(P, 2100), (N, 300)]),
        ("un TPE d'une valeur de 290 €, et un site", [(P, 290), (O, None)]),
        ("un site à 7 100 HT pour lequel la ville nous donne 900", [(O, 7100, HT)]),
    ],
)
def test_a_price_is_put_to_what_it_is_of(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on veut vendre nos bières à distance donc un site 3 900 euros", [(E, 3900)]),
        ("un site, 6 100 € HT, afin que le public puisse y acheter nos pots", [(E, 6100, HT)]),
        ("nos clients veulent commander en ligne, un site à 3 300", [(E, 3300)]),
        ("un site à 3 300, les gens y trouveront nos horaires", [(O, 3300)]),
        ("un site 2 800 et une caisse 950 pour que les gens paient par carte",
         [(O, 2800), (P, 950)]),
        ("ajout d'un panier d'achat en ligne, 2 900 €", [(E, 2900)]),
        ("pour commander nos graines il nous faut un ordi à 870", [(O, 870)]),
    ],
)  # fmt: skip
def test_a_site_sells_where_people_are_to_buy_on_it(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


def test_what_a_colleague_wishes_for_is_to_be_bought() -> None:
    assert items("ma collègue voudrait une caisse à 1 450 €") == [(P, 1450)]
    assert items("notre présidente tient à son e-shop, 8 200 €") == [(E, 8200)]
    assert items("ma collègue a acheté une caisse à 1 450 €") == []
    assert items("on voudrait un ordi et puis une caisse") == [(O, None), (P, None)]


def test_what_such_a_thing_costs_is_not_one_to_buy() -> None:
    assert items("une imprimante ça coûte 400 euros de nos jours") == []
    assert items("une imprimante à 400 euros") == [(O, 400)]
    assert items("il nous faut une imprimante, ça coûte 400 euros aujourd'hui") == [(O, 400)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # part of a price, or the price of all
        ("une appli à 9 000 dont 1 500 de maintenance", [(O, 9000)]),
        ("une caisse à 2 000 et une appli à 9 000 dont 1 500 de maintenance",
         [(P, 2000), (O, 9000)]),
        ("9 000 € dont 6 000 pour la boutique en ligne et 3 000 pour les écrans",
         [(E, 6000), (O, 3000)]),
        ("7 500 en tout, le serveur et la caisse", [(O, 7500)]),
        # a price counts nothing
        ("le scanner 130 la caisse 1500 l'écran 190", [(O, 130), (P, 1500), (O, 190)]),
        ("écrans 3x180, souris 3x20", [(O, 540), (O, 60)]),
        # another one was chosen
        ("on a vu un ordi à 700 mais on va prendre celui à 950", [(O, 950)]),
        # said not to be known, or not priced
        ("un four pour 3 400 et puis le CRM, j'ignore encore combien", [(N, 3400), (D, None)]),
        ("une caisse à 900 HT, ainsi qu'un site marchand non chiffré à ce jour",
         [(P, 900, HT), (E, None)]),
        ("le site à 2 500 puis 50 euros par mois d'hébergement", [(O, 2500), (O, None)]),
        # HT or TTC told for all of them
        ("tpe 280 + serveur 1900 + e-shop 7200, HT tout ça",
         [(P, 280, HT), (O, 1900, HT), (E, 7200, HT)]),
        ("scanner 310, caisse 1450, TTC l'ensemble", [(O, 310, TTC), (P, 1450, TTC)]),
    ],
)  # fmt: skip
def test_each_thing_keeps_its_own_price(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("base luthiers 1 900", [(D, 1900)]),
        ("une base pour les donateurs, 2 300", [(D, 2300)]),
        ("la vente à distance de nos bulbes ; le site revient à 5 400 euros", [(E, 5400)]),
        ("pour commander nos confitures sur le web, site à 3 100", [(E, 3100)]),
        ("on va commander deux écrans sur internet, 400 euros", [(O, 400)]),
        ("mon fils rêve d'une boutique en ligne, 6 900 HT de création", [(E, 6900, HT)]),
        ("mon fils a une boutique en ligne à 6 900", []),
    ],
)
def test_what_a_thing_is_for_tells_its_kind(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


def test_where_our_offices_are_is_no_purchase() -> None:
    assert items("nos bureaux sont à Hirson") == []


def test_a_thing_asked_about_without_a_sign_is_not_bought() -> None:
    assert items("un logiciel de planning pour l'équipe ça compte ou non") == []
    assert items("une petite appli pour mes adhérents, vous la prenez en compte") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("c'est pour réserver les tables sur internet, la page revient à 2700", [(E, 2700)]),
        ("pour acheter les fleurs via internet, le site nous coûte 6400 € HT", [(E, 6400, HT)]),
        ("le portail fait 5100, c'est pour commander les repas en ligne", [(E, 5100)]),
        ("4 900 € de shop-and-ride pour louer nos trottinettes sur le web", [(E, 4900)]),
        ("5600 € d'outil eat-to-go pour faire payer nos soupes sur le net", [(E, 5600)]),
        ("c'est pour présenter nos ateliers, la page fait 2100", [(O, 2100)]),
        ("un camion pour écouler nos légumes, 14000", [(N, 14000)]),
    ],
)
def test_what_it_is_for_tells_an_online_shop(text: str, expected: list[Item]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("le local reste à 500 €", []),
        ("les locaux sont à 800 €", []),
        ("le local est à Lille", []),
        ("le site reste à 4 500 € HT", ["site"]),
        ("le serveur local est à 2 000 €", ["serveur local"]),
    ],
)
def test_premises_that_cost_are_no_purchase(text: str, labels: list[str]) -> None:
    assert [item["label"] for item in stated(text, "purchases")] == labels
