"""Spelling: SMS shorthand, words that sound like one of the domain, typos of a letter or two.

A word of the French lexicon, a commune or a word of the domain is left alone, unless the words
around it ask for another one (`contexts`).
"""

from __future__ import annotations

from dataclasses import replace

from bot.nlu import contexts, heard, numerals, wordlists
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
# Small words written as they sound: the accent tells them from others.
_HEARD = {"dé": "des", "lé": "les", "cé": "c est", "mé": "mais", "sè": "sais"}


def correct(tokens: list[Token]) -> list[Token]:
    """Takes tokens; returns them with shorthand spelled out and misspellings corrected.

    At most ten words of a message are corrected, so that noise costs little.
    """
    tokens = heard.phrases(contexts.towns(tokens))
    corrected: list[Token] = []
    left = _MOST_UNKNOWN
    single = sum(one.norm.isalpha() and one.norm not in _SMALL for one in tokens) == 1
    for index, token in enumerate(tokens):
        word = token.norm
        if not word.isalpha():
            corrected.append(token)
            continue
        full = None if word == "c" and _elided(tokens, index) else wordlists.shorthand().get(word)
        full = _HEARD.get(token.original.lower(), full)
        full = "sais" if word == "c" and _knows_not(tokens, index) else full
        full = "et" if _joins(tokens, index) else full
        counted = bool(corrected) and corrected[-1].norm.isdigit()
        if word == "je" and "é" in token.original.lower():
            corrected += [replace(token, norm=part) for part in ("j", "ai")]
            continue
        if word == "salaires" and counted:
            word = "salaries"  # "5 salairés"
        unit = word == "ke" and (token.glued or counted)  # "300ke", "300 ke"
        card = word == "cb" and (token.upper or _is_card(corrected))
        if (
            full is not None
            and not (unit or card)
            and not (word in _ACRONYMS and token.upper and len(word) > 1)
        ):
            corrected += [replace(token, norm=part) for part in full.split()]
            continue
        if word[:-1] in _STRETCHED and word[-1] == word[-2]:
            word = word[:-1]  # "okk", "ouii"
        parts = [word]
        unknown = not _is_known(word) and not _is_a_surname(token, corrected)
        if len(word) > 3 and left and unknown:
            left -= 1
            one = numerals.glued(word) or spelled(token, corrected, tokens, single=single)
            parts = one.split()
        elif not unknown and left:
            parts = [doubtful(word)]
        corrected += [token if part == token.norm else replace(token, norm=part) for part in parts]
    return contexts.settle(corrected)


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
