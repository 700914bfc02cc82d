"""What is plainly said of oneself: a form, a convention, a place, a trade, whatever else is told.

"On est en SNC avec mon frangin, à la vie à la mort" says what one is; the rest is a remark.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.nlu.entity import Entity, fact_of
from bot.nlu.polarity import segment_of
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_FACTS = frozenset({"legal_form", "siae", "in_region", "sectors"})
_OPENERS = (
    r" ?(?:(?:bonjour|bonsoir|salut|coucou|alors|oui|non|donc|et|mais|ben|bah|bon|euh|enfin|voila|"
    r"puis|sinon|ok|,|:|moi|nous|ici|chez nous|en fait|en realite|actuellement|aujourd hui|"
    r"maintenant|que|qu|car|il faut dire qu|or|"
    r"je (?:vous )?(?:precise|signale|indique|note|rappelle|confirme) qu?e?|sachez qu?e?) )*"
)
_GAP = (
    r"(?: (?:bien|juste|tout|pres|aussi|toujours|encore|restee?s?|une?|le|la|l|les|d|de|du|des|a|"
    r"au|aux|"
    r"en|sur|dans|vers|chez|sous|forme|statut|petite?|grande?|vieille?|vraie?|simple|belle?|"
    r"basee?s?|"
    r"situee?s?|installee?s?|implantee?s?|domiciliee?s?|localisee?s?|etablie?s?|constituee?s?|"
    r"agreee?s?|conventionnee?s?|centre|coeur|fond|village|ville|commune|cote|pur[es]*|modeste|"
    r"jeune|regime|societe|structure|entreprise|fiers?|fieres?|d etre))*"
)
_HOUSE = (
    r"(?:sieges?|etablissements?|local|locaux|bureaux?|ateliers?|boutiques?|magasins?|antennes?|"
    r"adresse|lieu|entrepot|structure|asso|association|entreprise|societe|boite|scop|scic|"
    r"cooperative|sarl|sas|ferme|club|compagnie)"
)
# "on est à", "nous relevons de", "notre siège est à", "un seul lieu et il est dans"
_WE_ARE = compiled(
    rf"{_OPENERS}(?:(?:on|nous|je|j|c) (?:est|sommes|suis|releve|relevons|depend|dependons|habite|"
    r"loge|creche)|sommes|suis|"
    rf"(?:notre|nos|mon|ma|mes) \w+(?: \w+){{0,2}}? (?:est|sont|se (?:trouve|situe)\w*)|"
    rf"(?:le|la|l|les|un seul|une seule) {_HOUSE}(?: et (?:il|elle))? (?:est|sont|se (?:trouve|"
    rf"situe)\w*)){_GAP} ?"
)
# "je fais de la livraison à vélo", "on répare des vélos"
_WE_DO = compiled(
    rf"{_OPENERS}(?:on|nous|je|j)"
    r"(?: (?:fai[st]|faisons|tien[st]|tenons|ger(?:e|ons)|propos(?:e|ons))"
    r"(?: (?:de|du|d|l|la|le|les|des|une?))*)? ?"
)
_PASTIME = compiled(
    r"\b(?:ce (?:soir|matin|midi|week end)|demain|hier|le (?:dimanche|samedi|week end|soir)|noel|"
    r"anniversaire|en vacances|pour (?:moi|le plaisir|m amuser))\b"
)
_IT = compiled(r" ?et (?:il|elle) est ")
_ADDRESS = compiled(
    rf"{_OPENERS}(?:(?:c est|le|la|notre|mon|cp|code|postal|commune|ville|adresse|siege|lieu|a|"
    rf":) )*"
    r"\d{5}(?: [a-z]+){0,6}[ .!]*"
)
_FIRST = compiled(rf"{_OPENERS}(?:(?:une?|l|notre|que des|petite?|en|statut|forme) )* ?")
_GOES_ON = compiled(
    r" ?(?:$|[,.;!(:]|fondee?|cree?e?|nee|montee?|lancee?|loi|reconnue?|de \d|avec|au capital|sans|"
    r"agreee?|basee?|situee?|employeuse|depuis|conventionnee?s?|a (?:but|\d)|en (?:20|19)\d\d)"
)


# "Cambrai, en face de la mairie", "à Laon": where one is, and nothing else.
_NEAR_WHAT = compiled(
    r"(?: ?[,(-]? ?(?:juste |tout |un peu |pile )*(?:(?:en )?face|a cote|(?:tout )?pres|proche|"
    r"derriere|devant|a (?:l (?:entree|angle|arriere)|la sortie)|"
    r"a (?:deux|trois|quelques) pas|le long|au (?:coeur|centre|bord|bout|pied)|"
    r"en (?:plein )?centre|"
    r"dans (?:le|la|les|un|une)|pas loin|cote|quartier|rue|avenue|place|zone|za|zi|centre)"
    r"(?: (?:\w+|-)){0,6} ?\)?)?[ .!]*"
)
_UP_TO_PLACE = compiled(
    rf"{_OPENERS}(?:(?:juste|tout|pile|c est) )*(?:(?:en face|a cote|pres|proche|derriere|devant|"
    r"au (?:coeur|bord|bout|pied)|le long) (?:(?:de|d|du|des|la|le|l) )*\w+ )?"
    r"(?:(?:a|sur|de|d|du) (?:la |le |l )?)?"
)
# "Salariés : 19.", "CA : 300 k€", as on a form.
_LABEL = compiled(
    r"(?:^|[.,;!] )(?:nombre de |nb |notre |nos )?(?:salarie\w*|effectifs?|etp|equipe|ca|chiffre d "
    r"affaires|budget|recettes|statut|forme juridique|siege|commune|ville|activite)(?: [a-z]+)? : $"
)


def is_plain(message: Message, entity: Entity) -> bool:
    """Takes a message and an entity (offsets in what was typed); returns True when it says what
    one is or does or where, in words of oneself ("on est", "on répare") or behind its label."""
    start = message.canonical(entity.start)
    if entity.role is None and _LABEL.search(message.text, 0, start):
        return True
    if entity.role is not None or fact_of(entity) not in _FACTS:
        return False
    first = segment_of(message, start)[0]
    if _IT.match(message.text, first):
        first = message.sentence_of(start)[0]
    if entity.name == "sectors":
        does = _WE_DO.fullmatch(message.text, first, start)
        return bool(does and not _PASTIME.search(message.text))
    placed = entity.name == "in_region" and _ADDRESS.fullmatch(message.text)
    return bool(placed or _WE_ARE.fullmatch(message.text, first, start))


def opens(message: Message, entity: Entity) -> bool:
    """Takes a message and an entity; returns True for the form or the convention that a message
    starts with: "eurl, mon mari m'a fait les statuts"."""
    if entity.role is not None or entity.name not in ("legal_form", "siae"):
        return False
    start, end = message.canonical(entity.start), _ends(message, entity)
    return bool(_FIRST.fullmatch(message.text, 0, start) and _GOES_ON.match(message.text, end))


def told(message: Message, stated: Sequence[Entity]) -> bool:
    """Takes a message and the facts it states; returns True when one is plainly the visitor's."""
    if any(is_plain(message, one) or opens(message, one) for one in stated):
        return True
    places = [e for e in stated if e.name == "in_region" and e.role is None]
    return any(_is_all_there_is(message, place) for place in places)


def _ends(message: Message, entity: Entity) -> int:
    last = message.canonical(entity.end - 1)
    return last + len(message.tokens[message.token_at(last)].norm)


def _is_all_there_is(message: Message, place: Entity) -> bool:
    """'Cambrai, en face de la mairie'."""
    first = next(i for i, token in enumerate(message.tokens) if token.start >= place.start)
    start = message.starts[first]  # several tokens may stand for "Bruay-la-Buissière"
    named = _UP_TO_PLACE.fullmatch(message.text, 0, start)
    return bool(named and _NEAR_WHAT.fullmatch(message.text, _ends(message, place)))
