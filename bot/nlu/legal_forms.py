"""Legal form: every spelling, company forms of cooperatives, and the ambiguous ones."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from bot.nlu.entity import NEGATED, Entity, unsure
from bot.nlu.lexicon import Phrases
from bot.nlu.modality import is_negated
from bot.nlu.text import Message
from bot.nlu.vocabulary import synonyms

FACT = "legal_form"
# A cooperative keeps its name whatever company form it takes; GEIQ is more precise than GE.
_RANK = ["scop", "scic", "geiq", "employer_group", "sasu", "eurl"]
_WEAK = {"public_body", "other", "mutual", "foundation", "sole_trader", "partnership"}
_BEING = re.compile(
    r"(?:\b(?:est|sommes|suis|etes|c est|sous|statuts?|forme|juridique|en|tant que|notre|"
    r"mon|ma|une?|bien|etre|structure|porteur|represente|gere|dirige|pour|au|je|nous|on|"
    r"oui|non|plutot|euh|statut de|comme|type|asso) |[:=,(] ?)"
    r"(?:(?:une?|la|le|l|d|de|du|des|petite?|en|forme|statut|bien|ancienne|grande|est|"
    r"une vraie|sous|:) )*$|^(?:la |le |l |les )?$"
)
_MICRO = re.compile(r"\b(?:en|regime|statut) micro\b(?! ?(?:creche|brasserie|ferme|ordi|lycee))")
_PLURAL = re.compile(
    r"\b(?:les|des|aux|certaines?|toutes les|ces|nos|plusieurs|d autres|vos|entre|avec des|"
    r"autres) $"
)
_EI = re.compile(r"\bei\b")
_SA = re.compile(r"\bsa\b")
_NOT_FORM = re.compile(
    r"^ (?:des? parents|de commercants|d habitants|sportive communale|nationale des)|"
    r"^ (?:nous (?:aide|donne|verse|finance|soutient|accorde)\w*|(?:a|va|peut|"
    r"doit) (?:nous |deja |me )*(?:finance|verse|donne|accorde|subventionne|soutenu|"
    r"aide)\w*|finance|subventionne|soutient|verse|donne)\b"
)
_RELATION = re.compile(
    r"\b(?:par|avec|de|d|du|a|aupres|chez|pour|via|entre|contre|vers|dans|et|sur|"
    r"finance par|soutenue? par|aide|subvention|membre|adherente?s?|adherent a|client\w*|"
    r"partenaire\w*|convention|filiale|locataire|appartient a|pres) (?:de |d |du |a |l |"
    r"la |le |une? |notre |nos |les |des |ma |mon )*$"
)


@lru_cache(maxsize=1)
def _phrases() -> Phrases:
    return Phrases(synonyms(FACT))


def read(message: Message) -> list[Entity]:
    """Takes a message; returns legal forms: stated, denied, or ambiguous."""
    mentions = [
        (value, *message.span(first, last)) for value, first, last in _phrases().find(message)
    ]
    mentions += _acronyms(message)
    stated: list[tuple[str, int, int]] = []
    entities: list[Entity] = []
    for value, start, end in sorted(mentions, key=lambda m: m[1]):
        if not _is_ours(message, value, start, end):
            continue
        if is_negated(message, start) and not value.endswith("?"):
            entities.append(Entity(FACT, value, start, end, NEGATED))
        else:
            stated.append((value, start, end))
    return entities + _settle(message, stated)


def _is_ours(message: Message, value: str, start: int, end: int) -> bool:
    before, after = message.text[:start], message.text[end:]
    if value == "association" and _many(message, start, end):
        return False
    if _PLURAL.search(before) or _NOT_FORM.match(after):
        return False
    if value in {"public_body", "other", "mutual", "foundation"}:
        first, _ = message.clause_of(start)
        whole = not message.text[first:start].strip() and not message.text[end:].strip(" .!?,")
        being = re.search(
            r"\b(?:est|sommes|suis|etes|sous|statut|forme juridique|tant que|represente|"
            r"je gere|je dirige|etre|pour|plutot|agi\w*|:|=) (?:bien |plutot |aussi |"
            r"en fait |en realite |dans |en |pas )*(?:une?|la|le|l|d|de|en)? ?(?:petite? |"
            r"grande? )?$",
            before,
        )
        return bool(
            whole
            or being
            or re.fullmatch(r"(?:une?|la|le|l|euh|oui|non|alors|bonjour|,) ?", before.strip() + " ")
        )
    return not (
        value in {"sole_trader"}
        and re.search(r"\b(?:travail\w*|avec|des|recours) (?:avec )?(?:des|un|une|d) $", before)
    )


def _many(message: Message, start: int, end: int) -> bool:
    """'pour des associations', but not 'une union d'associations'."""
    plural = message.said(start, end).lower().rstrip().endswith("associations")
    group = re.search(
        r"\b(?:union|federation|groupement|reseau|collectif) d $", message.text[:start]
    )
    return plural and not group


def _acronyms(message: Message) -> list[tuple[str, int, int]]:
    """'SA' and 'EI' are also common words: capitals, an article, or the whole message."""
    found = []
    for pattern, value in ((_SA, "sa"), (_EI, "ei?")):
        for match in pattern.finditer(message.text):
            token = message.tokens[message.token_at(match.start())]
            before = message.text[: match.start()]
            article = re.search(
                r"\b(?:une|en|forme|statut|est|sommes|suis|bien|:|mon|notre|:|c est|"
                r"l) (?:une |de |d |: |mon |l )?$",
                before,
            )
            alone = match.start() == 0 and not message.text[match.end() :].strip(" .!?")
            capitals = token.upper and not message.original.isupper()
            capitals = capitals or token.original == "sA"
            if value == "sa" and not (alone or capitals or re.search(r"\bune $", before)):
                continue
            if value == "ei?" and not (alone or capitals or article):
                continue
            found.append((value, *match.span()))
    for match in _MICRO.finditer(message.text):
        found.append(("sole_trader", *match.span()))
    return found


def _settle(message: Message, stated: list[tuple[str, int, int]]) -> list[Entity]:
    if not stated:
        return []
    sure = [mention for mention in stated if not mention[0].endswith("?")]
    for value in _RANK:
        strong = [mention for mention in sure if mention[0] == value]
        if strong and _one_name(message, sure):
            return [Entity(FACT, value, *strong[0][1:])]
    if sure:
        if any(value == "association" for value, *_ in sure):
            sure = [m for m in sure if m[0] not in {"public_body", "other"}] or sure
        values = list(dict.fromkeys(value for value, *_ in sure))
        if (
            len(values) > 1
            and values[0] == "association"
            and values[1] in {"employer_group", "geiq"}
        ):
            return [Entity(FACT, values[1], *sure[1][1:])]
        return [Entity(FACT, value, start, end) for value, start, end in sure]
    value, start, end = stated[0]
    said = message.said(start, end)
    return [unsure(FACT, "ambiguous", _candidates(value), said, start, end)]


def _one_name(message: Message, sure: list[tuple[str, int, int]]) -> bool:
    """True when the mentions stand together ('SCOP SARL', 'SAS (SCIC)')."""
    for (_, _, end), (_, start, _) in pairwise(sure):
        if not re.fullmatch(
            r"(?:[ (,/:).-]|\b(?:sous|forme|de|d|en|statut|la|une?|a|avec|loi|1901|qui|est|"
            r"et|transformee?)\b)*",
            message.text[end:start],
        ):
            return False
    return True


def _candidates(value: str) -> list[dict[str, object]]:
    if value == "scop_or_scic?":
        return [{"value": "scop", "label": "SCOP"}, {"value": "scic", "label": "SCIC"}]
    if value == "cooperative?":
        return [
            {"value": "scop", "label": "SCOP"},
            {"value": "scic", "label": "SCIC"},
            {"value": "other_cooperative", "label": "autre coopérative"},
        ]
    return [
        {"value": "sole_trader", "label": "entreprise individuelle"},
        {"fact": "siae", "value": ["ei"], "label": "entreprise d'insertion"},
    ]
