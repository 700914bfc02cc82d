"""`python -m bot.engine`: load the model, then serve the private API."""

import os
import sys
from pathlib import Path
from typing import Any

from bot.engine import logs
from bot.engine.settings import NoModel, Settings, find_model
from bot.engine.without_tensorflow import leave_out_tensorflow


def main() -> int:
    """Serve until stopped; return 1 with a clear sentence when there is no model."""
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    settings = Settings.from_environment()
    logs.configure(settings.log_level)
    try:
        model = find_model(settings.model)
    except NoModel as error:
        print(f"engine: {error}", file=sys.stderr)
        return 1
    leave_out_tensorflow(model)
    _serve(settings, model)
    return 0


def _serve(settings: Settings, model: Path) -> None:
    import uvicorn

    from bot.engine.serving import build_app

    where: dict[str, Any] = {"host": settings.host, "port": settings.port}
    if settings.socket:
        Path(settings.socket).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        where = {"uds": settings.socket}
    uvicorn.run(build_app(settings, model), ws="none", access_log=False, log_config=None, **where)


if __name__ == "__main__":
    sys.exit(main())
