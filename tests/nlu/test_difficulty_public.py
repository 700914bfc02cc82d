"""People in difficulty whom one helps say nothing of the structure."""

import pytest

from tests.nlu.reading import stated


def test_those_one_works_for_are_not_the_structure() -> None:
    assert stated("garage solidaire pour conducteurs en difficulté", "in_difficulty") == []
    assert stated("notre garage est en difficulté", "in_difficulty") == [True]
    assert stated("épargne solidaire pour les plus fragiles", "in_difficulty") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("à la peine oui, en difficulté au sens du règlement européen non", [False]),
        ("en difficulté au sens de la loi : oui", [True]),
        ("redressement non, liquidation encore moins", [False]),
        ("en difficulté, c'est à partir de quel niveau de pertes ?", []),
        ("« en difficulté », selon quelle règle ?", []),
    ],
)
def test_the_definition_may_stand_before_the_answer(text: str, value: list[bool]) -> None:
    assert stated(text, "in_difficulty") == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("nos 50 adhérents sont à jour de cotisation", []),
        ("association, 12 licenciés en règle", []),
        ("nous sommes en règle avec l'Urssaf et les impôts", [True]),
    ],
)
def test_what_members_pay_is_no_tax(text: str, value: list[bool]) -> None:
    assert stated(text, "tax_social_compliant") == value
