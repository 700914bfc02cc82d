"""The words of each fact, read from the `synonym` blocks of data/facts/<fact>.yml.

The Region's team edits those files; a value ending in "?" is ambiguous ("consulting?": the
assistant asks). A value may have several blocks, one a theme.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import yaml

FACTS = Path(__file__).resolve().parents[2] / "data" / "facts"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@lru_cache(maxsize=32)
def synonyms(fact: str) -> dict[str, tuple[str, ...]]:
    """Takes a fact's name; returns `{value: phrases}` from its data file."""
    content = yaml.load((FACTS / f"{fact}.yml").read_text(encoding="utf-8"), _LOADER)
    table: dict[str, tuple[str, ...]] = {}
    for block in content.get("nlu", []):
        if "synonym" in block:
            lines = block["examples"].splitlines()
            phrases = (line.strip().removeprefix("-").strip() for line in lines)
            known = table.get(block["synonym"], ())
            table[block["synonym"]] = known + tuple(phrase for phrase in phrases if phrase)
    return table
