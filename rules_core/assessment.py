"""The whole answer for one applicant on one date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from rules_core.assumptions import assumptions_of
from rules_core.certification import Certifier, certifiers_for
from rules_core.criteria import case_of, decide
from rules_core.facts import Facts
from rules_core.grant import Grant
from rules_core.logic import MET, NOT_MET, UNKNOWN, Verdict, verdict_of
from rules_core.outcome import Outcome
from rules_core.parameters import Scheme, scheme_in_force
from rules_core.questions import question_after
from rules_core.wording import enumeration


@dataclass(frozen=True)
class Assessment:
    """A verdict with its reasons; provisional, as only the Region decides."""

    scheme: Scheme
    on: date
    verdict: Verdict
    outcomes: dict[str, Outcome]
    grant: Grant | None
    assumptions: list[str]
    next_question: str | None
    certifiers: tuple[Certifier, ...]
    next_steps: list[tuple[str, str]]

    @property
    def what_would_change(self) -> list[tuple[str, str]]:
        """(criterion, text) for each refusal, or for each open point when nothing refuses."""
        decisive = NOT_MET if self.verdict == "not_eligible" else UNKNOWN
        return [(id, o.change) for id, o in self.outcomes.items() if o.status == decisive]

    def to_dict(self) -> dict[str, Any]:
        """Return contract JSON."""
        scheme = self.scheme
        return {
            "scheme": scheme.id,
            "version": scheme.version,
            "on": self.on.isoformat(),
            "verdict": self.verdict,
            "criteria": [
                {
                    "id": id,
                    "status": self.outcomes[id].status,
                    "title": title,
                    "explanation": self.outcomes[id].explanation,
                    "citation": {
                        "document": citation.document,
                        "section": citation.section,
                        "quote": citation.quote,
                    },
                }
                for id, title, citation in scheme.criteria
            ],
            "grant": self.grant and self.grant.to_dict(),
            "assumptions": [{"id": id, "text": scheme.assumptions[id]} for id in self.assumptions],
            "next_question": self.next_question,
            "what_would_change": [
                {"criterion": id, "text": text} for id, text in self.what_would_change
            ],
            "next_steps": [{"id": id, "text": text} for id, text in self.next_steps],
            "certifiers": [certifier._asdict() for certifier in self.certifiers],
            "notice": scheme.notice,
        }


def assess(facts: Facts, on: date) -> Assessment:
    """Assess one applicant by the rules in force on a date.

    Raises NoSchemeInForce for a date without rules.
    """
    scheme = scheme_in_force(on)
    case = case_of(facts, scheme, on)
    outcomes = decide(case)
    verdict = verdict_of([outcome.status for outcome in outcomes.values()])
    assumptions = assumptions_of(case, outcomes)
    certifiers = certifiers_for(facts)
    return Assessment(
        scheme,
        on,
        verdict,
        outcomes,
        case.grant,
        assumptions,
        question_after(facts, outcomes, scheme.limits),
        certifiers,
        [] if verdict == "not_eligible" else _steps(scheme, outcomes, assumptions, certifiers),
    )


def _steps(
    scheme: Scheme,
    outcomes: dict[str, Outcome],
    assumptions: list[str],
    certifiers: tuple[Certifier, ...],
) -> list[tuple[str, str]]:
    """The five steps of an application, from the open points to the contact."""
    words, texts = scheme.next_steps, scheme.texts
    points = [c.title for c in scheme.criteria if outcomes[c.id].status == UNKNOWN]
    if "A4" in assumptions:
        points.append("Achats numériques à faire confirmer")
    points = [f"« {point} »" for point in points]
    first = words["open_points"].format(points=enumeration(points))
    certified = outcomes["certification"].status == MET
    certify = words["certification"].format(certifier=certifiers[0].name)
    return [
        ("open_points", first if points else words["no_open_point"]),
        ("project", words["project"]),
        ("certification", words["certified"] if certified else certify),
        ("application", words["application"].format(platform=texts["platform"])),
        ("contact", words["contact"].format_map(texts)),
    ]
