//! Growing delays after failed sign-ins, kept in the database, and never a lock that a stranger could
//! trigger.
//!
//! Failures are counted three times: for the account from this network (delays grow fast), for the
//! network, and for the account from anywhere (delays stay short, and do not concern a network from
//! which the account has signed in before). So whoever guesses has to wait, and whoever owns the
//! account does not.

use chrono::{DateTime, Duration, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;

use crate::http::ApiError;
use crate::identity::account::store::email_key;
use crate::identity::hash_secret;

/// Failures are forgotten when nothing happened for this long after the last delay.
const FORGOTTEN_HOURS: i64 = 24;

/// Failures of one subject.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in_delay")]
pub struct Model {
    /// Whose failures: a kind and a hash, no address in clear.
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

/// How many failures cost nothing, and the longest delay.
#[derive(Clone, Copy, Debug)]
struct Measure {
    free: i64,
    longest_seconds: i64,
}

const PAIR: Measure = Measure {
    free: 4,
    longest_seconds: 900,
};
const NETWORK: Measure = Measure {
    free: 60,
    longest_seconds: 900,
};
const ACCOUNT: Measure = Measure {
    free: 30,
    longest_seconds: 30,
};

/// An attempt to sign in.
#[derive(Clone, Debug)]
pub struct Attempt {
    pair: String,
    network: String,
    account: String,
    known: String,
}

impl Attempt {
    /// An attempt to sign in to the account with this address, from a network.
    pub fn new(email: &str, network: &str) -> Self {
        let email = email_key(email);
        Self {
            pair: subject("pair", &format!("{email} {network}")),
            network: subject("network", network),
            account: subject("account", &email),
            known: subject("known", &format!("{email} {network}")),
        }
    }
}

fn subject(kind: &str, of: &str) -> String {
    format!("{kind}:{}", hash_secret(of))
}

/// Refuses an attempt that has to wait.
pub async fn check(
    db: &impl ConnectionTrait,
    attempt: &Attempt,
    now: DateTime<Utc>,
) -> Result<(), ApiError> {
    let subjects = [
        &attempt.pair,
        &attempt.network,
        &attempt.account,
        &attempt.known,
    ];
    let rows = Entity::find()
        .filter(Column::Subject.is_in(subjects))
        .all(db)
        .await?;
    let is_known = rows.iter().any(|row| row.subject == attempt.known);
    refuse_while_blocked(
        rows.iter()
            .filter(|row| !is_known || row.subject != attempt.account),
        now,
    )
}

/// Counts a failed attempt.
pub async fn failed(
    db: &impl ConnectionTrait,
    attempt: &Attempt,
    now: DateTime<Utc>,
) -> Result<(), ApiError> {
    count(db, &attempt.pair, PAIR, now).await?;
    count(db, &attempt.network, NETWORK, now).await?;
    count(db, &attempt.account, ACCOUNT, now).await
}

/// Forgets the failures of an account after it signed in, and remembers the network.
pub async fn succeeded(
    db: &impl ConnectionTrait,
    attempt: &Attempt,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    Entity::delete_many()
        .filter(Column::Subject.is_in([&attempt.pair, &attempt.account]))
        .exec(db)
        .await?;
    store(db, &attempt.known, 0, now).await
}

/// Refuses to check the password of somebody who is signed in and failed too often.
pub async fn check_confirmation(
    db: &impl ConnectionTrait,
    account: Uuid,
    now: DateTime<Utc>,
) -> Result<(), ApiError> {
    let row = Entity::find_by_id(confirmation(account)).one(db).await?;
    refuse_while_blocked(row.iter(), now)
}

/// Counts a wrong password of somebody who is signed in.
pub async fn failed_confirmation(
    db: &impl ConnectionTrait,
    account: Uuid,
    now: DateTime<Utc>,
) -> Result<(), ApiError> {
    count(db, &confirmation(account), PAIR, now).await
}

fn confirmation(account: Uuid) -> String {
    format!("confirm:{account}")
}

fn refuse_while_blocked<'a>(
    rows: impl Iterator<Item = &'a Model>,
    now: DateTime<Utc>,
) -> Result<(), ApiError> {
    let wait = rows
        .map(|row| (row.blocked_until - now).num_milliseconds())
        .max()
        .unwrap_or(0);
    match u64::try_from(wait) {
        Ok(wait) if wait > 0 => Err(ApiError::TooManyRequests(wait.div_ceil(1000))),
        _ => Ok(()),
    }
}

async fn count(
    db: &impl ConnectionTrait,
    subject: &str,
    measure: Measure,
    now: DateTime<Utc>,
) -> Result<(), ApiError> {
    let known = Entity::find_by_id(subject.to_owned()).one(db).await?;
    let before = known
        .filter(|row| row.blocked_until + Duration::hours(FORGOTTEN_HOURS) > now)
        .map_or(0, |row| row.failures);
    let failures = before + 1;
    Ok(store(db, subject, failures, now + delay(measure, failures)).await?)
}

async fn store(
    db: &impl ConnectionTrait,
    subject: &str,
    failures: i64,
    blocked_until: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = ActiveModel {
        subject: Set(subject.to_owned()),
        failures: Set(failures),
        blocked_until: Set(blocked_until),
    };
    let update = OnConflict::column(Column::Subject)
        .update_columns([Column::Failures, Column::BlockedUntil])
        .to_owned();
    Entity::insert(row)
        .on_conflict(update)
        .exec(db)
        .await
        .map(|_| ())
}

fn delay(measure: Measure, failures: i64) -> Duration {
    let doublings = u32::try_from((failures - measure.free).clamp(0, 20)).unwrap_or(0);
    let seconds = if doublings == 0 {
        0
    } else {
        2_i64.saturating_pow(doublings)
    };
    Duration::seconds(seconds.min(measure.longest_seconds))
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn a_few_mistakes_cost_nothing_and_many_cost_a_quarter_of_an_hour_at_most() {
        assert_eq!(delay(PAIR, 4), Duration::zero());
        assert_eq!(delay(PAIR, 5), Duration::seconds(2));
        assert_eq!(delay(PAIR, 1000), Duration::seconds(900));
    }

    #[test]
    fn guesses_from_everywhere_cost_an_owner_on_a_new_network_half_a_minute_at_most() {
        assert_eq!(delay(ACCOUNT, 30), Duration::zero());
        assert_eq!(delay(ACCOUNT, 1000), Duration::seconds(30));
    }
}
