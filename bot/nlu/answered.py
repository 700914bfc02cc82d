"""The bare answer of a message beside the facts it states: whether it stands, what it changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.nlu import answer_words as say
from bot.nlu import answers, applications, difficulty, places, sectors, tax_words, taxes
from bot.nlu.entity import FIGURES, IF_ASKED, NEGATED, Entity, fact_of, overlap
from bot.nlu.modality import HYPOTHESIS, OTHERS, QUESTION, Scope
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

# "non mais ESUS oui": the yes is of the fact named.
_NO_BUT = compiled(
    r" ?(?:(?:ah|euh|ben|bah|alors) )*(?:non|nan|pas du tout|aucune?) ?,? ?(?:mais|par contre|"
    r"en revanche|sauf que|seulement) "
)
# Without it, "non, jamais fait la demande" answers whatever was asked.
_SCHEME = compiled(r"\b(?:iness|aides?|subventions?|region)\b")
_UNLIKE = compiled(r"(?:mais |et )?(?:nous|moi|chez nous) (?:, )?non\b|pas nous\b")
_MONEY = frozenset(("amount", "turnover_eur", "other_public_aid_eur"))
_DENIES = compiled(
    r" ?(?:, )?(?:(?:le|la|les|l|notre|nos) [a-z]{3,} ,? ?(?:(?:est|sont|fait|font) )?)?"
    r"(?:(?:on|nous|je|j|c|ce|ca|cela|l|y|n|ne|en) )*(?:(?!et )\w+ )?"
    r"(?:pas|aucune?|jamais|ni|plus|zero)\b(?!.*\bnon plus\b)"
)
_NOTHING: tuple[object, ...] = (False, [], "none")  # and 0, which equals False
_PARTED = compiled(r"[,.;:!?]|\b(?:et|mais|ni)\b")
_IT_IS_THEM = compiled(
    r"\b(?:c est|c etait|concern\w+|touch\w+|vis\w+) (?:(?:notre|nos|l|le|la|les|un|une|des|mon|ma|"
    r"celle|celui|chez) )*(?!notre|nos|nous|on\b|bon\b|pas\b|tout\b|pour\b)[a-z]{3,}"
)


def of_what_was_asked(message: Message, found: list[Entity]) -> list[Entity]:
    """Takes a message and its entities; returns them without a no that denies something else:
    "non, on n'est pas en difficulté, c'est le voisin qui est en faillite"."""
    if not _IT_IS_THEM.search(message.text):
        return found
    told = {e.name: e.value for e in found if e.role is None}
    owed = told.get(taxes.FACT) is True and tax_words.OWES.search(message.text)
    if not owed and told.get(difficulty.FACT) is not False:
        return found
    return [e for e in found if e.name != "answer" or e.value != answers.NO]


def with_answer(
    message: Message, found: list[Entity], said: list[Entity], scopes: list[Scope]
) -> list[Entity]:
    """Takes a message, its facts, its bare answers and its scopes; returns the facts with the first
    answer, where it stands: a yes with a reserve tells nothing outright of the dues."""
    supposed = any(scope.kind == HYPOTHESIS and scope.start < 4 for scope in scopes)
    sure = message.text.startswith("je suppose") or say.NO_PURCHASE.search(message.text)
    wished = supposed and said and say.WISH.match(message.text)  # "si ça pouvait ! aucune"
    sure = sure or (wished and message.sentence_of(said[0].start)[0] > 0)
    if not said or (supposed and not sure):
        return found
    answer = said[0]
    if _is_asked(message, answer, scopes):
        return found
    money = any(fact_of(e) in _MONEY or e.name in _MONEY for e in found)
    if money and answer.value == answers.NONE and say.NO_MORE.search(message.text):
        return found  # "55 000 € de ressources, pas un sou de plus"
    if answer.value == answers.QUALIFIED:
        found = [e for e in found if e.name != taxes.FACT or not overlap(e, answer)]
        answer = _no_beside(message, found, answer)
    beside = FIGURES if _SCHEME.search(message.text) else {*FIGURES, applications.FACT}
    found = _echoed(message, found, answer)
    if answer.value == answers.NO and say.SO_ANSWERED.search(message.text):
        found = [e for e in found if e.name != "unsure" or e.value["fact"] != difficulty.FACT]
    facts = [e for e in found if e.name not in beside and e.role != IF_ASKED]
    if answer.value == answers.UNKNOWN:  # "aucune idée, le bureau a changé": an explanation
        found = [e for e in found if e.name != "unsure" or e.value["fact"] != sectors.FACT]
    if answer.value == answers.NONE:  # "pas un euro"
        found = [e for e in found if not overlap(e, answer) or not _one(e)]
    denied = [e for e in found if e.role == NEGATED]
    if answer.value == answers.NO and answer.start and denied:
        return found  # "12 salariés, c'est faux"
    if answer.value == answers.NO and denies_a_fact(message, answer.end, found):
        return found
    if message.text.startswith("non pas ") and any(e.name == places.FACT for e in denied):
        return found  # "non pas Amiens, Abbeville"
    named = answer.value == answers.NONE or "?" in message.text[answer.start : answer.end]
    told = named and any(overlap(e, answer) for e in facts)
    return found if told else [*found, answer]


def _no_beside(message: Message, found: Sequence[Entity], answer: Entity) -> Entity:
    """'non mais ESUS oui': a plain no, what follows being of the fact it names."""
    no = _NO_BUT.match(message.text)
    if no and any(e.role is None and no.end() <= e.start < answer.end for e in found):
        return replace(answer, value=answers.NO, end=no.end())
    return answer


def denies_a_fact(message: Message, end: int, found: Sequence[Entity]) -> bool:
    """Takes a message, where its "no" ends and its facts, all with canonical offsets.

    Returns True when the no is of a fact denied just after it: "non, pas d'insertion" answers
    nothing else, whatever was asked.
    """
    denial = _DENIES.match(message.text, end)
    if denial is None:
        return False
    after = _PARTED.search(message.text, denial.end())
    until = after.start() if after else len(message.text)
    denied = [e for e in found if e.role is None and e.value in _NOTHING and e.name not in FIGURES]
    return any(end <= e.end and e.start < until for e in denied)


def _is_asked(message: Message, answer: Entity, scopes: list[Scope]) -> bool:
    """'ça compte ou non', 'c'est la même chose non': the no of a question answers nothing."""
    if not answer.start or say.SO_ANSWERED.search(message.text):
        return False
    said = message.text[answer.start : answer.end]
    before = message.text[: answer.start]
    if _UNLIKE.match(said) and any(s.kind == OTHERS and s.start < answer.start for s in scopes):
        # "notre voisin doit de l'argent, nous non": denied is what they are
        return bool(tax_words.OWES.search(before) or tax_words.UNPAID.search(before))
    return before.endswith(("ou ", "ou bien ")) or any(
        scope.kind == QUESTION and scope.start < answer.start < scope.end for scope in scopes
    )


def _echoed(message: Message, found: list[Entity], answer: Entity) -> list[Entity]:
    """'SARL ? non, une SAS': what the question said again names is not stated."""
    if answer.value == answers.UNKNOWN:  # "ESUS ? je ne sais pas si on l'a"
        echo = message.text.find("?", 0, answer.start)
        return found if echo < 0 else [e for e in found if e.end > echo + 2]
    asked = message.text.find("?", answer.start, answer.end)
    if asked < 0 or answer.value not in {answers.NO, answers.NONE}:
        return found
    return [e for e in found if e.end > asked or e.role or not e.value or e.value == "none"]


def _one(entity: Entity) -> bool:
    return (entity.name == "number" and entity.value == 1) or (
        entity.name == "amount" and entity.value["amount_eur"] == 1
    )
