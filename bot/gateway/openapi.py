"""The OpenAPI document: every error is a Problem, every type of the contract is there."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from bot.gateway.assessments import NewAssessment
from bot.gateway.conversations import NewConversation, NewMessage
from bot.gateway.examples import ANSWERS, MESSAGES
from bot.gateway.facts_schema import Facts, FactsChanges
from bot.gateway.feedback import NewFeedback
from bot.gateway.problems import KNOWN, MEDIA_TYPE
from bot.gateway.recaps import NewRecap
from bot.gateway.schemas import Problem

REFERENCE = "#/components/schemas/{model}"
DESCRIPTION = (
    "Eligibility for the INESS digital investment grant of the Hauts-de-France region. "
    "Every result is provisional: only the Region decides. Errors are `application/problem+json` "
    "(RFC 9457); their `detail` is a French sentence for the visitor."
)
# path prefix -> the errors its calls may answer, beyond 500
ERRORS: dict[str, tuple[int, ...]] = {
    "/api/conversations/{conversation_id}/messages": (401, 404, 413, 415, 422, 429, 503),
    "/api/conversations/{conversation_id}/feedback": (401, 404, 413, 415, 422, 429, 503),
    "/api/conversations/{conversation_id}": (401, 404, 503),
    "/api/conversations": (403, 413, 415, 422, 429, 503),
    "/api/assessments": (413, 415, 422, 429),
    "/api/scheme": (404,),
    "/api/recaps": (413, 415, 422, 429),
    "/readyz": (429, 503),
}
# (path, method, status) -> its examples; set afterwards, as FastAPI drops their nulls
EXAMPLES = {
    ("/api/conversations", "post", "201"): ANSWERS["opened"],
    ("/api/conversations/{conversation_id}/messages", "post", "200"): ANSWERS["turn"],
    ("/api/conversations/{conversation_id}", "get", "200"): ANSWERS["turn"],
    ("/api/assessments", "post", "200"): ANSWERS["assessment"],
}
# body -> the type of its `facts`, which `rules_core` reads
FACTS_OF = {"NewAssessment": "Facts", "NewRecap": "Facts", "NewMessage": "FactsChanges"}
WITH_RETRY = {429, 503}


def register_openapi(app: FastAPI) -> None:
    """Replace FastAPI's document by ours, built at the first request."""
    generated = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _completed(generated())
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def _completed(document: dict[str, Any]) -> dict[str, Any]:
    components = document.setdefault("components", {})
    components["securitySchemes"] = {
        "token": {"type": "http", "scheme": "bearer", "description": "A conversation's token"}
    }
    document["security"] = [{"token": []}]
    models: list[type[BaseModel]] = [
        NewConversation,
        NewMessage,
        NewFeedback,
        NewAssessment,
        NewRecap,
        Facts,
        FactsChanges,
        Problem,
    ]
    _, definitions = models_json_schema(
        [(model, "validation") for model in models], ref_template=REFERENCE
    )
    schemas = components.setdefault("schemas", {})
    schemas.update(definitions["$defs"])
    for asked, model in FACTS_OF.items():
        schemas[asked]["properties"]["facts"] = {"$ref": REFERENCE.format(model=model)}
    for path, calls in document["paths"].items():
        for call in calls.values():
            responses = call["responses"]
            responses.pop("422", None)
            for status in (*ERRORS.get(path, ()), 500):
                responses[str(status)] = _error(status)
    for (path, method, answered), examples in EXAMPLES.items():
        answer = document["paths"][path][method]["responses"][answered]
        answer["content"]["application/json"]["examples"] = examples
    sending = document["paths"]["/api/conversations/{conversation_id}/messages"]["post"]
    sending["requestBody"]["content"]["application/json"]["examples"] = MESSAGES
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    return document


def _error(status: int) -> dict[str, Any]:
    kind, title, detail = KNOWN[status]
    example = {
        "type": f"urn:iness:problem:{kind}",
        "title": title,
        "status": status,
        "detail": detail,
    }
    schema = {"$ref": REFERENCE.format(model="Problem")}
    response: dict[str, Any] = {
        "description": title,
        "content": {MEDIA_TYPE: {"schema": schema, "example": example}},
    }
    if status in WITH_RETRY:
        seconds = {"description": "Seconds to wait", "schema": {"type": "integer", "minimum": 1}}
        response["headers"] = {"Retry-After": seconds}
    return response
