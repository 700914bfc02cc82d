"""What a turnover or a yearly budget is called, and what other amounts are: patterns."""

from __future__ import annotations

import re

from bot.nlu.prefilter import compiled

NAME = (
    r"(?:chiffres? (?:d )?affaires?|chiffre daffaires?|chiffre(?! (?:cle|est faux|rond))|"
    r"volume d affaires|turnover|total (?:des |de nos )?produits?(?: d exploitation)?|"
    r"produits? d exploitation|(?:^|(?<=de )|(?<=nos )|(?<=les )|(?<=des )|(?<=[:,;.(] ))produits?|"
    r"recettes?|ressources|revenus?|(?<=nos )ventes|ventes annuelles|facturation|"
    r"budget(?: (?:previsionnel|annuel|global|total|general|associatif))*"
    r"(?: de (?:fonctionnement|l association|la structure|la cooperative|la scop|la scic))?)"
)
BEFORE = compiled(rf"\b(?P<name>{NAME}|ca)\b")
GAP = compiled(
    r"[^.;!?,]{0,60}(?: {2,60}[^.;!?,]{0,20})?"
    r"(?:, (?:environ|soit|a peu pres|de|c est|entre|il est|il etait|on est a|"
    r"qui \w+|en \w+)(?: \w+){0,3})? ?"
)


# A short apposition: "un petit budget annuel, 68 000 euros", "total des produits 2025, 1,5 M€".
APPOSED = compiled(r"(?: (?!en\b|pour\b|et\b|avec\b)[a-z]+| (?:19|20)\d\d){0,3} ?, ?")
_VERB = (
    r"(?:est|sont|etai(?:t|ent)|s elev\w+|se mont\w+|attei\w+|represent\w+|avoisin\w+|"
    r"depass\w+|tourn\w+|pes\w+|frol\w+|approch\w+|s etabli\w+|totalis\w+|plafonn\w+)"
)
_INCLUDED = compiled(r",[^.;!?,:\d]{2,40} (?:compris|inclus|confondu|cumule|reuni)\w* ?,?")
_ASIDE = compiled(
    rf"(?P<name>\b(?:{NAME}|ca)) ,[^.;!?,\d]{{2,50}}, ?(?=[a-z])|"
    rf"(?P<said>\b{NAME}(?: [a-z]+){{1,9}}) ,[^.;!?,\d]{{2,50}}, ?(?={_VERB}\b)"
)


_BRACKETS = compiled(r"\( ?[^()\d.;!?]{2,80}\)")


def without_aside(before: str) -> str:
    """Takes the words before an amount; returns them, what is said of the name between two commas
    or in brackets blanked: "nos ressources, ventes et dons, représentent"."""
    before = _BRACKETS.sub(lambda m: " " * len(m[0]), before)
    if "," not in before:
        return before
    before = _INCLUDED.sub(lambda m: " " * len(m[0]), before)
    if before.count(",") < 2:
        return before
    return _ASIDE.sub(lambda m: (m["name"] or m["said"]).ljust(len(m[0])), before)


def is_label(before: str) -> bool:
    """Takes the words before an amount; returns True when they call it a turnover or budget."""
    heads = [match for match in BEFORE.finditer(before) if match["name"] != "ca"]
    return bool(heads) and bool(GAP.fullmatch(before[heads[-1].end() :]))


SAID = compiled(
    r"\b(?:on|nous|j|je|(?:l|la|le|notre|mon|ma) (?:asso\w*|structure|activite|scop|scic|"
    r"entreprise|fondation(?! de)|mutuelle|geiq|boutique|epicerie|boite|cooperative|"
    r"societe|ressourcerie|recyclerie|magasin|cafe|"
    r"restaurant|atelier|ferme|garage|librairie|boulangerie|club|theatre|centre|eurl|sarl|sas)"
    r"(?: [a-z]+)?) (?:a |avons |ai |en )?(?:fait|faisons|fais|realise\w*|"
    r"realisons|tourne|tournons|facture(?<!nous facture)|facturons|"
    r"encaisse\w*|encaissons|genere\w*|generons|"
    r"degage\w*|vit (?:avec|de)|vivons (?:avec|de)|fonctionne\w* avec|totalise\w*|"
    r"pese|pesons|brasse|brassons|depasse(?! (?:de|d|pour) )|atteint|frole|est a|sommes a|etait a|"
    r"etions a)\b"
    r"[^.;!?,]{0,30}$"
    r"|^ ?(?:salarie|personne|employe)\w* (?:,|et)(?: (?:on|nous|elle|il))? (?:fait|realise|degage|"
    r"pese|genere|tourne a) $"
)
# "notre crèche tourne avec 430 000 € par an": said of any structure of one's own, by the year.
_OURS = (
    r"(?:notre|mon|ma|la|le|l) (?!caisse|site|"
    r"logiciel|serveur|compte|banque|credit|expert|cabinet|agence|editeur|bailleur|"
    r"comptable|region|mairie|commune|ville|etat|caf|departement|metropole|agglo\w*|fondation|"
    r"fournisseur|prestataire|reseau|groupe(?!ment)|secteur|marche|federation|loyer)"
    r"[a-z]{3,}(?: (?:- |de |d |du |des |a |pour )?(?:la |l )?[a-z]+){0,2}?"
)
RUNS = compiled(
    rf"\b(?:on|nous|et|qui|elle|il|{_OURS}) (?:se |s en |y )?"
    r"(?:tourn\w+|fonctionn\w+|roul(?:e|ons)|viv(?:ons|ent)|vit|debrouill\w+|sort|sortons|"
    r"gere|gerons|dispos(?:e|ons)|brass(?:e|ons)|rentre|rentrons|ramene|ramenons|engrange|encaiss\w+|"
    r"pese|pesons|tient|tenons)(?: (?:avec|a|sur|de|d|autour))? $"
)
# "on vend des confitures, 26 000 par an", "la coopérative facture chaque année": earned in a year.
SELLS = compiled(
    rf"\b(?:nous (?:factur|encaiss|vend|revend|rentr)ons|(?:on|j|je) (?:en )?(?:facture|"
    rf"encaisse|(?:re)?vends?|rentre)|"
    rf"(?![a-z]+ [a-z]+(?:eur|iste)\b){_OURS} (?:facture|encaisse|(?:re)?vend)|"
    r"(?:ca|cela|ce qui|qui|on) (?:nous )?(?:rapporte|procure|ramene|fait (?:r)?entrer)|"
    # "les clients paient des heures de ménage, ça fait 120 000 euros par an"
    r"(?:clients?|gens|familles|adherents|usagers|particuliers|parents|patients|malades|membres|"
    r"residents|eleves|entreprises|communes) (?:(?:nous|se|s) )?(?:paient|payent|achetent|reglent|"
    r"prennent|offrent|reservent)\b[^.;!?\d]{3,60} (?:ca|cela|ce qui) (?:nous )?"
    r"(?:fait|donne|represente))\b"
    r"(?! (?:nous|me|vous) )"
    r"[^.;!?\d]{0,50}$"
)
# "une solution de facturation électronique", "un module de suivi des recettes": what is bought.
OF_A_TOOL = compiled(
    r"\b(?:solutions?|outils?|logiciels?|applis?|applications?|modules?|plateformes?|systemes?|"
    r"progiciels?|abonnements?|licences?|sites?|suivi|gestion|analyse)"
    r"(?: (?:de|d|des|du|pour|la|le|les|nos|notre)){1,3} $"
)
AFTER = compiled(
    r" ?(?:€ |euros )?(?:ht |ttc )?(?:(?:tout )?(?:rond|pile|juste) )?"
    r"(?:(?:par an|a l annee|l an|annuels?) ,? ?)?"
    r"(?:notre |le |(?:[a-z]+ )??(?:de |d |en |comme |pour (?:le |notre )?|du |"
    r"c est (?:le |notre )|\()?)"
    rf"(?P<name>{NAME}|ca|ventes(?= (?:a l annee|par an|chaque annee|l an|en 20)))\b"
)
YEARLY = compiled(
    r"(?:/ ?an\b|\b(?:par ans?|annuel\w*|a l annee|chaque annee|l an|sur l annee|par annee|a l an|"
    r"l annee|l an (?:dernier|passe)|l annee derniere|en (?:19|20)\d\d|"
    r"(?:dernier )?exercice|tous les ans)\b)"
)


def is_earned(before: str, after: str) -> bool:
    """Takes the words around an amount; returns True when they say it is what one makes, whoever
    pays: "on facture 480 000 euros par an à nos adhérents", "430 000 € de recettes"."""
    tail = AFTER.match(after)
    return bool(SELLS.search(before) or (tail and re.search(r"\b(?:de|d|en)\b", tail[0])))


LAST_YEAR = compiled(
    r"\b(?:l an (?:dernier|passe)|l annee (?:derniere|passee)|dernier (?:exercice|bilan)|"
    r"(?:en|exercice|annee|pour|sur) 202[4-9])\b"
)
YEARLY_AFTER = compiled(
    rf"^ ?(?:€ |euros )?(?:ht |ttc )?(?:c est )?"
    r"(?:cette annee|(?:(?:sur|pour|au|lors d[eu]|a) (?:le |l )?)?"
    rf"{YEARLY.pattern})"
)
# What resources are made of: "recettes : 52 300 € d'adhésions et de prestations".
SOURCES = compiled(
    r"^ ?(?:€ |euros )?(?:\( ?|dont |d |de |en |: )(?:\w+ ){0,2}?(?:adhesions?|cotisations?|dons?|"
    r"subventions?|ventes?|prestations?|recettes|billetterie|participations?)\b"
)
# "c'était 500 000 en 2024, là on est à 640 000"
WAS = compiled(r"\b(?:etait|etions)\b[^.;!?]{0,30}$")
IS_NOW = compiled(
    r"\b(?:(?:on|nous|c|ca) (?:est|sommes|tourne|(?:a|avons) (?:fini|fait|termine))|passes? a)"
    r"(?: (?:a|maintenant|plutot|aujourd hui))* $"
)
YEAR = compiled(r"\b(20\d\d)\b")
_LAST = r"(?:derniere?|passee?|clos)"
PERIODS = (  # the later ones last
    compiled(r"\b(?:avant derni\w+|(?:annee|exercice) (?:d avant|precedente?)|n - 2)\b"),
    compiled(rf"\b(?:dernier exercice|(?:exercice|annee|an|bilan) {_LAST}|n - 1)\b"),
    compiled(r"\b(?:cette annee|annee en cours|annee n)\b"),
)
COSTS = (
    r"loyers?|salaires?|masse salariale|charges?|dettes?|doit|devons|emprunt\w*|pret|credit|"
    r"capital|tresorerie|banque|excedent|deficit|benefices?|"
    r"(?<!compte de )resultat|cotisations?|adhesions?|dons?|"
    r"economi\w+|(?:la|une|notre|nos|les|l) factures?|amendes?|assurances?|electricite|telephone|"
    r"(?<!maison de )retraite|smic|previsionnel|reve|primes?|impots?|(?<!hors )taxes?|tva|"
    r"gagn\w*|perd(?:u|ons|ait)?|pertes?|voiture|"
    r"maison(?! (?:de|d|des|pour)\b)"
)
BOUGHT = (
    r"cout\w*|prix|tarifs?|depens\w+|paye\w*|pai(?:e|ent|ons|er)|panier|ticket|abonnements?|"
    r"invest\w+|achat\w*|achet\w*|acquisition|equip\w+|devis|materiel|site|caisses?|"
    r"logiciels?|crm|ordinateurs?|terminal|tablettes?|appli\w*|minibus|camion|rapport\w*|vend\w*|"
    r"subventions?|aides?|donne|verse|touch\w+|rec(?:oit|evons|u)|finance\w*|projets?|module|"
    r"modules|base|outil\w*"
)
COST = compiled(rf"\b(?:{COSTS})\b")
SPENT = compiled(rf"\b(?:{COSTS}|{BOUGHT})\b")
A_PRODUCT = compiled(
    r"\b(?:site|caisses?|logiciels?|crm|ordinateurs?|terminal|tablettes?|appli\w*|modules?|base|"
    r"outil\w*|plateforme|devis|boutique|projets?)\b"
)
SPENT_AFTER = compiled(
    r"^ ?(?:€ |euros )?(?:ht |ttc )?(?:par an )?(?:\w+ )?"
    r"(?:de |d |en |pour (?:un|une|le|la|les|l|des|notre|nos|ce|acheter|financer|changer|"
    r"refaire|mettre|s equiper)? ?|a |du |aux? )"
    rf"(?:\w+ ){{0,2}}?{SPENT.pattern}"
)
# "on a 15 000 € sur le compte": what one has, not what one makes.
STOCK = compiled(
    r"^ ?(?:€ |euros? )?(?:(?:sur|dans) (?:le|la|notre|nos|un|les|mon) (?:\w+ )?(?:comptes?(?! de)|"
    r"livrets?|caisses?|banque|tirelire)|en (?:caisse|banque|tresorerie|reserves?|compte)|"
    r"de (?:cote|tresorerie|reserves?|fonds propres))\b"
)
# "on dépasse de 50 000": of how much, not how much.
OVER = compiled(r"\b(?:depass|exced|manqu|rat)\w*(?: \w+)? (?:de|d|pour) $")
CHANGED = compiled(
    r"\b(?:baiss|augment|progress|recul|diminu|chut|grimp|bond|hauss|perd|gagn)\w* (?:\w+ )?de? ?$"
)
PROJECT = compiled(
    r"^[^.,;!?]{0,25}?(?:, ?)?\b(?:pour (?!(?:l|la|notre|mon|ma|les) (?:association|"
    r"structure|scop|scic|"
    r"sarl|"
    r"eurl|entreprise|cooperative|club|ensemble|annee|exercice)\b)"
    r"(?:un|une|le|la|les|l|des|notre|acheter|investir|ce|financer|"
    r"changer|refaire|mettre|s equiper|nous equiper|du|nos|deux|trois|\d)|d investissement|"
    r"pour le projet|du projet|d achat|le site|la caisse)"
)
OF_PROJECT = compiled(
    r"\b(?:site|caisse|logiciel|achats?|projet|invest\w+|materiel|travaux|equipement)\b"
)
FORECAST = compiled(
    r"\b(?:fera|ferons|ferai|ferait|ferions|feront|atteindr\w+|realiser(?:a|ons|ait)|vis(?:e|ons)|"
    r"objectifs?|esper\w+|prevo\w+|prevu|devrai\w+|devrions|aimerai\w+|voudrai\w+|reve|revons|"
    r"(?:va|allons|vais|pense|pensons|compte|comptons) (?:faire|realiser|atteindre)|"
    r"tabl(?:e|ons) sur|"
    r"gagnerai\w*|(?:l an|annee) prochaine?|prochaine? (?:annee|exercice)|meilleur des cas|"
    r"(?:ca|affaires|chiffre) previsionnel|notre previsionnel|si tout va)\b"
)
MARKET = compiled(
    r"\b(?:marche|secteur|filiere|branche|profession|federation|reseau|groupe)\b(?: \w+){0,5}? "
    r"(?:pese\w*|represente\w*|vaut|fait|realise|genere)\b"
)
# What the Region, or another, spends on all: "une enveloppe de 3 millions".
FOR_ALL = compiled(
    r"^ ?(?:€ |euros? )?(?:sur la table|pour (?:tout\w* )?(?:la|le|les|l) (?:\w+ )?(?:region|"
    r"departements?|hauts de france|france|territoire|assos?|associations|entreprises|"
    r"structures))\b"
)
ENVELOPE = compiled(r"\b(?:enveloppe|dotation)(?: \w+)? (?:de |d )?$")
LIMIT = compiled(r"\b(?:limites?|plafonds?|seuils?|reserve\w*|vous dites|il faut|autorise\w*)\b")
THE_LIMIT = compiled(r"\b(?:le|la|votre|vos|les) (?:maximum|max|plafonds?|seuils?|limites?)\b")
MONTHLY = compiled(r" ?(?:€ |euros )?(?:ht |ttc )?(?:par mois|/ ?mois|mensuels?|chaque mois)\b")
WHEN = (
    r" ?(?:$|[.;,!?]|cette annee|l an prochain|l annee prochaine|en 20\d\d|bientot|"
    r"dans $|dans (?:une?|quelques) (?:ans?|annees|mois)|d ici|a terme)"
)
# "pas de budget", not "pas de budget pour un site", "pas de chiffre d'affaires définitif"
_ALONE = (
    r"(?= ?(?:$|[.,;:!?()]|(?:pour (?:l instant|le moment)|cette annee|l an\b|(?:en |sur )?20\d\d|"
    r"encore|du tout|a (?:declarer|ce jour)|et|mais|car|ni|depuis|actuellement|on|nous|donc|"
    r"annuel|propre|non plus|avant|jusqu|puisqu|vu|a nous|la premiere|au|aujourd|du coup)\b))"
)
NOTHING = compiled(
    rf"\b(?:pas (?:de|encore de|d)|aucune?|zero|0|sans) "
    rf"(?!chiffre(?!s? d ?affaires)|produits?\b(?! d exploitation))(?:{NAME}|ca)\b{_ALONE}"
    r"|\b(?:ca|chiffre d affaires) (?:est |: ?|= ?)?(?:nul|a zero|zero|de 0|de zero)\b"
)
THOUSANDS = compiled(
    r"ca (?:[:=] ?)?(?:\d{1,3}(?:[ .]\d{3})+|\d{5,7}|\d[\d,.]* ?(?:k|m|millions?|€))\b"
)
BEFORE_CELA = compiled(
    r"\b(?:fai\w*|fais\w*|comme|tout|pour|que|qu|avec|dit|vend\w*|cout\w*|et|ou|a|sur|de|apres|"
    r"avant|mais|donc|la|oui|non|est|paye\w*|mett\w+|mis|si|je|on) $"
)
CELA = compiled(
    r"ca (?:fait|va|marche|coute|me|te|se|nous|depend|serait|sera|ferait|doit|c|m|revient|prend|"
    r"vaut|suffit|passe|compte|veut|change|ira|donne|y|l|le|la|on|je|j|est|peut|varie|parait)\b"
)
