"""Read Rasa events back from what was stored or what an action returned."""

from typing import Any

import rasa.shared.utils.common
from rasa.shared.core.events import Event

_CLASSES: dict[str, type[Event]] = {}


def read_events(serialised: list[dict[str, Any]]) -> list[Event]:
    """Return the events, as Rasa's `deserialise_events` does.

    Rasa walks all its event classes for each event; here they are found once. Raises ValueError
    for anything but a list of known events.
    """
    if not _CLASSES:
        for cls in rasa.shared.utils.common.all_subclasses(Event):
            _CLASSES.setdefault(cls.type_name, cls)
    if not isinstance(serialised, list):
        raise ValueError("not a list of events")
    events = []
    for item in serialised:
        cls = _CLASSES.get(item["event"])
        event = cls._from_parameters(item) if cls else None
        if event is None:
            raise ValueError("unknown event")
        events.append(event)
    return events
