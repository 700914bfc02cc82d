"""Ordinary sentences that must not refuse the grant: what a word seems to say, and does not."""

import pytest

from tests.nlu.reading import entities, stated, unnamed_in


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
        ("on est en crédit de TVA", []),
        ("on fait du crédit aux particuliers", ["finance"]),
        ("les ateliers de couture sont ouverts à tous", ["other"]),
    ],
)
def test_what_one_does_is_kept(text: str, sectors: list[str]) -> None:
    assert [kind for said in stated(text, "sectors") for kind in said] == sectors


@pytest.mark.parametrize(
    "text",
    [
        "on ne doit que le trimestre en cours à l'urssaf, pas encore exigible",
        "on doit la TVA de ce mois-ci mais la date limite n'est pas passée",
        "aucune échéance dépassée à l'urssaf",
        "majoration remise par l'urssaf, compte soldé",
        "toutes nos déclarations fiscales sont déposées",
    ],
)
def test_what_is_not_due_or_is_done_is_no_debt(text: str) -> None:
    assert set(told(text, "tax_social_compliant")) == {True}


@pytest.mark.parametrize(
    "text",
    [
        "on doit le mois en cours à l'urssaf et les deux précédents",
        "le trimestre en cours et celui d'avant sont impayés à l'urssaf",
        "on doit ce trimestre à l'urssaf, en retard de 15 jours",
        "il nous manque la déclaration de TVA de mars, jamais déposée",
        "on n'a jamais déposé la déclaration de TVA de mars",
        "pas du tout, on a laissé filer l'urssaf",
    ],
)
def test_what_is_late_is_a_debt(text: str) -> None:
    assert set(told(text, "tax_social_compliant")) == {False}
    assert stated(text, "last_application_on") == []


@pytest.mark.parametrize(
    "text",
    [
        "on doit juste le mois en cours",
        "ce serait malheureux de devoir quelque chose à l'urssaf",
        "ça serait un miracle qu'on soit en retard",
        "la seule chose qu'on doit c'est du respect",
    ],
)
def test_doubt_and_irony_are_no_debt(text: str) -> None:
    assert False not in told(text, "tax_social_compliant")


@pytest.mark.parametrize(
    "text",
    [
        "on sort d'un redressement, le plan est terminé",
        "on sort tout juste d'un plan de sauvegarde",
        "le plan de continuation est arrivé à son terme",
        "le tribunal a prononcé la fin du plan",
        "notre plan de redressement a été intégralement exécuté",
        "on a eu un redressement en 2018, le tribunal a clôturé",
    ],
)
def test_a_procedure_that_is_over_is_no_difficulty(text: str) -> None:
    assert set(told(text, "in_difficulty")) == {False}


@pytest.mark.parametrize(
    "text",
    [
        "on essaie de sortir d'un redressement",
        "on n'est jamais sortis du redressement",
        "le plan de redressement se termine dans deux ans",
        "on sortira du redressement en 2027",
        "on sort d'un redressement mais le plan court encore",
        "le plan de sauvegarde sera terminé en 2028",
    ],
)
def test_a_procedure_that_is_not_over_is_a_difficulty(text: str) -> None:
    assert set(told(text, "in_difficulty")) == {True}


@pytest.mark.parametrize(
    "text",
    ["on a traversé un redressement judiciaire en 2019", "le banquier craignait la faillite"],
)
def test_a_past_or_feared_procedure_is_asked_about(text: str) -> None:
    assert set(told(text, "in_difficulty")) <= {"doubt"}


@pytest.mark.parametrize(
    "text",
    [
        "on ne vend pas de produits mais des prestations",
        "pas de vente, que des prestations",
        "on ne vend pas que des livres",
        "nous ne vendons rien d'autre que nos spectacles",
        "on ne vend rien à part des gâteaux",
    ],
)
def test_selling_something_else_is_selling(text: str) -> None:
    assert stated(text, "economic_activity") == [True]
    assert told(text, "turnover_eur") == []


@pytest.mark.parametrize(
    "text",
    [
        "gratuit pour les bénéficiaires mais le département nous paie",
        "on ne vend plus de livres",
        "on ne facture pas les particuliers",
        "on n'a pas de clients, on a des usagers qui paient",
        "pas de ventes l'été",
    ],
)
def test_one_thing_not_sold_is_no_denial(text: str) -> None:
    assert stated(text, "economic_activity") == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("on ne vend pas de produits, on vend des services", []),
        ("pas de budget pour le site", []),
        ("pas encore de chiffre d'affaires définitif", []),
        ("pas de chiffre d'affaires pour le moment", [0]),
        ("pas de produits d'exploitation cette année", [0]),
    ],
)
def test_no_turnover_is_said_of_the_whole(text: str, values: list[int]) -> None:
    assert stated(text, "turnover_eur") == values


@pytest.mark.parametrize(
    "text",
    [
        "un dossier à la Fondation de France en 2024",
        "on a déposé un dossier à la fondation Macif en janvier 2025",
        "un dossier à la mairie en mai 2024",
        "une aide d'une fondation privée, 3000 euros",
        "que de la Fondation de France, 8000 euros",
    ],
)
def test_the_aid_of_others_is_neither_iness_nor_public(text: str) -> None:
    assert [e.name for e in entities(text) if e.name in ("date", "last_application_on")] == []
    assert [e.value for e in entities(text) if e.name == "other_public_aid_eur" and e.value] == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("350000 ca 59000 lille", [350000]),
        ("entreprise 5 salaries 350 000 ca 59000 lille", [350000]),
        ("12 salaries ca 59000 lille", []),
    ],
)
def test_a_turnover_stands_before_a_postcode(text: str, values: list[int]) -> None:
    assert stated(text, "turnover_eur") == values
