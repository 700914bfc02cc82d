"""The scheme file: sourced word for word, dated, and an error where it says nothing."""

import copy
import re
from datetime import date, timedelta
from pathlib import Path

import pytest
import yaml

from rules_core import NoSchemeInForce, assess, scheme_in_force
from rules_core.criteria import CRITERIA
from rules_core.facts import Facts
from rules_core.parameters import SOURCE, read_periods

BROCHURE = re.sub(r"\n+", " ", (Path(__file__).parent / "brochure.txt").read_text(encoding="utf-8"))
RAW = yaml.safe_load(SOURCE.read_text(encoding="utf-8"))
STARTS, SCHEMES = read_periods(RAW)
IN_FORCE = [scheme for scheme in SCHEMES if scheme]
ON = date(2026, 11, 23)


@pytest.mark.parametrize("scheme", IN_FORCE, ids=lambda scheme: scheme.valid_from.isoformat())
def test_every_quote_is_in_the_brochure_word_for_word(scheme) -> None:
    for name, quote in scheme.citations.items():
        assert quote in BROCHURE, name
    for parameter in scheme.details.values():
        assert parameter.citation.section in BROCHURE


def test_quotes_are_told_apart_from_paraphrases() -> None:
    assert "avoir moins de 20 salariés" in BROCHURE
    assert "avoir moins de vingt salariés" not in BROCHURE


def test_every_criterion_has_a_title_and_a_citation_in_the_order_of_the_rules() -> None:
    for scheme in IN_FORCE:
        assert [criterion.id for criterion in scheme.criteria] == list(CRITERIA)
        for criterion in scheme.criteria:
            assert criterion.title
            assert criterion.citation.quote in BROCHURE
            assert criterion.citation.section in BROCHURE
            assert criterion.citation.document


def test_every_value_has_its_own_quote_beside_it() -> None:
    for name, parameter in RAW["parameters"].items():
        for value in parameter["values"]:
            assert {"from", "value", "section", "quote"} <= set(value), name


def test_a_figure_and_its_quote_agree() -> None:
    figures = {
        "turnover_limit_eur": "2 M€",
        "headcount_limit": "20",
        "project_min_eur": "3 000 €",
        "base_max_eur": "30 000 €",
        "grant_rate": "40 %",
        "grant_min_eur": "1 200",
        "grant_max_eur": "12 000 €",
        "public_aid_rate": "80%",
        "years_between_applications": "2 ans",
    }
    scheme = scheme_in_force(ON)
    for name, figure in figures.items():
        assert figure in scheme.citations[name]
        assert figure.rstrip(" €%Mans").replace(" ", "") in re.sub(r"\D", "", scheme.texts[name])


def test_contacts_are_those_of_the_brochure() -> None:
    assert all(contact in BROCHURE for contact in scheme_in_force(ON).contact.values())


def test_every_day_of_validity_has_its_parameters() -> None:
    """Fails when a parameter stops before the scheme does."""
    end = RAW["valid_to"] or date.max
    for start, scheme in zip(STARTS, SCHEMES, strict=True):
        if RAW["valid_from"] <= start <= end:
            assert scheme is not None, f"a parameter has no value on {start}"


@pytest.mark.parametrize("on", [date.min, date(2000, 1, 1), RAW["valid_from"] - timedelta(days=1)])
def test_no_scheme_before_the_first_day(on: date) -> None:
    with pytest.raises(NoSchemeInForce):
        scheme_in_force(on)
    with pytest.raises(NoSchemeInForce):
        assess(Facts(), on)


def test_the_first_day_is_in_force() -> None:
    assert scheme_in_force(RAW["valid_from"]).valid_from == RAW["valid_from"]
    assert scheme_in_force(date.max).id == "iness"


def test_a_closed_scheme_is_an_error_the_day_after() -> None:
    closed = {**RAW, "valid_to": date(2027, 6, 30)}
    starts, schemes = read_periods(closed)
    assert schemes[starts.index(date(2027, 7, 1))] is None
    assert schemes[starts.index(RAW["valid_from"])] is not None


def test_a_parameter_left_without_value_is_an_error_never_the_last_known() -> None:
    source = copy.deepcopy(RAW)
    source["parameters"]["headcount_limit"]["values"][0]["to"] = date(2027, 12, 31)
    starts, schemes = read_periods(source)
    assert schemes[starts.index(date(2028, 1, 1))] is None


def test_a_new_value_starts_on_its_day() -> None:
    source = copy.deepcopy(RAW)
    values = source["parameters"]["headcount_limit"]["values"]
    values[0]["to"] = date(2027, 12, 31)
    values.append({**values[0], "from": date(2028, 1, 1), "to": None, "value": 50})
    starts, schemes = read_periods(source)
    assert schemes[starts.index(date(2021, 1, 1))].limits.headcount_limit == 20
    assert schemes[starts.index(date(2028, 1, 1))].limits.headcount_limit == 50


def test_two_values_on_one_day_are_refused() -> None:
    source = copy.deepcopy(RAW)
    values = source["parameters"]["headcount_limit"]["values"]
    values.append({**values[0], "from": date(2027, 1, 1)})
    with pytest.raises(ValueError, match="headcount_limit"):
        read_periods(source)


def test_the_notice_says_what_the_source_is_worth() -> None:
    notice = scheme_in_force(ON).notice
    assert "brochure non datée" in notice.replace("\n", " ")
    assert "seule la Région Hauts-de-France décide" in notice
    assert "23 novembre 2026" in notice


def test_the_scheme_as_json_holds_the_contract_parts() -> None:
    scheme = scheme_in_force(ON).to_dict()
    assert scheme["parameters"]["turnover_limit_eur"]["value"] == 2_000_000
    assert scheme["parameters"]["grant_rate"]["value"] == 0.4
    assert scheme["parameters"]["base_max_eur"]["text"] == "30\u00a0000\u00a0€"
    assert [criterion["id"] for criterion in scheme["criteria"]] == list(CRITERIA)
    assert [assumption["id"] for assumption in scheme["assumptions"]] == [
        f"A{rank}" for rank in range(1, 12)
    ]
    assert scheme["valid_to"] is None
    assert "{" not in str([a["text"] for a in scheme["assumptions"]]) + scheme["notice"]
