"""Bodies that the domain knows what to do with: identifiers that exist, dates that fit.

What is free text is marked with `Free`: the fuzzer's own text takes its place.
"""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any, Callable

from world import PREFIX, Actor, Target, World

Json = dict[str, Any]


class Free(str):
    """A text that could as well be another one."""


def mixed(made: Any, generated: Any) -> Any:
    """What was made, with the fuzzer's texts where any text will do."""
    if isinstance(made, Free):
        return generated if isinstance(generated, str) and generated.strip() else str(made)
    if isinstance(made, dict):
        others = generated if isinstance(generated, dict) else {}
        return {name: mixed(value, others.get(name)) for name, value in made.items()}
    if isinstance(made, list):
        return [mixed(value, None) for value in made]
    return made


def new_address() -> str:
    """An address that nobody has."""
    return f"fuzz-{uuid.uuid4().hex}@example.org"


def monday(days: int) -> date:
    """A Monday some days from now."""
    day = date.today() + timedelta(days=days)
    return day - timedelta(days=day.weekday())


def stay(days: int = 70) -> Json:
    """Five days in person."""
    first = monday(days)
    return {
        "mode": "physical",
        "starts_on": str(first),
        "ends_on": str(first + timedelta(days=4)),
        "activities": ["job-shadowing"],
        "host_place": Free("Example Street 1"),
    }


class Bodies:
    """By operation: the body of a request that succeeds on a target, from the case as it is."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.number = 0
        self.makers: dict[str, Callable[[Target, Json], Any]] = {
            "agree": self.shown,
            "validateCommitment": self.shown,
            "signCommitment": self.signature,
            "signAgreement": lambda target, case: {
                "document": (case.get("agreement") or {}).get("document") or "0" * 64,
                "password": self.actor(target).password,
            },
            "createUpload": lambda *_: PDF,
            "replaceBankAccount": lambda *_: {"holder": Free("Example Lda"), "iban": "DE89370400440532013000"},
            "replaceClause": lambda *_: {"text": Free("Each day one department.")},
            "replaceVisitClause": lambda *_: {"text": Free("Each day one department.")},
            "replacePlan": lambda *_: stay(),
            "setDistance": lambda *_: {"km": "214", "reason": Free("By ship.")},
            "setAmount": lambda *_: {"agreed_amount": "100", "reason": Free("As agreed.")},
            "endExchangeEarly": lambda _, case: {"last_day": early_day(case), "reason": Free("Ill.")},
            "addEvidence": self.evidence,
            "recordPayment": lambda _, case: {
                "amount": case["payment"]["due"],
                "paid_on": str(date.today()),
                "reference": Free("CXC-1"),
            },
            "returnForCorrection": lambda *_: {"reason": Free("Please say more."), "clauses": ["objectives"]},
            "returnReport": lambda *_: {"reason": Free("More."), "fields": ["/exchange/outcomes"]},
            "submitReport": lambda *_: {
                "exchange": {
                    "activities": Free("Five days in the workshop."),
                    "outcomes": Free("A joint offer."),
                    "objectives_reached": 4,
                    "follow_up": Free("A visit."),
                },
                "hosting": {"host_rating": 5, "remarks": Free("Well prepared.")},
                "scheme": {"partnership_rating": 5, "suggestions": Free("Longer stays.")},
            },
            "validateReport": lambda *_: {"evidence_accepted": True},
            "holdRegistration": lambda *_: {
                "fields": [{"pointer": "/motivation", "reason": Free("Please say more.")}],
                "message": Free("One question."),
            },
            "decideRegistrationCondition": self.condition,
            "reassignRegistration": lambda _, case: {
                "partnership_id": self.other_partnership(case),
                "reason": Free("Closer to its sectors."),
            },
            "beginRegistration": lambda target, _: {
                "roles": ["visitor"],
                "organisation_id": self.actor(target).organisation,
            },
            "saveRegistration": lambda _, case: {**case["form"], "motivation": Free("To learn.")},
            "createExchange": self.exchange,
            "createProposal": self.proposal,
            "createInvitation": lambda target, _: {
                "as": self.actor(target).roles[0],
                "email": new_address(),
                "message": Free("Will you join us?"),
                "mode": "physical",
                "name": Free("Somebody"),
                "registration_id": self.actor(target).registration,
            },
            "claimInvitation": lambda target, _: {"registration_id": self.actor(target).registration},
            "joinVisit": lambda target, _: {"registration_id": self.actor(target).registration},
            "createVisit": lambda target, _: {
                "host_registration_id": self.actor(target).registration,
                "visit": self.visit(),
            },
            "replaceVisit": lambda *_: self.visit(),
            "joinAlumni": lambda target, _: {
                "organisation_id": self.actor(target).organisation,
                "story": Free("An idea brought home."),
                "shows_contact": False,
            },
            "createPartnership": lambda *_: {
                "id": self.new_name(),
                "name": Free("Fuzz"),
                "phase": "open",
                "profile": {"countries": ["PT"], "sectors": ["textile"], "holiday_country": "PT"},
            },
            "updatePartnership": lambda _, case: {
                **{name: case[name] for name in ("is_historical", "name", "profile")},
                "members": [{name: one[name] for name in ("cluster_id", "role")} for one in case["members"]],
            },
            "createCluster": lambda *_: {
                "id": self.new_name(),
                "name": Free("Cluster"),
                "country": "PT",
                "eccp_profile": True,
            },
            "updateCluster": lambda _, case: {
                **{name: case[name] for name in ("name", "country", "eccp_profile")},
                "aliases": [Free("Alias")],
            },
            "giveRole": lambda *_: {"role": "commission"},
            "proposeRulebook": self.rulebook,
            "checkEligibility": lambda *_: {
                "roles": ["visitor"],
                "organisation": {"country": "PT", "participant_type": "sme", "staff": 12},
            },
            "computeLumpSum": lambda *_: {
                "host_country": "PT",
                "starts_on": str(monday(70)),
                "ends_on": str(monday(70) + timedelta(days=4)),
                "distance_km": "880",
            },
            "planExchange": lambda *_: {
                "mode": "physical",
                "starts_on": str(monday(70)),
                "ends_on": str(monday(70) + timedelta(days=4)),
                "visitor": {"country": "ES"},
                "host": {"country": "PT"},
                "distance_override": {"km": "880", "reason": Free("By road.")},
            },
            "inviteColleague": lambda *_: {"email": new_address(), "name": Free("A colleague")},
            "inviteStaff": lambda *_: {
                "email": new_address(),
                "name": Free("A member of staff"),
                "role": {"kind": "support_office"},
            },
            "createApiToken": lambda target, _: {
                "name": Free("Nightly import"),
                "owner": {"kind": "organisation", "organisation_id": self.organisation(target)},
                "scopes": ["read"],
                "expires_in_days": 30,
            },
        }

    def make(self, operation: str, target: Target | None, case: Json) -> Any:
        """The body of a request, or `None` where the fuzzer's own will do."""
        maker = self.makers.get(operation)
        try:
            # What anybody may ask without an account is asked without a target.
            return maker(target, case) if maker else None
        except (AttributeError, LookupError, StopIteration, TypeError):
            # The target lacks what such a body names, so the operation cannot succeed on it.
            return None

    def actor(self, target: Target) -> Actor:
        return self.world.actors[target.actor]

    def organisation(self, target: Target) -> str:
        """The organisation of a target's actor, who has to have one."""
        if not self.actor(target).organisation:
            raise LookupError(target.actor)
        return self.actor(target).organisation

    def new_name(self) -> str:
        self.number += 1
        return f"fuzz-{self.world.random.randrange(10**9)}-{self.number}"

    def shown(self, target: Target, case: Json) -> Json:
        return {"document": case["commitment"]["document"]}

    def signature(self, target: Target, case: Json) -> Json:
        return {**self.shown(target, case), "password": self.actor(target).password}

    def evidence(self, target: Target, _: Json) -> Json:
        address = f"{PREFIX}/uploads?purpose=evidence&file_name=boarding-pass.pdf"
        headers = {"Content-Type": "application/pdf"}
        answer = self.world.call(target.actor, "POST", address, data=PDF, headers=headers)
        return {"upload_id": answer.json().get("id"), "kind": "boarding_pass"}

    def condition(self, _: Target, case: Json) -> Json:
        receipt = next((one for one in self.findings(case) if one.get("verdict") == "manual"), {})
        return {"rule": receipt.get("rule", "cluster-membership"), "accepted": True, "reason": Free("Shown.")}

    def findings(self, value: Any) -> list[Json]:
        """All findings, wherever they stand."""
        if isinstance(value, dict):
            own = value["findings"] if isinstance(value.get("findings"), list) else []
            return own + [found for member in value.values() for found in self.findings(member)]
        if isinstance(value, list):
            return [found for member in value for found in self.findings(member)]
        return []

    def other_partnership(self, case: Json) -> str:
        own = case.get("partnership_id") or (case.get("partnership") or {}).get("id")
        officers = self.world.staff("Partnership officer")
        names = sorted(actor.email.split("@")[0].removeprefix("officer.") for actor in officers)
        return next(name for name in names if name != own)

    def counterpart(self, target: Target, role: str) -> Actor:
        """Somebody in a role who is not the caller."""
        others = [one for one in self.world.actors.values() if role in one.roles and one.email != target.actor]
        return self.world.random.choice(others)

    def exchange(self, target: Target, _: Json) -> Json:
        return {
            "visitor_registration_id": self.actor(target).registration,
            "host_registration_id": self.counterpart(target, "host").registration,
            "plan": stay(),
        }

    def proposal(self, target: Target, _: Json) -> Json:
        return {
            "as": "visitor",
            "registration_id": self.actor(target).registration,
            "counterpart_id": self.counterpart(target, "host").registration,
            "message": Free("Shall we meet?"),
            "mode": "physical",
        }

    def visit(self) -> Json:
        return {
            "title": Free("Five days among looms"),
            "description": Free("Mills along the river."),
            "sectors": ["textile"],
            "places": 5,
            "agenda": [{"on": str(monday(70)), "title": "The old mill"}],
            "plan": stay(),
        }

    def rulebook(self, *_: Any) -> Json:
        current: Json = self.world.get(None, f"{PREFIX}/rulebooks/current").json()
        later = date.today() + timedelta(days=30)
        return {**current, "version": self.new_name(), "valid_from": str(later), "title": Free("Next"), "valid_to": None}


def first_day(case: dict[str, Any]) -> str | None:
    """First day of a stay."""
    plan = case["plan"]["entered"]
    days: list[str] = plan.get("exchange_days") or []
    return plan["starts_on"] or (days[0] if days else None)


def last_day(case: dict[str, Any]) -> str | None:
    """Last day of a stay."""
    plan = case["plan"]["entered"]
    days: list[str] = plan.get("exchange_days") or []
    return plan["ends_on"] or (days[-1] if days else None)


def early_day(case: dict[str, Any]) -> str | None:
    """A day of a stay before its last."""
    day = last_day(case)
    return str(date.fromisoformat(day) - timedelta(days=1)) if day else None


PDF = b"%PDF-1.4 an invented boarding pass"
"""The smallest file that is what it says."""


