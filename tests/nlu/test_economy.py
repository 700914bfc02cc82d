"""An association's economic activity: it sells, or sells nothing."""

import pytest

from tests.nlu.reading import stated

FACT = "economic_activity"


@pytest.mark.parametrize(
    "text",
    [
        "on exerce une activité économique", "nous facturons des prestations", "on vend des repas",
        "on fait raquer les exposants", "nous faisons régler les visites",
        "l'association vend des vêtements", "les parents paient", "on fait payer les ateliers",
        "oui, une buvette et une billetterie", "nos ateliers sont payants", "on a des clients",
        "on vend pas mal par internet", "pas de vente, mais des stages payants",
        "nos spectacles sont à 8 euros", "nos cours coûtent cinq euros",
    ],
)  # fmt: skip
def test_it_sells(text: str) -> None:
    assert stated(text, FACT) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "on ne vend rien", "pas d'activité commerciale", "tout est gratuit", "que des subventions",
        "on vit uniquement de dons", "subventions et dons uniquement", "zéro vente",
        "on ne facture pas nos services", "nos actions sont gratuites", "on ne fait rien payer",
        "on fait payer personne",
        "nous ne vendons ni biens ni services", "100 % subventionnés", "on n'a pas de clients",
        "notre asso ne vend rien", "on ne vend pas de produits",
        "aucune activité payante", "ni buvette ni cours payants", "pas de stages payants",
        "non, aucune vente ni location facturée", "nous n'avons pas de services payants",
    ],
)  # fmt: skip
def test_it_sells_nothing(text: str) -> None:
    assert stated(text, FACT) == [False]


@pytest.mark.parametrize(
    "text",
    [
        "insertion par l'activité économique", "c'est quoi une activité économique ?",
        "la certif est payante", "c'est gratuit votre aide ?", "association à but non lucratif",
        "on ne facture pas la TVA", "que donnerait une transformation", "je vends ma voiture",
        "les prestations vendues comptent dans le CA", "un site pour vendre en ligne",
        "nous ne faisons pas de commerce de gros", "on vend pas de logiciels",
        "nous ne vendons pas d'alcool", "on fait payer l'adhésion",
        "nous faisons payer une cotisation", "nos ateliers sont à Lille",
    ],
)  # fmt: skip
def test_nothing_is_said_of_it(text: str) -> None:
    assert stated(text, FACT) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("une asso qui vend ses légumes", [True]),
        ("l'association fait payer ses formations", [True]),
        ("asso avec vente de vêtements", [True]),
        ("asso sans vente de produits", [False]),
        ("l'asso d'à côté vend des gâteaux", []),
    ],
)
def test_an_association_that_says_what_it_sells(text: str, values: list[bool]) -> None:
    assert stated(text, FACT) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("asso, activité économique : non, 3 salariés", [False]),
        ("asso, acti éco oui, 3 salariés", [True]),
        ("notre association est un gîte, elle fait payer les nuits", [True]),
        ("l'association, elle ne vend rien", [False]),
        ("les repas sont payants", [True]),
        ("l'association est facturée par la mairie", []),
    ],
)
def test_its_own_yes_or_no_and_what_it_makes_pay(text: str, values: list[bool]) -> None:
    assert stated(text, FACT) == values


@pytest.mark.parametrize(
    ("text", "sells"),
    [
        ("notre asso ven dé savon", True),
        ("lasso van rien", False),
        ("l'asso c'est un atelier vélo, 6 salariés, et il facture les réparations", True),
        ("notre asso a 3 salariés, c'est une halte-garderie, elle fait payer les parents", True),
        ("on loue des tandems aux vacanciers", True),
        ("asso, act. éco : oui, 5 salariés", True),
        ("association, activité économique : non, 5 salariés", False),
        ("nos paniers sont payants", True),
        ("on fait de la garde payante à Arras", True),
        ("dans l'asso les confitures sont vendues au marché", True),
        ("nos lessives sont tarifées", True),
        ("nos balades en forêt sont payantes", True),
        ("les séances de cinéma sont toutes payantes", True),
    ],
)
def test_it_sells_by_ear_by_a_pronoun_or_behind_a_label(text: str, sells: bool) -> None:
    assert stated(text, FACT) == [sells]


@pytest.mark.parametrize(
    "text",
    [
        "notre asso a un prestataire, il facture 3 000 euros", "asso van 9 places",
        "on est une asso, notre fournisseur est à Lille, il vend des fours",
        "on loue un local aux halles", "les parkings sont payants en ville",
        "association d'éco-construction", "les bureaux sont vendus par la commune",
        "il n'y a que du don de temps chez nous",
        "les licences sont payantes",
        "nos abonnements sont facturés au mois", "nos repas sont facturés par la mairie",
        "les toilettes sont payantes", "les logiciels sont payants",
        "c'est une copropriété qui nous loge, elle facture les charges",
        "notre asso passe par un graphiste, il facture 900 €",
    ],
)  # fmt: skip
def test_what_others_sell_is_not_its_own(text: str) -> None:
    assert stated(text, FACT) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("les clients paient des heures de repassage", [True]),
        ("nos patients règlent des séances de kiné", [True]),
        ("nos adhérents paient des cotisations", []),
        ("nous monnayons nos dessins", [True]),
    ],
)
def test_who_buys_tells_that_it_sells(text: str, said: list[bool]) -> None:
    assert stated(text, FACT) == said
