"""The first journey, played by the client generated from the API's document: a physical exchange of
five days from registration to payment.

The two organisations and their Partnerships act through their own systems, with API tokens. People
sign up, sign with their password, and work in the Support Office.
"""

from __future__ import annotations

import argparse
import email
import email.policy
import io
import json
import re
import time
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Protocol, TypeVar
from uuid import UUID, uuid4

import httpx
from clusterxchange_client import AuthenticatedClient, Client
from clusterxchange_client.api.building import (
    agree,
    create_exchange,
    find_clause,
    find_exchange,
    replace_clause,
    replace_plan,
    sign_agreement,
    sign_commitment,
    validate_commitment,
)
from clusterxchange_client.api.execution import (
    add_evidence,
    give_feedback,
    record_payment,
    start_exchange,
    submit_report,
    validate_report,
)
from clusterxchange_client.api.identity import create_account, create_api_token, create_session, verify_account
from clusterxchange_client.api.reference import list_holidays, list_towns
from clusterxchange_client.api.registration import (
    accept_registration,
    begin_registration,
    create_upload,
    find_registration,
    save_registration,
    submit_registration,
)
from clusterxchange_client.models import (
    AddressVerification,
    ClauseInput,
    ClosingReport,
    DocumentShown,
    EvidenceInput,
    EvidenceKind,
    ExchangeDetails,
    HostFeedback,
    NewAccount,
    NewApiToken,
    NewExchange,
    NewRegistration,
    NewSession,
    NoDetails,
    PaymentInput,
    PlanInput,
    Problem,
    RegistrationForm,
    ReportCheck,
    SignatureInput,
    UploadPurpose,
)
from clusterxchange_client.types import File, Response

PASSWORD = "a password for the journey"
SCOPES = ["read", "registration", "matching", "building", "execution"]
PNG = b"\x89PNG\r\n\x1a\n an invented boarding pass"
PATIENCE = 60.0
"""Seconds until a mail arrives, or the tool has done what it does by itself."""

Login = AuthenticatedClient
T = TypeVar("T")


class Step(Protocol):
    """An action on an exchange, as the generated client has it."""

    def __call__(
        self, id: UUID, *, client: Login, body: Any, if_match: str, idempotency_key: str
    ) -> Response[ExchangeDetails | Problem]: ...


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


@dataclass
class Side:
    """An organisation with its person, its system, and its Partnership's officer and system."""

    address: str
    system: Login
    registration: UUID
    officer: str
    office: Login


def form(name: str, role: str, country: str, town: int, partnership: str) -> dict[str, Any]:
    """A complete registration."""
    return {
        "roles": [role],
        "organisation": {
            "name": name,
            "legal_form": "company",
            "participant_type": "sme",
            "country": country,
            "town_id": town,
            "staff": 12,
            "turnover_million": "1.5",
            "balance_million": "0.8",
            "is_autonomous": True,
            "description": "Makes examples.",
            "sectors": ["textile"],
        },
        "memberships": [{"kind": "cluster", "name": "Cluster of Examples", "profiled": True}],
        "representative": {"name": name, "position": "Director", "nationality": country},
        "motivation": "To learn from each other.",
        "objectives": "A common project.",
        "activities_offered": ["job-shadowing"],
        "activities_wanted": ["job-shadowing"],
        "languages": ["en"],
        "modes": ["physical"],
        "partnership": {"choice": "manual", "partnership_id": partnership},
        "consents": {"data_processing": True, "catalogue_visible": True},
    }


def register(server: Server, role: str, place: tuple[str, str], officer: dict[str, str]) -> Side:
    """A person begins a registration; the systems of both sides see it through."""
    country, town_name = place
    partnership = officer["email"].split("@")[0].removeprefix("officer.")
    office = issue(
        server.sign_in(officer["email"], officer["password"]),
        {"kind": "partnership", "partnership_id": partnership},
        server,
    )
    address, person = server.sign_up(f"The {role}")
    begun = done(
        begin_registration.sync_detailed(
            client=person, body=NewRegistration.from_dict({"roles": [role]}), idempotency_key=key()
        )
    )
    owner = {"kind": "organisation", "organisation_id": str(begun.organisation_id)}
    system = issue(person, owner, server)
    towns = done(list_towns.sync_detailed(client=server.anyone(), prefix=town_name, country=country))
    filled = form(f"{town_name} Lda", role, country, towns.items[0].id, partnership)
    done(
        save_registration.sync_detailed(
            begun.id,
            client=system,
            body=RegistrationForm.from_dict(filled),
            if_match=registration_tag(system, begun.id),
        )
    )
    for client, action in ((system, submit_registration), (office, accept_registration)):
        tag = registration_tag(client, begun.id)
        done(action.sync_detailed(begun.id, client=client, if_match=tag, idempotency_key=key()))
    return Side(address, system, begun.id, officer["email"], office)


def registration_tag(client: Login, registration: UUID) -> str:
    """The newest version of a registration."""
    return find_registration.sync_detailed(registration, client=client).headers["etag"]


@dataclass
class Exchange:
    """The exchange of the journey."""

    id: UUID
    visitor: Side
    host: Side

    def read(self, client: Login) -> ExchangeDetails:
        return done(find_exchange.sync_detailed(self.id, client=client))

    def tag(self, client: Login) -> str:
        return find_exchange.sync_detailed(self.id, client=client).headers["etag"]

    def act(self, client: Login, step: Step, body: Any) -> ExchangeDetails:
        return done(step(self.id, client=client, body=body, if_match=self.tag(client), idempotency_key=key()))

    def state(self) -> str:
        return self.read(self.visitor.system).standing.state

    def build(self, first: date) -> None:
        """Both sides write the plan and the commitment, and agree."""
        plan = {
            "mode": "physical",
            "starts_on": str(first),
            "ends_on": str(first + timedelta(days=4)),
            "activities": ["job-shadowing"],
            "host_place": "Example Street 1",
        }
        visitor, host = self.visitor.system, self.host.system
        done(
            replace_plan.sync_detailed(
                self.id, client=visitor, body=PlanInput.from_dict(plan), if_match=self.tag(visitor)
            )
        )
        for writer, clause in (
            (visitor, "objectives"),
            (host, "action_plan"),
            (host, "expected_outcomes"),
            (visitor, "visitor_responsibilities"),
            (host, "host_responsibilities"),
        ):
            # Each clause has a version of its own, so that two people can write at the same time.
            tag = find_clause.sync_detailed(self.id, clause, client=writer).headers["etag"]
            text = ClauseInput(text=f"What we write about {clause}.")
            done(replace_clause.sync_detailed(self.id, clause, client=writer, body=text, if_match=tag))
        for side in (visitor, host):
            self.act(side, agree.sync_detailed, DocumentShown(self.read(side).commitment.document))

    def sign(self, person: Login, password: str) -> None:
        document = self.read(person).commitment.document
        self.act(person, sign_commitment.sync_detailed, SignatureInput(document, password))

    def sign_agreement(self, person: Login, password: str) -> None:
        agreement = self.read(person).agreement
        if not agreement or not isinstance(agreement.document, str):
            raise RuntimeError("there is no Financial Agreement")
        self.act(person, sign_agreement.sync_detailed, SignatureInput(agreement.document, password))

    def validate(self, person: Login) -> None:
        document = self.read(person).commitment.document
        self.act(person, validate_commitment.sync_detailed, DocumentShown(document))


def free_monday(server: Server) -> date:
    """A Monday some weeks from now whose week has no holiday on either side."""
    today = date.today()
    last = today + timedelta(days=120)
    off: set[date] = set()
    for country in ("PT", "ES"):
        listed = list_holidays.sync_detailed(client=server.anyone(), country=country, from_=today, to=last)
        off.update(one.date for one in done(listed).items)
    day = today + timedelta(days=35 - today.weekday())
    while any(day + timedelta(days=number) in off for number in range(12)):
        day += timedelta(days=7)
    return day


def play(server: Server, accounts: list[dict[str, str]]) -> ExchangeDetails:
    """The whole journey; returns the exchange as the visitor's system reads it in the end."""
    staff = {account["email"]: account["password"] for account in accounts}
    officers = [account for account in accounts if account["role"] == "Partnership officer"]
    visitor = register(server, "visitor", ("ES", "Madrid"), officers[0])
    host = register(server, "host", ("PT", "Porto"), officers[-1])
    plan = {"mode": "physical"}
    new = NewExchange(
        host_registration_id=host.registration,
        visitor_registration_id=visitor.registration,
        plan=PlanInput.from_dict(plan),
    )
    opened = done(create_exchange.sync_detailed(client=visitor.system, body=new, idempotency_key=key()))
    exchange = Exchange(opened.id, visitor, host)
    first = free_monday(server)
    exchange.build(first)
    for side in (visitor, host):
        exchange.sign(server.sign_in(side.address, PASSWORD), PASSWORD)
    for side in (visitor, host):
        exchange.sign(server.sign_in(side.officer, staff[side.officer]), staff[side.officer])
    office = next(account for account in accounts if account["role"] == "Support Office")
    exchange.validate(server.sign_in(office["email"], office["password"]))
    if exchange.state() == "awaiting_ec":
        drawn = next(account for account in accounts if account["role"] == "Commission")
        exchange.validate(server.sign_in(drawn["email"], drawn["password"]))
    exchange.sign_agreement(server.sign_in(visitor.officer, staff[visitor.officer]), staff[visitor.officer])
    exchange.sign_agreement(server.sign_in(visitor.address, PASSWORD), PASSWORD)
    carry_out(server, exchange, first)
    return exchange.read(visitor.system)


def carry_out(server: Server, exchange: Exchange, first: date) -> None:
    """The stay, its report, the payment and the host's feedback: all by the systems."""
    visitor, office = exchange.visitor.system, exchange.visitor.office
    server.days_pass((first - date.today()).days)
    exchange.act(visitor, start_exchange.sync_detailed, NoDetails())
    server.days_pass(7)
    # The tool ends a stay by itself as soon as its last day is over.
    deadline = time.monotonic() + PATIENCE
    while exchange.state() != "reporting" and time.monotonic() < deadline:
        time.sleep(0.2)
    upload = create_upload.sync_detailed(
        client=visitor,
        body=File(io.BytesIO(PNG)),
        file_name="boarding-pass.png",
        purpose=UploadPurpose.EVIDENCE,
        idempotency_key=key(),
    )
    evidence = EvidenceInput(EvidenceKind.BOARDING_PASS, done(upload).id)
    exchange.act(visitor, add_evidence.sync_detailed, evidence)
    report = {
        "exchange": {
            "activities": "Five days in the workshop.",
            "outcomes": "A joint offer.",
            "objectives_reached": 4,
            "follow_up": "The host visits us.",
        },
        "hosting": {"host_rating": 5, "remarks": "Well prepared."},
        "scheme": {"partnership_rating": 5, "suggestions": "Longer stays."},
    }
    exchange.act(visitor, submit_report.sync_detailed, ClosingReport.from_dict(report))
    exchange.act(office, validate_report.sync_detailed, ReportCheck(evidence_accepted=True))
    money = exchange.read(office).payment
    if not money or not isinstance(money.due, str):
        raise RuntimeError("nothing is due")
    paid = PaymentInput(money.due, first + timedelta(days=7), "CXC-1")
    exchange.act(office, record_payment.sync_detailed, paid)
    feedback = {"rating": 5, "would_host_again": True, "outcomes": "A new customer."}
    exchange.act(exchange.host.system, give_feedback.sync_detailed, HostFeedback.from_dict(feedback))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", required=True, help="address of the server")
    parser.add_argument("--accounts", type=Path, required=True, help="JSON list of email, role, password")
    parser.add_argument("--mail", type=Path, required=True, help="the server's mail folder")
    chosen = parser.parse_args()
    accounts = json.loads(chosen.accounts.read_text(encoding="utf-8"))
    server = Server(chosen.url, chosen.mail)
    try:
        over = play(server, accounts)
    finally:
        # Whoever plays next begins today.
        server.days_pass(-server.ahead)
    money = over.payment
    amounts = [payment.amount for payment in money.payments] if money else []
    if over.standing.state != "completed" or amounts != ["780"]:
        raise SystemExit(f"the journey ends in {over.standing.state} with {amounts}")
    print("the Python client has played the first journey: completed, 780 EUR paid")


if __name__ == "__main__":
    main()
