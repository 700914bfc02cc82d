"""Run the custom actions in this process instead of on an action server.

An action sees and returns plain JSON values, copied both ways as a server would, so it can
never change a live tracker; only the HTTP call and its schema check are gone.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from rasa.core.actions.action import Action, ActionExecutionRejection, RemoteAction
from rasa.core.channels.channel import OutputChannel
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig
from rasa_sdk.executor import ActionExecutor, ActionNotFoundException
from rasa_sdk.interfaces import ActionExecutionRejection as RejectedBySdk

from bot.engine.encoding import plain_copy
from bot.engine.errors import TurnFailed
from bot.engine.events import read_events


class LocalActions(EndpointConfig):
    """The action endpoint of an agent whose actions live in this process."""

    def __init__(self, package: str) -> None:
        """Register every action of `package`."""
        super().__init__(url="local")
        self.executor = ActionExecutor()
        self.executor.register_package(package)
        self.made: dict[tuple[int, str], Action] = {}
        self._domain: tuple[Domain, dict[str, Any]] | None = None

    def domain_for_actions(self, domain: Domain) -> dict[str, Any]:
        """Return the domain as actions see it, made once for each model."""
        if self._domain is None or self._domain[0] is not domain:
            self._domain = (domain, domain.as_dict())
        return self._domain[1]


class EventsSeen(Sequence[dict[str, Any]]):
    """The tracker's events as an action reads them, written out only if it does."""

    def __init__(self, tracker: DialogueStateTracker) -> None:
        """Look at the events `tracker` holds now."""
        self._events = list(tracker.events)

    def __len__(self) -> int:
        return len(self._events)

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [plain_copy(event.as_dict()) for event in self._events[index]]
        return plain_copy(self._events[index].as_dict())

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return (plain_copy(event.as_dict()) for event in self._events)


class LocalAction(RemoteAction):
    """A custom action, run in this process."""

    async def run(
        self,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        tracker: DialogueStateTracker,
        domain: Domain,
    ) -> list[Event]:
        """Return the events of the action; raises TurnFailed when it cannot be run."""
        endpoint = self.action_endpoint
        assert isinstance(endpoint, LocalActions)
        call = {
            "next_action": self.name(),
            "sender_id": tracker.sender_id,
            "tracker": _tracker_seen(tracker),
            "domain": endpoint.domain_for_actions(domain),
        }
        try:
            result = await endpoint.executor.run(call)
        except RejectedBySdk as error:
            raise ActionExecutionRejection(self.name()) from error
        except ActionNotFoundException as error:
            raise TurnFailed(f"no action named {self.name()}") from error
        result = plain_copy(result)
        said = await self._utter_responses(result["responses"], output_channel, nlg, tracker)
        return [*said, *read_events(result["events"])]


def _tracker_seen(tracker: DialogueStateTracker) -> dict[str, Any]:
    loop = tracker.active_loop
    return {
        "sender_id": tracker.sender_id,
        "slots": plain_copy(tracker.current_slot_values()),
        "latest_message": plain_copy(tracker._latest_message_data()),
        "events": EventsSeen(tracker),
        "paused": tracker.is_paused(),
        "followup_action": tracker.followup_action,
        "active_loop": plain_copy(vars(loop)) if loop else {},
        "latest_action_name": tracker.latest_action_name,
    }
