"""What employees are called, and those who are not employees: patterns of the headcount."""

from __future__ import annotations

import re

ADJ = r"(?:(?:petite?s?|grosse?s?|bonne?s?|autres?|nouve\w+|vrais?|gentils|super) )?"
STAFF = (
    r"(?:salari\w*|employ(?:e|ee|es|ees)\b|etp\w*|e t p\b|equivalents? temps pleins?|collaborat\w+|"
    r"permanente?s?\b(?! (?:telephon|d accueil))|travailleu\w+|ouvrier\w*|agents?\b|"
    r"(?:personnes?|pers|gens|tetes?|femmes?|hommes?)\b(?: (?:en tout|"
    r"au total))?(?= (?:en cdi|en cdd|salarie|employe|embauche|remunere|"
    r"a temps|a plein|permanent|sous contrat|en contrat|payee?s))|contrats? de travail|"
    r"contrats? salarie\w*|"
    r"postes?\b(?! de (?:travail|caisse|secretariat))|effectifs?\b|temps (?:plein|complet|"
    r"partiel)s?|mi temps|fiches? de paies?|bulletins? de (?:paie|salaire)|"
    r"equivalents? tp\b|emplois?\b)"
)
CONTRACT = (
    r"(?:cdis?\b|temps pleins?\b|mi temps\b|cddi?s?\b|contrats? (?:aides?|pec|pro\w*|"
    r"a duree \w+|d insertion|d apprentissage)|"
    r"apprentie?s?\b|alternante?s?\b|pec\b|cui\b|cae\b|adultes? relais|emplois? francs?|"
    r"(?:temps|tps) (?:pleins?|partiels?)|mi temps|cadres?\b)"
)
PEOPLE = r"(?:personnes?|pers\b|gens\b|tetes?\b|humains?\b|professionnel\w*)"
NOT_STAFF = (
    r"(?:benevol\w*|adherent\w*|membres?|associes?|associees?|cooperateurs?|cooperatrices?|"
    r"societaires?|"
    r"clients?|clientes?|usagers?|beneficiaires?|stagiaires?|services? civiques?|"
    r"volontaires?|administrat\w+|"
    r"enfants?|eleves?|familles?|habitants?|jeunes|accueillis?|licencies?|licenciees?|"
    r"participants?|partenaires?|interimaires?|"
    r"actionnaires?|fondateurs?|co ?fondateurs?|dirigeants?|gerants?|inscrits?|apprenants?|"
    r"residents?|places?|lits?|logements?|"
    r"magasins?|boutiques?|sites?|etablissements?|agences?|structures?|antennes?|ans\b|"
    r"annees?|mois\b|jours?|heures?|h\b|km|"
    r"euros?|€|%|communes?|quartiers?|pays|fois|terminaux|ordinateurs?|postes? de travail|"
    r"caisses?|velos?|vehicules?)"
)
UNIT_AFTER = re.compile(rf" {ADJ}(?:{STAFF})")
CONTRACT_AFTER = re.compile(
    rf" (?:personnes? |salaries? |autres? |en |postes? (?:en )?)*{CONTRACT}"
)
PEOPLE_AFTER = re.compile(rf" {ADJ}{PEOPLE}")
OTHER_AFTER = re.compile(rf" {ADJ}(?:{NOT_STAFF})")
WE_BEFORE = re.compile(
    r"(?:\b(?:(?:on|nous) (?:n )?(?:y )?(?:est|sommes|somme|compte|comptons|tourne a|emploie|"
    r"emploient|employons|embauche|salarie|salarions)|"
    r"(?:je|j) (?:emploie|salarie)|emploie|emploient|employant|compte|comptant|"
    r"(?:equipe|team|effectifs?|structure|asso|association|entreprise|boite|"
    r"collectif)(?: (?:actuels?|salarie\w*|total|est|qui compte|composee?))?(?: (?:est|:|"
    r"=))? ?(?:de|d|a|=|:)?|"
    r"(?:nombre|nb|nbre) (?:de |d )?(?:salari\w+|employe\w*|etp|personnes)(?: (?:est|:|=|de))*|"
    r"(?:salari\w+|employes?|etp|effectifs?) (?:en tout |au total )?[:=](?: environ)?) )"
    r"(?:(?:actuellement|aujourd hui|maintenant|toujours|bien|plutot|desormais|deja|que|qu|"
    r"seulement|juste|exactement|:|tous|toujours|en tout|au total|,|environ|presque|"
    r"a peu pres|moins de|plus de|au moins|au plus|une|un peu|entre|pas loin de|"
    r"en fait) )*$"
)
ZERO = re.compile(
    r"\b(?:aucune?|zero|0|sans|pas (?:de|d|un|une|encore de|encore d|un seul)|plus (?:de|d|"
    r"aucun)|ni|jamais de|jamais eu de|jamais eu d) "
    r"(?:seule? )?(?:salari\w+|employe\w*|personnel|etp|cdi|emplois?|"
    r"equipe salariee)\b(?! (?:concerne|a (?:temps|plein)))"
    r"|\b(?:que|uniquement|seulement|100 %|entierement|totalement|purement|exclusivement|"
    r"rien que|tous|toutes|tout le monde est) (?:des |d |avec des |par des |"
    r"sur des )?benevoles?\b(?!.{0,30}\bsalari)"
    r"|\b(?:pas|n) employ\w+ (?:pas )?(?:personne|de salarie)|\bn emploi\w* (?:personne|"
    r"aucun)|\bpersonne n est salarie\w*|\bemployons personne\b|\bemploie personne\b|"
    r"\bni salarie\w*\b"
)
ONE = re.compile(
    r"\b(?:une? (?:seule? |unique )?(?:salari\w+|employee?|etp|cdi|cdd|permanente?|"
    r"apprentie?|temps plein|mi temps)|(?:seule?|unique) salari\w+|je suis (?:la |"
    r"le )?(?:seule? |unique )salari\w+)\b"
)
DONT = re.compile(
    r"\b(?:dont|y compris|incluant|parmi (?:lesquels|eux|elles)|sur ces|comprenant|avec dedans|"
    r"soit|c est a dire|ie)(?: \w+){0,3} $|[(:,] (?:soit |dont )?$"
)
JOIN = re.compile(
    r"[^.!?;]{0,40}? ?(?:,|et|\+|plus|avec|ainsi que|puis|&|/)(?: (?:il y a|on a|"
    r"nous avons|aussi|encore|egalement))?(?: environ)?(?: (?:d|de|des))?"
)
OWNED = re.compile(
    r"\b(?:equipe|effectifs?|tourn\w+ avec|fonctionn\w+ avec|on est|nous sommes|emploi\w*|"
    r"employ\w+|compt\w+|asso\w*|structure|scop|scic|sarl|sas|entreprise|travaill\w+ a|"
    r"on a|nous avons)\b[^.;!?]{0,25}$"
)
AT_WORK = re.compile(
    rf" {ADJ}{PEOPLE} (?:y |qui )?(?:travaillent|bossent|sont (?:en poste|employe\w*|salari\w*)|"
    r"en poste|a temps)"
)
FOR = re.compile(
    r"\b(?:pour|accueil\w*|accompagn\w+|aupres de|touche\w*|aide\w*|suivi\w*|form\w+|salle|"
    r"capacite)(?: \w+){0,2} $"
)
LIMIT_AFTER = re.compile(r" (?:maximum|max|maxi) ?\?")
