"""The public contract as types: what OpenAPI shows and what the tests hold answers to."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, Field

from bot.gateway.facts_schema import Contract, Euros, FactName, Facts
from rules_core.vocabulary import PurchaseCategory, Vat

CriterionId = Literal[
    "structure",
    "not_aci",
    "not_digital_core",
    "turnover",
    "headcount",
    "tax_social",
    "not_in_difficulty",
    "sector",
    "territory",
    "project",
    "certification",
    "two_year_rule",
    "public_aid_ceiling",
]
Kind = Literal[
    "greeting", "question", "faq", "verdict", "notice", "handoff", "fallback", "smalltalk"
]


class Problem(BaseModel):
    """An error (RFC 9457); `detail` is a French sentence that may be shown to the visitor."""

    type: str
    title: str
    status: int
    detail: str


class Citation(Contract):
    """The brochure's own words."""

    document: str
    section: str
    quote: str


class Criterion(Contract):
    """One of the thirteen criteria, decided."""

    id: CriterionId
    status: Literal["met", "not_met", "unknown", "to_do"]
    title: str
    explanation: str
    citation: Citation


class GrantItem(Contract):
    """A purchase as it counts in the grant."""

    label: str
    category: PurchaseCategory
    amount_eur: Euros | None
    vat: Vat
    amount_ht_eur: Euros | None
    status: Literal["counted", "to_confirm", "not_eligible", "unpriced"]


class Grant(Contract):
    """What the Region would pay, before its decision."""

    eligible_total_eur: float
    base_eur: float
    rate: float
    amount_eur: float
    capped_by: Literal["maximum", "public_aid_ceiling"] | None
    own_share_eur: float
    items: list[GrantItem]


class Identified(Contract):
    """A text with its id."""

    id: str
    text: str


class Change(Contract):
    """What would change the verdict."""

    criterion: CriterionId
    text: str


class Certifier(Contract):
    """A trusted third party that can certify the project; a contact not known is null."""

    id: str
    name: str
    recommended: bool
    reason: str | None
    phone: str | None
    email: str | None
    website: str | None


class Assessment(Contract):
    """A provisional verdict with its reasons: only the Region decides."""

    scheme: Literal["iness"]
    version: str
    on: date
    verdict: Literal["eligible", "not_eligible", "undetermined"]
    criteria: list[Criterion] = Field(min_length=13, max_length=13)
    grant: Grant | None
    assumptions: list[Identified]
    next_question: FactName | None
    what_would_change: list[Change]
    next_steps: list[Identified]
    certifiers: list[Certifier]
    notice: str | None


class Choice(Contract):
    """A button; its id is opaque."""

    id: str
    label: str


class Message(Contract):
    """One bubble; `text` is Markdown limited to bold, lists and links."""

    author: Literal["assistant", "visitor"]
    kind: Kind | None = None
    topic: str | None = None
    text: str
    choices: list[Choice] = Field([])
    assessment: Assessment | None = None


class Opinion(Contract):
    """Whether the answer helped, as the visitor last said."""

    helpful: bool
    comment: str | None


class State(Contract):
    """Where the conversation stands.

    `feedback` comes with the whole conversation only, once an opinion is given.
    """

    facts: Facts  # type: ignore[valid-type]
    asking: FactName | None
    assessment: Assessment
    turn: int = Field(ge=0)
    feedback: Opinion | None = None


class Turn(Contract):
    """The assistant's answer to one message, or the whole history."""

    messages: list[Message]
    state: State


class Opened(Turn):
    """A new conversation; the token is shown this once."""

    id: str
    token: str


class FactWords(BaseModel):
    """How a fact and its values are said in French, and by what kind of control it is given.

    `hint` helps to answer. `empty` says an empty list where it is an answer; `vat` says the ways
    to give a price, and `longest` is the most characters in the label of a purchase.
    """

    title: str
    hint: str
    kind: Literal["choice", "choices", "yes_no", "count", "amount", "date", "purchases"]
    labels: dict[str, str]
    empty: str | None = None
    vat: dict[Vat, str] | None = None
    longest: int | None = None


class Scheme(BaseModel):
    """The scheme in force: parameters, criteria, citations, assumptions, facts and their words."""

    scheme: str
    version: str
    title: str
    valid_from: date
    valid_to: date | None
    source_checked_on: date
    notice: str | None
    parameters: dict[str, Any]
    criteria: list[dict[str, Any]]
    citations: dict[str, str]
    assumptions: list[Identified]
    facts: dict[str, FactWords]
