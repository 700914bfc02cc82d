"""The intent once facts and answers are known."""

import pytest

from bot.nlu.intent_case import FALLBACK
from bot.nlu.intents import settle
from bot.nlu.own_facts import own_facts
from bot.nlu.understanding import read_message, understand
from tests.nlu.reading import TODAY


def intent(text: str, *ranking: tuple[str, float]) -> str:
    return settle(read_message(text), understand(text, TODAY), ranking, 0.25)


@pytest.mark.parametrize(
    ("text", "guess", "expected"),
    [
        ("oui", "greet", "affirm"),
        ("salut la compagnie", "goodbye", "greet"),
        ("salut, ici Odile", "dont_know", "greet"),
        ("bien le bonjour mesdames", "out_of_scope", "greet"),
        ("mes respects", "out_of_scope", "greet"),
        ("liste-moi tous les critères", "nlu_fallback", "show_criteria"),
        ("pas encore, et en quoi ça consiste ?", "deny", "why_this_question"),
        ("ça recouvre quoi ? on est 4", "inform", "why_this_question"),
        ("l'ESUS, ça apporte quoi ?", "faq_esus", "faq_esus"),
        ("le plafond est-il de 3 millions ?", "faq_grant_amount", "faq_turnover_rule"),
        ("une cantine en SCIC, ça passe ?", "out_of_scope", "faq_who_is_eligible"),
        ("je conteste une amende", "inform", "out_of_scope"),
        ("bonjour c'est le gérant", "dont_know", "greet"),
        ("bonsoir, on vient de tomber sur ce site", "faq_about_bot", "greet"),
        ("bonjour c'est une scop", "greet", "inform"),
        ("comment ça marche ?", "out_of_scope", "faq_about_bot"),
        ("comment ça marche un prêt ?", "out_of_scope", "out_of_scope"),
        ("pouvez-vous répéter la question ?", "out_of_scope", "why_this_question"),
        ("en cumulant on touche combien ?", "faq_grant_amount", "faq_public_aid_ceiling"),
        ("l'argent de l'agglo ça rentre dedans ?", "faq_territory", "faq_public_aid_ceiling"),
        ("la CAF nous verse 900 € pour ce projet ça gêne", "inform", "faq_public_aid_ceiling"),
        ("le certificateur est payant ?", "faq_certifiers", "faq_certification"),
        ("où trouver un certificateur ?", "faq_certifiers", "faq_certifiers"),
        ("vous acceptez quels statuts ?", "faq_eligible_investments", "faq_who_is_eligible"),
        ("quelle structure verse l'aide ?", "faq_about_bot", "faq_about_bot"),
        ("quel statut choisir pour mon asso ?", "out_of_scope", "out_of_scope"),
        (
            "un vendeur de tablettes est vu comme numérique ?",
            "faq_digital_core",
            "faq_digital_core",
        ),
        (
            "une tablette est vue comme du numérique ?",
            "faq_digital_core",
            "faq_eligible_investments",
        ),
        ("je sais pas combien on a de subventions en tout", "faq_public_aid_ceiling", "dont_know"),
        ("je sais pas combien on peut toucher", "faq_grant_amount", "faq_grant_amount"),
        ("vous avez noté mutuelle ? on n'est pas une mutuelle", "summary", "inform"),
        ("non", "faq_esus", "deny"),
        ("aucune", "inform", "deny"),
        ("jsp", "goodbye", "dont_know"),
        ("c'est tout", "goodbye", "that_is_all"),
        ("on est 12", "faq_headcount_rule", "inform"),
        ("12", "goodbye", "inform"),
        ("si on était 25 ?", "faq_headcount_rule", "what_if"),
        ("c'est quoi une SCOP ?", "faq_who_is_eligible", "faq_who_is_eligible"),
        ("on est une scop de 12 salariés", "out_of_scope", "inform"),
        ("et les branches sur le chemin face à l'atelier, c'est vous ?", "inform", "out_of_scope"),
        ("mwais ok", "thanks", "affirm"),
        ("bof ouais", "out_of_scope", "affirm"),
        ("mouais non", "out_of_scope", "deny"),
        ("les règles de suspension d'un poste CDDU", "inform", "out_of_scope"),
        ("SIAE ? connais pas, aucune idée si on en est une", "faq_siae", "dont_know"),
        ("vends vélo électrique 600 € Lille", "inform", "out_of_scope"),
        ("on vend des poussettes, 40 euros pièce", "inform", "inform"),
        ("vends légumes bio", "inform", "inform"),
        ("traduis en anglais : on tient une boulangerie", "inform", "out_of_scope"),
        ("corrigez l'effectif, on est 12 salariés", "inform", "inform"),
        ("nous vendons des caisses aux assos", "inform", "out_of_scope"),
        ("nous vendons des caisses de vin aux restaurants", "inform", "inform"),
        ("les SCOP sont dans la liste des structures aidées ?", "faq_esus", "faq_esus"),
        ("on édite un logiciel, seriez-vous intéressés ?", "faq_about_bot", "out_of_scope"),
        ("donnez-moi la liste des assos aidées", "faq_human_contact", "out_of_scope"),
        ("c'est quoi ?", "out_of_scope", "why_this_question"),
        ("c'est qui qui signe la certification ?", "out_of_scope", "faq_certifiers"),
        ("à quel moment faire certifier ?", "faq_certification", "faq_certification"),
        ("qui paye la certification ?", "faq_certification", "faq_certification"),
        ("les voitures électriques vous les prenez ?", "out_of_scope", "faq_eligible_investments"),
        ("les chiens vous les prenez ?", "out_of_scope", "out_of_scope"),
        ("imaginons qu'on soit en retard, ça bloque ?", "faq_tax_social", "what_if"),
        ("vous vous fichez du monde", "faq_about_bot", "out_of_scope"),
        ("on est 12 salariés et vous vous fichez du monde", "faq_about_bot", "inform"),
        ("sasu pas esus, foutu ?", "inform", "check_eligibility"),
        ("on est une scop, merci de dire si c'est bon", "inform", "check_eligibility"),
        ("ça veut dire quoi ça ?", "faq_about_bot", "why_this_question"),
        ("si on dépasse 20 salariés, on perd l'aide ?", "faq_headcount_rule", "what_if"),
    ],
)
def test_sure_matches_settle_the_intent(text: str, guess: str, expected: str) -> None:
    assert intent(text, (guess, 0.55)) == expected


@pytest.mark.parametrize(
    ("text", "guess", "share", "expected"),
    [
        ("ça veut dire quoi EI et AI", "inform", 0.3, "faq_siae"),
        ("SIAE ?? je connais pas ce mot", "faq_siae", 0.3, "faq_siae"),
        ("la différence entre une EI et un ACI ?", "faq_aci", 0.7, "faq_siae"),
        ("on est une EI et une AI", "inform", 0.9, "inform"),
        ("mouais, merci quand même", "thanks", 0.9, "thanks"),
        ("le gamin a perdu sa carte, faut appeler qui", "out_of_scope", 0.9, "out_of_scope"),
        ("faut que j'appelle mon comptable", "dont_know", 0.6, "dont_know"),
        ("ça marche pour l'Oise ?", "affirm", 0.5, "faq_territory"),
        ("notre mutuelle peut-elle la demander ?", "faq_who_is_eligible", 0.8, "check_eligibility"),
        ("une mutuelle peut la demander ?", "faq_who_is_eligible", 0.8, "faq_who_is_eligible"),
        ("SCIC, 8 salariés, Laon. Recevable ?", "inform", 0.5, "check_eligibility"),
        ("je préférerais qu'un agent me rappelle", "faq_human_contact", 0.99, "faq_human_contact"),
        ("deux millions, c'est le maximum de CA", "faq_turnover_rule", 0.99, "faq_turnover_rule"),
        ("plus de 2 millions de chiffre d'affaires", "faq_turnover_rule", 0.99, "inform"),
        ("un trou sur la départementale 939", "out_of_scope", 0.99, "out_of_scope"),
        ("le chèque énergie 2026, toujours rien", "out_of_scope", 0.9, "out_of_scope"),
    ],
)
def test_what_words_alone_cannot_tell(text: str, guess: str, share: float, expected: str) -> None:
    assert intent(text, (guess, share), ("faq_territory", 0.3)) == expected


def test_a_foreign_message_stays_foreign_despite_a_place() -> None:
    assert intent("écris un poème sur Dunkerque", ("out_of_scope", 0.9)) == "out_of_scope"


def test_an_unsure_classifier_is_not_believed() -> None:
    assert intent("blabla bidule", ("faq_vat", 0.05)) == FALLBACK
    assert intent("blabla bidule") == FALLBACK


@pytest.mark.parametrize(
    ("text", "foreign", "expected"),
    [
        ("je cherche une place en crèche vers Douai", 0.9, "out_of_scope"),
        ("j'ai perdu ma carte grise à Boulogne-sur-Mer", 0.9, "out_of_scope"),
        ("notre crèche est à Douai", 0.9, "inform"),
        ("cinéma à Fourmies, 3 salariés", 0.9, "inform"),
        ("on est en SNC avec mon frangin, à la vie à la mort", 0.97, "inform"),
        ("eurl, mon mari m'a fait les statuts un soir de match", 0.97, "inform"),
        ("sommes basés à Lille, là où le réseau ne passe pas", 0.97, "inform"),
        ("cp 59300 valenciennes", 0.97, "inform"),
        ("le match est à Lens, on va gagner", 0.97, "out_of_scope"),
    ],
)
def test_a_trade_or_a_place_counts_where_a_structure_speaks(
    text: str, foreign: float, expected: str
) -> None:
    assert intent(text, ("out_of_scope", foreign)) == expected


@pytest.mark.parametrize(
    ("text", "settled", "role"),
    [
        ("infos sur les ACI ?", "faq_aci", "dropped"),
        ("on porte un ACI, et alors ?", "faq_aci", None),
        ("un théâtre à Laon", "out_of_scope", "mentioned"),
        ("un théâtre à Laon ?", "out_of_scope", "dropped"),
    ],
)
def test_what_a_message_names_without_stating_it(text: str, settled: str, role: str | None) -> None:
    kept = own_facts(read_message(text), understand(text, TODAY), settled)
    assert {e.role for e in kept} == (set() if role == "dropped" else {role})


def test_a_likely_count_does_not_hide_a_sure_topic() -> None:
    assert intent("1 humain", ("faq_human_contact", 0.8)) == "faq_human_contact"


def test_a_weak_guess_that_one_does_not_know_is_not_believed() -> None:
    assert intent("euh blabla", ("dont_know", 0.44)) == FALLBACK
    assert intent("euh", ("dont_know", 0.9)) == FALLBACK  # no word of it says so
    assert intent("je sais plus comment répondre à ça", ("dont_know", 0.8)) == "dont_know"


@pytest.mark.parametrize(
    ("text", "guess", "confidence", "expected"),
    [
        ("à Arras c'est couvert par votre dispositif depuis longtemps", "faq_territory", 0.8,
         "faq_territory"),
        ("l'effectif n'est pas bon, mettez 11 salariés", "faq_headcount_rule", 0.8, "inform"),
        ("bonjour à vous deux", "greet", 0.99, "greet"),
        ("début 2025", "restart", 0.7, "inform"),
        ("recommencer à zéro", "restart", 0.9, "restart"),
        ("que se passe-t-il pour une SARL qui a une dette ?", "faq_tax_social", 0.5,
         "faq_tax_social"),
        ("comment je corrige mon chiffre d'affaires", "faq_turnover_rule", 0.5, "modify_answer"),
        ("on est une scop de 8 personnes, on peut demander ?", "inform", 0.6, "check_eligibility"),
    ],
)  # fmt: skip
def test_a_sure_topic_and_what_is_told(
    text: str, guess: str, confidence: float, expected: str
) -> None:
    assert intent(text, (guess, confidence)) == expected


def test_what_is_asked_is_never_information() -> None:
    asked = intent("micro-entrepreneur ça marche aussi", ("inform", 0.9), ("faq_vat", 0.05))
    assert asked == "faq_vat"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("oui. Et c'est quoi, l'ESUS ?", ["answer"]),
        ("4, c'est trop ?", ["number"]),
        ("et à 4 ce serait trop ?", []),
        ("c'est quoi, l'ESUS ? oui", []),
    ],
)
def test_an_answer_before_a_question_is_kept(text: str, kept: list[str]) -> None:
    entities = own_facts(read_message(text), understand(text, TODAY), "faq_esus")
    assert [e.name for e in entities if e.role is None] == kept


@pytest.mark.parametrize(
    ("text", "guess", "share", "expected"),
    [
        ("on s'adresse où pour l'obtenir ?", "faq_territory", 0.2, "faq_how_to_apply"),
        ("à qui faut-il envoyer notre dossier ?", "out_of_scope", 0.3, "faq_how_to_apply"),
        ("on demande l'aide ou pas ?", "check_eligibility", 0.3, "check_eligibility"),
        ("où demander l'agrément ESUS ?", "faq_esus", 0.4, "faq_esus"),
        ("où déposer ma demande de logement ?", "out_of_scope", 0.9, "out_of_scope"),
        ("le 03 27 00 00 00, c'est bien vous ?", "faq_territory", 0.5, "faq_human_contact"),
        ("mon numéro c'est le 03 27 00 00 00, ok ?", "inform", 0.5, "inform"),

        ("une alarme, c'est vu comme du numérique ?", "faq_digital_core", 0.9,
         "faq_eligible_investments"),
        ("un four, ça compte ?", "faq_public_aid_ceiling", 0.17, "faq_eligible_investments"),
        ("la TVA de la caisse, ça compte ?", "faq_vat", 0.9, "faq_vat"),
        ("un apprenti, ça compte ?", "faq_headcount_rule", 0.4, "faq_headcount_rule"),
        ("une agence web, c'est vu comme du numérique ?", "faq_digital_core", 0.9,
         "faq_digital_core"),
        ("une SARL de Normandie y a droit ?", "faq_who_is_eligible", 0.5, "faq_territory"),
        ("une SARL y a droit ?", "faq_who_is_eligible", 0.5, "faq_who_is_eligible"),
        ("on est une SARL, on peut toucher combien ?", "check_eligibility", 0.5,
         "faq_grant_amount"),
        ("combien de temps pour avoir la réponse ?", "faq_processing_time", 0.9,
         "faq_processing_time"),
        ("ma société livre des ACI, elle y a droit ?", "faq_aci", 0.6, "check_eligibility"),
        ("je ne vois pas où on envoie le dossier", "faq_how_to_apply", 0.4, "faq_how_to_apply"),
        ("on est grossistes, pourquoi est-ce exclu ?", "show_criteria", 0.5,
         "faq_excluded_sectors"),
        ("on est fleuristes, pourquoi est-ce exclu ?", "show_criteria", 0.5, "show_criteria"),
        ("la ville a mis 900 € dans ce projet, on peut cumuler ?", "inform", 0.5,
         "faq_public_aid_ceiling"),
        ("Ma réponse est non.", "out_of_scope", 0.3, "deny"),
        ("je suis au regret de vous répondre que non", "out_of_scope", 0.3, "deny"),
        ("nous répondons par la négative", "show_criteria", 0.3, "deny"),
        ("ce sera un oui", "faq_about_bot", 0.3, "affirm"),
        ("la réponse est tout à fait positive", "faq_vat", 0.2, "affirm"),
        ("je ne saurais dire oui ou non", "out_of_scope", 0.5, "out_of_scope"),
    ],
)  # fmt: skip
def test_what_is_asked_settles_the_topic(
    text: str, guess: str, share: float, expected: str
) -> None:
    assert intent(text, (guess, share)) == expected


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("on touche 900 € de la ville pour ce projet, ça gêne ?", ["other_public_aid_eur"]),
        ("on peut demander 900 € à la ville en plus ?", []),
        ("la mairie peut certifier, puisque c'est une collectivité ?", []),
    ],
)
def test_a_sum_told_before_what_is_asked_is_kept(text: str, facts: list[str]) -> None:
    message = read_message(text)
    topic = "faq_certifiers" if "certif" in text else "faq_public_aid_ceiling"
    assert [e.name for e in own_facts(message, understand(text, TODAY), topic)] == facts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cambrai, en face de la mairie", "inform"),
        ("juste à côté de la gare de Douai", "inform"),
        ("à Laon", "inform"),
        ("un hôtel à Lille près de la gare", "out_of_scope"),
        ("à Lille, quel temps", "out_of_scope"),
    ],
)
def test_a_place_and_its_landmark_are_told(text: str, expected: str) -> None:
    assert intent(text, ("out_of_scope", 0.9)) == expected
