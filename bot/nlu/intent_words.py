"""The words that settle an intent: what we may have, what a word means, an ad, a translation."""

from __future__ import annotations

from bot.nlu.prefilter import compiled

SUM = compiled(r"\b\d+ [+*x] \d+\b")
AND_IF = compiled(r"^(?:et|mais) si\b")
# "on répare des bâches", "notre activité c'est…", "c'est de l'hippothérapie".
WE_DO = compiled(
    r"(?:\b(?:on|nous|notre|nos|c est (?:du|de la|de l|des)|objet|activites?|metiers?) )"
)
WANTS = compiled(
    r"\b(?:cherch\w+|recherch\w+|(?<!qui )veu[tx]|voulons|voudr\w+|aimer\w+|besoin|souhait\w+|faut|"
    r"svp|stp|trouver|acheter|reserver|ce soir|demain|hier|samedi|dimanche|vacances|mon|ma|mes)\b"
)
OF_PEOPLE = compiled(
    r" (?:pour|avec|de|d|a|solidaires?|ecolo\w*|bio|associati\w+|\w+tifs?|\w+ives?) ?"
)
SUPPOSED = compiled(
    r" ?(?:(?:et|alors|bon|,) )*(?:imaginons|admettons|supposons|mettons|a supposer) (?:qu|que) "
    r"(?:on|nous|l on|notre|je)\b(?!.*\b(?:combien|quel\w*)\b)"
)
# "un vélo cargo ça passe ?", "les voitures électriques vous les prenez ?"
TAKEN = compiled(
    r" ?(?:(?:et|bonjour|alors|,) )*(?:une?|les|des|la|le|l) (?:\w+ ){1,4}(?:, )?(?:"
    r"(?:est ce que )?vous (?:(?:les|la|le|l|en) )?(?:prenez|financez|acceptez|remboursez|aidez)|"
    r"(?:cela|c est|ils?|elles?) (?:y )?(?:passe|marche|rentre|eligible|pris|finance|rembourse|"
    r"accepte|compris|dedans|bon)\w*) ?\?* ?$"
)
IS_IT_IN = compiled(
    r"\b(?:ca|cela|c est|ils?|elles?) (?:y )?(?:compte|passe|marche|rentre|eligible|pris en c|"
    r"finance|rembourse|accepte|compris|dedans)\w*(?: dans [a-z ]{2,30})? ?\?+ ?$"
)
SEEKS = compiled(
    r" ?(?:(?:bonjour|salut|bonsoir|alors|bon|,) )*(?:moi )?(?:je|j) (?:veux|voudrais|cherche|"
    r"recherche|"
    r"aimerais|souhaite|souhaiterais|ai besoin d|suis a la recherche d)\b"
)
# Without one of these, "euh blabla" declares nothing unknown.
IGNORES = compiled(r"\b(?:sai[st]|savons|savent|savoir|idee|ignor|connai|aucune|pas)\w*")
MAY_WE = compiled(
    r"\b(?:on|nous|je|j|y|elle|(?:mon|ma|notre) \w+|(?:la|le) (?:notre|mienne?)) (?:\w+ ){0,3}?"
    r"(?:eligibles?|(?:droit|pretendre) a|y (?:a|avons|ai) droit|"
    r"y pretendre|droit ou (?:pas|non)|beneficier|concernee?s?|(?:une|"
    r"des|nos|mes|quelles?) chances?|peut (?:\w+ )?avoir (?:l |cette |une )?aide)\b"
    r"|\b(?:on|nous|je) (?:peut|peux|pouvons|pourrait|pourrions) (?:la |l |en |y |quand meme )?"
    r"(?:demander|candidater|postuler|deposer|avoir|obtenir|toucher|faire (?:une|la) demande)\b"
    r"|\b(?:pouvons|pourrions|pourrons) nous (?:la |l |en |y )?"
    r"(?:demander|candidater|postuler|deposer|avoir|obtenir|toucher|pretendre|beneficier|"
    r"solliciter)\b"
    r"|\b(?:eligibles?|recevables?|admissibles?) ?(?:ou (?:pas|non) ?)?\?* ?$"
    r"|\b(?:peut|pourrait|a|est|va) (?:t )?(?:elle|il) (?:\w+ ){0,2}?(?:solliciter|demander|"
    r"candidater|postuler|pretendre|beneficier|obtenir|deposer|avoir|toucher|recevoir|droit|"
    r"eligible)\b"
    r"|\b(?:c est |est ce )?(?:foutu|mort|cuit|rape|grille|perdu d avance) ?\?+ ?$"
    r"|\b(?:on|nous|je) r?entr\w+ (?:bien )?dans (?:les|vos|le|votre) (?:criteres|conditions|"
    r"clous|cases|cadre|dispositif)\b"
    r"|\bperds? (?:mon|notre) temps\b|\b(?:dire|dites|savoir) (?:moi |nous )?si "
    r"(?:c|cela|c est) (?:bon|passe|ok|va|possible|marche|jouable)\b"
    r"|\b(?:cela|c est) (?!se )(?:\w+ )?"
    r"(?:passe|marche|irait|colle|bon pour (?:nous|l aide)|jouable)\b"
)
# "notre mutuelle peut-elle la demander ?", "une fondation comme la nôtre"
OURS = compiled(
    r"\b(?:notre|mon|ma) \w+ (?:\w+ ){0,3}?(?:peut|pourrait|a t|est|a) "
    r"(?:elle|il|on|droit|le droit)\b"
    r"|\bcomme (?:la notre|le notre|la mienne|nous)\b"
)
# "salut la compagnie": said to several people, on coming in.
HAILS = compiled(r" ?salut (?:a tous|a toutes|tout le monde|l equipe|la \w+|les \w+) ?[!.,]* ?")
# "bonsoir, je découvre votre site", "coucou c'est la trésorière": one only says who one is.
PRESENTS = compiled(
    r" ?(?:bonjour|bonsoir|salut|coucou|hello|bjr|bsr|slt|hey|salutations)\b(?: ?[,.!]| (?:a "
    r"(?:vous|tous|"
    r"toutes)|madame|monsieur|tout le monde|l equipe))* (?:moi )?(?:(?:c est|ici|je suis|je m "
    r"appelle) "
    r"(?:(?<=suis )nouve\w+|(?<!suis )moi|(?<!est )(?<!suis )[a-z]+|(?:la|le|l|un|une) "
    r"[a-z]+)(?: (?:de|du|d|la|le|l|des)){0,2}(?: [a-z]+){0,2}|(?:je|on|nous) "
    r"(?:(?:viens|vient|venons) (?:tout juste |juste )?(?:de |d )?)?(?:decouvr\w*|arriv\w*|"
    r"debut\w*|tomb\w*|trouv\w*|commenc\w*|visit\w*|passe)\b[a-z ]{0,40}) ?[.!]*"
)
# "une SARL agréée ESUS, ça marche ?": of the kind, not of what is said beside it.
KIND_ELIGIBLE = compiled(
    r" ?(?:est ce qu )?(?:une?|les) (?:sarl|sas|sasu|eurl|scop|scic|asso\w*|ressourcerie|"
    r"recyclerie|"
    r"fondation|mutuelle|cooperative|entreprise|structure|societe)\b[^.;]{0,70}\b(?:eligibles?|"
    r"marche|"
    r"rentre|passe|pretendre|(?<!plein )droit|beneficier|candidater|avoir (?:l|cette|une) aide|"
    r"demander (?:l|cette|une) aide)\b"
)
# What a word means, or what tells two kinds apart: the topic is the word's.
MEANS = compiled(
    r"\b(?:dire quoi|que (?:veut|signifie)|signifi\w+ quoi|c est quoi|c koi|kesako|"
    r"(?:sens|signification|definition) d(?:e|u)? (?:ces?|cet|cette|la|le|l|sigle|mot|terme)|"
    r"(?:connais|comprends) (?:pas|rien)|jamais entendu parler)\b"
)
# "c'est qui qui signe la certification, un notaire ?"
_CERTIFY = r"[cs]ertif(?:\w+)?"
WHO_CERTIFIES = compiled(
    rf"\b(?:qui(?! (?:pa[iy]e|doit|a (?:droit|besoin)|regle|finance|est concerne|"
    rf"peut demander))|quel(?:le)? (?:bureau|organisme|cabinet|service|expert|boite|structure|"
    rf"professionnel\w*|prestataire|administration)|quelqu un|notaire|huissier|comptable|"
    rf"avocat|mairie|prefecture|banque)\b"
    rf"[^.;?]{{0,40}}\b{_CERTIFY}\b|"
    rf"\b(?:a|vers|aupres de|chez) qui [^.;?]{{0,40}}\b{_CERTIFY}\b|"
    rf"\b{_CERTIFY} ,? ?(?:c est|ce sont|cela se fait) "
    r"(?:chez |par |avec |aupres d\w* )?(?:qui|quelqu un|(?:une?|la|le|l) "
    r"(?:notaire|huissier|\w*comptable|expert|avocat|mairie|prefecture|banque|cabinet|bureau))\b"
)
DIFFERENCE = compiled(r"\bdifferences?\b")
WORDS = {
    "faq_siae": compiled(r"\b(?:s?iae|ei|etti|eiti|entreprises? d insertion)\b"),
    "faq_esus": compiled(r"\besus\b"),
}
WE = compiled(r"\b(?:on|nous|notre|nos|je|j|mon|ma|mes)\b")
OR_NOT = compiled(r"\b(?:(?:savoir|dire|dites|dites moi|dites nous) si|ou pas|ou non)\b")
# "vous vous fichez du monde", "dites à votre président que…": it answers nothing, asks nothing.
SCOLDS = compiled(
    r"\bvous vous (?:fichez|foutez|moquez|payez) (?:d|du|de)\b|^ ?dites? a (?:votre|ton|vos) "
    r"(?:president|chef|patron|directeur|elus)\b"
)
# A small ad, or words to be put in another language: nobody's facts.
AD = compiled(
    r"^(?:urgent |, |! )*(?:vends|a vendre|donne|loue|cede|echange|brade) "
    r"(?!des\b|du\b|de\b|les\b|la\b|le\b|en\b|aux?\b|pour\b|moi\b|nous\b|l\b).*\d ?(?:€|euros?\b)"
)
TRANSLATE = compiled(
    r"\b(?:tradui(?:s|sez|re)|(?:met[sz]|mettez|dites?|ecri(?:s|vez)|redige[rz]?) "
    r"(?:- )?(?:moi |cela )?)"
    r"(?: .{0,40})? en (?:anglais|neerlandais|allemand|espagnol|italien|arabe|polonais|flamand|"
    r"portugais|russe|chinois|ukrainien|turc|picard|latin|chti)\b"
    r"|^(?:\w+ ){0,2}?(?:corrig|relis|reformul|recopi)\w* .{0,30}\b(?:fautes|orthographe|phrase|"
    r"lettre|texte|mail|discours)\b"
)
# "la certification ? je ne sais pas": the question is only said again.
SAID_AGAIN = compiled(r" ?(?:(?:l|la|le|les|une?) )?[a-z]+(?: [a-z]+)? \? [^?]+")
CHANGE = compiled(
    r"(?:(?:je (?:veux|voudrais|souhaite|dois)|comment(?: (?:je|on|puis je|peut on))?|"
    r"il faut que je) )?"
    r"(?:chang|modifi|corrig|rectifi|rev)(?:er?|oir|ois) "
    r"(?:le|la|l|les|mon|ma|mes|notre|nos)\b"
)
# One who sells to the Region, or to those it helps: nothing told is of an applicant.
PITCH = compiled(
    r"\b(?:seriez|etes) vous interesse\w*|\bdevenir (?:votre |un |vos )?(?:partenaires?|"
    r"fournisseurs?|prestataires?|reference\w*)\b|\betre (?:votre |vos )(?:partenaires?|"
    r"fournisseurs?|prestataires?)\b|\b(?:plaquette commerciale|demarchage)\b"
    r"|\b(?:propos|offr|vend)(?:ons|e|s) (?:nos|mes) (?:services?|prestations?)(?: \w+)? "
    r"(?:a la region|aux (?:collectivites|regions|communes)|a vous)\b"
    r"|\b(?:donne|transm|envoy|communiqu|fourni|procur)\w* [^.;?]{0,30}"
    r"\b(?:coordonnees|liste|fichier|noms|adresses) (?:des|d|de) (?:\w+ ){0,2}?(?:associations?|"
    r"assos|structures|beneficiaires|laureats|entreprises) (?:\w+ ){0,3}?(?:aidees|aides|"
    r"laureates|a demarcher)\b"
    r"|\b(?:equip|fourni|accompagn|demarch|contact|rencontr|livr|vend)\w* (?:a )?vos "
    r"(?:\w+ )?(?:beneficiaires|laureats|adherents|structures|associations|administres|candidats)\b"
    r"|^(?:invitation (?:au|a)\b|petition (?:pour|contre)\b|(?:re)?cherch(?:e|ons) (?:des )?"
    r"benevoles\b)"
    r"|\b(?:vends|vendons|vend|commercialis\w+|fabriqu\w+|distribu\w+|install\w+) "
    r"(?:\w+ ){0,2}?(?:caisses?(?! de\b| d\b)|terminaux|tpe|bornes?) (?:\w+ ){0,4}?"
    r"(?:aux|pour les|a des) (?:assos?|associations?|structures?|commerces?|commercants?|"
    r"collectivites?|restaura\w+|magasins?)\b"
)
HOW_IT_WORKS = compiled(
    r" ?(?:(?:et|bonjour|alors|bon|,|donc) )*comment (?:cela|ca) (?:marche|fonctionne)(?: "
    r"ici)?[ ?!.]*"
)
# "'jour m'sieurs dames", "mes hommages", "bonjour les biloutes": one only comes in.
GREETS = compiled(
    r" ?(?:(?:bien )?(?:le |l )?(?:bonjour|bonsoir|salut|coucou|hello|hey|jour|soir|bjr|bsr|slt|"
    r"salutations|hola|ola|yo|wesh|re)|(?:mes|nos) (?:hommages|respects|salutations))"
    r"(?: (?:a|le|la|les|l|mes|chers?|cheres?|m|mon|min|toute?s?|tous|et|vous|monde|"
    r"sieurs?|messieurs|mesdames|dames?|madame|monsieur|biloutes?|tiots?|gens|amis?|"
    r"compagnie|equipe|team|copains|camarades|bonjour|hello|jour))* ?[!.,]* ?"
)
# "affiche les critères", "déroulez-moi toutes les exigences".
CRITERIA = compiled(
    r"\b(?:affich|montr|list|derou|detaill|enumer|revoi|visualis|consult|rappel)\w* "
    r"(?:(?:moi|nous|un par un|tous|toutes|donc|svp|l ensemble d|la liste d) )*(?:les|vos|des|es) "
    r"(?:\w+ )?(?:criteres|exigences|conditions)\b(?! d(?:e|u|es)? (?:la |l )?(?:certif|agrement|"
    r"versement|paiement|esus))"
)
# Another office's business, whatever it is near; what is done to it is a trade.
IN_THE_STREET = compiled(
    r"\b(?:lampadaires?|reverberes?|nids? de poules?|trottoirs?|chaussee|egouts?|caniveaux?|"
    r"fosses?|feux? (?:rouges?|tricolores?)|arbres?|poubelles?|ordures|encombrants|"
    r"depots? sauvages?|rats|trous?|branches|feuilles mortes|pigeons|verglas|crevasses|"
    r"panneaux? (?!solaire|photo|led|d affichage)\w+|inondations?|fuites? d eau)\b[^.;]*"
    r"\b(?:devant|pres d\w*|a cote d\w*|(?:en )?face (?:a|au|d\w*)|derriere|"
    r"longeant|le long d\w*|autour d\w*|"
    r"a l entree d\w*|sur le parking|dans la rue d\w*)\b[^.;]*\b(?:vous|region|votre|qui|c est)\b"
)
COMPLAINS = compiled(
    r"\?|\b(?:cass|defonc|bouch|debord|panne|danger|etein|pourri|repar|abim|fui|enlev|remplac|"
    r"marre|tomb|plein)\w*"
)
OUR_TRADE = compiled(
    r"\b(?:on|nous) (?:(?:y|en|les|leur|se|s) )?(?!est\b|a\b|avons\b|sommes\b|voit\b|voudr|veut)"
    r"\w+(?: \w+)? (?:les|des|l|aux?|nos|de|d) (?:lampadaire|reverbere|trottoir|chaussee|egout|"
    r"caniveau|fosse|arbre|poubelle|ordure|encombrant|depot|rat|panneau|inondation|fuite|"
    r"trou|branche|feuille|pigeon)"
)
NOT_HERE = compiled(
    r"\bcontest\w* (?:ma|la|notre|une|le|mon|cette) (?:taxe|amende|pv|contravention|loyer|"
    r"facture|licenciement)\b|\b(?:taxe (?:fonciere|d habitation|de sejour)|amende|contravention)\b"
    r"[^.;]*\bcontest\w*"
    r"|^ ?(?:(?:je|on) (?:veux|cherche|voudrais|demande) |(?!.*(?:\d|\b(?:compt|cumul|publique))))"
    r"(?:une? |la |les )?(?:primes?|bourses?|cheques?|allocations?) "
    r"(?:a|au|aux|pour|de|d|renov\w*|energ\w*|activite|vacances|velo)\b"
)
# "une bourse de 3 000 € du département": an answer
GRANTED = compiled(r" ?(?:une? |la |le )?(?:primes?|bourses?|cheques?|allocations?) (?:de|d) \d")
# "pk tu veux savoir si on fait du numérique": why it is asked, not what it is about.
WHY_ASKED = compiled(
    r" ?(?:(?:mais|et|bon|non|euh|,) )*(?:pourquoi|dans quel but|quel besoin(?: d\w*)?) "
    r"(?!(?:\w+ ){1,5}?(?:pas|plus|jamais)\b)(?:(?:est ce )?qu\w* )?(?:tu|vous|t|te|faut|il faut|"
    r"on doit|je dois|cela|ca|d|de|avoir|"
    r"avez vous|voulez vous|demandez vous|veux tu|a t on)\b[^.;?]*?"
    r"\b(?:demand\w+|savoir|connaitre|apprendre|veu\w*|voul\w+|interess\w*|regard\w*|dire|"
    r"indiquer|preciser|donner|avoir) (?:si|ou|combien|quel\w*|ce qu\w*|(?:notre|nos|mon|ma|mes|"
    r"le nombre|la liste) (?!subvention|aide|argent|sous\b|prime|versement)\w+)\b"
)
# "convention IAE ? connais pas, aucune idée si on en a une": the last words are of oneself.
IF_WE_HAVE = compiled(
    r"\bsi (?:on|nous|j|je) (?:(?:l|en|y|le) )?(?:a|ai|avons|est|suis|sommes)\b[^?]*$"
)
# "mouais ok", "bof oui": half a yes, to what is asked or not.
HALF_YES = compiled(
    r"(?: ?(?:bof|bon|ben|bah|pff+|hum|ok|,|\.|!))* ?(?:oui|ouais|mouais)"
    r"(?: ?(?:bof|bon|ben|ok|oui|ouais|mouais|,|\.|!))* ?"
)
# "je me suis embrouillé dans l'effectif, je peux le refaire ?"
MUDDLED = compiled(
    r"\b(?:embrouill|melang|confond|tromp|gour|(?:me|m|se|s|nous) (?:(?:suis|est|sommes) )?plant|"
    r"(?:suis|est|sommes) (?:\w+ )?perdu|emberlificot|invers|emmel|fourvoy|"
    r"trebuch)\w* (?:\w+ ){0,2}?(?:sur|dans|avec|pour|au|des|les|deux|entre|en)\b[^.?!]*[,;.!]? ?"
    r"(?:[^.;]*?)\b(?:refai(?:re|t|s|te)|recommenc\w+|reprend\w*|rechang\w+|ressais\w*|"
    r"resais\w*|re ?mett?re|revenir|rectifi\w+|corrig\w+|modifi\w+|retap\w+|revoir)\b"
)
_CONTRACT = (
    r"(?:(?:un|une|deux|les|le|l|la|des|d|mon|son|notre|mes|nos|ce|cet) )?(?:(?:postes?|emplois?|"
    r"engagements?|missions?|embauches?|recrutements?|contrats?) (?:de |d |en )?)?(?:cdd|cdi|cui|"
    r"cddi|cae|cddu|cdii|cdic|pec|cie|ctt|apprentissage|interim\w*|"
    r"apprenti\w*|contrats? (?:d|de|en|aide\w*|pro\w*|court\w*|saisonnier\w*))"
)
# "combien de fois on peut reconduire un CDD": labour law, nobody's employees.
LABOUR_LAW = compiled(
    r"\b(?:conditions?|duree|delais?|carence|renouvellement|reconduction|prolongation|rupture|"
    r"transformation|preavis|periode d essai|indemnites?|prime de fin|regles?|modalites?|"
    r"procedures?|etapes|textes|formalites?|demarches?|notice|imprime|formulaire) "
    r"(?:(?:maxi\w*|max|legale?|"
    r"de|d|du|des|pour|entre|carence|renouvellement|transformation|rupture|reconduction|"
    r"prolongation|"
    rf"suspension|signature|embauche|recrutement|sur|la|l|fin|precarite) )*{_CONTRACT}\b"
    r"|\b(?:peut|peux|pourrait|puis|faut|comment|combien de (?:fois|temps)|possible d|droit d)\b"
    r"[^.;,]{0,25}\b(?:renouvel|recondui|prolong|romp|transform|cass|requalifi|licenci|interromp|"
    rf"resili|embauch\w+ en|dur)\w* {_CONTRACT}\b"
    r"|\b(?:un|le|les) (?:cdd|cdi|cui|cddi|contrats? \w+)\b[^.;,]{0,25}\b(?:renouvelle|prolonge|"
    r"reconduit|rompt|transforme|dure)\w*\b[^.;,]{0,25}\b(?:combien|jusqu|quand|fois)\b"
)
# "il faut embaucher en CDI pour avoir l'aide ?"
OF_THE_SCHEME = compiled(
    r"\b(?:(?:l|une|cette|vos|votre) aides?|subvention\w*|eligib\w+|iness|dispositif|etre aidee?s?|"
    r"candidater|postuler|(?:a|de) la region)\b"
)
# "faut écrire une lettre de demande à la Région ?": how to apply, nothing to draft
TO_APPLY = compiled(
    r"\b(?:faut|faudra\w*|doit|dois|devons)(?: (?:il|on|je))? (?!que|me|nous)"
    r"[^.;]*\b(?:lettres?|courriers?)\b"
)
# "pourriez-vous rédiger le règlement de notre club ?"
DRAFTS = compiled(
    r"(?:\b(?:pouvez|pourriez|peux|pourrais|peut)(?: (?:tu|vous|vs|on|me|nous|m))*|\bmerci de|"
    r"\bbesoin (?:que vous |d )?|\b(?:il (?:me |nous )?)?faut(?: (?:que|me|nous))*|"
    r"\baide[zr]? (?:moi|nous) a|\bc est vous qui|^)"
    r" ?(?:me |nous |m )?(?:ecri\w+|redig\w*|compos\w*|prepar\w*|corrig\w*|fai(?:re|s|tes)|"
    r"mont(?:e|er|ez)|rel(?:is|ire|isez)|met\w+ en forme|trouv(?:e|er|ez)|invent\w+)"
    r"(?: moi| nous)? (?:le|la|les|l|un|une|des|mon|ma|notre|nos) (?:\w+ )?(?:reglements?|statuts?|"
    r"proces verba(?:l|ux)|pv|comptes? rendus?|convocations?|discours|lettres?|affiches?|flyers?|"
    r"ordre du jour|invitations?|courriers?|newsletter|communiques?|poemes?|slogans?|"
    r"proces|rapport (?:moral|d activite)) (?:d|du|des|de|pour|a)\b"
)
