"""A question that only names what its answer follows: "Le CA ? 240 000. Les salariés ? Cinq." """

from __future__ import annotations

from bot.nlu.prefilter import compiled
from bot.nlu.text import Token

_SIGNS = frozenset(".!?;,:")
_LONGEST = 8
_NAME = compiled(
    r"(?:(?:bonjour|alors|et|pour|niveau|cote) )*(?:(?:combien|nombre) (?:de |d )|"
    r"(?:le|la|les|l|notre|nos|mon|ma|mes|votre) )?(?:nombre (?:de |d ))?"
    r"(?:ca|chiffres? d affaires?|budget|recettes|ressources|salariee?s?|employee?s?|etp|"
    r"effectifs?|equipe|personnes|formes?(?= juridique|$)|statuts?|ville|commune|lieu|"
    r"siege|activites?|secteur|structure|metier|boulot|mission|objet|but)"
    r"(?: (?:juridique|annuel|salarie|social|total|de l asso\w*))?"
)
_FIGURE = compiled(
    r"(?:\d|une?\b|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|"
    r"seize|vingt|trente|quarante|cinquante|soixante|cent|mille|zero|aucun|environ|"
    r"on (?:est|a|fait)|nous)"
)
# "L'agrément ESUS ? Refusé deux fois."
_APPROVAL = compiled(
    r"(?:(?:bonjour|alors|et|pour|cote) )*(?:l |d |la |le |notre |un |une )?"
    r"(?:agrement|label|certif\w*|esus)(?: esus| du projet)?"
)
_STAGE = compiled(
    r"(?:(?:deja|non|oui|bien|pas encore|toujours pas|jamais|on l a|il a ete|on a|a ete|ete) )*"
    r"(?:dossier |demande )?(?:refus|obten|demand(?!ez)|depos(?!ez)|accord|accept|perdu|abandonn|"
    r"recu|en cours|en attente|rejet|retir|attribu|delivr|expir)\w*"
    r"|(?:pas encore|toujours pas|jamais|en cours)$|(?:on|nous) (?:ne )?l (?:a|avons)\b"
)
_NAMED = compiled(
    r"(?:forme|statut|ville|commune|lieu|siege|activite|secteur|structure|metier|boulot|mission|objet|but)"
)
_ASKS = compiled(
    r"\b(?:pourquoi|comment|quoi|combien|quel\w*|vous|faut|si|ou|est ce|limite|maximum|max)\b"
)


def told(tokens: list[Token]) -> list[Token]:
    """Takes corrected tokens; returns them with the mark of such a question made a colon."""
    if "?" not in [token.norm for token in tokens[1:-1]]:
        return tokens
    kept = list(tokens)
    for index, token in enumerate(tokens):
        if token.norm == "?" and _is_heading(tokens, index):
            kept[index] = token._replace(norm=":")
    return kept


def _is_heading(tokens: list[Token], index: int) -> bool:
    first = index
    while first and index - first < _LONGEST and tokens[first - 1].norm not in _SIGNS:
        first -= 1
    last = index + 1
    while last < len(tokens) and tokens[last].norm not in _SIGNS:
        last += 1
    name = " ".join(token.norm for token in tokens[first:index])
    answer = " ".join(token.norm for token in tokens[index + 1 : last])
    if answer and _APPROVAL.fullmatch(name) and not _ASKS.search(answer):
        asks = last < len(tokens) and tokens[last].norm == "?"
        return bool(_STAGE.match(answer)) and not asks
    if not answer or not _NAME.fullmatch(name) or _ASKS.search(answer):
        return False
    if last < len(tokens) and tokens[last].norm == "?" and not _NAMED.search(name):
        return False
    return bool(_NAMED.search(name) or _FIGURE.match(answer))
