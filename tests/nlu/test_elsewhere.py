"""Words of activity that are no trade where they stand, and the trades beside them."""

import pytest

from tests.nlu.reading import stated

FACT = "sectors"


@pytest.mark.parametrize(
    "text",
    [
        # surnames, verbs, idioms
        "notre CA est de 300 000 euros. Bien à vous, J. Boulanger", "Mme Boucher, présidente",
        "Bien cordialement, J. Vasseur", "je m'en souviens comme si c'était hier",
        "c'est notre gagne-croûte", "ça met du beurre dans les épinards",
        "le reste c'est notre bas de laine", "c'est tout de même fort de café",
        # the building, a drink, what someone left for
        "nos bureaux sont au premier étage de la maison des associations de Maubeuge",
        "notre asso est née dans une cuisine en 2004", "on est derrière le cinéma à Douai",
        "on est installés dans une ancienne filature à Roubaix",
        "dossier validé, on a sabré le cidre", "le comptable boit notre café tous les lundis",
        "c'est Ahmed qui suivait ça et il est parti élever des chèvres",
        # where one comes from
        "on est italiens d'origine", "on est alsaciens", "nous sommes norvégiens",
        # what a structure is like
        "asso de quartier, 3 salariés", "une scop de Lille", "une association de droit local",
        "sarl de famille", "une entreprise de moins de 10 salariés", "une association d'amis",
        "on est une asso de terrain", "une association d'envergure", "asso de copropriétaires",
        "on accorde de l'importance à ce dossier",
    ],
)  # fmt: skip
def test_it_is_no_trade(text: str) -> None:
    assert stated(text, FACT) == []


@pytest.mark.parametrize(
    "text",
    [
        "on est une sarl de vidange", "asso de joutes, 1 employé", "eurl de taxidermie",
        "association d'apiculture", "une scop de six ramoneurs", "on est electriciens",
        "notre SCOP retape des pianos", "l'asso retape de vieux tracteurs",
        "nous montons des murs en pierre sèche", "on affûte des couteaux", "on vide des greniers",
        "on accorde des pianos", "on tient une boulangerie dans une ancienne filature",
        "on est dans les fromages", "on fait tout le pain", "on met du fromage en bocaux",
        "SARL, vitrailliste à Beauvais", "je fais de la plomberie, financé au coup par coup",
    ],
)  # fmt: skip
def test_it_is_one(text: str) -> None:
    assert stated(text, FACT) == [["other"]]


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        # where it is done and for whom
        ("médiation dans les HLM", ["other"]),
        ("on fait du ménage dans les banques", ["other"]),
        ("nettoyage de bureaux et de banques", ["other"]),
        ("restaurant et organisme de formation", ["training", "other"]),
        ("on est dans la menuiserie et dans la formation", ["training", "other"]),
        # one more
        ("menuiserie plus location de logements", ["real_estate", "other"]),
        ("cabinet de conseil, plus un bureau d'études", ["consulting", "engineering_office"]),
        ("cabinet de conseil en mobilité et atelier vélo", ["consulting", "other"]),
        ("épicerie, on ne fait plus de conseil", ["other"]),
    ],
)
def test_beside_an_excluded_sector(text: str, sectors: list[str]) -> None:
    assert stated(text, FACT) == [sectors]
