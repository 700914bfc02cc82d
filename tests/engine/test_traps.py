"""Each way Rasa loses a conversation or lets a visitor in, closed."""

import ast
import asyncio
import copy
import inspect
import threading
import time
from pathlib import Path

import pytest
import sqlalchemy as sa
from rasa.core.channels.channel import UserMessage
from rasa.core.policies.rule_policy import RulePolicy
from rasa.core.tracker_store import FailSafeTrackerStore

from bot.engine import rasa_patches
from bot.engine.agent import load_agent
from bot.engine.conversations import Conversations
from bot.engine.database import TURN, open_database
from bot.engine.errors import DatabaseAway, Refused, TurnFailed
from bot.engine.processor import TurnProcessor
from bot.engine.store import ConversationStore
from tests.engine.chat import Chat


async def test_a_bad_row_stops_one_conversation_only(
    chat: Chat, restarted: object, store: ConversationStore
) -> None:
    with store._engine.begin() as connection:
        connection.execute(sa.update(TURN).values(events='[{"event": "no such event"}]'))
    again = restarted()  # type: ignore[operator]
    with pytest.raises(TurnFailed):
        await Chat(again, chat.id).say("merci")
    other = Chat(again, "another")
    await other.open()
    assert (await other.say("merci"))["state"]["turn"] == 1


@pytest.mark.parametrize("stored", ["", "not json", "{}", '[{"event": "user"}]', "[1]", "null"])
async def test_no_content_of_a_row_ends_the_process(
    chat: Chat, restarted: object, store: ConversationStore, stored: str
) -> None:
    with store._engine.begin() as connection:
        connection.execute(sa.update(TURN).values(events=stored))
    with pytest.raises(TurnFailed):
        await Chat(restarted(), chat.id).history()  # type: ignore[operator]


async def test_a_database_that_is_away_is_an_error_not_an_empty_conversation(
    chat: Chat, store: ConversationStore
) -> None:
    await chat.say("on est une association")
    with store._engine.begin() as connection:
        connection.execute(sa.text("ALTER TABLE engine_turn RENAME TO hidden"))
    with pytest.raises(DatabaseAway):
        await chat.say("12 salariés", "again")
    with pytest.raises(DatabaseAway):
        await chat.say("12 salariés", "again")
    with pytest.raises(DatabaseAway):
        await Chat(chat.conversations, "new").open()
    with store._engine.begin() as connection:
        connection.execute(sa.text("ALTER TABLE hidden RENAME TO engine_turn"))
    reply = await chat.say("12 salariés", "again")
    assert reply["state"]["facts"] == {
        "legal_form": "association",
        "headcount": 12,
        "unknown": [],
    }


def test_no_store_that_hides_failures_is_in_the_agent(model: Path, database_url: str) -> None:
    store = ConversationStore(open_database(database_url))
    agent = load_agent(model, store, "toy_actions")
    assert agent.tracker_store is store
    assert agent.processor is not None
    assert agent.processor.tracker_store is store
    assert not isinstance(agent.tracker_store, FailSafeTrackerStore)


async def test_a_conversation_lives_on_after_the_circuit_breaker(chat: Chat) -> None:
    with pytest.raises(TurnFailed, match="circles"):
        await chat.say("tourne en rond")
    for _ in range(3):
        reply = await chat.say("14")
        assert reply["messages"]
    assert reply["state"]["facts"]["headcount"] == 14


async def test_silence_is_an_error(chat: Chat) -> None:
    with pytest.raises(TurnFailed, match="nothing"):
        await chat.say("chut silence")


async def test_an_action_that_fails_inside_the_form_fails_the_turn(chat: Chat) -> None:
    await chat.say("on est une association")
    with pytest.raises(TurnFailed, match="broke"):
        await chat.say("explose maintenant")


async def test_near_simultaneous_messages_are_answered_at_once_and_in_turn(chat: Chat) -> None:
    began = time.perf_counter()
    replies = await asyncio.gather(*[chat.say("merci", f"id{i}") for i in range(5)])
    assert time.perf_counter() - began < 1
    assert [reply["state"]["turn"] for reply in replies] == [1, 2, 3, 4, 5]


async def test_a_slow_disk_makes_only_its_own_visitor_wait(
    chat: Chat, conversations: Conversations, store: ConversationStore
) -> None:
    """Another turn is computed while the first one's commit is still under way."""
    release = threading.Event()
    began = threading.Event()

    def commit_slowly(_connection: object) -> None:
        began.set()
        assert release.wait(10)

    sa.event.listen(store._engine, "commit", commit_slowly, once=True)
    slow = asyncio.create_task(chat.say("merci"))
    while not began.is_set():
        await asyncio.sleep(0)
    quick = chat.conversations._processor
    assert (await quick.parse_message(UserMessage("merci")))["intent"]["name"] == "thanks"
    assert not slow.done()
    release.set()
    assert (await slow)["state"]["turn"] == 1


@pytest.mark.parametrize("method", ["retrieve", "create_tracker"])
async def test_an_empty_id_is_refused(store: ConversationStore, method: str) -> None:
    with pytest.raises(Refused):
        await getattr(store, method)("")


async def test_an_action_cannot_change_the_tracker_in_place(
    chat: Chat, conversations: Conversations
) -> None:
    assert (await chat.say("abîme la liste"))["messages"][0]["text"] == "headcount"
    assert (await chat.say("abîme la liste"))["messages"][0]["text"] == "headcount"
    assert (await chat.history())["state"]["facts"] == {"unknown": []}
    other = Chat(conversations, "other")
    assert (await other.open())["state"]["facts"] == {"unknown": []}


async def test_broken_numbers_and_half_characters_are_repaired(
    chat: Chat, restarted: object
) -> None:
    reply = await chat.say("cassons les nombres", "broken")
    (message,) = reply["messages"]
    assert message["text"] == "cassé \ufffd ici"
    assert message["assessment"] == {"rate": None, "most": None, "text": "\ufffd"}
    chat.conversations = restarted()  # type: ignore[operator]
    assert await chat.say("cassons les nombres", "broken") == reply


async def test_nothing_of_the_request_reaches_a_slot_at_the_start(
    chat: Chat, store: ConversationStore
) -> None:
    await chat.say("merci")
    tracker = await store.retrieve(chat.id)
    assert tracker is not None
    assert tracker.get_slot("session_started_metadata") is None
    assert {k: v for k, v in tracker.current_slot_values().items() if v} == {}


def test_the_copies_left_out_serve_only_the_logs() -> None:
    """In each patched module, every `copy.deepcopy` stands in a call of the debug logger."""
    for module in rasa_patches.COPIES_ONLY_FOR_LOGS:
        tree = ast.parse(inspect.getsource(module))
        logged = [
            node
            for call in ast.walk(tree)
            if isinstance(call, ast.Call) and ast.unparse(call.func) == "structlogger.debug"
            for node in ast.walk(call)
        ]
        copies = [
            node
            for node in ast.walk(tree)
            if isinstance(node, ast.Attribute) and ast.unparse(node).startswith("copy.")
        ]
        assert copies
        assert all(node in logged for node in copies), module.__name__


async def test_an_agent_with_an_action_server_is_left_as_it_was(processor: TurnProcessor) -> None:
    from rasa.core.actions.action import RemoteAction
    from rasa.utils.endpoints import EndpointConfig

    action = rasa_patches.action_for_name_or_text(
        "action_spin", processor.domain, EndpointConfig("http://localhost:5055/webhook")
    )
    assert type(action) is RemoteAction


def test_rules_on_text_are_looked_for_when_there_are_some() -> None:
    def policy(state: str) -> RulePolicy:
        made = RulePolicy.__new__(RulePolicy)
        made.lookup = {"rules": {f"[{state}]": "utter_x"}, "rules_for_loop_unhappy_path": {}}
        return made

    listened = '"prev_action": {"action_name": "action_listen"}'
    assert not rasa_patches.reads_text(policy(f'{{{listened}, "user": {{"intent": "a"}}}}'))
    assert not rasa_patches.reads_text(policy('{"prev_action": {"action_name": "utter_y"}}'))
    assert rasa_patches.reads_text(policy(f'{{{listened}, "user": {{"text": "a"}}}}'))
    assert rasa_patches.reads_text(policy(f"{{{listened}}}"))


async def test_a_form_that_is_no_action_of_the_bot_is_refused(
    processor: TurnProcessor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processor.action_endpoint, "made", {})
    domain = copy.copy(processor.domain)
    domain.user_actions = [name for name in domain.user_actions if name != "assessment_form"]
    with pytest.raises(TurnFailed, match="assessment_form"):
        rasa_patches.action_for_name_or_text("assessment_form", domain, processor.action_endpoint)
