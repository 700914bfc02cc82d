"""What people type for yes, no, nothing, that is all, and what surrounds it: phrases.

Each phrase is a small pattern on the canonical text without punctuation ("c est ca").
"""

from __future__ import annotations

from bot.nlu import match_words
from bot.nlu.prefilter import compiled
from bot.nlu.trifles import TRIFLE

# How one leads to a yes or a no: "je suis au regret de vous dire que", "la réponse est".
_VERY = r"(?:(?:[a-z]+ment|tout a fait|helas|plutot|bien|donc|une?|grand|de|par) )*"
_SAYING = (
    r"(?:je|on|nous)(?: (?!pas\b|plus\b|jamais\b)\w+){0,8}? (?:dire|repondre|annoncer)(?: que)?"
    r"(?= (?:oui|non)\b(?! ou\b))|(?:je |on |nous )?(?:(?:me|nous|vous) )?repond(?:s|"
    r"ons)?(?= (?:oui|non)\b)",
    rf"(?:ma|notre|la) reponse (?:est|sera|serait|reste)(?= {_VERY}(?:oui|non|negati|positi))",
    r"ce (?:sera|serait)(?= (?:\w+ ){0,2}?(?:oui|non)\b)|une?(?= (?:grand )?(?:oui|non)\b)|eh bien|"
    r"pour ma part|(?:pour|en) ce qui (?:nous|me) concerne|avec regret|a (?:notre|mon) regret",
)  # fmt: skip
_LEADS = r"(?:(?:c est|ce sera|ce serait) )?" + _VERY
SOFT = (
    *_SAYING,
    r"merci(?: beaucoup| bien)?", "svp|stp", r"s il (?:vous|te) plait", "bonjour|bonsoir|salut",
    "monsieur|madame|chef", "lol|mdr|xd|hein|quoi|voila|euh|heu|hum|pff|bah|ben|beh|bin|ba|alors",
    "eh|ah|oh|ok|hm|hmm|mmh|bon|bref|et|donc|mais|enfin|la|juste|encore|aussi|trop|beaucoup",
    r"rh?o+h*|t*ss+k?|tst+|[aou]+h? ?la ?la|o+h?la+|ou+h+|h?ou?h? ?la+h?|ar+gh*|pouah|hop|oups|"
    r"ouf+|p?fiou+|hou+|ha+|hola|hep|w[ao]+u?a?h?|aie+|ouille|beurk|berk|fichtre|mazette|diantre|tiens|pardi|parbleu",
    r"pardon|desole\w*|dsl|on va dire|disons|dirons nous",
    "franchement|honnetement|sincerement|clairement|serieusement",
    "effectivement|en effet|d ailleurs|du coup|en fait|au final|finalement|tout court|ca|vraiment",
    "heureusement|malheureusement|helas|dieu merci|par chance|tant mieux",
    "pour (?:les deux|tout|tous)|des deux cotes|partout|pour (?:l instant|le moment|nous|moi|"
    "cela|ca|le coup|cette fois|l heure)",
    "a (?:ce|cet|cette) (?:jour|stade|instant|niveau|egard|sujet|heure)(?: la)?", "en ce moment",
    "actuellement|aujourd hui|maintenant|desormais|jusqu (?:a present|ici|a maintenant)",
    r"(?:de|a) (?:mon|notre|ce) (?:cote|point de vue)(?: la)?", "chez nous|nous|moi",
    "la dessus|sur ce (?:point|sujet)(?: la)?|a ma connaissance|que je sache|en tout cas",
    "rassurez vous|(?:ne )?vous inquietez pas|t inquiete(?: pas)?|tkt|soyez rassuree?s?|en un mot",
    "quelle (?:idee|question|blague)|voyons|la bonne blague",
    "quand meme|tout de meme|je vous (?:assure|le dis|dis|rassure|garantis|certifie)(?: que)?|"
    "vous savez",
    "sans (?:souci|probleme|hesit\\w+)|c est (?:sur|certain)|je sais|si peu",
    r"(?:pas (?:de|le moindre)|aucune?|zero) (?:souci|probleme|inquietude)s?|tout (?:va bien|"
    r"roule|baigne)",
    "d aucune sorte|specialement|manifestement|visiblement|forcement|tellement|"
    "particulierement|reellement|nettement",
    "fatalement|obligatoirement|indeniablement|incontestablement",
)  # fmt: skip
HEDGE = (
    r"je (?:ne )?(?:pense|crois|suppose|dirais|presume)(?: bien)?(?: que|"
    r" qu)?", "j imagine(?: que)?",
    r"il me semble(?: bien)?(?: que)?", "a priori|apriori|en principe|normalement|theoriquement",
    "en theorie|logiquement|sans doute|surement|probablement|possiblement|"
    "vraisemblablement|plutot|mouais|bof",
    "(?:on|il|elle) m a dit(?: que)?|il parait(?: que)?|d apres \\w+ \\w+|selon \\w+ \\w+",
    r"j espere(?: bien)?(?: que)?", "j ai (?:l impression|le sentiment)(?: que)?",
    "je crains(?: que)?|j ai (?:bien )?peur(?: que)?|je n ai pas l impression",
    r"sauf erreur(?: de ma part)?|si je ne (?:me trompe|m abuse)(?: pas)?|a mon avis|"
    r"dans l ensemble",
    "en regle generale|en general|generalement|d habitude|habituellement|la plupart du temps",
    "globalement|pour l essentiel|en gros|(?:a|pour) (?:la|une) (?:grande |majeure )?partie",
    "de (?:memoire|tete)|si ma memoire est bonne|on dirait(?: bien)?(?: que)?",
    "peut etre(?: bien)?(?: que)?", "sans certitude|a confirmer|a verifier",
)  # fmt: skip
_PERCENT = r"(?:%|pour ?cents?|pct)(?= |$)"
PARTLY = (
    "presque(?: tout| partout)?", "quasiment|quasi|a peu pres|plus ou moins|partiellement|"
    "moyen\\w*",
    r"(?:en|pour|a|dans|c est)? ?(?:une |la )?(?:(?:grande|bonne|grosse|petite|large|majeure|"
    r"moindre|certaine) )?(?:part|partie|moitie|proportion|mesure)"
    r"(?: seulement| du temps)?(?= |$)|(?:a|aux?|pour)? ?(?:un|le|deux|trois) (?:tiers|quarts?)",
    r"(?:un )?(?:tout )?petit peu|un peu",
    rf"(?:(?:a|environ|pour|dans les|autour de|a peu pres) )*(?!100 |0 )\d+ {_PERCENT}"
    r"(?: (?:environ|a peu pres|peut etre|grand max\w*|maximum|seulement|a peine|du temps))*",
    r"pas (?:tout a fait|completement|totalement|entierement|encore totalement)", "ni oui ni non",
    "pas (?:a 100 %|partout)|en majorite",
    r"tout(?:es|s)? (?:sauf|hormis|excepte|a part)(?: \w+){1,6}",
    "50/50|50 50|moitie moitie|fifty fifty|"
    "mi figue mi raisin|moitie oui moitie non",
    "oui et non|couci couca|comme ci comme ca|ca depend (?:de|des|du|d|ce qu\\w*)(?: \\w+){1,6}",
)  # fmt: skip
YES = (
    rf"{_LEADS}positi(?:f|ve)", rf"{_LEADS}(?:une reponse )?(?:affirmative|positive)",
    r"(?:ma|notre|la) reponse (?:est|sera|serait|reste) (?:donc |bien )?(?:affirmative|positive)",
    r"(?:c est )?un (?:grand |franc )?oui(?: franc| net)?(?: (?:et|de) (?:notre|ma) part)?",
    r"(?:(?:je|on|nous) repond\w+ )?par l affirmative",
    "oui|ui|wi|oi|oe|ouais|ouai|ouaip|ouep|oue|ouiche|vi|vui|yes|yeah|yess|ye|si|mais si",
    "tout a fait|tt a fait|totalement|absolument|exactement|exact|exactment|tout juste",
    "bien sur|bien entendu|bien evidemment|evidemment|carrement|affirmatif|affirmative|parfait|"
    "parfaitement",
    r"encore heureux|et comment|(?:il )?(?:ne )?manquerait plus que (?:ca|cela)|un peu oui",
    "certainement|assurement|naturellement|certes|clairement|grave|a fond|pour sur",
    "(?:a )?100 (?:%|pour ?cents?)",
    r"bien sur que (?:oui|si)|que (?:oui|si)|oui oui|(?:sans|ne fait) aucun doute",
    "d accord|daccord|dac|entendu|ca marche|volontiers|avec plaisir|pourquoi pas|banco|go",
    "allez y|vas y|okay|oki|ok|vrai|correct|juste|toujours|deja|complete\\w*|entierement",
    r"c est (?:exact|exactement|bien|tout a fait)? ?(?:ca|cela|le cas|notre cas|exact|vrai|juste|"
    r"bon|"
    r"correct|oui|certain|sur|confirme|fait|ca meme)", "ca l est|c est bon|cest ca|"
    "c ca|bel et bien(?: la)?", r"(?:il|elle) existe(?: (?:bien|vraiment|deja))*",
    r"(?:je |nous |on )?(?:te |vous )?(?:le |l )?confirm(?:e|ons)(?: que (?:oui|c est le cas))?",
    r"on vient (?:juste )?de l (?:avoir|obtenir|recevoir)", "on peut dire (?:ca|oui)|en effet|"
    "effectivement",
    r"(?:je |on |nous )(?:le |l |y |en )(?:suis|est|sommes|a|avons|ai)(?: (?:bien|deja|tous|une?|"
    r"toujours|obtenue?|eue?|recue?|fait))*", "(?:nous |on )en f(?:ait|aisons) partie|"
    "on ne fait que ca", *match_words.YES,
)  # fmt: skip
_THAT = (
    r"(?:(?:tout|une? de) )?(?:ca|cela|sa|ceci|(?:celui|celle|ceux|celles)"
    r"(?: (?:la|ci))?|(?:ces|ses) (?:trucs|choses|machins)(?: la)?)"
)
NO = (
    r"(?:on|nous|je|j|(?:il )?y|(?:notre|l|la) (?:association|structure|entreprise|cooperative)) "
    r"(?:ne |n )?(?:l )?(?:en )?(?:a|avons|ai|fai[ts]|faisons|possed(?:e|ons)|det(?:ient|enons)) "
    r"(?:(?:toujours|meme) )?"
    rf"(?:pas|plus|jamais|point|guere|aucune?)(?: (?:encore|du tout))?(?: eue?s?)?(?: de| d)?"
    rf" {_THAT}",
    rf"{_LEADS}(?:une reponse )?negati(?:f|ve)",
    r"(?:c est|ce sera|j oppose|je dois opposer) (?:malheureusement )?un (?:refus|non)"
    r"(?: (?:net|franc|categorique|poli|ferme))*(?: de (?:notre|ma) part)?",
    r"(?:(?:je|on|nous)(?: (?!pas\b)\w+){0,6}? repond\w+ )?par la negative",
    r"(?:non|nan|no) (?:bien (?:sur|entendu|evidemment)|evidemment|certainement|assurement|"
    r"naturellement|clairement|carrement|absolument)(?! que)",
    "non|nan|nn|no|nenni|nope|naan|nein|nop|na|niet|non non|que non|ca non|meme pas|non plus|"
    "que nenni",
    r"pas (?:dans|de|parmi) (?:ces|ce|cette|ca|ceux|celles|tout ca|cette liste)(?: la)?"
    r"(?: (?:secteurs?|activites?|domaines?|cas|listes?|categories?|situations?))?",
    r"(?:dans )?aucun(?:e)?(?: de (?:ces|ceux|celles)(?: \w+)?)? (?:d entre eux|d entre elles)",
    "dans aucune?(?: de (?:ces|ceux|celles)(?: \\w+)?)?",
    r"pas du tout|du tout|pas vraiment|pas le moins du monde|pas des masses|pas trop|pas tellement",
    r"(?:absolument|certainement|surement|evidemment|surtout|vraiment|exactement|forcement|"
    r"assurement|naturellement|certes|franchement|bien (?:entendu|evidemment)|logiquement|"
    r"manifestement|visiblement|heureusement|sincerement|honnetement|strictement|"
    r"(?:ca|cela) va de soi|bien sur|carrement|clairement|toujours|meme) (?:pas|que non|non)",
    r"pas (?:encore )?(?:faite?|obtenue?|demandee?|deposee?)",
    "hors de question|aucunement|nullement|jamais de la vie|negatif|pas encore|pas question|"
    "loin de la|impossible",
    r"pas (?:a (?:ce (?:jour|stade)|cette heure)|actuellement|"
    r"pour (?:l instant|le moment|nous|moi)|exactement|"
    r"que je sache|a (?:ma|notre) connaissance|specialement|specifiquement|directement|forcement|"
    r"la|"
    r"concernee?s?|nous|moi|chez nous|ca|cela|maintenant|aujourd hui|en ce moment|necessairement|"
    r"reellement|plus que ca|a proprement parler)",
    r"pas (?:au sens (?:de la loi|(?:du|de la|de votre|de l) \w+|juridique|strict|legal|europeen|"
    r"propre|comptable|ou \w+ l entend\w*)(?: du terme)?|juridiquement|officiellement|legalement|"
    r"formellement|techniquement)",
    r"pas (?:l asso\w*|la structure|l entreprise|la societe|la scop|la scic|la cooperative|"
    r"la notre|le notre)",
    r"(?:c est|c|cest|ce n est) (?:faux|non|(?:vraiment |absolument |du tout |malheureusement |"
    r"helas )?"
    r"(?:pas|plus) (?:du tout )?"
    r"(?:le cas|notre cas|ca|cela|exact|vrai|bon|correct|juste|"
    r"nous))", "(?:tel )?n est pas (?:le cas|ca)",
    r"(?:ce n est|c est|c|cest|ce) pas (?:vraiment |du tout )?(?:notre|le) (?:coeur (?:de metier|"
    r"d activite)|metier|truc|activite(?: principale)?|domaine|secteur|fort)",
    r"(?:je |on |nous )?(?:te |vous )?(?:le )*confirm\w* que (?:non|ce n est pas le cas)",
    "faux|incorrect|inexact|pas ca|pas le cas|aucun rapport|rien a voir|en aucun cas",
    r"(?:on|nous|je) (?:ne )?l (?:etait|etions|etais|avait|avions|avais) (?:jusqu(?: \w+){1,4}|"
    r"avant|"
    r"autrefois|jadis)", r"plus depuis(?: \w+){1,5}",
    r"pas (?:une|un|1) (?:seule? )?(?:seconde|minute|instant|moment)|pas l ombre d un instant|"
    r"pas le moindrement|pas pour (?:un|deux|trois|cinq) "
    r"(?:sous?|ronds?|centimes?|balles?|kopecks?)",
    "en aucune (?:facon|maniere)|plutot pas|plutot non|(?:bien )?au contraire|tout le contraire",
    r"je (?:ne )?(?:le )?(?:souhaite|veux|voudrais|crois|pense) pas",
    r"(?:je |on |nous |elle |il )?(?:ne |n )?(?:(?:le |l |y )(?:suis|est|sommes|a|avons|ai|fait|"
    r"faisons)|en (?:est|sommes|suis)) (?:vraiment |du tout )?(?:pas|plus|jamais)(?: (?:encore|"
    r"obtenue?|partie|eue?|"
    r"demandee?|fait))*", r"(?:on|nous) (?:ne |n )?(?:est|a|sommes|avons) pas(?: concernee?s?)?",
    "(?:ca|cela) (?:ne )?(?:nous|me) concerne (?:pas|plus|en rien)|"
    "(?:on |nous )?(?:n )?en (?:fait|faisons) pas partie|(?:on|nous) (?:ne )?(?:est|"
    "sommes) pas la dedans", *match_words.NO,
)  # fmt: skip
# What is set apart from none: "pas un sou en plus", "ailleurs".
_BESIDE = (
    r"(?: (?:[ad] (?:part|cote|la marge|autre part)|en (?:sus|plus|marge|complement|dehors)|"
    r"(?:par )?ailleurs|(?:d )?autre part|nulle part|du tout|de personne|"
    r"(?:pour|sur) (?:ca|cela|l instant|le moment|ce projet)))?"
)
# "55 000 € de ressources, pas un sou de plus": exactly that.
NO_MORE = compiled(rf"\bpas une? (?:seule? )?(?:{TRIFLE}|personne|salarie) de (?:plus|moins)\b")
_PUBLIC = r"(?: (?:de plus|public|de public|du public|du secteur public|d aides?|de subventions?))?"
# "aucune à part la mairie": something, then.
_SAVE = (
    r"(?:a part|sauf|hormis|excepte|en dehors|mis a part)\b(?! (?:(?:d|de|l|la|le|celle|aide) )*"
    r"(?:ca|cela|vous|votre|celui|celle|iness|ci|region|que)\b)"
)
NONE = (
    rf"(?:a )?(?:0|zero) {_PERCENT}", rf"(?:0|zero|aucune?) {TRIFLE}s?{_BESIDE}",
    r"(?:(?:absolument|strictement|vraiment|rigoureusement|totalement) )?"
    r"aucune?s?(?: (?!(?:mais|et|on|nous|je|qui|benevoles?|doutes?|souci|probleme|"
    rf"idee)\b|{_SAVE})\w+){{0,6}}",
    r"pas l ombre d une?(?: seule?)?(?: (?:convention|agrement|aide))?|pas (?:le|la) moindre"
    r"(?: (?:convention|agrement|trace))?(?! [a-z])|nulle? (?:trace|"
    r"convention)(?: de(?: \w+){1,2}){0,2}(?: la dedans)?",
    r"pas (?:une|1) (?:seule )?fois(?: (?:en|depuis)(?: \w+){1,6})?",
    r"rien n (?:a|est|y est)(?: ete)? \w+",
    r"zero pointe|zero|0|null|neant|nada|que dalle|nothing|nul|nulle|walou|que des clous|"
    r"personne|0 pointe",
    r"rien(?: (?:du tout|de rien|de tout (?:ca|cela|sa)|de (?:ca|cela|sa|tel|special|"
    r"particulier|ce "
    r"genre|nouveau)|a (?:signaler|declarer)|recue?|touche|demande|dans (?:(?:cette|la|"
    r"votre) liste|tout ca)|"
    r"la dedans|de ces \w+(?: \w+){0,2}))?",
    r"(?:jamais|jms|jame)(?: (?:ete|fait|eu|demande\w*|depose\w*|sollicite\w*|auparavant|avant|"
    r"encore|"
    r"recu|entendu|obtenue?)(?: (?!(?:mais|et|on|nous|je)\b)\w+){0,4})?", "pas une? seule?|"
    "pas un chat",
    r"pas d autres?(?: aides?| subventions?)?", "aucun des deux|aucune des deux",
    r"ni de pres ni de loin",
    r"(?:(?:on est|c est) )?(?:ni l une? ni l autre|ni les une?s ni les autres|"
    r"pas plus l une? que l autre|ni (?:ca|ci|cela|sa) ni (?:ca|cela|sa))",
    rf"(?:pas|meme pas) (?:une?|1|l[ea] moindre) (?:seule? )?{TRIFLE}{_PUBLIC}{_BESIDE}",
    rf"pas (?:l ombre|le debut|la queue|la couleur|un bout) d une? {TRIFLE}{_PUBLIC}{_BESIDE}",
    r"nib(?: de nib)?|que (?:pouic|tchi|couic|nib|nenni|des clopinettes)|peau de balle|balpeau|"
    r"(?:des )?(?:clopinettes|nefles|cacahuetes|peanuts|prunes)|tintin|macache|makach|bernique|"
    r"oualou|wallou|nada de nada|zero de chez zero|queue de cerise|pas bezef",
    r"pas (?:une|la moindre) (?:seule )?(?:aide|subvention)",
    r"(?:il )?(?:n )?y (?:en )?a (?:rien|pas|aucune?|personne)", r"(?:on |nous |je |"
    r"j )?(?:n )?en (?:a|"
    r"avons|ai|fait) (?:pas|aucune?|jamais|point|guere|nullement)(?: (?:demandee?|fait|recue?|"
    r"eue?|une?|autres?|"
    r"d autres?))*",
    r"(?:on|nous|je|j) (?:ne |n )?(?:fait|faisons|est|sommes|a|ai|avons) rien(?: de "
    r"(?:tout (?:ca|cela)|ca|tel|ces \w+))?",
    r"(?:c est )?(?:la |notre |une |toute )*(?:premiere|1ere|1re)(?: fois)?",
)  # fmt: skip
# What one would have liked, before saying that there is none: "on peut rêver… aucune".
WISH = compiled(
    r"(?:(?:ah|oh|eh|ben|bah|alors|ca|mais|et) )*(?:si (?:seulement|ca|cela|on|nous|je|c etait|"
    r"seulement)\b.*|(?:on|nous|j|je) (?:en )?(?:aimerai\w*|aimerions|voudrai\w*|voudrions|"
    r"adorerai\w*|peut (?:toujours )?rever|reve\w*|demanderai\w* pas mieux|n attend\w* que ca|"
    r"dirai\w* pas non|esper\w*).*|ce (?:serait|n est pas (?:faute|l envie)).*|(?:ca|cela) "
    r"(?:serait|nous (?:aiderait|arrangerait|changerait)).*|plut (?:au ciel|a dieu).*|"
    r"(?:vous )?(?:pensez(?: vous)?|revez|plaisantez|rigolez)(?: bien)?|tu parles|vous parlez|"
    r"quel (?:reve|bonheur)|(?:pas de|manque de) (?:chance|bol|pot|veine)|dommage|helas|"
    r"le reve|rever n est pas interdit|(?:c est )?pas faute (?:de|d) .*)"
)
DONE = (
    r"c est tout(?: (?:ce (?:qu|que|dont) .{1,60}|pour (?:moi|nous|l instant|le moment|le projet|"
    r"les achats|cette fois)|bon))?", "(?:ce|ca|cela) sera tout|c tout|ctou|c tou|tout",
    r"(?:c est |on a |j ai |nous avons )?(?:fini|termine\w*|complet|fait le tour|tout (?:dit|mis|"
    r"donne|"
    r"liste|cite|note))(?: (?:la|ma|notre) liste)?", "fin|stop|basta|the end|that s all|"
    "point (?:final|barre)",
    r"(?:c est |on n a |nous n avons |je n ai |il n y a |y a )?(?:plus )?rien (?:d autres?|de plus|"
    r"a (?:ajouter|rajouter|declarer d autre|signaler d autre))(?: (?:a|dans|sur) (?:(?:l|la|le|ma|"
    r"cette|notre) )?\w+)?", "plus rien|pas plus",
    r"(?:il n y a |y a |on n a |nous n avons )?pas d autres? (?:achats?|depenses?|investissements?|"
    r"chose|materiels?)", "c est (?:l ensemble|complet|suffisant|la liste complete|ok comme ca)",
    r"(?:la |ma |notre )?liste est (?:complete|terminee|finie|close)|liste (?:complete|terminee|"
    r"finie)",
    "ca suffit|ca ira|on s arrete la|je m arrete la|tout (?:est la|est dit|y est)|ca fait tout|"
    "cela fait tout",
    r"tu peux (?:continuer|calculer|passer a la suite)|on (?:peut )?(?:continue|passe a la suite|"
    r"avance)",
    "passons a la suite|la suite|suivant|rien de plus a ajouter|vous (?:savez|avez) tout",
)  # fmt: skip
# "je ne savais pas qu'il fallait le certifier, donc non": what is concluded is the answer.
SO_ANSWERED = compiled(
    r"\b(?<!\bou )(?:donc|alors|du coup|bref) ?,? (?:la reponse est )?(?:non|oui|pas encore|jamais|"
    r"aucune?) ?[.!]*$"
)
# Said at the end of an answer on purchases: there is none.
NO_PURCHASE = compiled(
    r"(?:^|\b(?:mais|donc|bref|et|alors|finalement|au final|en fait|du coup|,) )"
    r"(?:(?:on|nous|je|j|il|y) (?:n )?(?:y )?(?:a|avons|ai) )?"
    r"(?:(?:absolument|vraiment|finalement|plus|strictement) )*"
    r"(?:rien(?: du tout)? a (?:(?:r?achet|command|acquer|financ|investi)\w*|prendre)|"
    r"(?:(?:on|nous|je) )?(?:ne |n )?(?:(?:r?achet|command)(?:e|ons|era|erai|erons)|prend|"
    r"prenons) (?:plus )?rien(?: du tout)?|"
    r"(?:aucune?s?|zero|pas d|0) (?:achats?|acquisitions?|commandes?)(?: (?:de )?prevue?s?| a "
    r"faire)?)(?: (?:du tout|pour (?:l instant|le moment|nous|ce projet)|cette annee|"
    r"en vue|finalement|au final|en fait|du coup|en realite|merci|desole\w*))*$"
)
GOOD = (r"(?:c est |c |cest )?(?:tout )?(?:bon|ok)(?: pour (?:moi|nous|les deux|tout))?",)
"""All right: a yes, the end of a list, or nothing, as the rest and the question tell."""
RESERVE = compiled(
    r"\b(?:sauf|excepte\w*|hormis|mis a part|a part|mais|toutefois|cependant|neanmoins|par contre|"
    r"en revanche|a l exception|exception faite|a condition|seulement si|a quelques? \w+ pres|"
    r"ou presque|presque|en partie|partiellement|plus ou moins|pas (?:tout a fait|completement|"
    r"totalement|encore totalement|entierement|toujours|tous|toutes|tout|partout)|parfois|"
    r"quasiment|"
    r"quasi|ca depend|a moitie|si (?:on|l on) (?:met|oublie|excepte|laisse|enleve|retire)|"
    r"juste une|reste une?|il reste|bientot|sous reserve|moins une?|"
    r"pour certaines?|et non|non pour|non (?:cote|a l))\b"
)
# "rien à part la Région": the aid applied for is no exception.
_YOURS = r"(?! (?:la region|iness|vous|l[ae] votre|cette aide|celle|l aide regionale))"
EXCEPTION = compiled(
    rf"\b(?:(?:sauf|excepte\w*|hormis|a part|a l exception){_YOURS}|echeancier|etalement|"
    rf"plan d apurement)\b"
)
NEITHER = compiled(r"\bni oui ni non\b")
CHANGE = compiled(
    r"\b(?:enfin|euh|heu|pardon|plutot|ah|en fait|je veux dire|je voulais dire|excuse\w*|mince|"
    r"oups|attend\w*|me trompe|donc|finalement)\b"
)
CORRECTION = compiled(
    r"^[ ,]*(?:(?:non|nan) ,? ?)?(?:pardon|excuse\w*|je me (?:suis )?tromp\w*|erreur|en fait|"
    r"plutot|c est (?:plutot |en fait )?\d|attend\w*|"
    r"je (?:corrige|voulais)|euh|on est (?:\d|plutot)|nous sommes (?:\d|plutot)|c etait (?=\d|"
    r"plutot|pas|une?\b|le|la|en)|oups|"
    r"rectif\w*|\d|(?:avec|sur) (?:la|le|l|les|votre|vos|cette|cet|ce)\b|"
    r"pas (?:du tout )?(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|"
    r"douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille)\b)"
)
TAKES_BACK = compiled(r"(?:euh|heu|ah|oh|enfin|attend\w*|pardon|oups)\b")

# Without one of these words, nothing is answered beside a statement: a figure that stands there
# unread is of something else ("6 salariés, 2 services civiques"), unless it is money.
ANSWERS = compiled(
    r"\d ?(?:€|k|m|euros?|eur|mille|millions?)(?!\w)|\b(?:\w+ (?:euros?|cents?|mille|millions?)|"
    r"dizaines?|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine|"
    r"oui|ouais|(?:non|nan)(?! pas \d)|(?<!n est )(?<!non )pas(?! \d)|ni|rien|aucune?s?|jamais|"
    r"zero|personne|exact\w*|(?:tout a|en) fait|(?:c|c est) (?:tout|bon)|voila|basta|point barre|"
    r"moitie|depend|sais|idee|a jour|en regle|retards?|dettes?|urssaf|impots?|fisc\w*|"
    r"cotisations?|impaye\w*|payee?s?|reglee?s?|soldee?s?|acquitt\w+|difficultes?|procedures?|"
    r"redressement|sauvegarde|tribunal|dossier|"
    r"depose\w*|attend\w*|attente|en cours|obtenue?s?|recue?s?|valide\w*|refus\w*|agree?\w*|"
    r"conventions?|conventionnee?s?|associati\w*|statuts?)\b"
)
