"""Words typed without the space between them: "jesaispas", "unsite", "siteweb"."""

from __future__ import annotations

from functools import lru_cache

from bot.nlu import wordlists

# What people run into the next word: articles, pronouns, auxiliaries, prepositions.
_LINKS = frozenset(
    ("un", "une", "le", "la", "les", "de", "du", "des", "en", "on", "je", "il", "est", "et", "au",
     "aux", "pas", "sur", "par", "pour", "nos", "nous", "notre", "ya", "ai", "avec", "dans", "tout",
     "tous", "ete", "mon", "mes", "ont", "que", "qui", "plus", "tres", "bien", "sans", "vous",
     "votre", "vos", "oui", "non")
)  # fmt: skip
_HEADS = frozenset(("sarl", "sas", "scop", "scic", "asso", "site", "web", "ht", "ttc", "crm"))
_USUAL = 6_000  # rank of the words everybody uses
_SHORTEST, _LONGEST, _MOST_PIECES = 6, 26, 4


def cut(word: str) -> str | None:
    """Takes an unknown folded word; returns the words it runs together, or None.

    The fewest pieces: short links, and words of the domain or that everybody uses.
    """
    if not _SHORTEST <= len(word) <= _LONGEST:
        return None
    best: list[list[str] | None] = [[]] + [None] * len(word)
    for end in range(2, len(word) + 1):
        for start in range(max(0, end - 16), end):
            before, piece = best[start], word[start:end]
            if before is None or len(before) == _MOST_PIECES or not _is_piece(piece):
                continue
            if best[end] is None or len(before) + 1 < len(best[end] or ()):
                best[end] = [*before, piece]
    pieces = best[-1]
    if not pieces or not any(len(piece) > 3 or piece in _HEADS for piece in pieces):
        return None
    return " ".join(pieces)


@lru_cache(maxsize=1)
def _said() -> frozenset[str]:
    usual = {word for word, rank in wordlists.common().items() if rank < _USUAL and len(word) > 3}
    spoken_of = {word for group in wordlists.vocabulary().values() for word in group}
    return frozenset(usual | spoken_of | wordlists.domain_words() | _HEADS)


def _is_piece(word: str) -> bool:
    return word in _LINKS or word in _said()
