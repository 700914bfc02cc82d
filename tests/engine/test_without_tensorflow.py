import json
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from bot.engine.without_tensorflow import UNUSED_BY_PREDICTION, components, leave_out_tensorflow

ROOT = Path(__file__).parents[2]
TOY = Path(__file__).parent / "toy_bot"

LOAD = """
import sys
from pathlib import Path
from bot.engine import logs
logs.configure("INFO")
from bot.engine.without_tensorflow import leave_out_tensorflow
assert leave_out_tensorflow(Path(sys.argv[1]))
from bot.engine.serving import build_app
from bot.engine.settings import Settings
build_app(Settings(database_url="sqlite://", actions="toy_actions"), Path(sys.argv[1]))
assert "tensorflow" not in sys.modules
"""


def test_our_models_load_without_tensorflow(model: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOAD, str(model)],
        env={"PYTHONPATH": f"{ROOT}:{TOY}"},
        capture_output=True,
        text=True,
        timeout=90,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", ["DIETClassifier", "TEDPolicy"])
def test_a_neural_model_keeps_it(tmp_path: Path, name: str) -> None:
    archive = tmp_path / "model.tar.gz"
    metadata = tmp_path / "metadata.json"
    nodes = {"run_x": {"uses": f"rasa.somewhere.{name}"}}
    metadata.write_text(json.dumps({"predict_schema": {"nodes": nodes}}))
    with tarfile.open(archive, "w:gz") as tar:
        tar.add(metadata, "metadata.json")
    assert list(components(archive)) == [f"rasa.somewhere.{name}"]
    assert not leave_out_tensorflow(archive)


def test_the_module_left_empty_is_not_used_by_what_predicts() -> None:
    """Rasa's base extractor imports it and never names it again."""
    import rasa.nlu.extractors.extractor as extractor

    source = Path(str(extractor.__file__)).read_text()
    assert source.count("train_utils") == 1
    assert f"import {UNUSED_BY_PREDICTION}" in source
