"""A visitor's text made safe and canonical, with the way back to the original offsets.

Canonical text: lower case without accents, elisions cut ("l an dernier"), tokens joined by
one space. Readers work on it; offsets go back to the original through the tokens.
"""

from __future__ import annotations

import re
import sre_parse
import sys
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import accumulate, pairwise
from typing import Any, NamedTuple, TypeVar

from bot.nlu.prefilter import compiled

MAX_CHARS = 500
MAX_TOKENS = 180  # a list of priced things, as dense as can be, has 172 in 500 characters
_REACH = 100  # characters: what stands just before a figure is not looked for farther
_TOKEN = compiled(
    r"(?:[a-z]\.){2,}[a-z]?(?![a-z])"  # s.a.r.l.
    r"|[a-z]+"
    r"|\d+(?:[.,/:'-]\d+)*"
    r"|\n|[^\sa-z\d]"
)
_ADDRESS = compiled(r"\b[\w.+-]{1,64}@[\w.-]{1,64}|\bhttps?://\S{1,200}|\bwww\.\S{1,100}")
_RANGE = compiled(r"(\d+)([-/])(\d+)")
_ZEROS = compiled(r"(?<=\d)(?:O|oo| OOO)+(?:(?<=oo)o)?(?![^\W\d_])")  # "2OOO euros", "2ooo"
# "- ", "* ", "1) " that open the lines of a list, and smileys, say nothing.
_MARKER = compiled(r"(?:^|(?<=\n)) *(?:[-*>](?= )|[*>](?=\w)|\d{1,2} ?\)(?= ?[^\W\d]))")
_SMILEY = compiled(r"(?<=[\s\w])[:;=]-?[)(dp](?!\w)")
# A dash with a space on each side ends what is said, unless a figure follows it or what stands
# before it is only its label ("effectif - 12").
_DASH = compiled(r"(?<=[^\s:,;]) +-+ +(?=[^\W\d])")
_ENDS = re.compile(r"(?<!\S)[.!?;](?!\S)(?: [.!?;](?!\S))*")  # signs that are tokens of their own
_PAUSES = re.compile(r"(?<!\S)[.!?;,:()](?!\S)(?: [.!?;,:()](?!\S))*")
_SAME = {
    **dict.fromkeys("’‘`´ʼ′", "'"),
    **dict.fromkeys("‐‑–—−•●·▪", "-"),
    **dict.fromkeys("«»“”„", '"'),
    **dict.fromkeys("\r\v\f\u2028\u2029", "\n"),
    "\t": " ",
    "œ": "oe",
    "Œ": "oe",
    "æ": "ae",
    "Æ": "ae",
    "ø": "o",
    "ß": "ss",
    "…": "...",
    "×": "x",
    "²": "",
    "³": "",
}
_ASCII = {chr(code): chr(code).lower() for code in range(32, 127)} | {"\n": "\n"}
_PLAIN = re.compile(r"[\n -~€]*")
_RUN = re.compile(r"([a-z])\1\1|([^a-z\d])\2\2\2")


Found = TypeVar("Found")


def once(read: Callable[[Any], Found]) -> Callable[[Any], Found]:
    """Takes a reader of one argument; returns it with its last findings remembered.

    Several readers of a message need the same ones. A few are kept, no longer than it takes to
    read the next messages.
    """
    return lru_cache(maxsize=16)(read)


def said_before(pattern: re.Pattern[str], text: str, end: int) -> re.Match[str] | None:
    """Takes a pattern that ends with `$`, a text and an offset; returns what it finds there.

    However long the text: a message of many figures would be searched whole for each.
    """
    return pattern.search(text, max(0, end - _reach(pattern.pattern)), end)


@lru_cache(maxsize=1024)
def _reach(pattern: str) -> int:
    """How many characters before an offset a match that ends there may start."""
    longest: int = sre_parse.parse(pattern).getwidth()[1]
    return min(longest, _REACH)


def fold(text: str) -> str:
    """Takes any text; returns it in lower case, without accents or odd characters."""
    return "".join(_ASCII.get(char) or _fold_char(char) for char in text)


def _fold_char(char: str) -> str:
    if char in _SAME:
        return _SAME[char]
    if unicodedata.category(char) in {"So", "Sk"} and char not in "°^`":
        return " "  # an emoji says nothing
    decomposed = unicodedata.normalize("NFKD", char)
    kept = "".join(c for c in decomposed if unicodedata.category(c)[0] not in "MC").lower()
    kept = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in kept)
    return " " if kept.isspace() else kept


# What most messages are made of, a character for a character.
_ONE_FOR_ONE = str.maketrans(
    {char: fold(char) for char in [*map(chr, range(9, 256)), *"€’‘–—"] if len(fold(char)) == 1}
)


class Token(NamedTuple):
    """One canonical word or sign and where it comes from."""

    norm: str
    start: int
    end: int
    original: str
    glued: bool = False  # no space before it in the original

    @property
    def upper(self) -> bool:
        """True for a word typed in capitals."""
        return self.original.isupper()


def tokenize(text: str) -> list[Token]:
    """Takes a text of any length; returns the tokens of its first 500 characters, 180 at most.

    Linear in the text: runs of one letter (three or more) become one letter, runs of one
    sign become three, so that no hostile input costs more than an honest one.
    """
    text = _blank(_ADDRESS, text[:MAX_CHARS])
    text = _ZEROS.sub(lambda found: found[0].upper().replace("O", "0"), text)
    folded, offsets = _canonical(text)
    tokens, previous_end = [], -1
    folded = _blank(_MARKER, folded)
    folded = _blank(_SMILEY, folded)
    folded = _DASH.sub(lambda dash: dash[0].replace("-", ";", 1), folded)
    for match in _TOKEN.finditer(folded):
        if len(tokens) >= MAX_TOKENS:
            break
        norm, (first, last) = match[0], match.span()
        start, end = offsets[first], offsets[last - 1] + 1
        glued, previous_end = first == previous_end, last
        if norm[0].isalpha():
            original = text[start:end]
            norm = "cela" if norm == "ca" and "ç" in original.lower() else norm.replace(".", "")
            tokens.append(Token(norm, start, end, original, glued))
        elif (cut := _RANGE.fullmatch(norm)) and _is_range(cut[1], cut[2], cut[3]):
            for group in (1, 2, 3):
                a, b = offsets[first + cut.start(group)], offsets[first + cut.end(group) - 1] + 1
                tokens.append(Token(cut[group], a, b, text[a:b], glued or group > 1))
        elif norm != "'" and not (norm == "-" and _joins_letters(folded, first)):
            sign = ";" if norm == "\n" else norm
            tokens.append(Token(sign, start, end, text[start:end], glued))
    return tokens


def _canonical(text: str) -> tuple[str, Sequence[int]]:
    """A text folded, runs cut short, and where each of its characters comes from."""
    plain = text.translate(_ONE_FOR_ONE)
    if _PLAIN.fullmatch(plain) and not _RUN.search(plain):
        return plain, range(len(plain))
    chars: list[str] = []
    offsets: list[int] = []
    run = 0
    for offset, char in enumerate(text):
        if len(chars) >= MAX_CHARS:
            break
        for folded in _ASCII.get(char) or _fold_char(char):
            run = run + 1 if chars and chars[-1] == folded else 1
            if run > 2 and folded.isalpha():
                while len(chars) > 1 and chars[-1] == chars[-2] == folded:
                    chars.pop()
                    offsets.pop()
                continue
            if run > 3 and not folded.isdigit():
                continue
            chars.append(folded)
            offsets.append(offset)
    return "".join(chars), offsets


def _blank(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda found: " " * len(found[0]), text)


def _joins_letters(folded: str, at: int) -> bool:
    """'e-commerce', 'Pas-de-Calais': the hyphen is no sign."""
    return folded[at - 1 : at].isalpha() and folded[at + 1 : at + 2].isalpha()


def _is_range(low: str, sign: str, high: str) -> bool:
    """'10-15', '300-400', '20/25', but neither '11-2016' nor '17/02'."""
    if len(low) == 4 or len(high) == 4:
        return len(low) == len(high) == 4 and low[:2] not in {"19", "20"}
    if low.startswith("0") or high.startswith("0"):
        return False
    return int(low) < int(high) and (int(high) > 12 or "-" in sign)


@dataclass(eq=False)
class Message:
    """A message as readers see it: canonical text, tokens, and offsets between the two.

    Never changed once made, so that what is found in it may be remembered (`once`).
    """

    original: str
    tokens: list[Token]
    text: str = field(init=False)
    starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        norms = [token.norm for token in self.tokens]
        self.text = " ".join(norms)
        self.starts = [0, *accumulate(len(norm) + 1 for norm in norms)][: len(norms)]

    def token_at(self, offset: int) -> int:
        """Takes a canonical offset; returns the index of the token there."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Takes token indices (last excluded); returns their canonical offsets."""
        return self.starts[first], self.starts[last - 1] + len(self.tokens[last - 1].norm)

    def source(self, start: int, end: int) -> tuple[int, int]:
        """Takes canonical offsets; returns the offsets in the original text."""
        if not self.tokens:
            return 0, 0
        return self.tokens[self.token_at(start)].start, self.tokens[self.token_at(end - 1)].end

    def canonical(self, offset: int) -> int:
        """Takes an offset in the original text; returns where its token starts, canonical."""
        at = bisect_right(self._sources, offset) - 1
        return self.starts[max(0, at)] if self.starts else 0

    def said(self, start: int, end: int) -> str:
        """Takes canonical offsets; returns the visitor's own words."""
        first, last = self.source(start, end)
        return self.original[first:last]

    @cached_property
    def _sources(self) -> list[int]:
        """Where each token starts in the original text."""
        return [token.start for token in self.tokens]

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """Canonical spans of the sentences (cut at . ! ? ; and new lines)."""
        return _cut(self, _ENDS)

    @cached_property
    def clauses(self) -> list[tuple[int, int]]:
        """Canonical spans of the clauses (cut at commas, colons and brackets as well)."""
        return _cut(self, _PAUSES)

    def clause_of(self, offset: int) -> tuple[int, int]:
        """Takes a canonical offset; returns the span of its clause."""
        return _span_of(self.clauses, offset)

    def sentence_of(self, offset: int) -> tuple[int, int]:
        """Takes a canonical offset; returns the span of its sentence."""
        return _span_of(self.sentences, offset)


def _cut(message: Message, signs: re.Pattern[str]) -> list[tuple[int, int]]:
    """The spans between signs; what holds nothing but signs ("?!?!") is no span."""
    bounds = [0, *(run.end() for run in signs.finditer(message.text)), len(message.text)]
    return [(a, b) for a, b in pairwise(bounds) if b > a] or [(0, 0)]


def _span_of(spans: list[tuple[int, int]], offset: int) -> tuple[int, int]:
    return spans[bisect_right(spans, (offset, sys.maxsize)) - 1]
