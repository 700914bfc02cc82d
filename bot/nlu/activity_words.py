"""The words that surround an activity when it is the visitor's own, or is not: sets and "
"patterns."""

from __future__ import annotations

from bot.nlu.prefilter import compiled


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Between an activity and what governs it: articles, small adjectives and adverbs.
FILLERS = _words(
    "re un une le la les l des de du d petit petite petits petites grand grande grands gros grosse "
    "vrai vraie simple bon bonne nouveau nouvelle jeune jeunes aussi surtout principalement "
    "essentiellement notamment plutot beaucoup peu uniquement seulement exclusivement que qu "
    "egalement encore toujours donc alors juste tout toute tous toutes en types type sorte genre "
    "oui non bonjour bonsoir euh bah ben ok enfin voila et ou puis plus mais solidaire solidaires "
    "locale local bio parfois quelques plusieurs quelque certaines divers diverses different "
    "differents differentes autres autre deux trois quatre ainsi parallele majoritaire "
    "majoritairement accessoirement ponctuellement ex ancienne actuellement aujourd hui moitie "
    "vraiment specifiquement historiquement pis exercee"
)
# Names of a structure, a part of it or a role in it: transparent.
HEADS = _words(
    "association asso associations collectif cooperative coop scop scic sarl sas sasu eurl sa sci "
    "societe entreprise boite structure start up startup etablissement groupe fondation ei aci "
    "etti ea ess micro auto autoentreprise tpe pme club reseau service services activite activites "
    "metier metiers secteur secteurs domaine domaines filiere branche milieu pole partie volet "
    "specialite specialites specialise specialisee specialises specialisees specialisation "
    "prestations prestation travaux offre atelier ateliers chantier chantiers insertion production "
    "fabrication vente ventes location creation commerce magasin magasins boutique point lieu "
    "espace maison centre unite presidente president directeur directrice gerant gerante "
    "responsable tresorier tresoriere administrateur administratrice fondateur fondatrice "
    "dirigeant dirigeante patron patronne porteuse porteur portant objet mission vocation titre "
    "cadre salaries salarie salariees etp employes principal principale principales complement "
    "dominante axe axes tournee tournees points organisme cabinet agence compagnie equipe bureau "
    "studio independant "
    "independante patrons associes artisans part pincee dose poil brin pointe bout soupcon zeste "
    "morceau miette lichette portion tranche"
)
# "nous faisons", "elle tient", "spécialisés dans": what the visitor does or is.
DOES = compiled(
    r"fai[ts]|faisons|font|est|sommes|suis|tien[ts]|tenons|tiennent|gere\w*|gerons|vends?|"
    r"vendons|vivons|vit|propos\w+|organis\w+|anim(?:e|ons|ent)|dispens\w+|exerc\w+|"
    r"pratiqu\w+|realis\w+|assur(?:e|ons|ent)|offr\w+|dirig\w+|preside|represent\w+|exploit\w+|"
    r"port(?:e|ons|ent)|produi\w+|fabriqu\w+|travaill\w+|boss(?:e|ons|ent)|intervien\w+|"
    r"intervenons|oeuvr\w+|occup(?:e|ons|ent)|consist\w+|ouvert|ouvre|montee?|developp(?:e|ons)|"
    r"cre(?:e|ons|ent)|livr(?:e|ons|ent)|repar\w+|collect(?:e|ons|ent)|recycl(?:e|ons)|"
    r"accueill\w+|lou(?:e|ons|ent)|cultiv\w+|elev(?:e|ons|ent)|ser(?:t|s|vons)|transform\w+|"
    r"distribu(?:e|ons|ent)|propulse|regroup\w+|rassembl\w+|reste|tourne\w*|axe\w*|"
    r"centree?s?|oriente\w*|combin\w+|melang\w+|alli\w+|edit(?:e|ons|ent)|diffus(?:e|ons)|"
    r"etes|commercialis\w+|imprim\w+|nettoi\w+|install\w+|confectionn\w+|reserv(?:e|ons)|"
    r"rele(?:ve|vons)|accompagn\w+|soutien\w*|soutenons|gard(?:e|ons|ent)|loge|logeons|"
    r"heberg\w+|factur(?:e|ons|ent)|pose|posons|rest\w+|recuper\w+|mene|menons|conduis\w+|implant\w+|dot\w+"
)
# What is looked for, bought, asked for or paid is not what one does.
SEEKING = compiled(
    r"\b(?:cherch\w+|recherch(?:e|ons|er)|trouv\w+|besoin|connai\w+|achet\w+|achats?|acquerir|"
    r"acquisition|commander|appel\w+|rappel\w+|contact\w+|consult(?:e|er|ez)|renseign\w+|"
    r"demand(?:e|es|er|ons|ez)|donn(?:ez|e moi|es moi)|conseill(?:ez|e moi|es tu)|indiquez|"
    r"reserver|visiter|remplacer|equiper|inscri\w+|attend\w*|reclam\w+|verifi\w+|recrut\w+|"
    r"embauch\w+|emploi|poste de|place en|recette|voudr\w+|veux|veut|voulons|souhait\w+|"
    r"inclu\w*|compren[a-z]+|compris\w*|aimer\w+|envie|envoy\w+|pouvez|pourr\w+)\b"
)
# Right before an activity, these make it someone else's, or a thing paid for.
THINGS = compiled(
    r"emplois?|postes?|places?|recettes?|horaires?|adresse|numero|prix|tarifs?|factures?|devis|"
    r"budget|frais|compte|bail|note|offres?|annonces?|suivre|suivi|prends?|pris|stagiaires?|stage|"
    r"cours|prof|investi\w*|pay\w+|changer|voir|aller|vais|logiciels?|abonnement|contrat|"
    r"rue|avenue|boulevard|impasse|allee|quai|eu|recu|touche|obtenu|beneficie|diplome|code|fonds|"
    r"licence|mission|cas|exemple|exclu\w*|aides?|"
    r"subventions?|financements?|projets?|ministere|ministre|federation|plan|carte|agenda|reunion|"
    r"rendez|refai\w+|renover|repeindre"
)
# "un smartphone pour chaque…", "chez", "avec": other people's.
RECIPIENTS = _words(
    "chez aupres contre sans entre selon envers vers hors aux au sur hormis sauf devant derriere "
    "chaque dessus dessous face proximite pied depuis pendant lors durant retraites "
    "retraite ouvriers ouvrieres licencies anciens anciennes voisins voisine voisines"
)
PLURAL = _words("les des nos leurs ces plusieurs chaque certains certaines tous toutes quelques")
OURS = _words("notre nos mon ma mes")
YOURS = _words("votre vos leur leurs son sa ses ton ta tes quel quelle quels quelles")
PRONOUNS = _words("on nous je j il elle ils elles ne n se s y me m vous tu te t ca qui leur lui")
AUXILIARIES = _words("a ai as ont avons avez avait")
THIRD = compiled(
    r"\b(?:vous|tu|clients?|clientele|clientes|partenaires?|fournisseurs?|adherents|membres|"
    r"acheteurs|"
    r"concurrents?|prestataires?|usagers|beneficiaires|locataires|voisins?|sous traitants?|"
    r"imprimeur|hebergeur|proprietaire|bailleur|la region|la mairie|"
    r"la ville|la commune|l etat|le departement|la cress|le maire|l urssaf|banquier|voisin|"
    r"financeurs?|sponsors?|partenariat|adherentes?|(?:notre|nos|mon|ma|mes) (?:ancien\w* |ex )?"
    r"(?:direct\w+|president\w*|tresori\w+|secretaires?|stagiaires?|comptables?|informaticien\w*|"
    r"associee?s?|salariee?s?|benevoles?|collegues?|femme|mari|fille|fils|frere|soeur|pere|mere|"
    r"amie?s?|cousine?s?) (?!et (?:moi|nous)))\b"
)
# "un cabinet qui nous a parlé de vous", "une agence nous fait le site": theirs.
FOR_US = compiled(
    r"(?: (?!et |mais |que |on |je |chez )[a-z]+){0,4}? (?:qui )?(?:nous|m|me) "
    r"(?:a|ont|avait|fait|font|(?!sommes)[a-z]+(?:e|it|ent|d|t))\b"
    r"|[^.;!?]{0,60} et (?:elle|il|elles|ils) (?:nous|m) [a-z]+(?:e|it|ent|d|t)\b"
    r"|(?: [a-z]+){0,3}? (?:qui )?(?:a|ont|avait) (?:re)?(?:fait|cree|developpe|monte|"
    r"realise|concu|"
    r"construit|livre|installe|repare|imprime) (?:notre|nos|mon|ma|mes)\b"
    r"|(?: [a-z]+){0,3}? qui (?:a|ont|avait) [a-z]+(?:e|i|u|is|it)s? (?:le|la|les|l|ce|cette|nos)\b"
)
# "la formation de nos bénévoles", "l'entretien de nos vélos": done to ourselves, not our trade.
TO_OURSELVES = compiled(
    r" (?:de (?:nos|notre|mes|mon|ma)|de l (?:asso|entreprise|equipe)\w*|"
    r"de la (?:structure|cooperative|scop|scic|societe|boite)|du (?:club|collectif|bureau)(?! d))\b"
)
# "on lit des histoires dans les écoles": for whom, or where.
TO_WHOM = compiled(r"\b(?:dans|pour|avec|aupres|chez)(?: d)? (?:les|des|nos) (?:\w+ et les )?$")
# "notre scop de nettoyage": what it is.
STRUCTURE_OF = compiled(
    r"\b(?:notre|mon|ma) (?:petite? |jeune )?(?:scop|scic|asso\w*|sarl|sas|sasu|eurl|cooperative|"
    r"entreprise|societe|structure|club|collectif|compagnie|boite) (?:(?:de |d |en )(?:la |l )?)?$"
)
SHOPS = frozenset(("magasin", "boutique", "commerce", "atelier", "local", "entreprise"))
# "livraison comprise", "installation incluse": of what is bought.
INCLUDED = compiled(r"(?: [a-z]+){0,2}? (?:non )?(?:compris|inclus|offert)e?s?\b")
# "bâtiment B": an address.
NUMBERED = compiled(r" (?:[a-z]|\d+)(?= ?(?:$|[,.;)]))")
# Right after what opens a clause, a verb makes it a subject: "le bureau a changé".
VERB_AFTER = compiled(
    r" (?:(?!et |ou |de |d |du |des |en |a |aux |pour |avec |qui |on |nous |je |j )[a-z]+ "
    r")?(?:(?:ont|est|sont|va|"
    r"vont|doit|doivent|peut|peuvent|fait|ne|n|se|s|nous|m|me|te|t|y|l|"
    r"refuse\w*|compte|etait|sera|vien(?:nen)?t|demande\w*|dit|veut|prend|coute\w*|date|commence\w*|"
    r"passe|suit|permet|finit|augmente\w*|dure\w*|gere|paie|paye|arrive\w*) (?!notre|mon|nos|le "
    r"coeur|au coeur|tout|toute)"
    r"|a (?:une?|pas|\d|ete|[a-z]+(?:e|i|u|is|it)\b))"
)
MONEY_AFTER = compiled(r" ?(?:a|:|pour|=|-)? ?\d[\d ]*(?:[.,]\d+)? ?(?:k|€|euros?|ht|ttc)(?!\w)")
ANSWERS = compiled(
    r"(?:oui|non|nan|nn|ouais|pas du tout|absolument pas)\b|.* (?:donc|du coup|alors) (?:non|nan)$"
)
JOBS = _words("mecano cuistot cuisto educ instit barman barmaid valoriste cineaste")
NUMBERS = _words("deux trois quatre cinq six sept huit neuf dix une un")
ASIDE = _words("buvette bar stand vestiaire caisse tombola")
# "12 bénévoles qui tiennent la buvette", "60 000 € dont la buvette".
BY_VOLUNTEERS = compiled(
    r"\b(?:benevoles?|parents|membres|adherents?|licencies) (?:qui |pour )?(?:tienn?\w+|ger\w+|"
    r"font|fait|anim\w+|assur\w+|s occup\w+ d[eu]) (?:la |le |l |au |une? )?$"
    r"|(?:€|euros?|recettes?|budget|ressources|ventes)(?: (?!et |on )[a-z]+){0,3} ?,? "
    r"(?:dont|y compris|avec) (?:\d+ )?(?:la |le |l |une? )?$"
)
OF_TAXES = compiled(r" ?: ?(?:oui|non|ok|a jour|rien|neant|en retard|pareil|paye)\b")
# "le bar est fermé": its state, not a trade.
BEING_AFTER = compiled(r" (?:est|sont|sera|etait) (?!notre|mon|nos|le coeur|une?|tout)")
LIES = compiled(
    r" (?:(?:est|se trouve|se situe|s est installee?)(?: (?:situee?|basee?|installee?|"
    r"implantee?))?) "
    r"(?:a|au|aux|en|dans|sur|vers|entre|rue|route|place|(?:juste |pas |non )*(?:pres|loin|proche|"
    r"a cote|du cote|a la sortie|a l entree|en plein coeur|au coeur|aux portes) d[eu]?)"
    r"(?: (?:le|la|l|les|de|du))* "
)
# "la formation représente 5 %", "le conseil c'est la moitié de l'activité".
SHARE = compiled(
    r" ?,? (?:(?:ca |cela )?represente|c est|pese|compte pour|fait|est)(?: (?:que|environ|a peine|"
    r"moins de|plus de|presque|seulement|juste|qu|a peu pres)){0,2} (?:\d+ ?(?:%|pour ?cent)|une? "
    r"(?:petite |grosse |bonne )?(?:part|partie|tiers|quart|dixieme)\b|la moitie\b|le tiers\b)"
)
IN_TOWN = compiled(r" (?:rue|route|place|a l entree|a la sortie|coeur|portes|pres|cote) ")
ASKS = compiled(
    r" ?(?:et |mais |alors |bonjour |svp )?(?:comment|combien|pourquoi|quand|quels?|quelles?|qui|"
    r"est ce|c est quoi|ou (?:est|sont|trouver|acheter)) "
)
US = compiled(r"\b(?:on|nous|je|j) ")
OURS_SAID = compiled(
    r"\b(?:on|nous|je|j|notre|nos|mon|ma|mes|chez nous|scop|scic|sarl|sas|association)\b"
)
# "notre agence web est une scop", "notre cabinet de conseil a 6 salariés": it is us.
IS_A_STRUCTURE = compiled(
    r" (?:est (?:une? |en )?(?:scop|scic|sarl|sas|sasu|eurl|association|cooperative|societe|"
    r"entreprise)|(?:a|compte|emploie) (?:\d+|[a-z]+) (?:salarie|personne|etp|employe))"
)
# "mon magasin de vélos, il fait partie des exclus ?", "nos ambulances nous font 60 000 € de CA"
OF_OURS = compiled(
    r"(?: (?:pour|de|d|a|aux?|des|en) (?:les |la |l )?[a-z]+){0,2}"
    r" ?,? (?:(?:il|elle|ils|elles|c est|ca|cela|est ce qu) )*(?:(?:fait|font|tombe|entre|est|sont|"
    r"figure|rentre|compte)(?: t)?(?: (?:il|elle|ils|elles))? "
    r"(?:(?:dans|parmi|partie|sous|aussi|bien|ou non) )*"
    r"(?:(?:de|des|les|la|le|l|vos|ces) )*(?:secteurs?|activites?|domaines?|metiers?|exclu\w*|"
    r"interdi\w*|refuse\w*|bannie?s?|ecartee?s?|liste|coup|(?:ceux|celles) (?:que|qui|refuse|"
    r"exclu|interdi|banni|ecarte))|(?:interdi|exclu)\w* )"
    r"| (?:nous|me|m) (?:font|fait|rapport\w+|donn\w+|gener\w+|ramen\w+) \d[\d ,.]*(?:k|m|€|euros?|"
    r"millions?)[a-z€ ]{0,12}? (?:chiffre|ca|recettes?|ventes|par an|l an)"
)
# "avec mon food-truck je sors 57 000 € de CA"
WITH_OURS = compiled(r"\bavec (?:mon|ma|nos|notre|mes) (?:petite? )?$")
SALES_FIGURE = compiled(r"\b(?:chiffre|ca|recettes)\b")
# "une boutique à Amiens" is a place before it is a trade.
# Selling online is a way to sell, and a thing to buy: an activity only when said to be one.
ONLINE = frozenset(("vente en ligne", "e commerce", "ecommerce"))
SALES = _words("vente ventes production transformation commercialisation fabrication livraison")
PREMISES = _words(
    "boutique magasin commerce atelier hebergement stockage bureau accueil entrepot entrepots "
    "hangar depot batiment batiments comptoir comptoirs"
)
LOCATED = compiled(r"(?: se (?:trouve|situe|tient))? (?:a|au|aux|sur|dans|en|situee?|basee?) ")
# "deux entrepôts, Lens et Arras"
SEVERAL = compiled(r"\b(?:deux|trois|quatre|cinq|six|sept|huit|\d+|plusieurs|quelques|des) $")
LISTED = compiled(r" ?[,:(] ?[a-z]")
# "on a un pôle [formation]"
BRANCH = compiled(
    r"\b(?:pole|departement|branche|volet|aile|activite|offre|partie|antenne) (?:de )?$"
)
# Everyday words that are places: "notre crèche" is ours.
PLACES = _words(
    "restaurant resto boulangerie epicerie librairie cinema theatre cirque bibliotheque musee "
    "creche creches cafe bar hotel auberge camping gite gites galerie usine moulin potager jardin "
    "jardins supermarche hypermarche superette festival troupe compagnie garage refuge pharmacie "
    "clinique hopital radio journal piscine kiosque chateau ferme foyer chorale orchestre club "
    "verger chenil haras fablab cabaret estaminet bistrot guinguette snack ehpad esat ecomusee "
    "rucher chapiteau maraichage elevage saad"
)
PLACE = compiled(r"\w+(?:erie|iere|theque|eria)s?")
EXCLUDED = _words("finance real_estate training consulting engineering_office wholesale")
ORDERED = _words("la ta ton moi")
OWNED = _words("nos notre mes mon ma leurs les")
BEING = _words("est sont suis sommes etre es etes")
VERBAL = _words(
    "finance finances pret prets prete pretes assurance audit conseil paie ferme conserve conserves"
)
SETTLED = _words(
    "inscrit inscrite inscrits metiers immatricule immatriculee declare declaree installe "
    "installee installes compte travaille travaillons exerce exercons"
)
DENIALS = _words("pas pa ni jamais aucun aucune non arrete arretons cesse cessons stoppe abandonne")
COORDINATORS = _words("et ou puis plus mais")
# "une crêperie sympa à Lille", "un traiteur pour 40 personnes": looked for, not run.
# "il nous faut une caisse pour la boulangerie": bought for what one runs.
FOR_OURS = compiled(
    r"\b(?:faut|faudrait|besoin|achet\w+|achat|equip\w+|veu[tx]|voulons|voudr\w+|aimer\w+|"
    r"souhait\w+|projet|acquerir|investi\w*|prevoi\w*|prevu\w*|cherch\w+|install\w+|finance\w*|"
    r"sites?|logiciels?|caisses?|applis?|applications?|terminal|terminaux|tpe|billetterie|crm|"
    r"base de donnees|ordi\w*|tablettes?|click and collect|bornes?|boutique en ligne)\b"
    r".* pour (?:presenter |equiper |gerer |promouvoir )?(?:le |la |l )(?:petite? )?$"
)
FOR_THE = compiled(
    r"(?:(?:^| )pour (?:le |la |l )|(?:^|[ ,.;])cote (?:le |la |l )?| (?<!rue )(?<!place )"
    r"(?<!avenue )(?<!quai )(?<!route )(?<!allee )"
    r"(?<!chemin )(?:du |de la |de l |au |a la |a l ))(?:petite? )?$"
)
# "club de hand", "atelier de couture": with what they are of, places of work.
PLACE_OF = _words("atelier club ecole compagnie centre maison cabane baraque magasin boutique")
# "je suis en formation", "ils partent en formation": learning, not teaching.
STATE = compiled(r"(?:formation|construction|travaux|renovation|reparation|vente|panne)s?\b")
# "l'entretien de la chaudière coûte cher": an action that something else happens to.
ACTION = compiled(r"[a-z]+(?:tion|age|ment|tien|ture|port|aison)\b")
THE = compiled(r" ?(?:(?:et|mais|alors|bonjour|que|,) )*(?:le|la|l) ")
SUBJECT = compiled(r" ?(?:(?:et|mais|car) )?(?:les?|la|l) ")
ONESELF = compiled(r" (?:par )?(?:moi|nous|lui|elle) memes?\b")
# "la directrice suit une formation", "inscrits à un stage": followed, not given.
FOLLOWED = compiled(
    r"\b(?:suit|suiv\w+|inscri\w+|particip\w+|assist\w+|sort\w*|revien\w+|fini\w*|pass(?:e|ent|ons|er)"
    r"|respect\w+|appliqu\w+)"
    r"(?: (?:a|de|d|en|une?|la|les|leur|sa|ma|cette|petite|longue|deux|trois|juste|bien)){0,4} $"
)
COURSE = compiled(r"(?:formation|stage|cours|apprentissage|consigne)s?\b")
# "on a un crédit en cours", "la banque a refusé un prêt": what one owes or asks for.
OWED = compiled(r"(?:prets?|credits?|assurances?|emprunts?)(?: bancaires?)?")
# "on facture la formation de nos bénévoles": our own people's.
OF_OUR_PEOPLE = compiled(
    r" (?:(?:interne|continue|professionnelle|initiale) )?(?:de|pour|a|d) (?:nos|notre|mes|mon|"
    r"ses) "
    r"(?:futurs? )?(?:benevole|salarie|equipe|employe|personnel|apprenti|encadrant|animat|collegue|"
    r"membre|administrateur|dirigeant|vendeu|cuisini|serveu|associe|gars)\w*"
)
LEARNING = compiled(
    r"\b(?:suis|est|es|etes|sont|sommes|part\w*|alle\w*|va|vont|vais|reste\w*|actuellement|"
    r"envoy\w+) (?:\w+ )?en $"
)
SOUGHT = compiled(
    r"\b(?:bons?|bonnes?|sympas?|honnetes?|(?:pas|trop|moins) chere?s?|a visiter|pres de|dispo\w*|"
    r"ouverte?s? (?:le|ce|demain|dimanche|aujourd)|recommand\w+|pour \d+ personnes|numero|urgence "
    r"\d+|"
    r"a louer|a vendre|en urgence|horaires?|avis|mon (?:fils|enfant)|ma fille|mes enfants|svp|"
    r"where)\b"
)
# An own supplier, not an own activity: "notre comptable".
SUPPLIER = compiled(
    r"compta|sous trait|prestataire|partenaire|banqu|bancaire|assur|bail|avocat|notaire|courti|"
    r"mutuelle|commissaire|web|agence d|grossiste|"
    r"fournisseur|imprimeur|hebergeu|informati|infogerance|formateur|consultant|architecte|"
    r"credit|pret|communication|distributeur"
)
# Everyday words that name an activity only where one is said, or alone.
EVERYDAY = _words(
    "alimentaire pub revue design informatique numerique formation formations conseil conseils "
    "assurance assurances banque banques credit credits prets finance finances epargne bourse "
    "audit audits strategie emploi social entretien recherche sport sports commerce menage eau "
    "impression energie culture environnement enfants enfance jeunesse sante soins soin handicap "
    "securite surveillance tri journal presse media medias photo photos photographie video film "
    "films animation compagnie troupe jeux jeu mode bois verre chimie lait vin vins lin mecanique "
    "electronique garage transport transports mobilite livraison navette navettes stockage "
    "vehicules pneus magasin boutique bazar livres disques cadeaux souvenirs solidarite loisirs "
    "voyages sejours vacances concert concerts exposition expositions spectacle spectacles chasse "
    "piscine piscines bateaux chant dessin fleurs pain cafe bar the miel huile repas cuisine "
    "fruits legumes oeufs animaux chevaux chocolat linge sacs rideaux costumes chaussures "
    "vetements laine cuir meubles mobilier palettes cartons emballage emballages montage "
    "assemblage conditionnement fabrication industrie usine automobile batiment travaux "
    "construction peinture decoration isolation chauffage electricite climatisation ventilation "
    "hygiene edition archives refuge patrimoine musique danse festival festivals tourisme voile "
    "golf ski surf tennis boxe foot football rugby basket reparation depannage reutilisation "
    "reemploi tutelle repit parentalite ecoute alimentation agricole restauration forme forge "
    "moulin foret paysage potager jardin jardins vrac bureau etudes etude paie communication "
    "distribution distributeur ecole ecoles hebergement logement logements habitat mediation "
    "stages diagnostic diagnostics expertise expert design logistique comptabilite enseignement "
    "education accompagnement recrutement publicite evaluation laboratoire lecons college "
    "professeur import export approvisionnement fournisseur fournisseurs animateur animatrice "
    "animateurs educateur educateurs chauffeur chauffeurs medecin medecins dentiste dentistes "
    "pharmacie hopital clinique infirmier infirmiere kine kines psychologue artiste artistes "
    "auteur artisan artisans tabac kiosque stores volets fermetures portails alarmes instruments "
    "jouets bijoux savon savons bougies parfums pizzas frites burgers tacos glaces galettes crepes "
    "gateaux sandwichs biere bieres fromage fromages viande volaille beurre farine soupes "
    "confiture confitures consigne rayonnage troc vintage ecologie biodiversite serres plants "
    "semences vaches chevres brebis moutons cochons poules canards lapins anes ruches abeilles "
    "algues relecture redaction interim obseques cimetiere domestique dressing maraude maraudes "
    "colonies colo colos bals bal accueil atelier velos velo motos taxi taxis ambulance ambulances "
    "ambulancier television radio dressage parfumerie sel hotel auberge camping gite gites galerie "
    "chateau marche commercant commercants architecte architectes avocat avocats notaire huissier "
    "dessinateur promoteur ingenieur ingenieurs immobilier immo seniors personnes nutrition "
    "psychologie emploi foyer addictions crèche creche creches restaurant resto boulangerie "
    "epicerie librairie cinema theatre cirque bibliotheque musee plombier electricien macon "
    "peintre serrurier boulanger coiffeur menuisier jardinier garagiste traducteur traductrice "
    "interprete photographe journaliste cuisinier cuisiniere livreur livreurs masseur caviste "
    "supermarche hypermarche superette fonciere bailleur syndic"
)
