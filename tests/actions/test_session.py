"""Beginning, small talk and starting over."""

from __future__ import annotations

from actions.session import ActionSessionStart, ActionSmallTalk, ActionStartOver
from tests.actions.conftest import NOTHING, SOMETHING, Run, follows, labels
from tests.actions.test_form import COMPLETE, value_of


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
