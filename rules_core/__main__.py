"""`python -m rules_core assess facts.json [--on AAAA-MM-JJ] [--json]`.

The command line is the only place that looks at the calendar: without `--on`, the rules are those
in force today in Paris.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from rules_core import Assessment, Facts, InvalidFact, NoSchemeInForce, assess
from rules_core.vocabulary import FACT_TITLES
from rules_core.wording import euros, long_date, percent

VERDICTS = {
    "eligible": "Éligible, d’après vos réponses",
    "not_eligible": "Non éligible",
    "undetermined": "Indéterminé : des points restent ouverts",
}
MARKS = {"met": "oui", "not_met": "non", "unknown": "?", "to_do": "à faire"}
CAPS = {"maximum": "plafond d’investissement atteint", "public_aid_ceiling": "cumul des aides"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Assess the facts of a JSON file; returns 0, or 2 with a sentence when they are refused."""
    parser = argparse.ArgumentParser(prog="python -m rules_core")
    command = parser.add_subparsers(dest="command", required=True).add_parser("assess")
    command.add_argument("facts", help="fichier JSON des faits, ou - pour l’entrée standard")
    command.add_argument("--on", type=date.fromisoformat, help="date d’examen, AAAA-MM-JJ")
    command.add_argument("--json", action="store_true", help="réponse complète en JSON")
    options = parser.parse_args(arguments)
    try:
        source = (
            sys.stdin.read() if options.facts == "-" else Path(options.facts).read_text("utf-8")
        )
        facts = Facts.from_dict(json.loads(source))
        on = options.on or datetime.now(ZoneInfo("Europe/Paris")).date()
        assessment = assess(facts, on)
    except InvalidFact as refusal:
        print(refusal.message, file=sys.stderr)
        return 2
    except NoSchemeInForce as refusal:
        print(refusal.args[0], file=sys.stderr)
        return 2
    except (OSError, ValueError, RecursionError) as error:
        print(f"Fichier illisible : {error}", file=sys.stderr)
        return 2
    if options.json:
        print(json.dumps(assessment.to_dict(), ensure_ascii=False, indent=2))
    else:
        print(readable(assessment))
    return 0


def readable(assessment: Assessment) -> str:
    """Return an assessment as a page of French text."""
    scheme = assessment.scheme
    lines = [scheme.title, f"Examen au {long_date(assessment.on)}", ""]
    lines += [VERDICTS[assessment.verdict], ""]
    lines += [*_grant(assessment), "Critères"]
    for criterion in scheme.criteria:
        outcome = assessment.outcomes[criterion.id]
        lines.append(f"  [{MARKS[outcome.status]}] {criterion.title} : {outcome.explanation}")
        lines.append(f"        « {criterion.citation.quote} »")
    readings = [scheme.assumptions[id] for id in assessment.assumptions]
    changes = [text for _, text in assessment.what_would_change]
    steps = [text for _, text in assessment.next_steps]
    for title, texts in (
        ("Lectures de la brochure", readings),
        ("Ce qui changerait le résultat", changes),
        ("Prochaines étapes", steps),
    ):
        if texts:
            lines += ["", title] + [f"  {rank}. {text}" for rank, text in enumerate(texts, 1)]
    if assessment.next_question:
        lines += ["", f"Prochaine question : {FACT_TITLES[assessment.next_question]}"]
    lines += ["", "Tiers de confiance : " + ", ".join(c.name for c in assessment.certifiers)]
    suggested = assessment.certifiers[0]
    return "\n".join([*lines, f"  {suggested.name} : {suggested.reason}", "", scheme.notice])


def _grant(assessment: Assessment) -> list[str]:
    grant = assessment.grant
    if grant is None:
        return ["Subvention : pas de montant calculé", ""]
    cap = f" ({CAPS[grant.capped_by]})" if grant.capped_by else ""
    return [
        f"Subvention estimée : {euros(grant.amount_eur)}{cap}",
        f"  {percent(grant.rate)} de {euros(grant.base_eur)} HT retenus, "
        f"sur {euros(grant.eligible_total_eur)} HT éligibles",
        f"  Part à votre charge : {euros(grant.own_share_eur)}",
        "",
    ]


if __name__ == "__main__":
    sys.exit(main())
