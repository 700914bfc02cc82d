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
_APPLIES = r"(?:\w+ )?(?:demand|depos|fera|ferait|fait|port|achet|sollicit|candidat)\w*"
_AGENT = compiled(
    rf"\b{_AUTHORITY}\b[^?]*\b(?:c(?: est)? (?:bien |donc )?"
    rf"(?:lui|elle|(?:le |la |l ){_AUTHORITY}) (?:qui|ki) {_APPLIES}"
    r"|(?:dossier|demande|candidature) (?:\w+ ){0,3}a son nom)"
)


def read(message: Message) -> list[Entity]:
    """Takes a message; returns the public body that applies, as what is only named."""
    found = _DEPARTMENT.fullmatch(message.text) or _AGENT.search(message.text)
    return [Entity("legal_form", "public_body", *found.span(), MENTIONED)] if found else []
