"""Load Rasa without TensorFlow when the model has no use for it.

Half of the start and 350 MB go to a library that our models never call: one unused import
(`rasa.utils.train_utils`, in the base class of entity extractors) pulls it in, and spaCy takes
it when it is there. Here it is simply not there. A model with a neural component gets it back.
"""

import json
import sys
import tarfile
import types
from collections.abc import Iterable
from importlib.machinery import ModuleSpec
from pathlib import Path

LEFT_OUT = ("tensorflow", "keras", "jax", "tensorflow_hub", "tensorflow_text")
UNUSED_BY_PREDICTION = "rasa.utils.train_utils"
NEURAL = (
    "DIETClassifier",
    "ResponseSelector",
    "TEDPolicy",
    "UnexpecTEDIntentPolicy",
    "ConveRTFeaturizer",
    "LanguageModelFeaturizer",
)


class _NotInstalled:
    """An import finder for which the libraries left out do not exist."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """Raise ModuleNotFoundError for the libraries left out, know nothing of the others."""
        if name.partition(".")[0] in LEFT_OUT:
            raise ModuleNotFoundError(f"{name} is left out of this process", name=name)
        return None


def components(model: Path) -> Iterable[str]:
    """Return the class path of every component the model predicts with."""
    with tarfile.open(model) as archive:
        member = archive.extractfile("metadata.json")
        assert member is not None
        nodes = json.load(member)["predict_schema"]["nodes"]
    return [node["uses"] for node in nodes.values()]


def leave_out_tensorflow(model: Path) -> bool:
    """Make TensorFlow unimportable unless `model` needs it; return whether it was left out.

    Call before anything of Rasa is imported.
    """
    if any(used.rpartition(".")[2] in NEURAL for used in components(model)):
        return False
    if "rasa" in sys.modules or "tensorflow" in sys.modules:
        return False
    sys.meta_path.insert(0, _NotInstalled())  # type: ignore[arg-type]
    sys.modules[UNUSED_BY_PREDICTION] = types.ModuleType(UNUSED_BY_PREDICTION)
    return True
