"""`POST /api/assessments` and `GET /api/scheme`."""

import json
from datetime import date

import httpx
import pytest

from bot.gateway.assessments import today
from bot.gateway.examples import APPLICANTS, ASSOCIATION, COMPANY
from bot.gateway.schemas import Assessment, CriterionId, Scheme
from tests.gateway.visiting import check_problem

ORDER = list(CriterionId.__args__)  # type: ignore[attr-defined]


async def assess(client: httpx.AsyncClient, facts: dict, **more: object) -> httpx.Response:
    return await client.post("/api/assessments", json={"facts": facts, **more})


async def test_the_issues_association_gets_5400(alone: httpx.AsyncClient) -> None:
    answer = await assess(alone, ASSOCIATION)
    assert answer.status_code == 200
    found = Assessment.model_validate(answer.json())
    assert found.verdict == "eligible"
    assert found.grant
    assert found.grant.amount_eur == 5400
    assert found.next_question is None
    assert [criterion.id for criterion in found.criteria] == ORDER


async def test_amounts_are_json_numbers(alone: httpx.AsyncClient) -> None:
    purchases = [
        {"label": "a", "category": "data", "amount_eur": 3000.01, "vat": "included"},
        {"label": "b", "category": "ecommerce", "amount_eur": 4999.99, "vat": "excluded"},
    ]
    body = (await assess(alone, ASSOCIATION | {"purchases": purchases})).text
    grant = json.loads(body)["grant"]
    amounts = [value for name, value in grant.items() if name.endswith("_eur")]
    assert all(type(value) in (int, float) and round(value, 2) == value for value in amounts)
    assert grant["eligible_total_eur"] == 7500.0


async def test_a_company_without_esus_is_refused(alone: httpx.AsyncClient) -> None:
    found = Assessment.model_validate((await assess(alone, COMPANY)).json())
    assert (found.verdict, found.next_question) == ("not_eligible", None)


async def test_nothing_known_asks_the_first_question(alone: httpx.AsyncClient) -> None:
    found = Assessment.model_validate((await assess(alone, {})).json())
    assert (found.verdict, found.next_question, found.grant) == (
        "undetermined",
        "legal_form",
        None,
    )
    assert found.on == today()


@pytest.mark.parametrize("name", APPLICANTS)
async def test_the_examples_are_accepted(alone: httpx.AsyncClient, name: str) -> None:
    answer = await alone.post("/api/assessments", json=APPLICANTS[name]["value"])
    Assessment.model_validate(answer.json())


@pytest.mark.parametrize(
    ("facts", "named", "accepted"),
    [
        ({"legal_form": "asso"}, "legal_form", "association"),
        ({"headcount": 1.5}, "headcount", "entier"),
        ({"headcount": -1}, "headcount", "0"),
        ({"headcount": True}, "headcount", "entier"),
        ({"turnover_eur": "beaucoup"}, "turnover_eur", "montant"),
        ({"sectors": []}, "sectors", "other"),
        ({"siae": "ei"}, "siae", "ei"),
        ({"digital_core": "oui"}, "digital_core", "true"),
        ({"digital_core": None}, "digital_core", "true"),
        ({"purchases": [{"label": "x", "category": "toy"}]}, "purchases", "ecommerce"),
        ({"last_application_on": "hier"}, "last_application_on", "AAAA-MM-JJ"),
        ({"unknown": ["couleur"]}, "unknown", "legal_form"),
        ({"unknown": ["esus"], "esus": "none"}, "esus", "unknown"),
        ({"couleur": "bleu"}, "couleur", "legal_form"),
    ],
    ids=lambda value: json.dumps(value)[:40],
)
async def test_an_invalid_fact_is_named_with_what_is_accepted(
    alone: httpx.AsyncClient, facts: dict, named: str, accepted: str
) -> None:
    problem = check_problem(await assess(alone, facts), 422)
    assert problem["fact"] == named
    assert named in problem["detail"]
    assert accepted in problem["detail"]


async def test_the_date_asked_is_the_date_assessed(alone: httpx.AsyncClient) -> None:
    facts = ASSOCIATION | {"last_application_on": "2025-01-10"}
    before = (await assess(alone, facts, on="2027-01-09")).json()
    after = (await assess(alone, facts, on="2027-01-10")).json()
    assert (before["on"], before["verdict"]) == ("2027-01-09", "not_eligible")
    assert (after["on"], after["verdict"]) == ("2027-01-10", "eligible")


async def test_a_date_without_scheme_is_refused(alone: httpx.AsyncClient) -> None:
    problem = check_problem(await assess(alone, {}, on="1999-12-31"), 422)
    assert "1999" in problem["detail"]
    assert problem["type"].endswith("no-scheme-in-force")


async def test_the_scheme_in_force(alone: httpx.AsyncClient) -> None:
    answer = await alone.get("/api/scheme")
    scheme = Scheme.model_validate(answer.json())
    assert [criterion["id"] for criterion in scheme.criteria] == ORDER
    assert scheme.parameters["grant_max_eur"]["value"] == 12000
    assert {assumption.id for assumption in scheme.assumptions} == {f"A{n}" for n in range(1, 12)}
    assert all(scheme.citations.values())


async def test_no_scheme_in_force_today_is_404(
    alone: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.gateway.scheme.today", lambda: date(1999, 12, 31))
    check_problem(await alone.get("/api/scheme"), 404)
