"""The words of a company in difficulty: proceedings, the state itself, health, strain."""

from __future__ import annotations

from bot.nlu.prefilter import compiled

JUDICIAL = compiled(
    r"\b(?:redress?ement(?: judici\w+)?(?! (?:urssaf|fiscal|productif))|liquidation(?: judici\w+)?|"
    r"procedures? (?:collectives?|de sauvegarde|de redressement|de liquidation|de continuation|"
    r"judiciaires?)|sauvegarde judiciaire|plan de (?:sauvegarde(?! (?:de l emploi|du|des))|"
    r"continuation)|"
    r"(?:en|sous) sauvegarde|cessation (?:de|des) paiements?|depot de bilan|"
    r"depos(?:e|er|ons) (?:le|notre|son) bilan"
    r"(?! (?:comptable|annuel|financier|social|au greffe))|"
    r"mandataire judiciaire|administrateur judiciaire|"
    r"tribunal(?: de commerce)?(?: \w+){0,4}? (?:ouvert|place\w*|prononce\w*|mis)|"
    r"(?:suivi\w*|accompagn\w+|assist\w+) par (?:un|le) (?:mandataire|administrateur)|"
    r"faillite|en procedure|(?:devant|au) tribunal de commerce)\b"
)
DIFFICULTY = compiled(
    r"(?<=\bni )difficultes?(?= ?(?:$|[,.;:!)]))|(?<=\bpas de )difficultes?(?= non plus\b)|"
    r"(?:^|(?<=[,.;:!] ))difficultes?(?= ?[:,]? ?(?:non|nan|aucune?|jamais|pas du tout)\b)|"
    r"\b(?:en|entreprises? en|structure en) (?:grande |grosse |tres grande )?"
    r"(?:difficultes?|diff)\b(?! (?:scolaire|sociale|d insertion|psych|avec|pour|sur|a remplir))"
    # "en difficulté au sens de la loi, non": the answer comes after the definition
    r"(?: ?,? (?:au sens(?: (?:de|du|d|l|la|le|des))* \w+(?: \w+)?|"
    r"(?:juridique|legale|economique|financiere|comptable|officielle)ment)"
    r"(?= ?[,:]? ?(?:oui|non|nan|pas du tout|absolument pas)\b))?"
)
_PEOPLE = (
    r"(?:personnes?|publics?|jeunes?|familles?|enfants?|eleves?|gens|habitants?|salaries?|"
    r"menages?|femmes?|hommes?|adultes?|adolescents?|ados|parents|beneficiaires|usagers?|"
    r"etudiantes?|etudiants?|quartiers?|celles|ceux|agriculteurs|artisans|mineurs?|populations?|"
    r"adherente?s?|membres?|licencie\w*|seniors|locataires|patients|migrants|demandeurs)"
)
# "c'est les gens qu'on accueille qui galèrent"
THEY_DO = compiled(rf"\b(?:les|nos|le|des|ces|leurs) {_PEOPLE}\b")
# "des jeunes en difficulté", "le public qu'on reçoit qui est en difficulté"
PUBLIC = compiled(
    rf"\b{_PEOPLE} (?:(?!(?:on|nous) (?:est|sommes|ne|n)\b)\w+ ){{0,7}}$"
    r"|\b(?:pour|aux|des|les|accueill\w+|aid\w+) (?:des |les )?[a-z]{2,}(?:eur|rice|ant|ier|"
    r"iste)s $"
    r"|\b(?:les|des|aux) plus $"  # "du microcrédit pour les plus fragiles"
)
ANY_OF = compiled(r"\b(?:les|des|aux|ces|certaine?s|plusieurs) \w+ $")
MANY_IN = compiled(
    r"\b(?:les|des|aux) (?:entreprises|structures|associations|societes|boites|assos) "
    r"(?:(?:qui|sont|placees?|en|sous|une) )*$"
)
MANY = compiled(r"(?:entreprises|structures)\b")
# Someone else's: a supplier, a business bought, a case against a neighbour.
ELSEWHERE = compiled(
    r"\b(?:fournisseurs?|clients?|clientes?|voisin\w*|d en face|d a cote|concurrents?|"
    r"prestataires?|proprietaire|"
    r"rachet\w+|repris\w*|reprend\w*|d une? (?:boite|entreprise|societe|asso\w*|structure)|"
    r"(?:mon|ma|notre|l|son|une) (?:ancien\w*|ex|precedent\w*) (?:\w+ )?|accompagn\w+|aid(?:e|"
    r"ons)|conseill\w+|soutien\w*|soutenons|contre)\b"
)
OVER = compiled(
    r"\b(?:sorti(?:e|s|es)?|(?:vien\w+|venons) (?:\w+ ){0,2}?de sortir|"
    r"sor(?:t|s|tons)(?= (?:(?:tout|juste|a peine|enfin|la) )*(?:du|de|"
    r"d)\b(?! (?:une? )?(?:reunion|"
    r"audience|rendez|rdv|entretien)))|(?:fin|cloture|levee) (?:du|de la|de notre) (?:plan|"
    r"procedure|redressement|sauvegarde)|(?:integralement|entierement|totalement) (?:execut|honor|"
    r"pay|rembours|sold)ee?s?|(?<!un )(?<!le )(?<!du )(?<!notre )"
    r"soldee?s?(?= ?(?:$|[,.;!]|(?:depuis|en|l an\w*|il y a|et|mais)\b))|"
    r"honoree? jusqu au bout|clos\w*|"
    r"cloturee?s?|(?<!\bse )terminee?s?|finie?s?|levee?s?|derriere nous|du passe|"
    r"arrivee?s? (?:a (?:son |leur )?(?:terme|echeance)|au bout)|"
    r"acheve\w*|histoire ancienne|vieille histoire|ancien\w*|plus d actualite|remont\w+ la pente|"
    r"(?:s est|sommes|est) (?:bien )?(?:redresse|releve)\w*|tourne la page|resolue?s?|"
    r"surmonte\w*|comble\w*|couverte?s?|absorbe\w*|resorbe\w*|eponge\w*)\b"
)
LEFT = compiled(r"\bsorti(?:e|s|es)? (?:du|de|d)\b")
# "sera clos l'an prochain", "on en est presque sortis"; "mais le plan court encore"
NOT_OVER_YET = compiled(
    r"\b(?:sera|seront|serai|serons|serait|va|vont|allons|bientot|presque|quasi\w*|esper\w+|"
    r"quand|si|d etre)(?: (?!le\b|la\b|les\b|on\b|nous\b)\w+){0,2} $"
)
STILL = compiled(
    r"\b(?:plan|procedure|redressement|sauvegarde|suivi|elle|il|cela|ca)\b[^.;!?]{0,15} "
    r"(?:court|continue|dure|encore|toujours|en cours|pas (?:encore )?(?:termin|fini|clos|sold|"
    r"fait|lev))"
)
HAD = compiled(
    r"\b(?:a|ai|avons) (?:deja |bien )?(?:eu|connu|traverse|vecu|subi)\b|"
    r"\b(?:passee?s?|passes) par\b"
)
# Tax adjustments share their name with receivership.
FISCAL = compiled(
    r"\b(?:contest\w+|soldee?s?|reglee?s?|payee?s?|controles?|urssaf|fisc\w*|impots?|tva|"
    r"amendes?|cotisations?|de 20\d\d)\b"
)
# The question thrown back, or a choice left open.
BARE = compiled(r"[ \"]*(?:(?:une?|l|la|et|ah|mais|euh|etre|,) )*")
OR_NOT = compiled(r" ou (?:pas|non)\b")
# "en difficulté", c'est selon quels critères ?
BY_WHAT = compiled(
    r"[ ,\"]*(?:(?:c est|ce serait|ca (?:veut|se)|a partir|selon|d apres|au sens|par rapport)\b)"
    r"[^.;!?]{0,40}\b(?:quels?|quelles?|quoi|combien|comment|qui)\b[^.;!?]*\?"
)
A_LITTLE = compiled(
    r"\b(?:un (?:petit )?peu|legerement|parfois|presque|limite|quasi\w*) $"
    r"|\b(?:frol|risqu|menac|craign|redout|evit|peur)\w*(?: \w+){0,2} $|\b(?:au bord|"
    r"proches?) de (?:la |le )?$"
)
HEALTHY = compiled(
    r"\b(?:en bonne sante|sante financiere (?:est )?(?:bonne|solide)|"
    r"situation (?:financiere )?(?:est )?(?:tres |plutot |tout a fait )?(?:saine|stable|bonne|"
    r"solide|correcte|satisfaisante|"
    r"excellente|confortable|favorable)|"
    r"(?:finances?|comptes?|bilans?) (?:\w+ )?(?:qui )?(?:sont |est )?(?:tres |plutot |"
    r"bien )?(?:saine?s?|"
    r"bonne?s?|bons?|stables?|solides?|equilibree?s?|positifs?|au vert|dans le vert|"
    r"excedentaires?)|saine financierement|(?:structure|asso\w*|entreprise|societe|boite) saine|"
    r"financierement (?:, )?(?:nous )?(?:ca va|cela va|tout va|on va|sain\w*|"
    r"solides?|stables?|ca roule|cela roule)|tout va bien financierement|"
    r"tresorerie (?:\w+ )?(?:est )?(?:tres )?(?:saine|bonne|solide|positive|confortable)|"
    r"(?:on|nous) (?:se|nous) port\w+ (?:tres |plutot )?bien|"
    r"(?:la|le) notre est (?:\w+ )?(?:saine?|solide|stable|rentable)|"
    r"(?:l[ae] notre|asso\w*|structure|entreprise|boite|scop|scic|societe|cooperative|on|"
    r"nous) (?:(?<!nous )va|allons|"
    r"se porte|portons|marche|nous portons) (?:tres |plutot )?bien|"
    r"(?:fonds|capitaux) propres (?:sont )?(?:positifs|solides)|benefic\w+ chaque annee|"
    r"situation nette (?:\w+ )?positive|(?:activite|exploitation|"
    r"resultat) (?:\w+ )?(?:benefici\w+|rentable|"
    r"positif\w*)|"
    r"(?:on est|sommes|entreprise est|structure est|boite est|societe est|scop est) "
    r"(?:\w+ )?(?:rentables?|beneficiaires?|stables?|solides?)|"
    r"degage\w* (?:des |un |chaque annee (?:des |un ))?(?:excedent|benefice)s?|excedentaires?|"
    r"a l equilibre)\b"
)
# Enough only as an answer to the question itself; asked about when denied ("ça ne va pas").
WELL = compiled(
    r"\b(?:tout (?:va|est|se passe) (?:tres |plutot )?(?:bien|ok|bon|nickel)|tout (?:roule|baigne)|"
    r"(?:ca|cela|on|tout|asso\w*|activite|boite|structure) (?:ne |n )?(?:roule|va|vas|marche|tient|"
    r"tourne|gagne|baigne)|"
    r"excedents?|benefices?|gagn\w+ (?:de l argent|bien)|prosp\w+|florissant\w*|in bonis|"
    r"(?:comme un|du) (?:charme|tonnerre|bois)|au beau fixe|larges?|(?:a l )?aise|confortables?|"
    r"croissance|embauch\w+|reserves?|tien\w+ la route|s en sort|d avance|rentables?|solides?|"
    r"(?:en|pleine|bonne) forme|progress\w+|ras\b|refaite?s?|remise?s? d aplomb|saine?s?|"
    r"tranquilles?|sereine?s?|nickel|impeccables?|en bonne sante|"
    r"bien portant\w*|au vert|dans le vert|tres bien|plutot bien|bien mieux|epargnee?s?|"
    r"comptes (?:\w+ )?bons|(?:quoi|peut|peuvent|pouvons) (?:voir venir|tenir)|(?:tresorerie|treso|"
    r"reserves?) (?:\w+ )?couvre\w*|(?:n a |ne |n ont )rien (?:trouve|signale|releve|dit|a redire)|"
    r"degage\w* (?:du|un|des) (?:bon |petit |leger )?resultats?|(?:mois|ans?|"
    r"annees?) (?:de tresorerie|"
    r"devant nous)|coussin|matelas)\b"
)
NOW = compiled(
    r"\b(?:plus (?:maintenant|depuis|aucune?|de)|depuis (?:plus rien|tout|ca|cela)|"
    r"(?:maintenant|desormais|aujourd hui|la|depuis)(?: , | )(?:non|ca va|cela va|tout va|"
    r"plus rien|"
    r"c est bon|c est fini))\b"
)
TROUBLE = compiled(
    r"\b(?:soucis?|problemes?|pb|pepins?|inquietudes?|procedures?|difficultes?|alertes?|dettes?|"
    r"danger|risques?|galeres?|rien)\b"
)
NO_TROUBLE = compiled(r"\b(?:aucune?|pas|plus|zero|sans|ni|jamais|rien)(?: \w+){0,4} $")
STRAIN = compiled(
    r"\b(?:difficultes? (?:financieres?|de tresorerie|economiques?|passageres?)|"
    r"(?:problemes?|soucis?|tensions?) (?:de (?:tresorerie|treso|tresorie)|financiers?)|"
    r"treso\w* (?:est )?(?:\w+ )?(?:tendue|fragile|compliquee|difficile|limite|juste)|"
    r"(?:juste|limite|court\w*|tendue?s?) (?:en|cote|niveau) treso\w*|"
    r"(?:fonds|capitaux) propres (?:\w+ ){0,2}?(?:negatifs|inferieurs)|tendue? financierement|"
    r"(?:dans le|au) rouge|(?:treso\w*|comptes?|banque|solde) (?:\w+ )?est rouge|"
    r"pertes? (?:importantes?|cumulees)|deficit\w*|"
    r"(?:plus de la )?moitie (?:du|de notre) capital|(?:annee|periode|passe) difficile|"
    r"mal en point|"
    r"procedures? d alerte|mandat ad hoc|conciliation|"
    r"(?<!\bca )(?<!\bcela )va (?:pas (?:\w+ )?bien|mal)|fragile\w*)\b"
)
STRAINED = compiled(
    r"\b(?:pourrait (?:venir|arriver|changer)|(?:bilan|resultats?|solde|treso\w*|"
    r"comptes?) (?:\w+ ){0,2}negati\w+|tendue?s?|complique\w*|difficiles?|difficilement|pertes?|"
    r"galer\w+|bof|chauds?|au bord du (?:gouffre|precipice)|agonie|aux abois|sur la paille|"
    r"(?:deux|2) doigts|couler|"
    r"dettes?|(?:est|va|sommes|allons|plutot|cela|ca) (?:mal|dur|moyen\w*|juste|limite|craint)|"
    r"(?:un peu|est|assez|tres|trop) (?:juste|limite)|trous?|delicate?s?|ric rac|serre[se]*|"
    r"mauvaise?s? (?:passe|annee|exercice|resultats?|periode|pente)|rame|ramons|dans le dur|"
    r"perdu|connu mieux|serr\w+ les dents|inquiet\w*|soucis?|problemes?|pepins?|danger|creux|"
    r"baisses?|ca craint|alertes?|"
    r"(?:pas|guere|rien de) (?:tres |vraiment |la |bien )?(?:terrible|evident|joie|bon|bonne|"
    r"fameu\w+|"
    r"brillant\w*|top|rose|genial\w*|facile|bien|gai|folichon|glorieu\w+|extraordinaire))\b"
)
# "le comptable dit que oui", "nous remplissons les critères", "c'est bien notre cas": somebody
# judged that the definition is met, or not.
VERDICT = compiled(
    r"\b(?:que (?P<yes>oui)|que (?P<no>non)|dedans|notre cas|"
    r"concern(?:e|ee|es|ees|ent)(?! (?:par|ni|avec|aux?|a)\b"
    r"(?! (?:la |cette |une |l )?(?:definition|procedure|categorie)))|"
    r"(?:est|sommes|etre|trouv\w+|r?entr\w+|tomb\w+|relev\w+|correspond\w*|repond\w*)"
    r"(?: \w+){0,2} (?:dans|de|a|aux?) (?:ce|cette|ces) (?:cas(?! de figure)|categories?|criteres?|"
    r"situation|case)|"
    r"en f(?:ait|aisons) partie|(?:l|d)?es criteres|"
    r"aux criteres|(?:a|dans) (?:la|cette) definition|(?:la|cette) definition(?= s appl)|"
    r"s applique\w* (?:bien |pas |donc )?a (?:nous|"
    r"notre)|y (?:est|sommes)(?= ?(?:$|[,.;!]|pas\b|plus\b|bien ?$|malheureusement))|"
    r"au sens (?:du|de la|europeen|des)(?! .*notre cas))\b"
)
OF_US = compiled(r"\b(?:on|nous|notre|nos|c est|ce n est|qu|que)\b")
WHETHER = compiled(r"\b(?:si (?:on|nous|c|l|notre)|est ce|faut que)\b")
# Whoever judges, and the accounts that are judged: nothing else is spoken of.
ACCOUNTS = compiled(
    r"\b(?:expert|comptables?|commissaire|comptes|cabinet|banque|banquier|capital|capitaux|"
    r"fonds|propres|pertes?|exercices?|annees?|reglement|europeen\w*|sens|selon|apres|compte|tenu|"
    r"deficits?|bilan|entame\w*|mange\w*|perdu|moitie|tiers|lourdes?|reportees?|cumulees?|"
    r"considere|confirme|estime|classe|dit|intacte?|negati\w+|positi\w+|comptablement)\b"
)
# Who approves the accounts, and how: "notre auditeur approuve les écritures sans remarque".
APPROVED = compiled(
    r"\b(?:auditeu\w+|cac|reviseu\w+|controleu\w+|experts?|commissaires?|comptables?|signe\w*|"
    r"certifi\w+|approuv\w+|valid\w+|vis\w+|adopt\w+|ecritures?|comptes?|sans|reserves?|"
    r"remarques?|observations?|broncher|sourciller|sorte|semblable|pareil|tel|genre|loin|cas|"
    r"facon|maniere|moins|monde|aucunement|nullement)\b"
)
# "ont mis la clé sous la porte", "a coulé": of others, then set against us.
FOLDED = compiled(
    r"\b(?:(?:mis|mettent|met) la cle sous la porte|coul(?:e|ee|er|ent)|ferme(?:nt|e|es|s)?|"
    r"depos\w+ (?:le|leur|son) bilan)\b"
)
NOT_US = compiled(
    r" ?(?:(?:mais|et|heureusement|ouf) )*(?:pas (?:nous|moi|l[ae] notre|les notres|chez nous|"
    r"ici)|(?:nous|moi|chez nous|l[ae] notre) (?:non|pas|ca va|"
    r"cela va))(?: heureusement)? ?[.,;!]? ?"
)
# "le garage d'à côté est en faillite": a subject that is neither we nor ours, where we are then
# set apart ("nous pas", "la nôtre est saine"); "c'est le magasin d'en bas qui…" needs nothing more.
ANOTHER = compiled(
    r"^ ?(?:(?:si|et|bon|alors|comme|,) )*(?:une?|le|la|l|les|des|plusieurs|certaine?s|deux|trois|"
    r"quatre|cinq|beaucoup d(?:e|es)?|pas mal d(?:e|es)?|plein d(?:e|es)?|la plupart des) "
    r"(?!notre|tribunal|juge|structure|asso|entreprise|societe|boite|scop|scic|sarl|sas|procedure|"
    r"redressement|liquidation|plan|mandataire|administrateur|cooperative|expert|"
    r"comptable)[a-z]{3,}"
)
THEM_WHO = compiled(
    r"\bc est (?:une?|le|la|l|les|des) (?!structure|asso|entreprise|societe|boite|scop|scic|notre|"
    r"tribunal|juge)[a-z]{3,}(?: \w+){0,5}? qui (?:\w+ )?$"
)
SET_APART = compiled(
    r"\b(?:mais|alors que) (?:nous|moi|chez nous|ici)\b(?! (?:aussi|egalement|pareil|on est en |"
    r"sommes en ))|, (?:nous|moi|chez nous) (?:, )?(?:non|pas|par contre|ca va|tout va)\b|"
    r"\b(?:pas|chez) nous\b|\b(?:la|le|les) notres?\b(?! (?:aussi|egalement))|\bpas notre cas\b"
)
US_TOO = compiled(r"\b(?:et|,) (?:nous|la notre|le notre) (?:aussi|egalement|pareil|de meme)\b")
