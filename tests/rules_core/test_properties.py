"""What must hold for any applicant whatever."""

import json
import random
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from rules_core import Facts, assess, next_question
from rules_core.criteria import CRITERIA
from rules_core.facts import FACT_NAMES
from rules_core.questions import CRITERIA_OF
from tests.rules_core.applicants import GOOD, VALUES, item, passing, said

ON = date(2026, 11, 23)
anyone = st.one_of(said(), passing())
settings.register_profile("rules", deadline=None, max_examples=300)
settings.load_profile("rules")


def answer(facts: dict[str, Any]) -> dict[str, Any]:
    return assess(Facts.from_dict(facts), ON).to_dict()


def statuses(facts: dict[str, Any]) -> dict[str, str]:
    return {c["id"]: c["status"] for c in answer(facts)["criteria"]}


def without(facts: dict[str, Any], name: str, declared: bool) -> dict[str, Any]:
    rest = {key: value for key, value in facts.items() if key != name}
    unknown = [fact for fact in facts["unknown"] if fact != name] + [name] * declared
    return {**rest, "unknown": unknown}


@given(anyone, st.randoms())
def test_no_order_of_facts_changes_the_result(facts: dict[str, Any], chance: random.Random) -> None:
    shuffled = list(facts.items())
    chance.shuffle(shuffled)
    other = {
        key: chance.sample(value, len(value)) if key in ("siae", "sectors", "unknown") else value
        for key, value in shuffled
    }
    assert answer(facts) == answer(other)


@given(anyone, st.randoms())
def test_the_order_of_purchases_changes_only_their_list(facts: dict[str, Any], chance: Any) -> None:
    bought = facts.get("purchases", [])
    if not bought:
        return
    first = answer(facts)
    second = answer({**facts, "purchases": chance.sample(bought, len(bought))})
    for found in (first, second):
        if found["grant"]:
            found["grant"]["items"].sort(key=str)
    assert first == second


@given(anyone, st.data())
def test_one_more_known_fact_never_lifts_a_refusal(facts: dict[str, Any], data: Any) -> None:
    if answer(facts)["verdict"] != "not_eligible":
        return
    open_facts = [name for name in FACT_NAMES if name not in facts]
    if not open_facts:
        return
    name = data.draw(st.sampled_from(open_facts))
    more = {**without(facts, name, False), name: data.draw(VALUES[name])}
    assert answer(more)["verdict"] == "not_eligible"


@given(anyone, st.sampled_from(FACT_NAMES), st.booleans())
def test_an_unknown_never_makes_a_refusal(facts: dict[str, Any], name: str, declared: bool) -> None:
    before, after = statuses(facts), statuses(without(facts, name, declared))
    for criterion, status in after.items():
        if status == "not_met":
            assert before[criterion] == "not_met"


@given(st.lists(st.sampled_from(FACT_NAMES), unique=True))
def test_knowing_nothing_refuses_nobody(declared: list[str]) -> None:
    assert answer({"unknown": declared})["verdict"] == "undetermined"


@given(anyone)
def test_missing_and_declared_unknown_differ_only_in_words_and_questions(facts: Any) -> None:
    declared = {**facts, "unknown": [name for name in FACT_NAMES if name not in facts]}
    missing = {**facts, "unknown": []}
    assert statuses(declared) == statuses(missing)
    assert answer(declared)["grant"] == answer(missing)["grant"]


@given(anyone)
@example({**GOOD, "unknown": [], "purchases": [item(3000.02)]})
@example({**GOOD, "unknown": [], "purchases": [item(50000)], "other_public_aid_eur": 23000})
def test_the_grant_stays_within_its_bounds(facts: dict[str, Any]) -> None:
    grant = assess(Facts.from_dict(facts), ON).grant
    if grant is None:
        return
    cent = Decimal("0.01")
    other = Decimal(str(facts.get("other_public_aid_eur", 0)))
    ceiling = max(Decimal("0.8") * grant.base_eur - other, Decimal(0))
    rounded = [
        bound.quantize(cent, ROUND_HALF_UP) for bound in (grant.base_eur * Decimal("0.4"), ceiling)
    ]
    assert 0 <= grant.amount_eur <= min(*rounded, Decimal(12000))
    assert 3000 <= grant.base_eur <= 30000
    assert grant.base_eur <= grant.eligible_total_eur
    assert grant.own_share_eur >= 0
    assert grant.amount_eur == grant.amount_eur.quantize(cent)
    covered = grant.own_share_eur + grant.amount_eur + other
    assert covered >= grant.eligible_total_eur.quantize(cent)


@given(anyone)
def test_the_grant_exists_exactly_from_the_minimum_on(facts: dict[str, Any]) -> None:
    found = answer(facts)
    status = {c["id"]: c["status"] for c in found["criteria"]}["project"]
    assert (found["grant"] is not None) == (status == "met")


@given(anyone)
def test_the_answer_has_the_shape_of_the_contract(facts: dict[str, Any]) -> None:
    found = answer(facts)
    assert json.loads(json.dumps(found, allow_nan=False)) == found
    assert [c["id"] for c in found["criteria"]] == list(CRITERIA)
    values = {c["id"]: c["status"] for c in found["criteria"]}
    refused, open_ = "not_met" in values.values(), "unknown" in values.values()
    verdict = "not_eligible" if refused else "undetermined" if open_ else "eligible"
    assert found["verdict"] == verdict
    assert len(found["next_steps"]) == (0 if refused else 5)
    assert len(found["certifiers"]) == 8
    assert [c["recommended"] for c in found["certifiers"]] == [True] + [False] * 7
    decisive = "not_met" if refused else "unknown"
    changing = [change["criterion"] for change in found["what_would_change"]]
    assert changing == [id for id, status in values.items() if status == decisive]
    texts = [c["explanation"] for c in found["criteria"]]
    texts += [change["text"] for change in found["what_would_change"]]
    texts += [step["text"] for step in found["next_steps"]]
    for text in texts:
        assert text.endswith((".", "!"))
        assert "{" not in text
        assert ": ." not in text
        assert "None" not in text


@given(anyone)
def test_a_question_is_open_and_comes_only_while_nothing_refuses(facts: dict[str, Any]) -> None:
    question = next_question(Facts.from_dict(facts), ON)
    found = answer(facts)
    assert found["next_question"] == question
    if found["verdict"] == "not_eligible":
        assert question is None
    elif question is None:
        assert "certification" in facts or "certification" in facts["unknown"]
    else:
        assert question not in facts
        assert question not in facts["unknown"]
        if question != "certification":
            unknown = {c["id"] for c in found["criteria"] if c["status"] == "unknown"}
            assert unknown & set(CRITERIA_OF[question])


@given(anyone, st.data())
def test_asking_one_by_one_always_ends(facts: dict[str, Any], data: Any) -> None:
    asked: list[str] = []
    while (question := next_question(Facts.from_dict(facts), ON)) is not None:
        assert question not in asked
        asked.append(question)
        if data.draw(st.booleans()):
            facts = without(facts, question, True)
        else:
            facts = {**facts, question: data.draw(VALUES[question])}
    assert len(asked) <= len(FACT_NAMES)
    if "certification" in asked:
        assert asked[-1] == "certification"
    if answer(facts)["verdict"] == "undetermined":
        for criterion in answer(facts)["what_would_change"]:
            assert criterion["criterion"] in CRITERIA


@given(anyone, st.sampled_from(FACT_NAMES), st.data())
def test_a_criterion_depends_only_on_its_own_facts(facts: Any, name: str, data: Any) -> None:
    """What lets `test_exhaustive.py` split the product of all values."""
    own = {criterion for fact in (name,) for criterion in CRITERIA_OF.get(fact, ("certification",))}
    before = statuses(facts)
    changed = {**without(facts, name, False), name: data.draw(VALUES[name])}
    for after in (statuses(changed), statuses(without(facts, name, True))):
        assert {id for id in after if after[id] != before[id]} <= own
