"""What employees are called, and those who are not employees: patterns of the headcount."""

from __future__ import annotations

import re

_ADJ = (
    r"(?:(?:petite?s?|grosse?s?|bonne?s?|autres?|nouve\w+|vrais?|gentils|super|seule?s?|unique|"
    r"anciens?|jeunes(?= (?:salari|employ))) )?"
)
SALARIED = (
    r"(?:salarie(?:e?s?)\b|employee?s?\b|remuneree?s?\b|payee?s?\b|embauchee?s\b|declaree?s\b|"
    r"permanente?s?\b|sous contrat|en (?:cdi|cdd|contrat|poste|alternance|apprentissage)\b|"
    r"a (?:temps (?:plein|partiel|complet)|plein temps|mi temps))"
)
_STAFF = (
    r"(?:salari(?:e|ee|es|ees|at)\b|employ(?:e|ee|es|ees)\b|etp\w*|e t p\b|"
    r"equivalents? (?:temps pleins?|tp\b)|collaborat\w+|travailleu\w+|ouvrier\w*|"
    r"permanente?s?\b(?! (?:telephon|d accueil))|agents?\b|"
    r"contrats? (?:de travail|salarie\w*)|postes? (?:salarie|etp|equivalent)|effectifs?\b|"
    r"fiches? de paies?|bulletins? de (?:paie|salaire)|salaires\b(?! de)|emplois\b)"
)
_CONTRACT = (
    r"(?:cdis?\b|cddi?s?\b|contrats? (?:aides?|pec|pro\w*|a duree \w+|d insertion|"
    r"d apprentissage)|apprentie?s?\b|alternante?s?\b|pec\b|cui\b|adultes? relais|"
    r"emplois? (?:francs?|aides?|a temps)|saisonni\w+|vacataires?|intermittente?s?|"
    r"(?:temps|tps) (?:pleins?|partiels?|complets?)|pleins? temps|mi temps|cadres?\b)"
)
_PEOPLE = (
    r"(?:personnes?|pers\b|gens\b|tetes?\b|humains?\b|professionnel\w*|collegues?|gars\b|"
    r"filles\b|femmes\b|hommes\b|mecs\b|quelqu un)"
)
_NEVER = (
    r"(?:benevol\w*|adherent\w*|clients?|clientes?|usagers?|beneficiaires?|stagiaires?|"
    r"services? civiques?|administrat(?:eu|ri)\w+|enfants?|eleves?|familles?|habitants?|"
    r"accueillis?|licencies?|licenciees?|participants?|partenaires?|interimaires?|actionnaires?|"
    r"inscrits?|apprenants?|residents?|places?|lits?|logements?|magasins?|boutiques?|sites?|"
    r"etablissements?|agences?|structures?|antennes?|ans\b|annees?|mois\b|jours?|heures?|h\b|"
    r"km\b|minutes?|metres?|euros?|€|%|communes?|quartiers?|pays\b|fois\b|terminaux|"
    r"ordinateurs?|caisses?|velos?|vehicules?|camions?|postes? (?:de travail|info\w*)|"
    r"(?:d |de )?(?:milliards?|dollars?)|ateliers?|chantiers?|paniers?|dossiers?|fichiers?|"
    r"quartiers?|metiers?|visiteurs?|spectateurs?|fournisseurs?|financeurs?|secteurs?|"
    r"copieurs?|imprimantes?|claviers?|au (?:bureau|ca|conseil)\b|dans le (?:bureau|ca)\b)"
)
_SELDOM = (
    r"(?:membres?|associes?|associees?|cooperat(?:eu|ri)\w+|societaires?|volontaires?|jeunes|"
    r"co ?fondat\w+|fondat\w+|dirigeante?s?|gerante?s?|elus?|elues?)\b"
)
_LINKING = (
    r"(?:et|ou|dont|avec|plus|pour|mais|sur|par|est|sont|qui|a|au|en|dans|sans|ca|je|on|nous|"
    r"voire|soit|donc|ont|aujourd|de|d|du|des|nos)\b"
)
CONTRACT_AFTER = re.compile(
    rf" (?:(?:personnes?|pers|gens|salariee?s?|autres|en|a|sont en|postes?) )*"
    rf"(?:{_CONTRACT}|(?<= a )\d\d ?(?:%|h\b|heures)|(?<= a )l annee\b)"
)
STAFF_AFTER = re.compile(rf" {_ADJ}{_STAFF}")
SALARIED_AFTER = re.compile(
    rf" (?!{_LINKING})[a-z]+(?: (?:d |de |a )?(?!{_LINKING}|{SALARIED})[a-z]+){{0,2}}?"
    rf" (?:qui |y |sont |est |tous |toutes ){{0,3}}{SALARIED}|"
    rf" {SALARIED}"
)
PEOPLE_AFTER = re.compile(rf" {_ADJ}{_PEOPLE}")
OTHER_AFTER = re.compile(rf" {_ADJ}(?:{_NEVER}|{_SELDOM})")
NEVER_AFTER = re.compile(rf" {_ADJ}{_NEVER}")
JOB_AFTER = re.compile(
    rf" {_ADJ}(?!erreur|valeur|heure|couleur|ordinateur|serveurs? info|million|millier|"
    r"moteur|honneur|bonheur|douleur|hauteur|largeur|longueur|anniversaire|commentaire|"
    r"exemplaire|horaire|formulaire|inventaire|salaire)"
    rf"(?:[a-z]{{2,12}}(?:eurs?|euses?|rices?|istes?|iens?|iennes?|iers?|ieres?|aires?|"
    r"antes?|ants?|logues?|ables?|chers?|cheres?|gers?|geres?)|aides? a domicile|chefs?|"
    r"postes?|gardiens?|guides?|coachs?|profs?|medecins?|femmes? de menage)\b"
)
AT_WORK = re.compile(
    rf" {_ADJ}{_PEOPLE} (?:y |qui )?(?:travaillent|bossent|sont (?:en poste|a)|en poste|a temps)"
)
NOUN_AFTER = re.compile(r" [a-z]{3,}")

_GAP = (
    r"(?: ?(?:\b(?:actuel\w*|aujourd hui|maintenant|toujours|bien|plutot|desormais|deja|plus que|que|qu|"
    r"seulement|juste|exactement|tous|toutes|en tout|au total|total\w*|environ|presque|a peu pres|"
    r"moins de|plus de|au moins|au plus|une?|un peu|entre|pas loin de|en fait|moyen\w*|annuel\w*|"
    r"salarie\w*|est|sont|etait|c est|il est|on est|nous sommes|monte|se monte|s eleve|s elevent|"
    r"atteint|atteignent|tourne|de|d|a|au|nombre|compte|composee?s?|constituee?s?|de l|la|notre|"
    r"cooperative|association|structure|entreprise|dans|janvier|fevrier|mars|decembre|juin|"
    r"ce jour|autour|\d{1,2}|\d{1,2}/\d{1,2}(?:/\d{2,4})?|(?:19|20)\d\d)\b|[:=,>-]))*"
)
LABEL_BEFORE = re.compile(
    r"\b(?:effectifs?|(?:nombre|total) (?:total |moyen )?(?:de |d |de nos |des |nos )?"
    r"(?:salarie\w*|employe\w*|etp|personnes|collaborateurs)|salarie\w*|employe\w*|etp|"
    rf"personnel|equipe|team){_GAP} $"
)
OTHER_BEFORE = re.compile(
    rf"\b{_NEVER}(?: en tout| au total)? [:=] $|\bnombre (?:de |d ){_NEVER} ?[:=]? $"
)
WE_BEFORE = re.compile(
    r"\b(?:(?:on|nous) (?:n )?(?:y )?(?:est|sommes|somme|compte|comptons|tourne a|emploie|"
    r"emploient|employons|salarie|salarions|fait travailler|faisons travailler)|"
    r"(?:je|j) (?:emploie|salarie)|emploie|emploient|employant|fait travailler|denombre|nous|"
    rf"embauche|(?:structure|entreprise|boite|scop|scic|cooperative) de){_GAP} $"
)
NOW_BEFORE = re.compile(
    r"\b(?:on etait|nous etions|on avait|nous avions|au lieu de)\b[^.;!?]{0,50}"
    r"\b(?:maintenant|aujourd hui|desormais|actuellement|plus que|la)(?: a)? $"
    r"|\b(?:est|sommes|a|avons) passe\w* de \w+ (?:salaries |personnes )?a $"
)
OWNED = re.compile(
    r"\b(?:equipe|effectifs?|tourn\w+ avec|fonctionn\w+ avec|on est|nous sommes|emploi\w*|"
    r"employ\w+|travailler|compt\w+|asso\w*|structure|scop|scic|sarl|sas|entreprise|"
    r"cooperative|travaill\w+ a|on a|nous avons|nous)\b[^.;!?]{0,25}$"
)
EMPLOYS = re.compile(
    r"\b(?:emploie|emploient|employons|employant|salarie|salarions|equipe (?:est |salariee )?"
    r"(?:compose\w* de |compte )?:?)(?: (?:aussi|actuellement|deja))? $"
)
ALL_SALARIED = re.compile(
    r"\b(?:tous|toutes|tout le monde)(?: (?:les \w+|ensemble|est|sont|deux|trois|quatre))*"
    rf" {SALARIED}"
)
OF_OTHERS = re.compile(
    r"(?:\b(?:pour|equip(?:er|ons|ez|ement)|perd\w*|licenci\w+|recrut\w*|cherch\w*|remplac\w*|manqu\w*|"
    r"vous (?:dites|parlez)|reserv\w+|secteur|marche|branche|filiere|en france|besoin d|"
    r"au lieu d)(?: (?!avec\b|et\b|mais\b|emploi|on\b|nous\b)\w+){0,2}|"
    r"\b(?:ses|leurs|voici|former|formons|forme))(?: (?:de|d|moins|plus))* $"
)
COLLECTIVE = re.compile(
    r"\b(?:federation|reseau|mouvement|branche|filiere|secteur|region|departement|profession|"
    r"groupe|insertion|ess)\b (?:\w+ ){0,2}(?:compte|regroupe|emploie|represente|rassemble|"
    r"federe|fait travailler|pese)\b"
)
SERVED = re.compile(
    r"\b(?:accueil\w*|accompagn\w+|aupres de|touche\w*|aide\w*|suivi\w*|form\w+|salle|capacite|"
    r"heberg\w*|rec(?:oit|evons)|bureau|conseil|participa\w+|anime\w*)"
    r"(?: (?!avec\b|et\b|mais\b)\w+){0,3} $"
)
OURS = re.compile(
    r"\b(?:nos|mes|les|ca|affaires|budget|recettes|€|euros?|k|etp|effectif de|total de)"
    r"(?: pour)? $|\d pour $"
)
GONE = re.compile(
    r" (?:(?:de|d) (?:plus|moins)|en (?:moins|plus|arret|conge|greve|stage)|(?:sont |est )?parti\w*|"
    r"malades?|absent\w*|supplementaires?|a (?:former|equiper|recruter|embaucher|informatiser)|"
    r"peu(?:t|vent)|sont (?!salari|employ|en |a |pay|remuner|perman|declar)\w+|hebergee?s|"
    r"accompagnee?s|accueillie?s|formee?s|suivie?s|par (?:an|semaine|jour)|ont particip\w*)\b"
)
APART = re.compile(
    r"\b(?:sans compter|hormis|hors|excepte|outre|en plus d)(?: (?:nos|les|mes|de))? $"
)
INCLUDED = re.compile(r" (?:y )?(?:compris\w*|inclus\w*|non compris\w*)\b")
ONE_OF_THEM = re.compile(r" (?:qui|m|nous|vous|l|peut|a dit|de (?:la|l|votre|chez))\b")
HAS_ONE = re.compile(
    r"(?:^|[,:+(]|\b(?:a|avons|ai|emploie|employons|salarie|salarions|avec|juste|que|compte\w*|"
    r"et|plus|dont|donc|sommes|qu)) (?:que |juste |seulement )?$|^$"
)
PART = re.compile(
    r"(?:\b(?:dont|y compris|incluant|parmi (?:lesquels|eux|elles)|sur ces|comprenant|"
    r"avec dedans|c est a dire|ie)|[(:])(?: (?:dont|soit|en|les|il y a|y a))* ?$"
)
TOTAL = re.compile(
    r"(?:\b(?:soit|donc|au total|en tout|ce qui (?:fait|donne)|(?:ca|cela) (?:nous )?fait|total|"
    r"totalise\w*)|=)(?: (?:un|de|d|une equipe|en tout|au total|a|on est|nous sommes|:))* ?$"
)
JOIN = re.compile(
    r"[^.!?;:=]{0,45}?(?:^|[ ,)])(?:,|et|\+|plus|avec|ainsi que|puis|&|/)"
    r"(?: (?:il y a|on a|nous avons|aussi|encore|egalement|a cote|enfin|environ|d|de|des|les))*"
)
BREAK = re.compile(
    r"\b(?:non|pardon|mais|en fait|si|plutot|enfin(?! \w+$)|maintenant|on (?:est|sera|etait)|"
    r"je veux dire|pas|euh|nous sommes)\b"
)
SALARIED_PART = re.compile(r" (?:salarie|employe)\w*(?! (?:en|a temps|a mi|dont))\b")
SEASON_AFTER = re.compile(
    r" (?:\w+ )?(?:l hiver|l ete|en (?:hiver|ete|saison|basse|haute)|hors saison|le reste de l annee)\b"
)
