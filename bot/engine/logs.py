"""Structured JSON logs that never hold a visitor's words.

Rasa logs messages, slots and entities, and error messages quote what they could not read. So
only our own events and uvicorn's are written out with their text; any other record is reduced
to where it comes from, and an error to its type and frames.
"""

import json
import logging
import sys
import traceback
import warnings
from typing import Any

import structlog

TRUSTED = ("bot.", "uvicorn")
_FIELDS = "fields"


class JsonFormatter(logging.Formatter):
    """One JSON object a line: time, level, logger, event or place, fields, error."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as JSON without any text of a visitor."""
        line: dict[str, Any] = {
            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "logger": record.name,
        }
        if record.name.startswith(TRUSTED):
            line["event"] = record.getMessage()
            line.update(getattr(record, _FIELDS, {}))
        else:
            line["event"] = f"{record.module}:{record.lineno}"
        if record.exc_info and record.exc_info[0]:
            line["error"] = describe_error(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False, default=str)


def describe_error(error: BaseException | None) -> list[dict[str, Any]]:
    """Return the error and its causes as type and frames, without their messages."""
    described = []
    while error is not None:
        frames = traceback.extract_tb(error.__traceback__)[-6:]
        described.append(
            {
                "type": type(error).__name__,
                "frames": [f"{frame.filename}:{frame.lineno}:{frame.name}" for frame in frames],
            }
        )
        error = error.__cause__ or error.__context__
    return described


def configure(level: str = "INFO") -> None:
    """Silence Rasa's debug steps and warnings, write JSON lines to standard error.

    Call before anything of Rasa is imported.
    """
    warnings.simplefilter("ignore")
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonFormatter())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("bot").setLevel(level)
    logging.getLogger("uvicorn").setLevel(logging.WARNING)
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
        processors=[_name_only],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )


def write(logger: logging.Logger, level: int, event: str, **fields: Any) -> None:
    """Write one of our own events; fields are names and numbers, never a visitor's text."""
    logger.log(level, event, extra={_FIELDS: fields})


def _name_only(_logger: Any, _method: str, event: dict[str, Any]) -> str:
    return str(event.get("event", ""))
