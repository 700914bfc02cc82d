"""How French tells a trade by its verbs: "on répare des montres", "nous formons des adultes".

In each pattern of DEEDS and TRADES the group `what` is the thing done, made or sold; NO_OBJECT
says when it is none.
"""

from __future__ import annotations

from bot.nlu.craft_words import CRAFTS, CRAFTS_IRREGULAR, DO, IDIOMS, PEOPLE
from bot.nlu.patterns import any_of
from bot.nlu.prefilter import compiled

_WHO = any_of(
    "on nous je j qui association structure scop scic cooperative entreprise boite equipe "
    "ressourcerie recyclerie club collectif ferme societe sarl sas atelier"
)
US = rf"(?:\b{_WHO}|\bet(?= [a-z]+ons\b))(?: (?:y|en|les|leur|l|la|le|leurs|vous))? "
SUBJECT = compiled(rf"{_WHO} (?!$)")
TO = (  # "notre activité est de protéger les hérissons"
    r"(?:^|\b(?:est|consiste|objet|but|mission|metier|activite|occupe|sert|vise|c est) ?:? "
    r"(?:de|a|d) |\b(?:objet|but|mission|metier|activite)(?: a nous)? ?[,:] "
    r"|\b(?:mon|notre) (?:job|metier|boulot|travail|role|taf|mission) (?:: )?(?:c est )?(?:de |d )?"
    r"|\b(?:est|sommes|suis|existe|existons) (?:la )?pour )"
)
# "nos gars débroussaillent les berges"
_OURS_AT_WORK = r"\bnos (?:gars|salariee?s|ouvriers|equipes|compagnons|jardiniers|interimaires) "
_SIAE = r"\b(?:aci|etti|eiti|(?<=notre )ai) "
HEAD = compiled(rf"^|\b(?={US}|{TO}|{_OURS_AT_WORK}|{_SIAE})")  # where each of DEEDS starts
ER = r"(?:e|es|ons|eons|ent)"
NOT = r"(?! (?:pas|plus|rien|jamais|aucune?|guere)\b)"
_ADVERBS = (
    r"(?:(?:aussi|surtout|uniquement|principalement|essentiellement|ensuite|egalement|que|plutot|"
    r"seulement|un peu|beaucoup) )*"
)
_NOUN = r"(?!\d)[a-z]{4,}"
_SOME = (
    r"(?:des|du|de la|de l|les|nos|notre(?! (?:maison|voiture|camion|van)\b)|d|\d+|"
    r"une centaine de|plusieurs)"
)
_MAKES = compiled(
    rf"(?:(?:{US}|{_OURS_AT_WORK})(?:{CRAFTS}{ER}|{CRAFTS_IRREGULAR}|{IDIOMS})"
    rf"|{TO}(?:{CRAFTS}er|produire|construire|coudre|faire pousser))\b{NOT}"
    r"(?P<what>(?: \w+){0,2})"
)
# "nous on repasse pour les hôtels": for whom, where the verb needs no object.
_WORKS_FOR = compiled(
    rf"(?:{US}|{_OURS_AT_WORK})(?:(?!livr|demenag|soign|cre){CRAFTS}{ER}|{CRAFTS_IRREGULAR}|"
    rf"patiss{ER}) pour (?:les|des|nos|d autres) "
    rf"(?P<what>(?!besoins|reunions|fetes|raisons|travaux){_NOUN})"
)
# Caring for people or animals.
OF_PEOPLE = (
    r"(?:(?:aussi|surtout|des|de|les|d|a|aux|tous|toutes|jeunes|petits|un|public) ){0,3}"
    rf"{PEOPLE}\b"
)
_CARING = any_of(
    "accueill aid accompagn gard heberg transport visit ecout proteg recueill sauv emmen eveill "
    "log orient soign occup sensibilis inform alphabetis parrain reinser rassembl feder observ "
    "steril plac divert distr chouchout entour conduis lang dorlot bichonn cajol pouponn baign "
    "peign allait berc veill materni choy chaperonn cajol lav habill coiff nourri"
)
_CARES = compiled(
    rf"(?:{US}(?:{_CARING}{ER}|soutien[ts]|soutenons|nourrit|nourrissons|inserons|"
    r"defend|defendons|reunit|reunissons|conduit|"
    r"s occupe(?:nt)?|m occupe|nous occupons)"
    rf"|{TO}(?:{_CARING}er|accueillir|soutenir|nourrir))\b{NOT} (?P<what>{OF_PEOPLE})"
    r"(?!.{0,30}\b(?:stage|stagiaires|civique|benevoles|apprentissage|en insertion|en parcours|"
    r"en contrat)\b)"
)
# "on porte des colis aux malades", "nous conduisons des minibus pour les aînés": whatever the verb.
FOR_PEOPLE = compiled(
    rf"(?:{US}|{_OURS_AT_WORK})(?P<verb>[a-z]{{3,}}){NOT} (?:(?:aussi|surtout|\w+ment) )?"
    rf"(?:des|les|du|de la|de l|la|le|l|une?|d|nos|leurs) (?P<what>(?:[a-z]+ ){{1,6}}?)"
    rf"(?:aux|a des|a nos|a tous les|(?:pour|avec|chez) (?:les|des|nos|tous les)) (?:[a-z]+ )?"
    rf"{PEOPLE}\b"
)
TO_PEOPLE = compiled(rf" {PEOPLE}\b")
# "notre ETTI place des manutentionnaires dans les entrepôts"
_PLACES_WORKERS = compiled(
    rf"(?:{_SIAE}envoi{ER}|(?:{US}|{_SIAE})(?:plac|delegu|detach|pret){ER}){NOT}"
    r" (?:des|nos|ses|d anciens) (?P<what>(?:messieurs|dames|femmes|hommes|gars|agents|"
    r"interimaires|(?!benef|visit|plais|formateu)[a-z]{3,}(?:eurs|euses|iers|ieres|istes|naires)))"
    r"(?= (?:pour|dans|chez|aux?|sur|[a-z]{4,}er) )"
)
# "notre AI met des gens à tondre les pelouses", "nos salariées vont laver les vitres"
_AT_CHORES = compiled(
    rf"(?:(?:{_SIAE}|{US})(?:(?:plac|delegu|detach|pret|expedi|depech|envoi|affect|mandat){ER}|"
    r"mets?|mettons|fait|faisons|fourni[ts]|fournissons)(?! (?:pas|plus|rien|jamais)\b)"
    rf"(?: [a-z]+){{1,4}}?|{_OURS_AT_WORK}(?:vont|partent|viennent|s en vont))"
    rf"(?: pour| a| partir)? (?:{CRAFTS}er|tondre|tailler|coudre|scier|faire|peindre|entretenir|"
    rf"cueillir|servir) (?:les|la|le|l|des|du|de la) (?P<what>(?!point|tour|reste|plein){_NOUN})"
)
# "on protège la forêt", "on sauve des tortues".
_SAVES = compiled(
    rf"(?:{US}(?:proteg|sauv|sauvegard|preserv|replant|reboise?){ER}|{TO}(?:proteger|sauver|"
    rf"sauvegarder|preserver)){NOT} (?:les|des|la|le|l) (?:\w+ )?(?P<what>{_NOUN})"
)
# "on lutte contre le gaspillage", "nous agissons pour la biodiversité".
_CAUSES = compiled(
    rf"{US}(?:(?:lutt|milit|plaid|oeuvr){ER}|agit|agissons|(?:se |nous )?(?:bat|battons)|"
    r"(?:se |nous )?(?:mobilis|engag)(?:e|ons|eons))"
    rf"{NOT} (?:pour|contre|en faveur de|aupres de) (?:le|la|l|les|des|une?) (?P<what>{_NOUN})"
)
# "on apprend aux enfants à nager", "on enseigne le breton".
_TEACHES = compiled(
    rf"{US}(?:(?:apprend|apprenons|initi{ER}){NOT} (?:(?:le|la|l|les|du) \w+ )?(?:aux|a des|a nos) "
    rf"|enseign{ER}{NOT} (?:le|la|l|les|aux) )(?P<what>{_NOUN})"
)
# "on donne des cours de guitare".
_LESSONS = compiled(
    rf"{US}(?:donn|propos|organis|dispens|assur|anim){ER}{NOT} (?:\w+ )?(?:des|du|de|nos|les) "
    r"(?:\w+ )?(?:cours|lecons|stages|seances|ateliers?|initiations?|sorties|balades|soirees) "
    r"(?:de |d |en |a la |au |du )?(?!(?:anglais|francais|langues?|informatique|bureautique|"
    rf"numerique|gestion|formation|management)\b)(?P<what>{_NOUN})"
)
# "nous publions un journal de quartier".
_PUBLISHES = compiled(
    rf"{US}(?:publi|edit){ER}{NOT} (?:une?|le|la|l) (?:petite? )?"
    rf"(?P<what>(?!offre|annonce|appel|article|post|communique|avis){_NOUN})"
)
# "on chante dans les mariages", "on joue de la musique".
_PLAYS = compiled(
    rf"{US}(?:chant|dans|jongl|jou){ER}{NOT} (?:dans|pour|aux?|de la|de l|du|chez) (?:les |des |"
    rf"la )?"
    rf"(?P<what>{_NOUN})"
)
# What is sold by the unit, whatever it is of.
_UNIT = (
    r"(?:heures|jours|journees|demi|forfaits|frais|charges|mises|droits|temps|seances|missions|"
    r"entrees|interventions|creneaux|passages|passes|pass|cartes|carnets|lots|formules|packs|"
    r"unites|cotisations|acces|consultations|rendez)"
)
_UNIT_ALONE = rf"{_UNIT}(?= ?(?:$|[,.;:!]|(?:et|a|aux?|pour|payante?s|de (?:dix|cinq)) ))"
# Selling, making, letting or running in general needs to say what.
_DEALING = any_of(
    "transform prepar recuper distribu redistribu lou pret condition+ install pos jou chant edit "
    "publi film organis anim valoris recup enregistr diffus programm exploit commercialis import "
    "mont cur dor coul souffl fum expos grill ecoul brad "
    r"accord(?=\w+.(?:des|les).(?:pianos|orgues|instruments|guitares|accordeons|clavecins)) "
    r"vid(?=\w+.des) "
)
_DEALS = compiled(
    rf"(?:{US}(?:{_DEALING}{ER}|condui[ts]|conduisons|pilot{ER}|vends?|vendons|vendent|revend|revendons|produi[ts]|produisons|"
    r"fourni[ts]|fournissons|sert|servons|construi[ts]|fondons(?= des)|fond(?= des))"
    rf"|{TO}(?:{_DEALING}er|vendre|produire))\b{NOT}"
    rf" {_ADVERBS}(?:et \w+ )?{_SOME} "
    rf"(?P<what>(?!mon |ton |euros?|milli|{_UNIT_ALONE})(?:{_NOUN}|bus|cars?))"
)
_RUNS = compiled(
    rf"{US}(?:ger(?:e|ons)|tiens?|tient|tenons|exploit{ER}|dirig(?:e|eons)){NOT} "
    rf"(?:une?|le|la|l|deux|trois|plusieurs|des) (?:petite? |grande? )?"
    # a shop of one does not know what
    r"(?!(?:magasin|boutique|commerce|comptoir|depot)s?(?= ?(?:$|[,.;!]|(?:a|au|en|dans|sur|"
    r"depuis) )))"
    rf"(?P<what>{_NOUN})"
)
# "on veut vendre nos endives sur internet": one has them to sell.
_OURS_TO_SELL = compiled(
    r"\b(?:vendre|commercialiser|ecouler|expedier|(?:vente|livraison|commande|commercialisation)s?"
    rf"(?: en ligne| directe)? de) nos (?P<what>(?!cours){_NOUN})"
)
# "on fait de la plasturgie".
_PARTITIVE = compiled(
    rf"\b(?:on|nous|je|j|qui|association|scop|scic|sarl) (?:ne |n |y )?{DO}{NOT} {_ADVERBS}"
    r"(?:du|de la|de l) (?P<what>(?!(?:v[ae]nte|location|business)(?: ?[,.;!]|$| donc| "
    rf"et)){_NOUN})"
)
# "notre métier, c'est l'hippisme", "l'hippisme est notre métier".
_METIER = (
    r"(?:metiers?|activites?|specialites?|coeur de metier|coeur d activite|gagne pain|domaine|"
    r"secteur|creneau|quotidien|boulot)"
)
_DEFINED = compiled(
    rf"\b(?:notre|mon|nos|l) (?:vrai |vraie |premiere? |seule? )?{_METIER}"
    r"(?: (?:principale?s?|a nous|premiere?|historique|de base|au quotidien|reelle?))?"
    r"(?: [,:])? (?:c est|est|ce sont|reste|sont|consiste (?:a|en))"
    r" (?:surtout |d abord |avant tout |plutot |bien )?(?:de )?(?:le|la|les|l|du|des)"
    rf" (?P<what>{_NOUN})"
)
_DEFINES = compiled(
    rf"\b(?:les?|la|l|des|du) (?P<what>{_NOUN}(?: [a-z]+){{0,3}}) ,? ?(?:(?:c est|est|:) (?:notre|"
    rf"mon) (?:vrai |vraie |seule? )?{_METIER}|(?:qui |cela )?(?:nous|me) (?:fait|font) "
    r"(?:vivre|bosser|tourner|travailler|manger))"
)
# "nous c'est l'accueil des marins", "au titre de son activité de funiculaire".
_OURS = compiled(
    r"(?:\b(?:nous|chez nous|moi|ici) ,? ?c est (?:surtout |avant tout |plutot )?(?:le|la|l|les|du|"
    r"de la|de l|des)|\b(?:notre|son|une|mon|l) (?:activite|metier)(?: principale?)? (?:de|d)) "
    rf"(?P<define>(?!contraire|inverse|meme|premi|deuxi|galere|cata|bazar|bordel|president|direct|"
    rf"tresor|autre|second|derni|truc|vrai|grand|petit|asso|tout|cas\b)(?P<what>{_NOUN}))"
)
# "on déménage", "nous déménageons en mai": from where, not a trade.
MOVES = compiled(r"(?:on|nous|je|j|qui) demenag(?:e|eons|ent)\b(?! (?:des|les|du|de|gratuit))")
# "c'est des bouquins d'occasion, notre affaire".
_AFFAIR = compiled(
    r"\bc est (?:du|de la|de l|des|les?|la|l) "
    rf"(?P<what>(?!coeur|metier){_NOUN}(?: [a-z]+){{0,3}}) ,? ?"
    rf"(?:notre|mon) (?:{_METIER}|affaire|truc)\b"
)
# "secteur : l'hippisme", "on travaille dans la plasturgie".
_FIELD = compiled(
    r"(?:\b(?:secteur|domaine|branche|filiere|metiers?|activite)(?: d activite)?(?: principale?)?"
    r" (?::|du|de la|de l)(?: (?:le|la|les|l))?"
    r"|\b(?:travaill\w+|intervien\w+|intervenons|bosse|bossons|specialisee?s?|oeuvr\w+|expert\w*)"
    r" (?:dans|en)(?: (?:le|la|les|l|du|des))?"
    r"(?: (?:domaine|secteur|milieu|filiere) (?:de la|du|de l|des|de))?)"
    rf" (?P<what>{_NOUN})"
)
# "notre voisin nous répare les vélos": done to us.
NOUS_OBJECT = compiled(r"nous (?:(?:en|les|l|la|le|y) )?(?!\w+ons\b|sommes\b|c est\b)")
# What one mends or saves may be anything, computers included.
MENDS = compiled(
    r"\b(?:restaur|(?:lou|pret)(?:e|ons) (?:du materiel|des outils)|repar|depann|"
    r"netto[iy]\w+ (?:aussi )?(?:les|des|d) (?:bureaux|locaux|logements|appartements|cages)|"
    r"recondition|recycl|reemploi|reutilis|revaloris|retap|demont)"
)
# "nous livrons jusqu'à Nantes", "on livre partout": where, not what.
NO_GOODS = compiled(
    r" ?(?:jusqu|partout|dans|(?:surtout |aussi |que )?(?:des|les|aux|nos|d autres) "
    r"(?:associations?|"
    r"assos|ecoles?|entreprises?|collectivites|mairies|particuliers|pros|professionnels|"
    r"restaurants?|restos|cantines|creches|hopitaux|magasins?|commerces?|epiceries?|voisins?)|"
    r"(?:en|a)(?! (?:velo|cheval|cargo|scooter|pied|triporteur|vtt|roller)\b)|chez|sur|vers|"
    r"gratuit\w*)\b"
)
DEEDS = (
    _MAKES,
    _WORKS_FOR,
    _CARES,
    _PLACES_WORKERS,
    _AT_CHORES,
    _SAVES,
    _CAUSES,
    _TEACHES,
    _LESSONS,
    _PUBLISHES,
    _PLAYS,
    _DEALS,
    _RUNS,
)
_CLIENTS = (
    r"\b(?:clients?|clientes?|gens|familles?|adherents?|vacanciers|touristes|habitants|usagers|"
    r"particuliers|parents|patients?|malades|residents|membres|spectateurs|stagiaires|eleves|"
    r"entreprises|communes|collectivites|mairies|restaurants?{on})"
)
# What is sold, with nothing telling of what: units, papers of the trade, who buys.
_UNTOLD = (
    rf"(?!(?:{_UNIT}|expertises|analyses|audits|diagnostics|accompagnements?|deplacements|trajets|"
    r"adhesions?|cotisation|activites|animations|offres?|options|colis|paniers|visites|sorties|"
    r"evenements|invites|participants|stages|modules|sessions|travaux|realisations|creations|"
    r"ouvrages|inscriptions?|participations?|bons|quantites|enquetes|benefices|projets|"
    r"competences|savoirs?|solutions|apports|usagers|familles|parents|eleves|gens|conferences|"
    r"colloques|cautions?|garanties?|conventions?|engagements?|methodes|idees|choix|tournees)\b)"
)
# "les clients nous achètent du miel", "les touristes louent nos canoës".
_BOUGHT = compiled(
    _CLIENTS.format(on="|on")
    + r" (?:(?:nous|m|me) (?:achet|reserv|command|regl|confi|pai|pay)\w+ (?:surtout |aussi )?"
    r"(?:(?:pour|de|d) )?(?:des|du|de la|de l|les|leurs?|la|le|l)|"
    r"(?:louent|achetent|reservent|commandent) (?:nos|notre))"
    rf" (?P<what>{_NOUN}(?: (?:a|de|d) [a-z]+)?)"
)
# "nos patients paient des séances de réflexologie", "les parents paient de l'orthophonie".
_CARE_BOUGHT = compiled(
    _CLIENTS.format(on="")
    + r" (?:(?:nous|m|me|s|se) )?(?:achet|pai|pay|regl|reserv|prenn|command|offr)\w+"
    r" (?:(?:surtout|aussi|chez nous) )?"
    r"(?:(?:des|les|leurs?|une?|plusieurs) (?:heures?|seances?|cours|lecons?|consultations?|"
    r"rendez ?-? ?vous|demi journees?|journees?|stages?|soins?|ateliers?|forfaits?|sejours?|"
    r"billets?|tickets?|cures?|massages?) (?:de |d |en )(?:la |l )?|(?:de la|de l|du) |"
    r"l (?=[a-z]+(?:pathie|logie|therapie|phonie)\b))"
    rf"(?P<what>(?!adhesion|cotisation|inscription|licence|place|entree|essai|argent){_NOUN})"
)
_PAID_FOR = compiled(
    rf"\b(?:on|nous) (?:se |nous )?(?:fait|faisons) payer (?:nos|notre|les|des) "
    rf"(?P<what>{_UNTOLD}{_NOUN})"
)
# "on facture nos dépannages de chaudières", "nous monnayons nos transcriptions"
_BILLED = compiled(
    r"\b(?:on|nous) (?:factur|monnay|monnai|tarif|commercialis)(?:e|ons) (?:surtout |aussi )?"
    rf"(?:nos|(?:des|les)(?= [a-z]+ (?:de|d|photos?)\b)) (?P<what>{_UNTOLD}{_NOUN}"
    rf"(?: (?:de|d) (?:la |l )?(?!conseil|formation|travail){_NOUN}| photos?)?)\b"
)
# "nos retouches sont payantes"
_PAYABLE = compiled(
    rf"\bnos (?P<what>{_UNTOLD}{_NOUN}(?: (?:de|d) (?:la |l )?{_NOUN})?) (?:sont|restent) "
    r"(?:(?:tous|toutes|bien|donc) )?(?:payant|factur|vendu|tarife|monnay)e?s?\b(?! (?:par|aux?) )"
)
# Said in other ways than by whom and a verb.
TRADES = (
    _BOUGHT,
    _CARE_BOUGHT,
    _PAID_FOR,
    _BILLED,
    _PAYABLE,
    _OURS_TO_SELL,
    _PARTITIVE,
    _DEFINED,
    _DEFINES,
    _OURS,
    _AFFAIR,
    _FIELD,
)

# Whatever is done, when activities are asked: "on porte les courses aux gens".
DOING = compiled(
    r"^(?:(?:oui|non|alors|bonjour|bah|ben|donc|en fait|nous|et|,) )*"
    r"(?:on|nous|je|l association|notre association|l equipe|la structure)"
    r"(?: (?:y|en|les|leur))? (?P<verb>[a-z]{3,}) "
    r"(?:(?:aussi|surtout|un peu|regulierement|souvent) )?"
    rf"(?:des|les|du|de la|de l|aux|une?|le|la|l|d) (?P<what>{_NOUN})"
)
NOT_DOING = compiled(
    any_of(
        r"est sommes suis a avons ai sait savons sais peu[tx] pouvons veu[tx] voulons doi[ts] "
        r"devons pense pensons crois croit croyons comprend\w* pass\w+ repon\w+ demand\w+ "
        r"cherch\w+ envo\w+ attend\w* arriv\w+ vien\w+ venons va vais allons revien\w+ prefer\w+ "
        r"souhait\w+ connai\w+ pai\w+ pay\w+ emploi\w+ employons compt\w+ aim\w+ utilis\w+ "
        r"achet\w+ recoi\w+ recev\w+ touch\w+ perd\w* gagn\w+ trouv\w+ regard\w+ voi[rst] voyons "
        r"lis lit ecri\w+ dit dis disons oubli\w+ laiss\w+ donn\w+ prend\w* prenons refus\w+ "
        r"sign\w+ depos\w+ depend\w* manqu\w+ rest\w+ ser\w+ aur\w+ etait avait embauch\w+ "
        r"recrut\w+ remerci\w+ salu\w+ prefere confirm\w+ ignor\w+ vis vit vivons habit\w+ parl\w+ "
        r"suis suit suivons appliqu\w+ hesit\w+ entend\w* respect\w+ occup\w+ rempli\w+ "
        r"declar\w+ appel\w+ rappel\w+ mets "
        r"mettons quitt\w+ voudr\w+ veulent desir\w+ envisag\w+ prevoi\w+ prevoy\w+ projet\w+ "
        r"investi\w* command\w+ reclam\w+"
    )
)

# What is no goods nor craft: papers, money, digital things, places, the grant itself.
NO_OBJECT = compiled(
    r"\b"
    + any_of(
        r"papiers? listes? dossiers? demandes? reunions? donnees? informations? documents? "
        r"factures? devis comptes? travailleurs? "
        r"subventions? aides? dons? mecenat projets? statuts? sites? logiciels? applications? "
        r"applis? caisses? "
        r"impots? tva taxes? formulaires? questionnaires? cotisations? adhesions? fonds argent "
        r"euros? chiffres? budgets? paiements? salaries? benevoles? stagiaires? emplois? produits? "
        r"services? prestations? productions? biens? choses? trucs? marchandises? articles? parts? "
        r"actions? licences? ligne internet web numeriques? digital\w* informatiques? benefices? "
        r"pertes? marges? profits? deficits? mal bruit mieux maximum travail tort lucratif region "
        r"departement oise somme aisne nord pas hauts rural quartier village ville monde domaine "
        r"cadre secteur locaux local bureaux? logements? appartements? immobilier\w* economi\w+ "
        r"entreprises? associations? structures? conseil\w* formations? ag assemblee rapports? "
        r"bilans? justificatifs? attestations? besoins? efforts? reponses? questions? numero\w* "
        r"codes? ca abonnements? plannings? tableaux? fichiers? ordinateurs? tablettes? terminal "
        r"terminaux materiels? outils? place point moyens? fait faire gros assurances? banques? "
        r"credits? prets? finances? etudes? ingenierie negoce conventions? agrement insertion "
        r"chantiers? dividendes? deux trois cinq dans avec notre votre depuis moins pour comme tpe "
        r"imprimantes? photocopieurs? copieurs? serveurs? cameras? heures? jours? mois annees? "
        r"semaines? personnel equipes? reste suite base partie type genre plupart moitie totalite "
        r"ensemble federation mairie commune prefecture etat europe france impact sens liens? "
        r"valeurs? autres? billets? tickets? places? longue courte principale differents? "
        r"differentes? plusieurs toutes? tous clients? partenaires? adherents? membres? fonction "
        r"sociale? social hauteur moyenne interne externe regle effet cours attente suivis? "
        r"gestion numerisation digitalisation compta\w* tresorerie stocks? paie administratif "
        r"reseau promesse discours liste registre permanence activite demarches parole situation "
        r"survie interets? droit.a regles? consignes? route coup cap bout geiq sci[ce] scop "
        r"sarl sasu? eurl cae "
        r"normal classique ordinaire standard traditionnel courant salariat embauches? "
        r"mutualisation collectif associatif benevolat volontariat recrutements? problemes? "
        r"retards? differences? urgences? choix"
    )
    + r"\b"
)
