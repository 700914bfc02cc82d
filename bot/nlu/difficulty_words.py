"""The words of a company in difficulty: proceedings, the state itself, health, strain."""

from __future__ import annotations

import re

JUDICIAL = re.compile(
    r"\b(?:redress?ement(?: judici\w+)?(?! (?:urssaf|fiscal|productif))|liquidation(?: judici\w+)?|"
    r"procedures? (?:collectives?|de sauvegarde|de redressement|de liquidation|de continuation|"
    r"judiciaires?)|sauvegarde judiciaire|plan de (?:sauvegarde(?! (?:de l emploi|du|des))|"
    r"continuation)|"
    r"(?:en|sous) sauvegarde|cessation (?:de|des) paiements?|depot de bilan|"
    r"depos(?:e|er|ons) (?:le|notre|son) bilan|mandataire judiciaire|administrateur judiciaire|"
    r"tribunal(?: de commerce)?(?: \w+){0,4}? (?:ouvert|place\w*|prononce\w*|mis)|"
    r"faillite|en procedure)\b"
)
DIFFICULTY = re.compile(
    r"\b(?:en|entreprises? en|structure en) (?:grande |grosse |tres grande )?"
    r"(?:difficultes?|diff)\b(?! (?:scolaire|sociale|d insertion|psych|avec|pour|sur|a remplir))"
)
PUBLIC = re.compile(
    r"\b(?:personnes?|publics?|jeunes?|familles?|enfants?|eleves?|gens|habitants?|salaries?|"
    r"menages?|femmes?|hommes?|adultes?|adolescents?|ados|parents|beneficiaires|usagers?|"
    r"etudiantes?|etudiants?|quartiers?|celles|ceux|agriculteurs|artisans|mineurs?|populations?|"
    r"seniors|"
    r"demandeurs) (?:\w+ )?$"
)
ANY_OF = re.compile(r"\b(?:les|des|aux|ces|certaine?s|plusieurs) \w+ $")
MANY = re.compile(r"(?:entreprises|structures)\b")
# Someone else's: a supplier, a business bought, a case against a neighbour.
ELSEWHERE = re.compile(
    r"\b(?:fournisseurs?|clients?|clientes?|voisins?|concurrents?|prestataires?|proprietaire|"
    r"rachet\w+|repris\w*|reprend\w*|d une? (?:boite|entreprise|societe|asso\w*|structure)|"
    r"accompagn\w+|aid(?:e|ons)|conseill\w+|soutien\w*|soutenons|contre)\b"
)
OVER = re.compile(
    r"\b(?:sorti\w*|sortons|clos\w*|cloture\w*|termine\w*|finie?s?|leve\w*|derriere nous|du passe|"
    r"ancien\w*|plus d actualite)\b"
)
A_LITTLE = re.compile(
    r"\b(?:un (?:petit )?peu|legerement|parfois|presque|limite|quasi\w*) $"
    r"|\b(?:frol|risqu|menac)\w*(?: \w+){0,2} $|\b(?:au bord|proches?) de (?:la |le )?$"
)
HEALTHY = re.compile(
    r"\b(?:en bonne sante|sante financiere (?:est )?(?:bonne|solide)|"
    r"situation (?:financiere )?(?:est )?(?:tres |plutot )?(?:saine|stable|bonne|solide)|"
    r"(?:finances?|comptes?|bilans?) (?:\w+ )?(?:sont |est )?(?:tres |plutot |bien )?(?:saine?s?|"
    r"bonne?s?|bons?|stables?|solides?|equilibree?s?|positifs?|au vert|dans le vert|"
    r"excedentaires?)|saine financierement|(?:structure|asso\w*|entreprise|societe|boite) saine|"
    r"financierement (?:ca va|cela va|tout va|on va|sain\w*|"
    r"solides?|stables?|ca roule|cela roule)|tout va bien financierement|"
    r"tresorerie (?:\w+ )?(?:est )?(?:tres )?(?:saine|bonne|solide|positive|confortable)|"
    r"(?:on|nous) (?:se|nous) port\w+ (?:tres |plutot )?bien|"
    r"(?:asso\w*|structure|entreprise|boite|scop|scic|societe|cooperative|on|nous) (?:va|allons|"
    r"se porte|portons|marche|nous portons) (?:tres |plutot )?bien|"
    r"(?:fonds|capitaux) propres (?:sont )?(?:positifs|solides)|benefic\w+ chaque annee|"
    r"(?:on est|sommes|entreprise est|structure est|boite est|societe est|scop est) "
    r"(?:\w+ )?(?:rentables?|beneficiaires?|stables?|solides?)|"
    r"degage\w* (?:des |un |chaque annee (?:des |un ))?(?:excedent|benefice)s?|excedentaires?|"
    r"a l equilibre)\b"
)
# Enough only as an answer to the question itself.
WELL = re.compile(
    r"\b(?:tout va (?:tres |plutot )?bien|tout roule|(?:ca|cela) (?:roule|va|marche|tient)|"
    r"excedents?|benefices?|"
    r"des reserves|tien\w+ la route|s en sort|d avance|(?:aucune?|pas (?:de|d)|zero|sans|"
    r"ni) (?:\w+ )?(?:soucis?|problemes?|pb|"
    r"inquietudes?|procedures?|difficultes?|alertes?)|rentables?|plus maintenant|"
    r"plus depuis|solides?|en forme|saine?s?)\b"
)
STRAIN = re.compile(
    r"\b(?:difficultes? (?:financieres?|de tresorerie|economiques?|passageres?)|"
    r"(?:problemes?|soucis?|tensions?) (?:de (?:tresorerie|treso|tresorie)|financiers?)|"
    r"treso\w* (?:est )?(?:\w+ )?(?:tendue|fragile|compliquee|difficile|limite|juste)|"
    r"(?:juste|limite|court\w*|tendue?s?) (?:en|cote|niveau) treso\w*|"
    r"(?:fonds|capitaux) propres (?:sont )?(?:negatifs|inferieurs)|tendue? financierement|"
    r"(?:dans le|au) rouge|pertes? (?:importantes?|cumulees)|deficit\w*|"
    r"(?:plus de la )?moitie (?:du|de notre) capital|(?:annee|periode|passe) difficile|"
    r"mal en point|"
    r"procedures? d alerte|mandat ad hoc|conciliation|"
    r"(?<!\bca )(?<!\bcela )va (?:pas (?:\w+ )?bien|mal)|fragile\w*)\b"
)
STRAINED = re.compile(
    r"\b(?:tendue?s?|complique\w*|difficile\w*|pertes?|galere|pas terrible|pas evident|bof|chaud|"
    r"dettes?|(?:est|va|sommes|allons|plutot) (?:mal|dur|moyen\w*)|"
    r"(?:un peu|est|assez|tres|trop) (?:juste|limite))\b"
)
