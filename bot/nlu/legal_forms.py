"""Legal form: every spelling, company forms of cooperatives, and the ambiguous ones."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.nlu import authorities, reported, siae_time, siae_words
from bot.nlu import form_words as words
from bot.nlu.certification import CERTIFIED
from bot.nlu.entity import MENTIONED, NEGATED, Entity, fact_of
from bot.nlu.form_choice import FACT, Mention, settle
from bot.nlu.lexicon import Phrases
from bot.nlu.modality import is_negated
from bot.nlu.others import for_a_client
from bot.nlu.polarity import is_denied, segment_of
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message, said_before
from bot.nlu.theirs import SERVES_US
from bot.nlu.vocabulary import synonyms

# What also names those who fund or neighbour an applicant.
_OFTEN_OTHERS = {"public_body", "other", "mutual", "foundation"}
_CAPITALS = (("sa", compiled(r"\bsa\b")), ("ei?", compiled(r"\bei\b")))
_ARTICLE = compiled(
    r"\b(?:une|en|forme|statut|est|sommes|suis|bien|mon|notre|:|c est|l) "
    r"(?:une |de |d |: |mon |l )?$"
)
# "je voulais dire EURL quand j'ai écrit SARL"
_WRITTEN = compiled(
    r"\b(?:quand|lorsqu\w*|au lieu) (?:j ai|de) (?:ecrit|dit|mis|tape|coche) (?:une? )?$"
)
# "SCOP, après la conversion de la SARL", "une SAS depuis le passage de l'asso en société"
_AFTER_CHANGE = compiled(
    r"\b(?:conversion|transformation|passage|dissolution|bascule|fermeture|liquidation|fin|"
    r"disparition|sortie|mutation) (?:de|d|du) (?:la |le |l |notre |une? |mon |ma )?$"
)
_NOT_SO = (_WRITTEN, words.NO_LABEL)
# "une asso qui gère une SCI", "une association et une SARL filiale": what we own is not us.
_OWNED = compiled(
    r"\basso\w*\b[^.;!?]{0,40}\b(?:qui (?:ger|port|possed|detien|pilot|control|dirig)\w*|qui a|"
    r"proprietaire d|actionnaire d|avec|possed\w+|detien\w+) (?:aussi |egalement )?(?:une?|la|l) $"
)
_ASSO = compiled(r"\basso\w*\b")
_BESIDE_US = compiled(
    r"(?: ,)?"
    r"(?: (?:ce n est|c est|est|reste)(?: (?:que|qu|juste|seulement|notre|la|une|sa|en fait))*)?"
    r" (?:filiale|a cote|annexe)\b"
)
_EITI = compiled(r"\b(?:eiti|travail independant)\b")
_GIVEN_BY = compiled(r"\b(?:[cs]ertif\w*|visas?|visee?s?|tampon\w*|cachet|feu vert|validee?s?)\b")
_OURSELVES = compiled(
    r"\b(?:on est|nous sommes|je suis|c est|statut|forme|juridique)(?: bien)? (?::|en|une?|d|,)? ?$"
    r"|\b(?:eiti|travail independant)(?: ,)?(?: en)? $"
)
# "EITI, on aide des chômeurs à devenir micro-entrepreneurs": the form of those it helps.
_OF_THE_HELPED = frozenset({"sole_trader", "sasu", "eurl"})
_BESIDE_KINDS = compiled(r"\b(?:aci|etti|eiti|(?<![jn] )ai)\b")


@lru_cache(maxsize=1)
def _phrases() -> Phrases:
    return Phrases(synonyms(FACT))


def read(message: Message) -> list[Entity]:
    """Takes a message; returns legal forms: stated, denied, or ambiguous."""
    stated: list[Mention] = []
    entities: list[Entity] = []
    named = sorted(_mentions(message), key=lambda mention: mention[1])
    told = reported.find(message) if len(named) > 1 else None
    for value, start, end in named:
        if not _is_ours(message, value, start, end):
            if _may_be_ours(message, value, start, end):
                entities.append(Entity(FACT, value, start, end, MENTIONED))
            continue
        gone = (value, start, end) != named[-1] and reported.is_gone(message, start, end, told)
        gone = gone or any(p.search(message.text, 0, start) for p in _NOT_SO)
        if stated and _AFTER_CHANGE.search(message.text, 0, start):
            continue
        if gone or is_negated(message, start):
            if not value.endswith("?"):
                entities.append(Entity(FACT, value, start, end, NEGATED))
        else:
            stated.append((value, start, end))
    if {"scop", "scic"} <= {one.value for one in entities if one.role == NEGATED}:
        stated = [
            ("other_cooperative" if value == "cooperative?" else value, *span)
            for value, *span in stated
        ]
    settled = settle(message, stated)
    return entities + (settled or authorities.read(message))


def _mentions(message: Message) -> list[Mention]:
    text = message.text
    found = [(value, *message.span(first, last)) for value, first, last in _phrases().find(message)]
    for pattern in (words.MICRO, words.INDEPENDENT, words.ON_ONES_OWN):
        found += [("sole_trader", *match.span()) for match in pattern.finditer(text)]
    for value, pattern in _CAPITALS:
        found += [
            (value, *match.span())
            for match in pattern.finditer(text)
            if _is_acronym(message, value, *match.span())
        ]
    return found


def _is_acronym(message: Message, value: str, start: int, end: int) -> bool:
    """'SA' and 'EI' are also common words: capitals, an article, or the whole message."""
    token = message.tokens[message.token_at(start)]
    before, after = message.text[:start], message.text[end:]
    if value == "ei?" and _BESIDE_KINDS.search(before + after):
        return False
    alone = start == 0 and (not after.strip(" .!?") or words.SO_I_THINK.match(after))
    alone = alone or (start == 0 and value == "ei?" and siae_words.FIRST.match(after) is not None)
    capitals = token.upper and not message.original.isupper()
    first = not before or before.endswith((", ", ". ", ": "))
    listed = words.COMPANY.match(after) or after.startswith((" ,", " ;"))
    opens = value == "sa" and first and listed
    if alone or opens or capitals or token.original == "sA" or "." in token.original:
        return True
    return bool(re.search(r"\bune $", before) or (value == "ei?" and _ARTICLE.search(before)))


def _is_ours(message: Message, value: str, start: int, end: int) -> bool:
    """True when the form is the visitor's own, not a partner's, a funder's, or a wish."""
    text = message.text
    first, last = segment_of(message, start)
    lead, rest = text[first:start], text[end:last]
    if words.LIKE_OURS.match(rest):
        return True
    explained = value in _OF_THE_HELPED and lead.strip(" ,.;:") and _EITI.search(text)
    if explained and not _OURSELVES.search(lead):
        return False
    many = message.said(start, end).rstrip().lower().endswith("s") and text[start:end] != "sas"
    if words.OF_THOSE.search(lead):
        return True
    if value == "other" and (words.MANAGES.search(lead) or words.SYNDIC.match(text, start)):
        return False
    if said_before(words.PLURAL, text, start) or (many and words.FOR_MANY.search(lead)):
        return False
    if words.SIAE_KIND.match(text, end) or words.FIELD.search(text, 0, start):
        return False
    whose = text[start:last].partition(" ")[2]
    if words.OF_KIN.match(f" {whose}") and not words.BEING.search(lead):
        return False
    if SERVES_US.search(lead) or (value == "cooperative?" and lead.endswith(" credit ")):
        return False  # "notre banque est le crédit coop"
    owned = _BESIDE_US.match(rest) and _ASSO.search(text, 0, start)
    if owned or _OWNED.search(text, first, start):
        return False
    if words.OFFICE.search(lead) or words.APPLIES.search(lead) or words.MINE.match(rest):
        return True
    return _is_told_of_us(message, value, start, end)


def _is_told_of_us(message: Message, value: str, start: int, end: int) -> bool:
    """True unless the sentence gives the form to others, to another time, or asks of it."""
    text = message.text
    first, last = segment_of(message, start)
    lead, rest = text[first:start], text[end:last]
    group = lead.strip() and not words.ONE_GROUP.search(lead) and words.OF_A_GROUP.match(text, end)
    if group or words.NOT_FORM.match(text, end):
        return False
    if words.WORKS_AT.search(lead) and words.IT_APPLIES.search(text, end):
        return True
    done = words.JUST_DONE.search(lead)
    theirs = words.THEIRS.search(lead) and not for_a_client(message)
    if not done and (theirs or words.WISHED.search(lead)):
        return False
    if words.DOES_FOR_US.match(rest):
        return False
    if words.SUPPOSED.search(lead) or _is_of_another_time(message, lead, start, end):
        return False
    if text.endswith("?") and (
        words.IN_GENERAL.search(lead) or (not lead.strip() and words.MEANING.match(text, end))
    ):
        return False
    if value == "ei?" and siae_time.of(message, start, end, len(text)) != siae_time.NOW:
        return False  # "dossier EI en cours"
    if value == "scop_or_scic?" and re.search(r"\d $", lead):
        return False  # "2 CAE": a kind of work contract
    if value == "association":
        return _is_our_association(message, lead, start, end)
    if value == "sole_trader":
        return not (words.SOLE_HELP.search(lead) or lead.endswith(" sont "))
    return value not in _OFTEN_OTHERS or _is_us(message, value, lead, rest, text[end:])


def _may_be_ours(message: Message, value: str, start: int, end: int) -> bool:
    """'GIP, porté par l'État', 'la librairie appartient à une SARL': what opens the message, or who
    owns the shop, answers when the form is asked, whatever follows."""
    first, last = segment_of(message, start)
    lead, rest = message.text[first:start], message.text[end:last]
    if words.OWNS_US.search(lead) and "?" not in message.text:
        return True
    opens = value in _OFTEN_OTHERS and len(message.text[:first].split()) < 4
    others = words.GIVING.match(rest) or words.DOES_FOR_US.match(rest) or words.ACTS.match(rest)
    return opens and bool(words.LONE.fullmatch(lead)) and not (others or "?" in message.text)


def _is_of_another_time(message: Message, lead: str, start: int, end: int) -> bool:
    """'SAS aujourd'hui, SCIC demain', 'ancienne SARL transformée en SCOP'."""
    if lead.endswith(" de ") and " a " in message.text[start:end]:
        return False  # "passés de SARL à SCOP"
    sentence = message.text[message.sentence_of(start)[0] : start]
    coming = words.NOT_YET.search(lead) and not words.JUST_DONE.search(lead)
    before = words.NO_LONGER.search(sentence)
    if before and "," in before[0] and sentence[: before.start()].rpartition(",")[2].strip():
        before = None  # "asso au départ, SCIC depuis janvier"
    quit_ = words.QUIT.search(lead)
    if coming or before or (quit_ and not is_denied(message, quit_.start())):
        return True
    return bool(words.LATER.match(message.text, end) or words.EARLIER.match(message.text, end))


def _is_us(message: Message, value: str, lead: str, rest: str, after: str) -> bool:
    """A town hall, a foundation: only when said of oneself, or as a whole answer."""
    if value == "other" and words.PECULIAR.search(lead):
        return False
    if value == "public_body" and (
        _is_the_certifier(message, lead, after)
        or words.ATTACHED.search(lead)
        or words.LABEL_OR_PAYER.match(after)
    ):
        return False
    if value in ("foundation", "mutual") and (
        words.ITS_FIGURE.search(lead) or (words.THE.search(lead) and words.FARES.match(rest))
    ):
        return True
    sentence = message.text[: len(message.text) - len(after)]
    first = message.sentence_of(len(sentence) - 1)[0]
    if words.BEING.search(lead) or words.RUN_BY.search(sentence[first:].rpartition(" ")[0] + " "):
        return True
    if lead.split()[-1:] == ["notre"] and words.ITSELF.match(after):
        return True
    said = message.text[slice(*message.sentence_of(len(message.text) - len(after) - 1))]
    if words.LISTED.fullmatch(lead) and not rest.strip(" ,.;:") and words.TEAM.search(after):
        return True
    if words.LONE.fullmatch(lead) and words.SEATED.match(rest):
        return True
    if words.GIVING.match(rest) or words.MONEY.search(said):
        return False
    if lead.split()[-1:] == ["notre"] and value != "public_body":
        return True
    if not words.LONE.fullmatch(lead):
        return False
    if value != "other" and words.GOES_ON.match(after):
        return True
    mine = words.OF_MINE.match(rest)
    rest = rest[mine.end() :] if mine else rest
    placed = value == "public_body" and "commune " not in message.text
    if placed and words.OF_PLACE.fullmatch(rest) and len(message.tokens) < 9:
        return True
    alone = not rest.strip(" .!?,;:)") and (mine or not words.FUNDERS.search(message.text))
    return bool(alone) or bool(words.STAFF.match(rest))


def _is_the_certifier(message: Message, lead: str, after: str) -> bool:
    """'certif : c'est bon (EPCI)', 'visa de l'EPCI', not 'on est un EPCI'."""
    text = message.text
    epci = text[: len(text) - len(after)].endswith("epci")
    given, ourselves = (_GIVEN_BY, _OURSELVES) if epci else (CERTIFIED, words.BEING)
    return bool(given.search(text)) and not ourselves.search(lead)


def _is_our_association(message: Message, lead: str, start: int, end: int) -> bool:
    """Not 'pour des associations', nor 'un café associatif'; but 'une union d'associations'."""
    said = message.text[start:end]
    if lead.endswith(" en ") and message.text.startswith(" avec ", end):
        return False  # "on travaille en association avec les écoles"
    if said.startswith("associati") and not said.startswith("association"):
        theirs = message.text.startswith((" nous ", " m "), end) or "?" in message.text
        kind = words.ASSOCIATIVE_KIND.fullmatch(lead) and not theirs
        return bool(kind or words.ASSOCIATIVE.search(lead))
    plural = message.said(start, end).lower().rstrip().endswith(("associations", "assos"))
    plural = plural and lead.strip(" ,") and not words.SINGLE.search(lead)
    group = re.search(r"\b(?:union|federation|groupement|reseau|collectif) d $", lead)
    return bool(group) or not (plural or words.GIVING_US.match(message.text, end))


def of_kinds(message: Message, forms: list[Entity], kinds: list[Entity]) -> list[Entity]:
    """Takes a message, the legal forms found and what the visitor does; returns `association` for
    "on est un organisme de formation associatif", unless another form is said."""
    if any(fact_of(e) == FACT for e in forms):
        return []
    for kind in kinds:
        found = words.ASSOCIATIVE_AFTER.search(message.text, kind.start)
        world = words.ASSOCIATIVE_WORLD.match(message.text, kind.start)
        if found and kind.role is None and found.start() <= kind.end and not world:
            return [Entity(FACT, "association", *found.span("form"))]
    return []
