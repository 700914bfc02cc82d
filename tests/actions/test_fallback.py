"""Messages not understood while no question is open."""

from __future__ import annotations

from actions.fallback import ActionNotUnderstood
from tests.actions.conftest import NOTHING, SOMETHING, Run, follows


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
