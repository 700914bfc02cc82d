"""JSON that always encodes: no NaN, no infinity, no half character."""

import json
import math
import re
from typing import Any

_HALF_CHARACTER = re.compile("[\ud800-\udfff]")


def to_json(value: Any) -> str:
    """Return `value` as valid JSON text.

    NaN and infinities become null, lone surrogates the replacement character. Raises TypeError
    for what JSON cannot hold.
    """
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        text.encode()
    except ValueError:
        return json.dumps(_repair(value), ensure_ascii=False, separators=(",", ":"))
    return text


def plain_copy(value: Any) -> Any:
    """Return a deep copy of JSON values, as a trip over HTTP would.

    Raises TypeError for what JSON cannot hold (a Decimal, a date).
    """
    return json.loads(json.dumps(value))


def _repair(value: Any) -> Any:
    if isinstance(value, str):
        return _HALF_CHARACTER.sub("\ufffd", value)
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {_repair(key): _repair(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_repair(item) for item in value]
    return value
