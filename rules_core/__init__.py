"""The INESS rules: decides, says why, says what is missing. Pure, without clock or network."""

from rules_core.facts import Facts, InvalidFact

__all__ = ["Facts", "InvalidFact"]
