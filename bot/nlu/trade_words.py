"""How French tells a trade by its verbs, its complements and its endings: patterns.

In each pattern the group `what` is the thing done, made or sold; NO_OBJECT says when it is none.
"""

from __future__ import annotations

import re


def _any(words: str) -> str:
    """Takes words or stems; returns a pattern of any of them."""
    return "(?:" + "|".join(words.split()) + ")"


_WHO = _any(
    "on nous je j qui association structure scop scic cooperative entreprise boite equipe "
    "ressourcerie recyclerie club collectif ferme societe sarl sas"
)
_CLITIC = r"(?: (?:y|en|les|leur|l|la|le|leurs|vous))?"
_US = rf"(?:\b{_WHO}|^){_CLITIC} "
_ER = r"(?:e|es|ons|eons|ent)"
# "notre activité est de protéger les hérissons"
_TO = (
    r"(?:^|\b(?:est|consiste|objet|but|mission|metier|activite|occupe|sert|vise|c est) ?:? "
    r"(?:de|a|d) )"
)
_NOT = r"(?! (?:pas|plus|rien|jamais|aucune?|guere)\b)"
_ADVERBS = (
    r"(?:(?:aussi|surtout|uniquement|principalement|essentiellement|ensuite|egalement|que) )*"
)
_NOUN = r"(?!\d)[a-z]{4,}"
_SOME = r"(?:des|du|de la|de l|les|nos|d)"

# Verbs that tell a trade by themselves.
_CRAFTS = _any(
    "repar recycl cultiv fabriqu nettoy nettoi cuisin jardin restaur recondition+ brass torrefi "
    "renov plant sculpt tiss retap retouch confection+ recolt distill embouteill demantel broi "
    "broy compost debarrass demenag isol carrel macon+ elagu debroussaill desherb labour sem "
    "ramass pech affin petri repass desinfect depann toilett dress mass coiff maquill tatou "
    "tricot brod crochet forg usin ramon reli encadr reemploi reutilis revaloris surcycl soign "
    "elev imprim transport entrepos blanch soud rempaill cann rabot emball assembl vehicul "
    "promen coach chin collect tri glan bricol demont livr grav lav rinc sech"
)
_CRAFTS_IRREGULAR = _any(
    "traduit traduisons dessert desservons coud cousons cousent construi[ts] construisons "
    "deconstrui[ts] deconstruisons demolit demolissons produi[ts] produisons tond tondons moud "
    "entretien[ts] entretenons entretiennent blanchi[ts] blanchissons peignons peint batit "
    "batissons filons taillons taille"
)
_MAKES = re.compile(
    rf"(?:{_US}(?:{_CRAFTS}{_ER}|{_CRAFTS_IRREGULAR}|(?:fait|faisons|fais) pousser)|"
    rf"{_TO}(?:{_CRAFTS}er|produire|construire|coudre|faire pousser))\b{_NOT}"
    rf"(?P<what>(?: (?:de|des|du|les|la|l|le|d|nos|aussi|et|surtout|vieux|vieilles|\w+))?"
    rf"(?: \w+)?)"
)
PEOPLE = _any(
    "enfants? bebes bambins gamins jeunes ados adolescents etudiants eleves collegiens familles? "
    "parents femmes mamans meres hommes personnes gens seniors aines anciens retraites malades "
    "patients handicapes autistes migrants refugies exiles sans.abris? sdf detenus sortants "
    "chomeurs demandeurs publics? beneficiaires residents habitants victimes mineurs animaux "
    "chiens chats chevaux oiseaux herissons aidants allocataires precaires demunis poneys"
)
_OF_PEOPLE = (
    r"(?:(?:aussi|surtout|des|de|les|d|a|aux|tous|toutes|jeunes|petits|un|public) ){0,3}"
    rf"{PEOPLE}\b"
)
_CARING = _any(
    "accueill aid accompagn gard heberg transport visit ecout proteg recueill sauv emmen eveill "
    "log "
    "orient soign occup"
)
_CARES = re.compile(
    rf"(?:{_US}(?:{_CARING}{_ER}|soutien[ts]|soutenons|nourrit|nourrissons|inserons|"
    rf"s occupe(?:nt)?|m occupe|nous occupons)|{_TO}(?:{_CARING}er|accueillir|soutenir|"
    rf"nourrir))\b{_NOT} "
    rf"(?P<what>{_OF_PEOPLE})(?!.{{0,30}}\b(?:stage|stagiaires|civique|benevoles|apprentissage)\b)"
)
# Selling, making or letting in general needs to say what.
_DEALING = _any(
    "transform prepar recuper distribu redistribu lou pret condition+ install pos jou chant edit "
    "publi film organis anim valoris recup enregistr diffus programm exploit commercialis import"
)
_DEALS = re.compile(
    rf"(?:{_US}(?:{_DEALING}{_ER}|vends?|vendons|vendent|revend|revendons|produi[ts]|produisons|"
    rf"fourni[ts]|fournissons|sert|servons|construi[ts])|{_TO}(?:{_DEALING}er|vendre|"
    rf"produire))\b{_NOT}"
    rf" {_ADVERBS}(?:et \w+ )?{_SOME} (?P<what>(?!mon |ton |euros?|milli){_NOUN})"
)
# "on fait de la plasturgie".
_PARTITIVE = re.compile(
    rf"\b(?:on|nous|je|j|qui|association|scop|scic|sarl) (?:ne |n |y )?(?:fait|faisons|fais|font)"
    rf"{_NOT} (?:un peu |beaucoup )?{_ADVERBS}(?:du|de la|de l) (?P<what>{_NOUN})"
)
# "notre métier, c'est l'hippisme", "l'hippisme est notre métier".
_DEFINED = re.compile(
    r"\b(?:notre|mon|nos|l) (?:vrai |vraie |premiere? |seule? )?(?:metiers?|activites?|"
    r"specialites?|coeur de metier|coeur d activite|gagne pain|domaine|secteur|creneau|quotidien|"
    r"boulot)(?: (?:principale?s?|a nous|premiere?|historique|de base|au quotidien|reelle?))?"
    r"(?: [,:])? (?:c est|est|ce sont|reste|sont|consiste (?:a|en))"
    rf" (?:surtout |d abord |avant tout |plutot |bien )?(?:de )?(?:le|la|les|l|du|des) "
    rf"(?P<what>{_NOUN})"
)
_DEFINES = re.compile(
    rf"\b(?:le|la|les|l) (?P<what>{_NOUN}(?: [a-z]+){{0,3}}) ,? ?(?:c est|est|:) (?:notre|mon) "
    r"(?:vrai |vraie |seule? )?(?:metier|activite|specialite|gagne pain|coeur de metier)"
)
_FIELD = re.compile(
    r"(?:\b(?:secteur|domaine|branche|filiere|metiers?|activite)(?: d activite)?(?: principale?)?"
    r" (?::|du|de la|de l)(?: (?:le|la|les|l))?"
    r"|\b(?:travaill\w+|intervien\w+|intervenons|bosse|bossons|specialisee?s?|oeuvr\w+|expert\w*)"
    r" (?:dans|en)(?: (?:le|la|les|l|du|des))?(?: (?:domaine|secteur|milieu|filiere) (?:de la|du|"
    rf"de l|des|de))?) (?P<what>{_NOUN})"
)
DEEDS = (_MAKES, _CARES, _DEALS, _PARTITIVE, _DEFINED, _DEFINES, _FIELD)

# "fabrique de cerfs-volants", "SCOP de plasturgie": an action, a place or a structure, and of what.
_OF = r"(?:d|de|des|du|en) (?:la |le |les |l )?"
_ACTION = _any(
    "ateliers? fabriques? fabrication fabricants? production producteurs? productrices? vente "
    "vendeurs? marchande?s? location loueurs? reparation reparateurs? entretien culture elevage "
    "eleveurs? collecte recyclage reemploi tri pose poseurs? installation installateurs? livraison "
    "garde club compagnie troupe salon magasin boutique ferme bar studio galerie maison transport "
    "transformation restauration confection taille cueillette recolte peche usine manufacture "
    "artisans? createurs? creatrices? sauvegarde exploitation decoupe nettoyage lavage "
    "reconditionnement revalorisation renovation demontage assemblage edition parc ecurie jardin "
    "musee refuge pension portage valorisation plantation camion protection cabinet"
)
_QUALITY = _any(
    "associati\\w+ solidaires? artisanale? cooperati\\w+ participati\\w+ itinerante? municipale? "
    "citoyen\\w*"
)
_STRUCTURE = _any(
    "societe entreprise association collectif cooperative scop scic sarl sas sasu eurl tpe pme "
    "structure boite service prestations? travaux activite"
)
_ACTIVITY_NOUN = (
    r"[a-z]{2,}"
    + _any("erie age ation ition ction ture isme graphie urgie logie ment ure iere")
    + "s?"
)
HEADED = re.compile(
    rf"\b(?:{_ACTION} (?:et [a-z]+tion )?(?:{_QUALITY} )?{_OF}(?P<of>{_NOUN})"
    rf"|(?:bar|camion|parc|moulin|ecurie|cave) a (?P<for>{_NOUN})"
    rf"|(?:club|compagnie|troupe|ferme) (?P<kind>(?!associati|sportive){_NOUN})"
    rf"|{_STRUCTURE} {_OF}(?P<trade>{_ACTIVITY_NOUN})"
    rf"|(?:aide|soutien|accueil|accompagnement|hebergement|insertion|animation|sejours|activites|"
    rf"vacances|loisirs|sorties) (?:a domicile )?(?:pour |avec )?(?P<people>(?:des|de|d|a|aux) "
    rf"{_OF_PEOPLE}))\b"
)
ENDING = re.compile(r"(?:erie|iculture|iere|eraie|icole|therapie)$")
PERSON = re.compile(
    r"\b(?:on est|nous sommes|je suis|metier :|profession :)(?: (?:une?|des|deux|trois|artisans?|"
    r"\d|plusieurs|tous|toutes|surtout|de))*"
    r" (?P<what>[a-z]{3,}(?:eur|euse|rice|ier|iere|iste|ien|ienne|isan)s?)\b"
    r"(?! (?:de l association|de la|d une|d un|du|de cette|de notre|pour|a l|au)\b)"
)
# Roles and qualities with the ending of a trade.
ROLE = re.compile(
    r"(?:direct|tresori|administrat|coordinat|coordonnat|fondat|cofondat|employeur|entrepren|"
    r"autoentrepren|particuli|premi|derni|meilleur|superieur|inferieur|exterieur|interieur|"
    r"majeur|mineur|leur|plusieurs|act(?:eur|rice)|porteur|demandeur|repreneur|utilisat|"
    r"consommat|ancien|bien|rien|combien|soutien|lien|moyen|citoyen|parisien|europeen|quotidien|"
    r"amateur|financ|dirig|developp|informatic|programm|entier|regul|famil|pionn|innovat|"
    r"specialiste|optimiste|pessimiste|triste|professionn|debiteur|crediteur|ambassadeur|"
    r"interlocut|visiteur|erreur|ailleurs|heureuse|nombreuse|serieuse|chomeur|metier|quartier|"
    r"chantier|dossier|courrier|fier|fiers|liste|existe|referent|amienois|isarien|picardien|"
    r"numeric|web|salari|benevol|responsab|pret|seul|neuf|cooperat|createur|creatrice)"
)
# What is no goods nor craft: papers, money, digital things, places, the grant itself.
NO_OBJECT = re.compile(
    r"\b"
    + _any(
        "dossiers? demandes? reunions? donnees? informations? documents? factures? devis comptes? "
        "subventions? aides? projets? statuts? sites? logiciels? applications? applis? caisses? "
        "impots? tva taxes? formulaires? questionnaires? cotisations? adhesions? fonds argent "
        "euros? chiffres? budgets? paiements? salaries? benevoles? stagiaires? emplois? produits? "
        "services? prestations? productions? biens? choses? trucs? marchandises? articles? parts? "
        "actions? licences? ligne internet web numeriques? digital\\w* informatiques? benefices? "
        "pertes? marges? profits? deficits? mal bruit mieux maximum travail tort lucratif region "
        "departement oise somme aisne nord pas hauts rural quartier village ville monde domaine "
        "cadre secteur locaux local bureaux? logements? appartements? immobilier\\w* economi\\w+ "
        "entreprises? associations? structures? conseil\\w* formations? ag assemblee rapports? "
        "bilans? justificatifs? attestations? besoins? efforts? reponses? questions? numero\\w* "
        "codes? ca abonnements? plannings? tableaux? fichiers? ordinateurs? tablettes? terminal "
        "terminaux materiels? outils? place point moyens? fait faire gros assurances? banques? "
        "credits? prets? finances? etudes? ingenierie negoce conventions? agrement insertion "
        "chantiers? deux trois cinq dans avec notre votre depuis moins pour comme tpe "
        "imprimantes? photocopieurs? copieurs? serveurs? cameras? heures? jours? mois annees? "
        "semaines? personnel equipes? reste suite base partie type genre plupart moitie totalite "
        "ensemble federation mairie commune prefecture etat europe france impact sens liens? "
        "valeurs? autres? billets? tickets? places? longue courte principale differents? "
        "differentes? plusieurs toutes? tous clients? partenaires? adherents? membres? fonction "
        "sociale? social hauteur moyenne interne externe regle effet cours attente suivi gestion "
        "numerisation digitalisation"
    )
    + r"\b"
)
_BUSINESSES = _any(
    "entreprises? entrepreneurs? dirigeants? associations? assos collectivites mairies tpe pme "
    "structures porteurs? createurs? societes cooperatives startups? projets"
)
_HOMES = _any(
    "logements? appartements apparts maisons studios immeubles meubles.touristiques terrains "
    "biens.immobiliers locaux.commerciaux bureaux locaux"
)
_LEARNERS = _any(
    "adultes salaries professionnels apprentis stagiaires cuisiniers metiers auxiliaires "
    "assistantes soignants aides managers elus benevoles animateurs encadrants developpeurs "
    "artisans agriculteurs agents vendeurs formateurs"
)
EXCLUDED_DEEDS = (
    ("training", re.compile(
        rf"(?:{_US}form{_ER}|{_TO}former)\b{_NOT} (?:(?:aussi|surtout|des|les|aux|de|d|jeunes|"
        rf"futurs|futures) )"
        rf"{{0,3}}(?:{PEOPLE}|{_LEARNERS})\b(?! (?:de|en) notre)")),
    ("consulting", re.compile(
        rf"(?:{_US}(?:conseill|audit){_ER}|{_TO}(?:conseiller|auditer))\b{_NOT} (?:(?:aussi|et "
        rf"\w+|des|les|surtout|petites|d autres) )"
        rf"{{0,3}}{_BUSINESSES}")),
    ("consulting?", re.compile(
        rf"{_US}(?:(?:accompagn|appui|appuy|coach|incub){_ER}|soutien[ts]|soutenons)\b{_NOT} "
        rf"(?:(?:aussi|et \w+|des|les|d|surtout|petites|jeunes|autres) ){{0,3}}{_BUSINESSES}")),
    ("real_estate", re.compile(
        rf"{_US}(?:(?:lou|achet|propos){_ER}|ger(?:e|ons)|vends?|vendons|construi[ts]|"
        rf"construisons)\b{_NOT} (?:(?:et|puis|on|aussi|\w+ons|des|les|de|nos|d|petits|\d+) )"
        rf"{{0,5}}{_HOMES}\b(?!.{{0,20}}(?:€|euros|par mois))")),
    ("finance", re.compile(
        rf"{_US}(?:(?:accord|octroi|consent|propos|distribu|fai)\w+ (?:\w+ ){{0,3}}"
        rf"(?:prets?|credits?|micro ?credits?)\b(?! bancaire)"
        rf"|pret{_ER} (?:de l argent|(?:\w+ ){{0,3}}{_BUSINESSES})"
        rf"|(?:financ{_ER}|investi(?:t|ssons)) (?:dans )?(?:des|les|d autres) (?:petites |jeunes )?"
        rf"{_BUSINESSES}|pren(?:d|ons) des (?:parts|participations))")),
    ("wholesale", re.compile(
        r"\b(?:ven[dt]\w*|reven[dt]\w*|commerc\w+|negoce|distribu\w*|achat\w*|achet\w+|fourni\w*|"
        r"livr\w+)(?: (?!en |pas |ni |jamais |plus )\w+){0,5} en (?:demi )?gros\b")),
)  # fmt: skip
