"""A French sentence to entities: every fact it states, and the bare answers it holds.

`understand` is pure: a text and a date in, entities out. It knows nothing of the conversation.
"""

from __future__ import annotations

import gc
from datetime import date

from bot.nlu import (
    activity,
    answers,
    applications,
    asides,
    certification,
    corrections,
    counts,
    departments,
    difficulty,
    esus,
    headings,
    ignorance,
    implied,
    legal_forms,
    lots,
    places,
    public_aid,
    purchase_prices,
    purchases,
    repairs,
    second_figures,
    sectors,
    set_against,
    siae,
    taxes,
    turnover,
    which_date,
)
from bot.nlu.answered import of_what_was_asked, with_answer
from bot.nlu.bare import bare_entities, placed, postcodes
from bot.nlu.claims import (
    is_a_price,
    people_or_products,
    products_or_trades,
    sectors_of,
    staff_or_trades,
    touches,
    unpriced,
    whole,
    without_bought,
    without_dropped,
    without_overlaps,
)
from bot.nlu.dates import find_dates
from bot.nlu.entity import FIGURES, MENTIONED, Entity, moved, overlap
from bot.nlu.figures import Figure, find_figures
from bot.nlu.ignorance import Ignored
from bot.nlu.initials import join
from bot.nlu.modality import QUESTION, Scope, find_scopes
from bot.nlu.moods import in_mood
from bot.nlu.prefilter import compiled
from bot.nlu.rule_talk import speaks_of_rules
from bot.nlu.shapes import shape
from bot.nlu.spelling import correct
from bot.nlu.text import Message, once, tokenize

_HDFID = compiled(r" innovation\b")  # "Hauts-de-France Innovation Développement", a certifier
_NAME = compiled(r"\b(?:nom|sigle|intitulé|terme|acronyme)\b[^,.;!?]*$")
_PRICE = compiled(r"\b(?:cout\w*|prix|tarifs?|devis|combien|montants?|chiffr\w+|budget\w+)\b")


@once
def read_message(text: str) -> Message:
    """Takes a visitor's text; returns it canonical, shorthand and typos corrected."""
    return Message(text, second_figures.told(headings.told(correct(join(tokenize(text))))))


def warm_up() -> None:
    """Loads every vocabulary, those an unknown word or place needs included: no visitor waits.

    Sets what is loaded aside from the garbage collector, which would stop a message for 70 ms to
    look through it.
    """
    for text in (
        "bonjour xqzwkv à xqzwk",
        "on est une s c o p, mobilier de bureau, caisse, travaux",
    ):
        understand(text, date(2000, 1, 1))
        shape(read_message(text))
    gc.collect()
    gc.freeze()


def understand(text: str, today: date) -> list[Entity]:
    """Takes a visitor's text and the current date; returns its entities in order.

    Offsets are those of `text`. Facts of a supposition carry the role `hypothetical`, denied
    ones `negated`; questions about the rules and other people's figures yield nothing.
    """
    message = read_message(text)
    found = _read(message, today)
    aside = asides.piece(message, found)
    if aside:
        alone = _read(read_message(text[slice(*aside)]), today)
        found += asides.added(found, alone, aside[0])
    found = [entity for entity in found if not _is_of_a_name(text, entity, found)]
    return sorted(of_what_was_asked(message, found), key=lambda e: (e.start, e.end))


def _is_of_a_name(text: str, answer: Entity, found: list[Entity]) -> bool:
    """'on est ETTI, le nom exact m'échappe': only the name of what is told is not known."""
    if answer.name != "answer" or answer.value != "unknown":
        return False
    named = any(e.name in (siae.FACT, legal_forms.FACT) and e.role is None for e in found)
    return named and _NAME.search(text[: answer.end].lower()) is not None


def _read(message: Message, today: date) -> list[Entity]:
    if not message.tokens:
        return []
    found = _facts(message, today)
    return [
        entity.at(start, end)
        for entity in sorted(found, key=lambda e: (e.start, e.end))
        for start, end in [message.source(entity.start, entity.end)]
    ]


def _facts(message: Message, today: date) -> list[Entity]:
    ignored = ignorance.find(message)
    scopes = [scope for scope in find_scopes(message) if not _unasked(scope, ignored)]
    parts = repairs.parts(message)
    read: list[tuple[repairs.Part, list[Entity]]] = []
    codes: list[Entity] = []
    for part in parts:
        entities, left = _stated(part.message, today)
        ours = moved(entities, part.start)
        read.append((part, [kept for e in ours for kept in in_mood(message, e, scopes)]))
        codes += moved(postcodes(part.message, left, len(parts) == 1), part.start)
    found = corrections.settle(message, repairs.settle(message, read))
    found += placed(codes, found)
    found = [e for e in found if not any(_unsaid(message, e, one) for one in ignored)]
    end = parts[-1]
    last = answers.read(end.message, ignorance.find(end.message)) if len(parts) > 1 else []
    if last and last[0].end == len(end.message.text):  # "en juin, euh non jamais"
        return [e for e in found if e.name not in FIGURES] + moved(last, end.start)
    said = [held for one in answers.read(message, ignored) for held in repairs.answer(one, end)]
    found += implied.read(message, found, said)
    return with_answer(message, found, said, scopes)


def _unsaid(message: Message, entity: Entity, ignored: Ignored) -> bool:
    """What one does not know is not stated; a thing whose price one does not know is."""
    price = _PRICE.search(message.text, ignored.start, ignored.end)
    if entity.name == "unsure" and entity.value["fact"] == siae.FACT:
        return touches(entity, (ignored.start, ignored.end)) and not siae.is_forgotten(message)
    thing = entity.name == purchases.FACT and price and price.start() >= entity.end
    return touches(entity, (ignored.start, ignored.end)) and not thing


def _unasked(scope: Scope, ignored: list[Ignored]) -> bool:
    """'un site, mais je ne sais pas à combien' asks nothing: only that clause tells nothing."""
    return scope.kind == QUESTION and any(
        one.start < scope.end and scope.start < one.end for one in ignored
    )


def _stated(message: Message, today: date) -> tuple[list[Entity], list[Figure]]:
    """What a part states, whatever its mood, and the figures that state nothing."""
    dates = find_dates(message, today)
    figures = find_figures(message, [(d.start, d.end) for d in dates])
    lot = lots.read(message, figures)
    if lot:
        return [lot], []
    dates = which_date.of_the_application(message, dates)
    applied, used_dates = applications.read(message, dates)
    against = set_against.spans(message)  # "la tête de réseau gère 14 millions, nous 830 000"
    products = [
        product
        for product in purchases.mentions(message)
        if not any(start <= product.start < end for start, end in against)
    ]
    labelled = purchase_prices.labelled(message, products, figures)
    staff, counted = counts.read(message, [f for f in figures if f not in labelled])
    left = [figure for figure in figures if figure not in counted]
    free = [figure for figure in left if figure not in labelled]
    aids, given = public_aid.read(message, free, figures)
    free = [figure for figure in free if figure not in given]
    turnovers, earned = turnover.read(message, free, figures)
    spent = [*given, *(earned if turnovers or not products else [])]
    left = [figure for figure in left if figure not in spent]
    prices = [f for f in left if not purchase_prices.is_apart(message, f, products)]
    items, priced = purchases.read(message, prices, products, figures)
    items = [item for item in items if not public_aid.is_for(message, aids, item)]
    left = [figure for figure in left if figure not in priced]
    items, staff = people_or_products(items, staff, priced)
    dues = [] if turnovers else earned  # "à jour de l'URSSAF, 59300"
    spent_on = [(f.start, f.end) for f in figures if f not in left and f not in dues]
    where = [
        e
        for e in places.read(message)
        if not any(touches(e, s) for s in spent_on)
        and not any(a.value and overlap(e, a) for a in aids)
        and not is_a_price(message, e, items)
        and not _HDFID.match(message.text, e.end)
    ]
    sure = [e for e in items if not unpriced(e) and e.role != MENTIONED]
    taken = [(e.start, e.end) for e in sure + where]
    if priced:  # "un site à 4 500 €, hébergement compris"
        digital = [p for p in products if p.category != "not_digital"]
        taken += [(product.start, product.end) for product in digital]
    states = [
        *legal_forms.read(message), *siae.read(message), *esus.read(message),
        *certification.read(message), *taxes.read(message), *difficulty.read(message), *applied,
    ]  # fmt: skip
    named = [(e.start, e.end) for e in states]
    troubles = [e for e in states if e.name == difficulty.FACT]  # "une procédure de sauvegarde"
    items = [i for i in items if not (unpriced(i) and any(overlap(i, e) for e in troubles))]
    states = [e for e in states if not speaks_of_rules(message, e.start, e.end)]
    trades = activity.read(message)
    kinds = sectors.read(message, taken + named + taxes.mentions(message) + esus.others(message))
    kinds = [k for k in kinds if not any(overlap(k, e) for e in troubles)]
    kinds, trades = (siae.without_lending(message, states, told) for told in (kinds, trades))
    kinds = without_dropped(message, products, items, kinds)
    kinds, trades = without_bought(message, items, kinds), without_bought(message, items, trades)
    if kinds:
        kinds = staff_or_trades(message, kinds, counts.jobs(message, figures))
    items, kinds = products_or_trades(items, kinds, trades)
    trades += sectors_of(trades, kinds)
    states += legal_forms.of_kinds(message, states, kinds + trades + states)
    facts = without_overlaps(
        [*states, *whole(trades, named), *staff, *aids, *turnovers, *kinds, *where, *items]
    )
    facts += departments.read(message, left, facts)
    others = [d for d in dates if applications.dates_something_else(message, d)]
    free_dates = [d for d in dates if d not in used_dates + others]
    bare = bare_entities(message, left, free_dates, facts)
    return facts + bare, left
