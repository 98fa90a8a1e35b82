"""Puts tokens, identifiers, ETags and known values into the fuzzer's requests.

What the fuzzer has made wrong on purpose stays wrong: only the intact parts of a request are filled.
"""

from __future__ import annotations

import json
import os
import threading
import uuid
from pathlib import Path
from typing import Any

import schemathesis
from schemathesis.core import NOT_SET
from schemathesis.core.parameters import ParameterLocation as Place
from schemathesis.generation.meta import CoverageScenario, negated_parameters
from special import Recipes
from world import Target, World, fill, resource

DIRECTORY = Path(os.environ["CXC_FUZZ_DIRECTORY"])
WORLD = World.restore(DIRECTORY / "world.json", int(os.environ["CXC_FUZZ_SEED"]))
ANSWERS = (DIRECTORY / "answers.jsonl").open("a", buffering=1, encoding="utf-8")
LOCK = threading.Lock()
RECIPES = Recipes(WORLD, Path(os.environ["CXC_FUZZ_MAIL"]))
CALLERS: dict[str, Target | None] = {}


@schemathesis.hook
def before_call(context: schemathesis.HookContext, case: schemathesis.Case, kwargs: dict[str, Any]) -> None:
    """Makes the request of somebody who may make it, as far as the fuzzer wants it right."""
    operation = declared(case)
    if case.method.lower() != case.operation.method.lower():
        # A method that the address does not have: nothing is to be filled.
        return
    special = RECIPES.get(operation["operationId"])
    bearer = "bearer" in logins(operation)
    target = None
    if not special:
        target = WORLD.choose(operation["operationId"], case.operation.path, is_public=not bearer)
        CALLERS[case.id] = target
        fill_path(case, target)
    fill_query(case)
    fill_headers(case, target, operation)
    if case.body is not NOT_SET and not is_wrong(case, Place.BODY):
        case.body = (special or {}).get("body") or fill_value(case.body, "")
    log_in(case, target, special or {})


def log_in(case: schemathesis.Case, target: Target | None, special: dict[str, Any]) -> None:
    """Sends the login that the operation takes, unless the fuzzer wants it missing."""
    operation = declared(case)
    if "cookies" in special:
        case.cookies = {**(case.cookies or {}), **special["cookies"]}
        case._has_explicit_auth = True  # noqa: SLF001 - the check for ignored logins must know
    if "bearer" not in logins(operation) or is_left_out(case, "Authorization"):
        return
    token = special.get("token") or (WORLD.token(target.actor) if target else None)
    if token:
        case.headers["Authorization"] = f"Bearer {token}"
        case._has_explicit_auth = True  # noqa: SLF001


@schemathesis.hook
def after_call(context: schemathesis.HookContext, case: schemathesis.Case, response: Any) -> None:
    """Writes down every answer, and learns from it."""
    operation = declared(case)
    target = CALLERS.pop(case.id, None)
    if case.method.lower() != case.operation.method.lower():
        return
    status = response.status_code
    line = {"operation": operation["operationId"], "status": status, "actor": target.actor if target else None}
    with LOCK:
        ANSWERS.write(json.dumps(line) + "\n")
    if target and status == 401:
        WORLD.forget_token(target.actor)
    if target and 200 <= status < 300:
        WORLD.worked(operation["operationId"], target)


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


def fill_path(case: schemathesis.Case, target: Target | None) -> None:
    """Names something that exists and that the caller can see."""
    for name, value in (target.values if target else {}).items():
        if name in (case.path_parameters or {}) and not is_wrong(case, Place.PATH, name):
            case.path_parameters[name] = value


def fill_query(case: schemathesis.Case) -> None:
    """Takes cursors that the server has given, and known values for what names something."""
    for name in list(case.query or {}):
        if is_wrong(case, Place.QUERY, name):
            continue
        if name == "cursor":
            known = WORLD.cursors.get(case.operation.path)
            if known:
                case.query[name] = WORLD.random.choice(known)
            else:
                del case.query[name]
        else:
            case.query[name] = fill_value(case.query[name], name)


def fill_headers(case: schemathesis.Case, target: Target | None, operation: dict[str, Any]) -> None:
    """Takes the newest ETag and a new key."""
    names = {
        parameter["name"].lower()
        for parameter in operation.get("parameters", [])
        if parameter.get("in") == "header"
    }
    if "idempotency-key" in names and not is_wrong(case, Place.HEADER, "Idempotency-Key"):
        case.headers["Idempotency-Key"] = str(uuid.uuid4())
    if "if-match" in names and target and not is_wrong(case, Place.HEADER, "If-Match"):
        address = fill(resource(case.operation.path), target.values)
        tag = WORLD.etag(target.actor, address) if address else None
        if tag:
            case.headers["If-Match"] = tag


def fill_value(value: Any, name: str) -> Any:
    """Replaces what names a thing by the name of one that exists."""
    if isinstance(value, dict):
        return {key: fill_value(member, key) for key, member in value.items()}
    if isinstance(value, list):
        return [fill_value(item, name.removesuffix("s")) for item in value]
    if isinstance(value, str):
        known = [other for other in known_values(name) if isinstance(other, str)]
        return WORLD.random.choice(known) if known else value
    return value


def known_values(name: str) -> list[Any]:
    """Values of properties with this name; `host_town` and `town_id` name towns."""
    if name in WORLD.values:
        return WORLD.values[name]
    thing = name.removesuffix("_id").rsplit("_", 1)[-1]
    collection = f"/api/v1/{thing}s/"
    for path, targets in WORLD.targets.items():
        if path.startswith(collection) and path.count("{") == 1:
            return [value for target in targets for value in target.values.values()]
    return WORLD.values.get(thing, [])
