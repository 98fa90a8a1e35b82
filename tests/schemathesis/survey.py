"""Looks around as every account: which cases there are, who may do what with them.

Cases are read once by each of their parties, and what hangs on them becomes a target too.
"""

from __future__ import annotations

import re
from typing import Any, Iterator

from world import PREFIX, Target, World

PAGES = 2
"""Pages of a list that are read."""
CASES = 30
LOOKING_AROUND = 16
"""Accounts that read what everybody may read."""
OFTEN = ("accepted", "completed")
"""States of which there are many; what is in another one is read first."""
"""Things of one kind that one account reads in full."""
KINDS = {"registrations": "registration", "proposals": "proposal", "exchanges": "exchange", "visits": "visit"}
PARTS = {
    # Below a case: address, and what of the case names its placeholder.
    "exchanges": ("clauses/{key}", "key", lambda case: [one["key"] for one in case["commitment"]["clauses"]]),
    "visits": ("clauses/{key}", "key", lambda case: [one["key"] for one in case.get("clauses", [])]),
    "people": ("roles/{role_id}", "role_id", lambda person: [one["id"] for one in person["roles"]]),
}
TOGETHER = [f"{PREFIX}/cases/{{kind}}/{{id}}/{what}" for what in ("messages", "events")]


def survey(world: World) -> None:
    """Reads what every account can read."""
    for number, (name, actor) in enumerate(world.actors.items()):
        _who(world, name)
        for kind in ["registrations", "proposals", "exchanges", "me/visits"]:
            _cases(world, name, kind)
        if number < LOOKING_AROUND:
            _cases(world, name, "visits")
        if actor.role == "Support Office":
            _cases(world, name, "people")
            for listed in _items(world, name, f"{PREFIX}/help/threads"):
                _add(world, f"{PREFIX}/help/threads/{{id}}", name, id=listed["id"])
        if number < LOOKING_AROUND:
            for path in _lists(world):
                _list(world, name, path)
    _public(world)


def _who(world: World, name: str) -> None:
    actor = world.actors[name]
    me = world.get(name, f"{PREFIX}/me").json()
    world.learn(me)
    for membership in me["memberships"]:
        actor.organisation = membership.get("organisation_id", actor.organisation)
        if partnership := membership.get("partnership_id"):
            _add(world, f"{PREFIX}/insight/partnerships/{{id}}", name, id=partnership)
    if actor.organisation:
        _add(world, f"{PREFIX}/organisations/{{id}}", name, id=actor.organisation)


def _cases(world: World, name: str, path: str) -> None:
    noun = path.rsplit("/", 1)[-1]
    actor = world.actors[name]
    items = list(_items(world, name, f"{PREFIX}/{path}?limit=200"))
    for item in sorted(items, key=lambda one: one.get("state") in OFTEN)[:CASES]:
        if noun == "registrations" and item["state"] == "accepted" and item["organisation_id"] == actor.organisation:
            actor.registration, actor.roles = item["id"], item["roles"]
        answer = world.get(name, f"{PREFIX}/{noun}/{item['id']}")
        if not answer.ok:
            continue
        case = answer.json()
        world.learn(case)
        standing = case.get("standing") or {}
        actions = frozenset(
            [one["name"] for one in standing.get("available_actions", [])]
            + [f"not yet {one['name']}" for one in standing.get("blocked_actions", [])]
        )
        _add(world, f"{PREFIX}/{noun}/{{id}}", name, actions, id=item["id"])
        if noun in KINDS and (case.get("standing") or {}).get("seats"):
            for below in TOGETHER:
                _add(world, below.rsplit("/", 1)[0], name, kind=KINDS[noun], id=item["id"])
        if noun in PARTS:
            below, placeholder, keys = PARTS[noun]
            for key in keys(case):
                _add(world, f"{PREFIX}/{noun}/{{id}}/{below}", name, actions, id=item["id"], **{placeholder: key})
        for evidence in case.get("evidence", []):
            _add(world, f"{PREFIX}/uploads/{{id}}", name, id=evidence["upload_id"])
        for seat in ("visitor", "host"):
            if isinstance(case.get(seat), dict) and noun == "exchanges":
                _host(world, case[seat]["organisation_id"])
        if (case.get("standing") or {}).get("state") == "completed" and noun == "exchanges":
            _certificate(world, name, item["id"])


def _host(world: World, organisation: str) -> None:
    path = f"{PREFIX}/hosts/{{organisation_id}}"
    known = any(target.values["organisation_id"] == organisation for target in world.targets[path])
    if not known and world.get(None, f"{PREFIX}/hosts/{organisation}").ok:
        _add(world, path, world.regular()[0], organisation_id=organisation)


def _certificate(world: World, name: str, exchange: str) -> None:
    answer = world.get(name, f"{PREFIX}/exchanges/{exchange}/certificate")
    if answer.ok:
        _add(world, f"{PREFIX}/exchanges/{{id}}/certificate", name, id=exchange)
        _add(world, f"{PREFIX}/certificates/{{code}}", name, code=answer.json()["code"])


def _lists(world: World) -> list[str]:
    """Lists of things that are no cases."""
    paths = world.document["paths"]
    return [
        path
        for path in paths
        if "get" in paths[path] and "{" not in path and path.split("/")[3] not in (*KINDS, "people")
        and f"{path}/{{id}}" in paths or path == f"{PREFIX}/me/notifications"
    ]


def _list(world: World, name: str, path: str) -> None:
    for item in list(_items(world, name, path))[:5]:
        if "id" in item:
            _add(world, f"{path}/{{id}}", name, id=item["id"])


def _public(world: World) -> None:
    """What needs no account."""
    someone = world.regular()[0]
    for path, placeholder, key in [
        ("rulebooks", "version", "version"),
        ("partnerships", "id", "id"),
        ("clusters", "id", "id"),
        ("sampling/months", "month", "month"),
    ]:
        for item in _items(world, None, f"{PREFIX}/{path}"):
            _add(world, f"{PREFIX}/{path}/{{{placeholder}}}", someone, **{placeholder: item[key]})
    for path in ("countries", "sectors", "activities", "languages", "ecosystems", "purposes"):
        list(_items(world, None, f"{PREFIX}/{path}"))


def _items(world: World, name: str | None, path: str) -> Iterator[dict[str, Any]]:
    address = f"{path}"
    for _ in range(PAGES):
        answer = world.get(name, address)
        if not answer.ok:
            return
        body = answer.json()
        world.learn(body)
        yield from body["items"] if isinstance(body, dict) else body
        cursor = body.get("next") if isinstance(body, dict) else None
        if not cursor:
            return
        world.cursors[path.split("?")[0]].append(cursor)
        address = f"{path.split('?')[0]}?cursor={cursor}"


def _add(world: World, path: str, actor: str, actions: frozenset[str] = frozenset(), **values: str) -> None:
    names = re.findall(r"\{(\w+)\}", path)
    assert sorted(names) == sorted(values), (path, values)
    world.targets[path].append(Target(actor, values, actions))
