"""The figures and contacts of the answers, with and without a scheme."""

from __future__ import annotations

from datetime import date

from actions.placeholders import placeholders
from tests.actions.conftest import TODAY

CONTACTS = {
    "phone": "03 74 27 00 27",
    "email": "ess@hautsdefrance.fr",
    "site": "entreprises.hautsdefrance.fr",
}


def test_whom_to_ask_is_known_without_a_scheme() -> None:
    texts = placeholders(date(2020, 6, 1))
    assert {name: texts[name] for name in CONTACTS} == CONTACTS
    assert "grant_max_eur" not in texts


def test_a_scheme_adds_its_figures_to_the_contacts() -> None:
    texts = placeholders(TODAY)
    assert {name: texts[name] for name in CONTACTS} == CONTACTS
    assert "12" in texts["grant_max_eur"]
    assert CONTACTS["phone"] in texts["notice"]
