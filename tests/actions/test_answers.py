"""The answers around the questions: topics, recap, what-if, verdict, changes, small talk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from actions.assess import ActionShowVerdict, fingerprint, grant_text, sections
from actions.explain import (
    ActionAnswerTopic,
    ActionExplainQuestion,
    ActionShowCriteria,
    ActionShowSteps,
    ActionShowSummary,
)
from actions.fallback import ActionNotUnderstood
from actions.modify import ActionModifyAnswer, fact_named
from actions.session import ActionSessionStart, ActionSmallTalk, ActionStartOver
from actions.slots import facts_from
from actions.update import ActionUpdateFacts, notices
from actions.what_if import ActionWhatIf, supposed
from rules_core import assess
from tests.actions.conftest import CAISSE, SITE, TODAY, entity, hear, slots_of
from tests.actions.test_form import COMPLETE, value_of, without

Run = Callable[..., tuple[list[dict[str, Any]], list[dict[str, Any]]]]
NOTHING = {"understood": False, "changed": False}
SOMETHING = {"understood": True, "changed": True, "notices": []}


def follows(events: list[dict[str, Any]]) -> list[str]:
    return [e["name"] for e in events if e["event"] == "followup"]


def labels(message: dict[str, Any]) -> list[str]:
    return [button["title"] for button in message["buttons"]]


def test_the_update_sets_the_facts_and_says_nothing_itself(run: Run) -> None:
    messages, events = run(ActionUpdateFacts(), entity("headcount", 6), asked_fact="legal_form")
    assert messages == []
    assert value_of(events, "headcount") == 6
    assert value_of(events, "turn")["notices"][0]["response"] == "utter_noted"


def test_a_mere_answer_to_the_question_is_not_acknowledged() -> None:
    assert notices(hear(entity("number", 6), asked="headcount")) == []
    assert notices(hear(entity("headcount", 6), asked="headcount")) == []


def test_facts_beyond_the_question_are_told_in_one_line() -> None:
    reading = hear(entity("headcount", 6), entity("legal_form", "scop"), asked="headcount")
    assert [n["values"] for n in notices(reading)] == [{"noted": "6 salariés, SCOP"}]


def test_what_was_known_already_is_still_acknowledged() -> None:
    said = hear(entity("headcount", 6), asked="digital_core", headcount=6)
    assert [n["values"] for n in notices(said)] == [{"noted": "6 salariés"}]


def test_new_and_corrected_share_one_line() -> None:
    reading = hear(entity("headcount", 14), entity("legal_form", "scop"), headcount=12)
    (notice,) = notices(reading)
    assert notice["response"] == "utter_noted_corrected"
    assert notice["values"]["corrected"] == "14 salariés (au lieu de 12)"


def test_a_refused_value_is_told_with_what_is_accepted() -> None:
    (notice,) = notices(hear(entity("number", 5.5), asked="headcount"))
    assert notice["response"] == "utter_invalid_headcount"
    assert notice["topic"] == "not_understood"


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


def test_why_without_a_question_still_offers_a_way_forward(run: Run) -> None:
    (message,), _ = run(ActionExplainQuestion(), intent="why_this_question", in_form=False)
    assert message["response"] == "utter_no_open_question"
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


def test_without_a_favourable_verdict_the_steps_are_those_of_certification(run: Run) -> None:
    (message,), _ = run(ActionShowSteps(), in_form=False, **without(headcount=25))
    assert message["response"] == "utter_faq_certification"


def test_what_if_answers_without_storing(run: Run) -> None:
    (message,), events = run(
        ActionWhatIf(), entity("headcount", 21, "hypothetical"), intent="what_if", **COMPLETE
    )
    assert message["hypothesis"] == "21 salariés"
    assert "non éligible" in message["outcome"]
    assert message["custom"]["topic"] == "headcount_rule"
    assert [e["name"] for e in events if e["event"] == "slot"] == ["turn"]


def test_what_if_the_other_way(run: Run) -> None:
    refused = without(headcount=25)
    (message,), _ = run(ActionWhatIf(), entity("headcount", 6), intent="what_if", **refused)
    assert "**éligible**" in message["outcome"]


def test_what_if_reads_a_bare_number_as_the_figure_given_last() -> None:
    slots = slots_of("digital_core", turn={"numeric": "turnover_eur"})
    assert supposed(slots, [entity("number", 21)]) == {"turnover_eur": 21}
    assert supposed(slots_of("headcount"), [entity("number", 21)]) == {"headcount": 21}
    assert supposed(slots_of(), [entity("number", 21)]) == {"headcount": 21}


@pytest.mark.parametrize("said", [[], [entity("headcount", -1)], [entity("answer", "yes")]])
def test_what_if_that_cannot_be_read_gives_an_example(run: Run, said: list[Any]) -> None:
    (message,), _ = run(ActionWhatIf(), *said, intent="what_if", **COMPLETE)
    assert message["response"] == "utter_what_if_unclear"


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


def test_choosing_which_answer_to_change(run: Run) -> None:
    (message,), events = run(ActionModifyAnswer(), in_form=False, turn=NOTHING, **COMPLETE)
    assert message["response"] == "utter_modify_which"
    assert len(message["buttons"]) == 14
    assert follows(events) == []


def test_the_chosen_answer_is_asked_again_and_kept_meanwhile(run: Run) -> None:
    messages, events = run(
        ActionModifyAnswer(), entity("fact", "headcount"), in_form=False, turn=NOTHING, **COMPLETE
    )
    assert messages == []
    assert value_of(events, "reopened") == "headcount"
    assert all(e.get("name") != "headcount" for e in events)
    assert follows(events) == ["assessment_form"]


def test_reopening_the_purchases_opens_the_list(run: Run) -> None:
    _, events = run(ActionModifyAnswer(), entity("fact", "purchases"), turn=NOTHING, **COMPLETE)
    assert value_of(events, "purchases_complete") is None


def test_a_purchase_is_taken_off_by_its_choice(run: Run) -> None:
    (message,), events = run(
        ActionModifyAnswer(), entity("item", "caisse"), turn=NOTHING, **COMPLETE
    )
    assert message["response"] == "utter_purchases_removed"
    assert value_of(events, "purchases") == [SITE]


def test_a_change_said_in_full_needs_no_list(run: Run) -> None:
    messages, _ = run(
        ActionModifyAnswer(), entity("headcount", 14), in_form=False, turn=SOMETHING, **COMPLETE
    )
    assert messages == []


def test_nothing_to_change_yet_starts_the_questions(run: Run) -> None:
    (message,), events = run(ActionModifyAnswer(), in_form=False, turn=NOTHING)
    assert message["response"] == "utter_modify_nothing"
    assert follows(events) == ["assessment_form"]


def test_a_greeting_starts_the_questions(run: Run) -> None:
    (message,), events = run(ActionSmallTalk(), intent="greet", in_form=False, turn=NOTHING)
    assert message["custom"] == {"kind": "smalltalk", "topic": "greet"}
    assert follows(events) == ["assessment_form"]


def test_a_greeting_after_the_verdict_does_not(run: Run) -> None:
    (message,), events = run(
        ActionSmallTalk(), intent="greet", in_form=False, turn=NOTHING, verdict=["eligible", [], 0]
    )
    assert follows(events) == []
    assert message["buttons"]


def test_a_goodbye_leaves_a_way_back(run: Run) -> None:
    (message,), events = run(ActionSmallTalk(), intent="goodbye", turn=NOTHING)
    assert labels(message) == ["Reprendre"]
    assert value_of(events, "turn")["quiet"]


def test_out_of_scope_and_not_understood_are_not_the_same(run: Run) -> None:
    (outside,), _ = run(ActionNotUnderstood(), intent="out_of_scope", in_form=False, turn=NOTHING)
    (missed,), _ = run(ActionNotUnderstood(), intent="nlu_fallback", in_form=False, turn=NOTHING)
    assert outside["custom"]["topic"] == "out_of_scope"
    assert missed["custom"]["topic"] == "not_understood"


def test_facts_in_an_unsure_message_go_on_with_the_questions(run: Run) -> None:
    messages, events = run(
        ActionNotUnderstood(), intent="nlu_fallback", in_form=False, turn=SOMETHING
    )
    assert messages == []
    assert follows(events) == ["assessment_form"]


def test_the_assistant_speaks_first(run: Run) -> None:
    (message,), events = run(ActionSessionStart(), intent="", in_form=False)
    assert message["response"] == "utter_opening"
    assert message["buttons"]
    assert [e["event"] for e in events] == ["session_started", "action"]


def test_starting_over_empties_everything_that_was_set(run: Run) -> None:
    _, events = run(
        ActionStartOver(), intent="restart", text="Recommencer", asked_fact="esus", **COMPLETE
    )
    emptied = {e["name"] for e in events if e["event"] == "slot" and e["value"] is None}
    assert emptied == {*COMPLETE, "requested_slot"}
    assert follows(events) == ["action_session_start"]
    assert all(e["event"] not in ("restart", "rewind") for e in events)


def test_words_that_only_look_like_starting_over_are_asked_about(run: Run) -> None:
    (message,), events = run(
        ActionStartOver(), intent="restart", text="on reprend", turn=NOTHING, **COMPLETE
    )
    assert labels(message) == ["Recommencer à zéro", "Continuer"]
    assert all(e.get("name") not in COMPLETE for e in events)
    assert follows(events) == ["action_listen"]


def test_a_fact_taken_for_starting_over_goes_on_with_the_questions(run: Run) -> None:
    messages, events = run(
        ActionStartOver(), intent="restart", text="retirez la caisse", turn=SOMETHING, **COMPLETE
    )
    assert messages == []
    assert follows(events) == ["assessment_form"]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("je veux modifier mes achats", "purchases"),
        ("changer le nombre de salariés", "headcount"),
        ("modifier le chiffre d'affaires", "turnover_eur"),
        ("je me suis trompé sur l'activité économique", "economic_activity"),
        ("modifier une réponse", None),
        ("modifier mes achats et mes salariés", None),
    ],
)
def test_the_answer_to_change_is_named_by_its_subject(text: str, fact: str | None) -> None:
    assert fact_named(text) == fact
