//! Draws, and what everyone may read of them.

use std::collections::HashMap;

use clusterxchange_contract::building::sampling::{
    DrawDetails, DrawnExchange, MonthDraws, SamplingMonth,
};
use clusterxchange_contract::page::{Page, PageQuery};
use clusterxchange_contract::title::CaseTitle;
use clusterxchange_domain::building::DocumentHash;
use clusterxchange_domain::building::sampling::{self, Draw, DrawRecord, Month};
use clusterxchange_domain::rulebook::Rulebook;
use sea_orm::IntoActiveModel;
use sea_orm::entity::prelude::*;

use super::promise::{open, read_month, record_draw, row_of};
use super::store::{self, drawn, seed};
use crate::app::App;
use crate::cases::mine;
use crate::cases::row::exchange;
use crate::change::Work;
use crate::http::{ApiError, Window};
use crate::identity::{Actor, organisation};

/// A commitment to be drawn.
#[derive(Clone, Copy, Debug)]
pub struct Ticket {
    /// The exchange.
    pub exchange: Uuid,
    /// The document hash at the last Partnership signature.
    pub document: DocumentHash,
    /// The month of that signature.
    pub month: Month,
    /// Whether an earlier version of the same case was drawn.
    pub drawn_before: bool,
}

/// Whether the Commission validates a commitment. The same ticket is drawn once.
pub async fn draw(work: &Work, ticket: Ticket, rulebook: &Rulebook) -> Result<bool, ApiError> {
    let mut row = row_of(work, ticket.month).await?;
    let document = ticket.document.to_string();
    if let Some(known) = store::draw_of(work.conn(), ticket.exchange, &document).await? {
        return Ok(known.is_drawn);
    }
    let seed = open(&work.app.sealer, &row)?;
    let draw = Draw {
        ticket: ticket.document,
        drawn_before: ticket.drawn_before,
    };
    let drawn = sampling::draw(&seed, &draw, rulebook).outcome;
    let rate_percent = rulebook.commitment.sampling.rate_percent.value;
    let record = DrawRecord {
        month: ticket.month,
        seed_hash: seed.commitment(),
        ticket: ticket.document,
        rate_percent,
        drawn_before: ticket.drawn_before,
        drawn,
    };
    record_draw(work, &mut row, &record, &rulebook.version).await?;
    let stored = drawn::Model {
        id: Uuid::now_v7(),
        exchange_id: ticket.exchange,
        month: row.month,
        ticket: document,
        rate_percent: i64::from(rate_percent),
        drawn_before: ticket.drawn_before,
        is_drawn: drawn,
        at: work.now,
    };
    drawn::Entity::insert(stored.into_active_model().reset_all())
        .exec(work.conn())
        .await?;
    Ok(drawn)
}

/// What the draw of a document will be, without drawing it. No operation asks: only the demonstration
/// does, whose story needs a commitment that is drawn.
pub async fn foretell(
    work: &Work,
    month: Month,
    document: DocumentHash,
    rulebook: &Rulebook,
) -> Result<bool, ApiError> {
    let row = row_of(work, month).await?;
    let seed = open(&work.app.sealer, &row)?;
    let draw = Draw {
        ticket: document,
        drawn_before: false,
    };
    Ok(sampling::draw(&seed, &draw, rulebook).outcome)
}

/// The months with their promises, the newest first.
pub async fn months(app: &App, query: &PageQuery) -> Result<Page<SamplingMonth>, ApiError> {
    let window = Window::from_query(query)?;
    let rows = store::months(&app.db, &window).await?;
    let published = rows.iter().filter(|row| row.published_at.is_some());
    let published = published.map(|row| row.month.clone()).collect::<Vec<_>>();
    let mut counts: HashMap<String, [u32; 2]> = HashMap::new();
    for (month, is_drawn, count) in store::counts(&app.db, published).await? {
        counts.entry(month).or_default()[usize::from(is_drawn)] =
            u32::try_from(count).unwrap_or(u32::MAX);
    }
    window.page(
        rows,
        |row| row.month.clone(),
        |row| {
            let [spared, drawn] = counts.get(&row.month).copied().unwrap_or_default();
            shown(&row, spared, drawn)
        },
    )
}

fn shown(row: &seed::Model, spared: u32, drawn: u32) -> Result<SamplingMonth, ApiError> {
    let is_published = row.published_at.is_some();
    Ok(SamplingMonth {
        month: read_month(&row.month)?,
        seed_hash: hash(&row.commitment)?,
        promised_at: row.created_at,
        seed: row.published_seed.clone(),
        published_at: row.published_at,
        draws: is_published.then_some(spared.saturating_add(drawn)),
        drawn: is_published.then_some(drawn),
    })
}

/// The draws of a month, once its seed is published; before, only the promise.
pub async fn draws(
    app: &App,
    reader: Option<&Actor>,
    month: Month,
    query: &PageQuery,
) -> Result<MonthDraws, ApiError> {
    let window = Window::from_query(query)?;
    let row = store::find(&app.db, month)
        .await?
        .ok_or(ApiError::NotFound)?;
    let rows = if row.published_at.is_some() {
        store::draws(&app.db, month, &window).await?
    } else {
        Vec::new()
    };
    let ids = rows.iter().map(|row| row.exchange_id);
    let mut exchanges = exchanges(&app.db, reader, ids).await?;
    let draw = |row: drawn::Model| details(&row, exchanges.remove(&row.exchange_id));
    let page = window.page(rows, |row| row.id, draw)?;
    Ok(MonthDraws {
        month,
        seed_hash: hash(&row.commitment)?,
        promised_at: row.created_at,
        seed: row.published_seed,
        published_at: row.published_at,
        items: page.items,
        next: page.next,
    })
}

/// Of some exchanges those that the reader has a part in.
async fn exchanges(
    db: &impl ConnectionTrait,
    reader: Option<&Actor>,
    ids: impl Iterator<Item = Uuid>,
) -> Result<HashMap<Uuid, DrawnExchange>, ApiError> {
    let roles = reader.map_or(&[][..], |reader| &reader.roles);
    if roles.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = exchange::Entity::find()
        .filter(exchange::Column::Id.is_in(ids))
        .filter(mine::exchanges(roles))
        .all(db)
        .await?;
    let sides = |row: &exchange::Model| [row.visitor_organisation_id, row.host_organisation_id];
    let names = organisation::names(db, rows.iter().flat_map(sides)).await?;
    let named = rows.into_iter().map(|row| {
        let [visitor, host] = sides(&row).map(|id| names.get(&id).map(String::as_str));
        let title = CaseTitle::pair(visitor, host).in_english();
        (row.id, DrawnExchange { id: row.id, title })
    });
    Ok(named.collect())
}

fn details(row: &drawn::Model, exchange: Option<DrawnExchange>) -> Result<DrawDetails, ApiError> {
    Ok(DrawDetails {
        ticket: hash(&row.ticket)?,
        rate_percent: u32::try_from(row.rate_percent).unwrap_or(u32::MAX),
        drawn_before: row.drawn_before,
        drawn: row.is_drawn,
        exchange,
    })
}

fn hash(text: &str) -> Result<DocumentHash, ApiError> {
    text.parse()
        .map_err(|_| ApiError::Internal(anyhow::anyhow!("{text} is not a hash")))
}
