"""Build bot/nlu/data/common_words.txt from the Python package pyspellchecker.

    pip download --no-deps pyspellchecker && unzip pyspellchecker-*.whl
    python scripts/build_common_words.py spellchecker/resources/fr.json.gz

Keeps the most frequent words of French (of films' subtitles), folded, the most frequent first.
"""

from __future__ import annotations

import gzip
import json
import sys
import unicodedata
from collections import Counter
from pathlib import Path

KEPT = 30_000
SHORTEST = 4
OUTPUT = Path(__file__).resolve().parents[1] / "bot" / "nlu" / "data" / "common_words.txt"


def plain(word: str) -> str:
    """Takes a word; returns it in lower case without accents."""
    split = unicodedata.normalize("NFKD", word.lower().replace("œ", "oe").replace("æ", "ae"))
    return "".join(char for char in split if not unicodedata.combining(char))


def words(frequencies: Path) -> list[str]:
    """Takes the package's table; returns its most frequent words of letters, folded."""
    counts: Counter[str] = Counter()
    with gzip.open(frequencies, "rt", encoding="utf-8") as table:
        for word, times in json.load(table).items():
            counts[plain(word)] += times
    kept = [word for word in counts if word.isascii() and word.isalpha() and len(word) >= SHORTEST]
    return sorted(kept, key=lambda word: (-counts[word], word))[:KEPT]


if __name__ == "__main__":
    OUTPUT.write_text("\n".join(words(Path(sys.argv[1]))) + "\n", encoding="utf-8")
