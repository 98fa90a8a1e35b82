"""People and systems: how they get their logins."""

from __future__ import annotations

import email
import email.policy
import re
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

import httpx
from clusterxchange_client import AuthenticatedClient, Client
from clusterxchange_client.api.identity import create_account, create_api_token, create_session, verify_account
from clusterxchange_client.models import AddressVerification, NewAccount, NewApiToken, NewSession, Problem
from clusterxchange_client.types import Response

PASSWORD = "a password for the journey"
SCOPES = ["read", "registration", "matching", "building", "execution"]
PATIENCE = 60.0
"""Seconds until a mail arrives, or the tool has done what it does by itself."""

Login = AuthenticatedClient
T = TypeVar("T")


def done(response: Response[T | Problem]) -> T:
    """What was answered, if it was no problem."""
    if response.parsed is None or isinstance(response.parsed, Problem):
        raise RuntimeError(f"{response.status_code}: {response.content.decode()}")
    return response.parsed


def key() -> str:
    """A new Idempotency-Key."""
    return str(uuid4())


@dataclass
class Server:
    """The server under test, and where it leaves its mails."""

    url: str
    mail: Path
    ahead: int = 0
    """Days by which its clock has been set forward."""

    def anyone(self) -> Client:
        return Client(self.url)

    def login(self, token: str) -> Login:
        return AuthenticatedClient(self.url, token)

    def sign_in(self, address: str, password: str) -> Login:
        session = create_session.sync_detailed(client=self.anyone(), body=NewSession(address, password))
        return self.login(done(session).access_token)

    def sign_up(self, name: str) -> tuple[str, Login]:
        """A person signs up and follows the link of the mail."""
        address = f"{uuid4().hex}@example.org"
        account = NewAccount(email=address, name=name, password=PASSWORD)
        answer = create_account.sync_detailed(client=self.anyone(), body=account, idempotency_key=key())
        if answer.status_code != 202:
            raise RuntimeError(answer.content.decode())
        link = AddressVerification(token=self.secret(address))
        done(verify_account.sync_detailed(client=self.anyone(), body=link))
        return address, self.sign_in(address, PASSWORD)

    def secret(self, address: str) -> str:
        """The secret in the mail to an address."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            for file in self.mail.glob("*.eml"):
                letter = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
                found = re.search(r"[?&]token=([\w.~-]+)", str(letter.get_content()))
                if found and address in str(letter["To"]):
                    return found.group(1)
            time.sleep(0.1)
        raise RuntimeError(f"no mail for {address}")

    def days_pass(self, days: int) -> None:
        httpx.post(f"{self.url}/test-clock/{days * 86_400}", timeout=60).raise_for_status()
        self.ahead += days


def issue(person: Login, owner: dict[str, str], server: Server) -> Login:
    """An API token for the system of whatever a person acts for."""
    new = {"name": "Our own system", "owner": owner, "scopes": SCOPES, "expires_in_days": 365}
    answer = create_api_token.sync_detailed(
        client=person, body=NewApiToken.from_dict(new), idempotency_key=key()
    )
    return server.login(done(answer).secret)
