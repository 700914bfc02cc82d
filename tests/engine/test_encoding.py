import json
from datetime import date
from decimal import Decimal

import pytest

from bot.engine.encoding import plain_copy, to_json


def test_what_json_cannot_hold_is_replaced() -> None:
    value = {"a": float("nan"), "b": [float("-inf"), 1.5], "c": "x\ud83dy", "\udc00": "é"}
    text = to_json(value)
    text.encode("utf-8")
    assert json.loads(text) == {"a": None, "b": [None, 1.5], "c": "x\ufffdy", "\ufffd": "é"}
    assert "NaN" not in text


def test_a_plain_value_is_written_as_it_is() -> None:
    assert to_json({"é": [1, True, None]}) == '{"é":[1,true,null]}'


@pytest.mark.parametrize("value", [Decimal("1.5"), date(2026, 1, 1)])
def test_an_action_can_return_json_only(value: object) -> None:
    with pytest.raises(TypeError):
        plain_copy({"slot": value})


def test_a_copy_shares_nothing() -> None:
    value = {"list": [1]}
    plain_copy(value)["list"].append(2)
    assert value == {"list": [1]}
