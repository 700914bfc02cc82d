"""Rasa's form and slot extraction, with our actions and without replaying the conversation."""

from rasa.core.actions.action import ActionExtractSlots
from rasa.core.actions.forms import FormAction
from rasa.core.channels.channel import OutputChannel
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core.constants import REQUESTED_SLOT
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, Event, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from bot.engine.live_tracker import fork
from bot.engine.local_actions import LocalAction


class LocalForm(FormAction):
    """A form whose validation runs in this process, on a copy of the tracker."""

    async def validate_slots(
        self,
        slot_candidates: dict[str, object],
        tracker: DialogueStateTracker,
        domain: Domain,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
    ) -> list[Event]:
        """Return the events of the form's validation action, [] when it has none."""
        name = f"validate_{self.name()}"
        if name not in domain.action_names_or_texts:
            return []
        events: list[Event] = [SlotSet(slot, value) for slot, value in slot_candidates.items()]
        scratch = self._temporary_tracker(tracker, events, domain)
        return await LocalAction(name, self.action_endpoint).run(
            output_channel, nlg, scratch, domain
        )

    def _temporary_tracker(
        self,
        current_tracker: DialogueStateTracker,
        additional_events: list[Event],
        domain: Domain,
    ) -> DialogueStateTracker:
        scratch = fork(current_tracker)
        scratch.update(SlotSet(REQUESTED_SLOT, self.get_slot_to_fill(current_tracker)))
        scratch.update(ActionExecuted(self.name()))
        for event in additional_events:
            scratch.update(event)
        return scratch


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
