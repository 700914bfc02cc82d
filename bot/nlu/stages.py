"""How far an approval or a certification is: its events, in the order they are said.

"Dossier déposé, pas encore accepté" is pending, "refusé, on a redéposé" too; "demandé en 2022,
obtenu depuis" is obtained, "on l'avait mais il a expiré" is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.nlu import stage_words as words
from bot.nlu.polarity import is_denied
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

OBTAINED, PENDING, NONE, DOUBT = "obtained", "pending", "none", "doubt"
_KINDS = ("having", "renewal", "refused", "unclear", "waiting", "planned", "granted", "finished",
          "filed", "met", "unknown", "done", "noun")  # fmt: skip
_EVENT = compiled(
    r"\b(?:"
    + "|".join(rf"(?P<{kind}>(?:{getattr(words, kind.upper())})(?!\w))" for kind in _KINDS)
    + ")"
)
NOBODY = compiled(r"(?: (?:encore|a ce jour|avec|par|a))? (?:personne|rien|aucune?)\b")
_NONE = compiled(r"\baucune?\b(?! (?:\w+ )?(?:reponse|retour|nouvelle))")
_CHANGE = compiled(r"\b(?:non|pardon|plutot|en fait|mais|ah|euh|finalement|oups|erreur)\b")
_ASKED_BY = compiled(
    r"\b(?:je|vous|tu|que j|qu on|qui|on (?:nous|me|vous)|se) (?:le |la |l |me |lui |nous |en )*$"
)
_INFINITIVE = compiled(r"\w+(?:er|oir|ir)")
_DONE_BY = compiled(
    r"(?:^|[,.;:!(] |\b(?:a|ai|avons|ont|est|ete|deja|bien|pas|encore|rien|jamais|de|ni|l|tout|"
    r"non|certif\w*|sertif\w*|demandes?|dossiers?|demarches?) )$"
)
# "le projet est certifié, reste plus qu'à déposer": the application, not the certification
_AHEAD = frozenset({"waiting", "planned", "filed", "noun"})
_SETTLED = compiled(
    r"\b(?<!pas )(?<!encore )(?<!jamais )"
    r"(?:certifiee?|validee?|obtenue?|accordee?|feu vert|tampon)\b[^.;!?]*$"
)
_TO_SEND = compiled(
    r"(?:reste|manque) (?:(?:donc|juste|plus|seulement|maintenant) )*(?:qu )?a "
    r"(?:re)?(?:deposer|envoyer|monter|remplir|rediger|faire|vous)"
    r"(?: (?:la |le |notre |votre |une? )?(?:demande|dossier|formulaire|aide|envoyer)"
    r"(?: (?:d aide|iness|de subvention|numerique))?)? ?(?:$|[.,;!])"
)
_HOLDS_NOT = compiled(r"(?:possed|dispos|benefici|det[ie])\w+ (?:\w+ )?(?:pas|plus|jamais|aucun)")
_TAKES = compiled(r"\b(?:re)?pr(?:end\w*|enons|is\w*) ")  # "on prend le dossier en main"
_PARTICIPLE = compiled(
    r"\b(?:a|ai|avons|ont|est|ete|pas|jamais|encore|deja|rien|bien|l|ni|juste|seulement|"
    r"simplement|etre|mais) $"
)


@dataclass(frozen=True, slots=True)
class Event:
    """Something said of the file, affirmed or denied; a weak one gives way to any other."""

    kind: str
    start: int
    end: int
    denied: bool
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Stage:
    """How far the file is, and the words that tell it."""

    value: str
    start: int
    end: int


def read(
    message: Message,
    spans: Iterable[tuple[int, int]],
    others: Sequence[Event] = (),
    meetings: bool = False,
) -> Stage | None:
    """Takes a message, the spans to read, events of the caller's (its name said), and whether
    meeting someone is a step; returns how far the file is (or DOUBT), None when nothing tells."""
    events = [*others, *(event for span in spans for event in events_of(message, span, meetings))]
    events.sort(key=lambda event: event.start)
    value, firm, last = None, False, 0
    for index, event in enumerate(events):
        if event.kind == "finished" and not event.denied and _names_a_file(events[:index]):
            event = replace(event, kind="filed")  # "le dossier est bouclé"
        if event.kind == "done" and not event.denied and _is_a_file(events[:index]):
            event = replace(event, kind="filed")  # "la demande est faite"
        if not (event.weak and firm):
            changed = bool(_CHANGE.search(message.text, last, event.start))
            value = _next(value, firm, event, changed)
            firm = firm or not event.weak
        last = event.end
    if value is None:
        return None
    return Stage(value, events[0].start, max(event.end for event in events))


def _names_a_file(events: Sequence[Event]) -> bool:
    return any(event.kind == "noun" for event in events)


def _is_a_file(events: Sequence[Event]) -> bool:
    """True when the last thing named is the file itself: "la demande"."""
    return bool(events) and events[-1].weak and events[-1].kind in {"noun", "filed"}


def events_of(message: Message, span: tuple[int, int], meetings: bool) -> list[Event]:
    """Takes a message, a span and whether meetings count; returns what is said of the file."""
    return [
        event
        for event, match in _told(message, span)
        if _counts(message.text, event.kind, match, event.denied, meetings)
    ]


@lru_cache(maxsize=32)
def _told(message: Message, span: tuple[int, int]) -> list[tuple[Event, re.Match[str]]]:
    """What a span says of the file, told or not, and its words."""
    found = []
    for match in _EVENT.finditer(message.text, *span):
        kind = match.lastgroup or ""
        denied = is_denied(message, match.start()) or bool(match["not"])
        none = kind != "refused" and _NONE.search(match[0])  # "aucun expert n'a regardé"
        denied = denied or bool(none or NOBODY.match(message.text, match.end()))
        if kind == "granted" and _HOLDS_NOT.match(message.text, match.start()):
            denied = True  # "nous ne possédons pas"
        event = Event(kind, *match.span(), denied, weak=_is_noun(message, kind, match))
        found.append((event, match))
    return found


def _counts(text: str, kind: str, match: re.Match[str], denied: bool, meetings: bool) -> bool:
    """False for a word that tells no step: "je demande", "pour demander", "on fait du pain"."""
    if kind in {"filed", "noun"} and _ASKED_BY.search(text, 0, match.start()):
        return False
    if kind in _AHEAD and _is_left_to_send(text, match.start()):
        return False
    if match[0].startswith("en main") and _TAKES.search(text, 0, match.start()):
        return False
    if kind == "unknown" or (kind == "filed" and _INFINITIVE.fullmatch(match[0])):
        return denied and (meetings or kind == "filed")
    if kind == "done":
        return bool(_DONE_BY.search(text, 0, match.start()))
    return kind != "met" or meetings


def _is_left_to_send(text: str, at: int) -> bool:
    left = _TO_SEND.search(text)
    inside = left and left.start() <= at < left.end()
    return bool(inside and _SETTLED.search(text, 0, left.start()))


def _is_noun(message: Message, kind: str, match: re.Match[str]) -> bool:
    """'un dossier', 'la demande': what it becomes is told by the words around."""
    alone = len(message.tokens) == 1
    done = alone or _PARTICIPLE.search(message.text, 0, match.start())
    return kind == "noun" or (match[0] == "demande" and not done)


def _next(value: str | None, firm: bool, event: Event, changed: bool) -> str | None:
    """Takes the value so far, whether a plain event gave it, the next event, and whether the
    visitor corrects themselves; returns the value after it."""
    kind, denied = event.kind, event.denied
    if kind == "name" and not denied and value == PENDING:
        return value  # "le dossier d'agrément est chez eux"
    if kind == "finished" and (value == PENDING or denied):
        return PENDING  # "pas terminée"
    if kind in {"granted", "finished", "having", "name"}:
        return (PENDING if value == PENDING else NONE) if denied else OBTAINED
    if kind == "refused":
        return value if denied else NONE
    if kind == "planned":
        return value if denied or (value == PENDING and firm) else NONE
    if kind == "unclear":
        return DOUBT if value in {None, OBTAINED} else value
    if kind == "renewal" and not denied:
        return {OBTAINED: OBTAINED, None: DOUBT, DOUBT: DOUBT}.get(value, PENDING)
    if kind == "done" and not denied:
        return PENDING if value == PENDING else OBTAINED
    if denied:
        over = kind == "waiting" and value == OBTAINED  # "on l'a, plus en cours"
        return value if over or (value == OBTAINED and firm) else NONE
    if value == OBTAINED and firm and not (kind == "waiting" and changed):
        return value
    return PENDING
