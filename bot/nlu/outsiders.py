"""The words of those who are not us by nature: family, what one saw or read, elsewhere, the law.

`others` tells how far what is said of them goes.
"""

from __future__ import annotations

from bot.nlu.prefilter import compiled

# Family, whom only "my" makes ours: "mon neveu a une SASU", "mes parents sont à Nice".
_FAMILY = compiled(
    r"\b(?:mon|ma|mes) (?:grands? )?(?:neveux?|nieces?|parents?|grand (?:pere|mere)|"
    r"petits? (?:fils|fille|enfants)|beaux parents|parrain|marraine|enfants?|ex(?= a\b))\b"
)
# What one went to see, or read about: "j'ai visité la recyclerie de Creil".
_SEEN = compiled(
    r"\b(?:j ai|on a|nous avons|je suis alle\w*|on est alle\w*) (?:\w+ )?(?:(?:visite|"
    r"decouvert|croise|voir|visiter) (?:la|le|l|les|une?|des) (?:\w+ )?(?:asso\w*|recyclerie|"
    r"ressourcerie|scop|scic|cooperative|ferme|epicerie|structure|entreprise|boutique|atelier|"
    r"tiers|cafe|magasin|club|theatre|garage|societe|boite|chantier|jardin)s?\b|"
    r"(?:lu|entendu) (?:dans|sur|a la))\b"
    r"|\b(?:ecrit|marque|indique|mentionne|imprime|precise)e?s? (?:\S+ ){0,3}?(?:sur|dans|par) "
    r"(?:la |le |l |votre |vos |ce |cette )(?:brochure|plaquette|reglement|depliant|flyer|site|"
    r"affiche|journal)\b"
)
# "une recyclerie a touché l'aide, je l'ai lu dans le journal": so was all before.
READ = compiled(
    r"\b(?:je|on|nous) (?:l|le|la|les) (?:ai|a|avons) (?:lue?s?|vue?s?|entendue?s?) "
    r"(?:dans|sur|a la|au|aux|par|ce matin|hier)\b"
)
# Elsewhere, they: "en Bretagne ils ont une aide", "en Belgique les coopératives ont 9 %".
_THERE_THEY = compiled(
    r"(?:^|[,.;:] ?|\bque? )(?:en|au|aux|a|dans|chez) (?:(?!on\b|nous\b)\w+ ){1,4}?,? ?"
    r"(?:ils|elles|(?:les|toutes les|tous les|certaines?) (?:\w+ )?(?:asso\w*|structures|"
    r"entreprises|"
    r"cooperatives|scops?|scics?|clubs|gens|societes)) (?:ont|sont|font|peuvent|touchent|"
    r"recoivent|paient|payent)\b"
)
# Who is not us by nature: a law, a territory that counts, everybody.
_NOT_US = compiled(
    r"\b(?:la|une|cette) (?:loi|reforme|directive|circulaire)(?: \w+){0,4} (?:a|prevoit|cree|dit|"
    r"impose|oblige|date)\b"
    r"|\b(?:le departement|la region|la france|le pays|la ville|la metropole|l europe|le canton|"
    r"le territoire|les hauts de france) (?:a|ont|compte\w*|abrite\w*|recense\w*) (?:deja )?"
    r"(?:\d+|des|plusieurs|plus de|beaucoup de) (?!€|euros?|mille|cents?)[a-z]"
    r"|\btout le monde (?:a|doit|traine) (?:des|du|de l|de la|plus ou moins|toujours|un jour)\b"
    r"|\b(?:il faudrait|faudrait|ce serait bien) (?:que|qu) (?:l etat|la region|l europe|on aide|"
    r"vous)\b"
    r"|\bles (?:toutes )?(?:petites?|grosses?|grandes?|vraies?) (?:asso\w*|structures?|"
    r"entreprises?|boites?|scops?|cooperatives?|societes?)\b"
)
# "mon collègue me dit que la certification est là": told to us, of us.
TELLS_US = compiled(
    r"(?:collegue\w*|mari|femme|epoux|epouse|conjointe?|compagnon|compagne) (?:(?:qui|me|m|nous) )*"
    r"(?:a |ont |avait )?(?:dit|souffl|confirm|rappel|signal|annonc|inform|preven|precis|"
    r"repet|apprend|appris|glisse|avert|assur|indiqu|corrige)\w* (?:a l instant |que oui |bien )*"
    r"(?:que?|qu) (?!(?:il|elle|ils|elles|son|sa|ses|chez)\b)"
)
PATTERNS = (_FAMILY, _SEEN, _THERE_THEY, _NOT_US)
