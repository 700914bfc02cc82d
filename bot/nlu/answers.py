"""Bare answers: yes, no, a "yes but", "I don't know", none, that is all.

A message wholly made of phrases is an answer; beside other words, only a leading or a final yes
or no is, and the clauses that say one does not know.
"""

from __future__ import annotations

from bot.nlu import answer_words as say
from bot.nlu.entity import Entity
from bot.nlu.ignorance import CHARGE, CHECK, Ignored
from bot.nlu.ignorance_words import ASKS, PASSES
from bot.nlu.modality import is_question
from bot.nlu.prefilter import compiled
from bot.nlu.segments import (
    DONE,
    GOOD,
    HEDGE,
    NO,
    NONE,
    PARTLY,
    SOFT,
    YES,
    Phrase,
    Segment,
    segments,
)
from bot.nlu.text import Message

QUALIFIED, UNKNOWN = "qualified", "unknown"
_NEXT = ("passons", "suivante", "question suivante", "next")
_REACH = 70
# Nothing but small words: an answer when the message holds nothing else.
_ACKNOWLEDGED = compiled("(?:" + "|".join(say.YES) + "|(?:et )?voila|o|y|k)")
# A sentence of its own, or too weak to be an answer when more words follow.
_WEAK = compiled(
    r"(?!.*\bconfirm)(?!je (?:ne )?(?:crois|pense) pas)(?:on|nous|il|elle|ce|c|n|y|en|j|"
    r"je)(?: .*)?|"
    r"si|juste|toujours|complet|deja|ca va|allez y|vas y|go|vrai|naturellement|pour sur|"
    r"entierement|faux|impossible|meme pas|du tout|pas (?:la|nous|moi|ca|cela|plus que ca)"
)
_CLITIC = compiled(r"(?:on|nous|il|elle|je|j)(?: ne| n)? (?:l|le|la|en|y) ")
# Said outright, whatever goes on ("c'est le cas depuis le début").
_FIRM = compiled(
    r"(?:c est|tel est) (?:bien |tout a fait |exactement )?(?:ca|cela|le cas|notre cas|exact|vrai)"
    r"|(?:je |nous |on )(?:le |l |y )(?:suis|est|sommes)"
    r"|(?:c est|ce n est) (?:\w+ ){0,2}(?:pas|plus) (?:du tout )?(?:le cas|notre cas)"
)
_FIRM_GOES_ON = compiled(
    r"^ ?(?:$|[,.;:!(-]|(?:et|depuis|pour|chez|mais|oui|bien|tous|a|en|on|nous|j|je|notre)\b)"
)
_OBJECT = compiled(r"(?:depuis|des|en|deja) .*|(?:ce|cet|cette|ces|le|la|l|les|votre) \w+(?: la)?$")
# "rien du tout malgré trois dossiers", "pas un centime et on a fait toutes les mairies"
_ALTHOUGH = compiled(
    r"(?:et|mais|,)? ?(?:pourtant|malgre|alors qu\w*|(?:ce n est|c est) pas faute|"
    r"(?:on|j|je|nous) (?:a|ai|avons) (?:\w+ )?(?:fait (?:le tour|tous|toutes|les|la)|"
    r"cherche|demande|frappe|toque|essaye|essaie|tente|ecrit|sollicite|appele|relance|remue|"
    r"tape))\b"
)
_INDEED = compiled(r"(?:effectivement|en effet)")
_GOES_ON = compiled(
    r"^ ?(?:$|[,.;:!?(-]|(?:on|nous|je|j|c|ce|notre|pas|il|elle|l|le|la|les|merci)\b)"
)
# "Oui. Par contre c'est quoi… ?": the question that follows is no reserve.
_ASKED_NEXT = compiled(
    r"(?:(?<=[.!;])[^.!;?]*|,? (?:mais|par contre|cependant|toutefois) (?:dites|est ce|comment|"
    r"quand|"
    r"pourquoi|combien|quelle?s?|vous|(?:c est|ca|cela|on|il|elle) (?:\w+ )?(?:quoi|verifi\w+|peut|"
    r"doit|faut|sert|fait|prend|compte))\b[^.!;?]*)\?.*$"
)
_FINAL = compiled(
    r"(?:^| )(?<!\bou )(?<!\bet )(?<!\bque )(?<!\bdit )(?<!\bdire )(?<!\bun )(?<!\bqu )(?<!\ble )"
    r"(?:(?P<yes>oui|ouais|ouep)|(?P<no>non|nan|pas du tout|"
    r"(?:(?<=donc )|(?<=alors )|(?<=du coup ))(?:aucune?|rien)))$"
)
# "c'est la même chose non", "vous êtes fermés non": asked, not denied.
_TAG = compiled(
    r"(?!.*\b(?:donc|bref|mais|pas|rien|aucune?|jamais|alors)\b)(?:.* )?(?:c est|vous|il faut|"
    r"faut) "
)
_IS_IT = frozenset({"c est vrai", "vrai", "si", "non", "oui", "c est exact", "c est ca"})
_HEARSAY = compiled(r"\b(?:lu|vu|entendu|parait|dit que|dit qu|cru)\b")
# "à part une petite amende, oui"
_SAVE = compiled(
    r"^(?:ben |bah |alors |mais )*(?:a part|sauf|hormis|excepte|mis a part|en dehors d\w*|"
    r"a l exception|a \w+(?: \w+){1,3} pres) (?!ca\b|cela\b)"
)
_LOST = compiled(
    r" ?(?:(?:je|on|nous|ne|moi|ben|bah|alors) )*(?:sais|sait|savons) (?:vraiment )?(?:pas|plus)\b"
)
_SO = ("donc ", "alors ", "du coup ")
_TURNS = ("mais ", "donc ", "bref ", "nous non ")
_FINE = compiled(r" (?:tout|cela|ca) (?:va|roule|baigne)(?: bien)?(?! pas)\b")
_PARTIAL = compiled(r"^(?:mais |et )?(?:pour|cote|au niveau|niveau|sur|concernant|a l|aux|les?) ")
_UP_TO_DATE = compiled(r"\b(?:a jour|en regle|en ordre|c est (?:bon|ok))\b")
_WHOM = compiled(
    r"\b(?:(?:a|vers|avec|aupres de|chez) qui|par ou|ou (?:aller|frapper|toquer|se tourner)|"
    r"qui (?:contacter|voir|appeler|solliciter|saisir|joindre|consulter|prendre|choisir)|"
    r"comment faire|ou (?:\w+ )?(?:adress|demand)\w*)\b"
)
_NO_USE = compiled(
    r"\b(?:pourquoi|l interet|le rapport|l utilite|a quoi (?:ca|cela|il|elle) (?:nous )?serv?\w*|"
    r"le but|"
    r"en quoi)\b"
)
_UNHEARD = compiled(r"\b(?:entendu (?:parl\w+|ce|ca|cela)|connais pas|connait pas)\b")
_SIGH = compiled(r"[ ,]*(?:mouais|bof|pff+)[ ,.]*")
_LATER = compiled(r" ?(?:on|nous) (?:verra|verrons)\b(?! (?:avec|si)\b)")
_VALUE = compiled(r"\b(?:quand(?! meme)|combien|montant|date|chiffre|somme|annee|nombre)\b")
_LETTERS = {"n": NO, "o": YES}  # alone, as a form is filled


def read(message: Message, ignored: list[Ignored]) -> list[Entity]:
    """Takes a message and its clauses of ignorance; returns at most one `answer` entity."""
    letter = _LETTERS.get(message.text.strip(" .!"))
    if letter:
        return [Entity("answer", letter, 0, len(message.text))]
    spoken = [one for one in segments(message, ignored) if not one.ignored]
    if ignored:  # "bof, je sais pas moi": a sigh tells nothing
        spoken = [one for one in spoken if not _SIGH.fullmatch(one.text)]
    found = _whole(spoken, message) or _beside(spoken, message)
    if found and found.value == NO and _LOST.match(message.text, found.start):
        found = None  # "je sais pas trop ce que ça veut dire, donc je ne sais pas"
        if ignored:
            return [Entity("answer", UNKNOWN, 0, len(message.text))]
    if found and _UNHEARD.search(message.text) and is_question(message):
        return []  # "jamais entendu parler, c'est quoi ?"
    passed = bool(ignored) and PASSES.search(message.text[ignored[-1].start : ignored[-1].end])
    if passed and found and found.value in {YES, NO, NONE} and passed[0].startswith(_NEXT):
        return [found]  # "non, aucune, passons à la suite"
    if found and found.value == NO and all(_LATER.match(message.text, i.start) for i in ignored):
        return [found]  # "non, on verra ça après les vacances"
    if passed and not (found and found.value == DONE):
        return [Entity("answer", UNKNOWN, ignored[-1].start, ignored[-1].end)]
    if not ignored or _asks(spoken, ignored[0].start):
        return [found] if found else []
    value = _with_ignorance(message, ignored, found)
    if value == UNKNOWN and not all(one.soft for one in spoken):
        return [Entity("answer", UNKNOWN, ignored[0].start, ignored[-1].end)]
    return [Entity("answer", value, 0, len(message.text))]


def _asks(spoken: list[Segment], since: int) -> bool:
    """'je ne connais pas cet agrément, vous pouvez expliquer ?' asks, and answers nothing; "ESUS ?
    je ne sais pas" says the question again."""
    last = spoken[-1] if spoken else None
    asked = last is not None and last.after == "?" and last.start > since
    return asked or any(ASKS.search(one.text) for one in spoken)


def _with_ignorance(message: Message, ignored: list[Ignored], found: Entity | None) -> str:
    """'je ne sais pas', 'oui, à vérifier', 'oui mais je ne sais plus quand'."""
    value = found.value if found else None
    if value == QUALIFIED and say.NEITHER.search(message.text):
        return UNKNOWN
    kinds = {one.kind for one in ignored}
    if value == NO and any(_WHOM.search(message.text[i.start : i.end]) for i in ignored):
        return NO  # "non et je ne sais pas à qui m'adresser"
    if value in {YES, NO} and all(_NO_USE.search(message.text[i.start : i.end]) for i in ignored):
        return value  # "non et je vois pas pourquoi il le faudrait"
    named = any(_VALUE.search(message.text[one.start : one.end]) for one in ignored)
    if value in {None, NONE} or named:
        return UNKNOWN
    if value in {DONE, QUALIFIED} or kinds == {CHECK}:
        return value if value == DONE else QUALIFIED
    if value == YES:
        return YES if kinds == {CHARGE} else QUALIFIED if " mais " in message.text else UNKNOWN
    return UNKNOWN


def _whole(spoken: list[Segment], message: Message) -> Entity | None:
    if not spoken or not all(one.whole for one in spoken):
        return None
    words = " ".join(one.text for one in spoken)
    value = _verdict([phrase for one in spoken for phrase in one.phrases], words)
    if value is None and _ACKNOWLEDGED.fullmatch(words):
        value = DONE if words.endswith("voila") else YES
    return Entity("answer", value, 0, len(message.text)) if value else None


def _verdict(phrases: list[Phrase], words: str) -> str | None:
    """What phrases say together; None when they say neither yes nor no."""
    kinds = [phrase.kind for phrase in phrases]
    said = [kind for kind in kinds if kind not in {SOFT, HEDGE, PARTLY}]
    if PARTLY in kinds or (HEDGE in kinds and not said):
        return QUALIFIED
    if YES in said and NO in said:
        return said[-1] if say.CHANGE.search(words) else QUALIFIED
    if said and said[0] == YES and NONE in said:
        return QUALIFIED if HEDGE in kinds else YES  # "oui, aucun retard"
    for kind in (NONE, DONE, NO):
        if kind in said:
            return kind
    if YES in said:
        return QUALIFIED if HEDGE in kinds else YES
    if GOOD in said:
        return QUALIFIED if HEDGE in kinds else DONE
    return None


def _beside(spoken: list[Segment], message: Message) -> Entity | None:
    told = [one for one in spoken if not one.soft]
    if spoken and spoken[0].soft and _INDEED.fullmatch(spoken[0].text):
        return Entity("answer", YES, spoken[0].start, spoken[0].end)
    start = told[0].start if told else 0
    while len(told) > 1 and told[0].after == "?":
        told = told[1:]  # the question said again: "le numérique ? non"
    if not told:
        return None
    if len(told) > 1 and _PARTIAL.match(told[0].text) and _FINAL.search(told[0].text):
        if all(_denies(one) for one in told):  # "la CAF non, la ville non, personne"
            return Entity("answer", NO, told[0].start, len(message.text))
        return Entity("answer", QUALIFIED, told[0].start, len(message.text))
    if _SAVE.match(told[0].text) and (_FINAL.search(told[0].text) or _last(told)):
        return Entity("answer", QUALIFIED, told[0].start, len(message.text))
    return _leading(told, start, message) or _final(told) or _turning(told, message)


def _denies(segment: Segment) -> bool:
    final = _FINAL.search(segment.text)
    kinds = {phrase.kind for phrase in segment.phrases} - {SOFT}
    return bool(final and final["no"]) or (segment.whole and bool(kinds) and kinds <= {NO, NONE})


def _leading(told: list[Segment], start: int, message: Message) -> Entity | None:
    lead = _strong(told[0])
    if lead is None:
        return None
    value, end = lead
    rest = message.text[end:]
    if value == NO and say.CORRECTION.match(rest):
        return None
    last = _last(told)
    if last and last.value != value and last.start > end:
        changes = say.CHANGE.search(message.text[end : last.end])
        value = last.value if changes else QUALIFIED
    again = last is not None and last.value == value and last.start > end
    rest = _ASKED_NEXT.sub("", message.text[end : last.start] if last and again else rest)
    reserve = (say.RESERVE if value == YES else say.EXCEPTION).search(rest[:_REACH])
    if reserve and len(rest[: reserve.start()].split()) <= 8 and value in {YES, NO}:
        value = QUALIFIED
    return Entity("answer", value, start, len(message.text) if value == QUALIFIED else end)


def _strong(segment: Segment) -> tuple[str, int] | None:
    """What a segment says from its first word on, and up to where, when that is enough beside
    other words."""
    said = [phrase for phrase in segment.phrases if phrase.kind != SOFT]
    if not said:
        return None
    end = said[-1].end
    if segment.whole or (_CLITIC.match(said[0].text) and _OBJECT.fullmatch(segment.rest)):
        value = _verdict(said, segment.text)
        return (value, end) if value else None
    if [one.kind for one in said] == [HEDGE]:
        return (QUALIFIED, end) if _UP_TO_DATE.search(segment.rest) else None
    first = next((i for i, one in enumerate(said) if one.kind not in {HEDGE, PARTLY}), None)
    if first is not None and said[first].kind == GOOD:
        return (YES, end) if _GOES_ON.match(segment.rest) else None
    if first is not None and said[first].kind == NONE and _ALTHOUGH.match(segment.rest):
        return NONE, end
    if first is None or said[first].kind not in {YES, NO}:
        return None
    firm = _FIRM.fullmatch(said[first].text) and _FIRM_GOES_ON.match(segment.rest)
    if _WEAK.fullmatch(said[first].text) and not firm:
        return None
    taken = said[: first + 1]
    if len(said) > first + 1 and {said[first].kind, said[first + 1].kind} == {YES, NO}:
        taken = said[: first + 2]  # "oui non attendez"
    value = _verdict(taken, segment.text)
    return (value, taken[-1].end) if value else None


def _last(told: list[Segment]) -> Entity | None:
    """A yes or no that ends the message: "on doit encore de l'argent, donc non"."""
    last = told[-1]
    if last.after == "?" or last.before == ":":
        return None
    if len(told) > 1 and last.text in _IS_IT and _HEARSAY.search(told[0].text):
        return None
    nothing = say.NO_PURCHASE.search(last.text)
    if nothing and not last.whole:
        return Entity("answer", NONE, last.start + nothing.start(), last.end)
    if len(told) > 1 and last.whole:
        value = _verdict(last.phrases, last.text)
        so = value == NONE and last.text.startswith(_SO)  # "je découvre ce mot, donc aucune"
        wished = value == NONE and all(say.WISH.fullmatch(one.text) for one in told[:-1])
        so = so or wished  # "si ça pouvait ! aucune"
        return Entity("answer", value, last.start, last.end) if so or value in {YES, NO} else None
    final = _FINAL.search(last.text)
    if not final or _TAG.match(last.text):
        return None
    return Entity("answer", YES if final["yes"] else NO, last.start + final.start(), last.end)


def _final(told: list[Segment]) -> Entity | None:
    return None if say.TAKES_BACK.match(told[-1].text) else _last(told)


def _turning(told: list[Segment], message: Message) -> Entity | None:
    """'comme tout le monde, mais non, ce n'est pas notre métier'."""
    for one in told[1:]:
        lead = _strong(one) if one.text.startswith(_TURNS) else None
        rest = message.text[lead[1] :] if lead else ""
        if lead and lead[0] in {YES, NO} and (_GOES_ON.match(rest) or _FINE.match(rest)):
            return Entity("answer", lead[0], one.start, lead[1])
    return None
