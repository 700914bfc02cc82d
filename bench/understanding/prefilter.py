"""The readers with and without their prefilter, in one run: processor time of a message.

    taskset -c 0 .venv/engine/bin/python -m bench.understanding.prefilter

Prints the median and the 95th percentile of both, in milliseconds, and their ratio.
"""

from __future__ import annotations

import re
import statistics
from contextlib import AbstractContextManager
from functools import cache
from unittest.mock import patch

from bench.understanding.speed import TODAY, hostile, messages, timed
from bot.nlu import interpretation
from bot.nlu.prefilter import Prefiltered, all_patterns
from bot.nlu.understanding import warm_up

ROUNDS = 3


def without() -> AbstractContextManager[object]:
    """The readers' patterns as `re.compile` gives them, while the context lasts."""
    ways = ("search", "match", "fullmatch", "finditer", "findall", "sub")
    usual = {way: lambda self, *given, way=way: getattr(plain(self), way)(*given) for way in ways}
    return patch.multiple(Prefiltered, **usual)


@cache
def plain(pattern: Prefiltered) -> re.Pattern[str]:
    """A pattern as it was written, which looks at no letter first."""
    return re.compile(pattern.pattern, pattern.plain.flags)


def read(texts: list[str]) -> list[float]:
    """The milliseconds each text takes to read."""
    return timed(lambda text: interpretation.find(text, TODAY), texts)


def main() -> None:
    """Reads the messages both ways in turn, and prints what each took."""
    warm_up()
    for pattern in all_patterns():
        plain(pattern)
    for name, texts in (("dev messages", messages()[::3]), ("hostile texts", hostile()[::5])):
        ours, usual = [], []
        for _ in range(ROUNDS):
            ours += read(texts)
            with without():
                usual += read(texts)
        for share, at in (("p50", 49), ("p95", 94)):
            mine, theirs = (statistics.quantiles(spent, n=100)[at] for spent in (ours, usual))
            print(f"{name} {share}: {mine:.2f} ms, re {theirs:.2f} ms, ratio {mine / theirs:.2f}")


if __name__ == "__main__":
    main()
