"""The words that deny, suppose, ask, put in the past or ahead, and those of oneself."""

from __future__ import annotations

from bot.nlu.prefilter import compiled

NEGATION = compiled(
    r"(?:\b(?:(?<!deux )(?<!trois )(?<!quelques )pas|ni|jamais|aucune?|sans|(?<!en )(?<!de "
    r")plus(?! de| d| qu)|non pas|et non|plutot que|au lieu|"
    r"ne sommes|n est|n etant|surtout pas|absolument pas|rien(?= (?:a|au|aux|en|dans|sur) )|"
    r"(?:ne|n) \w+ plus(?! qu))) "
    r"(?:du tout )?(?:(?:un|une|de|d|des|du|la|le|les|l|a|au|aux|en|dans|sur|encore|vraiment|"
    r"tout a fait|plus|sous|comme|"
    r"constitue\w*|agree\w*|vraie?|simple|forme|statut|exactement|non plus|faisons|"
    r"fais|faire|activite\w*|secteur|basee?s?|situee?s?|"
    r"installee?s?|implantee?s?|domaine|vente|vendons|que|qu|etre|n|y|avec|soit|notre|ni|"
    r"nous|moi|ete|faite?s?|deposee?s?|envoyee?s?|\"|(?<=plus )rien(?! qu)) )*$"
)
NEVER_SAID = compiled(
    r"\b(?:ai|avons|a) (?:pas|jamais) (?:dit|ecrit|parle|mentionne|indique|declare)"
    r"(?! que? (?:on (?:est|a)|nous (?:sommes|avons)|je suis|j ai|c est)\b)(?: (?!mais\b|c\b|"
    r"et\b|non\b|plutot\b)\w+){0,8} $"
)
SI = compiled(
    r"(?P<open>\b(?:sais|sait|savoir|sachant|demande\w*|sure?|certaine?s?|voir|verifie\w*|"
    r"ignore\w*|dire|dites|dis|regarde\w*|idee|connais\w*|comprends?|question|doute)"
    r"(?: (?:pas|plus|trop|moi|nous|me|bien|encore|de))* )?"
    r"(?P<not>\b(?:si|meme|comme|sauf|que|ou|a peine|finalement|(?:non|nan|ah|bah|ben)(?: enfin|"
    r" mais)?|en fait(?= si (?:on|nous|j|c|notre|l) [^?]*$)(?!.*\b(?:droit|eligib\w*|aide|"
    r"perd\w*|pe"
    r"u[tx]|peuvent|faut|passe\w*|marche|exclu\w*|compte|refus\w*|recrut\w*|embauch\w*|alors|"
    r"\w+(?:ait|ions|era|erons|erai))\b)) )?"
    r"\bsi (?!(?:ca|cela) (?:peut |pourrait )?(?:vous |t |te )?(?:aid|interess|arrang|"
    r"convien|va\b)|(?:je|j|on) (?:(?:l |n |ne |me |m )?(?:puis|peux|peut|ose|oserai) (?:m |le )?"
    r"(?:dire|exprimer|permettre)|(?:ne )?(?:me|m) (?:trompe|abuse|rappelle|souviens)|ai bien "
    r"compris|compte bien|veut\b ?(?:,|$)|en crois|(?:me )?(?:fie|refere) a|"
    r"(?:regarde|lis) (?:bien )?(?:le|la|les|l|nos|notre|dans))|"
    r"vous (?:voulez|preferez) ?(?:,|$)|ma memoire )"
    r"(?:jamais |demain |par exemple |un jour |en fait |bien sur )*"
    r"(?=(?:on|nous|j|je|notre|nos|mon|ma|mes|l|la|le|les|un|une|c|cela|ca|elle|il|ils|tu|"
    r"vous|effectif|au|avec|a|en|tous|y|ce|cette|personne|embauche\w*|passe\w*|sarl|sas|"
    r"scop|scic|association|asso|\d+)\b)"
)
# "neuf si on compte le cuisinier, donc neuf": what follows is no longer supposed.
SO_MANY = compiled(
    r", (?:donc|bref|soit|alors) (?:on est |c est |disons |mettez |nous sommes )?(?:a )?"
    r"(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|"
    r"seize|vingt|trente)\b(?=[^?]*$)"
)
# "je n'ai pas dit que je voulais un camion"
NOT_SAID = compiled(
    r"\b(?:pas|jamais) (?:dit|ecrit|demande|parle|pretendu|affirme) (?:qu|que|d) "
    r"(?=(?:(?:on|nous|j|je) (?:en )?(?:voul|veut|veux|souhait|av\w+ besoin|achet|cherch)|"
    r"acheter|avoir)\w*)"
)
LIMIT = compiled(
    r" ?(?:(?:et|mais|alors|donc|bonjour|les|le|la|vos|,) )*(?:\d[\d ]*|vingt|deux)"
    r"(?: [a-z€]+){0,4}? (?:maximum|maxi?|au (?:plus|maximum))\b(?=(?: ,)?(?: [a-z]+){2})"
)
PASSES = compiled(
    r"\b(?:ca|cela|c est) (?:(?:vous|te|nous|le) )?(?:passe|va|suffit|marche|colle|joue|rentre|bon|"
    r"ok|trop|assez|possible|fait|jouable|convient)\b"
)
SUPPOSE = compiled(
    r"\b(?:imagin(?:ons|ez|e)|suppos(?:ons|ez|e|ant)|a supposer|admett(?:ons|ez)|"
    r"mettons qu|hypothese|hypothetique\w*|"
    r"au cas ou|dans le cas ou|que se passe(?:ra)? t il|qu est ce qu(?:i|e|il) se passe\w*|"
    r"que se passera\w*|ca changerait quoi|ca change quoi|"
    r"(?!nous (?:serait|aurait|ferait|passerait|deviendrait) (?:l[ae]?|les|une?|des|du|notre|nos|"
    r"a|pour)\b)(?!(?:ca|cela) serait (?:surtout |plutot |juste )?(?:une?|des|la|le|l) [^?]*$)"
    r"(?:on|nous|je|j|ca|cela|structure|asso) (?:serait|serions|serais|aurait|aurions|"
    r"aurais|passerait|passerions|passait|passions|embaucherait|embaucherions|deviendrait|"
    r"deviendrions|ferait|ferions|emploierait|transform(?:ait|ions)))\b"
    r"(?! (?:bien |aussi |surtout )?(?:besoin|envie|voulu|aime|souhaite|interesse\w*)\b)"
    r"|\bsi (?:jamais )?(?:on|nous|j|je|l on) (?:etait|etions|etais|avait|avions|avais|"
    r"passait|passions|faisait|embauchait|devenait|recrutait)\b"
    r"|^(?:(?:et|mais|ok|alors|bon|,) )*(?:avec|en passant a|a|pour|en etant|"
    r"sans) (?=(?:une? |\d|plus de |moins de |deux|trois|vingt|vingt et un|"
    r"trente).{0,60}\?$)"
)
# "au cas où ça compterait, on est à Guise": what follows is told.
IN_CASE = compiled(
    r"(?:au|dans le) cas ou [^,;?]*[,;](?= (?:que )?(?:on|nous|je|j|nos|notre|mon|ma|l|la|le) "
    r"(?:\w+ )?(?:est|sommes|suis|sont|a|avons|ai|exer\w+|travaill\w+)\b[^?]*$)"
)
# "oui, sinon on n'aurait pas nos subventions": a reason, nothing is supposed.
ELSE = compiled(
    r"\b(?<!mais )(?<!ou )(?:sinon|autrement|sans (?:quoi|ca|cela)) (?:,? ?[a-z]+"
    r"(?:(?: ?, ?| )[a-z]+){0,2} ?)?$"
)
ELSE_AFTER = compiled(r"[^.;?]{0,40}\b(?:sinon|autrement|sans (?:quoi|ca|cela)) ?[.!]*$")
# "quel soulagement", "quelle galère": a cry, not a question.
CRY = (
    r"(?:soulagement|galere|horreur|histoire|bazar|misere|honte|plaisir|chance|bonheur|cirque|"
    r"enfer|"
    r"boulot|perte|dommage|aventure|joie|malheur|surprise|ennui|foutoir|bordel|plaie|corvee|"
    r"calvaire|"
    r"parcours|usine|pagaille|merveille|fierte|emotion|cauchemar|epoque|saga|angoisse|stress|"
    r"epopee|"
    r"temps de)"
)
ASK = compiled(
    rf"\b(?:combien|quel(?:le)?s?(?! (?:\w+ ){{1,3}}!)(?! {CRY}\b)|comment|pourquoi|"
    r"c est quoi|qu est ce|(?<!\bc )est ce|faut il|"
    r"doit on|peut on|peut il|peut elle|pouvons nous|"
    r"(?<!votre )(?<!vos )questions? sur|(?<!je vous )expliqu\w+|infos? sur|informations? sur|"
    r"renseignements?|(?:pas|"
    r"jamais) (?:bien )?compris|comprends? pas|difference entre|y (?:a|ont) droit|(?:est|"
    r"sont) (?:elles?|ils?)|doit (?:il|elle)|(?:est|sont) exclue?s?|eligibles? ou pas|"
    r"ca passe|parlez moi|dites m en|c est (?:eligible|exclu|finance|accepte)|veut dire|"
    r"veux dire|veu dire|c est a dire|c a dire|cest a dire|(?<!\bete )signifie|definition|"
    r"(?:a jour|en|a|sert|dire|signifi\w*|faut|commence|fait|ca|cela) quoi|sommes nous|"
    r"de quoi(?! (?:(?:les?|la|l|en|y|nous) )?[a-z]+(?:er|ir|re)\b)|"
    r"c est vrai|vaut il|(?:ca|cela|c est|faut) (?:\w+ )?ou|"
    r"(?:(?:(?<!\by )est|sont|ont|peut|peuvent|doit|doivent|faut|existe|suffit|compte|comptent|"
    r"\w+(?:era|eront|rait|raient))(?: t)?|a t) (?:il(?! y a)|elle|on|ils|elles)|^ou (?:puis|peut|"
    r"est|sont|trouver|se|je|on|dois)\b|\bou (?:c est|ce sont|que) (?:juste|seulement|reserve\w*|"
    r"uniquement|que)\b|"
    r"que veut dire|ca veut dire|que signifie|kesako|quid|c koi|keski|entendez|entend on)\b"
)
# "IAE oui, après quel sigle jsp"
LOST = compiled(
    r"quel(?:le)?s? (?:\w+ ){1,4}(?:,? )?"
    r"(?:jsp|mystere|je seche|(?:je |j |nous )?(?:ai )?oublie\w*|"
    r"(?:je|j) (?:ne )?(?:m en )?(?:sais|souviens|rappelle|ai) (?:\w+ )?(?:plus|pas))[ .!]*$"
    r"|\b(?:me |nous )?demand(?:ez|es?) (?:moi |nous )?pas (?:\w+ )?quel(?:le)?s? \w+[ .!]*$"
)
# "Paris 11e, et alors ?", "une association, vous croyez quoi ?": nothing is asked.
DEFIANT = compiled(
    r",? (?:et alors|(?:c est|est ce) (?:si|bien|assez|donc)? ?(?:clair|complique|note|compris|"
    r"dur)|vous connaissez|"
    r"(?:ca|cela) change quoi|vous croy\w+ quoi|tu crois quoi|vous vous attend\w+ a quoi|"
    r"quoi d autre|"
    r"pourquoi cette question|ca vous (?:va|suffit|etonne|gene|derange|pose (?:un )?probleme)) ?\?$"
    r"|,? (?:(?:apres|bon|enfin|et|mais|maintenant) )*a vous (?:de |d )(?:me |nous )?(?:voir|juger|"
    r"dire|decider|apprecier|trancher|verifier)\b[^?]*$"
    r"|,? si (?:ca|cela) (?:peut |pourrait )?(?:vous |t |te )?(?:aid|interess|arrang|convien)\w*"
)
# "bonjour, petite SARL agréée ESUS, on peut y prétendre ?": one presents oneself, then asks.
PRESENTED = compiled(
    r" ?(?:bonjour |bonsoir |, )*(?:petite? )?(?:sarl|sas|sasu|eurl|scop|scic|asso|association|"
    r"cooperative|fondation|mutuelle|geiq|(?:budget|ca|chiffre d affaires?|effectifs?)"
    r"(?=[^?]*\d))\b"
    r".{0,60}\b(?:on|nous|je) (?:peu[tx]|pouvons|y a|a|"
    r"avons|rentre) "
    r"| ?(?!(?:une?|les?|des|la|si|avec|pour) )(?:[^?]{0,60}\b(?:salarie\w*|etp)\b|(?:sarl|sas|"
    r"sasu|"
    r"eurl|scop|scic|asso\w*)\b)[^?]{0,60}[,:.] (?:et )?(?:(?:on|nous|je) (?:est|sommes|suis) )?"
    r"(?:bien |quand meme )?(?:eligibles?|admissibles?|recevables?)\b"
    # "bonjour, ressourcerie à Lens, 4 employés, 15 adhérents, on y a droit ?"
    r"|(?![^,]*,? (?:les|des|si|avec|pour|est ce)\b)[^?.;]{2,60}, (?:\d+|une?|deux|trois|quatre|"
    r"cinq|six|sept|huit|neuf|dix) (?:salarie|employe|cdi\b|etp\b)\w* ?,(?: [^?.;,]{2,30},)? "
    r"(?=[^?,]{0,30}(?:\b(?:on|nous|ca passe|cela passe|sa passe)\b))[^?,]{2,60}\?"
    r"| ?(?:\d+|[a-z]+(?: et)?(?: [a-z]+)?) (?:salarie\w*|employe\w*|etp) ?, (?:(?:donc|alors|"
    r"bon) )?"
    r"(?:c est|on est|nous sommes|je suis) (?:mort|foutu|cuit|fichu|rape|trop|hors|elimine|exclu|"
    r"recal)\w*"
)
# "le CA de la SAS est de 1 340 000 €, on peut en bénéficier ?": told of ours, then asked.
OWNED = compiled(
    r" ?(?:(?:bonjour|bonsoir|et|alors|donc|,) )*(?:le|la|les|l|nos|notre) (?:chiffre d affaires?|"
    r"ca|budget|recettes|ressources|produits|effectifs?)(?: annuel(?:le)?s?)? (?:de|du|d)(?: (?:la|"
    r"l|notre))? (?:asso\w*|scop|scic|sarl|sasu?|eurl|fondation|mutuelle|cooperative|geiq|"
    r"structure|entreprise|societe)(?! (?:voisine?|d a cote|du coin|partenaire|ou|que|qui|de m|"
    r"d une?))"
    r"(?! (?:doit|peut|ne doit|max))[^?,;.]*\d[^?;]*, [^?]*\b(?:on|nous|je|elle|y|ca|"
    r"cela|demande)\b"
    r"| ?(?:(?:oui|euh|alors|,) )*(?:(?:moi )?je (?:crois|pense|suppose)|"
    r"il me semble) (?:bien )?qu?e? "
    r"c (?:est|etait) (?:\d|(?:une? )(?:vraie )?(?:sarl|sasu?|eurl|scop|scic|asso\w*|fondation|"
    r"mutuelle|cooperative)\b)"
)
WHO = compiled(
    r"(?:^|[,;.!:] |\b(?:et|c est|a|par|avec|savoir|de|pour|chez) )qui\b(?! que ce soit)"
)
# "notre régisseur, qui part en retraite, notait tout": closed by a comma, it asks nothing.
RELATIVE = compiled(r"(?<=[a-z] ), qui [^,;.!?]+,")
RULE = compiled(
    r"\b(?:limite|maximum|maxi|max|minimum|mini|seuil|plafond|il faut|faut (?:avoir|etre|"
    r"que)|obligatoire|autorise\w*|condition|critere|"
    r"definition|veut dire|signifie|(?:les|des|aux) (?:associations?|assos|scop|scops|"
    r"scics?|sarl|sas|entreprises|structures|societes|aci|siae|esus|mutuelles|fondations|"
    r"cooperatives|geiq|autoentrepreneurs|auto|micro|independants|communes|collectivites|"
    r"mairies)|"
    r"peut|peuvent|pourrait|pourraient|(?:a|ont|y a) droit|eligibles?|inclu\w*|concerne\w*|"
    r"accepte\w*|marche|valable|compte\w*|exclu\w*|"
    r"interdit\w*|on peut|peut etre|possible|pris en compte|rentre\w*|finance\w*|l aide|"
    r"la subvention|la region|c est (?:bon|mort|foutu|cuit)|ok|jouable|faisable|admis\w*|"
    r"pas de (?:soucis?|problemes?)|(?:ca|cela|sa) (?:(?:le|la|y|nous|vous|peut|pourrait) )*"
    r"(?:va|aller|ira|irait|roule\w*|tien\w+|tenir|fait|faire|coll\w+|jou\w+|convien\w+|"
    r"convenir|suffi\w+|fonctionne\w*|pass\w+|march\w+|change\w*|bloque\w*|gene\w*))\b"
)
THRESHOLD = compiled(r"\b(?:seuils?|plafonds?|(?<!responsabilite )limites?|strictement|la barre)\b")
OWN = compiled(
    r"\b(?:on (?:est|a|fait|emploie|compte|va|vend|veut|voudrait|souhaite|realise|"
    r"travaille|porte|paie|doit (?!\w+(?:er|ir|re|oir)\b)|reste|gere|s occupe|n est|n a|ne|"
    r"tourne|propose)|nous \w+ons|"
    r"nous (?:sommes|"
    r"avons|faisons|employons|comptons|vendons|voulons|souhaitons|ne|n|travaillons)|"
    r"(?:nous|moi) (?:c est|on)|"
    r"je (?:suis|gere|dirige|represente|m occupe|veux|voudrais|preside)|j (?:ai|emploie|"
    r"aimerais)|l asso(?:ciation)? (?:est en|a \d|compte|emploie|gere|existe|tient)|notre|nos|mon|"
    r"ma|mes|chez nous|comme (?:nous|moi)|(?:la|le) mien(?:ne)?|en etant|sachant qu)\b"
)
# One of a kind in general: "faut-il être ESUS quand on est une asso".
ANY_OF_A_KIND = compiled(
    r"\b(?:quand|lorsqu|lorsque|des qu|pourquoi|comme si) (?:on|l on|nous|vous) (?:est|sommes|"
    r"etes|a|avez) "
    r"(?:une?|en|des|deja une?) "
)
POSSESSIVE = compiled(r"\b(?:notre|nos|mon|ma|mes)\b")
# What a rule would make of us is no statement: "on est dedans ou dehors".
JUDGED = compiled(
    r"\b(?:on|nous) (?:est|serait|sera|sommes|reste) (?:(?:pas|toujours|encore|bien|quand meme|"
    r"donc) )*"
    r"(?:dedans|dehors|exclu\w*|eligibles?|bons?|concerne\w*|hors|dans les|grilles?|cuits?|morts?|"
    r"elimine\w*|refuse\w*|accepte\w*|oblige\w*|recevables?|foutus?)\b"
    r"|\b(?:veut dire|prouver|attester) qu (?:on|nous) (?:n )?\w+"
)
STRUCTURE = compiled(
    r"\b(?:on|nous|notre|nos|chez nous|je (?:suis une|suis la|gere|dirige|represente|preside|"
    r"m occupe)|(?:mon|ma) (?:asso\w*|entreprise|activite|structure|boite|societe|scop|scic|"
    r"cooperative|club|magasin|boutique|atelier)|asso\w* (?:de|d|loi|a|qui)|scop|scic|sarl|sas)\b"
)
A_KIND = compiled(
    r" ?(?:(?:bonjour|bonsoir|et|mais|alors|ok|dites moi|,|est ce qu|est ce que|pour|dans le cas d|"
    r"quand on est) ?)*(?:une?|1 (?=asso|auto|micro|boite|club|"
    r"entreprise|structure)|les|des|toutes? (?:les )?|tous les|ceux|celles)\b"
)
# "jusqu'à 49 salariés on reste une petite entreprise": what a word means, for anybody.
DEFINES = compiled(
    r" ?(?:(?:mais|et|quand|si|avec|on|a|bonjour|,) )*(?:(?:en (?:dessous|dessus)|"
    r"au (?:dela|dessous|"
    r"dessus)|moins|plus) d|jusqu|a partir d|entre |sous )[^,;.?!]*\d[^,;.?!]*"
    r"\b(?:on|c|ce|cela|une? \w+) (?:est|reste|parle|appelle|dit|s appelle|devient|compte comme)"
    r"(?: (?:encore|toujours|deja|alors|d|de|cela))*(?: (?:une?|petite?|d une?))* "
    r"(?:petite?|micro|tpe|pme|eti|moyenne?|grande?|grosse?)\b"
)
PAST = compiled(
    r"\bj ai (?:longtemps |deja )?(?:ete|travaille|bosse)\b|"
    r"\b(?:on|nous|j|je|c|y) (?:en )?(?:etait|etaient|etions|etais|avait|avions|avais|"
    r"comptait|comptions|employait|employions|faisait|faisions|fut|ete)\b"
    r"(?! (?:dit|mis|ecrit|tape|repondu|indique|note|declare|oublie|confondu|coche|choisi|mal))"
    r"|\b(?:a l epoque|autrefois|dans le temps|jadis|anciennement|(?<!\bd )avant (?:on|nous|le|la|"
    r"cela|c|d|:)|auparavant|au debut|a l origine|au depart|(?:ancien(?:ne)?|precedente?) "
    r"(?:asso\w*|sarl|sas|siege|statut|activite|metier))\b"
    r"|\b(?:on|nous|j|je) (?:y |en |n |ne )?(?!voul|jamais|souhait|pens|demand|sav|pouv|dev|"
    r"esper|croy|pos|"
    r"appel|cherch|connai|satisf|distr|soustr|extr|refai|defai)[a-z]{3,}(?<!r)ai[st]\b"
)
FUTURE = compiled(
    r"\b(?:on|nous|je) (?:va|allons|vais) (?:bientot |peut etre )?(?:embauch\w+|recrut\w+|"
    r"pass\w+|deven\w+|etre|transform\w+|se transform\w+|nous transform\w+|avoir|creer|"
    r"demenag\w+|monter|ouvrir|atteindre|doubler)"
    r"|\b(?:on|nous|je) (?:sera|serons|serai|aura|aurons|aurai|passera|passerons|deviendra|"
    r"deviendrons|prevoit?|prevoyons|prevois|envisage\w*|compte|comptons|compte bien|"
    r"espere\w*|esperons|devrait|devrions|devrais|souhait\w+|esper\w+|devr\w+|veut|veux|voulons|"
    r"voudr\w+|aimer\w+|cherch\w+|pense|pensons|reve)(?: d| de| bien| se| nous|"
    r" a)* (?:embauch\w+|recrut\w+|employ\w+|"
    r"salarier|pass\w+|deven\w+|etre|transform\w+|avoir|atteindre|"
    r"creer|demenag\w+|(?<!comptons )(?<!compte )\d+)"
    r"|\b(?:sera|serons|aura|aurons|deviendra|passera|passerons) "
    r"|\b(?:on|nous|je|j|ca|cela) (?:(?:en|y|ne|n|l|le|la|les|vous) )?"
    r"(?P<stem>\w*[eiudr]r)(?:a|ons|ai)\b|\bdans le meilleur des cas\b"
    r"|\b(?:d ici (?:la fin|l an|un an|deux|\d)|l an prochain|l annee prochaine|"
    r"prochainement|bientot|a terme|dans (?:un|deux|\d+|six|quelques) (?:ans?|mois)|"
    r"(?:reve|revons|envie|compte|comptons|pense|pensons|espere|esperons|aimerait|aimerions|"
    r"voudrait|voudrions|projette|projetons) (?:d |de |bien )?"
    r"(?:un jour )?(?:s installer|s implanter|nous (?:installer|implanter)|"
    r"ouvrir (?:une (?:antenne|"
    r"succursale|agence|filiale|deuxieme|seconde)|un (?:deuxieme|second|local|site|bureau) a))|"
    r"(?:reflechi\w*|songe\w*|pens(?:e|ons)|hesit\w+) a (?:(?:se|nous|en) )?(?:demander|"
    r"deven|cre|mont|"
    r"pass|transform|ouvr|recrut|embauch|demenag|sollicit)\w*|"
    r"objectif|en projet|(?<!des )(?<!les )(?<!de )(?<!aux )futur\w*|projet de recrut\w+|"
    r"embauches? prevues?|"
    r"recrutements? prevus?)\b"
)
# What one aims at is no figure of today: "notre ambition : dix emplois".
AIM = compiled(
    r"\b(?:notre|nos|l|le|la|une?|mon|ma) (?:\w+ )?(?:ambitions?|but|cibles?|objectifs?|reve)\b"
    r"|\b(?<!budget )(?<!compte )previsionnel (?:(?:pour |de |en )?20\d\d|affiche|annonce|table|"
    r"donne|dit|est|:)|\b(?:business plan|plan d affaires|projections|nos previsions)\b"
    r"|\b(?:d ici|a horizon|a l horizon|horizon) (?:20\d\d|\w+ (?:ans?|mois))"
)
# An application still to be made has no date yet.
TO_APPLY = compiled(
    r"\b(?:va|vais|allons|compt(?:e|ons)|pens(?:e|ons)|prevoi[ts]?|prevoyons|envisag\w+|esper\w+|"
    r"souhait\w+|voudr\w+|aimer\w+|veut|veux|voulons|devrai\w*|devrions|doit|dois|devons|faudra) "
    r"(?:\w+ ){0,2}?(?:re)?(?:deposer|demander|candidater|solliciter|postuler|envoyer|soumettre|"
    r"transmettre|(?:la|le) faire|faire (?:une|la|notre|cette|ma) (?:\w+ )?(?:demande|candidature)|"
    r"s en occuper|s y mettre)\b"
    r"|\b(?:droit de|(?:on|nous|je) (?:peut|peux|pouvons|pourra\w*)|(?:peut|puis|pouvons) (?:on|je|"
    r"nous)|possible de) (?:\w+ )?(?:re)?(?:deposer|demander|candidater|solliciter|postuler|faire "
    r"(?:une|la|deux) (?:\w+ )?(?:demande|candidature))\b"
    r"|\b(?:re)?(?:depos|demand|candidat|sollicit|postul)er(?:ons|ai|a)\b"
    r"|\b(?:sera|seront) (?:depose|envoye|transmis)\w*|\bce (?:sera|serait) (?:pour|en|au|a)\b|"
    r"\bc est (?:prevu|programme|au programme) (?:pour|en|au|a|cet|cette)\b"
    r"|\b(?:depot|dossier|demande|candidature)(?: \w+){0,2}? (?:part|partira|arrivera|sera|viendra|"
    r"serait)\b"
    r"|\b(?:depot|dossier|demande|candidature) (?:est )?(?:prevue?|envisagee?|a venir)\b"
)
APPLIED = compiled(
    r"\b(?:dernier\w*|precedent\w*|depuis|il y a|jamais|(?:on|nous|j) (?:l |en )?(?:a|avons|"
    r"ai) (?!(?:le |aussi le )?droit))"
)
SOME_DAY = compiled(
    r"\b(?:un jour|plus tard|a long terme|dans l ideal|(?:quand|le jour ou|des qu|lorsqu) (?:on|"
    r"nous) "
    r"(?:aura|aurons|fera|ferons|sera|serons|passera|passerons|atteindra|atteindrons|depassera|"
    r"depasserons) (?:\w+ ){1,5}?)(?: ?peut etre)? ?,? ?(?:on|nous|je|j) "
    r"(?:voudr|aimer|souhait|rever|ouvrir|\w+er(?:a|ons|ai)\b)\w*|\b(?:voudr|aimer|souhait|rev|"
    r"esper)\w+ "
    r"(?:bien )?un jour\b"
    r"|\b(?:but|objectif|ambition|reve|cible) (?:(?:c|est|serait|:|,|de|d) )*"
    r"(?:doubl|tripl|augment|multipli|atteindre|arriver|passer|grandir)\w*"
)
AND = compiled(r"\b(?:et|mais|puis|qui)\b")
FUTURE_STEMS = frozenset(
    ("aur", "ser", "fer", "ir", "verr", "pourr", "saur", "voudr", "faudr", "viendr", "tiendr",
     "deviendr", "obtiendr", "enverr", "courr", "dir")
)  # fmt: skip
# "le budget c'était 400 000, pas 300 000": what one should have said.
SHOULD_BE = compiled(
    r"c etait (?:[\w€]+ ){1,5}?(?:, )?(?:et non|non|et pas|pas) (?!plus|encore|mal|trop|"
    r"beaucoup|de |d )"
)
# "vous avez noté SCOP ? on n'est pas une SCOP": what is noted, and thrown back.
THROWN_BACK = compiled(
    r" ?(?:(?:et|mais|pourquoi|comment cela|attend\w*|,) )*(?:vous (?:m |nous )?(?:avez|aviez)|"
    r"c est|"
    r"il y a|y a) (?:bien )?(?:mis|ecrit|note|marque|compte|retenu|enregistre|indique|affiche|"
    r"inscrit|compris)\b[^?\d]*\?"
)
DENIED_AFTER = compiled(r"\b(?:pas|jamais|faux|fausse|non|erreur|n importe quoi)\b")
# "une subvention pour notre festival": one event, no activity.
FOR_AN_EVENT = compiled(
    r"\b(?:subventions?|aides?|financements?|sponsors?|sous|coup de pouce) (?:\w+ ){0,2}?pour "
    r"(?P<event>(?:notre|nos|le|la|l|les|une?|mon|ma) (?:\w+ )?(?:festivals?|fetes?|tournois?|"
    r"concerts?|spectacles?|expos?|expositions?|voyages?|sorties?|galas?|carnavals?|sejours?|"
    r"kermesses?|brocantes?|courses?|salons?|competitions?|colos?|vacances|repas|mariages?))\b"
)
NOW = compiled(
    r"\b(?:maintenant|aujourd hui|actuellement|desormais|a present|depuis|en ce moment|"
    r"pour l instant|pour le moment|mais la\b|mais on|mais nous|et on est|on est|nous sommes|"
    r"plus que|"
    r"on n est (?:plus|pas)|non on|transformee?s? en|devenue?s?|passee?s? en)\b"
)
TOLD_ME = compiled(
    r"\b(?:m|nous) (?:a|avait|ont) (?:dit|confirme|indique|precise|repondu|assure|rappele|signale|"
    r"ecrit|appris) (?:qu|que) $"
)
WE_WERE = compiled(
    r"(?:on|nous) (?!(?:av\w+|et\w+) (?:deja |bien )?(?:eu|ete|fait|(?!plus)\w{3,}[eiu]s?)\b)"
)
