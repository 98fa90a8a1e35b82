//! Growing delays after failed sign-ins: per account and per address, kept in the database, and
//! never a lock that a stranger could trigger for good.

use chrono::{DateTime, Duration, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;

use crate::http::ApiError;

/// Failures that cost nothing.
const FREE_FAILURES: i64 = 4;
/// The longest delay.
const LONGEST_SECONDS: i64 = 900;

/// Failures of one subject: an account, or an address of the network.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in_delay")]
pub struct Model {
    /// Whose failures.
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject: String,
    /// How many in a row.
    pub failures: i64,
    /// Until when the next attempt is refused.
    pub blocked_until: DateTimeUtc,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Refuses an attempt while one of its subjects is delayed.
pub async fn check(
    db: &impl ConnectionTrait,
    subjects: &[String],
    now: DateTime<Utc>,
) -> Result<(), ApiError> {
    let rows = Entity::find()
        .filter(Column::Subject.is_in(subjects))
        .all(db)
        .await?;
    let wait = rows
        .iter()
        .map(|row| (row.blocked_until - now).num_seconds())
        .max()
        .unwrap_or(0);
    match u64::try_from(wait) {
        Ok(seconds) if seconds > 0 => Err(ApiError::TooManyRequests(seconds)),
        _ => Ok(()),
    }
}

/// Counts a failure of each subject.
pub async fn failed(
    db: &impl ConnectionTrait,
    subjects: &[String],
    now: DateTime<Utc>,
) -> Result<(), ApiError> {
    for subject in subjects {
        let known = Entity::find_by_id(subject.clone()).one(db).await?;
        let failures = known.map_or(0, |row| row.failures) + 1;
        let row = ActiveModel {
            subject: Set(subject.clone()),
            failures: Set(failures),
            blocked_until: Set(now + delay(failures)),
        };
        let update = OnConflict::column(Column::Subject)
            .update_columns([Column::Failures, Column::BlockedUntil])
            .to_owned();
        Entity::insert(row).on_conflict(update).exec(db).await?;
    }
    Ok(())
}

/// Forgets the failures of an account after a successful sign-in.
pub async fn succeeded(db: &impl ConnectionTrait, subject: &str) -> Result<(), DbErr> {
    Entity::delete_by_id(subject.to_owned())
        .exec(db)
        .await
        .map(|_| ())
}

fn delay(failures: i64) -> Duration {
    let doublings = u32::try_from((failures - FREE_FAILURES).clamp(0, 20)).unwrap_or(0);
    let seconds = if doublings == 0 {
        0
    } else {
        2_i64.saturating_pow(doublings)
    };
    Duration::seconds(seconds.min(LONGEST_SECONDS))
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn a_few_mistakes_cost_nothing_and_many_cost_a_quarter_of_an_hour_at_most() {
        assert_eq!(delay(4), Duration::zero());
        assert_eq!(delay(5), Duration::seconds(2));
        assert_eq!(delay(1000), Duration::seconds(LONGEST_SECONDS));
    }
}
