"""Headcount: employees, never volunteers, members or customers."""

import pytest

from tests.nlu.reading import doubts, entities, if_asked, roles, stated

FACT = "headcount"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("6 salariés", 6),
        ("pas une seule payée", 0),
        ("aucun d'entre nous n'est rémunéré", 0),
        ("seuls des bénévoles font tourner la boutique", 0),
        ("15 salariés et 4 au siège", 15),
        ("un temps plein et deux petits mi-temps", 3),
        ("scop de peinture en bâtiment 15 salariés", 15),
        ("ya 8 salarié ché nou, 6 à mi temps", 8),
        ("on a 9 salariés à Lens, 4 en CDD", 9),
        ("3 salariés à Lille et 2 en CDD à Lens", 5),
        ("personne d'embauché", 0),
        ("nul n'est appointé ici", 0),
        ("personne chez nous ne touche de paie", 0),
        ("DS L'ASSO YAPA DE SALARIE DU TOUT", 0),
        ("on a perdu notre unique salariée en avril donc plus personne sur la paie", 0),
        ("3 CDI, 1 CDD et 2 apprentis en plus", 6),
        ("on a 3 salariés et 2 stagiaires en plus", 3),
        ("on est seize en comptant les deux alternantes", 16),
        ("deux à temps plein deux à mi-temps mais eux c'est pas des salariés hein", 4),
        ("au 31 mai, nous comptions quatorze contrats de travail", 14),
        ("3 CDI, 2 CDD en tout", 5),
        ("scop, les 7 salariés sont associés", 7),
        ("avec le fils Vandamme, on arrive à 7 salariés", 7),
        ("l'équipage salarié passe à six", 6),
        ("on emploi 8 tapissiers", 8),
        ("16 fiches de paye", 16),
        ("ils sont cinq à être salariés", 5),
        ("21 salariés, c'est mort je suppose", 21),
        ("SCOP depuis 1983 - 4 salariés dont 1 apprenti", 4),
        ("Budget de 1 260 000 € pour 17 salariés", 17),
        ("1) effectif : 17\n2) on est en SA", 17),
        ("* une salariée et c'est tout", 1),
        ("- on est 9\n- à Lens", 9),
        ("on n'a qu'1 emploi", 1),
        ("asso, 3 sal, 59 budget 90k", 3),
        ("la SCOP compte 14 salariés - un million huit cent mille de CA", 14),
        ("on a un seul salarié, un coach sportif", 1),
        ("610 000 € en 2025, pour huit salariés", 8),
        ("l'épicerie, avec notre association une salariée et de la bonne volonté", 1),
        ("asso de 9 à Béthune", 9),
        ("on tourne à cinq avec 180 000 de budget", 5),
        ("13 personnes à la paie", 13),
        ("vous avez noté 14 salariés, c'est 12", 12),
        ("vous avez noté 6 salariés ; depuis l'embauche de juin, c'est 7", 7),
        ("vous avez noté 6 salariés, oui", 6),
        ("un seul salarié, un coach sportif payé par le club", 1),
        ("un seul contrat aidé, à 26 heures par semaine", 1),
        ("un unique saisonnier l'été", 1),
        ("Y'a que Martine qui est salariée", 1),
        ("on n'a que Paul en CDI", 1),
        ("zéro bénévole, 14 salariés, ne vous trompez pas", 14),
        ("juste moi comme salariée", 1),
        ("uniquement moi, en CDI", 1),
        ("une brocante permanente et trois salariés", 3),
        ("14 en insertion et 4 permanents", 18),
        ("on n'est que deux", 2),
        ("au 31 décembre on était 14", 14),
        ("onze bulletins de paie, les deux secrétaires comprises", 11),
        ("douze fiches de paie en mai. Ah non, une personne est partie : onze", 11),
        ("une seule salariée, et nous autres les bénévoles on est soixante", 1),
        ("trentedeux salariés", 32),
        ("3 personnes au bureau, 5 à l'atelier et 2 chauffeurs, tous salariés", 10),
        ("on est 7", 7),
        ("nous sommes onze", 11),
        ("une équipe de 8", 8),
        ("une équipe de 6 personnes fait tourner l'épicerie", 6),
        ("onze personnes y travaillent", 11),
        ("treize personnes sont salariées de l'association", 13),
        ("12 ETP", 12),
        ("trois moniteurs salariés", 3),
        ("quatre animatrices en CDI", 4),
        ("nous sommes 6 associés tous salariés", 6),
        ("une tablette pour chacun de nos 12 salariés", 12),
        ("Notre association, qui compte 12 salariés, gère une crèche", 12),
        ("je suis la seule salariée", 1),
        ("notre unique salariée est à temps partiel", 1),
        ("on emploie quelqu'un à mi-temps", 1),
        ("NOUS SOMMES 14 SALARIES", 14),
        ("7 salareis", 7),
        ("on est 12 dont ma femme", 12),
        ("Mon client est une SARL employant sept salariés", 7),
        ("notre association d'aide à domicile emploie 17 personnes", 17),
        ("notre centre de formation emploie 9 personnes", 9),
    ],
)
def test_a_count_is_read(text: str, count: int) -> None:
    assert stated(text, FACT) == [count]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("effectif : 12", 12),
        ("nb de salariés : 6", 6),
        ("le nombre de nos salariés est de quatre-vingts", 80),
        ("nos salariés sont au nombre de neuf", 9),
        ("Notre effectif se monte à vingt-deux", 22),
        ("effectif salarié au 31/12 : 16", 16),
        ("salariés : 8 ; bénévoles : 25", 8),
        ("Bénévoles : 60. Salariés : 16. Stagiaires : 3.", 16),
        ("on était 10 et maintenant on est 7", 7),
        ("on est passé de 10 à 7 salariés", 7),
    ],
)
def test_a_count_is_read_after_its_label(text: str, count: int) -> None:
    assert stated(text, FACT) == [count]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("3 CDI et 2 CDD", 5),
        ("8 CDI, 1 CDD et un apprenti", 10),
        ("deux CDI un CDD et trois contrats aidés", 6),
        ("2 CDI 35h et 1 CDI 20h", 3),
        ("4 temps plein, 1 mi-temps", 5),
        ("4 temps pleins + 6 mi-tps", 10),
        ("4 TP + 6 MT", 10),
        ("3 salariés à temps complet et 4 à temps partiel", 7),
        ("12 salariés en insertion et 4 encadrants permanents", 16),
        ("4 salariés à Lille et 3 à Arras", 7),
        ("cinq plus deux apprentis", 7),
        ("4 contrats CDI, 1 contrat PEC", 5),
        ("2 éducatrices et une comptable, tous salariés", 3),
        ("nous employons deux menuisiers et une secrétaire", 3),
        ("on est huit à l'atelier et deux au bureau, tous salariés", 10),
        ("on est six en cuisine et trois en salle", 9),
    ],
)
def test_parts_are_added_up(text: str, count: int) -> None:
    assert stated(text, FACT) == [count]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("15 salariés dont 4 apprentis", 15),
        ("dix-sept dont cinq apprentis", 17),
        ("5 salariés : 3 CDI et 2 CDD", 5),
        ("12 salariés, 9 en CDI", 12),
        ("2 salariés un éducateur et une secrétaire", 2),
        ("on a 3 salariés, un gérant, une vendeuse et un livreur", 3),
        ("douze salariés, apprentis compris", 12),
        ("7 en contrat aidé et 4 permanents ça fait 11 salariés en tout", 11),
        ("six et une apprentie ça fait sept", 7),
        ("9 salariés soit 7,4 ETP", 9),
        ("12 salariés, 9 ETP", 12),
        ("20 personnes dont 5 salariés", 5),
        ("on est 17 : 15 bénévoles et 2 salariés", 2),
        ("10 personnes en comptant les bénévoles, 4 salariés", 4),
    ],
)
def test_a_total_and_its_parts_count_once(text: str, count: int) -> None:
    assert stated(text, FACT) == [count]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("2 salariés et 40 bénévoles", 2),
        ("200 adhérents mais seulement 2 salariées", 2),
        ("l'association emploie 5 personnes et accompagne 120 jeunes", 5),
        ("on est 8 au bureau et 3 salariés", 3),
        ("nous formons 30 stagiaires avec 4 formateurs salariés", 4),
        ("on a 3 boutiques et 11 salariés", 11),
        ("11 associés dont 8 salariés", 8),
        ("Nous sommes 24 producteurs associés et 3 salariés", 3),
        ("on est 15 musiciens bénévoles et une salariée", 1),
        ("2 cuisiniers stagiaires et 6 salariés", 6),
        ("8 coopérateurs salariés", 8),
        ("12 salariés associés", 12),
    ],
)
def test_others_are_left_out(text: str, count: int) -> None:
    assert stated(text, FACT) == [count]


@pytest.mark.parametrize(
    "text",
    [
        "aucun salarié", "plus personne de salarié",
        "pas de salarié pour l'instant", "que des bénévoles", "0 ETP",
        "personne n'est salarié chez nous", "on n'emploie pas", "nous n'employons personne",
        "tout le monde est bénévole", "on marche au bénévolat", "on n'a ni salarié ni local",
        "personne, on a pas encore embauché",
        "je n'ai personne comme salarié",
        "il n'y a personne de salarié chez nous",
    ],
)  # fmt: skip
def test_nobody_is_employed(text: str) -> None:
    assert stated(text, FACT) == [0]


@pytest.mark.parametrize(
    "text",
    [
        "Je ne suis que bénévole", "notre bureau est entièrement bénévole",
        "il n'y a pas que des bénévoles", "les administrateurs sont tous bénévoles",
    ],
)  # fmt: skip
def test_some_volunteers_are_not_all(text: str) -> None:
    assert stated(text, FACT) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("deux cuisiniers et une serveuse", 3),
        ("un chef, deux commis et une plongeuse", 4),
        ("12 personnes", 12),
        ("17 dont 15 bénévoles", 2),
        ("4 au siège et 3 à l'atelier", 7),
        ("on n'en a pas", 0),
    ],
)
def test_what_may_be_a_headcount_counts_only_if_asked(text: str, count: int) -> None:
    assert stated(text, FACT) == []
    assert if_asked(text, FACT) == [count]


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("une quinzaine de salariés", "approximate", [15]),
        ("environ 10 salariés", "approximate", [10]),
        ("entre 10 et 15 salariés", "range", [10, 15]),
        ("5 ou 6 salariés", "range", [5, 6]),
        ("moins de 20 salariés", "bound", [20]),
        ("4,5 ETP", "approximate", [5]),
        ("2 salariés et demi", "approximate", [3]),
        ("une dizaine de CDI et 2 apprentis", "approximate", [12]),
        ("4 l'hiver et 7 l'été", "range", [4, 7]),
        ("la directrice et deux animateurs", "range", [2, 3]),
    ],
)
def test_a_count_that_is_not_exact_is_asked(text: str, kind: str, values: list[int]) -> None:
    assert stated(text, FACT) == []
    assert doubts(text) == [(FACT, kind, values)]


@pytest.mark.parametrize(
    "text",
    [
        "12 bénévoles", "45 adhérents", "3 boutiques", "nous accueillons 30 enfants",
        "03 74 27 00 27", "loi 1901", "SIREN 812 345 678", "créée en 2015", "12 rue des Lilas",
        "3 % de nos salariés", "je reviens dans 10 minutes", "une salle pour 50 personnes",
        "deux salariés sont partis", "on recrute 2 personnes", "on a licencié 3 personnes",
        "logiciel de paie pour 15 salariés", "équiper 5 salariés de tablettes",
        "8 postes à équiper en logiciels", "Office pour huit postes, 70 euros par poste",
        "le secteur compte 15 000 salariés", "le groupe et ses 20 000 salariés",
        "c'est réservé aux moins de 20 salariés", "un de nos salariés est malade",
        "une salariée m'a parlé de l'aide",
        "une asso amie de 4 salariés a eu l'aide", "je cherche un emploi", "une CAE",
        "une poignée de salariés", "quelques dizaines de salariés", "25 personnes sont hébergées",
        "notre CA compte 12 administrateurs", "24h/24 et 7j/7", "450 m2 sur deux niveaux",
        "l'Etat nous paye un poste adulte-relais",
        "la ville finance deux emplois francs",
        "association de 1901",
        "mon client principal est une SARL de 30 salariés",
        "un de mes clients a 40 salariés",
        "mon numéro : 06 12 45 78 90, rappelez-moi",
    ],
)  # fmt: skip
def test_what_is_no_headcount(text: str) -> None:
    assert stated(text, FACT) == []
    assert not [fact for fact, _, _ in doubts(text) if fact == FACT]


def test_what_the_figure_counts_is_said_before() -> None:
    assert stated("la formation concernerait 12 salariés", "headcount") == []
    assert [(n, v) for n, v, _ in roles("le chiffre exact est 17")] == [("number", 17)]
    doubt = ("headcount", "range", [3, 4])
    assert doubt in doubts("une secrétaire, deux techniciens et moi-même")
    assert stated("au 1er janvier 2026 nous étions 13 salariés", "headcount") == [13]
    assert stated("notre entreprise d'insertion compte 16 salariés", "headcount") == [16]
    assert roles("onze, correction : douze")[-1][:2] == ("number", 12)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("4 à l'administration, 9 aux jardins", 13),
        ("dix côté production, trois côté bureau", 13),
        ("que moi", 1),
        ("moi seule", 1),
    ],
)
def test_where_one_works_tells_how_many_if_asked(text: str, count: int) -> None:
    assert if_asked(text, FACT) == [count]


@pytest.mark.parametrize(
    "text",
    [
        "20 SALARIÉS MAXIMUM, C'EST EN ETP OU EN TÊTES ?",
        "20 salariés max, ça inclut les apprentis ?",
        "vingt salariés au plus, c'est en moyenne sur l'année ?",
    ],
)
def test_a_limit_asked_about_is_nobody_s_headcount(text: str) -> None:
    assert [e for e in entities(text) if e.name in (FACT, "unsure", "number")] == []


def test_a_limit_of_one_s_own_is_asked() -> None:
    assert doubts("on a 20 salariés max, ça passe ?") == [(FACT, "bound", [20])]


def test_nobody_is_not_read_in_no_idea() -> None:
    assert if_asked("je n'en ai aucune idée", FACT) == []


def test_a_number_word_that_is_also_a_date_stays_a_number() -> None:
    assert ("number", 17, None) in roles("dix-sept")


@pytest.mark.parametrize(
    "text",
    [
        "je veux parler à un humain",
        "parler à une personne",
        "joindre une personne",
        "je préférerais qu'un agent me rappelle",
    ],
)
def test_whom_one_wants_to_talk_to_is_not_counted(text: str) -> None:
    assert [e for e in entities(text) if e.name == "headcount"] == []


def test_the_figure_of_the_day_is_kept() -> None:
    found = [
        value for name, value, _ in roles("12 aujourd'hui, 14 à la rentrée") if name == "number"
    ]
    assert found == [12]


@pytest.mark.parametrize(
    "text",
    [
        "quatorze salariés sont inscrits au registre du personnel",
        "alors quatorze salariés, les bénévoles eux ils ne sont pas payés",
    ],
)
def test_what_follows_the_staff_leaves_it_counted(text: str) -> None:
    assert stated(text, "headcount") == [14]


def test_staff_that_are_gone_are_not_counted() -> None:
    assert stated("quatorze salariés sont partis", "headcount") == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Un seul, le gardien du stade.", 1),
        ("Hélas un seul : notre second salarié a pris sa retraite", 1),
        ("juste Corinne, a mi temps", 1),
        ("2 régisseuses et 1 administratrice", 3),
        ("2 animateurs et 5 administrateurs", 2),
    ],
)
def test_what_counts_people_when_they_are_asked(text: str, count: int) -> None:
    assert if_asked(text, FACT) == [count]


@pytest.mark.parametrize(
    "text",
    [
        "notre expert-comptable a 12 employés",
        "un seul poste : le serveur informatique",
        "une personne d'embauchée",
        "on cherche 2 apprentis en plus",
    ],
)
def test_who_is_not_counted(text: str) -> None:
    assert stated(text, FACT) == []


def test_those_one_deals_with_are_no_employees() -> None:
    assert if_asked("on travaille avec 14 producteurs", FACT) == []
    assert if_asked("nous collaborons avec 12 artisans", FACT) == []
    assert if_asked("on travaille avec deux animateurs", FACT) == [2]


@pytest.mark.parametrize(
    "text",
    [
        "18 avec les services civiques",
        "9 stagiaires compris",
        "on est 12, bénévoles inclus",
        "on tourne à 21, mais là-dedans il y a aussi les membres du bureau",
        "onze si j'ajoute les adhérents qui aident",
        "10 (dont le bureau)",
        "salariés et bénévoles confondus, on est 30",
        "30 mais la moitié sont des bénévoles",
        "5 à l'année et des saisonniers en plus l'été",
        "4 CDI, après on prend des extras selon les commandes",
        "8 fixes + qq vacataires",
        "3 permanents, et l'été on prend des jeunes en CDD",
        "9 toute l'année, davantage l'été",
        "7 CDI et un volant de vacataires",
    ],
)
def test_a_count_that_takes_in_others_or_leaves_some_out_is_asked(text: str) -> None:
    assert [kind for _, kind, _ in doubts(text)] == ["approximate"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("7 salariés, je ne compte pas les stagiaires", 7),
        ("13 salariés, apprentis compris", 13),
        ("6 salariés avec l'aide de bénévoles", 6),
        ("4 CDI, plus des stagiaires de temps en temps", 4),
        ("8 salariés, pas de saisonniers", 8),
        ("10 salariés, dont des saisonniers", 10),
        ("5 CDI plus 2 vacataires, ça ne bouge pas", 7),
    ],
)
def test_a_count_that_says_who_is_in_it_is_exact(text: str, count: int) -> None:
    assert stated(text, "headcount") == [count]
    assert not doubts(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("trente-trois, presque que des jeunes", 33),
        ("dix-huit, environ la moitié en CDD", 18),
        ("19, plus ou moins tous anciens", 19),
        ("12, ils habitent presque tous à deux pas d'ici", 12),
        ("soixante-deux", 62),
        ("7 avec moi", 7),
    ],
)
def test_what_is_said_of_some_leaves_the_count_exact(text: str, count: int) -> None:
    found = [(e.name, e.value) for e in entities(text) if e.name in {"number", "unsure", "date"}]
    assert found == [("number", count)]


@pytest.mark.parametrize("text", ["dix-huit, à peu près", "vingt environ, tous en CDI"])
def test_what_is_said_of_the_count_is_a_doubt(text: str) -> None:
    assert [values for _, _, values in doubts(text)] in ([[18]], [[20]])


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("moi + 1 secrétaire, 2 payés en tout", 2),
        ("3 TP + 8 temps partiels", 11),
        ("moi je suis bénévole, il n'y a que Julie qui touche un salaire", 1),
        ("nous sommes 19. Pardon, deux contrats se sont terminés en janvier : 17.", 17),
        ("mais pas trente salariés !! treize !", 13),
        ("pas 2 salariés... DOUZE", 12),
        ("notre fondation, où travaillent 12 personnes", 12),
    ],
)
def test_the_whole_of_the_staff_is_told_in_other_ways(text: str, count: int) -> None:
    assert stated(text, "headcount") == [count]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("8 salariés et une soixantaine de bénévoles qui viennent quand ils peuvent", 8),
        ("Pour l'instant 6 salariés, on espère passer à 8 à la rentrée", 6),
        ("oui et on est 11 salariés en plus", 11),
    ],
)
def test_what_is_said_beside_the_count_leaves_it(text: str, count: int) -> None:
    assert stated(text, "headcount") == [count]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("la cheffe, trois serveurs et un plongeur", 5),
        ("le boulanger + 4 vendeuses", 5),
        ("deux animatrices + la cuisinière + le comptable", 4),
        ("un seul salarié, le régisseur", 1),
        ("4 salariés à la médiathèque", 4),
        ("Trois salariés à plein temps, auxquels s'ajoutent deux apprentis", 5),
        ("12 feuilles de paye", 12),
        ("7 sociétaires, tous salariés", 7),
        ("onze salariés euh dont deux apprentis", 11),
        ("que le gardien comme salarié", 1),
        ("je suis toute seule comme salariée", 1),
        ("sans le moindre employé", 0),
    ],
)
def test_posts_slips_and_partners_are_counted(text: str, count: int) -> None:
    assert [*stated(text, FACT), *if_asked(text, FACT)] == [count]


@pytest.mark.parametrize(
    "text",
    [
        "scic montée par six habitantes",
        "coopérative lancée en 2018 par neuf menuisiers",
        "le bureau compte sept personnes",
        "14 sociétaires",
        "sous huitaine",
    ],
)
def test_founders_and_trustees_are_no_employees(text: str) -> None:
    assert not stated(text, FACT)


@pytest.mark.parametrize(
    "text", ["tantôt 6, tantôt 9", "des fois 3 des fois 4", "une huitaine de gars", "- de 30"]
)
def test_what_changes_is_asked(text: str) -> None:
    assert [entity.name for entity in entities(text)] == ["unsure"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ahmed et Lucie, tous les deux salariés", 2),
        ("un bulletin de paie, le mien", 1),
        ("pas une seule fiche de paie", 0),
        ("aucun contrat de travail", 0),
    ],
)
def test_slips_and_names_answer_the_question(text: str, count: int) -> None:
    assert [*stated(text, FACT), *if_asked(text, FACT)] == [count]


@pytest.mark.parametrize(
    "text", ["pas de CDI", "aucun CDI, que des vacataires", "aucun CDD", "on n'a personne en CDI"]
)
def test_one_kind_of_contract_denied_is_not_nobody(text: str) -> None:
    assert stated(text, FACT) == if_asked(text, FACT) == []
    assert [entity.name for entity in entities(text)][:1] == ["unsure"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("ni CDI ni CDD", 0),
        ("aucun CDI, aucun salarié", 0),
        ("pas de CDI, on est tous bénévoles", 0),
        ("pas de CDI mais 3 CDD", 3),
        ("5 CDI, pas de CDD", 5),
    ],
)
def test_every_kind_of_contract_denied_is_nobody(text: str, count: int) -> None:
    assert stated(text, FACT) == [count]


def test_a_contract_with_a_supplier_is_no_headcount() -> None:
    assert not if_asked("aucun contrat de location", FACT)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("ma nièce et son mari, ça fait deux paies", 2),
        ("euh moi seul en tant que salarié", 1),
        ("nous versons une paie, une seule", 1),
        ("aucun employé, que des voisins qui dépannent", 0),
        ("7 aides-soignantes et 2 au siège", 9),
        ("7 cuisinières et 60 convives", 7),
        ("2 temps plein plus 3 petits 15 heures", 5),
    ],
)
def test_pay_slips_and_helpers_tell_the_headcount(text: str, count: int) -> None:
    assert [*stated(text, FACT), *if_asked(text, FACT)] == [count]


def test_weekdays_and_weekends_leave_a_doubt_and_a_bare_count_never_fails() -> None:
    assert not stated("12 en semaine et 3 le week-end", FACT)
    assert not stated("une tablette chacun soit 5 à 310", FACT)
    assert not stated("aucun salarié, que des saisonniers", FACT)


def test_a_place_of_work_is_no_trade() -> None:
    assert stated("3 en salle, 5 à la blanchisserie", "sectors") == []
    assert if_asked("quinze mécanos au garage", FACT) == [15]
    assert [fact for fact, _, _ in doubts("une dizaine de commis au fournil")] == [FACT]
    assert "sectors" in {e.name for e in entities("on est 5 à la boulangerie")}


@pytest.mark.parametrize(
    "text",
    [
        "12 salariés, 80000 Amiens",
        "asso, 12 salariés, 59300 Valenciennes",
        "une asso de 12 salariés à 80000 Amiens",
        "12 salariés au 62000 Arras",
    ],
)
def test_a_postcode_and_its_town_are_no_job(text: str) -> None:
    assert stated(text, "headcount") == [12]
    assert stated(text, "in_region") == [True]


def test_a_range_ends_at_no_postcode() -> None:
    assert doubts("12 à 15 salariés à Amiens") == [("headcount", "range", [12, 15])]
    assert not doubts("une asso de 12 salariés à 80000 Amiens")
