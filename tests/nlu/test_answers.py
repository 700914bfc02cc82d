"""Bare answers in all their forms."""

import pytest

from tests.nlu.reading import answer, entities, stated


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("yes", ["oui", "OUI !", "ouais", "oui oui", "ouiiii", "yes", "tt a fait", "c ça", "okk",
                 "c'est exact", "bien sûr", "je vous le confirme", "absolument", "bonjour, oui",
                 "malheureusement oui", "oui, pas de souci", "c'est exactement ça", "en effet",
                 "nous le sommes", "on l'a", "ben oui évidemment", "que oui", "bien évidemment",
                 "oui, aucun retard", "oui à 100 %", "o", "O."]),
        ("no", ["non", "n", "N !", "nan", "pas du tout", "ben non", "non non", "pas encore",
                "oui, enfin non",
                "je vous confirme que non", "c'est pas le cas", "nn c bon", "a priori non",
                "absolument pas", "évidemment que non", "certainement pas", "mouais non",
                "assurément non", "ça va de soi que non", "bah non bien sûr",
                "certainement pas, quelle question",
                "je crains que non", "à ma connaissance non", "hélas non", "on ne l'est plus",
                "ce n'est pas notre cas", "en aucune manière", "nous ne l'avons pas", "pas fait",
                "pas une seconde", "pas pour deux sous", "pas le moindrement",
                "oula non forcément", "rooh non naturellement", "ouh non visiblement"]),
        ("qualified", ["oui sauf une échéance URSSAF", "oui mais pas tout", "je pense que oui",
                       "en principe oui", "presque, il reste une cotisation", "oui et non",
                       "mouais", "50/50", "moitié moitié", "jcrois ke oui",
                       "j'espère bien que oui", "on m'a dit que oui", "en partie",
                       "oui pour les impôts, non pour l'URSSAF", "non, à part la CFE",
                       "pour les impôts oui, pour l'URSSAF on a du retard", "je crois",
                       "je suppose",
                       "à 90 % oui", "dans une certaine mesure", "pr une bone par oui",
                       "oui pour une petite partie", "a 40 pourcen environ", "aux trois quarts",
                       "a moitier on va dire", "moit moit", "plu ou moin"]),
        ("unknown", ["je ne sais pas", "jsp", "j'en sais rien", "aucune idée", "je l'ignore",
                     "faut que je demande à mon comptable", "pas la moindre idée", "à vérifier",
                     "euh... je sais pas trop", "je passe merci", "inconnu pour le moment",
                     "je ne dispose pas de ce chiffre", "les comptes ne sont pas clos",
                     "ni oui ni non, je ne sais pas comment on est classés"]),
        ("none", ["aucune", "rien", "zéro", "aucun de ces secteurs", "rien de tout ça", "jamais",
                  "on n'en a pas", "il n'y en a aucune", "ni l'une ni l'autre", "ni lun ni lautre",
                  "pas plus lune que lautre", "je découvre ce mot, donc aucune",
                  "on ne fait rien de tout ça", "pas un euro", "aucun conventionnement",
                  "rien n'a été demandé", "zéro pointé", "0 %"]),
        ("done", ["c'est tout", "rien d'autre", "voilà", "terminé", "non c'est tout", "fini",
                  "non merci, c'est tout", "non, la liste est complète", "voilà, j'ai tout dit",
                  "c'est tout ce qu'on achète"]),
    ],
)  # fmt: skip
def test_a_bare_answer_is_read(kind: str, texts: list[str]) -> None:
    assert {text: answer(text) for text in texts} == dict.fromkeys(texts, kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("oui, on vend des légumes", "yes"),
        ("oui tout est payé", "yes"),
        ("non, on fait du pain", "no"),
        ("non nous on est menuisiers", "no"),
        ("absolument pas, on a même un excédent", "no"),
        ("jamais, et on est à jour de tout", "none"),
        ("oui non attendez, non", "no"),
        ("c'est le cas depuis le début", "yes"),
        ("ce n'est plus le cas depuis mai", "no"),
        ("oui. Par contre c'est quoi exactement ?", "yes"),
        ("oui, mais dites-moi, c'est vérifié comment ?", "yes"),
        ("oui si on met de côté la CFE", "qualified"),
        ("non, rien à part la Région", "no"),
        ("non et je ne sais pas à qui m'adresser", "no"),
        ("non, c'était avant le covid", "no"),
    ],
)
def test_a_leading_answer_is_kept_beside_the_rest(text: str, kind: str) -> None:
    assert answer(text) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("on doit encore de l'argent, donc non", "no"),
        ("pas vraiment notre truc, non", "no"),
        ("on n'a jamais eu un jour de retard, oui", "yes"),
        ("on se sert d'ordis, mais non, ce n'est pas notre métier", "no"),
        ("on vous a tout envoyé, non ?", None),
        ("on est 12, euh non", None),
        ("à part une petite amende oui", "qualified"),
        ("hormis un petit retard, oui", "qualified"),
        ("le voisin est en liquidation mais nous non", "no"),
        ("notre voisin est en liquidation, nous non ça va", "no"),
        ("notre partenaire est agréé ESUS, pas nous", "no"),
        ("notre voisin doit de l'argent à l'URSSAF, nous non", None),
        ("SARL ou non", None),
        ("une SAS mais non agréée", None),
        ("difficulté : non", None),
    ],
)
def test_a_final_answer_is_kept_too(text: str, kind: str | None) -> None:
    assert answer(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "comment voulez-vous que je le sache", "qu'est-ce que j'en sais", "allez savoir",
        "je ne suis pas au courant", "ce n'est pas moi qui m'en occupe", "voyez avec la directrice",
        "c'est le comptable qui gère ça", "faudrait que je voie avec la trésorière",
        "je dois me renseigner auprès de mon expert-comptable", "je n'ai pas le chiffre en tête",
        "impossible de vous répondre aujourd'hui, le directeur est en congé", "je préfère passer",
        "je ne saurais vous dire", "la date m'échappe", "on ne m'a rien transmis", "je passe",
        "aucune idée, je viens d'arriver", "les comptes ne sont pas encore arrêtés", "sé pa",
        "je ne sais pas si notre métier compte comme numérique", "non, je ne sais pas",
        "oui mais je ne sais plus quand", "on n'a pas clôturé l'exercice",
        "je n'ai malheureusement pas ce renseignement", "le comptable nous le donnera en juillet",
        "c'est ma femme qui fait la compta", "montant inconnu", "jesaispas",
        "ça c'est le trésorier",
        "oula je sais pas ce que ça veut dire chez nous, joker", "je comprends rien, suivante",
        "ça je peux pas vous dire je suis arrivée le mois dernier",
        "c'est Monique qui s'occupe de ça, faut que je lui demande", "demandez à Paul",
        "c'est le cabinet comptable qui s'en charge", "mon collègue saurait", "j'ai oublié, désolé",
        "joker, c'est une question pour l'expert-comptable", "Sophie sait ça, moi non",
        "il n'y a que la trésorière qui pourrait vous le dire",
        "chais pas trop ce que ça veut dire pour nous donc je ne sais pas répondre",
        "jen c ri1", "jan sai kedal", "jcpas dsl", "jen ché ryin", "jconné pa", "aucune id",
        "pas moyen de dire si on l'a, le label", "j'ignore si on l'est, certifiés",
        "aucune idée, j'ai pris mes fonctions en mars 2026", "Esus ? je ne sais pas si on l'a",
        "je verrai avec le bureau, là je suis au marché", "je vous dirai ça demain",
        "Je me vois dans l'impossibilité de vous renseigner", "j'avoue mon ignorance",
        "nous sommes hors d'état d'apporter une réponse", "chui pas o courant", "jen sé ri1",
        "oh… je m'abstiens", "pff… pioche",
    ],
)  # fmt: skip
def test_not_knowing_is_read_however_it_is_said(text: str) -> None:
    assert answer(text) == "unknown"
    assert [e.name for e in entities(text) if e.name != "answer"] == []


@pytest.mark.parametrize(
    "text",
    [
        "on ne sait jamais", "je ne sais pas comment déposer mon dossier", "on va demander l'aide",
        "je ne sais pas si on est éligibles", "pas sur Lille", "je voudrais voir les critères",
        "nous n'avons pas de chiffre d'affaires", "je ne connais pas l'ESUS, c'est quoi ?",
        "rien à voir", "on doit de l'argent", "je passe par un prestataire",
        "c'est une asso qui gère des crèches", "j'ai une question pour vous",
        "c'est la CRESS qui s'en occupe", "vous demandez à qui ?",
        "je ne suis pas sûr de comprendre", "nous sommes hors d'état de payer l'URSSAF",
        "par ignorance on a mal répondu", "appel à un ami imprimeur pour le site", "50/50",
    ],
)  # fmt: skip
def test_what_is_not_ignorance(text: str) -> None:
    assert answer(text) != "unknown"


@pytest.mark.parametrize(
    "text",
    [
        "en principe oui, à vérifier",
        "je pense que oui faut voir avec la compta",
        "oui mais je dois vérifier",
        "je dirais oui, pas sûr",
    ],
)
def test_a_yes_to_check_is_qualified(text: str) -> None:
    assert answer(text) == "qualified"


@pytest.mark.parametrize(
    ("text", "fact"),
    [("ESUS ? jamais entendu parler", "esus"), ("SARL ? non", "legal_form")],
)
def test_a_question_said_again_states_nothing(text: str, fact: str) -> None:
    assert stated(text, fact) == []


@pytest.mark.parametrize("text", ["en 2023 jsais plus quand", "en 2025 jme rappelle plus"])
def test_a_year_is_kept_where_the_day_is_forgotten(text: str) -> None:
    assert [e.name for e in entities(text)] == ["date", "answer"]


def test_what_is_known_is_kept_beside_what_is_not() -> None:
    text = "je ne connais pas le budget de l'association, mais on est 7 salariés"
    assert (answer(text), stated(text, "headcount")) == ("unknown", [7])
    assert stated(text, "legal_form") == []
    assert stated("je sais pas trop on est 12 salariés", "headcount") == [12]


@pytest.mark.parametrize(
    "text",
    ["non pardon on est 14", "nous ne sommes pas une SAS", "merci", "on est 7", "si on était 25 ?",
     "non en fait on n'est pas une association", "je ne veux pas de site vitrine",
     "ça y est, c'est réglé", "je confonds toujours ESUS et ESS, c'est la même chose non",
     "j'ai lu que c'était arrêté, c'est vrai"],
)  # fmt: skip
def test_what_is_no_answer(text: str) -> None:
    assert answer(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tel n'est pas le cas.", "no"),
        ("tel est bien le cas", "yes"),
        ("Notre structure ne répond pas à cette définition.", "no"),
        ("nous n'entrons pas dans cette catégorie", "no"),
        ("on rentre pas dans ce cas", "no"),
        ("cette définition ne nous correspond pas", "no"),
        ("ce critère ne nous concerne pas", "no"),
        ("ce n'est pas notre objet", "no"),
        ("c'est pas du tout ce qu'on fait", "no"),
        ("notre vocation est ailleurs", "no"),
        ("hélas oui, nous répondons à cette définition", "yes"),
        ("c'est malheureusement notre cas", "yes"),
        ("nous correspondons à cette description", "yes"),
        ("non et je vois pas pourquoi il le faudrait", "no"),
        ("absolument aucune", "none"),
        ("en règle générale, oui", "qualified"),
    ],
)
def test_whether_a_definition_fits_is_an_answer(text: str, kind: str) -> None:
    assert answer(text) == kind


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("non pas d'insertion", "siae", []),
        ("non, pas d'agrément ESUS", "esus", "none"),
        ("nan on n'a aucune activité économique", "economic_activity", False),
        ("non on est pas à jour des cotisations", "tax_social_compliant", False),
        ("non pas encore certifié", "certification", "none"),
        ("non le numérique c'est pas notre métier", "digital_core", False),
        ("non l'agrément on l'a pas", "esus", "none"),
    ],
)
def test_a_no_is_of_what_is_denied_after_it(text: str, fact: str, value: object) -> None:
    assert stated(text, fact) == [value]
    assert answer(text) is None


@pytest.mark.parametrize(
    "text",
    ["non, et pas d'agrément ESUS", "non. pas d'insertion", "non, pas d'agrément ESUS non plus",
     "non, on est à jour", "non, on n'est pas une SCOP", "non la mairie ne donne rien"],
)  # fmt: skip
def test_a_no_beside_another_fact_stays_an_answer(text: str) -> None:
    assert answer(text) == "no"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("non mais ESUS oui", "no"),
        ("non, par contre on est agréés ESUS", "no"),
        ("non mais bon", "no"),
        ("non et pas d'ESUS", "no"),
        ("non, pas d'ESUS", None),
    ],
)
def test_a_no_beside_another_fact(text: str, said: str | None) -> None:
    assert answer(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "en règle, ça… aucune idée", "agréés ou pas, mystère",
        "impôts et urssaf à jour, je serais en peine de le dire", "hors d'état de vous répondre",
        "je regrette de ne pouvoir vous renseigner", "l'info n'est pas en ma possession",
        "je ne dispose pas des chiffres",
    ],
)  # fmt: skip
def test_what_is_asked_said_again_is_not_known(text: str) -> None:
    assert [(e.name, e.value) for e in entities(text) if e.role is None] == [("answer", "unknown")]


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("redressement judiciaire, on n'en est pas encore sortis", "in_difficulty", True),
        ("agréés ESUS oui, mais j'ignore depuis quand", "esus", "obtained"),
    ],
)
def test_a_state_is_kept_where_its_detail_is_not_known(text: str, fact: str, value: object) -> None:
    assert stated(text, fact) == [value]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("oui, minuscule, mais oui", "yes"), ("si, un hangar, mais si", "yes"),
        ("oui, une petite annexe mais elle existe", "yes"),
        ("oui, presque, mais oui", "qualified"), ("oui mais pas pour tout", "qualified"),
    ],
)  # fmt: skip
def test_a_yes_said_again_takes_nothing_back(text: str, kind: str) -> None:
    assert answer(text) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("on na toujours pas ça", "no"), ("jai rien de ça", "none"),
        ("nous n'avons jamais eu celui-là", "no"),
        ("notre structure na pas ça", "no"), ("on possède pas ça", "no"),
        ("on na pas retrouvé ça", None),
        ("on a pas ça en rayon", None), ("non et on voit pas qui solliciter", "no"),
        ("non, toujours pas, j'ignore vers qui me tourner", "no"),
    ],
)  # fmt: skip
def test_what_is_asked_said_by_a_pronoun(text: str, kind: str | None) -> None:
    assert answer(text) == kind


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("pas un liard en plus", "none"),
        ("pas une miette a coté", "none"),
        ("pas un rond ailleurs", "none"),
        ("si ça pouvait ! aucune", "none"),
        ("oh si seulement ! rien", "none"),
        ("on peut rêver… zéro", "none"),
        ("si on avait su ! 3000", None),
    ],
)
def test_nothing_told_with_a_sigh(text: str, value: str | None) -> None:
    assert answer(text) == value


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("rhoo non manifestement", "no"),
        ("tss oui forcément", "yes"),
        ("oulala non heureusement", "no"),
        ("ouf non logiquement pas", "no"),
        ("ou alors non", None),
        ("oula", None),
    ],
)
def test_a_cry_or_an_obvious_adverb_changes_nothing(text: str, kind: str | None) -> None:
    assert answer(text) == kind
