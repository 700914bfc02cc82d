"""Words that tell whether a thing is wanted, owned, sold, paid every month or asked about."""

from __future__ import annotations

from bot.nlu.prefilter import compiled

_WE = r"(?:on|nous|j|je|qui|l asso\w*|notre \w+|l association|et)"
_WANT = (
    r"offrir|achats?|achet\w+|acquer\w+|acquier\w+|acquisitions?|investi\w*|projet\w*|besoins?|"
    r"voudr\w+|"
    r"voul\w+|veut|veux|veulent|souhait\w+|aimer\w+|envie|equip(?:er|ons|ements?|erai\w*)|"
    r"(?:s|nous|m) equip\w+|mettre en place|mise en place|mettre|install(?:er|ons|ation|e)|"
    r"chang(?:er|eons|e|ement)|prevoi\w+|prevoy\w+|prevu\w*|cre(?:er|ation)|refaire|refait|"
    r"refaisons|refonte|refection|devis|financer|commander|commandons|dot(?:er|ons)|remplac\w+|"
    r"renouvel\w+|modernis\w+|develop+er|developpement|faut|faudr\w+|depens\w+|cout\w*|prix|"
    r"tarif|payer|lanc(?:er|ons|ement)|pass(?:er|ons|age) (?:a|au|sur|par)|migr\w+|"
    r"digitalis\w+|numeris\w+|informatis\w+|inclu\w*|r?ajout\w+|prendre|prend|prenons|prendr(?:a|ait|ais|ions|ons)|"
    r"budget\w*|cherch\w+|recherch\w+|envisag\w+|vis(?:e|ons|er)|"
    r"pens(?:e|ons|er|ait|ions) (?:a|au|aux)|retenu\w*|choisi\w*|"
    r"(?:nous|me|a) propos(?:e|ee?s?|ait|ent)|concern\w+|il (?:nous )?(?:reste|manque)|porte sur|"
    r"(?<!en )lignes?|s agit|proposition|"
    r"chiffre\w*|opte\w*|opter|port(?:e|ee|ons|er) sur|selection\w+|valid(?:e|ee|er|ons)|vote\w*|"
    r"sign(?:e|ee|er|ons)|identifi\w+|repere\w*|liste\w*|estim\w+|retenons|"
    r"(?:part|partons|parti\w*|arrete\w*) sur|craqu\w+ pour|decid\w+|commence par|arbitr\w+|"
    r"(?:ai|a|avons|avais|avait|avions) (?:aussi )?oublie|"
    r"reclam\w+|exig\w+|rev(?:e|es|ent|ait|ons) d|tien(?:t|s|nent) a(?= (?:son|sa|ses|leurs?|"
    r"notre|nos|mon|ma|mes|une?|la|"
    r"le|l|avoir)\b)|"
    r"not(?:er|ez)|reserv(?:er|ons)|ameliorer|completer|pouvoir|puiss\w+|intention|"
    r"(?:l|notre|mon) (?:idee|envie)(?= (?::|c est|ce serait|serait|est) )"
)
_OWN = (
    rf"{_WE} (?:n )?(?:y |en )?(?:(?:a|avons|ai|avait|avions)(?! (?:pas|plus|jamais) )|"
    rf"possed\w+|dispos\w+|utilis\w+|"
    r"(?:se |nous )?ser(?:t|vons|s)|travaill\w+ (?:avec|sur)|est (?:deja )?(?:equipee?s?|"
    r"dotee?s?)|sommes (?:deja )?(?:equipee?s?|dotee?s?)|est une?|sommes une?|suis une?|suis sur|"
    r"gere|gerons|(?:tiens|tient|tenons)(?! a\b))|deja|possed\w+|dispos(?:e|ons|ent) d|actuel\w*|"
    r"equipee?s? d"
)
_MAKE = (
    rf"{_WE} (?:(?!voudr|veut|veul|souhait|aimer|va\b|vais|allons|[smd]\b)\w+ ){{0,2}}?"
    rf"(?:(?:re)?vend(?:s|ons)?|fabriqu\w+|repar\w+|lou(?:e|ons)|"
    r"pret(?:e|ons)|distribu\w+|collect(?:e|ons)|recycl\w+|recondition\w+|restaur\w+|"
    r"livr(?:e|ons)|transport\w+|produi\w+|edit(?:e|ons)|developp(?:e|ons)|concoi\w+|concev\w+|"
    r"programm(?:e|ons)|cre(?:e|ons)|"
    r"fai(?:s|t|sons)(?! (?:vite|court|bref|simple|au plus)\b)|heberg(?:e|eons)|entretien\w*|"
    r"entreten\w+|donn(?:e|ons)|offr\w+|appren\w+|form(?:e|ons)|enseign\w+|import(?:e|ons)|"
    r"commercialis\w+|proposons|reve|revons|nettoy\w+|demont\w+|tri(?:e|ons)|recuper\w+|"
    r"cous(?:ons)?|coud)"
    r"(?! (?:une? |l |le )?(?:devis|achat|acquisition|demande))|"
    r"on propose (?!une? (?:projet|devis))|"
    r"(?:(?<!points de )(?<!point de )(?<!lieux de )ventes?|locations?|reparations?|fabrication|"
    r"reconditionnement|distribution|recyclage|"
    r"livraisons?|restauration|reemploi|collecte|magasin|boutique|commerce|negoce|fabricants?|"
    r"vendeu\w+|loueu\w+|reparateu\w+|editeu\w+|developpeu\w+|cours|ateliers?) "
    r"(?:de|des|d(?! une?\b))"
)
CUE = compiled(rf"\b(?:(?P<want>{_WANT})|(?P<own>{_OWN})|(?P<make>{_MAKE}))\b")
MORE = compiled(
    r"\b(?:(?:il|on|nous|je|j) en (?:nous )?(?:faut|faudr\w+|veu\w+|voul\w+|voudr\w+|manque\w*|"
    r"(?:re)?pren[dn]\w*|r?achet\w+|command\w+)|(?:voudr\w+|veu[tx]|voulons|va|vais|allons|"
    r"aimer\w+|souhait\w+|prevoi\w+|prevoy\w+|compt\w+|faut|faudr\w+|besoin d) "
    r"en [a-z]+(?:er|re|ir))\b"
)
TO_BUY = compiled(
    r" (?:\w+ ){0,5}?oui(?= ,| a | pour |$)|"
    r" (?:\w+ ){0,3}?(?:a (?:acheter|changer|prevoir|remplacer|renouveler|refaire|financer|payer|"
    r"installer|commander|creer)|en projet|en prevision|en vue)\b"
)
WISH = compiled(
    r"\b(?:on|nous|je|j|l asso\w*) (?:(?:en|nous|y|se|m|s) )?(?:veut|veux|voulons|voudr\w+|"
    r"souhait\w+|aimer\w+|va|vais|allons|prevoi\w+|prevoy\w+|envisag\w+|compt\w+|cherch\w+|"
    r"achet\w+|investi\w+|a besoin|avons besoin|ai besoin|a un devis|avons un devis|a prevu|"
    r"avons prevu|prend|prenons|equip\w+)\b|"
    r"\b(?:il nous faut|il faut|il faudrait|il nous faudrait|notre projet|"
    r"il (?:nous )?(?:reste|manque))\b|"
    # "pouvez-vous noter une caisse à 1 780 € ?"
    r"\b(?:pou(?:vez|rriez) vous|vous pou(?:vez|rriez)|merci de|veuillez)(?: (?:me|nous|"
    r"bien|m|le))? "
    r"(?:not|ajout|mettre|inscri|enregistr|rajout|prendre note|compt|inclu)\w*\b"
)

# Not to be bought: refused, bought before, replaced, other people's, an expense of every month.
NO_WANT = compiled(
    r"\b(?:pas|plus|aucune?|sans|ni|zero)(?: d)? (?:achats?|acquisitions?|projets?) (?:de |d )"
    r"(?:une? )?$|"
    r"\b(?:pas|plus|jamais|aucun|sans|ni|non)(?: \w+)? (?:besoin|l intention|intention|envie|"
    r"prevu|question|utile|interesse\w*|demandee?|voulu|commandee?|choisi)(?: d\w*)?"
    r"(?: (?:acheter|acquerir|prendre|avoir|"
    r"une?)){0,2} ?(?:de |d |des )?$"
    r"|\b(?:laiss\w+ tomber|(?<!ai )(?<!a )(?<!avons )(?<!avais )(?<!avait )(?<!avions )oubli\w+|"
    r"abandonn\w+|retir\w+|enlev\w+|supprim\w+|"
    r"renonc\w+ a)(?: (?:le|la|les|l|mon|notre|un|une|au|aux)) $"
)
NONE_OF = compiled(r"\b(?:pas|plus|aucune?|ni|sans|veut plus|voulons plus) (?:de |d |la |le |l )?$")
# What adds one more thing, whatever its words say elsewhere ("et à", "à part").
BESIDE = compiled(
    r"(?:(?<=et )|(?<=, )|(?<=puis )|(?<=plus )|(?<=[;.(] )|(?:^))(?:a cote|a part|en plus|"
    r"en parallele|parallelement|par ailleurs|d autre part|en dehors|en outre|en sus|"
    r"en complement|en supplement)(?: (?:de )?(?:tout )?(?:ca|cela))?(?! (?:de|d|du|que)\b)\b ?"
)
REFUSED_AFTER = compiled(
    r" (?:, (?:on|nous) (?:n |ne |en )?(?:en )?(?:fait|faisons|veut|voulons) pas|"
    r"non(?! (?:chiffr|estim|evalu|devis|encore))|"
    r"comprise?s?|"
    r"incluse?s?|pas (?:besoin|la peine|pour (?:nous|l instant)|finalement))\b"
)
PLUS = compiled(r"\bplus (?:\w+ )?$")
NOT = compiled(r"\b(?:ne|n|pas|jamais|y a|veut|veux|voulons|besoin)\b")
BOUGHT = compiled(
    r"\b(?:on a|nous avons|j ai|a|ont|avait|avions) (?:deja |meme |bien )*"
    r"(?!\w+er\b)(?:achete\w*|paye\w*|"
    r"investi|acquis\w*|commande\w*|installe\w*|change\w*|remplace\w*|finance\w*)\b(?! d )|"
    r"\b(?:venons|viens|vient) d |\b(?:on s est|nous nous sommes|je me suis) (?:deja )?equip\w+|"
    r"\b(?:achete\w*|paye\w*|installe\w*|equip\w+) (?:l an dernier|en (?:19|20)\d\d|"
    r"l annee derniere|il y a)"
)
THEY_HAVE = compiled(
    r"(?:^|[.;!?,] )(?:et |mais )?(?:la|le|l(?! asso)|les|une?|leur|nos|d) (?:[a-z]+ ){1,5}"
    r"(?:il |elle )?(?<!tient )(?<!tiennent )(?<!pense )(?<!pensent )(?<!songe )(?<!rever )"
    r"(?<!reflechit )(?:a|ont) (?:deja )?(?:une?|des|deux|trois|\d+) $"
)
# "la boulangère s'est offert une caisse", "l'asso de Lens a eu un site"
THEY_BOUGHT = compiled(
    r"(?:^|[.;!?,] )(?:et |mais )?(?:la|le|l(?! asso\w* (?:a|s)\b)|les|une?|leur|d|mon|ma|mes|"
    r"certain\w*) "
    r"(?:(?!(?:on|nous|je|j|devis)\b)[a-z]+ ){1,6}"
    r"(?:a|ont|s est|se sont) (?:deja |tou\w+ )?(?!\w+er\b)"
    r"(?:eue?s?|pris|mis|refait|offert\w*|equip\w+|achete\w*|paye\w*|installe\w*|commande\w*|"
    r"change\w*|remplace\w*|finance\w*|dote\w*|cree\w*|lance\w*)\b"
)
LOST = compiled(
    r"\b(?:a|ai|avons|ont|ete) (?:vole|perdu|casse|egare|rendu|revendu|quitte|cede)(?:e|s|es)? "
    r"(?:\w+ ){0,4}$"
)
COST_BEFORE = compiled(
    r" (?:\w+ ){0,3}?(?:a|ont|avait|avaient) (?:deja |ete )?(?!\w+er\b)"
    r"(?:coute|paye|achete|finance|installe|"
    r"offert|donne|fourni|prete)\w*\b"
    r"|[^.;!?_]{0,40}\b(?:elle|il|qui|nous|ca) (?:nous )?(?:a|avait|ont|avaient) (?:deja )?coute\b"
    # "à 1 900 €, est déjà payé", "lui, on l'a déjà"
    r"|[^.;!?_]{0,60}\b(?:est|sont|a ete|ont ete|etait|etaient|c est|deja) (?:deja |bien )*"
    r"(?<=deja )(?:tout )?(?:pay|regl|achet|acquis|finance|rembours|install|la\b|en place|fait)\w*"
    r"|(?: ,)?(?: (?:lui|elle|eux|elles|ca|cela))?(?: ,)? (?:on|nous|je|j) (?:l|les|en) "
    r"(?:a|avons|ai) (?:deja|depuis|eue?s?|achete\w*|paye\w*|pris)\b"
)
PAID = compiled(
    r"[^.;_]{0,40}\b(?:est|sont|etait|etaient|a ete|ont ete) (?:deja |entierement |tout |toute )*"
    r"(?:payee?s?|reglee?s?|soldee?s?|achetee?s?|financee?s?|amortie?s?|rembourse\w*)\b"
)
REPLACES = compiled(r"\b(?:remplac\w+|chang\w+) (?:\w+ ){0,3}$")
INSTEAD = compiled(r"\b(?:a la place d|au lieu d|plutot qu)\w* (?:\w+ ){0,3}$")
RATHER = compiled(r"[^.;]{0,30}\b(?:finalement|en fait|plutot|non)\b")
BY = compiled(r"[^.;]{0,40}\b(?:par|contre|pour|,)(?: |$)")
HAS = compiled(r"\b(?:on|nous|j|y) (?:en |y |aussi )?(?:a|avons|ai)$")
OLD = compiled(r"\b(?:vieille?s?|vieux|ancien(?:ne)?s?|actuel\w*) (?:\w+ )?$")
OTHERS = compiled(
    r"\b(?:(?<!entre )voisin\w*|cousin\w*|amie?s?|copain\w*|copine\w*|"
    r"(?<!votre )(?<!vos )collegues?(?! (?:\w+ ){0,2}?(?:voud|veu|souhait|aimer|demand|reclam|"
    r"besoin|tien|cherch))|(?:freres?|soeurs?|pere|mere|oncle|tante|mari|femme|fils|fille|"
    r"compagnon|gendre)(?! (?:\w+ ){0,2}?(?:voud|veu|souhait|aimer|demand|reclam|besoin|tien|"
    r"cherch|rev|exig|insist))|concurrents?|confreres?|ils|elles|"
    r"d a cote|d en face|du coin|(?:asso\w*|structures?|entreprises?|scops?) voisines?|"
    r"impots? (?:servent|sert|financ\w+|pai\w+|vont|passent|partent)|(?:notre |l )?argent public|"
    r"contribuables?|"
    r"(?:la|notre|une) (?:mairie|commune|municipalite)|(?:notre|le) (?:bailleur|proprietaire)|"
    r"autres? (?:asso\w*|structures?|entreprises?|scops?))\b(?: a (?:nous|moi)\b)?"
)
US = compiled(
    r"\b(?:on|(?<!a )(?<!chez )(?<!comme )(?<!que )(?<!pour )nous|je|j|notre|nos(?! confreres)|moi|"
    r"ce sera|finalement|il faut)\b"
)
EXPENSE = compiled(
    r"\b(?:factures? (?:d|de)\b|nous cout(?:e|ent)|on depense|nous depensons|nos charges|on paie|"
    r"on paye|nous payons|loyers?|salaires?|"
    r"cotisations? (?:sociales?|patronales?|urssaf))\b"
)
OF_EXPENSE = compiled(
    r" (?:\w+ ){0,2}?(?:de|d|pour|en) (?:(?:la|le|les|l|nos|notre) )?(?:factures?|loyers?|"
    r"salaires?|"
    r"cotisations?|charges)\b"
)
INVESTS = compiled(
    r"\b(?:acheter|achat|investi\w*|projet|acquerir|equiper|devis|voudr\w+|veut|veux|voulons|"
    r"souhait\w+|faut|faudr\w+|besoin|prevoi\w+)\b"
)
EARNS = compiled(
    r"(?:(?!,? et (?:la|le|l|on|nous|notre) |, (?:la|le|l|on) |pour l(?:es?|a)quel)[^.;!?]){0,60}"
    r"\b(?:rapport\w+|gener(?!al|aux)\w+|vers(?:e|ent|es)|recettes?|"
    r"(?<!points )(?<!point )de ventes?|donne)\b"
)

# Only wished for, some day: "quand on aura les sous", "plus tard on fera peut-être un site".
SOME_DAY = compiled(
    r"\b(?:quand (?:on|nous|j|l asso\w*|il y) (?:aura|aurons|aurai|pourra|pourrons|sera)|un jour|"
    r"plus tard|a terme|dans (?:l ideal|quelques annees|un avenir)|peut etre (?:qu )?un jour|"
    r"si (?:tout va bien|on (?:peut|a les moyens|a de l argent)|les finances))\b"
)
# What is said again opens no list of its own: "je l'ai déjà dit à votre collègue : une caisse".
TOLD = compiled(
    r"\b(?:dit|disais|redis|repet\w+|ecrit|repondu|indique\w*|signale\w*|laiss\w+|"
    r"papier|note|mot|message|mail|liste)\b[^.;:,]{0,40}[:,] |"
    r"\b(?:dit|disais|redis|repet\w+|ecrit|repondu)(?: (?:\w+ fois|hier|plus haut))?"
    r"(?= (?:une?|des|\d+) )"
)
# "pour commander nos fournitures il nous faut un ordi": what another thing will be used for.
USED_TO_BUY = compiled(
    r"(?:^|[,.;:] )(?:pour (?:commander|acheter)|(?:on|nous) (?:achet|command)\w+) "
    r"(?:(?:toute?s )?(?:nos|notre|mes|les|des|du|de la) )?$"
)
THEN_WISHES = compiled(
    r"[^.;]{0,25}\b(?:il (?:nous |me )?(?:faut|faudrait)|(?:on|je) (?:veu[tx]|voudrai\w*)|"
    r"nous (?:voulons|voudrions)) (?:une?|des|\d+|deux|trois) "
)
NOTHING = compiled(r"\brien d(?:e)? $")

# Asked about, or supposed.
ASKS = compiled(
    r"\b(?:(?<!pas )(?<!plus )(?<!encore )(?<!ignore )(?<!sais )combien(?! (?:je |j |on |nous |"
    r"la )*(?:en |ne |n )*(?:sai[st]|ignor|sav|aucune|pas ))|"
    r"quels?|quelles?|comment|pourquoi|c est quoi|qu est ce|est ce|faut il|peut on|"
    r"puis je|pouvons nous|peut il|vaut il|vaut mieux|doit on|difference|y a t il|existe t il|"
    r"quid|vous (?:financez|prenez|aidez|remboursez|acceptez|couvrez)|"
    r"l aide (?:couvre|porte|finance))\b"
)
ASKS_LAST = compiled(
    r"\b(?<!pas )(?<!plus )(?<!encore )(?<!trop )(?<!ignore )(?<!ignorons )(?<!sais )(?<!savoir )"
    r"(?<!voir )(?<!idee de )(?:quand|combien|comment|pourquoi|lequel|laquelle)(?: (?:svp|"
    r"stp))? ?$"
    r"|\b(?:c est|ca|cela|est|sont|vous|passe|compte|entre\w*|prises?|retenue?s?|acceptee?s?|"
    r"financee?s?|dedans|eligibles?)\b[^.;!?,\d]{0,30} ou (?:(?:ca|cela|c est) )?"
    r"(?:pas|non|\w+ pas|refuse\w*|rejete\w*|dehors|exclue?s?|ineligibles?) ?$"
    r"|\bretenue?s? ou refuse\w* ?$|\bvous (?:l|la|le|les) (?:prenez|financez|acceptez|aidez|"
    r"payez|remboursez)(?: [a-z]+){0,2} ?$"
)
# What is asked of what was just said: "dix écrans à 200 €, c'est bon pour vous ?"
TAG = compiled(
    r" ?, (?:ok|d accord|(?:c est |bien )*(?:bon|note|ok|clair|compris)|(?:ca|cela) va)\b"
    r"[^,?]{0,25}\?$"
)
# Between a thing with its price and the question about it: ", c'est éligible ?".
VAT_AFTER = compiled(r"^(?: (?:ht|ttc|€|euros?|piece|chacune?|l unite))+")
ASKED_NEXT = compiled(
    r" ?,? (?:et |mais )?(?:c est|ce serait|ca|cela|vous|on|est ce|c|faut|il|y a t il|combien|quel|"
    r"quelle|comment|je|nous|peut on|possible|ok|eligible)\b[^.!;]*\?$"
)
SUPPOSES = compiled(
    r"\bsi (?:on|nous|je|j|l|la|le|les|une?|jamais|notre|en plus|demain)\b|"
    r"\b(?:imagin|suppos|admett|mettons)\w*|"
    r"^(?:et |mais |ok |alors )?(?:avec|en ajoutant|en achetant|en prenant)\b"
)

# Doing something rather than being listed: "l'imprimante fait un bruit".
ACTS = compiled(
    r" (?:bien |toujours |souvent )?(?:exist\w+|"
    r"c est (?:la|le|l|les|notre|une?) \w+ qui|(?:qu|que) (?:on|"
    r"nous|j) (?!veut|voud|voul|souhait|vis|"
    r"aimer|prev|va\b|allons|compt|envis|cherch|achet)\w+|fait|font|march(?:e|ent)|"
    r"fonctionne\w*|bug\w*|beug\w*|deconn\w*|dysfonctionn\w*|plant\w*|"
    r"est(?! (?:a|de|prevu\w*|estime\w*|chiffre\w*|evalue\w*|budget\w*|notre)\b)|sont(?! (?:a|de|"
    r"prevu\w*)\b)|etait|etaient|"
    r"rame\w*|date|datent|s|ne|n(?! a(?:vons)? pas (?:de|encore|le))|"
    r"a (?:plante|bugg?e|saute|lache|brule|ete|du mal|un|une|\d)|ont|m|me|repond\w*|refuse\w*|"
    r"tombe\w*|sert|servent|ouvre\w*|ferme\w*|"
    r"fui[ts]|fuient|coul(?:e|ent)|rouill\w+|lach(?:e|ent)|agonis\w+|debord\w+|craqu\w+|grinc\w+|"
    r"chauffe(?:nt)?|meur(?:t|ent)|cass(?:e|ent)|perd(?:ent)?|tient|tiennent|pren(?:d|nent) l|"
    r"arrive\w*|passe\w*|vient|reste\w*|devient|verse|accueille|se|emploie\w*|"
    r"(?:est )?(?:deja|bien) (?:pay|achet|fait|en place|install|equip|pris|existant|ok|la\b)\w*)\b"
)
# "12 et pas 2, ma tablette a corrigé toute seule": ours, doing or undergoing something.
OURS = compiled(
    r"(?:^|[,.;:!?(] ?|\b(?:car|parce que|mais|et|desolee?) )(?:c est )?"
    r"(?:ma|mon|mes|notre|nos) (?:vieille |vieux |vieil |petite? )?$"
)
FAILS = compiled(
    r" (?:[a-z]+ ){0,2}?(?:(?:a|ont|avait) (?!\w+re\b)[a-z]+(?:e|i|u|is|it)s?\b|"
    r"(?:est|sont|etait) (?!a\b|de\b|prevu|estime|chiffre|evalue|budget)[a-z]+|"
    r"[a-z]+ (?:toute?s? seule?s?|n importe quoi|mal|des (?:lettres?|chiffres?|mots?|zeros?)|"
    r"(?:les|mes|un|une|le|la) (?:lettres?|chiffres?|mots?|zeros?|touches?))\b)"
)
COMPLEMENT = compiled(r" (?:de|du|des|d) (?:(?:la|le|l|les|nos|notre) )?[a-z]+")
# A thing that something else happens in or on: "il faut tout mettre sur l'ordi".
LOCATED = compiled(r"\b(?:dans|sur) (?:l[ae]?|les|mon|ma|mes|notre|nos|cet?|cette) (?:nouve\w+ )?$")
PUT_IN = compiled(
    r"\b(?:investi\w*|part(?:ir|i|ie|is|ons|ez)?|port\w+|concentr\w+|focalis\w+|centr\w+|mis\w*|"
    r"budget|devis|€|euros|\d+|arret\w+|hesit\w+|reste\w*|aides? (?:\w+ )?|depens\w+) (?:\w+ ){0,2}"
    r"(?:dans|sur) (?:\w+ ){1,2}$"
)
JUDGED = compiled(
    r"[^.;,!?_]{0,40}\b(?:a|est|sont|ont|n a|n est|avait|sera) (?:\w+ ){0,3}?"
    r"(?:certifi|labellis|refuse|recale)\w*"
)
# "un ordi ça coûte 1 000 euros aujourd'hui, faut pas rêver": prices as they go.
GOES_FOR = compiled(
    r" ?,? (?:(?:ca|cela) (?:coute|vaut|va chercher|se vend|se paie|tourne)|c est|ca fait)\b"
    r"[^.;!?]{0,40}\b(?:aujourd hui|de nos jours|par les temps|en general|en moyenne|facilement|"
    r"facile|partout|dans le commerce|en magasin|(?:faut|faudrait) pas rever)\b"
)
AT_THEIRS = compiled(
    r"[^.;]{0,30}\bchez (?:les |nos |des |l )?(?:clients?|particuliers?|gens|autres)\b"
)
# "le garage d'en face a mis 7 000 euros dans son site"
NEAR_US = compiled(
    r" (?:d en face|d a cote|du coin|voisine?s?|du bout (?:de|du) (?:la )?\w+)\b"
    r"[^.;!?,]{0,20}\b(?:a|ont|s est|se sont|vient|avait)\b"
)
# Words that open a list, or stand between its things.
_LEADS = """
    bonjour bonsoir oui ok sinon alors donc euh heu ben bah bon voila d abord ensuite puis enfin et
    nan aussi egalement juste surtout plutot que qu rien autre autres encore ah ouais si c est ce
    sera serait cela ca il y pour peut etre sans doute disons genre comme avec plus liste
    listes ainsi poste option cote niveau au en premier premiere priorite gros lot pack
    ensemble kit quelques plusieurs un une des du de la le les l nos notre mon ma mes cette
    meme memes deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt x nouveau
    nouvelle
    nouveaux nouvelles nouvel petit petite petits petites bonne bonnes grand grande grands
    grandes belle vrai vraie simple complet complete a b dans temps je pense dirais on numero
    ht ttc € euro euros merci svp idee faire solution systeme marque modele type version but
    objectif pouvoir urgent urgente prioritaire important importante principal principale
    eh moi indispensable essentiel manque besoin qui vieille vieil mais non pas dizaine
    douzaine quinzaine vingtaine
    trentaine truc machin chose quelque quoi moyen annee an mois fois coup ci
"""
LEADS = frozenset(_LEADS.split())
NOT_LEAD = compiled(r"\b(?:il|elle|on|qui) a\b|\bn\b|\b(?:on|nous|je|qui|ils?|elles?) ?$")

# A thing is told as bought, given or given up, then what remains to be bought opens.
GONE = compiled(
    r"\b(?:deja|achete\w*|payee?s?|offert\w*|offer|donne\w*|don|prete\w*|fourni\w*|tomber|"
    r"abandonn\w+|renonc\w+|report\w+|repouss\w+|annul\w+|plus tard|prochaine?|l eau|financee?s?|"
    r"refaire|garde\w*|paie|(?:plus|pas) (?:besoin|de|du|des|le|la|les)|en (?:19|20)\d\d)\b"
)
REST = compiled(
    r"\b(?:reste(?:nt)?(?= (?:a |plus |qu|que |juste |seulement |la |le |les |l |une? |des |\d))|"
    r"(?:donc|alors|mais|,|et) (?:la )?(?:juste|seulement|uniquement|rien qu\w*|simplement)|"
    r"ici (?:c est|je (?:vous )?parle|on parle|il s agit|juste|seulement|uniquement|que)|"
    r"donc (?:cette (?:fois|annee)|ce sera|il (?:nous )?(?:faut|reste|manque)|c est|on veut)|"
    r"cette fois|maintenant|a la place|ce sera|par contre|(?<=, )la (?:c est|ce serait|juste|on)|"
    r"nous c est|pour nous|(?:on|nous|je) (?:ne )?(?:veu[tx]|voulons|prend|prenons|achete|cherche)"
    r" (?:que|qu|juste|seulement|uniquement|plus que|plutot)|mettez|"
    r"il ne (?:nous )?(?:reste|manque))\b"
)
