"""Every change made to Rasa itself, with its reason. Nothing else in the project patches it.

1. Rasa makes its actions through one function, which builds all twelve default actions at each
   call and knows only of forms and custom actions on a server: ours takes its place.
2. Rasa deep-copies states, events and messages only to hand them to a debug log that is off.
   In the three modules of a turn where `copy.deepcopy` has no other use, it hands them as is.
"""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import rasa.core.actions.action as rasa_actions
import rasa.core.actions.forms
import rasa.core.policies.rule_policy
import rasa.core.processor
from rasa.core.actions.action import Action, RemoteAction
from rasa.core.actions.forms import FormAction
from rasa.shared.core.constants import ACTION_EXTRACT_SLOTS
from rasa.shared.core.domain import Domain
from rasa.utils.endpoints import EndpointConfig

from bot.engine.form import LocalExtractSlots, LocalForm
from bot.engine.local_actions import LocalAction, LocalActions

COPIES_ONLY_FOR_LOGS = (
    rasa.core.processor,
    rasa.core.actions.forms,
    rasa.core.policies.rule_policy,
)

_rasa_action_for: Callable[..., Action] = rasa_actions.action_for_name_or_text


def apply() -> None:
    """Patch Rasa; once is enough, twice does no harm."""
    rasa_actions.action_for_name_or_text = action_for_name_or_text
    as_is = SimpleNamespace(deepcopy=lambda value: value)
    for module in COPIES_ONLY_FOR_LOGS:
        module.copy = as_is  # type: ignore[attr-defined]


def action_for_name_or_text(
    name: str, domain: Domain, endpoint: EndpointConfig | None
) -> Action:
    """Return the action Rasa would, run in this process; agents without LocalActions see no change."""
    if not isinstance(endpoint, LocalActions):
        return _rasa_action_for(name, domain, endpoint)
    made: dict[Any, Action] = endpoint.made
    key = (id(domain), name)
    if key not in made:
        made[key] = _make_local(_rasa_action_for(name, domain, endpoint), endpoint)
    return made[key]


def _make_local(action: Action, endpoint: LocalActions) -> Action:
    if isinstance(action, FormAction):
        return LocalForm(action.name(), endpoint)
    if isinstance(action, RemoteAction):
        return LocalAction(action.name(), endpoint)
    if action.name() == ACTION_EXTRACT_SLOTS:
        return LocalExtractSlots(endpoint)
    return action
