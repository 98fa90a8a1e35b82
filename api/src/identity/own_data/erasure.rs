//! Erasing a person.
//!
//! Rows that others refer to stay, without the person in them. The ledger stays whole: its events
//! keep pseudonyms and salted hashes only. Files of funded exchanges are spared until their
//! retention is over; [`finish`] does the rest then.

use chrono::NaiveDate;
use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::identity::{Erasure, KeptFile};
use clusterxchange_contract::title::CaseTitle;
use clusterxchange_domain::reference::Mode;
use clusterxchange_domain::registration::people::{self, FundedFile};
use clusterxchange_domain::workflow::exchange::Stage;
use clusterxchange_domain::workflow::registration::Stage as RegistrationStage;
use clusterxchange_domain::workflow::{Named, Role};
use sea_orm::entity::prelude::*;

use super::store::{self, file};
use crate::administration;
use crate::app::App;
use crate::cases::list;
use crate::cases::row::registration;
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::account::store as account;
use crate::identity::{Actor, organisation};
use crate::ledger;
use crate::reference::rulebook;

/// Erases the actor's data.
///
/// # Errors
///
/// [`ApiError::Refused`] while open cases, or an office of the scheme, depend on the actor alone.
pub async fn erase(work: &Work, actor: &Actor) -> Result<Erasure, ApiError> {
    let today = work.now.date_naive();
    let is_staff = |role: &&Role| !matches!(role, Role::Organisation(_));
    for role in actor.roles.iter().filter(is_staff) {
        administration::not_the_last(work.conn(), today, actor.account_id, role).await?;
    }
    let organisations: Vec<Uuid> = actor.organisations().collect();
    let files = store::files(work.conn(), &organisations).await?;
    let alone = store::alone_in(work.conn(), actor.account_id, &organisations).await?;
    let open = open_cases(work, &alone, &files).await?;
    let funded = funded_files(work, &files).await?;
    let rulebook = rulebook::in_force(work.conn(), today).await?;
    let decided = people::erasure(&open, &funded, today, &rulebook);
    if !decided.receipt.holds() {
        return Err(ApiError::refused(decided.receipt));
    }
    let kept = decided.outcome;
    let spared = spared(&files, &kept);
    let person = account::get(work.conn(), actor.account_id).await?;
    erase_values(work, &person, &spared).await?;
    store::erase_messages(work, person.id).await?;
    store::forget_traces(work, &person).await?;
    for id in &organisations {
        organisation::touch(work.conn(), *id).await?;
    }
    let until = kept.iter().map(|(_, until)| *until).max();
    store::anonymise(work, person.id, until).await?;
    Ok(Erasure {
        at: work.now,
        erased: ERASED.iter().map(|&what| what.to_owned()).collect(),
        kept: kept
            .into_iter()
            .map(|(exchange_id, until)| KeptFile { exchange_id, until })
            .collect(),
        receipt: decided.receipt,
    })
}

const ERASED: &[&str] = &[
    "name, address and password of the account",
    "sign-ins, API tokens, invitations and roles",
    "notifications and the texts of messages",
    "the person in registrations and exchanges, and what they uploaded, except in the files that are kept",
    "membership and story in the alumni network",
    "personal values in the ledger, except in the files that are kept",
];

/// Erases what was spared from people who were erased before, where the retention is over.
pub async fn finish(app: &App) -> Result<(), ApiError> {
    let work = Work::begin(app).await?;
    let people = store::overdue(&work, work.now.date_naive()).await?;
    if people.is_empty() {
        return work.roll_back().await;
    }
    for person in people {
        erase_values(&work, &person, &[]).await?;
        store::nothing_kept(&work, person.id).await?;
    }
    work.commit().await
}

/// Erases forms, files and values of the ledger, except those of some cases.
async fn erase_values(
    work: &Work,
    person: &account::Model,
    spared: &[Uuid],
) -> Result<(), ApiError> {
    store::erase_forms(work, person.id, spared).await?;
    store::erase_in_exchanges(work, person.id, spared).await?;
    store::erase_uploads(work, person.id, spared).await?;
    ledger::read::erase_values_of(work.conn(), person.pseudonym, spared).await?;
    Ok(())
}

/// The cases that belong to the kept files: the exchanges, and the registrations they rest on.
fn spared(files: &[file::Model], kept: &[(Uuid, NaiveDate)]) -> Vec<Uuid> {
    files
        .iter()
        .filter(|file| kept.iter().any(|(exchange, _)| *exchange == file.id))
        .flat_map(|file| {
            [
                file.id,
                file.visitor_registration_id,
                file.host_registration_id,
            ]
        })
        .collect()
}

/// The lines of registrations that are not closed and of exchanges that are running, of
/// organisations in which nobody else is.
async fn open_cases(
    work: &Work,
    alone: &[Uuid],
    files: &[file::Model],
) -> Result<Vec<String>, ApiError> {
    let closed = [RegistrationStage::Rejected, RegistrationStage::Withdrawn];
    let registrations = registration::Entity::find()
        .filter(registration::Column::OrganisationId.is_in(alone.iter().copied()))
        .filter(registration::Column::State.is_not_in(closed.map(Named::key)))
        .all(work.conn())
        .await?;
    let running: Vec<&file::Model> = files
        .iter()
        .filter(|file| {
            alone.contains(&file.visitor_organisation_id)
                || alone.contains(&file.host_organisation_id)
        })
        .filter(|file| stage(file).is_some_and(Stage::is_running))
        .collect();
    let ids = registrations.iter().map(|row| row.organisation_id).chain(
        running
            .iter()
            .flat_map(|file| [file.visitor_organisation_id, file.host_organisation_id]),
    );
    let names = organisation::names(work.conn(), ids).await?;
    let name = |id: Uuid| names.get(&id).map(String::as_str);
    let line = |title: CaseTitle<'_>, kind: CaseKind, state: &str| {
        format!(
            "{} ({})",
            title.in_english(),
            list::state_label(kind, state)
        )
    };
    let registrations = registrations.iter().map(|row| {
        line(
            CaseTitle::registration(name(row.organisation_id)),
            CaseKind::Registration,
            &row.state,
        )
    });
    let exchanges = running.iter().map(|file| {
        line(
            CaseTitle::pair(
                name(file.visitor_organisation_id),
                name(file.host_organisation_id),
            ),
            CaseKind::Exchange,
            &file.state,
        )
    });
    Ok(registrations.chain(exchanges).collect())
}

/// The physical exchanges for which a Financial Agreement was to be made or was made.
async fn funded_files(work: &Work, files: &[file::Model]) -> Result<Vec<FundedFile>, ApiError> {
    let mut funded = Vec::new();
    let rulebooks = rulebook::all_in_force(work.conn()).await?;
    for file in files.iter().filter(|file| is_funded(file)) {
        let rulebook = rulebooks
            .iter()
            .find(|rulebook| rulebook.version == file.rulebook)
            .ok_or_else(|| {
                ApiError::Internal(anyhow::anyhow!("unknown rulebook {}", file.rulebook))
            })?;
        let touched = file.updated_at.date_naive();
        funded.push(FundedFile {
            exchange: file.id,
            ended_on: file.ends_on.map_or(touched, |end| end.max(touched)),
            years: rulebook.retention.exchange_years.value,
        });
    }
    Ok(funded)
}

fn is_funded(file: &file::Model) -> bool {
    let before_money = [
        Stage::Building,
        Stage::AwaitingSignatures,
        Stage::AwaitingPartnership,
        Stage::AwaitingSo,
        Stage::AwaitingEc,
        Stage::Cancelled,
    ];
    file.mode == Mode::Physical.key()
        && stage(file).is_some_and(|stage| !before_money.contains(&stage))
}

fn stage(file: &file::Model) -> Option<Stage> {
    Stage::ALL
        .iter()
        .copied()
        .find(|stage| stage.key() == file.state)
}
