"""What is said of the open question without naming it."""

import pytest

from bot.nlu import unnamed
from tests.nlu.reading import unnamed_in


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("demande en cours", "esus", "pending"),
        ("la décision de rejet nous a été signifiée", "esus", "none"),
        ("la métropole met le nez dedans", "certification", "in_progress"),
        ("un élu de l'agglo l'épluche", "certification", "in_progress"),
        ("il n'y a que nous qui l'avons lu", "certification", "none"),
        ("personne d'extérieur n'est au courant", "certification", "none"),
        ("c'est en attente", "esus", "pending"),
        ("on a envoyé le dossier", "esus", "pending"),
        ("obtenu", "esus", "obtained"),
        ("en cours", "certification", "in_progress"),
        ("pas encore, c'est en cours", "certification", "in_progress"),
        ("on a du retard", "tax_social_compliant", False),
        ("non on n'a rien envoyé", "certification", "none"),
    ],
)
def test_a_stage_or_a_state_is_said_without_its_name(text: str, fact: str, value: object) -> None:
    (entity,) = unnamed_in(text)
    assert entity.value[fact] == value


@pytest.mark.parametrize("text", ["bonjour", "combien de temps ?", "on est 12 à Lille", ""])
def test_other_words_say_nothing_of_it(text: str) -> None:
    assert unnamed_in(text) == []


ESUS, CERTIFICATION, IAE = "esus", "certification", "siae"
APPLIED = "last_application_on"
TAXES, DIFFICULTY, FORM = "tax_social_compliant", "in_difficulty", "legal_form"


def _said_of(fact: str, text: str) -> object:
    return next((entity.value.get(fact) for entity in unnamed_in(text)), None)


@pytest.mark.parametrize(
    "text",
    [
        "0 agrément",
        "l'agrément n'a pas été renouvelé",
        "on avait une convention mais c'est fini",
        "rien de signé aujourd'hui, on espère passer EI avant l'été",
        "non, une demande de convention ETTI est à l'étude",
        "on était EI mais plus maintenant",
    ],
)
def test_an_approval_ended_or_to_come_is_no_convention(text: str) -> None:
    assert _said_of(IAE, text) == []


@pytest.mark.parametrize(
    ("fact", "text", "value"),
    [
        (ESUS, "agréés", "obtained"),
        (ESUS, "c'est fait", "obtained"),
        (ESUS, "on l'a depuis 2021", "obtained"),
        (ESUS, "la préfecture vient de nous le délivrer", "obtained"),
        (ESUS, "dossier à l'instruction", "pending"),
        (ESUS, "en attente de retour de la DREETS", "pending"),
        (ESUS, "pas encore mais c'est lancé", "pending"),
        (ESUS, "ils ont notre dossier depuis mars", "pending"),
        (ESUS, "toujours pas de réponse", "pending"),
        (ESUS, "ils nous l'ont refusé", "none"),
        (ESUS, "rejetée à l'époque, on n'a pas redemandé", "none"),
        (ESUS, "on l'a jamais demandé", "none"),
        (ESUS, "dossier pas encore déposé", "none"),
        (ESUS, "on ne l'a plus", "none"),
        (ESUS, "on doit encore faire la demande", "none"),
        (ESUS, "en cours de renouvellement", unnamed.DOUBT),
        (CERTIFICATION, "elle n'est pas terminée", "in_progress"),
        (CERTIFICATION, "démarche bien engagée mais pas bouclée", "in_progress"),
        (CERTIFICATION, "on est à mi-chemin", "in_progress"),
        (APPLIED, "rien déposé à ce jour", "never"),
        (APPLIED, "ni cette année ni avant", "never"),
        (APPLIED, "d'autres aides oui, celle-là jamais", "never"),
        (APPLIED, "on est tout neufs, donc jamais", "never"),
        (APPLIED, "ni moi ni mon prédécesseur", "never"),
        (APPLIED, "l'aide d'avant s'appelait autrement, INESS c'est la première", "never"),
        (APPLIED, "sous l'ancienne direction", "doubt"),
        (APPLIED, "au début du projet", "doubt"),
        (APPLIED, "on en est à notre deuxième demande", "doubt"),
        (APPLIED, "ce serait la toute première", "never"),
        (APPLIED, "y'a un bail", unnamed.DOUBT),
        (APPLIED, "tout récemment", unnamed.DOUBT),
        (CERTIFICATION, "l'URSCOP s'en occupe", "in_progress"),
        (CERTIFICATION, "on a rendez-vous avec la CRESS", "in_progress"),
        (CERTIFICATION, "c'est fait, j'ai leur attestation", "obtained"),
        (CERTIFICATION, "par un cabinet conseil", "obtained"),
        (CERTIFICATION, "on n'a contacté personne", "none"),
        (CERTIFICATION, "non, pas fait", "none"),
        (IAE, "on n'a plus de convention", []),
        (IAE, "aucune, on est entreprise adaptée", []),
        (IAE, "un chantier", ["aci"]),
        (IAE, "conventionnés", unnamed.DOUBT),
        (TAXES, "tout est réglé", True),
        (TAXES, "on ne doit rien", True),
        (TAXES, "on n'a pas tout payé", False),
        (TAXES, "on régularise ce mois-ci", unnamed.DOUBT),
        (TAXES, "je crois qu'on est à jour", unnamed.DOUBT),
        (DIFFICULTY, "aucune procédure", False),
        (DIFFICULTY, "plus maintenant", False),
        (DIFFICULTY, "c'est tendu", unnamed.DOUBT),
        (FORM, "un centre social associatif", "association"),
        (TAXES, "les deux attestations sont bonnes", True),
        (TAXES, "rien à nous reprocher de ce côté", True),
        (TAXES, "on paie rubis sur l'ongle", True),
        (TAXES, "jamais une relance en douze ans", True),
        (TAXES, "on a eu un retard en 2022 mais tout est réglé depuis", True),
        (TAXES, "le comptable s'en occupe et tout est payé", True),
        (TAXES, "l'Urssaf c'est bon mais le fisc pas encore", unnamed.DOUBT),
        (TAXES, "pas du tout à jour, on a des relances", False),
        (TAXES, "on n'arrive plus à payer", False),
        (TAXES, "on a sauté deux échéances", False),
        (TAXES, "on paie en six fois", unnamed.DOUBT),
        (TAXES, "on ne doit pas un centime à l'État", True),
        (TAXES, "on ne doit plus un sou", True),
        (TAXES, "deux mois de cotisations impayés et toujours aucun accord", False),
        (TAXES, "on doit pas mal d'argent", unnamed.DOUBT),
        (DIFFICULTY, "une mauvaise année 2020 mais plus aucun problème", False),
        (DIFFICULTY, "ça va, aucun pépin", False),
        (DIFFICULTY, "on en est sortis", False),
        (DIFFICULTY, "l'activité est florissante", False),
        (DIFFICULTY, "c'est pas la joie", unnamed.DOUBT),
        (DIFFICULTY, "ça ne va pas", unnamed.DOUBT),
        (ESUS, "oui mais il expire dans six mois", "obtained"),
        (ESUS, "l'agrément sport oui mais pas celui-là", "none"),
        (ESUS, "on n'en a jamais entendu parler", "none"),
        (ESUS, "on a laissé tomber", "none"),
        (ESUS, "refusé, on a refait une demande", "pending"),
        (ESUS, "je crois qu'on l'a", unnamed.DOUBT),
        (CERTIFICATION, "HDFID a commencé à regarder", "in_progress"),
        (CERTIFICATION, "on vient de les contacter", "in_progress"),
        (CERTIFICATION, "l'IRIAE nous a remis son avis", "obtained"),
        (CERTIFICATION, "on va appeler la CRESS", "none"),
        (CERTIFICATION, "rien de fait", "none"),
        (TAXES, "tout est payé. C'est important ?", True),
        (TAXES, "les charges sont payées, la tva on attend", unnamed.DOUBT),
        (TAXES, "pas encore, on attend une rentrée d'argent", None),
        (DIFFICULTY, "c'est les gens qu'on accueille qui galèrent", None),
        (CERTIFICATION, "on a fait une première réunion avec le cabinet", "in_progress"),
        ("other_public_aid_eur", "quelques milliers d'euros", unnamed.DOUBT),
        ("other_public_aid_eur", "un quart de la dépense", unnamed.DOUBT),
        ("other_public_aid_eur", "30 pour cent du devis", unnamed.DOUBT),
        ("other_public_aid_eur", "30 % des 9 000 € par la ville", unnamed.DOUBT),
        ("other_public_aid_eur", "0 %, on paie tout nous-mêmes", 0),
        ("other_public_aid_eur", "zéro pour cent", 0),
        ("digital_core", "50/50", unnamed.DOUBT),
        ("digital_core", "ça dépend", unnamed.DOUBT),
        ("headcount", "ça varie selon les mois", unnamed.DOUBT),
        ("headcount", "plusieurs", unnamed.DOUBT),
        ("turnover_eur", "pas grand chose", unnamed.DOUBT),
        (IAE, "on gère un ESAT", []),
        ("digital_core", "moitié moitié", unnamed.DOUBT),
        ("sectors", "un peu de tout", unnamed.DOUBT),
        (IAE, "on accueille des personnes en insertion, sans aucune convention avec l'État", []),
        ("tax_social_compliant", "j'ai l'attestation de vigilance sous les yeux", True),
        (
            "tax_social_compliant",
            "malheureusement non, le redressement Urssaf n'est pas soldé",
            False,
        ),
        ("tax_social_compliant", "oui pour le social, non pour le fiscal", "doubt"),
        ("tax_social_compliant", "pour les impots oui pour l'urssaf on a pris du retard", "doubt"),
        ("tax_social_compliant", "impôts ok, urssaf ko", "doubt"),
        ("tax_social_compliant", "il nous reste 3000 € à régler à l'urssaf", False),
        ("in_difficulty", "notre trésorerie couvre six mois", False),
        ("in_difficulty", "on est suivis par un mandataire", True),
        ("in_difficulty", "le commissaire aux comptes n'a rien signalé", False),
        ("in_difficulty", "on a eu un redressement il y a dix ans mais c'est clos", False),
        ("esus", "on la, on vient mm de le renouveler", "obtained"),
        (TAXES, "payé rubis sur l'ongle, ma femme y veille", True),
        (TAXES, "régularisé hier soir", True),
        (TAXES, "rien à signaler tout est réglé les charges comme les taxes", True),
        (APPLIED, "le voisin l'a eue en 2024, nous jamais", "never"),
        ("last_application_on", "euh récemment je dirais", "doubt"),
        ("last_application_on", "assez récemment, je crois", "doubt"),
        (APPLIED, "c vieu", "doubt"),
        (APPLIED, "sa remonte a pa mal danées", "doubt"),
        ("in_difficulty", "pas mal d'assos ont mis la clé sous la porte, pas la nôtre", False),
        ("in_difficulty", "on n'est pas au bord du gouffre", False),
    ],
)
def test_an_answer_needs_not_name_its_question(fact: str, text: str, value: object) -> None:
    assert _said_of(fact, text) == value


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (ESUS, "je cherche un emploi"),
        (ESUS, "j'ai perdu ma carte grise"),
        (ESUS, "on existe depuis 2012"),
        (ESUS, "notre CA c'est 400 000 €, je l'ai déjà écrit"),
        (ESUS, "dossier n° 2025-00432"),
        (ESUS, "je demande à ma collègue"),
        (ESUS, "la certification est en cours"),
        (ESUS, "si on l'obtient en septembre"),
        (ESUS, "c'est en cours ?"),
        (CERTIFICATION, "on est certifiés Qualiopi"),
        (CERTIFICATION, "mon voisin l'a eue"),
        (IAE, "aucune idée"),
        (TAXES, "la DRAC nous a versé 8 000 euros pour un festival"),
        (DIFFICULTY, "j'ai mal au dos"),
        (TAXES, "vous parlez de l'Urssaf ?"),
        (TAXES, "je ne sais pas si c'est payé"),
        (DIFFICULTY, "mon ancienne boîte allait mal"),
        (ESUS, "je n'ai pas la réponse, c'est ma collègue"),
        (CERTIFICATION, "faut la faire avant de déposer ou après"),
        (CERTIFICATION, "on doit l'avoir quand"),
        (ESUS, "agréé ou pas, je ne saurais dire"),
        (ESUS, "jamais entendu parler, c'est quoi"),
        (APPLIED, "on n'a rien contre"),
        (APPLIED, "pour la certification ce n'est pas encore fait"),
        (IAE, "on livre avec un ESAT"),
        ("headcount", "ça ne varie pas"),
        ("headcount", "beaucoup de bénévoles"),
        (TAXES, "notre voisin a tout payé"),
    ],
)
def test_what_answers_nothing(fact: str, text: str) -> None:
    assert _said_of(fact, text) is None


@pytest.mark.parametrize(
    ("fact", "text", "said"),
    [
        (ESUS, "on n'y a jamais songé", "none"),
        (ESUS, "le récépissé nous a été remis", "pending"),
        (ESUS, "l'arrêté ne nous est pas encore parvenu", "pending"),
        (ESUS, "l'arrêté nous est parvenu", "obtained"),
        (ESUS, "la préfecture a rendu une décision favorable", "obtained"),
        (ESUS, "l'agrément jeunesse, on l'a depuis 2012", None),
        (CERTIFICATION, "on l'a présenté à personne", "none"),
        (CERTIFICATION, "on l'a présenté à la CRESS", "in_progress"),
        (IAE, "on ne prend personne en insertion", []),
        (IAE, "on a que des contrats normaux", []),
        (IAE, "on n'a rien signé", []),
        (IAE, "ça y'a pas", []),
        (IAE, "sans objet", []),
        (IAE, "zéro convention, tout le monde est embauché comme partout", []),
        (IAE, "nous ne sommes signataires d'aucun accord", []),
        (IAE, "telle convention n'a jamais été conclue", []),
        (IAE, "on n'entre dans aucune de ces cases", []),
        (IAE, "une petite entreprise tout ce qu'il y a de classique", []),
        (IAE, "on gère un chantier de maraîchage", ["aci"]),
        (IAE, "nous animons des chantiers", ["aci"]),
        (IAE, "les ateliers et chantiers", ["aci"]),
        (IAE, "on fait des chantiers bâtiment", None),
        (IAE, "oui nous faisons des chantiers", None),
        (IAE, "on a des chantiers", None),
        (IAE, "chantiers second œuvre", None),
        (IAE, "nous relevons de ce dispositif", None),
        (CERTIFICATION, "on s'y est jamais attaqués", "none"),
        (CERTIFICATION, "on sen est toujours pas inquiété", "none"),
        (CERTIFICATION, "nous ne nous y sommes pas encore plongés", "none"),
        (CERTIFICATION, "on s'en est pas rendu compte", None),
        (CERTIFICATION, "on s'est pas compris", None),
        (CERTIFICATION, "aucun cabinet n'a encore épluché le plan", "none"),
        (CERTIFICATION, "personne la relu", "none"),
        (CERTIFICATION, "l'animateur de la métropole est en train de l'éplucher", "in_progress"),
        (ESUS, "le label, on l'a jamais mendié", "none"),
        (ESUS, "on n'y a pas aspiré", "none"),
        (IAE, "on est foyer de vie, c'est tout autre chose, je pense", None),
    ],
)
def test_a_stage_in_the_words_of_an_office_or_a_plain_no(
    fact: str, text: str, said: object
) -> None:
    assert _said_of(fact, text) == said
