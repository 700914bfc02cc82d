"""Strict JSON request bodies: type, size, UTF-8, no NaN, no duplicate and no unknown field."""

import json
import math
from typing import Any, Generic, NoReturn, TypeVar

from fastapi import Request
from pydantic import BaseModel, ValidationError

from bot.gateway.problems import ProblemError

Model = TypeVar("Model", bound=BaseModel)

# pydantic error -> what the visitor's program is told; {field} and {limit} are filled in
SENTENCES = {
    "missing": "Le champ « {field} » est obligatoire.",
    "extra_forbidden": "Le champ « {field} » n’est pas reconnu.",
    "string_type": "Le champ « {field} » doit être un texte.",
    "string_too_long": "Le champ « {field} » dépasse {limit} caractères.",
    "string_too_short": "Le champ « {field} » est vide.",
    "string_pattern_mismatch": "Le champ « {field} » n’a pas la forme attendue.",
    "dict_type": "Le champ « {field} » doit être un objet JSON.",
}
OTHERWISE = "La valeur du champ « {field} » n’est pas acceptée."


class JsonBody(Generic[Model]):
    """A dependency that reads the body as `model`; `required=False` lets an empty body be `{}`.

    Raises ProblemError 413, 415 or 422.
    """

    def __init__(self, model: type[Model], required: bool = True) -> None:
        self.model, self.required = model, required

    async def __call__(self, request: Request) -> Model:
        body = await _read(request)
        if not body and not self.required:
            return self.model()
        media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if media_type != "application/json":
            raise ProblemError(415)
        content = strict_json(body)
        if not isinstance(content, dict):
            raise ProblemError(422, "Un objet JSON est attendu.")
        try:
            return self.model.model_validate(content)
        except ValidationError as error:
            raise _refusal(error) from None

    def openapi(self, examples: dict[str, Any]) -> dict[str, Any]:
        """Return what the route adds to OpenAPI to describe this body."""
        reference = {"$ref": f"#/components/schemas/{self.model.__name__}"}
        content = {"application/json": {"schema": reference, "examples": examples}}
        return {"requestBody": {"required": self.required, "content": content}}


def strict_json(body: bytes) -> Any:
    """Parse JSON as RFC 8259 means it. Raises ProblemError 422."""

    def refuse_constant(name: str) -> NoReturn:
        raise ProblemError(422, f"« {name} » n’est pas un nombre JSON.")

    def finite(digits: str) -> float:
        value = float(digits)
        if not math.isfinite(value):
            raise ProblemError(422, "Un nombre de la demande est trop grand.")
        return value

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        fields = dict(pairs)
        if len(fields) < len(pairs):
            raise ProblemError(422, f"Le champ « {_shown(_repeated(pairs))} » est donné deux fois.")
        return fields

    try:
        content = json.loads(
            body.decode(),
            parse_constant=refuse_constant,
            parse_float=finite,
            object_pairs_hook=unique,
        )
        if b"\\u" in body:
            json.dumps(content, ensure_ascii=False).encode()  # a lone surrogate cannot be encoded
    except (ValueError, RecursionError):
        raise ProblemError(422, "Le contenu envoyé n’est pas du JSON valide en UTF-8.") from None
    return content


async def _read(request: Request) -> bytes:
    limit: int = request.app.state.settings.max_body_bytes
    declared = request.headers.get("content-length", "0")
    if not declared.isdecimal() or int(declared[:18]) > limit:
        raise ProblemError(413)
    chunks, size = [], 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > limit:
            raise ProblemError(413)
        chunks.append(chunk)
    return b"".join(chunks)


def _refusal(error: ValidationError) -> ProblemError:
    errors = []
    for found in error.errors(include_url=False, include_input=False):
        field = ".".join(_shown(str(part)) for part in found["loc"]) or "corps"
        context = found.get("ctx", {})
        own = context.get("error")
        sentence = str(own) if own else SENTENCES.get(found["type"], OTHERWISE)
        sentence = sentence.replace("{field}", field)
        sentence = sentence.replace("{limit}", str(context.get("max_length", "")))
        errors.append({"field": field, "detail": sentence})
    return ProblemError(422, errors[0]["detail"], errors=errors[:20])


def _repeated(pairs: list[tuple[str, Any]]) -> str:
    seen: set[str] = set()
    for name, _ in pairs:
        if name in seen:
            break
        seen.add(name)
    return name


def _shown(name: str) -> str:
    return name[:60].encode("ascii", "backslashreplace").decode()
