"""ESUS approval and certification by a trusted third party: obtained, under way, or none."""

from __future__ import annotations

import re

from bot.nlu.entity import Entity
from bot.nlu.text import Message

_ESUS = re.compile(
    r"\b(?:(?<!d )agrements?(?! (?:jeunesse|sport|service|sap|ministeriel|preset|prefect|"
    r"pmi|caf|intermediation|cpom|education|mission|esp|tourisme|iae|siae|securite|"
    r"sanitaire|departement|qualite|atout|culture))|agree(?:e?s?)(?= (?:depuis|$))|esus|"
    r"essus|e s u s|entreprises? solidaires?(?: d utilite sociale)?|agrement solidaire|"
    r"utilite sociale)\b"
)
_ESUS_NAME = re.compile(r"\b(?:esus|essus)\b")
_CERTIFICATION = re.compile(r"\b(?:certifi\w+|attest\w+|valide\w*|labellis\w+)\b")
_PROJECT = re.compile(
    r"\b(?:projet|tiers de confiance|tiers|cress|urscop|iriae|opco|hdfid|epci|cabinet|"
    r"par (?:la|l|un)|dossier|region)\b"
)
_OTHER_LABEL = re.compile(
    r"\b(?:bio|qualiopi|iso|afnor|ecocert|label rouge|hve|nf|qualite|esus|comptes|"
    r"caisse certifiee|agriculture|demeter|commissaire|max havelaar|logiciel|rge)\b"
)
_NONE = re.compile(
    r"\b(?:pas|non|sans|aucune?|jamais|ni|plus|rien|refuse\w*|perdu\w*|expire\w*|retire\w*|"
    r"perime\w*|rejete\w*|echu\w*|abandonne\w*|nan|na pas|n a pas|n avons pas)\b"
)
_PENDING = re.compile(
    r"\b(?:en cours|encours|demande\w*|deposee?|dossier|attend\w*|attente|instruction|"
    r"instruite?|sollicite\w*|renouvellement|en train|bientot|prochainement|"
    r"process\w*|procedure|demarche\w*|va (?:l |le )?(?:avoir|obtenir|recevoir)|devrait|"
    r"rdv|rendez vous|commence\w*|entame\w*|lance\w*|vient d|on y travaille|initiee?)\b"
)
_INTENT = re.compile(
    r"\b(?:(?:on |nous |je )?(?:compte|compt\w+|envisag\w+|prevoi\w*|souhait\w*|voudr\w+|"
    r"aimer\w+|pens\w+|veu\w+|voulons|va|allons|reflechi\w*|faudrait|"
    r"projet de) (?:\w+ ){0,2}?(?:demander|faire|deposer|la demander|solliciter|"
    r"y penser))\b"
)
_QUESTION = re.compile(
    r"\b(?:c est quoi|qu est ce|veut dire|signifie|definition|comment|pourquoi|combien|kesako|"
    r"faut il|est ce que les|quoi)\b"
)
_DONE = re.compile(
    r"\b(?:obtenu\w*|avons|on a|j ai|agree\w*|oui|depuis|valable|recu|valide|titulaire|"
    r"beneficie|detient|dispose)\b"
)


def read(message: Message) -> list[Entity]:
    """Takes a message; returns the ESUS status and the certification status it states."""
    return _esus(message) + _certification(message)


def _status(text: str) -> str:
    if _INTENT.search(text):
        return "none"
    none, pending = _NONE.search(text), _PENDING.search(text)
    if none and pending:
        waiting = re.search(
            r"\b(?:pas encore|toujours pas) (?:\w+ ){0,3}?(?:recu|eu|obtenu|la reponse|"
            r"de reponse|de retour|valide)\b",
            text,
        )
        asked = re.search(
            r"\b(?:demande (?:est |a ete )?(?:en cours|deposee|faite|envoyee|partie)|en cours|"
            r"en attente|dossier (?:est )?(?:depose|en cours|envoye)|instruction|"
            r"demande deposee|on attend|nous attendons|a deposer?)\b",
            text,
        )
        never = re.search(
            r"\b(?:pas|jamais|aucune?|rien)(?: \w+){0,4}? (?:demande\w*|dossier|demarche\w*|"
            r"depose\w*|sollicite\w*|entame\w*|commence\w*|lance\w*)\b|\brefuse",
            text,
        )
        return "pending" if (asked or waiting) and not never else "none"
    if none:
        return "none"
    return (
        "pending"
        if pending
        and not re.search(
            r"\b(?:a ete|est|etait|ete) (?:accorde|obtenu|accept|valide)|\bobtenu", text
        )
        else "obtained"
    )


def _window(message: Message, start: int, end: int) -> str:
    """The clause of a mention, and the next one when it only completes it."""
    first, last = message.clause_of(start)
    text = message.text[first:last]
    nearby = message.text[last : last + 60]
    more = re.match(
        r"[ ,:(]*((?:mais |et |c est |la |le |l |on |nous )*(?:demande|dossier|en cours|"
        r"en attente|pas encore|non|obtenu|depuis|refuse|instruction|toujours|attend|attendons|"
        r"n a pas|deposee?)[^.;!?]*)",
        nearby,
    )
    return text + (" " + more[1] if more else "")


def _esus(message: Message) -> list[Entity]:
    mention = _ESUS_NAME.search(message.text) or _ESUS.search(message.text)
    if not mention:
        return []
    start, end = mention.span()
    if message.text[start:end] == "utilite sociale" and not re.search(r"\bagre", message.text):
        return []
    window = _window(message, start, end)
    if re.search(r"\b(?:les|des|aux) (?:\w+ )?$", message.text[:start]) and not re.search(
        r"\bagrements? ", message.text[:start]
    ):
        return []
    local = window
    before = message.text[message.clause_of(start)[0] : start]
    scoped = re.search(
        r"\b(?:non|pas|sans|ni|aucun) (?:agree\w* |encore |d |l |de |agrement |la |une |"
        r"entreprise )*$",
        before,
    )
    if scoped:
        first, last = message.clause_of(start)
        status = _status(message.text[start - len(scoped[0]) : last] + " " + window[last - first :])
        if status == "obtained":
            status = "none"
    else:
        cut = re.sub(
            r"\b(?:pas|non|n est pas|ne sommes pas|n avons pas) (?:une? |de |d )?(?:scop|scic|"
            r"association|asso|siae|sarl|salari\w+)\b",
            "",
            local,
        )
        status = _status(cut)
    return [Entity("esus", status, start, end)]


def _certification(message: Message) -> list[Entity]:
    mention = _CERTIFICATION.search(message.text)
    if not mention or _OTHER_LABEL.search(message.text[mention.start() : mention.end() + 40]):
        return []
    if _OTHER_LABEL.search(message.text) and not re.search(r"\bprojet\b", message.text):
        return []
    start, end = mention.span()
    window = _window(message, start, end)
    word = mention[0]
    short = len(message.tokens) <= 9
    staged = word.startswith("certification") and (_PENDING.search(window) or _NONE.search(window))
    if not (_PROJECT.search(window) or staged or (short and word.startswith(("certif", "attest")))):
        return []
    if word.startswith(("valid", "labell")) and not re.search(
        r"\b(?:projet|tiers|cress|urscop|iriae|opco)\b", window
    ):
        return []
    if (
        word in {"certifier", "certifie"}
        and re.search(
            r"\b(?:qui|peut|faut|doit|dois|vais|va|faire) (?:\w+ )?$", message.text[:start]
        )
        and not _NONE.search(window)
    ):
        if re.search(r"\b(?:en train de|on fait|faisons|en cours)\b", window):
            return [Entity("certification", "in_progress", start, end)]
        return []
    status = _status(window)
    value = {"pending": "in_progress"}.get(status, status)
    return [Entity("certification", value, start, end)]
