"""Spelling: SMS shorthand, words that sound like one of the domain, typos of a letter or two.

A word of the French lexicon, a commune or a word of the domain is left alone, unless the words
around it ask for another one (`contexts`).
"""

from __future__ import annotations

from functools import lru_cache

from bot.nlu import contexts, heard, numerals, sounded_towns, wordlists
from bot.nlu.lexicon import is_french
from bot.nlu.slips import doubtful, spelled
from bot.nlu.text import Token

_STRETCHED = frozenset(
    ("ok", "oui", "non", "nan", "yes", "ouai", "si", "fini", "merci", "salut", "bonjour")
)
_CARD = frozenset(
    ("terminal", "terminaux", "lecteur", "carte", "machine", "appareil", "paiement", "tpe",
     "boitier", "borne", "truc", "payer", "paye", "encaisser", "accepter")
)  # fmt: skip
_OF_CARD = frozenset(("la", "les", "une", "par", "nos", "leur", "leurs", "sans"))
_ACRONYMS = frozenset(("g", "st", "pa", "po", "ke", "ki"))
_SMALL = frozenset(
    ("oui", "non", "euh", "a", "la", "le", "ville", "commune", "stp", "svp", "c", "est")
)
_TITLES = frozenset(("m", "mme", "mr", "mlle", "monsieur", "madame", "dr", "maitre"))
_MOST_UNKNOWN = 10  # words of a message: no honest one was seen with more than four
_NOT = frozenset(
    ("pas", "pa", "po", "plus", "plu", "rien", "ri", "ryin", "ryen", "ri1", "fichtre", "keudal",
     "kedal", "keud")
)  # fmt: skip
_KNOWERS = frozenset(("on", "je", "j", "nous", "en", "jen", "jan"))
_ONE_MORE = frozenset(
    ("un", "une", "de", "des", "dé", "la", "le", "les", "deux", "trois", "quatre", "cinq")
)
_ELSEWHERE = frozenset(("c", "e", "salaires"))  # what they stand for hangs on the words around them
# Small words written as they sound: the accent tells them from others.
_HEARD = {"dé": "des", "lé": "les", "cé": "c est", "mé": "mais", "sè": "sais"}


def correct(tokens: list[Token]) -> list[Token]:
    """Takes tokens; returns them with shorthand spelled out and misspellings corrected.

    At most ten words of a message are corrected, so that noise costs little.
    """
    tokens = heard.phrases(sounded_towns.told(tokens))
    corrected: list[Token] = []
    left = _MOST_UNKNOWN
    done = 0
    looked_at = [at for at, one in enumerate(tokens) if not _stays(one.norm, one.original)]
    single = bool(looked_at) and _is_alone(tokens)
    for index in looked_at:
        corrected += tokens[done:index]
        done = index + 1
        token = tokens[index]
        parts = _in_full(tokens, index, corrected)
        if not parts:
            word = _as_meant(token, corrected)
            parts = [word]
            if _is_known(word) or _is_a_surname(token, corrected):
                parts = [doubtful(word)] if left else parts
            elif len(word) > 3 and left:
                left -= 1
                full = numerals.glued(word) or spelled(token, corrected, tokens, single=single)
                parts = full.split()
        corrected += [token if part == token.norm else token._replace(norm=part) for part in parts]
    return contexts.settle(corrected + tokens[done:])


@lru_cache(maxsize=4096)
def _stays(word: str, typed: str) -> bool:
    """True for what is left alone, whatever stands around it: signs, figures, words well spelt."""
    if not word.isalpha():
        return True
    if word in _ELSEWHERE or word in wordlists.shorthand() or typed.lower() in _HEARD:
        return False
    if word[:-1] in _STRETCHED or (word == "je" and "é" in typed.lower()):
        return False
    return len(word) <= 3 or (_is_known(word) and doubtful(word) == word)


def _in_full(tokens: list[Token], index: int, before: list[Token]) -> list[str]:
    """What shorthand stands for there; nothing for a word that is none."""
    token = tokens[index]
    word, typed = token.norm, token.original.lower()
    if word == "c" and _knows_not(tokens, index):
        return ["sais"]
    if _joins(tokens, index):
        return ["et"]
    if word == "je" and "é" in typed:
        return ["j", "ai"]
    unit = word == "ke" and (token.glued or _is_counted(before))  # "300ke", "300 ke"
    card = word == "cb" and (token.upper or _is_card(before))
    acronym = word in _ACRONYMS and token.upper and len(word) > 1
    if unit or card or acronym or (word == "c" and _elided(tokens, index)):
        return []
    return (_HEARD.get(typed) or wordlists.shorthand().get(word, "")).split()


def _as_meant(token: Token, before: list[Token]) -> str:
    """A word without the last letter of 'okk', 'ouii'; the "salariés" of '5 salairés'."""
    word = token.norm
    if word == "salaires" and _is_counted(before):
        return "salaries"
    return word[:-1] if word[:-1] in _STRETCHED and word[-1] == word[-2] else word


def _is_counted(before: list[Token]) -> bool:
    return bool(before) and before[-1].norm.isdigit()


def _is_alone(tokens: list[Token]) -> bool:
    """True where one word only says something."""
    return len([one for one in tokens if one.norm.isalpha() and one.norm not in _SMALL]) == 1


def _is_card(before: list[Token]) -> bool:
    """True for the card of 'un lecteur de cb', 'payer la cb': elsewhere "cb" asks how much."""
    near = {token.norm.removesuffix("s") for token in before[-4:]}
    return bool(near & _CARD) or bool(before and before[-1].norm in _OF_CARD)


def _is_a_surname(token: Token, before: list[Token]) -> bool:
    """True for the name in 'M. Caron', 'J. Vasseur': never misspelt."""
    if not before or not token.original[:1].isupper():
        return False
    last = before[-2] if len(before) > 1 and before[-1].norm == "." else before[-1]
    initial = last is not before[-1] and len(last.norm) == 1 and last.norm.isalpha()
    return initial or last.norm in _TITLES


def _joins(tokens: list[Token], index: int) -> bool:
    """True for the "é" of '1 ordi é 1 caisse': "et" as it sounds, before one more thing."""
    if tokens[index].norm != "e" or not 0 < index < len(tokens) - 1:
        return False
    euros = tokens[index].original in "eE" and tokens[index - 1].norm.isdigit()
    after = tokens[index + 1].norm
    return not euros and (after.isdigit() or after in _ONE_MORE)


def _knows_not(tokens: list[Token], index: int) -> bool:
    """True for the "c" of 'on c pas': "sais" as it sounds."""
    around = [tokens[i].norm for i in (index - 1, index + 1) if 0 <= i < len(tokens)]
    return len(around) > 1 and around[0] in _KNOWERS and around[1] in _NOT


def _elided(tokens: list[Token], index: int) -> bool:
    """True for the "c" of "c'est"."""
    return index + 1 < len(tokens) and tokens[index + 1].norm in {"est", "etait", "etaient", "en"}


def _is_known(word: str) -> bool:
    adverb = word.endswith("ment") and len(word) > 8 and is_french(word[:-4])
    return is_french(word) or word in wordlists.known() or word in wordlists.common() or adverb
