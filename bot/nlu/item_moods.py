"""The mood of each thing of a message, once those beside it and said again are known."""

from __future__ import annotations

from dataclasses import replace

from bot.nlu import mood_words, repeats
from bot.nlu import product_kinds as kinds
from bot.nlu import purchase_moods as moods
from bot.nlu import purchase_words as say
from bot.nlu.lexicon import lemma_at
from bot.nlu.products import Product
from bot.nlu.purchase_items import Item, span
from bot.nlu.text import Message


def find(message: Message, items: list[Item], products: list[Product]) -> list[tuple[Item, str]]:
    """Takes a message, its items and products; returns each item with its mood.

    What is only named shares that of the thing before it; what is said again is
    left out.
    """
    text = message.text
    for product in products:  # their words ("collecte de…") tell no mood
        text = text[: product.start] + "_" * (product.end - product.start) + text[product.end :]
    text = mood_words.BESIDE.sub(lambda said: ",".ljust(len(said[0])), text)
    found: list[tuple[Item, str]] = []
    for item in items:
        last = found[-1][0] if found else None
        after = span(last) if last else (0, 0)
        price_at = item.prices[0].start if item.prices else None
        mood = moods.mood(message, text, (item.start, item.end), after, price_at)
        if last and price_at is None and mood in {moods.NAMED, moods.LOOSE}:
            same = message.sentence_of(item.start) == message.sentence_of(last.start)
            if same and found[-1][1] == moods.OTHER:
                mood = moods.OTHER  # "on hésite entre une caisse et un TPE"
        found.append((item, mood))
    return _said_again(message, _share_moods(message, found))


def _share_moods(message: Message, found: list[tuple[Item, str]]) -> list[tuple[Item, str]]:
    """'donc cinq PC, et un terminal à 260 €': both are listed."""
    shared = list(found)
    for index in range(len(found) - 2, -1, -1):
        (item, mood), (after, its) = found[index], shared[index + 1]
        listed = after.prices and its in {moods.NAMED, moods.WANTED}
        link = message.text[item.end : after.start]
        if mood == moods.LOOSE and listed and say.COORDINATED.fullmatch(link):
            shared[index] = (item, its)
        both = its == moods.GONE and not item.prices and say.BOTH.fullmatch(link)
        if both and say.ARE.match(message.text, after.end):
            shared[index] = (item, its)  # "le four et les tables sont financés ailleurs"
    return shared


def _said_again(message: Message, found: list[tuple[Item, str]]) -> list[tuple[Item, str]]:
    """'un four et un ordi, le four c'est urgent' is told once; what is dropped then is dropped."""
    heads = [lemma_at(message.text, item.start) for item, _ in found]
    kept = []
    for index, (item, mood) in enumerate(found):
        again = [i for i, head in enumerate(heads) if head == heads[index] and i != index]
        if any(
            found[i][1] == moods.GONE and repeats.is_the(message, found[i][0].start)
            for i in again
            if i > index
        ):
            mood = moods.GONE
        told_again = repeats.is_what_it_is(message, item.start) or repeats.is_the(
            message, item.start
        )
        twin = told_again and any(i < index for i in again)
        if not (twin and not item.prices and mood != moods.DENIED):
            kept.append((item, mood))
            continue
        first = found[again[0]][0]
        head = first.products[0]
        later = [
            one.start for i, (one, _) in enumerate(found) if i > index and heads[i] in heads[:i]
        ]
        stop = min([message.sentence_of(item.start)[1], *later])
        told = kinds.kind(message, item.products[:1], stop)
        vague = head.category == kinds.PLAIN or not head.known
        if vague and told in kinds.EXAMPLES:  # "le logiciel, pour encaisser"
            first.products[0] = replace(head, category=told, known=True)
    return kept
