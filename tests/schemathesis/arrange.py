"""Finds for every operation where it succeeds, by asking the server for dry runs.

What the demonstration data do not hold is made here, by the same operations that people use.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from bodies import PDF, Bodies, new_address, stay
from recipes import DAY, LATER, Recipes, action, candidates
from world import CLOCK, PREFIX, Target, World, fill

TRIES = 110
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
    built(world)
    applicants(world)
    bank_account(world)
    draft(world)
    one = next(one for one in world.regular() if world.actors[one].organisation)
    api_token(world, one)
    missing = []
    for path, methods in world.document["paths"].items():
        for method, declared in methods.items():
            operation = declared["operationId"]
            if operation in recipes.special or not declared.get("security", True) and "{" not in path:
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
        request = recipes.on(operation, path, target)
        if not may_try and (request.body is not None or operation not in recipes.bodies.makers):
            return target
        if not may_try:
            continue
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
    if request.later:
        headers[CLOCK] = str(request.later)
    options = {"params": query, "headers": headers}
    answer = world.call(None if request.token else target.actor, method.upper(), address, body, **options)
    return answer.ok


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


def bank_account(world: World) -> None:
    """A visitor says where its lump sum goes."""
    body = {"holder": "Example Lda", "iban": "DE89370400440532013000"}
    for target in candidates(world, "signAgreement", f"{PREFIX}/exchanges/{{id}}/sign_agreement"):
        path = f"{PREFIX}/exchanges/{target.values['id']}"
        headers = {"If-Match": world.get(target.actor, path).headers.get("ETag", "")}
        if world.call(target.actor, "PUT", f"{path}/bank-account", body, headers=headers).ok:
            world.targets[f"{PREFIX}/exchanges/{{id}}"].insert(0, target)
            return


def draft(world: World) -> None:
    """A draft becomes complete, so that it can be submitted."""
    for target in candidates(world, "submitRegistration", f"{PREFIX}/registrations/{{id}}/submit"):
        path = f"{PREFIX}/registrations/{target.values['id']}"
        form = {**world.get(target.actor, path).json()["form"], "motivation": "To learn from each other."}
        if change(world, target.actor, path, form):
            world.targets[f"{PREFIX}/registrations/{{id}}"].insert(0, target)
            return


def api_token(world: World, name: str) -> str | None:
    """Issues an API token for whatever an account acts for; returns its secret."""
    actor = world.actors[name]
    owner = {"kind": "organisation", "organisation_id": actor.organisation}
    if actor.role == "Partnership officer":
        partnership = actor.email.split("@")[0].removeprefix("officer.")
        owner = {"kind": "partnership", "partnership_id": partnership}
    new = {"name": "The fuzzer", "owner": owner, "scopes": SCOPES, "expires_in_days": 365}
    answer = world.call(name, "POST", f"{PREFIX}/api-tokens", new)
    if not answer.ok:
        return None
    issued = answer.json()
    world.targets[f"{PREFIX}/api-tokens/{{id}}"].append(Target(name, {"id": issued["token"]["id"]}))
    secret: str = issued["secret"]
    return secret


def tokens(world: World, operation: str, path: str) -> None:
    """API tokens, which outlast the sessions of people, for those who act later."""
    wanted = action(operation, path)
    for target in candidates(world, operation, path):
        may_come = any(wanted in action for action in target.actions)
        if may_come and target.actor not in world.tokens:
            secret = api_token(world, target.actor)
            if secret:
                world.tokens[target.actor] = secret


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
            found = item["participant"]["registration_id"]
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
    """A stay that begins one day and ends early the next, whose reason is to be judged."""
    path = f"{PREFIX}/exchanges/{{id}}"
    for target in list(world.targets[path]):
        is_side = world.actors[target.actor].organisation and any("start" in one for one in target.actions)
        secret = api_token(world, target.actor) if is_side else None
        if not secret:
            continue
        address = f"{PREFIX}/exchanges/{target.values['id']}"
        plan = world.get(target.actor, address).json()["plan"]["entered"]
        first = plan["starts_on"]
        if plan["mode"] != "physical" or not first:
            continue
        body = {"last_day": first, "reason": "The river rose."}
        ahead = (date.fromisoformat(first) - date.today()).days
        if all(
            in_days(world, secret, ahead, address, action, content)
            for action, content in (("start", {}), ("end_early", body))
        ):
            prefer(world, path, target.values["id"], "decide_force_majeure")
            return


def in_days(world: World, secret: str, days: int, case: str, action: str, body: Any) -> bool:
    """Takes an action on a case some days from now."""
    headers = {"Authorization": f"Bearer {secret}", CLOCK: str(max(days, 0) * DAY)}
    tag = world.call(None, "GET", case, headers=headers).headers.get("ETag", "")
    headers["If-Match"] = tag
    return world.call(None, "POST", f"{case}/{action}", body, headers=headers).ok


def prefer(world: World, path: str, case: str, *actions: str) -> None:
    """What is possible with a case now, for all who see it."""
    targets = world.targets[path]
    parties = [one for one in targets if one.values["id"] == case]
    targets[:0] = [Target(one.actor, one.values, frozenset(actions)) for one in parties]


def built(world: World) -> None:
    """Two exchanges get all that has to be written: both sides agree to one, one side to the other."""
    path = f"{PREFIX}/exchanges/{{id}}"
    sides: dict[str, list[str]] = {}
    for target in world.targets[path]:
        if any("agree" in action for action in target.actions) and world.actors[target.actor].organisation:
            sides.setdefault(target.values["id"], []).append(target.actor)
    done = 0
    for case, people in sides.items():
        if done < 2 and write(world, f"{PREFIX}/exchanges/{case}", people):
            for name in people[: 1 + done]:
                agree(world, f"{PREFIX}/exchanges/{case}", name)
            prefer(world, path, case, *(("agree",), ("reopen", "sign"))[done])
            done += 1


def write(world: World, exchange: str, people: list[str]) -> bool:
    """Plan and clauses of an exchange."""
    if len(set(people)) < 2 or not change(world, people[0], f"{exchange}/plan", stay()):
        return False
    clauses = world.get(people[0], exchange).json()["commitment"]["clauses"]
    for key in [one["key"] for one in clauses]:
        any(change(world, name, f"{exchange}/clauses/{key}", {"text": "As we said."}) for name in people)
    return True


def agree(world: World, exchange: str, name: str) -> None:
    """One side agrees to what is written."""
    answer = world.get(name, exchange)
    body = {"document": answer.json()["commitment"]["document"]}
    headers = {"If-Match": answer.headers.get("ETag", "")}
    world.call(name, "POST", f"{exchange}/agree", body, headers=headers)


def change(world: World, name: str, path: str, body: Any) -> bool:
    """Replaces something at its newest version."""
    headers = {"If-Match": world.get(name, path).headers.get("ETag", "")}
    return world.call(name, "PUT", path, body, headers=headers).ok


def applicants(world: World) -> None:
    """Two organisations begin anew: one whose membership is to be judged, one outside any cluster."""
    path = f"{PREFIX}/registrations/{{id}}"
    wanted = [
        (["visitor"], [{"kind": "business_network", "name": "Net", "profiled": True}], "decide_manual"),
        (["host"], [], "request_pre_approval"),
    ]
    free = [one for one in world.actors.values() if one.organisation and not one.registration and not one.is_spare]
    for actor in free:
        if not wanted:
            return
        roles, memberships, action = wanted[0]
        new = {"roles": roles, "organisation_id": actor.organisation}
        answer = world.call(actor.email, "POST", f"{PREFIX}/registrations", new)
        if not answer.ok:
            continue
        case = answer.json()["id"]
        form = {**former_form(world, actor.email, case), "roles": roles, "memberships": memberships}
        change(world, actor.email, f"{PREFIX}/registrations/{case}", form)
        headers = {"If-Match": world.get(actor.email, f"{PREFIX}/registrations/{case}").headers.get("ETag", "")}
        world.call(actor.email, "POST", f"{PREFIX}/registrations/{case}/submit", headers=headers)
        for officer in world.staff("Partnership officer"):
            if world.get(officer.email, f"{PREFIX}/registrations/{case}").ok:
                world.targets[path].insert(0, Target(officer.email, {"id": case}, frozenset([action])))
        wanted.pop(0)


def former_form(world: World, name: str, new: str) -> dict[str, Any]:
    """The form of an organisation's registration that came to nothing."""
    listed = world.get(name, f"{PREFIX}/registrations").json()["items"]
    former = next(one["id"] for one in listed if one["id"] != new)
    form: dict[str, Any] = world.get(name, f"{PREFIX}/registrations/{former}").json()["form"]
    return form

