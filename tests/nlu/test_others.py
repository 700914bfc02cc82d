"""What is told of other people's structures sets nothing; what is ours does."""

import pytest

from tests.nlu.reading import entities, stated

BARE = {"number", "date", "amount", "answer"}


@pytest.mark.parametrize(
    "text",
    [
        "à Douai il y a une SCIC qui fait pareil que nous avec 18 salariés",
        "Le Département du Nord vient de supprimer 15 postes", "on occupe une ancienne boulangerie",
        "la faute à un gros marché avec l'hôpital de Valenciennes",
        "une épicerie d'Arras a touché 9 000 euros", "deux associations ont été refusées ici",
        "une SCOP d'Amiens nous a contactés", "vous avez refusé une SAS de 12 salariés",
        "notre ancienne directrice a monté un cabinet de conseil à Lille",
        "dans mon ancien boulot on avait 45 employés", "ma femme travaille dans une mutuelle",
        "c'est une mutuelle d'Amiens qui m'a parlé de vous", "leur club a 14 salariés",
        "le cabinet de conseil qui nous suit est à Lille", "le journal parlait d'une SCOP à Lens",
        "mon beau-père dirige une SARL à Lyon", "le CA de la concurrence c'est 1,5 million",
        "on rêve d'ouvrir une antenne à Lyon", "on aimerait s'implanter à Bruxelles",
        "j'habite Hazebrouck", "l'imprimeur à qui on confie nos flyers emploie 30 personnes",
        "la banque chez qui on est a 200 salariés", "le cabinet comptable est à Paris",
        "l'agence qui a fait notre site est une SAS de Bordeaux",
        "le président est agent immobilier", "la trésorière est conseillère en patrimoine à Lille",
        "la crèche de Douai a touché 8000 euros, elle",
        # what one has left
        "ma précédente asso avait 9 salariés, j'en suis parti",
        "l'asso où je bossais avant comptait 7 permanents",
        "dans mon dernier poste on était 22, une SCIC, j'ai démissionné depuis",
        "jbossai ds une scic de 14 gens avant mé jsui parti",
        "La structure que je présidais autrefois, une fondation, employait 30 agents.",
        "l'ex entreprise de mon associé faisait 2,4 M€ en SAS",
        "j'ai un scoop pour vous",
        "le garage solidaire de Lens est passé sans problème lui",
        # agents that we have, and what the Region's papers name
        "notre commissaire aux comptes est une SAS de 50 personnes",
        "mon hébergeur web est une SAS", "notre grossiste est une SAS de Lille",
        "notre client est une SAS de 40 personnes", "mon client me doit 5000 euros",
        "votre document parle de SARL, SA, SAS", "le règlement cite les SARL",
        "la métropole de Lille paie 20 %", "la MEL finance 30 %",
        # family, what one saw or read, elsewhere, the law
        "mon neveu a une SASU", "mes parents sont à Nice", "j'ai visité la recyclerie de Creil",
        "en Bretagne ils ont une aide de 15 000 euros", "la loi de 2014 a créé l'agrément ESUS",
        "en Belgique les coopératives ont 9 % de TVA", "c'est écrit 19 sur la brochure",
        "le traiteur qu'on prend pour nos fêtes est une SARL", "tout le monde a des dettes",
        "le département a 62 chantiers d'insertion",
        "une coopérative de Dunkerque aurait perdu sa subvention faute de certification",
        "il faudrait que l'Etat aide les petites asso de 2 salariés",
        "signaler un trou sur la D939",
        "la recyclerie de Roubaix a touché 12 000 euros, je l'ai lu dans le journal",
        "les assos font la queue pour cette aide, il y en a une avec 8 salariés qui attend",
    ],
)  # fmt: skip
def test_other_people_set_nothing(text: str) -> None:
    assert [e for e in entities(text) if e.name not in BARE and e.role is None] == []


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("une association qui fait du maraîchage à Lens", "in_region", True),
        ("l'association qui m'emploie a 12 salariés", "headcount", 12),
        ("mon frère a une SNC, mais la boîte pour qui j'écris est une SAS", "legal_form", "sas"),
        ("je précise que nous sommes une association", "legal_form", "association"),
        ("pour répondre à votre question sur la région : siège à Compiègne", "in_region", True),
        ("Bailleul, 59", "in_region", True),
        ("notre agence à Lille compte 4 salariés", "in_region", True),
        ("un tiers-lieu qui a 4 salariés à Béthune", "headcount", 4),
        ("il y a une boutique, on emploie 6 personnes", "headcount", 6),
        ("notre ancienne présidente est partie, on est 5 salariés", "headcount", 5),
        ("nous aidons les jeunes dans leur recherche d'emploi avec 12 salariés", "headcount", 12),
        ("c'est la DREETS qui nous a accordé l'agrément ESUS", "esus", "obtained"),
        ("notre directrice est la seule salariée", "headcount", 1),
        ("la directrice est coordinatrice et on a 3 CDI", "headcount", 3),
        ("l'association pour laquelle je travaille a 12 salariés", "headcount", 12),
        ("notre banque c'est le Crédit Mutuel, on est 8 salariés", "headcount", 8),
        ("on voudrait installer une caisse dans notre boutique de Lens", "in_region", True),
        ("j'habite Lyon et ma structure aussi", "in_region", False),
        (
            "j'ai repris la menuiserie de mon père en entreprise individuelle",
            "legal_form",
            "sole_trader",
        ),
        ("mon mari m'a dit SARL mais en fait c'est une association", "legal_form", "association"),
        # who applies for a client
        ("Mon client, une SAS, est conventionné entreprise d'insertion.", "siae", ["ei"]),
        ("Mon client est une SARL agréée ESUS.", "legal_form", "sarl"),
        ("Pour le compte d'un client : SAS, onze salariés.", "headcount", 11),
        ("on est une SCOP, mon client est une SARL", "legal_form", "scop"),
        ("notre restaurant est une SARL", "legal_form", "sarl"),
    ],
)
def test_what_is_ours_stands(text: str, fact: str, value: object) -> None:
    assert stated(text, fact) == [value]


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("nous sommes 4 salariés, mes parents sont à la retraite", "headcount", 4),
        ("en Picardie on a 12 salariés", "headcount", 12),
        ("j'ai lu la brochure, on est une SCOP", "legal_form", "scop"),
        ("mon collègue me dit que la CRESS a certifié le projet", "certification", "obtained"),
        ("on a visité le local et on est à Creil", "in_region", True),
        ("on a visité le salon des maires, 12 salariés", "headcount", 12),
        ("Notre réseau : URSCOP, nous sommes une SCOP", "legal_form", "scop"),
        ("association d'un quartier de Lens", "legal_form", "association"),
        ("on est en redressement judiciaire, on le sait", "in_difficulty", True),
        ("encore 12 salariés", "headcount", 12),
        ("on a le certificat de notre projet", "certification", "obtained"),
    ],
)
def test_family_and_visits_beside_us_hide_nothing(text: str, fact: str, value: object) -> None:
    assert stated(text, fact) == [value]
