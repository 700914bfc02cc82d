"""In answer to the question on activities: any name or deed of French, and nothing else."""

import pytest

from tests.nlu.reading import entities, stated, unnamed_in

FACT = "sectors"


def _answers(text: str) -> bool:
    told = {fact: value for one in unnamed_in(text) for fact, value in one.value.items()}
    named = [e for e in entities(text) if e.name == FACT and e.value == ["other"]]
    return told.get(FACT) == ["other"] or bool(named)


@pytest.mark.parametrize(
    "text",
    [
        # names, whatever they are of
        "club de hand", "boules lyonnaises", "combats de coqs", "des cours de karaté pour enfants",
        "la généalogie", "lombricompost", "groupe de parole", "voitures anciennes", "aquariophilie",
        "le handball, quoi", "c'est pour les sourds et malentendants",
        "tout ce qui touche au cheval",
        "nous c'est le judo", "asso de judo à Lens", "roller derby lol",
        # deeds
        "on se bat contre les pesticides", "on conduit les gens chez le médecin",
        "on ramène de la vie dans les villages", "on fait se rencontrer jeunes et vieux",
        "nous intervenons auprès des sourds", "je chante dans les mariages", "on danse",
        "notre association a pour but de faire connaître le patrimoine local",
        # with a tag that takes nothing back
        "DU TENNIS DE TABLE. CA VOUS VA ?", "vente de miel, ça compte ?",
        "ateliers de cuisine pour tous, c'est clair ?",
    ],
)  # fmt: skip
def test_any_words_of_french_tell_an_activity(text: str) -> None:
    assert _answers(text)


@pytest.mark.parametrize(
    "text",
    [
        "asdfghjkl", "qsdf jklm wxcv", "lorem ipsum dolor", "blabla bla", "12 salariés", "Lille",
        "une SCOP", "on est une association loi 1901", "je vous l'ai déjà dit", "j'ai faim",
        "il fait beau", "mon mari est au travail", "on est à jour de nos cotisations",
        "j'ai rempli le formulaire", "erreur", "trop de questions", "c'est nul votre truc",
        "je suis la directrice", "une question", "la météo à Lille", "attendez une seconde",
        "je ne comprends pas", "le dossier est envoyé", "et après ?", "c'est confidentiel",
        "les organismes de formation, c'est mort ?", "notre budget est de 200 000 euros",
    ],
)  # fmt: skip
def test_what_tells_no_activity_is_none(text: str) -> None:
    assert not _answers(text)


@pytest.mark.parametrize(
    "text",
    [
        "on apprend aux enfants à nager", "on défend les locataires", "on sauve des tortues",
        "nous luttons contre l'illettrisme", "nous agissons pour la biodiversité",
        "on enseigne le breton", "on donne des cours de guitare aux ados", "on creuse des puits",
        "on fait vivre la langue picarde", "on joue de la musique dans les maisons de retraite",
        "on protège les chauves-souris", "école de rugby", "éducation populaire",
        "nous publions un journal de quartier", "une scop de travaux paysagers",
        "notre scop de nettoyage a 4 salariés", "SA de transport solidaire", "habitat inclusif",
        "Restaurant, 8 salariés, cuisine du marché", "on est une recyclerie, on a 3 salariés, on "
        "vend en boutique", "notre association, qui emploie 4 personnes et tient une épicerie",
    ],
)  # fmt: skip
def test_causes_lessons_and_arts_are_activities(text: str) -> None:
    assert stated(text, FACT) == [["other"]]


@pytest.mark.parametrize(
    "text",
    [
        "la boîte tient la route", "on publie une offre d'emploi", "une ardoise aux impôts",
        "on apprend le métier", "on se bat pour notre survie", "on joue le jeu",
        "on protège nos données", "on informe nos clients", "le magasin marche bien",
        "la boutique tourne bien", "quitus du commissaire aux comptes à l'appui",
        "sarl à vocation sociale", "SCOP en bonne santé", "en cours d'instruction",
        "en règle avec les organismes sociaux", "je veux 1 logement social à Roubaix",
    ],
)  # fmt: skip
def test_words_of_a_firm_are_no_activity(text: str) -> None:
    assert stated(text, FACT) == []


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("on est une troupe et on donne des formations aux entreprises", ["training", "other"]),
        ("on répare des vélos et puis on est aussi centre de formation", ["training", "other"]),
        ("bureau d'études, plus du conseil", ["consulting", "engineering_office"]),
        ("notre asso grossiste et épicerie de quartier", ["wholesale", "other"]),
        ("commerce de gros et épicerie sociale", ["wholesale", "other"]),
        ("notre association forme des adultes", ["training"]),
    ],
)
def test_an_excluded_activity_beside_another(text: str, sectors: list[str]) -> None:
    assert stated(text, FACT) == [sectors]
