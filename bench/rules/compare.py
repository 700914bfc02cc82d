"""Our rules beside the same ones in Publicodes and OpenFisca: answers, microseconds, ratios."""

from __future__ import annotations

import json
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import openfisca_iness
import yaml
from sample import ON, applicants, flat

from rules_core import Facts, assess
from rules_core.criteria import CRITERIA

HERE = Path(__file__).parent
COUNT, ONE_BY_ONE, PASSES, SLICE = 2000, 100, 7, 20
AIM = 50.0
PUBLICODES_NAMES = {
    "form": "forme",
    "esus": "esus",
    "eligible_siae": "convention éligible",
    "aci": "aci",
    "economic_activity": "activité économique",
    "headcount": "salariés",
    "turnover": "chiffre d'affaires",
    "excluded": "activité exclue",
    "allowed": "activité permise",
    "digital_core": "cœur numérique",
    "in_region": "dans la région",
    "total": "total éligible",
    "unpriced": "achat sans prix",
    "compliant": "à jour",
    "difficulty": "en difficulté",
    "days": "jours depuis la réouverture",
    "aid": "autres aides",
    "certified": "certifié",
}
Answer = tuple[tuple[str, ...], float | None]


def best(work: Callable[[Any], Any], items: Sequence[Any]) -> float:
    """Return microseconds for each item: the best of several passes, taken by slices of items.

    Slices keep other programs on the machine from counting in the result.
    """
    total = 0.0
    for first in range(0, len(items), SLICE):
        piece = items[first : first + SLICE]
        times = []
        for _ in range(PASSES):
            start = time.perf_counter()
            for item in piece:
                work(item)
            times.append(time.perf_counter() - start)
        total += min(times)
    return total / len(items) * 1e6


def our_answers(sample: list[Facts]) -> list[Answer]:
    found = []
    for facts in sample:
        assessment = assess(facts, ON)
        grant = assessment.grant and float(assessment.grant.amount_eur)
        found.append((tuple(o.status for o in assessment.outcomes.values()), grant))
    return found


def publicodes(rows: list[dict[str, Any]]) -> tuple[float, list[Answer]]:
    rules = yaml.safe_load((HERE / "iness.publicodes.yml").read_text(encoding="utf-8"))
    request = {
        "rules": rules,
        "criteria": list(CRITERIA),
        "situations": [_situation(row) for row in rows],
        "passes": PASSES,
        "slice": SLICE,
    }
    done = subprocess.run(
        ["node", "publicodes.mjs"],
        input=json.dumps(request),
        stdout=subprocess.PIPE,
        text=True,
        cwd=HERE,
        check=True,
    )
    reply = json.loads(done.stdout)
    codes = {True: "met", False: "not_met", None: "unknown"}
    answers = [(_named([codes[v] for v in values]), grant) for values, grant in reply["answers"]]
    return reply["microseconds"], answers


def _situation(row: dict[str, Any]) -> dict[str, Any]:
    def value(name: str, given: Any) -> Any:
        if name == "esus":
            return "'obtenu'" if given else "'non'"
        if isinstance(given, bool):
            return "oui" if given else "non"
        return f"'{given}'" if isinstance(given, str) else given

    return {
        PUBLICODES_NAMES[name]: value(name, given)
        for name, given in row.items()
        if given is not None
    }


def _named(statuses: list[str]) -> tuple[str, ...]:
    """Only the certification has no refusal: whatever is not met is to do."""
    rank = list(CRITERIA).index("certification")
    statuses[rank] = "met" if statuses[rank] == "met" else "to_do"
    return tuple(statuses)


def openfisca_answers(results: dict[str, Any], count: int) -> list[Answer]:
    codes = ("not_met", "unknown", "met")
    found = []
    for rank in range(count):
        statuses = [codes[int(results[name][rank])] for name in openfisca_iness.RULES]
        reached = results["project"][rank] == 2
        found.append((_named(statuses), int(results["grant"][rank]) / 100 if reached else None))
    return found


def disagreements(ours: list[Answer], theirs: list[Answer]) -> int:
    """Count the applicants judged otherwise (a grant may differ by a float's last digits)."""
    count = 0
    for (our, our_grant), (their, their_grant) in zip(ours, theirs, strict=True):
        same = our == their and (our_grant is None) == (their_grant is None)
        if same and our_grant is not None and their_grant is not None:
            same = abs(our_grant - their_grant) < 0.006
        count += not same
    return count


def main() -> int:
    """Print the table; returns 1 when an engine disagrees or the aim is missed."""
    sample = applicants(COUNT)
    rows = [flat(facts) for facts in sample]
    said = [facts.to_dict() for facts in sample]
    ours = our_answers(sample)
    system = openfisca_iness.system()
    inputs = openfisca_iness.columns(rows)
    singles = [openfisca_iness.columns([row]) for row in rows[:ONE_BY_ONE]]
    results = openfisca_iness.calculate(system, inputs)

    decide = best(lambda facts: assess(facts, ON), sample)
    answer = best(lambda facts: assess(facts, ON).to_dict(), sample)
    whole = best(lambda json: assess(Facts.from_dict(json), ON).to_dict(), said)
    node, node_answers = publicodes(rows)
    one = best(lambda single: openfisca_iness.calculate(system, single), singles)
    batch = best(lambda columns: openfisca_iness.calculate(system, columns), [inputs]) / COUNT

    wrong = {
        "Publicodes": disagreements(ours, node_answers),
        "OpenFisca": disagreements(ours, openfisca_answers(results, COUNT)),
    }
    print(
        f"{COUNT} applicants, Python {platform.python_version()}, one core, "
        f"best of {PASSES} passes by slices of {SLICE}"
    )
    print("Ours: statuses, grant, explanations, readings, next question, steps, certifiers.")
    print(
        "The others: statuses and grant only, lists and dates flattened before the clock starts.\n"
    )
    print(f"{'':46}{'µs each':>9}{'ratio':>9}")
    for name, value in (
        ("rules_core: assess", decide),
        ("rules_core: assess and contract JSON", answer),
        ("rules_core: read JSON, assess, contract JSON", whole),
        ("Publicodes: one applicant", node),
        ("OpenFisca: one applicant", one),
        (f"OpenFisca: {COUNT} at once, vectorised", batch),
    ):
        print(f"{name:46}{value:9.1f}{value / decide:8.2f}×")
    seen = len({statuses for statuses, _ in ours})
    print(f"\nDisagreements over {COUNT} applicants ({seen} different outcomes): {wrong}")
    print(f"Aim of {AIM:.0f} µs for one assessment: {'reached' if answer <= AIM else 'MISSED'}")
    return 1 if any(wrong.values()) or answer > AIM else 0


if __name__ == "__main__":
    sys.exit(main())
