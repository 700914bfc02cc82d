"""Amounts that belong to a fact: turnover (or yearly budget), public aid for the project."""

from __future__ import annotations

import re

from bot.nlu.entity import Entity, unsure
from bot.nlu.figures import Figure
from bot.nlu.qualifiers import EXACT, RANGE
from bot.nlu.text import Message

TURNOVER, AID = "turnover_eur", "other_public_aid_eur"
_CA = (
    r"chiffres? d affaires?|chiffres? affaires?|chiffre daffaires?|volume d affaires|"
    r"turnover|(?:total des )?produits d exploitation|total (?:des )?produits|recettes?|"
    r"ressources|"
    r"budget(?: previsionnel(?: annuel)?| annuel| global| total| de fonctionnement|"
    r" associatif| de l asso\w*| de la structure| previsionnel annuel| general)?|"
    r"compte de resultat|ventes annuelles"
)
_BEFORE = re.compile(
    rf"\b(?:{_CA}|ca|(?:on|nous|j|je) (?:fait|faisons|fais|realise|realisons|tourne|"
    rf"tournons|tourne a|facture|facturons|genere|generons|pese|brasse|depasse|atteint|"
    rf"ai fait|avons fait|a fait|avons realise|a realise|frole|"
    rf"vise))\b(?P<gap>[^.;!?,]{{0,45}}?(?:, (?:environ|soit|a peu pres|de|c est|entre|"
    rf"qui \w+) ?)?)$"
)
_AFTER = re.compile(
    rf" ?(?:[a-z€]+ ){{0,2}}?(?:de |d |en |comme |pour le |du |c est (?:le|notre) |"
    rf"\()?(?:{_CA}|ca)\b(?! (?:va|marche|fait|me|te|se|suffit|serait|devrait|peut))"
    r"|^ ?(?:€ |euros )?(?:ht |ttc )?(?:par an|/ ?an\b|annuels?|annuelle?ment|a l annee|"
    r"chaque annee|l an\b|sur l annee|par annee|a l an\b|l annee|l an dernier|"
    r"l annee derniere|en (?:19|20)\d\d)"
)
_YEARLY = re.compile(r"\b(?:par an|annuel\w*|a l annee|chaque annee|de fonctionnement|global)\b")
_PROJECT = re.compile(
    r"^[^.;!?]{0,25}?\b(?:pour (?:un|une|le|la|les|l|des|notre|acheter|investir|ce|"
    r"financer|changer|refaire|mettre|s equiper|nous equiper|du|nos|deux|trois|\d)|"
    r"d investissement|pour le projet|du projet|d achat|le site|la caisse)"
)
_INVEST = re.compile(
    r"\b(?:invest\w+|projet|achat\w*|achet\w*|acquisition|equip\w+|devis|materiel|"
    r"depens\w+|cout\w*|prix|tarif|site|caisse|logiciel|crm|ordinateurs?|terminal|"
    r"tablettes?|appli\w*|loyer|salaires?|paye\w*|don|dons|aide|subvention\w*|dette\w*|"
    r"capital|benefice|resultat|tresorerie|emprunt|pret)\b"
)
_NONE_CA = re.compile(
    rf"\b(?:pas (?:de|encore de)|aucune?|zero|0|sans|pas d) (?:{_CA}|ca\b(?! (?:va|"
    rf"marche)))|\b(?:ca|chiffre d affaires) (?:est )?(?:nul|a zero|zero|de 0|de zero)\b"
)
_SOURCE = (
    r"(?:caf|cpam|carsat|departements?\b|conseil (?:departemental|general|regional)|region|"
    r"etat|ademe|bpi ?(?:france)?|mairie|ville|commune|communaute (?:de communes|"
    r"d agglo\w*|urbaine)|agglo\w*|metropole|mel|epci|intercommunalite|interco|comcom|"
    r"feder|fse\b|europe\w*|union europeenne|leader|"
    r"france (?:num|relance|travail|active|2030)|cheque numerique|cheque france num|fdva|"
    r"dreets|direccte|ddets|drac|ars|msa|cnsa|cpo|agefiph|fiphfp|collectivite\w*|"
    r"prefecture|anct|politique de la ville|afnic|opco|cci|cma|pole emploi|dla|anah|"
    r"agence de l eau|plan de relance|france services|fonds (?:social )?europeens?|"
    r"fonds publics?|tremplin|autre (?:aide|subvention|financeur))"
)
_SUBSIDY = (
    r"(?:subventions?|aides?(?: publiques?)?|financements? publics?|cofinancements?|"
    r"coup de pouce|subsides?|argent public|concours publics?|fonds publics)"
)
_FROM = re.compile(
    rf"^ ?(?:ht |ttc )?(?:\w+ ){{0,4}}?(?:de|d|du|des|par|via|avec|aupres|grace a) (?:la |"
    rf"le |l |les |notre |d |de |du |un |une )*{_SOURCE}\b"
)
_AS_AID = re.compile(rf"^ ?(?:\w+ ){{0,3}}?(?:de|d|en|comme) (?:la |l |une? |autres? )*{_SUBSIDY}")
_GIVEN = re.compile(
    rf"\b(?:{_SOURCE}(?: (?:\w+ ){{0,4}}?(?:donne|verse|finance|apporte|accorde|octroie|"
    rf"participe|paie|paye|subventionne|aide|attribue|met|file|nous|m|a|:|pour|=|prend))?|"
    rf"{_SUBSIDY}(?: \w+){{0,6}}?)(?: (?:de|d|a|pour|:|=|hauteur|environ|nous|a|la|l|donne|"
    rf"verse|du|autres?|publiques?|soit))* ?$"
)
_NO_AID = re.compile(
    rf"\b(?:pas|aucune?|zero|0|sans|ni|jamais|"
    rf"rien)(?: \w+){{0,4}}? (?:autres? )?(?:{_SUBSIDY}|cofinanceur|financeur|"
    rf"autre financement|autre aide|autre subvention)\b"
)
_ONLY_ONE = re.compile(
    r"\b(?:c est |ce sera |ce serait )?(?:la|notre|l) (?:seule|unique) (?:aide|subvention|"
    r"demande)\b"
)
_NOT_NO_AID = re.compile(
    r"\b(?:deja|encore) (?:recu|eu|demande|fait|obtenu|depose)|\b(?:cette|votre|l) (?:aide|"
    r"subvention)|\biness|\bdemande d aide|\bjamais (?:eu|recu|demande|fait|beneficie|obtenu)|"
    r"\bdepuis\b|\bvivons|\bsans aide on|\bn a pas droit"
)


def read(
    message: Message, figures: list[Figure]
) -> tuple[list[Entity], list[Figure], list[Entity]]:
    """Takes a message and its free figures; returns entities and the figures they used."""
    entities, used = _aid(message, figures)
    left = [figure for figure in figures if figure not in used]
    more, spent = _turnover(message, left)
    return entities + more, used + spent, []


def _turnover(message: Message, figures: list[Figure]) -> tuple[list[Entity], list[Figure]]:
    entities: list[Entity] = []
    used: list[Figure] = []
    for index, figure in enumerate(figures):
        if figure in used or not _is_turnover(message, figure):
            continue
        used.append(figure)
        if figure.kind == RANGE:
            pair = [f for f in figures[index + 1 : index + 2] if f.kind == RANGE]
            used += pair
            values = [figure.amount.value, *(f.amount.value for f in pair)]
            entities.append(_doubt(message, TURNOVER, RANGE, values, figure))
        elif figure.kind != EXACT:
            entities.append(_doubt(message, TURNOVER, figure.kind, [figure.amount.value], figure))
        elif not figure.amount.explicit and 10 <= figure.value < 1000:
            values = [figure.value, figure.value * 1000]
            entities.append(_doubt(message, TURNOVER, "ambiguous", values, figure))
        elif figure.amount.explicit or figure.value >= 1000 or figure.value == 0:
            entities.append(Entity(TURNOVER, figure.amount.value, figure.start, figure.end))
        else:
            used.remove(figure)
    if not entities:
        none = _NONE_CA.search(message.text)
        if none:
            entities.append(Entity(TURNOVER, 0, *none.span()))
    return entities, used


def _is_turnover(message: Message, figure: Figure) -> bool:
    text = message.text
    before = text[: figure.qualifier.start]
    after = text[max(figure.end, figure.qualifier.end) :]
    head = _BEFORE.search(before)
    if head and _ca_is_cela(message, head):
        head = None
    if head and re.search(r"\d", re.sub(r"\b(?:19|20)\d\d\b", "", head["gap"])):
        head = None
    tail = _AFTER.match(after)
    if not head and not tail:
        return False
    name = head[0].split(" ")[0] if head else ""
    if name in {"budget", "recettes", "ressources", "on", "nous", "j", "je"} or (not head and tail):
        yearly = _YEARLY.search((head[0] if head else "") + after[:30])
        if name == "budget" and _PROJECT.match(after) and not yearly:
            return False
        clause_end = message.clause_of(figure.start)[1] - max(figure.end, figure.qualifier.end)
        gap = head["gap"] if head else text[max(0, figure.start - 25) : figure.start].split(",")[-1]
        window = gap + " " + after[: max(0, min(25, clause_end))]
        if (
            not yearly
            and _INVEST.search(window)
            and not re.search(r"\b(?:ca|chiffre d affaires)\b", window)
        ):
            return False
        clause = text[message.clause_of(figure.start)[0] : figure.start]
        if (
            name == "budget"
            and not yearly
            and re.search(r"\b(?:site|caisse|logiciel|achat|projet|invest\w+|materiel)\b", clause)
        ):
            return False
    if name in {"on", "nous", "j", "je"} and not tail:
        return bool(figure.amount.explicit and figure.amount.value >= 5000) and not re.match(
            r" ?(?:salari|etp|personnes|d economies)", after
        )
    return True


def _ca_is_cela(message: Message, head: re.Match[str]) -> bool:
    """'ca' for "cela" ("ca fait 12"), not for the turnover ("CA 800 k€")."""
    name = head[0].split(" ")[0]
    if name != "ca":
        return False
    token = message.tokens[message.token_at(head.start())]
    if token.upper and not message.original.isupper():
        return False
    if re.search(r"\b(?:le|notre|un|mon|du) $", message.text[: head.start()]):
        return False
    return bool(
        re.match(
            r"ca (?:fait|va|marche|coute|me|te|se|nous|depend|serait|sera|ferait|doit|c|m|revient|"
            r"prend|vaut)\b",
            head[0] + " ",
        )
    ) or bool(
        re.search(r"\b(?:c est|comme|avec|pour|que|et|tout|deja|c) $", message.text[: head.start()])
        and not re.match(r"ca (?:de|:|=|annuel|d|ht|est) ?", head[0] + " ")
        and not re.search(r"\b(?:et|avec) $", message.text[: head.start()])
    )


def _aid(message: Message, figures: list[Figure]) -> tuple[list[Entity], list[Figure]]:
    text = message.text
    found: list[Figure] = []
    for figure in figures:
        before = text[max(0, figure.qualifier.start - 70) : figure.qualifier.start]
        after = text[max(figure.end, figure.qualifier.end) :]
        if not (figure.amount.explicit or figure.value >= 100 or figure.value == 0):
            continue
        given = _GIVEN.search(before)
        if given and re.search(r"\bdont\b", given[0]):
            continue
        named = _FROM.match(after) or _AS_AID.match(after)
        if not (named or given):
            continue
        if re.search(
            r"\b(?:ca|chiffre d affaires|budget|annuel\w*|fonctionnement|par an|dont)\b",
            before[-30:] + " " + after[:40],
        ):
            continue
        if re.search(r"\b(?:combien|quel|quelle|maximum|plafond|droit a)\b", text[: figure.start]):
            continue
        if _BEFORE.search(text[: figure.qualifier.start]) and not given:
            continue
        found.append(figure)
    if found:
        if all(figure.kind == EXACT for figure in found):
            total = round(sum(figure.amount.value for figure in found), 2)
            total = int(total) if total == int(total) else total
            return [Entity(AID, total, found[0].start, found[-1].end)], found
        values = [figure.amount.value for figure in found]
        return [_doubt(message, AID, found[0].kind, values, found[0])], found
    none = _NO_AID.search(text)
    if not none:
        none = _ONLY_ONE.search(text)
    if none and not _NOT_NO_AID.search(text[slice(*message.clause_of(none.start()))]):
        return [Entity(AID, 0, *none.span())], []
    return [], []


def _doubt(message: Message, fact: str, kind: str, values: list[float], figure: Figure) -> Entity:
    start, end = figure.qualifier.start, max(figure.qualifier.end, figure.end)
    candidates = [{"value": value, "label": euros(value)} for value in sorted(set(values))]
    return unsure(fact, kind, candidates, message.said(start, end), start, end)


def euros(value: float) -> str:
    """Takes an amount; returns it in French ("300 000 €", "4 500,50 €")."""
    whole = f"{value:,.2f}".replace(",", "\u202f").replace(".", ",")
    return whole.removesuffix(",00") + "\u00a0€"
