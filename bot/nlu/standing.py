"""Whether a word of activity stands as what the visitor does, or is only named.

"on tient une boulangerie" and "boulangerie, 4 salariés" do; "chez le boulanger" does not; in "le
matin c'est boulangerie" it is named: an answer when activities are asked, nothing otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from bot.nlu import activity_words as say
from bot.nlu import whose
from bot.nlu.claims import OF_WORKERS
from bot.nlu.communes import communes
from bot.nlu.elsewhere import is_elsewhere
from bot.nlu.frames import BLOCKED, HELD, LINKED, LOOSE, OURS, OWN, START, frame
from bot.nlu.lexicon import lemma
from bot.nlu.modality import is_question
from bot.nlu.polarity import segment_of
from bot.nlu.prefilter import compiled
from bot.nlu.rule_talk import speaks_of_rules
from bot.nlu.text import Message, said_before

_WE_DO = compiled(r"\b(?:on|nous) (?:\w+ons|accompagne|aide|fait|propose|conseille|forme)\b")
SAID, BARE, NAMED, NOT = "said", "bare", "named", "not"


@dataclass(frozen=True, slots=True)
class Mention:
    """A word of activity: its sector, its tokens (last excluded), and whether it is a phrase of
    the vocabulary or only looks like the name of a trade."""

    value: str
    first: int
    last: int
    known: bool = True


def stands(
    message: Message, mention: Mention, judged: Mapping[int, bool], facts: Collection[int]
) -> str:
    """Takes a mention, what was said of those before it, and the tokens of other facts (see
    `frame`); returns SAID when it is what the visitor does, BARE for an everyday word that is all
    there is, NAMED when it may be, else NOT."""
    start, end = message.span(mention.first, mention.last)
    before = message.text[segment_of(message, start)[0] : start]
    word = message.text[start:end]
    found = frame(message, mention.first, judged, facts)
    rest = message.text[end : segment_of(message, start)[1]]
    theirs = say.FOR_US.match(rest) or say.ONESELF.match(rest)
    theirs = theirs or (word == "batiment" and say.NUMBERED.match(rest))
    theirs = theirs or (found in (START, LOOSE) and say.INCLUDED.match(rest))
    theirs = theirs or (say.COURSE.match(word) and say.FOLLOWED.search(before))
    theirs = theirs or (say.COURSE.match(word) and say.OF_OUR_PEOPLE.match(rest))
    theirs = theirs or (found in (HELD, LOOSE) and say.OWED.fullmatch(word))
    theirs = theirs or (say.STATE.match(word) and say.LEARNING.search(before))
    theirs = theirs or (word in say.ASIDE and say.BY_VOLUNTEERS.search(before))
    theirs = theirs or (word == "social" and say.OF_TAXES.match(message.text, end))
    if found in (START, LOOSE) and not _is_place(word) and say.TO_OURSELVES.match(rest):
        return NOT  # "le secrétariat de l'association"
    other = mention.value == "other"
    if other and whose.is_run_by_us(message, end):
        return SAID
    if found == OURS and _is_told_of(message, start, end, other=other):
        return SAID
    several = " " in word and word.split()[0] in say.PLACE_OF
    at_work = found in (BLOCKED, LOOSE, START) and other and (several or _is_place(word))
    if at_work and whose.is_here(message, before, end):
        return SAID
    if found == LOOSE and other and whose.presents(before) and not _is_person(word):
        return SAID
    clause = segment_of(message, start)[0]
    if whose.is_not_ours(message, mention.first, (clause, end), found):
        return NOT
    if found == BLOCKED or is_verb(message, mention.first) or theirs or is_elsewhere(before, word):
        return NOT
    if _is_asked(message, start):
        first = message.text[slice(*message.sentence_of(start))].strip(" .!;")
        return NAMED if word in (message.text.strip(" ?"), first) else NOT
    if found == OURS and say.STRUCTURE_OF.search(before) and not mention.value.endswith("?"):
        return SAID  # "notre scop de nettoyage"
    if found == OURS:
        owner = message.tokens[mention.first - 1].norm
        return SAID if _is_ours(mention.value, word, owner, message.text[end:]) else NOT
    if mention.value.endswith("?") and say.TO_WHOM.search(before):
        return NOT
    relative = message.text[: start - len(before)].rstrip().endswith(",")  # "l'asso, qui tient…"
    asks = say.ASKS.match(before) and not (relative and before.lstrip().startswith("qui "))
    if asks or (found != LINKED and _third_person(before)):
        return NOT
    if found in (LOOSE, START) and say.FOR_OURS.search(before) and _is_place(word):
        return SAID if not say.SOUGHT.search(before) else NOT
    if (
        found == LINKED
        and say.SUBJECT.fullmatch(before)
        and _opens_a_sentence(message, mention, word, facts)
    ):
        return NOT
    if found == START and not other and say.SHARE.match(rest):
        return SAID  # "la formation, c'est 10 %"
    if found in (START, LOOSE) and (
        say.SEEKING.search(before) or _opens_a_sentence(message, mention, word, facts)
    ):
        return NOT
    if found in (START, LOOSE) and speaks_of_rules(message, start, end):
        return NAMED if before.startswith("et ") else NOT
    if found == START and _is_sought(message, start):
        return NAMED
    if found == LOOSE and _is_person(word) and OF_WORKERS.search(message.text, 0, start):
        return SAID
    if not _is_said(message, mention, found, word) or (
        found in (START, LOOSE) and _is_staff(message, mention)
    ):
        return NAMED
    bare = found == START and _is_everyday(word) and word not in say.PLACES
    told = facts or say.OURS_SAID.search(message.text) or say.ANSWERS.match(message.text)
    return BARE if bare and not told else SAID


def is_verb(message: Message, first: int) -> bool:
    """Takes a message and a token; returns True right after a pronoun or an auxiliary: "on paie",
    "nous a prêté"."""
    before = message.tokens[first - 1].norm if first else ""
    word = message.tokens[first].norm
    being = before in say.BEING and word in say.VERBAL
    after = message.tokens[first + 1].norm if first + 1 < len(message.tokens) else ""
    order = not before and after in say.ORDERED  # "ferme-la"
    goes_on = after in say.OWNED or (after == "des" and word in ("prete", "pretes"))
    pays = word == "finance" and after in ("le", "la", "l", "tout", "une")
    goes_on = goes_on or (pays and before not in say.FILLERS)  # "le pressing finance le reste"
    order = order or (word in say.VERBAL and goes_on)  # "la buvette finance nos sorties"
    return being or order or before in say.PRONOUNS or before in say.AUXILIARIES


def _is_said(message: Message, mention: Mention, found: str, word: str) -> bool:
    start, end = message.span(mention.first, mention.last)
    before, after = message.text[message.clause_of(start)[0] : start], message.text[end:]
    if word in say.ONLINE and found != OWN:
        return message.text.strip(" .!") == word
    located = word in say.PREMISES and found in (START, LOOSE) and say.LOCATED.match(after)
    counted = word in say.PREMISES and said_before(say.SEVERAL, message.text, start)
    if (located and not before.endswith("dans le ")) or (counted and say.LISTED.match(after)):
        return False
    if mention.value == "training" and said_before(say.BRANCH, message.text, start):
        return True
    if not mention.known:
        return found != LOOSE
    if found == LOOSE and say.SUPPLIER.match(word):
        return False  # "quitus du commissaire aux comptes"
    if " " in word:
        return True
    if found == LOOSE and not _after_article(message, mention.first):
        return False
    if mention.value.endswith("?") and before.endswith(("dans les ", "dans des ", "dans une ")):
        return False
    if _is_everyday(word) or mention.value.endswith("?"):
        ours = bool(_WE_DO.search(message.text, 0, start))
        return _is_plain(found, mention.value, word, before, after, ours=ours)
    if found == LOOSE:
        return len(before.split()) <= 6 or _does_before(before)
    return found != HELD or mention.value == "other"


def _is_plain(found: str, value: str, word: str, before: str, after: str, *, ours: bool) -> bool:
    """An everyday word names an activity where one is said, or on its own."""
    if found == START:
        return value == "other" or not say.MONEY_AFTER.search(re.split(r"[,;.]", after)[0])
    if found == LOOSE:  # "un dossier pour la caisse du magasin"
        return value == "other" and word not in say.SHOPS and _does_before(before)
    this_is = before.split()[:2] == ["c", "est"] and value in say.EXCLUDED
    this_is = this_is and not (before.endswith((" du ", " de la ", " de l ")) and ours)
    return not this_is and (found != HELD or word in say.PLACES)


def _after_article(message: Message, first: int) -> bool:
    before = message.tokens[first - 1].norm if first else ""
    return before in say.FILLERS or before in ("en", "dans", "pour", "aci", "etti", "ei", "ea")


def _is_everyday(word: str) -> bool:
    return not say.EVERYDAY.isdisjoint({word, f"{word}s", f"{word}x", word.removesuffix("s")})


def _is_person(word: str) -> bool:
    return word.removesuffix("s") in say.JOBS or word.endswith(
        ("eur", "rice", "ier", "iste", "ien", "euse", "eurs", "iers", "istes", "iens")
    )


def _is_staff(message: Message, mention: Mention) -> bool:
    """'deux éducateurs et une secrétaire' are people employed."""
    before = message.tokens[mention.first - 1].norm if mention.first else ""
    word = message.tokens[mention.first].norm
    return (
        _is_person(word) and word not in say.HEADS and (before.isdigit() or before in say.NUMBERS)
    )


def _opens_a_sentence(
    message: Message, mention: Mention, word: str, facts: Collection[int]
) -> bool:
    """'le correcteur a changé' says nothing of a trade; 'la ressourcerie a 12 salariés' and 'le
    café est à Noailles' do."""
    after = message.text[message.span(mention.first, mention.last)[1] :]
    placed = say.LIES.match(after)
    if placed:
        at = message.token_at(message.span(0, mention.last)[1] + placed.end())
        far = 5 if say.IN_TOWN.search(placed[0]) else 1  # "rue de Paris à Lille"
        near = range(at, min(at + far, len(message.tokens)))
        if message.tokens[at].norm in communes() or any(one in facts for one in near):
            return False
    start = message.starts[mention.first]
    if word in say.SHOPS and message.text[:start].endswith(("le ", "la ", "l ")):
        return True  # "le magasin marche bien"
    opening = message.text[segment_of(message, start)[0] : start]
    definite = bool(say.THE.fullmatch(opening))
    action = say.ACTION.match(word) and not _is_place(word)
    if definite and action and say.VERB_AFTER.match(after):
        return True
    if definite and _does_for_us(message, mention, after):
        return True
    if mention.value == "other" and (" " in word or word in say.PLACES):
        return " " not in word and bool(say.BEING_AFTER.match(after))
    rest = message.tokens[mention.last : mention.last + 2]
    if rest and (rest[0].original == "à" or communes().get(rest[-1].norm, "out") != "out"):
        return False
    someone = mention.value != "other" or _is_person(word)
    article = definite or opening.strip() in ("un", "une", "les", "des")
    if someone and article and rest and _is_a_verb(rest[0].norm):
        return True
    known = mention.value != "other" or _is_person(word) or _is_everyday(word) or not mention.known
    return known and bool(say.VERB_AFTER.match(after))


def _third_person(before: str) -> bool:
    found = [match.end() for match in say.THIRD.finditer(before)]
    return bool(found) and not say.US.search(before, found[-1])


def _does_before(before: str) -> bool:
    return any(say.DOES.fullmatch(word) or word in say.HEADS for word in before.split())


def _is_ours(value: str, word: str, owner: str, after: str) -> bool:
    """'notre recyclerie' is ours; 'notre banque', 'notre formation', 'mon plombier' are not."""
    if say.THIRD.search(word):
        return False
    if say.IS_A_STRUCTURE.match(after):
        return True
    if say.SUPPLIER.search(word) or value.endswith("?"):
        return False
    return _is_place(word) or (" " in word and owner not in ("mon", "ma", "mes"))


def _is_told_of(message: Message, start: int, end: int, *, other: bool) -> bool:
    """True for 'mon magasin de vélos, est-il exclu ?', 'avec mon food-truck je fais 57 000 € de
    CA': what one asks of as one's own, or what brings the turnover."""
    if not other:  # "mon agence immobilière, elle est parmi les secteurs refusés ?"
        named = " " in message.text[start:end] and message.text.endswith("?")
        return named and bool(say.OF_OURS.match(message.text, end))
    if say.SUPPLIER.search(message.text, start, end):
        return False
    earns = said_before(say.WITH_OURS, message.text, start)
    earns = earns and say.SALES_FIGURE.search(message.text)
    return bool(earns or say.OF_OURS.match(message.text, end))


def _is_place(word: str) -> bool:
    """True for "crèche", "boulangerie", "café associatif"."""
    head = word.split()[0]
    return head in say.PLACES or bool(say.PLACE.fullmatch(head))


def _is_a_verb(word: str) -> bool:
    infinitive = lemma(word)
    return infinitive != word and infinitive.endswith(("er", "ir", "re"))


def _does_for_us(message: Message, mention: Mention, after: str) -> bool:
    """'la médiathèque accueille nos ateliers'."""
    rest = message.tokens[mention.last : mention.last + 2]
    done = len(rest) == 2 and _is_a_verb(rest[0].norm) and rest[0].norm != "est"
    return done and rest[1].norm in say.OURS


def is_equipped(message: Message, start: int, word: str) -> bool:
    """Takes where a word of activity starts inside the name of a purchase, and the word; returns
    True for "un lecteur de carte pour le bar"."""
    end = start + len(word)
    if whose.is_run_by_us(message, end):
        return True
    several = " " in word and word.split()[0] in say.PLACE_OF
    return bool(said_before(say.FOR_THE, message.text, start)) and (several or _is_place(word))


def _is_asked(message: Message, start: int) -> bool:
    """True in a question that does not speak of the visitor: "la boulangerie est ouverte ?"."""
    sentence = message.text[slice(*message.sentence_of(start))].strip(" .!")
    asked = sentence.endswith(("?", " ou pas", " ou non")) or is_question(message)
    return asked and not say.OURS_SAID.search(sentence)


def _is_sought(message: Message, start: int) -> bool:
    """True for "un bon ostéopathe sur Abbeville", "piscine ouverte le dimanche"."""
    clause = message.text[slice(*message.clause_of(start))]
    return bool(say.SOUGHT.search(clause)) and not say.OURS_SAID.search(message.text)
