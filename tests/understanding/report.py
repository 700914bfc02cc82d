"""`make eval`: print the yardstick's figures and write them, with the misses, under reports/.

The misses of the held-out third go to a file of their own, not to be read while tuning.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from tests.understanding import scores
from tests.understanding.messages import HALVES, load, load_folder
from tests.understanding.relations import Relations
from tests.understanding.scores import Pair, Score
from tests.understanding.understood import understand

REPORTS = Path("reports")
TITLES = {"dev": "Two thirds to improve on", "held_out": "Held-out third"}
AIMS = (
    "Aims: each fact 0.98 and 0.95, topics and intents 0.95, bare answers 0.99,"
    " no fact where none must be 1."
)
SHARES = {
    "intents": "topics and intents",
    "precise": "unsure, and a precise question is asked",
    "unknown": "declared unknown",
    "bare": "bare answers to the open question",
    "no_fact": "no fact set where none must be (out of scope, must not be facts)",
    "scope": "out of scope: no fact and no wrong answer",
}


def main() -> None:
    """Understand every message, print the figures, write the reports."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=HALVES, action="append", help="only this half")
    parser.add_argument("--folder", type=Path, help="messages of another folder, misses printed")
    options = parser.parse_args()
    if options.folder:
        messages = load_folder(options.folder)
        pairs = list(zip(messages, understand(messages), strict=True))
        print(figures(str(options.folder), pairs), misses(str(options.folder), pairs), sep="\n\n")
        return
    halves = options.half or list(HALVES)
    REPORTS.mkdir(exist_ok=True)
    pages = []
    for half in halves:
        messages = load(half)
        pairs = list(zip(messages, understand(messages), strict=True))
        pages.append(figures(TITLES[half], pairs))
        name = "misses.md" if half == "dev" else "misses-held-out.md"
        (REPORTS / name).write_text(misses(TITLES[half], pairs), encoding="utf-8")
        if half == "dev":
            kept = related(pairs)
            pages.append(relations(kept))
            every = [pair for made in kept.values() for pair in made]
            broken = misses("Relations", every)
            (REPORTS / "misses-relations.md").write_text(broken, encoding="utf-8")
    page = "# Understanding\n\n" + "\n\n".join(pages) + "\n"
    (REPORTS / "understanding.md").write_text(page, encoding="utf-8")
    print(page)
    print("Messages that fail, in full: reports/misses.md, misses-relations.md, misses-held-out.md")


def figures(title: str, pairs: list[Pair]) -> str:
    """Return the figures of one half as Markdown tables."""
    overall = scores.overall(pairs)
    lines = [f"## {title}: {len(pairs)} messages, {overall['whole']:.1%} wholly understood", ""]
    lines += [f"All facts: precision {overall['precision']:.3f}, recall {overall['recall']:.3f}."]
    lines += [AIMS, ""]
    lines += ["| fact | said | precision | recall | with a question open | without |"]
    lines += ["|---|---|---|---|---|---|"]
    everywhere = scores.by_fact(pairs)
    asked = scores.by_fact([pair for pair in pairs if pair[0].asking])
    unasked = scores.by_fact([pair for pair in pairs if not pair[0].asking])
    for fact, score in everywhere.items():
        lines.append(
            f"| {fact} | {score.right + score.missed} | {score.precision:.3f} | {score.recall:.3f}"
            f" | {_both(asked[fact])} | {_both(unasked[fact])} |"
        )
    lines += ["", "| share | right | of | |", "|---|---|---|---|"]
    for name, share in scores.shares(pairs).items():
        lines.append(f"| {SHARES[name]} | {share.right} | {share.total} | {share.value:.3f} |")
    themes = Counter(message.theme for message, _ in pairs)
    good = Counter(message.theme for message, got in pairs if scores.right(message, got))
    lines += ["", "| theme | wholly understood |", "|---|---|"]
    lines += [f"| {theme} | {good[theme]} / {count} |" for theme, count in themes.items()]
    lines += ["", "| intent expected | understood as | times |", "|---|---|---|"]
    lines += [f"| {a} | {b} | {n} |" for (a, b), n in scores.confusions(pairs).most_common()]
    return "\n".join(lines)


def related(pairs: list[Pair]) -> dict[str, list[Pair]]:
    """Return what is understood of the messages made from those that are right, by relation."""
    made = Relations([message for message, got in pairs if scores.right(message, got)]).all()
    return {
        name: list(zip(messages, understand(messages), strict=True))
        for name, messages in made.items()
    }


def relations(kept: dict[str, list[Pair]]) -> str:
    """Return the share of messages still wholly understood, for each relation."""
    lines = ["## Relations that form and company must keep", "", "| relation | kept | of | |"]
    lines += ["|---|---|---|---|"]
    for name, pairs in kept.items():
        good = sum(scores.right(*pair) for pair in pairs)
        lines.append(f"| {name} | {good} | {len(pairs)} | {good / len(pairs):.3f} |")
    return "\n".join(lines)


def misses(title: str, pairs: list[Pair]) -> str:
    """Return every message not wholly understood, with what was expected and what was got."""
    lines = [f"# {title}: messages not wholly understood", ""]
    for message, got in pairs:
        if scores.right(message, got):
            continue
        wanted = {
            "facts": message.facts,
            "retracts": sorted(message.retracts),
            "unsure": sorted(message.unsure),
            "unknown": sorted(message.unknown),
            "intent": message.intent,
        }
        was = {
            "facts": got.facts,
            "retracts": sorted(got.retracts),
            "unsure": sorted(got.unsure),
            "unknown": sorted(got.unknown),
            "intent": got.intent,
        }
        lines.append(f"- [{message.theme}] « {message.text} » (asking {message.asking})")
        lines += [f"  - {k}: {was[k]} instead of {wanted[k]}" for k in wanted if was[k] != wanted[k]
                  and (k != "intent" or wanted[k])]  # fmt: skip
    return "\n".join(lines) + "\n"


def _both(score: Score) -> str:
    return f"{score.precision:.2f} / {score.recall:.2f}"


if __name__ == "__main__":
    main()
