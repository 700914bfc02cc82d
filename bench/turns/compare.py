"""Print a turn's time, rate, growth, load time and memory, ours beside the usual way.

.venv/gateway/bin/python -m bench.turns.compare --model models/iness.tar.gz
"""

import argparse
import asyncio
import json
import statistics
import tempfile
import time
from itertools import chain, cycle, islice
from pathlib import Path
from typing import Any

from bench.turns import memory
from bench.turns.talk import TALK, TALK_ON
from bench.turns.ways import Ours, Usual, Way

ROUNDS = {1: 100, 10: 20, 50: 10}
LONG = 155


def percentile(times: list[float], share: float) -> float:
    """Return the value under which `share` of the times fall, in milliseconds."""
    ordered = sorted(times)
    return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))]


async def talk(way: Way, turns: int) -> list[float]:
    """Play one visitor after another, a whole conversation each; return each turn's time."""
    times: list[float] = []
    while len(times) < turns:
        visitor = await way.visitor()
        times += [await visitor.say(text) for text in TALK[: turns - len(times)]]
        visitor.client.close()
    return times


async def talk_on(way: Way, turns: int) -> list[float]:
    """Play one visitor who never comes to the end; return each turn's time."""
    visitor = await way.visitor()
    texts = chain(TALK[:2], cycle(TALK_ON))
    return [await visitor.say(text) for text in islice(texts, turns)]


async def crowd(way: Way, visitors: int, turns: int) -> dict[str, float]:
    """Play `visitors` at once; return p50, p95 and turns a second."""
    began = time.perf_counter()
    times = await asyncio.gather(*[talk(way, turns) for _ in range(visitors)])
    took = time.perf_counter() - began
    flat = [one for visitor in times for one in visitor]
    return {
        "p50_ms": percentile(flat, 0.5),
        "p95_ms": percentile(flat, 0.95),
        "turns_per_s": len(flat) / took,
    }


async def measure(way: Way) -> dict[str, Any]:
    """Return every figure of one way, started and stopped here."""
    async with way:
        await talk(way, len(TALK))
        crowds = {n: await crowd(way, n, turns) for n, turns in ROUNDS.items()}
        times = await talk_on(way, LONG)
        tenth = statistics.mean(times[5:15]) * 1000
        last = statistics.mean(times[-10:]) * 1000
        sizes = {
            f"{memory.command(pid)} ({pid})": memory.megabytes(pid)
            for child in way.started.values()
            for pid in memory.family(child.pid)
        }
        return {
            "load_s": way.load_s,
            "lost": way.lost,
            "crowds": crowds,
            "tenth_ms": tenth,
            "last_ms": last,
            "memory_mb": sizes,
        }


def report(ours: dict[str, Any], usual: dict[str, Any]) -> str:
    """Return the figures side by side, with the ratio of each."""
    lines = [f"{'':28}{'ours':>10}{'usual':>10}{'ratio':>8}"]

    def row(label: str, mine: float, theirs: float, more_is_better: bool = False) -> None:
        ratio = mine / theirs if more_is_better else theirs / mine
        lines.append(f"{label:28}{mine:10.1f}{theirs:10.1f}{ratio:7.1f}x")

    for visitors in ROUNDS:
        mine, theirs = ours["crowds"][visitors], usual["crowds"][visitors]
        row(f"{visitors} visitors: p50 ms", mine["p50_ms"], theirs["p50_ms"])
        row(f"{visitors} visitors: p95 ms", mine["p95_ms"], theirs["p95_ms"])
        row(f"{visitors} visitors: turns/s", mine["turns_per_s"], theirs["turns_per_s"], True)
    row("10th turn, ms", ours["tenth_ms"], usual["tenth_ms"])
    row(f"{LONG - 5}th turn, ms", ours["last_ms"], usual["last_ms"])
    row("ready after, s", ours["load_s"], usual["load_s"])
    growth = [way["last_ms"] / way["tenth_ms"] for way in (ours, usual)]
    lines.append(f"{'growth, 10th to 150th':28}{growth[0]:9.2f}x{growth[1]:9.2f}x")
    lines.append(f"{'turns without an answer':28}{ours['lost']:10}{usual['lost']:10}")
    lines.append("memory, MB (RSS / PSS)")
    for name, way in (("ours", ours), ("usual", usual)):
        for process, (rss, pss) in way["memory_mb"].items():
            lines.append(f"  {name:8}{process:32}{rss:6} / {pss}")
    return "\n".join(lines)


async def main() -> None:
    """Measure both ways one after the other and print the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("models/iness.tar.gz"))
    parser.add_argument("--actions", default="actions")
    parser.add_argument("--only", choices=["ours", "usual"])
    parser.add_argument("--json", type=Path, help="write the figures to this file too")
    asked = parser.parse_args()
    figures = {}
    for way in (Ours, Usual):
        if asked.only in (None, way.name):
            with tempfile.TemporaryDirectory(prefix="turns-") as folder:
                figures[way.name] = await measure(
                    way(Path(folder), asked.model.resolve(), asked.actions)
                )
    if asked.json:
        asked.json.write_text(json.dumps(figures, indent=1))
    print(report(**figures) if len(figures) == 2 else json.dumps(figures, indent=1))


if __name__ == "__main__":
    asyncio.run(main())
