"""`python -m rules_core assess`, as a person at the Region would type it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from rules_core.__main__ import main
from tests.rules_core.applicants import GOOD

ROOT = Path(__file__).parents[2]


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    path = tmp_path / "facts.json"
    path.write_text(json.dumps({**GOOD, "certification": "none"}), encoding="utf-8")
    return path


def test_a_page_of_french(facts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", str(facts), "--on", "2026-11-23"]) == 0
    page = capsys.readouterr().out.replace("\u00a0", " ")
    assert "Éligible, d’après vos réponses" in page
    assert "Subvention estimée : 5 400 €" in page
    assert "« avoir moins de 20 salariés »" in page
    assert "seule la Région Hauts-de-France décide" in page
    assert "Prochaines étapes" in page


def test_a_refusal_says_what_would_change(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "facts.json"
    path.write_text('{"legal_form": "sarl", "esus": "none", "siae": []}', encoding="utf-8")
    assert main(["assess", str(path), "--on", "2026-11-23"]) == 0
    page = capsys.readouterr().out
    assert "Non éligible" in page
    assert "Ce qui changerait le résultat" in page
    assert "pas de montant calculé" in page


def test_the_contract_json(facts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", str(facts), "--on", "2026-11-23", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["on"] == "2026-11-23"
    assert found["grant"]["amount_eur"] == 5400


def test_without_a_date_it_is_today_and_it_runs_as_a_module(facts: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "rules_core", "assess", "-", "--json"],
        input=facts.read_text(encoding="utf-8"),
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        check=True,
    )
    assert json.loads(done.stdout)["verdict"] == "eligible"


@pytest.mark.parametrize(
    ("content", "date", "reason"),
    [
        ('{"headcount": -1}', "2026-11-23", "nombre entier attendu"),
        ('{"headcount": NaN}', "2026-11-23", "nombre entier attendu"),
        ("[]", "2026-11-23", "objet JSON"),
        ("{", "2026-11-23", "Fichier illisible"),
        ("[" * 100_000, "2026-11-23", "Fichier illisible"),
        ("{}", "1999-12-31", "Aucune règle INESS connue"),
    ],
)
def test_what_cannot_be_assessed_is_said_on_stderr(
    content: str, date: str, reason: str, tmp_path: Path, capsys: Any
) -> None:
    path = tmp_path / "facts.json"
    path.write_text(content, encoding="utf-8")
    assert main(["assess", str(path), "--on", date]) == 2
    captured = capsys.readouterr()
    assert reason in captured.err
    assert captured.out == ""


def test_a_missing_file_is_said_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", "/nowhere/facts.json"]) == 2
    assert "Fichier illisible" in capsys.readouterr().err
