"""The words around a legal form that tell whose it is: ours, a funder's, a partner's, a wish."""

from __future__ import annotations

from bot.nlu.prefilter import compiled

PLURAL = compiled(
    r"\b(?:les|des|aux|certaines?|toutes les|ces|nos|plusieurs|d autres|vos|entre|avec des|"
    r"(?:avec|pour|chez|par|entre) \d{1,2}|"
    r"autres|deux|trois|quatre|cinq|six|dix|vingt|quelques|une? (?:autre|dizaine d|douzaine d))"
    r"(?: (?:petites?|grandes?|grosses?|jeunes|autres))? $"
)
# "Partenaire : Criée Nord SARL": a field of the form that names somebody else.
FIELD = compiled(
    r"(?:^|[.;,(-] ?)(?:nos? |notre |mon |principa(?:l|ux) )?(?:partenaire|fournisseur|client|"
    r"prestataire|"
    r"banque|bailleur|proprietaire|financeur|mecene|sponsor|parrain|sous traitant|comptable|"
    r"expert comptable|federation|reseau|tete de reseau|voisin|certificateur|concurrent|"
    r"commissaire aux comptes)s?(?: \w+)? :[^.;:,]*$"
)
# "la scop de son frère", "une asso de mes voisins"
OF_KIN = compiled(
    r"(?! des \w+ (?:du|de la|de l|des?|d) )"  # "l'association des amis du moulin"
    r" (?:\w+ ){0,2}?(?:de|d|a) (?:(?:mon|ma|mes|son|sa|ses|leur|leurs|un|une|des|nos|notre) )"
    r"(?:petite? |grande? |belle |beau |vieil |ancien\w* )?(?:freres?|soeurs?|pere|mere|cousine?s?|"
    r"oncle|tante|voisine?s?|amie?s?|copains?|copines?|potes?|mari|femme|epou\w+|conjointe?|fils|"
    r"fille|parents|beau \w+|belle \w+|collegues?|compagnon|compagne|gendre|frangine?)\b"
    r"| de (?:mon|leur) (?:village|quartier|coin|patelin|bled) (?![,.;!])"
)
# "nous sommes", "sous statut", "je représente": what follows is what we are.
BEING = compiled(
    r"\b(?:relevons|depend(?:ons)?|est|sommes|suis|etes|sous|statuts?|forme juridique|forme|"
    r"tant que|represente|gere|"
    r"dirige|preside|(?:reponds|repondons|ecris|ecrivons|appelle|appelons|parle|viens|candidate|"
    r"agis|depose|deposons|mandatee?|missionnee?) (?:ici )?(?:pour|au nom|au titre|de la part)|"
    r"agi\w*|etre|en|:|=|plutot|comme|type|maintenant|(?<!on )(?<!nous )travaille "
    r"(?:pour|dans|en)) "
    r"(?:(?:bien|plutot|aussi|service|equipement|antenne|en fait|en realite|dans|en|pas|une?|la|"
    r"le|l|d|de|du|celui|celle|petite?|grande?|"
    r"forme|statut|une sorte d) )*$"
)
# "pour clubs sportifs": many of them, whom one works for.
FOR_MANY = compiled(r"\b(?:pour|aupres d|aupres de|chez|avec|aide aux) $")
# "nous relevons de la communauté urbaine de Dunkerque": where one is.
ATTACHED = compiled(r"\b(?:relevons|releve|relevant|dependons|depend) d\w*(?: la| l| le)? $")
# "la fondation est à jour", "je confirme que la fondation satisfait à…": one's own state.
THE = compiled(
    r"^ ?(?:(?:bonjour|oui|,|je (?:vous )?(?:confirme|certifie|precise) que) )*(?:la|l) $"
)
FARES = compiled(
    r" (?:n )?(?:est|a|satisfait|remplit|respecte|emploie|compte|salarie|fait "
    r"travailler)(?: \w+)? (?:a jour|en regle|"
    r"agreee?|l agrement|agrement|a (?:toutes )?ses obligations|ses obligations|conventionnee|"
    r"en (?:difficulte|redressement|bonne sante)|rempli ses|paye ses|regle ses|situee|basee|"
    r"(?:\d+|\w+) (?:salarie|personne|employe)\w*|budget(?: annuel)? d)"
    r"| dispose d un budget(?: annuel)? d"
)
# "le CA de la fondation se monte à…": whose figure it is.
ITS_FIGURE = compiled(
    r"^ ?(?:(?:bonjour|bonsoir|et|alors|donc|,) )*(?:le|la|les|l|nos|notre) (?:chiffre d affaires?|"
    r"ca|budget|recettes|ressources|produits|effectifs?)(?: annuel(?:le)?s?)? (?:de|d) (?:la|l) $"
)
# "fondation située à Albert", "mutuelle en situation régulière": how one presents oneself.
SEATED = compiled(
    r",? (?:dont le siege|basee?|situee?|implantee?|installee?|domiciliee?|employant|comptant|"
    r"en situation|"
    r"en regle|a jour|en bonne sante|agreee? esus)\b"
)
# A whole answer: "une mairie", "oui, un CCAS".
LONE = compiled(
    r"(?: ?(?:une?|la|le|l|d|euh|oui|non|ok|pas|alors|bonjour|bonsoir|donc|mais|enfin|petite?|"
    r"grande?|,|:|-))* ?"
)
# "je suis la trésorière d'une association", "la demande viendrait de la SARL", "l'hôpital public
# dont je suis le gestionnaire": whatever stands around, it is the applicant.
_ROLE = (
    r"(?:president|vice president|tresori|secretaire|direct|gerant|responsable|coordinat|coordonn|"
    r"gestionnaire|administrat|fondat|dirigeant|charge)\w*"
)
OFFICE = compiled(
    rf"\b(?:suis|moi|tant que|ici) (?:(?:le|la|l|un|une|donc|nouveau|nouvelle|actuelle?|bien) )*"
    rf"{_ROLE} (?:(?:adjointe?|generale?|benevole|salariee?|et \w+) )?"
    r"(?:d|de|du|dans|au sein d)(?: (?:une?|la|le|l|notre|petite?|grande?|cette))* $"
)
APPLIES = compiled(
    r"\b(?:demande|dossier|candidature|subvention)(?: (?:\w+ ){0,2}?)(?:vien\w+|port\w+|depos\w+|"
    r"fait\w*|present\w+|emane\w*)(?: (?:de|d|par|au nom de|du|pour))*(?: (?:la|le|l|notre))? $"
)
# "je travaille à la mairie, c'est elle qui déposerait le dossier": the employer applies.
WORKS_AT = compiled(
    r"\b(?<!mon )(?:je|j|moi) (?:suis|travaille|bosse|exerce)(?: (?:agente?|employee?|salariee?|"
    r"en poste))? (?:a|au|aux|dans|pour)(?: (?:la|l|le|une?))? $"
)
IT_APPLIES = compiled(
    r"\b(?:c est|ce serait|ce sera|ca serait) (?:bien )?(?:elle|lui|nous|(?:la|l|le) \w+)"
    r"(?: qui)? (?:(?:en|le|la) )?(?:depos|demand|ser(?:ait|ions)|port|fer(?:ait|ions)|sollicit|"
    r"candidat|le porteur|la porteuse|beneficiaire)\w*|\b(?:projet|dossier|demande) (?:est|serait|"
    r"sera) (?:\w+ )?par (?:nous|elle|lui)\b"
)
MINE = compiled(
    r"(?: [a-z]+){0,3}? (?:dont (?:je suis|j ai la (?:charge|gestion|direction)|"
    r"nous (?:sommes|avons))|"
    r"ou (?:je suis|nous sommes|j interviens|je travaille)|"
    r"que (?:je|nous) (?:dirig|ger|presid|represent|administr)\w+)\b"
)
# A form in a list of facts: "Mutuelle, Paris et Lille, 140 salariés, 2 M€".
LISTED = compiled(r" ?(?:bonjour|oui|,|:| )*")
TEAM = compiled(r"\b(?:salarie\w*|etp|employe\w*|personnes)\b")
COMPANY = compiled(r" (?:(?:non )?agreee?|au capital|a capital|cooperative|de \d+)\b")
# "la mairie refuse", "le GIP ne répond pas": said of someone else.
ACTS = compiled(
    r" (?:[a-z]+ ){0,3}?(?:ne|n|nous|m|va|vont|doit|refus\w+|demand\w+|veut|dit|di[st]ent|"
    r"repond\w*|a (?:deja |ete )?[a-z]+(?:e|i|u|is|it))\b"
)
STAFF = compiled(
    r" (?:(?:emplo\w+|compte|a|avec|de) )?(?:\d+|[a-z]+) (?:salarie\w*|agents?|employe\w*|etp|"
    r"personnes)|,? (?:emplo\w+|basee?|situee?|a son siege)"
)
# Who pays, helps or certifies is not who applies.
GIVING = compiled(
    r"(?: \w+){0,5}? (?:aide|donne|verse|finance|soutien\w*|soutenu|accorde|apporte|"
    r"subventionne|participe|contribue|attribue|octroie|certifie|valide|accompagne|prend|prete|"
    r"loue|cofinance|offre|paie|paye)\w*\b"
)
# "commune : Lens" is a label, "c'est la commune qui nous paie" another's deed.
LABEL_OR_PAYER = compiled(
    r" (?::|qui (?:nous|m|paie|finance|verse|donne|subventionne|remunere|envoie)\b)"
)
# The same of an association: "l'asso nous aide", not "asso d'aide à domicile".
GIVING_US = compiled(
    r" (?:nous (?:a |ont )?(?:aide|donne|verse|finance|soutient|accorde)\w*|(?:a|va|peut|doit) "
    r"(?:nous |deja |me )*(?:finance|verse|donne|accorde|subventionne|soutenu|aide)\w*|"
    r"finance|subventionne|soutient|verse|donne)\b"
)
DOES_FOR_US = compiled(
    r" (?:m|nous) (?:a|ont|avait|font|fait|fournit|livre|facture|vend)\b"
    r"(?! (?:dit|confirme|explique|assure|precise))"
    r"| qui (?:m|nous) (?:loge|heberge|loue|prete|fournit|livre|facture|vend)\b"
)
OF_PLACE = compiled(r" (?:de|du|d|des) (?:l |la |le )?[a-z]+(?: [a-z]+){0,2} ?")
OF_MINE = compiled(r" (?:de|d) (?:ma|notre|la) (?:ville|commune)")
MONEY = compiled(r"€|\b(?:euros?|\d+ ?k)\b")
FUNDERS = compiled(r"\b(?:departement\w*|region\w*|etat|europe|feder|caf|ville|drac|ademe)\b")
SIAE_KIND = compiled(r" intermediaires?\b")
NOT_FORM = compiled(r" (?:sportive communale|nationale des|de france|orange|macif)\b")
# "l'association de parents" is another's, "une association de parents" is one's own.
OF_A_GROUP = compiled(r" (?:des? parents|de commercants|d habitants|d utilisateurs)\b")
ONE_GROUP = compiled(r"\b(?:une|notre|en|sommes|est) (?:petite )?$")
SINGLE = compiled(r"\b(?:une|l|notre|mon|sommes|en|cette) (?:\w+ )?$")
# "on loue à une SCI", "sous-traité à une SARL", "la SARL d'à côté"
THEIRS = compiled(
    r"\b(?:filiale|locataire|issue?|actionnaire|fondee?s? par|heberge\w* (?:par|"
    r"chez)|"
    r"detenue?s? par|rachete\w*(?: par)?|creee?s? par|soutenue?s? par) ?"
    r"(?:(?:d|de|par|a|chez) )?(?:une?|la|l|le|des) $|\b(?:sous trait|lou|loyer|pai|pay|achet|"
    r"vend|vien(?!s pour)|prov|factur|appel|confi|appart|donn|"
    r"livr|devis|adher|membre|affili|entreten|fabriqu|nettoy|collabor|(?:travaille|boss)\w* avec|"
    r"partenar)\w*"
    r"(?: \w+){0,4}?(?: (?:a|avec|par|chez|de|d))? (?:une?|la|le|l|des) $"
    r"|\b(?:prestataires?|fournisseurs?|clients?|agence(?: \w+)?|voisins?|proprietaire|bailleur|"
    r"banque|partenaires?|sous traitants?|vendeur|installateur|formateur|developpeur|graphiste|"
    r"hebergeur|imprimeur|comptable)(?: \w+){0,2}? "
    r"(?:est|sont|c est) (?:une? |en |la |le )?$"
)
# "devenir une SCIC", "il faut être une SCOP ?"
WISHED = compiled(
    r"\b(?:devenir|passer en|transformer en|creer|monter|fonder)(?: \w+)? (?:une? )?$"
    r"|\b(?:faut|doit|devons|oblige\w* d|obligatoire d|forcement) (?:\w+ )?etre (?:une? )?$"
)
IN_GENERAL = compiled(r"\b(?:quand|lorsqu\w*|des qu|si) (?:on|l on|vous) (?:est|etes|a) ")
ASSOCIATIVE = compiled(
    r"(?:^|\b(?:structures?|statuts?|formes?|est|club|organismes?|entites?|en|mode|loi|"
    r"regime|sommes|oui|fonctionnement)) (?:plutot |bien )?$|^ ?$"
)
# "crèche parentale associative", "notre organisme de formation associatif": what we are.
ASSOCIATIVE_KIND = compiled(
    r" ?(?:(?:oui|ok|alors|euh|bonjour|bonsoir|,|"
    r"(?:on est|nous sommes|c est)(?: une?)?|notre|petite?) )*"
    r"(?:organisme|centre|tiers lieu|creche|micro creche|halte garderie|theatre|cinema|musee|radio|"
    r"cafe|bar|restaurant|resto|ehpad|garage|ecole|jardin|refuge|galerie|compagnie|service|"
    r"[a-z]+(?:erie|theque)|structure) "
    r"(?:(?:de|d) [a-z]+ |(?:parentale?|sociale?|culturel|solidaire|rurale?|locale?|equestre) )?"
)
# After the name of an activity: "club de judo associatif".
ASSOCIATIVE_AFTER = compiled(
    r"(?:\b| (?:(?:de|d|du|des) )?(?!et\b|ou\b|mais\b|pour\b|avec\b|on\b|nous\b|gestion\b|"
    r"compta\w*|tresorerie\b|administration\b|vie\b|tissu\b|milieu\b|presse\b|actualite\w*|"
    r"communication\b|monde\b|secteur\b|mouvement\b|engagement\b)[a-z]+ | )"
    r"(?P<form>associati(?:f|ve))\b"
)
ASSOCIATIVE_WORLD = compiled(r"(?:vie|secteur|monde|tissu|milieu|mouvement|engagement)\b")
ALONE = compiled(
    r"\b(?:unipersonnel\w*|associee? unique|(?:une? )?seule? (?:et unique )?associee?|"
    r"seule? actionnaire|actionnaire unique)\b"
)
# "une SARL ou une asso", "une SARL à côté de l'asso": which of both applies is to be asked.
EITHER = compiled(
    r" ?,? ?(?:ou (?:alors |plutot |bien |peut etre )?|(?:a cote|en plus|en parallele) (?:de |d )?)"
    r"(?:une? |en |l |la |notre )?"
)
# "nous relevons du statut des sociétés civiles", "le régime des associations"
OF_THOSE = compiled(
    r"\b(?:relev\w+|depend\w*|beneficie\w*|sommes|est|suis|sous|a|avons|ai) (?:du|le|un|d un|de la|"
    r"la|dans le|dans la) (?:statut|regime|forme|categorie|famille)(?: juridique)? des $"
)
# "ei je crois", "SA, il me semble": the form is all that is told.
SO_I_THINK = compiled(
    r" ?,? (?:je (?:crois|pense)|il me semble|si je ne me trompe|ca s (?:ecrit|appelle))\b"
    r"(?: (?!un|une|la|le|les|on|nous)\w+){0,5}[ .!]*$"
)
# "la librairie appartient à une SARL": who owns the shop applies; not who owns the walls.
OWNS_US = compiled(
    r"^ ?(?:(?:oui|alors|euh|,) )*(?:la|le|l|notre|cette?) "
    r"(?!loca(?:l|ux)\b|batiment|terrain|murs?\b|salle|"
    r"maison|immeuble|bureau|materiel|vehicule|hangar|parking|site|logiciel)"
    r"[a-z]+(?: [a-z]+){0,2} (?:appartient|est detenue?|est exploitee?|est portee?|est geree?) "
    r"(?:a|par) (?:une?|la) $"
)
# "syndic de copropriété", "gestion de copropriété": a trade, done for the owners.
MANAGES = compiled(r"\b(?:gestion\w*|administrat\w+|nettoyage|entretien) (?:de|d|des) $")
SYNDIC = compiled(r"syndics? de")
# "l'asso et la SARL", "une association et une SAS": two structures.
BOTH = compiled(r" et (?:une |la |l |notre )")
MICRO = compiled(
    r"\b(?:en|regime|statut) micro\b(?! ?(?:creche|brasserie|ferme|ordi|lycee))|^micro$"
)
ON_ONES_OWN = compiled(r"\ba (?:mon|son|notre|leur) compte\b(?! (?:en banque|bancaire))")
PECULIAR = compiled(r"\b(?:cas|situation|chose|rien de|en|un peu|assez|tres) (?:est )?$")
INDEPENDENT = compiled(r"^(?:(?:je suis|oui|en|une?|statut d) )*independante?$")
ONE_NAME = compiled(
    r"(?:[ (,/:).-]|\b(?:sous|forme|de|d|en|la|une?|a|avec|loi|1901|qui|est|et|"
    r"constituee?s?|cre(?:e|ee)?s?|immatriculee?|exploitee?|juridique|prend|ayant|le|capital|variable|"
    r"dite|soit|commerciale|mais|donc|juridiquement|cote|droit|officiellement|"
    r"statuts?|sur le papier|facon|declinaison|type|version|variante|format|au|mode|angle)\b)*"
)
# "groupement d'employeurs, sans label GEIQ"
NO_LABEL = compiled(
    r"\b(?:pas|sans|non|ni|jamais|aucun)(?: (?:le|la|du|de|d|un|etre|encore|plus))* (?:label\w*|"
    r"agree?\w*|qualifi\w*|reconnu\w*|statut|titre|adherent\w*)(?: (?:de|d|du|en|comme|au))* $"
)
ITSELF = compiled(r" (?:\w+ ){0,2}?(?:peut|pourrait|a|est|sera|aura|va|doit)(?: t)? (?:elle|il) ")
# "une fondation comme la nôtre": ours, said as one of a kind.
LIKE_OURS = compiled(
    r"(?: \w+){0,2}? (?:comme|telle? que) (?:la notre|le notre|nous|moi|"
    r"la mienne)\b"
)
# "musée municipal", "bibliothèque gérée par la commune": run by a public body.
RUN_BY = compiled(
    r"^(?!.*\b(?:loca(?:l|ux)|batiments?|salles?|terrains?|parkings?)\b)(?:.* )?(?:nous sommes|"
    r"on est|"
    r"je (?:suis|dirige|represente|gere)|c est|notre|ici) .*\b(?:gere|administre|pilote|exploite|"
    r"dirige)(?:e|s|es)? (?:\w+ )?(?:par|en direct par) (?:la |le |l |"
    r"une |un |notre )?$"
)

# "une SARL, bientôt SCOP", "ancienne association": what one will be, or was.
NOT_YET = compiled(
    r"\b(?:bientot|demain|futur\w*|devien\w+|deviendr\w+|devenir|a terme|prochainement|"
    r"(?:se|nous|me|on) transform(?:e|ons)|transformation|passage|passer|"
    r"(?<!est )(?<!sommes )(?<!suis )passe(?:ra|rons)?|"
    r"passons|peut etre|mute|evolu\w+|bascul\w+|ce sera|on sera|nous serons|vers) "
    r"(?:(?:en|une?|la|a|vers|statut|de|d|cours|le) )*$"
)
LATER = compiled(
    r" ?(?:demain|bientot|l an prochain|l annee prochaine|a terme|dans (?:un|deux|quelques|\d+) "
    r"(?:ans?|mois)|en cours de (?:creation|transformation)|a partir d|au (?:1 ?er|premier|\d) |"
    r"d ici|prochainement|un jour)"
)
NO_LONGER = compiled(
    r"\b(?:ancien\w*|ex|avant|autrefois|jadis|d abord|au (?:depart|debut)|a l origine|"
    r"demarre\w*|commence\w*|debute\w*|etai\w+|etions|passee?s? de?|partis? de?|issue?s? de?|"
    r"lancee?s?|passer de?|apres \w+ (?:ans?|annees?|mois)) (?:(?:en|par|comme|etre|une?|la|l|d|"
    r"de|,|on|"
    r"nous|c|etait|simple) )*$"
)
# "SASU, j'ai abandonné l'auto-entreprise": the form one left.
QUIT = compiled(
    r"\b(?:quitt|abandonn|delaiss|lach|arret|stopp|renonc|adieu|fini)\w*(?: tomber)? (?:a |avec )?"
    r"(?:(?:le|la|l|les|mon|ma|notre|une?|statut|regime|forme|d|de|du) )*$"
    r"|\blaiss\w+ tomber (?:(?:le|la|l|mon|ma|notre|une?|statut|regime|forme|d|de|du) )*$"
)
# "on vient de passer en SCOP", "j'ai quitté ma boîte pour créer une SASU": done.
JUST_DONE = compiled(
    r"\b(?:viens|vient|venons) de (?:(?:se|s|nous|me|m) )?[a-z]+(?:er|ir)\b"
    r"|\b(?:quitte|laisse|lache|demissionne|vendu)e? (?:\w+ ){0,6}?pour (?:creer|monter|fonder|"
    r"lancer|ouvrir)\b"
)
EARLIER = compiled(
    r" ?(?:avant|autrefois|a l origine|au (?:depart|debut)|jusqu\w*|pendant \w+ ans)\b"
)
SUPPOSED = compiled(r"\b(?:que|qu) (?:je|on|nous|l on) (?:sois|soit|soyons)\b")
# "mutuelle régie par le livre III", "fondation qui gère un musée": a legal name goes on.
GOES_ON = compiled(
    r" ?(?:de \d+ habitants|regie?s? par|relevant|soumise?|relevent|reconnue?|sous (?:l )?egide|"
    r"abritee|de droit|livre|agreee?|loi|"
    r"(?:inter)?communale?|territoriale?|departementale?|publique|a (?:caractere|but)|"
    r"a but|a caractere|qui (?!nous|m |vous|peut|veut|a )\w+|,? ?(?:nous|on) (?:sommes|est|"
    r"gere\w*))\b"
)
SOLE_HELP = compiled(
    r"\b(?:service|accompagn\w+|aid\w+|pour|aupres|form\w+|conseill\w+|regroup\w+|reuni\w+|"
    r"feder\w+|membres|adherents|clients) (?:\w+ ){0,3}?(?:artisans|commercants|independants|"
    r"createurs|personnes|gens|entrepreneurs|professionnels|artistes|auteurs) (?:(?:en|sous|"
    r"au) )*$|"
    r"\b(?:travail\w*|avec|des|recours)(?: avec)? (?:des|un|une|d) $"
)
# "SCIC, ça signifie quoi ?": the word is asked about.
MEANING = compiled(
    r" ?[,:?-]? ?(?:(?:en fait|au juste|donc|et|mais) )*(?:(?:cela|ca|sa|c est|c) )?"
    r"(?:(?:signifie|veut dire|correspond a|designe|recouvre|represente) )?(?:quoi|koi)\b"
    r"[^,.;]{0,20}\?|"
    r" ?[,:?-]? ?(?:que (?:veut|signifie)|quel(?:le)? (?:en )?est (?:le|la|l) (?:sens|"
    r"signification|"
    r"definition)|qu est ce que)\b"
)
