"""The words of taxes and social contributions: what is due, paid, owed, settled, doubtful."""

from __future__ import annotations

from bot.nlu.prefilter import compiled

_DUES = (
    r"(?:urssaf|impots?|impositions?|cotisations?|charges?|contributions?|fisc\w*|socia(?:l\w*|ux)|tva|"
    r"obligations?|dgfip|msa|tresor public|caisses? (?:de retraite|sociales?)|declarations?|dsn|"
    r"unions? de recouvrement|caisses? (?:de |d |des )?(?:conges|assurances?|allocations?)(?: "
    r"(?:payes|maladie|vieillesse|familiales))?|"
    r"(?<!hors )taxes?(?! comprises?)|prelevements?|is\b|cfe|vigilance|services? financiers?|ccsf)"
)
DUES = compiled(rf"\b{_DUES}\b")
SIDE = compiled(rf"\b(?:{_DUES}|fiscal\w*)\b")
NAMED = compiled(
    r"\b(?:obligations?|cotisations?|charges?|dettes?|declarations?|plan|dossiers?|"
    r"comptes?)(?: \w+){0,3} (?:sociales?|fiscales?)\b(?: et (?:sociales?|fiscales?))?|"
    r"\b(?:fiscal\w*|impots?|urssaf) (?:et|ni|comme|ou) (?:le )?social\w*|"
    r"\bsocial\w* et fiscal\w*|\b(?:chefs? (?:de |des ))?services? financiers?\b"
)
HEADING = compiled(rf"\b{_DUES}(?: et (?:l |la |les )?{_DUES})?(?: [:=-])? $")
UP = compiled(
    r"\b(?:a jours?|ajour|en regle(?! general)|en ordre|clairs?|au clair|au carre|clean|nickel|"
    r"reglo|(?<!metre )(?<!metres )(?<!m )carres?|"
    r"tip top|impeccables?|au vert|irreprochables?)\b"
)
SURE_UP = ("a jour", "ajour", "en regle", "en ordre")
# "mettre à jour", "tenir à jour" is something else.
UPDATING = compiled(
    r"\b(?:mis\w*|mettre|metre|mettons|met|tenir|tenue?s?|tien\w*|remettre|remis\w*|garder)"
    r"(?: (?:tout|le|la|les|bien))? $"
)
# "nous certifions être à jour": said of oneself, unlike "il faut être à jour".
SURE_TO_BE = compiled(
    r"\b(?:certifi|attest|declar|confirm|affirm|assur|garanti|jur|pens|croi|croy|estim|reconn|"
    r"dois? bien|content|fier|heureu|soulag)\w*\b"
)
# "je précise d'emblée que nous sommes à jour": what is said is what follows.
SAID_THAT = compiled(
    r" ?(?:\w+ )?(?:je|nous) (?:vous |tiens a |tenons a )?(?:precis|certifi|confirm|rappel|signal|"
    r"di|declar|attest|assur|garanti|affirm|indiqu|inform)\w* "
    r"(?:(?!pas\b|si\b)\w+ ){0,3}?(?:que|qu) "
)
# "pas en difficulté on est à jour": a new statement, though nothing parts it from the one before.
WE_ARE = compiled(
    r"(?<=\w )(?<!\bqu )(?<!\bque )(?<!\bsi )(?<!\bquand )(?<!\bet )(?:on est|nous sommes) "
    r"(?:(?:bien|toujours|tous) )*$"
)
OTHER_THING = compiled(
    r"\b(?:sites?|logiciels?|ordinateurs?|statuts?|bases?|informatique|donnees|pages?|fichiers?|"
    r"applis?|applications?|planning|versions?|materiel|projet|catalogue|stocks?|"
    r"tableaux?|registres?|formulaire|menu|carte|antivirus|societaires|licencies|parts? sociales?|"
    r"adhesions?|licences?)\b"
)
# "30 adhérents à jour de leur cotisation", "nos sociétaires sont en règle": theirs, not ours.
MEMBERS_BEFORE = compiled(
    r"\b(?:adherente?s?|membres?|societaires?|licencie\w*|associee?s|cotisants?|clients?|"
    r"locataires|fournisseurs|abonne\w*|eleves|benevoles|familles|usagers|beneficiaires)"
    r"(?: (?:qui|sont|ne|tous|toutes|bien|toujours|pas|non|actifs|actives))* $"
)
# Before "à jour", when nothing else says what is up to date.
OURS_BEFORE = compiled(
    r"(?: ?\b(?:oui|non|si|on|nous|je|j|n|ne|est|sommes|suis|sont|tout|tous|toutes|bien|la|l|le|"
    r"notre|structure|asso\w*|entreprise|societe|scop|scic|pas|plus|jamais|toujours|vraiment|"
    r"parfaitement|totalement|completement|encore|c|finalement|en fait|donc|et|mais|aussi|etre|"
    r"ni|en realite|au final|loin d|presque|quasiment|je (?:pense|crois) qu|il me semble qu|"
    r"a priori|normalement|"
    r"en principe|ben|bah|euh|alors|moi|sur|certaine?|absolument|de tout|partout)\b)* ?"
)
OURS_AFTER = compiled(
    r" ?(?:$|[,.;:!?)]|du tout|helas|malheureusement|en ce moment|actuellement|de (?:tout|nos|"
    r"toutes|mes|notre)|partout|sur tout|a ce jour|maintenant|"
    r"depuis|la dessus|aussi|et|ni|niveau|au niveau|cote|pour|merci|non|oui|euh|sauf|hormis)"
)
_PAY = (
    r"(?:payee?s?|reglee?s?|versee?s?|acquittee?s?|honoree?s?|soldee?s?|declaree?s?|"
    r"respectee?s?|remplies|prelevee?s?|effectuee?s?|viree?s?|debitee?s?)"
)
_HEARD = (
    r"(?:payer|regler|verser|solder|acquitt?er|honorer|declarer|rembourser|"
    r"payez|reglez|versez|soldez|payee?s?|regle[es]*|verse[es]*|solde[es]*|acquite[es]*)"
)
_KEPT = (
    r"(?:a temps|a l heure|tous les (?:mois|trimestres|ans)|chaque (?:mois|trimestre|annee)|"
    r"a l echeance|(?:a|au) (?:leur |la )?dates?|regulierement|toujours|"
    r"dans les (?:delais|temps|regles)|rubis|"
    r"en temps et en heure|en temps voulu|sans (?:retard|faute|probleme|souci)|tout|toutes|"
    r"automatique\w*|rien oublie\w*|le \d+)"
)
_RETURN = (
    r"(?:declarations?(?! (?:d utilite|d activite|d intention|en prefecture|prealable|d accident))"
    r"|dsn|liasses?)"
)
_FILED = r"(?:faite?s?|deposee?s?|envoyee?s?|transmise?s?|rendue?s?|produite?s?)"
# "nous avons payé", "tout est réglé", "cotisations payées", "on paie tout", "elles partent le 15"
PAID = compiled(
    rf"\b(?:a|ai|avons|ont|est|sont|ete|tout|tous|toutes|toujours|bien|pas|jamais|non)(?: \w+)? "
    rf"{_PAY}\b|"
    # typed by ear: "tout les charge son regler", "les taxe son toute verser"
    rf"\b{_DUES}(?: (?:et|la|le|les|l|{_DUES})){{0,4}} (?:son|sont|on|est|ete|"
    rf"on ete|on etait|ont etait)(?: (?:tous?|toute?s?|bien|pas|jamais|deja))* {_HEARD}\b|"
    rf"\b(?:tout|tou|on a tout|on a tous) (?:est|et|ai) {_HEARD}\b|"
    rf"\b{_DUES}\b[^.;!?,]{{0,40}}? (?:{_PAY}|ok|bons?|bonnes|good)\b"
    rf"|\b(?:paie|paye|payons|paient|verse|versons|declare|declarons|regle|reglons|respect\w+|"
    rf"honor(?:e|ons)|"
    rf"rempli\w+|partent|preleve\w*)\b(?=[^.;!?]{{0,60}}? {_KEPT}\b)"
    rf"|\b(?:s|nous|m) acquitt(?:e|ons|ent)\b(?=[^.;!?,]{{0,25}} {_DUES}\b)"
    # "toutes les déclarations sont déposées", "on n'a jamais déposé la déclaration de mars"
    rf"|\b{_RETURN} (?:(?!et\b|mais\b)\w+ ){{0,6}}?(?:a|ont|est|sont|ete|pas|jamais|toutes|bien) "
    rf"{_FILED}\b"
    rf"|\b(?:a|ai|avons|pas|jamais|bien|toujours) {_FILED} (?:\w+ ){{0,2}}?{_RETURN}\b"
    r"|\b(?:respectons|respecte) (?:toutes )?(?:nos|les) obligations"
    r"|\b(?:on|nous) (?:ne )?(?:paie|paye|payons|regle|reglons|verse|versons|declare|declarons)"
    r" (?:pas|plus)\b"
    # "encore heureux qu'on verse tout à l'URSSAF"
    r"|\b(?:bien sur|bien entendu|evidemment|forcement|naturellement|heureux|heureusement|certain|"
    r"manquerait plus) (?:que|qu) (?:on|nous|je) (?:(?:les|l|y|nous|m) )*(?:paie|paye|pay|regle?|"
    r"verse?|declare?|acquitte?|honore?|respecte?)(?:ons)?\b"
)
# "l'Urssaf nous paie 1 900 €": who is paid is us.
PAYS_US = compiled(
    rf"\b{_DUES}(?: (?:de|d|des|familiales?|maladie|primaire))* (?:nous|m) (?:(?:a|ont|y) )?"
    r"(?:pa[iy]|vers|regl|revers|rembours|declar)\w*"
)
# "on ne paie pas d'impôts", "non assujettis à la TVA": nothing is due, which is no debt.
EXEMPT = compiled(
    r"\b(?:pa(?:ie|ye|yons) pas (?:de? (?:\w+ )?(?:impots?|tva|taxes?|is\b|cfe|charges?|"
    r"cotisations?)|la (?:tva|cfe|taxe))"
    r"|(?:non|pas) (?:\w+ )?(?:assujetti|soumi|redevable|imposable|fiscalise|concerne)\w*"
    r"|exoner\w+|hors champ|franchise (?:de|en base de) tva)\b"
)
_TO_PAY = r"(?:payer|regler|verser|rembourser|solder|honorer)"
UNPAID = compiled(
    rf"\b(?:pas pu|plus les moyens de|(?:n )?arriv\w+ (?:pas|plus) a|impossible de|du mal a|"
    rf"arrete\w* de|cesse\w* de|pas (?:encore )?fini\w* de|pas de quoi|oubli\w+ de|"
    rf"encore a|(?:incapables?|hors d etat|impossibilite|incapacite) de)(?: \w+)? {_TO_PAY}\b|"
    rf"\b(?:doit|devons|dois|reste)(?: \w+){{0,3}}? {_TO_PAY}\b|"
    rf"(?<!rien )(?:€|\b(?:encore|pas mal|\w*s|euros?|mois|trimestres?|part)) a {_TO_PAY}\b|"
    r"\b(?:urssaf|fisc|impots|msa|tresor public) (?:nous )?attend\w* (?:\w+ ){0,3}?(?:paiements?|"
    r"reglements?|argent|cheques?|echeances?|virements?|cotisations?|mois|trimestres?|sous|"
    r"euros?)\b|"
    r"\b(?:nous )?(?:courent?|courre\w*|cour[ts]?) apres\b|\blaisse\w* (?:filer|passer|trainer|"
    r"courir)\b"
    r"|\b(?:saute|loupe|manque|rate|oublie)\w* (?!aucune?|jamais|pas\b)"
    r"(?:\w+ ){0,2}?(?:echeances?|mois|trimestres?|"
    r"prelevements?|"
    r"paiements?)\b|\ba la traine\b|\ben (?:dettes?|souffrance)\b"
    r"|\b(?:il )?(?:nous |me )?manque (?!rien|aucune?|pas|jamais)|"
    r"\bfaut(?: \w+)? (?:encore |toujours )+"
    rf"(?:qu on )?{_TO_PAY}\b|"
    r"\b(?:l|les|la) (?:a|ai|avons|avait) (?:\w+ )?(?:zappee?s?|oubliee?s?|sautee?s?|ratee?s?|"
    rf"loupee?s?|negligee?s?)\b|\bpas (?:encore )?de quoi {_TO_PAY}\b"
)
OWES = compiled(
    r"\b(?:dettes?|passifs?|endette\w*|ardoises?|retards?|retar|retardataires?|impayee?s?|"
    r"arrieree?s?|"
    r"debit(?:eur|rice)s?|majorations?|penalites?|relances?|relance\w*|redevables?|"
    r"mises? en demeure|mis en demeure|huissiers?|rappels?|defauts?|reclame\w*|poursui\w+|"
    r"saisies?|train(?:e|ent|ons)(?! pas)|"
    r"echeances? (?:non (?:payee?s?|reglee?s?)|impayee?s?|en retard|depassee?s?)|"
    r"rien due?s?(?= (?:a|au|aux|envers|cote|ni)\b)|"
    r"il (?:nous )?reste (?:des|une?|encore|quelques)|(?:(?<!nous )(?<!m )doit|devons|dois|devoir|"
    r"(?:sommes?|montants?|rien) (?:n )?(?:est|sont) (?:\w+ )?dues?|"
    r"(?<!le )(?<!du )(?<!au )reste(?:nt)? (?:\w+ )?(?:a|du|dus|due)(?! (?:\w+ )?charge\b))"
    r"(?! (?:\w+ ){0,2}(?:\w{2,}(?:er|ir|oir)|etre|repondre)\b))\b"
)
OTHER_DEBT = compiled(
    r"\bcotisations? (?:\w+ ){0,2}?(?:adherents?|adherentes|membres|licencies?|familles|parents)\b|"
    r"\b(?:adherents?|membres|licencies?|familles|parents) (?:\w+ ){0,2}?(?:paie\w*|paye\w*|"
    r"verse\w*|regle\w*|cotise\w*|acquitt\w+|doi\w+)\b|"
    r"\b(?:voisin\w*|d en face|d a cote|(?:l|notre) ancien\w* (?:bureau|equipe|direction|"
    r"president\w*)|concurrents?|prestataires?|l autre (?:asso\w*|structure|boite)|"
    r"banc\w+|banques?|clients?|fournisseurs?|bailleurs?|proprietaires?|prets?|"
    r"emprunts?|loyers?|immeuble|copropriete|"
    r"societaires?|licencies|parts? sociales?|adhesions?|licences?|"
    r"respect|excuses|chandelle|remerciements|reconnaissance)\b"
)
# After a debt or a reminder: "…, mais c'est pour des fournisseurs", "oui mais chez la banque".
OF_WHOM = compiled(
    r"[^.;!?]{0,20}?\b(?:mais|c est|ce sont|seulement|uniquement|juste)\b"
    r"(?: (?:oui|mais|c est|ce sont|c etait|seulement|uniquement|juste|que|surtout|ca concerne))*"
    r" (?:pour|de|d|des|du|chez|aupres|a|au|aux|envers|avec|cote|les|la|le|l|nos|notre|un)\b"
    r"[^,.;!?]{0,30}"
)
_SINCE = (
    r"(?:depuis|entre temps|hier|avant hier|ce (?:matin|midi|soir|jour)|aujourd hui|il y a|"
    r"la semaine (?:derniere|passee)|le mois (?:dernier|passe)|(?:lundi|mardi|mercredi|jeudi|"
    r"vendredi|samedi)(?: (?:dernier|matin|soir|passe))?)"
)
SETTLED = compiled(
    r"\b(?:(?:a|ai|avons|ont|est|sont|ete|tout|bien|ca y est|enfin)(?: (?!pas|jamais|rien)\w+)? "
    r"(?:regularise\w*|rattrape\w*|soldee?s?|remboursee?s?|resolue?s?|apuree?s?|eponge\w*|"
    r"annulee?s?|levee?s?|effacee?s?)|(?:majorations?|penalites?) (?:\w+ )?(?:remise|annule|"
    r"leve)e?s?"
    r"|(?:vien\w+|venons) (?:juste |enfin )?de (?:\w+ )?(?:solder|payer|regler|regulariser|"
    r"rembourser)"
    r"|(?:echeanciers?|moratoire|plan)(?: urssaf| fiscal)? (?:est |"
    r"a ete )?(?:\w+ )?(?<!pas )(?:termine|fini|solde|"
    r"clos|honore)\w*"
    r"|(?<!pas )fini de (?:rembourser|payer|regler)|c est (?:regle|solde|regularise|fini|du passe)"
    rf"|(?<!pas )(?:{_PAY}|regularise\w*|rattrape\w*|apuree?s?) {_SINCE}|"
    rf"(?:depuis|maintenant) (?:, )?(?:\w+ ){{0,3}}"
    rf"(?:{_PAY}|plus rien|a jour))\b"
)
SETTLING = compiled(
    r"\b(?:regularis\w+|rattrap\w+|rembours\w+|apur\w+)\b|\ben (?:cours|train|voie) de (?:\w+ )?"
    r"(?:paiement|payer|regler)\b|\bpetit a petit\b"
)
PLAN = compiled(
    r"\b(?:echeanciers?|moratoire|plan d apurement|(?<!les )(?<!nos )(?<!leurs )delais?|"
    r"etalement|etale\w*|"
    r"echelonn\w+|plan de reglement|en (?:\w+|\d+) (?:fois|mensualites?|versements?)|mensualites?|"
    r"accord de paiement|redressements? (?:urssaf|fisca\w+)(?! (?:(?:n )?est |reste )(?:pas|non|"
    r"encore|toujours)\b)|litiges?|contentieux|contest\w+|"
    r"differends?|pourparlers|arrangements?|tractations?|desaccords?|negoci\w+|(?:on|"
    r"nous) discut\w+|en discussion|reclamations?|"
    r"controles? (?:urssaf|fisca\w+) (?:en cours|\w+ en ce moment)|recours)\b"
)
WAITING = compiled(
    r"\b(?:(?:on|nous) attend\w*|en attente|en suspens|"
    # "le fisc est payé, mais la Sécurité sociale des indépendants attend encore"
    r"(?:urssaf|fisc|impots|tva|msa|tresor public|securite sociale|caisse|prevoyance|mutuelle)"
    r"(?: (?:de|des|sociale|retraite|independants|lui|elle|eux)){0,3} "
    r"(?:attend(?:ent)?|patiente(?:nt)?)(?=(?: (?:encore|toujours))? ?(?:$|[,.;!])))\b"
)
# "le fisc c'est réglé mais l'Urssaf veut encore son argent", "…, la caisse n'a rien vu venir".
_CLAIMS = (
    r"(?:veut|veulent|attend\w*|reclam\w+|guett\w+|esper\w+|exig\w+|demand\w+|patient\w+|"
    r"insist\w+|s impatient\w+|(?:nous |me )?(?:court|courent|relanc\w+|harcel\w+|poursui\w+|"
    r"menac\w+|somm\w+)|(?:n )?(?:a|ont) (?:toujours |encore )?(?:pas|rien|jamais) "
    r"(?:encore |toujours )?(?:vu|recu|eu|touche|encaisse|percu))"
)
ANOTHER_CLAIMS = compiled(
    r"(?:\b(?:mais|sauf que|sauf|par contre|en revanche|seulement|alors que|tandis que)|,) (?:, )?"
    rf"(?:il y a )?(?:la |le |l |les |du cote de l ?)?{_DUES}(?: (?:de|des|du|d|la|les|lui|elle|"
    rf"eux|retraite|independants|sociale)){{0,3}} (?:(?:"
    rf"qui|ne|nous|me|y|toujours|encore) )*{_CLAIMS}\b"
)
RESERVE = compiled(
    r"\b(?:sauf|presque|quasi\w*|a part|hormis|excepte\w*|mis a part|a l exception|"
    r"si (?:on|l on) (?:met|oublie|excepte|laisse|enleve|retire)\w* (?:de cote )?|"
    r"ou presque|en partie|a peu pres|plus ou moins|a verifier|a confirmer)\b"
)
HEDGE = compiled(
    r"\b(?:de (?:memoire|tete)|je (?:pense|crois|suppose|dirais)|(?:il )?me semble|a priori|"
    r"en principe|normalement|"
    r"theoriquement|en theorie|logiquement|sans doute|surement|probablement|peut etre|sauf erreur|"
    r"ca depend|je ne sais pas)\b"
)
PARTLY = compiled(r"\bpas (?:encore )?(?:tout a fait|completement|totalement|entierement|a 100 %)")
# "les impôts oui, l'URSSAF non", "mais pas les cotisations", "le fisc pas encore"
ITEM = compiled(
    rf"\b{_DUES}(?: (?:par contre|en revanche|pour l instant|pour le moment|de son cote|\w+))? ?"
    r"(?:[:=-] )?(?:(?P<yes>oui|ok|ca va|c est (?:bon|ok)|rien a dire)|non|"
    r"ko|nok|"
    r"pas(?: encore)?(?: tout a fait| trop| vraiment| totalement| completement| entierement)?|"
    r"nan|jamais|zero|que dalle)"
    r"(?= ?[,.;:!)]?$| (?:pour|cote|niveau|par contre) )"
)
# "la CFE, par contre, pas encore": the name alone, what is said of it after the turn.
NAME_ALONE = compiled(rf" ?(?:(?:et|mais|pour|cote|la|le|les|l|nos|notre|,) )*{_DUES} ?,? ?")
TURN = compiled(r" ?(?:par contre|en revanche) ")
ITEM_YES = compiled(
    rf" ?(?:oui|ok|bon|c est bon|a jour) (?:pour|cote|niveau|sur|avec) (?:l |la |les |nos |le )?"
    rf"{_DUES} ?[,.;:!)]?"
)
ITEM_LEFT_OUT = compiled(
    rf" ?(?:mais |et |sauf )*(?:pas|non) (?:encore )?(?:pour |de |du |des |a |au |aux |cote |"
    rf"niveau )?(?:l |la |les |le |"
    rf"nos )?{_DUES} ?[,.;:!)]?"
)
# "ce serait un miracle qu'on soit en retard"
UNREAL = compiled(r"\b(?:ce|ca|cela) serait (?:\w+ ){0,3}?(?:que|qu|de|d)\b")
PAST = compiled(
    r"\b(?:avait|avions|avais|etait|etions|devait|devions|a l epoque|jadis|autrefois|"
    r"(?:a|avons|ai) (?:deja |bien )?(?:eu|connu)(?= )|il y a (?:\w+ ){1,3}ans)\b"
)
# Enough only as an answer to the question itself.
FINE = compiled(
    r"\b(?:tranquilles?|sereine?s?|serein|propres?|au top|conformes?|valides?|valables?|"
    r"sans tache|blancs? comme neige|situation (?:\w+ ){0,3}est (?:\w+ )?(?:saine|reguliere|"
    r"bonne|correcte|ok)|"
    r"rigoureu\w+|exemplaires?|bons? payeurs?|a cheval|parfaite?s?|"
    r"(?:est|sont|sommes|tout|toutes?|tous|deux) (?:\w+ )?(?:bons?|bonnes?|ok)|"
    r"tout (?:va|est) (?:tres |bien )?(?:bien|ok|bon)|(?:tout|cela|ca) (?:roule|baigne)|"
    r"a l heure|a temps|en temps et en heure|rubis|ras|solde[es]*|automatique\w*|"
    r"attestations?(?: \w+){0,4} (?:recues?|obtenues?|sous les yeux|sous la main|en main|a jour)|"
    r"(?:ai|avons|a|recu|obtenu|fourni\w*|joi(?:nt|ns|ndre)|telecharge\w*|envoy\w+|transm\w+|"
    r"montrer|montre|produire|presente\w*|tien(?:s|t)|tenons|"
    r"communique\w*)(?: \w+){0,3} attestations?|"
    r"(?:papiers?|documents?|justificatifs?|courriers?|preuves?) (?:\w+ ){0,4}(?:prouv\w+|"
    r"attest\w+|fai\w* "
    r"foi)|"
    r"attestations?(?: \w+){0,4} (?:a l appui|dispo\w*|jointes?|telechargee?s?|faisant foi|"
    r"en cours de "
    r"validite|l atteste\w*))\b"
)
# So surely good that they need no question, once the dues are named in the sentence.
SPOTLESS = compiled(
    r"\b(?:blanc(?:he)?s? comme neige|rubis sur l ongle|irreprochables?|exemplaires?|clean|"
    r"bons? (?:payeurs?|eleves?))\b"
)
SURE_DUES = compiled(
    r"\b(?:urssaf|impots?|fisc|cotisations? sociales|charges sociales|tresor public|tva|msa|"
    r"dgfip)\b"
)
# Good where they are denied ("aucun problème"), to be asked about elsewhere.
TROUBLE = compiled(
    r"\b(?:soucis?|problemes?|surprises?|incidents?|reproch\w+|remarques?|casseroles?|pb|"
    r"anomalies?|"
    r"difficultes?|complique\w*|delicats?|tendue?s?|chauds?|redire|signaler|galere\w*|lettres?|"
    r"mal)\b"
)
A_TROUBLE = compiled(r"\b(?:un|le|des|petits?|gros) (?:soucis?|problemes?|pb|galeres?)\b")
NO_TROUBLE = compiled(r"\b(?:pas|aucune?|zero|0|rien|jamais|sans|ni)(?: \w+){0,5} $")
FINANCES = compiled(r"\bfinanci\w+")
NOT_PAYING = compiled(r"\bpa(?:ie|ye|yons) pas\b")
