"""Taxes and social contributions: up to date, in debt, or both at once (then it is asked).

Each statement says good ("tout est payé", "aucune dette"), bad ("on doit deux mois"), something
to be asked about ("un échéancier"), or nothing; together they settle the answer.
"""

from __future__ import annotations

import re

from bot.nlu import ignorance, tax_due
from bot.nlu import tax_words as words
from bot.nlu.difficulty_words import DIFFICULTY, JUDICIAL
from bot.nlu.entity import Entity, unsure
from bot.nlu.polarity import is_denied, labelled, segment_of, segments
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

FACT = "tax_social_compliant"
DOUBT = "doubt"
WORDS = (words.UP, words.PAID, words.UNPAID, words.OWES, words.SETTLED, words.FINE,
         words.TROUBLE, words.SETTLING, words.PLAN, words.RESERVE, words.HEDGE,
         words.DUES, words.ANOTHER_CLAIMS, *tax_due.WORDS)  # fmt: skip
_Said = tuple[bool, tuple[int, int]]
_NOTHING = compiled(
    r" (?:(?!et\b|mais\b)\w+ ){0,3}?(?:rien|personne|aucun\w*|zero)\b"
    r"| (?:pas|plus) (?:une?|l[ea] moindre|d|de|grand chose)\b"  # "on ne doit pas un centime"
)
_NOT = compiled(r"\b(?:pas|plus|non|jamais|ni|impayee?s?)\b")
_NO_FIRST = compiled(r"(?:(?:ben|bah|euh|ah) )*(?:non|nan|pas encore|toujours pas|pas)\b")
_YES = compiled(
    r"^(?:(?:ben|bah|euh|alors|bonjour|dans l ensemble|globalement|en gros|,) )*"
    r"(?:oui|ouais|si|presque|quasi\w*|a peu pres)\b"
    r"|\b(?<!dit )(?:oui|ouais) ?[.!]?$"
)


def mentions(message: Message) -> list[tuple[int, int]]:
    """Takes a message; returns the spans of words about dues ("fiscales et sociales")."""
    return [match.span() for match in words.NAMED.finditer(message.text)]


def read(message: Message) -> list[Entity]:
    """Takes a message; returns tax_social_compliant as far as stated, or a doubt about it."""
    value, span = _settle(message, asked=False)
    if value is None:
        return []
    if value is True and _one_side_unknown(message):
        value = DOUBT
    if value == DOUBT:
        return [_doubt(message, span)]
    heading = words.HEADING.search(message.text, 0, span[0])
    return [Entity(FACT, value, heading.start() if heading else span[0], span[1])]


def _one_side_unknown(message: Message) -> bool:
    """'oui pour l'URSSAF, le fiscal je ne sais pas'."""
    unknown = (message.text[one.start : one.end] for one in ignorance.find(message))
    return any(words.SIDE.search(clause) for clause in unknown)


def unnamed(message: Message) -> object:
    """Takes an answer to the question about taxes; returns its value, DOUBT or None."""
    return _settle(message, asked=True)[0]


def _settle(message: Message, asked: bool) -> tuple[object, tuple[int, int]]:
    text = message.text
    dues = asked or bool(words.DUES.search(text))
    said = _ups(message, dues)
    if dues:
        said += _paid(message) + _debts(message) + _items(message)
        doubt = _doubtful(message)
        doubt = doubt or _another_claims(message)
        not_late, term = tax_due.read(message) or (None, None)
        if term and not_late:  # "on ne doit que le trimestre en cours, pas encore exigible"
            sentence = message.sentence_of(term[0])
            said = [one for one in said if one[0] or message.sentence_of(one[1][0]) != sentence]
            said.append((True, term))
        elif term and said:
            doubt = doubt or term
        if doubt:
            return DOUBT, doubt
        settled = words.SETTLED.search(text)
        if settled and not is_denied(message, settled.start()):
            last = segment_of(message, settled.start())[1]  # "l'URSSAF c'est réglé, le fisc traîne"
            later = [one for one in said if one[0] or one[1][0] >= last]
            said = [*later, (True, settled.span())]
    said += _fine(message, said) if asked else _no_trouble(message, named=True)
    if asked:
        others = None if said else _owed_to_others_only(message)
        if others:
            return DOUBT, others.span()
        trouble = None if said else words.TROUBLE.search(text)
        trouble = None if trouble and _of_the_other(message, trouble) else trouble
        if trouble and not words.PAST.search(text):
            return DOUBT, trouble.span()
    if not said and not asked:
        said = _spotless(message)
    if not said:
        return None, (0, 0)
    values = {value for value, _ in said}
    span = said[-1][1]
    hedged = _hedged(message) or (True in values and words.RESERVE.search(text))
    hedged = hedged or (True in values and _troubled(message))
    hedged = hedged or (words.PARTLY.search(text) and not words.OWES.search(text))
    if len(values) > 1 or hedged or (values == {False} and _says_yes(message)):
        return DOUBT, span
    return said[0][0], said[0][1]


def _says_yes(message: Message) -> bool:
    """'oui, on doit deux mois', but not the yes of "dettes au fisc oui"."""
    yes = _YES.search(message.text)
    if yes is None or not yes.start():
        return yes is not None
    labels = (labelled(message, match.end()) for match in words.OWES.finditer(message.text))
    end = yes.end() - len(yes[0]) + len(yes[0].rstrip(" .!"))
    return all(label is None or label.end != end for label in labels)


def _hedged(message: Message) -> bool:
    """'je crois', 'en principe': unless it is said of the other question ("en difficulté, je ne
    sais pas")."""
    for match in words.HEDGE.finditer(message.text):
        span = segment_of(message, match.start())
        other = DIFFICULTY.search(message.text, *span)
        if not other or words.DUES.search(message.text, *span):
            return True
    return False


def _spotless(message: Message) -> list[_Said]:
    """'blancs comme neige avec le fisc': said of the dues that the sentence names."""
    match = words.SPOTLESS.search(message.text)
    if not match or is_denied(message, match.start()):
        return []
    named = words.SURE_DUES.search(message.text, *message.sentence_of(match.start()))
    return [(True, match.span())] if named else []


def _doubtful(message: Message) -> tuple[int, int] | None:
    """A plan, a dispute, a debt being paid off, unless denied or over."""
    if words.SETTLED.search(message.text):
        return None
    waiting = () if _NO_FIRST.match(message.text) else (words.WAITING,)
    for pattern in (words.PLAN, words.SETTLING, *waiting):
        found = pattern.search(message.text)
        if found and not is_denied(message, found.start()):
            return found.span()
    return None


def _another_claims(message: Message) -> tuple[int, int] | None:
    """'le fisc c'est réglé mais l'Urssaf veut son argent'; not "plus maintenant, la caisse…"."""
    claims = words.ANOTHER_CLAIMS.search(message.text)
    listed = claims and claims[0].startswith(",")
    if claims is None or (listed and _NOT.search(message.text, 0, claims.start())):
        return None
    return claims.span()


def _ups(message: Message, dues: bool) -> list[_Said]:
    """'à jour', 'en règle': of the dues, or of the structure as a whole."""
    found = []
    for match in words.UP.finditer(message.text):
        first, last = segment_of(message, match.start())
        statement = message.text[first:last]
        lead, rest = message.text[first : match.start()], message.text[match.end() :]
        if _not_said(lead) or lead.strip() == "etre":
            continue  # "être à jour, ça veut dire quoi ?"
        named = words.DUES.search(statement)
        said = words.SAID_THAT.match(lead)
        lead_own = lead[said.end() :] if said else lead
        again = words.WE_ARE.search(lead_own)
        lead_own = again[0] if again else lead_own
        whole = words.OURS_BEFORE.fullmatch(lead_own) and words.OURS_AFTER.match(rest)
        sure = match[0].startswith(words.SURE_UP)
        if not (named or (whole and (sure or dues))) or words.OTHER_THING.search(statement):
            continue
        if not sure and not dues:
            continue
        label = labelled(message, match.end())
        value = label.affirmed if label else not is_denied(message, match.start())
        found.append((value, match.span()))
    return found


def _not_said(lead: str) -> bool:
    """'mettre à jour', 'ça veut dire quoi, à jour', "il faut être à jour", 'adhérents à jour'."""
    if lead.endswith(" etre ") and not words.SURE_TO_BE.search(lead):
        return True
    if words.MEMBERS_BEFORE.search(lead):
        return True
    return bool(words.UPDATING.search(lead)) or lead.endswith(("quoi ", "dire "))


def _paid(message: Message) -> list[_Said]:
    """'tout est payé', 'on n'a pas réglé la TVA', 'on n'arrive plus à payer'."""
    found: list[_Said] = []
    for start, end in segments(message):
        unpaid = words.UNPAID.search(message.text, start, end)
        match = unpaid or words.PAID.search(message.text, start, end)
        if not match or _owes_no_dues(message, start, end):
            continue
        if unpaid:
            nothing = _NOTHING.match(message.text, unpaid.end()) or " rien " in unpaid[0]
            found.append((bool(nothing), unpaid.span()))
        else:
            itself = match[0].endswith(" ok")  # "pas de dette, impôts et urssaf ok"
            denied = _NOT.search(match[0])
            denied = denied or (not itself and is_denied(message, match.start()))
            found.append((not denied, match.span()))
    return found


def _owes_no_dues(message: Message, start: int, end: int) -> bool:
    """A statement of what is owed to others or to us, or of dues that one is exempt from."""
    statement = message.text[start:end]
    if words.OTHER_DEBT.search(statement) or words.PAYS_US.search(statement):
        return True
    exempt = words.EXEMPT.search(statement) or (
        words.NOT_PAYING.search(statement)
        and words.EXEMPT.search(message.text, *message.sentence_of(start))
    )
    return bool(exempt)


def _debts(message: Message) -> list[_Said]:
    found = []
    for match in words.OWES.finditer(message.text):
        statement = message.text[slice(*segment_of(message, match.start()))]
        if words.OTHER_DEBT.search(statement) or words.UNREAL.search(statement):
            continue
        if not words.DUES.search(statement) and _is_of_others(message, match.end()):
            continue
        nothing = _NOTHING.match(message.text, match.end())
        label = labelled(message, match.end())
        free = not label.affirmed if label else is_denied(message, match.start()) or bool(nothing)
        free = free or match[0].startswith("rien")
        if free or not words.PAST.search(statement):
            found.append((free, match.span()))
    return found


def _is_of_others(message: Message, end: int) -> bool:
    """'on reçoit des relances, mais c'est pour des fournisseurs': no debt of ours to the taxes."""
    whose = words.OF_WHOM.match(message.text, end)
    return bool(whose and words.OTHER_DEBT.search(whose[0]))


def _owed_to_others_only(message: Message) -> re.Match[str] | None:
    """'des retards oui, mais chez les fournisseurs': nothing is told of the taxes asked about."""
    found = list(words.OWES.finditer(message.text))
    theirs = found and all(_is_of_others(message, match.end()) for match in found)
    return found[0] if theirs and not words.DUES.search(message.text) else None


def _items(message: Message) -> list[_Said]:
    """'les impôts oui, l'URSSAF non': each of the dues with its own answer."""
    found = []
    for start, end in _headed(message):
        match = words.ITEM.search(message.text, start, end)
        if match and words.OWES.search(message.text, start, match.start()):
            continue  # "retard d'impôts non": a debt with its answer
        good = words.ITEM_YES.fullmatch(message.text, start, end)
        left_out = words.ITEM_LEFT_OUT.fullmatch(message.text, start, end)
        if match or left_out or good:
            found.append((bool(good or (match and match["yes"])), (start, end)))
    return found


def _headed(message: Message) -> list[tuple[int, int]]:
    """The statements, each with the heading before it: "impôts : OK", "la CFE par contre non"."""
    spans: list[tuple[int, int]] = []
    text = message.text
    for start, end in segments(message):
        heading = spans and text[slice(*spans[-1])].rstrip().endswith(":")
        turned = spans and words.TURN.match(text, start)
        heading = heading or (turned and words.NAME_ALONE.fullmatch(text, *spans[-1]))
        spans.append((spans.pop()[0] if heading else start, end))
    return spans


def _fine(message: Message, said: list[_Said]) -> list[_Said]:
    """What is said of the dues when they are asked about: "les deux sont bonnes", "aucun souci"."""
    found: list[_Said] = []
    both = [*words.FINE.finditer(message.text), *words.UP.finditer(message.text)]
    for match in both:
        first, last = segment_of(message, match.start())
        if any(first <= start < last for _, (start, _) in said):
            continue
        lead = message.text[first : match.start()]
        if not (words.OTHER_THING.search(message.text, first, last) or _not_said(lead)):
            found.append((not is_denied(message, match.start()), match.span()))
    return found + _no_trouble(message, named=False)


def _no_trouble(message: Message, *, named: bool) -> list[_Said]:
    """'aucun souci côté fiscal': beside the name of the dues, unless they are asked about."""
    found: list[_Said] = []
    for match in words.TROUBLE.finditer(message.text):
        first, last = segment_of(message, match.start())
        if named and not words.DUES.search(message.text, first, last):
            continue
        if _of_the_other(message, match):
            continue
        if words.NO_TROUBLE.search(message.text, first, match.start()):
            found.append((True, match.span()))
    return found


def _troubled(message: Message) -> bool:
    """'fiscalement oui, socialement il y a un souci': said of one side, by its name."""
    return any(
        words.DUES.search(message.text, *segment_of(message, match.start()))
        and not is_denied(message, match.start())
        and not _of_the_other(message, match)
        for match in words.A_TROUBLE.finditer(message.text)
    )


def _of_the_other(message: Message, trouble: re.Match[str]) -> bool:
    """'on n'est pas en difficulté', 'la liquidation c'est le voisin, aucune difficulté': said of
    the other question."""
    patterns = (DIFFICULTY, JUDICIAL, words.FINANCES)
    return any(p.search(message.text) for p in patterns) and trouble[0].startswith("difficulte")


def _doubt(message: Message, span: tuple[int, int]) -> Entity:
    candidates = [{"value": True, "label": "à jour"}, {"value": False, "label": "pas à jour"}]
    return unsure(FACT, "ambiguous", candidates, message.said(*span), *span)
