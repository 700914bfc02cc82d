"""What a pattern needs, and that nothing is lost by looking for it first."""

import re

import pytest

from bot.nlu import prefilter, understanding
from bot.nlu.prefilter import compiled, needed
from tests.understanding.messages import load


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        ("budget", {"budget"}),
        (r"\bbudget\b", {" budget "}),
        (r"\bde la mairie", {" mairie"}),
        (r"\b(?:budget|recettes?) de", {" budget ", " recette"}),
        (r"\b(?:re)?certifi\w+", {"certifi"}),
        (r"(?:un|deux) ordinateurs?", {" ordinateur"}),
        (r"(?:pas ){1,3}de siret", {" siret"}),
        (r"(?<=ht )ou(?= ttc\b)", {" ttc "}),
        (r"^non$", {" non "}),
    ],
)
def test_it_tells_what_a_pattern_cannot_do_without(pattern, needs):
    assert needed(pattern) == needs


@pytest.mark.parametrize(
    "pattern",
    [r"\d+", r"(?:budget)?", r"budget|\d+", r"(?!budget)", r"(?:budget){0,2}", "ht"],
)
def test_a_pattern_may_need_nothing_of_three_letters(pattern):
    assert needed(pattern) is None


def test_a_pattern_without_a_need_is_left_alone():
    assert isinstance(compiled(r"\d+"), re.Pattern)
    assert isinstance(compiled("budget", re.IGNORECASE), re.Pattern)
    assert isinstance(compiled("(?i)budget"), re.Pattern)


def test_an_end_bound_that_cuts_a_word_is_the_edge_of_one():
    site = compiled(r"\bsite\b")
    assert site.search("sites") is None
    assert site.search("sites", 0, 4)[0] == "site"
    assert [match[0] for match in site.finditer("sites", 0, 4)] == ["site"]
    assert site.findall("sites", 0, 4) == ["site"]


def test_an_end_bound_cuts_a_word_for_an_anchored_search_too():
    site = compiled(r"\bsite\b")
    assert site.match("sites") is None
    assert site.match("sites", 0, 4)[0] == "site"
    assert site.fullmatch("sites", 0, 4)[0] == "site"


def test_a_piece_of_a_message_may_end_in_the_middle_of_a_word():
    site = compiled(r"\bsite\b")
    message = "on veut deux websites marchands"
    assert site.search(message) is None
    assert site.search(message[message.index("site") : message.index("s marchands")])
    assert site.search(message[: message.index("s marchands")]) is None


def test_nothing_is_lost_by_looking_first_for_what_is_needed():
    understanding.warm_up()
    texts = [
        piece
        for message in load("dev")[::100]
        for text in [understanding.read_message(message.text).text]
        for piece in (text, text[: len(text) // 2], text[len(text) // 3 :])
    ]
    assert len(prefilter.all_patterns()) > 800
    for pattern in prefilter.all_patterns():
        plain = re.compile(pattern.pattern)
        for text in texts:
            assert _spans(pattern.finditer(text)) == _spans(plain.finditer(text)), (pattern, text)


def _spans(matches):
    return [match.span() for match in matches]
