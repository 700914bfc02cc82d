import json
import logging
import subprocess
import sys
from pathlib import Path

from bot.engine.logs import JsonFormatter

ROOT = Path(__file__).parents[2]

RASA_SAYS_TOO_MUCH = """
import logging, warnings
from bot.engine import logs
logs.configure("INFO")
import structlog
import rasa.shared.utils.io
structlog.get_logger().debug("message", text="zanzibar")
structlog.get_logger().error("message", text="zanzibar")
logging.getLogger("rasa.core.processor").error("text was zanzibar")
rasa.shared.utils.io.raise_warning("unknown zanzibar")
logs.write(logging.getLogger("bot.engine"), logging.INFO, "ours", ms=3)
"""


def test_rasa_writes_where_but_not_what(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", RASA_SAYS_TOO_MUCH],
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "zanzibar" not in done.stderr + done.stdout
    lines = [json.loads(line) for line in done.stderr.splitlines()]
    assert [line["logger"] for line in lines][-2:] == ["rasa.core.processor", "bot.engine"]
    assert lines[-1]["event"] == "ours"
    assert lines[-1]["ms"] == 3


def test_an_error_is_told_by_its_type_and_place() -> None:
    try:
        try:
            int("zanzibar")
        except ValueError as error:
            raise RuntimeError("about zanzibar") from error
    except RuntimeError:
        record = logging.LogRecord("bot.x", 40, "f.py", 1, "failed", (), sys.exc_info())
    line = JsonFormatter().format(record)
    assert "zanzibar" not in line
    errors = json.loads(line)["error"]
    assert [error["type"] for error in errors] == ["RuntimeError", "ValueError"]
    assert "test_logs.py" in errors[0]["frames"][0]
