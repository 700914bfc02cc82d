"""The contract's Facts as a type: what OpenAPI shows; `rules_core` is what reads them."""

from __future__ import annotations

from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema, create_model

from rules_core.values import HEADCOUNT_LIMIT, MAX_LABEL, MAX_PURCHASES, MONEY_LIMIT
from rules_core.vocabulary import (
    CertificationStatus,
    Esus,
    LegalForm,
    PurchaseCategory,
    Sector,
    SiaeKind,
    Vat,
)

FactName = Literal[
    "legal_form",
    "esus",
    "siae",
    "economic_activity",
    "headcount",
    "turnover_eur",
    "sectors",
    "digital_core",
    "in_region",
    "purchases",
    "tax_social_compliant",
    "in_difficulty",
    "last_application_on",
    "other_public_aid_eur",
    "certification",
]
Euros = Annotated[float, Field(ge=0, le=MONEY_LIMIT)]


class Contract(BaseModel):
    """Base of every type of the contract: no field beyond those named."""

    model_config = ConfigDict(extra="forbid")


def optional(**schema: Any) -> Any:
    """Return a field that may be absent but not null, with more JSON schema if given."""

    def describe(found: dict[str, Any]) -> None:
        found.pop("default", None)
        found.update(schema)

    return Field(default=None, json_schema_extra=describe)


class Purchase(Contract):
    """One planned purchase."""

    label: str = Field("", max_length=MAX_LABEL)
    category: PurchaseCategory
    amount_eur: Euros | None = None
    vat: Vat = Vat.UNSTATED


class FactsFields(Contract):
    """Base of Facts: the list of what the visitor does not know."""

    unknown: list[FactName] = Field([], description="Facts declared unknown by the visitor")


class ChangesFields(FactsFields):
    """Base of FactsChanges: the same list, and something to change."""

    model_config = ConfigDict(json_schema_extra={"minProperties": 1})


_TYPES: dict[str, Any] = {
    "legal_form": LegalForm,
    "esus": Esus,
    "siae": list[SiaeKind],
    "economic_activity": bool,
    "headcount": Annotated[int, Field(ge=0, le=HEADCOUNT_LIMIT)],
    "turnover_eur": Euros,
    "sectors": Annotated[list[Sector], Field(min_length=1)],
    "digital_core": bool,
    "in_region": bool,
    "purchases": Annotated[list[Purchase], Field(max_length=MAX_PURCHASES)],
    "tax_social_compliant": bool,
    "in_difficulty": bool,
    "last_application_on": Annotated[
        str,
        WithJsonSchema(
            {"anyOf": [{"type": "string", "format": "date"}, {"const": "never"}]},
        ),
    ],
    "other_public_aid_eur": Euros,
    "certification": CertificationStatus,
}

Facts = create_model(  # type: ignore[call-overload]
    "Facts",
    __base__=FactsFields,
    __doc__="What is known of an applicant; a missing fact is absent, never null.",
    **{name: (_TYPES[name], optional()) for name in get_args(FactName)},
)

FactsChanges = create_model(  # type: ignore[call-overload]
    "FactsChanges",
    __base__=ChangesFields,
    __doc__="Facts to change, at least one; null takes a fact back.",
    **{name: (_TYPES[name] | None, optional()) for name in get_args(FactName)},
)
