"""The toy bot's actions: three facts, and one action for each way a turn can go wrong."""

import asyncio
from typing import Any

from rasa_sdk import Action
from rasa_sdk.events import (
    ActionExecuted,
    ActionExecutionRejected,
    ActiveLoop,
    FollowupAction,
    SessionStarted,
    SlotSet,
)

FACTS = ("legal_form", "headcount", "economic_activity")


class ActionSessionStart(Action):
    """Greet with choices."""

    def name(self) -> str:
        return "action_session_start"

    def run(self, dispatcher: Any, tracker: Any, domain: Any) -> list[dict[str, Any]]:
        dispatcher.utter_message(
            text="Bonjour, parlons de votre projet.",
            buttons=[
                {"title": "Une association", "payload": '/inform{"legal_form":"association"}'},
                {"title": "Merci", "payload": "/thanks"},
            ],
            json_message={"kind": "greeting", "topic": "greet"},
        )
        return [SessionStarted(), ActionExecuted("action_listen")]


class ActionUpdateFacts(Action):
    """Set the slots from an edit, or from the entities; plain words name the legal form.

    It lets other turns run in between, as an action that waits for something would.
    """

    def name(self) -> str:
        return "action_update_facts"

    async def run(self, dispatcher: Any, tracker: Any, domain: Any) -> list[dict[str, Any]]:
        await asyncio.sleep(0)
        message = tracker.latest_message
        edit = message["metadata"].get("facts")
        if edit is not None:
            return [SlotSet(fact, value) for fact, value in edit.items()]
        events = []
        for entity in message.get("entities") or []:
            value = entity["value"]
            if entity["entity"] == "headcount" and isinstance(value, str):
                value = int(value)
            events.append(SlotSet(entity["entity"], value))
        for form in ("association", "scop"):
            if form in (message.get("text") or "").lower() and "1" not in message["text"]:
                events.append(SlotSet("legal_form", form))
        return events


class AssessmentForm(Action):
    """Ask the first missing fact; a message that is no answer is rejected first."""

    def name(self) -> str:
        return "assessment_form"

    def run(self, dispatcher: Any, tracker: Any, domain: Any) -> list[dict[str, Any]]:
        active = tracker.active_loop_name == "assessment_form"
        heard = tracker.latest_action_name == "action_listen"
        if active and heard and tracker.latest_message["intent"]["name"] != "inform":
            return [ActionExecutionRejected("assessment_form")]
        events = [] if active else [ActiveLoop("assessment_form")]
        missing = next((fact for fact in FACTS if tracker.get_slot(fact) is None), None)
        if missing is None:
            return [*events, SlotSet("requested_slot", None), ActiveLoop(None)]
        dispatcher.utter_message(response=f"utter_ask_{missing}")
        return [*events, SlotSet("requested_slot", missing)]


class ActionSpin(Action):
    """Call itself for ever: trips the circuit breaker."""

    def name(self) -> str:
        return "action_spin"

    def run(self, dispatcher: Any, tracker: Any, domain: Any) -> list[dict[str, Any]]:
        dispatcher.utter_message(text="encore")
        return [SlotSet("headcount", 19), FollowupAction("action_spin")]


class ActionBoom(Action):
    """Fail with the visitor's words in the error."""

    def name(self) -> str:
        return "action_boom"

    def run(self, dispatcher: Any, tracker: Any, domain: Any) -> list[dict[str, Any]]:
        raise ValueError(f"cannot read {tracker.latest_message['text']}")


class ActionSilent(Action):
    """Say nothing at all."""

    def name(self) -> str:
        return "action_silent"

    def run(self, dispatcher: Any, tracker: Any, domain: Any) -> list[dict[str, Any]]:
        return []


class ActionBrokenNumbers(Action):
    """Answer with what breaks a JSON encoder."""

    def name(self) -> str:
        return "action_broken_numbers"

    def run(self, dispatcher: Any, tracker: Any, domain: Any) -> list[dict[str, Any]]:
        dispatcher.utter_message(
            text="cassé \ud83d ici",
            json_message={
                "kind": "faq",
                "topic": "vat",
                "assessment": {"rate": float("nan"), "most": float("inf"), "text": "\udc00"},
            },
        )
        return []


class ActionMutate(Action):
    """Change the tracker's list in place, as careless code does."""

    def name(self) -> str:
        return "action_mutate"

    def run(self, dispatcher: Any, tracker: Any, domain: Any) -> list[dict[str, Any]]:
        tracker.slots["unknown"].append("headcount")
        dispatcher.utter_message(text=",".join(tracker.slots["unknown"]))
        return []
