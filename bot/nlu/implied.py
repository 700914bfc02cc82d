"""What a trade answers to two yes-or-no questions: digital as the core, an economic activity.

"On tient une boulangerie" is a no to the first and a yes to the second; each has the role
`mentioned`, so that only its own open question hears it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.nlu import answers, digital, economy, sectors
from bot.nlu.entity import MENTIONED, NEGATED, Entity, fact_of, unsure
from bot.nlu.modality import is_question, speaks_of_us
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

# Of a trade with any of these, nothing is sure: "fablab", "imprimerie et un peu de web".
_DIGITAL = compiled(
    r"\b(?:numeri\w+|digita\w+|informati\w+|logiciel\w*|progiciel\w*|web\w*|internet|en ligne|"
    r"sites?|appli\w*|apps?|ordi\w*|pc|tech|techno\w*|data|donnees|ia|fab ?labs?|hack\w+|dev\w*|"
    r"cod(?:e|es|age|eurs?|ons)|tablettes?|reseaux?|saas|cloud|robot\w*|electroni\w+|multimedia|"
    r"audiovisuel\w*|video\w*|imprim\w+|3d|graphi\w+|communication|com|medias?|telecom\w*|"
    r"smartphones?|telephon\w+|seo|referencement|hebergeur\w*|serveurs?|plateformes?|virtuel\w*|"
    r"conseil\w*|e commerce|ecommerce|moitie|partie|un peu)\b"
)
# "on a un site et c'est marre, notre boulot…": what everybody has.
_TOOL = compiled(
    r"\b(?:(?:on a|nous avons|j ai|y a|a part|sauf|hormis|avec|juste|oui|que|qu)(?: "
    r"(?:bien|juste|que|"
    r"seulement))* (?:une?|le|la|l|notre|la page) (?:petite? |simple |vieil |vieux )?|"
    r"^(?:le |la |l )?)"
    r"(?:sites?|ordi\w*|pc|internet|informatique|numerique)"
    r"(?: (?:internet|web|vitrine))?(?! (?:de|d|qui|pour vendre|marchand|est (?:notre|mon))\b)"
    # "la tablette ne sert qu'aux photos"
    r"|\b(?:la|le|l|les|une) (?:tablettes?|ordi\w*|pc|logiciels?|informatique|internet|sites?|"
    r"numerique) ,? ?(?:(?:ne )?(?:nous )?(?:sert|servent)|c est|est la) "
    r"(?:(?:juste|que|qu|seulement|uniquement) )*(?:pour|aux?|a) .*"
)
# "on vend en ligne, mais le métier c'est la céramique"
_DEFINED = compiled(
    r"\b(?:le|notre|mon|vrai|coeur de) (?:metier|boulot|travail|activite|taf|truc|coeur)"
    r"(?: principale?)? ,? ?(?:c est|est|reste)\b"
)
_SOLD = compiled(
    r"\b(?:ventes?|vend\w*|revend\w*|locations?|lou(?:e|ons|ent)|boutiques?|magasins?|"
    r"buvettes?|billetteries?|bars?|restau\w*|restos?|cafes?|epiceries?|traiteurs?|salons?|"
    r"prestations?|commer\w+|payante?s?|depot|marches?|livr\w+|brocante|entrees?|paniers?|"
    r"services? aux|sous traitance|chambres?|gites?|camping|hotel\w*|cinemas?|prestataires?|"
    r"coiff\w+|artisan\w*|[a-z]{4,}erie)\b"
)
_FREE = compiled(
    r"\b(?:gratui\w*|benevol\w*|subvention\w*|dons?|cotisations?|adhesions?|pas|rien|aucune?|"
    r"jamais|ni|sans|distribu\w*)\b"
)
_SHOP = compiled(
    r"(?:(?:oui|ben|bah|bon|alors|euh|,) )*(?:(?:on a|nous avons|on tient|il y a|avec|y a|c est) )?"
    r"(?:(?:une?|la|le|les|des|l|notre|nos|de la|du|petite?) )*"
    r"(?:buvettes?|billetteries?|boutiques?|magasins?|bars?|restaurants?|ventes?|locations?|stages|"
    r"ateliers payants|prestations?|brocantes?|commerces?|loyers?|entrees?|clients?)\b.{0,60}"
)


def read(message: Message, found: Sequence[Entity], said: Sequence[Entity]) -> list[Entity]:
    """Takes a message, its facts and its bare answer; returns what its trade implies."""
    if any(one.value in {answers.QUALIFIED, answers.UNKNOWN} for one in said):
        return []
    if any(
        e.name == sectors.FACT and e.role == NEGATED for e in found
    ):  # "nous ne sommes pas un organisme de formation": of something else
        return []
    yes = any(one.value == answers.YES for one in said)
    told = {fact_of(e) for e in found}
    trades = [e for e in found if e.name == sectors.FACT and e.role in (None, MENTIONED)]
    if not trades or (any(e.role is not None for e in trades) and is_question(message)):
        return _shop(message, told, said)
    start, end = trades[0].start, trades[-1].end
    implied = []
    defined = _DEFINED.search(message.text, 0, start)
    told_of = _TOOL.sub(" ", message.text[defined.end() if defined else 0 :])
    if digital.FACT not in told and not _DIGITAL.search(told_of):
        if not yes:
            implied.append(Entity(digital.FACT, False, start, end, MENTIONED))
        elif trades[0].role is None:  # "oui, on est une épicerie": the one or the other
            doubt = unsure(digital.FACT, "yes_no", [], message.said(start, end), start, end)
            implied.append(replace(doubt, role=MENTIONED))
    sold = _SOLD.search(message.text) and not _FREE.search(message.text)
    if economy.FACT not in told and sold:
        implied.append(Entity(economy.FACT, True, start, end, MENTIONED))
    return implied


def _shop(message: Message, told: set[str | None], said: Sequence[Entity]) -> list[Entity]:
    """'billetterie et buvette': what is sold, and no trade."""
    asks = is_question(message) and not speaks_of_us(message)
    sold = _SHOP.fullmatch(message.text.strip(" .!")) and not _FREE.search(message.text)
    if said or asks or economy.FACT in told or not sold:
        return []
    return [Entity(economy.FACT, True, 0, len(message.text), MENTIONED)]
