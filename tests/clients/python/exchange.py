"""An exchange: how its sides build it, and every other step that they take."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Protocol
from uuid import UUID

from clusterxchange_client.api.building import (
    agree,
    find_clause,
    find_exchange,
    replace_clause,
    replace_plan,
    sign_agreement,
    sign_commitment,
    validate_commitment,
)
from clusterxchange_client.models import (
    ClauseInput,
    DocumentShown,
    ExchangeDetails,
    PlanInput,
    Problem,
    SignatureInput,
)
from clusterxchange_client.types import Response

from people import Login, done, key
from registration import Side


class Step(Protocol):
    """An action on an exchange, as the generated client has it."""

    def __call__(
        self, id: UUID, *, client: Login, body: Any, if_match: str, idempotency_key: str
    ) -> Response[ExchangeDetails | Problem]: ...


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
