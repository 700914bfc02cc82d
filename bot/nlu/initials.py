"""Acronyms typed letter by letter: "S A R L", "s. a. s. u.", "A C I"."""

from __future__ import annotations

from bot.nlu.text import Message


def spelled_out(message: Message) -> list[tuple[str, int, int]]:
    """Takes a message; returns (acronym, start, end) of each run of single letters.

    Two letters count only in capitals: "S A" is an acronym, "y a" is not.
    """
    found, run = [], []
    for index, token in enumerate([*message.tokens, None]):
        single = token is not None and len(token.norm) == 1 and token.norm.isalpha()
        if token is not None and single and not (run and token.glued):
            run.append(index)
            continue
        if token is not None and run and token.norm == ".":
            continue
        letters = [message.tokens[i] for i in run]
        if len(run) > 2 or (len(run) == 2 and all(letter.upper for letter in letters)):
            start, end = message.starts[run[0]], message.starts[run[-1]] + 1
            found.append(("".join(letter.norm for letter in letters), start, end))
        run = [index] if single else []
    return found
