"""Products named otherwise than by the vocabulary, and names that are no product: patterns."""

from __future__ import annotations

from bot.nlu.prefilter import compiled

# A need told by what it is to do: "on voudrait vendre nos légumes en ligne".
NEED = compiled(
    r"\b(?:(?P<ecommerce>(?:vendre|commercialiser|proposer|(?:puissent|peuvent|pourront|pouvoir|"
    r"veulent|voudraient|souhaitent) (?:acheter|commander|reserver)|proposer a la vente|"
    r"faire (?:acheter|commander|reserver|louer|payer) (?:nos|notre|mes|les|des)|"
    r"(?<!nous )(?:(?:pre)?command|achet|reserv|pai|pay)(?:ent|eront)|ecouler|"
    r"(?:acheter|commander|reserver|regler|louer) (?:nos|notre|mes)|"
    r"(?:reserver|louer|prendre) (?:les|des|nos)(?= (?:commandes|precommandes|paniers|chambres|"
    r"repas|gites|places|billets|stages|creneaux|salles|velos)))"
    r"(?: \w+){0,8}? (?:en ligne|sur internet|dessus|a distance|(?:depuis|de) chez (?:eux|soi)|"
    r"(?:sur|via) (?:internet|le (?:web|net)|la toile)|"
    r"sur (?:un|le|notre|son|leur) (?:propre |futur |nouveau )?site)"
    r"|(?<=\bpour )(?:vendre|proposer|ecouler|commercialiser)(?: \w+){0,8}? par internet"
    # "c'est pour acheter les pizzas sur le net, la plateforme fait 5 200"
    r"|(?:(?<=\bpour )|(?<=\bgens )|(?<=\bclients )|(?<=\bon )|(?<=\bils ))(?:acheter|commander|"
    r"reserver|payer|prendre|achetent|achete|commande|reserve)"
    r"(?: et \w+)? (?:les|des|leurs?|la|le|l|une?)(?: \w+){1,4}? (?:en ligne|(?:sur|par|via) (?:"
    r"internet|le (?:net|web)|la toile))(?= ?, (?:et )?(?:la|le|l|notre|cette|ce|une?) (?:pages?|"
    r"plateformes?|portail|site|appli\w*|espace|outil|module|solution|systeme|boutique)\b))"
    r"|(?P<payment>encaisser|(?:accepter|prendre|payer|regler)(?: \w+){0,3}? "
    r"(?:cartes?(?: bleues?| bancaires?)?|cb|en ligne|sur internet))"
    r"|(?P<not_digital>(?:former|repeindre|isoler|carreler|amenager|meubler|agrandir|ravaler) "
    r"(?:l|la|le|les|nos|notre|deux|trois|des|une?) \w+)"
    r"|(?P<data>(?:suivre|gerer|informatiser|numeriser|collecter|centraliser|saisir|enregistrer|"
    r"analyser) (?:(?:les?|la|l|nos|notre|des|toutes?|ces) ){0,3}(?:stocks?|donnees|adherents|"
    r"beneficiaires|dons|dossiers|benevoles|usagers|membres|inventaires?|collectes|pesees|"
    r"indicateurs|statistiques|parcours|contacts|fichiers?|gestion (?:des? )?stocks?|"
    r"suivi (?:des )?\w+)))\b"
)
PRICE_FOR = compiled(r"(?:^|\b(?:puis|et|plus)|[,;+]) [\d ]+(?:(?:€|euros|ht|ttc) ){0,2}pour $")
PURPOSE = compiled(
    r"\b(?:(?:pour|afin de|permet\w* de|servant a|qui permet\w* d|d) "
    r"(?:[a-z]{2,}(?:er|ir|re)(?: [a-z]+){0,4} , ){0,3}"
    r"(?:[a-z]{2,}(?:er|ir|re)(?: [a-z]+){0,4}? (?:et|ou|puis) ){0,2})$"
)
# "un truc pour vendre en ligne": the head of what a need is told by.
HEAD = compiled(
    r"(?:^(?:bonjour , )?|\b(?:une?|des|la|le|l|du|de|d|notre) )"
    r"(?P<head>(?!(?:besoin|idem|merci|bon|aide|juste|oui|non|pour|plan|idee|solution)\b)"
    r"(?:(?:outil|systeme|solution|module|service) (?:de )?)?(?:[a-z]+ (?:to|and|in|"
    r"for|on|by|up|n|the|(?<=rent )a|(?<=book )a|(?<=order )a|(?<=buy )a) [a-z]+(?: [a-z]{4,})?|"
    r"[a-z]{4,})) (?:pour|afin de) $"
)
# What reads a card, whatever it is called: "le boîtier pour la carte bleue".
CARD_READER = compiled(
    r"\b(?:lecteurs?|machines?|appareils?|boitiers?|boites?|trucs?|machins?|bidules?|engins?|"
    r"terminal|terminaux|bornes?|modules?)(?: (?:de|pour|a|d|qui) (?:(?:passer|lire|prendre|"
    r"encaisser|accepter|payer|faire payer|lit|passe|prend|la|les|le|l|des|une|par|en) ){0,4}| )"
    r"(?:cb|tpe|sans contact|cartes?(?: (?:bleues?|bancaires?|de paiement))?)\b(?! (?:sd|memoire|"
    r"vitale|sim|graphique|adherents?|de membre|de fidelite|fidelite|mere))"
)
NOT_PRODUCT = compiled(
    r"caisses? (?:de la (?:caf|msa|cpam|carsat|region|mairie)|"
    r"d allocations?|d assurances?|des depots|d epargne|primaire|de retraite|"
    r"de prevoyance|de conges|centrale|nationale|regionale|"
    r"solidaire|maladie|de compensation|de resonance|des ecoles|locale|par jour|du jour)|"
    r"tenue (?:par|d|de|a|en|au)\b|(?<=\ble )couvert\b|"
    r"(?:loca(?:l|ux)|terrains?|entrepots?) (?:est|sont|reste|restent) a \d|"
    r"(?:(?<=\binternet )|(?<=\bpage )|(?<=\bweb ))vitrine\b|"
    r"(?<=\ben )stock\b|"
    r"sauvegarde (?:de|d|des|du) (?:la |l |nos )?(?!donnee|fichier|serveur|photo|dossier|site|doc)|"
    r"tables? rondes? d|porte(?:nt)? (?:sur|a|notre|un|une|le|la|ce)\b|"
    r"(?<=\ben )application d|(?<=\ben )caisses?\b|(?<=\ben )bureau\b|"
    r"(?:(?<=\bsur un )|(?<=\bsur des )|(?<=\bdans un )|(?<=\bdans des ))"
    r"(?:cahiers?|carnets?|papiers?|registres?|classeurs?|agendas?)\b|"
    r"(?<=\b[ad]u )bureau\b|(?<=\bavec le )bureau\b|(?<=\bau )telephones?\b|bi 1\b|"
    r"(?<=\ba la )(?:commande|livraison|signature|cloture)s?\b|"
    r"cloture (?:des (?:comptes|exercices)|de l exercice)|terminal \d\b(?! ?[\d€])|"
    r"bureau(?= (?:qui|decide|valide|tranche|vote|doit|va|se reunit|"
    r"de l asso\w*|d hier)\b)|offices? (?:de|du|francais|public|hlm|notarial|"
    r"municipal|national|culturel)|"
    r"(?:sites?|plateformes?) (?:en ligne des aides|de la region|du conseil|des aides|"
    r"aidesenligne|aides|pour (?:deposer|candidater|la demande|faire)|"
    r"de (?:production|compostage|tri))|"
    r"licences? (?:de (?:foot\w*|sport\w*|rugby|basket|judo|tennis|danse|peche|debit|chasse|taxi)|"
    r"sportive|federale|professionnelle)|tpe (?:de (?:\d|moins|plus)|avec|familiale|artisanale)|"
    r"(?:telephones?|portables?|mobiles?|fixes?|smartphones?) ?(?:(?:est|:|au|le|-|n|pro) ?){0,3}"
    r"0 ?[1-9]|(?:telephones?|portables?|mobiles?|fixes?|smartphones?)(?: (?!\d)[a-z:,]+){0,7} "
    r"0[1-9](?:[ .-]?\d\d){4}\b"
)
# What one is called on: "le portable de la directrice c'est le 06 …".
PHONE = compiled(
    r"(?:(?:telephones?|portables?|mobiles?|smartphones?|iphones?|fixes?|standards?|postes?|gsm|"
    r"tablettes?|lignes?|tel|box)\b[^.;!?,\d€]{0,45}|(?:portable|mobile|fixe)s?, )"
    r"(?:\+ ?33 ?|0)[1-9](?:[ .-]?\d\d){4}\b"
)
COUNTABLE = compiled(
    r"\b(?:une?|des|le|du|\d+|deux|trois|quatre|cinq|six|huit|dix|nouve\w+|petite?s?) $"
)
COMPANY = compiled(r"\b(?:une|l|la|les|des) tpe$")
SUBJECT = compiled(
    r"\b(?:on|je|il|elle|qui|ils|elles) (?:(?:ne|n|se|s|le|la|les|l|y|en|nous|vous) )?$"
)
VERBS = compiled(
    r"(?<=[a-z0-9] )(?<!la )(?<!de )(?<!et )paie|(?<=nous l[ae] )pa[iy]e|(?<=qui l[ae] )pa[iy]e|"
    r"(?<=[a-z] les )pa[iy]e"
)
# "les données de nos composteurs": what a tool is about.
KEPT_TRACK_OF = compiled(
    r"\b(?:donnees|pilotage|tracabilite|statistiques|releves|fichiers?) (?:de|des|du|d) "
    r"(?:(?:nos|notre|la|le|l|les) )?$"
)
NOT_PRODUCT_AFTER = compiled(
    r"\b(?:(?:numeros?|coups?|appels?) de|(?:fonds?|livre|journal|tickets?|hotesse|"
    r"recettes?|erreurs?|€) de|"
    r"(?:codes?|cles?|clefs?|badge|porte|mot de passe|adresse|lien|url|agences?|"
    r"nom|acces) (?:de la|de l|du|des|de|au|a la|d)|autour d(?:e la| une)|"
    r"(?:cheques?|primes?|bonus|bons?|allocations?|pass|bourses?|tarifs?|boucliers?|ecocheques?)"
    r"(?: (?:a l|a la|au|d|de la|de))?|"
    r"votre|vos|sur le|entre(?: \w+){0,2}|hors|en application|mise en|ce|par|via|depuis) $"
)
# "la vente de billets sur le web", "une billetterie par internet"
ONLINE = compiled(
    r"\b(?:ventes?|(?:pre)?commandes?|billetterie|reservations?|paniers?)(?: (?:de|d|des|du) "
    r"(?:(?:la|l|nos|notre) )?\w+(?: \w+)?)?"
    r"(?: et (?:de |d )?(?:paiements?|reglements?|livraisons?|reservations?|"
    r"retraits?))? (?:en ligne|a distance|(?:sur|par) (?:internet|le (?:web|net)))\b"
    r"(?: (?:de|d|des) (?:(?:nos|mes|la|l|notre) )?[a-z]+)?"
)
# "base artisans", "une base pour les dons": a list of those one keeps track of.
RECORDS = compiled(
    r"\bbase (?:(?!(?:roulante|mobile|fixe|lavable|neuve|toute?|de|dan|san|sou|ver|pui|plu|pa|"
    r"boi|tapi|repa|bas|gri|alor|chez)[sx]?\b)(?:sous ?-? ?)?[a-z]{3,}[sx]\b"
    r"|(?:des|d|pour (?:les|nos|mes|des|suivre les)|de(?: (?:nos|mes|tous (?:les|nos)))?) "
    r"(?:dons|donat\w+|adherente?s|membres|benevoles|usagers|beneficiaires|clients|contacts|"
    r"familles|habitants|locataires|artisans|fournisseurs|partenaires|prestataires|producteurs|"
    r"abonnes|eleves|stagiaires|candidats|patients|logements|varietes|semences|articles|produits|"
    r"pieces|ouvrages|dossiers|fiches|parcelles|oeuvres|mesures|invites|visiteurs|acheteurs)\b)"
)
PREMISES = compiled(
    r"(?:sites?|bureaux?|loca(?:l|ux)|terrain|entrepots?) "
    r"(?:(?:est|reste|sont|restent) a|de|d|a|sur) (?:(?:la|le|l) )?"
)
# Things told by what makes them digital: "des thermomètres connectés".
DIGITAL = compiled(
    r"\b(?!(?:achats?|depenses?|besoins?|projets?|transition|transformation|mediation|inclusion|"
    r"fracture|maturite|activites?|"
    r"secteur|services?|entreprises?|aides?|subventions?|dispositif|investissements?|metiers?|"
    r"developpement|dossiers?|coeur|culture|usages?|monde|domaine|plus|bien|tres|tout|etre|sont|"
    r"nous|pole|espaces?|ateliers?|tiers|conseill\w+|formations?|competences?|du|de|le|en|au|"
    r"partie|cote|volet|hors|avec|pour|sans|dans|notre|votre|cette)\b)[a-z]{4,} (?:connecte|"
    r"numerique|informatise|interactif|interactive|"
    r"tactile)(?:e|s|es)?\b"
    r"|(?:(?<=\bla )|(?<=\bune )|(?<=\bnotre ))page\b(?! (?:de (?:pub|journal|garde)|\d))"
)
