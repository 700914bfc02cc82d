"""Bare answers: yes, no, a "yes but", "I don't know", none, that is all."""

from __future__ import annotations

import re

from bot.nlu import answer_words as said
from bot.nlu.entity import Entity
from bot.nlu.text import Message

YES, NO, QUALIFIED, UNKNOWN, NONE, DONE = "yes", "no", "qualified", "unknown", "none", "done"
_MOST_WORDS = 25
_SIGNS = re.compile(r"[,.;:!()\"/-]+")
_POLITE = re.compile(rf"\b{said.POLITE}(?= |$)")
_LEADING_POLITE = re.compile(rf"(?:{said.POLITE})(?: [,.!;:-])? ")
_KINDS = [
    (kind, re.compile(rf"(?:{words})(?: (?:{words})){{0,5}}"))
    for kind, words in (
        (DONE, said.DONE), (UNKNOWN, said.UNKNOWN), (NONE, said.NONE), (YES, said.YES),
        (NO, said.NO),
    )
]  # fmt: skip
_AFTER_NO = [
    (NO, re.compile(r"(?:non|nan|nn) c est (?:bon|ok)")),
    (DONE, re.compile(rf"(?:non|nan|nn) (?:{said.DONE})")),
    (NONE, re.compile(rf"(?:{said.NO}) (?:{said.NONE})")),
    (UNKNOWN, re.compile(rf"(?:oui|non|si) (?:je )?(?:{said.UNKNOWN})")),
]
_HEDGED = re.compile(
    rf"{said.HEDGE} (?:oui|ouais|si|c est (?:bon|ok|ca)|on l est|on est a jour)"
    rf"|(?:oui|ouais) {said.HEDGE}|presque|en partie|partiellement|plus ou moins|oui et non"
    r"|ni oui ni non|pas (?:tout a fait|completement|totalement|entierement)|quasiment"
)
_ALMOST = re.compile(
    r"(?:presque|quasiment|en partie|partiellement|plus ou moins"
    r"|pas (?:tout a fait|completement|totalement|entierement))(?: ?[,;:.]|$)"
)
_PLAIN = {"oui": YES, "ouais": YES, "non": NO, "nan": NO}
_CHANGE = re.compile(
    r"\b(?:enfin|euh|heu|pardon|plutot|ah|en fait|je veux dire|je voulais dire|excuse\w*|mince"
    r"|oups|attend\w*)\b"
)
_LEADING = re.compile(rf"(?P<core>(?P<yes>{said.YES})|(?P<no>{said.NO}))(?= ?[ ,.!;:(-]|$)")
_EXCEPT = re.compile(said.EXCEPT)
_CORRECTION = re.compile(said.CORRECTION)
_SENTENCES = ("nous ", "on ", "je ", "ce n ", "n est ")  # "nous ne sommes pas une SAS"
# Too weak to be a yes when more words follow.
_WEAK = frozenset(
    {"si", "juste", "k", "y", "o", "toujours", "complet", "deja", "on est", "nous sommes", "ca va",
     "allez y", "vas y", "go", "vrai", "on l est", "naturellement", "pour sur", "entierement"}
)  # fmt: skip


def read(message: Message) -> list[Entity]:
    """Takes a message; returns at most one `answer` entity: a whole answer, or a leading one."""
    text = message.text
    if len(message.tokens) <= _MOST_WORDS:
        words = " ".join(_SIGNS.sub(" ", text).split())
        plain = " ".join(_POLITE.sub(" ", words).split())
        for candidate in dict.fromkeys((words, plain)):
            kind = _whole(candidate) if candidate else None
            if kind:
                return [Entity("answer", kind, 0, len(text))]
    return _leading(message)


def _whole(words: str) -> str | None:
    ends = words.split(" ")
    first, last = _PLAIN.get(ends[0]), _PLAIN.get(ends[-1]) or (YES if ends[-1] == "si" else None)
    if first and last and first != last and len(ends) < 8 and _CHANGE.search(words):
        return last
    if _HEDGED.fullmatch(words):
        return QUALIFIED
    for kind, pattern in _AFTER_NO + _KINDS:
        if pattern.fullmatch(words):
            return kind
    return None


def _leading(message: Message) -> list[Entity]:
    text = message.text
    if _ALMOST.match(text):
        return [Entity("answer", QUALIFIED, 0, len(text))]
    start = 0
    for _ in range(4):
        polite = _LEADING_POLITE.match(text, start)
        if not polite or _LEADING.match(text, start):
            break
        start = polite.end()
    lead = _LEADING.match(text, start)
    if not lead or lead["yes"] in _WEAK:
        return []
    rest = text[lead.end() :]
    if lead["no"] and (_CORRECTION.match(rest) or lead["no"].startswith(_SENTENCES)):
        return []
    reserve = _EXCEPT.search(rest[:70])
    if reserve and len(rest[: reserve.start()].split()) <= 8:
        return [Entity("answer", QUALIFIED, lead.start("core"), len(text))]
    return [Entity("answer", YES if lead["yes"] else NO, *lead.span("core"))]
