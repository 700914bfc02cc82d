"""A company in difficulty: in proceedings, said so or denied, healthy, or strained (asked)."""

from __future__ import annotations

import re

from bot.nlu import difficulty_words as words
from bot.nlu.entity import Entity, unsure
from bot.nlu.polarity import is_denied, labelled, segment_of, segments, with_denial
from bot.nlu.prefilter import compiled
from bot.nlu.tax_words import DUES, SURE_DUES
from bot.nlu.text import Message, once, said_before

FACT = "in_difficulty"
DOUBT = "doubt"
WORDS = (words.JUDICIAL, words.DIFFICULTY, words.HEALTHY, words.WELL, words.STRAIN,
         words.STRAINED, words.OVER, words.NOW, words.TROUBLE, words.VERDICT,
         words.ACCOUNTS, words.APPROVED, words.FOLDED)  # fmt: skip
_LABELS = {True: "entreprise en difficulté", False: "pas une entreprise en difficulté"}
_WAS = compiled(
    r"\b(?:avait|avions|avais|etait|etions|(?:a|avons|ai) (?:deja |bien )?(?:eu|connu(?! mieux)|"
    r"traverse|vecu|"
    r"passe|subi)|il y a (?:\w+ ){1,3}ans|en (?:19|20)[01]\d|en 202[0-4])\b"
)
_THOUGH = compiled(r"[ ,]*(?:meme (?:si|quand)|malgre|bien qu|quoiqu)")
_THIS_YEAR = compiled(r"\b(?:cette annee|ce (?:trimestre|semestre|mois)|recemment|en 202[56])\b")
_PAST_YEAR = compiled(r"\b(?:en (?:20[01]\d|202[0-5])|l an(?:nee)? (?:derniere?|passee?))\b")
_NOT_AFTER = compiled(r" (?:pas|plus|mal|moyen\w*)\b")
_PAST = compiled(r"\b(?:etait|etions|etais|avait|avions|ete|a l epoque|autrefois)\b")
_PAST_AFTER = compiled(r" (?:judiciaire )?(?:, )?(?:c )?(?:etait|remonte|date)\b")
_NO_AFTER_ALL = compiled(
    r" ?(?:(?:mais|et|en fait|finalement|ah|euh|enfin|non|pardon) )*(?:non|pas du tout|"
    r"absolument pas|pas (?:nous|la notre|l asso\w*|la structure|chez nous)|"
    r"c est fini|plus maintenant|c est faux)(?: (?:pardon|merci|desole\w*))? ?[.,;!]? ?"
)
# "un redressement il y a dix ans mais c'est clos"
_OVER_SINCE = compiled(
    rf" ?,? ?(?:(?:mais|et|,) )*(?:(?:le|la|l|notre) )?(?:c|ce|il|elle|tout|cela|on|nous|l|plan|"
    rf"tribunal|juge|procedure|affaire|dossier|jugement) (?:(?!pas\b|plus\b|sera\b|va\b|"
    rf"presque\b|bientot\b)\w+ ){{0,3}}?"
    rf"{words.OVER.pattern}"
)
# "en difficulté je ne sais pas": what one does not know is not said.
_UNKNOWN_AFTER = compiled(
    r" ?,? ?(?:(?:alors|la|ca|cela|ben|bah|moi|,) )*(?:j|je|on|nous) (?:(?:ne|n|en|l|le) )*"
    r"(?:(?:sai[st]?|savons) (?:pas|plus|rien|trop)|ignor\w+|saurais)\b"
)
# "en difficulté on ne l'est pas"
_DENIED_AFTER = compiled(
    r" ?,? ?(?:on|nous|je|l asso\w*|la structure) (?:(?:ne|n) )?(?:(?:l|le|y) (?:est|"
    r"sommes|suis) (?:pas|plus)\b|(?:est|sommes|suis) (?:pas|plus)(?= ?(?:$|[,.;!])))"
)
# "quel texte définit une entreprise en difficulté": the words of a definition.
_DEFINED = compiled(
    r"\b(?:quels?|quelles?|qu entend\w*|entend on|definit\b|definir\b|criteres?|c est quoi|"
    r"veut dire quoi|"
    r"savoir si|a partir de quand|comment (?:on )?(?:sai[st]|juge|voit|decide))\b"
)
# "non, juste un creux": the worry that a no makes light of.
# "rien de la sorte, le commissaire aux comptes a signé sans réserve"
_DISMISSED = compiled(
    r"(?:(?:ah|oh|ben|bah|euh|mais|alors|non|nan|du tout|pas du tout|,) )*(?:(?:il (?:n )?y a |"
    r"on (?:n )?a )?rien de (?:la sorte|semblable|tel|pareil|comparable|ce genre|tout (?:ca|cela)|"
    r"(?:ca|cela))|(?:loin|tres loin|a (?:cent|mille) lieues) (?:de la|s en faut)|"
    r"en aucun(?:e)? (?:cas|facon|maniere|sorte)|pas le moins du monde|aucunement|nullement|"
    r"absolument pas|bien au contraire|tout le contraire|que nenni)"
    r"(?= ?(?:$|[,.;!:]|heureusement|chez|pour|dieu|merci|ici|et|notre|nos|le|la|les|l|on|nous)"
    r"(?: |$))"
)
_NO_JUST = compiled(
    r"(?:(?:ben|bah|euh|oh|ah) )*(?:(?:non|nan|pas du tout|pas vraiment|absolument pas|"
    r"aucunement) ?,? )+(?:c est )?(?:juste|simplement|seulement|rien que|a peine|tout au plus) "
)
_Said = tuple[object, tuple[int, int]]


def read(message: Message) -> list[Entity]:
    """Takes a message; returns in_difficulty as far as stated, or a doubt about it."""
    value, span = _settle(message)
    if value is None or (value == DOUBT and _is_of_a_past_year(message, span)):
        return []
    if value != DOUBT:
        return [Entity(FACT, value, with_denial(message, span[0]), span[1])]
    candidates = [{"value": value, "label": label} for value, label in _LABELS.items()]
    return [unsure(FACT, "ambiguous", candidates, message.said(*span), *span)]


def _is_of_a_past_year(message: Message, span: tuple[int, int]) -> bool:
    """'un déficit de 8 000 en 2024': nothing of today, unless that is what is asked."""
    return bool(_PAST_YEAR.search(message.text, *message.clause_of(span[0])))


def judged(message: Message) -> bool:
    """Takes an answer; returns True where somebody's judgment of the definition is told."""
    return _verdict(message) is not None


def unnamed(message: Message) -> object:
    """Takes an answer to the question about difficulty; returns its value, DOUBT or None."""
    verdict = _verdict(message)
    if verdict:
        well = any(False in _signs(message, *span) for span in segments(message))
        return DOUBT if verdict[0] and well else verdict[0]
    value, _ = _settle(message)
    if value is not None:
        return value
    if _NO_JUST.match(message.text):
        return False
    if _DISMISSED.match(message.text) and not words.STRAINED.search(message.text):
        return False
    over = any(
        _is_over(message, *span)
        and not words.ELSEWHERE.search(message.text[slice(*span)])
        and not DUES.search(message.text, *span)  # "l'URSSAF est soldée"
        for span in segments(message)
    )
    if over or words.NOW.search(message.text):
        return False  # "on a eu une année épouvantable, mais plus aucun problème"
    if _is_theirs(message):
        return False
    by_statement = [(span, _signs(message, *span)) for span in segments(message)]
    said = {sign for _, signs in by_statement for sign in signs}
    if not said:
        return None
    (last, _), signs = by_statement[-1]
    strained = words.STRAINED.search(message.text)
    if signs == [False] and message.text.startswith("mais ", last) and not strained:
        return False  # "on ne roule pas sur l'or, mais ça va"
    return DOUBT if DOUBT in said else False


def _is_theirs(message: Message) -> bool:
    """'pas mal d'assos ont mis la clé sous la porte, pas la nôtre'."""
    if not any(words.NOT_US.fullmatch(message.text, *span) for span in segments(message)[1:]):
        return False
    troubles = (words.FOLDED, words.JUDICIAL, words.DIFFICULTY, words.STRAIN)
    return any(pattern.search(message.text) for pattern in troubles)


@once
def _verdict(message: Message) -> _Said | None:
    """'deux années de pertes, mais le comptable dit que non': the last judgment."""
    found: _Said | None = None
    for first, last in segments(message):
        said = message.text[first:last]
        match = words.VERDICT.search(message.text, first, last)
        if not match or not words.OF_US.search(said) or words.WHETHER.search(said):
            continue
        no = match["no"] or " pas " in match[0] or is_denied(message, match.start())
        no = no or _NOT_AFTER.match(message.text, match.end(), last)
        if not match["no"] and not match["yes"] and match[0].startswith("au sens") and not no:
            continue
        found = (bool(match["yes"]) or not no, match.span())
    return found


def _signs(message: Message, first: int, last: int) -> list[object]:
    """What a statement says of how the structure fares: well (False) or strained (DOUBT)."""
    found: list[object] = []
    for match in words.WELL.finditer(message.text, first, last):
        after = message.text[match.end() : last]
        denied = is_denied(message, match.start()) or _NOT_AFTER.match(after)
        found.append(DOUBT if denied else False)
    for match in words.TROUBLE.finditer(message.text, first, last):
        if words.NO_TROUBLE.search(message.text, first, match.start()):
            found.append(False)
    for match in words.STRAINED.finditer(message.text, first, last):
        if match[0].startswith("dette") and DUES.search(message.text[first:last]):
            continue  # "il reste une dette à l'Urssaf" answers the question on taxes
        denied = is_denied(message, match.start())
        found.append(False if denied else DOUBT)
    return [] if found and _is_of_something_else(message.text[first:last]) else found


def _is_of_something_else(statement: str) -> bool:
    """'tout est bon pour les impôts', "on a traversé une mauvaise passe", 'le voisin va mal'."""
    return bool(
        SURE_DUES.search(statement)
        or words.ELSEWHERE.search(statement)
        or words.THEY_DO.search(statement)
        or _THOUGH.match(statement)
        or (_WAS.search(statement) and not _THIS_YEAR.search(statement))
    )


@once
def _settle(message: Message) -> _Said:
    said = [
        one for pattern in (words.JUDICIAL, words.DIFFICULTY) for one in _said(message, pattern)
    ]
    if said:
        true = [one for one in said if one[0]]
        value, span = true[0] if true else said[0]
        taken_back = value and any(
            _NO_AFTER_ALL.fullmatch(message.text, *later)
            for later in segments(message)
            if later[0] >= span[1]
        )
        return (False if taken_back else value), span
    healthy, strain = words.HEALTHY.search(message.text), _strain(message)
    verdict = _verdict(message) if strain else None
    if verdict:
        return verdict
    well = healthy and not is_denied(message, healthy.start())
    if strain and not well:
        label = labelled(message, strain.end())
        denied = not label.affirmed if label else is_denied(message, strain.start())
        denied = denied or _is_over(message, strain.end(), segment_of(message, strain.start())[1])
        return (False if denied else DOUBT), strain.span()
    return (False, healthy.span()) if healthy and well else (None, (0, 0))


def _strain(message: Message) -> re.Match[str] | None:
    """The first strain of ours, not of those helped ("les plus fragiles", "familles fragiles")."""
    return next(
        (
            match
            for match in words.STRAIN.finditer(message.text)
            if not words.PUBLIC.search(
                message.text[segment_of(message, match.start())[0] : match.start()]
            )
        ),
        None,
    )


def _said(message: Message, pattern: re.Pattern[str]) -> list[_Said]:
    """Every mention of ours: under way, denied, or over."""
    found: list[_Said] = []
    for match in pattern.finditer(message.text):
        first, last = segment_of(message, match.start())
        lead, rest = message.text[first : match.start()], message.text[match.end() : last]
        theirs = words.ELSEWHERE.search(lead + rest) or _is_public(pattern, lead, match)
        if theirs or _is_of_another(message, lead, match):
            if pattern is words.JUDICIAL and words.US_TOO.search(message.text, match.end()):
                found.append((True, match.span()))
            continue
        plan = lead.endswith(("plan de ", "plan du "))
        if match[0] == "redressement" and not plan and words.FISCAL.search(lead + rest):
            continue
        label = labelled(message, match.end())
        if label is None and _is_asked(lead, message.text[match.end() :]):
            continue
        if _UNKNOWN_AFTER.match(message.text, match.end()) or _DEFINED.search(lead):
            continue
        if _DENIED_AFTER.match(message.text, match.end()):
            found.append((False, match.span()))
            continue
        if _is_not_left(message, first, match.start()):
            found.append((True, match.span()))
            continue
        over = _is_over(message, first, match.start()) or _is_over(message, match.end(), last)
        if label is not None or over:
            end = label.end if label else match.end()
            found.append((bool(label and label.affirmed), (match.start(), end)))
        elif not is_denied(message, match.start()):
            past = _PAST.search(lead) or _PAST_AFTER.match(rest)
            after = message.text[last : message.sentence_of(match.start())[1]]
            if (past and words.OVER.search(after)) or _OVER_SINCE.match(after):
                found.append((False, match.span()))
            elif words.A_LITTLE.search(lead) or (
                words.HAD.search(lead) and not _THIS_YEAR.search(lead + rest)
            ):
                found.append((DOUBT, match.span()))
            elif not past or past[0] == "ete":
                found.append((True, match.span()))
        else:
            found.append((False, match.span()))
    return found


def _is_of_another(message: Message, lead: str, match: re.Match[str]) -> bool:
    """'le garage d'à côté est en faillite, nous pas', "c'est le magasin d'en bas qui…"."""
    if words.THEM_WHO.search(lead):
        return True
    apart = words.SET_APART.search(message.text, match.end())
    return bool(apart and words.ANOTHER.match(lead))


def _is_asked(lead: str, after: str) -> bool:
    """'entreprise en difficulté ??? qui décide', 'qu'on est en difficulté ou pas'."""
    return bool(
        (words.BARE.fullmatch(lead) and (after.startswith(" ?") or words.BY_WHAT.match(after)))
        or words.OR_NOT.match(after)
    )


def _is_over(message: Message, start: int, end: int) -> bool:
    """'sorti du', 'est clos', and not 'n'est pas terminé'."""
    over = words.OVER.search(message.text, start, end)
    if over is None or is_denied(message, over.start()):
        return False
    return not (
        said_before(words.NOT_OVER_YET, message.text, over.start())
        or words.STILL.search(message.text, over.end(), message.sentence_of(start)[1])
    )


def _is_not_left(message: Message, start: int, end: int) -> bool:
    """'on n'est jamais sortis du redressement': what is denied is the end of it."""
    left = words.LEFT.search(message.text, start, end)
    return left is not None and is_denied(message, left.start())


def _is_public(pattern: re.Pattern[str], lead: str, match: re.Match[str]) -> bool:
    """'des jeunes en difficulté', 'des entreprises en difficulté': whom the structure helps."""
    if pattern is words.JUDICIAL:
        return bool(words.MANY_IN.search(lead))
    many = words.MANY.match(match[0]) or words.ANY_OF.search(lead)
    return bool(many or words.PUBLIC.search(lead))
