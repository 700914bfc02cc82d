"""Topics that what is asked settles, whatever surrounds it: where one applies, whether a number is
ours, whether two aids add up, why a trade is refused.

What is asked counts (where, to whom, why, how much), not the words of one way to ask it.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.nlu import areas, limits, of_certifiers, of_whom, purchases
from bot.nlu.bearing import TRUSTED
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
    r"boites?|groupements?|\w+eries?|clubs?|magasins?|commerces?|ateliers?|geiq|etablissements?) "
    r"(?!de commerce\b)"
)
_ADDS_UP = compiled(
    r"\b(?:cumul\w*|addition\w*|combin\w*|ajout\w*|en plus|les (?:2|deux)|compatibles?|"
    r"(?:cela|ca|sa|c est|elle|ils?) (?:\w+ ){0,2}?(?:gene|pose|bloque|empeche|passe|compte\w*|"
    r"joue|"
    r"marche|change|derange|deduit)|empech\w+|gene\w*)\b"
)
_CUMULATES = compiled(r"\bcumul\w*\b")
# "la prime de la commune compte dedans ?": an aid of somebody else's, and what it changes.
_OTHER_AID = compiled(
    r"\b(?:aides?|primes?|subventions?|dons?|euros?|€|sous|argent|financements?|bourses?|enveloppe|"
    r"cheque|somme|participation) (?:\w+ ){0,2}?(?:de |du |d )(?:la |l |notre |ma |mon )?"
    r"(?:commune|ville|mairie|metropole|agglo\w*|departement|etat|caf|communaute|com com|"
    r"interco\w*|msa|prefecture|europe|drac|ademe|mel|conseil departemental|municipalite)\b[^.;?]*?"
    r"\b(?:compt\w+|cumul\w*|(?:r?entr|rentr)e\w*|dedui\w+|dedans|(?:cela|ca|elle|il) (?:\w+ )?"
    r"(?:gene|bloque|empeche|pose|joue|change))\b"
)
_BOTHERS = compiled(
    r"\b(?:cela|ca|c est) (?!(?:ne |n )?\w+ (?:pas|rien)\b)(?:\w+ )?(?:gene|bloque|empeche|derange|"
    r"grave|(?:pose|fait) (?:un )?(?:probleme|souci)|(?:un )?(?:probleme|souci)) ?$"
)
_WHY = compiled(
    r"\b(?:pourquoi|(?:c est |trouve (?:cela )?)(?:\w+ )?(?:injuste|nul|degueulasse|anormal|"
    r"absurde|scandaleux)|(?:quel(?:le)?|quelles?) (?:raison|motif)|en quel honneur)\b"
)
_REFUSED = compiled(
    r"\b(?:refus|ecart|exclu|recal|retoqu|evinc|rejet|elimin|inelig|interdi|blackl)\w*|"
    r"\b(?:pas|non) (?:\w+ )?(?:accept|retenu|pris|prene|admis|eligib|droit)\w*|\bprenez pas\b"
)
_HOW_MUCH = compiled(
    r"\b(?:touch|av|obten|recev|esper|pretend)\w* (?:\w+ ){0,2}?combien\b(?! d)"
    r"|\bcombien (?!(?:de|d) )(?:\w+ ){0,4}?(?:touch\w+|avoir|obtenir|recevoir|esperer)\b"
)
# "une tablette seule ça suffit ou faut la caisse avec ?": which purchases count.
_OR_MORE = compiled(
    r"\b(?:suffi\w+|passe|compte|rentre|pris|retenu\w*|c est bon|marche|prenez|compris\w*)\b"
    r"[^;]*\bou (?:bien |alors )?(?:que|juste|seulement|uniquement|obligee?|forcement|(?:il |on |"
    r"vous |nous )?(?:faut|doit|est oblige|devons)(?: il| on)?)\b"
)
# The verdict, asked of all that was just told: "SCOP, 95 000 € de budget, c'est jouable ?".
_VERDICT = compiled(
    r" ?(?:(?:et|alors|donc|du coup|est ce que?|dites moi(?: si)?|,) )*(?:"
    r"(?:c est|est ce) (?:bon|jouable|faisable|possible|envisageable|ok|recevable|eligible|mort|"
    r"cuit|foutu)|(?:ca|cela) (?:(?:vous|te) )?(?:(?:parait|semble) \w+|passe\w*|marche\w*|colle|"
    r"rentre|convient|irait)|(?:j|on|nous) (?:y )?(?:ai|a|avons|aurait|aurais) (?:le )?droit|"
    r"(?:je|on|nous) (?:rentre\w*|entre|entrons|peut|peux|pouvons|suis|est|sommes) [a-z ]{2,30})"
    r"(?: (?:pour|dans|a|de|ou|au|aux|avec) [a-z ]{2,40}| quand meme| la dedans)? ?\?+ ?"
)
# One who does not recover the VAT, and what is then counted.
_NO_VAT = compiled(
    r"\b(?:non assujetti\w*|(?:pas|non|jamais|aucune?|rien|sans) (?:\w+ ){0,2}?(?:recuper|dedui|"
    r"deduct|assujetti)\w*|(?:exoner\w+|franchise|hors champ|dispens\w+) (?:de |de la )?tva|"
    r"(?:recuper|dedui)\w+ (?:pas|aucune|rien|jamais|plus)|sans (?:rien )?(?:dedui|recuper)\w+)"
)
_BASE = compiled(
    r"\b(?:quel(?:le)?s?|lequel) (?:est (?:la |le )?)?(?:base|somme|prix|total|chiffre|"
    r"montant(?= (?:du|des|de l|on|faut|prendre|sert|compte|retenir)))\b"
)
_OF_AREA = compiled(
    r"\b(?:de|d|du|des|en) (?:la |l )?(?:champagne|lorraine|alsace|ardennes?|belgique|wallonie|"
    r"flandre belge|bourgogne|auvergne|savoie|provence|gascogne|bretagne|normandie|occitanie|paca|"
    r"corse|vendee|anjou|limousin|poitou|touraine|berry)\b"
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
# What stands before a thing that is only dealt with: "un réparateur de…", "une asso qui vend des…".
_WHO_DEALS = compiled(
    r"\b(?:qui|pour|avec|(?!logiciel|site|caisse|parc|lot|achat|location|systeme)\w+ d(?:e|es|u)?) "
    r"(?:\w+ ){0,3}?$"
)
_MAY_BE_WHO = frozenset({"faq_eligible_investments", "out_of_scope", "inform", "nlu_fallback"})
_WHO_OR_WHERE = frozenset({"faq_who_is_eligible", "faq_territory"})
_NAMED_BY_US = _WHO_OR_WHERE | {"faq_siae", "faq_aci"}
_OURS_MAY = compiled(
    r"\b(?:notre|mon|ma) (?:asso\w*|structure|societe|entreprise|boite|cooperative|mutuelle|"
    r"fondation|scop|scic|sarl|sas|club|etablissement|groupe\w*|atelier|magasin)\b[^?]{3,90}?"
    r"\b(?:(?:elle|il) (?:\w+ ){0,2}?(?:(?:y )?a "
    r"droit|peut (?:l |y |en )?(?:avoir|toucher|solliciter|recevoir|obtenir|demander|postuler|"
    r"candidater|deposer|beneficier|pretendre))|(?:peut|"
    r"pourrait|a t|est) "
    r"(?:elle|il) (?:\w+ ){0,2}?(?:deposer|demander|candidater|postuler|pretendre|beneficier|"
    r"obtenir|droit|eligible|recevable))\b"
)


def applies(text: str) -> bool:
    """Takes a canonical text; returns True for "on s'adresse où ?", "à qui l'envoyer ?"."""
    asked = _APPLYING.search(text)
    return bool(asked and _FOR_AID.search(text) and not _ELSE.search(text))


def is_verdict(text: str) -> bool:
    """Takes a canonical question; returns True for "c'est jouable ?": asked of what was told."""
    return bool(_VERDICT.fullmatch(text))


def taxed_base(text: str) -> bool:
    """Takes a canonical text; returns True where who does not recover the VAT asks what counts."""
    return bool(_NO_VAT.search(text) and _BASE.search(text))


def _is_placed(message: Message) -> bool:
    """True where an area, or a town, is what the question is about: "une SCIC de Rouen ?"."""
    return bool(areas.find(message) or _OF_AREA.search(message.text))


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
    unsure = not best.startswith("faq_") or confidence < TRUSTED
    if unsure and foreign < 0.5 and applies(text):
        return "faq_how_to_apply"
    if _CUMULATES.search(text) and foreign < 0.5:
        return "faq_public_aid_ceiling"
    if _HOW_MUCH.search(text):
        return "faq_grant_amount"
    if of_certifiers.is_of_their_cost(text, best):
        return "faq_certification"  # "les certificateurs sont chers ?"
    if foreign < 0.5 and _OTHER_AID.search(text):
        return "faq_public_aid_ceiling"
    if best != "out_of_scope" and limits.is_of_millions(text):
        return "faq_turnover_rule"
    if best in _MAY_BE_WHO and of_whom.is_of_a_trade(text):
        return "faq_who_is_eligible"
    if _is_of_whom(best, confidence) and of_whom.is_of_forms(text):
        return "faq_who_is_eligible"
    if _is_a_thing(message, best):
        return "faq_eligible_investments"
    if (best in _WHO_OR_WHERE or unsure) and _KIND.match(text.lstrip()) and _is_placed(message):
        return "faq_territory"  # "une SARL de Bretagne y a droit ?"
    if best in _NAMED_BY_US and confidence < 0.9 and _OURS_MAY.search(text):
        return "check_eligibility"  # "ma boîte livre des chantiers d'insertion, elle y a droit ?"
    return None


def outright(message: Message, best: str) -> str | None:
    """Takes a message that states nothing and its likeliest intent; returns the topic that its
    whole wording settles, with a mark or not."""
    if of_certifiers.are_reached(message.text, best):
        return "faq_certifiers"
    if of_whom.is_asked(message.text):
        return "faq_who_is_eligible"
    if _OR_MORE.search(message.text) and purchases.mentions(message):
        return "faq_eligible_investments"
    return limits.topic(message)


def _is_of_whom(best: str, confidence: float) -> bool:
    """True unless another topic than who may apply is sure."""
    return best in {"faq_who_is_eligible", "faq_eligible_investments"} or confidence < TRUSTED


def _is_a_thing(message: Message, best: str) -> bool:
    """'une borne tactile, c'est du numérique ?', not 'une asso qui vend des ordinateurs'."""
    text = message.text
    if best != "faq_digital_core" or not _DIGITAL.search(text) or _TRADE.search(text):
        return False
    if speaks_of_us(message):
        return False
    products = purchases.mentions(message)
    return bool(products) and not _WHO_DEALS.search(text[: products[0].start])


def beside(message: Message, told: Sequence[Entity]) -> str | None:
    """Takes a question and the facts told; returns the topic that both settle together."""
    aided = any(e.name == "other_public_aid_eur" and e.value for e in told)
    if aided and _ADDS_UP.search(message.text):
        return "faq_public_aid_ceiling"  # "la ville donne 3 000 € pour ce projet, ça gêne ?"
    return None


def bothered(message: Message, told: Sequence[Entity]) -> bool:
    """True for "on a 2 000 € de la ville pour ce projet, ça pose problème", with no mark."""
    aided = any(e.name == "other_public_aid_eur" and e.value for e in told)
    return aided and bool(_BOTHERS.search(message.text))


def verdict_on(text: str, told: Sequence[Entity]) -> str | None:
    """Takes a canonical question and the facts told apart; returns the topic of "… c'est bon ?"."""
    if not is_verdict(text):
        return None
    bought = all(e.name in {"purchases", "unnamed", "answer"} for e in told)
    return "faq_eligible_investments" if bought else "check_eligibility"


def why_refused(text: str, told: Sequence[Entity]) -> str | None:
    """Takes a canonical question and the facts told; returns the topic that refuses their trade."""
    if not (_WHY.search(text) and _REFUSED.search(text)):
        return None
    if any(e.name == "digital_core" and e.value is True and e.role is None for e in told):
        return "faq_digital_core"
    if {kind for e in told if e.name == "sectors" for kind in e.value} - {"other"}:
        return "faq_excluded_sectors"
    return None


def not_known(message: Message, best: str) -> bool:
    """True for "je ne sais pas où déposer le dossier": asked of the scheme, not of oneself."""
    return best in _SCHEME and bool(_NOT_KNOWN.search(message.text))
