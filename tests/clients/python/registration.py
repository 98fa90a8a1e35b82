"""The two sides of an exchange: how they register."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from clusterxchange_client.api.reference import list_towns
from clusterxchange_client.api.registration import (
    accept_registration,
    begin_registration,
    find_registration,
    save_registration,
    submit_registration,
)
from clusterxchange_client.models import NewRegistration, RegistrationForm

from people import Login, Server, done, issue, key


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
