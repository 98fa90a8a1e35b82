//! What an API token's scopes reach: from method and address template of an operation to the scope
//! it needs.

use actix_web::http::Method;
use clusterxchange_contract::identity::Scope::{
    self, Building, Execution, Matching, Read, Registration,
};

use crate::http::ApiError;

/// First parts of addresses that no API token reaches: accounts, people, tokens, the running of the
/// scheme.
const PEOPLE_ONLY: &[&str] = &[
    "accounts",
    "alumni",
    "api-tokens",
    "organisation-invitations",
    "organisations",
    "password-resets",
    "people",
    "sessions",
    "staff-invitations",
];

/// The same for first and second parts: what belongs to a person, whoever they act for.
const OF_A_PERSON: &[(&str, &str)] = &[
    ("help", "messages"),
    ("me", "export"),
    ("me", "notifications"),
];

/// First parts of addresses that the scope `read` reaches. A room that is on neither list is reached
/// by no token.
const READABLE: &[&str] = &[
    "activities",
    "cases",
    "catalogue",
    "certificates",
    "clusters",
    "countries",
    "ecosystems",
    "exchanges",
    "help",
    "holidays",
    "hosts",
    "insight",
    "invitations",
    "languages",
    "lists",
    "me",
    "participants",
    "partnerships",
    "proposals",
    "purposes",
    "registrations",
    "rulebooks",
    "rules",
    "sampling",
    "sectors",
    "statistics",
    "suggestions",
    "support-office",
    "towns",
    "uploads",
    "visits",
];

/// Parts of an exchange's address that belong to the execution phase.
const OF_EXECUTION: &[&str] = &[
    "add_evidence",
    "bank_account",
    "certificate",
    "close_without_feedback",
    "close_without_payment",
    "decide_force_majeure",
    "discontinue",
    "end",
    "end_early",
    "evidence",
    "feedback",
    "give_feedback",
    "payments",
    "record_payment",
    "record_payment_failure",
    "report",
    "return_report",
    "start",
    "submit_report",
    "validate_report",
];

/// Refuses a request that the scopes of an API token do not reach. `operation` is the template of
/// the address that the router chose, never the address as it was sent.
pub fn check(scopes: &[Scope], method: &Method, operation: &str) -> Result<(), ApiError> {
    let needed = needed(method, operation);
    if needed.is_empty() {
        return Err(ApiError::Forbidden(
            "API tokens do not reach this operation; a person has to sign in for it",
        ));
    }
    if needed.iter().any(|scope| scopes.contains(scope)) {
        return Ok(());
    }
    Err(ApiError::Forbidden(match needed[0] {
        Read => "the API token needs the scope `read` for this",
        Registration => "the API token needs the scope `registration` for this",
        Matching => "the API token needs the scope `matching` for this",
        Building => "the API token needs the scope `building` for this",
        Execution => "the API token needs the scope `execution` for this",
    }))
}

/// The scopes of which one is enough; none for operations that are for people only.
fn needed(method: &Method, operation: &str) -> &'static [Scope] {
    let parts: Vec<&str> = operation
        .trim_start_matches("/api/v1/")
        .split('/')
        .filter(|part| !part.is_empty())
        .collect();
    let part = |index: usize| parts.get(index).copied().unwrap_or_default();
    let is_private = PEOPLE_ONLY.contains(&part(0)) || OF_A_PERSON.contains(&(part(0), part(1)));
    if is_private {
        return &[];
    }
    if method.is_safe() {
        return if READABLE.contains(&part(0)) {
            &[Read]
        } else {
            &[]
        };
    }
    match (part(0), part(1)) {
        ("registrations", _) | ("cases", "registration") => &[Registration],
        ("proposals" | "suggestions" | "invitations" | "catalogue", _) | ("cases", "proposal") => {
            &[Matching]
        }
        ("uploads", _) => &[Registration, Building, Execution],
        ("cases", "exchange") => &[Building, Execution],
        ("exchanges", _) => of_exchange(&part(2).replace('-', "_")),
        ("visits", _) | ("cases", "visit") => &[Building],
        _ => &[],
    }
}

fn of_exchange(part: &str) -> &'static [Scope] {
    if OF_EXECUTION.contains(&part) {
        &[Execution]
    } else if ["cancel", "messages"].contains(&part) {
        &[Building, Execution]
    } else {
        &[Building]
    }
}

#[cfg(test)]
mod test {
    use std::collections::BTreeSet;

    use super::*;

    /// Rooms that nobody reads from: open tools, and a trial of the Support Office.
    const WRITTEN_WITHOUT_TOKEN: [&str; 4] =
        ["eligibility-checks", "lump-sums", "plans", "retention"];

    #[test]
    fn each_room_has_a_scope_of_its_own() {
        let post = |path: &str| needed(&Method::POST, path);
        assert_eq!(post("/api/v1/registrations/1/submit"), [Registration]);
        assert_eq!(post("/api/v1/proposals"), [Matching]);
        assert_eq!(post("/api/v1/exchanges"), [Building]);
        assert_eq!(post("/api/v1/exchanges/1/sign"), [Building]);
        assert_eq!(post("/api/v1/exchanges/1/submit-report"), [Execution]);
        assert_eq!(post("/api/v1/exchanges/1/end_early"), [Execution]);
        assert_eq!(needed(&Method::GET, "/api/v1/exchanges/1"), [Read]);
    }

    #[test]
    fn each_room_of_the_document_is_for_tokens_or_for_people_and_each_name_is_a_room() {
        let document = crate::openapi::document();
        let rooms: BTreeSet<&str> = document
            .paths
            .paths
            .keys()
            .filter_map(|path| path.strip_prefix("/api/v1/")?.split('/').next())
            .collect();
        let listed: BTreeSet<&str> = [READABLE, PEOPLE_ONLY, &WRITTEN_WITHOUT_TOKEN]
            .concat()
            .into_iter()
            .collect();
        assert_eq!(rooms, listed);
        assert!(READABLE.iter().all(|room| !PEOPLE_ONLY.contains(room)));
    }

    #[test]
    fn no_token_reaches_accounts_people_tokens_or_what_belongs_to_a_person() {
        for path in [
            "alumni",
            "api-tokens",
            "help/messages",
            "me/export",
            "me/notifications",
            "no-such-room",
            "organisations/1",
            "sessions/1",
        ] {
            assert!(needed(&Method::GET, &format!("/api/v1/{path}")).is_empty());
        }
        for path in [
            "me",
            "me/erasure",
            "staff-invitations",
            "rulebooks",
            "help/messages",
        ] {
            assert!(needed(&Method::POST, &format!("/api/v1/{path}")).is_empty());
        }
    }
}
