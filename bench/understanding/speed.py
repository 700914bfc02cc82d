"""How much processor time one message takes to understand, and what hostile texts cost.

    taskset -c 0 .venv/engine/bin/python -m bench.understanding.speed

Prints p50, p95 and the worst over the dev messages (facts alone, then all a turn reads),
and the worst over hostile texts of 500 characters. Exits with an error above 5 ms (p95) or 50 ms.
The texts are read in three passes. The first is what counts; the least time of each text, printed
beside it, tells how much of that was the machine's and its neighbours'.
"""

from __future__ import annotations

import gc
import random
import string
import sys
import sysconfig
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import yaml

from bot.nlu import interpretation
from bot.nlu.intent_model import IntentModel, example
from bot.nlu.understanding import read_message, understand, warm_up

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 6, 15)
P95_MS, HOSTILE_MS = 5.0, 50.0
PASSES = 3


def messages() -> list[str]:
    """The yardstick's dev messages."""
    folder = ROOT / "tests" / "understanding" / "dev"
    entries = [
        e for p in sorted(folder.glob("*.yml")) for e in yaml.safe_load(p.read_text("utf-8"))
    ]
    return [entry["text"] for entry in entries]


def training() -> tuple[list[str], list[str]]:
    """The training examples and their intents."""
    texts, labels = [], []
    for path in sorted((ROOT / "data").rglob("*.yml")):
        for block in (yaml.safe_load(path.read_text("utf-8")) or {}).get("nlu") or []:
            for line in block["examples"].splitlines() if "intent" in block else []:
                if line.startswith("- "):
                    texts.append(line[2:])
                    labels.append(block["intent"])
    return texts, labels


def hostile() -> list[str]:
    """Texts of 500 characters made to cost time: runs, brackets, digits, near-words, nesting."""
    chance = random.Random(1)
    pieces = [
        "(", ")", "-", "'", ".", ",", "1", "9 ", "1,", "1.", "1 000 ", "a", "e ", "é", "à ", "non ",
        "pas ", "si on était ", "et ", "entre 1 et ", "12 salariés ", "salareis ", "asosciation ",
        "un ", "deux mille ", "cent ", "million ", "le 1er ", "mars ", "il y a ", "10 ans ", "€ ",
        "4500 € caisse ", "caisse, ", "saint ", "saint-", "villers ", "de la ", "ou plus ", "\n",
        "\n- ", "?!", "1/", "2025-", "@", "http://", "w.", "s.a.r.l.", "🙂", "ﷺ", "ǆ", "\u0301",
        "mon voisin ", "je ne sais pas ", "oui ", "oui non ", "c'est ", "l'", "x" * 30 + " ",
    ]  # fmt: skip
    texts = [(piece * 500)[:500] for piece in pieces]
    begun = ("agrément ", "il y a ", "aide contre ", "budget ", "on est ", "convention de ", "")
    texts += [f"{start}{'abc' * 150} 9" for start in begun]  # one endless word
    # Runs that a pattern could read in two ways: each letter more once doubled the time.
    texts += [f"1{'O' * 500}"[:499] + "x", ("pour nous " * 50)[:499] + "x"]
    texts += [
        f"{start} {run * 250}"[:499] + "x"
        for start in ("tous mes", "rien dans", "sous", "un site", "agréé", "certifié", "freelance")
        for run in ("nous mes ", "de la ", "a", "un ", "0", "tout ", "la", "mot ")
    ]
    texts += ["".join(chance.choice(pieces) for _ in range(500))[:500] for _ in range(400)]
    letters = string.ascii_lowercase + "   éà'-.,0123456789€?"
    texts += ["".join(chance.choice(letters) for _ in range(500)) for _ in range(200)]
    words = ["assocation", "coperative", "chifre", "subvantion", "etablisement", "ordinatuer"]
    texts += [" ".join(chance.choice(words) for _ in range(60))[:500] for _ in range(20)]
    return texts


def timed(action: Callable[[str], object], texts: list[str]) -> list[float]:
    """Takes an action and texts; returns the processor milliseconds each took, in their order."""
    times = []
    for text in texts:
        start = time.process_time()
        action(text)
        times.append((time.process_time() - start) * 1000)
    return times


def row(name: str, action: Callable[[str], object], texts: list[str]) -> tuple[float, float]:
    """Prints what texts took in the first pass and at least; returns its p95 and its worst."""
    passes = [timed(action, texts) for _ in range(PASSES)]
    first, least = sorted(passes[0]), sorted(map(min, zip(*passes, strict=True)))
    for which, times in (("first pass", first), (f"least of {PASSES}", least)):
        print(
            f"{name:18} {len(texts)} texts, {which}: p50 {times[len(times) // 2]:.2f} ms, "
            f"p95 {times[int(len(times) * 0.95)]:.2f} ms, worst {times[-1]:.1f} ms"
        )
    if first[-1] > HOSTILE_MS:
        print("slowest:", repr(texts[passes[0].index(first[-1])][:80]))
    return first[int(len(first) * 0.95)], first[-1]


def build() -> str:
    """The interpreter, and whether it was built with the optimisations that distributions use."""
    optimised = "--enable-optimizations" in (sysconfig.get_config_var("CONFIG_ARGS") or "")
    return f"Python {sys.version.split()[0]}, {'optimised' if optimised else 'plain'} build"


def main() -> int:
    """Prints the table; returns 1 when a limit is passed."""
    print(build())
    start = time.perf_counter()
    warm_up()
    print(f"vocabularies loaded in {time.perf_counter() - start:.2f} s")
    texts, labels = training()
    start = time.perf_counter()
    learnt = [example(read_message(t), understand(t, TODAY)) for t in texts]
    model = IntentModel().fit(learnt, labels)
    gc.collect()
    gc.freeze()  # what training leaves is not there when the assistant serves
    print(f"{len(texts)} examples learnt in {time.perf_counter() - start:.1f} s")

    def whole(text: str) -> str:
        """Facts and intent of a text."""
        ranking, found = interpretation.rank(text, interpretation.find(text, TODAY), model)
        return interpretation.settle(text, found, ranking, 0.2)[0]

    said = messages()
    row("facts", lambda text: understand(text, TODAY), said)
    p95, _ = row("facts and intent", whole, said)
    _, worst = row("hostile", whole, hostile())
    return int(p95 > P95_MS or worst > HOSTILE_MS)


if __name__ == "__main__":
    sys.exit(main())
