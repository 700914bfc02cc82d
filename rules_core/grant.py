"""Pricing a project before tax, and the grant it would receive."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Literal, NamedTuple

from rules_core.facts import Purchase, number
from rules_core.parameters import Limits
from rules_core.terms import PurchaseCategory, Vat
from rules_core.values import CENT

ZERO = Decimal(0)

ItemStatus = Literal["counted", "to_confirm", "not_eligible", "unpriced"]


class PricedItem(NamedTuple):
    """A purchase with its price before tax and how it counts."""

    purchase: Purchase
    amount_ht_eur: Decimal | None
    status: ItemStatus

    def to_dict(self) -> dict[str, Any]:
        """Return the item as contract JSON."""
        label, category, amount, vat = self.purchase
        return {
            "label": label,
            "category": category.value,
            "amount_eur": None if amount is None else number(amount),
            "vat": vat.value,
            "amount_ht_eur": None if self.amount_ht_eur is None else number(self.amount_ht_eur),
            "status": self.status,
        }


class Project(NamedTuple):
    """The purchases once priced; `unpriced` when one that may count has no price yet."""

    items: tuple[PricedItem, ...]
    eligible_total_eur: Decimal
    unpriced: bool


class Grant(NamedTuple):
    """What the Region would pay, before its decision."""

    eligible_total_eur: Decimal
    base_eur: Decimal
    rate: Decimal
    amount_eur: Decimal
    capped_by: Literal["maximum", "public_aid_ceiling"] | None
    own_share_eur: Decimal
    items: tuple[PricedItem, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return the grant as contract JSON."""
        return {
            "eligible_total_eur": number(self.eligible_total_eur),
            "base_eur": number(self.base_eur),
            "rate": number(self.rate),
            "amount_eur": number(self.amount_eur),
            "capped_by": self.capped_by,
            "own_share_eur": number(self.own_share_eur),
            "items": [item.to_dict() for item in self.items],
        }


def price(purchases: tuple[Purchase, ...], limits: Limits) -> Project:
    """Price each purchase before tax, to the cent, and add up those that count.

    A price neither HT nor TTC is read as HT (A3); TTC is divided by one plus the VAT rate (A2);
    digital items that are not among the brochure's examples count, to be confirmed (A4).
    """
    items = []
    total = ZERO
    unpriced = False
    for purchase in purchases:
        _, category, amount, vat = purchase
        if amount is not None:
            if vat is Vat.INCLUDED:
                amount = amount / (1 + limits.vat_rate)
            amount = amount.quantize(CENT, ROUND_HALF_UP)
        status: ItemStatus
        if category is PurchaseCategory.NOT_DIGITAL:
            status = "not_eligible"
        elif amount is None:
            status, unpriced = "unpriced", True
        else:
            total += amount
            status = "to_confirm" if category is PurchaseCategory.OTHER_DIGITAL else "counted"
        items.append(PricedItem(purchase, amount, status))
    return Project(tuple(items), total, unpriced)


def grant_for(project: Project, other_public_aid: Decimal | None, limits: Limits) -> Grant | None:
    """Compute the grant, None under the minimum investment.

    While other public aid is not known, no ceiling is applied and it is not deducted from the
    applicant's own share.
    """
    total = project.eligible_total_eur
    if total < limits.project_min_eur:
        return None
    base = min(total, limits.base_max_eur)
    amount = min(base * limits.grant_rate, limits.grant_max_eur)
    capped_by: Literal["maximum", "public_aid_ceiling"] | None = None
    if total > limits.base_max_eur:
        capped_by = "maximum"
    if other_public_aid:
        ceiling = base * limits.public_aid_rate - other_public_aid
        if ceiling < amount:
            amount, capped_by = max(ceiling, ZERO), "public_aid_ceiling"
    amount = amount.quantize(CENT, ROUND_HALF_UP)
    own_share = max(total - amount - (other_public_aid or ZERO), ZERO)
    return Grant(total, base, limits.grant_rate, amount, capped_by, own_share, project.items)
