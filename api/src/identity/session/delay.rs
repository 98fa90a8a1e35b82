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
use sea_orm::{ExprTrait, IntoActiveModel};

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

/// What an attempt cost its network, until it is known whether its password was right.
#[derive(Clone, Copy, Debug)]
pub struct Counted {
    network_blocked_until: DateTime<Utc>,
}

/// Counts an attempt as a failed one before its password is looked at, so that many at once are no
/// way around the delays; one that has to wait is refused. Belongs into a transaction of its own.
pub async fn count(
    db: &impl ConnectionTrait,
    attempt: &Attempt,
    now: DateTime<Utc>,
) -> Result<Counted, ApiError> {
    let known = Entity::find_by_id(attempt.known.clone()).one(db).await?;
    let pair = take(db, &attempt.pair, PAIR, now).await?;
    let network = take(db, &attempt.network, NETWORK, now).await?;
    let account = take(db, &attempt.account, ACCOUNT, now).await?;
    let mut waits = vec![pair.wait, network.wait];
    if known.is_none() {
        waits.push(account.wait);
    }
    refuse_while_blocked(waits)?;
    Ok(Counted {
        network_blocked_until: network.blocked_until,
    })
}

/// Takes back what an attempt cost its network: its password was right.
pub async fn take_back(
    db: &impl ConnectionTrait,
    attempt: &Attempt,
    counted: Counted,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let of_network = || Entity::update_many().filter(Column::Subject.eq(&attempt.network));
    of_network()
        .col_expr(Column::Failures, Expr::col(Column::Failures).sub(1))
        .filter(Column::Failures.gt(0))
        .exec(db)
        .await?;
    // Others may have failed meanwhile; what they cost stays.
    of_network()
        .col_expr(Column::BlockedUntil, Expr::value(now))
        .filter(Column::BlockedUntil.eq(counted.network_blocked_until))
        .exec(db)
        .await
        .map(|_| ())
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
    let row = ActiveModel {
        subject: Set(attempt.known.clone()),
        failures: Set(0),
        blocked_until: Set(now),
    };
    let again = OnConflict::column(Column::Subject)
        .update_column(Column::BlockedUntil)
        .to_owned();
    Entity::insert(row)
        .on_conflict(again)
        .exec(db)
        .await
        .map(|_| ())
}

/// Counts a password of somebody who is signed in as a wrong one, before it is looked at; refuses to
/// look at it if they failed too often.
pub async fn count_confirmation(
    db: &impl ConnectionTrait,
    account: Uuid,
    now: DateTime<Utc>,
) -> Result<(), ApiError> {
    let taken = take(db, &confirmation(account), PAIR, now).await?;
    refuse_while_blocked([taken.wait])
}

/// Forgets the wrong passwords of somebody who is signed in and gave the right one.
pub async fn confirmed(db: &impl ConnectionTrait, account: Uuid) -> Result<(), DbErr> {
    Entity::delete_by_id(confirmation(account))
        .exec(db)
        .await
        .map(|_| ())
}

fn confirmation(account: Uuid) -> String {
    format!("confirm:{account}")
}

fn refuse_while_blocked(waits: impl IntoIterator<Item = Duration>) -> Result<(), ApiError> {
    let longest = waits.into_iter().max().unwrap_or_default();
    match u64::try_from(longest.num_milliseconds()) {
        Ok(wait) if wait > 0 => Err(ApiError::TooManyRequests(wait.div_ceil(1000))),
        _ => Ok(()),
    }
}

/// One more failure of a subject.
struct Taken {
    /// How long it had to wait already.
    wait: Duration,
    /// Until when the next one has to wait.
    blocked_until: DateTime<Utc>,
}

/// Counts a failure of a subject. The row is locked from the first statement on, so that of many at
/// once each sees what the others have counted.
async fn take(
    db: &impl ConnectionTrait,
    subject: &str,
    measure: Measure,
    now: DateTime<Utc>,
) -> Result<Taken, ApiError> {
    let first = ActiveModel {
        subject: Set(subject.to_owned()),
        failures: Set(1),
        blocked_until: Set(now),
    };
    let one_more = OnConflict::column(Column::Subject)
        .value(
            Column::Failures,
            ExprTrait::add(Expr::col((Entity, Column::Failures)), 1),
        )
        .to_owned();
    Entity::insert(first).on_conflict(one_more).exec(db).await?;
    let row = Entity::find_by_id(subject.to_owned())
        .one(db)
        .await?
        .ok_or(ApiError::Unavailable)?;
    let is_forgotten = row.blocked_until + Duration::hours(FORGOTTEN_HOURS) <= now;
    let failures = if is_forgotten { 1 } else { row.failures };
    let blocked_until = now + delay(measure, failures);
    // Few failures block nobody, whatever moment stands beside them: clocks are set back, too.
    let wait = if delay(measure, failures - 1).is_zero() {
        Duration::zero()
    } else {
        row.blocked_until - now
    };
    let mut counted = row.into_active_model();
    counted.failures = Set(failures);
    counted.blocked_until = Set(blocked_until);
    counted.update(db).await?;
    Ok(Taken {
        wait,
        blocked_until,
    })
}

fn delay(measure: Measure, failures: i64) -> Duration {
    let doublings = u32::try_from((failures - measure.free).clamp(0, 20)).unwrap_or(0);
    let seconds = if doublings == 0 {
        0
    } else {
        2_i64.saturating_pow(doublings)
    };
    Duration::seconds(seconds.clamp(0, measure.longest_seconds))
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
