"""The first journey, played by the client generated from the API's document: a physical exchange of
five days from registration to payment.

The two organisations and their Partnerships act through their own systems, with API tokens. People
sign up, sign with their password, and work in the Support Office.
"""

from __future__ import annotations

import argparse
import io
import json
import time
from datetime import date, timedelta
from pathlib import Path

from clusterxchange_client.api.building import create_exchange
from clusterxchange_client.api.execution import (
    add_evidence,
    give_feedback,
    record_payment,
    start_exchange,
    submit_report,
    validate_report,
)
from clusterxchange_client.api.reference import list_holidays
from clusterxchange_client.api.registration import create_upload
from clusterxchange_client.models import (
    ClosingReport,
    EvidenceInput,
    EvidenceKind,
    ExchangeDetails,
    HostFeedback,
    NewExchange,
    NoDetails,
    PaymentInput,
    PlanInput,
    ReportCheck,
    UploadPurpose,
)
from clusterxchange_client.types import File

from exchange import Exchange
from people import PASSWORD, PATIENCE, Server, done, key
from registration import register

PNG = b"\x89PNG\r\n\x1a\n an invented boarding pass"


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
