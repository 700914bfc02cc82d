"""ESUS, certification, taxes, difficulty, economic activity, digital core."""

import pytest

from tests.nlu.reading import doubts, entities, stated, unnamed_in


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("agréés esus", "esus", "obtained"),
        ("nous avons l'agrément", "esus", "obtained"),
        ("agrément ESUS en cours de demande", "esus", "pending"),
        ("ESUS : dossier déposé, pas encore de réponse", "esus", "pending"),
        ("pas d'agrément ESUS", "esus", "none"),
        ("eurl ss lesus", "esus", "none"),
        ("j'ai pas pensé à vous dire qu'on est agréés esus", "esus", "obtained"),
        ("1 sas s/ label esus", "esus", "none"),
        ("une sarl dépourvue d'agrément esus", "esus", "none"),
        ("notre projet é ss certification", "certification", "none"),
        ("agrément refusé", "esus", "none"),
        ("on va demander l'agrément ESUS", "esus", "none"),
        ("projet certifié par l'URSCOP", "certification", "obtained"),
        ("certification en cours", "certification", "in_progress"),
        ("personne l'a certifié notre projet", "certification", "none"),
        ("aucun organisme nous a certifiés", "certification", "none"),
        ("une personne de la CRESS l'a certifié", "certification", "obtained"),
        ("je certifie en personne que nous sommes agréés ESUS", "esus", "obtained"),
        ("toutes nos cotisations et tous nos impôts sont réglés", "tax_social_compliant", True),
        (
            "pas en difficulté et toutes nos cotisations sociales comme nos impôts sont réglés",
            "tax_social_compliant",
            True,
        ),
        ("le projet n'est pas encore certifié", "certification", "none"),
        ("on est à jour de nos cotisations", "tax_social_compliant", True),
        ("aucune dette fiscale ni sociale", "tax_social_compliant", True),
        ("nous ne sommes pas à jour", "tax_social_compliant", False),
        ("on a une dette URSSAF", "tax_social_compliant", False),
        ("on est en redressement judiciaire", "in_difficulty", True),
        ("pas en difficulté", "in_difficulty", False),
        ("on est en bonne santé financière", "in_difficulty", False),
        ("URSSAF : à jour", "tax_social_compliant", True),
        ("toutes nos charges sont payées", "tax_social_compliant", True),
        ("on a soldé notre dette URSSAF", "tax_social_compliant", True),
        ("nous ne devons rien à l'URSSAF", "tax_social_compliant", True),
        ("la TVA n'est pas réglée", "tax_social_compliant", False),
        ("l'URSSAF nous a mis en demeure", "tax_social_compliant", False),
        ("on n'a pas réglé nos impôts", "tax_social_compliant", False),
        ("finalement si, on est à jour des impôts", "tax_social_compliant", True),
        ("le redressement judiciaire est clos", "in_difficulty", False),
        ("on est sortis de redressement en 2023", "in_difficulty", False),
        ("le tribunal a ouvert une procédure", "in_difficulty", True),
        ("on a été placés en liquidation", "in_difficulty", True),
        ("on est en difficulté... non pardon, pas du tout", "in_difficulty", False),
        ("ni en redressement ni en liquidation", "in_difficulty", False),
        ("redresement judicière", "in_difficulty", True),
        ("on doit de l'argent à l'Urssaf", "tax_social_compliant", False),
        ("on vient de solder notre dette Urssaf", "tax_social_compliant", True),
        ("aucun retard les cotisations partent le 15 de chaque mois", "tax_social_compliant", True),
        ("l'Urssaf nous court après", "tax_social_compliant", False),
        ("le plan de redressement s'est achevé en 2021", "in_difficulty", False),
        ("redressement c'était en 2018 et c'est terminé", "in_difficulty", False),
        ("ns avon esus", "esus", "obtained"),
        ("nous ne possédons pas l'agrément ESUS", "esus", "none"),
        ("on a l'ESUS même si je n'ai pas compris à quoi ça sert", "esus", "obtained"),
        ("projet certifié par la CRESS, dernière demande en 2023", "certification", "obtained"),
        ("on exerce une activité économique", "economic_activity", True),
        ("nous facturons des prestations", "economic_activity", True),
        ("pas d'activité commerciale", "economic_activity", False),
        ("on ne vend rien", "economic_activity", False),
        ("pas à jour de l'urssaf non", "tax_social_compliant", False),
        ("l'asso est en liquidation, on peut quand même demander ?", "in_difficulty", True),
        ("l'échéancier URSSAF est terminé", "tax_social_compliant", True),
        ("ni dettes fiscales, ni difficulté", "in_difficulty", False),
        ("agence web", "digital_core", True),
        ("62.01Z", "digital_core", True),
        ("le numérique n'est pas notre cœur d'activité", "digital_core", False),
        ("le numérique est juste un outil", "digital_core", False),
        ("pas de dette nulle part impôts et urssaf ok", "tax_social_compliant", True),
        (
            "pas en difficulté et tous les impôts et cotisations sont réglés",
            "tax_social_compliant",
            True,
        ),
        ("nous ne sommes débiteurs d'aucune cotisation", "tax_social_compliant", True),
        ("la société est débitrice de 3 000 euros envers l'Urssaf", "tax_social_compliant", False),
        ("le retard Urssaf est soldé ce matin", "tax_social_compliant", True),
        ("blancs comme neige avec le fisc et l'urssaf", "tax_social_compliant", True),
        ("aucune casserole avec le fisc ni l'urssaf", "tax_social_compliant", True),
        ("je précise d'emblée que nous sommes à jour de tout, TVA", "tax_social_compliant", True),
        ("on certifie être à jour de nos cotisations", "tax_social_compliant", True),
        ("quel cauchemar ! Ici on est en règle avec l'Urssaf", "tax_social_compliant", True),
        (
            "ma collègue me souffle que l'Urssaf n'est pas payée",
            "tax_social_compliant",
            False,
        ),
        ("difficulté : non", "in_difficulty", False),
        ("c'est la fédération qui est en liquidation, pas nous", "in_difficulty", False),
        # the trouble is another's; somebody qualified judges; nothing is due on one side
        (
            "non, c'est notre client qui est en liquidation, nous n'avons aucune difficulté "
            "financière",
            "in_difficulty",
            False,
        ),
        (
            "on n'est pas en difficulté c'est la boîte d'en face qui est en liquidation",
            "in_difficulty",
            False,
        ),
        ("deux années de pertes cumulées, le comptable dit que non", "in_difficulty", False),
        ("pertes cumulées, l'expert confirme que oui", "in_difficulty", True),
        ("après vérification on n'est pas en difficulté", "in_difficulty", False),
        (
            "on est à jour des impôts, c'est la structure voisine qui a des dettes",
            "tax_social_compliant",
            True,
        ),
        ("on est exonérés de TVA, et la MSA est réglée", "tax_social_compliant", True),
        ("pas imposables mais l'Urssaf n'est plus payée", "tax_social_compliant", False),
        ("rien dû aux impôts ni à l'Urssaf", "tax_social_compliant", True),
    ],
)
def test_a_state_is_read(text: str, fact: str, value: object) -> None:
    assert stated(text, fact) == [value]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("on a un échéancier avec l'URSSAF", "tax_social_compliant"),
        ("oui hormis une dette Urssaf", "tax_social_compliant"),
        ("les impôts oui, l'URSSAF non", "tax_social_compliant"),
        ("impôts à jour mais pas les cotisations", "tax_social_compliant"),
        ("on conteste un redressement URSSAF", "tax_social_compliant"),
        ("a priori on est à jour", "tax_social_compliant"),
        ("trésorerie tendue", "in_difficulty"),
        (
            "côté fiscal aucun souci, côté Urssaf il reste deux mois à régler",
            "tax_social_compliant",
        ),
        ("on a un accord avec le fisc pour payer en dix fois", "tax_social_compliant"),
        ("on a perdu plus de la moitié du capital", "in_difficulty"),
        ("un peu en difficulté", "in_difficulty"),
        ("on frôle la cessation de paiements", "in_difficulty"),
        ("les cotisations sont réglées mais les impôts non", "tax_social_compliant"),
        ("côté urssaf c'est réglé, côté impôts ça traîne", "tax_social_compliant"),
        ("on n'est pas tout à fait à jour de l'urssaf", "tax_social_compliant"),
        ("médiation numérique", "digital_core"),
        ("oui pour l'URSSAF, le fiscal je sais pas", "tax_social_compliant"),
        ("L'URSSAF oui, la CFE on l'a zappée", "tax_social_compliant"),
        ("la TVA est réglée, la CFE jamais !", "tax_social_compliant"),
        ("nos fonds propres sont négatifs", "in_difficulty"),
    ],
)
def test_a_doubtful_state_is_asked(text: str, fact: str) -> None:
    assert (fact, "ambiguous", [True, False]) in doubts(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("c'est quoi ESUS ?", "esus"),
        ("on est certifiés bio", "certification"),
        ("on accompagne des familles en difficulté", "in_difficulty"),
        ("zéro salarié et ça nous va bien", "in_difficulty"),
        ("quel texte définit l'entreprise en difficulté", "in_difficulty"),
        ("en difficulté je ne sais pas", "in_difficulty"),
        ("la moitié vient des cotisations et le reste du loto", "tax_social_compliant"),
        ("nos adhérents paient leur cotisation chaque année", "tax_social_compliant"),
        ("le remboursement se calcule sur le hors taxes", "tax_social_compliant"),
        ("il faut être à jour de l'Urssaf", "tax_social_compliant"),
        ("il faut mettre à jour notre site", "tax_social_compliant"),
        ("je ne sais pas si on est à jour", "tax_social_compliant"),
        ("notre site n'est pas à jour", "tax_social_compliant"),
        ("on paie 800 euros d'impôts fonciers", "tax_social_compliant"),
        ("combien reste à notre charge", "tax_social_compliant"),
        ("une dette URSSAF est éliminatoire", "tax_social_compliant"),
        ("faut il prouver qu'on est à jour des cotisations", "tax_social_compliant"),
        ("on aide les entreprises en difficulté", "in_difficulty"),
        ("mon fournisseur est en liquidation", "in_difficulty"),
        ("les commerçants en difficulté du quartier", "in_difficulty"),
        ("un plan de sauvegarde de l'emploi", "in_difficulty"),
        ("j'ai pas compris en difficulté", "in_difficulty"),
        ("une scop en difficulté a droit", "in_difficulty"),
        ("tout va bien merci", "in_difficulty"),
        ("insertion par l'activité économique", "economic_activity"),
        ("un devis d'une agence web", "digital_core"),
        ("le public qu'on reçoit est en difficulté", "in_difficulty"),
        ("kelk1 ki doit de largent a lurssaf il pe demandé ?", "tax_social_compliant"),
        ("nous ne payons pas d'impôts commerciaux", "tax_social_compliant"),
        ("on ne paie pas la TVA, on est non assujettis", "tax_social_compliant"),
        ("les entreprises en redressement sont exclues", "in_difficulty"),
        ("on conteste un redressement de 2023", "in_difficulty"),
        ("mon ancienne boîte était en liquidation", "in_difficulty"),
        ("c'est la préfecture qui donne l'ESUS ou bien c'est vous", "esus"),
        ("entreprise en difficulté ??? qui décide de ça", "in_difficulty"),
        ("qui dit qu'on est en difficulté ou pas", "in_difficulty"),
        (
            "qu'est-ce que ça recouvre, entreprise en difficulté ? on a moins de commandes",
            "in_difficulty",
        ),
    ],
)
def test_what_says_nothing_of_it(text: str, fact: str) -> None:
    assert stated(text, fact) == []


def test_a_digital_trade_is_an_activity_outside_the_excluded_ones() -> None:
    assert stated("éditeur de logiciels", "sectors") == [["other"]]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("plan de redressement soldé", False),
        ("le plan de continuation est soldé depuis 2019", False),
        ("on n'est pas encore sorti du plan de sauvegarde", True),
        ("on est pas sortis du redressement", True),
        ("le redressement n'est pas soldé", None),
    ],
)
def test_proceedings_are_over_or_not(text: str, value: object) -> None:
    assert stated(text, "in_difficulty") == ([] if value is None else [value])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on a quelques relances, mais c'est le fournisseur de farine", "doubt"),
        ("des retards, mais c'est chez le bailleur", "doubt"),
        ("des impayés, mais seulement auprès de l'imprimeur et de l'Urssaf", False),
        ("on a des relances de l'urssaf mais les fournisseurs sont payés", False),
        ("on a du retard, nos fournisseurs sont payés", False),
    ],
)
def test_a_debt_to_others_is_no_debt_to_the_taxes(text: str, value: object) -> None:
    told = stated(text, "tax_social_compliant")
    told += [one.value.get("tax_social_compliant") for one in unnamed_in(text)]
    assert {one for one in told if one is not None} == ({value} - {None})


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("nous ne sommes pas en liquidation et que taxes et cotisations sont payées", True),
        ("l'asso n'a aucune procédure et est à jour de ses cotisations", True),
        ("l'entreprise n'est pas en difficulté et s'acquitte de ses impôts", True),
        ("retard de TVA non, retard de cotisations non", True),
        ("dettes fiscales ou sociales : néant", True),
        ("dettes à l'Urssaf oui", False),
        ("les cotisation son pas encor payer", False),
        ("nos charges on été verser", True),
        ("carrés avec les impôts et l'Urssaf", True),
        ("80 mètres carrés et des charges", None),
    ],
)
def test_a_denial_ends_with_its_statement(text: str, value: object) -> None:
    assert stated(text, "tax_social_compliant") == ([] if value is None else [value])


@pytest.mark.parametrize(
    "text",
    [
        "l'Urssaf est payée, la CFE par contre pas encore",
        "le fiscal est réglé le social pas encore totalement",
        "socialement oui, fiscalement il y a un souci",
    ],
)
def test_one_side_late_is_asked(text: str) -> None:
    assert not stated(text, "tax_social_compliant")
    assert "unsure" in {entity.name for entity in entities(text)}


def test_a_worry_made_light_of_leaves_the_no() -> None:
    assert unnamed_in("non, juste un creux après les fêtes")[0].value["in_difficulty"] is False


def test_a_state_named_then_denied() -> None:
    assert stated("en difficulté, on ne l'est pas", "in_difficulty") == [False]
    assert stated("en redressement, nous ne le sommes plus", "in_difficulty") == [False]
    assert stated("en redressement, on n'est pas encore sortis", "in_difficulty") == [True]


def test_taxes_in_order_tell_nothing_of_difficulty() -> None:
    for text in ("tout est bon avec les impôts", "les impôts et l'urssaf tout est ok"):
        assert all("in_difficulty" not in e.value for e in unnamed_in(text))
    assert unnamed_in("tout va bien")[0].value["in_difficulty"] is False


def test_what_is_up_to_date_is_not_ours_to_the_taxes() -> None:
    assert stated("nos licenciés sont en règle de leur licence", "tax_social_compliant") == []
    assert stated("notre page internet n'est plus à jour", "digital_core") == []


def test_what_certification_costs_and_an_aid_cancelled_tell_no_stage() -> None:
    assert stated("on doit débourser des sous pour être certifié", "certification") == []
    assert stated("on doit encore être certifié", "certification") == ["none"]
    cancelled = "la ville a supprimé ses 4 000 €, plus d'autre aide sur le projet"
    assert stated(cancelled, "other_public_aid_eur") == [0]
    assert all("certification" not in e.value for e in unnamed_in(cancelled))


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("l'impôt c'est bon mais la caisse de retraite réclame sa part", "tax", "doubt"),
        ("la tva c'est fait, l'union de recouvrement n'a rien vu venir", "tax", "doubt"),
        ("tout est payé, l'urssaf n'a rien à réclamer", "tax", True),
        ("les impot et la tva son bien regler", "tax", True),
        ("les cotisation son pas payer", "tax", False),
        ("rien de tel, nos comptes sont validés sans réserve", "difficulty", False),
        ("loin de là, l'expert-comptable a visé les comptes", "difficulty", False),
    ],
)
def test_answers_that_turn_or_dismiss(text: str, fact: str, value: object) -> None:
    name = {"tax": "tax_social_compliant", "difficulty": "in_difficulty"}[fact]
    assert [one.value.get(name) for one in unnamed_in(text)] == [value]
