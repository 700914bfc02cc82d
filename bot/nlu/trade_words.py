"""How French builds the name of a trade: what is done and of what, endings, persons."""

from __future__ import annotations

from bot.nlu.deed_words import OF_PEOPLE
from bot.nlu.patterns import any_of
from bot.nlu.prefilter import compiled

_NOUN = r"(?!\d)[a-z]{4,}"
_OF = r"(?:d|de|des|du|en) (?:la |le |les |l |une? )?"
_ACTION = any_of(
    "ateliers? fabriques? fabrication fabricants? production producteurs? productrices? vente "
    "vendeurs? marchande?s? location loueurs? reparation reparateurs? entretien culture elevage "
    "eleveurs? collecte recyclage reemploi tri pose poseurs? installation installateurs? livraison "
    "garde club compagnie troupe salon magasin boutique ferme bar studio galerie maison transport "
    "transformation restauration confection taille cueillette recolte peche usine manufacture "
    "maintenance depannage ramonage gardiennage "
    "artisans? createurs? creatrices? sauvegarde exploitation decoupe nettoyage lavage "
    "reconditionnement revalorisation renovation demontage assemblage edition parc ecurie jardin "
    "ecoles? cours lecons stages seances conservatoire initiation sorties "
    "musee refuge pension portage valorisation plantation camion protection cabinet"
)
_QUALITY = any_of(
    r"associati\w+ solidaires? artisanale? cooperati\w+ participati\w+ itinerante? municipale? "
    r"citoyen\w*"
)
_STRUCTURE = any_of(
    "societe entreprise association collectif cooperative scop scic sarl sas sasu eurl tpe pme "
    "structure boite service prestations? travaux activite"
)
_FIRM = any_of(
    "societe entreprise association collectif cooperative scop scic sarl sas sasu eurl tpe pme"
)
_CARE = any_of(
    "refuge pension aide soutien accueil accompagnement hebergement insertion animation sejours "
    "activites "
    "vacances loisirs sorties"
)
_ENDINGS = any_of("erie age ation ition ction ture isme graphie urgie logie ment ure iere")
# "une scop de quartier", "une sarl de famille": what it is like, whose, how big, where, when.
NO_FIELD = any_of(
    r"quartier village ville commune campagne banlieue pays region departement canton "
    r"agglo\w* metropole terroir territoire centre province taille familles? personnes? gens amis "
    r"potes copains voisins frere\w* soeur\w* cousins? parents mari femme salarie\w* benevole\w* "
    r"employe\w* membres? adherent\w* associes? cooperat\w* habitant\w* citoyen\w* jeunes "
    r"passionne\w* amateurs? militant\w* usagers? locataires? consommat\w* entrepren\w* "
    r"producteurs professionnels? etudiants? retraites? anciens? droits? fait fin statut\w* "
    r"forme type genre nature loi regime categorie gestion gouvernance proximite interet\w* "
    r"utilite economie travail terrain envergure ampleur bonne volonte copropri\w* entraide "
    r"production capita\w* actions? parts? groupe\w* gros petite\w* grande\w* moyen\w* moins plus "
    r"environ presque quelques? plusieurs nombre\w* deux trois quatre cinq sept huit neuf onze "
    r"douze treize quatorze quinze seize vingt trente quarante cinquante cent\w* mille dizaine\w* "
    r"quinzaine vingtaine notre votre leur nous vous moi chez dans pour avec cette mon son nos "
    r"vos ses mes depuis avant apres hier demain janvier fevrier mars avril juin juillet aout "
    r"septembre octobre novembre decembre annee\w* mois jours? semaines? base bienfaisance "
    r"reference tete confiance longue longue courte premier\w* seconde? niveau rang region\w* "
    r"departemental\w* nord sud ouest somme oise aisne france europe picardie lille paris "
    r"prefiguration transition\w* moralite qualite valeurs? convictions? coeur "
    r"solidarite insertion reinsertion emplois? embauche conseil\w* formation\w* finance\w* "
    r"credit\w* prets? assurance\w* courtage immobili\w* negoce services? prestations? projets? "
    r"dossiers? demandes? chiffres? budgets? comptab\w* tva logiciels? sites? web numerique\w* "
    r"informatique\w* tresorerie subventions? investissement\w* exploitation\w* "
    r"fonctionnement recettes? depenses? charges? chose\w* trucs? machin\w* tout\w* rien "
    r"ce que qui quoi quel\w* combien differents? divers\w* autre\w* meme seul\w* cas exemple "
    r"votre region\w* nouvelle\w* nouveau\w* creation ateliers? vente\w* achat\w* location\w* "
    r"communication publicite marketing gros detail holding portage domiciliation gerance "
    r"ressources humaines sante"
)
# "fabrique de cerfs-volants", "bar à chats", "club photo", "SCOP de plasturgie", "accueil de SDF".
HEADED = compiled(
    r"\b(?<!en )(?<!au )(?<!produit d )(?<!produits d )(?<!charges d )(?<!resultat d )"
    rf"(?:{_ACTION} (?:et [a-z]+tion )?(?:{_QUALITY} )?{_OF}(?P<of>{_NOUN})"
    rf"|(?:bar|camion|parc|moulin|ecurie|cave|cabane|baraque|stand) a (?P<for>{_NOUN})"
    r"|(?:club|compagnie|troupe|ferme) (?P<kind>(?!associati|sportive|hein\b|quoi\b|"
    rf"voila\b){_NOUN})"
    rf"|{_STRUCTURE} {_OF}(?P<trade>(?!envergure)[a-z]{{2,}}{_ENDINGS}s?)"
    r"|(?:association|collectif|club|amicale|groupe) d(?:e|es)? (?P<folk>(?!entrepr|commerc|benev|"
    r"consomm|locata)[a-z]{3,}(?:eurs|iers|istes|iens))"
    rf"|{_FIRM} (?:de|d|des) (?P<field>(?!{NO_FIELD}\b){_NOUN})"
    rf"|gestion d une? (?P<run>{_NOUN})"
    r"|services? (?:d|de) (?:aide|soutien|garde|ecoute|[a-z]{4,}(?:age|ement)) (?:aux?|"
    rf"a la|a l|de|d|des|du) (?P<served>{_NOUN})"
    rf"|{_CARE} (?:a domicile )?(?P<people>(?:pour|avec|des|de|d|a|aux) {OF_PEOPLE}))\b"
)
AFTER_A_VERB = compiled(
    r" (?:pas|plus|jamais|rien|bien|mal|la|le|les|l|des|du|une?|d|de|ses|son|sa|en|\d+)\b"
)
# Endings of an unknown word that is a trade: "bergamoterie".
ENDING = compiled(r"(?:erie|iculture|iere|eraie|icole|therapie)$")
# "prof de yoga", "mécano": jobs that no ending tells, or that alone would tell something else.
_JOB = (
    r"(?:(?:prof(?:esseur)?e?|moniteur|monitrice|conducteur|conductrice|guide|surveillante?|"
    r"gardien(?:ne)?|soigneu(?:r|se)|educateur|educatrice|dresseu(?:r|se)|accompagnateur|"
    r"accompagnatrice|meneu(?:r|se)|chef)s?"
    r" (?:de |d |en |du |des )(?:la |l )?(?!(?:anglais|francais|langues?|informatique|bureautique|"
    r"numerique|gestion|formation|management|projets?|service|entreprise|equipe|cabinet)\b)"
    r"(?:[a-z]{3,})"
    r"|guides?|vetos?|psys?|vigiles?|concierges?|marins?|toubibs?|assmats?|avs|atsems?|ouvriers? "
    r"[a-z]{4,}|chefs? cuistots?|maitres? (?:nageurs?|chiens?)|croque ?-? ?morts?|vannieres?)"
)
# "on est rempailleurs".
PERSON = compiled(
    r"\b(?:on est|nous sommes|je suis|metier :|profession :)(?: (?:une?|des|deux|trois|artisans?|"
    r"\d|plusieurs|tous|toutes|surtout|de))*"
    rf" (?P<what>{_JOB}|[a-z]{{3,}}(?:eur|euse|rice|ier|iere|iste|ien|ienne|isan)s?)\b"
    r"(?! (?:de l association|de la|d une|d un|du|de cette|de notre|pour|a l|au)\b)"
)
# "taxidermiste", "non, je suis rempailleuse": an answer.
LONE = compiled(
    r"(?:(?:oui|non|euh|bah|ben|je suis|on est|nous sommes|c est|,|une?|des|artisan|metier|:) )*"
    r"(?P<what>(?!\d)[a-z]{4,}(?:eur|euse|rice|ier|iere|iste|ien|ienne|logue|graphe|pathe)s?)[ .!]*"
)
# "récupération de bouchons", "mise en beauté de tombes", "lutte contre la solitude": an answer.
NOMINAL = compiled(
    r"(?:(?:oui|non|euh|bah|ben|alors|donc|plutot|surtout|c est|,|la|le|l|les|de|des|du|une?) )*"
    r"(?P<head>(?!\d)(?:mises?|luttes?|aides?|defense|sauvetage|actions?|animations?|"
    r"prises? en charge|"
    r"[a-z]{3,}(?:tion|sion|age|ance|ment|ure|erie)s?)) "
    r"(?:[a-z]+ )?(?:d|de|des|du|en|contre|a|au|aux|pour|dans) "
    r"(?P<what>[a-z]+(?: [a-z]+){0,7})[ .!]*"
)
# Roles and qualities with the ending of a trade.
ROLE = compiled(
    any_of(
        "direct tresori administrat coordinat coordonnat fondat cofondat employeur entrepren "
        "autoentrepren particuli premi derni meilleur superieur inferieur exterieur interieur "
        "majeur mineur leur plusieurs acteur actrice porteur demandeur repreneur utilisat "
        "consommat ancien bien rien combien soutien lien moyen citoyen parisien europeen quotidien "
        "amateur financ dirig developp informatic programm entier regul famil pionn innovat "
        "specialiste optimiste pessimiste triste professionn debiteur crediteur ambassadeur "
        "interlocut visiteur erreur ailleurs heureuse nombreuse serieuse chomeur metier quartier "
        "chantier dossier courrier fier liste existe referent amienois isarien picardien numeric "
        "web salari benevol responsab pret seul neuf cooperat createur creatrice derriere arriere "
        "(?!(?:chirurg|pharmac|comed|traged|gard|ti)ien)[a-z]*(?<!ic)ien(?:ne)?s?\\b|galic"
    )
)
