"""The words of IAE conventions: the field, its kinds, whose they are, what is none of them."""

from __future__ import annotations

from bot.nlu.prefilter import compiled

CONTEXT = compiled(
    r"\b(?:siae|iae|insertion|conventionnee?s?|conventions?|conventionnement|aci|etti|eiti|"
    r"direccte|dreets|ddets|sarl|sas|sasu|scop|scic|association|asso)\b"
)
_LINKED = r"(?:oui )?(?:et|,|/|\+|-|ou|plus|avec|ainsi que?|puis)"
LISTED_BEFORE = compiled(
    rf"\b(?:aci|etti|eiti|ei|insertion|intermediaire|(?<![jn] )ai) (?:{_LINKED} )?(?:une? |l )?$"
)
LISTED_AFTER = compiled(
    rf" {_LINKED} (?:une? |l )?(?:aci|etti|eiti|ei|ai|entreprise d insertion|"
    r"chantier d insertion)\b"
)
# "ai, on prête du personnel", "ai depuis 1994": the two letters first, which no verb can be there.
FIRST = compiled(
    r" ?(?:$|[,.;:!(]|(?:bien )?conventionnee?|(?:et|avec) rien d autre|depuis|cre|cree|nee|"
    r"agreee?|pour nous|quoi|voila|seulement|uniquement|tout (?:court|simplement)|de longue date|"
    r"de (?:menage|nettoyage|services?))(?: |$|(?=[,.;:!(]))"
)
# "insertion", "convention IAE": the convention as a whole, not a kind of it.
WHOLE = compiled(
    r"\b(?:siae|iae|insertion(?! (?:et la qualif|professionnelle|sociale|des|de nos|du))|"
    r"conventions? (?:d |de l )?(?:insertion|iae)|conventionnee?s?(?! par (?:la (?:ville|mairie|"
    r"region|caf)|le departement)))\b"
)
CONVENTION = compiled(
    r"\b(?:conventions?|conventionnements?|conventionnee?s?|agrements?)\b"
    r"(?! (?:avec (?!l etat|la d\w*ets|la direccte)|d objectifs?|collective|pluri\w*|tripartite|"
    r"signee? avec|de stage|d occupation|de partenariat))"
)
PEOPLE = compiled(
    r"\b(?:personnes?|salaries?|salariees?|public\w*|jeunes|postes?|contrats?|parcours|cdd|"
    r"travail sur l|permanents et \d+|\d+) (?:en |d |par )?(?:l )?$"
)
# "oui, AI", "on est AI": what may stand before the two letters for them to answer.
ALONE = compiled(r"(?:(?:oui|ouais|alors|euh|ben|bah|bonjour|c est|en|comme|l|une?|[,:]) )*")
# "les ateliers et chantiers d'insertion, c'est nous", "que nous pilotons"
IT_IS_US = compiled(
    r" ?,? ?c est (?:bien |justement )?(?:nous|notre (?:cas|metier|activite))\b"
    r"|(?: de \w+)? que (?:nous|on) (?:pilot|port|ger|anim|men|condui|encadr|exploit|dirig)\w+"
)
MANY = compiled(
    r"\b(?:les|(?<!que )(?<!titre )(?<!forme )(?<!dispositif )(?<!cadre )(?<!regime )(?<!sein )"
    r"(?<!statut )(?<!champ )(?<!reseau )des|aux|ces|certaines) $"
)
# Someone else's: worked with, called on, working for us, whose people come to us.
OTHERS_BEFORE = compiled(
    r"\b(?:(?:travaill|collabor|partenar|boss|contrat|marche)\w*(?: \w+){0,3}? avec|chez|aupres d|"
    r"(?!porte|gere|conventionn|reconnu|dirig|represent|pilot|salari|employe)\w+ par|"
    r"client\w*|fournisse\w+|partenaire\w*|"
    r"(?:vend|donn|livr|achet|lou|pret|confi|sous trait|appel|recour|fourni|propos)\w*"
    r"(?: \w+){0,6}? a|a cote d|stagiaires? d|(?:ai|avais) (?:travaille|bosse) (?:dans|en|chez)|"
    r"(?:quelqu un|personnes?|gens|dames?|gars|jeunes?|interimaires?|renforts?|"
    r"equipes?|vien\w*|provien\w+|envoye\w*) d(?:e|u)?|"
    r"(?:fait|faire|fais|faisons) (?:travailler|intervenir|bosser)|utilis\w+|sollicit\w+|"
    r"pa(?:ye|ie)\w*|contact\w+|mandat\w+|missionn\w+) "
    r"(?:une?|le|la|l|notre|nos|d autres|plusieurs) ?(?:\w+ )?$|\bancien\w* $|\b(?:salaries?|"
    r"personnels?|publics?) de $|\b(?:anciens?|issue?s?|sortant\w*|venus?|venant|salarie\w*) "
    r"(?:de |d )(?:une? |l |la )?$|\bartificielle $"
)
OTHERS_AFTER = compiled(
    r"(?: (?:du|de la|de l|d) (?:a )?[a-z]+| locale?)? (?:nous (?!sommes|avons|on\b)|m (?:a|ont|"
    r"avait|envoi\w*) )"
    r"| (?:comme (?:client|partenaire|fournisseur)|\w+ (?:nos|notre|chez nous|pour nous|"
    r"avec nous)\b)"
)
# "notre sous-traitant est une entreprise d'insertion".
THEY_ARE = compiled(
    r"\b(?:sous traitants?|prestataires?|fournisseurs?|clients?|partenaires?|voisins?|"
    r"proprietaire|bailleur|imprimeur)(?: \w+){0,2}? (?:est|sont|c est) (?:une? )?$"
)
# "AI, on prête du personnel": what an AI or an ETTI is, not a trade.
LENDING = compiled(
    r"\b(?:plac|pret|met|envo|deleg|fourni)\w* (?:\w+ ){0,3}?(?:gens|personnes?|personnel|main d "
    r"oeuvre|salarie\w*|demandeur\w* d emploi|interimaires?|chomeurs?)\b(?: (?:en|au|a|aux|chez|"
    r"disposition|de|des|d|l|la|le|les|heure|journee|collectivites?|mairies?|entreprises?|"
    r"particuliers?|communes?|clients?|associations?))*(?= ?(?:$|[,.;]|et\b))"
)
# "nos salariés passent tous par notre association intermédiaire"
THROUGH_OURS = compiled(
    r"\bpass\w+ (?:tou\w* |bien )?par (?:notre|nos) $|\b(?:tout|l ensemble|tout le monde|"
    r"chacun|l integralite)(?: (?!a\b|chez\b)\w+){0,6} par (?:l|la|le|notre|nos|une?) $"
)
HOSTS = compiled(r"\b(?:accueill|embauch|recrut|accompagn|emplo)\w+ (?:\w+ ){0,2}?\w+ en(?= )")
# "rien à voir avec l'IAE", "aucun rapport avec l'insertion"
APART = compiled(
    r"\b(?:rien a (?:voir|faire)|(?:aucun|pas de|pas le moindre|sans) (?:rapport|lien|liens)|"
    r"rien de commun|etrangers?) (?:avec|a|de|d) (?:la |le |les |l )?(?:\w+ d )?$"
)
# After a denial, these affirm: "pas de chantier, juste l'association intermédiaire".
RATHER = compiled(r"\b(?:juste|seulement|uniquement|simplement|mais|plutot|exclusivement)\b")
# "entreprise d'insertion et chantier", "agrément chantier": the site of an ACI.
ACI_SITE = compiled(
    r"\b(?:insertion|aci|ei|etti|ai|intermediaire|activite economique)"
    r"(?: et|,| ,| ou| plus| \+| /)"
    r" (?:une? |le |la |des |deux |notre |en |comme )?(?P<a>chantiers?)\b(?! d insertion)"
    r"|\b(?:agrement|convention|conventionne\w*|conventionnement) (?:(?:comme|en|d|de|un|atelier|"
    r"et)"
    r" )*(?P<b>chantiers?)\b(?! d insertion)"
    r"|\b(?P<c>chantiers?) (?:et|,|ou|plus|\+) (?:de )?(?:une? |l |la |notre )?"
    r"(?:entreprise d insertion|association intermediaire|ei|ai|etti)\b"
    r"|\b(?:iae|siae|insertion|d\w*ets|l etat|la prefecture|conventionne\w*|agree\w*) (?:, )?"
    r"(?:comme|en|au titre d\w*|en tant qu\w*) "
    r"(?:(?:un|une|le|notre|nos|deux|trois|de) )*(?P<d>chantiers?)\b"
    r"|\b(?P<e>chantiers?) (?!d insertion\b)(?:(?!pas\b|plus\b|jamais\b|non\b|ni\b)\w+ ){0,3}?"
    r"(?:conventionnee?s?\b(?! (?:pas|par (?:la (?:ville|mairie|region)|le departement)))"
    r"|agreee?s? (?:s?iae|par (?:l etat|la (?:d\w*ets|direccte|prefecture)))\b)"
)
# "entr. d'insertion", "ass. intermédiaire": the first word cut short, or familiar.
CUT = compiled(
    r"\b(?P<ei>(?:entr?e?(?:pris)?|etse|boites?|bte)(?: \.)? (?:d )?insertion)\b"
    r"|\b(?P<ai>ass(?:oc)?(?: \.)? intermediaires?)\b|\b(?P<aci>chantiers? d inser\w{0,2})\b"
)
SIGLES = compiled(
    r"\b(?:sigles?|acronymes?|comprends? (?:rien|pas)|c est quoi|veut dire|difference|signifie|"
    r"designe|(?:ce|le) (?:mot|terme|nom)|definition|recouvre|ce que c est)\b"
)
# "nous sommes conventionnés, je ne sais plus sous quel sigle", "le sigle, c'est notre cas"
UNDER_CONVENTION = compiled(
    r"\b(?:(?:sommes|est|suis) (?:bien )?(?:conventionnee?s?|(?:une? )?(?:aci|etti|eiti|ai|ei|"
    r"(?:entreprise|chantier) d insertion)\b(?! ?\?))|c est (?:bien )?(?:notre cas|nous|"
    r"le notre|"
    r"la notre)|sigle(?: ,)? (?:je|on|nous) (?:le )?(?:connai\w+|vois))\b"
)
# "le chantier d'insertion d'à côté", "l'entreprise d'insertion de nos voisins"
NEXT_DOOR = compiled(
    r" (?:d a cote|d en face|du coin|voisine?|partenaire|de (?:nos|notre|mes|mon) "
    r"(?:voisin|partenaire|client|fournisseur)\w*|d une autre)\b"
)
# "l'entreprise d'insertion du rez-de-chaussée, c'est une autre société"
NOT_US = compiled(
    r"(?: (?:de la|de l|du|d)(?: [a-z]+){1,4})? ?,? (?:ce n|ce|c) est "
    r"(?:une? autre|pas nous|pas la notre|pas le notre|pas chez nous)\b"
)
# "entreprises d'insertion, associations intermédiaires : faut-il l'une des deux ?"
KINDS = compiled(r"(?:entreprises|associations|chantiers|structures) ")
PERHAPS = compiled(
    r"\b(?:peut etre|sans doute|probablement|surement|je (?:crois|pense)|a priori|"
    r"(?:il )?me semble)\b"
)
HEDGED = compiled(r"\bpeut etre (?:(?:bien|une?|en|l|comme) )*$")
MISLAID = compiled(r"\b(?:re)?(?:trouv|cherch)\w+ (?:pas|plus)\b")
NO_MORE = compiled(
    r"^(?:non |nan |sa |ca |cela )*(?:y?en a|(?:il )?y a) (?:pas|zero)"
    r"(?= ?(?:$|[,.!]|ici\b|chez\b|du tout\b))|\b(?:on|nous|j) (?:n )?en (?:a|avons|ai) zero\b|"
    r"\bconventions? (?:\w+ ){0,3}?n (?:a|ont|existe) (?:jamais|pas|plus|point|guere)\b"
    r"(?! (?:ete )?(?:renouvel|trouve))|"
    r"\b(?:conclu|signe|passe|contracte|ratifie|souscrit|etabli)e?s? aucune?\b|"
    r"\b(?:entr\w+|rentr\w+|relev\w+|correspond\w+|repond\w*|appart\w+) "
    r"(?:(?:dans|d|a|de) (?:aucune?|rien)|(?:pas|plus) (?:dans|d|a|de) (?:ce (?:dispositif|cadre|"
    r"champ|regime|cas)|cette (?:categorie|case)|ces (?:\w+ )?(?:categories|cases|dispositifs|cas|"
    r"types)))\b|\brien (?:du tout )?de (?:ce genre|tel|semblable|pareil|cela)\b|"
    r"\b(?:pas|rien) (?:la dedans|notre cas|le cas)\b|"
    r"\b(?:entreprise|societe|structure|boite|association|scop|scic|sarl|sas|employeurs?|pme|tpe) "
    r"(?:(?:toute?s?|tout a fait|tres|plus|plutot|quoi) )*(?:classiques?|ordinaires?|normale?s?|"
    r"banale?s?|lambda|traditionnel\w*|comme les autres|tout ce qu il y a de)\b|"
    r"\b(?:embauch\w+|recrut\w+|emplo(?:ie|yons)) (?:normalement|classiquement|comme (?:tout le "
    r"monde|n importe qui))\b|^(?:que|tous|tout le monde|uniquement) (?:\w+ ){0,4}?(?:cdi|cdd)"
    r"(?: (?:classiques?|normaux|ordinaires?))?$|"
    r"\b(?:n )?en (?:detenons|possedons|disposons|portons|avons|detient|possede|porte) "
    r"(?:aucune?|pas)\b(?! idee)|"
    r"\b(?:titulaires?|signataires?|parties?|beneficiaires?|porteu\w+|attributaires?) "
    r"(?:d |de |a )aucune?\b|"
    r"^(?:euh |ben |bah )?(?:sans objet|nc|n c|hors (?:champ|sujet|cadre)|non applicable|"
    r"ne nous concerne pas)\b|^pas nous\b|\bzero (?:convention|conventionnement|agrement)\b|"
    r"\bconventionnee?s? (?:de|en|a|par) rien\b|\by a pas (?:ca|cela|sa)\b(?! que)|"
    r"\b(?<!\bune )(?<!\bla )(?<!\bcette )personne (?:n est |"
    r"chez nous )?en (?:contrat d )?"
    r"insertion\b|\b(?:pas|aucun|zero|jamais|sans)(?: (?!a\b|"
    r"pour\b)\w+){0,2} contrats? d insertion\b|"
    r"\brien (?:n a ete )?signe\b(?! d autre)|\baucune? (?:\w+ ){1,5}ne (?:nous|me) lie\b|"
    r"\b(?:que|uniquement|seulement) des (?:cd[id]|contrats?|salaries?) (?:\w+ )?(?:classiques?|"
    r"norma\w+|ordinaires?|standards?|de droit commun)\b|\bdepuis (?:\w+ )?(?:plus )?rien\b|"
    r"\bsans (?:la moindre )?convention\b|"
    r"\baucune? (?:des|de ces|parmi ces) (?:cinq|5|quatre|sigles|types|categories)\b|"
    r"\brien (?:de (?:signe|tel|ce genre)|aujourd hui|a ce jour|pour (?:l instant|le moment))\b|"
    r"\b(?:n )?(?:y a|avons|a|ai) plus rien\b|"
    r"\b(?:etait|etions|etais|ete) (?:une? )?(?:ei|ai)\b(?! et )|\b(?:plus (?:depuis|maintenant)|"
    r"l (?:est|a|avons|ai) (?:plus|pas)|"
    r"le sommes (?:plus|pas)|"
    r"(?:en a|en avons|en ai) (?:plus|pas|aucune(?! idee))|pas concernee?s?|jamais eu|"
    r"(?:rien|aucune?) de tout (?:ca|cela|sa)|ni l un ni l autre|"
    r"(?<!avec des )(?<!avec un )(?<!avec l )(?<!aux )(?<!pour un )(?<!pour des )(?<!par un )esat"
    r"(?! (?:nous|d a cote|voisin|d en face)\b)|entreprise adaptee)\b"
)
# "zéro convention : que du droit commun": the denial comes first, whatever explains it.
REFUSED = compiled(
    r" ?(?:(?:non|nan|ben|bah|ah|euh|alors|mais|et|on|nous|il|y|n|ne|a|avons|c est|chez nous|"
    r"ici|tout simplement|actuellement|a ce jour|,) )*(?:pas|aucune?|zero|sans|nulle?|absence)"
    r" (?:(?:la|le|de|d|du|moindre|une?|aucune?|toute|pareille|telle) )*"
    r"(?:conventions?|conventionnements?|agrements?|insertion|s?iae)\b"
    r"(?! (?:avec (?!l etat|la d\w*ets|la direccte|la prefecture)|d objectifs?|collective|"
    r"pluri\w*|tripartite|de stage|d occupation|de partenariat|qui|mais|(?:encore )?trouve))"
    r"(?!.*\b(?:mais|par contre|sauf|a part|seulement|en cours|deposee?)\b)"
)
IN_THE_FIELD = compiled(
    r"\b(?:convention\w*(?! (?:de stage|d occupation|de partenariat))|"
    r"insertion(?! et la qualif)|iae|siae|mise a disposition|interim|"
    r"travail temporaire|cddi|"
    r"eloignee?s? de l emploi)\b"
)
NOT_OURS = compiled(r" ?,? ?(?:(?:ce|c|ca) )?(?:(?:n )?est pas|non|pas)\b")
OTHER_APPROVAL = compiled(r"\b(?:ess?us|certif\w+|tiers de confiance)\b")
# "on est ESAT, c'est pas la même chose": only set beside what is asked.
COMPARED = compiled(
    r"(?!.*\b(?:s?iae|insertion|conventionn\w+)\b) ?(?:(?:euh|ben|bah|alors|bonjour|on est|"
    r"nous sommes|c est|nous|une?|,) )*(?:esat|ea|eatt|ebe|entreprises? (?:adaptees?|a but d "
    r"emploi)|etablissement (?:medico social|social)|foyer)\b.*\b(?:meme chose|autre chose|"
    r"differen\w*|distinct\w*|a part|rien a voir|pareil\w*|identiques?|comparable)\b"
)
UNDER_IT = compiled(r" (?:bien )?conventionnee?s?\b")  # "nous sommes ai conventionnée"
# Not "on a des chantiers", "chantiers bâtiment": those of any builder.
SITE = compiled(
    r" ?(?:(?:un|une|le|la|deux|trois|notre|l|oui|on|nous|a|avons|c est|ben|bah|euh|"
    r"alors|plutot|,|(?:port|ger|anim|pilot|encadr)(?:e|ons|t)(?: (?:des|les|nos))?) )*"
    r"(?:(?:(?:les|des|nos) )?(?:ateliers?|aci)(?: et)? )?chantiers?"
    r"(?: (?:ecoles?|quoi|voila|conventionnee?s?|(?:de |en )?(?:maraichage|"
    r"espaces verts|ressourcerie|jardin\w*|couture|textile|"
    r"recyclage|nature|environnement|palettes?)))*[ .!,]*"
)
# "on est bien une SIAE, le sigle m'échappe", "conventionnés oui, mais laquelle des cinq, mystère"
FIELD = compiled(r"\b(?:s?iae|insertion|convention\w*)\b")
HELD = compiled(
    r"\b(?:oui|si|ouais|(?:c est|bien) sur|c est (?:bon|ok)|"
    r"bien|certain\w*|sans (?:aucun )?doute|exact\w*|on est|"
    r"nous sommes|on l est|nous le sommes|signee?s?|d accord|affirmatif)\b"
)
WHICH = compiled(
    r"\b(?:laquelle|lequel|quel(?:le)?s?(?! (?:date|annee|mois|jour|moment|duree|adresse|montant|"
    r"numero)s?\b)|quoi|sigle|nom|appellation|types?|categorie|case|sorte|"
    r"intitule|denomination|genre|initiales|lettres|acronyme|(?:ca|cela) s appelle)\b"
)
FORGOTTEN = compiled(
    r"\bm echapp\w+|\boubli\w+|\btrou\b|\b(?:sai[st]?|savons|souvien\w*|rappelle|retrouve|"
    r"revient|revoi[st]?|retiens|retenu|saurai\w*|peux|pourrai\w*)(?: \w+){0,2} "
    r"(?:pas|plus|rien)\b|\bperdu (?:le|la|l|de vue)\b|"
    r"\b(?:pas|plus|rien) (?:(?:\w+ )?(?:en tete|en memoire|sous les yeux)|(?:retenu|note)\b)|"
    r"\bmystere|\bjsp\b|\bj\w? (?:ne )?(?:c|se) (?:pas|plus)|\bignor\w+|\bdemande[zs]? pas|"
    r"\breste a (?:savoir|retrouver|verifier|voir)|\bje (?:seche|ne saurai\w*)|"
    r"\b(?:a verifier|aucune idee|comment (?:ca|cela) s appelle deja)\b"
)
DENIES = compiled(r" ?(?:(?:mais|ben|bah|ah|euh|je vous dis que) )*(?:non|nan|pas|aucune?)\b")
SUPPOSED = compiled(r"\b(?:si|s) (?:on|nous|c est|notre|la structure)\b")
PRECISELY = compiled(r"\bplus (?:precisement|exactement|particulierement) (?:une? |l |le |en )?$")
ADDED = compiled(r" ?,? plus (?:une? |deux |l )?")
OR = compiled(r" ?,? (?:ou|ou bien|soit) (?:une? |l |un |en |plutot )?")
# "oui conventionnés, mais pas ETTI"
OF_A_KIND = compiled(
    r"^(?:(?:euh|ben|bah|ah|alors|bonjour|,) )*(?:oui|ouais|si)\b(?! non)|"
    r"\b(?:est|sommes|suis) (?:bien |deja )?conventionnee?s?\b|"
    r"\bconventionnee?s? ,? ?oui\b|\b(?:a|avons|ai) (?:bien )?une "
    r"convention\b"
)
