"""The shop of one's kin, told where one's own activity is asked: "mon mari a une droguerie"."""

from __future__ import annotations

from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_SHOP = compiled(
    r"(?:(?:oui|euh|ben|bah|alors|bonjour|en fait|donc|,) )*(?:mon|ma|notre|mes|nos) "
    r"(?:petite? |grande? |beaux? |belle |demi )?(?:- )?"
    r"(?:mari|femme|epou(?:x|se)|conjointe?|compagn(?:e|on)|copine?|freres?|soeurs?|fils|filles?|"
    r"peres?|meres?|parents|oncles?|tantes?|cousine?s?|neveux?|nieces?|"
    r"beau ?-? ?(?:frere|pere|fils)|"
    r"belle ?-? ?(?:soeur|mere|fille)|papa|maman|gendre|bru|grands? ?-? ?(?:pere|mere|parents))"
    r"(?: et (?:son|sa) \w+)?(?: ,)?"
    r" (?:(?:il|elle|ils) )?(?:a|ont|tient|tiennent|gere(?:nt)?|dirige(?:nt)?|possede(?:nt)?|"
    r"exploite(?:nt)?|(?:a|ont) (?:ouvert|repris|monte|cree)|"
    r"(?:s )?occupe(?:nt)? d|(?:est|sont) (?:a la tete|patronn?e?s?|gerante?s?) d)"
    r" (?=(?:une?|le|la|l|son|sa|leur|deux) )"
)
# "mon mari a un restaurant, mais nous on vend des légumes": it is not what we do.
_OTHERWISE = compiled(r"\b(?:mais|nous|notre|nos|je|j|moi|chez|pas|plus|ou)\b|\?")


def shop(message: Message) -> int | None:
    """Takes a message; returns the token where the shop is named; None when it is of no kin."""
    found = _SHOP.match(message.text)
    if not found or _OTHERWISE.search(message.text, found.end()):
        return None
    return message.token_at(found.end())
