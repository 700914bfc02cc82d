"""Rasa's message processor, for turns that either succeed whole or leave no trace."""

from pathlib import Path
from typing import Any

import rasa.shared.utils.io
from rasa.core.actions.action import Action, ActionExecutionRejection
from rasa.core.channels.channel import OutputChannel, UserMessage
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.engine import loader
from rasa.engine.runner.interface import GraphRunner
from rasa.engine.storage.local_model_storage import MODEL_ARCHIVE_METADATA_FILE, LocalModelStorage
from rasa.engine.storage.storage import ModelMetadata
from rasa.shared.core.constants import ACTION_SESSION_START_NAME
from rasa.shared.core.events import ActionExecutionRejected, Event
from rasa.utils.common import TempDirectoryPath, get_temp_dir_name

from bot.engine.errors import TurnFailed
from bot.engine.graph import OrderedGraphRunner
from bot.engine.live_tracker import LiveTracker, fork

INTENTS_KEPT = 3


class PredictionOnlyStorage(LocalModelStorage):
    """Reads a model without its training graph.

    Reading that graph imports every component and policy Rasa has, TensorFlow's included.
    """

    @staticmethod
    def _load_metadata(directory: Path) -> ModelMetadata:
        serialized = rasa.shared.utils.io.read_json_file(directory / MODEL_ARCHIVE_METADATA_FILE)
        return ModelMetadata.from_dict({**serialized, "train_schema": {"nodes": {}}})


class SilentChannel(OutputChannel):
    """A channel that sends nothing: the reply is read from the tracker after the commit."""

    @classmethod
    def name(cls) -> str:
        """Return the channel's name in responses."""
        return "iness"


class TurnProcessor(MessageProcessor):
    """Runs turns on a tracker given by the caller, who stores it or drops it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Load the model; the circuit breaker ends the turn with an error."""
        super().__init__(*args, on_circuit_break=_break, **kwargs)
        self._channel = SilentChannel()

    async def start(self, tracker: LiveTracker) -> None:
        """Run the session start: the assistant speaks first."""
        action = self._get_action(ACTION_SESSION_START_NAME)
        prediction = PolicyPrediction.for_action_name(self.domain, ACTION_SESSION_START_NAME)
        await self._run_action(action, tracker, self._channel, self.nlg, prediction)

    async def run_turn(self, tracker: LiveTracker, message: UserMessage) -> None:
        """Apply one visitor message to `tracker`; raises when the dialogue cannot answer it."""
        await self._handle_message_with_tracker(message, tracker)
        await self.run_action_extract_slots(self._channel, tracker)
        await self._run_prediction_loop(self._channel, tracker)

    async def parse_message(
        self, message: UserMessage, tracker: Any = None, only_output_properties: bool = True
    ) -> dict[str, Any]:
        """Return the language components' reading, with the few best intents only."""
        parsed = self._parse_message_with_graph(message, tracker, only_output_properties)
        parsed["intent_ranking"] = (parsed.get("intent_ranking") or [])[:INTENTS_KEPT]
        return parsed

    async def _run_action(
        self,
        action: Action,
        tracker: LiveTracker,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        prediction: PolicyPrediction,
    ) -> bool:
        """As in Rasa, but an action that raises ends the turn instead of losing its events."""
        scratch = fork(tracker)
        scratch.update_with_events(prediction.events, self.domain)
        try:
            events = await action.run(output_channel, nlg, scratch, self.domain)
        except ActionExecutionRejection:
            tracker.update(
                ActionExecutionRejected(
                    action.name(), prediction.policy_name, prediction.max_confidence
                )
            )
            return self.should_predict_another_action(action.name())
        self._log_action_on_tracker(tracker, action, events, prediction)
        return self.should_predict_another_action(action.name())

    @staticmethod
    async def _send_bot_messages(
        events: list[Event], tracker: Any, output_channel: OutputChannel
    ) -> None:
        """Send nothing before the commit."""

    @staticmethod
    def _log_slots(tracker: Any) -> None:
        """Never write facts to a log."""

    @staticmethod
    def _load_model(model_path: str | Path) -> tuple[str, ModelMetadata, GraphRunner]:
        with TempDirectoryPath(get_temp_dir_name()) as folder:
            metadata, runner = loader.load_predict_graph_runner(
                Path(folder), Path(model_path), PredictionOnlyStorage, OrderedGraphRunner
            )
        return Path(model_path).name, metadata, runner


def _break(*_args: Any) -> None:
    raise TurnFailed("the dialogue went round in circles")
