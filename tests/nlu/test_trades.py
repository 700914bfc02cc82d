"""Trades that no vocabulary holds: read from verbs, complements and endings."""

import pytest

from tests.nlu.reading import doubts, stated

FACT = "sectors"


@pytest.mark.parametrize(
    "text",
    [
        # verbs of making, repairing, growing, caring, selling, running
        "on répare des montres", "nous cultivons du safran", "on retape des caravanes",
        "je fabrique des cerfs-volants", "L'atelier répare et revend du petit matériel de camping",
        "on transforme le lin en fil", "on vend des bonsaïs", "on loue des pédalos",
        "on garde des chats", "on s'occupe d'enfants autistes", "on aide les personnes âgées",
        "nous gérons une halte fluviale et louons des barques", "on lave des bouteilles",
        "on donne une seconde vie aux caravanes", "notre but est de protéger les hérissons",
        # partitives and definitions
        "on fait de la plasturgie", "nous faisons du débardage", "on fait de l'hippothérapie",
        "notre métier, c'est l'hippisme", "la pyrotechnie, c'est notre métier",
        "on travaille dans la plasturgie", "spécialisés dans la rénovation de tracteurs",
        # names built on an action, a place, an ending, a person
        "fabrique de cerfs-volants", "élevage d'autruches", "bar à chats", "club de bridge",
        "troupe de jongleurs", "une scop de plasturgie", "accueil de femmes battues",
        "notre association restaure des orgues", "on porte les courses aux gens",
        "on conduit des minibus pour les personnes âgées", "on recoud des voiles",
        "nous c'est l'accueil des marins", "une association de patois picard",
        "notre activité de funiculaire", "un service d'aide aux déménagements",
        "bergamoterie", "on est rempailleurs", "nous sommes artificiers",
        # jobs in people's words
        "pas du tout je suis camionneur", "je suis véto", "moi je suis prof de yoga",
        "on est deux moniteurs de voile", "on est éducs", "nous conduisons des bus",
        "on fait à manger", "on tresse des paniers",
    ],
)  # fmt: skip
def test_an_unknown_trade_is_an_activity(text: str) -> None:
    assert stated(text, FACT) == [["other"]]


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("on forme des aides-soignants", "training"),
        ("on fait passer des CAP à des adultes", "training"),
        ("nous conseillons les entreprises", "consulting"),
        ("nous louons et vendons des appartements", "real_estate"),
        ("on accorde des microcrédits", "finance"),
        ("nous prenons des parts dans des entreprises", "finance"),
        ("on vend des légumes en gros", "wholesale"),
        ("achat et revente en gros de matériaux", "wholesale"),
    ],
)
def test_an_excluded_activity_told_by_a_verb_wins(text: str, sector: str) -> None:
    assert stated(text, FACT) == [[sector]]


@pytest.mark.parametrize(
    "text",
    [
        # papers, money, staff, digital things, places
        "on donne une prime aux salariés", "on envoie les papiers aux parents", "on déménage",
        "nous c'est la première demande", "une association de bénévoles", "association de Creil",
        "nous c'est le contraire", "association de droit local", "on conte 12 salariés",
        "nous projetons d'acheter un terminal",
        "on prépare le dossier", "on organise une réunion", "on collecte des données",
        "on monte un projet", "on vend nos produits", "nous vendons des prestations",
        "on fait du chiffre", "on fait des demandes de subvention", "on forme une équipe de 6",
        "on accueille des jeunes en service civique", "on accueille 3 stagiaires",
        "on loue un local 800 € par mois", "on travaille dans le quartier",
        "notre secteur c'est le nord", "on tourne à 16 ETP", "en gros on est 12",
        # roles
        "je suis la directrice", "on est entrepreneurs", "je suis trésorier de l'association",
        "nous sommes employeurs", "efface tout et repars à zéro", "c'est une erreur",
    ],
)  # fmt: skip
def test_what_one_does_is_not_always_a_trade(text: str) -> None:
    assert stated(text, FACT) == []
    assert FACT not in [fact for fact, *_ in doubts(text)]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("on fabrique des yourtes et on conseille des mairies", ["consulting", "other"]),
        ("on forme des adultes et on répare des mobylettes", ["training", "other"]),
        ("on vend du cidre en gros et on tient un pressoir", ["wholesale", "other"]),
        ("on conseille les entreprises et on les suit", ["consulting"]),
        ("on forme des adultes, on leur apprend à lire", ["training"]),
        ("on vend aux pros, en gros uniquement", ["wholesale"]),
    ],
)
def test_two_deeds_are_two_activities(text: str, kinds: list[str]) -> None:
    assert stated(text, FACT) == [kinds]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("on livre surtout des mairies et des écoles", []),
        ("on livre des paniers aux écoles", [["other"]]),
        ("on nettoie les vitres dans les écoles", [["other"]]),
        ("je suis chef de projet", []),
    ],
)
def test_for_whom_a_deed_is_done_is_no_trade(text: str, kinds: list[list[str]]) -> None:
    assert stated(text, FACT) == kinds
