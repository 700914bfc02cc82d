"""Sectors: activities in people's words, doubts, what is no activity, NAF codes."""

import pytest

from bot.nlu.vocabulary import synonyms
from rules_core.vocabulary import Sector
from tests.nlu.reading import doubts, roles, stated

FACT = "sectors"
OTHER, TRAINING, CONSULTING = ["other"], ["training"], ["consulting"]


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("aide à domicile", OTHER),
        ("on fait du maraîchage", OTHER),
        ("organisme de formation", TRAINING),
        ("cabinet de conseil", CONSULTING),
        ("cabinet de conseil, on intervient dans les maisons de retraite", CONSULTING),
        ("on fait du gros, on fournit les magasins bio", ["wholesale"]),
        ("on prête des outils", OTHER),
        ("c'est des bouquins d'occasion notre affaire", OTHER),
        ("formation et conseil", ["training", "consulting"]),
        ("bureau d'études thermiques", ["engineering_office"]),
        ("agence immobilière sociale", ["real_estate"]),
        ("courtage en assurances", ["finance"]),
        ("restaurant et un peu de formation", ["training", "other"]),
        ("grossiste en fruits et légumes", ["wholesale"]),
        ("on vend en gros et au détail", ["wholesale", "other"]),
        ("on revend à des magasins, que du gros", ["wholesale"]),
        ("on forme aux premiers secours", TRAINING),
        ("nos formateurs interviennent en entreprise", TRAINING),
        ("on conseille les communes sur leurs achats", CONSULTING),
        ("grossiste pour les magasins, les cantines et les restaurants", ["wholesale"]),
        ("centre de formation petite enfance", TRAINING),
        ("formation, conseil et un restaurant", ["training", "consulting", "other"]),
        ("un café, des concerts et de la formation", ["training", "other"]),
        ("burau d'etudes", ["engineering_office"]),
        ("en plus de la crèche on a lancé un organisme de formation", ["training", "other"]),
        ("on est centre de formation, en plus de la ferme pédagogique", ["training", "other"]),
        ("SCOP de conseil avec en plus une librairie", ["consulting", "other"]),
        ("vente en gros de fruits + un magasin en ville", ["wholesale", "other"]),
        (
            "bureau d'études bois, mais on pose aussi nos charpentes",
            ["engineering_office", "other"],
        ),
        ("70 % maraîchage, 30 % formation", ["training", "other"]),
        ("20 % de nos recettes viennent d'un centre de formation", TRAINING),
        ("on a démarré par la vente en gros de tissus, désormais c'est une mercerie", OTHER),
        ("ludothèque, donc du prêt de jeux", OTHER),
        ("on forme des chiens guides", OTHER),
        ("nous on forme des adultes", TRAINING),
        (
            "la formation de nos bénévoles est assurée par une fédération ; nous, on tient un "
            "refuge",
            OTHER,
        ),
        ("une agence web a fait notre site, nous on est fleuristes", OTHER),
        ("inscrit au registre des métiers comme tapissier", OTHER),
        ("association de sauvegarde d'un phare", OTHER),
        ("outre la recyclerie nous gérons un parc de logements", ["real_estate", "other"]),
    ],
)
def test_activities_are_read(text: str, sectors: list[str]) -> None:
    assert stated(text, FACT) == [sectors]


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("naf 88.10A", OTHER), ("70.22Z", CONSULTING), ("85.59B", TRAINING),
        ("46.31Z", ["wholesale"]), ("NAF 7112B", ["engineering_office"]),
        ("6820A", ["real_estate"]), ("64.19Z", ["finance"]),
    ],
)  # fmt: skip
def test_a_naf_code_is_an_activity(text: str, sectors: list[str]) -> None:
    assert stated(text, FACT) == [sectors]


@pytest.mark.parametrize(
    "text",
    [
        # what one runs, is, or does
        "on tient une boulangerie", "je dirige une scop de charpente à Laon",
        "je suis trésorière d'un café associatif", "Notre ressourcerie collecte les encombrants",
        "on est trois ébénistes", "je suis à mon compte comme photographe",
        "notre théâtre à Laon compte 3 CDI", "nous assurons le portage de repas",
        # bare, with other facts, in a list
        "boulangerie, 4 salariés", "scic 8 salariés lille resto",
        "SCOP de 14 salariés, dans le bâtiment à Valenciennes",
        "tiers-lieu avec un café et un atelier bois", "insertion par la menuiserie",
        "non, le bâtiment",
        # where it is, where one works, what is bought for it, beside other people
        "le café est à Noailles", "bénévole à l'épicerie solidaire", "je m'occupe de la ferme",
        "je suis auto-entrepreneur dans le bâtiment à Dunkerque",
        "je travaille à l'épicerie, on est 5 salariés", "on a monté une brasserie avec deux amis",
        "il nous faut deux tablettes pour la crèche", "un lecteur de carte pour le bar, 250 euros",
        "on accompagne nos adhérents mais notre métier c'est le maraîchage", "on est paysans",
        "micro-entreprise de couture à Bapaume", "logistique à vélo", "on sert 80 repas par jour",
        "association d'aide à domicile dans l'Aisne, 14 salariées, peut-on prétendre à INESS ?",
    ],
)  # fmt: skip
def test_an_activity_stands_where_it_is_ones_own(text: str) -> None:
    assert stated(text, FACT) == [OTHER]


@pytest.mark.parametrize(
    "text",
    [
        # other people's, customers', suppliers'
        "on achète chez un grossiste", "des tablettes 3600 ttc livraison comprise",
        "nos clients sont des restaurateurs",
        "un smartphone pour chaque aide à domicile", "notre comptable s'en occupe",
        "mon voisin est boulanger", "la ville gère la cantine", "notre banque nous suit",
        # looked for, asked about, ruled on
        "je cherche un emploi d'aide à domicile", "une crêperie sympa à Lille",
        "connaissez-vous un bon boulanger ?", "les restaurants ont droit à l'aide ?",
        "hôtellerie exclue ou pas", "le crowdfunding est accepté",
        # a place, a person in a sentence, a verb, an idiom
        "siège à Nantes, mais une boutique à Amiens", "le bar est fermé",
        "le correcteur a changé le nom", "deux éducateurs et une secrétaire",
        "on paie 90 € de téléphone", "réunion du bureau mardi", "le bureau a changé en mars",
        "conseil d'administration", "le conseil départemental", "merci pour vos conseils",
        "la formation de nos salariés", "le dossier est à l'étude", "12 rue des Bouchers",
        # another fact, a purchase, a plan, the past
        "à jour de nos obligations fiscales et sociales", "on est un chantier d'insertion",
        "du mobilier de bureau et une machine à café", "je voudrais ouvrir un restaurant",
        "on faisait du conseil", "4500e", "il faut 3000, c'est ça",
        "je travaillais dans l'immobilier avant", "l'ancienne activité était le négoce",
        # learning, a state, an action that something else happens to
        "les salariés partent en formation", "notre site est en construction",
        "l'entretien de la chaudière coûte cher", "je fais la comptabilité moi-même",
        # done to us, by others
        "un cabinet de conseil lyonnais nous a parlé de vous", "on livre jusqu'à Nantes",
        "notre ancienne directrice a monté une boîte de conseil", "un architecte suit les travaux",
        "la médiathèque accueille nos ateliers", "le cabinet comptable envoie les papiers",
        "notre voisin nous répare les vélos", "près du port de pêche", "on loue nos bureaux",
    ],
)  # fmt: skip
def test_what_is_no_activity_of_the_visitor(text: str) -> None:
    assert stated(text, FACT) == []
    assert FACT not in [fact for fact, *_ in doubts(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("accompagnement de porteurs de projets", "consulting"),
        ("coaching", "consulting"),
        ("école de coiffure", "training"),
        ("location de salles", "real_estate"),
        ("plateforme logistique", "wholesale"),
    ],
)
def test_a_doubtful_activity_is_asked(text: str, value: str) -> None:
    assert doubts(text) == [(FACT, "ambiguous", [[value], ["other"]])]


@pytest.mark.parametrize(
    "text",
    [
        "formation",
        "transport",
        "et le conseil",
        "on porte les courses au marché",
        "boulangerie ?",
        "vexillologue",
    ],
)
def test_what_is_only_named_waits_for_the_question(text: str) -> None:
    assert [role for name, _, role in roles(text) if name == FACT] == ["mentioned"]


@pytest.mark.parametrize(
    ("text", "denied", "said"),
    [
        ("on ne fait pas de conseil, on fait du maraîchage", CONSULTING, OTHER),
        ("on n'est pas organisme de formation, on tient une auberge", TRAINING, OTHER),
        ("on a arrêté la formation, on ne fait que de la restauration", TRAINING, OTHER),
        ("pas de formation, que de la couture", TRAINING, OTHER),
    ],
)
def test_a_denied_activity_is_denied(text: str, denied: list[str], said: list[str]) -> None:
    assert (FACT, denied, "negated") in roles(text)
    assert (FACT, said, None) in roles(text)


def test_the_vocabulary_holds_thousands_of_words_and_only_known_sectors() -> None:
    table = synonyms(FACT)
    assert sum(len(phrases) for phrases in table.values()) >= 3000
    values = {value.removesuffix("?") for value in table} - {"no activity"}
    assert values <= {member.value for member in Sector}


def test_no_phrase_stands_under_two_values() -> None:
    phrases = [phrase for phrases in synonyms(FACT).values() for phrase in phrases]
    assert len(phrases) == len(set(phrases))


@pytest.mark.parametrize(
    "text",
    [
        "on vient de refaire toute la toiture", "au-dessus de la médiathèque",
        "bâtiment B, sonnez deux fois", "l'entretien de nos vélos nous coûte cher",
        "on distribue des dividendes",
    ],
)  # fmt: skip
def test_what_surrounds_a_visitor_is_no_activity(text: str) -> None:
    assert stated(text, FACT) == []


@pytest.mark.parametrize(
    "text",
    [
        # of someone else, of a building, of a moment, in training, a name, a verb
        "à jour depuis que Solange tient la paie", "oui, à Fourmies, dans l'ancienne filature",
        "c'est le repas de l'AG", "17 contrats, plus trois jeunes en stage",
        "M. Carpentier garde ces papiers chez lui", "je m'en souviens très bien",
        "oui oui, la holding et nous", "le pôle social de la MSA aussi",
        "on est une bande de retraités de la sucrerie", "moi je fais que le café et les chaises",
        "nous sommes à Beauvais depuis la fermeture de l'usine", "sais pas, on déménage",
        "aucun souvenir, et les archives ont pris l'eau", "maître Delcourt est désigné",
        "le fablab de Lyon vend des logiciels, enfin c'est pas nous",
        "l'école de cirque de Lomme a eu l'aide, pourquoi pas nous",
        # of the accountant, the treasurer
        "le comptable vient d'un cabinet de conseil",
        "la trésorière travaille dans une agence immobilière",
        "la trésorière, elle, est dans une banque à Lens", "le président, lui, tient un garage",
        "un administrateur possède un hôtel", "la directrice est une ancienne formatrice",
        "un des administrateurs est boulanger", "le président a longtemps dirigé une imprimerie",
        # of the others of the street
        "tous les cafés de la place vont bien, mais nous on est en redressement",
        "les librairies du centre ferment toutes mais nous on a 9 salariés",
        "plusieurs restaurants du coin sont en liquidation, pas nous",
        # of a town hall, of a provider, of another aid, of the building
        "COMMUNE, POLE ENFANCE", "communauté de communes, direction de la formation",
        "notre agence bancaire est à Roubaix et elle nous suit depuis dix ans",
        "on a pris un cabinet de recrutement",
        # of whom one employs
        "on est une ETTI, on place des gens en galère", "on est une AI, on accompagne des chômeurs",
        "on est un GEIQ, on forme des jeunes en alternance", "scop (coopérative de travailleurs)",
        "la CAF donne 2 500 mais c'est pour la crèche",
        "on est à côté du garage Renault à Creil", "on loue un local dans une galerie marchande",
    ],
)  # fmt: skip
def test_what_is_not_ones_own_is_no_activity(text: str) -> None:
    assert stated(text, FACT) == []
    assert [one for one in roles(text) if one[0] == "unsure"] == []


@pytest.mark.parametrize(
    "text",
    [
        # where one works, what one buys for, whom one writes for
        "4 employés au cinéma", "à la blanchisserie y a neuf salariés",
        "à la fromagerie, on remplace la caisse", "boulangerie bio et nous sommes 6",
        "j'écris au nom d'une chorale",
        "7 terminaux à 210 € pour nos points de vente de friperie",
        "on veut vendre nos endives par internet", "SARL. Objet : chauffage au bois",
        "association d'aide à domicile chez nous à Arras, 18 salariées",
        "à la boulangerie on a 5 salariés", "au restaurant nous avons quatorze salariés",
        "chez nous au centre équestre il y a cinq fiches de paie",
        "on est une ACI, on fait du maraîchage", "on accueille des gens en grande précarité",
        "Pour la menuiserie : terminal (480 € HT)",
        "Côté garage : écran (260 € HT)",
        # beside that of others
        "la directrice elle est formatrice mais nous on fait de la restauration",
        "la présidente et moi on tient une épicerie", "nos deux boulangeries vont bien",
        "on est une association, pôle enfance", "les crèches de la ville, c'est nous",
        # what is over
        "on tient une salle d'escalade ; le conseil aux entreprises, on l'a arrêté en 2023",
    ],
)  # fmt: skip
def test_an_activity_is_told_by_where_one_works(text: str) -> None:
    assert stated(text, FACT) == [["other"]]


def test_what_a_degree_is_of_is_no_activity() -> None:
    assert stated("formation d'adultes, CAP petite enfance surtout", FACT) == [["training"]]


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("notre métier est l'ingénierie, on s'occupe d'acoustique", [["engineering_office"]]),
        ("organisme de formation, on monte des parcours en boulangerie", [["training"]]),
        ("agence immobilière, notre spécialité c'est les commerces", [["real_estate"]]),
        ("on est un cabinet de conseil mais pour le handicap", [["consulting"]]),
        ("on est un organisme de formation on fait du secourisme", [["training"]]),
        ("B.E.T. béton armé, plans de ferraillage", [["engineering_office"]]),
        ("BE VRD, plans et métrés", [["engineering_office"]]),
        ("un bureau d'études et à côté on tient un café", [["engineering_office", "other"]]),
        ("ce n'est pas de la finance, c'est du conseil en fait", [["consulting"]]),
        ("C'est pas du commerce de gros finalement, c'est de l'immobilier", [["real_estate"]]),
        ("en fait on ne fait pas de conseil", []),
        ("on construit des maisons en bois", [["other"]]),
        ("on a un cabinet de conseil et on tient aussi un salon de thé", [["consulting", "other"]]),
        ("on est un cabinet de conseil, on tient une librairie", [["consulting", "other"]]),
    ],
)
def test_the_speciality_of_an_excluded_firm_is_no_other_activity(
    text: str, sectors: list[list[str]]
) -> None:
    assert stated(text, "sectors") == sectors


@pytest.mark.parametrize(
    ("text", "denied", "said"),
    [
        ("j'avais répondu conseil, c'était une erreur, on est une librairie",
         [["consulting"]], [["other"]]),
        ("tantôt j'ai parlé de négoce, mauvaise réponse : nous sommes une brasserie",
         [["wholesale"]], [["other"]]),
        ("plus haut j'ai écrit immobilier, c'est faux, nous tenons une auberge",
         [["real_estate"]], [["other"]]),
        ("j'ai dit conseil et je rajoute une boulangerie", [], [["consulting", "other"]]),
        ("j'avais mis grossiste plus haut, et je confirme", [], [["wholesale"]]),
    ],
)  # fmt: skip
def test_an_earlier_answer_told_again_is_wrong_or_holds(
    text: str, denied: list[list[str]], said: list[list[str]]
) -> None:
    found = [(value, role) for name, value, role in roles(text) if name == "sectors"]
    assert [value for value, role in found if role == "negated"] == denied
    assert [value for value, role in found if role is None] == said


@pytest.mark.parametrize(
    "text",
    [
        "la directrice suit une formation à Roubaix", "je suis en formation cet après-midi",
        "nos ordinateurs viennent d'un grossiste", "c'est notre assureur qui nous a filé le lien",
        "c'est un bureau d'études qui a dessiné le hangar", "la boulangerie d'à côté a fermé",
        "c'est le magasin d'en bas qui ferme", "scic ferrière la grande",
    ],
)  # fmt: skip
def test_what_is_followed_bought_or_next_door_answers_nothing(text: str) -> None:
    assert [value for name, value, _ in roles(text) if name == "sectors"] == []


def test_a_place_that_we_run_is_ours_whatever_is_bought_for_it() -> None:
    assert stated("deux ordis à 600 € pour l'imprimerie solidaire qu'on gère", FACT) == [OTHER]
    assert stated("une tablette à 300 € pour la crèche que gère la mairie", FACT) == []


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("pas mal de coiffeurs du bourg sont en dépôt de bilan mais nous non", []),
        ("on fait appel à un chantier d'insertion pour la tonte des pelouses", []),
        ("notre bailleur est une agence immobilière et notre avocate nous conseille", []),
        ("notre boulangerie est une SCOP et nos clients nous aiment", ["other"]),
        ("nous sommes un chantier d'insertion, on fait la tonte des pelouses", ["other"]),
    ],
)
def test_those_around_us_have_their_own_trades(text: str, sectors: list[str]) -> None:
    assert [kind for said in stated(text, "sectors") for kind in said] == sectors


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        # a house told beside a count, a turnover, a place, what it buys
        ("on est une douzaine à la fromagerie", [OTHER]),
        ("9 dans la médiathèque", [OTHER]),
        ("82 000 € de chiffre d'affaires à la savonnerie", [OTHER]),
        ("6 à 8 l'été, c'est un camping hein", [OTHER]),
        ("la crèche est rue de Douai à Lens", [OTHER]),
        ("le moulin est du côté d'Hazebrouck", [OTHER]),
        ("un click and collect pour la poissonnerie", [OTHER]),
        # several, an excluded one told in passing
        ("de l'élevage et un peu de formation pour les autres fermes", [["training", "other"]]),
        ("du réemploi, et une petite part de conseil", [["consulting", "other"]]),
        (
            "une menuiserie, et de temps en temps des formations au tournage",
            [["training", "other"]],
        ),
        ("la formation c'est à peine 10 %, le reste du théâtre", [["training", "other"]]),
        ("grossiste en jus de fruits, on a aussi une boutique", [["wholesale", "other"]]),
        ("grossiste en jus de fruits, on veut une boutique en ligne", [["wholesale"]]),
        ("une école de langues à Lens", [TRAINING]),
        ("bureau d'études on fait de l'acoustique du bâtiment", [["engineering_office"]]),
        ("sarl 5 salariés fromagerie Calais", [OTHER]),
        ("une scop entre couvreurs", [OTHER]),
        ("notre asso vend ses confitures", [OTHER]),
        ("pâtissier, et à côté du conseil aux hôteliers", [["consulting", "other"]]),
        ("commerce de gros, matériaux biosourcés", [["wholesale"]]),
        ("légumes secs, demi-gros et gros", [["wholesale"]]),
        ("vente en gros de graines, plus un atelier de couture", [["wholesale", "other"]]),
        ("bureau d'études bois, audits de charpentes", [["engineering_office"]]),
        ("on conseille d'autres maraîchers", [["consulting"]]),
        ("c'est la cordonnerie qui nous fait vivre", [OTHER]),
        ("les touristes louent nos pédalos", [OTHER]),
        ("dites-moi si ma mercerie peut être aidée", [OTHER]),
        ("élevage d'escargots pour les restos d'à côté", [OTHER]),
        ("notre métier : « conseil » et non « formation »", [["consulting"]]),
        ("la vente de cidre finance nos sorties", [OTHER]),
        ("ma pension pour chevaux, elle est interdite comme activité ?", [OTHER]),
        ("mon atelier de couture fait partie des activités refusées ?", [OTHER]),
        ("notre food truck nous rapporte 45 000 euros de chiffre d'affaires", [OTHER]),
        ("notre ETTI détache des soudeurs dans les usines", [OTHER]),
        ("notre AI place des jardiniers chez les particuliers", [OTHER]),
        ("on est un ACI, nos gars entretiennent les sentiers", [OTHER]),
        ("on facture nos réparations de vélos", [OTHER]),
        ("on apprend le métier de boulanger aux jeunes", [TRAINING]),
        ("nous formons des grutiers", [TRAINING]),
        ("notre métier à nous : former des aides-soignantes", [TRAINING]),
        ("courtage en crédits immobiliers", [["finance"]]),
        ("courtier en prêts, et agence immobilière", [["finance", "real_estate"]]),
        ("on prête des maçons aux agriculteurs pour les granges", [OTHER]),
        # neither a house of ours nor a trade
        ("notre banque nous fait 3 000 euros de frais par an", []),
        ("notre banque fait partie des secteurs exclus ?", []),
        ("avec mon comptable on trouve 90 000 de CA", []),
        ("on facture des heures de travail", []),
        ("nos salariés utilisent des tablettes", []),
        ("les bénévoles qui tiennent la buvette", []),
        ("60 000 € de recettes dont la buvette", []),
        ("ce sont les subventions qui nous font vivre", []),
        ("un cabinet conseil instruit le projet", []),
        ("impôts oui. social : oui", []),
        ("produits d'exploitation du dernier exercice 400 000", []),
        ("pas loin du cinéma de Lens", []),
        ("on était 30 au restaurant hier", []),
        ("j'ai 2 enfants à la crèche", []),
        ("un dossier a été fait pour la caisse du magasin", []),
        ("on est un peu serrés en février", []),
        ("le cabinet conseil est en train d'écrire l'attestation", []),
        ("association à Saint Amand les Eaux", []),
    ],
)
def test_a_house_and_an_activity_told_in_passing(text: str, sectors: list[list[str]]) -> None:
    assert stated(text, FACT) == sectors


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        # an organisation of an excluded sector is a customer
        ("on peint les murs des banques", [OTHER]),
        ("nous blanchissons les nappes d'un centre de formation", [OTHER]),
        ("on nettoie des bureaux d'études", [OTHER]),
        ("jardinier des bailleurs sociaux", [OTHER]),
        ("on gère un centre de formation", [TRAINING]),
        ("nous exerçons une activité de bureau d'études", [["engineering_office"]]),
        ("on conseille des banques", [CONSULTING]),
        ("nous conseillons les clubs de foot sur leur billetterie", [CONSULTING]),
        ("on conseille les médiathèques sur leur mobilier", [CONSULTING]),
        ("opticien, on conseille les gens sur leurs montures", [OTHER]),
        ("jardinerie, on conseille les jardiniers sur leurs rosiers", [OTHER]),
        ("on répare des skis et on conseille les skieurs sur leur matériel", [OTHER]),
        ("on conseille des hôtels aux visiteurs", []),
        # what was or will be, beside what is
        ("on est une crêperie et on pense monter un organisme de formation", [OTHER]),
        ("serrurerie, et bientôt on lance du conseil", [OTHER]),
        (
            "conseil et formation, avec le projet d'ouvrir un restaurant",
            [["training", "consulting"]],
        ),
        ("on fait de la formation et on tient un café", [["training", "other"]]),
        # those whom one trains
        ("nous formons les futures ambulancières", [TRAINING]),
        ("mon job former de futures esthéticiennes", [TRAINING]),
        ("on prépare les futurs soignants", [TRAINING]),
        ("on est maçons, on prépare les futurs chantiers", [OTHER]),
        ("traiteur, nous préparons les futurs menus", [OTHER]),
        ("on facture la formation de nos bénévoles", []),
        ("une crêperie, la formation de nos équipes coûte cher", [OTHER]),
        # goods and their own complements
        ("grossiste en pièces détachées de vélo", [["wholesale"]]),
        ("grossiste en vins, et un bar à vin à côté", [["wholesale", "other"]]),
        # sources, premises, idioms
        ("D'après notre cabinet d'audit : onze personnes salariées.", []),
        ("6, nous sommes un cabinet d'audit", [CONSULTING]),
        ("notre restaurant finance l'accompagnement", [OTHER]),
        ("deux bâtiments à Caudry", []),
        ("on est dans le bâtiment à Amiens", [OTHER]),
        ("c'est notre gagne-pain", []),
        ("chez nous c'est l'Auvergne", []),
        ("8 000 € du centre national de la musique", []),
        ("on est un centre régional de la photographie", [OTHER]),
    ],
)
def test_an_excluded_sector_around_a_trade_is_not_ours(text: str, sectors: list[list[str]]) -> None:
    assert stated(text, FACT) == sectors


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        # what is advised on, for whom, and the adjective of it
        ("conseil en nutrition pour les internats", [CONSULTING]),
        ("conseil en nutrition pour les mamans", [OTHER]),
        ("conseil en hygiène alimentaire pour les fermes", [CONSULTING]),
        ("conseil en santé animale, et une épicerie", [["consulting", "other"]]),
        ("on conseille sur l'isolation", [CONSULTING]),
        ("on conseille sur quoi ?", []),
        ("on vend des graines et on conseille sur leur culture", [OTHER]),
        # whom one trains
        ("on forme des garçons d'étage", [TRAINING]),
        ("on forme les chefs de gare et on tient un gîte", [["training", "other"]]),
        ("on forme des équipes", []),
        ("on forme des fagots avec les branches", []),
        ("on forme des bouquets", [OTHER]),
        ("nous formons des fleurs en verre", []),
        ("on forme des couturières", [TRAINING]),
        ("on forme les secrétaires", [TRAINING]),
        # letting, and what goes with it
        (
            "on met en location des pavillons et on entretient les parties communes",
            [["real_estate"]],
        ),
        ("on met des chambres en location et on tient une laverie", [["real_estate", "other"]]),
        ("on met des tandems en location", []),
        ("on restaure le patrimoine du village", [OTHER]),
        # units of sale
        ("on fait payer des créneaux", []),
        ("on vend des entrées et des carnets", []),
        ("on vend des cartes postales", [OTHER]),
        ("on fait payer des concerts", [OTHER]),
        # an ordinary employer
        ("on fait du salariat ordinaire", []),
        ("on fait de la maroquinerie", [OTHER]),
        # customers, chores, care
        ("nous on brode pour les couturiers", [OTHER]),
        ("on imprime pour les réunions", []),
        ("notre AI met des gens à repasser le linge", [OTHER]),
        ("notre AI met des gens au travail", []),
        ("nos salariés vont nettoyer les gouttières", [OTHER]),
        ("nous dorlotons des vieillards", [OTHER]),
        ("nous veillons au respect des règles", []),
        # what one lives for
        ("notre raison d'être est l'entraide", []),
        ("le cœur de notre métier est l'accueil", [OTHER]),
    ],
)
def test_what_goes_with_an_activity_is_no_other_one(text: str, sectors: list[list[str]]) -> None:
    assert stated(text, FACT) == sectors


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        # what is billed or paid for
        ("nous facturons nos sous-titrages, c'est payant ; 5 salariés", [OTHER]),
        ("nos encadrements sont payants, 2 salariés", [OTHER]),
        ("on monnaye nos partitions", [OTHER]),
        ("nous facturons nos prestations, oui", []),
        ("nos interventions sont payantes", []),
        ("on fait payer des créneaux", []),
        ("les patients paient des séances d'hypnose, 30 000 euros par an", [OTHER]),
        ("nos clients achètent des cours de poterie", [OTHER]),
        ("les usagers paient l'ancien tarif", []),
        ("les clients paient des heures, ça fait 80 000 euros par an", []),
        # one's own shop asked of
        ("et mon salon de tatouage pour femmes, il est parmi les métiers bannis ?", [OTHER]),
        ("et mon cabinet de conseil, il fait partie des secteurs refusés ?", [CONSULTING]),
        ("et les salons de tatouage, ils sont parmi les métiers bannis ?", []),
        # dwellings managed
        (
            "SAS, gérance d'appartements, Laon, est-ce que mon secteur est exclu ?",
            [["real_estate"]],
        ),
        ("scop, location de vélos, Laon, est-ce que mon secteur est exclu ?", [OTHER]),
        # of whom, where
        ("association du lycée, on ne vend rien", []),
        ("on a un local où les femmes viennent se former", [TRAINING]),
    ],
)
def test_a_trade_told_by_what_is_paid_for_asked_of_or_managed(
    text: str, sectors: list[list[str]]
) -> None:
    assert stated(text, FACT) == sectors


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("mon mari a une mercerie, c'est du commerce de quartier", [OTHER]),
        ("ma tante dirige une agence immobilière", [["real_estate"]]),
        ("mon mari a un rendez-vous", []),
        ("mon voisin tient une mercerie", []),
    ],
)
def test_the_shop_of_ones_kin_waits_for_the_question(text: str, sectors: list[list[str]]) -> None:
    assert [(v, r) for f, v, r in roles(text) if f == FACT] == [(v, "mentioned") for v in sectors]
