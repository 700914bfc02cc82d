"""What two readers claim at once, and which one gets it: a product or a trade, people or things.

Each function takes entities of several readers and returns those that remain.
"""

from __future__ import annotations

from dataclasses import replace

from bot.nlu import activity, given_up, legal_forms
from bot.nlu.entity import IF_ASKED, MENTIONED, Entity, overlap
from bot.nlu.figures import Figure
from bot.nlu.prefilter import compiled
from bot.nlu.products import Product
from bot.nlu.text import Message, said_before

_SOMEONE = compiled(
    r"\b(?:dames?|personnes?|gars|filles?|femmes?|hommes?|monsieur|messieurs|collegues?|jeunes?|"
    r"quelqu un|salariee?s?|benevoles?|employee?s?|apprentie?s?) (?:qui |pour (?:faire )?)?$"
)
# "une scop de six ramoneurs": those who work there tell its trade.
OF_WORKERS = compiled(
    r"\b(?:scop|scic|sarl|sas|cooperative|entreprise|societe|equipe|collectif|boite|structure|"
    r"association|groupe) (?:de |d )(?:\d+|[a-z]+) $"
)
_THE_CLEANER = compiled(r"\b(?:la|une|notre|l|des|les|ma) (?:femmes?|agente?s?) de menage$")
_COUNTED = compiled(r"\d (?:salaries?|etp|personnes|employes|cdi) $")
_JOB = compiled(r"(?:eur|rice|ier|iere|iste|ien|ienne|euse|ant|ante)s?$|^aides?$")
_STANDS = compiled(
    r"(?:loca(?:l|ux)|sieges?|boutiques?|magasins?|commerces?|ateliers?|bureaux?|entrepots?|"
    r"hangars?|depots?|batiments?|antennes?|logements?|appartements?|maisons?|terrains?)\b"
)
_ONCE = compiled(r"\b(?:d une?|du|de (?:notre|mon|ma|l)) ")


def products_or_trades(
    items: list[Entity], kinds: list[Entity], trades: list[Entity]
) -> tuple[list[Entity], list[Entity]]:
    """Settles what is both a product and an activity: the longer name wins ("site e-commerce",
    "plateforme de financement participatif"); on a tie, only digital things are bought.

    Something only named stays both, for the open question to tell; `trade` is put in the value
    of the items that the activity beats.
    """
    busy = kinds + [trade for trade in trades if trade.value is True]
    sells = any(trade.role == activity.TRADE for trade in trades)
    kept: list[Entity] = []
    for item in items:
        beaten = any(overlap(item, kind) and not _wins(item, kind) for kind in busy)
        loose = item.value.get("named") or item.value.get("vague")
        if unpriced(item) and (sells or beaten):
            if not loose:
                continue
            item.value["trade"] = True
        kept.append(item)
    sure = [
        item
        for item in kept
        if unpriced(item) and not (item.value.get("named") or item.value.get("vague"))
    ]
    return kept, [kind for kind in kinds if not any(overlap(item, kind) for item in sure)]


def without_bought(message: Message, items: list[Entity], trades: list[Entity]) -> list[Entity]:
    """'nous projetons la création d'un site marchand': once is no trade."""
    sure = [i for i in items if not (i.value.get("named") or i.value.get("vague"))]
    return [
        trade
        for trade in trades
        if not _ONCE.search(message.text, trade.start, trade.end)
        or not any(overlap(item, trade) for item in sure)
    ]


def without_dropped(
    message: Message, products: list[Product], items: list[Entity], kinds: list[Entity]
) -> list[Entity]:
    """'les vélos ont été refusés, reste le site': a thing given up for another is no trade."""
    gone = [
        product
        for product in (products if items else [])
        if given_up.is_told(message.text[product.end : message.sentence_of(product.start)[1]])
    ]
    return [k for k in kinds if not any(p.start < k.end and k.start < p.end for p in gone)]


def people_or_products(
    items: list[Entity], staff: list[Entity], priced: list[Figure]
) -> tuple[list[Entity], list[Entity]]:
    """'trois moniteurs salariés' are people, 'trois moniteurs à 200 €' are bought."""
    people = [e for e in staff if any(unpriced(item) and overlap(item, e) for item in items)]
    sure = [e for e in people if e.role != IF_ASKED]  # not the "un serveur" of a list
    items = [i for i in items if not (unpriced(i) and any(overlap(i, e) for e in sure))]
    bought = [e for e in staff if any(e.start <= f.start < e.end for f in priced)]
    return items, [e for e in staff if e in people or e not in bought]


def staff_or_trades(
    message: Message, kinds: list[Entity], jobs: list[tuple[int, int]]
) -> list[Entity]:
    """'4 aides à domicile, un comptable', 'une dame qui fait le ménage': the jobs of those counted
    are no activity of the structure; named, they answer only where activities are asked."""
    return [
        replace(kind, role=MENTIONED)
        if kind.name == "sectors" and kind.value == ["other"] and kind.role is None
        and not OF_WORKERS.search(message.text, 0, kind.start)
        and not _is_told_beside(message, kind)
        and (any(job[0] <= kind.start < job[1] for job in jobs)
             or said_before(_SOMEONE, message.text, kind.start)
             or said_before(_THE_CLEANER, message.text, kind.end))
        else kind
        for kind in kinds
    ]  # fmt: skip


def _is_told_beside(message: Message, kind: Entity) -> bool:
    """'sarl 7 salariés boulangerie Lens': right after a count, a trade that is nobody's job."""
    said = message.text[kind.start : kind.end].split()[0]
    return bool(said_before(_COUNTED, message.text, kind.start)) and not _JOB.search(said)


def is_a_price(message: Message, place: Entity, items: list[Entity]) -> bool:
    """Takes a place and the purchases; returns True for the "20000" of "un camion à 20000", where
    "un local à 62000" stands at a postcode."""
    if not message.text[place.start : place.end].isdigit():
        return False
    return any(
        overlap(place, item) and item.role is None and not _STANDS.match(message.text, item.start)
        for item in items
    )


def touches(entity: Entity, span: tuple[int, int]) -> bool:
    """Takes an entity and a span; returns True when they share a character."""
    return entity.start < span[1] and span[0] < entity.end


def _wins(item: Entity, kind: Entity) -> bool:
    length, other = item.end - item.start, kind.end - kind.start
    digital = item.value["category"] != "not_digital"
    if item.value.get("vague") or (item.value.get("named") and not digital):
        return False
    return length > other or (length == other and digital and kind.name != "digital_core")


def unpriced(entity: Entity) -> bool:
    """Takes an entity; returns True for a purchase without a price."""
    return entity.name == "purchases" and entity.value["amount_eur"] is None


def sectors_of(trades: list[Entity], kinds: list[Entity]) -> list[Entity]:
    """A digital trade is an activity outside the excluded sectors."""
    if any(kind.name == "sectors" and kind.role is None for kind in kinds):
        return []
    return [
        Entity("sectors", ["other"], trade.start, trade.end)
        for trade in trades
        if trade.name == "digital_core" and trade.value is True and trade.role == activity.TRADE
    ]


def whole(trades: list[Entity], named: list[tuple[int, int]]) -> list[Entity]:
    """Drops "activité économique" inside "insertion par l'activité économique"."""
    return [
        replace(trade, role=None if trade.role == activity.TRADE else trade.role)
        for trade in trades
        if not any(s < trade.end and trade.start < e for s, e in named)
    ]


def without_overlaps(facts: list[Entity]) -> list[Entity]:
    """'chantier d'insertion' is a convention, 'EI' one or the other, 'une CAE' no employee."""
    doubts = [f for f in facts if f.name == "unsure" and f.value["fact"] == legal_forms.FACT]
    if not doubts:
        return facts
    conventions = [fact for fact in facts if fact.name == "siae"]
    return [
        fact
        for fact in facts
        if not (fact in doubts and any(overlap(fact, other) for other in conventions))
        and not (fact.name == "headcount" and any(overlap(fact, other) for other in doubts))
    ]
