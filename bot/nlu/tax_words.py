"""The words of taxes and social contributions: what is due, paid, owed, settled, doubtful."""

from __future__ import annotations

import re

_DUES = (
    r"(?:urssaf|impots?|impositions?|cotisations?|charges?|contributions?|fisc\w*|social\w*|tva|"
    r"obligations?|dgfip|msa|tresor public|caisses? (?:de retraite|sociales?)|declarations?|dsn|"
    r"taxes?|prelevements?|is\b|cfe|vigilance)"
)
DUES = re.compile(rf"\b{_DUES}\b")
NAMED = re.compile(
    r"\b(?:obligations?|cotisations?|charges?|dettes?|declarations?|plan|dossiers?|"
    r"comptes?)(?: \w+){0,3} (?:sociales?|fiscales?)\b(?: et (?:sociales?|fiscales?))?|"
    r"\b(?:fiscal\w*|impots?|urssaf) (?:et|ni|comme|ou) (?:le )?social\w*|"
    r"\bsocial\w* et fiscal\w*"
)
HEADING = re.compile(rf"\b{_DUES}(?: et (?:l |la |les )?{_DUES})?(?: [:=-])? $")
UP = re.compile(
    r"\b(?:a jours?|ajour|en regle|en ordre|clairs?|au clair|au carre|clean|nickel|reglo|carre|"
    r"tip top|"
    r"impeccable|au vert|irreprochables?)\b"
)
SURE_UP = ("a jour", "ajour", "en regle", "en ordre")
# "mettre à jour", "tenir à jour" is something else.
UPDATING = re.compile(
    r"\b(?:mis\w*|mettre|metre|mettons|met|tenir|tenue?s?|tien\w*|remettre|remis\w*|garder)"
    r"(?: (?:tout|le|la|les|bien))? $"
)
OTHER_THING = re.compile(
    r"\b(?:sites?|logiciels?|ordinateurs?|statuts?|bases?|informatique|donnees|pages?|fichiers?|"
    r"applis?|applications?|planning|documents?|versions?|materiel|projet|catalogue|stocks?|"
    r"tableaux?|registres?|formulaire|menu|carte|antivirus)\b"
)
# Before "à jour", when nothing else says what is up to date.
OURS_BEFORE = re.compile(
    r"(?: ?(?:oui|non|si|on|nous|je|j|n|ne|est|sommes|suis|sont|tout|tous|toutes|bien|la|l|le|"
    r"notre|structure|asso\w*|entreprise|societe|scop|scic|pas|plus|jamais|toujours|vraiment|"
    r"parfaitement|totalement|completement|encore|c|finalement|en fait|donc|et|mais|aussi|etre|"
    r"ni|loin d|presque|quasiment|je (?:pense|crois) qu|il me semble qu|a priori|normalement|"
    r"en principe|ben|bah|euh|alors|moi|sur|certaine?|absolument|de tout|partout))* ?"
)
OURS_AFTER = re.compile(
    r" ?(?:$|[,.;:!?)]|du tout|helas|malheureusement|en ce moment|actuellement|de (?:tout|nos|"
    r"toutes|mes|notre)|partout|sur tout|a ce jour|maintenant|"
    r"depuis|la dessus|aussi|et|ni|niveau|au niveau|cote|pour|merci|non|oui|euh|sauf|hormis)"
)
_PAY = (
    r"(?:payee?s?|reglee?s?|versee?s?|acquittee?s?|honoree?s?|soldee?s?|declaree?s?|"
    r"respectee?s?|remplies)"
)
# "nous avons payé", "tout est réglé", "cotisations payées"
PAID = re.compile(
    rf"\b(?:a|ai|avons|ont|est|sont|ete|tout|tous|toutes|toujours|bien|pas|non)(?: \w+)? {_PAY}\b|"
    rf"\b{_DUES}\b[^.;!?,]{{0,40}}? (?:{_PAY}|ok|bons?|bonnes|good)\b"
)
_KEPT = (
    r"(?:a temps|tous les (?:mois|trimestres|ans)|chaque (?:mois|trimestre|annee)|"
    r"a l echeance|regulierement|toujours|dans les (?:delais|temps|regles)|rubis|"
    r"en temps et en heure|sans retard|tout|toutes|sans probleme|sans souci)"
)
PAYING = re.compile(
    rf"\b(?:(?:paie|paye|payons|verse|versons|declare|declarons|regle|reglons|respect\w+|rempli\w+)"
    rf"\b(?=[^.;!?]{{0,60}}? {_KEPT}\b)|(?:respectons|respecte) (?:toutes )?(?:nos|"
    rf"les) obligations)"
)
UNPAID = re.compile(
    r"\b(?:pas pu|plus les moyens de|n arriv\w+ (?:pas|plus) a|impossible de|du mal a)(?: \w+)? "
    r"(?:payer|regler|verser)\b|"
    r"\b(?:doit|devons|dois|reste)(?: \w+){0,2}? (?:payer|regler|verser|rembourser|solder)\b"
)
OWES = re.compile(
    r"\b(?:dettes?|ardoises?|retards?|retar|impayee?s?|arrieree?s?|majorations?|penalites?|"
    r"relances?|"
    r"mises? en demeure|mis en demeure|huissiers?|rappels?|defauts?|reclame\w*|poursui\w+|"
    r"echeances? (?:non (?:payee?s?|reglee?s?)|impayee?s?|en retard)|"
    r"il (?:nous )?reste (?:des|une?|encore|quelques)|(?:doit|devons|dois|"
    r"reste(?:nt)? (?:\w+ )?(?:a|du|dus|due)(?! (?:\w+ )?charge\b))"
    r"(?! (?:\w+ ){0,2}(?:\w{2,}(?:er|ir|oir)|etre|repondre)\b))\b"
)
OTHER_DEBT = re.compile(
    r"\b(?:banc\w+|banques?|clients?|fournisseurs?|prets?|emprunts?|loyers?|immeuble|copropriete)\b"
)
SETTLED = re.compile(
    r"\b(?:(?:a|ai|avons|ont|est|sont|ete|tout|bien|ca y est|enfin)(?: (?!pas|jamais|rien)\w+)? "
    r"(?:regularise\w*|rattrape\w*|soldee?s?|remboursee?s?|resolue?s?|apuree?s?)"
    r"|fini de (?:rembourser|payer|regler)|c est (?:regle|solde|regularise|fini|du passe))\b"
)
SETTLING = re.compile(
    r"\b(?:regulari\w+|rattrap\w+|rembours\w+|apur\w+)\b|\ben (?:cours|train|voie) de (?:\w+ )?"
    r"(?:paiement|payer|regler)\b"
)
PLAN = re.compile(
    r"\b(?:echeanciers?|moratoire|plan d apurement|delais? (?:de paiement|avec|accorde\w*|"
    r"supplementaires?)|etalement|etale\w*|"
    r"echelonn\w+|plan de reglement|en (?:plusieurs|\d+|deux|trois|quatre) fois|mensualites?|"
    r"accord de paiement|redressements? (?:urssaf|fisca\w+)|litiges?|contentieux|contest\w+|"
    r"controles? (?:urssaf|fisca\w+)|recours)\b"
)
RESERVE = re.compile(
    r"\b(?:sauf|presque|quasi\w*|a part|hormis|excepte\w*|mis a part|a l exception|"
    r"ou presque|en partie|a peu pres|plus ou moins|a verifier|a confirmer)\b"
)
HEDGE = re.compile(
    r"\b(?:je (?:pense|crois|suppose|dirais)|(?:il )?me semble|a priori|en principe|normalement|"
    r"theoriquement|en theorie|logiquement|sans doute|surement|probablement|peut etre|sauf erreur|"
    r"ca depend|je ne sais pas)\b"
)
# "les impôts oui, l'URSSAF non", "mais pas les cotisations"
ITEM = re.compile(
    rf"\b{_DUES}(?: \w+)? ?(?:[:=-] )?(?:(?P<yes>oui|ok|ca va|c est bon)|non|pas|nan)"
    r"(?= ?[,.;:!)]?$)"
)
ITEM_LEFT_OUT = re.compile(
    rf" ?(?:mais |et |sauf )*pas (?:encore )?(?:pour |de |du |des |a )?(?:l |la |les |"
    rf"nos )?{_DUES} ?[,.;:!)]?"
)
PAST = re.compile(r"\b(?:avait|avions|etait|etions|devait|devions)\b")
