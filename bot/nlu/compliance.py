"""Taxes and social contributions up to date; a company in difficulty or not."""

from __future__ import annotations

import re

from bot.nlu.entity import Entity, unsure
from bot.nlu.text import Message

_UP = re.compile(
    r"\b(?:a jour|en regle|en ordre|a jours|ajour|regle\w* (?:nos|toutes|tout)|reglo|clean|"
    r"nickel)\b"
)
_DUES = (
    r"(?:urssaf|impots?|cotisations?|charges|fisc\w*|social\w*|tva|obligations?|dgfip|msa|"
    r"caisse de retraite|declarations?|taxes?)"
)
_DUES_NAMED = re.compile(
    r"\b(?:obligations?|cotisations?|charges?|dettes?|declarations?|plan|dossiers?|"
    r"comptes?)(?: \w+){0,3} (?:sociales?|fiscales?)\b(?: et (?:sociales?|fiscales?))?|"
    r"\b(?:fiscal\w*|impots?|urssaf) (?:et|ni|comme|ou) (?:le )?social\w*|"
    r"\bsocial\w* et fiscal\w*"
)
_DUES_RE = re.compile(rf"\b{_DUES}\b")
_NO_DEBT = re.compile(
    rf"\b(?:pas|aucune?|sans|ni|zero|jamais|plus)(?: (?:de|d|une?|aucune?|eu|la moindre|"
    rf"moindre|seule?))* (?:dettes?|retards?|impayee?s?|arrieree?s?|defauts?|litiges?|"
    rf"redressement urssaf|rappels?|problemes?)(?: (?:de|d|avec|aupres|envers|sur|nos|l|la|"
    rf"le|les|du|des|paiement|cote|a))* ?(?:{_DUES})?"
    rf"|\b(?:on doit|nous devons|je dois) rien (?:a |au |aux )?(?:l )?{_DUES}"
)
_DEBT = re.compile(
    rf"\b(?:dettes?|retards?|impayee?s?|arrieree?s?|majorations?|penalites?)(?: (?:de|d|"
    rf"avec|aupres|envers|sur|nos|l|la|le|les|du|des|paiement|cote|en|a|une?|importante?s?|"
    rf"fiscale?s?|sociale?s?|et|mes|ses))* {_DUES}"
    rf"|\b{_DUES}(?: (?:en|sont|est|non|pas|impayee?s?|de))* (?:retard|impayee?s?|"
    rf"non payee?s?|pas payee?s?|pas reglee?s?|pas a jour)|\b(?:doit|devons|"
    rf"dois) (?:encore )?(?:[\d .]+ ?(?:€|euros?|k €) )?(?:d argent )?(?:a l|au|aux|"
    rf"a la) {_DUES}|\bdettes? (?:fiscales?|sociales?)"
)
_OWED = re.compile(rf"\breste\b[^.;]{{0,40}} (?:a (?:payer|regler)|du|dus)\b[^.;]{{0,20}} {_DUES}")
_PLAN = re.compile(
    r"\b(?:echeanciers?|moratoire|plan d apurement|delais? de paiement|etalement|echelonn\w+|"
    r"plan de reglement)\b"
)
_JUDICIAL = re.compile(
    r"\b(?:redressement(?: judiciaire)?|liquidation(?: judiciaire)?|"
    r"procedure (?:collective|de sauvegarde)|sauvegarde(?: judiciaire)|plan de sauvegarde|"
    r"en sauvegarde|cessation (?:de|des) paiements?|depot de bilan|deposer? le bilan|"
    r"depose le bilan|mandataire judiciaire|plan de continuation|administrateur judiciaire|"
    r"faillite|en procedure)\b"
)
_DIFFICULTY = re.compile(
    r"\b(?:en|une? entreprise en|structure en) (?:grande |grosse |"
    r"tres grande )?(?:difficultes?|diff)\b(?! (?:scolaire|sociale|d insertion|psych))"
)
_PUBLIC = re.compile(
    r"\b(?:personnes?|publics?|jeunes|familles?|enfants|eleves|gens|habitants?|salaries?|"
    r"menages?|femmes|hommes|adultes|adolescents?|ados|parents|beneficiaires|usagers|"
    r"etudiants|quartiers?|entreprises|celles|ceux|agriculteurs|artisans|mineurs?|"
    r"populations?|seniors|demandeurs) (?:\w+ )?$"
)
_HEALTHY = re.compile(
    r"\b(?:bonne sante|sante financiere (?:est )?bonne|"
    r"situation (?:financiere )?(?:est )?(?:saine|stable|bonne)|finances? (?:sont |"
    r"est )?(?:saines?|bonnes?|stables?)|saine financierement|financierement (?:ca va|"
    r"tout va|on va|sain|solide|stable)|tresorerie (?:est )?(?:saine|bonne|solide)|"
    r"on se porte bien|(?:asso|structure|entreprise|boite|scop|societe) (?:va|se porte|"
    r"marche) (?:tres )?bien|comptes (?:sont )?(?:sains|equilibres|au vert|dans le vert)|"
    r"capitaux propres (?:sont )?positifs|beneficiaires? chaque annee|on est rentables?|"
    r"tout va bien (?:financierement|cote finances?))\b"
)
_STRAIN = re.compile(
    r"\b(?:difficultes? (?:financieres?|de tresorerie|economiques?|passageres?)|"
    r"problemes? de tresorerie|tresorerie (?:tendue|fragile|compliquee|difficile)|"
    r"capitaux propres (?:sont )?(?:negatifs|inferieurs)|tendue? financierement|(?:dans le|"
    r"au) rouge|pertes? (?:importantes?|cumulees)|deficit\w*|"
    r"moitie (?:du|de notre) capital|annee difficile|periode difficile|mal en point)\b"
)
_NEG = re.compile(
    r"\b(?:pas|ni|aucune?|jamais|non|sans|plus|hors|nan)(?: (?:en|de|d|une?|dans|etat|sous|"
    r"encore|eu|ete|du tout|procedure|plan|entreprise|structure|situation|par|concernee?s?|la|"
    r"le|une|fait|faisons|l objet|objet|vraiment|consideree?s?|comme))* $"
)


def mentions(message: Message) -> list[tuple[int, int]]:
    """Takes a message; returns the spans of words about dues ("fiscales et sociales")."""
    return [match.span() for match in _DUES_NAMED.finditer(message.text)]


def read(message: Message) -> list[Entity]:
    """Takes a message; returns tax_social_compliant and in_difficulty as far as stated."""
    return _taxes(message) + _difficulty(message)


def _taxes(message: Message) -> list[Entity]:
    fact, text = "tax_social_compliant", message.text
    up = _UP.search(text)
    clear = _NO_DEBT.search(text)
    debt = _DEBT.search(text) or _OWED.search(text)
    plan = _PLAN.search(text)
    if plan and (_DUES_RE.search(text) or up or len(message.tokens) < 8):
        if _NEG.search(text[: plan.start()]):
            return []
        said = message.said(*plan.span())
        candidates = [{"value": True, "label": "à jour"}, {"value": False, "label": "pas à jour"}]
        return [unsure(fact, "ambiguous", candidates, said, *plan.span())]
    if up and not re.match(
        r" (?:\w+ ){0,2}(?:site|logiciel|ordinateurs?|statuts?|base|informatique|donnees)",
        text[up.end() :],
    ):
        before = text[message.clause_of(up.start())[0] : up.start()]
        context = _DUES_RE.search(text) or up[0].startswith(
            ("a jour", "ajour", "en regle", "en ordre")
        )
        if context and not re.search(r"\bmise? $|\bmettre $|\bmetre $", before):
            if re.search(
                r"\b(?:pas|ni|plus|non)(?: (?:tout a fait|totalement|completement|encore|"
                r"vraiment|du tout|entierement|forcement|exactement|toujours))* $",
                before,
            ):
                return [Entity(fact, False, *up.span())]
            if re.search(r"\b(?:sauf|presque|quasi\w*|a part|hormis|excepte)\b", text):
                return []
            return [Entity(fact, True, *up.span())]
    if clear and (_DUES_RE.search(text) or re.search(r"dette|retard|impaye|arriere", clear[0])):
        return [Entity(fact, True, *clear.span())]
    if debt and not re.search(r"\b(?:sauf|a part|hormis)\b", text[: debt.start()]):
        return [Entity(fact, False, *debt.span())]
    paid = re.search(
        rf"\b(?:tout|tous|toutes?|on|nous|bien) (?:\w+ ){{0,3}}?(?:payee?s?|paie|paye|"
        rf"payons|reglee?s?|regle|reglons)\b(?: \w+){{0,4}} {_DUES}|"
        rf"\b{_DUES}(?: \w+){{0,4}} (?:payee?s?|reglee?s?|ok|bon)\b",
        text,
    )
    if paid and not re.search(
        r"\b(?:pas|jamais|plus|non|ni)\b", text[max(0, paid.start() - 20) : paid.end()]
    ):
        return [Entity(fact, True, *paid.span())]
    return []


def _difficulty(message: Message) -> list[Entity]:
    fact, text = "in_difficulty", message.text
    for pattern in (_JUDICIAL, _DIFFICULTY):
        match = pattern.search(text)
        if not match:
            continue
        before = text[: match.start()]
        if pattern is _DIFFICULTY and _PUBLIC.search(before):
            continue
        if re.match(r" (?:urssaf|fiscal)", text[match.end() :]) and match[0] == "redressement":
            continue
        if re.search(
            r"\b(?:sorti\w*|sortie?|cloture\w*|termine\w*|fini\w*) (?:d |de |du |la |le |"
            r"notre |une? )*$",
            before,
        ):
            continue
        return [Entity(fact, not _NEG.search(before[-60:]), *match.span())]
    healthy = _HEALTHY.search(text)
    if healthy and not re.search(r"\bpas (?:en |une |de |tres )*$", text[: healthy.start()]):
        return [Entity(fact, False, *healthy.span())]
    strain = _STRAIN.search(text)
    if strain:
        if _NEG.search(text[: strain.start()]):
            return [Entity(fact, False, *strain.span())]
        said = message.said(*strain.span())
        candidates = [
            {"value": True, "label": "entreprise en difficulté"},
            {"value": False, "label": "pas une entreprise en difficulté"},
        ]
        return [unsure(fact, "ambiguous", candidates, said, *strain.span())]
    return []
