//! Use-cases of proposed rulebook versions.

use chrono::NaiveDate;
use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::page::Page;
use clusterxchange_contract::reference::{RulebookHead, RulebookProposal, RulebookState};
use clusterxchange_contract::words::{self, Phrases as _};
use clusterxchange_domain::administration;
use clusterxchange_domain::receipt::{Party, Receipt};
use clusterxchange_domain::rulebook::{self, Rulebook, RulebookError, difference};
use clusterxchange_domain::workflow::Role;
use sea_orm::ConnectionTrait;

use super::super::record::{Deed, case_id, record};
use crate::app::App;
use crate::cases::notification::{News, deliver};
use crate::change::Work;
use crate::http::{ApiError, IfMatch, Reply};
use crate::identity::Actor;
use crate::identity::account::store as account;
use crate::outbox::Mail;
use crate::reference::rulebook as store;
use crate::words::Words;

/// Names that mean something else in addresses.
const RESERVED: [&str; 2] = ["current", "proposed"];

/// What news say of a proposal.
const NEWS: &str = "propose_rulebook";

/// All proposals that wait for a second person.
pub async fn list(app: &App) -> Result<Page<RulebookHead>, ApiError> {
    let mut items: Vec<RulebookHead> = store::all_in(&app.db, RulebookState::Proposed)
        .await?
        .iter()
        .map(RulebookHead::from)
        .collect();
    items.sort_by(|a, b| a.version.cmp(&b.version));
    Ok(Page { items, next: None })
}

/// A version that was proposed here.
pub async fn find(db: &impl ConnectionTrait, version: &str) -> Result<Reply, ApiError> {
    let row = proposed(db, version).await?;
    details(db, row, None).await
}

/// Stores a new proposal.
pub async fn propose(work: &Work, actor: &Actor, rulebook: Rulebook) -> Result<Reply, ApiError> {
    check(&rulebook)?;
    let version = rulebook.version.clone();
    if store::find(work.conn(), &version).await?.is_some() {
        let message = format!("there is a rulebook {version} already; a version never changes");
        return Err(ApiError::AlreadyExists(message));
    }
    let row = store::insert_proposal(work, &rulebook, actor.account_id).await?;
    let deed = Deed::on("rulebook", &version, "propose")
        .fact("valid_from", rulebook.valid_from)
        .fact("change_note", &rulebook.change_note);
    record(work, actor, deed).await?;
    tell_the_others(work, actor, &rulebook).await?;
    let mut reply = details(work.conn(), row, None).await?;
    reply.status = 201;
    reply.location = Some(format!("/api/v1/rulebooks/proposed/{version}"));
    Ok(reply)
}

/// Tells the rest of the Support Office that a version waits for one of them.
async fn tell_the_others(work: &Work, actor: &Actor, rulebook: &Rulebook) -> Result<(), ApiError> {
    let kind = CaseKind::Administration;
    let version = rulebook.version.as_str();
    let state = RulebookState::Proposed.key();
    let author = account::get(work.conn(), actor.account_id).await?.name;
    let news = News {
        kind: kind.key(),
        case_id: case_id(&format!("rulebook/{version}")),
        action: NEWS.to_owned(),
        title: Some(version.to_owned()),
        state: Some(state.to_owned()),
        author: Some(author.clone()),
        text: format!("{author} proposes the rulebook {version}"),
        path: format!("/admin/rulebooks/{version}"),
    };
    deliver(work, Some(actor), &[Role::SupportOffice], &news, |person| {
        let words = Words::of(&person.locale);
        let id = words::identifier("news", kind, NEWS);
        let what = words.phrase(&id, &[("author", &author)]);
        let state = words::state(words, kind, state);
        Mail::to(&person.email, &person.locale, "case-news")
            .with("name", &person.name)
            .with("title", version)
            .with("what", what.as_deref().unwrap_or(&news.text))
            .with("state", state.as_deref().unwrap_or("proposed"))
            .with("note", &rulebook.change_note)
            .with("next", "")
    })
    .await
}

/// Puts a proposal in force, if two people are involved and it does not begin in the past.
pub async fn put_in_force(
    work: &Work,
    actor: &Actor,
    version: &str,
    if_match: IfMatch,
) -> Result<Reply, ApiError> {
    let row = still_proposed(work, version, if_match).await?;
    let rulebook = store::parse(row.clone())?;
    let proposed_it = row.proposed_by == Some(actor.account_id);
    let today = work.now.date_naive();
    let receipt = administration::put_in_force(&rulebook, proposed_it, today)
        .seen_by(&[Party::SupportOffice]);
    if !receipt.holds() {
        return Err(ApiError::refused(receipt));
    }
    let row = store::mark_in_force(work, row, actor.account_id).await?;
    let deed =
        Deed::on("rulebook", version, "put_in_force").fact("valid_from", rulebook.valid_from);
    record(work, actor, deed).await?;
    details(work.conn(), row, Some(receipt)).await
}

/// Removes a proposal.
pub async fn withdraw(
    work: &Work,
    actor: &Actor,
    version: &str,
    if_match: IfMatch,
) -> Result<Reply, ApiError> {
    let row = still_proposed(work, version, if_match).await?;
    store::delete_proposal(work, &row).await?;
    record(work, actor, Deed::on("rulebook", version, "withdraw")).await?;
    Ok(Reply::no_content())
}

async fn proposed(db: &impl ConnectionTrait, version: &str) -> Result<store::Model, ApiError> {
    let row = store::find(db, version).await?;
    row.filter(|row| row.proposed_by.is_some())
        .ok_or(ApiError::NotFound)
}

async fn still_proposed(
    work: &Work,
    version: &str,
    if_match: IfMatch,
) -> Result<store::Model, ApiError> {
    let row = proposed(work.conn(), version).await?;
    if_match.check(row.revision)?;
    if row.state != RulebookState::Proposed.key() {
        let message = format!("the rulebook {version} is in force and never changes");
        return Err(ApiError::AlreadyExists(message));
    }
    Ok(row)
}

fn check(rulebook: &Rulebook) -> Result<(), ApiError> {
    let is_name = rulebook.version.len() <= 64
        && rulebook.version.split(['.', '-']).all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        });
    if !is_name || RESERVED.contains(&rulebook.version.as_str()) {
        let detail = "is at most 64 lower-case letters and digits in words joined by - or ., for example open-2027.1";
        return Err(ApiError::field("/version", detail));
    }
    rulebook.check().map_err(|error| match error {
        RulebookError::Inconsistent { path, reason } => {
            ApiError::field(format!("/{}", path.replace('.', "/")), reason)
        }
        RulebookError::Syntax(reason) => ApiError::field("", reason),
    })
}

async fn details(
    db: &impl ConnectionTrait,
    row: store::Model,
    receipt: Option<Receipt>,
) -> Result<Reply, ApiError> {
    let state = if row.state == RulebookState::InForce.key() {
        RulebookState::InForce
    } else {
        RulebookState::Proposed
    };
    let revision = row.revision;
    let (proposed_by, put_in_force_by) = (row.proposed_by, row.put_in_force_by);
    let (proposed_at, in_force_at) = (row.created_at, row.in_force_at);
    let proposal = store::parse(row)?;
    let before = before(db, &proposal.version, proposal.valid_from).await?;
    let body = RulebookProposal {
        state,
        proposed_by,
        proposed_at,
        put_in_force_by,
        in_force_at,
        changes: before
            .as_ref()
            .map(|before| difference(before, &proposal))
            .unwrap_or_default(),
        compared_with: before.map(|before| before.version),
        rulebook: proposal,
        receipt,
    };
    Ok(Reply::ok(&body)?.version(revision))
}

/// What would apply on a day if this version did not exist.
async fn before(
    db: &impl ConnectionTrait,
    version: &str,
    day: NaiveDate,
) -> Result<Option<Rulebook>, ApiError> {
    let mut versions = store::all_in(db, RulebookState::InForce).await?;
    versions.retain(|it| it.version != version);
    Ok(rulebook::in_force(&versions, day).cloned())
}
