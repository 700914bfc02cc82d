"""Taxes and social contributions: up to date, in debt, or both at once (then it is asked)."""

from __future__ import annotations

import re

from bot.nlu.entity import Entity, unsure
from bot.nlu.polarity import is_denied, labelled
from bot.nlu.text import Message

FACT = "tax_social_compliant"
_DUES = (
    r"(?:urssaf|impots?|cotisations?|charges?|contributions?|fisc\w*|social\w*|tva|obligations?|"
    r"dgfip|msa|tresor public|caisses? (?:de retraite|sociales?)|declarations?|dsn|taxes?|"
    r"prelevements?|is\b|cfe)"
)
_DUES_RE = re.compile(rf"\b{_DUES}\b")
_DUES_NAMED = re.compile(
    r"\b(?:obligations?|cotisations?|charges?|dettes?|declarations?|plan|dossiers?|"
    r"comptes?)(?: \w+){0,3} (?:sociales?|fiscales?)\b(?: et (?:sociales?|fiscales?))?|"
    r"\b(?:fiscal\w*|impots?|urssaf) (?:et|ni|comme|ou) (?:le )?social\w*|"
    r"\bsocial\w* et fiscal\w*"
)
_UP = re.compile(
    r"\b(?<!mise )(?<!mises )(?<!mettre )(?<!metre )(?<!mis )"
    r"(?:a jours?|ajour|en regle|en ordre|au clair|au carre|"
    r"clean|nickel|reglo|carre|tip top|impeccable|au vert|irreprochables?)\b"
    r"(?! (?:\w+ ){0,2}(?:site|logiciel|ordinateurs?|statuts?|base|informatique|donnees|page)\b)"
)
_SURE_UP = ("a jour", "ajour", "en regle", "en ordre")
_PAID = re.compile(
    rf"\b(?:payee?s?|paie|paye|payons|payer|reglee?s?|regle|reglons|versee?s?|versons|"
    rf"acquittee?s?|acquittons|honore\w*|soldee?s?|declaree?s?|declarons)\b(?= (?:[^.;!?] ?)*?"
    rf"\b{_DUES}\b)|"
    rf"\b{_DUES}\b[^.;!?]{{0,60}}? (?:payee?s?|reglee?s?|versee?s?|acquittee?s?|soldee?s?|ok|"
    rf"bons?|good)\b"
)
_OWES = (
    r"(?:dettes?|retards?|impayee?s?|arrieree?s?|majorations?|penalites?|relances?|"
    r"mises? en demeure|huissiers?|litiges?|contentieux|rappels?|defauts?|redressement urssaf|"
    r"redressement fiscal|echeances? (?:non (?:payee?s?|reglee?s?)|impayee?s?|en retard))"
)
_OWES_RE = re.compile(
    rf"\b{_OWES}\b|\b(?:doit|devons|dois|devait|reste(?:nt)? (?:\w+ )?(?:a|du|dus|due))\b"
    rf"(?= [^.;!?]{{0,60}}?\b{_DUES}\b)"
)
_ALL_OK = re.compile(r"\b(?:tout|tous|toutes)\b")
_SETTLED = re.compile(
    r"\b(?:regularise\w*|rattrape\w*|solde\w*|rembourse\w*|resolue?s?|apure\w*)\b"
)
_SETTLING = re.compile(r"\b(?:en (?:cours|train|voie) de |bientot |pas encore )")
_PLAN = re.compile(
    r"\b(?:echeanciers?|moratoire|plan d apurement|delais? de paiement|etalement|etale\w*|"
    r"echelonn\w+|plan de reglement|en plusieurs fois|accord de paiement)\b"
)
_RESERVE = re.compile(
    r"\b(?:sauf|presque|quasi\w*|a part|hormis|excepte\w*|mis a part|a l exception|"
    r"ou presque|en partie)\b"
)


def mentions(message: Message) -> list[tuple[int, int]]:
    """Takes a message; returns the spans of words about dues ("fiscales et sociales")."""
    return [match.span() for match in _DUES_NAMED.finditer(message.text)]


def read(message: Message) -> list[Entity]:
    """Takes a message; returns tax_social_compliant as far as stated, or a doubt about it."""
    text = message.text
    dues = _DUES_RE.search(text)
    plan = _PLAN.search(text)
    if plan and (dues or _UP.search(text) or len(message.tokens) < 8):
        return [] if is_denied(message, plan.start()) else [_doubt(message, plan.span())]
    said = _ups(message, bool(dues)) + _debts(message, bool(dues))
    if not said:
        return []
    values = {value for value, _ in said}
    if len(values) > 1 or (values == {True} and _RESERVE.search(text)):
        return [_doubt(message, said[-1][1])]
    return [Entity(FACT, said[0][0], *said[0][1])]


def _ups(message: Message, dues: bool) -> list[tuple[bool, tuple[int, int]]]:
    found = []
    for match in _UP.finditer(message.text):
        if not dues and not match[0].startswith(_SURE_UP):
            continue
        label = labelled(message, match.end())
        value = label if label is not None else not is_denied(message, match.start())
        found.append((value, match.span()))
    paid = None if found else _PAID.search(message.text)
    if paid:
        denied = is_denied(message, paid.start()) or re.search(
            r"\b(?:pas|non|jamais|plus|ni|sans|impayee?s?)\b",
            paid[0] + message.text[paid.end() :][:4],
        )
        found.append((not denied, paid.span()))
    return found


def _debts(message: Message, dues: bool) -> list[tuple[bool, tuple[int, int]]]:
    found = []
    for match in _OWES_RE.finditer(message.text):
        clause = message.text[slice(*message.clause_of(match.start()))]
        if not (_DUES_RE.search(clause) or (dues and _OWES_RE.search(match[0]))):
            continue
        after = message.text[match.end() :]
        settled = _SETTLED.search(after)
        if settled and _SETTLING.search(after[: settled.start()]):
            continue
        nothing = re.match(r" (?:\w+ )?(?:rien|aucun\w*|zero)\b", after)
        free = is_denied(message, match.start()) or nothing or settled
        label = labelled(message, match.end())
        found.append((bool(free) if label is None else not label, match.span()))
    return found


def _doubt(message: Message, span: tuple[int, int]) -> Entity:
    candidates = [{"value": True, "label": "à jour"}, {"value": False, "label": "pas à jour"}]
    return unsure(FACT, "ambiguous", candidates, message.said(*span), *span)
