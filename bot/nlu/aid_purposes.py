"""What an amount of aid is for: this project, already granted, or something else."""

from __future__ import annotations

from bot.nlu.entity import Entity
from bot.nlu.figures import Figure
from bot.nlu.modality_words import ASK
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_ITEM = (
    r"(?:projets?|dossiers?|achats?|investissements?|operations?|equipements?|materiels?|depenses?|"
    r"acquisitions?|actions?|commandes?|site|caisse|logiciel)"
)
_THIS = rf"(?:(?:ce|cet|cette|ces|notre)(?: memes?)? {_ITEM}|(?:celui|celle)(?: -)? ?(?:ci|la)\b)"
_NOTHING = r"(?:rien|aucune?s?|zero|neant|nada|nib|que dalle|pas un|pas d|0(?! ?\d)|non|personne)\b"
# "pour ce projet-ci il n'y a rien", "celui-là : 1 100 € de la mairie": told in a clause of its own.
_HERE = compiled(
    rf"(?:^|[,.;:(] ?|\b(?:mais|et|alors|par contre|en revanche) )(?:la |ici )?"
    rf"(?:(?:pour|sur|concernant|cote) )?{_THIS}|(?:[,.;:] ?|\bmais )(?:la|ici)(?= {_NOTHING})|"
    rf"\b(?P<none>{_NOTHING}) (?:du tout )?(?:pour|sur) {_THIS}"
)
_NONE_HERE = compiled(rf"(?:(?: \w+| ?[-,:]){{0,6}}? ?\b{_NOTHING})")
_ALSO = compiled(
    r"\b(?:aussi|en plus|de plus|egalement|encore|ajout\w+|complet\w+|(?:rien|personne) d autre|"
    r"aucune? autre)\b"
)
# Of the past, or of a thing that is not this project: "c'était pour le toit", "un ancien dossier".
_ELSEWHERE = compiled(
    r"\b(?:etai(?:t|ent)|avai(?:t|ent)|a ete|ont ete|l an (?:dernier|passe)|l annee derniere|"
    r"(?:l |un )anci\w+|(?:un|d) autres?|autre chose|preceden\w+|concern\w+|paye\w*|"
    rf"pour (?:l|la|le|les|une?|des|nos|notre) (?!memes?\b|{_ITEM}\b)[a-z]+)\b"
)
# Some day, and for a thing: "un jour, pour la cour".
_LATER = compiled(
    r"\b(?:un (?:de ces )?jours?|plus tard|a l avenir|ulterieurement|(?:l an|l annee) prochaine?|"
    r"dans (?:quelques|deux|trois|quatre|cinq|\d) ans|projet(?:te|ons) de|"
    r"(?:compte|comptons|pens(?:e|ons)|va|vais|allons|envisag\w+|prevoi\w+|voudr\w+|aimer\w+) "
    r"(?:de )?(?:peut etre )?(?:demander|solliciter|deposer|chercher)|"
    r"(?:demander|sollicit|depos|chercher)(?:a|ai|ons|ont)s?)\b"
)
_THE_PROJECT = compiled(rf"\b(?:{_THIS}|(?:le|la|les|l) memes? {_ITEM}|projet num\w+)")
# "sans lien avec ce projet": named, and not meant.
_APART = compiled(
    rf"\b(?:sans (?:lien|rapport)|(?:rien|pas) a voir|hors|en dehors|pas)(?: (?:avec|de|du|pour|"
    rf"sur|dans))? {_THIS}"
)
_GIVES = compiled(
    r"\b(?:donn(?:e|ent)|vers(?:e|ent|era)|accord(?:e|ent)|octroi(?:e|ent)|allou(?:e|ent)|"
    r"attribu(?:e|ent)|met|mettent|(?:co)?finance(?:nt)?|apport(?:e|ent)|particip(?:e|ent)|"
    r"contribu(?:e|ent)|aide(?:nt)?|subventionne(?:nt)?|soutien(?:t|nent)|pa(?:ie|ye)(?:nt)?|"
    r"touch(?:e|ons)|per(?:coit|cevons)|re(?:coit|coivent|cevons)|benefici(?:e|ons)|"
    r"(?:a|ont|avons|ai|deja|sont|est)(?: deja| aussi| bien)? (?:ete )?(?:donne|verse|accorde|"
    r"octroye|alloue|attribue|vote|mis|finance|apporte|touche|percu|recu|obten|eu)\w*|"
    r"(?:on|nous|j) (?:avons|a|ai)(?: deja)?(?= [\d]))\b|\bdeja (?:obtenu|recu|verse|accorde)\w*"
)
_IN_GENERAL = compiled(r"^ ?(?:et )?(?:si|s|quand|lorsqu\w*|une?|les|des|est ce|peut on)\b")


def is_granted(message: Message, entity: Entity) -> bool:
    """Takes an aid, its offsets canonical; True when it is told as given for this project, whatever
    is asked after it: 'l'ADEME nous verse 7 000 € pour ce matériel, est-ce que ça s'ajoute ?'."""
    if entity.role is not None:
        return False
    first, last = message.sentence_of(entity.start)
    before, clause = message.text[first : entity.end], message.clause_of(entity.start)
    if ASK.search(before) or _IN_GENERAL.match(before):
        return False
    return bool(_GIVES.search(message.text, first, min(last, max(clause[1], entity.end))))


def elsewhere(message: Message, figures: list[Figure]) -> list[Figure]:
    """Takes a message and its sums; returns those that are for something else than this project.

    'les 4 200 € de l'État c'était pour le local, pour ce projet on a 1 100 €', 'peut-être 4 500 €
    un jour, pour la cour'.
    """
    text = message.text
    if not figures:
        return []
    here = _HERE.search(text, figures[0].end)
    if here:
        before = [figure for figure in figures if figure.end <= here.start()]
        told = _NONE_HERE.match(text, here.end()) or len(before) < len(figures)
        told = told or here["none"]
        away = _ELSEWHERE.search(text, 0, here.start()) or not _ALSO.search(text, here.start())
        if told and away and not _THE_PROJECT.search(text, 0, here.start()):
            return before
    later = _LATER.search(text)
    if later and _ELSEWHERE.search(text) and not _THE_PROJECT.search(_APART.sub(" ", text)):
        return figures
    return []


def is_planned(message: Message, start: int) -> bool:
    """Takes where 'pas pour ce projet' stands; True where its sentence only tells of a plan."""
    return bool(_LATER.search(message.text, *message.sentence_of(start)))
