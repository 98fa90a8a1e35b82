//! Looking for counterparts.

use chrono::{DateTime, Months, Utc};
use clusterxchange_contract::matching::{
    CatalogueOrder, CatalogueQuery, CounterpartQuery, Match, MatchDetails, SuggestionQuery,
};
use clusterxchange_contract::page::{Page, PageQuery};
use clusterxchange_domain::matching::Week;
use clusterxchange_domain::reference::{Mode, Role};
use clusterxchange_domain::rulebook::Rulebook;
use uuid::Uuid;

use super::catalogue::{Filter, Place, Viewer, Wanted, choose};
use super::store;
use crate::app::App;
use crate::http::{ApiError, Window};
use crate::identity::Actor;
use crate::matching::{Surroundings, proposal};

/// Longest text of a search.
const MOST_LETTERS: usize = 200;

const NOT_ACCEPTED: &str =
    "counterparts are shown to organisations whose registration is accepted in this role";

/// The best counterparts that can be proposed to.
pub async fn suggest(
    app: &App,
    actor: &Actor,
    query: &SuggestionQuery,
) -> Result<Page<Match>, ApiError> {
    let viewer = viewer(app, actor, query.role, query.mode, query.registration_id).await?;
    let window = window(query.limit, query.cursor.clone(), CatalogueOrder::Rank)?;
    let wanted = Wanted {
        filter: Filter::default(),
        with_blocked: false,
        order: CatalogueOrder::Rank,
        week: Week::of(app.clock.today()),
        after: window.after.clone(),
        most: window.fetch(),
    };
    look(app, viewer, window, wanted).await
}

/// All counterparts that agreed to being shown.
pub async fn browse(
    app: &App,
    actor: &Actor,
    query: &CatalogueQuery,
) -> Result<Page<Match>, ApiError> {
    let words = query.text.as_deref().unwrap_or_default();
    if words.chars().count() > MOST_LETTERS {
        return Err(ApiError::malformed(
            "?text",
            format!("has to have at most {MOST_LETTERS} characters"),
        ));
    }
    let viewer = viewer(app, actor, query.role, query.mode, query.registration_id).await?;
    let order = query.order.unwrap_or_default();
    let window = window(query.limit, query.cursor.clone(), order)?;
    let wanted = Wanted {
        filter: Filter::of(query),
        with_blocked: query.include_blocked.unwrap_or(true),
        order,
        week: Week::of(app.clock.today()),
        after: window.after.clone(),
        most: window.fetch(),
    };
    look(app, viewer, window, wanted).await
}

/// One counterpart, if the reader may see it: it agreed to being shown, or there is a proposal
/// between the two.
pub async fn profile(
    app: &App,
    actor: &Actor,
    id: Uuid,
    query: &CounterpartQuery,
) -> Result<MatchDetails, ApiError> {
    let viewer = viewer(app, actor, query.role, query.mode, query.registration_id).await?;
    let other = store::by_ids(&app.db, [id]).await?.remove(&id);
    let mut other = other.ok_or(ApiError::NotFound)?;
    let (own, theirs) = (
        viewer.participant.shown.organisation_id,
        other.shown.organisation_id,
    );
    let is_catalogued = other.is_accepted && other.is_visible;
    if !is_catalogued && !proposal::store::exists_between(&app.db, own, theirs).await? {
        return Err(ApiError::NotFound);
    }
    let surroundings = Surroundings::about(&app.db, app.clock.today(), &[own, theirs]).await?;
    let since = low_active_since(app.clock.now(), &surroundings.rulebook);
    store::mark_low_active(&app.db, [&mut other.shown], since).await?;
    let role = viewer.role;
    let it = viewer.look_at(other, &surroundings);
    Ok(MatchDetails {
        reasons: it.score.receipt(role, &surroundings.rulebook),
        counterpart_reasons: it.score.receipt(role.other(), &surroundings.rulebook),
        participant: it.participant,
        score: it.score,
        pair: it.pair,
        blocked: it.blocked,
    })
}

async fn viewer(
    app: &App,
    actor: &Actor,
    role: Role,
    mode: Option<Mode>,
    registration: Option<Uuid>,
) -> Result<Viewer, ApiError> {
    let own = store::own(&app.db, actor.organisations(), role, registration).await?;
    Ok(Viewer {
        participant: own.ok_or(ApiError::Forbidden(NOT_ACCEPTED))?,
        role,
        mode: mode.unwrap_or(Mode::Physical),
    })
}

fn window(
    limit: Option<u16>,
    cursor: Option<String>,
    order: CatalogueOrder,
) -> Result<Window<Place>, ApiError> {
    let window = Window::<Place>::from_query(&PageQuery { limit, cursor })?;
    match &window.after {
        Some(place) if !place.is_of(order) => Err(ApiError::malformed(
            "?cursor",
            "belongs to another order of this list; start without one",
        )),
        Some(_) | None => Ok(window),
    }
}

async fn look(
    app: &App,
    viewer: Viewer,
    window: Window<Place>,
    wanted: Wanted,
) -> Result<Page<Match>, ApiError> {
    let role = viewer.role.other();
    let own = viewer.participant.shown.organisation_id;
    let everyone = store::visible(&app.db, role, own).await?;
    let surroundings = Surroundings::of_all(&app.db, app.clock.today()).await?;
    let since = low_active_since(app.clock.now(), &surroundings.rulebook);
    // Thousands of scores are work for a thread of their own.
    let page = tokio::task::spawn_blocking(move || {
        let rows = choose(&viewer, everyone, &surroundings, &wanted);
        window.page(
            rows,
            |(place, _)| place.clone(),
            |(_, it)| Ok(viewer.look_at(it, &surroundings)),
        )
    })
    .await
    .map_err(|error| ApiError::Internal(error.into()))??;
    let mut items = page.items;
    let shown = items.iter_mut().map(|it| &mut it.participant);
    store::mark_low_active(&app.db, shown, since).await?;
    Ok(Page {
        items,
        next: page.next,
    })
}

fn low_active_since(now: DateTime<Utc>, rulebook: &Rulebook) -> DateTime<Utc> {
    let months = Months::new(rulebook.matching.low_active_after_months.value);
    now.checked_sub_months(months).unwrap_or(now)
}
