"""The same rules in OpenFisca: three-valued as 0 (no), 1 (not known), 2 (yes); -1 when missing.

OpenFisca has no missing value of its own; with these codes "or" is the greatest and "and" the
least of the values, as usual for three-valued logic on arrays. Its floats have 32 bits
(1 999 999,99 becomes 2 000 000), so amounts are whole cents.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from openfisca_core.entities import Entity
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import Simulation, SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

PERIOD = "2026-11"
FORMS = {"société": 0, "coopérative": 1, "association": 2, "groupement": 3, "autre": 4}
MISSING = {
    name: -99_999 if name == "days" else -1
    for name in (
        *("form", "esus", "eligible_siae", "aci", "economic_activity", "headcount", "turnover"),
        *("excluded", "allowed", "digital_core", "in_region", "total", "unpriced", "compliant"),
        *("difficulty", "days", "aid", "certified"),
    )
}
STRUCTURE = Entity("structure", "structures", "Structure", "")
VALUES = {
    "turnover_limit": 2_000_000_00,
    "headcount_limit": 20,
    "project_min": 3_000_00,
    "base_max": 30_000_00,
    "rate": 0.4,
    "grant_min": 1_200_00,
    "public_aid_rate": 0.8,
}


def yes_when(known: Any, condition: Any) -> Any:
    """2 or 0 where known, 1 elsewhere."""
    return np.where(known, np.where(condition, 2, 0), 1)


def truth(structure: Any, fact: str, period: Any) -> Any:
    value = structure(fact, period)
    return yes_when(value >= 0, value > 0)


def fact(name: str) -> type[Variable]:
    members = {
        "value_type": int,
        "entity": STRUCTURE,
        "definition_period": DateUnit.MONTH,
        "default_value": -1,
        "label": name,
    }
    return type(name, (Variable,), members)


def rule(name: str, formula: Any) -> type[Variable]:
    members = {
        "value_type": int,
        "entity": STRUCTURE,
        "definition_period": DateUnit.MONTH,
        "label": name,
        "formula": formula,
    }
    return type(name, (Variable,), members)


def structure_rule(s: Any, period: Any, parameters: Any) -> Any:
    form, headcount = s("form", period), s("headcount", period)

    def is_form(name: str) -> Any:
        return yes_when(form >= 0, form == FORMS[name])

    company = np.minimum(is_form("société"), truth(s, "esus", period))
    employs = yes_when(headcount >= 0, headcount >= 1)
    association = np.minimum(is_form("association"), employs)
    association = np.minimum(association, truth(s, "economic_activity", period))
    others = np.maximum(is_form("coopérative"), is_form("groupement"))
    paths = np.maximum(np.maximum(company, association), others)
    return np.maximum(paths, truth(s, "eligible_siae", period))


def not_aci(s: Any, period: Any, parameters: Any) -> Any:
    beside = (s("aci", period) > 0) & (s("eligible_siae", period) > 0)
    return np.where(beside, 1, 2 - truth(s, "aci", period))


def sector(s: Any, period: Any, parameters: Any) -> Any:
    beside = (s("excluded", period) > 0) & (s("allowed", period) > 0)
    return np.where(beside, 1, 2 - truth(s, "excluded", period))


def below(name: str, limit: str) -> Any:
    def formula(s: Any, period: Any, parameters: Any) -> Any:
        value = s(name, period)
        return yes_when(value >= 0, value < getattr(parameters(period), limit))

    return formula


def same(name: str, negated: bool = False) -> Any:
    def formula(s: Any, period: Any, parameters: Any) -> Any:
        value = truth(s, name, period)
        return 2 - value if negated else value

    return formula


def project(s: Any, period: Any, parameters: Any) -> Any:
    total, unpriced = s("total", period), s("unpriced", period)
    short = np.where((total < 0) | (unpriced > 0), 1, 0)
    return np.where(total >= parameters(period).project_min, 2, short)


def two_year_rule(s: Any, period: Any, parameters: Any) -> Any:
    days = s("days", period)
    return yes_when(days > MISSING["days"], days >= 0)


def grant(s: Any, period: Any, parameters: Any) -> Any:
    p, aid = parameters(period), s("aid", period)
    base = np.minimum(s("total", period), p.base_max)
    ceiling = np.maximum(base * p.public_aid_rate - np.maximum(aid, 0), 0)
    return np.floor(np.minimum(base * p.rate, ceiling) + 0.5)


def public_aid_ceiling(s: Any, period: Any, parameters: Any) -> Any:
    p, aid, amount = parameters(period), s("aid", period), s("grant", period)
    reached = s("total", period) >= p.project_min
    low = np.where((amount > 0) | (s("unpriced", period) > 0), 1, 0)
    computed = np.where(amount >= p.grant_min, 2, low)
    return np.where(aid == 0, 2, np.where((aid < 0) | ~reached, 1, computed))


RULES = {
    "structure_rule": structure_rule,
    "not_aci": not_aci,
    "not_digital_core": same("digital_core", negated=True),
    "turnover_rule": below("turnover", "turnover_limit"),
    "headcount_rule": below("headcount", "headcount_limit"),
    "tax_social": same("compliant"),
    "not_in_difficulty": same("difficulty", negated=True),
    "sector": sector,
    "territory": same("in_region"),
    "project": project,
    "certification": same("certified"),
    "two_year_rule": two_year_rule,
    "public_aid_ceiling": public_aid_ceiling,
}


def system() -> TaxBenefitSystem:
    """Build the rules once."""
    built = TaxBenefitSystem([STRUCTURE])
    values = {name: {"values": {"2021-01-01": {"value": v}}} for name, v in VALUES.items()}
    built.parameters = ParameterNode("", data=values)
    built.add_variables(*[fact(name) for name in MISSING])
    built.add_variables(*[rule(name, formula) for name, formula in RULES.items()])
    built.add_variables(rule("grant", grant))
    return built


def columns(rows: list[dict[str, Any]]) -> dict[str, np.ndarray]:
    """Turn flat applicants into arrays, one for each fact."""
    return {
        name: np.array([_code(name, row[name], missing) for row in rows])
        for name, missing in MISSING.items()
    }


def _code(name: str, value: Any, missing: int) -> int:
    if value is None:
        return missing
    if name in ("turnover", "total", "aid"):
        return round(value * 100)
    return FORMS[value] if name == "form" else int(value)


def calculate(built: TaxBenefitSystem, inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Judge all the applicants of the arrays in one simulation."""
    count = len(inputs["form"])
    simulation: Simulation = SimulationBuilder().build_default_simulation(built, count=count)
    for name, values in inputs.items():
        simulation.set_input(name, PERIOD, values)
    return {name: simulation.calculate(name, PERIOD) for name in [*RULES, "grant"]}
