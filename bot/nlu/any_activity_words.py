"""The words around what is done or is, in answer to the question on activities, and those that
are never an activity."""

from __future__ import annotations

from bot.nlu.patterns import any_of
from bot.nlu.prefilter import compiled

_LEAD = (
    r"(?:(?:oui|non|euh|heu|ben|bah|bon|alors|donc|enfin|quoi|voila|hein|et|mais|puis|aussi|"
    r"surtout|plutot|principalement|essentiellement|bonjour|bonsoir|comme je (?:disais|vous disais"
    r"|l ai dit)|en fait|en gros|pour faire simple|nous|chez nous|moi|:|,|-) )*"
)
_WHO = (
    r"(?:on|nous|je|j|l association|notre association|la structure|notre structure|l equipe|"
    r"notre equipe|le club|notre club|la compagnie|le collectif|notre collectif|association|"
    r"(?:nos|les) (?:activites?|actions?|missions?|benevoles|membres|adherents)|"
    r"notre (?:activite|action|mission|objet|but|metier|travail|role|association)"
    r"(?: principale?)?)"
)
# "on apprend aux enfants à nager", "notre action relève de l'éducation populaire".
DEED = compiled(
    rf"{_LEAD}{_WHO} (?:(?:y|en|les|leur|l|se|s|qui) )?(?P<verb>[a-z]{{3,}})(?P<what>(?: .*)?)$"
)
# "club de hand", "c'est pour les sourds", "nous, ce qu'on fait c'est du théâtre".
NAME = compiled(
    rf"{_LEAD}(?:(?:c est|ce sont|il s agit|ce qu on fait c est|on est|nous sommes|je suis|on a|"
    r"nous avons|activite|secteur|metier|domaine|"
    r"notre (?:activite|metier|domaine)(?: principale?(?: est)?| est)|"
    r"notre (?:truc|but|objet|mission)(?: principale?)?(?: est)?|"
    r"association|asso|tout ce qui (?:est|touche (?:a|au|aux))|un peu|tout|des trucs|"
    r"(?:pour|dans|autour|sur|avec|en|a|au|aux|du|de|d|des|la|le|l|les|un|une|notre|nos|:|,)) )*"
    r"(?P<what>[a-z].*)$"
)
# A clause that denies, speaks to us, or of what was or will be done here.
NOT_TOLD = compiled(
    r"^(?:\w+ )?(?:j|je|on|nous) (?:ai|a|avons|avais|avait|avions) (?!une?\b|des\b|deux\b)|"
    r"\bqui (?:nous|(?:a|ont|avait) [a-z]+(?:e|i|u|is|it)s? (?:le|la|les|l|ce|cette|nos))\b|"
    r"\b(?:formations?|formateurs?|formatrices?|conseils?|consult\w+|immobili\w+|grossistes?|gros|"
    r"negoce|financ\w+|bancaires?|credits?|prets?|assurances?|courtiers?|courtage|etudes|"
    r"ingenierie)\b|"
    r"\b(?:pas|plus(?! de)|rien|jamais|aucune?|ni|personne|vous|votre|vos|tu|t|toi|te|ton|ta|quoi|"
    r"quel\w*|combien|comment|pourquoi|quand|qui est ce|est ce|si|me|m|moi|mien\w*|ca|cela|"
    r"trop|(?:il|elle|ils|elles) (?!faut)|(?:c|ce) (?:etait|sera\w*)|marre|idem|pareil|deja|"
    r"tout a l heure|trompe\w*|erreur|rectif\w*|corrig\w+|faute|coquille|"
    r"pardon|oups|merci|revoir|svp|stp|[a-z]+ez)\b"
    r"(?<!\bchez)(?<!\bassez)|€|\d{4}"
)
FORM = compiled(
    r"asso|coop|scop|scic|sarl|sas|eurl|sa\b|e\.?i|soci|micro|auto|fonda|mutu|entrep|struct|loi"
)
# "une EURL", "les restaurants": a kind, when something is asked after it.
OF_A_KIND = compiled(r" ?(?:et |mais )?(?:pour )?(?:une?|les|le|la|l|des) ")
# Deeds that need no object: "on chante".
ART = compiled(
    r"(?:chant|dans|jardin|nag|pedal|bricol|navigu|cuisin|tricot|brod|repar|recycl|cultiv|pech|"
    r"chass|patin|grimp|jongl|slam|brass|nettoy|nettoi|sculpt|tiss|moul|forg|tond|cour|coif+|mass)"
    r"(?:e|es|ons|eons|s)|pein(?:t|s|gnons)|coud|cousons|joue|jouons|traduit|traduisons"
)
NO_DEED = compiled(
    any_of(
        r"est sommes suis etes sont a avons ai ont sai[st] savons peu[tx] pouvons veu[tx] voulons "
        r"doi[ts] devons pense pensons croi[ts] croyons comprend\w* comprenons passe passons "
        r"repo\w+ "
        r"demand\w+ cherch\w+ envo\w+ attend\w* arriv\w+ vien\w+ venons va vais allons revien\w+ "
        r"revenons prefer\w+ souhait\w+ connai\w+ pai\w+ pay\w+ emploi\w+ employons compt\w+ "
        r"aim\w+ "
        r"achet\w+ recoi\w+ recev\w+ touch\w+ perd\w* perdons gagn\w+ trouv\w+ regard\w+ voi[rst] "
        r"voyons lis dit dis disons oubli\w+ laiss\w+ prefere refus\w+ sign\w+ depos\w+ depend\w* "
        r"manqu\w+ rest\w+ seron\w* sera\w* aur\w+ etait avait embauch\w+ recrut\w+ remerci\w+ "
        r"salu\w+ confirm\w+ ignor\w+ habit\w+ hesit\w+ entend\w* declar\w+ appel\w+ rappel\w+ "
        r"quitt\w+ repet\w+ valid\w+ cliqu\w+ continu\w+ commenc\w+ termin\w+ fini\w* corrig\w+ "
        r"abandonn\w+ arret\w+ detest\w+ galer\w+ ram(?:e|ons) debrouill\w+ stress\w+ fonctionn\w+ "
        r"exist\w+ demarr\w+ debut\w+ avanc\w+ voudr\w+ pourr\w+ devr\w+ faudr\w+ vis vit voul\w+ "
        r"espèr\w+ esper\w+ essay\w+ tent\w+ comptab\w+ parl\w+ discut\w+ reflech\w+ not\w+ "
        r"rempli\w* complet\w+ modifi\w+ chang\w+ ecoutez doute\w* suppos\w+ imagin\w+ trouve "
        r"appart\w+ depass\w+ atteint atteign\w+ coute\w* represent\w+ vaut rapporte "
        r"[a-z]+(?:erai|eras|erons|eront|irons|irai|erait|erions)"
    )
)
# Words that say nothing by themselves.
SMALL = compiled(
    any_of(
        r"lol mdr ptdr xd hein quoi voila merci bonjour bonsoir salut svp stp oui non euh ben bah "
        r"ok bref genre surtout principalement essentiellement plutot notamment aussi fait faire "
        r"petite?s? grande?s? simple\w* vraiment beaucoup propose\w* activites? actions? metiers? "
        r"structures? associations? assos? differente?s? divers\w* truc?s? machin choses? "
        r"toujours encore ici maintenant actuellement "
        r"specialise\w* locale?s? locaux"
    )
)
# Endings of learned words, which lexicons often lack: "colombophilie", "bricothèque".
LEARNED = compiled(
    r"[a-z]{3}(?:philie|philes?|logie|therapie|phonie|isme|graphie|nomie|urgie|theque|tique|"
    r"culture|"
    r"sport|sports|ball|compost|compostage|relais|pathie|metrie|gie)$"
)
# Names that are no activity: papers, people of the office, time, moods, the scheme.
NO_ACTIVITY = compiled(
    any_of(
        r"questions? erreurs? aides? dossiers? demandes? formulaires? reponses? subventions? "
        r"budgets? chiffres? montants? eligib\w+ criteres? conditions? listes? regles? plafonds? "
        r"seuils? devis factures? papiers? documents? pieces? justificatifs? attestations? "
        r"cotisations? impots? urssaf tva euros? argent comptes? comptab\w+ banque\w* banquier "
        r"direct\w+ president\w* tresori\w+ secretaire\w* salarie\w* benevole\w* collegue\w* "
        r"stagiaire\w* patron\w* chef\w* gerant\w* responsab\w+ mari femme fils fille voisin\w* "
        r"copain\w* monsieur madame messieurs mesdames internet site logiciel\w* ordinateur\w* "
        r"tablette\w* projet\w* region departement commune mairie prefecture ville pays france "
        r"europe etat secondes? minutes? instants? moments? heures? jours? semaines? mois annees? "
        r"ans an hier demain lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi "
        r"janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre "
        r"debut fin fois cas type sorte genre suite reste base avis idee\w* envie probleme\w* "
        r"souci\w* "
        r"besoin\w* doute\w* raison\w* tort honte blague\w* arnaque\w* bordel merde zut putain con "
        r"cons connerie\w* betise\w* foutaise\w* blabla bla bidule nimporte importe peu joker "
        r"meteo recette\w* horaire\w* adresse\w* numero\w* telephone mail\w* nom prenom horoscope "
        r"match film humain robot conseiller conseillere interlocut\w+ contact\w* correction\w* "
        r"rectification modification annul\w+ retour recommenc\w+ suivant\w* precedent\w* "
        r"premiere? "
        r"dernier\w* autre\w* plusieurs quelques toute?s? tous rien entreprises? societes? "
        r"cooperatives? "
        r"association\w* structure\w* boite\w* activite\w* metier\w* secteur\w* domaine\w* "
        r"equipe\w* "
        r"personnes? gens monde confidentiel\w* complique\w* long longue clair\w* difficile\w* "
        r"facile\w* "
        r"possible\w* normal\w* vrai\w* faux juste exact\w* bien mal mieux pire dommage tant pis "
        r"nul\w* bete\w* idiot\w* perdu\w*  fatigue\w* presse\w* desole\w* content\w* d accord "
        r"certif\w+ agrement\w* esus iness statut\w* sarl sas sasu eurl scop scic quota taxes? "
        r"bilans? redressement liquidation difficulte\w* dettes? jour effectif\w* etp cdi cdd"
    )
)
