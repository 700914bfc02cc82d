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
        ("la métrropole", "la metropole"),
        ("les Terriotires", "les territoires"),
        ("un virglue neuf", "un virgule neuf"),
        ("nous aporte", "nous apporte"),
        ("d'aniens salariés", "d anciens salaries"),
        ("nous n'avons jamas", "nous n avons jamais"),
        ("vingt-quarte", "vingt quatre"),
        ("un ordiateur", "un ordinateur"),
        ("les atres", "les autres"),
        ("on van dé savon", "on vend des savon"),
        ("oui on repar lé velo", "oui on repare les velo"),
        ("on devlop", "on developpe"),
        ("on entretien", "on entretient"),
        ("cé nou", "c est nous"),
        ("900 000 de ciffre", "900 000 de chiffre"),
        ("du dépatement", "du departement"),
        ("nous avons l'arement", "nous avons l agrement"),
        ("Aucunemment", "aucunement"),
        ("5 salairés", "5 salaries"),
        ("jé 6 salariés", "j ai 6 salaries"),
        ("sent vingt mille", "cent vingt mille"),
        ("ont la pas", "on l a pas"),
        ("chépa", "je sais pas"),
        ("c la premiere foi", "c est la premiere fois"),
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
        ("cette salariés", "sept salaries"),
        ("cette salariée", "cette salariee"),
        ("dis-neuf", "dix neuf"),
        ("trois sans mille euros", "trois cent mille euros"),
        ("il y a 6 moi", "il y a 6 mois"),
        ("6 moi compris", "6 moi compris"),
        ("9OO OOO euros", "900 000 euros"),
        ("2O", "20"),
    ],
)
def test_a_number_is_heard_only_before_what_is_counted(text: str, canonical: str) -> None:
    assert read_message(text).text == canonical


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("jesaispas", "je sais pas"),
        ("unsite enligne", "un site en ligne"),
        ("noussommesunescop", "nous sommes une scop"),
        ("notreassociation", "notre association"),
        ("paysage", "paysage"),
        ("dulaurier", "dulaurier"),
    ],
)
def test_a_missing_space_is_put_back(text: str, canonical: str) -> None:
    assert read_message(text).text == canonical


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("tout é payé", "tout est paye"),
        ("le projet é pa certifié", "le projet est pas certifie"),
        ("urssaf é impots", "urssaf et impots"),
        ("une boutique e commerce", "une boutique e commerce"),
    ],
)
def test_an_e_alone_is_the_verb_or_the_link(text: str, canonical: str) -> None:
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
        ("350k de ca, dunkeque", "350 k de ca , dunkerque"),
        ("scop 15 sal roubiax", "scop 15 salaries roubaix"),
        ("dans les Fladnres", "dans les flandres"),
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
        ("ouais", "ouais"),
        ("les lavoirs", "les lavoirs"),
        ("je relise les statuts", "je relise les statuts"),
        ("en faillite mercredi", "en faillite mercredi"),
        ("4000 du feder", "4000 du feder"),
        ("chez Vandamme", "chez vandamme"),
        ("leurs salaires", "leurs salaires"),
        ("il sent bon", "il sent bon"),
        ("on plante des haies", "on plante des haies"),
        ("chez nous le van est vieux", "chez nous le van est vieux"),
    ],
)
def test_a_right_word_is_left_alone(text: str, canonical: str) -> None:
    assert read_message(text).text == canonical
