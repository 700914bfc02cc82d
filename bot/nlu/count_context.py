"""What is said around a count: labels, "on est", who is left out, totals and parts."""

from __future__ import annotations

from bot.nlu.prefilter import compiled

_GAP = (
    r"(?: ?(?:\b(?:plus que|(?:plus|moins) de|(?:au )?(?:actuel\w*|aujourd hui|maintenant|"
    r"toujours|bien|plutot|desormais|deja|que|qu|"
    r"seulement|juste|exactement|tous|toutes|en tout|total\w*|environ|presque|a peu pres|"
    r"au moins|au plus|une?|un peu|entre|pas loin de|en fait|moyen\w*|annuel\w*|"
    r"salarie\w*|est|sont|etait|c est|il est|on est|nous sommes|monte|se monte|s eleve|s elevent|"
    r"atteint|atteignent|tourne|passe|passent|de|d|a|nombre|compte|composee?s?|constituee?s?|"
    r"de l|la|notre|"
    r"cooperative|association|structure|entreprise|dans|janvier|fevrier|mars|decembre|juin|"
    r"ce jour|autour|\d{1,2}|\d{1,2}/\d{1,2}(?:/\d{2,4})?|(?:19|20)\d\d))\b|[:=,>-]))*(?: au)?"
)
_ADVERBS = (
    r"(?: ?(?:\b(?:actuellement|aujourd hui|maintenant|toujours|bien|plutot|desormais|deja|"
    r"plus que|que|qu|seulement|juste|exactement|tous|toutes|en tout|au total|environ|presque|"
    r"a peu pres|moins de|plus de|au moins|au plus|une?|entre|pas loin de|en fait|a ce jour)\b|"
    r"[:,]))*"
)
LABEL_BEFORE = compiled(
    r"\b(?:effectifs?|(?:nombre|total) (?:total |moyen )?(?:de |d |de nos |des |nos )?"
    r"(?:salarie\w*|employe\w*|etp|personnes|collaborateurs)|salarie\w*|employe\w*|etp|"
    rf"personnel|equipe|equipage|troupe|brigade|team){_GAP} $"
)
WE_BEFORE = compiled(
    r"\b(?:(?:on|nous) (?:n )?(?:y )?(?:est|sommes|somme|compte|comptons|emploie|"
    r"emploient|employons|salarie|salarions|fait travailler|faisons travailler)|"
    r"(?:je|j) (?:emploie|salarie)|emploie|emploient|employant|fait travailler|denombre|nous|"
    rf"embauche|(?:structure|entreprise|boite|scop|scic|cooperative) de){_ADVERBS} $"
)
# "asso de 9", "on tourne à cinq": of few only; more may be members, or thousands of euros.
FEW_BEFORE = compiled(
    r"\b(?:(?:asso|association) de|(?:on|nous) (?:tourne|tournons|travaille|travaillons|"
    r"bosse|fonctionne|fonctionnons) a) $"
)
WERE_BEFORE = compiled(rf"\b(?:on|nous) (?:etait|etions){_ADVERBS} $")
# "nous autres les bénévoles on est soixante": those who are counted are no employees.
OTHERS_BEFORE = compiled(
    r"\b(?:benevoles|adherente?s|membres|administrat(?:eu|ri)\w+|usagers|licenciee?s|societaires)"
    r"(?: ,)?(?: (?:eux|elles|nous|on|y en a|il y en a|c est|ils|elles))?"
    r"(?: (?:est|sommes|sont))?(?: (?:environ|a peu pres|tous))? $"
)
# "sur le registre du personnel, 17 noms": whatever noun is counted, people are.
HEADED = compiled(
    r"\b(?:personnel|effectifs?|equipe|dsn|paies?|pointage|planning|organigramme)\b[^.;!?]{0,40}$"
)
NOW_BEFORE = compiled(
    r"\b(?:on etait|nous etions|on avait|nous avions|au lieu de)\b[^.;!?]{0,50}"
    r"\b(?:maintenant|aujourd hui|desormais|actuellement|plus que|la)(?: a)? $"
    r"|\b(?:est|sommes|a|avons) passe\w* de \w+ (?:salaries |personnes )?a $"
)
AT_DATE = compiled(
    r"\b(?:au|le) (?:31|30|1 ?er|1|premier) ?(?:/ ?\d|janvier|fevrier|mars|avril|"
    r"mai\b|juin|juillet|aout|septembre|octobre|novembre|decembre)|"
    r"\b(?:fin|au mois de) (?:decembre|juin|mois|20\d\d)|\bdernier (?:bilan|releve)"
)
AND_ME = compiled(r" (?:, )?(?:et|plus) moi(?: meme)?(?= ?(?:$|[,.;!]))")
OWNED = compiled(
    r"\b(?:equipe|effectifs?|tourn\w+ (?:a|avec)|fonctionn\w+ avec|on est|nous sommes|emploi\w*|"
    r"employ\w+|travailler|compt\w+|asso\w*|structure|scop|scic|sarl|sas|entreprise|"
    r"cooperative|travaill\w+ a|(?:ou|laquelle|lequel|y|qui) (?:travaill|boss)ent|on a|"
    r"nous avons|nous)\b[^.;!?]{0,25}$"
)
EMPLOYS = compiled(
    r"\b(?:emploie|emploient|employons|employant|salarie|salarions|equipe (?:est |salariee )?"
    r"(?:compose\w* de |compte )?:?)(?: (?:aussi|actuellement|deja))? $"
)
OF_OTHERS = compiled(
    r"(?:\b(?:pour(?! l instant| le moment)|"
    r"concern\w+|equip(?:er|ons|ez|ement)|perd\w*|licenci\w+|recrut\w*|cherch\w*|"
    r"(?:parler|discuter|echanger|causer|m entretenir) (?:a|avec)(?= )|"
    r"(?:prolongation|rupture|reconduction|suspension|signature|renouvellement|transformation|"
    r"delais?|regles?|modalites|procedure) (?:d(?= )|embauche)|"
    r"parl(?:er|e|ons)|discuter|echanger|joindre|contacter|(?:r)?appele?r?|"
    r"remplac\w*|manqu\w*|vous (?:dites|parlez)|reserv\w+|secteur|marche|branche|filiere|"
    r"en france|besoin d|au lieu d)(?: (?!avec\b|et\b|mais\b|emploi|on\b|nous\b)\w+){0,2}|"
    r"\b(?:ses|leurs|voici|former|formons|forme))(?: (?:de|d|moins|plus))* $"
)
# "ma sœur et ses fils, ça fait trois paies": papers of those just told.
PAPERS = compiled(r"\b(?:pa[iy]es?|salaires?|fiches?|feuilles?|bulletins?|contrats?|cdi)\b")
SO_MANY = compiled(r"(?:\b(?:soit|donc|(?:ca|cela) fait|font)|:) (?:en tout )?$")
# "on travaille avec 40 producteurs": those one deals with.
PARTNERS = compiled(
    r" (?:\w+ )?(?:product\w+|artisans?|fournisseurs?|artistes?|auteurs?|autrices?|agricult\w+|"
    r"maraich\w+|eleveurs?|fermes?|prestataires?|partenaires?|intervenante?s?|createurs?|"
    r"commerc\w+|libraires?|editeurs?|brasseurs?|paysans?|vignerons?|exploitants?|"
    r"independants?|donateurs?)\b"
)
DEALT_WITH = compiled(
    r"\b(?:travaill\w+|bosse|bossons|collabor\w+|cooper\w+|partenaires?|partenariats?|en lien|"
    r"relations?|sous trait\w+|approvision\w+|fourni\w+|achet\w+|livr\w+) "
    r"(?:avec|chez|aupres d|aupres de|a|par)(?: (?:environ|plus de|pres de|une?|les|nos))* $"
)
WE_ARE_A = compiled(r"\b(?:on est|nous sommes|je suis) $")
COLLECTIVE = compiled(
    r"\b(?:federation|reseau|mouvement|branche|filiere|secteur|region|departement|profession|"
    r"groupe|(?<!entreprise d )(?<!association d )(?<!chantier d )(?<!atelier d )insertion|"
    r"ess)\b (?:\w+ ){0,2}(?:compte|regroupe|emploie|represente|rassemble|"
    r"federe|fait travailler|pese)\b"
)
SERVED = compiled(
    r"\b(?:accueil\w*|accompagn\w+|aupres de|touche\w*|aide\w*|suivi\w*|form\w+|salle|capacite|"
    r"heberg\w*|rec(?:oit|evons)|bureau|conseil|participa\w+|anime\w*)"
    r"(?: (?!(?:avec|et|mais|compte|comptons|fait)\b|emplo|salari)\w+){0,3} $"
)
OURS = compiled(
    r"(?:\b(?:nos|mes|les|ca|affaires|budget|recettes|euros?|k|etp|effectif de|total de)|€)"
    r"(?: pour)? $|\d pour $"
    # "410 k€ l'an dernier, pour 10 salariés"
    r"|(?:€|\b(?:k|euros?|\d+|ca|affaires|budget|recettes)) (?:de (?:ca|budget|recettes) |"
    r"de chiffre d affaires )?(?:par an|annuels?|(?:l an|l annee) \w+|en 20\d\d|en tout|"
    r"cette annee)? ?,? pour (?:un effectif de )?$"
)
GONE = compiled(
    r" (?:(?:de|d) (?:plus|moins)|en (?:moins|plus|arret|conge|greve|stage)|"
    r"(?:sont |est )?parti\w*|malades?|absent\w*|supplementaires?|"
    r"a (?:former|equiper|recruter|embaucher|informatiser)|"
    r"peu(?:t|vent)|(?:se )?sont (?!salari|employ|en |a |pay|remuner|perman|declar|"
    r"inscrit|present|associe|cooperat|societair|aussi|egalement|compt|rattach|repart|tou[st]|"
    r"mainten)\w+|hebergee?s|"
    r"accompagnee?s|accueillie?s|formee?s|suivie?s|par (?:an|semaine|jour)|ont particip\w*)\b"
)
# "notre SCIC de 12 salariés peut avoir l'aide": the structure may, not they.
OF_OURS = compiled(r"\b(?:notre|mon|ma) (?:\w+ ){1,4}?(?:de|d|a|avec) $")
# "la directrice, deux animateurs": a post named alone counts for one.
POST = compiled(
    r"(?:^|(?<=[,+] )|(?<=\bet )|(?<=\bplus )|(?<=\bavec )|(?<=\bon a )|(?<=\by a )|"
    r"(?<=\bavons ))"
    r"(?:(?:la|le|l|ma|mon|notre) (?!president|tresor|vice|bureau|conseil|ca\b|reste|equipe|"
    r"benevol|stagiaire|mien|sien|meme\b|maire|moitie|tout|total|plupart|service|projet)[a-z]{4,}"
    r"(?: (?:d |de |du |des )?(?!benevol|et\b|plus\b|avec\b|qui\b)[a-z]{3,})?|"
    r"moi (?:qui suis|en|comme) (?:aussi )?salariee?(?: aussi)?)(?= ?(?:$|[,.+]|et\b|plus\b))"
)
OF_POST = compiled(r"# (?:d|de|du|des|a) [a-z]+")
LIST_ONLY = compiled(
    r"(?:[ ,.+#&!:]|\b(?:et|plus|avec|puis|enfin|ainsi que|oui|alors|euh|on|nous|a|avons|il y|est|"
    r"sommes|c est)\b)*(?:, (?:tout (?:ce monde|le monde|ca)|tous|toutes) [a-z ]{0,30})?[ .!]*"
)
AND_ONE = compiled(
    r"\b(?:la|le|l|ma|mon|notre) (?:direct|coordinat|secretaire|comptable|assistant|chef|animat|"
    r"educat|responsable|chargee?)\w*(?: \w+)? (?:et|plus|\+) (?:les )?$|\b(?<!\bet )moi(?: meme)? "
    r"(?:,|et|plus|\+|avec) $"
)
APART = compiled(
    r"\b(?:sans compter|hormis|hors|excepte|outre|en plus d)(?: (?:nos|les|mes|de))? $"
)
# "l'État nous paye un poste": told of an aid.
FUNDED = compiled(
    r"\b(?:etat|ville|region|mairie|caf|commune|departement|agglo\w*|metropole|europe|prefecture|"
    r"pole emploi|france travail|conseil \w+|ars|fondation) (?:(?:nous|m|y|deja|aussi|a) )*"
    r"(?:pay|pai|financ|cofinanc|subventionn|pren|rembours|attribu|accord)\w*(?: en charge)? "
    r"(?:(?:deja|aussi|a|la moitie d|une partie d) )*$"
)
# "fondée par huit ouvriers", "montée à douze": those who started it, not those it employs.
FOUNDED = compiled(
    r"\b(?:fond(?!ation)|cre|mont|lanc|repris|rachet|initi|constitu|impuls|port)\w*(?: "
    r"(?:en|depuis) \d+)? "
    r"(?:par|entre|a l initiative d\w*|a)(?: (?:les|nos|plus de|environ))* $"
)
BOARD = compiled(
    r"\b(?:conseil d administration|conseil|ca|bureau|assemblee) (?:y )?(?:compte|reunit|rassemble|"
    r"comprend|comporte|est compose\w* d\w*|compose\w* d\w*)(?: (?:environ|actuellement))* $"
)
INCLUDED = compiled(r" (?:y )?(?:compris\w*|inclus\w*|non compris\w*)\b")
ONE_OF_THEM = compiled(r" (?:qui|m|me|te|se|nous|vous|l|peut|a dit|de (?:la|l|votre|chez))\b")
HAS_ONE = compiled(
    r"(?:^|[,:+(]|\bsalarie\w*|\bemployee?s|\b(?:a|avons|ai|emploie|employons|salarie|salarions|"
    r"avec|juste|que|compte\w*|"
    r"et|plus|dont|donc|sommes|qu|asso|association|structure|entreprise|boutique|scop|scic|sarl|"
    r"sasu?|eurl|cooperative|club|equipe)) (?:que |juste |seulement )?$|^$"
)
PART = compiled(
    r"(?:\b(?:dont|y compris|incluant|(?<!sans )comptant|parmi (?:lesquels|eux|elles)|sur ces|"
    r"comprenant|"
    r"avec dedans|c est a dire|ie)|[(:])(?: (?:dont|soit|en|les|il y a|y a))* ?$"
)
TOTAL = compiled(
    r"(?:\b(?:soit|donc|au total|en tout|ce qui (?:fait|donne)|(?:ca|cela) (?:nous )?fait|total|"
    r"totalise\w*)|=)(?: (?:un|de|d|une equipe|en tout|au total|a|on est|nous sommes|:))* ?$"
)
JOIN = compiled(
    r"[^.!?;:=]{0,45}?(?:^|[ ,)])(?:,|et|\+|plus|avec|ainsi que|puis|&|/|"
    r"(?:auxquel(?:le)?s|a quoi|s y|y) (?:s )?ajoutent)"
    r"(?: (?:il y a|on a|nous avons|aussi|encore|egalement|a cote|enfin|environ|d|de|des|les))*"
)
# "6 à Lens et 5 à Arras, 11 en tout"
TOTAL_AFTER = compiled(r" (?:en tout|au total|tout compris|tous ensemble)\b")
# "3 CDI, 1 CDD et 2 apprentis en plus": one more of a list, not people still to come.
LISTED_BEFORE = compiled(
    r"\b(?:cdi|cdd|salarie\w*|employe\w*|etp|apprentie?s?) (?:et|,|plus) $"
    r"|\b(?:on est|nous sommes) $"
)
IN_PLUS = " en plus"
BREAK = compiled(
    r"\b(?:non|pardon|mais|en fait|si|plutot|enfin(?! \w+$)|maintenant|on (?:est|sera|etait)|"
    r"je veux dire|pas|euh(?! dont)|nous sommes)\b"
)
SEASON_AFTER = compiled(
    r" (?:\w+ )?(?:en semaine|(?:le )?week ?-? ?end|l hiver|l ete|en (?:hiver|ete|saison|basse|"
    r"haute)|hors saison|"
    r"le reste de l annee)\b"
)
