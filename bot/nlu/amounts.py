"""Euro amounts: "4 500 € HT", "1,8 M€", "treize euros et quarante-cinq cents", "800k"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.nlu import metres
from bot.nlu.numbers import Number, find_numbers
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message, said_before

_ORDINAL = 20
_BOTH = compiled(r"\bentre $")
_OF_ANOTHER = compiled(
    r" (?:de|d|du|des|pour|par|a|au)\b(?! (?:budget|ca\b|chiffre|recettes|ressour))"
)
EXCLUDED, INCLUDED, UNSTATED = "excluded", "included", "unstated"
_EURO = compiled(
    r" ?(?:(?P<k>kilo ?euros?|k ?€|keuros?|keur|ke\b)|(?P<m>meuros?|meur\b|m ?€)"
    r"|(?:d )?(?:de )?(?:€|euros?\b|eur\b|balles\b|roros?\b)|e\b(?! ?-))"
)
_FOREIGN_AFTER = compiled(
    r" (?:de |d )?(?:\$|£|¥|dollars?|usd|gbp|chf|livres?(?: sterling)?|francs?|yens?|yuans?|"
    r"roubles?|roupies?|pesos?|couronnes?|dirhams?|dinars?|bitcoins?)(?![a-z])"
)
_FOREIGN_BEFORE = compiled(r"(?:\$|£|¥|usd|gbp|chf) ?$")
_EURO_BEFORE = compiled(r"(?<!\d )(?:€|\beur|\beuros?) ?$")
_CENTS = compiled(r" (?:et )?(?P<cents>[a-z\d]+(?: [a-z\d]+){0,3}?) (?:cents?|centimes?)\b")
_BARE_CENTS = compiled(r" (?P<cents>\d\d)\b(?! ?(?:€|k|m|euros?|%|\d))")
HT = (
    r"(?:\+|plus|et) (?:la )?tva\b|h t\b|hts?\b|hors[ -]*tax\w*|hors tva|net de taxes?|"
    r"sans (?:la )?tva|exclu\w* tax\w*"
)
TTC = (
    r"ttcs?\b|t t c\b|tout\w* taxes?(?: comprises?)?\b|taxes? comprises?|tva comprise|tva incluse|"
    r"avec (?:la )?tva|taxes? inclus\w*"
)
VAT_AFTER = compiled(rf" ?(?:\( ?|en |, |soit )?(?:(?P<ht>{HT})|(?P<ttc>{TTC}))")
_VAT_AGAIN = compiled(  # "HT, euh non TTC"
    rf"(?: ?,)?(?: (?:euh|non|pardon|enfin|plutot|ou(?= plutot)))+ ?,? "
    rf"(?:(?P<ht>{HT})|(?P<ttc>{TTC}))"
)
_EITHER = compiled(r" ?(?:ou|/) ?(?:ht|ttc)\b")  # "HT ou TTC, je ne sais pas"
EVERYWHERE = compiled(
    r" ?(?:(?:tous|toutes|les (?:deux|trois|quatre|cinq)|partout|"
    r"pour (?:tout|les (?:deux|trois|quatre|cinq|\d)|l ensemble))\b|"
    r"(?:tout(?: (?:ca|cela))?|(?:pour |sur )?(?:le tout|l ensemble))(?= ?(?:$|[.,;!)])))"
)
_ALL_OF_THEM = compiled(r"\b(?:les|ces|tous) $")  # "les deux HT"
_VAT_BEFORE = compiled(r"(?<!\d )(?<!€ )(?<!euros )(?:\b(?P<ht>ht)|\b(?P<ttc>ttc)) ?:? ?$")
_VAT_OVERALL = compiled(
    rf"\b(?:tout|tous|toutes|prix|montants?|tarifs?|chiffres|le tout|total|c est|ce sont|sont)\b"
    rf"(?: \w+){{0,3}}? (?:(?P<ht>{HT})|(?P<ttc>{TTC}))"
)


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of euros, with canonical offsets and the number behind it."""

    value: float
    vat: str
    start: int
    end: int
    number: Number
    explicit: bool  # a currency, a magnitude or a VAT mark was said


def find_amounts(
    message: Message, numbers: list[Number] | None = None
) -> tuple[list[Amount], list[tuple[int, int]]]:
    """Takes a message and its numbers; returns its amounts, and the spans of other currencies."""
    numbers = find_numbers(message) if numbers is None else numbers
    amounts: list[Amount] = []
    foreign: list[tuple[int, int]] = []
    for number in numbers:
        start, end = message.span(number.first, number.last)
        if amounts and start < amounts[-1].end:
            continue  # the cents of the amount before
        foreigner = _FOREIGN_AFTER.match(message.text, end)
        if (
            foreigner
            or said_before(_FOREIGN_BEFORE, message.text, start)
            or metres.measures(message.text, start, end)
        ):
            foreign.append((start, end))
            continue
        amounts.append(_amount(message, number, start, end, amounts[-1].end if amounts else 0))
    amounts = _millions_and(message, amounts)
    _share_scale(message, amounts)
    overall = _VAT_OVERALL.search(message.text)
    if overall:
        vat = EXCLUDED if overall["ht"] else INCLUDED
        amounts = [a if a.vat != UNSTATED else replace(a, vat=vat) for a in amounts]
    return amounts, foreign


def _amount(message: Message, number: Number, start: int, end: int, taken: int) -> Amount:
    """The amount of a number; `taken`: where the one before ends ("850 euros une imprimante")."""
    text, value = message.text, float(number.value)
    currency = _EURO.match(text, end)
    if (
        currency
        and currency[0].strip() == "e"
        and (number.words or (value <= _ORDINAL and re.match(r" [a-z]", text[currency.end() :])))
    ):
        currency = None  # "deux e", "la 2e main"
    if currency:
        end = currency.end()
        value *= 1000 if currency["k"] else 10**6 if currency["m"] else 1
        value, end = _with_cents(message, value, end)
    prefix = said_before(_EURO_BEFORE, text, start)
    if prefix and prefix.start() < taken:
        prefix = None
    if prefix and not currency:
        start = prefix.start()
    named = bool(currency or prefix)
    if named and not number.magnitude:
        value = _mistyped_thousands(message, number, value)
    if number.magnitude and value > 10**6 and 0 < value % 10**6 < 1000:
        value = _spoken_millions(int(value))
    vat, explicit = UNSTATED, named or number.magnitude
    mark = VAT_AFTER.match(text, end)
    if mark and _of_others(text, start, mark.end()):
        mark = None
    again = _VAT_AGAIN.match(text, mark.end()) if mark else None
    mark = again or mark
    if mark:
        vat, end, explicit = EXCLUDED if mark["ht"] else INCLUDED, mark.end(), True
        if not currency and (late := _EURO.match(text, end)) and late[0].strip() != "e":
            end = late.end()  # "4500 HT €"
    else:
        mark = said_before(_VAT_BEFORE, text, start)
        if mark:
            vat, start, explicit = EXCLUDED if mark["ht"] else INCLUDED, mark.start(), True
    return Amount(_cents(value), vat, start, end, number, explicit)


def _of_others(text: str, start: int, end: int) -> bool:
    """True for a mark that is not of this amount alone: "les deux HT", "HT ou TTC"."""
    after = _EITHER.match(text, end) or EVERYWHERE.match(text, end)
    return bool(after or said_before(_ALL_OF_THEM, text, start))


def _with_cents(message: Message, value: float, end: int) -> tuple[float, int]:
    cents = _CENTS.match(message.text, end)
    if cents:
        part = Message(
            cents["cents"],
            message.tokens[
                message.token_at(cents.start("cents")) : message.token_at(cents.end("cents") - 1)
                + 1
            ],
        )
        numbers = find_numbers(part)
        said = len(part.tokens)  # "900 euros un tiroir à cent": no cents
        alone = len(numbers) == 1 and (numbers[0].first, numbers[0].last) == (0, said)
        if alone and numbers[0].value < 100:
            return value + numbers[0].value / 100, cents.end()
    bare = _BARE_CENTS.match(message.text, end)
    if bare and value < 10_000 and message.tokens[message.token_at(bare.start("cents"))].glued:
        return value + int(bare["cents"]) / 100, bare.end()
    return value, end


def _millions_and(message: Message, amounts: list[Amount]) -> list[Amount]:
    """'un million et 45 000 €' is one amount, said in two parts."""
    found: list[Amount] = []
    for amount in amounts:
        one = found[-1] if found else None
        whole = one and one.number.magnitude and one.value >= 10**6 and not one.value % 10**6
        if one and whole and 1000 <= amount.value < 10**6 and not amount.value % 100:
            between = message.text[one.end : amount.start]
            apart = said_before(_BOTH, message.text, one.start)
            apart = apart or _OF_ANOTHER.match(message.text, amount.end)
            if between == " et " and not apart:
                number = replace(one.number, last=amount.number.last)
                value = _cents(one.value + amount.value)
                found[-1] = replace(amount, value=value, start=one.start, number=number)
                continue
        found.append(amount)
    return found


def _spoken_millions(value: int) -> float:
    """'un million deux' is 1 200 000, '1 million 25' 1 250 000, '1 M 400' 1 400 000."""
    millions, rest = divmod(value, 10**6)
    return millions * 10**6 + rest * 10 ** (6 - len(str(rest)))


def _mistyped_thousands(message: Message, number: Number, value: float) -> float:
    """'4,500 €' can only be 4 500 €: nobody counts thousandths of a euro."""
    literal = message.tokens[number.first].norm
    if number.last == number.first + 1 and re.fullmatch(r"[1-9]\d{0,2},\d{3}", literal):
        return float(literal.replace(",", ""))
    return value


def _share_scale(message: Message, amounts: list[Amount]) -> None:
    """'entre 300 et 400 k€': the first figure takes the second one's unit."""
    for index in range(len(amounts) - 1):
        one, two = amounts[index], amounts[index + 1]
        between = message.text[one.end : two.start].strip()
        if one.explicit or between not in {"et", "a", "-", "ou", "/"}:
            continue
        among = between == "et" and re.search(r"\bentre $", message.text[: one.start])
        if among and _leaves_thousands_out(one, two):
            value = one.value * 1000
            amounts[index] = replace(one, value=value, vat=two.vat, explicit=True)
            continue
        if not two.explicit or (between == "et" and not among):
            continue
        ratio = two.value / two.number.value if two.number.value else 1
        same = one.number.value < two.value / max(ratio, 1) * 2
        if two.number.magnitude or ratio > 1:
            unit = 10**6 if two.value >= 10**6 and two.number.value >= 10**6 else 1000
            unit = ratio if ratio > 1 else unit
            if one.value * unit <= two.value * 1.001 and same:
                amounts[index] = replace(
                    one, value=_cents(one.value * unit), vat=two.vat, explicit=True
                )
        else:
            amounts[index] = replace(one, vat=two.vat, explicit=True)


def _leaves_thousands_out(one: Amount, two: Amount) -> bool:
    """'entre 100 et 150 000': the first figure is in thousands as well."""
    thousands = not two.number.magnitude and two.value == two.number.value and two.value >= 1000
    return thousands and not two.value % 1000 and one.value < 1000 and one.value * 1000 < two.value


def _cents(value: float) -> float:
    rounded = round(value, 2)
    return int(rounded) if rounded == int(rounded) else rounded
