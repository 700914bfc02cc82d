"""Digital as the core business: trades, affirmations, denials in any wording."""

import pytest

from tests.nlu.reading import doubts, roles, stated, unnamed_in

FACT = "digital_core"


@pytest.mark.parametrize(
    "text",
    [
        "agence web", "62.01Z", "on est informaticiens", "développeuse web", "studio de jeux vidéo",
        "start-up qui édite une application SaaS", "on crée des sites pour des commerçants",
        "on édite un logiciel de planning pour les aides à domicile",
        "nous hébergeons des serveurs et des sites pour d'autres structures",
        "une association qui développe des logiciels pour les musées",
        "on développe une application pour les collectivités", "on fait de l'informatique",
        "fournisseur d'accès à internet", "la cybersécurité c'est notre seul métier",
        "développement d'applis mobiles", "intelligence artificielle", "web agency solidaire",
        "SCOP d'informatique, 8 salariés", "notre agence web est une scop de 6 salariés",
        "SCIC hébergeur web pour les assos", "j'ai une agence de com digitale",
        "hébergement de données et services informatiques", "re bonjour agence web à Lille",
        "nous éditons une plateforme de réservation pour les campings",
        "on développe notre propre logiciel de caisse", "studio de jeu vidéo",
        "nous maintenons le parc informatique de collectivités",
        "SCOP de développeurs de logiciels",
        "data, ia, ce genre de choses", "créateurs de sites internet pour les artisans",
        "fabricants de logiciels de caisse",
    ],
)  # fmt: skip
def test_a_digital_trade_is_the_core_and_another_activity(text: str) -> None:
    assert stated(text, FACT) == [True]
    assert stated(text, "sectors") == [["other"]]


@pytest.mark.parametrize(
    "text",
    [
        "notre cœur d'activité c'est le numérique", "le numérique est notre métier",
        "on est une entreprise du numérique", "100 % numérique", "on vit du numérique",
        "le numérique, oui, c'est notre cœur d'activité",
        "loin d'être un outil, c'est notre métier",
        "ce n'est pas qu'un outil, c'est le cœur de notre activité",
    ],
)  # fmt: skip
def test_it_is_affirmed_without_a_trade(text: str) -> None:
    assert stated(text, FACT) == [True]
    assert stated(text, "sectors") == []


@pytest.mark.parametrize(
    "text",
    [
        "le numérique n'est pas notre métier", "notre métier n'est pas le numérique",
        "le numérique n'est pas du tout notre cœur de métier", "ce n'est pas notre cœur d'activité",
        "le numérique c'est juste un outil", "on s'en sert juste comme outil",
        "on se sert d'ordis comme tout le monde", "l'informatique nous sert juste aux factures",
        "on n'est pas dans le numérique", "on n'est pas informaticiens", "loin du numérique",
        "rien à voir avec l'informatique", "rien d'une start-up", "numérique ? non",
        "nous ne sommes pas une agence web", "on n'est pas dans le numérique mais dans le textile",
        "notre cœur de métier n'est pas le numérique mais l'aide à domicile",
        "on utilise juste un ordinateur pour les factures",
        "deux PC et une imprimante, c'est tout notre numérique",
        "pour tout numérique, on n'a qu'un photocopieur", "pas notre métier, juste un outil",
        "on s'en sert sans que ce soit le cœur de notre travail",
        "on n'y connait rien en informatique", "notre site sert seulement à prendre les commandes",
        "on répare des vélos alors le numérique hein...", "on utilise juste un logiciel de compta",
    ],
)  # fmt: skip
def test_it_is_denied(text: str) -> None:
    assert stated(text, FACT) == [False]


@pytest.mark.parametrize(
    "text",
    [
        "ça veut dire quoi numérique cœur d'activité ?", "les ESN sont éligibles",
        "pourquoi les entreprises du numérique sont exclues",
        "à partir de quand une boîte a le digital comme activité principale",
        "un devis d'une agence web", "notre agence web nous suit", "avec un développeur",
        "on a un développeur dans l'équipe", "on développe notre site", "on n'a pas internet",
        "notre projet numérique", "mon fils est développeur", "maintenance informatique 500 €",
        "création d'un site internet", "on voudrait une application pour nos adhérents",
        "on fait du maraîchage", "une agence web nous fait le site",
        "notre informaticien vient une fois par mois, c'est tout le numérique qu'on a",
        "on héberge notre site chez OVH", "il ne reste que le logiciel de compta, 3 200 €",
        "uniquement le logiciel de gestion à 3 900 €",
    ],
)  # fmt: skip
def test_nothing_is_said_of_it(text: str) -> None:
    assert stated(text, FACT) == []


def test_helping_people_with_digital_tools_is_asked() -> None:
    assert (FACT, "ambiguous", [True, False]) in doubts("on fait de la médiation numérique")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("éditeur d'un logiciel libre de gestion de médiathèques", [True]),
        ("hébergeur de données pour le monde associatif", [True]),
        ("on crée des sites web pour nos adhérents", [True]),
        ("le num c'est pas notre métier", [False]),
        ("nous n'avons pas le numérique pour cœur d'activité", [False]),
        ("notre asso tient un fablab", []),
        ("13 salariés, numérique pas notre cœur de métier", [False]),
        ("notre métier est le patrimoine, en aucun cas le numérique", [False]),
        ("agence web, scop, 5 salariés, dommage ?", [True]),
    ],
)
def test_digital_in_the_words_of_the_trade(text: str, said: list[bool]) -> None:
    assert stated(text, "digital_core") == said
    assert "digital_core" not in [fact for fact, *_ in doubts(text)]


def test_what_is_supposed_against_the_facts_is_a_no() -> None:
    told = unnamed_in("si notre métier était le numérique on aurait pas besoin de vous")
    assert told[0].value == {"digital_core": False}
    assert not unnamed_in("si notre métier était le numérique, ça changerait quoi ?")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("chez nous c'est autant d'applis que de menuiserie", True),
        ("on est à cheval entre la création de sites et le maraîchage", True),
        ("on fait tantôt du web, tantôt du café", True),
        ("60 % de couture, 40 % d'informatique, on jongle", True),
        ("on fait autant de menuiserie que de couture", False),
        ("notre activité : 80 % de sites web et 20 % de traiteur", False),
    ],
)
def test_a_business_shared_with_another_trade_is_asked(text: str, asked: bool) -> None:
    assert ((FACT, "ambiguous", [True, False]) in doubts(text)) == asked


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("DEVELOPPEUR DE SITES INTERNET, EN EURL", [True]),
        ("programmeur web, statut SAS", [True]),
        ("développeuse d'applications mobiles (SASU)", [True]),
        ("un développeur web, en SAS, pour notre site", []),
        ("l'informatique, c'est juste pour la gestion", [False]),
        ("le web, pas notre boulot", [False]),
        ("le numérique c'est notre boulot", [True]),
    ],
)
def test_a_trade_with_its_form_and_what_one_calls_work(text: str, said: list[bool]) -> None:
    assert stated(text, FACT) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Exact, notre produit est un progiciel pour syndics immobiliers", True),
        ("oui on code un outil de suivi pour les organismes de formation", True),
        ("oui, on développe un logiciel de gestion locative", True),
        ("oui on utilise un logiciel de caisse", False),
        ("on développe un outil de suivi", False),
    ],
)
def test_what_one_makes_beside_a_yes_answers_with_its_sector(text: str, said: bool) -> None:
    named = [(name, value) for name, value, role in roles(text) if role == "mentioned"]
    assert ((FACT, True) in named and ("sectors", ["other"]) in named) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("non, à part la paie sur l'ordinateur", [False]),
        ("hormis les mails, rien", [False]),
        ("en dehors du site, non", [False]),
        ("non c'est juste pour le planning", [False]),
        ("uniquement le site et la caisse", [False]),
        ("c'est très accessoire chez nous", [False]),
        ("juste un outil, rien de plus", [False]),
        ("on a même pas internet", [False]),
        ("tout est noté sur papier", [False]),
        ("le numérique représente 4 % de nos ventes", [False]),
        ("le numérique représente 80 % de nos ventes", [True]),
        ("l'informatique sert à la paie, notre métier c'est le soin", [False]),
        ("l'informatique n'est en rien notre métier", [False]),
        ("on ne vit que de ça", [True]),
        ("applis mobiles pour les lycées, on en vit", [True]),
        ("le numérique est bien notre cœur de métier", [True]),
        ("un appui, pas notre raison d'être", [False]),
        ("on s'en sert mais ce n'est pas notre boulot", [False]),
        ("simple outil, rien à voir avec notre mission", [False]),
        ("l'informatique n'est là qu'en soutien", [False]),
        ("ce n'est pas un moyen, c'est notre profession", [True]),
        ("ça fait bouillir la marmite", [True]),
        ("un renfort pour l'équipe, sûrement pas notre occupation première", [False]),
        ("pas le boulot, juste une aide pour nous", [False]),
        ("c'est notre profession, pas un gadget", [True]),
        ("le cœur de la maison est la rencontre ; internet n'en est que le vecteur", [False]),
        ("une aide pour l'équipe", []),
        ("oui sauf la compta", []),
        ("non, à part la ville", []),
        ("on a pas de site pour vendre nos pains ?", []),
        ("non, à part qu'on vend des logiciels", [True]),
    ],
)
def test_tools_that_everybody_uses_are_no_business(text: str, said: list[bool]) -> None:
    assert [value for fact, value, _ in roles(text) if fact == FACT] == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("c'est un levier au service de nos ambitions, vraiment pas notre métier", [False]),
        ("c'est une béquille pour nous, pas la profession", [False]),
        ("Le sens de notre travail est la rencontre ; le digital n'y est qu'un relais.", [False]),
        ("les écrans n'en sont que l'accessoire", [False]),
        ("c'est bien notre profession, pas un simple outil", [True]),
        ("le cœur de notre projet est le numérique", [True]),
        ("c'est un levier pour notre projet", []),
        ("c'est un outil pas cher pour notre métier", []),
    ],
)
def test_a_mere_tool_or_the_very_trade(text: str, said: list[bool]) -> None:
    assert [value for fact, value, _ in roles(text) if fact == FACT] == said
