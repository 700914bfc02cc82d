"""Build bot/nlu/data/communes.tsv from the npm package @etalab/decoupage-administratif.

    npm pack @etalab/decoupage-administratif && tar xzf etalab-decoupage-administratif-*.tgz
    python scripts/build_communes.py package

Keeps every commune of Hauts-de-France (delegated and associated ones too) and the communes of
10 000 inhabitants or more elsewhere. One line: name, where, size, postcodes (of ours).
`where` is `in`, `out`, or `both` (the name exists on each side and ours is not far larger: ask).
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

REGION = "32"
LARGE = 10_000
OBVIOUS = 10  # times the inhabitants of all its namesakes, and at least 5 000
OUTPUT = Path(__file__).resolve().parents[1] / "bot" / "nlu" / "data" / "communes.tsv"


def key(name: str) -> str:
    """Takes a name; returns it in lower case without accents, hyphens or apostrophes."""
    plain = unicodedata.normalize("NFKD", name.lower().replace("œ", "oe"))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", " ", plain).strip()


def rows(package: Path) -> list[tuple[str, str, str, str]]:
    """Takes the unpacked package; returns (name, where, size, postcodes), sorted."""
    communes = json.loads((package / "data" / "communes.json").read_text(encoding="utf-8"))
    named = defaultdict(list)
    for commune in communes:
        if commune["type"] != "arrondissement-municipal":
            named[key(commune["nom"])].append(commune)
    kept = []
    for name, same in named.items():
        ours = [c for c in same if c.get("region") == REGION]
        others = [c for c in same if c.get("region") != REGION]
        here = sum(c.get("population", 0) for c in ours)
        there = sum(c.get("population", 0) for c in others)
        if ours:
            obvious = not others or (here >= 5_000 and here >= OBVIOUS * there)
            where = "in" if obvious else "both"
        elif max(c.get("population", 0) for c in others) >= LARGE:
            where = "out"
        else:
            continue
        codes = sorted({code for c in ours for code in c.get("codesPostaux", [])})
        size = "large" if here >= LARGE else ""
        kept.append((name, where, size, " ".join(codes)))
    return sorted(kept)


def main() -> None:
    """Writes the table; takes the unpacked package's folder on the command line."""
    package = Path(sys.argv[1])
    version = json.loads((package / "package.json").read_text(encoding="utf-8"))["version"]
    table = rows(package)
    lines = [
        f"# Source: npm package @etalab/decoupage-administratif {version} (MIT; data of INSEE and",
        "# La Poste, Licence Ouverte 2.0). Built by scripts/build_communes.py. See README.md.",
        *("\t".join(row).rstrip("\t") for row in table),
    ]
    OUTPUT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(table)} names -> {OUTPUT}")


if __name__ == "__main__":
    main()
