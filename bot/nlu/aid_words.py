"""Who gives public aid, what it is called, what it is for: patterns."""

from __future__ import annotations

from bot.nlu.prefilter import compiled
from bot.nlu.trifles import TRIFLE

SHARE = (
    r"(?:\d ?%|\b(?:pour ?cents?|pct)\b|\b50 ?/ ?50\b|"
    r"\b(?:moitie|tiers|trois quarts|(?:un|le|petit|bon|gros) quart|quarts?(?= d)|"
    r"(?:un|deux|trois|quatre) (?:cinquiemes?|dixiemes?|sixiemes?|huitiemes?))\b)"
)
OF_SHARE = rf"{SHARE} (?:de|des|du|d|sur)(?: (?:la|les|l|nos|ces))? "
SOURCE = (
    r"(?:caf|cpam|carsat|departements?\b|dpts?\b|"
    r"conseil (?:departemental|general|municipal)|etat|ademe|"
    r"bpi(?: ?france)?|mairies?|villes?|communes?|communautes? (?:de communes|d agglo\w*|urbaine)|"
    r"agglo\w*|metropole|mel|epci|intercommunalite|interco|com ?com|cc|"
    r"feder|fse|feader|europe\w*|union europeenne|leader|banque des territoires|"
    r"caisses? (?:des depots|primaire|d assurance|d allocations?|regionale|nationale|de retraite|"
    r"de prevoyance|de la securite)(?: \w+)?|"
    r"france (?:num|relance|travail|active|2030)|cheque numerique|"
    r"cheque france num|fdva|dreets|direccte|ddets|drac|ars|msa|cnsa|cpo|agefiph|fiphfp|"
    r"collectivites?|prefecture|anct|politique de la ville|afnic|opco|cci|cma|pole emploi|dla|"
    r"anah|agence de l eau|agence nationale du sport|pnr|"
    r"fonds (?!propres|de (?:dotation|caisse|roulement|commerce|la vente)|prive|associati|"
    r"vien|sont\b|ont\b)(?:d |de |des |du |l |la |"
    r"participation des )*\w+|fph|budget participatif|office francais de \w+(?: \w+)?|"
    r"agence (?:bio|regionale de sante)|rectorat|draaf|dreal|drajes|dgfip|plan de relance|"
    r"france services|fonds social europeens?|tremplin|autres? (?:aides?|subventions?|"
    r"financeurs?|financements?)|ministere\w*|cnc|fonjep|ofb|parc naturel|pays\b|adrets?|"
    r"siv(?:om|u)|s[imy]+ctom|petr|syndicat (?:mixte|intercommunal|d energie|des eaux))"
)
_GIVE = (
    r"(?:donn|fil|lach|refil|allong|vers|accord|octro[iy]|envo[iy]|pa[iy]|ced|apport|attribu|allou|"
    r"regl|offr|propos|fourni|rembours|aboul|sort|tend|debloqu|laiss|amen|reserv|promet|reverse)\w*"
)
_NO_TRIFLE = rf"(?:(?:meme|seulement|seul) )?(?:une?|1|l[ea] moindre) (?:seule? )?{TRIFLE}s?\b"
SUBSIDY = (
    r"(?:subventions?|aides?(?: publiques?)?(?! (?:a domicile|soignant|menager|comptable))|"
    r"(?:co)?financements? publics?|cofinancements?|coup de pouce|subsides?|"
    r"(?:sous|argent|deniers) publics?|concours publics?|fonds publics)"
)
BEFORE = compiled(
    rf"\b(?:{SOURCE}|{SUBSIDY})\b"
    r"(?: (?!(?:caisse|site|logiciel|budget|ca|projet a (?!hauteur))\b)[\w+€]+| [:=(,)]){0,9}"
    r"(?<! et) ?$"
    # Those to whom one pays may give: "l'Urssaf nous paie 1 900 €".
    rf"|\b(?:urssaf|fisc|tresor public|impots|dgfip) (?:nous|m) (?:(?:a|ont|aide a|y) )?{_GIVE}"
    r"(?: (?:jusqu a|environ|a hauteur de|une aide de))? $"
)
# The Region's own aid is the one asked for: another one of hers is said given.
_REGION = r"(?:region|conseil regional)"
OF_REGION = compiled(
    rf"\b{_REGION} (?:hauts de france )?(?:(?:nous|m|me|l|y|a|ont|deja|aussi|va|en) )*"
    rf"(?:accord|vers|donn|attribu|vot|octroy|allou|aid|financ|soutien|soutenu|particip|"
    rf"contribu|apport|met\b|mis\b)\w*(?: (?:nous|deja|aussi|pour|par ailleurs|une? \w+ de|"
    rf"a hauteur de|en plus|ce|projet))* $"
)
AFTER = compiled(
    rf"^ ?(?:€ |euros )?(?:\w+ ){{0,3}}?(?:de la|par la|du) {_REGION} "
    rf"(?=(?:pour|sur) (?:ce|le|notre) )|"
    rf"^ (?:€ |euros )?(?:(?:la|le|l|les|notre) )?{SOURCE}\b ?(?:$|[.,;!?+)]|et\b|soit\b)|"
    rf"^ ?(?:ht |ttc |€ |euros )?(?:(?!dont\b)\w+ ){{0,4}}?"
    rf"(?:(?:de|d|du|des|par|via|avec|aupres|grace|a|"
    rf"en|comme|pour) |\( ?)(?:(?:la|le|l|les|notre|d|de|du|un|une|autres?|a|au|titre) )*"
    rf"(?:{SOURCE}|{SUBSIDY})\b(?: (?:de|d|du|des) (?:la |l |les )?{SOURCE}\b)?"
)
PROJECT = compiled(
    r"\b(?<!autre )(?<!autres )(?<!ancien )(?<!un )(?<!des )projets?\b(?! (?:a venir|suivant))|"
    r"\bpour (?:lequel|laquelle|lesquels)\b|\b(?:pour|sur) (?:ca\b|cela\b|cet (?!an\b|ete\b)|"
    r"cette (?!annee|asso|structure|ville)|"
    r"ce (?!mois|fonctionnement)|celui (?:- )?ci)|\bde cet(?:te)? (?:achat|operation|"
    r"investissement|equipement)\b|\b(?:les?|la) memes? (?:achats?|operation|investissement|"
    r"equipements?|materiels?|acquisition|depenses?|action|dossier|chose)\b|"
    r"\b(?:autres?|montant des) (?:aides?|subventions?|financements?)\b|"
    r"\b(?:aides?|financements?) publi\w+\b|"
    r"\b(?:correction|corrige\w*|erreur|rectif\w+|tromp\w+)\b[^.;!?]{0,20}"
    r"\b(?:aides?|subventions?)\b"
)
# "et 2 000 € de la mairie à côté", "la ville met 3 000 en plus": beside the aid asked for here.
BESIDE_IT = compiled(
    rf" ?(?:€ |euros? )?(?:(?:de|du|d|par|via) (?:la |le |l |les )?(?:{SOURCE}|region)\b"
    r"(?: (?:de|d|du) \w+)? ?,? )?(?:a cote|en plus|par ailleurs|en complement)"
    r"(?= ?(?:$|[.,;!)]))"
)
# "soit 3 000 de la MEL, soit 2 000 du département"
EITHER = compiled(r"\bsoit (?:[a-z]+ ){0,3}$")
OR_ELSE = compiled(r"\bou(?: bien| alors| sinon)?\b")
FOR_THE_PROJECT = compiled(
    r"[^.;!?,]{0,50} (?:pour|sur|dans) (?:ce|cet|cette|le|notre) (?:projet|achat|acquisition|"
    r"dossier|investissement) (?:de |d )(?:la |une? )?"
)
ELSEWHERE = compiled(
    r"\b(?:fonctionnement|par an|/ an|chaque annee|annuel\w*|tous les ans|l annee|l an|"
    r"autre projet|ancien projet|aux? postes?|en (?:19|20)\d\d|"
    r"pour (?:un|une|des|les) (?!(?:projet|site|achat|investissement|numerique|meme|"
    r"(?:autres? )?(?:aide|subvention)))\w+|"
    r"(?:pour|sur) (?:tout )?(?:autre chose|une? autre|d autres)|"
    r"budget)\b"
)
# "30 % des 9 000 €": a share of it is given.
SHARE_OF = compiled(rf"{OF_SHARE}$")
# Said to be for something else: "mais pas pour ce projet", "rien à voir avec ce projet".
NOT_THIS = compiled(
    r"\b(?:pas|non|jamais) (?:du tout )?(?:(?:utilise|affecte|prevu|destine|fleche|liee?)\w* )?"
    r"(?:pour|sur|a|au|dans|avec|concern\w+)(?: (?:ce|cet|cette|le|notre|ca|cela|celui))?"
    r"(?: meme)?(?: (?:projet|dossier|achat|investissement)| ?(?:ci)?(?=$|[.,;!]))|"
    r"\bne? (?:concern\w+|port\w+ (?:pas )?sur|finance\w*|touche\w*) pas\b|"
    r"\b(?:rien|aucun rapport|pas de rapport|sans (?:rapport|lien)|aucun lien)(?: a voir)? avec\b|"
    r"\b(?:hors|en dehors (?:de|du)|independant\w* (?:de|du)|sans lien avec) (?:(?:ce|notre|le) )?"
    r"projet\b"
)
# "800 de la région académique", after another aid: "et", an amount, then who gives it.
FUNDER_AFTER = compiled(
    r" ?(?:€ |euros )?(?:(?:d|du|des|de|par|via|avec)(?: (?:la|le|les|l|notre))?|la|le|l|les) "
    r"(?!(?:la|le|les|l|notre|nos|mon|ma|tresorerie|poche|vente|ventes|recettes?|location|"
    r"buvette|loyers?|primes?|adhesions?|"
    r"cotisations?|epargne|reserves?|caisse|site|logiciel|budget|ca|projet|materiel|salaires?|"
    r"frais|travaux|produits?|prestations?|tva|marge|benefices?)\b)[a-z]{2,}"
)
# One more funder of a list, whatever its name: "la mairie 500, l'ANS 1 000".
AND_FUNDER = compiled(r" ?(?:,|et|puis|\+|plus) (?:l|la|le|les|du|de la) \w+(?: \w+)?(?: :)? $")
BUT_IS = compiled(
    r"\b(?:c est|est de|mais|plutot|etait|juste|uniquement|seulement|rien qu|rien que|simplement)"
    r"(?: (?:bien|plutot|de|en fait|juste|uniquement|seulement|que|qu))* $|"
    r"(?:^|[,:;] ?)[^,:;.!?]*\bprojet ?[,:;] $"
)
PRIVATE = compiled(
    r"\b(?:fondations?|mecen\w+|crowdfunding|participatif|dons?|donateurs?|"
    r"banques?(?! des territoires)|banquier|prets?|emprunt\w*|credits?|prive\w*|fonds propres|"
    r"autofinanc\w+|parrain\w*|sponsor\w*|ulule|leetchi|helloasso|hello asso|kisskissbankbank|"
    r"kiss ?kiss(?: bank bank)?|gofundme|miimosa|zeste|tudigo|cagnotte|tombola|"
    r"collectes?(?! (?:de |des |d )(?:donnees|dechets|textiles?|vetements|papiers?|bio\w*|verre|"
    r"encombrants))|loto|quete|rotary|lions club|kiwanis|"
    r"(?<!aux )(?<!a des )(?<!pour les )(?<!chez les )(?<!chez des )"
    r"particuliers?|legs|investisseurs?|"
    r"(?:nos|les|des) (?:adherente?s|membres|associes|sympathisants|clients))\b"
)
WISHED = compiled(
    r"\b(?:esper\w+|voudrai\w*|cherch\w+|veux|voulons|veut|(?:je|on|nous|j) demand(?:e|ons)|"
    r"demander|sollicit(?:er|e|ons)|besoin|souhait\w+|aimerai\w*|combien|quelle?s?|maximum|"
    r"plafond|droit a|(?:cette|votre) (?:aide|subvention)|"
    r"aide iness|iness (?:est|c est|donne|de)|l aide (?:de la region|regionale))\b"
)
NONE = (
    r"(?:pas|aucune?|(?<!taux )(?<!taux a )zero|(?<!taux )0|sans|ni|jamais|rien|plus aucune?|"
    r"plus d(?= autre)|"
    r"nul(?:le)?)(?: (?!contacte)\w+){0,4}? "
)
NO_AID = compiled(
    rf"\b{NONE}(?:autres? )?(?:{SUBSIDY}|cofinanceurs?|financeurs?|autres? financements?)\b"
)
LABELLED = compiled(
    r"\b(?:autres? )?(?:aides?|subventions?|financements?)(?: publi\w+)?(?: (?:pour|sur) \w+ "
    r"(?:meme )?projet)? ?[:=?] ?(?:aucune?|neant|non|nan|rien|nada|pas du tout|zero|0)\b(?! ?€)"
)
ONLY_ONE = compiled(
    r"\b(?:(?:la|notre|l) )?(?:seule?|unique) (?:aide|subvention|demande|financeur|financement)\b"
    r"|\b(?:que|seulement|uniquement|juste) (?:l |la |celle de |l aide de |aide )*"
    r"(?:iness|region)\b"
    r"|\b(?:rien|aucune?|zero|pas|personne)\b(?: [a-z]+){0,5}? (?:en dehors|hormis|hors|a part|"
    r"sauf|excepte|mis a part|d autre que)(?: (?:d|de|l|la|le|celle|aide|demande))* (?:votre|"
    r"vous|iness|ci\b|que (?:je|nous|on) vous)"
    r"|\b(?:que|qu|seulement|uniquement|juste|rien que|a part|sauf|hormis) (?:a )?(?:vous|la votre|"
    r"votre (?:aide|subvention))\b(?! (?:etes|faites|dites|demand|\w+ez\b|m avez|nous avez))"
    r"|\bvous (?:etes|seriez) les seuls\b"
)
NOT_FOR_IT = compiled(
    r"\b(?:rien|zero|aucune?|personne|0|neant|nada|que dalle)(?: \w+){0,3} (?:pour|sur) (?:(?:ce|"
    r"le|notre) projet|ce|le|"
    r"cet|cette|celui|notre|cela|celle)\b|\bpas (?:pour|sur) (?:ce|cet|celui|cela|celle)\b"
    r"|\b(?:la|ici) (?:rien|zero)\b"
    rf"|\b(?:rien|zero|aucune?)(?: (?:cote|du|de|d|la|l|le|les|des|par|via|aupres|niveau|"
    rf"a)){{1,3}} {SOURCE}\b"
    r"|\brien (?:eu|obtenu|recu|touche|demande|sollicite|depose|reclame|monte)\b"
    r"|\b(?:eu|obtenu|recu|touche) (?:rien|zero)\b"
    r"|\bpersonne (?:d autre )?(?:ne |n )?(?:nous )?(?:co)?(?:finance|subventionne|soutient)\w*"
    r"(?: (?:ce|le|notre) projet)?"
    # "personne nous file un navet", "on nous octroie pas une noisette"
    rf"|\bpersonne (?:d autre )?(?:(?:qui|ne|n|nous|m|me|y|en|leur|lui|a|va|encore|jamais|veut|"
    rf"voudrait) )*{_GIVE} (?:(?:encore|jamais|ici|pas) )?(?:{_NO_TRIFLE}|rien\b|quoi que ce|"
    rf"(?:d |de l )argent\b|de sous\b)"
    rf"|\b(?:nous|m) (?:(?:a|ont) )?(?:{_GIVE} )?(?:pas|jamais) (?:{_GIVE} )?{_NO_TRIFLE}"
    rf"|\b(?:pas|aucun|zero|0) (?:une? |1 |le moindre )?(?:seul )?{TRIFLE}s? (?:de|d|par|"
    rf"venant|chez|ailleurs|nulle part|en provenance)\b(?! plus (?!de\b|d\b)\w)"
    rf"|\b(?:pas|jamais) (?:eu|touche|recu|percu|obtenu|vu) (?:une?|le moindre|la moindre)"
    rf" (?:seul )?(?:{TRIFLE}|aide|subvention)s?\b"
    r"|\brien (?:demande )?d autre\b|\bpersonne d autre\b|\bfonds propres\b|\bautofinanc\w+"
    r"|\b(?:rien|aucun|zero|pas)(?: \w+){0,3} (?:de |d )?(?:public|publics|publique|publiques)\b"
    r"|\b(?:que|uniquement|seulement|juste|rien que|entierement|100 %) (?:du |de l |des |de |"
    r"sur |la |"
    r"avec |par |notre |nos |un |une |aides? |fonds |financements? )*(?:prive\w*|tresorerie|"
    r"economies|"
    r"reserves|emprunts?|prets?|"
    r"banques?|dons?|mecenat|fondations?)\b"
    r"|\bmais (?:\w+ ){0,3}pour (?:un|une|l|des|d) autres? (?:projets?|choses?|"
    r"actions?|achats?|dossiers?)\b"
    r"|\b(?:cote|niveau|en|au niveau) (?:du )?(?:subventions? |argent |fonds |secteur )?"
    r"publi\w+ ?,? (?:c est |pas d\w* )?(?:rien|neant|nada|que dalle|zero|0|non|aucune?|personne|"
    r"pas (?:un|le|une))\b"
    rf"|\bni (?:la |le |l |les )?{SOURCE} ,? ?ni (?:la |le |l |les )?{SOURCE}\b"
    rf"|\b{SOURCE} ,? ?non ,? (?:la |le |l |les )?{SOURCE} ,? ?non\b"
    r"|\brien sur (?:l achat|les achats|le materiel|l investissement|l equipement)\b"
    r"|\bnous memes?\b|\bfinance\w*(?: \w+| %){0,4} par nous\b|"
    r"\brefus\w+ partout\b|\b(?:tout|toute) seule?s?\b|\bdebrouill\w+|\bnotre poche\b"
)
AN_AID = compiled(
    rf"\b(?:{SUBSIDY}|region\b|{SOURCE}|(?:on|nous|j|je|asso\w*|structure) (?:ne |n )?"
    r"(?:touch|perc|recoi|recev)\w+|(?:nous|m) (?:donn|vers|pai)\w+|financ\w+)\b"
)
# "pour ce projet-ci, rien"
ON_IT_NONE = compiled(
    r"\b(?:(?:pour|sur) (?:ce|le|notre|cet) (?:projet|dossier|achat|investissement)|"
    r"(?:celui|celle)(?= (?:- )?(?:ci|la)\b))(?: (?:- )?(?:ci|la|precis))? ?[,:]? ?"
    r"(?:c est |on a |il n y a |n a |ne \w+ )?(?:rien|zero|non|aucune?|nada|neant|"
    r"que dalle|nib|0|pas un)\b"
    r"(?! (?:idee|salari|devis|logiciel|achat|problem|souci|difficult|retard|dette|frein))"
)
FOR_PROJECT = compiled(r"\b(?:pour|sur|\w*finance) (?:ce|le|notre) projet\b")
# "la mairie a refusé", "on a demandé au département, ils ont dit non"
TURNED_DOWN = compiled(
    r"\b(?:ils?|elles?|tous|tout le monde) nous (?:a|ont) (?:\w+ ){0,2}(?:dit non|refuse)\w*|"
    rf"\b(?:{SOURCE}|{SUBSIDY}|region)\b[^.;!?]{{0,60}}\b(?:refus\w+|(?:a|ont) dit non|rejet\w+|"
    rf"pas (?:voulu|suivi|donne suite|retenue?s?)|decline\w*|(?:reponse|retour|avis) negati\w+|"
    r"envo\w+ (?:balader|promener|paitre|bouler|chier|sur les roses|au diable)|niet\b|"
    r"(?:c est|c etait) (?:non|mort|nada|rape|cuit)\b|"
    rf"deboute\w*|recal\w+)\b|\b(?:refus\w+|rejet\w+)"
    rf"[^.;!?]{{0,20}} (?:par|de|du) (?:la |l |le )?{SOURCE}\b"
)
# "on avait demandé 5 000 à la ville mais ils ont dit non": what was asked for is not given.
_REFUSAL = (
    r"(?:refus\w+|rejet\w+|decline\w*|dit non|deboute\w*|recal\w+|niet|en vain|"
    r"sans (?:succes|suite)|"
    r"rien (?:eu|obtenu|recu)|(?:pas|jamais) (?:ete )?(?:eu|obtenu|recu|accord|suivi|retenu|voulu|"
    r"valid|donne suite|repondu)\w*|(?:c est|c etait|ca a ete) non|"
    r"(?:reponse|retour|avis) negati\w+|"
    r"envoye\w* (?:balader|promener|paitre|bouler))\b"
)
REFUSED_AFTER = compiled(rf"[^.;!?]{{0,60}}?\b{_REFUSAL}")
# "les 3 500 de l'agglo sont partis en fumée": what was to be given is not.
LOST = compiled(
    r" ?(?:€ |euros? )?(?:(?:promis|prevus|annonces|esperes) )?"
    r"(?:(?:de|du|d|des|par)(?: (?:la|l|le|les))? \w+(?: \w+){0,3}?)?(?: ,)? "
    r"(?:(?:nous )?(?:sont|est) (?:passee?s? (?:a la trappe|sous le nez|a l as)|"
    r"partie?s? (?:en fumee|ailleurs)|tombee?s? a l eau|aux oubliettes|perdue?s?|annulee?s?|"
    r"alle?e?s? a d autres|morte?s?)|se (?:sont|est) (?:envol|evapor|evanoui|volatilis)\w*|"
    r"(?:ont|a) (?:ete (?:sucr|annul|supprim|refus|retir|gel|perdu|coup|rabot)\w*|capote|saute|"
    r"foire|fait long feu|disparu|fondu|ete perdus?)|(?:c est|cela est) (?:mort|fichu|foutu|cuit|"
    r"rape|perdu)|ne (?:viendr\w+|viennent) (?:pas|plus|jamais)|sont plus la|n existent plus)\b"
)
NO_MORE = compiled(r"\b(?:plus (?:aucun|un|d|de|rien)|zero|rien|aucun)\b")
REFUSED_BEFORE = compiled(
    r"\b(?:refuse|rejete|annule|supprime|retire|sucre)\w* (?:nous |notre demande de |de nous \w+ )?"
    r"(?:nos |les |ses |leurs )?$"
)
HISTORY = compiled(
    r"\b(?:deja|encore) (?:recu|eu|demande|fait|obtenu|depose)|\b(?:cette|votre) (?:aide|"
    r"subvention)|\biness|\bdemande d aide|\bjamais (?:eu|recu|demande|fait|beneficie|obtenu)|"
    r"\bdepuis\b|\bvivons|\bsans aide on|\bn a pas droit"
)
TO_IT = compiled(r"\b(?:autres?|publi\w+|projet|par ailleurs|a cote|en plus|complement\w+)\b")
CUT = compiled(r"\b(?:non|pardon|euh|heu|enfin|plutot|en fait|et pas|pas|au lieu|mais)\b|[.!?;]")
PART = compiled(r"\bdont\b[^,;]*$")
WHOLE = compiled(r"\b(?:soit|donc|au total|en tout|total|ca fait|cela fait)\b|=")
FUNDER = compiled(rf"\b{SOURCE}\b")
DETAILED = compiled(r"[:(]|\b(?:dont|soit|c est a dire)\b")
AS_MUCH = compiled(
    rf"\b(?:autant|(?:le|la) meme (?:somme|montant|chose)|pareil|idem)\b[^.;!?]{{0,30}}"
    rf"\b{SOURCE}\b|"
    rf"\b{SOURCE} (?:autant|pareil|idem|la meme chose)\b"
)
EACH = compiled(r"\b(?:chacune?s?|chaque|respectivement)\b")
HAD_ASKED = compiled(r"\b(?:demand|sollicit|esper|reclam|prev)\w*(?: \w+){0,3} $")
GRANTED = compiled(
    r"\b(?:accord|obten|eu\b|donn|vers|recu|retenu|valid|attribu|octroy|vot)\w*"
    r"(?: (?:que|finalement|seulement|au final|pour finir|juste|n|a|ont|en|a hauteur|de))* $"
)
