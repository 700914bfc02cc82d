"""Answers from the brochure, the recap, the criteria and the steps."""

from __future__ import annotations

from typing import Any

import pytest
from rasa_sdk import Action

from actions.explain import (
    ActionAnswerTopic,
    ActionExplainQuestion,
    ActionShowCriteria,
    ActionShowSteps,
    ActionShowSummary,
)
from tests.actions.conftest import NOTHING, SOMETHING, Run, entity, follows, labels
from tests.actions.test_form import COMPLETE, value_of, without


@pytest.mark.parametrize(
    ("intent", "kind", "topic"),
    [("faq_vat", "faq", "vat"), ("faq_human_contact", "handoff", "human_contact")],
)
def test_a_topic_is_answered_with_its_figures(run: Run, intent: str, kind: str, topic: str) -> None:
    (message,), events = run(ActionAnswerTopic(), intent=intent, turn=NOTHING)
    assert message["response"] == f"utter_faq_{topic}"
    assert message["custom"] == {"kind": kind, "topic": topic}
    assert message["phone"] == "03 74 27 00 27"
    assert message["email"] == "ess@hautsdefrance.fr"
    assert message["site"] == "entreprises.hautsdefrance.fr"
    assert value_of(events, "turn")["handled"]


def test_after_a_favourable_verdict_the_amount_is_the_visitors_own(run: Run) -> None:
    told = {**COMPLETE, "verdict": ["eligible", [], 5400]}
    messages, _ = run(ActionAnswerTopic(), intent="faq_grant_amount", in_form=False, **told)
    assert [m["response"] for m in messages] == ["utter_faq_grant_amount", "utter_your_grant"]
    assert "400" in messages[1]["grant"]
    assert messages[1]["buttons"]
    refused = {**COMPLETE, "verdict": ["not_eligible", [], None]}
    messages, _ = run(ActionAnswerTopic(), intent="faq_grant_amount", in_form=False, **refused)
    assert len(messages) == 1


def test_outside_of_the_questions_an_answer_offers_a_way_forward(run: Run) -> None:
    (message,), events = run(ActionAnswerTopic(), intent="faq_vat", in_form=False, turn=NOTHING)
    assert "Vérifier mon éligibilité" in labels(message)
    assert follows(events) == []


def test_a_fact_given_with_a_question_starts_the_questions(run: Run) -> None:
    (message,), events = run(ActionAnswerTopic(), intent="faq_vat", in_form=False, turn=SOMETHING)
    assert message["buttons"] == []
    assert follows(events) == ["assessment_form"]


def test_why_cites_the_brochure(run: Run) -> None:
    (message,), _ = run(ActionExplainQuestion(), intent="why_this_question", asked_fact="headcount")
    assert message["response"] == "utter_explain_headcount"
    assert message["quote"] == "avoir moins de 20 salariés"


@pytest.mark.parametrize(
    ("text", "said", "asked", "response"),
    [
        ("c'est quoi ?", "", "esus", "utter_faq_esus"),
        ("c'est-à-dire ?", "", "purchases", "utter_faq_eligible_investments"),
        ("c'est quoi ?", "", "economic_activity", "utter_explain_economic_activity"),
        ("c'est quoi ce truc", "", None, "utter_faq_about_bot"),
        ("non, et ça recouvre quoi ?", "et ça recouvre quoi ?", None, "utter_no_open_question"),
        ("non, et ça recouvre quoi ?", "et ça recouvre quoi ?", "siae", "utter_faq_siae"),
    ],
)
def test_what_the_open_question_names_is_explained(
    run: Run, text: str, said: str, asked: str | None, response: str
) -> None:
    (message,), _ = run(
        ActionExplainQuestion(), entity("of_open_question", "meaning", said=said),
        intent="why_this_question", text=text, asked_fact=asked,
    )  # fmt: skip
    assert message["response"] == response


def test_why_a_question_is_asked_is_not_what_it_means(run: Run) -> None:
    (message,), _ = run(
        ActionExplainQuestion(), intent="why_this_question", text="pourquoi ?", asked_fact="esus"
    )
    assert message["response"] == "utter_explain_esus"


@pytest.mark.parametrize(
    "text",
    ["c'est quoi une activité économique ?", "Qu’est-ce que vous appelez activité économique",
     "activité économique c'est-à-dire ?"],
)  # fmt: skip
@pytest.mark.parametrize("action", [ActionAnswerTopic(), ActionExplainQuestion()])
def test_what_an_economic_activity_is_has_its_own_explanation(
    run: Run, text: str, action: Action
) -> None:
    (message,), _ = run(action, intent="faq_who_is_eligible", asked_fact="headcount", text=text)
    assert message["response"] == "utter_explain_economic_activity"


@pytest.mark.parametrize(
    ("asked", "response"),
    [
        ("turnover_eur", "utter_faq_turnover_rule"),
        ("headcount", "utter_faq_headcount_rule"),
        ("esus", "utter_faq_grant_amount"),
    ],
)
def test_a_limit_without_a_name_is_of_the_open_question(
    run: Run, asked: str, response: str
) -> None:
    limit = entity("of_open_question", "limit")
    message, *_ = run(ActionAnswerTopic(), limit, intent="faq_grant_amount", asked_fact=asked)[0]
    assert message["response"] == response


def test_insertion_by_economic_activity_is_another_topic(run: Run) -> None:
    said = "c'est quoi l'insertion par l'activité économique ?"
    (message,), _ = run(ActionAnswerTopic(), intent="faq_siae", text=said, turn=NOTHING)
    assert message["response"] == "utter_faq_siae"


def test_why_without_a_question_still_offers_a_way_forward(run: Run) -> None:
    (message,), _ = run(ActionExplainQuestion(), intent="why_this_question", in_form=False)
    assert message["response"] == "utter_no_open_question"
    assert message["buttons"]


def test_why_after_a_refusal_says_what_blocks(run: Run) -> None:
    refused = without(headcount=25, verdict=["not_eligible", ["headcount"], None])
    (message,), _ = run(
        ActionExplainQuestion(), intent="why_this_question", in_form=False, **refused
    )
    assert message["response"] == "utter_why_refused"
    assert "25 salariés" in message["reasons"]
    assert message["buttons"]


def test_the_recap_opens_every_fact_to_change(run: Run) -> None:
    (message,), _ = run(
        ActionShowSummary(), legal_form="scop", headcount=6, unknown=["turnover_eur"]
    )
    assert "SCOP" in message["recap"]
    assert "vous ne savez pas" in message["recap"]
    payloads = [button["payload"] for button in message["buttons"]]
    assert payloads == [
        f'/modify_answer{{"fact": "{fact}"}}'
        for fact in ("legal_form", "headcount", "turnover_eur")
    ]


def test_an_empty_recap_says_so(run: Run) -> None:
    (message,), _ = run(ActionShowSummary(), in_form=False)
    assert message["response"] == "utter_summary_empty"
    assert message["buttons"]


def test_the_criteria_are_all_shown(run: Run) -> None:
    (message,), _ = run(ActionShowCriteria(), in_form=False, **COMPLETE)
    assert message["criteria"].count("\n- ") == 12


def test_the_steps_show_every_certifier(run: Run) -> None:
    (message,), _ = run(ActionShowSteps(), in_form=False, **COMPLETE)
    assert message["response"] == "utter_steps"
    assert message["certifiers"].count("\n- ") == 7


def test_after_a_refusal_the_steps_are_what_would_change_it(run: Run) -> None:
    (message,), _ = run(ActionShowSteps(), in_form=False, **without(headcount=25))
    assert message["response"] == "utter_steps_refused"
    assert "moins de 20" in message["changes"]


def test_before_a_verdict_the_steps_do_not_list_all_that_is_left_to_ask(run: Run) -> None:
    (early,), _ = run(ActionShowSteps(), legal_form="scop")
    (told,), _ = run(ActionShowSteps(), legal_form="scop", verdict=["undetermined", [], None])
    assert (early["steps"].count("\n- "), told["steps"].count("\n- ")) == (3, 4)


def test_the_brochure_is_quoted_where_a_criterion_is_not_settled(run: Run) -> None:
    (message,), _ = run(
        ActionShowCriteria(), in_form=False, **without(sectors=["other", "training"])
    )
    assert message["criteria"].count("«") < 8
    assert "ne pas exercer leurs activités" in message["criteria"]


@pytest.mark.parametrize(
    ("fact", "value", "shown"),
    [
        ("last_application_on", "2023-03-31", "le 31 mars 2023"),
        ("last_application_on", "never", "jamais de demande INESS"),
        ("tax_social_compliant", True, "à jour"),
        ("tax_social_compliant", False, "pas à jour"),
        ("in_difficulty", False, "non"),
    ],
)
def test_the_recap_does_not_say_the_title_twice(
    run: Run, fact: str, value: Any, shown: str
) -> None:
    (message,), _ = run(ActionShowSummary(), **{fact: value})
    assert message["recap"].endswith(f"\u00a0: {shown}") or message["recap"].endswith(f" : {shown}")


def test_a_list_still_open_is_not_shown_as_a_refusal(run: Run) -> None:
    small = [{"label": "tablette", "category": "payment", "amount_eur": 500, "vat": "excluded"}]
    told = without("purchases_complete", purchases=small)
    (message,), _ = run(ActionShowCriteria(), intent="show_criteria", turn=NOTHING, **told)
    assert "non rempli" not in message["criteria"]
    (message,), _ = run(ActionShowSteps(), intent="show_steps", turn=NOTHING, **told)
    assert message["response"] == "utter_steps"
