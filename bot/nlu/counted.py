"""What each figure of a message counts: employees, contracts, jobs, people, others."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.nlu import count_context as around
from bot.nlu import count_words as say
from bot.nlu.figures import Figure
from bot.nlu.free import stands_free
from bot.nlu.open_counts import is_open
from bot.nlu.prefilter import compiled
from bot.nlu.qualifiers import BOUND, RANGE
from bot.nlu.text import Message, said_before

STAFF, CONTRACT, PEOPLE, LABEL = "staff", "contract", "people", "label"
JOB, PERSONS, NOUN, FREE = "job", "persons", "noun", "free"
OTHER, NOISE = "other", "noise"
SURE = frozenset({STAFF, CONTRACT, LABEL, PEOPLE})
_MOST = 1000  # a larger figure is a headcount only beside "salariés"
_FEW = 30
_SKIP = compiled(
    r" (?:et plus|ou plus|ou moins|environ|grand maximum|maximum|max|maxi|a peu pres)(?= )"
)
# "huit à l'atelier", "six en cuisine", "dix côté production"
AT_PLACE = compiled(
    r" (?:(?:a|au|aux|sur|dans|chez) (?!\d|temps|mi|plein)|"
    r"en (?!tout|plus|moins|fait|\d|cd|contrat|etp|juin|mai|aout)|cote |d un cote |de l autre)"
)
_HALF = compiled(r" et demie?\b")
# "nos 11 salariés ont tous un CDI": one each, which counts nobody.
_EACH_HAS = compiled(
    r"\b(?:tous|toutes|tout le monde|chacune?|chaque \w+|(?:nos|les|mes) (?:\d+ )?\w+)"
    r"(?: (?:de|d|eux|\w+s))* (?:ont|a|avons) "
    r"(?:(?:tous|toutes|chacune?|bien) )*$"
)
_LIMIT = compiled(
    r"\b(?:limites?|plafonds?|seuils?|reserve\w*|vous dites|il faut|autorise\w*|maximum)\b"
)


# What the words after a figure name, the first that fits: before and after no word at all.
_FIRST = (
    (say.NEVER_AFTER, OTHER), (say.CONTRACT_AFTER, CONTRACT), (say.STAFF_AFTER, STAFF),
    (say.SALARIED_AFTER, STAFF), (say.NEVER_SALARIED, OTHER), (say.OTHER_AFTER, OTHER),
    (say.PEOPLE_AFTER, PEOPLE),
)  # fmt: skip
_THEN = ((say.JOB_AFTER, JOB), (say.NOUN_AFTER, NOUN))


@dataclass(frozen=True, slots=True)
class Item:
    """A figure, what it counts, and where the words of what it counts end."""

    figure: Figure
    kind: str
    end: int
    pair: Figure | None = None  # the second figure of a range
    half: bool = False  # "2 salariés et demi"

    @property
    def value(self) -> float:
        """How many."""
        return self.figure.value + self.half / 2

    @property
    def figures(self) -> list[Figure]:
        """The figures read: both for a range."""
        return [self.figure] + ([self.pair] if self.pair else [])


def items(message: Message, figures: list[Figure]) -> list[Item]:
    """Takes a message and all its figures; returns what each counts, left to right."""
    found: list[Item] = []
    for figure in figures:
        if found and found[-1].figure.kind == figure.kind == RANGE and not found[-1].pair:
            found[-1] = replace(found[-1], pair=figure)
        else:
            found.append(_item(message, figure))
    found = [
        replace(item, kind=JOB) if _beside_a_job(message, found, index) else item
        for index, item in enumerate(found)
    ]
    found = [
        replace(item, kind=FREE, end=item.figure.end) if _in_office(message, found, index) else item
        for index, item in enumerate(found)
    ]
    return [
        replace(item, kind=STAFF) if _employed(message, found, index) else item
        for index, item in enumerate(found)
    ]


def _in_office(message: Message, found: list[Item], index: int) -> bool:
    """'huit à l'atelier et deux au bureau': a place of work, not the board."""
    item = found[index]
    if item.kind != OTHER or message.text[item.figure.end : item.end] != " au bureau":
        return False
    return any(
        one.kind == JOB
        or (one.kind in {FREE, LABEL} and AT_PLACE.match(message.text, one.figure.end))
        for one in found[max(0, index - 1) : index + 2]
    )


def _beside_a_job(message: Message, found: list[Item], index: int) -> bool:
    """'un chef, deux commis et une plongeuse'."""
    item = found[index]
    said = message.text[item.figure.end : item.end]
    one = item.kind == OTHER and item.value == 1 and "administratri" in said
    if item.kind != NOUN and not one:
        return False
    beside = [i for i in (index - 1, index + 1) if 0 <= i < len(found) and found[i].kind == JOB]
    return any(
        around.JOIN.fullmatch(message.text[one.end : other.figure.start].strip())
        for i in beside
        for one, other in [sorted((item, found[i]), key=lambda item: item.end)]
    )


def _item(message: Message, figure: Figure) -> Item:
    text = message.text
    end = figure.qualifier.end if figure.kind == RANGE else figure.end
    if figure.amount.explicit or figure.value > 100_000:
        return Item(figure, NOISE, end)
    skipped = _SKIP.match(text, end)
    at = skipped.end() if skipped else end
    if figure.amount.number.approximate and text.startswith((" de ", " d "), at):
        at = text.index(" ", at + 1)
    kind, stop = _noun(text, at)
    if kind in {JOB, NOUN} and figure.value > _MOST:
        return Item(figure, NOISE, stop)  # "80000 Amiens", which ends as "mécaniciens"
    if kind in {OTHER, NOUN, NOISE} and is_open(text, figure.start, figure.end):
        kind, stop = PERSONS, figure.end  # "9 stagiaires compris"
    if kind in {STAFF, CONTRACT, PEOPLE, JOB, NOUN} and _not_ours(message, figure, kind, stop):
        return Item(figure, NOISE, stop)
    if kind == PEOPLE:
        kind = _people(message, figure, at)
    elif kind == FREE and (
        said_before(say.OTHER_BEFORE, text, figure.start)
        or said_before(around.OTHERS_BEFORE, text, figure.qualifier.start)
    ):
        kind = OTHER
    elif kind == NOUN and not figure.amount.number.article and _headed(message, figure):
        kind = PERSONS
    elif kind == FREE and _labelled(message, figure):
        kind = LABEL
    return Item(figure, kind, stop, half=bool(_HALF.match(text, stop)))


def _noun(text: str, at: int) -> tuple[str, int]:
    """What the words at an offset name, and where they end."""
    for pattern, kind in _FIRST:
        if match := pattern.match(text, at):
            return kind, match.end()
    if stands_free(text, at):
        return FREE, at
    for pattern, kind in _THEN:
        if match := pattern.match(text, at):
            return kind, match.end()
    return NOISE, at


def _not_ours(message: Message, figure: Figure, kind: str, stop: int) -> bool:
    """Those who leave, are looked for, equipped or served, or belong to someone else."""
    text = message.text
    first, _ = message.sentence_of(figure.start)
    before = text[max(first, figure.qualifier.start - 60) : figure.qualifier.start]
    gone = around.GONE.match(text, stop)
    listed = gone and gone[0] == around.IN_PLUS and around.LISTED_BEFORE.search(before)
    if gone and not listed and not around.OF_OURS.search(before):
        return True
    if kind in {CONTRACT, JOB, STAFF} and around.INCLUDED.match(text, stop):
        return True
    if around.FUNDED.search(before) or around.FOUNDED.search(before):
        return True
    if around.APART.search(before) or (kind == CONTRACT and figure.value > _MOST):
        return True
    if around.COLLECTIVE.search(text, first, figure.start):
        return True
    papers = around.PAPERS.search(text, figure.end, stop) and around.SO_MANY.search(before)
    if around.OF_OTHERS.search(before) and not around.OURS.search(before) and not papers:
        return True
    dealt_with = around.PARTNERS.match(text, figure.end) and around.DEALT_WITH.search(before)
    if kind in {JOB, NOUN} and dealt_with:
        return True
    if figure.kind == BOUND and _LIMIT.search(text[first : figure.qualifier.start]):
        return True
    if kind == STAFF and figure.value > _MOST and not around.WE_BEFORE.search(before):
        return True
    if figure.amount.number.article and _EACH_HAS.search(before):
        return True
    if figure.amount.number.article and kind != CONTRACT:
        return not around.HAS_ONE.search(before) or bool(around.ONE_OF_THEM.match(text, stop))
    return False


def _people(message: Message, figure: Figure, at: int) -> str:
    """'personnes' are employees when they work or are the team's; else the question tells."""
    before = message.text[: figure.qualifier.start]
    if say.AT_WORK.match(message.text, at):
        return PEOPLE
    if around.SERVED.search(before) or around.BOARD.search(before):
        return OTHER
    if around.OWNED.search(before):
        return PEOPLE
    return PERSONS


def _headed(message: Message, figure: Figure) -> bool:
    first, _ = message.sentence_of(figure.start)
    return bool(around.HEADED.search(message.text, first, figure.start))


def _labelled(message: Message, figure: Figure) -> bool:
    """'on est 7', 'effectif : 12', 'nos salariés sont au nombre de neuf'."""
    if figure.amount.number.article or figure.value != int(figure.value) or figure.value > _MOST:
        return False
    first, _ = message.sentence_of(figure.start)
    for end in (figure.qualifier.start, figure.start):
        before = message.text[max(0, first - 30, end - 90) : end]
        if around.LABEL_BEFORE.search(before) or around.WE_BEFORE.search(before):
            return True
        if around.WERE_BEFORE.search(before) and around.AT_DATE.search(message.text, first, end):
            return True
    before = message.text[first : figure.start]
    few = figure.value <= _FEW and around.FEW_BEFORE.search(before)
    return bool(few or around.NOW_BEFORE.search(before))


def _employed(message: Message, found: list[Item], index: int) -> bool:
    """'2 éducatrices et une comptable, tous salariés', 'on emploie deux menuisiers et…'."""
    item = found[index]
    start = item.figure.start
    partners = item.kind == OTHER and say.SELDOM_AFTER.match(message.text, item.figure.end)
    if item.kind not in {JOB, NOUN} and not partners:
        return False
    if item.figure.amount.number.article and said_before(around.WE_ARE_A, message.text, start):
        return False  # "nous sommes un traiteur, 38 employés, presque tous en CDD"
    last = message.sentence_of(start)[1]
    if say.ALL_SALARIED.search(message.text, item.end, last):
        return True
    if partners:
        return False
    if said_before(around.EMPLOYS, message.text, start):
        return True
    before = found[index - 1] if index else None
    joined = before and around.JOIN.fullmatch(message.text[before.end : start].strip())
    return bool(joined and _employed(message, found, index - 1))
