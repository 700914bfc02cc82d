"""The intent classifier: a linear SVM on words, letters, and what the matchers found.

See docs/adr/0002 for the comparison it won.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC

from bot.nlu.entity import Entity
from bot.nlu.modality import is_question
from bot.nlu.text import Message

_MARK_WEIGHT = 0.5
_SHARPNESS = 3.0  # turns margins into confidences that sum to one


@dataclass(frozen=True)
class Example:
    """What the classifier sees of a message."""

    words: str
    marks: str


def example(message: Message, entities: Sequence[Entity]) -> Example:
    """Takes a canonical message and its entities; returns what is learned or classified."""
    words = " ".join("0" if token.norm[0].isdigit() else token.norm for token in message.tokens)
    marks = {f"found_{e.name}{'_' + e.role if e.role else ''}" for e in entities}
    marks |= {f"answer_{e.value}" for e in entities if e.name == "answer"}
    if is_question(message):
        marks.add("question")
    marks.add(f"length_{min(6, len(message.tokens) // 2)}")
    return Example(words, " ".join(sorted(marks)))


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
        self._svm = LinearSVC(C=1.0)

    def fit(self, examples: Sequence[Example], labels: Sequence[str]) -> IntentModel:
        """Takes examples and their intents; returns the fitted model."""
        for vectorizer, texts in self._columns(examples):
            vectorizer.fit(texts)
        self._svm.fit(self._features(examples), labels)
        return self

    def rank(self, one: Example) -> list[tuple[str, float]]:
        """Takes an example; returns (intent, confidence), best first."""
        margins = self._svm.decision_function(self._features([one]))[0]
        weights = np.exp(_SHARPNESS * (margins - margins.max()))
        weights /= weights.sum()
        order = np.argsort(-weights)
        return [(str(self._svm.classes_[i]), float(weights[i])) for i in order]

    def _columns(
        self, examples: Sequence[Example]
    ) -> list[tuple[TfidfVectorizer, list[str]]]:
        words = [one.words for one in examples]
        marks = [one.marks for one in examples]
        return [(self._words, words), (self._letters, words), (self._marks, marks)]

    def _features(self, examples: Sequence[Example]):  # type: ignore[no-untyped-def]
        from scipy.sparse import hstack

        parts = [vectorizer.transform(texts) for vectorizer, texts in self._columns(examples)]
        return hstack([parts[0], parts[1], parts[2] * _MARK_WEIGHT], format="csr")
