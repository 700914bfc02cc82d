"""Purchases: each item with its category, price, and HT / TTC, from lists of any shape."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from bot.nlu.amounts import UNSTATED
from bot.nlu.entity import Entity
from bot.nlu.figures import Figure
from bot.nlu.lexicon import Phrases
from bot.nlu.modality import is_negated
from bot.nlu.text import Message
from bot.nlu.vocabulary import synonyms

FACT = "purchases"
_SEPARATOR = re.compile(
    r" ?(?:[,;+&]|\.(?= )|(?<= )- (?!\d)|\bet (?:aussi |puis |enfin |egalement |encore )?|\bpuis\b|\bainsi que\b|\bplus\b(?! de\b| d\b)|\bet puis\b|\bavec aussi\b|\baussi\b|:|\bou\b|\bet$)"
)
_EACH = re.compile(r"\b(?:pieces?|l unite|unites?|unitaires?|prix unitaire|chacune?|chaque|l un|l une|par (?:poste|personne|terminal|appareil|tablette|ordi\w*|unite|piece|machine)|/ ?(?:piece|u|unite)|pu|p u)\b")
_TIMES_BEFORE = re.compile(r"\b(\d{1,3}) ?[x*] ?$")
_TIMES_AFTER = re.compile(r"^ ?[x*] ?(\d{1,3})\b")
_WANT = re.compile(
    r"\b(?:achat\w*|achet\w+|acheter|investi\w*|projets?|besoin|voudr\w+|souhait\w+|veut|veux|voulons|equip\w+|mettre en place|mise en place|install\w+|chang\w+|prevoi\w+|prevu\w*|cre\w+|refaire|refonte|acquerir|acquisition|devis|financer|commander|dot\w+|aimer\w+|remplac\w+|renouvel\w+|moderni\w+|developper|faut|faudrait|faudra|depens\w+|cout\w*|payer|liste|compte|comptons|pour|lance\w*|passer a|digitalis\w+|numeris\w+|informatis\w+|inclu\w*|rajout\w+|ajout\w+|prendre|budget\w*|matos|materiel)\b"
)
_USE = re.compile(
    r"\b(?:deja|avons|on a|j ai|a deja|possed\w+|vend\w*|vente|notre|nos|utilis\w+|(?:votre|vos|le|ce|du|sur (?:le|votre|notre|ce)|sur un|via (?:le|notre)?)) (?:\w+ ){0,2}$"
)
_LEAD = re.compile(
    r"^(?:(?:bonjour|oui|non|alors|ok|donc|euh|ben|bah|d abord|ensuite|enfin|egalement|aussi|voila|on|nous|je|j|il|nos|notre|y a|a|ai|avons|veut|veux|voudrait|voudrais|voulons|voudrions|souhaite\w*|souhaitons|aimer\w+|acheter|achete\w*|achat\w*|investir|investissons|dans|equiper|s|nous equiper|prevoit|prevoyons|prevois|besoin|faut|faudrait|faudra|mettre en place|mise en place|installer|changer|remplacer|projet\w*|c est|ce serait|ca serait|pour|de|d|du|des|la|le|les|l|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+|x|nouve\w+|autre|petite?|bonne?|l achat|acquisition|l acquisition|refaire|creer|financer|compte\w*|prendre|en|qui|budget|devis|coute\w*|est|sont|total|plus|avec|que|va|vais|allons|commander|s equiper|payer|renouveler|moderniser|developper|lancer|un devis|aussi) )*"
)
_TRAIL = re.compile(
    r"(?: (?:unitaire|a|de|d|pour|coute\w*|coutera|vaut|environ|est|sont|au prix|prix|devis|estimee?s?|chiffree?s?|facturee?s?|budget|montant|qui|nous|coutant|entre|euh|a peu pres|soit|tarif|autour|total|un|l|le|la|au|en|comme|c est|ca|fait|ferait|revient|serait|et|ou|avec|sur|aux alentours|alentours|hauteur|sera|valant|donc|,|-|:|\(|=|budgetee?|on|a ete|ete|x|piece|pieces|chacun|chacune|l unite|moins|plus|moyenne))+ ?$"
)
_TOTAL = re.compile(r"\b(?:le tout|au total|en tout|pour l ensemble|l ensemble|total|les deux|le lot|les trois)\b")
_BOUGHT = re.compile(r"\b(?:on a|nous avons|j ai|avait|avions) (?:deja )?(?:achete\w*|paye\w*|investi|acquis)\b|\b(?:achete\w*|paye\w*) (?:l an dernier|en (?:19|20)\d\d|l annee derniere|il y a)")


_EXPENSE = re.compile(r"\b(?:par mois|mensuel\w*|/ ?mois|par semaine|facture (?:d|de) |nous coutent?|on paie|on paye|nous payons)\b")
_INVESTS = re.compile(r"\b(?:acheter|achat|investi\w*|projet|acquerir|equiper|abonnement|licence\w*|devis)\b")


@dataclass(slots=True)
class _Segment:
    start: int
    end: int
    products: list[tuple[str, int, int]] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)


@lru_cache(maxsize=1)
def _phrases() -> Phrases:
    return Phrases(synonyms(FACT))


def mentions(message: Message) -> list[tuple[str, int, int]]:
    """Takes a message; returns (category, start, end) of every product named."""
    return [(value, *message.span(a, b)) for value, a, b in _phrases().find(message)]


def read(
    message: Message, figures: list[Figure], products: list[tuple[str, int, int]]
) -> tuple[list[Entity], list[Figure]]:
    """Takes a message, its free figures and products; returns items and the figures used."""
    prices = [f for f in figures if f.amount.explicit or f.value >= 100]
    products = [p for p in products if not is_negated(message, p[1])]
    if not products or _BOUGHT.search(message.text):
        return [], []
    if _EXPENSE.search(message.text) and not _INVESTS.search(message.text):
        return [], []
    segments = _merge(message, _segments(message, products, prices, figures))
    entities: list[Entity] = []
    used: list[Figure] = []
    wants = bool(_WANT.search(message.text))
    wanted = wants or _is_list(message, segments)
    for segment in segments:
        if not segment.products or not (segment.figures or wanted):
            continue
        if not segment.figures and not _is_item(message, segment):
            continue
        digital = any(p[0] != "not_digital" for s in segments for p in s.products)
        if not segment.figures and segment.products[0][0] == "not_digital" and not (wants or digital):
            continue
        item, spent = _item(message, segment, figures)
        entities.append(item)
        used += spent
    return entities, used


def _segments(
    message: Message,
    products: list[tuple[str, int, int]],
    prices: list[Figure],
    figures: list[Figure],
) -> list[_Segment]:
    closed = [(s, e) for _, s, e in products] + [(f.start, f.end) for f in figures]
    cuts, previous = [0], 0
    for match in _SEPARATOR.finditer(message.text):
        if any(s < match.end() and match.start() < e for s, e in closed):
            continue
        cuts += [match.start(), match.end()]
        previous = match.end()
    cuts.append(len(message.text))
    segments = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=True):
        segment = _Segment(start, end)
        segment.products = [p for p in products if start <= p[1] < end]
        segment.figures = [f for f in prices if start <= f.start < end]
        segments += _split(message, segment)
    del previous
    return [s for s in segments if s.products or s.figures]


def _split(message: Message, segment: _Segment) -> list[_Segment]:
    """Cuts 'caisse 4500 site 9000' where no sign separates the items."""
    if len(segment.products) < 2 or len(segment.figures) < 2:
        return [segment]
    marks = sorted(
        [(p[1], p) for p in segment.products] + [(f.start, f) for f in segment.figures],
        key=lambda mark: mark[0],
    )
    product_first = isinstance(marks[0][1], tuple)
    parts: list[_Segment] = []
    for offset, mark in marks:
        is_product = isinstance(mark, tuple)
        if not parts or (
            is_product == product_first and (parts[-1].figures if product_first else parts[-1].products)
        ):
            if parts:
                parts[-1].end = offset
            parts.append(_Segment(segment.start if not parts else offset, segment.end))
        if isinstance(mark, tuple):
            parts[-1].products.append(mark)
        else:
            parts[-1].figures.append(mark)
    return parts


def _merge(message: Message, segments: list[_Segment]) -> list[_Segment]:
    """Joins 'une caisse connectée, 4 500 € HT' and 'caisse et site : 9 000 le tout'."""
    merged: list[_Segment] = []
    for segment in segments:
        last = merged[-1] if merged else None
        if segment.figures and not segment.products:
            if last and last.products and not last.figures:
                tail = message.text[segment.start : segment.end + 20]
                if _TOTAL.search(message.text[last.end : segment.end + 20]) and len(merged) > 1:
                    while len(merged) > 1 and not merged[-2].figures:
                        other = merged.pop(-2)
                        last.start = other.start
                        last.products = other.products + last.products
                del tail
                last.figures, last.end = segment.figures, segment.end
            elif not last or last.figures:
                merged.append(segment)
            continue
        if last and last.figures and not last.products and segment.products and not segment.figures:
            link = message.text[last.figures[-1].end : segment.products[0][1]]
            if len(link) < 25 and not re.search(r"[.;]", link):
                last.products, last.end = segment.products, segment.end
                continue
        merged.append(segment)
    return merged


def _is_list(message: Message, segments: list[_Segment]) -> bool:
    """True when the message is nothing but names of products (with their articles)."""
    for segment in segments:
        if segment.products:
            lead = message.text[segment.start : segment.products[0][1]].strip()
            if lead and not _LEAD.fullmatch(lead + " "):
                return False
    return len(message.tokens) < 14 and not message.text.endswith("?")


def _is_item(message: Message, segment: _Segment) -> bool:
    start = segment.products[0][1]
    clause = message.clause_of(start)[0]
    before = message.text[clause:start]
    return not (_USE.search(before) and not _WANT.search(before))


def _item(message: Message, segment: _Segment, figures: list[Figure]) -> tuple[Entity, list[Figure]]:
    category = _category(segment.products)
    start = segment.products[0][1]
    end = max(p[2] for p in segment.products)
    used: list[Figure] = []
    amount: float | None = None
    vat = UNSTATED
    count = next(
        (f for f in figures if not f.amount.explicit and f.end < start <= f.end + 12 and 1 <= f.value <= 200
         and f.value == int(f.value) and f not in segment.figures
         and not re.search(r"[,;.]", message.text[f.end:start])), None,
    )  # fmt: skip
    if segment.figures:
        price = segment.figures[0]
        amount, vat = price.amount.value, price.amount.vat
        used.append(price)
        times = _times(message, price, count)
        amount = round(amount * times, 2)
        amount = int(amount) if amount == int(amount) else amount
    if count:
        used.append(count)
    label = _label(message, segment, start, end)
    if count and count.value > 1:
        label = f"{int(count.value)} {label}"
    value = {"label": label, "category": category, "amount_eur": amount, "vat": vat}
    if segment.figures:
        start, end = min(start, segment.figures[0].start), max(end, segment.figures[0].end)
    return Entity(FACT, value, start, end), used


def _times(message: Message, price: Figure, count: Figure | None) -> int:
    before = _TIMES_BEFORE.search(message.text[: price.start])
    after = _TIMES_AFTER.match(message.text[price.end :])
    if before or after:
        return int((before or after)[1])  # type: ignore[index]
    around = message.text[max(0, price.start - 22) : price.end + 25]
    if count and _EACH.search(around):
        return int(count.value)
    return 1


def _category(products: list[tuple[str, int, int]]) -> str:
    """The item's category: the first product named, unless it is only a generic one."""
    named = [category for category, *_ in products]
    if named[0] in {"other_digital"}:
        return next((c for c in named if c in {"ecommerce", "payment", "data"}), named[0])
    return named[0]


def _label(message: Message, segment: _Segment, start: int, end: int) -> str:
    """The visitor's words for the item, without article, verb or price."""
    stop = segment.end
    for figure in segment.figures:
        if figure.start >= end:
            stop = min(stop, figure.start)
    comma = message.text.find(" ,", end, stop)
    if comma > 0:
        stop = comma
    text = message.text[start:stop]
    trail = _TRAIL.search(text, max(0, end - start))
    stop = start + (trail.start() if trail else len(text.rstrip(" .!?,-")))
    stop = max(stop, end)
    words = message.text[start:stop].split()
    if len(words) > 9:
        stop = end
    return " ".join(message.said(start, stop).split()).strip(" ,;:-")
