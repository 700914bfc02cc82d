"""The intent of a message, once what it states is known.

The classifier ranks intents from the words alone; sure matches settle what words cannot:
a bare answer is an answer, a fact told is information, a supposition is a what-if.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.nlu.asked import leans
from bot.nlu.entity import (
    FIGURES,
    HYPOTHETICAL,
    IF_ASKED,
    MENTIONED,
    TAKEN_BACK,
    Entity,
    fact_of,
)
from bot.nlu.modality import is_question, speaks_of_structure, speaks_of_us
from bot.nlu.modality_words import RULE
from bot.nlu.text import Message

ANSWERS = {
    "yes": "affirm", "no": "deny", "none": "deny", "unknown": "dont_know", "done": "that_is_all",
    "qualified": "inform",
}  # fmt: skip
FALLBACK = "nlu_fallback"
OUT_OF_SCOPE = "out_of_scope"
# Intents that a statement of facts never is, whatever its words resemble.
_TOPICS = ("faq_", OUT_OF_SCOPE, FALLBACK)
BARE = FIGURES | {"answer", "unnamed"}
COUNTED = frozenset({"headcount", "turnover_eur"})
# Facts that a message about something else may well hold.
_LOOSE = frozenset({"in_region", "sectors", "headcount", "legal_form", "economic_activity",
                    "digital_core"})  # fmt: skip
_FOREIGN, _SURELY_FOREIGN, _STRANGE, _ALIEN = 0.5, 0.7, 0.8, 0.95
_SUM = re.compile(r"\b\d+ [+*x] \d+\b")
_AND_IF = re.compile(r"^(?:et|mais) si\b")
_SEEKS = re.compile(
    r" ?(?:(?:bonjour|salut|bonsoir|alors|bon|,) )*(?:moi )?(?:je|j) (?:veux|voudrais|cherche|"
    r"recherche|"
    r"aimerais|souhaite|souhaiterais|ai besoin d|suis a la recherche d)\b"
)
_MAY_WE = re.compile(
    r"\b(?:on|nous|je|j|y|elle|(?:mon|ma|notre) \w+|(?:la|le) (?:notre|mienne?)) (?:\w+ ){0,3}?"
    r"(?:eligibles?|(?:droit|pretendre) a|y (?:a|avons|ai) droit|"
    r"y pretendre|droit ou (?:pas|non)|beneficier|concernee?s?|(?:une|"
    r"des|nos|mes|quelles?) chances?|peut (?:\w+ )?avoir (?:l |cette |une )?aide)\b"
    r"|\b(?:on|nous|je) (?:peut|peux|pouvons|pourrait|pourrions) (?:la |l |en |y |quand meme )?"
    r"(?:demander|candidater|postuler|deposer|avoir|obtenir|toucher|faire (?:une|la) demande)\b"
    r"|\b(?:pouvons|pourrions|pourrons) nous (?:la |l |en |y )?"
    r"(?:demander|candidater|postuler|deposer|avoir|obtenir|toucher|pretendre|beneficier|solliciter)\b"
    r"|\b(?:eligibles?|recevables?|admissibles?) ?(?:ou (?:pas|non) ?)?\?* ?$"
    r"|\b(?:peut|pourrait|a|est|va) (?:t )?(?:elle|il) (?:\w+ ){0,2}?(?:solliciter|demander|"
    r"candidater|postuler|pretendre|beneficier|obtenir|deposer|avoir|toucher|recevoir|droit|eligible)\b"
    r"|\b(?:cela|c est) (?:\w+ )?(?:passe|marche|irait|colle|bon pour (?:nous|l aide)|jouable)\b"
)
# "notre mutuelle peut-elle la demander ?", "une fondation comme la nôtre"
_OURS = re.compile(
    r"\b(?:notre|mon|ma) \w+ (?:\w+ ){0,3}?(?:peut|pourrait|a t|est|a) "
    r"(?:elle|il|on|droit|le droit)\b"
    r"|\bcomme (?:la notre|le notre|la mienne|nous)\b"
)
# "une SARL agréée ESUS, ça marche ?": of the kind, not of what is said beside it.
_KIND_ELIGIBLE = re.compile(
    r" ?(?:est ce qu )?(?:une?|les) (?:sarl|sas|sasu|eurl|scop|scic|asso\w*|ressourcerie|"
    r"recyclerie|"
    r"fondation|mutuelle|cooperative|entreprise|structure|societe)\b[^.;]{0,70}\b(?:eligibles?|marche|"
    r"rentre|passe|pretendre|(?<!plein )droit|beneficier|candidater|avoir (?:l|cette|une) aide|"
    r"demander (?:l|cette|une) aide)\b"
)
# What a word means, or what tells two kinds apart: the topic is the word's.
_MEANS = re.compile(
    r"\b(?:dire quoi|que (?:veut|signifie)|signifi\w+ quoi|c est quoi|c koi|kesako|"
    r"(?:connais|comprends) (?:pas|rien)|jamais entendu parler)\b"
)
_DIFFERENCE = re.compile(r"\bdifferences?\b")
_WORDS = {
    "faq_siae": re.compile(r"\b(?:s?iae|ei|etti|eiti|entreprises? d insertion)\b"),
    "faq_esus": re.compile(r"\besus\b"),
}
_LOST = frozenset({"inform", "deny", "dont_know", "faq_about_bot", OUT_OF_SCOPE, FALLBACK})
_BESIDE_A_KIND = frozenset({"faq_esus", "faq_eligible_investments"})
_WE = re.compile(r"\b(?:on|nous|notre|nos|je|j|mon|ma|mes)\b")
_OR_NOT = re.compile(r"\b(?:savoir si|ou pas|ou non)\b")
# A small ad, or words to be put in another language: nobody's facts.
_AD = re.compile(
    r"^(?:urgent |, |! )*(?:vends|a vendre|donne|loue|cede|echange|brade) "
    r"(?!des\b|du\b|de\b|les\b|la\b|le\b|en\b|aux?\b|pour\b|moi\b|nous\b|l\b).*\d ?(?:€|euros?\b)"
)
_TRANSLATE = re.compile(
    r"\b(?:tradui(?:s|sez|re)|(?:met[sz]|mettez|dites?|ecri(?:s|vez)|redige[rz]?) "
    r"(?:- )?(?:moi |cela )?)"
    r"(?: .{0,40})? en (?:anglais|neerlandais|allemand|espagnol|italien|arabe|polonais|flamand|"
    r"portugais|russe|chinois|ukrainien|turc|picard|latin|chti)\b"
    r"|^(?:\w+ ){0,2}?(?:corrig|relis|reformul|recopi)\w* .{0,30}\b(?:fautes|orthographe|phrase|"
    r"lettre|texte|mail|discours)\b"
)
# "la certification ? je ne sais pas": the question is only said again.
_SAID_AGAIN = re.compile(r" ?(?:(?:l|la|le|les|une?) )?[a-z]+(?: [a-z]+)? \? [^?]+")
_CHANGE = re.compile(
    r"(?:(?:je (?:veux|voudrais|souhaite|dois)|comment(?: (?:je|on|puis je|peut on))?|"
    r"il faut que je) )?"
    r"(?:chang|modifi|corrig|rectifi|rev)(?:er?|oir|ois) "
    r"(?:le|la|l|les|mon|ma|mes|notre|nos)\b"
)
_KEEPS = frozenset(
    {"restart", "summary", "modify_answer", "what_if", "why_this_question", "check_eligibility"}
)
_COURTESIES = frozenset({"greet", "thanks", "goodbye"})
TRUSTED = 0.45
SURE = 0.6
MOSTLY = 0.55


def settle(
    message: Message,
    entities: Sequence[Entity],
    ranking: Sequence[tuple[str, float]],
    threshold: float,
) -> str:
    """Takes the message, its entities and the ranking (intent, confidence), best first.

    Returns the intent: the one matchers are sure of, else the classifier's, else
    `nlu_fallback` under the threshold.
    """
    best, confidence = ranking[0] if ranking else (FALLBACK, 0.0)
    foreign = dict(ranking).get(OUT_OF_SCOPE, 0.0)
    figures = [e for e in entities if _is_figure(e)]
    roles = (HYPOTHETICAL, IF_ASKED, MENTIONED)
    stated = [
        e for e in entities if e.name not in BARE and e.role not in roles and not _is_figure(e)
    ]
    answer = next((e for e in entities if e.name == "answer"), None)
    asks = is_question(message)
    if any(e.name == TAKEN_BACK for e in entities):
        return best if best in _KEEPS and confidence > SURE else "inform"
    if (_AD.search(message.text) and not speaks_of_us(message)) or _TRANSLATE.search(message.text):
        return OUT_OF_SCOPE
    if best == "what_if" and confidence < TRUSTED and not asks and len(ranking) > 1:
        return settle(message, entities, ranking[1:], threshold)
    said = answer is not None and answer.start == 0 and _stops(message, answer)
    if best in {"affirm", "deny"} and "?" in message.text and not said and len(ranking) > 1:
        return settle(message, entities, ranking[1:], threshold)  # "ça marche pour l'Oise ?"
    if best in _BESIDE_A_KIND and asks and _KIND_ELIGIBLE.match(message.text) and not stated:
        return "faq_who_is_eligible"
    if any(e.role == HYPOTHETICAL for e in entities) and (asks or not stated):
        rule = _rule_asked(message, entities, best, confidence) and not _AND_IF.search(message.text)
        return best if rule else "what_if"
    meant = _word_explained(message, best)
    if meant:
        return meant
    if answer and _covers(message, answer) and not asks and not _is_aside(answer, best, confidence):
        return ANSWERS[answer.value]
    if answer and answer.value == "unknown" and _SAID_AGAIN.fullmatch(message.text):
        return ANSWERS["unknown"]
    told_bare = any(e.value != 0 for e in figures)  # "début 2025" restarts nothing, "à zéro" does
    if not asks and any(_dates_vaguely(e) for e in entities):
        return "inform"  # "y'a longtemps", "tout récemment"
    bare = told_bare and len(message.tokens) <= 3
    if best in _KEEPS and confidence > 0.6 and not bare:
        return best
    if best in _COURTESIES and confidence > _ALIEN and all(map(_is_vague, stated)):
        return best  # "bonjour à vous deux"
    if best.startswith("faq_") and _CHANGE.match(message.text):
        return "modify_answer"
    if (asks or _OR_NOT.search(message.text)) and asks_for_us(message, stated):
        return "check_eligibility"
    if best == "faq_who_is_eligible" and asks and _OURS.search(message.text):
        return "check_eligibility"
    if _is_foreign(message, stated, foreign, confidence):
        return OUT_OF_SCOPE
    if asks and not stated and _SUM.search(message.text):
        return OUT_OF_SCOPE
    if asks and _is_topic(message, stated, best, confidence, TRUSTED):
        return best
    topic = best.startswith("faq_") and confidence >= TRUSTED
    if best.startswith("faq_") and confidence > _ALIEN and _says_little(message, stated, best):
        return best  # "un numéro de téléphone", "deux millions, c'est le maximum de CA"
    if stated and not asks:
        return best if _is_topic(message, stated, best, confidence, SURE) else "inform"
    sure = best.startswith("faq_") and confidence >= SURE and len(message.tokens) > 5
    told = [e for e in figures if not (topic and (sure or e.role == IF_ASKED))]
    if told and not asks and (foreign < 0.3 or len(message.tokens) <= 3):
        return "inform"
    if answer and not asks and best.startswith(_TOPICS) and confidence < 0.6:
        return ANSWERS[answer.value]
    if best == "dont_know" and confidence < TRUSTED:
        return FALLBACK  # what one does not know is read by its words; "euh blabla" says nothing
    if best == "inform" and asks and not stated and len(ranking) > 1:
        best, confidence = ranking[1]  # "micro-entrepreneur ça marche aussi": what is asked
        confidence /= max(0.1, 1 - ranking[0][1])
    if leans(message.text) and any(_told_first(message, e) for e in figures):
        return "inform"  # "12, c'est trop ?": the verdict will say
    if confidence < threshold:
        return "inform" if _about_us(message, stated) else FALLBACK
    return best


def asks_for_us(message: Message, stated: Sequence[Entity]) -> bool:
    """Takes what is asked and the facts told; returns True for "on y a droit ?" said with facts."""
    facts = [e for e in stated if e.name not in BARE]
    return bool(facts) and _MAY_WE.search(message.text) is not None


def _word_explained(message: Message, best: str) -> str | None:
    """The topic of "ça veut dire quoi EI et AI", "SIAE ?? je connais pas ce mot"."""
    if speaks_of_us(message):
        return None
    named = [topic for topic, words in _WORDS.items() if words.search(message.text)]
    if len(named) != 1:
        return None
    told_apart = best == "faq_aci" and _DIFFERENCE.search(message.text)
    lost = (best == named[0] or best in _LOST) and _MEANS.search(message.text)
    return named[0] if told_apart or lost else None


def _is_vague(entity: Entity) -> bool:
    """True for a purchase that only the open question would make one."""
    return entity.name == "purchases" and bool(entity.value.get("vague"))


def _dates_vaguely(entity: Entity) -> bool:
    return entity.name == "unnamed" and entity.value.get("last_application_on") == "doubt"


def _is_figure(entity: Entity) -> bool:
    """True for what only the open question settles: "12", "une quinzaine", "2 000 de la CAF"."""
    likely = entity.role == IF_ASKED and entity.value != 0
    return likely or entity.name in FIGURES or is_open_doubt(entity)


def _is_aside(answer: Entity, best: str, confidence: float) -> bool:
    """True for "mouais, merci quand même", "il a perdu sa carte, faut appeler qui": no answer."""
    likely = {"qualified": _COURTESIES, "unknown": {OUT_OF_SCOPE}}.get(answer.value, frozenset())
    return best in likely and confidence >= _STRANGE


def _told_first(message: Message, figure: Entity) -> bool:
    """True for a figure in a first clause that asks nothing."""
    start, end = message.clauses[0]
    at = message.canonical(figure.start)
    return start <= at < end < len(message.text) and not message.text[start:end].endswith("?")


def is_open_doubt(entity: Entity) -> bool:
    """Takes an entity; returns True for "une quinzaine": only the open question tells of what."""
    return entity.name == "unsure" and entity.value["fact"] is None


def _rule_asked(message: Message, entities: Sequence[Entity], best: str, confidence: float) -> bool:
    """ "si on porte un ACI on est exclus ?" asks for the rule; with a figure it is a what-if."""
    figures = FIGURES - {"amount"} if best == "faq_grant_amount" else FIGURES
    counted = any(e.name in figures | COUNTED for e in entities if e.role == HYPOTHETICAL)
    ours = _WE.search(message.text) and best != "faq_grant_amount"
    needed = 0.75 if ours else TRUSTED
    return best.startswith("faq_") and confidence >= needed and not counted


def _is_topic(
    message: Message, stated: Sequence[Entity], best: str, confidence: float, needed: float
) -> bool:
    """True for "infos sur les ACI": a topic is named, but nothing is said of the visitor."""
    if not stated or not best.startswith("faq_") or confidence < needed:
        return False
    if any(_is_counted(e) or _is_applied_on(e) for e in stated):
        return False
    return not _about_us(message, stated) and not _mostly(message, stated)


def _says_little(message: Message, stated: Sequence[Entity], best: str) -> bool:
    """True for one thing named in words on a rule, or on whom to reach ("qu'un agent m'appelle")"""
    names = [e.name for e in stated]
    if best == "faq_human_contact":
        return names in (["purchases"], ["headcount"])
    ruled = RULE.search(message.text) and not speaks_of_us(message)
    return len(names) == 1 and bool(ruled) and not _mostly(message, stated)


def _is_applied_on(entity: Entity) -> bool:
    """'on avait déposé une demande, c'était le 8 février 2023'."""
    return entity.name == "last_application_on" and entity.value != "never"


def _is_counted(entity: Entity) -> bool:
    """True for a headcount or a turnover, sure or not."""
    return fact_of(entity) in COUNTED


def _is_foreign(
    message: Message, stated: Sequence[Entity], foreign: float, confidence: float
) -> bool:
    """True for "que visiter à Arras", "je cherche un emploi d'aide à domicile vers Douai"."""
    names = {e.name for e in stated}
    loose = names - {"purchases"} <= _LOOSE and _unpriced(stated)
    if not loose:
        return False
    alien = foreign >= _ALIEN and not _described(names)
    if speaks_of_structure(message) and not alien:
        return False
    if names == {"sectors"} and foreign >= _FOREIGN and _SEEKS.match(message.text):
        return True  # "je veux un logement social"
    if names == {"sectors"} and _mostly(message, stated) and not is_question(message):
        return False  # "salon de coiffure solidaire"
    if foreign == confidence and is_question(message) and not _about_us(message, stated):
        return True  # "l'aide à l'embauche d'un apprenti, c'est encore 5000 euros ?"
    if alien and (names != {"sectors"} or is_question(message)):
        return True
    if foreign >= _SURELY_FOREIGN and not _mostly(message, stated) and not _described(names):
        return True
    one = len(names) < 2 and not names & COUNTED and not _mostly(message, stated)
    if foreign >= _FOREIGN and (one or not _about_us(message, stated)):
        return True
    aside = bool(names) and names <= {"in_region", "sectors"} and not _mostly(message, stated)
    return aside and foreign >= max(0.2, confidence - 0.1) and not _about_us(message, stated)


def _described(names: set[str]) -> bool:
    """True for "cinéma à Fourmies, 3 employés": what it is, and how many."""
    return len(names) > 1 and bool(names & {"headcount", "legal_form"})


def _unpriced(stated: Sequence[Entity]) -> bool:
    """True when no purchase is surely one: "le chèque énergie 2026" is vague."""
    sure = [e for e in stated if e.name == "purchases" and not e.value.get("vague")]
    return all(e.value["amount_eur"] is None for e in sure)


def _mostly(message: Message, stated: Sequence[Entity]) -> bool:
    """True when the facts are most of what was typed."""
    told = sum(e.end - e.start for e in stated)
    return told >= MOSTLY * len(message.original.strip())


def _about_us(message: Message, stated: Sequence[Entity]) -> bool:
    """True when the visitor describes their own structure: two facts, or one said as theirs."""
    return len({e.name for e in stated}) > 1 or bool(stated and speaks_of_us(message))


def _stops(message: Message, answer: Entity) -> bool:
    """True for "oui, et la TVA ?", not for "ça marche pour l'Oise ?"."""
    return not message.original[answer.end :].lstrip()[:1].isalnum()


def _covers(message: Message, answer: Entity) -> bool:
    """True when the answer is the whole message, small words aside."""
    start, end = message.source(0, len(message.text))
    rest = message.original[start : answer.start] + message.original[answer.end : end]
    return len(re.sub(r"\W", "", rest)) <= 12
