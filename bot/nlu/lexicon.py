"""spaCy's French base: lemmas, known words, and phrase matching on lemmas.

`spacy.blank("fr")` with the lemma table of spacy-lookups-data, both folded (no accents), so
that "epiceries" and "Épiceries" share a lemma. Tokens come from `text.tokenize`, which is
linear, instead of spaCy's own tokenizer, which is quadratic on some inputs.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

import spacy
import spacy_lookups_data
import srsly
from spacy.lang.fr.stop_words import STOP_WORDS
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.util import filter_spans

from bot.nlu.text import Message, fold, once, tokenize

# Articles and prepositions that people drop or change inside a phrase.
_BLANK = "\u00b7"
_known: set[str] = set()  # the words of the phrases of every vocabulary loaded
_EMPTY = frozenset(
    ["d", "de", "du", "des", "l", "le", "la", "les", "a", "au", "aux", "en", "et", "un", "une", "-"]
)


@lru_cache(maxsize=1)
def _lemmas() -> dict[str, str]:
    lemmas: dict[str, str] = {}
    for word, found in _table("fr_lemma_lookup").items():
        lemmas.setdefault(fold(word), fold(found[0] if isinstance(found, list) else found))
    return lemmas


@lru_cache(maxsize=1)
def _forms() -> frozenset[str]:
    """Words and their lemmas; and the words that never change ("hier", "prix"), which have none."""
    nouns = (word for word in _table("fr_lemma_exc")["noun"] if word.endswith(("s", "x", "z")))
    plain = _index()["adv"].union(map(fold, nouns))
    return frozenset(_lemmas()) | frozenset(_lemmas().values()) | _stop_words() | plain


@lru_cache(maxsize=1)
def _index() -> dict[str, frozenset[str]]:
    """The nouns and the adverbs of the lexicon, rare ones included, read once for both."""
    index = _table("fr_lemma_index")
    return {kind: frozenset(map(fold, index[kind])) for kind in ("noun", "adv")}


def _table(name: str) -> dict[str, Any]:
    path = Path(spacy_lookups_data.__file__).parent / "data" / f"{name}.json.gz"
    found: dict[str, Any] = srsly.read_gzip_json(path)
    return found


@lru_cache(maxsize=1)
def _stop_words() -> frozenset[str]:
    return frozenset(fold(word) for word in STOP_WORDS)


@lru_cache(maxsize=4096)
def is_stop_word(word: str) -> bool:
    """Takes a folded word; returns True for articles, pronouns, auxiliaries…"""
    return word in _stop_words()


@lru_cache(maxsize=1)
def nouns() -> list[str]:
    """Everyday words that are mostly nouns, in alphabetical order."""
    verbs = ("er", "ir", "re", "ment")
    found = set(_lemmas().values())
    return sorted(w for w in found if w.isalpha() and 4 <= len(w) <= 10 and not w.endswith(verbs))


def is_noun(word: str) -> bool:
    """Takes a folded word; returns True when it may be a noun, rare ones included."""
    index = _index()["noun"]
    if word in index or lemma(word) in index or word.removesuffix("s") in index:
        return True
    verbal = lemma(word) != word and lemma(word).endswith(("er", "ir", "re", "oir"))
    return is_french(word) and not verbal and not is_stop_word(word)


def is_verb(word: str) -> bool:
    """Takes a folded word; returns True for a conjugated verb: "portons", "redonne"."""
    infinitive = lemma(word)
    known = infinitive != word and infinitive.endswith(("er", "ir", "re"))
    return known or (word.endswith("e") and is_french(f"{word}r"))


def is_only_a_verb(word: str) -> bool:
    """Takes a folded word; returns True for a conjugated form that is no noun: "souviens"."""
    infinitive = lemma(word)
    if word.rstrip("s") == infinitive or not infinitive.endswith(("er", "ir", "re")):
        return False
    index = _index()["noun"]
    return not any(one in index for one in (word, word.removesuffix("s"), word.removesuffix("es")))


@lru_cache(maxsize=4096)
def is_french(word: str) -> bool:
    """Takes a folded word; returns True when the French lexicon holds it."""
    return word in _forms()


@lru_cache(maxsize=4096)
def lemma(word: str) -> str:
    """Takes a folded word; returns its folded lemma, or a plural-less form when unknown."""
    found = _lemmas().get(word)
    if found:
        return found
    return word[:-1] if len(word) > 3 and word[-1] in "sx" else word


def lemma_at(text: str, start: int) -> str:
    """Takes a canonical text and where a word starts; returns that word's lemma."""
    return lemma(text[start:].split(" ", 1)[0])


@lru_cache(maxsize=1)
def french() -> spacy.language.Language:
    """The blank French pipeline whose vocabulary every Doc shares."""
    return spacy.blank("fr")


class Phrases:
    """Phrases of a vocabulary, matched on lemmas, small words left out on both sides.

    Words of no phrase reach spaCy as one blank sign: its string store must not grow with what
    visitors type.
    """

    def __init__(self, table: dict[str, Iterable[str]]) -> None:
        """Takes `{value: phrases}`."""
        self._matcher = PhraseMatcher(french().vocab)
        self._firsts: set[str] = set()
        for value, phrases in table.items():
            patterns = [[lemma(word) for word in _content(phrase)] for phrase in phrases]
            _known.update(word for pattern in patterns for word in pattern)
            self._firsts.update(pattern[0] for pattern in patterns if pattern)
            docs = [Doc(french().vocab, words=pattern) for pattern in patterns if pattern]
            self._matcher.add(value, docs)
        _document.cache_clear()

    def find(self, message: Message) -> list[tuple[str, int, int]]:
        """Takes a message; returns (value, first token, last token excluded), longest first."""
        kept, lemmas = _lemmatized(message)
        if self._firsts.isdisjoint(lemmas):
            return []
        spans = filter_spans(self._matcher(_document(message), as_spans=True))
        return [(span.label_, kept[span.start], kept[span.end - 1] + 1) for span in spans]


@once
def _lemmatized(message: Message) -> tuple[list[int], list[str]]:
    """The tokens of a message that are no small words, and their lemmas."""
    kept = [i for i, token in enumerate(message.tokens) if token.norm not in _EMPTY]
    return kept, [lemma(message.tokens[i].norm) for i in kept]


@lru_cache(maxsize=16)
def _document(message: Message) -> Doc:
    """What spaCy sees of a message, for every vocabulary."""
    _, lemmas = _lemmatized(message)
    return Doc(french().vocab, words=[word if word in _known else _BLANK for word in lemmas])


def _content(phrase: str) -> list[str]:
    words = [token.norm for token in tokenize(phrase)]
    return [word for word in words if word not in _EMPTY] or words
