"""Whether a state is named to speak of the rules, not of oneself: "une dette URSSAF est bloquante".

Questions have their own scopes (modality); this is for those typed as statements.
"""

from __future__ import annotations

from bot.nlu.modality_words import OWNED
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

# What is asked about: "une question sur…", "j'ai pas compris…", "et pour…".
_TOPIC = compiled(
    r"\b(?:infos?|informations?|renseignements?|questions?|precisions?|"
    r"(?<!je )(?<!nous )precis\w+(?! que (?:nous|on|je|j)\b)|"
    r"explications?)"
    r"(?: \w+){0,2}? (?:sur|de|d)(?: \w+){0,8} $"
    r"|\b(?:compri\w*|j?comprends? (?:pas|rien)|concernant|rapport a|signification|signifie|"
    r"definir|definition|notion|appelez vous|entendez vous|vous (?:appelez|entendez|considerez|"
    r"nommez)|(?:ce que|que|ca) (?:veut|veux) dire|qualifie[rz]|parle\w* d|consider\w+|"
    r"c est quoi|qu est ce (?:que|qu)|recouvr\w+|englob\w+|determin\w+|"
    r"precise[rz](?! que (?:nous|on|je|j)\b)|"
    r"connai\w+ pas|critere)(?: \w+){0,9} $"
)
_MEETS = compiled(
    r"\b(?:repond|correspond|rentr|entr)\w*(?: \w+){0,4} definition\b|"
    r"\bs appliqu\w* (?:bien )?a (?:nous|notre)\b"
)
_AND = compiled(
    r" ?(?:bonjour |mais |, )*et (?:pour |en |les |une? )?(?:une? |etre |l |la |projet )*"
)
_SUBORDINATE = compiled(
    r"\b(?:(?<!voulais )(?<!veux )(?<!oublie de )(?<!tiens a )(?<!faut )(?<!dois )(?<!moi )"
    r"(?<!vous )dire|attester|prouver|savoir|sait|voit|voit on|controle|"
    r"verifi(?:e[rz]?|ons|ent)|justifier|montrer|"
    r"dites|partir de quand|combien) (?:qu )?(?:on|nous|notre)?(?: \w+){0,4} ?$"
)
_WHEN = compiled(r"\b(?:quand|lorsqu\w*|des qu|si) (?:on|l on|nous|vous|une?) ")
_RULE = compiled(
    r"\b(?:(?:a|ont|avoir|avons) (?:\w+ )?droit|y (?:a|ont|avoir) droit|"
    r"(?:est|sont|c est|cest|etre|reste|rend)(?: \w+)? (?:exclu\w*|ecarte\w*|recale\w*|rejete\w*|"
    r"refuse\w*|hors (?:jeu|course)|elimin\w+|bloqu\w+|eligibles?|"
    r"incompatible\w*|obligatoire\w*|grave|(?:foutu|fichu)\w*\b(?! d)|mort|redhibitoire|"
    r"concernee?s?|"
    r"accepte\w*)|pose (?:\w+ )?probleme|accept\w+ ou|d office|exclusion|exclut|bloque\w*|"
    r"empech\w+|compte comme|"
    r"peut (?:\w+ ){0,2}?(?:demander|avoir|toucher|pretendre|candidater|deposer|beneficier)|"
    r"peuvent|ou pas(?: du tout)?$|que (?:dit|doit)|on (?:prend|fait|met) (?:comment|quoi)|"
    r"lesquelles|lesquels|(?:ca|on) passe\b|c est etre|cest etre|quand$|qui$|comment$)"
)
_OWN = compiled(
    r"\b(?:on (?:est|a|n est|n a|ne|porte|gere|fait|emploie|doit|reste|paie|anime)|nous|notre|nos|"
    r"(?:l asso(?:ciation)?|la structure|l entreprise|la societe) (?:est|a)(?! elle)|"
    r"je (?:suis|gere|dirige|represente|preside)|j ai|mon|ma|mes|chez nous|oui|non|"
    r"comme (?:nous|moi)|(?:la|le) mien(?:ne)?|\d+ (?:salarie\w*|etp|employe\w*|personnes))\b"
)


def speaks_of_rules(message: Message, start: int, end: int) -> bool:
    """Takes where a state is named; returns True when the sentence is about the rules."""
    first, last = message.sentence_of(start)
    lead, sentence = message.text[first:start], message.text[first:last].rstrip(" .!;")
    topic = _TOPIC.search(message.text[first:end] + " ") and not _MEETS.search(sentence)
    if topic or _SUBORDINATE.search(lead):
        return True
    if lead and _AND.fullmatch(lead):
        return True
    own = (_OWN.search(sentence) and not _WHEN.search(lead)) or OWNED.match(sentence)
    return bool(not own and _RULE.search(sentence))
