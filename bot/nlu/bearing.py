"""Whether a message tells of the visitor, asks of a topic, or is about something else.

What it names weighs for the one or the other: how much of it, with which words of oneself.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.nlu import intent_words as say
from bot.nlu.entity import Entity, fact_of
from bot.nlu.modality import is_question, speaks_of_structure, speaks_of_us
from bot.nlu.modality_words import RULE
from bot.nlu.text import Message

COUNTED = frozenset({"headcount", "turnover_eur"})
# Facts that a message about something else may well hold.
_LOOSE = frozenset({"in_region", "sectors", "headcount", "legal_form", "economic_activity",
                    "digital_core"})  # fmt: skip
_FOREIGN, _SURELY_FOREIGN, STRANGE, ALIEN = 0.5, 0.7, 0.8, 0.95
_MOSTLY = 0.55
TRUSTED = 0.45  # from this on, the classifier's topic is believed


def is_topic(
    message: Message, stated: Sequence[Entity], best: str, confidence: float, needed: float
) -> bool:
    """True for "infos sur les ACI": a topic is named, but nothing is said of the visitor."""
    if not stated or not best.startswith("faq_") or confidence < needed:
        return False
    if any(_is_counted(e) or _is_applied_on(e) or _is_held(e) for e in stated):
        return False
    ours = not _unpriced(stated) or any(_is_wanted(e) or _is_up_to_date(e) for e in stated)
    if ours and not is_question(message):
        return False  # "la caisse est déjà payée, là c'est pour le site, 1 500"
    return not about_us(message, stated) and not _mostly(message, stated)


def says_little(message: Message, stated: Sequence[Entity], best: str) -> bool:
    """True for one thing named in words on a rule, or on whom to reach ("qu'un agent m'appelle")"""
    names = [e.name for e in stated]
    if best == "faq_human_contact":
        return names in (["purchases"], ["headcount"])
    ruled = RULE.search(message.text) and not speaks_of_us(message)
    return len(names) == 1 and bool(ruled) and not _mostly(message, stated)


def _is_applied_on(entity: Entity) -> bool:
    """'on avait déposé une demande, c'était le 8 février 2023'."""
    return entity.name == "last_application_on" and entity.value != "never"


def _is_up_to_date(entity: Entity) -> bool:
    """'17, à jour impôts + URSSAF': nobody says it of a rule."""
    return entity.name == "tax_social_compliant" and entity.value is True


def _is_held(entity: Entity) -> bool:
    """'le projet est certifié par l'IRIAE et personne ne me rappelle'."""
    return entity.name == "certification" and entity.value == "obtained"


def _is_counted(entity: Entity) -> bool:
    """True for a headcount or a turnover, sure or not."""
    return fact_of(entity) in COUNTED


def is_foreign(
    message: Message, stated: Sequence[Entity], foreign: float, confidence: float
) -> bool:
    """True for "que visiter à Arras", "je cherche un emploi d'aide à domicile vers Douai"."""
    if _opens_with_count(message, stated) and not is_question(message):
        return False  # "22 salariés, 140 coopérateurs"
    names = {e.name for e in stated}
    if stated and foreign >= STRANGE and all(map(_is_unlisted, stated)):
        return foreign >= ALIEN or not speaks_of_structure(message)  # "passeport perdu, 86 €"
    loose = names - {"purchases"} <= _LOOSE and _unpriced(stated)
    if not loose or (not is_question(message) and any(map(_is_wanted, stated))):
        return False
    alien = foreign >= ALIEN and not _described(names)
    if speaks_of_structure(message) and not alien:
        return False
    if names & COUNTED and foreign < ALIEN and speaks_of_us(message) and not is_question(message):
        return False  # "on est 12 salariés, quelle galère"
    if names == {"sectors"} and foreign >= _FOREIGN and say.SEEKS.match(message.text):
        return True  # "je veux un logement social"
    if names == {"sectors"} and _mostly(message, stated) and not is_question(message):
        return False  # "salon de coiffure solidaire"
    if "sectors" in names and _does(message, stated, foreign):
        return False
    if foreign == confidence and is_question(message) and not about_us(message, stated):
        return True  # "l'aide à l'embauche d'un apprenti, c'est encore 5000 euros ?"
    if alien and (names != {"sectors"} or is_question(message)):
        return True
    if foreign >= _SURELY_FOREIGN and not _mostly(message, stated) and not _described(names):
        return True
    one = len(names) < 2 and not names & COUNTED and not _mostly(message, stated)
    if foreign >= _FOREIGN and (one or not about_us(message, stated)):
        return True
    aside = bool(names) and names <= {"in_region", "sectors"} and not _mostly(message, stated)
    return aside and foreign >= max(0.2, confidence - 0.1) and not about_us(message, stated)


def _opens_with_count(message: Message, stated: Sequence[Entity]) -> bool:
    """True when the first words count the employees, or tell the turnover."""
    first = len(message.original) - len(message.original.lstrip(" -*\n"))
    return any(_is_counted(e) and e.start <= first for e in stated)


def _does(message: Message, stated: Sequence[Entity], foreign: float) -> bool:
    """True for "chez nous on démonte des frigos", "gîte d'étape pour cavaliers": what one does, or
    the name of it first; not for "on cherche un plombier"."""
    kinds = [e for e in stated if e.name == "sectors"]
    if is_question(message) or say.WANTS.search(message.text) or not kinds:
        return False
    at = message.canonical(kinds[0].start)
    before = message.text[message.clause_of(at)[0] : at]
    told = say.WE_DO.search(before)
    after = message.original[kinds[0].end :].lower()
    return bool(told) or (at == 0 and foreign < STRANGE and bool(say.OF_PEOPLE.match(after)))


def _described(names: set[str]) -> bool:
    """True for "cinéma à Fourmies, 3 employés": what it is, and how many."""
    return len(names) > 1 and bool(names & {"headcount", "legal_form"})


def _unpriced(stated: Sequence[Entity]) -> bool:
    """True when no purchase is surely one: "le chèque énergie 2026" is vague."""
    sure = [e for e in stated if e.name == "purchases" and not e.value.get("vague")]
    return all(e.value["amount_eur"] is None for e in sure)


def _is_unlisted(entity: Entity) -> bool:
    """True for a thing of no list: "la bibliothèque me réclame 12 euros"."""
    return entity.name == "purchases" and "named" in entity.value


def _is_wanted(entity: Entity) -> bool:
    """True for 'je veux un site pour vendre nos billets': said to be bought, of our own kinds."""
    if entity.name != "purchases" or {"named", "vague"} & entity.value.keys():
        return False
    category, label = entity.value["category"], entity.value["label"]
    return category in {"ecommerce", "data"} or (category == "payment" and " " in label)


def _mostly(message: Message, stated: Sequence[Entity]) -> bool:
    """True when the facts are most of what was typed."""
    told = sum(e.end - e.start for e in stated)
    return told >= _MOSTLY * len(message.original.strip())


def about_us(message: Message, stated: Sequence[Entity]) -> bool:
    """True when the visitor describes their own structure: two facts, or one said as theirs."""
    return len({e.name for e in stated}) > 1 or bool(stated and speaks_of_us(message))
