"""The communes of the table built by scripts/build_communes.py."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

TABLE = Path(__file__).with_name("data") / "communes.tsv"
# Names that no rule cuts, namesakes that are said short, and cities abroad.
SHORT_NAMES = {
    **dict.fromkeys(
        ("le touquet", "henin", "vda", "aulnoye", "saint pol", "le cateau", "neufchatel hardelot",
         "villeneuve d asq"), "in",
    ),
    **dict.fromkeys(("boulogne", "montreuil", "mons"), "both"),
    **dict.fromkeys(
        ("bruxelles", "tournai", "mouscron", "courtrai", "gand", "charleroi", "namur", "geneve",
         "londres", "lausanne", "barcelone", "madrid", "berlin", "rome", "milan", "lisbonne",
         "amsterdam", "montreal", "casablanca", "dakar", "tunis", "alger", "anvers", "ypres",
         "liege", "kortrijk", "la louviere", "ath", "bruges", "ostende", "louvain", "cologne",
         "saint quentin en yvelines",
         "charleville", "noumea", "papeete", "saint denis de la reunion"),
        "out",
    ),
}  # fmt: skip


@lru_cache(maxsize=1)
def _table() -> list[list[str]]:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


@lru_cache(maxsize=1)
def communes() -> dict[str, str]:
    """The communes: `{canonical name: "in" | "out" | "both"}`."""
    return {**{name: where for name, where, *_ in _table()}, **SHORT_NAMES}


@lru_cache(maxsize=1)
def large_communes() -> frozenset[str]:
    """Names of our communes of 10 000 inhabitants or more, 50 000 elsewhere."""
    table = {row[0] for row in _table() if len(row) > 2 and row[2] == "large"}
    return frozenset(table | {name for name, where in SHORT_NAMES.items() if where == "out"})
