"""Requests that need something made just for them: a password, a cookie, a link from a mail, a thing
to take away. Those that end a session use accounts that nothing else uses."""

from __future__ import annotations

import email
import email.policy
import re
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Callable

from bodies import Bodies, early_day, first_day, last_day, new_address
from world import PREFIX, Actor, Target, World, resource

PATIENCE = 20.0
"""Seconds until the outbox has sent a mail."""
PASSWORD = "a password of the fuzzer"
DAY = 86_400

LATER: dict[str, Callable[[dict[str, Any]], str | None]] = {
    # When an action is possible that the calendar does not allow today.
    "startExchange": first_day,
    "endExchange": last_day,
    "endExchangeEarly": early_day,
    "discontinueExchange": last_day,
}
DAYS_AFTER = {"startExchange": 0, "endExchange": 1, "endExchangeEarly": 0, "discontinueExchange": 200}
ACTIONS = {
    # Operations that are not called like their action.
    "saveRegistration": "edit",
    "replacePlan": "edit_plan",
    "replaceClause": "edit_clause",
    "addEvidence": "add_evidence",
    "replaceVisit": "edit",
    "replaceVisitClause": "edit_clause",
}


SPENT = ("claimInvitation", "leaveAlumni", "reassignRegistration", "takeRole")
"""Operations that take away what others read, so they are only ever tried."""


@dataclass
class Request:
    """What to put into a request."""

    target: Target | None = None
    body: Any = None
    query: dict[str, Any] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    cookies: dict[str, str] = field(default_factory=dict)
    token: str | None = None
    later: int = 0
    """Seconds by which the request is to come later."""
    after: Callable[[int], None] = lambda _: None
    """Told the status of the answer."""


class Recipes:
    """What to put into the requests of each operation."""

    def __init__(self, world: World, mail: Path) -> None:
        self.world = world
        self.mail = mail
        self.bodies = Bodies(world)
        self.special: dict[str, Callable[[], Request]] = {
            "createSession": self.password,
            "refreshSession": lambda: Request(cookies=dict(world.sign_in(world.spare()).cookies)),
            "deleteSession": lambda: Request(token=self.session(world.spare())),
            "deleteSessions": lambda: Request(token=self.session(world.spare())),
            "deleteSessionById": self.own_session,
            "createAccount": lambda: Request(body={"email": new_address(), "name": "Fuzz", "password": PASSWORD}),
            "verifyAccount": self.verification,
            "changePassword": self.new_password,
            "changeAddress": lambda: self.confirmed({"email": new_address()}),
            "eraseOwnData": self.erasure,
            "completePasswordReset": self.reset,
            "acceptColleagueInvitation": lambda: Request(body=self.acceptance(self.invited_colleague()[1])),
            "findColleagueInvitation": lambda: self.reading(*self.invited_colleague()),
            "acceptStaffInvitation": lambda: Request(body=self.acceptance(self.invited_staff()[1])),
            "findStaffInvitation": lambda: self.reading(*self.invited_staff()),
            "removeColleague": self.colleague,
            "revokeApiToken": self.api_token,
        }

    def request(self, operation: str, path: str, is_public: bool) -> Request:
        """A request that succeeds, as far as the driver knows how."""
        if maker := self.special.get(operation):
            return maker()
        target = self.world.choose(operation, path, is_public)
        return self.on(operation, path, target)

    def on(self, operation: str, path: str, target: Target | None) -> Request:
        """The same, on a target."""
        if target is None:
            return Request(body=self.bodies.make(operation, None, {}), query=self.query(operation, None))
        request = Request(target, query=self.query(operation, target))
        case: dict[str, Any] = {}
        if operation in self.bodies.makers or operation in LATER or self.takes(path, operation, "If-Match"):
            for whole in self.world.wholes(path, target.values):
                answer = self.world.get(target.actor, whole)
                if answer.status_code == 200:
                    request.headers["If-Match"] = answer.headers.get("ETag", "")
                    case = answer.json()
                    break
        if operation in self.bodies.makers:
            request.body = self.bodies.make(operation, target, case)
        scene = self.world.scenes.get(operation)
        is_kept = operation in SPENT or scene is None or self.world.is_reserved(target)
        if is_kept and self.takes(path, operation, "dry_run"):
            request.query["dry_run"] = "true"
        if operation in LATER and case and scene == target:
            request.token = self.world.tokens.get(target.actor)
            day = LATER[operation](case)
            if request.token and day:
                days = (date.fromisoformat(day) - date.today()).days + DAYS_AFTER[operation]
                request.later = max(days, 0) * DAY
        return request

    def takes(self, path: str, operation: str, parameter: str) -> bool:
        """Whether an operation has a parameter."""
        methods = self.world.document["paths"][path].values()
        found = next(one for one in methods if one["operationId"] == operation)
        return any(one["name"] == parameter for one in found.get("parameters", []))

    def query(self, operation: str, target: Target | None) -> dict[str, Any]:
        """Parameters that have to fit the target."""
        if operation in ("listCatalogue", "listSuggestions", "findParticipant") and target:
            actor = self.world.actors[target.actor]
            return {"as": (actor.roles or ["visitor"])[0], "registration_id": actor.registration or None}
        if operation == "listHolidays":
            return {"country": "DE", "region": "DE-BY", "from": "2026-01-01", "to": "2026-12-31"}
        if operation == "compareRulebooks":
            return {"from": self.world.targets[f"{PREFIX}/rulebooks/{{version}}"][0].values["version"]}
        if operation == "createUpload":
            return {"file_name": "boarding-pass.pdf", "organisation_id": None}
        if operation in ("checkEligibility", "computeLumpSum", "planExchange", "findCurrentRulebook"):
            return {"on": str(date.today())}
        return {}

    # What is made anew

    def session(self, actor: Actor) -> str:
        token: str = self.world.sign_in(actor).json()["access_token"]
        return token

    def password(self) -> Request:
        actor = self.world.spare()
        return Request(body={"email": actor.email, "password": actor.password})

    def own_session(self) -> Request:
        actor = self.world.spare()
        token = self.session(actor)
        headers = {"Authorization": f"Bearer {token}"}
        listed = self.world.http.get(f"{self.world.base}{PREFIX}/sessions", headers=headers, timeout=60)
        return Request(Target(actor.email, {"id": listed.json()["items"][-1]["id"]}), token=token)

    def confirmed(self, body: dict[str, Any]) -> Request:
        actor = self.world.spare()
        return Request(body={**body, "password": actor.password}, token=self.session(actor))

    def erasure(self) -> Request:
        request = self.confirmed({})
        request.query["dry_run"] = "true"
        return request

    def new_password(self) -> Request:
        actor = self.world.spare()
        chosen = f"{PASSWORD} {self.world.random.randrange(10**6)}"

        def remember(status: int) -> None:
            if 200 <= status < 300:
                actor.password = chosen

        body = {"current": actor.password, "new": chosen}
        return Request(body=body, token=self.session(actor), after=remember)

    def reset(self) -> Request:
        # One address is sent a few links an hour only, so each is asked for by somebody new.
        address = new_address()
        self.post(None, "accounts", {"email": address, "name": "Fuzz", "password": PASSWORD})
        self.post(None, "password-resets", {"email": address})
        return Request(body={"token": self.secret(address, "/new-password"), "password": PASSWORD})

    def verification(self) -> Request:
        address = new_address()
        self.post(None, "accounts", {"email": address, "name": "Fuzz", "password": PASSWORD})
        return Request(body={"token": self.secret(address)})

    def invited_colleague(self) -> tuple[Actor, str]:
        actor = next(one for one in self.world.actors.values() if one.organisation and not one.is_spare)
        address = new_address()
        path = f"organisations/{actor.organisation}/invitations"
        self.post(actor.email, path, {"email": address, "name": "A colleague"})
        return actor, address

    def acceptance(self, address: str) -> dict[str, str]:
        return {"token": self.secret(address), "name": "Fuzz", "password": PASSWORD}

    def invited_staff(self) -> tuple[Actor, str]:
        actor = self.world.staff("Support Office")[0]
        address = new_address()
        invitation = {"email": address, "name": "Fuzz", "role": {"kind": "commission"}}
        self.post(actor.email, "staff-invitations", invitation)
        return actor, address

    def reading(self, actor: Actor, address: str) -> Request:
        """An invitation is read with the secret of its mail."""
        return Request(Target(actor.email, {"token": self.secret(address)}))

    def colleague(self) -> Request:
        actor, address = self.invited_colleague()
        self.post(None, "organisation-invitations/accept", self.acceptance(address))
        path = f"{PREFIX}/organisations/{actor.organisation}"
        answer = self.world.get(actor.email, path)
        member = next(one for one in answer.json()["members"] if one["email"] == address)
        values = {"id": actor.organisation, "account_id": member["account_id"]}
        return Request(Target(actor.email, values), headers={"If-Match": answer.headers.get("ETag", "")})

    def api_token(self) -> Request:
        name = next(one.email for one in self.world.actors.values() if one.organisation and not one.is_spare)
        token = self.post(name, "api-tokens", self.bodies.make("createApiToken", Target(name, {}), {}))
        answer = self.world.get(name, f"{PREFIX}/api-tokens/{token['token']['id']}")
        target = Target(name, {"id": token["token"]["id"]})
        return Request(target, headers={"If-Match": answer.headers.get("ETag", "")})

    def post(self, actor: str | None, path: str, body: Any) -> Any:
        """Sends something of the driver's own; it has to succeed."""
        answer = self.world.call(actor, "POST", f"{PREFIX}/{path}", body)
        if not answer.ok:
            raise RuntimeError(f"{path}: {answer.status_code} {answer.text}")
        return answer.json() if answer.content else None

    def secret(self, address: str, page: str = "") -> str:
        """The secret in the newest mail to an address, behind the link to a page."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            newest = sorted(self.mail.glob("*.eml"), key=lambda file: file.stat().st_mtime_ns, reverse=True)
            for file in newest[:30]:
                letter = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
                found = re.search(rf"{page}(?:[?&]token=|/invitations/)([\w.~-]{{20,}})", letter.get_content())
                if letter["To"] and address in letter["To"] and found:
                    return found.group(1)
            time.sleep(0.05)
        raise RuntimeError(f"no mail with a link was sent to {address}")


def action(operation: str, path: str) -> str:
    """The action of a case that an operation is."""
    return ACTIONS.get(operation, path.rsplit("/", 1)[-1].replace("-", "_"))


def candidates(world: World, operation: str, path: str) -> list[Target]:
    """On what an operation may succeed, the most likely first."""
    if "{" not in path:
        return [Target(name, {}) for name in world.regular()]
    wanted = action(operation, path)
    ranked: list[tuple[int, int, int, Target]] = []
    seen: Counter[str] = Counter()
    for number, target in enumerate(world.targets[resource(path)]):
        if not world.actors[target.actor].is_spare:
            blocked = f"not yet {wanted}" in target.actions
            rank = 0 if wanted in target.actions else 1 if blocked else 2
            # One of everybody's before the second of anybody's: it may depend on who asks.
            ranked.append((rank, seen[target.actor] // 3, number, target))
            seen[target.actor] += 1
    return [target for *_, target in sorted(ranked, key=lambda one: one[:3])]
