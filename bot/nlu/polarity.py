"""Whether a state is affirmed or denied where it is named: "ni en difficulté", "difficulté : non".

The unit is the statement: a clause, cut again where a new one starts ("mais…", "et on…").
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from bot.nlu.prefilter import compiled
from bot.nlu.text import Message, once

_SUBJECT = r"(?:on|nous|je|j|c|ce|cela|ca|il|ils|elle|elles)"
_NOUN_SUBJECT = (
    r"(?:la|le|l|les|notre|nos|mon|ma|mes|tout|toutes?|tous)(?: \w+){0,6}? "
    r"(?:est|sont|a|ont|n|sera|doit|va)"
)
_OURS = (
    r"(?:tout|toutes?|tous|(?:(?:la|le|les|l|notre|nos|mes|toutes?|tous) )*(?:taxes?|impots?|tva|"
    r"charges?|cotisations?|urssaf|fisc|declarations?))"
)
_CUT = compiled(
    r"\b(?:mais|par contre|en revanche|alors que|sauf que|puis|car|donc|puisqu\w*|"
    r"parce qu\w*|vu qu\w*)\b"
    r"|\b(?<=\w )(?<!\bpour )(?<!\bchez )(?<!\ba )(?<!\bavec )(?<!\bque )(?<!\bde )(?<!\bet )"
    r"(?<!\bentre )(?<!\bsur )(?<!\bmais )(?<!\bpas )nous "
    r"(?=(?:heureusement|ca|cela|tout) (?:\w+ )?(?:va|roule|tourne|marche|baigne|tient)\b)"
    r"|\b(?<=\w )(?<!\bque )(?<!\bet )c est "
    r"(?=(?:la|le|l|les|notre|nos|mon|ma) (?:\w+ ){1,5}?qui (?:est|a|ont|sont|en|etait|doit)\b)"
    r"|\b(?:(?<=\bjamais )|(?<=\bnon )|(?<=\brien )|(?<=\baucune )|(?<=\bpas encore ))"
    r"et (?=(?:pour|concernant|cote|niveau|au fait) )"
    rf"|\bet (?=(?:que |qu )?{_SUBJECT} |que {_OURS} |{_NOUN_SUBJECT} |pas |a jour|en regle|"
    r"(?:(?:bien|toujours|donc) )?(?:sommes|suis|est|sont) (?:\w+ )?(?:a jour|en regle)|"
    r"(?:s|nous|m) acquitt|(?:paie|paye|payons|regle|reglons|verse|versons) (?:bien |toujours )?"
    r"(?:ses|nos|toute?s?|tous|l|les)\b)"
    rf"|\b(?P<answer>(?:non|nan|oui|pas encore|toujours pas|pas du tout|absolument pas|"
    rf"au contraire|bien sur que non) (?={_SUBJECT} |tout |rien |aucune? "
    r"|(?:notre|nos|les|le|la|l) \w+ (?:va|vont|est|sont) ))"
)
_DENIAL = compiled(
    r"\b(?:pas(?! (?:que|seulement|juste|uniquement|mal|plus tard|peur)\b)"
    r"(?! (?:de (?:souci|probleme|pb)|d inquietude))"
    # "je n'ai pas pensé à vous dire qu'on est agréés": only the telling is denied
    r"(?! (?:(?:encore|pense a|songe a) )?(?:(?:vous|te|le|l|ai|a|avons) )*(?:dire|dit|precise\w*|"
    r"mentionne\w*|signale\w*|indique\w*) (?:\w+ ){0,6}?qu)"
    r"|(?<=pas )dit(?= qu (?:on|nous) (?:etait|avait|etions|avions))|ni|nan|zero|0(?! ?[,.]\d)|"
    r"rien(?! a voir)|nullement|"
    r"aucunement|"
    r"aucune?s?\b(?! (?:idee|souci|probleme|doute))|jamais|sans(?! (?:souci|probleme|doute))|"
    r"hors|"
    r"personne (?:(?:ici|(?:de )?chez nous|d autre|parmi nous|encore) )?ne?|nul ne?|"
    r"(?<!une )(?<!la )(?<!1 )(?<!cette )(?<!seule )(?<!autre )"
    r"(?<!meme )(?<!chaque )(?<!en )personne(?= (?:nous |m |me |y )?(?:$|(?:l |les )?"
    r"(?:a|ait|avait)\b))|"
    r"loin de?|depourvu\w*|denue\w*|echapp\w*|exclu\w*|absence de?|faute de?|"
    r"impossible(?! d(?:e|y)? (?:faire face|(?:nous |les? )?(?:payer|regler|rembourser|honorer|"
    r"solder)))|"
    r"(?<!en )(?<!de )(?<!non )plus(?! (?:de (?:\d|un|deux|trois|quatre|cinq|dix|vingt|cent)|"
    r"d une?|de (?:la|l|le|notre) (?:moitie|tiers|quart)|que|tard|ou moins|precisement|"
    r"exactement|particulierement|specifiquement)\b))\b"
    r"|\bnon (?:encore |pas |plus |une |un |d |de |l |agre\w* |conventionn\w+ )*$"
)
_TO = r"(?:(?:d|de|du|des|a|au|aux|chez|envers|sur|cote|l|la|le|les|nos) )*"
_WHOM = r"(?:urssaf|impots?|fisc|tresor public|cotisations?|charges?|taxes?|tva|msa|cfe)"
_LABEL = compiled(
    r"(?: (?:fisca|socia)\w*(?: (?:et|ou|ni) (?:fisca|socia)\w*)?| judiciaire|"
    rf" {_TO}{_WHOM}(?: (?:sociales|fiscales))?(?: (?:et|ou|ni) {_TO}{_WHOM})*)? ?[:=?,/-]* ?"
    r"(?P<said>(?:oui|ok|ouais|tout a fait)\b(?! \?)|"
    r"(?:non plus|encore moins|pas davantage|non|nan|aucune?|neant|rien|pas du tout|"
    r"absolument pas|pas encore|jamais|toujours pas)(?= ?(?:$|[,.;!:)/])))"
)
_YES = frozenset(("oui", "ok", "ouais", "tout a fait"))
# Another subject with its verb: what is denied before it is another statement.
_SUBJECT_AGAIN = compiled(
    r"\b(?<!\bque )(?<!\bqu )(?<!\bsi )(?<!\bjamais )(?<!\bdont )(?<!\bou )(?<!\bce )(?<!\bni )"
    r"(?<!\bchez )"
    r"(?<!\bnous )(?<!\bcomme )(?<!\bquand )(?<!\bdire )(?<!\bl )(?:on|nous(?! (?:l |les )?a\b)|"
    r"j|je|cela|ca)"
    r"(?= (?:(?:n|ne|l|le|la|les|y|en|se|s|vous|nous) )*(?:a|ai|est|suis|doit|dois|paie|paye|va|"
    r"fait|tient|marche|roule|\w+ons|sommes)\b)"
    r"|(?<=en fait )c est(?= (?!pas\b|plus\b|jamais\b))"
    r"|(?<=\w )(?<!\bque )(?<!\bsi )c est(?= (?:(?:juste|seulement|encore|toujours|deja) )*"
    r"(?:en cours|en attente|a l etude|parti|depose|lance)\b)"
    r"|\b(?<!\bni )(?<!\bque )(?<!\bjamais )(?<!\bsi )(?:(?:les|nos|notre|mes) \w+ (?:sont|est|"
    r"partent|va|vont)|(?<!\bpas )tout(?:es|s)? (?:est|sont|a ete|ont ete|va))\b"
)
_REACH = 90
_NEAR = 30


@dataclass(frozen=True, slots=True)
class Label:
    """A yes or a no written after a mention, and where it ends."""

    affirmed: bool
    end: int


@once
def segments(message: Message) -> list[tuple[int, int]]:
    """Takes a message; returns the spans of its statements, in order."""
    return [span for clause in message.clauses for span in _statements(message, *clause)]


def segment_of(message: Message, offset: int) -> tuple[int, int]:
    """Takes where a mention starts; returns the span of its statement."""
    clause = message.clause_of(offset)
    statements = (s for s in segments(message) if clause[0] <= s[0] and s[1] <= clause[1])
    return next((s for s in statements if offset < s[1]), clause)


def _statements(message: Message, start: int, end: int) -> list[tuple[int, int]]:
    cuts = (
        found.end() if found["answer"] else found.start()
        for found in _CUT.finditer(message.text, start, end)
    )
    bounds = [start, *cuts, end]
    return [(a, b) for a, b in pairwise(bounds) if message.text[a:b].strip(" .,;:!?()")]


def labelled(message: Message, end: int) -> Label | None:
    """Takes where a mention ends; returns what a form-like answer says of it.

    "En difficulté : non" is denied, "à jour ? oui" affirmed; None when nothing follows.
    """
    found = _LABEL.match(message.text, end)
    return Label(found["said"] in _YES, found.end()) if found else None


def denial(message: Message, start: int) -> int | None:
    """Takes where a mention starts; returns where a word before it, in the same statement, denies
    it, however far ("nous ne répondons pas à la définition d'…"); None when nothing does, or
    when another subject comes in between ("pas de dette on est à jour")."""
    first = max(segment_of(message, start)[0], start - _REACH)
    found = _DENIAL.search(message.text[first:start])
    if found is None:
        return None
    again = (match.start() for match in _SUBJECT_AGAIN.finditer(message.text, first))
    last = max((at for at in again if at <= start), default=first)
    if last > first:
        first, found = last, _DENIAL.search(message.text[last:start])
    return first + found.start() if found else None


def is_denied(message: Message, start: int) -> bool:
    """Takes where a mention starts; returns True when it is denied there."""
    return denial(message, start) is not None


def with_denial(message: Message, start: int) -> int:
    """Takes where a mention starts; returns where it starts with the word that denies it, when
    that one is near ("aucune difficulté")."""
    first = denial(message, start)
    if first is None or start - first > _NEAR or " si " in message.text[first:start]:
        return start
    return first
