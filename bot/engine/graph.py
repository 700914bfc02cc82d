"""Run the model's graph in order, without Dask.

Dask rebuilds and schedules the graph at each call, though nothing in a prediction graph ever
changes; the order is found once here and the nodes are called one after the other.
"""

from typing import Any

from rasa.engine.graph import GraphNode
from rasa.engine.runner.dask import DaskGraphRunner


class OrderedGraphRunner(DaskGraphRunner):
    """A graph runner with one remembered plan for each set of targets and inputs."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Instantiate the nodes as Dask's runner does."""
        super().__init__(*args, **kwargs)
        self._plans: dict[tuple[str, ...], list[tuple[str, GraphNode, list[str]]]] = {}

    def run(
        self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None
    ) -> dict[str, Any]:
        """Return the output of each target node, given the placeholders' values."""
        wanted = targets or self._graph_schema.target_names
        results = dict(inputs or {})
        key = (*wanted, "|", *results)
        if key not in self._plans:
            self._plans[key] = self._plan(wanted, set(results))
        for name, node, needs in self._plans[key]:
            results[name] = node(*[(need, results[need]) for need in needs])[1]
        return {name: results[name] for name in wanted}

    def _plan(self, targets: list[str], given: set[str]) -> list[tuple[str, GraphNode, list[str]]]:
        plan: dict[str, tuple[str, GraphNode, list[str]]] = {}

        def add(name: str) -> None:
            if name in plan or name in given:
                return
            needs = list(self._graph_schema.nodes[name].needs.values())
            for need in needs:
                add(need)
            plan[name] = (name, self._instantiated_nodes[name], needs)

        for target in targets:
            add(target)
        return list(plan.values())
