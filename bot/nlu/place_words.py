"""Names of areas, and the words around a place: patterns."""

from __future__ import annotations

import re

REGION = re.compile(
    r"\b(?:hauts? de france|hdf|picardie|picard(?:e|s)?|nord pas de calais|n pdc|npdc|ndpc|"
    r"nord picardie|flandres?|artois|avesnois|boulonnais|"
    r"thierache|cambresis|valenciennois|audomarois|ternois|vimeu|baie de somme|"
    r"cote d opale|bassin minier|metropole lilloise|mel|douaisis|lensois|bethunois|"
    r"ch ti(?:s|mi)?|laonnois|soissonnais|santerre|ponthieu|pevele|dunkerquois|calaisis|"
    r"amienois|beauvaisis|valois|noyonnais|vermandois|lillois|roubaisien|agglo lilloise)\b"
)
DEPARTMENT = re.compile(
    r"\b(?:dans|departement|dept|dep|secteur|region)(?: (?:le|la|l|de|du|d|"
    r"dans))* (?P<a>nord|pas de calais|somme|oise|aisne)\b(?! (?:de|du|d) (?!la france\b|"
    r"france\b|pas\b))"
    r"|\b(?:de la|la) (?P<b>somme)\b(?! (?:de|totale|des|du|d|est|a payer|globale|que)\b)|"
    r"\b(?:de l|l|dans l|en) (?P<c>oise|aisne)\b"
    r"|\b(?:du|le) (?P<d>pas de calais)\b|(?:^|departement : |[:,(] )(?:(?:c est |on est |"
    r"le |la |l |du |dans )*)(?P<e>nord|pas de calais|somme|oise|aisne)(?= ?(?:$|[,.;()!]))"
    r"|\b(?:du|le) (?P<f>nord)\b(?= ?(?:$|[.,;)(]|59|et (?:nous|on)\b))|\((?P<g>nord|"
    r"pas de calais|somme|oise|aisne)\)|\( (?P<h>nord|pas de calais|somme|oise|aisne) \)|"
    r"\b(?P<i>pas de calais)\b"
)
NUMBERED = re.compile(
    r"(?:\b(?:dans le|departement|dept|dep|du|le|en|depuis le)|"
    r"\() (?:: )?(?:\w+ )?(?P<code>0[1-9]|[1-8]\d|9[0-5]|97\d|2[ab])\b(?= ?(?:$|[.,;!?)]|"
    r"et\b|on\b|nous\b|avec\b|a\b))"
)
POSTCODE = re.compile(r"\b(?P<code>(?:0[1-9]|[1-8]\d|9[0-8])\d{3})\b")
ABROAD = re.compile(
    r"\b(?:en|dans (?:le|la|les|l)|region|a la|de|au|aux) (?:region )?(ile de france|idf|"
    r"normandie|bretagne|grand est|alsace|lorraine|bourgogne(?: franche comte)?|"
    r"franche comte|auvergne(?: rhone alpes)?|rhone alpes|occitanie|nouvelle aquitaine|"
    r"aquitaine|"
    r"pays de la loire|centre val de loire|provence|paca|corse|champagne|ardennes?|marne|"
    r"seine maritime|eure|calvados|val d oise|seine et marne|seine saint denis|yvelines|"
    r"essonne|val de marne|hauts de seine|"
    r"rhone|gironde|isere|vendee|finistere|morbihan|var|loire atlantique|bouches du rhone|"
    r"haute garonne|herault|belgique|wallonie|luxembourg|suisse|allemagne|espagne|reunion|"
    r"guadeloupe|martinique|guyane|mayotte|region parisienne|banlieue parisienne|bas rhin|"
    r"haut rhin|moselle|aube|orne|manche|sarthe|loiret|savoie|haute savoie|ain|drome|"
    r"ardeche|gard|aude|landes|dordogne|charente(?: maritime)?|vienne|creuse|correze|"
    r"cantal|aveyron|lot|tarn|ariege|jura|doubs|vosges|meuse|nievre|yonne|cher|indre|"
    r"allier|puy de dome|lozere|vaucluse)\b"
    r"|^(?:la |le |l )?(ile de france|idf|normandie|bretagne|grand est|alsace|lorraine|"
    r"bourgogne|occitanie|nouvelle aquitaine|aquitaine|pays de la loire|paca|corse|"
    r"champagne ardenne|auvergne rhone alpes|belgique|luxembourg|la reunion|reunion|"
    r"guadeloupe|martinique|guyane|mayotte|val d oise|seine et marne|seine maritime|eure|"
    r"marne|ardennes)(?= ?[.!]?$)"
)
OUTSIDE = re.compile(
    r"\b(?:pas|hors|en dehors|dehors|exterieur|ni|aucun etablissement) (?:(?:de|des|du|la|"
    r"dans|en|les|l|basee?s?|situee?s?|installee?s?|implantee?s?|d|etablissement|presents?|"
    r"a) )*(?:region\b|hauts? de france|hdf)"
)
INSIDE = re.compile(
    r"\b(?:dans|en|sur) (?:la |votre )?region\b(?! (?:parisienne|ile|bretagne|normandie|grand|"
    r"paca|centre|pays|nouvelle|auvergne|bourgogne|occitanie|lyonnaise|bordelaise|toulousaine|"
    r"nantaise|rouennaise|remoise))"
)
AT = re.compile(
    r"(?:\b(?:a|sur|vers|pres de|a cote de|basee?s?|situee?s?|siege|commune de|commune d|"
    r"ville de|ville d|mairie de|agglo de|implantee?s?|installee?s?|localisee?s?|"
    r"domiciliee?s?|autour de|de|d|du|au|aux|ds|agence de|agence d|local|magasin de|"
    r"secteur|depuis|commune :|ville :|proche de|notamment|chez nous|quartier|entre|et|rue|"
    r"centre) |[:,(] ?|\b\d{5} )(?:la |le |les |l )?$"
)
HERE = re.compile(
    r"\b(?:est|sommes|suis|situee?s?|basee?s?|siege|installee?s?|implantee?s?|localisee?s?|"
    r"habit\w+|trouve|trouvons|locaux|bureaux|boutique|magasin|etablissement|antenne|adresse|"
    r"domiciliee?s?|travaill\w+|asso|association|structure|scop|scic|entreprise|intervenons|"
    r"exerce\w*) (?:\w+ ){0,3}a $"
)
NOT_PLACE = re.compile(
    r"\b(?:m appelle|je m appelle|nom est|prenom|monsieur|madame|mme|mr|signe|cordialement|"
    r"c est|moi c est|prenomme\w*|ici) $"
)
ELSEWHERE = re.compile(
    r"\b(?:ecris|appelle|vacances|match|deplacement|course|nos? (?:clients?|fournisseurs?|"
    r"usagers?|partenaires?|livraisons?)|client\w*|fournisseur\w*|partenaires?|livr\w+|"
    r"vend\w+|achet\w+|expedi\w+|intervien\w+|formation|deplace\w*|conges|voyage\w*|nee?|"
    r"origine\w*|venu\w*|vient|viennent|originaire)\b[^,;.]*$"
)
SOMEONE = re.compile(
    r"\b(?:notre|nos|mon|ma|mes|leur|leurs|son|sa|ses|le|la|les|l|un|une|d un|d une) (?:\w+ ){0,2}?"
    r"(?:comptables?|experts?|banques?|banquiere?|assureurs?|assurances?|avocate?s?|notaires?|"
    r"maire|femme|mari|epouse?|conjointe?|compagne|compagnon|fils|fille|freres?|soeurs?|parents?|"
    r"pere|mere|enfants?|cousine?s?|amie?s?|collegues?|directeurs?|directrice|presidente?|"
    r"tresoriere?|secretaire|salariee?s?|stagiaires?|prestataires?|fournisseurs?|clients?|"
    r"partenaires?|imprimeur|hebergeur|informaticiens?|webmaster|agence|concurrents?|"
    r"federation|tete de reseau|tribunal|prefecture|opco)\b"
    r"(?! (?:et moi|et nous|de notre|sommes))[^,;.]*$"
)
OWN_PLACE = re.compile(
    r"\b(?:siege|etablissement|local|locaux|bureaux?|atelier|boutique|magasin|antenne|adresse|"
    r"on est|nous sommes|asso\w*|structure|entreprise|scop|scic|nous|on)\b"
)
FUNDER = re.compile(
    r"(?:(?:€|euros?|subvention|aides?|finance\w*|soutien|soutenue?s?)(?: \w+){0,2}?|"
    r"\b(?:obtenu|recu|demande|eu)(?: \w+){0,2}?) (?:de|par|du|d|aupres de)(?: (?:la |le |"
    r"l |conseil )*(?:ville|departement|mairie|metropole|commune|agglo\w*|region|"
    r"communaute \w+ \w+)?(?: (?:de|du|d|des))?)?(?: (?:la|le|l))? ?$"
)
MOVE = re.compile(r"\b(?:demenag\w+|quitt\w+|part\w+|transfer\w+)\b")
