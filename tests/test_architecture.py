"""The arrows between the rooms: what each may import, and nothing else."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OURS = {"rules_core", "actions", "bot"}

# room -> (our modules it may import, third-party packages it may import; None = any)
ALLOWED: dict[str, tuple[set[str], set[str] | None]] = {
    "rules_core": ({"rules_core"}, {"yaml"}),
    "actions": ({"actions", "rules_core"}, {"rasa_sdk"}),
    "bot/nlu": ({"bot.nlu", "bot.text", "rules_core.vocabulary"}, None),
    "bot/engine": ({"bot.engine", "bot.text", "actions", "rules_core"}, None),
    "bot/gateway": ({"bot.gateway", "bot.text", "rules_core"}, None),
}
NEVER: dict[str, set[str]] = {
    "bot/nlu": {"fastapi", "starlette", "sqlalchemy", "rasa_sdk"},
    "bot/engine": set(),
    "bot/gateway": {"rasa", "rasa_sdk", "spacy", "tensorflow"},
}
THE_CLOCK = re.compile(r"\b(date\.today|datetime\.(now|utcnow)|time\.time)\(")
UNNAMED = re.compile(r"(^|_)(utils?|helpers?|manager)(_|\.|$)")


def modules(room: str) -> list[Path]:
    return sorted((ROOT / room).rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """Yield the absolute dotted name of every import in a module."""
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                base = package[: len(package) - node.level + 1]
                yield ".".join([*base, node.module or ""]).rstrip(".")
            elif node.module in {"rules_core", "bot", "actions"}:
                yield from (f"{node.module}.{alias.name}" for alias in node.names)
            else:
                yield node.module or ""


def within(name: str, allowed: set[str]) -> bool:
    return any(name == prefix or name.startswith(prefix + ".") for prefix in allowed)


@pytest.mark.parametrize("room", ALLOWED)
def test_a_room_exists(room: str) -> None:
    assert modules(room), f"{room} holds no module"


@pytest.mark.parametrize(
    ("room", "path"),
    [(room, path) for room in ALLOWED for path in modules(room)],
    ids=lambda value: str(value.relative_to(ROOT)) if isinstance(value, Path) else value,
)
def test_a_module_imports_only_what_its_room_may(room: str, path: Path) -> None:
    ours_allowed, packages_allowed = ALLOWED[room]
    for name in imports(path):
        top = name.split(".")[0]
        if top in OURS:
            assert within(name, ours_allowed), f"{path}: {room} may not import {name}"
        elif top not in sys.stdlib_module_names and top != "__future__":
            assert top not in NEVER.get(room, set()), f"{path}: {room} may not import {name}"
            assert packages_allowed is None or top in packages_allowed, (
                f"{path}: {room} may not import {name}"
            )


@pytest.mark.parametrize("path", modules("rules_core"), ids=lambda path: path.name)
def test_the_rules_core_reads_no_clock(path: Path) -> None:
    if path.name == "__main__.py":  # a person at the command line means today
        return
    assert not THE_CLOCK.search(path.read_text(encoding="utf-8"))


def test_no_module_is_named_after_nothing() -> None:
    rooms = ["rules_core", "actions", "bot"]
    found = [path for room in rooms for path in modules(room) if UNNAMED.search(path.name)]
    assert not found, "a module's name gives its one reason to be opened"


def test_the_widget_imports_nothing_from_elsewhere() -> None:
    sources = [
        path for path in (ROOT / "bot/widget").rglob("*.js") if "node_modules" not in path.parts
    ]
    assert sources
    for path in sources:
        text = path.read_text(encoding="utf-8")
        for target in re.findall(r"""(?:import|from)\s*\(?\s*["']([^"']+)["']""", text):
            assert target.startswith(("./", "../", "/")), f"{path}: imports {target}"


@pytest.mark.parametrize("path", sorted((ROOT / "data").rglob("*.yml")), ids=lambda path: path.name)
def test_the_words_hold_no_threshold(path: Path) -> None:
    """Figures of the law reach the words as {placeholders} from the scheme's parameters."""
    threshold = re.compile(
        r"\b(20 salariés|2 M€|2 ?000 ?000|3 ?000 ?€|30 ?000 ?€|12 ?000 ?€|1 ?200 ?€|40 ?%|80 ?%)"
    )
    text = path.read_text(encoding="utf-8").replace("\u202f", " ").replace("\u00a0", " ")
    answers = text.split("responses:", 1)[1].split("\nnlu:", 1)[0] if "responses:" in text else ""
    assert not threshold.findall(answers)
