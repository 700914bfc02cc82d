"""The intent classifier: a linear SVM on words, letters, the build, and what the matchers found.

Two ideas help it say "not my job": it counts the message's words never seen in a topic, and it
learns from topic questions whose own words were replaced by others. See docs/adr/0002.
"""

from __future__ import annotations

import math
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain, repeat
from operator import itemgetter

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC

from bot.nlu.communes import communes
from bot.nlu.entity import IF_ASKED, Entity
from bot.nlu.lexicon import is_french, is_stop_word, lemma, nouns
from bot.nlu.modality import is_question
from bot.nlu.prefilter import compiled
from bot.nlu.shapes import OTHER, shape
from bot.nlu.text import Message

FOREIGN = "out_of_scope"
_WEIGHTS = (1.0, 1.0, 0.8, 0.5)  # words, letters, marks, shape
_SHARPNESS = 3.0  # turns margins into confidences that sum to one
_ALTERED_SHARE = 0.1  # topic questions also learnt with other words, as out of scope
_FOREIGN_WEIGHT = 1.8  # answering what is asked of nobody is worse than asking again
_SEED = 7


# What only introduces a question tells nothing of its topic.
_FRAME = compiled(
    r"\b(?:(?:et|mais|bonjour|donc|alors) )*(?:je|j|on|nous) (?:voudr\w+|aimer\w+|veux|veut|"
    r"souhait\w+|cherch\w+ a|desir\w+) (?:bien |juste |aussi )?(?:savoir|connaitre|comprendre) "
    r"(?=combien|comment|quand|quels?|quelles?|qui|ou|a qui|si|est ce|ce que|c est)"
)
# Any figure is learned as "0", but a rate as itself: 40 % is not 80 %.
_FIGURE = re.compile(r"(?<!\S)\d\S*(?!\S)(?! (?:%|pour cent)(?!\S))")


@dataclass(frozen=True)
class Example:
    """What the classifier sees of a message."""

    words: str
    marks: str
    content: frozenset[str] = frozenset()
    shape: str = ""

    @property
    def lemmas(self) -> str:
        """Its words, each by its lemma."""
        return " ".join(map(lemma, self.words.split()))


def example(message: Message, entities: Sequence[Entity]) -> Example:
    """Takes a canonical message and its entities; returns what is learned or classified."""
    message = _unframed(message)
    words = _FIGURE.sub("0", message.text)
    norms = words.split()
    marks = {f"found_{_named(e)}" for e in entities if e.role != IF_ASKED or e.value != 0}
    marks |= {f"answer_{e.value}" for e in entities if e.name == "answer"}
    if is_question(message):
        marks.add("question")
    marks.add(f"length_{min(6, len(norms) // 2)}")
    content = {lemma(word) for word in norms if _has_content(word)}
    build = " ".join(shape(message))
    return Example(words, " ".join(sorted(marks)), frozenset(content), build)


def _unframed(message: Message) -> Message:
    """The message without the words that only introduce its question."""
    frame = _FRAME.search(message.text)
    if not frame:
        return message
    pairs = zip(message.tokens, message.starts, strict=True)
    kept = [token for token, at in pairs if not frame.start() <= at < frame.end()]
    return Message(message.original, kept)


def _named(entity: Entity) -> str:
    """A figure that only its question settles is a bare figure."""
    if entity.role == IF_ASKED and entity.name != "unsure":
        return "number" if entity.name == "headcount" else "amount"
    return f"{entity.name}_{entity.role}" if entity.role not in (None, IF_ASKED) else entity.name


@lru_cache(maxsize=4096)
def _has_content(word: str) -> bool:
    return word.isalpha() and len(word) > 2 and not is_stop_word(word)


class IntentModel:
    """Ranks intents; fitted once, at training."""

    def __init__(self) -> None:
        """Creates an unfitted model."""
        self._words = TfidfVectorizer(
            analyzer="word", ngram_range=(1, 2), token_pattern=r"\S+", sublinear_tf=True
        )
        self._letters = TfidfVectorizer(
            analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2
        )
        self._marks = TfidfVectorizer(token_pattern=r"\S+")
        self._shape = TfidfVectorizer(
            analyzer="word", ngram_range=(1, 4), token_pattern=r"\S+", sublinear_tf=True, min_df=3
        )
        self._labels: list[str] = []
        self._coefficients = np.zeros((0, 0), dtype=np.float32)  # one row a feature
        self._intercepts = np.zeros(0, dtype=np.float32)
        self._offsets: list[int] = []
        self._idf = np.zeros(0, dtype=np.float32)  # scikit-learn computes it again at each reading
        self._known: Counter[str] = Counter()

    def fit(self, examples: Sequence[Example], labels: Sequence[str]) -> IntentModel:
        """Takes examples and their intents; returns the fitted model."""
        self._known = Counter(
            word
            for one, label in zip(examples, labels, strict=True)
            if label != FOREIGN
            for word in one.content
        )
        marked = [
            self._marked(one, seen=int(label != FOREIGN))
            for one, label in zip(examples, labels, strict=True)
        ]
        altered = _altered(examples, labels)
        learnt = marked + altered
        for vectorizer, texts in self._columns(learnt):
            vectorizer.fit(texts)
        svm = LinearSVC(C=1.0, random_state=_SEED)
        intents = [*labels, *[FOREIGN] * len(altered)]
        weights = [_FOREIGN_WEIGHT if intent == FOREIGN else 1.0 for intent in intents]
        svm.fit(self._features(learnt), intents, sample_weight=weights)
        self._labels = [str(label) for label in svm.classes_]
        self._coefficients = np.ascontiguousarray(svm.coef_.T, dtype=np.float32)
        self._intercepts = svm.intercept_.astype(np.float32)
        sizes = [len(vectorizer.vocabulary_) for vectorizer, _ in self._columns([])]
        self._offsets = [sum(sizes[:i]) for i in range(len(sizes))]
        idf = [vectorizer.idf_ for vectorizer, _ in self._columns([])]
        self._idf = np.concatenate(idf).astype(np.float32)
        return self

    def rank(self, one: Example) -> list[tuple[str, float]]:
        """Takes an example; returns (intent, confidence), best first."""
        rows, values = self._tfidf(self._marked(one))
        # einsum: BLAS would wake its threads for so little
        margins = self._intercepts + np.einsum("i,ij->j", values, self._coefficients[rows])
        shares = np.exp(_SHARPNESS * (margins - margins.max()))
        ranking = zip(self._labels, (shares / shares.sum()).tolist(), strict=True)
        return sorted(ranking, key=itemgetter(1), reverse=True)

    def _tfidf(self, one: Example) -> tuple[np.ndarray, np.ndarray]:
        """The features an example holds and their values, as scikit-learn's `transform` would
        give them, without its overhead: a message holds few."""
        found = [Counter(_columns_of(cuts, text)) for cuts, [text] in self._columns([one])]
        for counts in found:
            counts.pop(None, None)
        sizes = [len(counts) for counts in found]
        columns = np.fromiter(chain.from_iterable(found), dtype=np.intp)
        rows = columns + np.repeat(self._offsets, sizes)
        times = chain.from_iterable(counts.values() for counts in found)
        # No mark comes twice: a count of one is the same with and without `sublinear_tf`.
        values = (1 + np.log(np.fromiter(times, dtype=np.float32))) * self._idf[rows]
        for weight, size, end in zip(_WEIGHTS, sizes, accumulate(sizes), strict=True):
            part = values[end - size : end]
            norm = math.sqrt(part @ part)
            part *= weight / norm if norm else 0
        return rows, values

    def _marked(self, one: Example, seen: int = 0) -> Example:
        """Adds how many of its words no other in-scope example holds (typos set aside)."""
        unseen = [
            word
            for word in one.content
            if self._known.get(word, 0) <= seen and is_french(word) and word not in communes()
        ]
        marks = f"{one.marks} unseen_{min(3, len(unseen))}"
        return Example(one.words, marks, one.content, one.shape)

    def _columns(self, examples: Sequence[Example]) -> list[tuple[TfidfVectorizer, list[str]]]:
        return [
            (self._words, [one.lemmas for one in examples]),
            (self._letters, [one.words for one in examples]),
            (self._marks, [one.marks for one in examples]),
            (self._shape, [one.shape for one in examples]),
        ]

    def _features(self, examples: Sequence[Example]) -> csr_matrix:
        parts = [vectorizer.transform(texts) for vectorizer, texts in self._columns(examples)]
        weighted = [part * weight for part, weight in zip(parts, _WEIGHTS, strict=True)]
        return hstack(weighted, format="csr")


@lru_cache(maxsize=16)
def _analyzer(vectorizer: TfidfVectorizer) -> Callable[[str], list[str]]:
    """A vectorizer's cutting of a text, built once: it costs as much as a message."""
    built: Callable[[str], list[str]] = vectorizer.build_analyzer()
    return built


@lru_cache(maxsize=2048)
def _letters_of(vectorizer: TfidfVectorizer, word: str) -> tuple[int, ...]:
    """The columns of a word's runs of letters, those that no example held left out."""
    found = map(vectorizer.vocabulary_.get, _analyzer(vectorizer)(word))
    return tuple(column for column in found if column is not None)


def _columns_of(vectorizer: TfidfVectorizer, text: str) -> Iterator[int | None]:
    """The columns of what a vectorizer cuts a text into, None for what no example held."""
    words = text.lower().split()
    if vectorizer.analyzer == "char_wb":  # cuts each word apart
        return chain.from_iterable(map(_letters_of, repeat(vectorizer), words))
    _, longest = vectorizer.ngram_range
    tails = [words[i:] for i in range(longest)]
    runs = [map(" ".join, zip(*tails[:n], strict=False)) for n in range(2, longest + 1)]
    return map(vectorizer.vocabulary_.get, chain(words, *runs))


def _altered(examples: Sequence[Example], labels: Sequence[str]) -> list[Example]:
    """Topic questions about something else: "quel est le montant de la girouette ?"."""
    chance = random.Random(_SEED)
    altered = []
    for one, label in zip(examples, labels, strict=True):
        if not label.startswith("faq_") or chance.random() >= _ALTERED_SHARE:
            continue
        before = one.words.split()
        words = [chance.choice(nouns()) if _has_content(word) else word for word in before]
        build = [
            OTHER if word != old else kind
            for word, old, kind in zip(words, before, one.shape.split(), strict=True)
        ]
        changed = sum(a != b for a, b in zip(words, before, strict=True))
        if changed:
            marks = [m for m in one.marks.split() if m.startswith(("question", "length"))]
            marks.append(f"unseen_{min(3, changed)}")
            altered.append(Example(" ".join(words), " ".join(marks), shape=" ".join(build)))
    return altered
