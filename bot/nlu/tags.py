"""What is put after an answer and tells nothing: "… c'est clair ?", "… rassurez-vous".

It asks nothing of the scheme: it is about the answer itself, or vents. The message is read as if
it were not there.
"""

from __future__ import annotations

import re

from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

# What is asked of the answer: whether it is heard, enough, plain, and what else is wanted.
_ADVERBS = (
    r"(?:(?:bien|si|assez|plus|tout|enfin|cette fois|maintenant|la|mieux|trop|vraiment|donc|bon|"
    r"quand meme|au moins|ou (?:pas|non)|pour vous|a (?:comprendre|suivre|lire|noter|retenir)|"
    r"comme (?:ca|cela|reponse)|dans ma reponse|de|quelque chose|oui|non|hein|encore) )*"
)
_PLAIN = (
    r"clair|note|compris|ok|entendu|complique|difficile|dur|sorcier|simple|precis|complet|lisible|"
    r"enregistre|vu|rentre|dit|comprehensible|bon comme|bon pour vous|trop vague|suffisant"
)
_TAG = compiled(
    r"(?:^|(?:,|\.|!|;|:|-|\(|\?) ?|(?<= ))"
    r"(?:(?:et|mais|alors|bon|ok|donc|voila|la|,) ){0,2}"
    rf"(?:(?:c|cela|ca|ce) (?:n )?(?:est|etait) (?:pas )?{_ADVERBS}(?:{_PLAIN})(?: {_ADVERBS})?"
    r"|(?:ca|cela) (?:(?:ne )?(?:vous|te) (?:va|suffit|suffira|ira|convient|plait|etonne|gene|"
    r"derange|parle|arrange|satisfait|inquiete|choque|pose (?:un )?(?:souci|probleme))|va|"
    r"(?P<enough>suffit|suffira|ira|convient)|"
    r"(?P<fits>passe|passera|colle|marche|roule|tient|rentre|joue|le fait|fait l affaire))"
    r"(?: (?:bien|pour vous|comme (?:ca|cela|reponse)|ou (?:pas|non)|la|mieux|pas|plus|non|si|"
    r"hein|n est ce pas|,|quand meme|dans les clous))* ?"
    r"|(?P<more>il (?:vous |t )en faut (?:plus|moins|davantage|encore|combien)) ?"
    r"|(?:(?:est ce que )?(?:vous|tu) (?:me |m |l |le |les |la )?(?:avez |as )?(?:bien |tout )?"
    r"(?:suivez|suis|voyez|vois|notez|note|comprenez|comprends|compris|saisissez|captez|croyez "
    r"quoi|attendez|recevez|recu|lu|entendez|entendu|etes (?:sourds?|content\w*|satisfait\w*|"
    r"bouches?|la))"
    r"(?: (?:bien|ou (?:pas|non)|mieux|la|tout|maintenant|ce que je (?:dis|veux dire)))* ?)"
    r"|(?:vous (?:le |l )?faites expres|vous voulez quoi (?:de plus|d autre|encore)|"
    r"(?:qu est ce qu|quoi) (?:il )?(?:vous faut |vous voulez )?(?:de plus|d autre|encore)|"
    r"il vous faut quoi (?:de plus|d autre|encore)|"
    r"(?:maintenant |la )?(?:vous allez|tu vas) (?:encore )?(?:me |nous )?(?:dire|repondre) "
    r"(?:que )?(?:non|oui|c est (?:non|mort|foutu|fichu))[^?]{0,20}|"
    r"(?:je dois|il faut|faut) (?:que je )?(?:vous )?(?:le |la |les )?(?:repet\w+|redi\w+|"
    r"r?ecri\w+)[^.;,?]{0,25}|"
    r"j ai (?:bien )?repondu(?: a [^.;,?]{0,20})?|on (?:peut )?(?:continuer?|avance\w*|passe a la "
    r"suite)|"
    r"(?:c est )?(?:bien )?ce que vous (?:vouli?ez|attend\w+|cherch\w+|espere\w*)"
    r"(?: (?:entendre|savoir|lire|de nous))?(?: ,)?(?: (?:non|hein|pas vrai))?|"
    r"(?:autre|quelque) chose(?: (?:encore|de plus|d autre))?|content\w*|satisfait\w*|"
    r"compris|note|d accord|ok|hein|et alors|alors|et puis quoi(?: encore)?|"
    r"(?P<next>la suite|et apres|suivante?)|pigez?|vu|clair)) ?(?:\? ?)+$"
)
_SHORT = 6  # words of a bare answer: "pas plus de 18, ça oui"
# A protest that borrows a question: "… et on se fait jeter, c'est quoi ce délire".
_PROTEST = compiled(
    r"(?:,|\.|!|;|:|-|\(|\?) ?(?:(?:et|mais|alors|non|franchement|serieux) )*"
    r"c est quoi (?:(?:donc|encore) )?(?:ce|cet|cette|ces|le|la|l|votre|vos) "
    r"(?:(?:grand\w*|gros\w*|sale) )?(?:delires?|blagues?|bordel|cirque|foutoir|plaisanterie|"
    r"arnaque|cinema|histoires?|bazar|manieres?|facons?|foutage|mascarade|probleme|souci|logique|"
    r"betises?|conneries?|bins|merdier)(?: \w+){0,3} ?[?!. ]*$"
)
# "moins de 20 rassurez-vous": said to whoever asks, it tells nothing.
_REASSURES = compiled(
    r"(?:[ ,.!;:-]|\b(?:mais|donc|et|alors|non) )*(?<= )"
    r"(?:(?:rassurez|rassure) (?:vous|toi)|je (?:vous|te) rassure|(?:soyez|sois) (?:bien )?"
    r"(?:rassure|tranquille|sans crainte)(?:e|s|es)?|(?:ne |n )?(?:vous inquietez|t inquiete|"
    r"vous en faites|t en fais)(?: (?:pas|point))?(?: (?:pour (?:ca|cela|nous|si peu)))?|"
    r"(?:n ayez|ayez) (?:pas (?:peur|d inquietude)|crainte|aucune (?:crainte|inquietude)))[ .!,]*$"
)
# "une société, quoi": a mere way of ending.
_SO = compiled(r" , quoi[ .!]*$")
# What was asked, said again by the one who answers it with a figure; or one's astonishment.
_ECHO = compiled(
    r"(?:(?:non|mais|ah|euh|hein|pardon|bonjour|,) )*(?:vous (?:plaisantez|rigolez|blaguez|"
    r"etes (?:serieux|serieuse)|(?:vous )?(?:moquez|fichez|foutez)(?: de (?:moi|nous|qui))?)|"
    r"tu (?:plaisantes|rigoles|blagues|te moques)|c est une (?:blague|plaisanterie)|"
    r"serieux|serieusement|(?:ca|cela) va pas(?: (?:non|la tete|bien))?|et puis quoi(?: encore)?|"
    r"quelle question|comment (?:ca|cela)) ?[?!]*\?[?!]*(?= (?:on|nous|notre|non|oui|je suis) )|"
    r"(?:(?:ah|euh|hein|pardon|alors|bonjour|,) )*(?:(?:c est )?combien|quoi|le (?:prix|montant|"
    r"cout|tarif|budget))(?: (?:ca|cela|il) (?:coute|vaut|fait))? ?\?(?= (?:\D{0,12} )?\d)"
)
# "Je signale, puisque votre notice cite les Hauts-de-France, que le dépôt est à Lens": the reason
# for telling it is no part of what is told.
_REASON = compiled(
    r" ?(?:(?:bonjour|bonsoir|alors|donc|,) )*(?:(?:(?:je|j|on|nous) (?:(?:vous|me|dois|tiens|"
    r"permets|a|de) )*(?:signal|indiqu|not|ajout|rappel|precis|di[st]|inform|confirm|declar|"
    r"mentionn|expliqu|fai[st])\w*(?: (?:remarquer|savoir|noter|observer))?|sachez|notez)"
    r"(?: (?:donc|juste|aussi|bien|quand meme))?) , (?:puisqu\w*|comme|etant donne|attendu|vu|"
    r"parce|car|dans la mesure)(?=[^?]*\b(?:votre|vos|vous|notice|page|reglement|brochure|texte|"
    r"site|guide|plaquette|formulaire|document)\b[^?]* , qu)[^?]{5,120}? , qu(?:e)? (?=[^?]*$)"
)


def find(message: Message) -> int | None:
    """Takes a message; returns where the question that ends it starts, in canonical offsets.

    None when there is none, or when nothing stands before it.
    """
    protest = "c est quoi" in message.text and _PROTEST.search(message.text)
    if protest and re.search(r"\w", message.text[: protest.start()]):
        return protest.start()
    calm = _REASSURES.search(message.text)
    if calm and re.search(r"\w", message.text[: calm.start()]):
        return calm.start()
    so = _SO.search(message.text)
    if so and re.search(r"\w", message.text[: so.start()]):
        return so.start()
    if "?" not in message.text:
        return None
    tag = _TAG.search(message.text)
    told = message.text[: tag.start()] if tag else ""
    if not tag or not re.search(r"\w", told):
        return None
    if tag["fits"] and len(told.split()) > _SHORT:
        return None  # "on est à 1,99 M€ de CA, ça passe ?" asks whether it is eligible
    of_a_figure = any(tag[one] for one in ("enough", "fits", "next", "more"))
    return None if of_a_figure and not re.search(r"\d", told) else tag.start()


def without(text: str, message: Message) -> str:
    """Takes a text and its message; returns the text as if its tag were not there, nor the
    question it repeats before it answers, which leaves its place blank ("combien ? 27 000 €"), as
    does the reason it gives for telling.
    """
    echo = _ECHO.match(message.text) if "?" in message.text else None
    if echo and "?" not in message.text[echo.end() :]:
        last = message.source(0, echo.end())[1]
        return " " * last + text[last:]
    reason = _REASON.match(message.text)
    if reason:
        last = message.source(0, reason.end())[1]
        return " " * last + text[last:]
    at = find(message)
    return text if at is None else text[: message.source(0, at)[1]]
