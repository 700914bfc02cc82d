"""Spelling: SMS shorthand, and typos of one or two letters towards the words of the domain."""

from __future__ import annotations

from collections.abc import Container
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.nlu.lexicon import is_french
from bot.nlu.places import communes
from bot.nlu.text import Token, fold, tokenize
from bot.nlu.vocabulary import synonyms

_Index = dict[tuple[int, str], list[str]]
_SMS = {
    "asso": "association", "assos": "association", "assoc": "association", "ns": "nous",
    "pr": "pour", "ds": "dans", "tt": "tout", "ki": "qui", "ke": "que", "koi": "quoi",
    "kel": "quel", "kelle": "quelle", "pk": "pourquoi", "pkoi": "pourquoi", "pcq": "parce que",
    "bcp": "beaucoup", "qq": "quelques", "qqs": "quelques", "slt": "salut", "bjr": "bonjour",
    "bsr": "bonsoir", "mr6": "merci", "mrc": "merci", "chuis": "je suis", "jsuis": "je suis",
    "chui": "je suis", "ete": "ete", "ya": "il y a", "cb": "combien", "cbien": "combien",
    "kombien": "combien", "combi1": "combien", "1ne": "une", "deja": "deja", "dc": "donc",
    "pdt": "pendant", "av": "avec", "avc": "avec", "sarls": "sarl", "ajd": "aujourd hui",
    "aujourdhui": "aujourd hui", "auj": "aujourd hui", "jai": "j ai", "jvais": "je vais",
    "jveux": "je veux", "jvoudrais": "je voudrais", "cest": "c est", "cetait": "c etait",
    "nest": "n est", "nai": "n ai", "na": "na", "lannee": "l annee", "lan": "l an",
    "daffaires": "d affaires", "daffaire": "d affaires", "demployeurs": "d employeurs",
    "dinsertion": "d insertion", "dinteret": "d interet", "detude": "d etudes",
    "detudes": "d etudes", "daide": "d aide", "lurssaf": "l urssaf", "lurscop": "l urscop",
    "laide": "l aide", "lasso": "l association", "lassociation": "l association",
    "jms": "jamais", "jame": "jamais", "jamai": "jamais", "pa": "pas", "po": "pas",
    "oké": "ok", "dac": "d accord", "stp": "stp", "vs": "vous", "mtn": "maintenant",
    "mnt": "maintenant", "tjs": "toujours", "tjrs": "toujours", "psq": "parce que",
    "salaries": "salaries", "salarie": "salarie", "salarier": "salaries", "salariers": "salaries",
    "salairies": "salaries", "sal": "salaries", "salr": "salaries", "kdo": "cadeau",
    "euro": "euro", "eu": "eu", "entreprize": "entreprise", "g": "j ai",
    "internt": "internet", "scope": "scop", "skop": "scop", "skic": "scic", "sick": "scic",
    "urssaff": "urssaf", "ursaf": "urssaf", "ursaff": "urssaf", "ordis": "ordis", "st": "saint",
    "ste": "sainte", "x": "x", "millier": "millier", "dept": "departement", "siae": "siae",
    "nb": "nombre", "nbre": "nombre", "pers": "personnes", "perso": "perso", "pb": "probleme",
    "pbs": "problemes", "rdv": "rendez vous", "ct": "c etait", "keske": "qu est ce que",
    "keskon": "qu est ce qu on", "esk": "est ce que", "esque": "est ce que", "estce": "est ce",
    "kelke": "quelque", "nivo": "niveau", "bizness": "entreprise", "zero": "zero", "nn": "non",
    "employer": "employes", "employers": "employes", "oui": "oui", "bénévols": "benevoles",
    "assosiation": "association", "associassion": "association", "asociation": "association",
    "assossiation": "association", "quinze": "quinze", "ecomerce": "ecommerce",
    "mrs": "mars", "boutik": "boutique", "lign": "ligne", "gpmt": "groupement", "gpt": "groupement",
    "ss": "sous", "mile": "mille", "we": "oui", "jss": "je sais", "loise": "l oise",
    "laisne": "l aisne", "kezako": "c est quoi", "kesako": "c est quoi", "kesaco": "c est quoi",
    "sa": "sa", "insersion": "insertion", "tourquoin": "tourcoing", "valencienne": "valenciennes",
    "conseille": "conseille", "paiment": "paiement", "payment": "paiement", "terminale": "terminal",
    "c": "c est", "qd": "quand", "ouaip": "oui", "agreement": "agrement",
}  # fmt: skip
_EXTRA = """
association salarie salaries employe employes personnes benevoles adherents equivalent chiffre affaires
budget annuel ressources recettes agrement esus obtenu attente demande dossier certification certifie
cotisations urssaf impots fiscal fiscales sociales obligations difficulte redressement judiciaire
liquidation procedure collective sauvegarde numerique informatique internet logiciel activite economique
commerciale insertion conventionnee chantier atelier intermediaire entreprise structure cooperative
societe groupement employeurs mutuelle fondation commune departement region etablissement siege
hauts france nord pas calais somme oise aisne picardie subvention aide publique jamais premiere derniere
depose obtenue janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
cinquante soixante cent mille million millions milliers quinzaine dizaine vingtaine trentaine euros
environ combien limite maximum minimum question pourquoi bonjour merci aucun aucune savoir jamais
connectee paiement terminal terminaux tablette ordinateur ordinateurs caisse site vitrine boutique
formation conseil bureau etudes immobilier banque assurance negoce grossiste commerce gros hors taxes
comprises apprentis permanents collaborateurs travailleurs certainement absolument evidemment
recommencer eligible eligibilite tresorerie echeance echeancier retard dette dettes
""".split()


_BEFORE_PLACE = frozenset("a sur vers de pres base basee bases situe situee situes siege ville".split())


@lru_cache(maxsize=1)
def _vocabulary() -> _Index:
    words: set[str] = set(_EXTRA)
    for fact in ("legal_form", "siae", "sectors", "purchases"):
        for phrases in synonyms(fact).values():
            for phrase in phrases:
                words.update(token.norm for token in tokenize(phrase) if token.norm.isalpha())
    return _index(words, first=set(_EXTRA))


@lru_cache(maxsize=1)
def _towns() -> _Index:
    names = (name for name, where in communes().items() if where == "in" and " " not in name)
    return _index({name for name in names if not is_french(name)})


def _index(words: set[str], first: Container[str] = ()) -> _Index:
    """Words by length and first letter, and by length and next two; `first` ones win ties."""
    index: _Index = {}
    long_ones = (word for word in words if len(word) > 4)
    for word in sorted(long_ones, key=lambda word: (word not in first, word)):
        index.setdefault((len(word), word[0]), []).append(word)
        index.setdefault((len(word), word[1:3]), []).append(word)
    return index


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    words = {word for name in communes() for word in name.split()}
    return frozenset(words | {w for group in _vocabulary().values() for w in group})


@lru_cache(maxsize=1)
def _sms() -> dict[str, str]:
    return {fold(short): full for short, full in _SMS.items() if fold(short) != full}


def correct(tokens: list[Token]) -> list[Token]:
    """Takes tokens; returns them with shorthand spelled out and typos corrected.

    A word of the French lexicon, a commune or a word of the domain is never changed; at most
    40 words of a message are corrected, so that noise costs little.
    """
    corrected: list[Token] = []
    budget = 40
    for index, token in enumerate(tokens):
        word = token.norm
        if not word.isalpha():
            corrected.append(token)
            continue
        full = None if word == "c" and _elided(tokens, index) else _sms().get(word)
        if full is not None and not (word in {"g", "st", "pa", "po", "ke", "ki"} and token.upper and len(word) > 1):
            parts = full.split()
            corrected += [Token(part, token.start, token.end, token.original, token.glued) for part in parts]
            continue
        if len(word) > 3 and budget and not _is_known(word):
            budget -= 1
            word = _nearest(word, _vocabulary()) or word
            if word == token.norm and _expects_place(corrected, tokens):
                word = _nearest(word, _towns()) or word
        corrected.append(token if word == token.norm else Token(word, token.start, token.end, token.original, token.glued))
    return corrected


def _elided(tokens: list[Token], index: int) -> bool:
    """True for the "c" of "c'est"."""
    return index + 1 < len(tokens) and tokens[index + 1].norm in {"est", "etait", "etaient", "en"}


def _is_known(word: str) -> bool:
    adverb = word.endswith("ment") and len(word) > 8
    return is_french(word) or word in _known() or adverb


def _expects_place(before: list[Token], tokens: list[Token]) -> bool:
    """True after a preposition of place, or when the message is one or two words."""
    return len(tokens) <= 2 or bool(before and before[-1].norm in _BEFORE_PLACE)


def _nearest(word: str, vocabulary: _Index) -> str | None:
    """The closest word of the domain: one letter away, two for words of eight or more."""
    if len(word) > 24:
        return None
    allowed = 2 if len(word) >= 8 else 1
    best, best_distance = None, allowed + 1
    for length in range(len(word) - allowed, len(word) + allowed + 1):
        near = list(vocabulary.get((length, word[0]), ()))
        if len(word) > 5:
            near += vocabulary.get((length, word[1:3]), ())
        for candidate in near:
            distance = OSA.distance(word, candidate, score_cutoff=best_distance - 1)
            if distance < best_distance:
                best, best_distance = candidate, distance
    return best
