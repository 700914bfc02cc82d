"""What understanding yields: entities, as the actions read them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

NEGATED = "negated"
HYPOTHETICAL = "hypothetical"
MENTIONED = "mentioned"
IF_ASKED = "if_asked"
FIGURES = frozenset({"number", "amount", "date", "postcode"})
"""The entities of figures that no word ties to a fact."""
TAKEN_BACK = "taken_back"
"""The entity whose value is the fact taken back, or "last": the figure given last."""


@dataclass(frozen=True)
class Entity:
    """A fact or a bare answer found in a message.

    `name` is a fact, or one of `number`, `amount`, `date`, `postcode`, `answer`, `unsure`;
    `value` is the contract's JSON value; `start` and `end` are offsets in the text (inside
    the readers: in the canonical text); `role` is None, `negated`, `hypothetical`, `mentioned`
    (named in a message about something else: it answers its own open question alone), or
    `if_asked` (it counts when its own question is open, or to correct what was given).
    """

    name: str
    value: Any
    start: int
    end: int
    role: str | None = None

    def at(self, start: int, end: int) -> Entity:
        """Takes offsets; returns the same entity there."""
        return Entity(self.name, self.value, start, end, self.role)


def moved(entities: Sequence[Entity], by: int) -> list[Entity]:
    """Takes the entities of a piece of a text and where it starts; returns them in the text."""
    return [e.at(e.start + by, e.end + by) for e in entities] if by else [*entities]


class Placed(Protocol):
    """What stands in a text: an entity, a product, a figure."""

    @property
    def start(self) -> int:
        """Where it starts."""

    @property
    def end(self) -> int:
        """Where it ends, excluded."""


def overlap(one: Placed, other: Placed) -> bool:
    """Takes two things placed in the same text; returns True when they share a character."""
    return one.start < other.end and other.start < one.end


def fact_of(entity: Entity) -> str | None:
    """Takes an entity; returns the fact it states or doubts, None when only the question tells.

    A bare figure or answer is of no fact: its own name is returned.
    """
    return entity.value["fact"] if entity.name == "unsure" else entity.name


def unsure(
    fact: str | None, kind: str, candidates: list[dict[str, Any]], said: str, start: int, end: int
) -> Entity:
    """An understanding to confirm by a precise question.

    Takes the fact (None when only the open question can tell), the kind (`approximate`,
    `range`, `bound`, `ambiguous`), candidates `{"value", "label"}` (and `fact` when a
    candidate belongs to another one) and the words said. Returns the entity.
    """
    value = {"fact": fact, "kind": kind, "candidates": candidates, "said": said}
    return Entity("unsure", value, start, end)
