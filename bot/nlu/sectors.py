"""Sectors: every activity stated, excluded ones or not; the doubtful ones are asked."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from bot.nlu import (
    borders,
    customers,
    elsewhere,
    frames,
    kin,
    naf,
    reported,
    speakers,
    standing,
    trades,
)
from bot.nlu.complements import without_complements
from bot.nlu.customers import Stated
from bot.nlu.denied_trades import is_denied, ours_now
from bot.nlu.entity import MENTIONED, NEGATED, Entity, unsure
from bot.nlu.excluded_deed_words import OF_PROPERTY
from bot.nlu.lexicon import Phrases, is_only_a_verb
from bot.nlu.modality import is_question, speaks_of_us
from bot.nlu.prefilter import compiled
from bot.nlu.standing import Mention
from bot.nlu.text import Message, fold, said_before
from bot.nlu.vocabulary import synonyms

FACT = "sectors"
NONE = "no activity"
LABELS = {
    "finance": "activités financières",
    "real_estate": "activités immobilières",
    "training": "organisme de formation",
    "consulting": "conseil",
    "engineering_office": "bureau d'études",
    "wholesale": "commerce de gros",
    "other": "une autre activité",
}
# "un bureau d'études, mais on pose aussi des charpentes": one activity more.
_ALSO = compiled(r"\b(?:aussi|egalement|en plus|par ailleurs)\b")
# "accompagnement", "hébergement": of people, it is neither consulting nor real estate.
_RETAIL = compiled(
    r"\b(?:et|aussi|puis|egalement|ainsi qu\w*) (?:aussi |egalement |un peu )?(?:au|en|du|"
    r"de) detail\b"
    r"|\bau detail (?:aussi|egalement)\b"
    r"|\b(?:au|en) detail (?:et|comme|ou|,)(?: aussi)? en (?:demi )?gros\b"
    r"|\b(?:et|plus|avec|(?:on|nous) (?:a|avons|tient|tenons|ouvert))(?: aussi| "
    r"egalement| ouvert)* "
    r"(?:(?:une?|notre) (?:petite? |grand )?(?:magasin|boutique|debit|point de vente|"
    r"comptoir|drive|"
    r"depot vente|local de vente)\b|(?:de )?(?:la )?vente (?:directe|aux particuliers|sur place|"
    r"au comptoir)\b)(?! (?:en ligne|web|internet|e commerce))"
)
# "notre activité ne relève d'aucun des secteurs que vous citez"
_NONE_OF = compiled(
    r"\b(?:aucune?s?|pas|hors|en dehors|ni)\b(?: \w+){0,4} (?:secteurs?|activites?|domaines?|"
    r"categories|liste|metiers|exclusions?)(?: \w+){0,3}? (?:exclu\w+|cite\w*|liste\w*|enumer\w+|"
    r"mentionn\w+|interdi\w+|dites|avez (?:cite|dit|donne)\w*)\b"
)
# "Objet : chauffage au bois"
_HEADING = compiled(
    r"\b(?:objet|activites?|metiers?|secteurs?|domaines?)(?: (?!de|du)[a-z]+){0,2} : ?$"
)
_INSTEAD = compiled(
    r"(?: (?:finalement|en fait|en realite|que (?:nous|l on|on) \w+))*(?: ?[,;.:!]+)?"
    r"(?: (?:mais|en fait|en realite|plutot|finalement|bien|,))* "
    r"(?:c est|on fait|nous faisons|on est|nous sommes)(?: (?:plutot|bien|surtout|dans|en fait))*"
    r"(?: (?:du|de la|de l|des|une?|les?|la|l))? "
    r"| (?:pour|contre|vers|a|au profit (?:de|du|d))(?: (?:une?|les?|la|l|du|faire du))? "
)
# "on pose des panneaux [sur les toits des écoles]": where a deed is done, or for whom.
_WHERE = compiled(
    r"(?: (?!et |ou |mais |puis |plus |on |nous )[a-z]+){0,3}? (?:sur|dans|pour|chez|aux?|aupres)"
    r"(?: (?!et |ou |mais |puis |on |nous )[a-z]+){0,4} "
)
_IDEAL = compiled(
    r"(?:ecoute|entraide|solidarite|partage|rencontres?|humain|lien(?: social)?|convivialite|"
    r"echanges?|inclusion|citoyennete|accueil|bienveillance|fraternite|accompagnement|transmission)"
)
_LIVES_FOR = compiled(
    r"\b(?:essentiel|fond|centre|coeur|base|ame|moteur|sens|esprit|force|but|valeurs?|priorite|"
    r"raison d etre|fondement|pilier|finalite)"
    r"(?: (?:de|d) (?:notre|nos|l|la|ce) (?!activite|metier)[a-z]+(?: [a-z]+)?)?"
    r" ?,? (?:c est|est|reste|demeure)(?: (?:d abord|avant tout|surtout))? (?:l|la|le|les) $"
)
_AND_WE = compiled(
    r"(?: (?!et |mais )[a-z]+){0,5}?(?: ?,)? (?:et puis|et|mais|puis)(?: aussi)?(?: (?:on|nous))? "
)
_VAGUE = frozenset(("other", "consulting?", "real_estate?", "training?"))
_EXCLUDED = frozenset(LABELS) - {"other"}
_SAID, _BARE = standing.SAID, standing.BARE


@lru_cache(maxsize=1)
def _phrases() -> Phrases:
    return Phrases(synonyms(FACT))


@lru_cache(maxsize=1)
def _products() -> Phrases:
    return Phrases(synonyms("purchases"))


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    """The activities of one word, as the vocabulary spells them."""
    return frozenset(fold(phrase) for phrases in synonyms(FACT).values() for phrase in phrases)


def read(message: Message, taken: list[tuple[int, int]]) -> list[Entity]:
    """Takes a message and the spans of purchases and places; returns the sectors stated.

    What is only named has the role `mentioned`: it answers when activities are asked.
    """
    if speakers.is_aside(message) or speakers.asks_for_others(message):
        return []
    if told := reported.find(message):
        return _reported(message, taken, *told)
    if first := kin.shop(message):
        return _of_kin(message, taken, first)
    return _stated(message, taken)


def _of_kin(message: Message, taken: list[tuple[int, int]], first: int) -> list[Entity]:
    """What the shop of one's kin is: an answer to the question on activities, nothing else."""
    at = message.starts[first]
    rest = Message(message.original, message.tokens[first:])
    found = _stated(rest, [(start - at, end - at) for start, end in taken if start >= at])
    return [
        replace(one, start=one.start + at, end=one.end + at, role=MENTIONED)
        for one in found
        if one.role != NEGATED
    ]


def _reported(
    message: Message, taken: list[tuple[int, int]], start: int, end: int, wrong: bool
) -> list[Entity]:
    """What an earlier answer named, denied where it was wrong, and what the rest states."""
    known = [(value, *message.span(*span)) for value, *span in _phrases().find(message)]
    known = [one for one in known if one[0] in LABELS and one[1] >= start]
    if not wrong:
        return [_together(message, known, known)] if known else []
    gone = [Entity(FACT, [v], s, e, NEGATED) for v, s, e in known if s < end]
    return [*gone, *_stated(message, taken, (start, end))]


def _stated(
    message: Message, taken: list[tuple[int, int]], hidden: tuple[int, int] = (0, 0)
) -> list[Entity]:
    """The sectors stated of the visitor, those denied, and those only named, out of a span."""
    said, named = (
        [one for one in ones if not hidden[0] <= one[1] < hidden[1]]
        for ones in _mentions(message, taken)
    )
    denied = [one for one in said if is_denied(message, *one[1:])]
    if denied and len(denied) == len(said):
        said += [one for one in named if _replaces(message, denied[-1], one)]
    stated = [(code.sector, code.start, code.end) for code in naf.find(message)]
    stated += [one for one in said if one not in denied]
    entities = [
        Entity(FACT, [value.removesuffix("?")], start, end, NEGATED)
        for value, start, end in denied
        if value != "other"
    ]
    if stated:
        told = _told(message, ours_now(message, stated))
        away = speakers.only_says_who(message)
        return [*entities, *(replace(one, role=MENTIONED) if away else one for one in told)]
    named = [one for one in named if not is_denied(message, *one[1:])]
    none = None if named else _NONE_OF.search(message.text)
    if none and speaks_of_us(message) and not is_question(message):
        return [*entities, Entity(FACT, ["other"], *none.span(), MENTIONED)]
    told = _told(message, ours_now(message, named)) if named else []
    return [*entities, *(replace(one, role=MENTIONED) for one in told)]


def _replaces(message: Message, denied: Stated, one: Stated) -> bool:
    """'ce n'est pas de la finance, [c'est du conseil] en fait'."""
    return bool(_INSTEAD.fullmatch(message.text[denied[2] : one[1]]))


def _told(message: Message, stated: list[Stated]) -> list[Entity]:
    """The sectors that are sure, for each sentence, or the doubt about the first one."""
    heads = without_complements(message, stated)
    sure = [one for one in heads if not one[0].endswith("?")]
    if sure:
        apart: dict[tuple[int, int], list[Stated]] = {}
        for one in sure:
            apart.setdefault(message.sentence_of(one[1]), []).append(one)
        return [_together(message, said, stated) for said in apart.values()]
    value, start, end = heads[0]
    options = [value.removesuffix("?"), "other"]
    candidates = [{"value": [option], "label": LABELS[option]} for option in options]
    return [unsure(FACT, "ambiguous", candidates, message.said(start, end), start, end)]


def _together(message: Message, sure: list[Stated], stated: list[Stated]) -> Entity:
    """One entity for the sectors of a sentence, complements included in its span."""
    _, last = message.sentence_of(sure[0][1])
    values = [value for value in LABELS if any(value == found for found, *_ in sure)]
    first = min(start for _, start, _ in sure)
    end = max(end for _, start, end in stated if first <= start < last)
    return Entity(FACT, values, first, end)


def _mentions(message: Message, taken: list[tuple[int, int]]) -> tuple[list[Stated], list[Stated]]:
    """Every activity that is the visitor's, named or told by a verb when none is named, then
    those that may be."""
    deeds = trades.deeds(message)
    found = _named(message, deeds)
    if not deeds and not found:
        return [], trades.done(message)
    words = [
        message.span(one.first, one.last)
        for one in found
        if one.value != "other" and not standing.is_verb(message, one.first)
    ]
    told = [one for one in deeds if not _is_taken(one, taken)]
    excluded = [one for one in told if one[0] in _EXCLUDED]
    doubtful = [one for one in told if one[0].endswith("?")]
    others = [one for one in told if one[0] == "other" and not _overlaps(one[1:], words)]
    said, named = _standing(message, found, taken)
    said = [one for one in said if not _overlaps(one[1:], [deed[1:] for deed in excluded])]
    if any(value == "real_estate" for value, *_ in said + excluded):
        others = [one for one in others if not OF_PROPERTY.search(message.text, *one[1:])]
    retail = _RETAIL.search(message.text)
    if retail and any(one[0] == "wholesale" for one in said + excluded):
        excluded.append(("other", *retail.span()))
    excluded += _one_more(message, said, others)
    named = [one for one in named if one[0] == "other" or not _is_where(message, one, others)]
    also = [one for one in others if _is_another_deed(message, one, excluded)]
    if said or excluded or any(value != "other" for value, *_ in named):
        others = also if excluded and not said else []
    told, doubts = said + excluded + others, named + doubtful
    return told, doubts if told or doubts else trades.done(message)


def _named(message: Message, deeds: list[Stated]) -> list[Mention]:
    """The activities named, without what only has their letters, and without the customers."""
    found = [Mention(*one) for one in _phrases().find(message)]
    for span in trades.named(message):
        found = _with_name(found, *span)
    found = [borders.settled(message, one) for one in found]
    found = [one for one in found if one.value != NONE and not _is_product(message, one)]
    found = [one for one in found if not _is_conjugated(message, one)]
    found = [one for one in found if not _is_an_ideal(message, one)]
    found = [one for one in found if not _is_beside(message, one, found)]
    return [
        one
        for one in found
        if not customers.is_one(message, (one.value, *message.span(one.first, one.last)), deeds)
    ]


def _is_taken(deed: Stated, taken: list[tuple[int, int]]) -> bool:
    """True for a deed that another fact takes."""
    if deed[0] == "other":
        return _overlaps(_without_subject(deed[1:], taken), taken)
    return _is_within(deed[1:], taken)


def _one_more(message: Message, said: list[Stated], deeds: list[Stated]) -> list[Stated]:
    """'un bureau d'études, mais [on pose aussi des charpentes]'."""
    if not said or any(one[0] not in _EXCLUDED for one in without_complements(message, said)):
        return []
    spans = [one[1:] for one in said]
    return [
        one
        for one in deeds
        if not _overlaps(one[1:], spans)
        and (
            _ALSO.search(message.text, *one[1:])
            or (one[2] <= said[0][1] and _ALSO.search(message.text, one[2]))
        )
    ]


def _is_another_deed(message: Message, one: Stated, excluded: list[Stated]) -> bool:
    """'on fabrique des yourtes et [on conseille des mairies]': two deeds, both ours."""
    pairs = (sorted((one, deed), key=lambda each: each[1]) for deed in excluded)
    return any(_AND_WE.fullmatch(message.text, first[2], then[1]) for first, then in pairs)


def _is_where(message: Message, one: Stated, deeds: list[Stated]) -> bool:
    """'on nettoie les vitres [dans les écoles]'."""
    return any(_WHERE.fullmatch(message.text, end, one[1]) for *_, end in deeds if end < one[1])


def _is_conjugated(message: Message, one: Mention) -> bool:
    """'je m'en souviens', 'désigné': a verb that has the letters of a trade."""
    if one.last - one.first > 1 or not one.known:
        return False
    word = message.tokens[one.first].norm
    typed = {word, word.removesuffix("s")}
    return (
        typed.isdisjoint(_words()) and not word.endswith(("ere", "eres")) and is_only_a_verb(word)
    )


def _is_beside(message: Message, one: Mention, found: list[Mention]) -> bool:
    """Someone's name or job, a verb, or what goes with a trade."""
    single = one.last - one.first == 1 and one.known
    if single and elsewhere.is_a_form(message, one.first):
        return True
    if elsewhere.is_a_name(message, one.first):
        return True
    job = speakers.is_a_job(message, *message.span(one.first, one.last))
    return job or borders.is_accessory(message, one, found)


def _is_an_ideal(message: Message, one: Mention) -> bool:
    """'le sens de notre travail, c'est [l'écoute]': what one lives for, not what one sells."""
    start, end = message.span(one.first, one.last)
    is_one = one.value == "other" and _IDEAL.fullmatch(message.text, start, end)
    return bool(is_one and said_before(_LIVES_FOR, message.text, start))


def _is_product(message: Message, mention: Mention) -> bool:
    """'une machine à café', 'du mobilier de bureau': a thing that holds a word of activity."""
    if _HEADING.search(message.text, 0, message.span(mention.first, mention.last)[0]):
        return False
    inside = [
        first <= mention.first
        and mention.last <= last
        and last - first > mention.last - mention.first
        for _, first, last in _products().find(message)
    ]
    return any(inside) and frames.frame(message, mention.first, {}) in (frames.START, frames.LOOSE)


def _standing(
    message: Message, found: list[Mention], taken: list[tuple[int, int]]
) -> tuple[list[Stated], list[Stated]]:
    """Those that stand as what the visitor does, then those only named, from left to right."""
    facts = {i for s, e in taken for i in range(message.token_at(s), message.token_at(e - 1) + 1)}
    judged: dict[int, bool] = {}
    kept: dict[str, list[Stated]] = {_SAID: [], _BARE: [], standing.NAMED: []}
    for one in sorted(found, key=lambda mention: mention.first):
        start, end = message.span(one.first, one.last)
        free = one.value in _EXCLUDED or not _is_within((start, end), taken)
        if not free and frames.frame(message, one.first, judged) != frames.OURS:
            if standing.is_equipped(message, start, message.text[start:end]):
                kept[_SAID].append((one.value, start, end))
            continue
        how = standing.stands(message, one, judged, facts)
        if how != standing.NAMED:
            judged.update(dict.fromkeys(range(one.first, one.last), how in (_SAID, _BARE)))
        kept.setdefault(how, []).append((one.value, start, end))
    if kept[_SAID]:
        return kept[_SAID] + kept[_BARE], kept[standing.NAMED]
    return [], kept[_BARE] + kept[standing.NAMED]


def _with_name(found: list[Mention], first: int, last: int) -> list[Mention]:
    """Adds what looks like a trade's name, around the words of the vocabulary it holds."""
    inside = [one for one in found if one.first < last and first < one.last]
    if any(one.value not in _VAGUE or _is_sure_doubt(one) for one in inside):
        return found
    first, last = min([first, *(m.first for m in inside)]), max([last, *(m.last for m in inside)])
    rest = [one for one in found if one not in inside]
    return [*rest, Mention("other", first, last, known=bool(inside))]


def _is_sure_doubt(mention: Mention) -> bool:
    """ "location de salles" is doubtful as a whole, unlike "accueil" or "hébergement"."""
    return mention.value != "other" and mention.last - mention.first > 1


def _overlaps(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(s < span[1] and span[0] < e for s, e in others)


def _without_subject(span: tuple[int, int], taken: list[tuple[int, int]]) -> tuple[int, int]:
    """'[notre scop] retape des pianos': who does it may be a fact of its own."""
    return max([span[0], *(e for s, e in taken if s <= span[0] < e < span[1])]), span[1]


def _is_within(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    """True when another fact takes it; a longer name is not taken: "café associatif"."""
    longer = [(s, e) for s, e in others if span[0] <= s and e <= span[1] and span != (s, e)]
    return _overlaps(span, [one for one in others if one not in longer])
