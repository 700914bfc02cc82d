"""Make a visitor's text safe to read: nothing typed can become a command.

Rasa obeys any text that starts with "/" (`/restart`, `/inform{"slot": …}`). The order below
matters: NFKC can produce a "/", and invisible marks can hide one.
"""

import re
import unicodedata

MAX_CHARACTERS = 500

_KEPT_CONTROLS = "\n\r\t"
_REPEATS = re.compile(r"([^\d\n])\1{3,}")
_BLANKS = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\s*\n\s*")


class UnreadableText(ValueError):
    """A text that cannot be accepted; `str(error)` is the French sentence for the visitor."""


def clean_text(text: str) -> str:
    """Return `text` ready for the language components; cleaning twice changes nothing.

    Takes what the visitor typed. Raises UnreadableText when it is empty, longer than
    MAX_CHARACTERS, or holds control characters or half characters.
    """
    _refuse_too_long(text)
    for character in text:
        if unicodedata.category(character) in ("Cc", "Cs") and character not in _KEPT_CONTROLS:
            raise UnreadableText(
                "Votre message contient des caractères illisibles. Merci de le retaper."
            )
    text = unicodedata.normalize("NFKC", text)
    text = "".join(c for c in text if unicodedata.category(c) != "Cf")
    text = unicodedata.normalize("NFKC", text)
    text = _BLANKS.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = _LINES.sub("\n", text).strip()
    while text.startswith("/"):
        text = text.lstrip("/").strip()
    text = _REPEATS.sub(r"\1\1\1", text)
    if not text:
        raise UnreadableText("Votre message est vide.")
    _refuse_too_long(text)
    return text


def _refuse_too_long(text: str) -> None:
    if len(text) > MAX_CHARACTERS:
        raise UnreadableText(
            f"Votre message dépasse {MAX_CHARACTERS} caractères. "
            "Pouvez-vous le raccourcir ou l’envoyer en plusieurs fois ?"
        )
