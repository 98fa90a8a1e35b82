"""Operations that need more than a token and an identifier: a password, a cookie, a link from a mail.

Each recipe makes one request right. Those that end a session use accounts that nothing else uses.
"""

from __future__ import annotations

import email
import email.policy
import re
import time
import uuid
from pathlib import Path
from typing import Any, Callable

from world import PREFIX, Actor, World

PATIENCE = 10.0
"""Seconds until the outbox has sent a mail."""


class Recipes:
    """What to put into the requests of some operations."""

    def __init__(self, world: World, mail: Path) -> None:
        self.world = world
        self.mail = mail
        self.spare = [actor for actor in world.actors.values() if actor.is_spare]
        self.recipes: dict[str, Callable[[], dict[str, Any]]] = {
            "createSession": self.password,
            "refreshSession": self.cookie,
            "deleteSession": self.token,
            "deleteSessions": self.token,
            "verifyAccount": self.verification,
        }

    def get(self, operation: str) -> dict[str, Any] | None:
        """`body`, `cookie` or `token` for one request, or `None` if the operation needs nothing special."""
        recipe = self.recipes.get(operation)
        return recipe() if recipe else None

    def actor(self) -> Actor:
        return self.world.random.choice(self.spare)

    def password(self) -> dict[str, Any]:
        actor = self.actor()
        return {"body": {"email": actor.email, "password": actor.password}}

    def cookie(self) -> dict[str, Any]:
        answer = self.world.sign_in(self.actor())
        return {"cookies": dict(answer.cookies)}

    def token(self) -> dict[str, Any]:
        return {"token": self.world.sign_in(self.actor()).json()["access_token"]}

    def verification(self) -> dict[str, Any]:
        address = f"fuzz-{uuid.uuid4().hex}@example.org"
        account = {"email": address, "name": "Fuzz", "password": uuid.uuid4().hex}
        headers = {"Idempotency-Key": str(uuid.uuid4())}
        url = f"{self.world.base}{PREFIX}/accounts"
        self.world.http.post(url, json=account, headers=headers, timeout=30).raise_for_status()
        return {"body": {"token": self.secret(address)}}

    def secret(self, address: str) -> str:
        """The secret in the newest mail to an address."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            for file in sorted(self.mail.glob("*.eml"), reverse=True)[:50]:
                letter = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
                found = re.search(r"[?&]token=([\w.~-]+)", letter.get_content())
                if letter["To"] == address and found:
                    return found.group(1)
            time.sleep(0.05)
        raise RuntimeError(f"no mail with a link was sent to {address}")
