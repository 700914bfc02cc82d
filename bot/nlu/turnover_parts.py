"""A turnover told by its parts: "120 000 de subventions et 80 000 de ventes, soit 200 000"."""

from __future__ import annotations

from bot.nlu.entity import IF_ASKED, Entity
from bot.nlu.figures import Figure
from bot.nlu.money import doubt, is_sum, room
from bot.nlu.prefilter import compiled
from bot.nlu.qualifiers import EXACT
from bot.nlu.text import Message, said_before
from bot.nlu.turnover_words import A_PRODUCT

_FACT = "turnover_eur"
_SOURCE = (
    r"(?:ventes?|subventions?|adhesions?|cotisations?|dons?|prestations?|billetterie|mecenat|"
    r"recettes propres|autofinancement)"
)
_AFTER = compiled(rf"^ ?(?:€ |euros )?(?:de |d |en )(?:\w+ )?{_SOURCE}\b")
_BEFORE = compiled(
    rf"\b{_SOURCE}(?: (?:c est|font|representent|pesent|pour|de|a|environ)| ?[:=])* $"
)
_TOTAL = compiled(r"(?:\bsoit|\bdonc|\bfont|\bfait|=|\btotal(?: de)?|\ben tout)[ :=]{0,3}$")
_TOTAL_AFTER = compiled(r" ?(?:€ |euros )?(?:en tout|au total|tout compris)\b")
_LISTED = 50_000
_FORM_FIRST = compiled(
    r"(?:(?:bonjour|on est|nous sommes|une?|petite?|alors|,) )*(?:asso\w*|scop|scic|sarl|sasu?|"
    r"eurl|geiq|cooperative|fondation|mutuelle|groupement)\b"
    r"[^.;!?]*[,/+-]"
)
_ALONE_BEFORE = compiled(r"[,/+-] $")
_ALONE_AFTER = compiled(r" ?(?:[€,/.+-]|$)")
_NO_LIST = compiled(
    rf"{A_PRODUCT.pattern}|\?|\b(?:aides?|subvention\w*|financ\w+|besoin|achat\w*|achet\w+|"
    r"acquerir|equip\w+|invest\w+|pret|emprunt\w*|dettes?|doit|devons|capital|loyer|projet|"
    r"caisse|terminal|materiel|vehicule|camion|travaux|refonte|region|caf|mairie|departement)\b"
)
_LIKELY = 20_000  # a smaller sum may be that of purchases


def whole(message: Message, figures: list[Figure]) -> Figure | None:
    """Takes a message and its figures; returns the total that its other sums add up to."""
    if "=" not in message.text and len(figures) < 3:
        return None
    sums = [figure for figure in figures if is_sum(figure) and figure.kind == EXACT]
    total = next((f for f in sums if _is_total(message, f)), None)
    return total if total and _adds_up(message, total, sums) else None


def read(message: Message, figures: list[Figure]) -> tuple[list[Entity], list[Figure]]:
    """Takes a message and its figures; returns the whole of what is told by parts, and the
    figures used. Without a total said, the sum is a doubt."""
    sums = [figure for figure in figures if is_sum(figure) and figure.kind == EXACT]
    total = next((f for f in sums if _is_total(message, f)), None)
    if total and _adds_up(message, total, sums):
        return [Entity(_FACT, total.amount.value, total.start, total.end, IF_ASKED)], []
    parts = [figure for figure in sums if _is_part(message, figure, sums) and figure is not total]
    if len(parts) < 2:
        return [], []
    whole = sum(figure.amount.value for figure in parts)
    if total is None:
        return [doubt(message, _FACT, "ambiguous", [whole], parts[-1], IF_ASKED)], parts
    if total.amount.value != whole:
        return [], []
    return [Entity(_FACT, whole, total.start, total.end, IF_ASKED)], [*parts, total]


def in_a_list(message: Message, figures: list[Figure]) -> tuple[list[Entity], list[Figure]]:
    """Takes a message and its figures; returns the amount standing alone in a list of what a
    structure is: "scop de menuiserie, 12 salariés, 840 k€"."""
    sums = [f for f in figures if f.amount.explicit and f.amount.value >= _LIKELY]
    if len(sums) != 1 or sums[0].kind != EXACT or sums[0].amount.value < _LISTED:
        return [], []
    if "salarie" not in message.text and "employe" not in message.text:
        return [], []
    if _NO_LIST.search(message.text) or not _FORM_FIRST.match(message.text):
        return [], []
    alone = _ALONE_BEFORE.search(message.text, 0, sums[0].start)
    if not alone or not _ALONE_AFTER.match(message.text, sums[0].end):
        return [], []
    return [Entity(_FACT, sums[0].amount.value, sums[0].start, sums[0].end)], sums


def _is_total(message: Message, figure: Figure) -> bool:
    after = _TOTAL_AFTER.match(message.text, figure.end)
    return bool(after or said_before(_TOTAL, message.text, figure.start))


def _adds_up(message: Message, total: Figure, sums: list[Figure]) -> bool:
    """'150 000 € de cantine + 50 000 € de traiteur = 200 000 €': whatever the parts are called."""
    parts = [figure.amount.value for figure in sums if figure is not total]
    return (
        len(parts) > 1
        and sum(parts) == total.amount.value >= _LIKELY
        and not A_PRODUCT.search(message.text)
    )


def _is_part(message: Message, figure: Figure, sums: list[Figure]) -> bool:
    before, after = room(message, figure, sums)
    return bool(_AFTER.match(after) or _BEFORE.search(before))
