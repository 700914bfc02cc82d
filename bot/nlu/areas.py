"""Areas named without a commune: regions, departments, postcodes, countries.

Each reader returns `(where, start, end)`, `where` being `in` or `out`.
"""

from __future__ import annotations

import re

from bot.nlu import place_words as say
from bot.nlu.communes import communes
from bot.nlu.dated import day_number
from bot.nlu.lexicon import is_stop_word
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

Place = tuple[str, int, int]
OURS = ("02", "59", "60", "62", "80")
_LONGEST = 8
SAINTS = {"st": "saint", "ste": "sainte", "s": "sur"}
_SPEAKS_OF_US = compiled(
    r"\b(?:basee?s?|situee?s?|est|sommes|asso\w*|structure|scop|scic|sarl|sas|"
    r"entreprise|societe|cooperative|nous|on)\b"
)
_NOT_A_TOWN = compiled(  # besides the small words of French
    r" (?:euros?|eur|ttc|salaries?|personnes?|annuels?|habitants|voire|balles|dollars|kilometres|"
    r"milles?|millions?|rond|pile|juste|grosso|grossierement|exactement|nets?|bruts?|maxi\w*|"
    r"mini\w*|annuel\w*|max|approximat\w*|grand)\b"
)
_MONEY = compiled(r"€|\b(?:euros?|ca|chiffre|budget|recettes?|k)\b")
_PLACED = compiled(
    r"\b(?:(?:locaux|bureaux|local|atelier|siege|adresse|boutique) :|a|au|basee?s?|situee?s?|"
    r"siege|adresse|sur|dans le|ville|commune|rue|avenue|"
    r"place) (?:\w+ )?$|[(] $"
)


def find(message: Message) -> list[Place]:
    """Takes a message; returns the areas it names, denied ones left out (see `denied`)."""
    text = message.text
    found = [
        ("in", *match.span())
        for pattern in (say.REGION, say.DEPARTMENT, say.INSIDE)
        for match in pattern.finditer(text)
    ]
    found += [
        ("out", *match.span(match.lastgroup or 0))
        for match in say.ABROAD.finditer(text)
        if not say.CHEERS.search(text, 0, match.end())
    ]
    found += [("out", *match.span("out")) for match in say.FROM_ELSEWHERE.finditer(text)]
    return found + _numbered(text) + _spelled(text) + _postcodes(message)


def denied(message: Message) -> tuple[int, int] | None:
    """Takes a message; returns where it says that one is not in the region at all."""
    text = message.text
    elsewhere = say.OTHER_REGION.search(text)
    if elsewhere:
        return elsewhere.span()
    at_yours = say.AT_YOURS.search(text)
    if at_yours:
        return at_yours.span("at")
    for match in (*say.INSIDE.finditer(text), *say.WHOLE_REGION.finditer(text)):
        first = message.clause_of(match.start())[0]
        if say.DENIAL.search(text[first : match.start()].rstrip()):
            return match.span()
    return None


def _numbered(text: str) -> list[Place]:
    """'dans le 62', 'Lens (62)', 'département 76', '2A'."""
    found: list[Place] = [("out", *match.span("code")) for match in say.ISLAND.finditer(text)]
    for match in say.NUMBERED.finditer(text):
        lead = match[0].split()[0]
        ours = match["code"] in OURS
        if lead not in {"dans", "departement", "dept", "dpt", "dep", "("} and not ours:
            continue
        if lead not in {"en", "le", "du"} or _SPEAKS_OF_US.search(text):
            found.append(("in" if ours else "out", *match.span("code")))
    return found


def _spelled(text: str) -> list[Place]:
    """'dans le soixante-deux', 'le zéro deux'."""
    found = []
    for match in say.SPELLED.finditer(text):
        value = day_number(match["code"].removeprefix("zero "))
        if match["tens"]:  # "le six deux"
            value = 10 * (day_number(match["tens"]) or 0) + (day_number(match["units"]) or 0)
        named = match["lead"].startswith("d") or "zero" in match["code"]
        if value and (named or (value > 31 and match["lead"].endswith("le "))):
            where = "in" if f"{value:02d}" in OURS else "out"
            found.append((where, *match.span("code")))
    return found


def _postcodes(message: Message) -> list[Place]:
    found = []
    for match in say.POSTCODE.finditer(message.text):
        before, after = message.text[: match.start()], message.text[match.end() :]
        if re.match(r" ?(?:€|k|m|%|euros?|eur|ht|ttc)\b|^ ?€", after):
            continue
        named = re.search(r"\b(?:code postal|cp|postal|code)\b[^\d]{0,12}$", before)
        follows = re.match(r" (?:- )?[a-z]{3,}", after) and not _is_no_town(after)
        last = match["code"].startswith(OURS) and _ends_a_list(before, after)
        placed = _PLACED.search(before) and not re.match(r" (?:de|euros?|d)\b", after)
        town = opens_with_a_town(after)
        if named or last or follows or town or placed or _town_before(message, match.start()):
            where = "in" if match["code"].startswith(OURS) else "out"
            found.append((where, *match.span()))
    return found


def opens_with_a_town(text: str) -> bool:
    """Takes what stands after a figure; returns True when its first word is a commune of ours."""
    return town_key(text.split()[:1]) in communes()


def _is_no_town(after: str) -> bool:
    """'15000 pas plus', '69000 quand même': a small word names no town, but "les Sables"."""
    word = after.split()[0]
    return bool(_NOT_A_TOWN.match(after)) or (is_stop_word(word) and word != "les")


def _ends_a_list(before: str, after: str) -> bool:
    """'à jour, 11 salariés, 59300': last of three or more things, none of which is money."""
    listed = before.count(",") >= 2 and before.endswith(", ") and not after.strip(" .!")
    return listed and not _MONEY.search(before)


def _town_before(message: Message, start: int) -> bool:
    words = [w for w in message.text[:start].split()[-_LONGEST:] if w.isalpha()]
    return any(town_key(words[i:]) in communes() for i in range(len(words)))


def town_key(words: list[str]) -> str:
    """Takes the words of a name; returns it as the table of communes writes it."""
    return " ".join(map(SAINTS.get, words, words))
