"""The verdict: told once, in full, without what would mislead."""

from __future__ import annotations

from typing import Any

from actions.assess import ActionShowVerdict, fingerprint, grant_text, sections
from actions.slots import facts_from
from rules_core import assess
from tests.actions.conftest import CAISSE, NOTHING, SOMETHING, TODAY, Run, labels, slots_of
from tests.actions.test_form import COMPLETE, value_of, without


def assessed(**slots: Any) -> dict[str, Any]:
    return assess(facts_from(slots_of(**slots)), TODAY).to_dict()


def test_the_verdict_carries_the_assessment_and_what_to_do_next(run: Run) -> None:
    (message,), events = run(ActionShowVerdict(), in_form=False, turn=SOMETHING, **COMPLETE)
    assert message["response"] == "utter_verdict_eligible"
    assert message["custom"]["kind"] == "verdict"
    assert message["custom"]["assessment"]["grant"]["amount_eur"] == 5400
    assert "5 400 €".replace(" ", "\u00a0") in message["grant"]
    assert labels(message)[-1] == "Recommencer"
    assert value_of(events, "verdict")[0] == "eligible"


def test_the_same_conclusion_is_told_in_one_line(run: Run) -> None:
    told = fingerprint(assessed(**COMPLETE))
    (message,), _ = run(
        ActionShowVerdict(), in_form=False, turn=SOMETHING, verdict=told, **COMPLETE
    )
    assert message["response"] == "utter_verdict_unchanged"


def test_nothing_understood_after_the_verdict_is_said(run: Run) -> None:
    told = fingerprint(assessed(**COMPLETE))
    (message,), _ = run(ActionShowVerdict(), in_form=False, turn=NOTHING, verdict=told, **COMPLETE)
    assert message["response"] == "utter_not_understood_idle_1"
    assert message["buttons"]


def test_a_refusal_gives_reason_and_change_but_no_grant() -> None:
    parts = sections(assessed(**without(headcount=25)))
    assert "avoir moins de 20 salariés" in parts["reasons"]
    assert parts["changes"]
    assert parts["grant"] == parts["steps"] == parts["points"] == ""


def test_a_favourable_verdict_gives_grant_and_steps_but_no_reason() -> None:
    parts = sections(assessed(**COMPLETE))
    assert parts["grant"]
    assert parts["steps"]
    assert parts["reasons"] == parts["changes"] == ""


def test_a_capped_grant_says_why() -> None:
    big = [{**CAISSE, "amount_eur": 50000}]
    assert "maximum retenu" in grant_text(assessed(**without(purchases=big))["grant"])
    aided = assessed(**without(other_public_aid_eur=8000))["grant"]
    assert "autres aides publiques" in grant_text(aided)
    assert grant_text(None) == ""
