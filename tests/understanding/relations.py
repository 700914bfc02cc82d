"""Relations between messages: what form and company must not change (metamorphic testing).

Messages of dev that are read right are put side by side, respelt, greeted, or followed by a
question: what each one tells must still be understood. No label is written for them: it follows
from those of the parts.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice

from rules_core.facts import FACT_NAMES
from tests.understanding.messages import Message

COUNT = 150
"""Messages made for each relation."""
_GREETINGS = ("bonjour, ", "Bonjour,\n\n", "bonsoir ", "slt ", "alors ", "euh ", "re bonjour ")
_CLOSINGS = (" merci", " svp", " !", ". Merci d'avance.", "...", " 👍", ". Cordialement")
_SIGNS = (". ", ", ", " et ", "\n", " ; ", " - ")
_MARKS = ("- ", "* ", "• ", "1) ")
_QUESTIONS = {
    "c'est quoi un agrément ESUS ?": "faq_esus",
    "combien on peut toucher ?": "faq_grant_amount",
    "les prix c'est HT ou TTC ?": "faq_vat",
    "quels documents il faudra fournir ?": "faq_documents",
    "vous gardez mes données ?": "faq_privacy",
    "ça prend combien de temps ?": "faq_processing_time",
    "vous êtes un robot ?": "faq_about_bot",
}
_APART = ("not_facts", "negation_correction", "out_of_scope", "topics", "dialogue_intents")


class Relations:
    """Makes the messages of each relation, the same ones for the same seed."""

    def __init__(self, good: list[Message], seed: int = 1) -> None:
        """Takes messages that are read right, and a seed."""
        self._chance = random.Random(seed)
        self._stated = [message for message in good if _states(message)]
        self._free = [m for m in self._stated if not m.asking and "purchases" not in m.facts]
        self._bought = [m for m in self._stated if set(m.facts) == {"purchases"}]
        self._answers = [
            m for m in self._stated
            if m.asking and set(m.facts) == {m.asking} and m.asking != "purchases"
            and len(m.text) < 60
        ]  # fmt: skip

    def all(self) -> dict[str, list[Message]]:
        """Return `COUNT` messages for each relation, by its name."""
        relations: dict[str, Callable[[], Iterator[Message]]] = {
            "capitals": self._capitals,
            "no accent, no capital": self._plain,
            "a greeting before": self._greeted,
            "thanks after": self._thanked,
            "one letter slips": self._typo,
            "two statements": self._two_statements,
            "a list of three statements": self._listed,
            "an answer, then a statement": self._answer_first,
            "a statement, then an answer": self._answer_last,
            "purchases beside a statement": self._beside_purchases,
            "another question open": self._another_question,
            "a question after": self._question_after,
            "a question before": self._question_before,
        }
        return {name: list(islice(make(), COUNT)) for name, make in relations.items()}

    def _one(self, among: list[Message]) -> Message:
        return self._chance.choice(among)

    def _capitals(self) -> Iterator[Message]:
        while True:
            one = self._one(self._stated)
            yield replace(one, text=one.text.upper())

    def _plain(self) -> Iterator[Message]:
        while True:
            one = self._one(self._stated)
            letters = unicodedata.normalize("NFKD", one.text.lower())
            plain = "".join(char for char in letters if not unicodedata.combining(char))
            yield replace(one, text=plain)

    def _greeted(self) -> Iterator[Message]:
        while True:
            one = self._one(self._stated)
            yield replace(one, text=self._chance.choice(_GREETINGS) + one.text)

    def _thanked(self) -> Iterator[Message]:
        while True:
            one = self._one(self._stated)
            yield replace(one, text=one.text.rstrip(" .!") + self._chance.choice(_CLOSINGS))

    def _typo(self) -> Iterator[Message]:
        """A letter dropped, doubled or swapped with the next in a word of six letters or more."""
        while True:
            one = self._one(self._stated)
            words = one.text.split(" ")
            places = [i for i, w in enumerate(words) if len(w) > 5 and w.isalpha() and w.islower()]
            if not places:
                continue
            place = self._chance.choice(places)
            word, at = words[place], self._chance.randrange(1, len(words[place]) - 1)
            words[place] = self._chance.choice(
                (
                    word[:at] + word[at + 1 :],
                    word[:at] + word[at] + word[at:],
                    word[:at] + word[at + 1] + word[at] + word[at + 2 :],
                )
            )
            yield replace(one, text=" ".join(words))

    def _two_statements(self) -> Iterator[Message]:
        return self._pairs(self._free, self._free, asking=lambda _one, _other: None)

    def _answer_first(self) -> Iterator[Message]:
        return self._pairs(self._answers, self._free, asking=lambda one, _other: one.asking)

    def _answer_last(self) -> Iterator[Message]:
        return self._pairs(self._free, self._answers, asking=lambda _one, other: other.asking)

    def _beside_purchases(self) -> Iterator[Message]:
        return self._pairs(
            self._free, self._bought, asking=lambda _one, other: other.asking, signs=(". ", "\n")
        )

    def _pairs(
        self,
        first: list[Message],
        second: list[Message],
        asking: Callable[[Message, Message], str | None],
        signs: tuple[str, ...] = _SIGNS,
    ) -> Iterator[Message]:
        while True:
            one, other = self._one(first), self._one(second)
            if not _compatible(one, other) or len(one.text) + len(other.text) > 170:
                continue
            text = one.text.rstrip(" .!;,") + self._chance.choice(signs) + other.text
            yield _together([one, other], text, asking(one, other))

    def _listed(self) -> Iterator[Message]:
        while True:
            three = [self._one(self._free) for _ in range(3)]
            pairs = [(a, b) for a in three for b in three if a is not b]
            if len(pairs) < 6 or not all(_compatible(a, b) for a, b in pairs):
                continue
            if max(len(one.text) for one in three) > 60:
                continue
            mark = self._chance.choice(_MARKS)
            text = "\n".join(mark + one.text.rstrip(".") for one in three)
            yield _together(three, text, None)

    def _another_question(self) -> Iterator[Message]:
        while True:
            one, asked = self._one(self._free), self._chance.choice(FACT_NAMES)
            if asked in {*one.facts, *one.may, "purchases", "siae", "sectors"}:
                continue
            inferred = {"economic_activity": True, "digital_core": False}
            may = {**{f: v for f, v in inferred.items() if f == asked}, **one.may}
            yield replace(one, asking=asked, may=may)

    def _question_after(self) -> Iterator[Message]:
        while True:
            one = self._one(self._answers + self._free)
            question, intent = self._chance.choice(list(_QUESTIONS.items()))
            link = self._chance.choice((". ", " ! ", "\n", ", au fait "))
            yield replace(one, text=one.text.rstrip(" .!") + link + question, intent=intent)

    def _question_before(self) -> Iterator[Message]:
        while True:
            one = self._one(self._answers + self._free)
            question, intent = self._chance.choice(list(_QUESTIONS.items()))
            link = self._chance.choice((" ", "\n", " Sinon "))
            yield replace(one, text=question.capitalize() + link + one.text, intent=intent)


def _states(message: Message) -> bool:
    """Tell whether a message only states facts."""
    more = message.unsure or message.unknown or message.retracts or message.given
    return bool(
        message.facts
        and not more
        and "?" not in message.text
        and message.intent in (None, "inform")
        and message.theme not in _APART
    )


def _compatible(one: Message, other: Message) -> bool:
    """Tell whether two messages speak of different things, on the same day."""
    known, told = {*one.facts, *one.may}, {*other.facts, *other.may}
    return one.on == other.on and not set(one.facts) & told and not set(other.facts) & known


def _together(parts: list[Message], text: str, asking: str | None) -> Message:
    facts = {fact: value for part in parts for fact, value in part.facts.items()}
    may = {f: v for part in parts for f, v in part.may.items() if f not in facts}
    return replace(parts[0], text=text, facts=facts, may=may, asking=asking)
