"""People in difficulty whom one helps say nothing of the structure."""

from tests.nlu.reading import stated


def test_those_one_works_for_are_not_the_structure() -> None:
    assert stated("garage solidaire pour conducteurs en difficulté", "in_difficulty") == []
    assert stated("notre garage est en difficulté", "in_difficulty") == [True]
