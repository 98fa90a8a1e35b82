"""Puts tokens, identifiers, ETags and known values into the fuzzer's requests.

What the fuzzer has made wrong on purpose stays wrong: only the intact parts of a request are filled.
"""

from __future__ import annotations

import json
import os
import uuid
from pathlib import Path
from typing import Any

import schemathesis
from bodies import PDF, mixed
from hypothesis import strategies
from recipes import Recipes, Request
from schemathesis.core import NOT_SET
from schemathesis.core.parameters import ParameterLocation as Place
from schemathesis.generation.meta import CoverageScenario, negated_parameters
from world import CLOCK, World, resource

DIRECTORY = Path(os.environ["CXC_FUZZ_DIRECTORY"])
WORLD = World.restore(DIRECTORY / "world.json", int(os.environ["CXC_FUZZ_SEED"]))
ANSWERS = (DIRECTORY / "answers.jsonl").open("a", buffering=1, encoding="utf-8")
RECIPES = Recipes(WORLD, Path(os.environ["CXC_FUZZ_MAIL"]))
RUNNING: dict[str, Request] = {}

# The fuzzer has pictures of its own; a document it does not know how to write.
schemathesis.openapi.media_type("application/pdf", strategies.just(PDF))


@schemathesis.hook
def before_call(context: schemathesis.HookContext, case: schemathesis.Case, kwargs: dict[str, Any]) -> None:
    """Makes the request of somebody who may make it, as far as the fuzzer wants it right."""
    operation = declared(case)
    if case.method.lower() != case.operation.method.lower():
        # A method that the address does not have: nothing is to be filled.
        return
    request = RECIPES.request(operation["operationId"], case.operation.path, "bearer" not in logins(operation))
    fill_path(case, request)
    fill_query(case, request)
    fill_headers(case, request, operation)
    fill_body(case, request)
    log_in(case, request, operation)
    if seconds := later(case, request):
        case.headers[CLOCK] = str(seconds)
    RUNNING[case.id] = request


@schemathesis.hook
def after_call(context: schemathesis.HookContext, case: schemathesis.Case, response: Any) -> None:
    """Writes down every answer, and learns from it."""
    if case.id not in RUNNING:
        return
    request = RUNNING.pop(case.id)
    status = response.status_code
    actor = request.target.actor if request.target else None
    line = {"operation": declared(case)["operationId"], "status": status, "actor": actor}
    ANSWERS.write(json.dumps(line) + "\n")
    request.after(status)
    if actor and status == 401:
        WORLD.forget_token(actor)


def declared(case: schemathesis.Case) -> dict[str, Any]:
    """The operation as the document has it."""
    operation: dict[str, Any] = WORLD.document["paths"][case.operation.path][case.operation.method.lower()]
    return operation


def logins(operation: dict[str, Any]) -> list[str]:
    """The logins that an operation takes."""
    alternatives = operation.get("security", WORLD.document.get("security", []))
    return [scheme for alternative in alternatives for scheme in alternative]


def is_wrong(case: schemathesis.Case, place: Place, name: str | None = None) -> bool:
    """Whether the fuzzer has made a part of the request wrong on purpose."""
    meta = case._meta  # noqa: SLF001 - reading the public one would judge the request too early
    if meta is None or not meta.generation.mode.is_negative:
        return False
    wrong = list(negated_parameters(meta))
    if name is not None and wrong:
        return any(place == where and name.lower() == what.lower() for what, where in wrong)
    return meta.is_negative_at(place)


def is_left_out(case: schemathesis.Case, header: str) -> bool:
    """Whether the fuzzer tests just what happens without a header."""
    meta = case._meta  # noqa: SLF001
    data = meta.phase.data if meta else None
    missing = getattr(data, "scenario", None) == CoverageScenario.MISSING_PARAMETER
    return missing and (data.parameter or "").lower() == header.lower()


def later(case: schemathesis.Case, request: Request) -> int:
    """By how many seconds a request is to come later."""
    meta = case._meta  # noqa: SLF001
    return 0 if meta is not None and meta.generation.mode.is_negative else request.later


def log_in(case: schemathesis.Case, request: Request, operation: dict[str, Any]) -> None:
    """Sends the login that the operation takes, unless the fuzzer wants it missing."""
    if request.cookies:
        case.cookies = {**(case.cookies or {}), **request.cookies}
        case._has_explicit_auth = True  # noqa: SLF001 - the check for ignored logins must know
    if "bearer" not in logins(operation) or is_left_out(case, "Authorization"):
        return
    token = request.token or (WORLD.token(request.target.actor) if request.target else None)
    if token:
        case.headers["Authorization"] = f"Bearer {token}"
        case._has_explicit_auth = True  # noqa: SLF001


def fill_path(case: schemathesis.Case, request: Request) -> None:
    """Names something that exists and that the caller can see."""
    for name, value in (request.target.values if request.target else {}).items():
        if name in (case.path_parameters or {}) and not is_wrong(case, Place.PATH, name):
            case.path_parameters[name] = value


def fill_query(case: schemathesis.Case, request: Request) -> None:
    """Takes what fits the target, cursors that the server has given, and values that exist."""
    query = case.query if case.query is not None else {}
    for name, value in request.query.items():
        if is_wrong(case, Place.QUERY, name) or is_wrong(case, Place.QUERY) and name not in query:
            continue
        if value is None:
            query.pop(name, None)
        else:
            query[name] = value
    for name in list(query):
        if is_wrong(case, Place.QUERY, name) or name in request.query:
            continue
        if name == "cursor":
            known = WORLD.cursors.get(case.operation.path)
            if known and not request.query:
                query[name] = WORLD.random.choice(known)
            else:
                del query[name]
        elif names_a_thing(case, name):
            known = [value for value in known_values(name) if isinstance(value, str)]
            query[name] = WORLD.random.choice(known) if known else query[name]
    case.query = query


def names_a_thing(case: schemathesis.Case, name: str) -> bool:
    """Whether a parameter is the name of something, not one of a few words, a date or a text."""
    schema = next((one["schema"] for one in declared(case).get("parameters", []) if one["name"] == name), {})
    return "pattern" in schema or "$ref" in schema or schema.get("format") == "uuid" or name == "sector"


def fill_headers(case: schemathesis.Case, request: Request, operation: dict[str, Any]) -> None:
    """Takes the newest ETag and a new key."""
    names = {one["name"] for one in operation.get("parameters", []) if one.get("in") == "header"}
    if "Idempotency-Key" in names and not is_wrong(case, Place.HEADER, "Idempotency-Key"):
        case.headers["Idempotency-Key"] = str(uuid.uuid4())
    tag = request.headers.get("If-Match")
    if "If-Match" in names and tag and not is_wrong(case, Place.HEADER, "If-Match"):
        case.headers["If-Match"] = tag


def fill_body(case: schemathesis.Case, request: Request) -> None:
    """Takes the body that the domain knows what to do with, with the fuzzer's own texts."""
    if is_wrong(case, Place.BODY):
        return
    if case.body is NOT_SET:
        if isinstance(request.body, bytes):
            case.body, case.media_type = request.body, "application/pdf"
        return
    # Files stay the fuzzer's own: it makes genuine ones of each type.
    if request.body is not None and case.media_type == "application/json":
        case.body = mixed(request.body, case.body)


def known_values(name: str) -> list[Any]:
    """Values of properties with this name; `host_town` and `town_id` name towns."""
    if name in WORLD.values:
        return WORLD.values[name]
    thing = name.removesuffix("_id").rsplit("_", 1)[-1]
    for path, targets in WORLD.targets.items():
        if resource(path) == path and path.startswith(f"/api/v1/{thing}s/") and path.count("{") == 1:
            return [value for target in targets for value in target.values.values()]
    return WORLD.values.get(thing, [])
