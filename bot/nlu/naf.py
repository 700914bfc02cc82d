"""NAF codes typed by the visitor, read through the table of NAF rev. 2 (INSEE)."""

from __future__ import annotations

from dataclasses import dataclass

from bot.nlu.prefilter import compiled
from bot.nlu.text import Message, said_before

# First digits of the NAF rev. 2 code -> sector; the longest match wins; everything else: other.
# 64-66 finance and insurance; 68 real estate; 85.59 adult and vocational training; 70 and 69.2
# consulting, head offices, accounting; 71 architecture, engineering, technical analysis;
# 46 wholesale. Source: INSEE, nomenclature d'activités française, révision 2 (2008).
_SECTORS = {
    "64": "finance", "65": "finance", "66": "finance", "68": "real_estate",
    "8532": "training?", "8559": "training", "8542": "training?", "8560": "training?",
    "69": "consulting?", "6920": "consulting", "70": "consulting", "7010": "consulting?",
    "7021": "consulting", "7022": "consulting", "7490": "consulting?", "73": "consulting?",
    "71": "engineering_office", "7111": "engineering_office?", "46": "wholesale",
}  # fmt: skip
_DIVISIONS = (
    {*range(1, 4), *range(5, 10), *range(10, 34), 35, *range(36, 40), *range(41, 44)}
    | {*range(45, 48), *range(49, 54), 55, 56, *range(58, 64), *range(64, 67), 68}
    | {*range(69, 76), *range(77, 83), 84, 85, *range(86, 89), *range(90, 94), *range(94, 100)}
)
_CODE = compiled(r"\b(\d\d)[. ]?(\d\d) ?([a-z])\b(?! ?€)")
_NAMED = compiled(r"\b(?:naf|ape|code|activite|nace)\b[^\d]{0,15}$")
_DIVISION = compiled(r"\b(?:naf|ape|code naf|code ape) ?:? ?(?:c est |est )?(\d\d)[. ]?(\d\d)?\b")


def sector(code: str) -> str:
    """Takes the digits of a NAF code; returns its sector ("consulting?" when doubtful)."""
    for length in range(len(code), 1, -1):
        if code[:length] in _SECTORS:
            return _SECTORS[code[:length]]
    return "other"


@dataclass(frozen=True, slots=True)
class Code:
    """A NAF code found: its digits, its sector, and where."""

    digits: str
    start: int
    end: int

    @property
    def sector(self) -> str:
        """The sector of the grant's rules ("consulting?" when doubtful)."""
        return sector(self.digits)

    @property
    def digital(self) -> bool:
        """True for software publishing, programming, data processing (58.2, 62, 63.1)."""
        return self.digits.startswith(("582", "62", "631"))


def find(message: Message) -> list[Code]:
    """Takes a message; returns its NAF codes."""
    found: list[Code] = []
    for match in _CODE.finditer(message.text):
        letter, named = match[3], said_before(_NAMED, message.text, match.start())
        glued = message.tokens[message.token_at(match.start(3))].glued
        dotted = "." in match[0]
        alone = match[0] == message.text.strip(" .!")
        if int(match[1]) not in _DIVISIONS or not (named or dotted or glued or alone):
            continue  # "1200 c'est tout"
        if message.original[message.source(match.start(3), match.end(3))[1] :][:1] in ("'", "’"):
            continue  # "3000 c'est"
        if letter in "ekm" and not (named or dotted):
            continue  # "4500e", "1200k"
        found.append(Code(match[1] + match[2], *match.span()))
    if not found:
        for match in _DIVISION.finditer(message.text):
            if int(match[1]) in _DIVISIONS:
                found.append(Code(match[1] + (match[2] or ""), *match.span()))
    return found
