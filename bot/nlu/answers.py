"""Bare answers: yes, no, a "yes but", "I don't know", none, that is all."""

from __future__ import annotations

import re

from bot.nlu.entity import Entity
from bot.nlu.text import Message

YES, NO, QUALIFIED, UNKNOWN, NONE, DONE = "yes", "no", "qualified", "unknown", "none", "done"
_POLITE = r"(?:merci(?: beaucoup| bien)?|svp|stp|s il (?:vous|te) plait|bonjour|bonsoir|monsieur|madame|lol|mdr|hein|quoi|voila|euh|heu|hum|bah|ben|beh|bin|alors|eh|ah|oh|ok|bon|hm|hmm|mmh|pardon|desole\w*|franchement|honnetement|effectivement|en effet|pour (?:l instant|le moment|nous|moi)|a ce jour|actuellement|en fait|xd|de mon cote|du coup)"
_GAP = rf"(?:[ ,.!;:)(-]*(?:{_POLITE})?)*"
_YES = (
    r"(?:oui|ui|wi|oi|oe|ouais|ouai|ouaip|ouep|oue|yes|yep|yeah|yess|ye|si|mais oui|mais si|tout a fait|totalement|absolument|exactement|exact|exactment|bien sur|evidemment|bien entendu|carrement|affirmatif|affirmative|parfait|parfaitement|"
    r"d accord|daccord|dac|entendu|ca marche|c est (?:exact|ca|cela|bien ca|vrai|juste|bon|le cas|correct|oui|exactement ca|bien cela|tout a fait ca|certain|sur|confirme)|c est bien (?:le cas|ca|exact)|c ca|cest ca|c est ca|voila c est ca|je (?:te |vous )?confirme|confirme|certainement|assurement|naturellement|"
    r"sans aucun doute|sans doute|vrai|correct|juste|en effet|effectivement|volontiers|avec plaisir|pourquoi pas|on (?:l )?est|nous (?:le |l )?sommes|on l a|nous l avons|je le suis|c est fait|ok|okay|oki|k|vi|vui|bien sur que oui|bien sur que si|ca l est|o|y|banco|allez y|vas y|go|certes|pour sur|deja|complet|complete\w*|entierement|tt a fait|tout juste|ouiche|"
    r"on peut dire (?:ca|oui)|plutot oui|oui plutot|je dirais (?:que )?oui|il me semble(?: que oui| bien)?|c est bien cela|a fond|grave|clairement|100 %|ca va|toujours|que oui|exact)"
)
_NO = (
    r"(?:non|nan|nn|no|nope|naan|nein|nop|na|pas du tout|du tout|absolument pas|aucunement|nullement|pas vraiment|pas le moins du monde|jamais de la vie|certainement pas|surtout pas|negatif|que nenni|pas encore|pas (?:a ce jour|actuellement|pour l instant|pour le moment|exactement|tout a fait|que je sache|a ma connaissance|specialement|specifiquement|directement|forcement|la|concernee?s?|nous|moi|chez nous|ca|cela|maintenant|aujourd hui|necessairement|reellement)|"
    r"c est (?:faux|non|pas (?:le cas|ca|exact|vrai|bon|correct|juste))|ce n est pas (?:le cas|ca|cela|exact)|n est pas (?:le cas|ca)|(?:je (?:te |vous |le )?|on |nous )?confirm\w* que (?:non|ce n est pas le cas)|(?:je |on )?(?:crois|pense|dirais|suppose) que non|(?:a priori|normalement|en principe|je crois|je pense|il me semble) que? ?non|faux|incorrect|inexact|pas ca|pas le cas|c pas ca|cest pas ca|c est pas ca|ben non|bah non|mais non|oh non|ah non|non plus|toujours pas|meme pas|ca non|non non|pas question|plutot pas|plutot non|non plutot pas|je ne (?:le )?(?:souhaite|veux|voudrais) pas|je (?:ne )?(?:crois|pense) pas|on (?:ne )?(?:l est|l a|est|a) pas|nous ne (?:le |l )?(?:sommes|avons) pas|"
    r"je dirais (?:que )?non|que non|en aucun cas|en aucune facon|aucun rapport|rien a voir|loin de la|impossible)"
)
_UNKNOWN = (
    r"(?:(?:je |j )?(?:n en )?(?:ne |n )?(?:le )?(?:sais|sait|c|ses|sai|c est|savons|saurais|saurai|connais|connaissons)(?: (?:vraiment|franchement|vrmt|du tout|absolument|plus|meme|trop|encore|toujours|malheureusement))*(?: pas| plus| rien| po| pa)(?: (?:trop|du tout|vraiment|exactement|encore|dire|bien|precisement|quoi (?:dire|repondre|mettre)|pour l instant|pour le moment|moi|nous|si .*|ce que .*|c est quoi.*|combien.*|quand.*|la reponse|repondre|par coeur|de tete|le montant|la date|le chiffre|l info\w*|a ce jour))*|"
    r"jsp|jspas|jsais pas|j sais pas|jsai pas|chais pas|chai pas|chepa|chépa|sais pas|sait pas|sai pas|ché pas|aucune (?:idee|info\w*|certitude)|pas (?:la moindre |d )?(?:idee|info\w*|certitude)|pas la moindre idee(?: (?:de|du|d|sur) .*)?|aucune idee (?:de|du|d|sur|pour) .*|pas d idee(?: .*)?|(?:j |on )?(?:ai |a |en ai |n ai |n ai |nous n avons )*aucune idee|"
    r"no idea|idk|mystere|bonne question|(?:il )?(?:faut|faudrait|faudra|dois|doit|devrais|vais|va|allons|devons|voudrais) (?:que je |qu on |je |qu |que nous )?(?:l )?(?:me )?(?:re)?(?:demand\w+|verifi\w+|regard\w+|voir|renseign\w+|check\w*|consult\w+|retrouv\w+|cherch\w+|interrog\w+)(?: .*)?|(?:je|on|j) (?:vais|va|dois|doit) (?:voir|verifier|demander|me renseigner|regarder|checker)(?: .*)?|"
    r"a (?:verifier|voir|confirmer|preciser|determiner|demander)(?: .*)?|je ne suis pas (?:sure?|certaine?)(?: .*)?|(?:je (?:suis )?|suis )?pas (?:tres |trop |vraiment |bien |completement |du tout |totalement )?(?:sure?|certaine?)(?: .*)?|(?:je |j )?(?:n |ne )?(?:en )?(?:ai pas|a pas|avons pas|n ai pas|n a pas|n avons pas) (?:l |cette |d |les |le |la |ces )?(?:info\w*|chiffres?|elements?|reponse|document\w*|dates?|notion|visibilite|sous la main|encore)(?: .*)?|(?:pas|j ai pas|je n ai pas) (?:ca|l info\w*|les chiffres|le chiffre) (?:sous la main|en tete)|c est (?:la |mon |notre |le |ma )?(?:compta\w*|tresori\w+|direct\w+|comptable|president\w*|collegue|patron|chef) qui (?:sait|gere|s occupe|s en occupe|connait|a)(?: .*)?|"
    r"ca depend|aucun souvenir|je ne me souviens (?:plus|pas)(?: .*)?|me souviens (?:plus|pas)(?: .*)?|(?:je|j) (?:ai )?oublie|(?:je |nous |on )?(?:l |le )?ignor(?:e|ons)(?: (?:a ce jour|totalement|completement|malheureusement|encore|pour l instant|moi|si .*|combien .*|la .*|le .*|l .*))?|inconnu|joker|je passe|passer?|passons|question suivante|peut etre|peut etre bien|ptet|ptetre|possible|c est possible|ni oui ni non|va savoir|qui sait|j hesite|difficile a dire|dur a dire|dites moi|je vous laisse (?:voir|verifier)|je ne peux pas (?:vous )?(?:dire|repondre)(?: .*)?|(?:je )?peux pas (?:te |vous )?dire|mon comptable (?:sait|doit savoir)|jmen rappelle plus|me rappelle (?:plus|pas)|je ne comprends pas(?: .*)?|\?+)"
)
_NONE = (
    r"(?:aucune?s?(?: (?:des|de ces|d entre|d|de|de tout ca|a ce jour|aide|autre|autres|demande|activite|secteur|convention|difficulte)(?: .{0,40})?)?|zero|0|rien(?: (?:du tout|de tout ca|de tout cela|de (?:ca|cela)|a (?:signaler|declarer|ajouter)|d autres?|de special|de ce genre|de particulier|recu|touche|demande|pour l instant|encore|de tel))?|jamais(?: (?:fait|eu|demande\w*|depose\w*|sollicite\w*|de la vie|auparavant|avant|encore|recu|obtenu))?(?: .{0,30})?|neant|nada|que dalle|pas un seul|pas une seule|pas d autres?|aucun des deux|aucune de ces (?:formes|activites|propositions)|rien de ces .{0,20}|ni l un ni l autre|aucun de ces .{0,25}|nothing|nul|nulle|jms|jamé)"
)
_DONE = (
    r"(?:c est tout(?: (?:ce qu on .*|pour (?:moi|nous|l instant|le moment|le projet|les achats)|bon|merci|ce qu il y a|je crois))?|ce sera tout|ca sera tout|cela sera tout|c tout|ctou|c tou|tout|c est bon(?: pour moi)?|voila(?: (?:c est tout|tout|c est bon|c est fini))?|(?:c est )?(?:fini|termine\w*|complet|fait le tour)|fin|stop|j ai (?:fini|termine|tout (?:dit|mis|donne|liste))|on a (?:fini|termine|tout (?:dit|mis|donne)|fait le tour)|nous avons (?:fini|termine)|"
    r"rien (?:d autres?|de plus|a ajouter|a rajouter|a signaler d autre)|(?:il n y a |y a |on n a |nous n avons )?(?:rien|pas) d autres?(?: (?:achats?|depenses?|investissements?|chose))?|plus rien|pas (?:d autres?|plus)(?: (?:achats?|depenses?|investissements?|chose))?|non c est tout|non rien d autre|point final|point barre|basta|the end|that s all|c est l ensemble|liste (?:complete|terminee|finie)|c est complet|ca suffit|ca ira|c est suffisant|on s arrete la|c est la liste complete|tu peux (?:continuer|calculer|passer a la suite)|on (?:peut )?(?:continue|passe a la suite|avance)|passons a la suite|la suite|suivant|c est ok comme ca|rien de plus a ajouter|fini|non merci c est tout|tout est la|tout est dit|c est tout bon|ça fait tout|ca fait tout|cela fait tout|non c est bon|non ca ira)"
)
_HEDGE = r"(?:je (?:pense|crois|suppose|dirais|crois bien|pense bien)(?: que)?|il me semble(?: bien)?(?: que)?|a priori|en principe|normalement|theoriquement|en theorie|logiquement|sans doute|surement|probablement|peut etre(?: bien)?(?: que)?|plutot|presque|quasiment|quasi|a peu pres|plus ou moins|en partie|partiellement|pas (?:tout a fait|completement|totalement|entierement)|sauf erreur(?: de ma part)?)"
_HEDGED = re.compile(rf"{_GAP}(?:{_HEDGE}{_GAP} *(?:oui|ouais|si|c est (?:bon|ok|ca)|on l est|on est a jour)|(?:oui|ouais){_GAP} *{_HEDGE}|presque|en partie|partiellement|plus ou moins|oui et non|ni oui ni non|pas (?:tout a fait|completement|totalement|entierement)|quasiment){_GAP}\s*")
_ALMOST = re.compile(r"^(?:presque|quasiment|en partie|partiellement|plus ou moins|pas (?:tout a fait|completement|totalement|entierement))(?: ?[,;:.]|$)")
_LAST_WORD = re.compile(rf"^{_GAP}(?P<first>oui|non|ouais|nan){_GAP}[ ,.!;:-]*(?:enfin|euh|heu|pardon|plutot|ah|en fait|je veux dire|je voulais dire|excuse\w*|mince|oups|attend\w*)(?: (?:enfin|euh|pardon|plutot|c est|je veux dire|en fait|,|\.))*[ ,]*(?P<core>oui|non|ouais|nan)\b{_GAP}\s*")
_KINDS = [(kind, re.compile(rf"{_GAP}(?P<core>{words}(?:{_GAP} *{words})*){_GAP}\s*")) for kind, words in (
    (DONE, _DONE), (UNKNOWN, _UNKNOWN), (NONE, _NONE), (YES, _YES), (NO, _NO))]  # fmt: skip
_NO_DONE = re.compile(rf"{_GAP}non{_GAP} *(?:{_DONE}){_GAP}\s*")
_NO_NONE = re.compile(rf"{_GAP}(?:{_NO}){_GAP} *(?P<core>{_NONE}){_GAP}\s*")
_NO_UNKNOWN = re.compile(rf"{_GAP}(?:oui|non|si){_GAP} *(?:je )?(?P<core>{_UNKNOWN}){_GAP}\s*")
_LEADING = re.compile(rf"^{_GAP} *(?P<core>(?P<yes>{_YES})|(?P<no>{_NO}))(?= ?[ ,.!;:(-]|$)")
_EXCEPT = re.compile(
    r"\b(?:sauf|excepte|hormis|mis a part|a part|mais|toutefois|cependant|neanmoins|par contre|en revanche|a l exception|a condition|seulement si|a quelques? \w+ pres|ou presque|presque|en partie|partiellement|plus ou moins|pas (?:tout a fait|completement|totalement|encore totalement|entierement|toujours|tous|toutes|tout)|parfois|quasiment|quasi|ca depend|a moitie|enfin presque|juste une|reste une?|il reste|bientot|sous reserve|pour certaines?|et non)\b"
)
_CORRECTION = re.compile(r"^[ ,]*(?:pardon|excuse\w*|je me (?:suis )?tromp\w*|erreur|en fait|plutot|c est|attend\w*|je (?:corrige|voulais)|euh|on est|nous sommes|on n est pas|c etait|oups|rectif\w*|\d)")


def read(message: Message) -> list[Entity]:
    """Takes a message; returns at most one `answer` entity: a whole answer, or a leading one."""
    text = message.text
    if not text:
        return []
    whole = len(text)
    if len(message.tokens) <= 25:
        last = _LAST_WORD.fullmatch(text)
        if last:
            kind = YES if last["core"] in {"oui", "ouais"} else NO
            return [Entity("answer", kind, *last.span("core"))]
        if _HEDGED.fullmatch(text) or _ALMOST.match(text):
            return [Entity("answer", QUALIFIED, 0, whole)]
        if _NO_DONE.fullmatch(text):
            return [Entity("answer", DONE, 0, whole)]
        for pattern, kind in ((_NO_NONE, NONE), (_NO_UNKNOWN, UNKNOWN)):
            match = pattern.fullmatch(text)
            if match:
                return [Entity("answer", kind, *match.span("core"))]
        for kind, pattern in _KINDS:
            match = pattern.fullmatch(text)
            if match and match["core"]:
                return [Entity("answer", kind, *match.span("core"))]
    return _leading(message)


def _leading(message: Message) -> list[Entity]:
    text = message.text
    lead = _LEADING.match(text)
    if not lead:
        return []
    rest = text[lead.end() :]
    if lead["no"] and _CORRECTION.match(rest):
        return []
    if lead["yes"] in {"si", "juste", "k", "y", "o", "toujours", "complet", "deja", "on est", "sans doute", "ca va", "allez y", "vas y"}:
        return []
    first = _EXCEPT.search(rest[:70])
    if first and not _own_fact_first(rest[: first.start()]):
        return [Entity("answer", QUALIFIED, lead.start("core"), len(text))]
    return [Entity("answer", YES if lead["yes"] else NO, *lead.span("core"))]


def _own_fact_first(text: str) -> bool:
    """'oui, on est agréés depuis 2020, mais…': the answer stands before the reserve."""
    return len(text.split()) > 8
