"""The communes of the table built by scripts/build_communes.py."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

TABLE = Path(__file__).with_name("data") / "communes.tsv"
SHORT_NAMES = {
    **dict.fromkeys(
        (
            "le touquet", "henin", "marcq", "bruay", "villeneuve d asq", "vda", "aulnoye",
            "saint pol", "neufchatel hardelot",
        ),
        "in",
    ),
    "boulogne": "both",
    **dict.fromkeys(
        ("bruxelles", "tournai", "mouscron", "courtrai", "gand", "charleroi", "namur", "geneve"),
        "out",
    ),
}  # fmt: skip


@lru_cache(maxsize=1)
def communes() -> dict[str, str]:
    """The communes: `{canonical name: "in" | "out" | "both"}`."""
    table = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, where, *_ = line.split("\t")
            table[name] = where
    return {**table, **SHORT_NAMES}
