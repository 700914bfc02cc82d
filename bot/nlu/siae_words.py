"""The words of IAE conventions: the field, its kinds, whose they are, what is none of them."""

from __future__ import annotations

from bot.nlu.prefilter import compiled

CONTEXT = compiled(
    r"\b(?:siae|iae|insertion|conventionnee?s?|conventions?|conventionnement|aci|etti|eiti|"
    r"direccte|dreets|ddets|sarl|sas|sasu|scop|scic|association|asso)\b"
)
LISTED_BEFORE = compiled(
    r"\b(?:aci|etti|eiti|ei|(?<![jn] )ai) (?:et |, |/ |\+ |- |ou )?(?:une? )?$"
)
LISTED_AFTER = compiled(r" (?:et|,|/|\+|-|ou) (?:une? )?(?:aci|etti|eiti|ei|ai)\b")
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
# "les ateliers et chantiers d'insertion, c'est nous"
IT_IS_US = compiled(r" ?,? ?c est (?:bien |justement )?(?:nous|notre (?:cas|metier|activite))\b")
MANY = compiled(r"\b(?:les|(?<!que )(?<!titre )des|aux|ces|certaines) $")
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
    r"\b(?:insertion|aci|ei|etti|ai|intermediaire)(?: et|,| ,| ou| plus| \+| /) (?:une? |le |la |"
    r"des |deux |notre )?(?P<a>chantiers?)\b(?! d insertion)"
    r"|\b(?:agrement|convention|conventionne\w*|conventionnement) (?:(?:comme|en|d|de|un|atelier|"
    r"et)"
    r" )*(?P<b>chantiers?)\b(?! d insertion)"
    r"|\b(?P<c>chantiers?) (?:et|,|ou|plus|\+) (?:une? |l |la |notre )?(?:entreprise d insertion|"
    r"association intermediaire|ei|ai|etti)\b"
)
SIGLES = compiled(
    r"\b(?:sigles?|acronymes?|comprends? (?:rien|pas)|c est quoi|veut dire|difference|signifie|"
    r"designe|(?:ce|le) (?:mot|terme|nom)|definition|recouvre|ce que c est)\b"
)
# "nous sommes conventionnés, je ne sais plus sous quel sigle", "le sigle, c'est notre cas"
UNDER_CONVENTION = compiled(
    r"\b(?:(?:sommes|est|suis) (?:bien )?conventionnee?s?|c est (?:bien )?(?:notre cas|nous|"
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
MISLAID = compiled(r"\b(?:re)?(?:trouv|cherch)\w+ (?:pas|plus)\b")
NO_MORE = compiled(
    r"^pas nous\b|\bzero (?:convention|conventionnement|agrement)\b|"
    r"\bconventionnee?s? (?:de|en|a|par) rien\b|\by a pas (?:ca|cela|sa)\b(?! que)|"
    r"(?<!\bune )(?<!\bla )(?<!\bcette )\bpersonne (?:n est |"
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
IN_THE_FIELD = compiled(
    r"\b(?:convention\w*(?! (?:de stage|d occupation|de partenariat))|"
    r"insertion(?! et la qualif)|iae|siae|mise a disposition|interim|"
    r"travail temporaire|cddi|"
    r"eloignee?s? de l emploi)\b"
)
NOT_OURS = compiled(r" ?,? ?(?:(?:ce|c|ca) )?(?:(?:n )?est pas|non|pas)\b")
OTHER_APPROVAL = compiled(r"\b(?:ess?us|certif\w+|tiers de confiance)\b")
UNDER_IT = compiled(r" (?:bien )?conventionnee?s?\b")  # "nous sommes ai conventionnée"
SITE = compiled(r" ?(?:(?:un|une|le|notre|l|oui|porte|on|a) )*(?:ateliers?(?: et)? )?chantiers? ?")
