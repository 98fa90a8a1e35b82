"""What a client of the API has: accounts with tokens, cases with ETags, values that exist.

The driver signs in from another loopback address than the fuzzer's: the server slows down an address
with many failed attempts, and the fuzzer makes many.
"""

from __future__ import annotations

import json
import random
import re
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
"""Access tokens live for ten minutes."""
KEPT = 400
"""Values kept for each name."""

PREFIX = "/api/v1"
CLOCK = "Test-Clock"
"""By how many seconds the server takes one request to come later; in builds for tests only."""


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
    organisation: str = ""
    registration: str = ""
    """The accepted registration of the organisation, if it has one."""
    roles: list[str] = field(default_factory=list)
    """In which roles it takes part."""
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
    """What can be called on, by address up to the last placeholder."""
    cursors: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    scenes: dict[str, Target] = field(default_factory=dict)
    """By operation: where it succeeds. These cases are only ever asked for dry runs."""
    tokens: dict[str, str] = field(default_factory=dict)
    """API tokens of those who act while the clock is set."""

    def __post_init__(self) -> None:
        self.http = requests.Session()
        self.http.mount("http://", FromOwnAddress(pool_maxsize=4))

    def save(self, path: Path) -> None:
        """Keeps what was found for the fuzzer's process."""

        def written(target: Target) -> list[Any]:
            return [target.actor, target.values, sorted(target.actions)]

        found = {
            "base": self.base,
            "actors": [
                {**vars(actor), "token": "", "signed_in_at": 0.0} for actor in self.actors.values()
            ],
            "document": self.document,
            "values": self.values,
            "cursors": self.cursors,
            "tokens": self.tokens,
            "targets": {name: [written(one) for one in targets] for name, targets in self.targets.items()},
            "scenes": {name: written(target) for name, target in self.scenes.items()},
        }
        path.write_text(json.dumps(found), encoding="utf-8")

    @classmethod
    def restore(cls, path: Path, seed: int) -> World:
        """Takes up what was found."""
        found = json.loads(path.read_text(encoding="utf-8"))
        actors = {fields["email"]: Actor(**fields) for fields in found["actors"]}
        world = cls(found["base"], actors, found["document"], random.Random(seed))
        world.values.update(found["values"])
        world.cursors.update(found["cursors"])
        world.tokens.update(found["tokens"])
        for name, targets in found["targets"].items():
            world.targets[name] = [Target(who, values, frozenset(can)) for who, values, can in targets]
        for name, (who, values, can) in found["scenes"].items():
            world.scenes[name] = Target(who, values, frozenset(can))
        return world

    # Accounts

    def token(self, name: str) -> str:
        """A fresh access token of an account."""
        actor = self.actors[name]
        if time.monotonic() - actor.signed_in_at > TOKEN_SECONDS or not actor.token:
            actor.token = self.sign_in(actor).json()["access_token"]
            actor.signed_in_at = time.monotonic()
        return actor.token

    def forget_token(self, name: str) -> None:
        """Signs in anew next time: some operation has ended the session."""
        self.actors[name].token = ""

    def sign_in(self, actor: Actor) -> requests.Response:
        """Opens a session."""
        answer = self.http.post(
            f"{self.base}{PREFIX}/sessions",
            json={"email": actor.email, "password": actor.password},
            headers={"Idempotency-Key": str(uuid.uuid4())},
            timeout=60,
        )
        if not answer.ok:
            raise RuntimeError(f"{actor.email} cannot sign in: {answer.status_code} {answer.text}")
        # Every session has its own cookie; none is to be sent with the driver's next request.
        self.http.cookies.clear()
        return answer

    def regular(self) -> list[str]:
        """The accounts that call what needs nothing special."""
        return [actor.email for actor in self.actors.values() if not actor.is_spare]

    def spare(self) -> Actor:
        """Somebody whose session may end."""
        return self.random.choice([actor for actor in self.actors.values() if actor.is_spare])

    def staff(self, role: str) -> list[Actor]:
        """Those with a role, as the server names it."""
        return [actor for actor in self.actors.values() if actor.role.startswith(role)]

    # Requests of the driver itself

    def call(self, actor: str | None, method: str, path: str, body: Any = None, **options: Any) -> requests.Response:
        """Sends a request as somebody, or as nobody, at the newest version of what it is about."""
        headers = {"Idempotency-Key": str(uuid.uuid4()), **options.pop("headers", {})}
        if actor:
            headers["Authorization"] = f"Bearer {self.token(actor)}"
        if body is not None:
            options["json"] = body
        return self.http.request(method, f"{self.base}{path}", headers=headers, timeout=60, **options)

    def get(self, actor: str | None, path: str) -> requests.Response:
        """Reads something."""
        return self.call(actor, "GET", path)

    def wholes(self, path: str, values: dict[str, str]) -> Iterator[str]:
        """Addresses of what a request changes: its own if it can be read, then those of the whole."""
        parts = path.split("/")
        for length in range(len(parts), 3, -1):
            template = "/".join(parts[:length])
            address = fill(template, values)
            if "get" in self.document["paths"].get(template, {}) and address:
                yield address

    def learn(self, body: Any) -> None:
        """Remembers values by the name of their property."""
        for name, value in properties(body):
            known = self.values[name]
            if len(known) < KEPT and value not in known:
                known.append(value)

    # Choosing

    def is_reserved(self, target: Target) -> bool:
        """Whether the target is about a case that is kept in its state."""
        return any(
            target.values.get(name) == value
            for scene in self.scenes.values()
            for name, value in scene.values.items()
            if name in ("id", "version")
        )

    def choose(self, operation: str, path: str, is_public: bool) -> Target | None:
        """Who calls an operation next, and on what: mostly where it succeeds, sometimes elsewhere."""
        scene = self.scenes.get(operation)
        if scene and self.random.random() < 0.9:
            return scene
        targets = self.targets[resource(path)] if "{" in path else []
        if targets:
            return self.random.choice(targets)
        if scene:
            return scene
        if is_public and "{" not in path:
            return None
        return Target(self.random.choice(self.regular()), {})


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
