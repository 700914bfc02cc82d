"""A company in difficulty: in proceedings, said so or denied, healthy, or strained (asked)."""

from __future__ import annotations

import re

from bot.nlu.entity import Entity, unsure
from bot.nlu.polarity import is_denied, labelled
from bot.nlu.text import Message

FACT = "in_difficulty"
_JUDICIAL = re.compile(
    r"\b(?:redressement(?: judiciaire)?(?! (?:urssaf|fiscal))|liquidation(?: judiciaire)?|"
    r"procedures? (?:collectives?|de sauvegarde|judiciaires?|d alerte)|"
    r"sauvegarde(?: judiciaire)|plan de (?:sauvegarde|continuation)|"
    r"en sauvegarde|cessation (?:de|des) paiements?|depot de bilan|deposer? le bilan|"
    r"mandataire judiciaire|administrateur judiciaire|tribunal de commerce|"
    r"faillite|en procedure)\b"
)
_DIFFICULTY = re.compile(
    r"\b(?:en|entreprises? en|structure en) (?:grande |grosse |tres grande )?"
    r"(?:difficultes?|diff)\b(?! (?:scolaire|sociale|d insertion|psych))"
)
_PUBLIC = re.compile(
    r"\b(?:personnes?|publics?|jeunes|familles?|enfants|eleves|gens|habitants?|salaries?|"
    r"menages?|femmes|hommes|adultes|adolescents?|ados|parents|beneficiaires|usagers|"
    r"etudiants|quartiers?|(?:des|les|aux|d) entreprises|celles|ceux|agriculteurs|artisans|"
    r"mineurs?|populations?|seniors|demandeurs) (?:\w+ )?$"
)
_OUT = re.compile(
    r"\b(?:sorti\w*|cloture\w*|termine\w*|finie?s?) (?:d |de |du |la |le |notre |une? )*$"
)
_HEALTHY = re.compile(
    r"\b(?:bonne sante|sante financiere (?:est )?(?:bonne|solide)|"
    r"situation (?:financiere )?(?:est )?(?:tres |plutot )?(?:saine|stable|bonne|solide)|"
    r"(?:finances?|comptes?|bilans?) (?:\w+ )?(?:sont |est )?(?:tres |plutot |bien )?(?:saine?s?|"
    r"bonne?s?|bons?|stables?|solides?|equilibree?s?|positifs?|au vert|dans le vert|excedentaires?)|"
    r"saine financierement|financierement (?:ca va|cela va|tout va|on va|sain\w*|solides?|"
    r"stables?|ca roule|cela roule)|tresorerie (?:\w+ )?(?:est )?(?:tres )?(?:saine|bonne|"
    r"solide|positive|confortable)|on se porte bien|"
    r"(?:asso\w*|structure|entreprise|boite|scop|scic|societe|cooperative|on|nous) (?:va|allons|"
    r"se porte|portons|marche|nous portons) (?:tres |plutot )?bien|"
    r"(?:fonds|capitaux) propres (?:sont )?(?:positifs|solides)|benefic\w+ chaque annee|"
    r"on est rentables?|(?:on |nous )?degage\w* (?:des |un |chaque annee des )?(?:excedent|"
    r"benefice)s?|excedentaires?|tout va bien|tout roule|ca roule|cela roule)\b"
)
_STRAIN = re.compile(
    r"\b(?:difficultes? (?:financieres?|de tresorerie|economiques?|passageres?)|"
    r"(?:problemes?|soucis?|tensions?) (?:de (?:tresorerie|treso|tresorie)|financiers?)|"
    r"treso\w* (?:est )?(?:tendue|fragile|compliquee|difficile|limite|juste)|"
    r"(?:fonds|capitaux) propres (?:sont )?(?:negatifs|inferieurs)|tendue? financierement|"
    r"(?:dans le|au) rouge|pertes? (?:importantes?|cumulees)|deficit\w*|"
    r"moitie (?:du|de notre) capital|(?:annee|periode|passe) difficile|mal en point|"
    r"va (?:pas (?:\w+ )?bien|mal)|fragile\w*)\b"
)
_LABELS = {True: "entreprise en difficulté", False: "pas une entreprise en difficulté"}


def read(message: Message) -> list[Entity]:
    """Takes a message; returns in_difficulty as far as stated, or a doubt about it."""
    text = message.text
    for pattern in (_JUDICIAL, _DIFFICULTY):
        found = [match for match in pattern.finditer(text) if _is_ours(pattern, text, match)]
        if found:
            said = [_polarity(message, match) for match in found]
            return [Entity(FACT, any(said), *found[said.index(any(said))].span())]
    healthy = _HEALTHY.search(text)
    strain = _STRAIN.search(text)
    if strain and not (healthy and not is_denied(message, healthy.start())):
        if labelled(message, strain.end()) is False or is_denied(message, strain.start()):
            return [Entity(FACT, False, *strain.span())]
        candidates = [{"value": value, "label": label} for value, label in _LABELS.items()]
        said = message.said(*strain.span())
        return [unsure(FACT, "ambiguous", candidates, said, *strain.span())]
    if healthy and not is_denied(message, healthy.start()):
        return [Entity(FACT, False, *healthy.span())]
    return []


def _is_ours(pattern: re.Pattern[str], text: str, match: re.Match[str]) -> bool:
    before = text[: match.start()]
    others = pattern is _DIFFICULTY and _PUBLIC.search(before)
    return not (others or _OUT.search(before))


def _polarity(message: Message, match: re.Match[str]) -> bool:
    label = labelled(message, match.end())
    return label if label is not None else not is_denied(message, match.start())
