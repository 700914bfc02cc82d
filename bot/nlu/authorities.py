"""A public authority as the applicant: its department named, or its agent who says that it applies.

"L'agglo, direction des sports", "je bosse au département, c'est lui qui ferait le dossier": an
answer when the legal form is asked, nothing otherwise: authorities are places and funders too.
"""

from __future__ import annotations

from bot.nlu.entity import MENTIONED, Entity
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_AUTHORITY = (
    r"(?:agglo(?:meration)?|metropole|departement|region|mairie|commune|ville|intercommunalite|"
    r"communaute (?:de communes|d agglomeration|urbaine)|conseil (?:departemental|regional|"
    r"municipal)|syndicat (?:intercommunal|mixte))"
)
_DEPARTMENT = compiled(
    rf" ?(?:(?:bonjour|oui|alors|ici|c est|nous|on est|,|l|la|le|une?) )*{_AUTHORITY}"
    r"(?: (?:de|du|d) (?:la |l )?\w+)? ?[,:/(-]? ?"
    r"(?:(?:le|la|son|sa) )?(?:direction|pole|service|bureau) .*"
)
# "on est un service du département", "notre musée est rattaché à la mairie": part of it.
_OF_IT = r"(?:du|de la|de l|d une|a la|au|a l|a une|a notre) "
_PART = compiled(
    rf"\b(?:est|sommes|suis|c est) (?:juste |bien |donc )?(?:un|le|une|la) (?:service|antenne|"
    rf"direction|equipement|regie) {_OF_IT}{_AUTHORITY}\b"
    rf"|\b{_AUTHORITY}\b[^.?!]*\b(?:on|nous) en (?:est|sommes) (?:un |une )?(?:service|antenne|"
    r"direction|equipement)"
    rf"|^(?!.*\b(?:loca(?:l|ux)|batiments?|terrains?|salles?|murs?)\b).*"
    rf"\b(?:est|sommes|suis) (?:bien |directement )?(?:rattachee?s?|"
    rf"integree?s?) {_OF_IT}{_AUTHORITY}\b"
    rf"|\b(?:depend|dependons) (?:directement )?{_OF_IT}{_AUTHORITY}\b(?! (?:pour|financier))"
    r"|\b(?:ce sont|c est|nous sommes|on est|(?:nos|les) \w+ sont|personnel|,) (?:des |tous |du )*"
    r"(?:(?:agents?|fonctionnaires?|personnels?) )?(?:territoriaux|communa(?:l|ux)|municipaux|"
    r"de la (?:ville|mairie|commune))(?= ?(?:$|[,.;!]))"
    r"|(?:^|\b(?:un|est|sommes|en) )services? (?:municipal|communal|departemental|intercommunal)\b"
    rf"|\bgeree? (?:en regie |directement )?par (?:le |la |l ){_AUTHORITY}\b"
)
_APPLIES = r"(?:\w+ )?(?:demand|depos|fera|ferait|fait|port|achet|sollicit|candidat)\w*"
_AGENT = compiled(
    rf"\b{_AUTHORITY}\b[^?]*\b(?:c(?: est)? (?:bien |donc )?"
    rf"(?:lui|elle|(?:le |la |l ){_AUTHORITY}) (?:qui|ki) {_APPLIES}"
    r"|(?:dossier|demande|candidature) (?:\w+ ){0,3}a son nom)"
)


def read(message: Message) -> list[Entity]:
    """Takes a message; returns the public body that applies, as what is only named."""
    found = _DEPARTMENT.fullmatch(message.text) or _AGENT.search(message.text)
    found = found or ("?" not in message.text and _PART.search(message.text))
    return [Entity("legal_form", "public_body", *found.span(), MENTIONED)] if found else []
