"""Sectors: every activity stated, excluded ones or not; the doubtful ones are asked."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.nlu import naf
from bot.nlu.entity import NEGATED, Entity, unsure
from bot.nlu.lexicon import Phrases, is_french
from bot.nlu.modality import is_negated
from bot.nlu.text import Message
from bot.nlu.vocabulary import synonyms

FACT = "sectors"
LABELS = {
    "finance": "activités financières",
    "real_estate": "activités immobilières",
    "training": "organisme de formation",
    "consulting": "conseil",
    "engineering_office": "bureau d'études",
    "wholesale": "commerce de gros",
    "other": "une autre activité",
}
# Words of an activity that mean something else beside these.
_ELSEWHERE_AFTER = re.compile(
    r" (?:d administration|departemental|regional|municipal|general|des prud|"
    r"de surveillance|de vie sociale|de l ordre|constitutionnel|citoyen|federal|"
    r"en maturation|cooperatif|economique et social|"
    r"de nos salaries|des salaries|de l equipe|du personnel|des benevoles|alimentaire|"
    r"de france|postale|populaire|bancaire|bleue|d urgence(?! avec)|sociale? et solidaire|"
    r"et solidaire|solidaire et|d utilite|d interet|de projet|du projet|l aide|"
    r"pour ce projet|pour l aide|connecte\w*|de caisse|rh de la|publique? pour)\b"
)
_DOING = re.compile(
    r"(?:\b(?:on|nous|je|qui|j) (?:y )?|^)(?:repar|recycl|cultiv|fabriqu|nettoy|cuisin|"
    r"jardin|transport|"
    r"coud|cous|restaur|collect|recondition|elev|soign|imprim|entreten|brass|tri|torrefi|blanch|"
    r"renov|batiss|constru|plant|sculpt|tiss|soud|livr|desserv)(?:e|es|ons|ent|ions|eons|s|"
    r"issons|ons)\b(?! pas\b)"
)
_MONEY = re.compile(r" (?:de |d |a |: ?|pour |\( ?|, )?\d")
_ACTIVITY = re.compile(
    r"\b(?:fait|faisons|fais|font|faire|secteurs?|domaines?|activite\w*|metiers?|specialis\w+|"
    r"s occupe|nous occupons|propos\w+|gere|gerons|tenons|tient|tiens|vend|vendons|vends|vente|"
    r"produi\w+|production|fabri\w+|travaill\w+|intervien\w+|intervenons|organis\w+|anim\w+|"
    r"realis\w+|assur\w+|livr\w+|repar\w+|collect\w+|recycl\w+|accueil\w*|exploit\w+|lou\w+|"
    r"dispens\w+|cultiv\w+|elev\w+|serv\w+|oeuvr\w+|offr\w+|sommes|est|suis|asso\w*|scop|scic|"
    r"structure|entreprise|societe|club|service|atelier|cooperative|sarl|sas|ei|insertion|c est|"
    r"commerce|magasin|compagnie|centre|maison|jardin|distribu\w+|transform\w+|port\w+|dans)\b"
)
_BUYING = re.compile(
    r"\b(?:achat|achet\w+|acheter|acquerir|acquisition|investi\w*|commander|payer|changer|"
    r"remplacer|financer|devis|equiper|installer|besoin d|besoin de)\b"
)
_RECIPIENT = re.compile(
    r"\b(?:chez|avec|aupres|par|client\w*|partenaire\w*|fournisseur\w*|comptable|notre|nos|"
    r"contre|sans) (?:d |de |du |un |une |le |la |l |notre |nos |des |les )*$"
)


@lru_cache(maxsize=1)
def _phrases() -> Phrases:
    return Phrases(synonyms(FACT))


def read(message: Message, taken: list[tuple[int, int]]) -> list[Entity]:
    """Takes a message and the spans of purchases and places; returns the sectors stated."""
    stated: list[tuple[str, int, int]] = [
        (code.sector, code.start, code.end) for code in naf.find(message)
    ]
    denied: list[tuple[str, int, int]] = []
    mentions = [(v, *message.span(a, b)) for v, a, b in _phrases().find(message)]
    if not any(value != "other" for value, *_ in mentions):
        mentions += [("other", *match.span()) for match in _DOING.finditer(message.text)]
    for value, start, end in mentions:
        if any(s < end and start < e for s, e in taken) or not _is_activity(
            message, value, start, end
        ):
            continue
        (denied if is_negated(message, start) else stated).append((value, start, end))
    stated = _without_complements(message, stated)
    entities = _denied(denied)
    sure = [mention for mention in stated if not mention[0].endswith("?")]
    doubtful = [mention for mention in stated if mention[0].endswith("?")]
    if sure:
        values = [value for value in LABELS if any(value == found for found, *_ in sure)]
        first = min(start for _, start, _ in sure)
        last = max(end for _, _, end in sure)
        return [*entities, Entity(FACT, values, first, last)]
    if doubtful:
        value, start, end = doubtful[0]
        options = [value.removesuffix("?"), "other"]
        candidates = [{"value": [option], "label": LABELS[option]} for option in options]
        said = message.said(start, end)
        return [*entities, unsure(FACT, "ambiguous", candidates, said, start, end)]
    return entities


def _denied(denied: list[tuple[str, int, int]]) -> list[Entity]:
    excluded = [(v.removesuffix("?"), s, e) for v, s, e in denied if v != "other"]
    return [Entity(FACT, [value], start, end, NEGATED) for value, start, end in excluded]


def _is_activity(message: Message, value: str, start: int, end: int) -> bool:
    text = message.text
    before, after = text[:start], text[end:]
    word = text[start:end]
    if _ELSEWHERE_AFTER.match(after) or _RECIPIENT.search(before):
        return False
    if re.search(
        r"\b(?:vos|votre|besoin d une?|besoin de|demande de|donne\w* des|bons?|ce|suivre une|"
        r"suivi une|faire une|plan de|budget de|compte en|carte de|agence de l|cours de|"
        r"facture d|facture de|bail|note de|frais de|chef de|ministre de|ministere de) $",
        before,
    ):
        return False
    if (
        word
        in {
            "formation",
            "formations",
            "conseil",
            "conseils",
            "assurance",
            "banque",
            "credit",
            "emploi",
            "social",
            "entretien",
            "recherche",
            "sport",
            "commerce",
            "menage",
            "eau",
            "impression",
        }
        and re.search(r"\b(?:un|une|votre|vos|des|pour|le|la|notre|son|ses|nos|mon) $", before)
        and (before.strip() not in {"le", "la", "oui le", "oui la"} or after.strip(" .!"))
        and not re.search(
            r"\b(?:dans|fait|faisons|secteur|est) (?:de |d |du |la |le |des )*$", before
        )
    ):
        return False
    first, last = message.clause_of(start)
    if _BUYING.search(text[first:start]):
        return False
    if value != "other" or " " in word or not is_french(word):
        return True
    return _in_activity(message, start, (first, last))


def _in_activity(message: Message, start: int, clause: tuple[int, int]) -> bool:
    """True when one everyday word ("transport", "légumes") stands as what the visitor does."""
    before = message.text[clause[0] : start]
    alone = len(message.text[clause[0] : clause[1]].split()) <= 5
    return alone or not before.strip(" -") or bool(_ACTIVITY.search(before))


def _without_complements(
    message: Message, stated: list[tuple[str, int, int]]
) -> list[tuple[str, int, int]]:
    """'grossiste en fruits et légumes', 'formation en couture': the second says what of."""
    kept: list[tuple[str, int, int]] = []
    governed = -1  # where the last complement ended
    for mention in sorted(stated, key=lambda one: one[1]):
        value, start, end = mention
        head = kept[-1] if kept else None
        if value == "other" and head and head[0] != "other":
            link = message.text[max(head[2], governed) : start]
            pattern = _COMPLEMENT if governed < head[2] else _ENUMERATION
            if pattern.fullmatch(link):
                governed = end
                continue
        kept.append(mention)
    return kept


_COMPLEMENT = re.compile(
    r" (?:\w+ ){0,2}?(?:en|de|d|des|du|pour|dans|aux?|sur|auprès|a)(?: (?:la|le|l|les|des|du|"
    r"de|d))? "
)
_ENUMERATION = re.compile(r" (?:et|,|ou|/)(?: (?:de|d|des|du|en|la|le|les|l))? ")
