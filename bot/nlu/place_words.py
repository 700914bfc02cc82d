"""Names of areas, and the words around a place: patterns."""

from __future__ import annotations

import re

from bot.nlu.prefilter import compiled

WHOLE_REGION = compiled(r"\b(?:(?:la|des|les|votre|en) )?(?:region|hauts? de france|hdf)\b")
REGION = compiled(
    r"\b(?:hauts? de france|hdf|picardie|(?<!en )picard(?:e|s)?|nord pas de calais|n pdc|npdc|ndpc|"
    r"nord picardie|flandres?(?! belge)|artois|avesnois|boulonnais|"
    r"thierache|cambresis|valenciennois|audomarois|ternois|vimeu|baie de somme|"
    r"cote d opale|bassin minier|metropole lilloise|mel|douaisis|lensois|bethunois|"
    r"ch ti(?:s|mi)?|(?:lillois|roubaisien|dunkerquois|amienois|valenciennois|calaisien|"
    r"beauvaisien|"
    r"isarien|nordiste|axonais|samarien|laonnois|soissonnais|lensois|tourquennois|"
    r"douaisien)(?:ne|e)?s?|"
    r"laonnois|soissonnais|santerre|ponthieu|pevele|dunkerquois|calaisis|"
    r"amienois|beauvaisis|valois|noyonnais|vermandois|lillois|roubaisien|agglo lilloise)\b"
)
DEPARTMENT = compiled(
    r"\b(?:dans|departement|dept|dep|secteur|region|cote|celle|celui|(?<=dans )e?ch|^e?ch)"
    r"(?: (?:le|la|l|de|du|d|dans|ch|ech))* (?P<a>nord|pas de calais|somme|oise|"
    r"aisne)\b(?! (?:de|du|d) (?!la france\b|"
    r"france\b|pas\b))"
    r"|\b(?:de la|la) (?P<b>somme)\b(?! (?:de|totale|des|du|d|est|a payer|globale|que)\b)|"
    r"\b(?:de l|l|dans l|en) (?P<c>oise|aisne)\b"
    r"|\b(?:du|le) (?P<d>pas de calais)\b|(?:^|departement : |[:,(] )(?:(?:c est |on est |"
    r"le |la |l |du |dans )*)(?P<e>nord|pas de calais|somme|oise|aisne)"
    r"(?= ?(?:$|[,.;()!])| de la france ?(?:$|[,.;!]))"
    r"|\b(?:du|le) (?P<f>nord)\b(?= ?(?:$|[.,;)(]|59|et (?:nous|on)\b))|\((?P<g>nord|"
    r"pas de calais|somme|oise|aisne)\)|\( (?P<h>nord|pas de calais|somme|oise|aisne) \)|"
    r"\b(?P<i>pas de calais)\b|\b(?<!\bd )(?<!\bl )(?<!\ben )(?<!\bla )(?P<j>oise|aisne|somme)"
    r"(?= \d+ (?:sal|salarie\w*|employe\w*|etp|personnes?)\b)"
)
NUMBERED = compiled(
    r"(?:\b(?:dans le|departement|dept|dpt|dep(?: \.)?|(?:celui|celle|ceux|cote|asso\w*)(?: du)?|"
    r"(?:reste|toujours|c est) (?:bien )?(?:dans )?le|du|le|en|depuis le) |"
    r"\( ?)(?:: )?(?:\w+ )?(?P<code>0[1-9]|[1-8]\d|9[0-5]|97\d|2[ab])\b(?! ?\.\d)(?= ?(?:$|"
    r"[.,;!?)]|"
    r"(?:hein|la|ici|quoi|voila|et|on|nous|avec|a|mais|pas|donc|depuis|pour|bien|chez|car|qui|c|"
    r"en|aussi|pres|vers|sur|"
    r"helas|\w+ment)\b))"
)
ISLAND = compiled(r"^(?:dans )?(?:le |en )?(?P<code>2 ?[ab]|97[1-6])$")
POSTCODE = compiled(r"\b(?P<code>(?:0[1-9]|[1-8]\d|9[0-8])\d{3})\b")
_OUT = (
    r"ile de france|idf|region parisienne|banlieue parisienne|grand paris|normandie|bretagne|"
    r"grand est|alsace|lorraine|bourgogne(?: franche comte)?|franche comte|"
    r"auvergne(?: rhone alpes)?|rhone alpes|occitanie|(?:nouvelle )?aquitaine|pays de la loire|"
    r"centre val de loire|provence(?: alpes cote d azur)?|paca|corse(?: du sud)?|haute corse|"
    r"champagne(?: ardennes?)?|alpes de haute provence|hautes alpes|alpes maritimes|ardeche|"
    r"ardennes?|ariege|aveyron|bouches du rhone|calvados|cantal|charente(?: maritime)?|correze|"
    r"cote d or|cotes d armor|dordogne|drome|eure et loir|finistere|haute garonne|gironde|herault|"
    r"ille et vilaine|indre et loire|isere|loir et cher|haute loire|loire atlantique|loiret|"
    r"lot et garonne|lozere|maine et loire|haute marne|mayenne|meurthe et moselle|morbihan|"
    r"moselle|nievre|puy de dome|pyrenees(?: atlantiques| orientales)?|hautes pyrenees|bas rhin|"
    r"haut rhin|haute saone|saone et loire|sarthe|(?:haute )?savoie|seine maritime|"
    r"seine et marne|seine saint denis|yvelines|deux sevres|tarn et garonne|vaucluse|vendee|"
    r"haute vienne|vosges|yonne|territoire de belfort|essonne|hauts de seine|val de marne|"
    r"val d oise|guadeloupe|martinique|guyane|mayotte|nouvelle caledonie|polynesie|"
    r"belgique|wallonie|flandre belge|luxembourg|suisse|allemagne|espagne|angleterre|italie|"
    r"limousin|berry|perigord|touraine|anjou|poitou(?: charentes?)?|gascogne|"
    r"languedoc(?: roussillon)?|pays basque|bearn|pays bas|portugal|maroc|algerie|tunisie|"
    r"canada|quebec|royaume uni|etats unis|outre mer|"
    r"(?:l )?etranger"
)
# Departments that are everyday words or rivers as well.
_OUT_PLAIN = (
    r"ain|allier|aube|aude|cher|creuse|doubs|eure|gard|gers|indre|jura|landes|loire|lot|manche|"
    r"marne|meuse|orne|rhone|tarn|var|vienne"
)
_ALAS = r"(?:helas|donc|alors|pour nous|desole|[a-z]+ment|bien sur|bien entendu)"
_OURS = (
    r"communautes?(?: de communes)?|syndicat(?: \w+)?|collectivite|mairie|commerce|agence|"
    r"asso\w*|structure|entreprise|societe|scop|scic|sarl|sas|siege|basee?s?|situee?s?|commune|"
    r"ville|village|departement|region|coin|fond|sud|nord|est|ouest|centre|pres|sommes"
)
# "nous autres, c'est la", "nous relevons de l'", and what may close it: "l'Alsace, nous".
_WE_ARE = (
    r"(?:non|oui|ah|bah|ben|euh|helas|plutot|c est|ce sera|on est|nous sommes|je suis|nous autres|"
    r"nous|moi|ici|chez nous|pour nous|(?:on|nous) (?:relevons|releve|dependons|depend)|on|region|"
    r"departement|la|le|l|les|du|de|d|dans|,)"
)
_CLOSES = rf"(?= ?,? ?(?:$|[,.;()!]|(?:{_ALAS}|nous|ici|moi|chez nous|pas)\b))"
ABROAD = compiled(
    rf"\b(?:en|dans (?:le|la|les|l)|cote|region|au|aux|a l|a|(?:{_OURS}) (?:de|du|des|d)(?: la|"
    rf" l)?) "
    rf"(?P<a>{_OUT})\b"
    rf"|\b(?:dans (?:le|la|les|l)|departement(?: de| du| des)?(?: la| l)?) (?P<b>{_OUT_PLAIN})\b"
    rf"|\b(?:{_OURS}) (?:de la|de l|du|des) (?P<h>{_OUT_PLAIN})\b"
    rf"|\bquitt\w+ (?:\w+ ){{1,6}}pour (?:la |le |l |les )?(?P<i>{_OUT}|{_OUT_PLAIN})\b"
    r"|(?:^(?:(?:oui|non|on est|nous sommes|c est) )*(?:a |sur )?|\bile de )(?P<f>la reunion)"
    r"(?= ?(?:$|[,.;(]))|\b(?:cote|en zone|frontiere) (?P<g>belges?|suisses?|allemande?s?)\b"
    rf"|\ben (?P<c>creuse|vienne|meuse|marne|eure)\b"
    rf"|(?:^|[,(;:.-] )(?:{_WE_ARE} )*(?P<d>{_OUT}){_CLOSES}"
    rf"|(?:^|\( )(?:(?:a|{_WE_ARE}) )*"
    rf"(?P<e>{_OUT_PLAIN}|reunion|ardennes?)(?= ?(?:$|\)|[.!]$|, nous$))"
)
CHEERS = compiled(r"[,.;!:] champagne$")  # what one drinks to a good news
# "on est une boîte parisienne", "notre compagnie est lyonnaise".
FROM_ELSEWHERE = compiled(
    r"\b(?:est|sommes|suis)(?: [a-z]+){0,2}? (?P<out>(?:parisien|francilien|lyonnais|marseillais|"
    r"bordelais|toulousain|nantais|rennais|breton|normand|alsacien|lorrain|belge|bruxellois|remois|"
    r"rouennais|strasbourgeois|grenoblois|montpellierain|nicois|dijonnais|orleanais|suisse|"
    r"luxembourgeois)(?:n?e)?s?)\b(?! (?:qui|d origine|et))"
)
_DIGIT = r"(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf)"
SPELLED = compiled(
    r"\b(?P<lead>dans le|departement|dept|dep|^(?:oui |non |on est |"
    r"c est )*(?:le )?)(?: [:,])?(?: (?:est|c est))?"
    r"(?: le)? ?"
    rf"(?P<code>zero {_DIGIT}|(?P<tens>{_DIGIT}) (?P<units>zero|{_DIGIT})|(?:soixante|"
    rf"quatre vingts?|trente|"
    r"quarante|cinquante|vingt|dix)(?: (?:et )?(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|"
    r"dix|onze|douze|treize|quatorze|quinze|seize)){0,2})(?= ?(?:$|[,.;!?)]|(?:chez nous|"
    r"on|nous|et|avec|je|j)\b))"
)
# What may stand between a commune and the area that says which one it is.
BESIDE = compiled(
    r"(?: ?[,(-])? ?(?:(?:donc|soit|enfin|dans|en|c est|cote|celle|celui|departement|dept|region|"
    r"ville|le|la|les|l|du|de|des|d|a|au|aux|,) )*"
)
# "Marly, à côté de Valenciennes": the town that says which of its namesakes one is in.
NEXT_TO = compiled(
    r" ?[,(-]? ?(?:(?:c est|situee?|juste|tout|celle|celui|qui est|qui se trouve|la|le|un peu|"
    r"une? (?:\w+ )?(?:village|commune|bourg|ville|hameau|bled|patelin)) )*"
    r"(?:pres|proche|a cote|pas (?:tres |bien |trop )?loin|aux portes|en face|voisine?|"
    r"(?:en |dans la )?(?:proche )?banlieue|(?:dans l |l )?agglo\w*|du cote|cote|vers|autour|"
    r"(?:au (?:nord|sud)|a l (?:est|ouest))|a (?:\w+ )?(?:km|kilometres?|minutes?|min|mn))"
    r"(?: (?:de|d|du|des))?(?: (?:la|le|l|chez))? ?"
)
_THERE = (
    r"d|de|des|du|la|l|les|"
    r"votre|un|une|encore|du tout|local|locaux|etablissements?|antennes?|bureaux?|sites?|siege|"
    r"adresses?|agences?|succursales?|filiales?|ateliers?|implantations?|structures?|"
    r"points? de vente|"
    r"magasins?|boutiques?|basee?s?|situee?s?|installee?s?|implantee?s?|presente?s?|etablie?s?|"
    r"domiciliee?s?|dans|en|sur"
)
# "pas dans votre région", "aucun local en Hauts-de-France": elsewhere.
DENIAL = compiled(
    r"\b(?:pas|hors|en dehors|dehors|exterieur|ni|aucune?|sans|plus|loin|rien|nulle part)"
    rf"(?: (?:{_THERE}))*$"
)
# "aucun site dans le Nord", "rien à Lille": not there, and elsewhere perhaps.
NOTHING_THERE = compiled(
    rf"\b(?:pas|ni|aucune?|zero|nulle part|rien(?= (?:a|au|aux|en|dans|sur)\b))"
    rf"(?: (?:a|au|aux|le|{_THERE}))*$"
)
# "aucun établissement chez vous": said to the Region.
AT_YOURS = compiled(
    r"\b(?:pas|aucune?|sans|plus|ni)(?: (?:d|de|un|une|encore|du tout))* (?:local|locaux|"
    r"etablissements?|antennes?|bureaux?|sites?|siege|adresses?|agences?|succursales?|filiales?|"
    r"ateliers?|implantations?|magasins?|boutiques?|(?:basee?|situee?|installee?|implantee?|"
    r"presente?|etablie?|domiciliee?)s?) (?P<at>chez vous)\b"
)
OTHER_REGION = compiled(
    r"\b(?:une|d une|l) autre region\b|\bautre region\b|\bhors (?:de (?:la |votre )?)?region\b|"
    r"^(?:(?:non|on est|nous sommes|c est|plutot|mais) )*ailleurs$"
)
INSIDE = compiled(
    r"\b(?:dans|en|sur) (?:(?:la|votre|l) )?region\b(?! (?:parisienne|ile|"
    r"bretagne|normandie|grand|paca|centre|pays|nouvelle|auvergne|bourgogne|occitanie|lyonnaise|"
    r"bordelaise|toulousaine|nantaise|rouennaise|remoise|sud|alsace|lorraine))"
)
AT = compiled(
    r"(?:\b(?:a|sur|vers|pres de|a cote de|basee?s?|situee?s?|siege|commune de|commune d|"
    r"ville de|ville d|mairie de|agglo de|implantee?s?|installee?s?|localisee?s?|"
    r"domiciliee?s?|autour de|de|d|du|au|aux|ds|agence de|agence d|local|magasin de|"
    r"secteur|depuis|commune :|ville :|proche de|notamment|chez nous|quartier|entre|et|"
    r"centre|pour|maintenant|c est) |[:,;(] ?|\b\d{5} )(?:la |le |les |l )?$"
)
HERE = compiled(
    r"\b(?:est|sommes|suis|situee?s?|basee?s?|siege|installee?s?|implantee?s?|localisee?s?|"
    r"habit\w+|trouve|trouvons|locaux|bureaux|boutique|magasin|etablissement|antenne|adresse|"
    r"domiciliee?s?|travaill\w+|asso|association|structure|scop|scic|entreprise|intervenons|"
    r"exerce\w*) (?:\w+ ){0,3}a $"
)
NOT_PLACE = compiled(
    r"\b(?:m appelle|nom est|prenom|monsieur|madame|mme|mr|signe|cordialement|moi c est|"
    r"prenomme\w*) $"
)
HAD = compiled(r"\b(?:on|il|elle|l|y|qui|n) a $")
ARTICLE = compiled(r"\b(?:la|le|l) $")
# "un bourg qui se nomme Bailly", "dans un petit bled, Saint-Sauveur": what follows is its name.
CALLED = compiled(
    r"\b(?:communes?|villes?|villages?|bourgs?|bourgades?|bleds?|hameaux?|patelins?|localites?|"
    r"trou)\b(?: (?:\w+|[,:])){0,8}? (?:s appelle\w*|se nomme|nommee?|appelee?|du nom de|le nom de|"
    r"c est|[,:]) $"
)
LISTED = compiled(r"(?:^|[,;:(/+-])(?: (?:ville|commune|lieu|et|ou|oui|non))* ?$")
LISTED_END = compiled(r"(?: \d{1,2} ?(?:er?|eme|ieme))? ?(?:$|[,;./)(+!])")
DISTRICT = compiled(r"(?: (?:centre|nord|sud|est|ouest|ville|cedex))?[ .!,)(0-9]*")
INTRODUCED = compiled(r"\b(?:c est|ici) $")
AREA_WORDS = frozenset(re.findall(r"[a-z]{4,}", f"{REGION.pattern}|{_OUT}|{_OUT_PLAIN}"))
