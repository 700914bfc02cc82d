"""The border of each excluded sector, people's jobs and asides: sentences on both sides."""

import pytest

from tests.nlu.reading import doubts, entities, stated, unnamed_in

FACT = "sectors"
OTHER, TRAINING, CONSULTING = ["other"], ["training"], ["consulting"]


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        # advice
        ("conseil conjugal et familial", OTHER), ("conseil aux entreprises", CONSULTING),
        ("point conseil budget pour les ménages", OTHER), ("conseil de gestion", CONSULTING),
        ("conseil en nutrition pour les entreprises", CONSULTING),
        ("boutique de produits bio avec conseil en vrac", OTHER),
        ("menuiserie, avec étude et conseil avant chaque chantier", OTHER),
        ("une menuiserie et un cabinet de conseil", ["consulting", "other"]),
        ("coaching scolaire", OTHER), ("coaching de dirigeants", CONSULTING),
        ("du coaching en entreprise", CONSULTING), ("coach de vie", OTHER),
        ("accompagnement juridique des victimes", OTHER),
        ("accompagnement vers l'emploi de jeunes", OTHER),
        # training
        ("cours de français pour les migrants", OTHER), ("auto-école associative", OTHER),
        ("une école maternelle hors contrat", OTHER), ("école de ski", OTHER),
        ("stages de survie en forêt", OTHER), ("stages de formation pour salariés", TRAINING),
        ("formation musicale des enfants", OTHER), ("formation continue des infirmières", TRAINING),
        ("on forme des apiculteurs", TRAINING), ("on forme des chiens guides", OTHER),
        ("notre métier, former les futurs cuisiniers", TRAINING),
        # studies
        ("études naturalistes", ["engineering_office"]), ("recherche généalogique", OTHER),
        ("laboratoire photo", OTHER), ("bureau d'étude en acoustique", ["engineering_office"]),
        # letting, money, goods
        ("espace de coworking", OTHER), ("location de bureaux", ["real_estate"]),
        ("banque de temps", OTHER), ("banque de prêt de matériel médical", OTHER),
        ("banque solidaire", ["finance"]), ("prêts d'honneur", ["finance"]),
        ("distribution de films", OTHER), ("vente en gros et demi gros", ["wholesale"]),
        ("on vend nos plants au détail et en gros", ["wholesale", "other"]),
        ("vente en gros aux cantines et un petit maraîchage à côté", ["wholesale", "other"]),
        ("on achète du café et on le revend en gros", ["wholesale"]),
    ],
)  # fmt: skip
def test_the_border_of_excluded_sectors(text: str, sectors: list[str]) -> None:
    told = [e.value for e in entities(text) if e.name == FACT]
    told = told or [one.value.get(FACT, []) for one in unnamed_in(text)]
    assert {value for values in told for value in values} == set(sectors)
    assert FACT not in [fact for fact, *_ in doubts(text)]


@pytest.mark.parametrize(
    "text",
    [
        # jobs, and people who ask for others
        "c'est une question pour l'expert-comptable", "je suis que l'animatrice",
        "je suis simple animateur", "l'architecte a chiffré les travaux",
        "je suis expert-comptable, un client me demande si son asso a droit",
        "je suis consultant et j'aide une asso à monter le dossier",
        "avocate, une cliente m'interroge sur les formes admises",
        "journaliste à la Voix du Nord, je prépare un article",
        "je viens de reprendre le secrétariat de l'association",
        # asides, signs that look like a NAF code, bought once, a verb after "club"
        "attendez deux minutes, mon café brûle", "LA VILLE 800 LA CAF 1200 C TOUT",
        "le 1er décembre 2023 jai le reçu", "on a acheté en gros des masques",
        "notre club récupère pas la tva",
    ],
)  # fmt: skip
def test_jobs_asides_and_signs_tell_no_sector(text: str) -> None:
    assert stated(text, FACT) == []
    assert FACT not in [fact for fact, *_ in doubts(text)]


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("je suis menuisier, sasu, 2 salariés", OTHER),
        ("je suis consultant indépendant en SASU", CONSULTING),
        ("attendez, on est une recyclerie", OTHER),
        ("je suis stagiaire dans une asso de jardins partagés", OTHER),
        ("on emploie six éducateurs au sein de notre club de natation", OTHER),
    ],
)
def test_who_works_for_themselves_or_where_tells_one(text: str, sectors: list[str]) -> None:
    assert stated(text, FACT) == [sectors]


@pytest.mark.parametrize(
    "text",
    [
        "notre activité ne relève d'aucun des secteurs que vous citez",
        "on n'est dans aucun des secteurs exclus",
    ],
)
def test_none_of_the_excluded_ones_answers(text: str) -> None:
    assert [(e.value, e.role) for e in entities(text) if e.name == FACT] == [(OTHER, "mentioned")]
