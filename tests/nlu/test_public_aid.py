"""Public aid: for this project, only if asked, or for something else."""

import pytest

from tests.nlu.reading import doubts, if_asked, roles, stated

FACT = "other_public_aid_eur"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on a déjà 5 000 € de la CAF pour ce projet", 5000),
        ("pour ce même projet, le département apporte 3 000 €", 3000),
        ("subvention départementale de 2500 euros sur ce projet", 2500),
        ("le FEDER cofinance ce projet à hauteur de 3 000 €", 3000),
        ("autres aides publiques : 3 000 €", 3000),
        ("2 000 € du département et 1 000 € de la ville pour ce projet", 3000),
        ("4 000 € du FEDER et 1 500 € de la ville, soit 5 500 € d'aides pour ce projet", 5500),
        ("on a eu iness en avril 2023 et la ville donne 2 000 € pour ce projet", 2000),
        ("la Région nous accorde déjà 2 000 € pour ce projet", 2000),
        ("on a déjà 3 000 € de la région pour ce projet", 3000),
        ("aucune autre aide publique", 0),
        ("pas de sous publics, juste une fondation", 0),
        ("25 000 € de subvention de fonctionnement chaque année mais rien pour ce projet", 0),
        ("autres aides publiques : néant", 0),
        ("aucune aide publique par ailleurs", 0),
        ("12 000 par an du département pour le fonctionnement mais sur ce projet zéro", 0),
        ("jamais demandé et pour ce projet on n'a aucune autre aide publique", 0),
        ("non jamais, et on touche rien d'autre pour ce projet", 0),
        ("personne d'autre ne finance ce projet", 0),
        ("pour ce projet 1 500 € du fonds de participation des habitants", 1500),
        ("les 2 200 du département sont tombés à l'eau, plus aucune subvention pour ce projet", 0),
        ("plus un centime public sur ce projet, les 1 400 de la mairie ont été supprimés", 0),
        ("pas 9 000 de la métropole pour ce projet, seulement 4 100 d'appui", 4100),
        ("pas 650 de la commune sur ce projet : 300 d'aide", 300),
    ],
)
def test_an_aid_for_the_project_is_read(text: str, value: float) -> None:
    assert stated(text, FACT) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("la CAF nous donne 3 000 €", 3000),
        ("2000 de l'ADEME et 1500 de la ville", 3500),
        ("2 000 € (département) + 1 000 € (ville)", 3000),
        ("2 000 € et 1 000 €", 3000),
        ("6 000 € de la Banque des Territoires", 6000),
        ("pas d'aide", 0),
        ("4000 feder", 4000),
        ("le Département a accordé 6 400 euros à cette opération", 6400),
        ("on a demandé mais on n'a rien eu", 0),
        ("rien pour ce projet", 0),
        ("seulement l'INESS", 0),
        ("on a demandé à la mairie mais ils ont dit non", 0),
        ("le département a refusé", 0),
        ("2 000 de la CAF, 1 500 du département et 500 de la mairie", 4000),
        ("2 500 par la CARSAT et autant par la MSA", 5000),
        ("la mairie et le département nous donnent 1 500 chacun", 3000),
        ("on avait demandé 5 000, le département en a donné 3 000", 3000),
        ("on a eu 3 000 du département mais c'était pour un autre projet", 0),
        ("que du privé", 0),
        ("à part vous, personne", 0),
        ("2500 de la com d'agglo et 800 de la région académique", 3300),
        ("1500 fonds leader + 900 du pays", 2400),
        ("5000 : 2000 la CAF, 3000 la DRAC", 5000),
        ("600 la ville, 600 le département. Total 1200", 1200),
        ("ni la caf, ni la ville", 0),
        ("la mairie nous a envoyé balader", 0),
        ("une fondation nous suit, côté public c'est néant", 0),
    ],
)
def test_an_aid_of_no_stated_purpose_counts_only_if_asked(text: str, value: float) -> None:
    assert stated(text, FACT) == []
    assert if_asked(text, FACT) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "budget 300 k€ dont 200 k€ de subventions",
        "une subvention de fonctionnement de 8 000 € de la ville",
        "la DRAC nous a versé 8 000 euros pour un festival",
        "on a eu 4 000 € du département pour un autre projet",
        "5 000 € d'une fondation privée", "5 000 € de mécénat", "un prêt bancaire de 10 000 €",
        "3000 euros sur Ulule", "2 000 € d'une cagnotte", "un prêt à taux zéro de 5 000 €",
        "on a collecté 4 500 € auprès de nos adhérents",
        "on demande 5 000 € à la Région pour ce projet",
        "je cherche une aide de 5 000 €", "on espère 3 000 € du département",
        "notre budget est de 80 000 € dont un tiers de la ville",
    ],
)  # fmt: skip
def test_what_is_no_aid_for_the_project(text: str) -> None:
    assert stated(text, FACT) == []
    assert if_asked(text, FACT) == []


@pytest.mark.parametrize(
    "text", ["5 000 € d'une fondation privée", "la ville nous verse 8 000 € par an"]
)
def test_money_for_something_else_answers_nothing(text: str) -> None:
    assert [name for name, _, _ in roles(text) if name in ("amount", "number")] == []


def test_an_aid_that_is_not_exact_is_asked() -> None:
    assert doubts("entre 2000 et 3000 euros du département") == [(FACT, "range", [2000, 3000])]


def test_a_price_beside_what_is_given_stays_a_price() -> None:
    text = "une base de données pour suivre les dons, mille huit cents euros hors taxes"
    assert stated(text, "purchases")[0]["amount_eur"] == 1800


def test_a_funder_is_no_address() -> None:
    assert stated("on a obtenu 3 000 € de la MEL", "in_region") == []


@pytest.mark.parametrize(
    "text",
    [
        "la subvention du département pour la fête c'est 2000 € mais ça n'a rien à voir avec ce "
        "projet",
        "le département nous donne 3 000 € mais pas pour ce projet",
        "2 000 € de la CAF, hors projet",
        "la CAF nous verse 3 000 € qui ne concernent pas ce projet",
    ],
)
def test_what_is_said_not_to_be_for_the_project(text: str) -> None:
    assert stated(text, FACT) == []
    assert if_asked(text, FACT) == [0]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2 000 € de la ville pour ce projet et 3 000 de la CAF mais pas pour ce projet", 2000),
        ("2 000 € de la ville pour ce projet, la CAF donne 3 000 € mais pour autre chose", 2000),
        ("c'était pas 3000 la subvention du département pour ce projet c'est 3500", 3500),
        ("l'aide du département pour ce projet c'est 3500 et pas 3000", 3500),
        ("la vil nous done 1200 euro pour ce projé", 1200),
        ("otre aide: ryen", 0),
        ("on a demandé 5 000 à la ville mais ils ont dit non, donc aucune autre aide publique", 0),
    ],
)
def test_what_is_for_the_project_beside_what_is_not(text: str, value: float) -> None:
    assert stated(text, FACT) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("la mairie 500, le département 800 et l'ANS 1000", 2300),
        ("la ville 2000 et la fondation SNCF 3000", 2000),
        ("la région nous a refusé une autre aide alors non, aucune", 0),
        ("on a rien sollicité", 0),
        ("la mairie a refusé les 3 000 euros qu'on demandait", 0),
        ("on a demandé 2 000 € au département, sans succès", 0),
        ("on a demandé 5 000 à la ville et c'est accordé", 5000),
        ("on a demandé 5 000 à la ville, le département a refusé", 5000),
        ("on a demandé 4 000 à la CAF, ils n'ont pas encore répondu", 4000),
    ],
)
def test_several_funders_or_none_if_asked(text: str, value: float) -> None:
    assert if_asked(text, FACT) == [value]


@pytest.mark.parametrize(
    "text",
    ["3000 EUROS MINIMUM C'EST BEAUCOUP POUR NOUS", "le minimum de 3000 est trop haut"],
)
def test_the_limits_of_the_scheme_are_nobodys_figures(text: str) -> None:
    assert roles(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "on touche 7 000 € de l'Etat pour ce projet, ça gêne ?",
        "l'ADEME nous verse 7 000 € pour ce même équipement est-ce que ça s'ajoute",
        "Leader finance 7 000 € de la même opération, ça pose problème ?",
        "la MSA a versé 7 000 € pour la même dépense, c'est cumulable ?",
    ],
)
def test_what_is_granted_is_told_whatever_is_asked_after(text: str) -> None:
    assert stated(text, FACT) == [7000]


@pytest.mark.parametrize(
    "text",
    [
        "Peut-on cumuler avec 5 000 € du FEDER sur le même achat ?",
        "Est-ce que l'ADEME donne 3 000 € pour ce genre de projet ?",
        "la CAF nous verse 12 000 € par an pour la crèche, c'est cumulable ?",
    ],
)
def test_what_is_asked_in_general_is_granted_to_nobody(text: str) -> None:
    assert stated(text, FACT) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "les 4 200 € de l'Etat, c'était pour le toit, pour ce projet on a 1 100 € de CAF",
            1100,
        ),
        (
            "Les 3 000 € du FEDER concernaient un autre achat, pour celui-ci 1 500 € d'État",
            1500,
        ),
        ("les 4 000 de l'état c'est pour le poste, pour ce projet la ville met 600", 600),
    ],
)
def test_what_was_for_something_else_is_not_added(text: str, value: float) -> None:
    assert stated(text, FACT) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "on a eu 2 500 de la MSA pour le minibus mais rien pour celui-ci",
        "la ville avait financé 2 000 euros l'ancien dossier. sur celui-là, néant",
        "les 6 500 € du Feder étaient destinés à un ancien achat. Celui-ci n'a aucune aide",
    ],
)
def test_nothing_is_given_to_this_one(text: str) -> None:
    assert if_asked(text, FACT) == [0] or stated(text, FACT) == [0]


@pytest.mark.parametrize(
    "text",
    [
        "Nous projetons de demander 20 000 € au Feder, sans lien avec ce projet",
        "peut-être 4 500 € de l'agglo un jour, pour la cour",
        "on compte demander 3 000 € au FEDER mais pour autre chose",
    ],
)
def test_what_will_be_asked_for_something_else_tells_nothing(text: str) -> None:
    assert [name for name, _, _ in roles(text) if name in {FACT, "unsure"}] == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("erreur sur les aides, c'est 2 500 pas 5 200", 2500),
        ("je corrige les subventions : 1 800 euros", 1800),
        ("pour les autres aides c'est 4 000 et pas 400", 4000),
    ],
)
def test_a_correction_names_the_aids(text: str, value: float) -> None:
    assert stated(text, FACT) == [value]


@pytest.mark.parametrize(
    ("text", "bought"),
    [
        ("on a reçu 5 000 € de l'agglo pour ce projet de boutique en ligne", []),
        ("1 500 euros du département pour cet achat de tablettes", []),
        ("3 000 € du département pour notre projet, un site à 8 000 €", [8000]),
    ],
)
def test_the_project_an_aid_is_for_is_no_purchase(text: str, bought: list[float]) -> None:
    assert [item["amount_eur"] for item in stated(text, "purchases")] == bought


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("néant pour ce projet", 0),
        ("pas un sou de la mairie", 0),
        ("pas un centime de qui que ce soit", 0),
        ("on n'a pas reçu le moindre centime", 0),
        ("rien en dehors de la vôtre", 0),
        ("nous n'avons que l'aide INESS", 0),
        ("nul autre financement public", 0),
        ("agence de l'eau : 6 k€", 6000),
        ("office français de la biodiversité : 3 000 €", 3000),
    ],
)
def test_nothing_is_given_in_many_words(text: str, value: float) -> None:
    assert [*if_asked(text, FACT), *stated(text, FACT)] == [value]


def test_an_aid_beside_this_one_or_another_fact_is_read() -> None:
    assert stated("obtenue, et 1 800 € de la mairie à côté", FACT) == [1800]
    assert stated("260 000 de budget et 1 300 du département pour ce projet", FACT) == [1300]
    assert stated("un site à 7 100 HT pour lequel la ville nous donne 900", FACT) == [900]


def test_one_aid_or_another_is_no_sum() -> None:
    assert [*if_asked("la mairie 2 000 ou la DRAC 3 000", FACT)] == []
    assert [*if_asked("1850 du sivu", FACT)] == [1850]
    assert [*if_asked("1 850 € du syndicat mixte", FACT)] == [1850]
    assert [*if_asked("soit 1 500 de la mairie soit 2 500 du département", FACT)] == []
    assert [*if_asked("1 500 de la mairie et 2 500 du département soit 4 000", FACT)] == [4000]


@pytest.mark.parametrize(
    "text",
    [
        "personne nous lâche un radis",
        "y a personne qui nous verse un clou",
        "on nous donne pas une cerise",
        "personne n'a encore donné une miette pour ça",
    ],
)
def test_a_thing_of_no_worth_is_nothing(text: str) -> None:
    assert if_asked(text, FACT) == [0]


def test_who_is_paid_by_a_body_of_dues_owes_it_nothing() -> None:
    assert stated("l'Urssaf nous verse 2 300 € pour ce projet", FACT) == [2300]
    assert stated("l'Urssaf nous verse 2 300 € pour ce projet", "tax_social_compliant") == []
    assert stated("on a reçu 4 000 € de la caisse primaire pour ce projet", FACT) == [4000]
    assert stated("la caisse d'assurance vieillesse", "purchases") == []
    assert stated("on doit 1 900 € à l'Urssaf", FACT) == []
