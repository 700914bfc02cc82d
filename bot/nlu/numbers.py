"""Numbers in French: digits, words, and both mixed ("4 mille 3 cents", "1,8 million").

text2num reads pure words; digits, units and mixtures, which it gets wrong, are settled here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.nlu import numerals as numerals
from bot.nlu.text import Message, Token

_SCALES = {
    "cent": 100, "cents": 100, "mille": 1000, "mil": 1000, "millier": 1000, "milliers": 1000,
    "k": 1000, "million": 10**6, "millions": 10**6, "m": 10**6, "mio": 10**6,
    "milliard": 10**9, "milliards": 10**9,
}  # fmt: skip
_GROUPS = {
    "huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000,
}  # fmt: skip
# What a number holds that is not told as it is: "une dizaine", "une 10aine", "un demi-million".
_ROUNDED = frozenset(
    ("demi", "quart", "aine", "aines", "taine", *_GROUPS, *(f"{group}s" for group in _GROUPS))
)
_OPENS = numerals.WORDS | _ROUNDED | {","}
_THOUSANDS = {"mille", "milliers", "millier", "k"}
_ARTICLES = {"un", "une"}
_OF_THINGS = {"un", "du", "d"}  # before a thing that is new: "un vélo neuf"
_AFTER_NEW = {"", ",", ".", "!", "?", ";", ":", "et", "ou", "pour", "avec", "(", "+", "plus"}
_VERBS = {"est", "sont", "etait", "sommes", "compte", "emploie", "fait", "a", "en", "de", "total"}


@dataclass(frozen=True, slots=True)
class Number:
    """A number found; `first` and `last` are token indices, last excluded."""

    value: float
    first: int
    last: int
    approximate: bool = False  # "une quinzaine"
    article: bool = False  # a lone "un", "une": a number only beside a unit
    magnitude: bool = False  # "800 k", "2 millions": money unless something else is named
    words: bool = False


def find_numbers(message: Message) -> list[Number]:
    """Takes a message; returns every number in it, left to right."""
    tokens = message.tokens
    words = [token.norm for token in tokens]
    rounded = not _ROUNDED.isdisjoint(words)
    found: list[Number] = []
    done = 0
    for index in [at for at, word in enumerate(words) if word[0].isdigit() or word in _OPENS]:
        number = _read(tokens, index, rounded) if index >= done else None
        if number is None:
            continue
        done = number.last
        if number.words and numerals.is_rate(tokens, done):
            done += 2  # nobody's figure
        else:
            found.append(number)
    return found


def _read(tokens: list[Token], first: int, rounded: bool) -> Number | None:
    number = (_group(tokens, first) or _fraction(tokens, first)) if rounded else None
    return number or _plain(tokens, first)


def _plain(tokens: list[Token], first: int) -> Number | None:
    word = tokens[first].norm
    if word == "neuf" and _is_new(tokens, first):
        return None
    if word in numerals.WORDS:
        value, at = numerals.words(tokens, first)
    elif word[0].isdigit() or (word == "," and numerals.is_decimal_tail(tokens, first)):
        value, at = numerals.digits(tokens, first)
    else:
        return None
    if value is None:
        return None
    lone = at == first + 1
    in_words = word in numerals.WORDS
    scaled = False
    if in_words and numerals.norm(tokens, at) == "virgule":
        decimals, end = numerals.decimals(tokens, at + 1)
        if decimals:
            value, at = float(f"{int(value)}.{decimals}"), end
    value, at, scaled = _scales(tokens, value, at)
    if in_words and value >= 10**6 and value % 10**6 == 0 and not scaled:  # "un million 350 mille"
        more, end, _ = _remainder(tokens, value, at, 10**6, True)
        value, at = (more, end) if more - value >= 1000 else (value, at)
    if in_words and not scaled and 20 <= value < 100 and value % 10 == 0 and lone:
        digit = numerals.norm(tokens, at)  # "trente 3"
        if digit.isdigit() and 0 < int(digit) < 10:
            value, at, lone = value + int(digit), at + 1, False
    if in_words:
        scaled = scaled or value >= 10**6
    article = word in _ARTICLES and at == first + 1
    return Number(_tidy(value), first, at, article=article, magnitude=scaled, words=in_words)


def _is_new(tokens: list[Token], at: int) -> bool:
    """True for the adjective of 'un vélo neuf et une caisse', 'tout neuf', 'un écran plat neuf'."""
    if numerals.norm(tokens, at + 1) not in _AFTER_NEW:
        return False
    before = [numerals.norm(tokens, i) for i in range(max(0, at - 3), at)]
    if not before or not before[-1].isalpha() or before[-1] in numerals.WORDS or before[-1] == "et":
        return False
    if _VERBS & {*before}:
        return False
    return before[-1] == "tout" or bool(_OF_THINGS & {*before[:-1]})


def _group(tokens: list[Token], first: int) -> Number | None:
    """'une quinzaine', 'deux douzaines', 'une bonne dizaine', 'une demi-douzaine'."""
    at, times = first, 1.0
    word = tokens[at].norm
    if word.isdigit() and numerals.norm(tokens, at + 1) in {"aine", "aines", "taine"}:
        return Number(float(word), first, at + 2, approximate=True, words=True)  # "une 10aine"
    if word.isdigit() and len(word) < 3:
        times, at = float(word), at + 1
    elif word in numerals.WORDS and word not in {"cent", "cents", "mille", "mil"}:
        times, at = float(numerals.one(word)), at + 1
    if at > first:
        while numerals.norm(tokens, at) in {"petite", "bonne", "grosse", "belle", "petit", "bon"}:
            at += 1
    if numerals.norm(tokens, at) == "demi":
        times, at = times / 2, at + 1
        if numerals.norm(tokens, at) == "-":
            at += 1
    base = _GROUPS.get(numerals.norm(tokens, at).removesuffix("s"))
    if base is None or (base == 1000 and times > 1):
        return None
    if at == first and base == _GROUPS["huitaine"]:
        return None  # "sous huitaine"
    if at == first and first and tokens[first - 1].norm in {"quelques", "plusieurs", "des"}:
        return None  # "quelques dizaines": how many nobody knows
    last = at + 1
    if numerals.norm(tokens, last) == "de" and numerals.norm(tokens, last + 1) in _THOUSANDS:
        base, last = base * 1000, last + 2
    return Number(_tidy(times * base), first, last, approximate=True, words=True)


def _fraction(tokens: list[Token], first: int) -> Number | None:
    """'un demi-million', 'quart de million'."""
    at = first + (tokens[first].norm in {"un", "1"})
    share = {"demi": 0.5, "quart": 0.25}.get(numerals.norm(tokens, at))
    if share is None:
        return None
    at += 1
    while numerals.norm(tokens, at) in {"-", "de"}:
        at += 1
    scale = {"million": 10**6, "milliard": 10**9}.get(numerals.norm(tokens, at))
    return Number(share * scale, first, at + 1, magnitude=True) if scale else None


def _scales(tokens: list[Token], value: float, at: int) -> tuple[float, int, bool]:
    """Applies 'mille', 'k', 'millions', 'et demi' and what follows them."""
    scaled, scale = False, 1
    word = numerals.norm(tokens, at)
    if word not in _SCALES and word != "et":
        return value, at, False
    if word in _SCALES and not (word == "m" and numerals.norm(tokens, at + 1) == "2"):
        scale = _SCALES[word]
        value, at, scaled = value * scale, at + 1, scale >= 10**6 or word == "k"
        larger = _SCALES.get(numerals.norm(tokens, at), 0)
        if scale == 100 and larger >= 1000 and numerals.norm(tokens, at) != "m":
            value, at, scale = value * larger, at + 1, larger  # "3 cent mille"
            scaled = larger >= 10**6 or numerals.norm(tokens, at - 1) == "k"
        value, at, scaled = _remainder(tokens, value, at, scale, scaled)
    if numerals.norm(tokens, at) == "et" and numerals.norm(tokens, at + 1) in {"demi", "demie"}:
        unit = scale if scale > 1 else 10**6 if value >= 10**6 else 1
        return value + unit / 2, at + 2, scaled
    if value >= 10**6 and [numerals.norm(tokens, at + i) for i in (0, 1)] == ["et", "quart"]:
        return value + 10**6 / 4, at + 2, scaled
    return value, at, scaled


def _remainder(
    tokens: list[Token], value: float, at: int, scale: int, scaled: bool
) -> tuple[float, int, bool]:
    """'4 mille 3 cents et 21', '1 million 250 mille'."""
    after = at
    if (
        numerals.norm(tokens, at) == "et"
        and scale in {100, 1000}
        and numerals.norm(tokens, at - 1) != "k"
    ):
        after = at + 1
    word = numerals.norm(tokens, after)
    if numerals.norm(tokens, at - 1) == "m" and re.fullmatch(r"\d{1,3}", word):
        if tokens[at].glued:  # "1M5"
            return value + int(word) * 10 ** (6 - len(word)), at + 1, scaled
        return (value + int(word), at + 1, scaled) if len(word) == 3 else (value, at, scaled)
    short = word.isdigit() and len(word) < 3
    if numerals.norm(tokens, at - 1) == "k" and short and tokens[at].glued:  # "9k5"
        return value + int(word) * 10 ** (3 - len(word)), at + 1, scaled
    if (
        numerals.norm(tokens, at - 1) in {"k", "m"}
        or not word
        or (word in _ARTICLES and after > at)
    ):
        return value, at, scaled
    if word in numerals.WORDS and word not in _SCALES:
        rest, end = numerals.words(tokens, after)
    elif word.isdigit():
        rest, end = numerals.digits(tokens, after)
    else:
        return value, at, scaled
    if rest is None:
        return value, at, scaled
    inner = _SCALES.get(numerals.norm(tokens, end))
    if inner and inner < scale and numerals.norm(tokens, end) != "m":
        rest, end = rest * inner, end + 1
        rest, end, _ = _remainder(tokens, rest, end, inner, False)
    if 0 < rest < scale:
        return value + rest, end, scaled
    return value, at, scaled


def _tidy(value: float) -> float:
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded
