"""Topics that what is asked settles, whatever surrounds it: where one applies, whether a number is
ours, whether two aids add up, why a trade is refused.

What is asked counts (where, to whom, why, how much), not the words of one way to ask it.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.nlu import areas, purchases
from bot.nlu.entity import Entity
from bot.nlu.modality import speaks_of_us
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_WHERE = (
    r"(?:ou|ousque|a qui|vers qui|(?:au|a)pres de (?:qui|quel\w* \w+)|par (?:ou|qui)|comment|"
    r"(?:par|de|sur|via|a|aupres de) quel(?:le)? (?:biais|moyen|canal|voie|intermediaire|site|"
    r"plateforme|portail|page|adresse|mail|service|bureau|guichet|endroit|organisme))"
)
# What one does to apply; the noun alone ("ma demande") is no deed.
_APPLIES = (
    r"(?:s (?:y )?adress(?:e|er|ons)|adress(?:e|er|ons)|depos(?:e|er|ons)|sollicit(?:e|er|ons)|"
    r"(?<!la )(?<!ma )(?<!une )(?<!notre )(?<!cette )(?<!de )demand(?:e|er|ons)|postul(?:e|er|ons)|"
    r"candidat(?:e|er|ons)|envo(?:ie|yer|yons)|expedi(?:e|er|ons)|remet(?:s|tre|tons)?|rendre|"
    r"transm(?:et|ets|ettre|ettons)|soumet(?:s|tre|tons)?|se tourn(?:e|er)|ecri(?:s|t|re)|"
    r"(?:s )?obt(?:ient|enir|iens)|(?:fai(?:s|t|re)|effectu(?:e|er)|commenc(?:e|er)|entam(?:e|er)) "
    r"(?:t on )?(?:\w+ )?(?:la|une|ma|notre|les|cette|sa) (?:demandes?|demarches?|candidature))"
)
_APPLYING = compiled(
    rf"\b{_WHERE} (?:\w+ ){{0,4}}?{_APPLIES}\b"
    rf"|\b{_APPLIES} (?:\w+ ){{0,4}}?(?!ou (?!exactement|pour)\w){_WHERE}(?= |$)"
    r"|\bquelle (?:est )?(?:la )?(?:demarche|procedure|marche a suivre)\b"
)
_FOR_AID = compiled(
    r"\b(?:l aide|aide|subvention|iness|dossier|demande|demarches?|candidature|postul\w+|"
    r"candidat\w+|rempli|pret)\b|\b(?:l|la|le|cela|en|y) (?:\w+ )?(?:obten|demand|sollicit|depos|"
    r"envo|expedi|transm|avoir|adress)\w*|\bs adress\w+\b"
)
# Other things one asks for, sends or files.
_ELSE = compiled(
    r"\b(?:agrement|esus|[cs]ertif\w*|attest\w*|conventionn?\w*|iae|siae|label\w*|factures?|devis|"
    r"documents?|pieces?|justificatifs?|papiers?|questions?|renseign\w*|parler|joindre|contact\w*|"
    r"conseil\w*|reponse|paiement|versement|recours|reclam\w*|donnees|tva|deja|rappel\w*|moyen)\b"
)
_PHONE = compiled(r"\b0[1-9](?:[ .-]?\d\d){4}\b")
_REACHES = compiled(r"\b(?:tomb|repond|decroch|joindre|joint|standard|numero)\w*")
_OUR_PHONE = compiled(
    r"\b(?:mon|notre|nos|mes) (?:\w+ )?(?:numero|tel\w*|portable|mobile|fixe|ligne)"
)
_DIGITAL = compiled(
    r"\b(?:consider\w+|vue?s?|compt\w+|passe\w*|entre\w*|rentre\w*|relev\w+|assimil\w+|est|sont|"
    r"qualifi\w+|tenue?s?|prise?s?) (?:t )?(?:\w+ ){0,4}?(?:numeriques?|digita\w+)\b"
)
_TRADE = compiled(
    r"\b(?:metiers?|coeur|activites?|secteurs?|entreprises?|boites?|societes?|structures?|"
    r"agences?|studios?|magasins?|ateliers?|asso\w*|editeurs?|developp\w+|formations?|ecoles?|"
    r"radios?|"
    r"medias?|laboratoires?|fablabs?|imprimeries?|\w+istes?|\w+aphes?)\b"
)
_KIND = compiled(
    r"(?:(?:et|bonjour|alors|,|est ce qu|pour) )*(?:une?|les|des) (?:\w+ )?(?:sarl|sas|sasu|eurl|"
    r"scop|scic|asso\w*|fondations?|mutuelles?|cooperatives?|entreprises?|structures?|societes?|"
    r"boites?)\b"
)
_ADDS_UP = compiled(
    r"\b(?:cumul\w*|addition\w*|combin\w*|ajout\w*|en plus|les (?:2|deux)|compatibles?|"
    r"(?:cela|ca|sa|c est|elle|ils?) (?:\w+ ){0,2}?(?:gene|pose|bloque|empeche|passe|compte\w*|"
    r"joue|"
    r"marche|change|derange|deduit)|empech\w+|gene\w*)\b"
)
_WHY = compiled(r"\b(?:pourquoi|(?:quel(?:le)?|quelles?) (?:raison|motif)|en quel honneur)\b")
_REFUSED = compiled(
    r"\b(?:refus|ecart|exclu|recal|rejet|elimin|inelig|interdi|blackl)\w*|"
    r"\b(?:pas|non) (?:\w+ )?(?:accept|retenu|pris|prene|admis|eligib|droit)\w*|\bprenez pas\b"
)
_HOW_MUCH = compiled(
    r"\b(?:touch|av|obten|recev|esper|pretend)\w* (?:\w+ ){0,2}?combien\b(?! d)"
    r"|\bcombien (?!(?:de|d) )(?:\w+ ){0,4}?(?:touch\w+|avoir|obtenir|recevoir|esperer)\b"
)
_NOT_KNOWN = compiled(
    r"\b(?:(?:je c est|sai[st]|savons|voi[st]|voyons|vois|trouv\w+) pas|ignor\w+|aucune idee de) "
    r"(?:\w+ ){0,3}?(?:ou|qui|quels?|quelles?|comment|quoi) "
)
_SCHEME = frozenset(
    f"faq_{name}"
    for name in ("how_to_apply", "certifiers", "documents", "human_contact", "certification",
                 "processing_time", "scheme_validity")
)  # fmt: skip
_WHO_OR_WHERE = frozenset({"faq_who_is_eligible", "faq_territory"})
_NAMED_BY_US = _WHO_OR_WHERE | {"faq_siae", "faq_aci"}
_OURS_MAY = compiled(
    r"\b(?:notre|mon|ma) (?:asso\w*|structure|societe|entreprise|boite|cooperative|mutuelle|"
    r"fondation|scop|scic|sarl|sas|club)\b[^?]{3,90}?\b(?:(?:elle|il) (?:\w+ ){0,2}?(?:(?:y )?a "
    r"droit|peut (?:demander|postuler|candidater|deposer|beneficier|pretendre))|(?:peut|"
    r"pourrait|a t|est) "
    r"(?:elle|il) (?:\w+ ){0,2}?(?:deposer|demander|candidater|postuler|pretendre|beneficier|"
    r"obtenir|droit|eligible|recevable))\b"
)


def applies(text: str) -> bool:
    """Takes a canonical text; returns True for "on s'adresse où ?", "à qui l'envoyer ?"."""
    asked = _APPLYING.search(text)
    return bool(asked and _FOR_AID.search(text) and not _ELSE.search(text))


def is_number_checked(message: Message, asks: bool) -> bool:
    """True for "le 03 20 00 00 00, c'est vous ?", not for the visitor's own number."""
    text = message.text
    reached = asks or _REACHES.search(text)
    return bool(_PHONE.search(text) and reached and not _OUR_PHONE.search(text))


def find(message: Message, best: str, confidence: float, foreign: float) -> str | None:
    """Takes a question, what the classifier thinks of it, and how foreign it finds it.

    Returns the topic that what is asked settles, or None.
    """
    text = message.text
    unsure = not best.startswith("faq_") or confidence < 0.45
    if unsure and foreign < 0.5 and applies(text):
        return "faq_how_to_apply"
    if _HOW_MUCH.search(text):
        return "faq_grant_amount"
    thing = best == "faq_digital_core" and _DIGITAL.search(text) and not _TRADE.search(text)
    if thing and not speaks_of_us(message) and purchases.mentions(message):
        return "faq_eligible_investments"
    if best in _WHO_OR_WHERE and _KIND.match(text.lstrip()) and areas.find(message):
        return "faq_territory"  # "une SARL de Bretagne y a droit ?"
    if best in _NAMED_BY_US and confidence < 0.9 and _OURS_MAY.search(text):
        return "check_eligibility"  # "ma boîte livre des chantiers d'insertion, elle y a droit ?"
    return None


def beside(message: Message, told: Sequence[Entity]) -> str | None:
    """Takes a question and the facts told; returns the topic that both settle together."""
    aided = any(e.name == "other_public_aid_eur" and e.value for e in told)
    if aided and _ADDS_UP.search(message.text):
        return "faq_public_aid_ceiling"  # "la ville donne 3 000 € pour ce projet, ça gêne ?"
    trades = {kind for e in told if e.name == "sectors" for kind in e.value}
    if trades - {"other"} and _WHY.search(message.text) and _REFUSED.search(message.text):
        return "faq_excluded_sectors"
    return None


def not_known(message: Message, best: str) -> bool:
    """True for "je ne sais pas où déposer le dossier": asked of the scheme, not of oneself."""
    return best in _SCHEME and bool(_NOT_KNOWN.search(message.text))
