"""Headcount: employees, however they are counted; never volunteers, members or customers."""

from __future__ import annotations

import re

from bot.nlu.entity import NEGATED, Entity, unsure
from bot.nlu.figures import Figure
from bot.nlu.modality import is_negated
from bot.nlu.qualifiers import EXACT, RANGE
from bot.nlu.text import Message

FACT = "headcount"
_ADJ = r"(?:(?:petite?s?|grosse?s?|bonne?s?|autres?|nouve\w+|vrais?|gentils|super) )?"
_STAFF = (
    r"(?:salari\w*|employ(?:e|ee|es|ees)\b|etp\w*|e t p\b|equivalents? temps pleins?|collaborat\w+|"
    r"permanente?s?\b(?! (?:telephon|d accueil))|travailleu\w+|ouvrier\w*|agents?\b|"
    r"(?:personnes?|pers|gens|tetes?|femmes?|hommes?)\b(?: (?:en tout|au total))?(?= (?:en cdi|en cdd|salarie|employe|embauche|remunere|"
    r"a temps|a plein|permanent|sous contrat|en contrat|payee?s))|contrats? de travail|contrats? salarie\w*|"
    r"postes?\b(?! de (?:travail|caisse|secretariat))|effectifs?\b|temps (?:plein|complet|partiel)s?|mi temps|fiches? de paies?|bulletins? de (?:paie|salaire)|"
    r"equivalents? tp\b|emplois?\b)"
)
_CONTRACT = (
    r"(?:cdis?\b|temps pleins?\b|mi temps\b|cddi?s?\b|contrats? (?:aides?|pec|pro\w*|a duree \w+|d insertion|d apprentissage)|"
    r"apprentie?s?\b|alternante?s?\b|pec\b|cui\b|cae\b|adultes? relais|emplois? francs?|"
    r"(?:temps|tps) (?:pleins?|partiels?)|mi temps|cadres?\b)"
)
_PEOPLE = r"(?:personnes?|pers\b|gens\b|tetes?\b|humains?\b|professionnel\w*)"
_NOT_STAFF = (
    r"(?:benevol\w*|adherent\w*|membres?|associes?|associees?|cooperateurs?|cooperatrices?|societaires?|"
    r"clients?|clientes?|usagers?|beneficiaires?|stagiaires?|services? civiques?|volontaires?|administrat\w+|"
    r"enfants?|eleves?|familles?|habitants?|jeunes|accueillis?|licencies?|licenciees?|participants?|partenaires?|interimaires?|"
    r"actionnaires?|fondateurs?|co ?fondateurs?|dirigeants?|gerants?|inscrits?|apprenants?|residents?|places?|lits?|logements?|"
    r"magasins?|boutiques?|sites?|etablissements?|agences?|structures?|antennes?|ans\b|annees?|mois\b|jours?|heures?|h\b|km|"
    r"euros?|€|%|communes?|quartiers?|pays|fois|terminaux|ordinateurs?|postes? de travail|caisses?|velos?|vehicules?)"
)
_UNIT_AFTER = re.compile(rf" {_ADJ}(?:{_STAFF})")
_CONTRACT_AFTER = re.compile(rf" (?:personnes? |salaries? |autres? |en |postes? (?:en )?)*{_CONTRACT}")
_PEOPLE_AFTER = re.compile(rf" {_ADJ}{_PEOPLE}")
_OTHER_AFTER = re.compile(rf" {_ADJ}(?:{_NOT_STAFF})")
_WE_BEFORE = re.compile(
    r"(?:\b(?:(?:on|nous) (?:y )?(?:est|sommes|somme|compte|comptons|tourne a|emploie|emploient|employons|embauche|salarie|salarions)|"
    r"(?:je|j) (?:emploie|salarie)|emploie|emploient|employant|compte|comptant|"
    r"(?:equipe|team|effectifs?|structure|asso|association|entreprise|boite|collectif)(?: (?:actuels?|salarie\w*|total|est|qui compte|composee?))?(?: (?:est|:|=))? ?(?:de|d|a|=|:)?|"
    r"(?:nombre|nb|nbre) (?:de |d )?(?:salari\w+|employe\w*|etp|personnes)(?: (?:est|:|=|de))*|"
    r"(?:salari\w+|employes?|etp|effectifs?) (?:en tout |au total )?[:=](?: environ)?) )"
    r"(?:(?:actuellement|aujourd hui|maintenant|toujours|bien|plutot|desormais|deja|que|qu|seulement|juste|exactement|:|tous|toujours|en tout|au total|,|environ|presque|a peu pres|moins de|plus de|au moins|au plus|une|un peu|entre|pas loin de|en fait) )*$"
)
_ZERO = re.compile(
    r"\b(?:aucune?|zero|0|sans|pas (?:de|d|un|une|encore de|encore d|un seul)|plus (?:de|d|aucun)|ni|jamais de|jamais eu de|jamais eu d) "
    r"(?:seule? )?(?:salari\w+|employe\w*|personnel|etp|cdi|emplois?|equipe salariee)\b(?! (?:concerne|a (?:temps|plein)))"
    r"|\b(?:que|uniquement|seulement|100 %|entierement|totalement|purement|exclusivement|rien que|tous|toutes|tout le monde est) (?:des |d |avec des |par des |sur des )?benevoles?\b(?!.{0,30}\bsalari)"
    r"|\b(?:pas|n) employ\w+ (?:pas )?(?:personne|de salarie)|\bn emploi\w* (?:personne|aucun)|\bpersonne n est salarie\w*|\bemployons personne\b|\bemploie personne\b|\bni salarie\w*\b"
)
_ONE = re.compile(
    r"\b(?:une? (?:seule? |unique )?(?:salari\w+|employee?|etp|cdi|cdd|permanente?|apprentie?|temps plein|mi temps)|(?:seule?|unique) salari\w+|je suis (?:la |le )?(?:seule? |unique )salari\w+)\b"
)
_DONT = re.compile(r"\b(?:dont|y compris|incluant|parmi (?:lesquels|eux|elles)|sur ces|comprenant|avec dedans|soit|c est a dire|ie)(?: \w+){0,3} $|[(:,] (?:soit |dont )?$")
_JOIN = re.compile(
    r"[^.!?;]{0,40}? ?(?:,|et|\+|plus|avec|ainsi que|puis|&|/)(?: (?:il y a|on a|nous avons|aussi|encore|egalement))?(?: environ)?"
)
_OWNED = re.compile(
    r"\b(?:equipe|effectifs?|tourn\w+ avec|fonctionn\w+ avec|on est|nous sommes|emploi\w*|employ\w+|compt\w+|asso\w*|structure|scop|scic|sarl|sas|entreprise|travaill\w+ a|on a|nous avons)\b[^.;!?]{0,25}$"
)
_FOR = re.compile(r"\b(?:pour|accueil\w*|accompagn\w+|aupres de|touche\w*|aide\w*|suivi\w*|form\w+|salle|capacite)(?: \w+){0,2} $")
_LIMIT_AFTER = re.compile(r" (?:maximum|max|maxi) ?\?")


def read(message: Message, figures: list[Figure]) -> tuple[list[Entity], list[Figure]]:
    """Takes a message and its figures; returns headcount entities and the figures they used."""
    used: list[tuple[Figure, str]] = []
    for figure in figures:
        found = _role(message, figure)
        if found:
            used.append((figure, found))
    used = _without_parts(message, used)
    entities = _entities(message, used)
    if not entities:
        entities = _words_only(message)
    return entities, [figure for figure, _ in used]


def _role(message: Message, figure: Figure) -> str | None:
    """What a figure counts: `staff`, `contract`, `people`, `we`, `skip`, or None."""
    text, end = message.text, figure.end
    if figure.amount.explicit or figure.value > 100_000:
        return None
    after = text[end:]
    linked = re.match(r" (?:et |a |- |ou |/ |jusqu a )(?:les )?[\w]+", after)
    if figure.amount.number.approximate:
        after = re.sub(r"^ (?:de|d) ", " ", after)
    elif re.match(r" (?:et plus|ou plus|environ|grand maximum|maximum|max|a peu pres) ", after):
        after = re.sub(r"^ (?:et plus|ou plus|environ|grand maximum|maximum|max|a peu pres) (?:de )?", " ", after)
    if figure.kind == RANGE and linked:
        after_range = text[figure.qualifier.end :]
        if _UNIT_AFTER.match(after_range) or _CONTRACT_AFTER.match(after_range):
            return "staff"
        if _OTHER_AFTER.match(after_range):
            return None
    if _CONTRACT_AFTER.match(after):
        return "contract"
    if _UNIT_AFTER.match(after):
        return "staff"
    if _OTHER_AFTER.match(after):
        return None
    if figure.amount.number.article:
        return None
    before = text[: figure.qualifier.start]
    we = _WE_BEFORE.search(before) or _WE_BEFORE.search(text[: figure.start])
    if _PEOPLE_AFTER.match(after):
        owned = we or _OWNED.search(before)
        whole = figure.start <= 12 and len(text) - figure.end <= 30
        return "people" if (owned and not _FOR.search(before)) or whole else None
    if we and _nothing_counted(after) and figure.value == int(figure.value):
        if re.search(r"\b(?:asso|association|structure|entreprise|boite|collectif|compte|comptant)\b[^.;]{0,4}$", we[0]):
            return None if not re.search(r"\bde $|\bd $", we[0]) or True else None
        return "we"
    return None


def _nothing_counted(after: str) -> bool:
    """True when no other noun follows ('on est 7', 'on est 12 et on fait…')."""
    return bool(
        re.match(
            r" ?(?:$|[,.;:!?()+\-]|(?:et|mais|ou|dont|en|a|dans|sur|avec|pour|au|aujourd|maintenant|actuellement|"
            r"euh|heu|non|pardon|plutot|enfin|environ|seulement|desormais|je|on|nous|depuis|cette|chez|donc|car|pas|voila|la|"
            r"ou plus|ou moins|max\w*|min\w*|tous|toutes|merci|svp|stp|hein|quoi|en tout|est ce|si)\b)",
            after,
        )
    )


def _without_parts(message: Message, used: list[tuple[Figure, str]]) -> list[tuple[Figure, str]]:
    """'15 salariés dont 4 apprentis', '5 salariés : 3 CDI et 2 CDD' count once."""
    if len(used) < 2:
        return used
    kept: list[tuple[Figure, str]] = []
    parts = False
    for figure, role in used:
        if kept:
            between = message.text[kept[0][0].end : figure.start]
            previous = message.text[kept[-1][0].end : figure.start]
            if re.search(r"[.!?;] |\ben fait\b|\bnon\b|\bpardon\b|\bmais\b|\bplutot\b|\benfin\b", previous):
                parts = False
            elif kept[0][1] in {"staff", "people", "we"} and _DONT.search(between):
                parts = True
            if parts and role in {"contract", "staff", "people"}:
                kept.append((figure, "part"))
                continue
        kept.append((figure, role))
    return kept


def _entities(message: Message, used: list[tuple[Figure, str]]) -> list[Entity]:
    entities: list[Entity] = []
    groups: list[list[Figure]] = []
    for figure, role in used:
        if role == "part":
            continue
        if groups and figure.kind == EXACT and groups[-1][-1].kind == EXACT:
            between = message.text[groups[-1][-1].end : figure.start].strip()
            if _JOIN.fullmatch(between) and not re.search(
                r"\bnon\b|\bpardon\b|\bmais\b|\ben fait\b|\bbenevol|\bsi\b|\bplutot\b|\benfin\b|\bmaintenant\b|\bon (?:est|sera|etait)\b|\bje veux dire\b", between
            ):
                groups[-1].append(figure)
                continue
        groups.append([figure])
    index = 0
    while index < len(groups):
        group = groups[index]
        figure = group[0]
        start, end = figure.qualifier.start, group[-1].end
        end = _with_unit(message, end)
        total = sum(f.value for f in group)
        if figure.kind == EXACT and total == int(total):
            denied = NEGATED if is_negated(message, figure.start) else None
            entities.append(Entity(FACT, int(total), figure.start, end, denied))
        else:
            pair = figure.kind == RANGE
            other = groups[index + 1][0] if pair and index + 1 < len(groups) else None
            if pair and other is None:
                other = figure
            values = [figure.value] if other is None else [figure.value, other.value]
            kind = "approximate" if figure.kind == EXACT else figure.kind
            end = _with_unit(message, max(figure.qualifier.end, end, other.end if other else 0))
            entities.append(_unsure(message, kind, values, start, end))
            if pair and other is not figure:
                index += 1
        index += 1
    return entities


def _with_unit(message: Message, end: int) -> int:
    match = _CONTRACT_AFTER.match(message.text, end) or _UNIT_AFTER.match(message.text, end)
    match = match or _PEOPLE_AFTER.match(message.text, end)
    return match.end() if match else end


def _unsure(message: Message, kind: str, values: list[float], start: int, end: int) -> Entity:
    whole = sorted({int(value + 0.5) for value in values})
    candidates = [{"value": value, "label": label(value)} for value in whole]
    return unsure(FACT, kind, candidates, message.said(start, end), start, end)


def label(count: int) -> str:
    """Takes a headcount; returns its French words ("1 salarié", "12 salariés")."""
    return f"{count} salarié" + ("s" if count > 1 else "")


def _words_only(message: Message) -> list[Entity]:
    zero = _ZERO.search(message.text)
    if zero:
        return [Entity(FACT, 0, *zero.span())]
    one = _ONE.search(message.text)
    if one and not re.search(r"\b(?:comme|est) $", message.text[: one.start()]):
        return [Entity(FACT, 1, *one.span())]
    return []
