"""Words that sound alike share a key, others do not."""

import pytest

from bot.nlu.phonetic import sound


@pytest.mark.parametrize(
    ("right", "typed"),
    [
        ("vingt", "vint"), ("cinq", "sinq"), ("quatre", "catre"), ("quinze", "kinze"),
        ("onze", "onse"), ("seize", "sèze"), ("quarante", "carante"), ("mille", "mil"),
        ("beauvais", "bovais"), ("abbeville", "abevile"), ("calais", "calé"),
        ("compiegne", "conpiègne"), ("valenciennes", "valansienne"), ("soissons", "soison"),
        ("maubeuge", "mobeuje"), ("cambrai", "kambrai"), ("hazebrouck", "hazbrouk"),
        ("association", "assosiassion"), ("caisse", "quaisse"), ("judiciaire", "judicière"),
        ("groupement", "groupman"), ("logiciel", "logissiel"), ("combien", "conbien"),
        ("réponse", "reponsse"), ("salariés", "salarier"), ("affaires", "afaire"),
    ],
)  # fmt: skip
def test_the_same_sound_has_the_same_key(right: str, typed: str) -> None:
    assert sound(typed) == sound(right)


@pytest.mark.parametrize(
    ("one", "other"),
    [("cent", "cinq"), ("lens", "lance"), ("deux", "du"), ("bois", "bas"), ("douai", "douze")],
)
def test_another_sound_has_another_key(one: str, other: str) -> None:
    assert sound(one) != sound(other)
