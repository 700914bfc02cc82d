"""How far the ESUS approval and the certification are: named, and what is neither."""

import pytest

from tests.nlu.reading import answer, doubts, stated


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("agréés ESUS depuis 2020", "obtained"),
        ("l'arrêté d'agrément a été signé en mai", "obtained"),
        ("nous détenons l'agrément ESUS", "obtained"),
        ("SAS ESUS à Lille", "obtained"),
        ("je dirige une sas esus culturelle", "obtained"),
        ("la demande d'agrément ESUS a été acceptée", "obtained"),
        ("notre agrément a été renouvelé en 2025", "obtained"),
        ("l'agrément est acquis de droit", "obtained"),
        ("esus : oui", "obtained"),
        ("structure agréée ESUS", "obtained"),
        ("nous bénéficions de l'agrément ESUS jusqu'en 2028", "obtained"),
        ("on aimerait bien décrocher l'agrément ESUS", "none"),
        ("notre dossier ESUS est à la DDETS", "pending"),
        ("agrément ESUS : déposé, rien reçu pour l'instant", "pending"),
        ("l'agrément n'est pas obtenu, il est à l'étude", "pending"),
        ("pas encore ESUS, demande envoyée en mai", "pending"),
        ("on n'est pas ESUS mais le dossier est parti", "pending"),
        ("agrément refusé en 2023, nouvelle demande en cours", "pending"),
        ("on a l'agrément, ah non il est en cours", "pending"),
        ("pas d'agrément ESUS mais le dossier est bouclé", "pending"),
        ("notre agrément ESUS a été suspendu", "none"),
        ("on croyait avoir l'agrément ESUS, mais non", "none"),
        ("notre agrément ESUS n'a pas été renouvelé", "none"),
        ("on n'est plus agréés ESUS", "none"),
        ("l'agrément, on ne l'a pas", "none"),
        ("demande d'agrément pas encore faite", "none"),
        ("agrément ESUS : non", "none"),
        ("eurl non agréée ESUS", "none"),
        ("on compte demander l'agrément ESUS", "none"),
        ("on a pas lagrément ésusse", "none"),
        ("l'esus on l'a enfin, deux ans de paperasse", "obtained"),
        ("l'agrément ESUS est arrivé au courrier ce matin", "obtained"),
        ("on vien de recevoir l'esus !! enfin", "obtained"),
        ("j'ai enfin l'esus entre les mains", "obtained"),
        ("l'agrément ESUS ? refusé deux fois", "none"),
        ("L'ESUS ? Demandé, pas de réponse.", "pending"),
    ],
)
def test_the_esus_approval_is_read_from_its_events(text: str, status: str) -> None:
    assert stated(text, "esus") == [status]


@pytest.mark.parametrize(
    "text",
    [
        "l'agrément ESUS est en cours de renouvellement",
        "notre agrément ESUS expire en 2024",
    ],
)
def test_an_approval_that_ends_is_asked_about(text: str) -> None:
    assert ("esus", "ambiguous", ["obtained", "pending"]) in doubts(text)
    assert stated(text, "esus") == []


@pytest.mark.parametrize(
    "text",
    [
        "mon comptable me parle d'un agrément ESUS, ça se demande où ?",
        "l'agrement esus on nous le demande aussi ?",
        "ESUS, ESS, IAE... expliquez-moi au moins ESUS !",
        "comment on fait pour avoir l'agrément ESUS",
        "il faut forcément être ESUS ?",
        "joker pour l'agrément",
        "l'agrément, c'est compliqué",
        "j'ai pas compris l'agrément",
        "on a l'agrément jeunesse et éducation populaire",
        "agrément du département pour l'aide à domicile",
        "notre crèche est agréée par la PMI",
        "une utilité sociale forte",
        "ESUS ? je ne sais pas si on l'a",
        "ESUS, aucune idée si on est agréés",
        "ESUS, ESUS... c'est quoi ce machin ?",
        "l'agrément, l'agrément, mais quel agrément ?",
        "l'agrément ESUS est arrivé à échéance",
        "l'agrément ESUS ? comment on fait",
    ],
)
def test_what_says_nothing_of_esus(text: str) -> None:
    assert stated(text, "esus") == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("finalement le projet vient d'être certifié par l'IRIAE", "obtained"),
        ("processus entamé, le certificat n'est pas encore délivré", "in_progress"),
        ("certifiés qualité mais le projet n'a été certifié par personne", "none"),
        ("la CRESS a validé notre projet", "obtained"),
        ("projet certifié", "obtained"),
        ("l'IRIAE vient de certifier notre projet", "obtained"),
        ("certification faite par un cabinet", "obtained"),
        ("sertif obtenue", "obtained"),
        ("certificat en main", "obtained"),
        ("certificat en cours", "in_progress"),
        ("pas de certificat en main", "none"),
        ("notre opco instruit la certification", "in_progress"),
        ("la CRESS doit certifier le projet mardi", "in_progress"),
        ("la certification n'est pas terminée, l'OPCO y travaille", "in_progress"),
        ("on est accompagnés par l'URSCOP pour la certification", "in_progress"),
        ("notre dossier de certification est chez l'OPCO", "in_progress"),
        ("la certification avance, elle n'est pas bouclée", "in_progress"),
        ("le projet n'a été certifié par personne", "none"),
        ("la certif est tombée ce matin, elle n'est plus en cours", "obtained"),
        ("mon collègue me dit que la CRESS a bien certifié le projet", "obtained"),
        ("certifié par l'IRIAE et personne chez vous n'est fichu de rappeler", "obtained"),
        ("pas de certification, on attend de voir", "none"),
        ("pas de certification, on attend le retour de l'URSCOP", "in_progress"),
        ("on a le certificat de la CRESS", "obtained"),
        ("personne n'a certifié quoi que ce soit", "none"),
        ("on va faire certifier le projet", "none"),
        ("personne ne nous a parlé de certification", "none"),
        ("certification : non commencée", "none"),
        ("l'URSCOP a refusé de certifier le projet", "none"),
        ("la CRESS a certifier notre projet", "obtained"),
        ("l'OPCO nous a déjà certifier", "obtained"),
    ],
)
def test_the_certification_is_read_from_its_events(text: str, status: str) -> None:
    assert stated(text, "certification") == [status]


@pytest.mark.parametrize(
    "text",
    [
        "la CRESS certifie notre projet ?",
        "CRESS ou URSCOP pour faire valider le projet, on va voir qui ?",
        "projet « certifié » dans votre plaquette, ça consiste en quoi ?",
        "on est certifiés Qualiopi",
        "nos comptes sont certifiés",
        "je vous certifie qu'on est 8",
        "du miel certifié",
        "nos outils sont certifiés CE",
        "nos bénévoles ont tous leur certificat de premiers secours",
        "on a un certificat de conformité pour la cuisine",
        "tous nos moniteurs ont le certificat PSC1",
        "attestation de vigilance URSSAF",
        "le conseil d'administration a validé le projet",
        "notre banque peut elle certifier ?",
        "certification avant ou après le dépôt",
        "la CRESS nous aide beaucoup",
    ],
)
def test_what_says_nothing_of_the_certification(text: str) -> None:
    assert stated(text, "certification") == []


def test_two_approvals_keep_their_own_stage() -> None:
    text = "on a l'agrément ESUS, la certification est en cours"
    assert stated(text, "esus") == ["obtained"]
    assert stated(text, "certification") == ["in_progress"]
    assert stated("ni agrément ESUS ni certification", "esus") == ["none"]
    assert stated("ni agrément ESUS ni certification", "certification") == ["none"]


@pytest.mark.parametrize(
    ("text", "fact", "values"),
    [
        ("oui à Laon et pour l'agrément ESUS non on l'a pas finalement", "esus", ["none"]),
        ("jamais, et pour l'ESUS dossier déposé", "esus", ["pending"]),
        ("jamais et pour l'ESUS dossier déposé", "esus", ["pending"]),
        ("6 salariés, et le tiers de confiance on a personne", "certification", ["none"]),
        ("on a pas encore de tiers de confiance", "certification", ["none"]),
        ("le tiers de confiance nous a appelés", "certification", []),
        ("le projet est par contre certifié", "certification", ["obtained"]),
        ("la certification c'était pas encore en fait c'est obtenu", "certification", ["obtained"]),
        ("ne tenez pas compte de la certif, elle est en cours", "certification", ["in_progress"]),
        ("on a pensé à la certification", "certification", []),
        ("on a pris la certification en main", "certification", []),
        ("on a bien reçu la certification", "certification", ["obtained"]),
        ("le cabinet l'a valider", "certification", ["obtained"]),
        ("c'est l'URSCOP qui certifie", "certification", []),
        ("c'est l'URSCOP qui l'a certifié", "certification", ["obtained"]),
        ("on a envoyé le dossier ESUS, c'est bon ?", "esus", ["pending"]),
        ("on vient de perdre l'agrément ESUS", "esus", ["none"]),
    ],
)
def test_a_stage_told_under_another_question(text: str, fact: str, values: list[str]) -> None:
    assert stated(text, fact) == values


@pytest.mark.parametrize(
    ("text", "said"), [("l'URSCOP a valider", None), ("à valider avec le bureau", "unknown")]
)
def test_a_participle_misspelt_after_a_certifier_is_no_ignorance(
    text: str, said: str | None
) -> None:
    assert answer(text) == said


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("l'URSCOP étudie notre projet", ["in_progress"]),
        ("le dossier est chez la CRESS", ["in_progress"]),
        ("tiers de confiance ok", ["obtained"]),
        ("la CRESS étudie les projets des assos ?", []),
        ("la CRESS nous accompagne depuis 2020", []),
        ("la banque étudie notre dossier", []),
    ],
)
def test_a_certifier_at_work_on_the_project(text: str, status: list[str]) -> None:
    assert stated(text, "certification") == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("le projet est déjà certifié, il ne reste plus qu'à envoyer la demande", "obtained"),
        ("certifié par l'agglo, reste à déposer le dossier", "obtained"),
        ("certification en cours, reste plus qu'à signer", "in_progress"),
    ],
)
def test_the_application_left_to_send_is_no_step_of_the_certification(
    text: str, status: str
) -> None:
    assert stated(text, "certification") == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("l'agrément ESUS, on a eu un rejet", "none"),
        ("ESUS : nous n'avons rien entrepris", "none"),
        ("ESUS, nous ne l'avons jamais recherché", "none"),
        ("l'agrément ESUS a été reçu en mai", "obtained"),
    ],
)
def test_an_approval_rejected_or_never_sought(text: str, status: str) -> None:
    assert stated(text, "esus") == [status]


@pytest.mark.parametrize(
    ("text", "fact", "values"),
    [
        ("cet agrément, personne ici ne l'a réclamé ni demandé", "esus", ["none"]),
        ("l'arrêté d'agrément nous a été transmis", "esus", ["obtained"]),
        ("c'est pas encore certifié c'est juste en cours", "certification", ["in_progress"]),
        ("nul n'a examiné notre projet", "certification", []),
    ],
)
def test_who_never_asked_and_what_was_sent(text: str, fact: str, values: list[str]) -> None:
    assert [value for value in stated(text, fact) if value] == values
