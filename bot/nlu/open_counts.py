"""Counts of people that leave open how many are employees: "stagiaires compris", "5 CDI et des
saisonniers l'été"."""

from __future__ import annotations

from bot.nlu.prefilter import compiled
from bot.nlu.text import once

_DET = r"(?:les?|la|l|nos|notre|mes|mon|ma|des|d autres|quelques|tous les|toutes les)"
_NOT_PAID = (
    r"(?:benevol\w+|stagiaires?|services? civiques?|volontaires?|administrat(?:eu|ri)\w+|"
    r"adherent\w*|membres?|societaires?|interimaires?|prestataires?|retraitee?s?|elue?s?|"
    r"president\w*|tresori\w+|(?:le )?(?:bureau|conseil|ca)(?! de))\b"
)
# Who is counted, before what is said of them: "12 salariés en tout, …".
_COUNTED = (
    r"(?: (?!sans\b|hors\b|dont\b|pas\b|ne\b|et\b|avec\b|plus\b|mais\b|sur\b|des\b|non\b)[a-z]+)"
    r"{0,4}"
)
_BARE = r"(?: (?:personnes?|tetes|gens|noms|pers|en tout|au total|a peu pres|environ|ici))*"
_COUNTING = (
    r"(?:y compris|en (?:comptant|contant?|incluant|ajoutant|mettant|prenant)|incluant|"
    r"(?:si |quand |et |mais )?(?:j|je|on|nous) (?:y )?(?:ajout|compt|inclu|rajout|met|prend)\w*|"
    r"si (?:j|je|on|nous) (?:y )?\w+)"
)
_AMONG = (
    r"(?:mais |et |sauf que )?(?:(?:la )?dedans|dans le lot|parmi eux|sur ces \w+|sur le total|"
    r"la dessus|il|y)"
)
_MIXED_AFTER = compiled(
    rf"{_BARE} ?[,(]? ?avec (?:aussi )?{_DET} (?:\w+ )?{_NOT_PAID}"
    rf"|{_COUNTED} ?[,(]? ?{_COUNTING} (?:aussi |meme |en plus |bien |large |avec )*"
    rf"{_DET} (?:\w+ (?:en )?)?{_NOT_PAID}"
    rf"|{_COUNTED} ?[,(]? ?dont (?:aussi )?{_DET} {_NOT_PAID}"
    rf"|{_COUNTED} ?[,(]? ?(?:{_DET} )?(?:salarie\w* (?:et|,) )?"
    rf"(?:\w+ et )?{_NOT_PAID}"
    r"(?: (?:et|,) (?:salarie|apprenti)\w*)? (?:y )?(?:sont )?(?:compris\w*|inclus\w*|confondu\w*)"
    rf"|{_COUNTED} ?,? {_AMONG} (?:il )?(?:y )?a (?:aussi |meme )?{_DET} {_NOT_PAID}"
    rf"|{_COUNTED} ?,? (?:et |mais )?{_DET} {_NOT_PAID} (?:y )?(?:sont|est) (?:la )?dedans"
    rf"|{_COUNTED} ?,? (?:mais |et |dont )?(?:(?:plus d )?(?:la|une) (?:bonne )?(?:moitie|partie)|"
    rf"certaine?s|plusieurs|beaucoup) (?:ce )?(?:sont |est |c est |de )(?:des |les )?{_NOT_PAID}"
)
_MIXED_BEFORE = compiled(
    rf"\b(?:salarie\w* (?:et|,) {_NOT_PAID}|{_NOT_PAID} (?:et|,) salarie\w*|{_NOT_PAID}) "
    r"(?:y )?(?:compris\w*|inclus\w*|confondu\w*|reuni\w*|melange\w*) ?[,:]?"
    r"(?: (?:on est|nous sommes|c est|ca fait|cela fait|il y en a|on en a|a|en tout|soit))* $"
    rf"|\b(?:{_COUNTING}|avec) {_DET} (?:\w+ )?{_NOT_PAID}(?: qui(?: [a-z]+){{1,4}}?)? ?[,:]?"
    r"(?: (?:on est|nous sommes|c est|ca fait|cela fait|on arrive|on monte|a|en tout|alors))+ $"
)
_PASSING = (
    r"(?:saisonni\w+|extras?|vacataires?|vacations?|remplacante?s?|intermittente?s?|cdd\b|"
    r"(?:temps|tps) partiels?|mi temps|contrats? (?:courts?|de saison|ponctuels?|saisonni\w+)|"
    r"renforts?|occasionnel\w*|pigistes?|journaliers?|temporaires?|"
    r"jobs? d ete|(?:\w+ )(?:en cdd|saisonni\w+|vacataires?|en extra|payee?s? a l heure))"
)
_CORE = (
    r"(?: (?!des\b|dont\b|pas\b|jamais\b|ni\b|sans\b|et\b|plus\b|avec\b|ou\b|qui\b)"
    r"(?:[a-z]+|\+)){0,5}"
)
_WHEN = (
    r"(?:l ete|l hiver|en (?:ete|hiver|saison|haute saison)|(?:pendant|a) la (?:belle )?saison|"
    r"le week end|les week ends|de temps en temps|parfois|selon|suivant|quand|ponctuellement|"
    r"des fois|a l occasion|si besoin|au besoin|pour les|aux vacances)"
)
_SOME = (
    r"(?:des|quelques|plusieurs|d autres|(?:un (?:certain )?nombre|un volant|une poignee|"
    r"une equipe|un renfort|un paquet|plein|pas mal)(?: \w+)? d(?:e|es)?)"
)
_TAKE = (
    r"(?:(?:on|nous) (?:y )?(?:en )?(?:prend|embauche|recrute|emploie|ajoute|rajoute|complete|fait "
    r"(?:appel|venir)|fait|pren|embauch|recrut|employ|ajout|a|avons|appelle)(?:ons)?"
    r"(?: (?:avec|a|aussi|en plus))*|il y a|viennent|renforce\w*(?: par)?|complete\w*(?: par)?|"
    r"et|plus|\+|puis|et puis|apres|ensuite|avec|ainsi que|a quoi s ajoutent)"
)
_LINK = rf"(?:{_TAKE} ?,? )"
# "5 à l'année et des saisonniers l'été", "4 CDI, des extras de temps en temps"
_CORE_AND = compiled(
    rf"{_CORE} ?,? {_LINK}{_LINK}?{_LINK}?(?:aussi |encore |{_WHEN} )?"
    rf"(?:{_SOME}|(?<!avec )les) {_PASSING}"
    rf"|{_CORE} ?, {_SOME} {_PASSING}(?: en plus)? {_WHEN}"
    rf"|{_CORE} ?,? (?:mais |et )?{_WHEN} (?:(?:on|nous) \w+|il y a|y a) {_SOME} {_PASSING}"
    rf"|{_CORE} ?,? (?:mais |et )?(?:(?:le reste|ca|cela) \w+(?: a)? )?"
    r"(?:plus|davantage|un peu plus|beaucoup plus|"
    rf"le reste (?:change|varie|depend|tourne|bouge)) {_WHEN}"
    rf"|{_CORE} ?,? (?:et )?(?:le reste|les autres)(?: \w+)? (?:ce sont |c est |sont |en )?"
    rf"(?:des )?{_PASSING}"
)
_OTHERS = compiled(rf"\b{_NOT_PAID}|\b{_PASSING}|\b{_WHEN}")  # each of these holds one


@once
def _speaks_of_others(text: str) -> bool:
    return bool(_OTHERS.search(text))


def is_open(text: str, start: int, end: int) -> bool:
    """Takes a text and the span of a figure; returns True when it counts others with employees
    ("18 avec les services civiques"), or when some, nobody says how many, are added to it."""
    if not _speaks_of_others(text):
        return False
    return bool(
        _MIXED_AFTER.match(text, end)
        or _MIXED_BEFORE.search(text, 0, start)
        or _CORE_AND.match(text, end)
    )
