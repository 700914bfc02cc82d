"""Shorthand, sounds and typos: what is corrected, and what is left alone."""

import pytest

from bot.nlu.understanding import read_message


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("assosciation", "association"),
        ("coperative", "cooperative"),
        ("agrment", "agrement"),
        ("a dunkerke", "a dunkerque"),
        ("jsp", "jsp"),
        ("nous avon", "nous avons"),
        ("on doi", "on doit"),
        ("jcrois ke oui", "je crois que oui"),
        ("on est agréer", "on est agree"),
        ("on a pas payer", "on a pas paye"),
        ("ptet", "peut etre"),
        ("refuzé", "refuse"),
        ("chuis en scop", "je suis en scop"),
        ("g 6 salarier", "j ai 6 salaries"),
        ("ds loise", "dans l oise"),
        ("c koi esus", "c est quoi esus"),
        ("goupement d'employeurs", "groupement d employeurs"),
        ("redresement judicière", "redressement judiciaire"),
        ("une quaisse", "une caisse"),
        ("on é a jours", "on est a jour"),
        ("agrément en cour", "agrement en cours"),
    ],
)
def test_a_misspelling_is_corrected(text: str, canonical: str) -> None:
    assert read_message(text).text == canonical


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("dafaire", "d affaires"),
        ("lassociation", "l association"),
        ("linsertion", "l insertion"),
        ("doccasion", "d occasion"),
        ("lagrement", "l agrement"),
        ("dettes", "dettes"),
        ("siège", "siege"),
    ],
)
def test_a_missing_apostrophe_is_put_back(text: str, canonical: str) -> None:
    assert read_message(text).text == canonical


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("vint salariés", "vingt salaries"),
        ("sis salariées", "six salariees"),
        ("set cent euros", "sept cent euros"),
        ("deu cent mille", "deux cent mille"),
        ("vint et un salariés", "vingt et un salaries"),
        ("sans salariés", "sans salaries"),
        ("cet employé", "cet employe"),
        ("il vint hier", "il vint hier"),
        ("dis moi", "dis moi"),
    ],
)
def test_a_number_is_heard_only_before_what_is_counted(text: str, canonical: str) -> None:
    assert read_message(text).text == canonical


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("bovais", "beauvais"),
        ("abevile", "abbeville"),
        ("on est à conpiègne", "on est a compiegne"),
        ("pas de calé", "pas de calais"),
        ("enin bomon", "henin beaumont"),
        ("a sain kentin", "a saint quentin"),
    ],
)
def test_a_commune_is_heard_where_a_place_is_expected(text: str, canonical: str) -> None:
    assert read_message(text).text == canonical


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("seulement", "seulement"),
        ("c'est fait", "c est fait"),
        ("adhérents", "adherents"),
        ("Compiègne", "compiegne"),
        ("3 CDD", "3 cdd"),
        ("le prix hier", "le prix hier"),
        ("la DRAC", "la drac"),
        ("actuellement", "actuellement"),
        ("Jean Bart", "jean bart"),
        ("pas de cale sous la porte", "pas de cale sous la porte"),
        ("reste à payer", "reste a payer"),
        ("je suis boulanger", "je suis boulanger"),
        ("on vient à Avon", "on vient a avon"),
    ],
)
def test_a_right_word_is_left_alone(text: str, canonical: str) -> None:
    assert read_message(text).text == canonical
