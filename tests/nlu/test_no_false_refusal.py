"""Ordinary sentences that must not refuse the grant: what a word seems to say, and does not."""

import pytest

from tests.nlu.reading import answer, doubts, if_asked, stated, unnamed_in


def told(text: str, fact: str) -> list[object]:
    """What a text says of a fact, named or as the answer to its question."""
    unnamed = [e.value[fact] for e in unnamed_in(text) if fact in e.value]
    return [*stated(text, fact), *unnamed]


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("in_difficulty", "on est concernés par la hausse de l'énergie"),
        ("in_difficulty", "la mairie dit qu'on y est presque, tout va bien"),
        ("in_difficulty", "on n'est concernés ni par l'un ni par l'autre"),
        ("in_difficulty", "dans ce cas je dirais que c'est non"),
        ("in_difficulty", "on a déposé notre bilan au greffe en mai"),
    ],
)
def test_a_word_of_the_definition_is_no_difficulty(fact: str, text: str) -> None:
    assert True not in told(text, fact)


@pytest.mark.parametrize("text", ["oui on est dans ce cas", "le comptable dit qu'on y est"])
def test_who_says_so_is_in_difficulty(text: str) -> None:
    assert True in told(text, "in_difficulty")


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("tax_social_compliant", "les impôts attendent notre déclaration en mai"),
        ("tax_social_compliant", "on ne paie pas de TVA"),
        ("tax_social_compliant", "l'urssaf nous doit de l'argent"),
        ("tax_social_compliant", "on ne manque aucune échéance"),
        ("economic_activity", "pas que des subventions, on vend aussi des prestations"),
        ("economic_activity", "on ne vit pas que de subventions, on a des clients"),
        ("economic_activity", "on ne vend pas de produits, on vend des services"),
        ("economic_activity", "on ne vend rien aux particuliers, uniquement à des entreprises"),
    ],
)
def test_a_denial_of_something_else_is_no_denial(fact: str, text: str) -> None:
    assert False not in told(text, fact)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("tax_social_compliant", "l'urssaf attend encore deux virements"),
        ("tax_social_compliant", "on doit 3 mois à l'urssaf"),
        ("economic_activity", "on ne vend rien"),
        ("economic_activity", "on ne vit que de subventions"),
    ],
)
def test_a_plain_denial_stays_one(fact: str, text: str) -> None:
    assert False in told(text, fact)


@pytest.mark.parametrize(
    "text",
    [
        "on sous-traite l'entretien des espaces verts à un chantier d'insertion",
        "on travaille à côté d'un chantier d'insertion",
        "j'ai travaillé dans un aci",
    ],
)
def test_the_insertion_of_others_is_not_ours(text: str) -> None:
    assert stated(text, "siae") == []


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("c'est la commune qui nous rémunère", []),
        ("mon entreprise précédente a fermé, je suis en sasu à Lens", ["sasu"]),
        ("la boîte que je dirigeais est devenue une scop à Lille", ["scop"]),
    ],
)
def test_the_form_is_that_of_today_and_of_us(text: str, form: list[str]) -> None:
    assert stated(text, "legal_form") == form


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("on fait des formations mais surtout du théâtre", ["training", "other"]),
        ("notre boulangerie est artisanale et notre équipe nous rend fiers", ["other"]),
        ("on a un cabinet d'architecte comme client", []),
        ("les ateliers de couture sont ouverts à tous", ["other"]),
    ],
)
def test_what_one_does_is_kept(text: str, sectors: list[str]) -> None:
    assert [kind for said in stated(text, "sectors") for kind in said] == sectors


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("notre banque est le crédit coop, nous on fait du maraîchage", ["other"]),
        ("notre bailleur est une agence immobilière, nous on répare des vélos", ["other"]),
        ("notre banque, c'est nous : on est une banque", ["finance"]),
    ],
)
def test_who_serves_us_is_not_what_we_do(text: str, sectors: list[str]) -> None:
    assert [kind for said in stated(text, "sectors") for kind in said] == sectors
    assert stated(text, "legal_form") == []
    assert "legal_form" not in [fact for fact, *_ in doubts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "personne d'autre que moi et mon associé salarié",
        "aucun salarié à part moi",
        "personne sauf une secrétaire à mi-temps",
        "pas d'autre salarié que le directeur",
    ],
)
def test_whoever_is_set_apart_may_be_employed(text: str) -> None:
    assert 0 not in [*stated(text, "headcount"), *if_asked(text, "headcount")]
    assert doubts(text)[0][0] == "headcount"


@pytest.mark.parametrize(
    "text", ["personne d'autre que les bénévoles", "aucun salarié à part moi, bénévole"]
)
def test_who_is_set_apart_and_unpaid_counts_for_nothing(text: str) -> None:
    assert stated(text, "headcount") == [0]


def test_what_is_made_for_associations_is_no_form_of_ours() -> None:
    assert stated("nous vendons des logiciels de gestion associative", "legal_form") == []
    assert stated("notre organisme de formation associatif", "legal_form") == ["association"]


def test_a_club_is_most_often_an_association_and_is_asked() -> None:
    assert told("c pour un club de judo", "legal_form") == ["doubt"]
    assert told("une MJC", "legal_form") == ["association"]
    assert told("un club d'entreprises", "legal_form") == []


def test_what_is_concluded_answers() -> None:
    text = "je ne savais même pas qu'il fallait faire certifier le projet, donc non"
    assert answer(text) == "no"
    assert answer("c'est exclu ou alors non") is None


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("on a quitté le conseil pour la boulangerie", []),
        ("sorti de la finance, je brasse de la bière", []),
        ("on est passés du conseil à la boulangerie", []),
        ("on fait du conseil, on a quitté la mairie", ["consulting"]),
    ],
)
def test_a_trade_that_was_left_is_not_ours(text: str, sectors: list[str]) -> None:
    assert [kind for said in stated(text, "sectors") for kind in said] == sectors


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("une asso qui gère une SCI", "association"),
        ("on est une association et on a une SARL filiale", "association"),
        ("une association avec le statut SCIC", "scic"),
    ],
)
def test_what_an_association_owns_is_not_its_form(text: str, form: str) -> None:
    assert stated(text, "legal_form")[-1] == form


@pytest.mark.parametrize(
    ("fact", "text", "value"),
    [
        ("esus", "on a perdu l'agrément ESUS puis on l'a récupéré", "obtained"),
        ("certification", "oui mais pas par l'URSCOP, par un cabinet", "obtained"),
        ("esus", "on l'a perdu", "none"),
    ],
)
def test_the_stage_is_that_of_today(fact: str, text: str, value: str) -> None:
    assert set(told(text, fact)) == {value}
