"""What is written once elsewhere is taken from there: the Region's contact, the facts' limits."""

from datetime import date
from pathlib import Path

import pytest

from bot.gateway import contact, embedding, problems
from bot.gateway.facts_schema import Facts
from rules_core import scheme_in_force, values

FOLDER = Path(contact.__file__).parent


def test_the_contact_is_the_schemes() -> None:
    given = scheme_in_force(date(2026, 11, 23)).contact
    assert {
        "phone": given["contact_phone"],
        "tel": "+33374270027",
        "email": given["contact_email"],
        "website": given["contact_website"],
    } == contact.CONTACT
    assert given["contact_email"] in embedding.UNKNOWN_SITE
    assert f"{given['contact_phone']} ou {given['contact_email']}" in problems.KNOWN[500][2]


def test_the_limits_are_those_of_the_rules() -> None:
    schema = Facts.model_json_schema()
    fields, purchase = schema["properties"], schema["$defs"]["Purchase"]["properties"]
    assert fields["headcount"]["maximum"] == values.HEADCOUNT_LIMIT
    assert fields["turnover_eur"]["maximum"] == values.MONEY_LIMIT
    assert fields["purchases"]["maxItems"] == values.MAX_PURCHASES
    assert purchase["label"]["maxLength"] == values.MAX_LABEL


@pytest.mark.parametrize("once", ["74 27 00 27", "374270027", "ess@", "10**12", "10**7"])
def test_no_module_repeats_them(once: str) -> None:
    sources = [path for path in FOLDER.glob("*.py") if once in path.read_text(encoding="utf-8")]
    assert sources == []
