"""What governs a word of activity, found by walking left over articles, small words and names of
structures: "on tient une petite [boulangerie]" is governed by "tient", "chez un [boulanger]" by
"chez", "notre [recyclerie]" by "notre".
"""

from __future__ import annotations

from collections.abc import Container, Mapping

from bot.nlu import activity_words as say
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message, said_before

START, OWN, HELD, OURS, LINKED, LOOSE, BLOCKED = (
    "start", "own", "held", "ours", "linked", "loose", "blocked"
)  # fmt: skip
_LINKS = frozenset(",/+&-")
_OPENINGS = frozenset(",/+&-.;:!?()\"'*>=#%")
_STAFF = frozenset(("salaries", "salarie", "etp", "personnes", "employes"))
_COMES = compiled(r"(?:pro)?vien(?:t|nent)")
_INCOME = compiled(
    r"\b(?:recettes?|ressources|revenus?|chiffre d affaires|ca|activite|budget)(?: \w+){0,2} $"
)
_ADVERB = compiled(r"[a-z]{4,}ment")
# "et de temps en temps de la formation": how often, or when.
_AT_TIMES = compiled(
    r"\b(?:de temps (?:en temps|a autre)|a l occasion|a (?:la )?marge|(?:une|deux|"
    r"trois|\d+|quelques) "
    r"fois (?:par|l) (?:an|mois|semaine|annee)|(?:l|en) (?:hiver|ete)|le (?:week ?-? "
    r"?end|soir|samedi|"
    r"dimanche|matin|mercredi)|en (?:complement|plus|parallele|accessoire|saison)|par moments)$"
)
_TIMES = frozenset(
    ("temps", "autre", "occasion", "marge", "an", "mois", "semaine", "annee", "hiver", "ete", "end",
     "weekend", "soir", "samedi", "dimanche", "matin", "mercredi", "complement", "parallele",
     "accessoire", "saison", "moments")
)  # fmt: skip
_SIGN = compiled(r"\W+")
_AT_WORK = compiled(
    r"benevoles?|salariee?s?|employee?s?|travaill\w+|boss(?:e|ons)|exerce|responsable|engagee?s?"
)
_WORKS_IN = compiled(
    r"benevoles?|salariee?s?|stagiaire|apprentie?|alternante?|employee?|volontaire"
)
_WE_DO = compiled(r"\b(?:on|nous|j) (?:y )?(?:a|ai|avons|fait|gere|gerons|propose|tient)\b")
_SUBJECTS = frozenset(("on", "nous", "je", "j", "qui", "y", "l", "asso", "association", "n", "en"))
_FIRMS = frozenset(("scop", "scic", "sarl", "groupement", "gie", "moyens", "associes", "collectif"))
_ASKED = frozenset(("quel", "quelle", "quels", "quelles", "ou", "vous", "tu", "s"))


def frame(
    message: Message,
    first: int,
    judged: Mapping[int, bool],
    facts: Container[int] = frozenset(),
) -> str:
    """Takes a message, the token where an activity starts, for the tokens of the activities
    before it whether they stood, and the tokens of other facts; returns what governs it, one of
    the constants above."""
    tokens = message.tokens
    several = linked = apart = False
    at = first - 1
    while at >= 0:
        word = tokens[at].norm
        if at in judged:
            more = linked and apart and any(judged.values())  # "aux cantines et un maraîchage"
            return LINKED if judged[at] or more else BLOCKED
        if _SIGN.fullmatch(word):
            return _across(at, word, several, judged)
        several = several or word in say.PLURAL
        linked = linked or word in say.COORDINATORS
        apart = apart or (word in ("un", "une") and not linked)
        if word in ("pour", "par", "avec", "dans", "a", "au"):
            found = _preposition(message, at, several, judged)
            if found:
                return found
            at -= 2 if word == "a" else 1
            continue
        if word == "cote" and at and tokens[at - 1].norm == "a" and _opens(message, at - 1, judged):
            at -= 2  # "à côté du garage, on a un centre de formation"
            continue
        if word == "part" and at > 1 and tokens[at - 1].norm == "a":
            at -= 2  # "avec, à part, une conciergerie"
            continue
        if word in _TIMES:
            times = said_before(_AT_TIMES, message.text, message.span(at, at + 1)[1])
            if times:
                at -= len(times[0].split())
                continue
        if word == "fois":  # "à la fois un restaurant et…"
            at -= 3
            continue
        if at in facts and word in ("sa", "sas", "ei"):
            at -= 1
            continue
        if word == "entre" and at > 0 and _is_a_firm(message, at):
            return OWN  # "une scop entre menuisiers"
        if word in ("ses", "son", "sa") and at > 1 and say.DOES.fullmatch(tokens[at - 1].norm):
            return OWN if tokens[at - 2].norm in say.HEADS else BLOCKED  # "l'asso vend ses bières"
        if word in say.OURS:
            return OWN if at > 1 and tokens[at - 2].norm in say.SALES else OURS
        if word in say.RECIPIENTS or word in say.YOURS:
            return BLOCKED
        if word not in say.FILLERS and word not in say.HEADS and not _ADVERB.fullmatch(word):
            if at in facts or (word.isdigit() and tokens[at + 1].norm in _STAFF):
                return START  # "scic Lille 8 salariés resto"
            found = _governed(message, at, word)
            return LINKED if found == LOOSE and linked and any(judged.values()) else found
        at -= 1
    return START


def _is_a_firm(message: Message, at: int) -> bool:
    """True right after the name of a form: "une scop entre", "société civile de moyens entre"."""
    return message.tokens[at - 1].norm in _FIRMS


def _opens(message: Message, at: int, judged: Mapping[int, bool]) -> bool:
    """True for a token that opens its clause and is followed by one that says "on" or "nous", or
    adds to an activity: "traiteur, et à côté du conseil"."""
    before = message.tokens[at - 1].norm if at else ","
    if before == "et" and any(judged.values()):
        return True
    after = message.text[message.starts[at] :]
    return bool(_SIGN.fullmatch(before) or before in ("et", "mais")) and bool(_WE_DO.search(after))


def _across(at: int, sign: str, several: bool, judged: Mapping[int, bool]) -> str:
    """A list goes on after a comma; a full stop or a bracket opens a new clause."""
    if sign == "+" and any(judged.values()):
        return LINKED
    if sign in _LINKS and at - 1 in judged and (several or judged[at - 1]):
        return LINKED if judged[at - 1] else BLOCKED
    return START if sign in _OPENINGS else BLOCKED


def _preposition(
    message: Message, at: int, several: bool, judged: Mapping[int, bool]
) -> str | None:
    """What a preposition says of what follows; None when it says nothing."""
    word = message.tokens[at].norm
    before = message.tokens[at - 1].norm if at else ""
    if word == "par":
        return None if before == "insertion" else BLOCKED
    if word == "pour":
        return BLOCKED if several else None
    if word == "dans":
        return OWN if _WORKS_IN.fullmatch(before) else None
    if word == "au":
        return OWN if _AT_WORK.fullmatch(before) else BLOCKED
    if word == "a":
        if before == "cote":
            return None
        if before == "y" and at > 1 and message.tokens[at - 2].norm == "il":
            return LOOSE  # "il y a une boulangerie en bas"
        if _AT_WORK.fullmatch(before):
            return OWN  # "je travaille à l'épicerie solidaire"
        return HELD if before in _SUBJECTS or before in say.HEADS else BLOCKED
    if judged.get(at - 1) or before in say.HEADS or _SIGN.fullmatch(before):
        return LINKED
    return BLOCKED


def _governed(message: Message, at: int, word: str) -> str:
    before = message.tokens[at - 1].norm if at else ""
    if say.DOES.fullmatch(word) and (word == "facture" or not word.endswith(("er", "ir", "re"))):
        done = word == "fait" and (before in say.AUXILIARIES or before == "deja")
        asked = before in _ASKED and not word.startswith("occup")
        return BLOCKED if done or asked else OWN
    if _COMES.fullmatch(word):  # "20 % de nos recettes viennent d'un centre de formation"
        return OWN if _INCOME.search(message.text, 0, message.starts[at]) else BLOCKED
    if word in ("ai", "avons"):
        return HELD
    if word in say.DENIALS or (word == "comme" and before in say.SETTLED):
        return OWN
    if word.endswith("ez"):
        return BLOCKED
    return BLOCKED if say.THINGS.fullmatch(word) or say.SEEKING.fullmatch(word) else LOOSE
