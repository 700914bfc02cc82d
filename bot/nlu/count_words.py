"""What a figure counts: what employees are called, and those who are no employees."""

from __future__ import annotations

from bot.nlu.prefilter import compiled

_ADJ = (
    r"(?:(?:petite?s?|grosse?s?|bonne?s?|autres?|nouve\w+|vrais?|gentils|super|seule?s?|unique|"
    r"anciens?|jeunes(?= (?:salari|employ))) )?"
)
SALARIED = (
    r"(?:salarie(?:e?s?)\b|employee?s?\b|remuneree?s?\b|payee?s?\b|embauchee?s\b|declaree?s\b|"
    r"sous contrat|en (?:cdi|cdd|contrat|poste|alternance|apprentissage)\b|"
    r"a (?:temps (?:plein|partiel|complet)|plein temps|mi temps))"
)
_STAFF = (
    r"(?:salari(?:e|ee|es|ees|at)\b|employ(?:e|ee|es|ees)\b|etp\w*|e t p\b|"
    r"equivalents? (?:temps pleins?|tp\b)|collaborat\w+|travailleu\w+|ouvrier\w*|"
    r"permanente?s?\b(?! (?:telephon|d accueil))|agents?\b|"
    r"contrats? (?:de travail|salarie\w*)|postes? (?:salarie|etp|equivalent)|effectifs?\b|"
    r"(?:fiches?|feuilles?|bulletins?) de (?:pa[iy]es?|salaires?)\b|pa[iy]es\b|"
    r"salaires\b(?! de)|emplois?\b)"
)
_CONTRACT = (
    r"(?:cdis?\b|cddi?s?\b|contrats? (?:(?:en |de )?cd[id]i?|aides?|pec|pro\w*|a duree \w+|"
    r"d insertion|d apprentissage)|apprentie?s?\b|alternante?s?\b|pec\b|cui\b|adultes? relais|"
    r"emplois? (?:francs?|aides?|a temps)|saisonni\w+|vacataires?|intermittente?s?|"
    r"contrats?\b(?! (?:de|avec|pour))|"
    r"insertion\b|parcours\b|(?:temps|tps) (?:pleins?|partiels?|complets?|reduits?)|"
    r"pleins? temps|mi (?:temps|tps)|t (?:pleins?|partiels?|complets?)|(?:t[pc]|mt)\b|cadres?\b)"
)
_PEOPLE = (
    r"(?:personnes?|pers\b|gens\b|tetes?\b|humains?\b|professionnel\w*|collegues?|gars\b|"
    r"filles\b|garcons\b|femmes\b|hommes\b|mecs\b|quelqu un|petites mains\b|paires de bras\b|"
    r"bonshommes\b|commis\b|man(?:œ|oe)uvres?\b|mecanos?\b|arpetes?\b|equipiere?s?\b|"
    r"facon+ier\w*|tacherons?\b|camarades\b|compagnons\b|journaliers?\b)"
)
_NEVER = (
    r"(?:benevol\w*|adherent\w*|clients?|clientes?|usagers?|beneficiaires?|stagiaires?|"
    r"services? civiques?|administrat(?:eu|ri)\w+|enfants?|eleves?|familles?|habitants?|"
    r"accueillis?|licencies?|licenciees?|participants?|partenaires?|interimaires?|actionnaires?|"
    r"inscrits?|apprenants?|patiente?s?|malades?|convives?|couverts|abonnee?s?|lect(?:eu|ri)\w+|"
    r"passage(?:r|re)s?|pensionnaires?|detenu\w*|locataires?|parents?|donat(?:eu|ri)\w+|"
    r"residents?|places?|lits?|logements?|magasins?|boutiques?|sites?|"
    r"etablissements?|agences?|structures?|antennes?|ans\b|annees?|mois\b|jours?|heures?|h\b|"
    r"km\b|minutes?|metres?|euros?|€|%|communes?|quartiers?|pays\b|fois\b|terminaux|"
    r"ordinateurs?|caisses?|velos?|vehicules?|camions?|postes? (?:de travail|info\w*)|"
    r"(?:d |de )?(?:milliards?|dollars?)|ateliers?|chantiers?|paniers?|dossiers?|fichiers?|"
    r"quartiers?|metiers?|visiteurs?|spectateurs?|fournisseurs?|financeurs?|secteurs?|"
    r"copieurs?|imprimantes?|claviers?|(?:au|dans le) (?:bureau|ca|conseil)\b|"
    r"(?:sur|a) (?:le|ce|la|cette) (?:projets?|dossiers?|demande|question)|"
    r"a (?:decider|gerer|porter|remplir|repondre|diriger)\b)"
)
_SELDOM = (
    r"(?:membres?|associes?|associees?|cooperat(?:eu|ri)\w+|societaires?|volontaires?|jeunes|"
    r"co ?fondat\w+|fondat\w+|dirigeante?s?|gerante?s?|elus?|elues?)\b"
)
_LINKING = (
    r"(?:et|ou|dont|avec|plus|pour|mais|sur|par|est|sont|qui|a|au|en|dans|sans|ca|je|on|nous|"
    r"voire|soit|donc|ont|aujourd|de|d|du|des|nos|euh|heu|non|pardon|enfin|plutot|"
    r"une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|"
    r"seize|vingt|trente|quarante|cinquante|soixante|cent|mille)\b"
)
CONTRACT_AFTER = compiled(
    rf" (?:(?:personnes?|pers|gens|salariee?s?|autres|en|a|sont en|postes?|petite?s?|grosse?s?|"
    rf"gros|vrais?|simples?|modestes?) )*"
    rf"(?:{_CONTRACT}|(?:(?<= a )|(?<= petits )|(?<= petit ))\d\d ?(?:%|h\b|heures)|"
    rf"(?<= a )l annee\b)"
)
STAFF_AFTER = compiled(rf" {_ADJ}(?:a etre )?{_STAFF}")
SALARIED_AFTER = compiled(
    rf" (?!{_LINKING})[a-z]+(?: (?:d |de |a )?(?!{_LINKING}|{SALARIED})[a-z]+){{0,2}}?"
    rf" (?:qui |y |sont |est |tous |toutes ){{0,3}}{SALARIED}|"
    rf" {SALARIED}"
)
PEOPLE_AFTER = compiled(rf" {_ADJ}{_PEOPLE}")
OTHER_AFTER = compiled(rf" {_ADJ}(?:{_NEVER}|{_SELDOM})")
# "24 producteurs associés", "15 musiciens bénévoles"
NEVER_SALARIED = compiled(
    rf" (?!{_LINKING}|salari|employe)[a-z]+ (?:associee?s?|benevoles?|adherente?s?|membres?|"
    r"stagiaires?|societaires?|volontaires?|interimaires?|retraitee?s?)\b"
)
NEVER_AFTER = compiled(rf" {_ADJ}{_NEVER}")
JOB_AFTER = compiled(
    rf" {_ADJ}(?!erreur|valeur|heure|couleur|ordinateur|serveurs?\b|million|millier|"
    r"moteur|honneur|bonheur|douleur|hauteur|largeur|longueur|anniversaire|commentaire|"
    r"exemplaire|brocant|restaurant|plante|variante|croissant|montant|instant|enfant|aimant|volant|"
    r"carburant|appartement|horaire|formulaire|inventaire|salaire)"
    rf"(?:[a-z]{{2,12}}(?:eurs?|euses?|rices?|istes?|iens?|iennes?|iers?|ieres?|aires?|"
    r"antes?|ants?|logues?|ables?|chers?|cheres?|gers?|geres?)(?: ?- ?[a-z]{4,}s)?|"
    r"aides? a domicile|aides? ?-? ?(?:soignante?s?|menageres?|comptables?|cuisini\w+|educat\w+|"
    r"monit\w+|jardini\w+|macons?)|chefs?|"
    r"postes?|gardiens?|guides?|coachs?|profs?|medecins?|artisane?s?|femmes? de menage)\b"
)
AT_WORK = compiled(
    rf" {_ADJ}{_PEOPLE} (?:y |qui )?(?:travaillent|bossent|sont (?:en poste|a)|en poste|a temps|"
    r"(?:a|sur) la paie|en paie|(?:au|sur le) registre)"
)
NOUN_AFTER = compiled(r" [a-z]{3,}")
OTHER_BEFORE = compiled(
    rf"\b{_NEVER}(?: en tout| au total)? [:=] $|\bnombre (?:de |d ){_NEVER} ?[:=]? $"
)
ALL_SALARIED = compiled(
    r"\b(?:tous|toutes|tout le monde)(?: (?:les \w+|ensemble|est|sont|deux|trois|quatre))*"
    rf" {SALARIED}"
    r"|\bchacune? (?:a |avec )?(?:son|un|en) (?:cdi|cdd|contrat|salaire)\b"
)
SELDOM_AFTER = compiled(rf" {_ADJ}{_SELDOM}")
SALARIED_PART = compiled(r" (?:salarie|employe)\w*(?! (?:en|a temps|a mi|dont))\b")
