"""Patterns made of lists of words, so that a list reads as a list."""

from __future__ import annotations


def any_of(words: str) -> str:
    """Takes words or stems separated by spaces, a dot standing for a space inside one.

    Returns a pattern that matches any of them.
    """
    return "(?:" + "|".join(word.replace(".", " ") for word in words.split()) + ")"
