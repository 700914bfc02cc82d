"""Numbers in French: digits, words, and both mixed ("4 mille 3 cents", "1,8 million").

text2num reads pure words; digits, units and mixtures, which it gets wrong, are settled here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from text_to_num import text2num

from bot.nlu.text import Message, Token

_SMALL = (
    "un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
    "seize vingt vingts trente quarante cinquante soixante septante huitante octante nonante"
)
_SCALES = {
    "cent": 100, "cents": 100, "mille": 1000, "mil": 1000, "millier": 1000, "milliers": 1000,
    "k": 1000, "million": 10**6, "millions": 10**6, "m": 10**6, "mio": 10**6,
    "milliard": 10**9, "milliards": 10**9,
}  # fmt: skip
_GROUPS = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000,
}  # fmt: skip
NUMBER_WORDS = frozenset(_SMALL.split()) | {"zero", "cent", "cents", "mille", "mil"}
_WORDS = NUMBER_WORDS | {"million", "millions", "milliard", "milliards"}
_ARTICLES = {"un", "une"}
_THOUSANDS = re.compile(r"\d{1,3}(?:[.']\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?")
_PLAIN = re.compile(r"\d{1,13}(?:[.,]\d+)?")
_GROUP = re.compile(r"\d{3}(?:,\d+)?")


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
    found, index = [], 0
    tokens = message.tokens
    while index < len(tokens):
        number = _read(tokens, index)
        if number is None:
            index += 1
        else:
            found.append(number)
            index = number.last
    return found


def _norm(tokens: list[Token], index: int) -> str:
    return tokens[index].norm if index < len(tokens) else ""


def _read(tokens: list[Token], first: int) -> Number | None:
    number = _group(tokens, first) or _fraction(tokens, first)
    if number:
        return number
    word = tokens[first].norm
    if word in _WORDS:
        value, at = _words(tokens, first)
    elif word[0].isdigit() or (word == "," and _is_decimal_tail(tokens, first)):
        value, at = _digits(tokens, first)
    else:
        return None
    if value is None:
        return None
    lone = at == first + 1
    in_words = word in _WORDS
    scaled = False
    if in_words and _norm(tokens, at) == "virgule":
        decimals, end = _decimals(tokens, at + 1)
        if decimals:
            value, at = float(f"{int(value)}.{decimals}"), end
    value, at, scaled = _scales(tokens, value, at)
    if in_words and not scaled and 20 <= value < 100 and value % 10 == 0 and lone:
        digit = _norm(tokens, at)  # "trente 3"
        if digit.isdigit() and 0 < int(digit) < 10:
            value, at, lone = value + int(digit), at + 1, False
    if in_words:
        scaled = scaled or value >= 10**6
    article = word in _ARTICLES and at == first + 1
    return Number(_tidy(value), first, at, article=article, magnitude=scaled, words=in_words)


def _group(tokens: list[Token], first: int) -> Number | None:
    """'une quinzaine', 'deux douzaines', 'une bonne dizaine', 'une demi-douzaine'."""
    at, times = first, 1.0
    word = tokens[at].norm
    if word.isdigit() and len(word) < 3:
        times, at = float(word), at + 1
    elif word in _WORDS and word not in {"cent", "cents", "mille", "mil"}:
        times, at = float(_one(word)), at + 1
    if at > first:
        while _norm(tokens, at) in {"petite", "bonne", "grosse", "belle", "petit", "bon"}:
            at += 1
    if _norm(tokens, at) == "demi":
        times, at = times / 2, at + 1
        if _norm(tokens, at) == "-":
            at += 1
    base = _GROUPS.get(_norm(tokens, at).removesuffix("s"))
    if base is None or (base == 1000 and times > 1):
        return None
    return Number(_tidy(times * base), first, at + 1, approximate=True, words=True)


def _fraction(tokens: list[Token], first: int) -> Number | None:
    """'un demi-million', 'quart de million'."""
    at = first + (tokens[first].norm in {"un", "1"})
    share = {"demi": 0.5, "quart": 0.25}.get(_norm(tokens, at))
    if share is None:
        return None
    at += 1
    while _norm(tokens, at) in {"-", "de"}:
        at += 1
    scale = {"million": 10**6, "milliard": 10**9}.get(_norm(tokens, at))
    return Number(share * scale, first, at + 1, magnitude=True) if scale else None


def _one(word: str) -> int:
    if word in {"un", "une"}:
        return 1
    try:
        return int(text2num(word, "fr"))
    except ValueError:
        return 0


def _words(tokens: list[Token], first: int) -> tuple[float | None, int]:
    """The longest run of number words that text2num accepts."""
    run: list[str] = []
    index = first
    while index < len(tokens) and len(run) < 16:
        word = tokens[index].norm
        if not (word in _WORDS or (word in {"et", "-"} and run and _norm(tokens, index + 1) in _WORDS)):
            break
        run.append({"zero": "zéro", "une": "un"}.get(word, word))
        index += 1
    if run == ["zéro"] or (run and run[0] == "zéro"):
        while len(run) > 1 and run[1] == "zéro":
            run.pop(1)
        if len(run) == 1:
            return 0.0, index
    for length in range(len(run), 0, -1):
        text = " ".join(word for word in run[:length] if word != "-")
        if run[length - 1] in {"et", "-"}:
            continue
        try:
            return float(text2num(text, "fr")), first + length
        except ValueError:
            spoken = _spoken(run[:length])
            if spoken is not None:
                return spoken, first + length
    return None, first + 1


def _spoken(run: list[str]) -> float | None:
    """'vingt un', dictated without its 'et'."""
    if len(run) == 2 and run[1] == "un" and run[0] in {"vingt", "trente", "quarante", "cinquante"}:
        return float(text2num(run[0], "fr")) + 1
    return None


def _digits(tokens: list[Token], first: int) -> tuple[float | None, int]:
    if tokens[first].norm == ",":
        return float(f"0.{tokens[first + 1].norm}"), first + 2
    literal = tokens[first].norm
    value = literal_value(literal)
    if value is None:
        return None, first + 1
    at = first + 1
    if literal.isdigit() and len(literal) <= 3 and literal[0] != "0":
        grouped = literal
        while _GROUP.fullmatch(_norm(tokens, at)) and "," not in grouped:
            grouped += _norm(tokens, at)
            at += 1
        if at > first + 1:
            value = float(grouped.replace(",", "."))
    return value, at


def literal_value(literal: str) -> float | None:
    """Takes digits as typed ("450.000", "1,8"); returns their value, None when not a number."""
    if _THOUSANDS.fullmatch(literal) and not literal.startswith("0"):
        if literal.count(",") > 1:
            return float(literal.replace(",", ""))
        return float(literal.replace(".", "").replace("'", "").replace(",", "."))
    if _PLAIN.fullmatch(literal):
        return float(literal.replace(",", "."))
    return None


def _scales(tokens: list[Token], value: float, at: int) -> tuple[float, int, bool]:
    """Applies 'mille', 'k', 'millions', 'et demi' and what follows them."""
    scaled, scale = False, 1
    word = _norm(tokens, at)
    if word in _SCALES and not (word == "m" and _norm(tokens, at + 1) == "2"):
        scale = _SCALES[word]
        value, at, scaled = value * scale, at + 1, scale >= 10**6 or word == "k"
        value, at, scaled = _remainder(tokens, value, at, scale, scaled)
    if _norm(tokens, at) == "et" and _norm(tokens, at + 1) in {"demi", "demie"}:
        unit = scale if scale > 1 else 10**6 if value >= 10**6 else 1
        return value + unit / 2, at + 2, scaled
    return value, at, scaled


def _remainder(
    tokens: list[Token], value: float, at: int, scale: int, scaled: bool
) -> tuple[float, int, bool]:
    """'4 mille 3 cents et 21', '1 million 250 mille'."""
    after = at
    if _norm(tokens, at) == "et" and scale in {100, 1000} and _norm(tokens, at - 1) != "k":
        after = at + 1
    word = _norm(tokens, after)
    if _norm(tokens, at - 1) == "m" and re.fullmatch(r"[1-9]\d{0,2}", word) and not scaled:
        return value, at, scaled
    if _norm(tokens, at - 1) == "m" and re.fullmatch(r"\d{3}", word):
        return value + int(word), at + 1, scaled
    if _norm(tokens, at - 1) in {"k", "m"} or not word or word in _ARTICLES and after > at:
        return value, at, scaled
    if word in _WORDS and word not in _SCALES:
        rest, end = _words(tokens, after)
    elif word.isdigit():
        rest, end = _digits(tokens, after)
    else:
        return value, at, scaled
    if rest is None:
        return value, at, scaled
    inner = _SCALES.get(_norm(tokens, end))
    if inner and inner < scale and _norm(tokens, end) != "m":
        rest, end = rest * inner, end + 1
        rest, end, _ = _remainder(tokens, rest, end, inner, False)
    if 0 < rest < scale:
        return value + rest, end, scaled
    return value, at, scaled


def _decimals(tokens: list[Token], at: int) -> tuple[str, int]:
    zeros = ""
    while _norm(tokens, at) in {"zero", "0"}:
        zeros, at = zeros + "0", at + 1
    word = _norm(tokens, at)
    if word.isdigit():
        return zeros + word, at + 1
    if word in NUMBER_WORDS:
        scale_words = {"cent", "cents", "mille", "million", "millions"}
        stop = at
        while _norm(tokens, stop) in (NUMBER_WORDS - scale_words) | {"et", "cent", "cents"}:
            stop += 1
        value, end = _words(tokens[:stop], at)
        if value is not None:
            return zeros + str(int(value)), end
    return zeros, at


def _is_decimal_tail(tokens: list[Token], at: int) -> bool:
    after = at + 1 < len(tokens) and tokens[at + 1].glued and tokens[at + 1].norm.isdigit()
    return after and (at == 0 or not tokens[at].glued)


def _tidy(value: float) -> float:
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded
