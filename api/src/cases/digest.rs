//! The daily mail for those who want one: everything that is new, at most once a day.

use chrono::Duration;
use clusterxchange_contract::notification::Notification;
use clusterxchange_contract::words;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};

use super::notification::{Column, Entity, Model};
use crate::app::App;
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::account::store as account;
use crate::outbox::{Mail, mail};
use crate::words::Words;

const BATCH: u64 = 50;
/// The oldest piece of news waits this long.
const HOURS: i64 = 24;

/// Sends the digests that are due; returns how many people were looked at.
pub async fn send(app: &App) -> Result<usize, ApiError> {
    let work = Work::begin(app).await?;
    let due: Vec<Uuid> = Entity::find()
        .filter(Column::MailedAt.is_null())
        .filter(Column::At.lte(work.now - Duration::hours(HOURS)))
        .select_only()
        .column(Column::AccountId)
        .distinct()
        .limit(BATCH)
        .into_tuple()
        .all(work.conn())
        .await?;
    for account_id in &due {
        let person = account::get(work.conn(), *account_id).await?;
        let news = Entity::find()
            .filter(Column::AccountId.eq(*account_id))
            .filter(Column::MailedAt.is_null())
            .order_by_asc(Column::At)
            .order_by_asc(Column::Id)
            .all(work.conn())
            .await?;
        Entity::update_many()
            .col_expr(Column::MailedAt, Expr::value(work.now))
            .filter(Column::AccountId.eq(*account_id))
            .filter(Column::MailedAt.is_null())
            .exec(work.conn())
            .await?;
        if person.erased_at.is_none() {
            mail(&work, letter(app, &person, &news)).await?;
        }
    }
    work.commit().await?;
    Ok(due.len())
}

fn letter(app: &App, person: &account::Model, news: &[Model]) -> Mail {
    let words = Words::of(&person.locale);
    let line = |item: &Model| {
        let item = Notification::from(item.clone());
        let said = words::news(words, &item).unwrap_or(item.text);
        format!("{said}\n{}{}", app.settings.public_url, item.path)
    };
    let lines: Vec<_> = news.iter().map(line).collect();
    Mail::to(&person.email, &person.locale, "news-digest")
        .with("name", &person.name)
        .with("count", &news.len().to_string())
        .with("news", &lines.join("\n\n"))
        .link("/notifications")
}
