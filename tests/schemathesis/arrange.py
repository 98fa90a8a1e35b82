"""Finds for every operation where it succeeds, by asking the server for dry runs.

What the demonstration data do not hold is made here, by the same operations that people use.
"""

from __future__ import annotations

import time
from datetime import date
from typing import Any

from bodies import PDF, Bodies, new_address
from recipes import LATER, Recipes, action, candidates
from world import PREFIX, Target, World, fill

TRIES = 60
"""Targets on which an operation is tried."""
SCOPES = ["read", "registration", "matching", "building", "execution"]


def arrange(world: World, recipes: Recipes) -> list[str]:
    """Fills `world.scenes`; returns the operations for which nothing was found."""
    threads(world)
    uploads(world)
    counterparts(world)
    proposed_rulebook(world, recipes.bodies)
    invitation(world, recipes)
    early_end(world)
    missing = []
    for path, methods in world.document["paths"].items():
        for method, declared in methods.items():
            operation = declared["operationId"]
            if operation in recipes.special or declared.get("security") == [{}] and "{" not in path:
                continue
            if operation in LATER:
                tokens(world, operation, path)
            scene = find(world, recipes, operation, path, method)
            if scene:
                world.scenes[operation] = scene
            else:
                missing.append(operation)
    return missing


def find(world: World, recipes: Recipes, operation: str, path: str, method: str) -> Target | None:
    """A target on which a dry run succeeds; where there is none, one that can be read."""
    may_try = method == "get" or recipes.takes(path, operation, "dry_run")
    possible = candidates(world, operation, path)
    for target in possible[:TRIES]:
        if not may_try:
            return target
        request = recipes.on(operation, path, target)
        if method != "get":
            request.query["dry_run"] = "true"
        if operation in LATER:
            later(world, recipes, operation, path, target, request)
        if try_it(world, path, method, target, request):
            return target
    return None


def later(world: World, recipes: Recipes, operation: str, path: str, target: Target, request: Any) -> None:
    """The same request as if the target were the scene already."""
    world.scenes[operation] = target
    asked = recipes.on(operation, path, target)
    del world.scenes[operation]
    request.token, request.later, request.headers = asked.token, asked.later, asked.headers


def try_it(world: World, path: str, method: str, target: Target, request: Any) -> bool:
    """Whether a request succeeds."""
    address = fill(path, target.values)
    if address is None:
        return False
    query = {name: value for name, value in request.query.items() if value is not None}
    headers = dict(request.headers)
    if request.token:
        headers["Authorization"] = f"Bearer {request.token}"
    body = request.body
    if body is None and method in ("post", "put", "patch"):
        body = smallest(world, path, method)
    with set_forward(world, request.later):
        options = {"params": query, "headers": headers}
        answer = world.call(None if request.token else target.actor, method.upper(), address, body, **options)
    return answer.ok


class set_forward:  # noqa: N801 - reads as a sentence
    """Sets the server's clock forward for one request.

    The background work would do what is due meanwhile. It rests for some seconds after each round,
    and begins a round after each change; so a change comes first.
    """

    def __init__(self, world: World, seconds: int) -> None:
        self.world, self.seconds = world, seconds

    def __enter__(self) -> None:
        if self.seconds:
            self.world.call(self.world.regular()[0], "POST", f"{PREFIX}/me/notifications/read-all")
            time.sleep(0.5)
            self.world.shift_clock(self.seconds)

    def __exit__(self, *_: object) -> None:
        if self.seconds:
            self.world.shift_clock(-self.seconds)


def smallest(world: World, path: str, method: str) -> Any:
    """A body with what the schema requires and nothing else; `None` if there is no body."""
    declared = world.document["paths"][path][method].get("requestBody")
    if not declared or "application/json" not in declared["content"]:
        return None
    return sample(world.document, declared["content"]["application/json"]["schema"])


def sample(document: dict[str, Any], schema: dict[str, Any]) -> Any:
    """A value of a schema, for those that need no knowledge of the domain."""
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[-1]]
    if "enum" in schema:
        return schema["enum"][0]
    kind = schema.get("type", "object")
    if kind == "object":
        fields = schema.get("properties", {})
        return {name: sample(document, fields[name]) for name in schema.get("required", [])}
    simple = {"boolean": True, "integer": max(1, schema.get("minimum", 1)), "array": []}
    return simple.get(kind, "An example of some length.")


def tokens(world: World, operation: str, path: str) -> None:
    """API tokens, which outlast the sessions of people, for those who act later."""
    wanted = action(operation, path)
    for target in candidates(world, operation, path):
        actor = world.actors[target.actor]
        if target.actor in world.tokens or actor.role in ("Support Office", "Commission"):
            continue
        owner = {"kind": "organisation", "organisation_id": actor.organisation}
        if actor.role == "Partnership officer":
            name = actor.email.split("@")[0].removeprefix("officer.")
            owner = {"kind": "partnership", "partnership_id": name}
        new = {"name": f"To {wanted}", "owner": owner, "scopes": SCOPES, "expires_in_days": 365}
        answer = world.call(target.actor, "POST", f"{PREFIX}/api-tokens", new)
        if answer.ok:
            world.tokens[target.actor] = answer.json()["secret"]


def threads(world: World) -> None:
    """Somebody asks for help, so that there is a thread to answer."""
    for name in world.regular():
        if world.actors[name].registration:
            world.call(name, "POST", f"{PREFIX}/help/messages", {"text": "How long may a stay be?"})
            break
    for actor in world.actors.values():
        answer = world.get(actor.email, f"{PREFIX}/help/threads")
        for thread in answer.json()["items"] if answer.ok else []:
            for path in ("help/threads/{id}", "help/threads/{id}/messages"):
                world.targets[f"{PREFIX}/{path}"].append(Target(actor.email, {"id": thread["id"]}))


def uploads(world: World) -> None:
    """Somebody uploads a file, so that there is one to read."""
    name = next(one for one in world.regular() if world.actors[one].organisation)
    address = f"{PREFIX}/uploads?purpose=evidence&file_name=pass.pdf"
    answer = world.call(name, "POST", address, data=PDF, headers={"Content-Type": "application/pdf"})
    world.targets[f"{PREFIX}/uploads/{{id}}"].append(Target(name, {"id": answer.json()["id"]}))


def counterparts(world: World) -> None:
    """Whom participants find in the catalogue."""
    finders = [one for one in world.actors.values() if one.registration and not one.is_spare][:8]
    for actor in finders:
        query = f"as={actor.roles[0]}&registration_id={actor.registration}"
        answer = world.get(actor.email, f"{PREFIX}/suggestions?{query}")
        for item in answer.json()["items"][:3] if answer.ok else []:
            found = item.get("registration_id") or item.get("participant", item).get("id")
            world.targets[f"{PREFIX}/participants/{{id}}"].append(Target(actor.email, {"id": found}))


def proposed_rulebook(world: World, bodies: Bodies) -> None:
    """One member of the Support Office proposes what another may put in force."""
    first, *others = world.staff("Support Office")
    body = bodies.make("proposeRulebook", Target(first.email, {}), {})
    answer = world.call(first.email, "POST", f"{PREFIX}/rulebooks", body)
    if answer.ok:
        for one in [*others, first]:
            target = Target(one.email, {"version": body["version"]})
            world.targets[f"{PREFIX}/rulebooks/proposed/{{version}}"].append(target)


def invitation(world: World, recipes: Recipes) -> None:
    """Somebody invites a participant who is registered by now."""
    able = [one for one in world.actors.values() if one.registration and not one.is_spare]
    for sender in able[:5]:
        target = Target(sender.email, {})
        address = new_address()
        body = {**recipes.bodies.make("createInvitation", target, {}), "email": address}
        body = {name: str(value) for name, value in body.items()}
        answer = world.call(sender.email, "POST", f"{PREFIX}/invitations", body)
        if answer.ok:
            secret = recipes.secret(address)
            for one in able:
                if one is not sender:
                    path = f"{PREFIX}/invitations/{{token}}"
                    world.targets[path].append(Target(one.email, {"token": secret}))
            return


def early_end(world: World) -> None:
    """A stay that ends early, whose reason is to be judged."""
    for target in list(world.targets[f"{PREFIX}/exchanges/{{id}}"]):
        path = f"{PREFIX}/exchanges/{target.values['id']}"
        if "end_early" not in target.actions:
            continue
        answer = world.get(target.actor, path)
        body = {"last_day": str(date.today()), "reason": "The river rose."}
        headers = {"If-Match": answer.headers.get("ETag", "")}
        if world.call(target.actor, "POST", f"{path}/end_early", body, headers=headers).ok:
            return

