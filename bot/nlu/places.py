"""Places: communes, postcodes, departments; is the establishment in Hauts-de-France?"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from bot.nlu.entity import NEGATED, Entity, unsure
from bot.nlu.lexicon import is_french
from bot.nlu.modality import is_negated
from bot.nlu.text import Message

FACT = "in_region"
_TABLE = Path(__file__).with_name("data") / "communes.tsv"
_OURS = ("02", "59", "60", "62", "80")
_LONGEST = 8
_REGION = re.compile(
    r"\b(?:hauts? de france|hdf|picardie|picard(?:e|s)?|nord pas de calais|n pdc|npdc|ndpc|nord picardie|flandres?|artois|avesnois|boulonnais|"
    r"thierache|cambresis|valenciennois|audomarois|ternois|vimeu|baie de somme|cote d opale|bassin minier|metropole lilloise|mel|douaisis|lensois|bethunois|"
    r"ch ti(?:s|mi)?|laonnois|soissonnais|santerre|ponthieu|pevele|dunkerquois|calaisis|amienois|beauvaisis|valois|noyonnais|vermandois|lillois|roubaisien|agglo lilloise)\b"
)
_DEPARTMENT = re.compile(
    r"\b(?:dans|departement|dept|dep|secteur|region)(?: (?:le|la|l|de|du|d|dans))* (?P<a>nord|pas de calais|somme|oise|aisne)\b(?! (?:de|du|d) (?!la france\b|france\b|pas\b))"
    r"|\b(?:de la|la) (?P<b>somme)\b(?! (?:de|totale|des|du|d|est|a payer|globale|que)\b)|\b(?:de l|l|dans l|en) (?P<c>oise|aisne)\b"
    r"|\b(?:du|le) (?P<d>pas de calais)\b|(?:^|departement : |[:,(] )(?:(?:c est |on est |le |la |l |du |dans )*)(?P<e>nord|pas de calais|somme|oise|aisne)(?= ?(?:$|[,.;()!]))"
    r"|\b(?:du|le) (?P<f>nord)\b(?= ?(?:$|[.,;)(]|59|et (?:nous|on)\b))|\((?P<g>nord|pas de calais|somme|oise|aisne)\)|\( (?P<h>nord|pas de calais|somme|oise|aisne) \)|\b(?P<i>pas de calais)\b"
)
_NUMBERED = re.compile(
    r"(?:\b(?:dans le|departement|dept|dep|du|le|en|depuis le)|\() (?:: )?(?:\w+ )?(?P<code>0[1-9]|[1-8]\d|9[0-5]|97\d|2[ab])\b(?= ?(?:$|[.,;!?)]|et\b|on\b|nous\b|avec\b|a\b))"
)
_POSTCODE = re.compile(r"\b(?P<code>(?:0[1-9]|[1-8]\d|9[0-8])\d{3})\b")
_ABROAD = re.compile(
    r"\b(?:en|dans (?:le|la|les|l)|region|a la|de|au|aux) (?:region )?(ile de france|idf|normandie|bretagne|grand est|alsace|lorraine|bourgogne(?: franche comte)?|franche comte|auvergne(?: rhone alpes)?|rhone alpes|occitanie|nouvelle aquitaine|aquitaine|"
    r"pays de la loire|centre val de loire|provence|paca|corse|champagne|ardennes?|marne|seine maritime|eure|calvados|val d oise|seine et marne|seine saint denis|yvelines|essonne|val de marne|hauts de seine|"
    r"rhone|gironde|isere|vendee|finistere|morbihan|var|loire atlantique|bouches du rhone|haute garonne|herault|belgique|wallonie|luxembourg|suisse|allemagne|espagne|reunion|guadeloupe|martinique|guyane|mayotte|region parisienne|banlieue parisienne|bas rhin|haut rhin|moselle|aube|orne|manche|sarthe|loiret|savoie|haute savoie|ain|drome|ardeche|gard|aude|landes|dordogne|charente(?: maritime)?|vienne|creuse|correze|cantal|aveyron|lot|tarn|ariege|jura|doubs|vosges|meuse|nievre|yonne|cher|indre|allier|puy de dome|lozere|vaucluse)\b"
)
_OUTSIDE = re.compile(
    r"\b(?:pas|hors|en dehors|dehors|exterieur|ni|aucun etablissement) (?:(?:de|des|du|la|dans|en|les|l|basee?s?|situee?s?|installee?s?|implantee?s?|d|etablissement|presents?|a) )*(?:region\b|hauts? de france|hdf)"
)
_INSIDE = re.compile(r"\b(?:dans|en|sur) (?:la |votre )?region\b(?! (?:parisienne|ile|bretagne|normandie|grand|paca|centre|pays|nouvelle|auvergne|bourgogne|occitanie|lyonnaise|bordelaise|toulousaine|nantaise|rouennaise|remoise))")
_AT = re.compile(
    r"(?:\b(?:a|sur|vers|pres de|a cote de|basee?s?|situee?s?|siege|commune de|commune d|ville de|ville d|mairie de|agglo de|implantee?s?|installee?s?|localisee?s?|domiciliee?s?|autour de|de|d|du|au|aux|ds|agence de|agence d|local|magasin de|secteur|depuis|commune :|ville :|proche de|notamment|chez nous|quartier|entre|et|rue|centre) |[:,(] ?|\b\d{5} )(?:la |le |les |l )?$"
)
_HERE = re.compile(r"\b(?:est|sommes|suis|situee?s?|basee?s?|siege|installee?s?|implantee?s?|localisee?s?|habit\w+|trouve|trouvons|locaux|bureaux|boutique|magasin|etablissement|antenne|adresse|domiciliee?s?|travaill\w+|asso|association|structure|scop|scic|entreprise|intervenons|exerce\w*) (?:\w+ ){0,3}a $")
_NOT_PLACE = re.compile(r"\b(?:m appelle|je m appelle|nom est|prenom|monsieur|madame|mme|mr|signe|cordialement|c est|moi c est|prenomme\w*|ici) $")
_ELSEWHERE = re.compile(
    r"\b(?:ecris|appelle|vacances|match|deplacement|course|nos? (?:clients?|fournisseurs?|usagers?|partenaires?|livraisons?)|client\w*|fournisseur\w*|partenaires?|livr\w+|vend\w+|achet\w+|expedi\w+|intervien\w+|formation|deplace\w*|conges|voyage\w*|nee?|origine\w*|venu\w*|vient|viennent|originaire)\b[^,;.]*$"
)
_FUNDER = re.compile(
    r"(?:(?:€|euros?|subvention|aides?|finance\w*|soutien|soutenue?s?)(?: \w+){0,2}?|\b(?:obtenu|recu|demande|eu)(?: \w+){0,2}?) (?:de|par|du|d|aupres de)(?: (?:la |le |l |conseil )*(?:ville|departement|mairie|metropole|commune|agglo\w*|region|communaute \w+ \w+)?(?: (?:de|du|d|des))?)?(?: (?:la|le|l))? ?$"
)
_MOVE = re.compile(r"\b(?:demenag\w+|quitt\w+|part\w+|transfer\w+)\b")


_SHORT_NAMES = {
    **dict.fromkeys(
        ("le touquet", "henin", "marcq", "bruay", "villeneuve d asq", "vda", "aulnoye", "hellemmes",
         "lomme", "chateau thierry", "saint pol", "neufchatel hardelot", "wimereux", "mers les bains"),
        "in",
    ),
    "boulogne": "both",
}  # fmt: skip


@lru_cache(maxsize=1)
def communes() -> dict[str, str]:
    """The communes: `{canonical name: "in" | "out" | "both"}`."""
    table = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, where, *_ = line.split("\t")
            table[name] = where
    return {**table, **_SHORT_NAMES}


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(name.split()[0] for name in communes())


def read(message: Message) -> list[Entity]:
    """Takes a message; returns in_region, or an unsure place (namesakes on both sides)."""
    places = _named_areas(message) + _postcodes(message)
    areas = [place for place in places if place[0] != "denied"]
    found = _communes(message, bool(areas), places)
    if any(where in {"in", "out"} for where, *_ in areas):
        found = [place for place in found if place[0] != "both"]
    entities: list[Entity] = []
    outside = _OUTSIDE.search(message.text)
    if outside:
        return [Entity(FACT, False, *outside.span())]
    stated: list[tuple[str, int, int]] = []
    for where, start, end in sorted(found + areas, key=lambda place: place[1]):
        if _FUNDER.search(message.text[:start]):
            continue
        if is_negated(message, start):
            entities.append(Entity(FACT, where == "in", start, end, NEGATED))
        elif not (where == "out" and _ELSEWHERE.search(message.text[:start])):
            stated.append((where, start, end))
    return entities + _settle(message, stated)


def _settle(message: Message, stated: list[tuple[str, int, int]]) -> list[Entity]:
    if not stated:
        return []
    for wanted, value in (("in", True), ("out", False)):
        for where, start, end in stated:
            if where == wanted:
                return [Entity(FACT, value, start, end)]
    _, start, end = stated[0]
    said = message.said(start, end)
    candidates = [
        {"value": True, "label": f"{said}, dans les Hauts-de-France"},
        {"value": False, "label": f"{said}, dans une autre région"},
    ]
    return [unsure(FACT, "ambiguous", candidates, said, start, end)]


def _named_areas(message: Message) -> list[tuple[str, int, int]]:
    text = message.text
    found = [("in", *match.span()) for match in _REGION.finditer(text)]
    found += [("in", *match.span()) for match in _DEPARTMENT.finditer(text)]
    found += [("in", *match.span()) for match in _INSIDE.finditer(text)]
    found += [("out", *match.span(1)) for match in _ABROAD.finditer(text)]
    for match in _NUMBERED.finditer(text):
        lead = match[0].split()[0]
        if lead in {"dans", "departement", "dept", "dep", "("} or match["code"] in _OURS:
            where = "in" if match["code"] in _OURS else "out"
            if lead in {"en", "le", "du"} and not re.search(r"\b(?:basee?s?|situee?s?|est|sommes|asso|structure|scop|scic|nous|on)\b", text):
                continue
            found.append((where, *match.span("code")))
    return found


def _postcodes(message: Message) -> list[tuple[str, int, int]]:
    found = []
    for match in _POSTCODE.finditer(message.text):
        before, after = message.text[: match.start()], message.text[match.end() :]
        named = re.search(r"\b(?:code postal|cp|postal|code)\b[^\d]{0,12}$", before)
        placed = re.search(r"\b(?:a|au|basee?s?|situee?s?|siege|adresse|sur|dans le|ville|commune|rue|avenue|place) (?:\w+ )?$|[(] $", before)
        follows = re.match(r" (?:- )?[a-z]{3,}", after) and not re.match(
            r" (?:euros?|eur|ht|ttc|hors|de|par|pour|salaries?|personnes?|annuels?|dont|environ|c|je|on|nous|mais|et|en|sur|habitants|voire|et plus|balles|dollars|kilometres|milles?|millions?|est)\b", after
        )
        if re.match(r" ?(?:€|k|m|%|euros?|eur|ht|ttc)\b|^ ?€", after):
            continue
        town = _town_before(message, match.start())
        if named or town or follows or (placed and not re.match(r" (?:de|euros?|d)\b", after)):
            where = "in" if match["code"].startswith(_OURS) else "out"
            found.append((where, *match.span()))
    return found


def _town_before(message: Message, start: int) -> bool:
    words = [w for w in message.text[:start].split()[-_LONGEST:] if w.isalpha()]
    return any(_key(words[i:]) in communes() for i in range(len(words)))


def _key(words: list[str]) -> str:
    return " ".join({"st": "saint", "ste": "sainte", "s": "sur"}.get(w, w) for w in words)


def _communes(
    message: Message, placed: bool, places: list[tuple[str, int, int]]
) -> list[tuple[str, int, int]]:
    names, firsts = communes(), _first_words()
    words = [(i, t.norm) for i, t in enumerate(message.tokens) if t.norm != "-"]
    found, at = [], 0
    while at < len(words):
        if _key([words[at][1]]) not in firsts:
            at += 1
            continue
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            name = _key([word for _, word in words[at : at + length]])
            if name in names:
                first, last = words[at][0], words[at + length - 1][0] + 1
                if _is_place(message, name, first, last, placed):
                    found.append((names[name], *message.span(first, last)))
                    at += length - 1
                    break
        at += 1
    return found


def _is_place(message: Message, name: str, first: int, last: int, placed: bool) -> bool:
    start, end = message.span(first, last)
    before, after = message.text[:start], message.text[end:]
    token = message.tokens[first]
    alone = not before.strip(" ,.") and not after.strip(" .!,)(0123456789")
    if _NOT_PLACE.search(before) and not alone:
        return False
    common = _is_common(name)
    at = _AT.search(before)
    if not common:
        return bool(at or alone or len(name) >= 4)
    capital = token.original[:1].isupper() and not message.original.isupper()
    accent_a = first > 0 and message.tokens[first - 1].original.lower() == "à"
    if alone:
        return capital or len(name) > 3
    if capital and at and first > 0:
        return True
    if accent_a and re.search(r"(?:^|\s)a $", before):
        return capital or bool(_HERE.search(before))
    return bool(_HERE.search(before)) and name not in {"domicile", "distance"}


def _is_common(name: str) -> bool:
    """True for names that are also everyday words ("Ham", "Marquise", "La Garde")."""
    words = name.split()
    return len(name) <= 3 or (len(words) <= 2 and all(is_french(word) for word in words))
