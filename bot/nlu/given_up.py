"""What is told of a thing after its name: given up, had already, given or paid by others.

"le four on laisse tomber", "la sono, on nous la prête", "les vélos c'est la mairie qui les paie":
none of them is to be bought, whatever its price.
"""

from __future__ import annotations

from bot.nlu.prefilter import compiled

# Its price, what completes its name, and small words: "à 27 000, finalement".
_LEAD = (
    r"[^.;!?_,(]{0,40}?(?: ,[ \d]+(?:(?:€|euros?|ht|ttc) )*)?"
    r"(?: ?[,?])?(?: (?:mais|finalement|aussi|ben|bah|bon|en fait|du coup|par contre|donc|et|lui|"
    r"elle|eux|elles|ca|que|qu|qui|celui la|celle la|non)(?: ,)?){0,3}"
)
_LATER = (
    r"(?:plus tard|(?:pour )?(?:apres|l an prochain|l annee prochaine|l an qui vient|une autre "
    r"(?:annee|fois)|la prochaine|la suite|dans \w+ (?:ans?|mois)))\b"
)
_CLITICS = r"(?:(?:y|l|les|le|la|en|n|ne|a|ai|avons|va|vais|allons|prefere|doit|devra|bien) ){0,3}"
_DROPPED = (
    rf"(?:on|nous|je|j) {_CLITICS}(?:renonc\w+|laiss\w+ (?:ca )?(?:tomber|de cote)|oubli(?:e|ons)|"
    r"abandonn\w+|report\w+|repouss\w+|annul\w+|enlev\w+|supprim\w+|differ\w+|"
    rf"(?:garde\w*|verra|verrons|fera|ferons|prendra|prendrons|achetera|attendra|"
    rf"remet\w*) {_LATER}|"
    r"met\w* (?:de cote|en attente|en pause)|fait (?:une )?croix|passe notre tour|"
    r"(?:veu[tx]|voulons|prend|prenons|fait|faisons|aura|achete|achetons|garde|"
    r"gardons) (?:plus|pas)"
    r"(?! (?:encore|cher|de prix|le prix|moins|sans|que))\b|(?:s en|nous en) passe\w*)"
    r"(?! (?:pas|rien|encore)\b)"
)
_OFF = (
    r"(?:c est|est|sont|c etait|ete|a ete|ont ete|tombe\w*|ce sera|ca sera|sera|on verra) "
    rf"(?:(?:deja|finalement|donc) )?(?:annule\w*|abandonne\w*|reporte\w*|repousse\w*|"
    r"ecarte\w*|rejete\w*|refuse(?:e|s|es)?\b|"
    r"recale\w*|retoque\w*|pas (?:ete )?(?:retenu|valide|vote)\w*|"
    rf"a l eau|{_LATER}|"
    r"tombee?s? a l eau|mort|fini|plus (?:d actualite|la peine|necessaire)|remis\w* a plus tard)\b"
)
# Bare, right after its name: "finalement non", "annulé", "du tout" of "plus de tablettes du tout".
_NO_MORE = (
    r"(?:du tout|(?:finalement|en fait) non\b|non(?= annul)|annule(?:e|s|es)?\b|"
    r"abandonne(?:e|s|es)?\b|tant pis|"
    r"(?:vole|egare|perdu)(?:e|s|es)?\b)"
)
_NO_MORE_SAID = r"(?= ?(?:$|[,.;!)]|et\b|donc\b|depuis\b|(?:une?|deux|trois) ?(?:$|[,.;!])))"
_HAD = (
    r"(?:on|nous|je|j|l asso\w*) (?:en |l |les |y )?(?:a|avons|ai) "
    rf"(?:deja(?:{_NO_MORE_SAID}| (?:achete|pay|commande|change|fait (?!faire|un)|recu|eue?s?\b|"
    r"pris|acquis|equip|install|refait|tout\b))|"
    r"eue?s? (?:gratuit\w*|gratis|pour rien|en don|par)|recupere\w*|recue?s? (?:en don|gratuit\w*))"
    # "écran refait l'été dernier"
    r"|(?:refait|achete|rachete|change|installe|renove|remplace)(?:e|s|es)? (?:l (?:an|annee|hiver|"
    r"ete|automne) (?:dernier|passe)|en (?:19|20)\d\d|il y a|le mois (?:dernier|passe)|"
    r"au printemps (?:dernier|passe))"
    r"|(?:est |sont |etait |etaient )?deja (?:en stock|la\b|acquis\w*|achete\w*|payee?s?|"
    r"commandee?s?|en place|installee?s?|fait(?:e|s|es)?\b|equipe\w*|chez nous)"
    r"|(?:on|nous|je|j) (?:l|les) (?:a|avons|ai) (?:deja )?(?:fait (?:re)?faire|achete\w*|payee?s?|"
    r"change\w*|refait\w*|prise?s?|commandee?s?) (?:en (?:19|20)\d\d|l (?:an|annee|hiver|"
    r"ete|automne)\b|"
    r"il y a|au printemps|le mois|en (?:janv|fev|mars|avril|mai|juin|juil|aout|sept|oct|"
    r"nov|dec)\w*)"
)
_GIVEN = (
    r"(?:(?:c est|est|sont|ete|etait|nous est|nous sont) (?:deja |bien )?)?"
    r"(?:offer(?:t|te|ts|tes)?|donnee?s?|pretee?s?|fournie?s?|mis\w* a disposition) "
    r"(?:par\b|gratuit\w*|a l asso\w*)"
    r"|(?:c est|est|sont) (?:deja )?(?:offert\w*|gratuite?s?|pretee?s?|(?:payee?s?|financee?s?|"
    r"prise?s? en charge|achetee?s?) par\b)"
    r"|offert?(?:e|s|es)?(?= ?(?:[,.;!]|$))"
    r"|(?:on|nous|m|elle|il|ils|elles) ?(?:nous )?(?:l|les|la|le|en) (?:a|ont|"
    r"avait)? ?(?:deja |tous )?"
    r"(?:donne\w*|offr\w*|offert\w*|prete\w*|fourni\w*|refile\w*|laisse\w* gratuit\w*|"
    r"fait\w* payer par|fait\w* offrir)(?! ?[\d€]| (?:pour|a) \d)\b"
    r"|(?:[a-z]+ ){0,4}?nous (?:l|les|la|le) (?:a|ont)? ?(?:donne\w*|offr\w*|offert\w*|prete\w*|"
    r"fourni\w*|paye\w*|paie|paient|finance\w*|achete\w*)(?! ?[\d€]| (?:pour|a) \d)\b"
    r"|c est (?:le|la|les|l|un|une|notre|nos|mon|ma) (?:[a-z]+ ){1,5}?qui (?:nous )?(?:l |"
    r"le |la |les )?"
    r"(?:paie|paient|paye\w*|finance\w*|offre\w*|donne\w*|prete\w*|achete\w*|"
    r"prend en charge|fournit)\b"
    r"|c est un (?:don|cadeau|pret)\b"
    r"|(?:mais )?(?:[a-z]+ ){1,4}(?:l|les) (?:a|ont) (?:fait (?:payer|acheter|"
    r"financer) par|offert\w*|"
    r"donne\w*|prete\w*)\b"
)
_TOLD = compiled(rf"{_LEAD} (?:{_DROPPED}|{_OFF}|{_NO_MORE}|{_HAD}|{_GIVEN})")
# What makes it worth looking.
_HINT = compiled(
    r"\b(?:renonc|vole|egar|perdu|laiss|oubli|abandon|report|repouss|annul|enlev|supprim|differ|"
    r"plus tard|apres|"
    r"prochain|autre|suite|attente|cote|pause|croix|tour|plus|pas|passe|a l eau|mort|fini|du tout|"
    r"non\b|tant pis|deja|eue?s?\b|recu|offer|offr|donn|pret|fourn|gratui|disposition|pay|pai|"
    r"financ|ecart|rejet|refus|recal|retoqu|"
    r"change|install|renov|remplac|don\b|cadeau|en charge|achet|refait|faire|l an\b|20\d\d|stock)"
)


def is_told(behind: str) -> bool:
    """Takes the words after a thing, up to the end of its sentence; True when they drop it."""
    return bool(_HINT.search(behind) and _TOLD.match(behind))
