"""Build bot/nlu/data/communes.tsv from the npm package @etalab/decoupage-administratif.

    npm pack @etalab/decoupage-administratif && tar xzf etalab-decoupage-administratif-*.tgz
    python scripts/build_communes.py package

Keeps every commune of Hauts-de-France (delegated and associated ones too), the communes of
5 000 inhabitants or more elsewhere, of 2 000 or more in the departments around. One line: name,
where, size, postcodes (of ours). `where` is `in`, `out`, or `both` (the name exists on each side,
whatever its size: ask). Names that people cut ("Crépy-en-Valois", "Crépy") are there
both ways.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

REGION = "32"
AROUND = frozenset({"08", "27", "51", "76", "77", "95"})
LARGE, LARGE_ELSEWHERE = 10_000, 50_000
KNOWN, KNOWN_AROUND = 5_000, 2_000
"""Inhabitants from which a commune elsewhere is kept."""
CUT = 1_500
"""Inhabitants from which the name of one of ours is cut."""
FAR_LARGER = 10
"""Times the inhabitants of ours from which a commune elsewhere keeps the name of ours, cut."""
OUTPUT = Path(__file__).resolve().parents[1] / "bot" / "nlu" / "data" / "communes.tsv"
_TAIL = re.compile(r"^(?P<head>.{4,}?) (?:sur|en|les|lez|le|la|l|sous|d|de|du|des|au|aux|a|et) .+$")
_NO_HEAD = frozenset({"saint", "sainte", "la", "le", "les"})


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
    kept = {}
    for name, same in named.items():
        ours = [c for c in same if c.get("region") == REGION]
        others = [c for c in same if c.get("region") != REGION]
        here, there = _people(ours), _people(others)
        if ours:
            where = "both" if others else "in"
        elif any(_is_known(c) for c in others):
            where = "out"
        else:
            continue
        codes = sorted({code for c in ours for code in c.get("codesPostaux", [])})
        size = "large" if here >= LARGE or there >= LARGE_ELSEWHERE else ""
        kept[name] = (where, size, " ".join(codes))
    for head, (where, here) in _cut(named).items():
        larger = _people(named.get(head, ())) >= FAR_LARGER * here
        if kept.get(head, ("out",))[0] == "out" and not larger:
            kept[head] = (where, "", "")
    return sorted((name, *row) for name, row in kept.items())


def _people(communes: Iterable[dict[str, Any]]) -> int:
    return sum(c.get("population", 0) for c in communes)


def _is_known(commune: dict[str, Any]) -> bool:
    around = commune.get("departement") in AROUND
    return bool(commune.get("population", 0) >= (KNOWN_AROUND if around else KNOWN))


def _cut(named: dict[str, list[dict[str, Any]]]) -> dict[str, tuple[str, int]]:
    """What is left of our names without "-sur-…", "-en-…": `in`, or `both` with namesakes, and
    the inhabitants of the largest."""
    heads: dict[str, tuple[str, int]] = {}
    elsewhere = [n for n, same in named.items() if any(map(_is_elsewhere, same))]
    for name, same in named.items():
        found = _TAIL.match(name)
        ours = [c for c in same if c.get("region") == REGION]
        if found and found["head"] not in _NO_HEAD and _people(ours) >= CUT:
            head = found["head"]
            taken = any(n == head or n.startswith(f"{head} ") for n in elsewhere)
            here = max(_people(ours), heads.get(head, ("", 0))[1])
            heads[head] = ("both" if taken else "in", here)
    return heads


def _is_elsewhere(commune: dict[str, Any]) -> bool:
    return commune.get("region") != REGION and _is_known(commune)


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
