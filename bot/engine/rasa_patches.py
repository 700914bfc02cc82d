"""Every change made to Rasa itself, with its reason. Nothing else in the project patches it.

1. Rasa makes its actions through one function, which builds all twelve default actions at each
   call and knows only of custom actions on a server: ours takes its place. A form must be an
   action of the bot's own, under the form's name, as Rasa allows.
2. Rasa deep-copies states, events and messages only to hand them to a debug log that is off.
   In the two modules of a turn where `copy.deepcopy` has no other use, it hands them as is.
3. After each message RulePolicy reads the conversation twice: for rules on the message's text,
   then for rules on its intent. When no rule of the model could match by text alone, the first
   reading is left out.
"""

import json
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import rasa.core.actions.action as rasa_actions
import rasa.core.policies.rule_policy
import rasa.core.processor
from rasa.core.actions.action import Action, RemoteAction
from rasa.core.actions.forms import FormAction
from rasa.core.policies.rule_policy import RULES, RULES_FOR_LOOP_UNHAPPY_PATH, RulePolicy
from rasa.shared.core.constants import ACTION_EXTRACT_SLOTS, ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.utils.endpoints import EndpointConfig

from bot.engine.errors import TurnFailed
from bot.engine.extraction import LocalExtractSlots
from bot.engine.local_actions import LocalAction, LocalActions

COPIES_ONLY_FOR_LOGS = (
    rasa.core.processor,
    rasa.core.policies.rule_policy,
)

_rasa_action_for: Callable[..., Action] = rasa_actions.action_for_name_or_text
_rasa_find_rule: Callable[..., Any] = RulePolicy._find_action_from_rules


def apply() -> None:
    """Patch Rasa; once is enough, twice does no harm."""
    rasa_actions.action_for_name_or_text = action_for_name_or_text
    as_is = SimpleNamespace(deepcopy=lambda value: value)
    for module in COPIES_ONLY_FOR_LOGS:
        module.copy = as_is  # type: ignore[attr-defined]
    RulePolicy._find_action_from_rules = find_action_from_rules


def action_for_name_or_text(name: str, domain: Domain, endpoint: EndpointConfig | None) -> Action:
    """Return the action Rasa would, run here when the endpoint is LocalActions."""
    if not isinstance(endpoint, LocalActions):
        return _rasa_action_for(name, domain, endpoint)
    made: dict[Any, Action] = endpoint.made
    key = (id(domain), name)
    if key not in made:
        made[key] = _make_local(_rasa_action_for(name, domain, endpoint), endpoint)
    return made[key]


def _make_local(action: Action, endpoint: LocalActions) -> Action:
    if isinstance(action, FormAction):
        raise TurnFailed(f"the form {action.name()} is not an action of the bot")
    if isinstance(action, RemoteAction):
        return LocalAction(action.name(), endpoint)
    if action.name() == ACTION_EXTRACT_SLOTS:
        return LocalExtractSlots(endpoint)
    return action


def find_action_from_rules(
    policy: RulePolicy, tracker: Any, domain: Domain, use_text_for_last_user_input: bool
) -> tuple[str | None, str | None, bool]:
    """Return what Rasa finds, without looking for rules on text where there are none."""
    if use_text_for_last_user_input and not reads_text(policy):
        return None, None, False
    found: tuple[str | None, str | None, bool] = _rasa_find_rule(
        policy, tracker, domain, use_text_for_last_user_input
    )
    return found


def reads_text(policy: RulePolicy) -> bool:
    """Tell whether a rule could apply just after a message, whatever its intent."""
    if not hasattr(policy, "_reads_text"):
        keys = [key for kind in (RULES, RULES_FOR_LOOP_UNHAPPY_PATH) for key in policy.lookup[kind]]
        policy._reads_text = any(_ignores_the_intent(json.loads(key)[-1]) for key in keys)
    return bool(policy._reads_text)


def _ignores_the_intent(state: dict[str, Any]) -> bool:
    listened = state.get("prev_action", {}).get("action_name") == ACTION_LISTEN_NAME
    return listened and "intent" not in state.get("user", {})
