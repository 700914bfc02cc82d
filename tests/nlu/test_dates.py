"""Dates, always read as past; a month is its last day."""

from datetime import date

import pytest

from bot.nlu.dates import find_dates
from bot.nlu.understanding import read_message
from tests.nlu.reading import TODAY, doubts, if_asked, roles, stated


@pytest.mark.parametrize(
    ("text", "day", "grain"),
    [
        ("14/02/2025", "2025-02-14", "day"),
        ("mars 25 et zéro salarié", "2025-03-31", "month"),
        ("le 5 avril de l'année dernière", "2025-04-05", "day"),
        ("mars 25 - on a un budget de 48 mille euros", "2025-03-31", "month"),
        ("début deux mille vingt-cinq", "2025-03-31", "year"),
        ("le 15/09/23", "2023-09-15", "day"),
        ("octobre vingt-vingt-deux", "2022-10-31", "month"),
        ("le 4 mai vingt vingt-quatre", "2024-05-04", "day"),
        ("2024-03-01", "2024-03-01", "day"),
        ("le 3 mai 2024", "2024-05-03", "day"),
        ("le quatorze février deux mille vingt-cinq", "2025-02-14", "day"),
        ("le 12 septembre", "2025-09-12", "day"),
        ("en mars 2025", "2025-03-31", "month"),
        ("03/2025", "2025-03-31", "month"),
        ("en décembre", "2025-12-31", "month"),
        ("en février dernier", "2026-02-28", "month"),
        ("il y a 18 mois", "2024-12-15", "day"),
        ("il y a un an et demi", "2024-12-15", "day"),
        ("il y a deux ans", "2024-06-15", "day"),
        ("il y a trois semaines", "2026-05-25", "day"),
        ("il y a dix-huit mois", "2024-12-15", "day"),
        ("deux ans maintenant", "2024-06-15", "day"),
        ("mardi de la semaine dernière", "2026-06-09", "day"),
        ("2023, sans plus de précision", "2023-12-31", "year"),
        ("je dis 2024, mais sans certitude", "2024-12-31", "year"),
        ("il y a plus de deux ans", "2024-06-14", "day"),
        ("avant-hier", "2026-06-13", "day"),
        ("le mois dernier", "2026-05-31", "month"),
        ("l'an dernier", "2025-12-31", "year"),
        ("fin 2023", "2023-12-31", "year"),
        ("au printemps 2024", "2024-06-20", "year"),
        ("l'année dernière en mars", "2025-03-31", "month"),
        ("juin de l'an passé", "2025-06-30", "month"),
        ("ça remonte à octobre", "2025-10-31", "month"),
        ("le quinze mai vingt-quatre", "2024-05-15", "day"),
        ("05/24", "2024-05-31", "month"),
        ("ça remonte à il y a dix-huit mois", "2024-12-15", "day"),
        ("cela remonte à deux ans", "2024-06-15", "day"),
        ("ça date de trois ans", "2023-06-15", "day"),
        ("deux ans pile", "2024-06-15", "day"),
        ("deux mille vingt-quatre en septembre", "2024-09-30", "month"),
        ("2023, au mois de mars", "2023-03-31", "month"),
        ("en 2024, le 6 mai", "2024-05-06", "day"),
        ("février 2025, le 11", "2025-02-11", "day"),
        ("le 18, en novembre 2023", "2023-11-18", "day"),
        ("novembre, le 18, en 2023", "2023-11-18", "day"),
        ("le 3 du 4 2024", "2024-04-03", "day"),
        ("y a 6moi", "2025-12-15", "day"),
        ("courant été 2024", "2024-09-20", "year"),
        ("dans le courant de l'été 2023", "2023-09-20", "year"),
        ("le 9 avril 25 j'ai retrouvé le mail", "2025-04-09", "day"),
        ("le 9 avril, 25 salariés", "2026-04-09", "day"),
    ],
)
def test_a_date_is_read(text: str, day: str, grain: str) -> None:
    found = [(one.day, one.grain) for one in find_dates(read_message(text), TODAY)]
    assert found == [(date.fromisoformat(day), grain)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("180 000 euros l'an passé - dernier dossier iness : 17-04-2025", "2025-04-17"),
        ("deux demandes : mars 2021 et septembre 2023", "2023-09-30"),
        ("on a eu une aide en mars 2022 puis une autre en novembre 2023", "2023-11-30"),
        ("dossier déposé en avril 2023, aide versée en octobre 2023", "2023-04-30"),
        ("dernière demande INESS le 12 mars 2024 et non le 12 mai 2024", "2024-03-12"),
        ("deux demandes : la première en avril 2022, la dernière en juin 2024", "2024-06-30"),
        ("sas agréée esus, 10 salariés, première demande", "never"),
        ("on a eu l'aide INESS en juin 2022", "2022-06-30"),
        ("notre dernier dossier a été envoyé en novembre 2024", "2024-11-30"),
        ("à jour de tout, premier dossier INESS", "never"),
        ("pas d'aide de la CAF et jamais demandé INESS", "never"),
        ("ni nous ni l'ancienne équipe n'avons déposé quoi que ce soit pour INESS", "never"),
        ("première demande INESS en mai 2021", "2021-05-31"),
        ("jamais fait de demande", "never"),
        ("1er dossier pour nous, projet pas encore certifié", "never"),
        ("pas d'aide de la ville et jamais de dossier INESS", "never"),
        ("c'est notre première demande d'aide à la Région", "never"),
        ("demande acceptée en juillet 2024, déposée le 14 mars 2024", "2024-03-14"),
        ("demande déposée le 3 mars 2022, refusée, redéposée le 4 mai 2024", "2024-05-04"),
        ("on a fait une demande le 19 mai, il y a moins d'un mois", "2026-05-19"),
        ("c'est pas 2024 la demande, c'était en mai 2023", "2023-05-31"),
        ("on a demandé l'aide le 25 avril 2024, c'est possible encore une fois ?", "2024-04-25"),
        ("c'est notre première demande", "never"),
        ("demande précédente : aucune", "never"),
        ("dernier dossier INESS : néant", "never"),
        ("nous n'avons pas déposé de demande en 2024, jamais en fait", "never"),
        ("la demande ne date pas de mars 2025 mais de mars 2024", "2024-03-31"),
        ("notre demande INESS c'était il y a vingt-sept mois", "2024-03-15"),
        ("demande INESS partie le jour de la Saint-Nicolas, le 6 décembre 2023", "2023-12-06"),
        ("c'est notre première demande, le voisin l'a eue l'an dernier", "never"),
        ("on n'a jamais rien demandé au titre d'INESS", "never"),
        ("L'INESS, on n'en a jamais demandé", "never"),
        ("jamais eu liness avant", "never"),
        ("et la demande INESS c'est la 1ere", "never"),
        ("notre demande INESS, c'est la première", "never"),
    ],
)
def test_a_previous_application_is_read(text: str, value: str) -> None:
    assert stated(text, "last_application_on") == [value]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("mars ou avril 2024", ["range", "range"]),
        ("entre mars et mai 2024", ["range", "range"]),
        ("avant mars 2024", ["bound"]),
        ("avant mars", ["bound"]),
        ("entre la foire de septembre et les vacances de Noël", ["bound", "bound"]),
        ("en octobre, je crois pas avoir dormi", ["exact"]),
        ("en mars 2022 et en avril 2024", ["exact", "exact"]),
    ],
)
def test_a_date_among_several_is_not_sure(text: str, kinds: list[str]) -> None:
    assert [one.kind for one in find_dates(read_message(text), TODAY)] == kinds


@pytest.mark.parametrize(
    "text",
    [
        "le 31 février 2024",
        "ça fera deux ans en septembre",
        "en septembre prochain",
        "mon numéro : 06.12.45.78.90",
    ],
)
def test_what_is_no_past_date(text: str) -> None:
    assert find_dates(read_message(text), TODAY) == []


@pytest.mark.parametrize(
    "text",
    [
        "je crois en avril 2024", "mai 2023 je pense", "18 mois environ",
        "mai 2023, ou juin", "peut-être il y a deux ans", "vers le 10 mars 2024",
    ],
)  # fmt: skip
def test_a_doubted_date_is_asked(text: str) -> None:
    assert [fact for fact, _, _ in doubts(text)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "votre courrier du 4 mai me demande mon dossier INESS",
        "le jugement du tribunal date du 7 mars 2025",
        "le certificat date du 10 mai 2025", "l'assemblée générale a eu lieu le 15 mai 2026",
    ],
)  # fmt: skip
def test_the_date_of_a_document_is_no_application(text: str) -> None:
    dated = {"date", "last_application_on"}
    assert not [name for name, _, role in roles(text) if name in dated and role is None]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("on a demandé l'INESS il y a longtemps", True),
        ("notre précédente demande INESS date d'il y a un bail", True),
        ("j'ai entendu parler de l'INESS récemment", False),
        ("on n'a pas demandé l'INESS récemment", False),
    ],
)
def test_an_application_of_long_ago_is_asked(text: str, asked: bool) -> None:
    assert bool(doubts(text)) == asked


def test_an_event_does_not_date_the_application() -> None:
    found = roles("on l'a envoyée en novembre juste avant le marché de Noël")
    assert ("date", {"date": "2025-11-30", "grain": "month"}, None) in found
    assert [name for name, _, _ in found].count("date") == 1


def test_a_year_alone_is_asked() -> None:
    assert doubts("on a déposé une demande INESS en 2023") == [
        ("last_application_on", "precise", [])
    ]


def test_a_date_tied_to_nothing_stays_bare() -> None:
    assert roles("mars 2024") == [("date", {"date": "2024-03-31", "grain": "month"}, None)]


@pytest.mark.parametrize("text", ["agréés ESUS depuis 2020", "association créée en 1998"])
def test_a_year_of_something_else_is_no_application(text: str) -> None:
    assert stated(text, "last_application_on") == []
    assert stated(text, "date") == []


@pytest.mark.parametrize(
    "text",
    [
        "notre société a obtenu l'agrément « entreprise solidaire d'utilité sociale » en mars",
        "certification obtenue la semaine dernière",
        "c'était pas juin 2024 la demande",
        "la subvention de la mairie a été obtenue en juin 2025",
        "l'agrément est en cours, pas obtenu",
        "je vois pas le rapport avec l'aide",
        "bonjour je vous contacte pour la première fois",
        "je n'ai toujours pas de nouvelles de ma demande INESS",
    ],
)
def test_what_is_no_previous_application(text: str) -> None:
    assert stated(text, "last_application_on") == []


@pytest.mark.parametrize(
    "text",
    [
        "on n'a pas encore demandé de devis",
        "on n'a jamais demandé l'avis du comptable",
        "on n'a rien demandé d'autre comme aide publique",
        "notre premier dossier a été refusé",
        "statuts déposés le 9 janvier 2026",
        "l'asso date du 12 mai 2024",
        "je suis arrivée le mois dernier",
        "j'ai pris mes fonctions en mars 2025",
        "on compte la demander en septembre",
        "ce sera pour la rentrée",
        "pas encore, c'est prévu pour janvier",
        "on m'a dit que le dossier passait en commission en septembre, vrai ?",
        "le dossier INESS est passé en comité le 4 mai 2024",
        "la demande INESS c'est la première chose à faire ?",
    ],
)
def test_what_dates_or_denies_something_else(text: str) -> None:
    assert stated(text, "last_application_on") == []
    assert stated(text, "date") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("si je me fie au classeur, demande INESS le 3 mai 2024", "2024-05-03"),
        ("Par lettre du 3 mai 2024, nous avons sollicité l'aide INESS", "2024-05-03"),
        ("on découvre votre aide ce matin", "never"),
        ("nous venons d'apprendre que ça existe", "never"),
    ],
)
def test_what_tells_the_last_application(text: str, value: str) -> None:
    fact = "last_application_on"
    assert [*stated(text, fact), *if_asked(text, fact)] == [value]
