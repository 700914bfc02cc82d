"""Places: communes, postcodes, departments, namesakes."""

import pytest

from bot.nlu.communes import communes
from tests.nlu.reading import doubts, if_asked, roles, stated

FACT = "in_region"


@pytest.mark.parametrize(
    "text",
    [
        "GEIQ sport, 62, 4 permanents salariés", "SCIC. Département 59. 11 salariés",
        "asso, dpt 62", "asso dép. 59, 8 salariés", "association du 59",
        "EURL, agréée ESUS, 62, restaurant",
        "je vous appelle du nord de Grande-Synthe", "j'écris de Tourcoing, on est 4",
        "bonjour, ici le directeur d'une régie de quartier à Roubaix",
        "ici asso d'aide à domicile de Lens", "on a quitté Paris pour Lille",
        "on ira peut-être à Lyon un jour mais là c'est Anzin",
        "à Villeneuve d'Ascq", "on est basés à Roubaix", "St Quentin", "Lens (62)",
        "62000 Arras", "code postal : 80000", "dans l'Aisne", "dans le Pas-de-Calais",
        "Hauts-de-France", "nord", "on est à Albert", "à Ham", "le Touquet", "hazebrouk",
        "siège à Paris, établissement à Lille", "aide à domicile à calais", "métropole lilloise",
        "DUNKERQUE", "Fère-en-Tardenois", "au Crotoy", "on est au Quesnoy", "au Cateau",
        "dans le soixante-deux", "le zéro deux", "on est à Bohain", "Valenciennes centre",
        "rue de Paris à Amiens", "scop 8 salariés roubai",
        "le siège est à Nantes mais l'établissement qui porte le projet est à Dunkerque",
         "on a déménagé de Paris à Arras", "c'est à Lens",
        "pas à Paris mais à Compiègne", "nos 3 salariés travaillent à Douai",
        # where one is outweighs where one works, knows people, or was
        "on est à Corbie, nos bénévoles viennent de Paris", "siège à Lyon, antenne à Roubaix",
        "on est installés à Douai et on livre dans toute la Belgique",
        "de Toulouse on est venus s'installer à Arras", "en ce moment Lille mais on part à Rennes",
        "l'asso est domiciliée chez la présidente à Soissons", "région lilloise",
        "asso, 17 salariés, cambrai",
        "nous avons quarante bénévoles c'est une ressourcerie à Hirson",
        "à jour, 11 salariés, pas de dettes, 59300",
        "on est une agence web à Tourcoing",
        "rue de Paris, à Wimereux", "Montreuil, celui du 62, avec les remparts",
        "asso 59, 8 salariés",
        # what one said before gives way to where one is; what is left does not count
        "j'avais répondu Nantes mais on est à Arras", "c'était Nantes avant, on est à Albert",
        "notre siège est parti à Reims mais on garde un atelier à Soissons",
        "jai pas mentionné qu'on a un local à Béthune, on est basés à Lyon",
        "notre village s'appelle Oye-Plage", "fromagerie ; SA ; 7 employés ; Maroilles",
        "dans ch'Nord", "on est à Bailleul, au pied des monts de Flandre", "basés côté Somme",
    ],
)  # fmt: skip
def test_inside(text: str) -> None:
    assert stated(text, FACT) == [True]


@pytest.mark.parametrize(
    "text",
    ["on est à Paris", "Lyon", "75011 Paris", "27140 Gisors", "en Normandie", "Bruxelles",
     "pas dans les Hauts-de-France", "nous sommes en Île-de-France", "au Havre", "au Tréport",
     "à Avon",
     "Haute-Savoie", "Loire-Atlantique", "région parisienne", "Aube", "dans l'Eure", "à Eu",
     "saint-denis dans le quatre-vingt-treize", "4 rue de Lille, 75007 Paris", "hors région",
     "aucun local dans la région, on est à Metz", "en Flandre belge", "dans une autre région",
     "aux Sables d'Olonne", "à La Réunion", "Londres", "2A", "Normandie malheureusement",
     # what is around, left or planned in the region does not count
     "j'avais dit Amiens mais on a déménagé à Rouen", "on a quitté le Nord pour la Bretagne",
     "j'ai mis Laon ; le siège est à Reims, plus personne dans l'Aisne",
     "le siège a été transféré à Rouen et tout a fermé dans le Pas-de-Calais",
     "on est un syndicat intercommunal de la Marne", "je dirige une scop de la Manche",
     "À Tournai, donc Belgique. La moitié de notre public vient de Roubaix.",
     "théâtre basé à Charleville-Mézières, on joue souvent à Laon", "À Mons, en Belgique",
     "nous avons déménagé, avant c'était Douai, maintenant c'est Nancy", "76260 Eu",
     "on a quitté Lille pour Bordeaux", "rien dans la région, tout est à Bordeaux",
     "on est dans le 95 mais on cherche un local à Chantilly", "on est une boîte parisienne",
     "en Belgique, à 500 mètres de Roubaix", "Bruxelles, mais on a des partenaires à Lille",
     "l'association est née à Douai mais elle est installée à Reims",
     "à 30 minutes de Lille, côté belge", "aucune adresse en Hauts-de-France",
     "on crèche dans l'Eure, à deux coups de pédale de l'Oise", "côté Seine-Maritime",
     "nos locaux sont à Reims, on a quelques adhérents dans l'Aisne",
     "le Louvre-Lens est notre partenaire. Nos bureaux sont à Dijon.",
     "moi j'habite Lille mais la structure est à Bruxelles",
     "non, aucun établissement chez vous pour le moment", "pas d'agence chez vous",
     "nous autres, c'est l'Alsace", "hélas, nous relevons de la Bretagne", "plutôt le Tarn, nous",
     "vous c'est le Nord, nous la Normandie"],
)  # fmt: skip
def test_outside(text: str) -> None:
    assert stated(text, FACT) == [False]


@pytest.mark.parametrize(
    "text",
    [
        "Clermont",
        "Roye",
        "on est à Saint-Aubin",
        "Montreuil",
        "Péronne",
        "saint omer",
        "Mon entreprise est à Bailleul",
        "un bourg qui s'appelle Saint-Léger",
        "notre commune se nomme Bailly",
        "dans un petit bled, saint sauveur",
    ],
)
def test_a_name_on_both_sides_is_asked(text: str) -> None:
    assert doubts(text) == [(FACT, "ambiguous", [True, False])]


def test_a_department_settles_a_namesake() -> None:
    assert stated("Roye (80)", FACT) == [True]
    assert stated("Péronne dans la Somme", FACT) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "au nord de la Loire", "une somme de 300 €", "garde d'enfants à domicile",
        "nos clients sont à Paris", "mais seulement 2 salariés", "l'an dernier",
        "je vous écris de Paris", "j'ai acheté ça à Calais", "je suis né à Arras", "rue de Lille",
        "j'ai perdu ma carte à Boulogne-sur-Mer", "la mairie de Lens nous soutient",
        "on a un salarié qui habite Lille", "on vient de quitter Lille", "dans la Bresle",
        "nous avon 7 salariés",
        "à 10 km de Reims", "c'est pas cher", "vendu en lot", "on était à la réunion",
        "l'entrée de la crèche", "on fait appel à une ETTI de Douai",
        "on travaille avec un prestataire de Lens",
        # names of people and of bodies
        "je suis Paul Lens, trésorier", "Marie Laon, présidente", "on est une filiale de la "
        "Croix-Rouge",
        "Hauts-de-France Innovation nous a conseillés", "la CRESS Hauts-de-France nous suit",
        "la région Hauts-de-France nous a déjà aidés", "Nous sommes en 62.01Z",
        # visits, plans, other people's
        "non, on a fermé l'antenne de Lens", "on a rendu les locaux d'Arras",
        "et pour les routes défoncées de l'Avesnois, on fait quoi ?", "asso, 59 bénévoles",
        "des émissions en picard", "on restaure des avions", "TOUT CE QU'ON A EU",
        "on a rencontré quelqu'un de la mairie de Lens", "on a un projet d'antenne à Lille",
        "notre fédération compte 1 200 salariés et elle est à Paris",
        "notre site web est hébergé à Roubaix", "notre commissaire aux comptes est basé à Lille",
        "la CRESS l'a validé, champagne", "le devis de chez Mathieu à Béthune",
        "l'ancienne directrice, celle qui est partie vivre à Nantes",
        "le dossier est parti à Lille hier", "la chambre d'agriculture de Laon nous suit",
    ],
)  # fmt: skip
def test_what_is_no_place(text: str) -> None:
    assert stated(text, FACT) == []


@pytest.mark.parametrize(("text", "ours"), [("59000", True), ("62", True), ("75011", False)])
def test_a_bare_postcode_waits_for_the_question(text: str, ours: bool) -> None:
    assert stated(text, FACT) == []
    assert ("postcode", {"postcode": text, "in_region": ours}, None) in roles(text)


def test_the_figure_beside_a_place_is_no_count() -> None:
    assert stated("Lens (62)", "number") == []


def test_every_commune_of_the_region_is_known() -> None:
    table = communes()
    assert sum(where in {"in", "both"} for where in table.values()) > 3700
    assert {"lille", "amiens", "laon", "beauvais", "arras"} <= table.keys()


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("je suis le trésorier du club d'aviron de Boulogne-sur-Mer", True),
        ("je vis en Belgique mais la structure que je dirige est domiciliée à Hirson", True),
        ("nous travaillons pour des mairies à Lille, Arras et Douai, établis à Orléans", False),
        ("Avant à Dunkerque, depuis janvier à Caen.", False),
        ("Clermont dans l'Oise, on nous confond tout le temps", True),
    ],
)
def test_where_one_is_outweighs_what_stands_around(text: str, inside: bool) -> None:
    assert stated(text, "in_region") == [inside]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("Montreuil, à 20 km du Touquet", True),
        ("Beaumont, celle du Pas-de-Calais", True),
        ("Fontaine, juste à côté de Grenoble", False),
        ("Villers, un petit village près de Compiègne", True),
        ("Bailleul, pas loin d'Hazebrouck", True),
    ],
)
def test_a_namesake_is_told_by_what_it_is_next_to(text: str, inside: bool) -> None:
    assert stated(text, FACT) == [inside]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("nos bureaux sont à Rennes, aucune antenne dans la Somme", [False]),
        ("rien à Lille, tout est à Bruxelles", [False]),
        ("nous n'avons pas d'atelier à Calais, il est à Lens", [True]),
        ("on n'a rien dans l'Oise mais on est à Arras", [True]),
        ("aucun salarié à Amiens, le siège est à Nantes", [False]),
        ("on n'a pas de boutique dans le Nord", []),
        ("on a un seul site, dans le Nord", [True]),
    ],
)
def test_where_one_has_nothing_is_not_where_one_is(text: str, values: list[bool]) -> None:
    assert stated(text, FACT) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("on loue des vélos à la demande à Abbeville", [True]),
        ("réparation de téléphones et de tablettes à Béthune", [True]),
        ("un atelier de réparation de téléphone à Creil", [True]),
        ("on téléphone à Lille demain", []),
        ("la demande a été signée à Amiens", []),
        ("2500 de la MEL", []),
        ("1 200 de la ville de Roubaix", []),
    ],
)
def test_a_place_beside_a_trade_counts_and_a_funder_does_not(text: str, values: list[bool]) -> None:
    assert stated(text, FACT) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("on est dans le six zéro", [True]),
        ("le cinq neuf", [True]),
        ("c'est le trente-trois chez nous", [False]),
        ("garage à bailleul 59 on est 5", [True]),
        ("poterie à clermont 63, 7 salariés", [False]),
        ("on est à clermont 60 personnes", []),
        ("59000 tout rond", []),
        ("nos locaux : 59000", [True]),
    ],
)
def test_a_department_in_letters_or_beside_a_town(text: str, values: list[bool]) -> None:
    assert stated(text, FACT) == values


def test_what_follows_a_just_in_case_is_told() -> None:
    assert stated("au cas où ça compterait, on est à Denain", FACT) == [True]
    assert stated("au cas où on ouvrirait à Denain, on aurait l'aide ?", FACT) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("je vous écris pour une SCOP implantée à Maubeuge", [True]),
        ("on a acheté un four à Lens", []),
        ("horaires du train Amiens Lille", []),
        ("billets de train pour Arras", []),
        ("asso oise 5 salariés", [True]),
        ("en somme 5 salariés", []),
        ("notre département est le cinquante-neuf", [True]),
        ("notre département, zéro huit", [False]),
        ("dans le soixante-deux on est cinq", [True]),
    ],
)
def test_a_seat_told_by_the_way(text: str, values: list[bool]) -> None:
    assert stated(text, FACT) == values


def test_where_one_delivers_is_not_where_one_is() -> None:
    for text in ("on livre à Laon", "nous desservons Béthune et Lens", "livraisons sur Amiens"):
        assert stated(text, FACT) == []
    assert if_asked("on livre à Laon", FACT) == [True]
    assert stated("fleuriste à Laon, on livre à Paris", FACT) == [True]
    assert stated("une boîte de livraison à vélo à Laon", FACT) == [True]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("un camion à 20000", []),
        ("15000 pas davantage", []),
        ("dans les 69000 quand même", []),
        ("35000 Rennes", [False]),
        ("deux fourgons à 59800 et un four à 60000", []),
        ("on a un local à 62000", [True]),
        ("notre boutique à 20000 vend des livres", [False]),
    ],
)
def test_a_price_like_a_postcode_is_no_place(text: str, values: list[bool]) -> None:
    assert stated(text, FACT) == values


@pytest.mark.parametrize(
    "text",
    [
        "Crépy-en-Valois", "nous c'est l'atelier partagé du Portel, six salariés",
        "asso, poterie pour les enfants à Lens",
        "sarl, coiffure pour les futures mariées à Béthune",
        "comme votre plaquette évoque la Région, sachez que notre local se situe à Abbeville",
    ],
)  # fmt: skip
def test_a_place_stands_behind_an_audience_a_name_or_a_citation(text: str) -> None:
    assert stated(text, FACT) == [True]


@pytest.mark.parametrize("text", ["on est partis du Portel", "notre futur local sera à Béthune"])
def test_a_place_left_or_to_come_is_not_where_one_is(text: str) -> None:
    assert stated(text, FACT) == []
