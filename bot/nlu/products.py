"""Products named in a message: those of data/facts/purchases.yml, and needs told in words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from bot.nlu import product_words as say
from bot.nlu.entity import overlap
from bot.nlu.lexicon import Phrases
from bot.nlu.text import Message, Token, fold, said_before, tokenize
from bot.nlu.vocabulary import synonyms

FACT = "purchases"


@dataclass(frozen=True, slots=True)
class Product:
    """A product named, with its canonical span and the category of its name.

    A vague one ("hébergement", "local") may well be something else than a thing to buy: its
    category ends in "?" in the vocabulary. One that no list holds is not `known`.
    """

    category: str
    start: int
    end: int
    vague: bool = False
    known: bool = True


def find(message: Message) -> list[Product]:
    """Takes a message; returns every product named, left to right."""
    named = [
        _named(message, value, *message.span(first, last))
        for value, first, last in _phrases().find(message)
        if last - first > 1 or _is_name(message.tokens[first])
    ]
    opening = min((product.start for product in named), default=len(message.text))
    said = [
        _headed(message, need) for need in _needs(message) if not _purpose(message, need, opening)
    ]
    named = [product for product in named if not any(overlap(product, other) for other in said)]
    said = named + said
    said += [thing for thing in _digital(message) if not any(overlap(thing, o) for o in said)]
    kept = [product for product in said if _is_product(message, product)]
    return sorted(kept, key=lambda product: product.start)


def is_a_thing(message: Message, product: Product) -> bool:
    """True for 'un TPE', 'deux casques', digital and countable: not 'une TPE', a small company."""
    if product.category == "not_digital":
        return False
    countable = said_before(say.COUNTABLE, message.text, product.start)
    return bool(countable) and not said_before(say.COMPANY, message.text, product.end)


def is_brand(message: Message, product: Product) -> bool:
    """True for 'Shopify' or 'ingenico': a name with a capital letter in the vocabulary."""
    return message.tokens[message.token_at(product.start)].norm in _brands()


@lru_cache(maxsize=1)
def _phrases() -> Phrases:
    return Phrases(dict(synonyms(FACT)))


def _names() -> list[str]:
    return [name for names in synonyms(FACT).values() for name in names]


@lru_cache(maxsize=1)
def _single_words() -> frozenset[str]:
    """The forms of the one-word names: lemmas alone would take "travail" for "travaux"."""
    words = [tokens[0].norm for tokens in map(tokenize, _names()) if len(tokens) == 1]
    return frozenset(
        form for word in words for form in (word, word.rstrip("sx"), f"{word}s", f"{word}x")
    )


def _is_name(token: Token) -> bool:
    """A word of one name, not the participle that differs by its accent ("porté sur")."""
    said = token.original.lower().rstrip("sx")
    return token.norm in _single_words() and (not said.endswith("é") or said in _accented())


@lru_cache(maxsize=1)
def _accented() -> frozenset[str]:
    return frozenset(name.lower().rstrip("sx") for name in _names())


@lru_cache(maxsize=1)
def _brands() -> frozenset[str]:
    firsts = [name.split()[0] for name in _names()]
    return frozenset(fold(word) for word in firsts if word[0].isupper() and not word.isupper())


def _named(message: Message, value: str, start: int, end: int) -> Product:
    """A name that means other things too is vague; "deux sites" may be places, "outils" are for
    hands."""
    name = message.text[start:end]
    category = "not_digital" if name == "outils" else value.removesuffix("?")
    return Product(category, start, end, value.endswith("?") or name == "sites")


def _needs(message: Message) -> list[Product]:
    text = message.text
    cards = [Product("payment", *m.span()) for m in say.CARD_READER.finditer(text)]
    needs = [Product(str(m.lastgroup), *m.span()) for m in say.NEED.finditer(text)]
    return cards + [n for n in needs if not any(overlap(n, card) for card in cards)]


def _headed(message: Message, need: Product) -> Product:
    """'une billetterie pour vendre en ligne', from its head on."""
    head = said_before(say.HEAD, message.text, need.start)
    return replace(need, start=head.start("head")) if head else need


def _digital(message: Message) -> list[Product]:
    text = message.text
    online = [Product("ecommerce", *match.span()) for match in say.ONLINE.finditer(text)]
    found = [Product("other_digital", *m.span(), vague=True) for m in say.DIGITAL.finditer(text)]
    online += [Product("data", *match.span()) for match in say.RECORDS.finditer(text)]
    return online + [thing for thing in found if not any(overlap(thing, o) for o in online)]


def _purpose(message: Message, need: Product, opening: int) -> bool:
    """True for what a product named before is for: 'une tablette pour saisir les pesées'."""
    before = message.text[: need.start]
    if need.category == "not_digital" and say.PRICE_FOR.search(before):
        return False  # "un site 4 000 € puis 1 500 € pour former l'équipe"
    return need.start > opening and bool(say.PURPOSE.search(before))


def _is_product(message: Message, product: Product) -> bool:
    text = message.text
    if say.VERBS.fullmatch(text, product.start, product.end):
        return False  # "chaque adhérent paie 30 €"
    if (
        said_before(say.SUBJECT, text, product.start)
        and " " not in text[product.start : product.end]
    ):
        return False  # "on table sur 2 000", "qui porte"
    if say.PHONE.match(text, product.start) or say.NOT_PRODUCT.match(text, product.start):
        return False
    if _is_place(message, product):
        return False
    if product.category == "not_digital" and said_before(say.KEPT_TRACK_OF, text, product.start):
        return False
    return not said_before(say.NOT_PRODUCT_AFTER, text, product.start)


def _is_place(message: Message, product: Product) -> bool:
    """'le site de Lens', 'nos bureaux à Lille'."""
    premises = say.PREMISES.match(message.text, product.start)
    if not premises or premises.end() >= len(message.text) or message.original.isupper():
        return False
    return message.tokens[message.token_at(premises.end())].original[:1].isupper()
