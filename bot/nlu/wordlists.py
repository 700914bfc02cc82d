"""The words spelling is corrected towards: of the domain, of its vocabulary, and communes."""

from __future__ import annotations

from collections.abc import Container, Iterable
from functools import lru_cache
from pathlib import Path

from bot.nlu import place_words
from bot.nlu.communes import communes, large_communes
from bot.nlu.lexicon import is_french
from bot.nlu.phonetic import sound
from bot.nlu.text import fold, tokenize
from bot.nlu.vocabulary import synonyms

_DATA = Path(__file__).with_name("data")
_FACTS = ("legal_form", "siae", "purchases")
DOMAIN, NAMED, TRADE, EVERYDAY, USUAL = 0, 1, 2, 3, 4
_EVERYDAY, _SAID = 3_000, 10_000
Index = dict[tuple[int, str], list[str]]


@lru_cache(maxsize=1)
def domain_words() -> frozenset[str]:
    """Words of the domain, folded."""
    return frozenset(fold(word) for word in _lines("domain_words.txt"))


@lru_cache(maxsize=1)
def vocabulary() -> Index:
    """Words of the domain and of the facts' synonyms, indexed for `nearest`."""
    words = {fold(word) for word in _words(*_FACTS)} | domain_words()
    return _index(words, first=domain_words())


@lru_cache(maxsize=1)
def activities() -> Index:
    """Words of activities, thousands: only a close misspelling is taken for one of them."""
    words = {fold(word) for word in _words("sectors")}
    return _index(words - {w for group in vocabulary().values() for w in group})


@lru_cache(maxsize=1)
def common() -> dict[str, int]:
    """The most frequent words of French and their rank."""
    return {word: rank for rank, word in enumerate(_lines("common_words.txt"))}


@lru_cache(maxsize=1)
def common_sounds() -> dict[str, str]:
    """The words everybody uses by their sound, the most frequent first."""
    heard: dict[str, str] = {}
    for word in _lines("common_words.txt")[:_SAID]:
        heard.setdefault(sound(word), word)
    return heard


@lru_cache(maxsize=1)
def slips() -> dict[str, int]:
    """Every word a slip of one letter may be for, and how far it is from what is spoken of here."""
    far = {word: (EVERYDAY if rank < _EVERYDAY else USUAL) for word, rank in common().items()}
    for index, distance in ((activities(), TRADE), (vocabulary(), NAMED)):
        far |= {word: distance for group in index.values() for word in group}
    far |= dict.fromkeys(place_words.AREA_WORDS, NAMED)
    return far | dict.fromkeys(domain_words(), DOMAIN)


@lru_cache(maxsize=1)
def targets() -> frozenset[str]:
    """The same and the communes."""
    return town_names() | slips().keys()


@lru_cache(maxsize=1)
def vocabulary_sounds() -> dict[str, list[str]]:
    """The same words by their sound, those of the domain first."""
    heard: dict[str, list[str]] = {}
    every = _words(*_FACTS, "sectors").union(_lines("domain_words.txt"))
    for word in sorted(every, key=lambda word: (fold(word) not in domain_words(), word)):
        if len(word) > 2 and fold(word) not in heard.setdefault(sound(word), []):
            heard[sound(word)].append(fold(word))
    return heard


@lru_cache(maxsize=1)
def towns() -> Index:
    """Our communes of one word that are no French word, indexed for `nearest`."""
    names = (name for name, where in communes().items() if where != "out" and " " not in name)
    return _index({name for name in names if not is_french(name)})


@lru_cache(maxsize=1)
def town_names() -> frozenset[str]:
    """The same and the large ones elsewhere, to look one up."""
    large = {name for name in large_communes() if " " not in name and not is_french(name)}
    return frozenset(large.union(*towns().values()))


@lru_cache(maxsize=1)
def town_sounds() -> dict[str, str]:
    """Every commune by its sound, ours first; words of a name are said one after the other."""
    heard: dict[str, str] = {}
    for name in sorted(communes(), key=lambda name: (communes()[name] == "out", name)):
        heard.setdefault("".join(map(sound, name.split())), name)
    return heard


@lru_cache(maxsize=1)
def known() -> frozenset[str]:
    """Words of communes and of the vocabulary: never changed."""
    words = {word for name in communes() for word in name.split()}
    words |= place_words.AREA_WORDS | {fold(word) for word in _lines("kept_words.txt")}
    indexes = (vocabulary(), activities())
    return frozenset(words.union(*(group for index in indexes for group in index.values())))


@lru_cache(maxsize=1)
def shorthand() -> dict[str, str]:
    """Shorthand as typed, and what it stands for; two words on the left are read together."""
    pairs = (line.split("\t") for line in _lines("shorthand.tsv"))
    return {fold(short): full for short, full in pairs}


def _words(*facts: str) -> set[str]:
    phrases = (p for fact in facts for group in synonyms(fact).values() for p in group)
    return {t.original.lower() for p in phrases for t in tokenize(p) if t.norm.isalpha()}


def _index(words: Iterable[str], first: Container[str] = ()) -> Index:
    """Words by length and first letter, and by length and next two; `first` ones win ties."""
    index: Index = {}
    long_ones = (word for word in words if len(word) > 4)
    for word in sorted(long_ones, key=lambda word: (word not in first, word)):
        index.setdefault((len(word), word[0]), []).append(word)
        index.setdefault((len(word), word[1:3]), []).append(word)
    return index


def _lines(name: str) -> list[str]:
    text = (_DATA / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
