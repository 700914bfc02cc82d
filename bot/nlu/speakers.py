"""Who speaks, and the asides they make: a job in the structure, or that of someone who enquires for
others, is not what the structure does; nor is what delays an answer ("mon café brûle")."""

from __future__ import annotations

from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_PERSON = compiled(
    r"(?!(?:entre|sou|main)?tien|lien|(?:im)?mobilier|atelier|chantier|papier|financier|metier|"
    r"interieur|exterieur|secteur|valeur|bien|foncier|fonciere|biere|fourriere|"
    r"(?!cuisi|jardi)[a-z]*niere)"
    r"(?:[a-z]{2,}(?:eur|euse|rice|ier|iere|iste|ien|ienne)|expert|comptable|avocate?|notaire|"
    r"architecte|medecin|secretaire|coach|kine|agent|consultante?|enseignante?|banquier)"
)
_DEFINITE = compiled(r"\b(?:l|le|la)(?: (?:seule?|simple|petite?|nouve\w+|ancien\w*|jeune))* $")
_ONLY = compiled(
    r"\b(?:suis|c est)(?: (?:que|qu|juste|seulement|simplement|simple|une?|l|le|la))* $"
)
_MERELY = compiled(r"\b(?:que|qu|juste|seulement|simplement|simple)\b")
_I_AM = compiled(r"\b(?:je suis|moi) (?:(?:une?|aussi|devenue?|juste|leur) )*$")
_EMPLOYED = compiled(
    r"(?: (?!et\b|ou\b)[a-z]+)? (?:dans|chez|pour|au sein|la bas|d|de)"
    r"(?: (?:une?|l|le|la|les|cette|votre|asso|association)\b|$)"
)
# Professions whose people ask on behalf of others.
_ENQUIRER = compiled(
    r"^(?:(?:bonjour|bonsoir|madame|monsieur|alors|en tant qu|en tant que|je suis|moi|une?|,) )*"
    r"(?:journalistes?|expert ?-? ?comptable|comptable|avocate?|juriste|notaire|consultante?|"
    r"conseill\w+|etudiante?|chercheu\w+|enseignante?|professeure?|urbaniste|commissaire|auditeur|"
    r"auditrice|banquier|courtier|assureur|format(?:eur|rice)|economiste|sociologue)\b"
)
_SAYS_WHO = compiled(
    r"(?:(?:bonjour|bonsoir|madame|monsieur|,) )*je suis (?:une? )?(?:journaliste|"
    r"expert ?-? ?comptable|avocate?|notaire|conseiller\w*|conseillere\w*|etudiante?|"
    r"commissaire aux comptes)(?: \w+){0,2}[ .!,]*"
)
_ENQUIRES = compiled(
    r"\?|\b(?:clients?|clientes?|questions?|savoir|renseign\w+|comprendre|joindre|articles?|"
    r"enquete|reportage|sujet sur|memoire|these|coordonnees|interview\w*|interrog\w+|"
    r"(?:une?|l|cette|plusieurs|des) (?:asso\w*|structures?|cooperatives?))\b"
)
_OWN = compiled(
    r"\b(?:on|nous|notre|nos|j ai droit|ai je droit|puis je (?:demander|beneficier|deposer)|"
    r"suis je|mon (?:entreprise|cabinet|activite|agence|metier)|ma (?:societe|boite|structure|"
    r"scop|sarl|sas|sasu)|sasu|eurl|salari\w+|independante?|a mon compte)\b"
)
_WAIT = compiled(
    r"^(?:(?:euh|oh|ah|zut|mince|pardon|oups|excuse\w*|oui|non|alors|,) )*"
    r"(?:attend\w*|(?:\w+ )?(?:petites? )?(?:minutes?|secondes?|instants?)|je reviens|"
    r"bougez pas|quittez pas|ne quittez pas|pas le temps|je dois (?:filer|fermer|y aller|partir))\b"
)
_STATED = compiled(r"\b(?:on|nous|notre|nos|c est|activite|metier|je suis)\b")


def is_a_job(message: Message, start: int, end: int) -> bool:
    """Takes where a word of activity stands; returns True for someone's job in a structure:
    "l'animatrice", "je suis que cuisinier", "je suis formatrice dans une asso"."""
    word = message.text[start:end].split(" ")[0]
    if not _PERSON.fullmatch(word):
        return False
    before = message.text[message.clause_of(start)[0] : start]
    if _DEFINITE.search(before):
        return True
    only = _ONLY.search(before)
    if only and _MERELY.search(only[0]):
        return True
    return bool(_I_AM.search(before) and _EMPLOYED.match(message.text, end))


def asks_for_others(message: Message) -> bool:
    """Takes a message; returns True for "avocate, une cliente m'interroge"."""
    text = message.text
    return bool(_ENQUIRER.match(text) and _ENQUIRES.search(text) and not _OWN.search(text))


def only_says_who(message: Message) -> bool:
    """Takes a message; returns True for "je suis expert-comptable." and nothing else: who asks
    more often than what the structure does."""
    return bool(_SAYS_WHO.fullmatch(message.text))


def is_aside(message: Message) -> bool:
    """Takes a message; returns True for "attendez, mon café brûle"."""
    wait = _WAIT.match(message.text)
    return bool(wait) and not _STATED.search(message.text, wait.end() if wait else 0)
