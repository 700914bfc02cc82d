"""The directory of certifiers: the brochure's full list, and no invented contact."""

import re
from pathlib import Path

import pytest
import yaml

from rules_core.certification import DIRECTORY, certifiers_for
from rules_core.facts import Facts

NAMES = (
    "CRESS",
    "IRIAE",
    "URSCOP",
    "Structures d’accompagnement partenaires de la Région",
    "Hauts-de-France Innovation Développement",
    "OPCO",
    "EPCI",
    "Cabinet conseil spécialisé",
)


def test_every_certifier_of_the_brochure_is_always_listed() -> None:
    text = re.sub(r"\n+", " ", (Path(__file__).parent / "brochure.txt").read_text(encoding="utf-8"))
    for facts in ({}, {"legal_form": "scop"}, {"siae": ["ai"]}):
        names = [certifier.name for certifier in certifiers_for(Facts.from_dict(facts))]
        assert sorted(names) == sorted(NAMES)
    assert all(name.lower() in text.lower() for name in NAMES)


@pytest.mark.parametrize(
    ("facts", "first"),
    [
        ({"legal_form": "scop"}, "urscop"),
        ({"legal_form": "scic", "siae": ["ei"]}, "urscop"),
        ({"legal_form": "association", "siae": ["aci"]}, "iriae"),
        ({"siae": ["etti"]}, "iriae"),
        ({"legal_form": "association", "siae": []}, "cress"),
        ({}, "cress"),
    ],
)
def test_the_suggested_one_comes_first_with_its_reason(facts: dict, first: str) -> None:
    found = certifiers_for(Facts.from_dict(facts))
    assert found[0].id == first
    assert found[0].recommended
    assert found[0].reason
    assert not any(other.recommended or other.reason for other in found[1:])


def test_a_contact_that_is_not_known_stays_empty() -> None:
    for entry in yaml.safe_load(DIRECTORY.read_text(encoding="utf-8")):
        for contact in ("phone", "email", "website"):
            assert contact in entry
            assert entry[contact] is None, "a contact was added: check it, then change this test"
