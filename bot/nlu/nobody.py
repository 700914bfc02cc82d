"""A headcount told without a figure: nobody, only volunteers, one employee."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.nlu.entity import IF_ASKED, Entity, unsure
from bot.nlu.prefilter import compiled
from bot.nlu.qualifiers import APPROXIMATE
from bot.nlu.text import Message, said_before

_EMPLOYED = (
    r"(?:salarie\w*|employe(?:e?s?)\b|personnel|etp|cd[di]|emplois?\b|postes? salarie\w*|"
    r"equipe salariee|personnes? (?:salariee?s?|employee?s?|en contrat))"
)
_SLIP = (
    r"(?:contrats?(?: (?:d embauche|de travail|salarie\w*|signe\w*))?"
    r"(?! (?:avec|de|d|en|pour|cadre|aide)\b)|"
    r"pa[iy]es?\b|salaires?\b|(?:fiches?|feuilles?|bulletins?) de (?:pa[iy]es?|salaires?)\b)"
)
_OUR_VERB = r"(?:on|nous|j|l association|association|structure|y|ne|n) (?:n )?(?:a|avons|ai)"
_NONE = compiled(
    rf"\b(?:aucune?|zero|0|sans|pas (?:(?:encore |de |d |un |une |un seul )+)|ni|"
    rf"(?:pas|sans) l[ea] moindre|"
    rf"{_OUR_VERB} plus (?:de|d|aucune?)|plus aucune?|jamais (?:eu )?(?:de|d)) ?"
    rf"(?:seule? |autre )?{_EMPLOYED}(?! (?:concerne|ne (?:peut|doit)|a (?:temps|plein)))"
    r"|\b(?:n emploi\w*|n employ\w*|employons|emploie) (?:pas (?:de |d )?)?(?:personne|aucun\w*|"
    r"salarie\w*)\b|\b(?:on|nous|association) (?:n )?(?:emploie|employons) pas(?! que)\b"
    rf"|\b(?:on|nous|asso\w*) (?:ne |n )?(?:paie|paye|payons|remunere|remunerons|salarie|"
    rf"salarions|emploie) "
    rf"(?:absolument |vraiment |encore )?personne\b"
    r"|\b(?:pas une? seule?|aucune?|nul)(?: (?:d entre (?:nous|eux|elles)|ici|chez nous))?"
    r"(?: (?:n est|est))? (?:salarie|employe|paye|remunere)e?\b"
    r"|\b(?:personne|nul|aucun d entre nous)(?: (?:ici|chez nous|de nous|dans \w+ \w+))? "
    r"(?:n |ne )?(?:est (?:salarie|employe|paye|remunere|indemnise|appointe|retribue|gage\b)\w*"
    r"|(?:touche|percoit|recoit|gagne) (?:de |d |un |une |la |aucune? |(?:le|la) moindre |"
    r"un seul )*(?:pa[iy]es?|salaires?|remunerations?|retributions?|soldes?|traitements?|"
    r"fiches? de paie|centimes?|sous?)\b)"
    r"|\bpersonne ,? ?(?:on|nous) (?:n )?(?:a|avons|emploie|employons) (?:pas|encore|jamais) "
    r"(?:encore )?(?:embauche|recrute|salarie|personne)\w*"
    r"|\bplus (?:personne|aucun\w*) (?:de |d |en |qui (?:est|soit) )?"
    r"(?:salarie|employe|paye|contrat|"
    r"remunere)\w*"
    r"|\b(?<!une )(?<!1 )(?<!la )(?<!seule )personne (?:d|de) (?:embauche|employe|salarie|paye|"
    r"remunere|declare)\w*"
    r"|\bplus personne (?:sur|a|dans) (?:la |les |le )?(?:paies?|payes?|fiches?|registre|"
    r"effectif\w*)"
    r"|\b(?:n a|n avons|n ai|a|avons|ai) personne (?:en contrat|en cdi|en emploi|(?:de|d|comme|en) "
    r"(?:salarie|employe|personnel))"
)
# "pas de CDI": one may be on fixed-term contracts, unless these are denied too.
_OF_A_KIND = compiled(r"\bcd[di]\b")
_NOR_OTHERS = compiled(
    r"\b(?:ni|aucune?|zero|0|sans|jamais|pas|personne)(?: (?:de|d|une?|en|sur|seule?))* "
    rf"(?:pa[iy]es?|contrats?|apprentie?s?|{_EMPLOYED})|\bbenevol"
)
# "pas une seule paye", "zéro contrat": said of employees when they are asked about.
_NO_SLIP = compiled(
    rf"\b(?:aucune?|zero|0|sans|pas (?:(?:encore |de |d |un |une ){{1,2}}(?:seule? )?)|"
    rf"(?:pas|sans) l[ea] moindre|ni) ?{_SLIP}"
)
# "sans être salariée, et personne ne l'est"
_NOR_ANYONE = compiled(
    r"\b(?:salarie|employe|paye|remunere)\w*[^.;!?]{0,25}\bpersonne (?:d autre )?ne l est\b"
)
_VOLUNTEERS = compiled(
    r"\b(?:que|uniquement|seulement|100 %|entierement|totalement|purement|exclusivement|rien que)"
    r"(?: (?:avec|par|sur|de|d|des|les|du|au))* (?:benevol\w*|volontaires\b)"
    r"|\bseuls (?:des|les|nos) benevol\w*"
    r"|\b(?:on|nous|ils|elles|tout le monde|toute l equipe|toute la structure|c|association) "
    r"(?:n )?(?:est|sommes|sont) (?:tous |toutes |tout |que |des |uniquement )*benevoles?\b"
    r"|\b(?:marche|fonctionne|tourne|fonctionnons|tournons|repose) (?:qu )?(?:au|avec|grace aux?|"
    r"sur) (?:du |le |des |les )?benevol\w*"
    r"|\b(?:tous|toutes) benevoles\b"
)
_NOT_ALL = compiled(
    r"\b(?:pas|plus|je ne suis|je suis|bureau|ca|conseil|administrat\w+|president\w*|tresori\w+|"
    r"membres|adherents)(?: (?:n )?(?:est|sont|y a|a|on|fonctionne|sommes))?(?: (?:tous|toutes))?"
    r" $"
)
# "personne d'autre que moi n'est salarié": one, and not none.
_BUT_ME = (
    r"\bpersonne (?:d autre )?(?:que|a part|sauf|hormis) moi (?:n est |est |comme |de |en )*"
    r"(?:salarie|employe|paye|remunere|sous contrat|cdi|cdd|contrat)"
)
_ONLY_ME = compiled(_BUT_ME)
_ONE = compiled(
    r"\b(?:(?:(?:une|un|la|le|l|notre|son|1) )?(?:seule?|unique) (?:et unique )?|(?:y a|n y a|a) "
    r"que moi (?:comme|en|de|d) |(?:juste|seulement|uniquement|rien que|que) moi ,? ?"
    r"(?:comme|en|de) )"
    r"(?:personnes? (?:est )?|poste )?(?:salariee?|employee?|payee?|remuneree?|etp|cdi|cdd|"
    r"permanente?|temps (?:plein|partiel)|mi temps|poste(?! (?:de travail|info|:))|emploi|contrat|"
    r"pec|cui|apprentie?|alternante?|saisonni\w+|vacataire)\b"
    r"|\b(?:a|y a|n y a|avons|ai) que (?:\w+ ){1,3}?(?:qui (?:est|soit) |comme |en |de )"
    r"(?:salarie|employe|paye|remunere|cdi|cdd|contrat)\w*"
    r"|\b(?:a|y a|n y a|avons|ai) que (?:\w+ ){1,3}?qui (?:touche|percoi\w*|recoi\w*|ai?e?t?) "
    r"(?:un |une )?(?:vrai )?(?:salaire|paye?|fiche de pa[iy]e|contrat|bulletin)\b"
    r"|(?:^|[,.;] )(?:(?:euh|ben|oui|,) )*(?:que|juste|seulement|uniquement|rien que) "
    r"(?:\w+ ){1,3}?(?:comme|en|de) (?:seule? )?(?:salarie|employe)e?\b"
    r"|\bsuis (?:(?:toute?|la|le) )*seule? (?:comme|en|de|a etre) (?:salarie|employe|paye)e?\b"
    r"|(?:^|[,.;] )(?:une?|1) (?:seule? )?(?:salaire|paye|paie|(?:fiche|feuille|bulletin) de "
    r"(?:paie|paye|salaire)|contrat) ?[,:] (?:c est )?(?:l[ea] (?:mien|notre)|moi\b)"
    rf"|{_BUT_ME}\w*"
    r"|(?:^|[,.;] )(?:(?:euh|ben|bah|oui|,) )*moi (?:(?:toute?|tout) )?(?:seule?|"
    r", et c est tout)? ?,? ?"
    r"(?:en tant que|comme|sur (?:la|les) (?:feuilles?|fiches?) de) (?:salarie|employe|pa[iy]e)e?\b"
    r"|\b(?:vers(?:e|ons)|pa[iy]e|payons|remuner(?:e|ons)|faisons|fait) (?:qu )?(?:une?|"
    r"1) (?:seule? |"
    r"unique )?(?:salaire|pa[iy]e|(?:fiche|feuille|bulletin) de (?:pa[iy]e|salaire)|personne)\b"
    r"(?! (?:a|aux?|de|d|pour|par)\b)"
    r"|^(?:une?|1) (?:seule? )?(?:salaire|pa[iy]e) ?,? ?pas (?:deux|2|plus)\b"
    r"|\bemplo(?:ie|yons) quelqu un\b|\bquelqu un (?:a (?:temps|mi)|en c(?!hair\b))"
)
_JOB = r"(?:\w+(?:eur|euse|rice|iste|ien|ienne|ier|iere|aire|ante?|able)|chef\w*|guide|coach|aide)"
_ONLY = r"(?:juste|seulement|uniquement|rien que|que|(?:il |l )?(?:y )?a que|seul)"
# "juste le gardien", "la directrice et c'est tout", "il n'en reste qu'un"
_ME = r"(?:moi|ma pomme|bibi|mezigue)"
_ONLY_THIS_ONE = compiled(
    rf"(?:(?:euh|bah|ben|oui|alors|,) )*(?:{_ONLY} (?:le|la|l|ma|mon|notre|une?) (?:\w+ )?{_JOB}"
    rf"(?: \w+){{0,3}}|(?:le|la|l|ma|mon|notre|une?) {_JOB}(?: \w+){{0,2}} (?:, )?(?:et )?(?:c est "
    rf"tout|point|basta|personne d autre|rien d autre)|(?:on |nous |il )?(?:n )?en (?:reste|ai|a|"
    rf"avons) (?:plus )?qu (?:une?|1)(?: seule?)?|{_ONLY} {_ME}(?: seule?)?"
    rf"(?: ,)?(?: en c(?:di|dd)| en contrat)?|moi(?: toute?)? seule?|"
    rf"moi (?:, )?(?:et )?(?:c est tout|point|personne d autre))(?: (?:voila|quoi|hein))*[ .!]*"
)
_NONE_OF_THEM = compiled(
    r"\b(?:n )?(?:en|y en) (?:a|ai|avons) (?:pas|aucune?|plus|zero)"
    r"(?= ?(?:$|[,.;!]|(?:pour|chez|a ce|encore|mais|du tout|que des)\b))"
    r"|^(?:(?:non|ben|bah|,) )*(?:on a |nous avons |il y a )?plus (?:personne|aucun) depuis\b"
    r"|^(?:(?:non|ben|bah|,) )*(?:personne|aucune?|zero) (?:a part|sauf|hormis|en dehors|d autre|"
    r"encore)\b"
)
# "un seul, le gardien", "juste Corinne, à mi-temps"
_ONE_PERSON = compiled(
    r"(?:(?:euh|bah|ben|oui|alors|helas|malheureusement|,|on en a|il y en a) )*(?:(?:une?|1) seule?"
    r"(?= ?(?:$|[,.;:!(]|et\b|depuis\b|pour\b))|"
    rf"{_ONLY} [a-z]+ (?:, )?(?:a (?:mi temps|(?:temps )?plein|temps)|en c[di]d|en (?:contrat|"
    rf"alter)))"
)
# "Sandrine et Karim, tous deux payés", "mon frère et moi en salariés"
_TOGETHER = compiled(
    r"\b(?:tous|toutes) (?:les )?(?P<how_many>deux|trois|quatre|cinq|six) (?:en |sont |on est )?"
    r"(?:salarie|employe|paye|remunere|cdi|cdd|contrat|sous contrat)\w*"
    r"|^(?:(?:euh|ben|oui|alors|,) )*(?:que|juste|seulement|uniquement|rien que|(?:il )?y a que) "
    r"(?:(?:mon|ma|le|la|l) )?[a-z]+ et (?:(?:mon|ma|le|la|l) )?[a-z]+ (?:(?:comme|en|de|sont) )*"
    r"(?:salarie|employe|paye|remunere)\w*"
)
_HOW_MANY = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6}
# Whoever is set apart from "nobody" may be an employee, unless they are said unpaid.
_SAVE = compiled(
    r" ?,? ?\b(?:(?:d autre )?(?:que|qu)|(?:d autre )?(?:a part|sauf|hormis|excepte|mis a part|"
    r"en dehors d(?:e|u|es)?)) (?!des (?!apprenti|alternant|saisonni|cd[di]|contrat|vacataire|"
    r"intermittent|extra|salari|employ|emploi|pec|cui|etp|temps|mi temps))(?!(?:ca|cela|depuis|"
    r"les? periodes?|erreur|pour|en (?:ete|hiver|"
    r"saison))\b)[a-z]+"
)
_UNPAID = compiled(
    r"\bbenevol\w+|\bpas (?:salarie|paye|remunere)|\bstagiaires?|\bservices? civiques?|\bnon "
    r"(?:salarie|remunere)|\bsans (?:salaire|remuneration|etre paye)|\badherent|\badministrat"
)
_LOST = compiled(r"\b(?:perd\w+|licenci\w+|vu partir|parti\w*)(?: \w+){0,2} $")
_DOUBLE = compiled(r"\b(?:d|de|des|chaque|comme|pas) $")


def read(message: Message) -> Entity | None:
    """Takes a message; returns a headcount of 0 or 1 told without a figure, or the doubt about
    whoever is set apart ("personne d'autre que moi"), else None."""
    text = message.text
    none = _NONE.search(text)
    if none and not _ONLY_ME.search(text):
        one_kind = _OF_A_KIND.search(none[0]) and not _NOR_OTHERS.search(text, none.end())
        if one_kind and not _NOR_OTHERS.search(text, 0, none.start()):
            return _doubt(message, 0, *none.span())
        return _but(message, Entity("headcount", 0, *none.span()))
    for match in _VOLUNTEERS.finditer(text):
        told_later = re.search(r"\bsalari(?!at)|\bemploy", text[match.end() : match.end() + 40])
        if not said_before(_NOT_ALL, text, match.start()) and not told_later:
            return Entity("headcount", 0, *match.span())
    together = _TOGETHER.search(text)
    if together and not _UNPAID.search(text):
        many = _HOW_MANY.get(together["how_many"], 2)
        return Entity("headcount", many, *together.span(), IF_ASKED)
    one = _ONE.search(text)
    lost = one and (
        said_before(_DOUBLE, text, one.start()) or said_before(_LOST, text, one.start())
    )
    if one and not lost:
        return Entity("headcount", 1, *one.span())
    slip = _NO_SLIP.search(text) or _NOR_ANYONE.search(text)
    if slip:
        return _but(message, Entity("headcount", 0, *slip.span(), IF_ASKED))
    if _ONLY_THIS_ONE.fullmatch(text):
        return Entity("headcount", 1, 0, len(text), IF_ASKED)
    person = _ONE_PERSON.match(text)
    if person:
        return Entity("headcount", 1, *person.span(), IF_ASKED)
    none = _NONE_OF_THEM.search(text)
    return _but(message, Entity("headcount", 0, *none.span(), IF_ASKED)) if none else None


def _but(message: Message, none: Entity) -> Entity:
    """Nobody, or a doubt where someone who may be paid is set apart: "aucun salarié sauf moi"."""
    apart = _SAVE.search(message.text, none.start)
    if not apart or apart.start() > none.end or _UNPAID.search(message.text):
        return none
    return replace(_doubt(message, 1, none.start, apart.end()), role=none.role)


def _doubt(message: Message, count: int, start: int, end: int) -> Entity:
    """'Aucun salarié, c'est bien cela ?': a headcount that is not sure, and where it is told."""
    candidates = [{"value": count, "label": "1 salarié" if count else "aucun salarié"}]
    said = message.said(start, end)
    return unsure("headcount", APPROXIMATE, candidates, said, start, end)
