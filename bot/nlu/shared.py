"""A business shared between a digital trade and another: "autant d'applis que de menuiserie",
"tantôt des sites, tantôt le café", "50 % web, 50 % reprographie"."""

from __future__ import annotations

from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_SIDE = r"[^.;?!]{2,60}?"
_SHARES = (
    # "autant de sites que de couture", "aussi bien du web que du café"
    compiled(rf"\b(?:autant|aussi bien) (?P<one>{_SIDE}) qu(?:e|i)? (?P<two>{_SIDE})(?=$|[,.;])"),
    # "tantôt logiciels tantôt café", "un coup c'est… un coup c'est…"
    compiled(
        r"\b(?P<turn>tantot|parfois|des fois|une fois|un coup|un jour|un mois|une semaine|"
        r"une annee|moitie|mi|soit|d un cote|certains (?:mois|jours)) (?P<one>[^.;?!]{2,60}?) "
        rf"(?:et |ou )?(?:(?P=turn)|de l autre|d autres) (?P<two>{_SIDE})(?=$|[,.;])"
    ),
    # "à cheval entre les sites et le maraîchage", "on alterne informatique et couture"
    compiled(
        r"\b(?:(?:a cheval|partage\w*|reparti\w*|a mi chemin|jongl\w+|altern\w+|oscill\w+|"
        r"navigu\w+|ballott\w+|moitie moitie) (?:entre|sur)|altern(?:e|ons)|jongle avec) "
        rf"(?P<one>{_SIDE}) (?:et|ou) (?P<two>{_SIDE})(?=$|[,.;])"
    ),
    # "l'hiver des sites, l'été la buvette"
    compiled(
        r"\b(?:l|en|le|au|la) (?:hiver|ete|automne|printemps|matin|soir|semaine|journee) "
        rf"(?P<one>{_SIDE}) (?:l|en|le|au|la) (?:hiver|ete|automne|printemps|soir|week ?-? ?end|"
        rf"samedi|apres midi) (?P<two>{_SIDE})(?=$|[,.;])"
    ),
    # "du web et de la couture à parts égales"
    compiled(
        rf"(?P<one>{_SIDE}) (?:et|ou) (?P<two>{_SIDE}) ?,? (?:a (?:parts? egales?|egalite)|"
        r"moitie ,? ?-? ?moitie|50 ?[/-]? ?50|dans les memes proportions|"
        r"(?:selon|suivant|en fonction) (?:les?|la|des?) \w+)"
    ),
    compiled(
        rf"(?:selon|suivant) (?:les?|la) \w+ ,? ?(?P<one>{_SIDE}) ou (?P<two>{_SIDE})(?=$|[,.;])"
    ),
)  # fmt: skip
_PERCENT = compiled(r"(?P<share>\d{1,3}) ?(?:%|pour ?cents?|pct) (?P<what>[^.;%\d]{3,60})")
_DIGITAL = compiled(
    r"\b(?:numerique|informatique|digital\w*|web\w*|internet|tech|logiciels?|progiciels?|applis?|"
    r"applications?|apps?|sites?|dev|developpement(?: web)?|code|codage|programmation|saas|"
    r"infogerance|hebergement|plateformes?|jeux? videos?)\b"
)
LEAST, MOST = 25, 75
Shared = tuple[int, int, bool | None]


def span(message: Message) -> Shared | None:
    """Takes a message; returns where it says that digital is one of two trades that share the
    business, and whether it leads: None where neither does clearly."""
    text = message.text
    if not _DIGITAL.search(text):
        return None
    for pattern in _SHARES:
        match = pattern.search(text)
        if match and _differ(match["one"], match["two"]):
            return *match.span(), None
    parts = list(_PERCENT.finditer(text))
    if len(parts) != 2 or not _differ(parts[0]["what"], parts[1]["what"]):
        return None
    share = next(int(one["share"]) for one in parts if _is_digital(one["what"]))
    leads = None if LEAST < share < MOST else share >= MOST
    return parts[0].start(), parts[1].end(), leads


def _differ(one: str, two: str) -> bool:
    return _is_digital(one) != _is_digital(two)


def _is_digital(words: str) -> bool:
    return bool(_DIGITAL.search(words))
