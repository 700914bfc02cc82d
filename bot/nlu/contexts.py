"""Words right by themselves and wrong where they stand: "vint salariés", "on et à jour"."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import pairwise

from bot.nlu import wordlists
from bot.nlu.lexicon import is_french, is_stop_word, is_verb
from bot.nlu.phonetic import sound
from bot.nlu.text import Token, fold

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
_AFTER_NUMBER = frozenset((*_COUNTED, *_MULTIPLES, *_NUMBERS, "et"))
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
_RUN_TOGETHER = frozenset(("la", "na", "sen", "sy"))
_SIDE = frozenset(
    ("bien", "deja", "toujours", "pas", "jamais", "tout", "tous", "enfin", "encore", "encor", "ete")
)
_UNSAID = frozenset(("ete", "pas", "tous", "toutes", "toujours", "bien", "deja"))


@lru_cache(maxsize=1)
def _number_sounds() -> dict[str, str]:
    return {sound(word): word for word in reversed(_NUMBERS)}


@lru_cache(maxsize=1)
def _together() -> dict[tuple[str, str], list[str]]:
    pairs = [(short.split(), full.split()) for short, full in wordlists.shorthand().items()]
    return {(short[0], short[1]): full for short, full in pairs if len(short) == 2}


def settle(tokens: list[Token]) -> list[Token]:
    """Takes tokens spelled one by one; returns them settled by the words around them."""
    tokens = _pairs(tokens)
    said = {token.norm for token in tokens}
    for words, step in _STEPS:
        if not said.isdisjoint(words):
            tokens = step(tokens)
            said = {token.norm for token in tokens}
    return tokens


def _pairs(tokens: list[Token]) -> list[Token]:
    """Two words read together: "on e" is "on est", "en cour" is "en cours"."""
    together = _together()
    if together.keys().isdisjoint(pairwise([token.norm for token in tokens])):
        return tokens
    found = tokens[:1]
    for token in tokens[1:]:
        full = together.get((found[-1].norm, token.norm))
        if full:
            found[-1] = found[-1]._replace(norm=full[0])
            found += [token._replace(norm=word) for word in full[1:]]
        else:
            found.append(token)
    return found


def _without(tokens: list[Token]) -> list[Token]:
    """'ss label', 's/ agrément' are without; 'ss forme de', 'ss statut' are under."""
    found: list[Token] = []
    for index, token in enumerate(tokens):
        before = found[-1] if found else token
        after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
        slashed = token.norm == "/" and before.norm == "s" and token.glued and not before.glued
        if slashed and after.isalpha():
            found[-1] = before._replace(norm="sans", end=token.end)
            continue
        under = token.norm == "sans" and token.original.lower() == "ss" and after in _UNDER
        found.append(token._replace(norm="sous") if under else token)
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
            found[index] = tokens[index]._replace(norm="est" if state else "et")
    return found


def _months(tokens: list[Token]) -> list[Token]:
    """'il y a 6 moi': months, unless "moi compris" follows a number of people."""
    found = list(tokens)
    for index, (before, token) in enumerate(pairwise(tokens), 1):
        after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
        number = before.norm.isdigit() or before.norm in _NUMBERS
        if token.norm == "moi" and number and not after.startswith(("compri", "inclu")):
            found[index] = token._replace(norm="mois")
    return found


def _had(tokens: list[Token]) -> list[Token]:
    """'on la depuis 2023', 'on la eu': "on l'a"; 'on na pas': "on n'a"; 'on sen est': "s'en"."""
    found: list[Token] = []
    for index, token in enumerate(tokens):
        if token.norm in _RUN_TOGETHER and _is_two_words(tokens, index):
            found += [token._replace(norm=part) for part in (token.norm[0], token.norm[1:])]
        else:
            found.append(token)
    return found


def _is_two_words(tokens: list[Token], index: int) -> bool:
    word = tokens[index].norm
    before = tokens[index - 1].norm if index else ""
    after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
    if word == "la":
        had = not after.isalpha() or after in _AFTER_HAD or before == "personne"
        return had and before in {"on", "il", "elle", "personne"}
    if word == "na":
        return before in _WHO_HAS and after in _NOT_HAD
    return bool(before) and after in _HAVE


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
    for index, subject in enumerate(tokens[:-1], 1):
        if subject.norm not in _VERBS:
            continue
        between = tokens[index].norm in _BETWEEN
        at = index + between
        after = tokens[at + 1].norm if at + 1 < len(tokens) else ""
        if at == len(tokens) or (subject.norm == "association" and after not in _AFTER_VERB):
            continue
        token = tokens[at]
        verb = _verb(subject.norm, token.norm, token.original.lower(), not between)
        if verb:
            found[at] = token._replace(norm=verb)
    return found


@lru_cache(maxsize=4096)
def _verb(who: str, word: str, typed: str, right_after: bool) -> str | None:
    """The usual verb of that subject that a word sounds like; None for a word left alone."""
    if word in _VERBS[who] or len(word) < 3 or is_verb(word) or is_stop_word(word):
        return None
    if is_french(word) and not (right_after and who in {"on", "association"}):
        return None
    heard = _verb_sounds()
    verb = heard.get((who, sound(typed))) or heard.get((who, sound(f"{typed}e")))
    return verb if verb and verb[0] == fold(typed)[0] else None


def _participles(tokens: list[Token]) -> list[Token]:
    """'on est agréer', 'on a pas payer': the participle that the auxiliary calls for."""
    found = list(tokens)
    for index, token in enumerate(tokens):
        if token.norm not in _DEEDS:
            continue
        at = index - 1
        while at >= 0 and tokens[at].norm in _SIDE:
            at -= 1
        owned = at > 0 and tokens[at].norm == "a" and tokens[at - 1].norm in {"on", "l", "n", "y"}
        if at >= 0 and (tokens[at].norm in _HAVE or owned):
            found[index] = token._replace(norm=token.norm[:-1])
    return found


def _auxiliaries(tokens: list[Token]) -> list[Token]:
    """'les charges son pas payées', 'nos cotisations on été versées': "sont" and "ont"."""
    found = list(tokens)
    for index, token in enumerate(tokens[:-1]):
        after = tokens[index + 1].norm
        if token.norm == "on" and after == "ete":
            found[index] = token._replace(norm="ont")
        elif token.norm == "son" and after in _UNSAID:
            found[index] = token._replace(norm="sont")
    return found


def _numbers(tokens: list[Token]) -> list[Token]:
    """A word that sounds like a number, before what is counted or another number."""
    found = list(tokens)
    if len(tokens) == 1 and tokens[0].norm == "vint":
        return [tokens[0]._replace(norm="vingt")]
    for index in reversed(range(len(tokens) - 1)):
        if found[index + 1].norm in _AFTER_NUMBER:
            token = tokens[index]
            number = _number(token.norm, [one.norm for one in found[index + 1 : index + 3]])
            if number != token.norm:
                found[index] = token._replace(norm=number)
    return found


def _number(word: str, following: list[str]) -> str:
    """The number that a word stands for before those; itself when it stands for none."""
    after = following[0]
    counted = after in _COUNTED or after in _MULTIPLES or following == ["et", "un"]
    if word == "sent":
        heard = counted or after in _NUMBERS
    else:
        heard = counted and word.isalpha() and word not in _NUMBERS and not is_stop_word(word)
    if heard:
        return _number_sounds().get(sound(word), word)
    if word not in _HEARD:
        return word
    called = (
        (after in _COUNTED and after.endswith("s") and word == "cette")
        or after in _MULTIPLES
        or (after in _TEENS and word == "dis")
    )
    return _HEARD[word] if called else word


# The steps of settling, each with the words without one of which it changes nothing.
_STEPS: tuple[tuple[Iterable[str], Callable[[list[Token]], list[Token]]], ...] = (
    (frozenset(("/", "sans")), _without),
    (frozenset(("e",)), _lone_e),
    (frozenset(("moi",)), _months),
    (_RUN_TOGETHER, _had),
    (_AFTER_NUMBER | {"vint"}, _numbers),
    (frozenset(_VERBS), _verbs),
    (frozenset(("son", "ete")), _auxiliaries),
    (_DEEDS, _participles),
)
