"""How much processor time one message takes to understand, and what hostile texts cost.

    taskset -c 0 .venv/engine/bin/python -m bench.understanding.speed

Prints p50, p95 and the worst over the dev messages (facts alone, then all a turn reads),
and the worst over hostile texts of 500 characters. Exits with an error above 5 ms (p95) or 50 ms.
"""

from __future__ import annotations

import gc
import random
import string
import sys
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
    texts += ["".join(chance.choice(pieces) for _ in range(500))[:500] for _ in range(400)]
    letters = string.ascii_lowercase + "   éà'-.,0123456789€?"
    texts += ["".join(chance.choice(letters) for _ in range(500)) for _ in range(200)]
    words = ["assocation", "coperative", "chifre", "subvantion", "etablisement", "ordinatuer"]
    texts += [" ".join(chance.choice(words) for _ in range(60))[:500] for _ in range(20)]
    return texts


def timed(action: Callable[[str], object], texts: list[str]) -> list[float]:
    """Takes an action and texts; returns the processor milliseconds each took, sorted."""
    spent = []
    for text in texts:
        start = time.process_time()
        action(text)
        spent.append((time.process_time() - start) * 1000)
    return sorted(spent)


def main() -> int:
    """Prints the table; returns 1 when a limit is passed."""
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

    said, worst = messages(), 0.0
    for name, action in (("facts", lambda t: understand(t, TODAY)), ("facts and intent", whole)):
        spent = timed(action, said)
        p95 = spent[int(len(spent) * 0.95)]
        print(
            f"{name:18} {len(spent)} messages: p50 {spent[len(spent) // 2]:.2f} ms, "
            f"p95 {p95:.2f} ms, worst {spent[-1]:.1f} ms"
        )
        worst = max(worst, p95)
    attack = hostile()
    spent = timed(whole, attack)
    if spent[-1] > HOSTILE_MS:
        print("slowest:", repr(max(attack, key=lambda t: timed(whole, [t])[0])[:80]))
    p95 = spent[int(len(spent) * 0.95)]
    print(f"hostile            {len(attack)} texts: p95 {p95:.1f} ms, worst {spent[-1]:.1f} ms")
    return int(worst > P95_MS or spent[-1] > HOSTILE_MS)


if __name__ == "__main__":
    sys.exit(main())
