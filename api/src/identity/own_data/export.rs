//! Everything that is held about the actor's account.

use clusterxchange_contract::case::{CaseHead, CaseKind};
use clusterxchange_contract::identity::{
    OpenSession, OwnData, OwnEvent, OwnMessage, OwnRegistration, OwnUpload,
};
use clusterxchange_contract::page::PageQuery;
use clusterxchange_domain::workflow::Role;

use super::store;
use crate::app::App;
use crate::cases::list;
use crate::execution::alumni;
use crate::http::{ApiError, Window};
use crate::identity::{Actor, account, api_token, session};
use crate::ledger;

const PAGE: u16 = 200;

/// Puts everything together.
pub async fn export(app: &App, actor: &Actor) -> Result<OwnData, ApiError> {
    let id = actor.account_id;
    let (me, _) = account::me(&app.db, actor).await?;
    let tokens = api_token::issued_by(&app.db, id).await?;
    let notifications = store::notifications(&app.db, id).await?;
    Ok(OwnData {
        at: app.clock.now(),
        me,
        pseudonym: actor.pseudonym,
        sessions: sessions(app, actor).await?,
        api_tokens: tokens
            .into_iter()
            .map(api_token::details)
            .collect::<Result<_, _>>()?,
        registrations: registrations(app, actor).await?,
        uploads: uploads(app, actor).await?,
        messages: messages(app, actor).await?,
        notifications: notifications.into_iter().map(Into::into).collect(),
        alumni: alumni::of_account(&app.db, id).await?.map(|(own, _)| own),
        cases: cases(app, actor).await?,
        events: events(app, actor).await?,
    })
}

async fn sessions(app: &App, actor: &Actor) -> Result<Vec<OpenSession>, ApiError> {
    let rows = session::store::all_of(&app.db, actor.account_id).await?;
    Ok(rows
        .into_iter()
        .map(|row| session::shown(row, actor.session_id))
        .collect())
}

async fn registrations(app: &App, actor: &Actor) -> Result<Vec<OwnRegistration>, ApiError> {
    let rows = store::registrations(&app.db, actor.account_id).await?;
    Ok(rows
        .into_iter()
        .map(|row| OwnRegistration {
            id: row.id,
            organisation_id: row.organisation_id,
            state: row.state,
            updated_at: row.updated_at,
            form: row.form,
        })
        .collect())
}

async fn uploads(app: &App, actor: &Actor) -> Result<Vec<OwnUpload>, ApiError> {
    let rows = store::uploads(&app.db, actor.account_id).await?;
    Ok(rows
        .into_iter()
        .map(|row| OwnUpload {
            id: row.id,
            purpose: row.purpose,
            file_name: row.file_name,
            sha256: row.sha256,
            at: row.created_at,
        })
        .collect())
}

async fn messages(app: &App, actor: &Actor) -> Result<Vec<OwnMessage>, ApiError> {
    let rows = store::messages(&app.db, actor.account_id).await?;
    Ok(rows
        .into_iter()
        .map(|row| OwnMessage {
            kind: row.case_kind,
            case_id: row.case_id,
            at: row.at,
            text: row.text,
        })
        .collect())
}

/// Proposals and exchanges of the actor's organisations; an officer's files are not personal data.
async fn cases(app: &App, actor: &Actor) -> Result<Vec<CaseHead>, ApiError> {
    let mut roles = actor.roles.clone();
    roles.retain(|role| matches!(role, Role::Organisation(_)));
    let wanted = list::Wanted {
        roles: &roles,
        kind: None,
        now: app.clock.now(),
    };
    let mut cases = Vec::new();
    let mut cursor = None;
    loop {
        let query = PageQuery {
            limit: Some(PAGE),
            cursor,
        };
        let window = Window::from_query(&query)?;
        let page = list::recent(&app.db, &wanted, &window).await?;
        cases.extend(
            page.items
                .into_iter()
                .filter(|case| case.kind != CaseKind::Registration),
        );
        if page.next.is_none() {
            return Ok(cases);
        }
        cursor = page.next;
    }
}

async fn events(app: &App, actor: &Actor) -> Result<Vec<OwnEvent>, ApiError> {
    let events = ledger::read::by_actor(&app.db, actor.pseudonym).await?;
    Ok(events
        .into_iter()
        .map(|(kind, case_id, event)| OwnEvent {
            kind,
            case_id,
            sequence: event.sequence,
            at: event.at,
            action: event.action,
            seats: event.seats,
            details: event.details,
        })
        .collect())
}
