"""Words of the deeds that tell a trade: crafts by their stems, idioms, those one cares for."""

from __future__ import annotations

from bot.nlu.patterns import any_of

DO = r"(?:fait|faisons|fais|font)"
# Verbs that tell a trade by themselves.
CRAFTS = any_of(
    "repar recycl cultiv fabriqu nettoy nettoi cuisin jardin restaur recondition+ brass torrefi "
    "renov plant sculpt tiss retap retouch confection+ recolt distill embouteill demantel broi "
    "broy compost debarrass demenag isol carrel macon+ elagu debroussaill desherb labour sem "
    "ramass pech affin petri repass desinfect depann toilett dress mass coiff maquill tatou "
    "tricot brod crochet forg usin ramon reli encadr reemploi reutilis revaloris surcycl soign "
    "elev imprim transport entrepos blanch soud rempaill cann rabot emball assembl vehicul "
    "promen coach chin creus press collectionn celebr commemor perpetu collect tri glan bricol "
    "demont livr grav lav rinc sech "
    "debossel+ decoup emaill souffl vernis sabl tapiss vitr platr chrom galvanis etam vendang "
    "moisson+ fauch faucard debard sterilis repiqu greff arros bouchon+ ferr sell card teill "
    "ressemel+ rafistol rapiec ravaud affut aiguis chantourn calligraphi enlumin photographi "
    "empaill naturalis embaum inhum reeduqu appareill convo[iy] achemin remorqu manutention+ "
    "palettis congel surgel pasteuris concass tamis ferment mijot mim dessin illustr choregraphi "
    "sonoris reconstitu vulgaris cartographi balis bagu amarr calfat embarqu domicili reconfort "
    "ravitaill guid moul etrill cisel martel effiloch lustr capiton+ rembourr pliss "
    "vitrifi derat deratis desinsectis desamiant debouch vidang lessiv decap sertiss feutr tann "
    "tress jointoy charpent boutur pressur ensach herboris lithographi serigraphi"
)
CRAFTS_IRREGULAR = any_of(
    "enterre enterrons traduit traduisons dessert desservons (?:re)?couds? (?:re)?cousons "
    "(?:re)?cousent construi[ts] construisons deconstrui[ts] deconstruisons demolit demolissons "
    "produi[ts] produisons tond tondons moud entretien[ts] entretenons entretiennent blanchi[ts] "
    "blanchissons peignons peint batit batissons filons taillons taille scie scions rotit cuit "
    "cuisons teint teignons vernit vernissons polit polissons trayons sertit sertissons "
    "poli[ts] crepi[ts] crepissons enduit enduisons ourdit repar(?=.(?:des|du|les))"
)
IDIOMS = (
    rf"{DO} a (?:manger|bouffer)|"
    rf"{DO} (?:se )?(?:pousser|traverser|visiter|decouvrir|circuler|vivre|revivre|voler|connaitre|"
    r"rencontrer|aimer|voyager|naviguer|rouler|chanter|danser|jouer|lire|nager|grimper|pedaler|"
    r"marcher|courir|rire|rever)|(?:conte|contons) des|"
    r"(?:met|mettons) en (?:valeur|scene|musique)|"
    r"(?:donne|donnons) une (?:seconde|deuxieme|nouvelle) vie|(?:remet|remettons) en etat|"
    r"(?:met|mettons) (?:des |les |[a-z]+ ){1,2}a disposition|(?:met|mettons) en relation"
)
# Caring for people or animals.
PEOPLE = any_of(
    "enfants? bebes bambins gamins jeunes ados adolescents etudiants eleves collegiens familles? "
    "parents femmes mamans meres hommes personnes gens seniors aines anciens retraites malades "
    "patients handicapes autistes migrants refugies exiles sans.abris? sdf detenus sortants "
    "chomeurs demandeurs publics? beneficiaires residents habitants victimes mineurs animaux "
    "chiens chats chevaux oiseaux herissons aidants allocataires precaires demunis poneys "
    "vieux gosses scolaires minots mioches locataires consommateurs passionnes amateurs pelerins "
    "combattants artistes sourds aveugles malentendants malvoyants voisins villageois toxicomanes "
    "prisonniers orphelins veuves fins.de.vie vacanciers randonneurs touristes nouveaux.arrivants "
    "primo.arrivants gens.du.voyage nourrissons vieillards mourants jumeaux tout.petits agonisants "
    "convalescents invalides infirmes curistes grabataires dependants poupons marmots "
    "pensionnaires sportifs chauves.souris phoques abeilles tortues amphibiens rapaces anes"
)
