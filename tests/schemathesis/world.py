"""What a client of the API has: accounts with tokens, cases with ETags, values that exist.

The driver signs in from another loopback address than the fuzzer's: the server slows down an address
with many failed attempts, and the fuzzer makes many.
"""

from __future__ import annotations

import json
import random
import re
import threading
import time
import uuid
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterator

import requests
from requests.adapters import HTTPAdapter

OWN_ADDRESS = "127.0.0.2"
TOKEN_SECONDS = 240
"""Access tokens live for ten minutes; a request may wait in a queue."""
PAGES = 4
"""Pages of a list that are read while looking around."""
KEPT = 400
"""Values kept for each name."""

PREFIX = "/api/v1"


class FromOwnAddress(HTTPAdapter):
    """Connects from an address that only the driver uses."""

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        super().init_poolmanager(*arguments, source_address=(OWN_ADDRESS, 0), **options)


@dataclass
class Actor:
    """One account."""

    email: str
    role: str
    password: str
    is_spare: bool = False
    """Used only where a session is to be ended."""
    token: str = ""
    signed_in_at: float = 0.0


@dataclass
class Target:
    """Something an operation can be called on, by somebody who can see it."""

    actor: str
    values: dict[str, str]
    actions: frozenset[str] = frozenset()


@dataclass
class World:
    """Everything the driver knows about the server."""

    base: str
    actors: dict[str, Actor]
    document: dict[str, Any]
    random: random.Random = field(default_factory=random.Random)
    values: dict[str, list[Any]] = field(default_factory=lambda: defaultdict(list))
    targets: dict[str, list[Target]] = field(default_factory=lambda: defaultdict(list))
    cursors: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    good: dict[str, list[Target]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        self.lock = threading.RLock()
        self.http = requests.Session()
        self.http.mount("http://", FromOwnAddress(pool_maxsize=16))

    def save(self, path: Path) -> None:
        """Keeps what was found for the fuzzer's process."""
        found = {
            "base": self.base,
            "actors": [
                [actor.email, actor.role, actor.password, actor.is_spare] for actor in self.actors.values()
            ],
            "document": self.document,
            "values": self.values,
            "cursors": self.cursors,
            "targets": {
                name: [[target.actor, target.values, sorted(target.actions)] for target in targets]
                for name, targets in self.targets.items()
            },
        }
        path.write_text(json.dumps(found), encoding="utf-8")

    @classmethod
    def restore(cls, path: Path, seed: int) -> World:
        """Takes up what was found."""
        found = json.loads(path.read_text(encoding="utf-8"))
        actors = {fields[0]: Actor(*fields) for fields in found["actors"]}
        world = cls(found["base"], actors, found["document"], random.Random(seed))
        world.values.update(found["values"])
        world.cursors.update(found["cursors"])
        for name, targets in found["targets"].items():
            for actor, values, actions in targets:
                world.targets[name].append(Target(actor, values, frozenset(actions)))
        return world

    # Accounts

    def token(self, name: str) -> str:
        """A fresh access token of an account."""
        actor = self.actors[name]
        with self.lock:
            if time.monotonic() - actor.signed_in_at > TOKEN_SECONDS or not actor.token:
                self._renew(actor)
            return actor.token

    def forget_token(self, name: str) -> None:
        """Signs in anew next time: some operation has ended the session."""
        self.actors[name].token = ""

    def _renew(self, actor: Actor) -> None:
        actor.token = self.sign_in(actor).json()["access_token"]
        actor.signed_in_at = time.monotonic()

    def sign_in(self, actor: Actor) -> requests.Response:
        """Opens a session."""
        answer = self.http.post(
            f"{self.base}{PREFIX}/sessions",
            json={"email": actor.email, "password": actor.password},
            headers={"Idempotency-Key": str(uuid.uuid4())},
            timeout=30,
        )
        if answer.status_code not in (200, 201):
            raise RuntimeError(f"{actor.email} cannot sign in: {answer.status_code} {answer.text}")
        # Every session has its own cookie; none is to be sent with the driver's next request.
        self.http.cookies.clear()
        return answer

    def regular(self) -> list[str]:
        """The accounts that call what needs nothing special."""
        return [actor.email for actor in self.actors.values() if not actor.is_spare]

    # Looking around

    def get(self, actor: str | None, path: str) -> requests.Response:
        """Reads something as somebody, or as nobody."""
        headers = {"Authorization": f"Bearer {self.token(actor)}"} if actor else {}
        return self.http.get(f"{self.base}{path}", headers=headers, timeout=30)

    def etag(self, actor: str, path: str) -> str | None:
        """The newest ETag of a resource, as somebody sees it."""
        answer = self.get(actor, path)
        return answer.headers.get("ETag") if answer.ok else None

    def look_around(self) -> None:
        """Reads every list, and everything in it, as every account."""
        for path in self._readable():
            for actor in [None, *self.regular()] if "{" not in path else self.regular():
                for concrete, values in self._addresses(path, actor):
                    self._read(path, concrete, values, actor)

    def _readable(self) -> list[str]:
        """Addresses that can be read, those with fewer placeholders first."""
        paths = [path for path, methods in self.document["paths"].items() if "get" in methods]
        return sorted(paths, key=lambda path: (path.count("{"), path))

    def _addresses(self, path: str, actor: str | None) -> Iterator[tuple[str, dict[str, str]]]:
        if "{" not in path:
            yield path, {}
            return
        seen: set[str] = set()
        for target in self.targets[resource(path)]:
            concrete = fill(path, target.values)
            if target.actor == actor and concrete and concrete not in seen and len(seen) < 40:
                seen.add(concrete)
                yield concrete, target.values

    def _read(self, path: str, concrete: str, values: dict[str, str], actor: str | None) -> None:
        address: str | None = concrete
        for _ in range(PAGES):
            answer = self.get(actor, address or concrete)
            if not answer.ok or "json" not in answer.headers.get("Content-Type", ""):
                return
            body = answer.json()
            self._learn(body)
            if actor:
                self._find_targets(path, values, body, actor)
            cursor = body.get("next") if isinstance(body, dict) else None
            if not cursor:
                return
            self.cursors[path].append(cursor)
            address = f"{concrete}?cursor={cursor}"

    def _find_targets(self, path: str, values: dict[str, str], body: Any, actor: str) -> None:
        """The items of a list stand under its address; a case in a list of all kinds says its kind."""
        items = body.get("items", []) if isinstance(body, dict) else body
        for item in items if isinstance(items, list) else []:
            if isinstance(item, dict):
                self._add(f"{path}/", values, item, actor)
                self._add_case(item, actor)
        if isinstance(body, dict) and "{" in path:
            standing = body.get("standing", body)
            actions = standing.get("available_actions", []) if isinstance(standing, dict) else []
            names = frozenset(a.get("action", a.get("name", "")) if isinstance(a, dict) else a for a in actions)
            target = Target(actor, values, names)
            self.targets[resource(path)].append(target)

    def _add(self, prefix: str, values: dict[str, str], item: dict[str, Any], actor: str) -> None:
        for path in self.document["paths"]:
            rest = path.removeprefix(prefix)
            if rest != path and (match := re.match(r"^\{(\w+)\}$", rest)):
                name = match.group(1)
                key = next((key for key in (name, "id", "code", "key", "version") if key in item), None)
                if key:
                    target = Target(actor, {**values, name: str(item[key])})
                    self.targets[resource(path)].append(target)

    def _add_case(self, item: dict[str, Any], actor: str) -> None:
        kind, case = item.get("kind"), item.get("case_id", item.get("id"))
        if isinstance(kind, str) and case:
            path = f"{PREFIX}/{kind}s/{{id}}"
            self.targets[path].append(Target(actor, {"id": str(case)}))

    def _learn(self, body: Any) -> None:
        """Remembers values by the name of their property."""
        for name, value in properties(body):
            known = self.values[name]
            if value not in known and len(known) < KEPT:
                known.append(value)

    # Choosing

    def choose(self, operation: str, path: str, is_public: bool) -> Target | None:
        """Who calls an operation next, and on what: mostly what has worked, sometimes something new."""
        with self.lock:
            good = self.good[operation]
            if good and self.random.random() < 0.6:
                return self.random.choice(good)
            targets = self.targets[resource(path)] if "{" in path else []
            action = path.rsplit("/", 1)[-1].replace("-", "_")
            able = [target for target in targets if action in target.actions]
            if able and self.random.random() < 0.8:
                return self.random.choice(able)
            if targets:
                return self.random.choice(targets)
            if is_public and "{" not in path:
                return None
            return Target(self.random.choice(self.regular()), {})

    def worked(self, operation: str, target: Target) -> None:
        """Remembers a success."""
        with self.lock:
            if len(self.good[operation]) < 50:
                self.good[operation].append(target)


def resource(path: str) -> str:
    """The address up to its last placeholder: what an operation is about."""
    return path[: path.rindex("}") + 1] if "}" in path else path


def fill(path: str, values: dict[str, str]) -> str | None:
    """The address with its placeholders filled, if all of them are known."""
    try:
        return re.sub(r"\{(\w+)\}", lambda match: requests.utils.quote(values[match.group(1)], safe=""), path)
    except KeyError:
        return None


def properties(value: Any) -> Iterator[tuple[str, Any]]:
    """All texts and numbers with the names of their properties."""
    if isinstance(value, dict):
        for name, member in value.items():
            if isinstance(member, (str, int)) and not isinstance(member, bool):
                yield name, member
            else:
                yield from properties(member)
    elif isinstance(value, list):
        for item in value:
            yield from properties(item)
