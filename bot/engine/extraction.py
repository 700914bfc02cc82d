"""Rasa's slot extraction, with our actions."""

from rasa.core.actions.action import ActionExtractSlots
from rasa.core.channels.channel import OutputChannel
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, Event, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from bot.engine.local_actions import LocalAction


class LocalExtractSlots(ActionExtractSlots):
    """Slot extraction that runs our actions here and never hides their failure."""

    async def _run_custom_action(
        self,
        custom_action: str,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        tracker: DialogueStateTracker,
        domain: Domain,
    ) -> list[Event]:
        events = await LocalAction(custom_action, self._action_endpoint).run(
            output_channel, nlg, tracker, domain
        )
        return [event for event in events if isinstance(event, (SlotSet, BotUttered))]
