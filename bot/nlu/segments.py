"""A message cut into short segments, each read as phrases of an answer, left to right."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.nlu import answer_words as say
from bot.nlu.ignorance import Ignored
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

YES, NO, NONE, DONE, GOOD = "yes", "no", "none", "done", "good"
SOFT, HEDGE, PARTLY = "soft", "hedge", "partly"
_CA = compiled(r"\bca\b")  # "ça" is "cela" in the canonical text
# Plain patterns: the text of a segment is too short, and too new, to be looked up by its words.
_KINDS = [
    (kind, re.compile("(?:" + _CA.sub("(?:ca|cela)", "|".join(phrases)) + ")(?= |$)"))
    for kind, phrases in (
        (SOFT, say.SOFT), (DONE, say.DONE), (NO, say.NO), (NONE, say.NONE), (GOOD, say.GOOD),
        (PARTLY, say.PARTLY), (HEDGE, say.HEDGE), (YES, say.YES),
    )
]  # fmt: skip
_ANY = re.compile("|".join(pattern.pattern for _, pattern in _KINDS))
_SIGNS = frozenset(',.;:!?()"/-')
_TURNS = frozenset(("mais", "donc", "bref", "sinon"))


@dataclass(frozen=True, slots=True)
class Phrase:
    """A known phrase: what it says, its words, and where it ends in the message."""

    kind: str
    text: str
    end: int


@dataclass(slots=True)
class Segment:
    """A piece of a message: its phrases, the signs around it, and the words left over."""

    text: str
    start: int
    before: str = ""
    after: str = ""
    ignored: bool = False
    phrases: list[Phrase] = field(default_factory=list)
    rest: str = ""

    @property
    def end(self) -> int:
        """Where it ends in the message."""
        return self.start + len(self.text)

    @property
    def whole(self) -> bool:
        """True when it holds nothing but phrases."""
        return not self.rest

    @property
    def soft(self) -> bool:
        """True when its phrases say neither yes nor no ("merci", "franchement")."""
        return self.whole and all(phrase.kind == SOFT for phrase in self.phrases)


def segments(message: Message, ignored: list[Ignored]) -> list[Segment]:
    """Takes a message and its clauses of ignorance; returns its segments."""
    found: list[Segment] = []
    sign, current = "", None
    unknown = {at for one in ignored for at in message.starts if one.start <= at < one.end}
    for token, start in zip(message.tokens, message.starts, strict=True):
        if token.norm[0] in _SIGNS:
            sign = token.norm[-1]
            if current:
                current.after = sign
            current = None
        elif current and token.norm not in _TURNS and current.ignored == (start in unknown):
            current.text += f" {token.norm}"
        else:
            current = Segment(token.norm, start, before=sign, ignored=start in unknown)
            found.append(current)
            sign = ""
    for segment in found:
        _read(segment)
    return found


def _read(segment: Segment) -> None:
    """Reads the phrases from the left; what is left is `rest`."""
    text, at = segment.text, 0
    while at < len(text) and _ANY.match(text, at):
        found = [(m.end(), kind) for kind, p in _KINDS if (m := p.match(text, at))]
        end, kind = max(found, key=lambda one: one[0])
        segment.phrases.append(Phrase(kind, text[at:end], segment.start + end))
        at = end + 1
    segment.rest = text[at:]
