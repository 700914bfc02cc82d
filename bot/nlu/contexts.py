"""Words right by themselves and wrong where they stand: "vint salariés", "on et à jour"."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from bot.nlu import wordlists
from bot.nlu.lexicon import is_french, is_stop_word, is_verb
from bot.nlu.phonetic import sound
from bot.nlu.text import Token, fold

BEFORE_PLACE = frozenset(
    ("a", "sur", "vers", "de", "pres", "base", "basee", "bases", "situe", "situee", "situes",
     "siege", "ville", "d", "installes", "commune")
)  # fmt: skip
_NUMBERS = (
    "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    "treize", "quatorze", "quinze", "seize", "vingt", "trente", "quarante", "cinquante",
    "soixante", "cent", "mille", "million", "millions",
)  # fmt: skip
# Everyday words that a dictation writes for a number, and what must follow ("sans salariés").
_HEARD = {"cette": "sept", "dis": "dix", "sans": "cent"}
_TEENS = frozenset(("sept", "huit", "neuf"))
_MULTIPLES = frozenset(("cent", "cents", "mille", "million", "millions"))
_COUNTED = frozenset(
    ("salarie", "salaries", "salariee", "salariees", "employe", "employes", "personne", "personnes",
     "collaborateurs", "euro", "euros", "€", "k", "cdi", "cdd", "etp", "ans", "mois")
)  # fmt: skip
_LONGEST = 4
# What people say that they do: "on van", "on repar".
_DEEDS_SAID = (
    "vend", "revend", "produit", "construit", "entretient", "fournit", "sert", "tient", "conçoit",
    "accueille", "maintient", "peint", "cultive", "répare", "fabrique", "développe", "crée",
    "code", "édite", "programme", "loue", "lave", "plante", "livre", "transforme", "forme",
    "restaure", "cuisine", "accompagne", "héberge", "collecte", "recycle", "trie", "facture",
    "propose", "gère", "organise", "élève", "transporte", "imprime", "distribue", "installe",
    "nettoie", "soigne", "garde", "récupère", "rénove",
)  # fmt: skip
# After a subject, a word that sounds like one of its usual verbs is that verb ("on doi").
_VERBS = {
    "nous": (
        "avons",
        "sommes",
        "devons",
        "payons",
        "faisons",
        "attendons",
        "declarons",
        "vendons",
        "réparons",
        "fabriquons",
        "cultivons",
        "développons",
        "créons",
        "louons",
    ),
    "on": ("est", "doit", "fait", "veut", "peut", "attend", *_DEEDS_SAID),
    "je": ("crois", "pense", "suis", "sais", "dois", "veux", "peux", "fais"),
    "association": ("vend", "revend", "loue", "répare", "fabrique", "facture"),
}
# What follows the verb of a noun ("l'asso van dé fleurs", not "asso vent debout").
_AFTER_VERB = frozenset(("des", "de", "du", "d", "les", "la", "le", "rien", "pas", "une", "un"))
_BETWEEN = frozenset(("n", "ne", "l", "en", "y", "le", "la", "les", "se", "s"))
# "on est agréer", "on a payer": said as a participle, written as an infinitive.
_DEEDS = frozenset(
    ("agreer", "certifier", "valider", "payer", "regler", "declarer", "deposer", "envoyer",
     "demander", "refuser", "accepter", "accorder", "signer", "lancer", "commencer", "contacter",
     "renouveler", "expirer", "solder", "rembourser", "arreter", "rejeter", "verser", "acquitter")
)  # fmt: skip
_HAVE = frozenset(("est", "sommes", "suis", "sont", "avons", "ai", "ont", "ete"))
_AFTER_HAD = frozenset(
    ("depuis", "eu", "obtenu", "recu", "deja", "bien", "pas", "plus", "jamais", "toujours",
     "encore", "demande", "et", "mais", "oui", "perdu", "renouvele", "fait", "depose", "envoye")
)  # fmt: skip
_WHO_HAS = frozenset(
    ("on", "il", "elle", "y", "personne", "association", "structure", "qui", "nul", "organisme")
)
_NOT_HAD = frozenset(
    ("pas", "plus", "jamais", "rien", "aucun", "aucune", "point", "guere", "encore", "toujours",
     "meme", "que", "ni", "personne", "nul")
)  # fmt: skip
_UNDER = frozenset(
    ("forme", "statut", "statuts", "tutelle", "egide", "reserve", "couvert", "condition", "regime",
     "le", "la", "les", "nom", "peu", "huitaine", "traitant", "traitance", "traite", "format",
     "contrat", "titre", "enseigne", "windows", "linux", "android", "ios")
)  # fmt: skip
_SIDE = frozenset(
    ("bien", "deja", "toujours", "pas", "jamais", "tout", "tous", "enfin", "encore", "encor", "ete")
)
_UNSAID = frozenset(("ete", "pas", "tous", "toutes", "toujours", "bien", "deja"))


@lru_cache(maxsize=1)
def _number_sounds() -> dict[str, str]:
    return {sound(word): word for word in reversed(_NUMBERS)}


def settle(tokens: list[Token]) -> list[Token]:
    """Takes tokens spelled one by one; returns them settled by the words around them."""
    return _participles(_verbs(_numbers(_had(_months(_lone_e(_pairs(_without(tokens))))))))


def _without(tokens: list[Token]) -> list[Token]:
    """'ss label', 's/ agrément' are without; 'ss forme de', 'ss statut' are under."""
    found: list[Token] = []
    for index, token in enumerate(tokens):
        before = found[-1] if found else token
        after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
        slashed = token.norm == "/" and before.norm == "s" and token.glued and not before.glued
        if slashed and after.isalpha():
            found[-1] = replace(before, norm="sans", end=token.end)
            continue
        under = token.norm == "sans" and token.original.lower() == "ss" and after in _UNDER
        found.append(replace(token, norm="sous") if under else token)
    return found


def _lone_e(tokens: list[Token]) -> list[Token]:
    """'tout é payer', 'urssaf é impots': "est" before what was done, "et" elsewhere."""
    found = list(tokens)
    for index in range(1, len(tokens) - 1):
        before, after = tokens[index - 1].norm, tokens[index + 1].norm
        spaced = not tokens[index].glued and not tokens[index + 1].glued
        if tokens[index].norm != "e" or not before.isalpha() or len(after) < 2 or not spaced:
            continue
        state = after in _SIDE or after == "en" or f"{after.rstrip('es')}er" in _DEEDS
        state = state or after in _DEEDS or before in {"on", "tout", "ca", "il", "elle"}
        if after not in {"commerce", "mail", "learning", "boutique"}:
            found[index] = replace(tokens[index], norm="est" if state else "et")
    return found


def _months(tokens: list[Token]) -> list[Token]:
    """'il y a 6 moi': months, unless "moi compris" follows a number of people."""
    found = list(tokens)
    for index, (before, token) in enumerate(pairwise(tokens), 1):
        after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
        number = before.norm.isdigit() or before.norm in _NUMBERS
        if token.norm == "moi" and number and not after.startswith(("compri", "inclu")):
            found[index] = replace(token, norm="mois")
    return found


def _had(tokens: list[Token]) -> list[Token]:
    """'on la depuis 2023', 'on la eu': "on l'a"; 'on na pas': "on n'a"; 'on sen est': "s'en"."""
    found: list[Token] = []
    for index, token in enumerate(tokens):
        before = tokens[index - 1].norm if index else ""
        after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
        ours = token.norm == "la" and before in {"on", "il", "elle", "personne"}
        if ours and (not after.isalpha() or after in _AFTER_HAD or before == "personne"):
            found += [replace(token, norm="l"), replace(token, norm="a")]
        elif token.norm == "na" and before in _WHO_HAS and after in _NOT_HAD:
            found += [replace(token, norm="n"), replace(token, norm="a")]
        elif token.norm in {"sen", "sy"} and before and after in _HAVE:
            found += [replace(token, norm="s"), replace(token, norm=token.norm[1:])]
        else:
            found.append(token)
    return found


@lru_cache(maxsize=1)
def _verb_sounds() -> dict[tuple[str, str], str]:
    return {
        (who, sound(verb)): fold(verb)
        for who, verbs in {**_VERBS, "je": (*_VERBS["je"], *_DEEDS_SAID)}.items()
        for verb in reversed(verbs)
    }


def _verbs(tokens: list[Token]) -> list[Token]:
    """'nous avon', 'on doi', 'on van': the verb that the subject calls for, where what stands right
    after it is none; the ear goes by what was typed."""
    found = list(tokens)
    for index, token in enumerate(tokens[1:], 1):
        who = tokens[index - 1].norm
        right_after = who in {"on", "association"}
        if who in _BETWEEN and index > 1:
            who = tokens[index - 2].norm
        after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
        if who == "association" and after not in _AFTER_VERB:
            continue
        if who not in _VERBS or token.norm in _VERBS[who] or len(token.norm) < 3:
            continue
        known = is_verb(token.norm) or is_stop_word(token.norm)
        if known or (is_french(token.norm) and not right_after):
            continue
        typed = token.original.lower()
        heard = _verb_sounds()
        verb = heard.get((who, sound(typed))) or heard.get((who, sound(f"{typed}e")))
        if verb and verb[0] == fold(typed)[0]:
            found[index] = replace(token, norm=verb)
    return found


def _participles(tokens: list[Token]) -> list[Token]:
    """'on est agréer', 'on a pas payer': the participle that the auxiliary calls for."""
    found = tokens = _auxiliaries(tokens)
    for index, token in enumerate(tokens):
        if token.norm not in _DEEDS:
            continue
        at = index - 1
        while at >= 0 and tokens[at].norm in _SIDE:
            at -= 1
        owned = at > 0 and tokens[at].norm == "a" and tokens[at - 1].norm in {"on", "l", "n", "y"}
        if at >= 0 and (tokens[at].norm in _HAVE or owned):
            found[index] = replace(token, norm=token.norm[:-1])
    return found


def _auxiliaries(tokens: list[Token]) -> list[Token]:
    """'les charges son pas payées', 'nos cotisations on été versées': "sont" and "ont"."""
    found = list(tokens)
    for index, token in enumerate(tokens[:-1]):
        after = tokens[index + 1].norm
        if token.norm == "on" and after == "ete":
            found[index] = replace(token, norm="ont")
        elif token.norm == "son" and after in _UNSAID:
            found[index] = replace(token, norm="sont")
    return found


def _pairs(tokens: list[Token]) -> list[Token]:
    """Two words read together: "on e" is "on est", "en cour" is "en cours"."""
    found: list[Token] = []
    for token in tokens:
        full = found and wordlists.shorthand().get(f"{found[-1].norm} {token.norm}")
        if full:
            first, *rest = full.split()
            found[-1] = replace(found[-1], norm=first)
            found += [replace(token, norm=word) for word in rest]
        else:
            found.append(token)
    return found


def _numbers(tokens: list[Token]) -> list[Token]:
    """A word that sounds like a number, before what is counted or another number."""
    found = list(tokens)
    for index in range(len(tokens) - 1, -1, -1):
        word = tokens[index].norm
        after = found[index + 1].norm if index + 1 < len(found) else ""
        counted = (
            after in _COUNTED
            or after in _MULTIPLES
            or (word == "sent" and after in _NUMBERS)
            or (len(tokens) == 1 and word == "vint")
        )
        counted = counted or [one.norm for one in found[index + 1 : index + 3]] == ["et", "un"]
        if (
            counted
            and word.isalpha()
            and word not in _NUMBERS
            and (word == "sent" or not is_stop_word(word))
        ):
            number = _number_sounds().get(sound(word), word)
            found[index] = replace(tokens[index], norm=number)
        elif word in _HEARD and (
            (after in _COUNTED and after.endswith("s") and word == "cette")
            or after in _MULTIPLES
            or (after in _TEENS and word == "dis")
        ):
            found[index] = replace(tokens[index], norm=_HEARD[word])
    return found


def towns(tokens: list[Token]) -> list[Token]:
    """Takes tokens as typed; returns them with the communes of several words that were written
    as they sound ("enin bomon", "pas de calé")."""
    found: list[Token] = []
    at = 0
    while at < len(tokens):
        name, length = _town_at(tokens, at)
        if name:
            first, last = tokens[at], tokens[at + length - 1]
            found += [replace(first, norm=word, end=last.end) for word in name.split()]
            at += length
        else:
            found.append(tokens[at])
            at += 1
    return found


def _town_at(tokens: list[Token], at: int) -> tuple[str, int]:
    """The commune that starts there and how many tokens say it; empty when there is none."""
    before = tokens[at - 1].norm if at else ""
    if before in BEFORE_PLACE or len(tokens) <= _LONGEST:
        for length in range(min(_LONGEST, len(tokens) - at), 1, -1):
            words = [token.norm for token in tokens[at : at + length]]
            if not all(map(str.isalpha, words)) or all(map(is_french, words)):
                continue
            name = wordlists.town_sounds().get("".join(map(sound, words)))
            if name and " " in name:
                return name, length
    if before == "de" and at > 1 and tokens[at - 2].norm in {"pas", "pa"}:
        said = tokens[at].original.lower()
        if sound(said) == sound("calais"):
            return "calais", 1
    return "", 0
