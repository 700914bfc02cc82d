"""Bare answers in all their forms."""

import pytest

from tests.nlu.reading import answer


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("yes", ["oui", "OUI !", "ouais", "oui oui", "ouiiii", "yes", "tt a fait", "c ça", "okk",
                 "c'est exact", "bien sûr", "je vous le confirme", "absolument", "bonjour, oui"]),
        ("no", ["non", "nan", "pas du tout", "ben non", "non non", "pas encore", "oui, enfin non",
                "je vous confirme que non", "c'est pas le cas", "nn c bon", "a priori non"]),
        ("qualified", ["oui sauf une échéance URSSAF", "oui mais pas tout", "je pense que oui",
                       "en principe oui", "presque, il reste une cotisation", "oui et non"]),
        ("unknown", ["je ne sais pas", "jsp", "j'en sais rien", "aucune idée", "je l'ignore",
                     "faut que je demande à mon comptable", "pas la moindre idée", "à vérifier",
                     "euh... je sais pas trop"]),
        ("none", ["aucune", "rien", "zéro", "aucun de ces secteurs", "rien de tout ça", "jamais"]),
        ("done", ["c'est tout", "rien d'autre", "voilà", "terminé", "non c'est tout", "fini",
                  "non merci, c'est tout"]),
    ],
)  # fmt: skip
def test_a_bare_answer_is_read(kind: str, texts: list[str]) -> None:
    assert {text: answer(text) for text in texts} == dict.fromkeys(texts, kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [("oui, on vend des légumes", "yes"), ("non, on fait du pain", "no")],
)
def test_a_leading_answer_is_kept_beside_the_rest(text: str, kind: str) -> None:
    assert answer(text) == kind


@pytest.mark.parametrize(
    "text",
    ["non pardon on est 14", "nous ne sommes pas une SAS", "merci", "on est 7", "si on était 25 ?"],
)
def test_what_is_no_answer(text: str) -> None:
    assert answer(text) is None
