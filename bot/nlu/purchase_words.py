"""How purchases are listed, wanted and priced: patterns."""

from __future__ import annotations

import re

SEPARATOR = re.compile(
    r" ?(?:[,;+&]|\.(?= )|(?<= )- (?!\d)|\bet (?:aussi |puis |enfin |egalement |encore )?|"
    r"\bpuis\b|\bainsi que\b|\bplus\b(?! de\b| d\b)|\bet puis\b|\bavec aussi\b|\baussi\b|:|"
    r"\bou\b|\bet$)"
)
EACH = re.compile(
    r"\b(?:pieces?|l unite|unites?|unitaires?|prix unitaire|chacune?|chaque|l un|l une|"
    r"par (?:poste|personne|terminal|appareil|tablette|ordi\w*|unite|piece|machine)|"
    r"/ ?(?:piece|u|unite)|pu|p u)\b"
)
TIMES_BEFORE = re.compile(r"\b(\d{1,3}) ?[x*] ?$")
TIMES_AFTER = re.compile(r"^ ?[x*] ?(\d{1,3})\b")
WANT = re.compile(
    r"\b(?:achat\w*|achet\w+|acheter|investi\w*|projets?|besoin|voudr\w+|souhait\w+|veut|"
    r"veux|voulons|equip\w+|mettre en place|mise en place|install\w+|chang\w+|prevoi\w+|"
    r"prevu\w*|cre\w+|refaire|refonte|acquerir|acquisition|devis|financer|commander|dot\w+|"
    r"aimer\w+|remplac\w+|renouvel\w+|moderni\w+|developper|faut|faudrait|faudra|depens\w+|"
    r"cout\w*|payer|liste|compte|comptons|pour|lance\w*|passer a|digitalis\w+|numeris\w+|"
    r"informatis\w+|inclu\w*|rajout\w+|ajout\w+|prendre|budget\w*|matos|materiel)\b"
)
USE = re.compile(
    r"\b(?:deja|avons|on a|j ai|a deja|possed\w+|vend\w*|vente|notre|nos|utilis\w+|"
    r"(?:votre|vos|le|ce|du|sur (?:le|votre|notre|ce)|sur un|via (?:le|"
    r"notre)?)) (?:\w+ ){0,2}$"
)
LEAD = re.compile(
    r"^(?:(?:bonjour|oui|non|alors|ok|donc|euh|ben|bah|d abord|ensuite|enfin|egalement|"
    r"aussi|voila|on|nous|je|j|il|nos|notre|y a|a|ai|avons|veut|veux|voudrait|voudrais|"
    r"voulons|voudrions|souhaite\w*|souhaitons|aimer\w+|acheter|achete\w*|achat\w*|"
    r"investir|investissons|dans|equiper|s|nous equiper|prevoit|prevoyons|prevois|besoin|"
    r"faut|faudrait|faudra|mettre en place|mise en place|installer|changer|remplacer|"
    r"projet\w*|c est|ce serait|ca serait|pour|de|d|du|des|la|le|les|l|une?|deux|trois|"
    r"quatre|cinq|six|sept|huit|neuf|dix|\d+|x|nouve\w+|autre|petite?|bonne?|l achat|"
    r"acquisition|l acquisition|refaire|creer|financer|compte\w*|prendre|en|qui|budget|"
    r"devis|coute\w*|est|sont|total|plus|avec|que|va|vais|allons|commander|s equiper|payer|"
    r"renouveler|moderniser|developper|lancer|un devis|aussi) )*"
)
TRAIL = re.compile(
    r"(?: (?:unitaire|a|de|d|pour|coute\w*|coutera|vaut|environ|est|sont|au prix|prix|"
    r"devis|estimee?s?|chiffree?s?|facturee?s?|budget|montant|qui|nous|coutant|entre|euh|"
    r"a peu pres|soit|tarif|autour|total|un|l|le|la|au|en|comme|c est|ca|fait|ferait|"
    r"revient|serait|et|ou|avec|sur|aux alentours|alentours|hauteur|sera|valant|donc|,|-|:|"
    r"\(|=|budgetee?|on|a ete|ete|x|piece|pieces|chacun|chacune|l unite|moins|plus|"
    r"moyenne))+ ?$"
)
TOTAL = re.compile(
    r"\b(?:le tout|au total|en tout|pour l ensemble|l ensemble|total|les deux|le lot|"
    r"les trois)\b"
)
BOUGHT = re.compile(
    r"\b(?:on a|nous avons|j ai|avait|avions) (?:deja )?(?:achete\w*|paye\w*|investi|acquis)\b|"
    r"\b(?:achete\w*|paye\w*) (?:l an dernier|en (?:19|20)\d\d|l annee derniere|il y a)"
)
EXPENSE = re.compile(
    r"\b(?:par mois|mensuel\w*|/ ?mois|par semaine|facture (?:d|de) |nous coutent?|on paie|"
    r"on paye|nous payons)\b"
)
INVESTS = re.compile(
    r"\b(?:acheter|achat|investi\w*|projet|acquerir|equiper|abonnement|licence\w*|devis)\b"
)
