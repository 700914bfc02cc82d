"""The words around a place that tell what it is to the visitor: seat, round, plan, others'."""

from __future__ import annotations

import re

from bot.nlu.prefilter import compiled

FUNDER = compiled(
    r"(?:(?:€|euros?|\b\d{3,}|\d k|mille|subvention|"
    r"aides?(?! (?:a domicile|a la personne|aux|alimentaire))|"
    r"finance\w*|soutien|soutenue?s?)(?: \w+){0,2}?|"
    r"\b(?:obtenu|recu|demande|eu)(?: \w+){0,2}?) (?:de|par|du|d|aupres de)(?: (?:la |le |"
    r"l |conseil )*(?:ville|departement|mairie|metropole|commune|agglo\w*|region|"
    r"communaute \w+ \w+)?(?: (?:de|du|d|des))?)?(?: (?:la|le|l))? ?$"
)
# "les routes défoncées de l'Avesnois", "des trains de Lille"
MANY_OF = compiled(
    r"\b(?:les|des|ces) (?!locaux|bureaux|ateliers|restos?|jardins|amis)\w+(?: \w+)? "
    r"(?:de|d|du|des|a|en|dans)(?: (?:la|le|l))? $"
)
STREET = compiled(
    r"\b(?:rue|avenue|av|boulevard|bd|bld|place|route|rte|chemin|impasse|allee|quai|faubourg|"
    r"fbg|square|chaussee)(?: (?:de|d|du|des))?(?: (?:la|l))? $"
)
ORIGIN = compiled(
    r"(?:\b(?:quitt\w+|fini|adieu|anciennement|plus? (?:(?:rien|personne|du tout|de|d|aucun\w*|"
    r"local|locaux|bureaux?|antennes?|ateliers?|boutiques?|magasins?|etablissements?|sites?|"
    r"salaries?) )*(?:a|au|aux|en|dans|sur|du cote de)|(?:demenag\w+|part(?!ag|ic|en)\w*|"
    r"venus?|originaires?|"
    r"transfer\w+|passee?s?) (?:\w+ )?(?:de|d|du)"
    r"|(?:on|nous|j|qui|elle|il|tout|asso\w*|structure) (?:a|avons|ai|avait|avions) (?:\w+ )?"
    r"(?:ferme|rendu|vendu|quitte|perdu|libere|resilie)"
    r"(?: (?!pour|et|mais)\w+){0,4} (?:de|d|du|a|sur|dans|en|au))|^ ?(?:avant|"
    r"auparavant|autrefois)(?: ,)?(?: (?:a|sur|c etait|on etait|nous etions))*(?= )|"
    r"^ ?(?:de|d)(?= \w+ (?:on|"
    r"nous) ))"
    r"(?: (?:la|le|l|les))? $"
)
# "j'avais répondu Soissons", "vous avez noté Lens": what one said before, whatever is said now.
SAID_BEFORE = compiled(
    r"\b(?:j|je|on|nous|vous)(?: (?:vous|me|m|nous))? (?:ai|a|avons|avais|avait|avions|avez|aviez)"
    r"(?: (?:deja|bien|d abord))? (?:dit|mis|ecrit|tape|indique|note|declare|repondu|saisi|"
    r"marque|mentionne|donne|inscrit|enregistre|coche)e?"
    r"(?: (?!que\b|qu\b)\w+){0,4} $|^ ?c etait $"
)
NEAR = compiled(
    r"\b(?:pres|proche|a cote|(?:deux|trois|quelques) pas|par rapport a|en face|frontiere|"
    r"limites?|autour|loin|aux portes|(?:au|a l) (?:nord|sud|est|ouest)|vers|"
    r"(?:\d+|une?|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|quelques|moins d une?) "
    r"(?:petite?s? |bonn?e?s? )?(?:km|kilometres?|m|metres?|minutes?|min|mn|h|heures?|bornes?|pas|"
    r"lieues?|arrets?|stations?|encablures?|quarts? d heure|jets? de pierre|tours? de roues?|"
    r"coups? de (?:pedales?|volant|frein|rame)|battements? d aile))(?: (?:de|d|du|avec))?"
    r"(?: (?:la|le|l))? $"
)
ERRAND = compiled(
    r"\b(?:(?:suis|est|sont|sommes|etait) nee?s?|achet\w+|vacances|match|"
    r"(?:horaires?|billets?)(?: (?:du|des|de|d))*(?: prochains?)? (?:ter|trains?|tgv|bus|cars?|"
    r"metro|sncf)|"
    r"(?:(?<!s )appelle|ecris|(?<!un )(?<!le )(?<!de )(?<!du )telephone)"
    r"(?! (?:du|de|d|depuis) (?!la part|l accueil|la mairie))|"
    r"conges|voyage\w*|reunion|"
    r"salon(?! (?:de (?:coiffure|the|beaute|massage|toilettage|tatouage)|du livre))|"
    r"on a un (?:concert|spectacle|stand|match)|exposer?|marche de noel|foire|rendez vous|perdu|"
    r"vole|cherch\w+)\b(?:(?! (?:on|nous) (?:est|a|fait|sommes|avons|tient|gere|\w+ons)\b)[^,;.])*$"
)
# "je vous écris au nom d'une SCIC implantée à Arras"
SEATED_AT = compiled(
    r"\b(?:basee?|situee?|installee?|implantee?|domiciliee?|localisee?|etablie?)s? "
    r"(?:\w+ )?(?:a|en|dans|sur) (?:la |le |l |les )?$"
)
GIVES = compiled(
    r"^(?: \w+)?(?: nous| a| va| vont| ont|(?: verse| finance| cofinance| soutien| aide| paie|"
    r" paye| prend| participe| contribue| accorde| couvr| alloue| subventionne| apporte| donne)\w*|"
    r" met)\b"
)
PUBLIC = compiled(r"\b(?:mairie|ville|metropole|agglo\w*|communaute \w+|commune) (?:de|d|du) $")
ELSEWHERE = compiled(
    r"\b(?:ecris|(?<!s )appelle|vacances|match|deplacement|course|nos? (?:clients?|fournisseurs?|"
    r"usagers?|partenaires?|livraisons?)|client\w*|fournisseur\w*|partenaires?|livr\w+|"
    r"vend\w+|achet\w+|expedi\w+|intervien\w+|formation|deplace\w*|conges|voyage\w*|"
    r"origine\w*|venu\w*|vient|viennent|originaire)\b[^,;.]*$"
)
SOMEONE = compiled(
    r"\b(?<!on est )(?<!nous sommes )(?<!je suis )"
    r"(?:notre|nos|mon|ma|mes|leur|leurs|son|sa|ses|le|la|les|l|un|une|d un|d une) (?:\w+ ){0,2}?"
    r"(comptables?|experts?|banques?|banquiere?|assureurs?|assurances?|avocate?s?|notaires?|"
    r"maire|femme|mari|epouse?|conjointe?|compagne|compagnon|fils|fille|freres?|soeurs?|parents?|"
    r"pere|mere|(?<!pour les )(?<!aux )enfants?|cousine?s?|amie?s?|collegues?|"
    r"directeurs?|directrice|presidente?|"
    r"tresoriere?|secretaire|salariee? qui|stagiaires?|prestataires?|fournisseurs?|clients?|"
    r"partenaires?|imprimeur|hebergeur|informaticiens?|webmaster|agence(?! (?:a|dans|sur|en) $)|"
    r"concurrents?|"
    r"federation|tete de reseau|tribunal|prefecture|opco|commissaires?|conseill\w+|elue?s?|"
    r"deputee?|"
    r"intervenante?s?|transporteur|proprietaire|bailleur|voisine?s?|maison mere|medecin|"
    r"formateurs?|"
    r"(?:dossier|(?<!a la )demande|courrier|mail|agrement|train|journal|colis) "
    r"(?:\w+ )?(?:est|a|part\w*|"
    r"vient|"
    r"arrive\w*|va|pass\w+))\b"
    r"(?! (?:et moi|et nous|de notre|sommes))[^,;.]*$"
)
THEY = compiled(r" ?(?:et |mais |car )?(?:elle|il|elles|ils) (?:est|sont|se trouve\w*) ")
LODGED = compiled(
    r"(?:\b(?:suis|sommes|moi|ici)|\b(?:bonjour|bonsoir|bjr|slt|salut|allo)(?: ,)?(?: c est)?)"
    r"(?: (?:le|la|l|un|une|,))* $|\b(?:domicilie\w*|heberge\w*|siege|"
    r"installe\w*) (?:est )?chez (?:\w+ )?$"
)
OWN_PLACE = compiled(
    r"\b(?:siege|etablissement|local|locaux|bureaux?|atelier|boutique|magasin|antenne|adresse|"
    r"on est|nous sommes|asso\w*|structure|entreprise|scop|scic|nous|on)\b"
)
# Bodies named after the area they serve, and what follows the area in a name.
BODY = compiled(
    r"\b(?:cress|urscop|uriopss|u2r|drac|dreets|ddets|direccte|ars|bpi\w*|cci|cma|caf|msa|carsat|"
    r"credit agricole|credit mutuel|caisse d epargne|france (?:active|travail)|pole emploi|"
    r"chambre (?:d |de |des )[a-z]+|prefecture|academie|rectorat|universite|parc naturel(?: "
    r"regional)?)"
    r"(?: (?:de|du|des|d|en))?(?: (?:la|le|l|les|region))* $"
)
# Areas that are bodies too: "la MEL finance 30 %".
GIVEN_BY = compiled(r"(?:\d|\b(?:mille|cents?|k|euros?)|€) (?:de|par|via|avec) la $")
BODY_AREA = compiled(r"mel|metropole lilloise|region|hauts? de france|hdf")
REGIONAL_BODY = compiled(
    r"\b(?:chambre|agence|union|ligue|federation|mouvement|reseau|comite|conseil|pole|delegation|"
    r"direction)(?: (?!dans |en |sur |a )\w+){0,4}? $"
)
NAME_TAIL = compiled(
    r" (?:innovation|developpement|active|initiatives?|mobilites|rouge|bleue|blanche|verte)\b"
)
# "Amiens c'est fini", "Lille c'était avant".
LEFT_AFTER = compiled(
    r" ?(?:,|-)? ?(?:c est|c etait|est|a|ont)? ?(?:fini|termine|avant|autrefois|ferme|du passe)\b"
)
PLANNED = compiled(
    r"\b(?:(?<!porte le )(?<!porteur du )(?<!portant le )projets?|"
    r"envie|voudr\w+|voul\w+|souhait\w+|envisage\w*|aimer\w+|prevo\w+|prevu\w*|"
    r"compt(?:e|ons) (?:s |nous |ouvrir)|(?:va|vas|vais|allons|vont|doit|devons|devrait) "
    r"(?:\w+ ){0,3}?(?:ouvrir|transfer\w+|demenag\w+|install\w+|implant\w+|partir|aller|etre)|"
    r"part(?:ons)? (?:s installer|bientot)?|bientot|peut etre|(?<!les )(?<!aux )(?<!des )futur\w*|"
    r"prochain\w*|"
    r"reve\w*)\b[^,;.]*$"
)
OURS_NOW = compiled(r"\b(?:notre|nos|mon|ma|mes) (?!futur|prochain|nouve|projet)\w+")
# "quelqu'un de la mairie de Lens": said of oneself it is a place.
OFFICIAL = compiled(
    r"\b(?<!sommes )(?<!suis )(?<!est )(?<!pour )(?:par|avec|de|d|a|rencontre\w*|quelqu un|voir|vu|"
    r"contact\w*|elue?s?|adjointe?s?|agente?s?) (?:de |d |a |par )?(?:la |le |l )?"
    r"(?:mairie|maire|prefecture|hotel de ville|elus?)(?: (?:de|du|d|des))?(?: (?:la|le|l))? $"
)
# People or parcels far from where one is.
_FOLK = (
    r"(?:publics?|clients?|clientes?|clientele|usagers?|benevoles?|adherente?s?|membres|"
    r"beneficiaires?|spectateurs|visiteurs|touristes|partenaires?|fournisseurs?|eleves|familles|"
    r"commandes|participants?|gens|donateurs?|prestataires?|serveurs?|site (?:web|internet))"
)
# "Le Département du Nord vient de supprimer 15 postes": a body that acts.
BODY_ACTS = compiled(
    r" (?:vient d|ne |supprim|ferm|lanc|recrut|embauch|propos|refus|annonc|rogn|coup|gel|rembours)"
)
# "un gros marché avec l'hôpital de Valenciennes", "une commande pour le musée de Lens"
CONTRACT = compiled(
    r"\b(?:marches?|contrats?|commandes?|conventions?|partenariats?|prestations?) "
    r"(?:\w+ )?(?:avec|pour|chez) (?:la |le |l |les |une? )\w+ (?:de|d|du|a|des) $"
    r"|\b(?:appel a|recour\w+ a|pass\w+ par|(?:travaill|collabor|bosse)\w* avec|chez|aupres d|"
    r"sous traite?\w* a|confi\w+ \w+ \w+ a) (?:une?|des|la|l|le|les|deux) (?:etti|ei|aci|geiq|"
    r"entreprises?|boites?|societes?|agences?|cabinets?|prestataires?|fournisseurs?|imprimeurs?|"
    r"artisans?|cooperatives?|scops?|asso\w*|grossistes?|traiteurs?|interim\w*)(?: \w+){0,3}? "
    r"(?:de|d|du|a) $"
)
FAR_FOLK = compiled(
    r"\b(?:(?:salarie\w*|employe\w*|equipe|personnel)(?: [a-z]+){0,3}? (?:viv|habit|resid|vien)\w+|"
    r"quelqu un|une (?:personne|dame) (?:de|d)|un (?:monsieur|type) (?:de|d)|"
    rf"(?:quelques|juste des|deux ou trois) {_FOLK} (?:a|sur|du cote|vers|en|dans)|"
    rf"{_FOLK}(?: (?!c\b|on\b|nous\b|je\b|j\b)[a-z]+){{0,3}}? (?:vien\w+|sont|est|arriv\w+|"
    rf"resid\w+|habit\w+|viv\w+|"
    r"vont|part\w*)|(?:nos|notre|des|de|d) (?:clients?|clientele|public|partenaires?|"
    r"fournisseurs?|prestataires?|concurrents?) (?:sur|a|de|d|en|vers)|jusqu|expedi\w+|heberge\w* "
    r"(?:a|en|sur|chez)|(?:vient|viennent)(?! de (?:s |d |nous |m )?\w+(?:er|ir|re)\b))\b[^,;.]*$"
)
PREPOSITION = compiled(r"(?:dans|en|sur|a|de|du) ")
# "la directrice qui est partie vivre à Nantes"
LEFT_TO_LIVE = compiled(
    r"\bqui (?:(?:depuis|maintenant|y) )?(?:vit|vivent|habite\w*|reside\w*|(?:est|sont) (?:\w+ )?"
    r"(?:parti|retourne|rentre|mute|retraite|ne)\w*|a (?:\w+ )?(?:demenage|pris sa retraite|refait "
    r"sa vie))\b[^,;.]*$|\bpartie?s? (?:vivre|habiter|s installer) [^,;.]*$"
)
# "le devis de chez Mathieu à Béthune"
OFFER = compiled(
    r"\b(?:devis|factures?|proposition|offre) (?:\w+ ){0,2}?(?:de chez|chez|d une?|du|de la|"
    r"de l|par)(?: (?!pour\b|notre\b|nos\b|euros?\b)[a-z]+){1,4} $"
)
LIVES = compiled(r"\b(?:habit\w+|vis|vit|vivons|viens)\b[^,;.]*$")
# Where one works tells where one is only when nothing else does.
WORKS = compiled(
    r"\b(?:(?:pas|aucune?)(?: (?:de|d))? (?:salarie|employe|client|adherent|usager|benevole)\w*|"
    r"intervien\w+|interven\w+|jou(?:e|ons)|livr\w+|vend\w*|tourn(?:e|ons)|rayonn\w+|"
    r"deplac\w+|marches?|prestations?|chantiers?|tournees?|partout|travaill(?:e|ons|ent)|"
    r"souvent|parfois|aussi bien)\b[^,;.]*$"
)
# "nous livrons à Creil": whom one serves, not where one is.
SERVES = compiled(
    r"\b(?<!\bse )(?<!\best )(?<!\bsont )(?:livr(?:e|es|ons|ent|ait|er)|"
    r"(?<!\bde )livraisons?|desser[vt]\w*|expedi\w+|ravitaill\w+)\b(?: (?!notre|nos|depuis|"
    r"chez)\w+){0,6}? "
    r"(?:a|au|aux|sur|dans|en|vers|d|de|du|l|la|le|les|et|toute?|jusqu a|jusqu en|jusqu au) "
    r"?(?:\w+ )?$|(?:on|nous|qui) (?:\w+ )?(?:livr(?:e|ons)|desser(?:t|vons)) $"
)
SEAT = compiled(
    r"\b(?:siege|etablissements?|local|locaux|bureaux?|atelier|boutique|magasin|antennes?|adresse|"
    r"basee?s?|situee?s?|installee?s?|implantee?s?|domiciliee?s?|localisee?s?|etablie?s?)\b"
)
FIRST_NAMES = frozenset(
    re.findall(
        r"[a-z]+",
        "alain alexandre alice anne antoine arthur audrey aurelie benjamin benoit bernard "
        "brigitte bruno camille caroline catherine celine chloe christine christophe claire "
        "corinne daniel david delphine denis didier dominique elodie emilie emma emmanuel "
        "eric fabrice fatima florence francois francoise frederic gabriel gerard gilles "
        "guillaume helene hugo ines isabelle jacques jean jeanne jerome julie julien juliette "
        "karim karine kevin laura laurence laurent lea louis luc lucas lucie manon marc marie "
        "marine martine mathilde maxime michel mickael mohamed monique nadia nathalie nicolas "
        "nicole olivier pascal patricia patrick paul pauline philippe pierre romain samira "
        "sandrine sarah sebastien serge sophie stephane stephanie sylvie thierry thomas "
        "valerie veronique vincent virginie xavier yves ",
    )
)
