"""The verdict: told once, in full, without what would mislead."""

from __future__ import annotations

from typing import Any

from actions.assess import ActionShowVerdict, fingerprint, grant_text, sections
from actions.slots import facts_from, facts_to_judge
from rules_core import assess
from tests.actions.conftest import CAISSE, NOTHING, SOMETHING, TODAY, Run, labels, slots_of
from tests.actions.test_form import COMPLETE, value_of, without

TABLET = {"label": "tablette", "category": "payment", "amount_eur": 500, "vat": "excluded"}


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


def test_a_refusal_is_softened_once(run: Run) -> None:
    refused = {**COMPLETE, "headcount": 25}
    (first,), events = run(ActionShowVerdict(), in_form=False, turn=SOMETHING, **refused)
    assert first["at_once"] == " Je préfère vous le dire tout de suite."
    told = value_of(events, "verdict")
    corrected = {**refused, "turnover_eur": 3_000_000}
    (again,), _ = run(ActionShowVerdict(), in_form=False, turn=SOMETHING, verdict=told, **corrected)
    assert again["response"] == first["response"] == "utter_verdict_not_eligible"
    assert again["at_once"] == ""


def test_a_list_still_open_is_no_reason_of_a_refusal(run: Run) -> None:
    """ "sarl sans ESUS, une tablette à 500 € HT", then "aucune" convention."""
    told = {"legal_form": "sarl", "esus": "none", "siae": [], "purchases": [TABLET]}
    (message,), _ = run(ActionShowVerdict(), in_form=False, turn=SOMETHING, **told)
    refused = [
        c["id"] for c in message["custom"]["assessment"]["criteria"] if c["status"] == "not_met"
    ]
    assert refused == ["structure"]
    (message,), _ = run(
        ActionShowVerdict(), in_form=False, turn=SOMETHING, purchases_complete=True, **told
    )
    assert "3 000 €".replace(" ", "\u00a0") in message["reasons"]


def test_an_open_list_refuses_nothing_but_its_grant_shows_once_it_is_long_enough() -> None:
    short = without(purchases=[TABLET], purchases_complete=None)
    judged = assess(facts_to_judge(slots_of(**short), TODAY), TODAY)
    assert judged.verdict == "undetermined"
    aided = {"other_public_aid_eur": 2400, "purchases": [{**TABLET, "amount_eur": 3000}]}
    open_list = slots_of(**without(**aided, purchases_complete=None))
    assert assess(facts_to_judge(open_list, TODAY), TODAY).verdict == "undetermined"
    full = slots_of(**without(headcount=25, purchases_complete=None))
    judged = assess(facts_to_judge(full, TODAY), TODAY)
    assert judged.verdict == "not_eligible"
    assert judged.grant is not None


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
