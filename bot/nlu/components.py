"""Rasa components: thin hands around the understanding core.

Pipeline order: FrenchTokenizer, FactFinder, IntentClassifier, IntentSettler.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import joblib
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message as RasaMessage
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu import interpretation
from bot.nlu.entity import Entity
from bot.nlu.intent_case import FALLBACK
from bot.nlu.intent_model import IntentModel, example
from bot.nlu.understanding import read_message, understand, warm_up

_PARIS = ZoneInfo("Europe/Paris")
_EXTRACTOR = "FactFinder"
_MODEL_FILE = "intents.joblib"
_ANY_DAY = date(2000, 1, 1)
_RANKED = 10


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class FrenchTokenizer(Tokenizer):
    """Canonical tokens for the classifier: corrected spelling, figures all alike."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The tokenizer's settings (Rasa's own)."""
        return {
            "intent_tokenization_flag": False, "intent_split_symbol": "_", "token_pattern": None,
            "prefix_separator_symbol": None,
        }  # fmt: skip

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> FrenchTokenizer:
        """Creates the component (called by Rasa's graph)."""
        return cls(config)

    def tokenize(self, message: RasaMessage, attribute: str) -> list[Token]:
        """Takes a Rasa message; returns its tokens."""
        canonical = read_message(message.get(attribute))
        return [
            Token("0" if re.match(r"\d", token.norm) else token.norm, token.start, token.end)
            for token in canonical.tokens
        ]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class FactFinder(GraphComponent):
    """Puts the facts and bare answers of a message among its entities."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> FactFinder:
        """Creates the component and warms up the vocabularies, so that no visitor waits."""
        warm_up()
        return cls()

    def process(self, messages: list[RasaMessage]) -> list[RasaMessage]:
        """Takes messages; returns them with their entities."""
        for message in messages:
            text = message.get(TEXT) or ""
            found = interpretation.find(text, today_of(message))
            message.set(ENTITIES, [as_rasa(entity) for entity in found], add_to_output=True)
        return messages


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(GraphComponent):
    """Ranks the intents of a message from its words and its entities."""

    def __init__(
        self, model_storage: ModelStorage, resource: Resource, model: IntentModel | None = None
    ) -> None:
        """Takes where to keep the model, and the model when it was trained."""
        self._storage = model_storage
        self._resource = resource
        self._model = model

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> IntentClassifier:
        """Creates the component before training (called by Rasa's graph)."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> IntentClassifier:
        """Loads the trained component; without a trained model it ranks nothing."""
        try:
            with model_storage.read_from(resource) as folder:
                model = joblib.load(folder / _MODEL_FILE)
        except (ValueError, FileNotFoundError):
            model = None
        return cls(model_storage, resource, model)

    def train(self, training_data: TrainingData) -> Resource:
        """Takes the training data; fits the model and returns where it is kept."""
        examples, labels = [], []
        for message in training_data.intent_examples:
            text = message.get(TEXT)
            if text:
                examples.append(example(read_message(text), understand(text, _ANY_DAY)))
                labels.append(message.get(INTENT))
        if len(set(labels)) > 1:
            self._model = IntentModel().fit(examples, labels)
            with self._storage.write_to(self._resource) as folder:
                joblib.dump(self._model, folder / _MODEL_FILE, compress=3)
        return self._resource

    def process(self, messages: list[RasaMessage]) -> list[RasaMessage]:
        """Takes messages with entities; returns them with a ranking of intents."""
        for message in messages:
            entities = [from_rasa(entity) for entity in message.get(ENTITIES) or []]
            ranked: list[tuple[str, float]] = []
            if self._model:
                text = message.get(TEXT) or ""
                ranked, entities = interpretation.rank(text, entities, self._model)
            message.set(ENTITIES, [as_rasa(entity) for entity in entities], add_to_output=True)
            ranking = [{"name": name, "confidence": share} for name, share in ranked[:_RANKED]]
            best = ranking[0] if ranking else {"name": None, "confidence": 0.0}
            message.set(INTENT, best, add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class IntentSettler(GraphComponent):
    """Settles the intent when the matchers are sure; under the threshold, not understood."""

    def __init__(self, threshold: float) -> None:
        """Takes the confidence under which the classifier is not believed."""
        self._threshold = threshold

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The confidence threshold."""
        return {"threshold": 0.3}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> IntentSettler:
        """Creates the component (called by Rasa's graph)."""
        return cls(config["threshold"])

    def process(self, messages: list[RasaMessage]) -> list[RasaMessage]:
        """Takes messages with entities and a ranking; returns them with the settled intent."""
        for message in messages:
            self._settle(message)
        return messages

    def _settle(self, message: RasaMessage) -> None:
        ranking = message.get(INTENT_RANKING_KEY) or []
        entities = [from_rasa(entity) for entity in message.get(ENTITIES) or []]
        pairs = [(one["name"], one["confidence"]) for one in ranking]
        text = message.get(TEXT) or ""
        name, kept = interpretation.settle(text, entities, pairs, self._threshold)
        message.set(ENTITIES, [as_rasa(entity) for entity in kept], add_to_output=True)
        confidence = dict(pairs).get(name, 1.0)
        if not pairs or name != pairs[0][0]:
            confidence = 1.0 if name != FALLBACK else self._threshold
        settled = {"name": name, "confidence": confidence}
        others = [one for one in ranking if one["name"] != name]
        message.set(INTENT, settled, add_to_output=True)
        message.set(INTENT_RANKING_KEY, [settled, *others], add_to_output=True)


def today_of(message: RasaMessage) -> date:
    """Takes a Rasa message; returns the day it was written: its metadata's, or today in Paris."""
    said = (message.get("metadata") or {}).get("on")
    try:
        return date.fromisoformat(said)
    except (TypeError, ValueError):
        return datetime.now(_PARIS).date()


def as_rasa(entity: Entity) -> dict[str, Any]:
    """Takes an entity; returns it as Rasa writes entities."""
    found = {
        "entity": entity.name, "start": entity.start, "end": entity.end, "value": entity.value,
        "extractor": _EXTRACTOR,
    }  # fmt: skip
    return {**found, "role": entity.role} if entity.role else found


def from_rasa(entity: dict[str, Any]) -> Entity:
    """Takes an entity as Rasa writes it; returns ours."""
    return Entity(
        entity["entity"], entity["value"], entity.get("start", 0), entity.get("end", 0),
        entity.get("role"),
    )  # fmt: skip
