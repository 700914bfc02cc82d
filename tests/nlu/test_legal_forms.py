"""Legal forms: every spelling, company forms of cooperatives, what is ambiguous or others'."""

import pytest

from rules_core.vocabulary import LegalForm
from tests.nlu.reading import doubts, roles, stated, unnamed_in

FACT = "legal_form"


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("association loi 1901", "association"),
        ("l'association des copains du lavoir", "association"),
        ("groupmt d'employeurs", "employer_group"),
        ("La fondation emploie 14 personnes", "foundation"),
        ("on est un EPCI, et le projet est certifié", "public_body"),
        ("on est une asso", "association"),
        ("SCOP SARL", "scop"),
        ("scop... ss forme de sarl", "scop"),
        ("société coopérative et participative", "scop"),
        ("SAS coopérative d'intérêt collectif", "scic"),
        ("SCIC", "scic"),
        ("S.A.R.L.", "sarl"),
        ("SARL unipersonnelle", "eurl"),
        ("statut S A R L", "sarl"),
        ("S C I C", "scic"),
        ("s.c.o.p", "scop"),
        ("société a responsabilité limité", "sarl"),
        ("société par actions simplifiée à associé unique", "sasu"),
        ("sarl unipersonnelle, je suis seule associée", "eurl"),
        ("EURL transformée en SARL", "sarl"),
        ("SAS agréée ESUS", "sas"),
        ("une caisse à 2 000 €\nétablissement public administratif", "public_body"),
        ("ok Fondation reconnue d'utilité publique", "foundation"),
        ("crèche parentale associative, 11 salariés", "association"),
        ("un café associatif", "association"),
        ("Trésorier d'un club de judo associatif, Douai", "association"),
        ("CFA associatif, 17 salariés", "association"),
        ("ma sœur a une SARL mais moi je viens pour l'asso où je suis bénévole", "association"),
        ("Il s'agit du centre communal d'action sociale de la ville", "public_body"),
        ("notre organisme de formation associatif a 14 salariés", "association"),
        ("je suis président d'une SASU", "sasu"),
        ("une SA", "sa"),
        ("groupement d'employeurs loi 1901", "employer_group"),
        ("GEIQ BTP", "geiq"),
        ("je suis auto-entrepreneur", "sole_trader"),
        ("entreprise individuelle", "sole_trader"),
        ("SNC", "partnership"),
        ("société civile immobilière", "partnership"),
        ("fondation", "foundation"),
        ("mutuelle", "mutual"),
        ("coopérative agricole", "other_cooperative"),
        ("on est une mairie", "public_body"),
        ("un CCAS", "public_body"),
        ("LE CCAS DE MA VILLE", "public_body"),
        ("MUTUELLE DE 15 SALARIÉS À AMIENS", "mutual"),
        ("notre fondation emploie 6 personnes", "foundation"),
        ("asso aide à domicile, 17 salariés", "association"),
        ("je suis à mon compte", "sole_trader"),
        ("associassion", "association"),
        # a cooperative keeps its name, whatever company form it takes
        ("SCIC constituée sous forme de SAS à capital variable", "scic"),
        ("société coopérative maritime", "other_cooperative"),
        ("SARL coopérative de production", "scop"),
        # a legal name goes on
        ("mutuelle régie par le livre III", "mutual"),
        ("fondation qui gère un musée", "foundation"),
        ("établissement public administratif", "public_body"),
        # what one was or will be
        ("SAS aujourd'hui, SCIC demain", "sas"),
        ("SARL, bientôt SCOP", "sarl"),
        ("association, mais on se transforme en SCIC au 1er janvier", "association"),
        ("ancienne SARL transformée en SCOP", "scop"),
        ("on a démarré en auto-entreprise avec ma sœur mais depuis 2021 c'est une SARL", "sarl"),
        ("devenus SCOP en 2019 après dix ans en SARL", "scop"),
        ("on vient de passer en SCOP", "scop"),
        ("nous venons de passer de SARL à SCOP", "scop"),
        # the role one holds, the applicant, what one presents
        ("je suis la trésorière d'une association de parents", "association"),
        ("nous avons trois structures, la demande viendrait de la SARL", "sarl"),
        ("l'hôpital public dont je suis le gestionnaire", "public_body"),
        ("pas une association mais une fondation", "foundation"),
        ("Mutuelle, Lille, 140 salariés, 2 M€ de chiffre d'affaires", "mutual"),
        ("sa agréée ESUS, boulangerie bio", "sa"),
        ("nous relevons d'un syndicat intercommunal", "public_body"),
        ("SCIC, si ça peut vous aider", "scic"),
        ("une association, vous croyez quoi ?", "association"),
        # beside others'
        ("nous sommes une SCOP, filiale d'une SAS", "scop"),
        ("le proprio c'est une SCI, nous on est en asso", "association"),
        ("notre partenaire est une SCOP, nous une association", "association"),
        ("ni association ni coopérative, une simple SARL", "sarl"),
        ("SCOP, mais sous forme de SARL", "scop"),
        ("une SCIC, juridiquement une SARL", "scic"),
        ("groupement d'employeurs associatif, sans label GEIQ", "employer_group"),
        ("GE, on n'a pas le label GEIQ", "employer_group"),
        ("notre mutuelle peut-elle solliciter l'aide ?", "mutual"),
        ("une asso comme la mienne y a droit ?", "association"),
        ("nous sommes le musée municipal, géré directement par la mairie", "public_body"),
        ("SCOP, agence web, Lille, 6 salariés : on est éligibles ?", "scop"),
        (
            "Fondation située à Albert, vingt salariés, budget annuel de 1,8 million d'euros",
            "foundation",
        ),
        ("Mutuelle en situation régulière auprès de l'URSSAF", "mutual"),
        ("la fondation n'est pas agréée ESUS", "foundation"),
        ("Établissement public communal, nous gérons une médiathèque", "public_body"),
        ("asso, mais zéro salarié hein", "association"),
        ("eurl, euh non sasu, je confonds toujours", "sasu"),
        ("association loi 1901 fondée par mon grand-père en 1936", "association"),
        ("c'est une SARL unipersonnelle m'a dit le greffe", "eurl"),
        ("ma sœur croit à une SCIC, donc SCOP, on est 9", "scop"),
        ("ma femme est présidente moi trésorier, asso de cirque", "association"),
        (
            "groupement d'employeurs, on partage des comptables entre petites assos",
            "employer_group",
        ),
        ("ils nous prennent pour des patrons alors qu'on est une SCOP", "scop"),
        ("j'ai oublié de dire qu'on est une SCOP", "scop"),
        ("une coop de taxis, ni scop ni scic, une coop artisanale", "other_cooperative"),
        ("pas d'agrément, sa de 12 associés", "sa"),
        ("moi je réponds pour la mairie", "public_body"),
        # whose figure it is, then what one asks
        ("Le budget de l'association plafonne à 260 000 €, on est éligible ?", "association"),
        ("le CA de la SAS est de 1 340 000 €, on peut en bénéficier ?", "sas"),
        ("les ressources de la fondation ressortent à 1 740 000 €, on passe ?", "foundation"),
        # the employer applies
        ("je bosse à la communauté de communes et c'est nous qui demandons", "public_body"),
        ("Je suis agent au syndicat mixte, c'est lui qui serait bénéficiaire.", "public_body"),
        # no form of the list; and the cooperative that sounds like news
        ("ben nous on est un g i e", "other"),
        ("nous c'est un groupement européen d'intérêt économique, un g e i e", "other"),
        ("on est une s n c, une société en nom collectif", "partnership"),
        ("on est en scoop", "scop"),
        ("notre scoop se trouve à Denain", "scop"),
        ("scop pas scoop", "scop"),
        ("j'ai quitté mon ancienne boîte pour créer une SASU", "sasu"),
    ],
)
def test_a_form_is_read(text: str, form: str) -> None:
    assert stated(text, FACT) == [form]
    assert form in {member.value for member in LegalForm}


def test_a_denied_form_is_denied_and_the_other_stated() -> None:
    assert (FACT, "association", "negated") in roles("pas une association, une SCOP")
    assert stated("pas une association, une SCOP", FACT) == ["scop"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("CAE", ["scop", "scic"]),
        ("une coopérative", ["scop", "scic", "other_cooperative"]),
        ("EI", ["sole_trader", ["ei"]]),
        ("j'ai une EI", ["sole_trader", ["ei"]]),
        ("SARL ou SAS", ["sarl", "sas"]),
        ("société anonyme coopérative", ["scop", "scic", "other_cooperative"]),
    ],
)
def test_an_ambiguous_form_is_asked(text: str, values: list[object]) -> None:
    assert doubts(text) == [(FACT, "ambiguous", values)]


@pytest.mark.parametrize(
    "text",
    [
        "les associations sont éligibles ?", "c'est quoi une SCIC ?", "la mairie nous aide",
        "une asso que je connais", "sa boutique est à Lille", "avant on était une SARL",
        "on va devenir une SCIC", "mon mail est contact@asso-exemple.fr",
        "un logiciel pour associations", "la communauté de communes apporte 3 500 €",
        "l'EPCI a certifié le projet", "on a sous-traité à une SARL", "la vie associative à Lille",
        "on loue nos locaux à une crèche associative", "on va boire un coup au café associatif",
        "notre prestataire est une SAS", "on hésite à devenir une SCIC", "la fondation de France",
        "association intermédiaire", "quand on est une scop il faut l'agrément ?",
        "mon cas est particulier", "les dépenses de mes comptes", "on a 2 CAE",
        "ça change quoi que je sois en sarl ou en asso ?", "on devient une SCOP au 1er juillet",
        "ma femme travaille dans une mutuelle",
        "nos livreurs sont travailleurs indépendants",
        "notre local est géré par la mairie",
        "une mutuelle peut-elle demander l'aide ?",
        "je suis directrice d'une association intermédiaire", "la fondation a accordé 3 000 €",
        "nous relevons de la communauté urbaine de Dunkerque",
        "on est un cabinet de consultants pour clubs sportifs", "on bosse avec une asso",
        "la Scop de son frère a 15 associés", "une asso de mon village ferme",
        "le CA de la SARL voisine est de 900 000 €, elle est éligible ?",
        "je travaille à la mairie et je voulais des infos pour un ami",
        "quel scoop, on m'a dit que l'aide continue",
        "Activité : recyclage. Partenaire : Criée Nord SARL.", "on travaille avec deux SCOP",
    ],
)  # fmt: skip
def test_what_is_not_our_form(text: str) -> None:
    assert stated(text, FACT) == []


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Un groupement d'intérêt public porté par l'État", "public_body"),
        ("comité syndical, enfin un syndicat mixte avec neuf communes", "public_body"),
        ("Fondation reconnue d'utilité publique par décret", "foundation"),
    ],
)
def test_what_opens_a_message_answers_when_the_form_is_asked(text: str, form: str) -> None:
    assert (FACT, form, "mentioned") in roles(text)


@pytest.mark.parametrize("text", ["la mairie refuse de signer", "la fondation nous a répondu"])
def test_what_others_do_answers_nothing(text: str) -> None:
    assert not [role for role in roles(text) if role[0] == FACT]


def test_a_cooperative_of_entrepreneurs_is_no_employee() -> None:
    assert stated("une CAE", "headcount") == []


@pytest.mark.parametrize(
    "text",
    [
        "L'AGGLO, DIRECTION DES SPORTS",
        "je suis agent de la communauté d'agglomération, le dossier serait à son nom",
        "je bosse au département et c'est le département qui ferait le dossier",
    ],
)
def test_an_authority_that_applies_is_named(text: str) -> None:
    assert (FACT, "public_body", "mentioned") in roles(text)


@pytest.mark.parametrize(
    "text",
    [
        "l'agglo nous prête un local",
        "on travaille en association avec les écoles",
        "ma boite bosse avec 3 scic",
    ],
)
def test_whom_one_deals_with_is_no_form(text: str) -> None:
    assert FACT not in {name for name, *_ in roles(text)}


def test_a_label_is_no_form() -> None:
    assert stated("Commune : Lens, CA : 200 000 €", "legal_form") == []
    assert stated("Statut : association", "legal_form") == ["association"]


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("association de parents gérant une halte-garderie", ["association"]),
        ("nous sommes une association de commerçants", ["association"]),
        ("l'association de parents d'élèves nous aide", []),
        ("on travaille avec des associations de parents", []),
    ],
)
def test_an_association_of_people_is_ones_own_when_nothing_stands_before_it(
    text: str, forms: list[str]
) -> None:
    assert stated(text, "legal_form") == forms


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("notre statut est celui d'une association reconnue d'utilité publique", ["association"]),
        ("nous relevons du régime des mutuelles", ["mutual"]),
        ("on est sous le statut des sociétés civiles", ["partnership"]),
        ("le statut des autoentrepreneurs me paraît compliqué", []),
        ("nous travaillons pour des sociétés civiles", []),
        ("pour le moment EURL, on passera peut-être en SCIC", ["eurl"]),
        ("syndic de copropriété", []),
        ("gestion de copropriétés", []),
        ("syndicat de copropriétaires", ["other"]),
        ("l'asso porte le projet, la SARL c'est juste la filiale", ["association"]),
    ],
)
def test_whose_form_it_is(text: str, forms: list[str]) -> None:
    assert stated(text, "legal_form") == forms


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("le restaurant appartient à une SARL", [("legal_form", "sarl", "mentioned")]),
        ("notre local appartient à une SCI", []),
        ("le bâtiment appartient à une SARL", []),
    ],
)
def test_who_owns_the_shop_answers_when_its_form_is_asked(
    text: str, owner: list[tuple[str, str, str]]
) -> None:
    assert [one for one in roles(text) if one[0] == "legal_form"] == owner


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("une scop à côté de l'asso", ["scop", "association"]),
        ("l'asso et la sarl, deux structures", ["association", "sarl"]),
        ("ei je crois", ["sole_trader", ["ei"]]),
    ],
)
def test_two_forms_or_an_unclear_one_are_asked(text: str, values: list[object]) -> None:
    assert [doubt[2] for doubt in doubts(text) if doubt[0] == "legal_form"] == [values]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("une boîte classique", "doubt"),
        ("une petite entreprise familiale", "doubt"),
        ("une entreprise de menuiserie à Lens", None),
    ],
)
def test_a_firm_of_no_kind_calls_for_its_form(text: str, said: str | None) -> None:
    told = next((e.value for e in unnamed_in(text)), {})
    assert told.get("legal_form") == said


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("SCOP type SARL", "scop"),
        ("SCIC version SAS", "scic"),
        ("SAS, j'ai quitté l'auto-entreprise", "sas"),
        ("SCOP depuis que nous avons abandonné la SARL", "scop"),
        ("on n'a pas quitté le statut de SARL", "sarl"),
        ("une scic qui accompagne des artisans en nom propre", "scic"),
        ("je suis artisan en nom propre", "sole_trader"),
        ("groupt d'employeurs", "employer_group"),
        ("la fondation a un budget annuel de 300 000 euros", "foundation"),
    ],
)
def test_the_form_of_today_by_its_name(text: str, form: str) -> None:
    assert stated(text, "legal_form") == [form]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("on est un service du département", True),
        ("notre théâtre est rattaché à l'agglo", True),
        ("médiathèque, ce sont des agents communaux", True),
        ("crèche gérée par la commune", True),
        ("nos locaux sont rattachés à la mairie", False),
        ("on dépend de la mairie pour les locaux", False),
        ("la crèche est-elle gérée par la commune ?", False),
    ],
)
def test_a_service_of_an_authority_is_named_when_the_form_is_asked(text: str, named: bool) -> None:
    assert (("legal_form", "public_body", "mentioned") in roles(text)) == named


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("SCOP, après la conversion de la SARL", "scop"),
        ("une SAS depuis la dissolution de l'association", "sas"),
        ("on est passés de SARL à SCOP", "scop"),
    ],
)
def test_the_form_there_was_before_the_change(text: str, form: str) -> None:
    assert stated(text, "legal_form") == [form]


@pytest.mark.parametrize(
    "text",
    [
        "SCIC, ça signifie quoi ?", "certif ok, EPCI", "la scop des copains",
        "une asso de mes voisins", "c'est une copropriété qui nous loge",
    ],
)  # fmt: skip
def test_a_word_asked_about_or_who_certifies_is_no_form(text: str) -> None:
    assert stated(text, FACT) == []
