"""Questions on the scheme typed as statements: "les CDD vous les comptez", "c'est net ou brut".

French asks without inverting nor a question mark; what tells is whom the verb speaks to, a choice
left open, a tag, or an interrogative word at the end.
"""

from __future__ import annotations

from bot.nlu.prefilter import compiled
from bot.nlu.text import once

# What the Region does or decides, said to it: "vous financez les…", "ça compte dans vos 20".
_YOU = compiled(
    r"\b(?<!si )(?<!ne )(?<!comme )(?<!que )(?<!quand )vous (?:(?:le|la|les|l|en|y|ne|n|nous|me|m|"
    r"lui) ){0,2}"
    r"(?!(?<=nous )(?:refus|rejet|exclu|recal|laiss|vir|jet|mepris)ez|voyez|connaitrez|"
    r"trouverez|verrez|faites (?:\w+ )?[a-z]+(?:er|ir|re)\b|savez|avez|"
    r"aviez|etiez|etes|allez|devez|connaissez|imaginez|disiez|"
    r"pouvez (?:\w+ )?(?:noter|mettre|"
    r"ecrire|inscrire|retenir|cocher|marquer|enlever|retirer|supprimer|corriger|changer)|"
    r"(?:voul|demand)i?ez (?:le|la|les|mon|ma|mes|notre|nos) (?:\w+ ){1,3}?"
    r"(?:(?:, |mais )(?:d abord|je|on|nous|voici)|:) )"
    r"(?:[a-z]{2,}ez|faites|dites)\b"
)
_YOURS = compiled(
    r"\b(?:dans|sous|de|avec|pour|sur) vos \d|\b(?:vos|votre) (?:\d+ |fameux \w+ )?(?:limites?|"
    r"plafonds?|"
    r"seuils?|regles?|criteres?|conditions?|perimetre|secteur|zone|taux|maxi\w*|mini\w*|"
    r"bureaux|siege|courriers?|mails?|lettres?|messages?|histoires? de|truc de|machin|barre)\b"
)
_CALLED = compiled(
    r"\bque vous (?:appelez|entendez|considerez|nommez|acceptez|financez|prenez|comptez|regardez)\b"
)
# A choice left open: "…ou bien c'est vous", "inclus ou pas", "avant ou après".
_CHOICE = compiled(
    r"\bou (?:bien|alors|c est|ce n est|pas|non|plutot c|deja|jusqu|il (?:faut|y|en)|elle|ils|"
    r"elles|autre chose|"
    r"que (?:les|la|le|l|ceux|des)|seulement (?:les?|la|pour|une?|si|au|celui)|"
    r"juste (?:les?|la|l|pour|une?|des)|on (?:les?|la|peut|doit|fait|met|enleve|attend)|"
    r"(?:celui|celle|ceux) d|d abord|faut|l inverse|est ce|cela)\b"
    r"|\b(?:inclu|compri|dedans|hors taxes?|ht|avec|avant|net|obligatoire|public)\w* ou "
    r"(?:exclu|non|dehors|ttc|sans|apres|brut|facultati|prive)\w*"
    r"|^(?:l )?(?:ei|ai|aci|etti|eiti|siae|iae|esus) ,? ?(?:c est|ca fait) [^,;.]{2,40} ou "
    r"|\bc est (?:bien |plutot )?(?:le|la|l|les|celui|sur|par|en) [^,;.]{2,40} ou (?:le|la|l|les|"
    r"celui|sur|par|en) |\bc est (?:\w+ ){1,6}ou (?:autre chose|quoi)\b"
)
_DOUBT = compiled(r"\b(?:sais (?:pas|plus)|je crois|il me semble|peut etre|on hesite|environ)\b")
# A tag: "…hein", "…d'après vous", "c'est la même chose non".
_TAG = compiled(
    r"\b(?:(?:\w+ ){2}(?:n est ce pas|c est (?:cela|bien cela|exact|juste|vrai|faux|"
    r"correct)|"
    r"vrai ou faux|je me trompe|d apres vous|selon vous|a votre avis|pour vous|a vos yeux|"
    r"je presume|j imagine|je suppose|exact|qui a raison|(?:vous )?confirmez(?: vous)?) ?$"
    r"|(?:c est(?! pas\b| que\b| une?\b)|il faut|faut|vous|cela|ca|compte\w*|(?<!c "
    r")est|sont|y a|peut|"
    r"peuvent|faire|avoir|doit|"
    r"doivent)(?: \w+){1,10} hein ?$"
    r"|(?:est|sont|a(?! jour)|ont|faut|peut) (?:(?!mais\b|donc\b|en revanche|"
    r"par contre)\w+ ){1,8}"
    r"(?<!dit )(?<!que )non ?$)"
    r"|^ ?et (?:une?|les|pour une?|quand|si) [^,;.]{3,60}\balors ?$"
)
# An interrogative word left where its answer would stand: "le dossier je le dépose où".
_LAST = compiled(r"\b\w+ \w+ (?:ou|quand|comment|combien|lequel|laquelle|lesquels|lesquelles) ?$")
# What the visitor should do with it: "nos saisonniers je les ajoute", "on met les CDD dedans".
_TO_DO = compiled(
    r"\b(?:on|je|j) (?:(?:ne |n )?(?:les?|la|l) (?:mets?|compte|prends?(?! (?:pas|plus)\b)|"
    r"rajoute|ajoute|inclus?|"
    r"enleve|declare|note|inscri[st]|deduit|deduis|retire|depose)|(?:mets?|compte|prends?|inclut) "
    r"[a-z ]{2,40}(?:dedans|dehors|dans le (?:total|compte|calcul)|dans l effectif))\b"
)
# What the rule does with it: "les CDD il faut les mettre dans l'effectif", "ça compte".
_INCLUDED = compiled(
    r"\b(?<!quand )(?<!comme )(?:cela|ils?|elles?|c|sa) (?:ne |n )?(?:y )?"
    r"(?:compte(?! (?:\d|[a-z]+ (?:salarie|"
    r"personne|employe|membre|adherent|etp)))|comptent|rentre|rentrent|"
    r"entre|"
    r"entrent|peut (?:passer|marcher|aller|rentrer|se faire)|"
    r"passe|passent|marche|marchent|suffit|suffisent|colle|irait|le fait|fonctionne|joue|change|"
    r"bloque|"
    r"exclut|elimine|peut|peuvent|fait partie|font partie|a droit|ont droit|vaut|valent)\b"
    r"|\bca peut (?:passer|marcher|aller|rentrer|se faire)\b"
    r"|\b(?:(?:cela|c) (?:vous suffit|fait partie)|font? (?:bien )?partie d|suffi(?:t|"
    r"sent) pour)\b"
    r"|\b(?:il )?(?:faut|(?<!qu il )fallait|faudrait) (?:bien )?(?:les? |la |l |en |absolument |"
    r"obligatoirement |forcement )?"
    r"(?:etre|avoir|compter|mettre|rajouter|ajouter|inclure|fournir|joindre|declarer|attendre|"
    r"passer|deposer|prendre|faire|signer|certifier|prouver|payer|que (?:le|la|les|l) \w+ (?:soit|"
    r"ait))\b"
    r"|\bon a (?:le )?droit (?:a|de|d|au|aux)\b"
    r"|\b(?!(?<=on )est (?:dedans|concerne))(?:est|sont|c est) (?:bien |vraiment |deja )?"
    r"(?:accepte|exclu|eligible|autorise|interdit|"
    r"refuse|ecarte|rejete|recale|hors (?:jeu|course)|"
    r"financable|possible|permis|recevable|admis|jouable|faisable|finance(?!\w* par\b)|rembourse|"
    r"obligatoire|compte|inclu|compris|dedans|dehors|concerne|considere|"
    r"pris en c)\w*\b"
    r"|\b(?<!quand )(?<!comme )(?:on|je|ils?|elles?) (?:ne )?(?:peut|peux|peuvent)\b|"
    r"\b(?:a|ont) (?:le )?droit\b|"
    r"\bc est mort\b"
    r"|\bcela (?:(?:me|nous|vous|ne) )?(?:pose|gene|embete|derange|convient|va aller)\b"
    r"|\b(?:a|ont) (?:aucune|une|des|ses|leurs|la moindre) chances?\b"
)
_WONDERS = compiled(
    r"\b(?:(?:je|j|on|nous) (?:(?:me|m|se|nous|ne|y) )?(?:demand\w+ (?:si|ce|comment|pourquoi|"
    r"quel)|"
    r"voudra\w+ (?:bien )?(?:savoir|comprendre|connaitre)|voudri?ons (?:savoir|connaitre)|"
    r"aimera\w+ (?:bien )?(?:savoir|comprendre|connaitre)|veux (?:juste |bien )?(?:savoir|"
    r"comprendre|connaitre)|"
    r"(?<=je )confonds(?! ?(?:toujours|souvent|tout le temps|a chaque fois)? ?[.!]?$)|parie|"
    r"comprends? (?:pas|rien))|"
    r"dites (?:moi|nous|voir)|confirmez|precisez|personne ne (?:sait|veut) (?:me |nous )?dire|"
    r"c est du chinois|expliquez|eclairez|traduire)\b"
    r"|\b(?:donne|passe|indique|envoie|file|montre|liste|rappelle|resume)[sz]? (?:moi|nous)\b"
    r"|\b(?:tu|t) (?:es|as|peux|sais|fais|connais|comprends)\b"
)


_MORAL = compiled(
    r"(?:(?<=[,;:!] )|(?<=[,;:!] mais )|(?<=[,;:!] et ))(?:il )?(?:faut|fallait|faudrait) "
    r"(?!(?:les?|la|l|en|que) |.*\b(?:salari|etp|agre|certif|esus|a jour))[^,;:!?]*[.!]? ?$"
)

# "logiciel de paie 1 150 HT, moi j'y comprends rien": it asks nothing of what was told.
_LOST = compiled(
    r"(?<=\d)(?P<told>[^?]*?,)(?: (?:et|mais|moi|perso|la|par contre))* (?:je|j|on) (?:n )?y "
    r"(?:comprends?|connais|connait|pige) (?:pas|rien|que dalle)\b[^,;:!?\d]*$"
)


def without_moral(text: str) -> str:
    """Takes a sentence; returns it without the remark that ends it: "…, faut être motivé"."""
    text = _LOST.sub(r"\g<told>", text) if " y " in text else text
    return _MORAL.sub("", text) if " fa" in text else text


@once
def unmarked(text: str) -> bool:
    """Takes a canonical clause or sentence; returns True when it asks without a mark."""
    return bool(
        (
            _YOU.search(text)
            or _YOURS.search(text)
            or _CALLED.search(text)
            or _LAST.search(text)
            or _TAG.search(text)
        )
        or (_CHOICE.search(text) and not _DOUBT.search(text))
        or _WONDERS.search(text)
    )


@once
def of_a_rule(text: str) -> bool:
    """Takes a clause without a word of oneself; returns True when it says what a rule does."""
    return bool(_INCLUDED.search(text) or _TO_DO.search(text))


def what_to_do(text: str) -> bool:
    """Takes a clause; returns True when it asks what to do with a thing, even one's own."""
    return bool(_TO_DO.search(text))
