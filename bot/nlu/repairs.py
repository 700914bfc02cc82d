"""Second thoughts: what is said before "euh non", "pardon", "enfin si" gives way to what follows.

Each part of the message is read by itself; a fact of a later part replaces the same fact of an
earlier one, and "ah non il est en cours" changes the state said before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.nlu import purchase_vat
from bot.nlu.entity import MENTIONED, Entity
from bot.nlu.lexicon import lemma_at
from bot.nlu.prefilter import compiled
from bot.nlu.takeback_words import SUBJECTS
from bot.nlu.text import Message, said_before

_CUE = compiled(
    r"(?: ?[,.;:!(-])*"
    r"(?: (?:(?:(?:ah|euh|heu|oh|oups|mince|zut|enfin|bah|mais|attend\w*) (?:, )?)+(?:que )?"
    r"(?P<hesitant>non(?! (?:agree|lucrat|salarie|convention|concern|eligib|compris|marchand|"
    r"digital|numer|plus\b))|si(?= ?[,.;:!]| on l | nous l | pardon)|oui|pardon)"
    r"|enfin(?= (?:il|elle|c est|le dossier|la demande) )"
    r"|(?<=[,.;!(-] )(?P<alone>non|si)"
    r"(?= [,.;:!]| pardon| (?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)(?: [a-z]+)?$|"
    r" je (?:me|rigole|plaisante|dis|raconte)| attend| excuse)"
    r"|pardon(?! (?:pour|du|de))|je me (?:suis )?tromp\w+(?! (?:pour|sur|de|dans|tout))|"
    r"je (?:me )?(?:corrige|rectifie|reprends)|je (?:veux|voulais) dire|rectification|correction|"
    r"erratum|(?:au|autant pour|au temps pour) (?:temps pour )?moi|oups|plus exactement|"
    r"(?:enfin|ou) plutot|excusez? moi)\b)"
    r"(?: ?[,.;:!)-]| (?:non|pardon|en fait|plutot|je me (?:suis )?tromp\w+|attend\w*|desolee?|"
    r"je (?:voulais|veux) dire|excusez? moi|qu est ce que je raconte)\b)*"
)
_NAMES = compiled(
    rf" ?(?:\b(?:pour|sur|concernant|cote|niveau|au|a|propos|sujet|le|la|les|l|mon|notre|nos|du|"
    rf"de|d|"
    rf"et|bonjour) |, )+(?:{'|'.join(SUBJECTS.values())}) ?,? ?"
)
_TAG = compiled(r" ?\?")
_PENDING = compiled(
    r"\b(?:en cours|en attente|attend\w*|depose\w*|a l etude|instruction|dossier|envoye\w*|"
    r"pas (?:encore )?fini\w*)\b"
)
_LOST = compiled(r"\b(?:l a(?:vons)? pas|l est pas|ne l avons pas|refus\w+|jamais|pas encore)\b")
_GOT = compiled(r"\b(?:on l a|nous l avons|obtenu\w*|recue?|c est (?:bon|fait)|depuis)\b")
_REVERSED = compiled(
    r"\b(?:pas du tout|pas (?:nous|chez nous)|l est pas|sommes pas|c est faux|(?:l inverse|"
    r"le contraire)|rigole|plaisante|tout va bien|mal (?:lu|compris)|c etait|regle\w*|paye\w*)\b"
)
STAGED = compiled(
    r"[ ,;.](?: mais)? (?:elle|il|c|le dossier|la demande) (?:\w+ ){0,4}?"
    r"(?:en cours|en attente|a l etude|depose\w*|en instruction)\b"
)
STAGES = {"esus": "pending", "certification": "in_progress"}
_STATES = frozenset(
    {"economic_activity", "digital_core", "tax_social_compliant", "in_difficulty", "in_region"}
)
_KEPT = frozenset({"purchases", "number", "amount", "date", "postcode", "answer"})
_MOST_PARTS = 4
_MUCH = 10  # a figure so much smaller than a price is a number of things
_COUNTED = compiled(r"\d+ ")
_COUNT_BEFORE = compiled(r"\b\d{1,3} $")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a message read by itself, and the word that opened it ("non", "si" or "")."""

    message: Message
    start: int
    cue: str


def parts(message: Message) -> list[Part]:
    """Takes a message; returns its parts, one when it holds no second thought."""
    found: list[Part] = []
    first, cue = 0, ""
    for match in _CUE.finditer(message.text):
        before = message.text[first : match.start()]
        after = message.text[match.end() :]
        if _NAMES.fullmatch(before):
            continue  # "pour le CA je me suis trompé, c'est 320 000"
        if not re.search(r"\w", before) or not re.search(r"\w", after) or _TAG.match(after):
            continue
        if len(found) == _MOST_PARTS - 1:
            break
        found.append(_part(message, first, match.start(), cue))
        first, cue = match.end(), match["hesitant"] or match["alone"] or "pardon"
    if not found:
        return [Part(message, 0, "")]
    found.append(_part(message, first, len(message.text), cue))
    return found


def _part(message: Message, start: int, end: int, cue: str) -> Part:
    inside = [i for i, at in enumerate(message.starts) if start <= at < end]
    if not inside:
        return Part(Message(message.original, []), start, cue)
    tokens = message.tokens[inside[0] : inside[-1] + 1]
    return Part(Message(message.original, tokens), message.starts[inside[0]], cue)


def settle(message: Message, read: list[tuple[Part, list[Entity]]]) -> list[Entity]:
    """Takes the message, its parts and their entities; returns what remains."""
    kept: list[Entity] = []
    for part, entities in read:
        if part.cue:
            kept, entities = _repriced(message, _with_vat(kept, part), part, entities)
            entities = [_stated_again(entity, kept) for entity in entities]
            said = {_fact(entity) for entity in entities} - _KEPT
            kept = [_reconsidered(e, part) for e in kept if _fact(e) not in said]
        kept += entities
    return [_staged(message, entity) for entity in kept]


def _repriced(
    message: Message, kept: list[Entity], part: Part, entities: list[Entity]
) -> tuple[list[Entity], list[Entity]]:
    """'une caisse à 3000, pardon 3500': a lone figure is the new price of what was just said."""
    kept, entities = _recounted(kept, entities)
    kept, entities = _more_of_it(message, kept, part, entities)
    lone = entities[0] if len(entities) == 1 and entities[0].name in {"number", "amount"} else None
    last = kept[-1] if kept else None
    if not lone or not last or last.name != "purchases" or last.value["amount_eur"] is None:
        return kept, entities
    price = lone.value if lone.name == "amount" else {"amount_eur": lone.value, "vat": "unstated"}
    vat = last.value["vat"] if price["vat"] == "unstated" else price["vat"]
    value = {**last.value, "amount_eur": price["amount_eur"], "vat": vat}
    return [*kept[:-1], replace(last, value=value, end=lone.end)], []


def _more_of_it(
    message: Message, kept: list[Entity], part: Part, entities: list[Entity]
) -> tuple[list[Entity], list[Entity]]:
    """'2 caisses à 1 500 pièce, non 3 caisses', '…, non 3': as many as said last, at the price of
    one; no price where the first one was of them all."""
    again = [e for e in entities if e.name not in {"date", "unnamed"}]
    last = kept[-1] if kept else None
    if len(again) != 1 or not last or last.name != "purchases":
        return kept, entities
    new, old, paid = again[0], last.value["label"], last.value["amount_eur"]
    before = _count(message, last)
    each = paid / before if paid else None
    if new.name == "number" and before > 1 and each and new.value * _MUCH <= each:
        count, name = int(new.value), _COUNTED.sub("", old)
    elif new.name == "purchases" and new.value["amount_eur"] is None and _same(message, last, new):
        longest = max(old, new.value["label"], key=_words)
        count, name = _count(message, new), _COUNTED.sub("", longest)
    else:
        return kept, entities
    said = re.sub(r"(?<=\d) (?=\d)", "", message.text[last.start : last.end + 20])
    of_all = before > 1 and paid and re.search(rf"\b{int(paid)}\b", said)
    total = None if of_all or not each else round(each * count)
    value = {**last.value, "label": f"{count} {name}" if count > 1 else name, "amount_eur": total}
    start = min(last.start, new.start) if new.name == "number" else new.start
    return [*kept[:-1], replace(last, value=value, start=start, end=new.end)], []


def _count(message: Message, thing: Entity) -> int:
    """How many of a thing are said: "3 caisses"."""
    found = _COUNTED.match(thing.value["label"])
    found = found or said_before(_COUNT_BEFORE, message.text, thing.start)
    return int(found[0]) if found else 1


def _words(label: str) -> tuple[int, int]:
    return len(_COUNTED.sub("", label).split()), len(label)


def _same(message: Message, one: Entity, other: Entity) -> bool:
    return lemma_at(message.text, one.start) == lemma_at(message.text, other.start)


def _recounted(kept: list[Entity], entities: list[Entity]) -> tuple[list[Entity], list[Entity]]:
    """'douze fiches de paie, ah non, une personne est partie : onze'."""
    figures = [e for e in entities if e.name not in {"date", "unnamed"}]
    last = next((e for e in kept if e.name == "headcount"), None)
    if len(figures) != 1 or figures[0].name != "number" or figures[0].role or not last:
        return kept, entities
    new = replace(last, value=figures[0].value, start=figures[0].start, end=figures[0].end)
    return [e for e in kept if e is not last], [new]


def _with_vat(kept: list[Entity], part: Part) -> list[Entity]:
    """'une caisse à 1 900 € TTC, pardon HT'."""
    vat = purchase_vat.lone(part.message)
    if not vat or not kept or kept[-1].name not in {"purchases", "amount"}:
        return kept
    return [*kept[:-1], replace(kept[-1], value={**kept[-1].value, "vat": vat})]


def _stated_again(entity: Entity, kept: list[Entity]) -> Entity:
    """'on fait de la formation, pardon, de la restauration': stated as the first one was."""
    again = any(e.role is None and _fact(e) == _fact(entity) for e in kept)
    return replace(entity, role=None) if entity.role == MENTIONED and again else entity


def _staged(message: Message, entity: Entity) -> Entity:
    """'la certification n'est pas finie, elle est en cours'."""
    refused = entity.name in STAGES and entity.value == "none"
    if refused and STAGED.search(message.text, entity.end, entity.end + 60):
        return replace(entity, value=STAGES[entity.name])
    return entity


def _fact(entity: Entity) -> str:
    if entity.name == "unsure":
        return entity.value["fact"] or "number"
    return entity.name


def _reconsidered(entity: Entity, part: Part) -> Entity:
    """A state said before, as the words of a later part leave it."""
    text = part.message.text
    if entity.role is not None or text.endswith("?"):
        return entity
    if entity.name in STAGES:
        if _PENDING.search(text):
            return replace(entity, value=STAGES[entity.name])
        if _LOST.search(text):
            return replace(entity, value="none")
        if part.cue in {"si", "oui"} or _GOT.search(text):
            return replace(entity, value="obtained")
    if entity.name in _STATES and (part.cue in {"si", "oui"} or _REVERSED.search(text)):
        return replace(entity, value=not entity.value)
    return entity


def answer(said: Entity, last: Part) -> list[Entity]:
    """Takes the answer a message opens with and its last part; returns the answer that holds.

    "oui, euh non, notre métier c'est…" is no; "oui, enfin il est en attente" is none.
    """
    if last.cue and said.end <= last.start and _PENDING.search(last.message.text):
        return []
    value = {"si": "yes", "oui": "yes", "non": "no"}.get(last.cue)
    if value and said.value in {"yes", "no"} and said.end <= last.start:
        return [replace(said, value=value)]
    return [said]
