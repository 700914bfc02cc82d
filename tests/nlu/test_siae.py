"""IAE conventions."""

import pytest

from tests.nlu.reading import doubts, entities, roles, stated


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("on est une entreprise d'insertion", ["ei"]),
        ("ETTI conventionnée", ["etti"]),
        ("ETTI. L'entreprise d'insertion du rez-de-chaussée, c'est une autre société", ["etti"]),
        ("on est passés d'ACI à EI", ["ei"]),
        ("un chantier d'insertion avant mais il a fermé, reste l'entreprise d'insertion", ["ei"]),
        ("une AI", ["ai"]),
        ("ici l'ensemble des postes transite par l'association intermédiaire", ["ai"]),
        ("chez nous tout le monde bosse sous le régime des chantiers d'insertion", ["aci"]),
        ("association intermédiaire", ["ai"]),
        ("un chantier d'insertion", ["aci"]),
        ("atelier chantier insertion", ["aci"]),
        ("entreprise d'insertion par le travail indépendant", ["eiti"]),
        ("ACI et EI", ["ei", "aci"]),
        ("a.i. conventionnée", ["ai"]),
        ("l'AI", ["ai"]),
        ("A C I", ["aci"]),
        ("régie de quartiers avec une EI et un ACI", ["ei", "aci"]),
        ("pas une ETTI mais une AI", ["ai"]),
        ("pas de chantier, juste l'association intermédiaire", ["ai"]),
        ("les 2, entreprise d'insertion et chantier", ["ei", "aci"]),
        ("régie de quartier avec un agrément chantier", ["aci"]),
        ("on avait un chantier d'insertion, il ne reste que l'entreprise d'insertion", ["ei"]),
        (
            "on envoie des gens vers le chantier d'insertion d'à côté, mais nous, aucune "
            "convention IAE",
            [],
        ),
        ("on n'est pas une SIAE", []),
        ("on n'a jamais eu de convention d'insertion", []),
        ("on n'a plus de convention IAE", []),
        ("aucune convention IAE", []),
        ("on est entreprise adaptée, rien à voir avec l'IAE", []),
        ("le chantier d'insertion c'est nos voisins. Nous on n'a aucune convention IAE", []),
        ("l'ACI s'est arrêté en 2022, il nous reste l'entreprise d'insertion", ["ei"]),
        ("que des ateliers et chantiers d'insertion", ["aci"]),
        ("l'agrément ETTI s'est terminé en mai et il a été renouvelé en juin", ["etti"]),
        ("oui entreprise d'insertion depuis mars, et on prépare un dossier ACI", ["ei"]),
        ("on est ETTI et on envisage une EI en plus", ["etti"]),
        ("une AI, l'ACI viendra l'an prochain", ["ai"]),
        ("notre structure est portée par un ACI", ["aci"]),
        ("nous sommes l'entreprise d'insertion qui livre les repas des écoles", ["ei"]),
        ("deux boutiques si je puis dire, un ACI et une ETTI", ["etti", "aci"]),
    ],
)
def test_conventions_are_read(text: str, kinds: list[str]) -> None:
    assert stated(text, "siae") == [kinds]


def test_a_denied_kind_does_not_deny_the_others() -> None:
    assert roles("on n'est pas une ETTI") == [("siae", ["etti"], "negated")]


def test_a_structure_of_no_kind_is_asked() -> None:
    assert doubts("on est une structure d'insertion")[0][:2] == ("siae", "ambiguous")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("on a été entreprise d'insertion jusqu'en 2022, depuis rien", "ei"),
        ("la convention d'entreprise d'insertion est arrivée à échéance en 2024", "ei"),
        ("le conventionnement AI a pris fin en 2021", "ai"),
        ("nous avons cessé d'être association intermédiaire", "ai"),
        ("la convention ETTI n'est plus en vigueur", "etti"),
        ("on était un chantier d'insertion", "aci"),
    ],
)
def test_a_convention_that_has_ended_is_denied(text: str, kind: str) -> None:
    assert ("siae", [kind], "negated") in roles(text)


@pytest.mark.parametrize(
    "text",
    [
        "j'ai 6 salariés",
        "notre linge est lavé par un chantier d'insertion",
        "on passe par une ETTI quand il y a du travail",
        "4, et on prend quelqu'un de l'association intermédiaire",
        "nous faisons travailler un chantier d'insertion",
        "un dossier d'entreprise d'insertion est prévu pour 2027",
        "pas encore, dossier EI en cours",
        "J'AI UNE QUESTION svp",
        "9 salariés en insertion",
        "on travaille avec un chantier d'insertion",
        "on donne nos invendus à une association intermédiaire",
        "notre ancien chantier d'insertion a fermé",
        "AI EI ETTI je comprends rien à vos sigles",
        "un aci ont droit à l'aide",
        "pas de convention avec la mairie",
        "j'ai travaillé cinq ans dans une ETTI",
        "on embauche des anciens d'un chantier d'insertion",
        "notre sous-traitant est une entreprise d'insertion",
        "on a perdu l'agrément ACI",
        "je n'ai jamais vu ce mot siae, ça désigne quoi au juste",
    ],
)
def test_what_is_no_convention(text: str) -> None:
    assert stated(text, "siae") == []


@pytest.mark.parametrize(
    "text",
    [
        "on réfléchit à demander une convention d'entreprise d'insertion",
        "nous songeons à créer un chantier d'insertion",
        "entreprises d'insertion, associations intermédiaires : faut-il l'une des deux ?",
        "le chantier d'insertion de nos voisins recrute",
    ],
)
def test_what_is_planned_asked_or_next_door_is_no_convention(text: str) -> None:
    assert stated(text, "siae") == []


def test_a_convention_whose_kind_is_forgotten_is_asked() -> None:
    text = "nous sommes conventionnés IAE mais je ne sais plus sous quel sigle"
    assert [doubt[0] for doubt in doubts(text)] == ["siae"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("les chantiers d'insertion, c'est nous", [["aci"]]),
        ("les entreprises d'insertion nous achètent du bois", []),
        ("oui, AI", [["ai"]]),
        ("ben oui ai", [["ai"]]),
        ("oui j'ai", []),
        ("on a eu une convention ETTI mais plus depuis 2022", []),
        ("on a une convention ETTI mais elle est en cours de renouvellement", [["etti"]]),
    ],
)
def test_the_kinds_that_are_ours_today(text: str, kinds: list[list[str]]) -> None:
    assert [value for value in stated(text, "siae") if value] == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("on avait coché ETTI mais c'est un ACI", ["aci"]),
        ("l'ACI que j'ai indiqué est une ETTI", ["etti"]),
        ("j'ai mis ACI, nous avons aussi une ETTI", ["etti", "aci"]),
    ],
)
def test_a_kind_answered_by_mistake_gives_way(text: str, kinds: list[str]) -> None:
    assert stated(text, "siae") == [kinds]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("SIAE non, ESUS oui", [[]]),
        ("IAE : aucune", [[]]),
        ("nous sommes une ai conventionnée", [["ai"]]),
        ("ACI non, ETTI oui", [["etti"]]),
        ("IAE oui", []),
    ],
)
def test_a_convention_is_answered_like_a_form(text: str, kinds: list[list[str]]) -> None:
    assert stated(text, "siae") == kinds


@pytest.mark.parametrize(
    "text", ["IAE oui, ACI non", "on est bien SIAE, pas ACI", "SIAE quand même, mais pas ETTI"]
)
def test_a_convention_of_another_kind_is_asked(text: str) -> None:
    assert stated(text, "siae") == []
    assert [fact for fact, *_ in doubts(text)] == ["siae"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("une convention au titre des associations intermédiaires", [["ai"]]),
        ("conventionnés au titre des entreprises d'insertion", [["ei"]]),
        ("on emploie des associations intermédiaires du coin", []),
    ],
)
def test_a_kind_under_its_title_is_ours(text: str, kinds: list[list[str]]) -> None:
    assert stated(text, "siae") == kinds


@pytest.mark.parametrize(
    ("text", "kind"),
    [("on est ETTI, le nom exact m'échappe", "etti"), ("on est un ACI, ce sigle me perd", "aci")],
)
def test_a_kind_told_beside_a_forgotten_name_is_kept(text: str, kind: str) -> None:
    assert stated(text, "siae") == [[kind]]
    assert [entity.name for entity in entities(text)] == ["siae"]  # no "I do not know" of another


@pytest.mark.parametrize("text", ["on est EI ? c'est quoi ce sigle", "ETTI, c'est quoi ce sigle"])
def test_a_kind_asked_about_is_not_held(text: str) -> None:
    assert stated(text, "siae") == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [("peut-être une AI", "ai"), ("on est peut-être une entreprise d'insertion", "ei")],
)
def test_a_kind_that_is_only_perhaps_ours_is_asked(text: str, kind: str) -> None:
    assert stated(text, "siae") == []
    (doubt,) = [entity.value for entity in entities(text) if entity.name == "unsure"]
    assert [candidate["value"] for candidate in doubt["candidates"]] == [[kind]]


@pytest.mark.parametrize(
    "text", ["une AI du coin nous prête des jardiniers", "une ETTI m'a envoyé deux intérimaires"]
)
def test_a_structure_that_works_for_us_is_not_ours(text: str) -> None:
    assert stated(text, "siae") == []


@pytest.mark.parametrize(
    "text",
    [
        "oui on est dans l'IAE, le nom exact m'échappe",
        "convention d'insertion signée, j'ignore de quel type",
        "l'IAE oui, quel sigle jsp",
        "une EI ou un ACI, je confonds",
        "conventionnés oui, mais pas AI",
    ],
)
def test_a_convention_held_whose_kind_is_not_known_is_asked(text: str) -> None:
    assert stated(text, "siae") == []
    assert [fact for fact, *_ in doubts(text)] == ["siae"]


@pytest.mark.parametrize(
    "text",
    [
        "je ne sais pas si on est une SIAE ni de quel type",
        "convention IAE je ne sais vraiment pas",
        "nous relevons de ce dispositif",
    ],
)
def test_a_convention_that_may_be_held_is_no_doubt_on_its_kind(text: str) -> None:
    assert doubts(text) == []


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("ai, depuis 1996", [["ai"]]),
        ("ai. on fait du repassage", [["ai"]]),
        ("ai déjà répondu", []),
        ("ai besoin de temps", []),
        ("une ETTI plus une AI", [["etti", "ai"]]),
        ("ETTI oui et AI aussi", [["etti", "ai"]]),
        ("l'IAE, en tant que chantier", [["aci"]]),
        ("notre chantier maçonnerie est conventionné par l'État", [["aci"]]),
        ("nos chantiers de maçonnerie ne sont pas conventionnés", []),
        ("entr. d'insertion", [["ei"]]),
        ("SIAE, plus exactement une entreprise d'insertion", [["ei"]]),
        ("les chantiers d'insertion que nous animons", [["aci"]]),
        ("toute l'équipe passe par notre association intermédiaire", [["ai"]]),
    ],
)
def test_a_kind_told_shortly_or_as_the_frame_of_the_work(text: str, kinds: list[list[str]]) -> None:
    assert [value for value in stated(text, "siae") if value] == kinds


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("AI, on prête du personnel aux communes", []),
        ("AI, on fait du ménage chez les particuliers", [["other"]]),
    ],
)
def test_the_staff_lent_is_no_trade(text: str, sectors: list[list[str]]) -> None:
    assert stated(text, "sectors") == sectors


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("EITI : on aide des gens à se mettre en auto-entreprise", []),
        ("je suis auto-entrepreneur, dans l'insertion", ["sole_trader"]),
    ],
)
def test_the_form_of_those_one_helps_is_not_ours(text: str, forms: list[str]) -> None:
    assert stated(text, "legal_form") == forms


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("conventionnés ETTI depuis 2017, je ne sais plus depuis quel mois", [["etti"]]),
        ("oui, une convention ACI signée, j'ai oublié à quelle date", [["aci"]]),
        ("on est entreprise d'insertion c'est certain, j'ai oublié quel avenant", [["ei"]]),
        ("on est AI conventionnée oui, je ne retrouve plus quel bureau nous suit", [["ai"]]),
        ("oui conventionnés, EI ou ACI, je ne sais plus lequel", []),
    ],
)
def test_a_date_forgotten_leaves_the_kind_named(text: str, kinds: list[list[str]]) -> None:
    assert stated(text, "siae") == kinds


@pytest.mark.parametrize(
    "text",
    [
        "on a reçu 2 000 € de l'État pour notre chantier de toiture",
        "la préfecture nous suit pour le chantier de la gare",
        "agréés pour deux chantiers de désamiantage",
        "notre chantier peinture est agréé amiante",
        "on travaille avec l'IAE pour nos chantiers",
    ],
)
def test_the_sites_of_builders_are_no_convention(text: str) -> None:
    assert ["aci"] not in stated(text, "siae")


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("on est une entreprise d'insertion en EURL", ["eurl"]),
        ("une boîte d'insertion en SASU", ["sasu"]),
        ("on est une EITI en SASU", ["sasu"]),
        ("EITI, on aide les gens à s'installer en EURL", []),
    ],
)
def test_the_form_of_a_structure_of_insertion(text: str, forms: list[str]) -> None:
    assert stated(text, "legal_form") == forms
