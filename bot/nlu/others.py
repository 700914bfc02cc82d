"""What is told of other people and their structures: neighbours, suppliers, hearsay."""

from __future__ import annotations

import re

from bot.nlu.text import Message

_OTHERS = re.compile(
    r"\b(?:mon|ma|mes|un|une|des|notre|nos|le|la|les|l|d un|d une|de mon|"
    r"de ma) (?:petite? |grande? |ancien\w* |ex |autre |vieil |meilleure? )?"
    r"(?:voisin\w*|cousin\w*|amie?s?|copain\w*|copine\w*|collegue\w*|frere\w*|soeur\w*|"
    r"beau frere|belle soeur|pere|mere|oncle|tante|concurrent\w*|confrere\w*|mari|epoux|"
    r"epouse|"
    r"clients?|clientes?|fournisseurs?|connaissance\w*|potes?|presidente? d une autre|"
    r"gendre|belle fille|fils|fille|compagnon|compagne)\b(?! (?:et moi|et nous|salarie))"
    r"|\b(?:ma maison|mon appart\w*|mon logement|ma voiture|un appartement|a louer|appart|"
    r"mon domicile|(?<!entre )voisine?s?|que je connais|qu on connait|que nous connaissons|d a "
    r"cote|"
    r"d en face|du coin|chez (?:eux|lui|elle|mon|ma|un|une)|"
    r"(?:asso\w*|structure|entreprise|scop|scic|boite) (?:amie|voisine|partenaire)|(?:une|l|d|"
    r"les) autres? (?:asso\w*|structures?|entreprises?|scops?|scics?|societes?|"
    r"cooperatives?|boites?|groupe)|"
    r"ils (?:ont|sont|font|en ont|en sont)|elles (?:ont|sont|font)|eux ils|celle de|"
    r"maison mere|certaines? (?:asso\w*|structures?|entreprises?)|(?<!par )ailleurs|j ai (?:lu|vu|"
    r"entendu)|"
    r"(?:j ai )?entendu (?:parler|dire)|il parait|parait qu|dans la presse|"
    r"par exemple chez|partenaires? (?:a|ont|est|emploie\w*|sont|fait)|"
    r"emmaus|google|amazon|carrefour|auchan|decathlon|aussi \w+ qu?e?|plus \w+ que|"
    r"(?:groupes?|reseaux?) [a-z]+ et (?:ses|leurs))\b"
)
_BACK_TO_US = re.compile(
    r"\b(?:mais (?:nous|on|moi)|nous (?:on|sommes|avons|c est|,|\d)|et nous|quant a nous|"
    r"chez nous|moi (?:je|c est|j)|alors que (?:nous|on)|de notre cote|pour nous|on est|"
    r"on a|nous ?:|notre)\b"
)
_WE = re.compile(r"\b(?:on|nous|je|j) (?!(?:m|t|s|vous|connai\w+|conseill\w+) )")


def spans(message: Message, sentence: tuple[int, int]) -> list[tuple[int, int]]:
    """Takes a message and one of its sentences; returns the spans that speak of others."""
    found = []
    for match in _OTHERS.finditer(message.text, *sentence):
        back = _BACK_TO_US.search(message.text, match.end(), sentence[1])
        start = message.clause_of(match.start())[0]
        said = _WE.search(message.text, start, match.start())
        if said or (_BACK_TO_US.search(message.text, start, match.start()) and not back):
            start = match.start()  # "on est 12, mon voisin 30"
        found.append((start, back.start() if back else sentence[1]))
    return found
