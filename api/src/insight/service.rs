//! Counting.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use clusterxchange_contract::insight::{
    AmountFigure, Breakdown, BudgetFigure, BudgetStatistics, ExchangeStatistics,
    PartnershipInsight, RegistrationStatistics, SchemeInsight, Statistics,
};
use clusterxchange_contract::reference::PartnershipDetails;
use clusterxchange_domain::matching::Progress;
use rust_decimal::Decimal;
use sea_orm::ConnectionTrait;

use super::store::{Exchange, Registrations, exchanges, registrations};
use super::suppression::{SHOWN_FROM, suppressed};
use crate::http::ApiError;
use crate::reference::{partnership, rulebook};

type Numbers = BTreeMap<String, u64>;

/// The open statistics.
pub async fn statistics(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
) -> Result<Statistics, ApiError> {
    let registrations = registrations(db).await?;
    let exchanges = exchanges(db).await?;
    let currency = rulebook::in_force(db, now.date_naive())
        .await?
        .lump_sum
        .currency;
    Ok(Statistics {
        at: now,
        suppression: format!(
            "Numbers below {SHOWN_FROM} are left out, and so is the next smallest one where a single number could be computed from the others. Amounts are left out that concern fewer than {SHOWN_FROM} exchanges."
        ),
        registrations: of_registrations(&registrations),
        exchanges: of_exchanges(&exchanges),
        budget: of_budget(&exchanges, &currency),
    })
}

fn of_registrations(rows: &[Registrations]) -> RegistrationStatistics {
    let by = |key: &dyn Fn(&Registrations) -> Option<String>| {
        let mut numbers = Numbers::new();
        for row in rows {
            if let Some(key) = key(row) {
                *numbers.entry(key).or_default() += number(row);
            }
        }
        numbers
    };
    let mut roles = Numbers::new();
    for row in rows {
        for (is, role) in [(row.is_visitor, "visitor"), (row.is_host, "host")] {
            if is {
                *roles.entry(role.to_owned()).or_default() += number(row);
            }
        }
    }
    RegistrationStatistics {
        by_state: breakdown(
            "Registrations that were submitted at least once, by their state now.",
            &by(&|row| Some(row.state.clone())),
        ),
        by_role: breakdown(
            "The same registrations by role; one that asks for both counts in both.",
            &roles,
        ),
        by_country: breakdown(
            "The same registrations by the country in which the organisation is registered.",
            &by(&|row| row.country.clone()),
        ),
    }
}

fn of_exchanges(all: &[Exchange]) -> ExchangeStatistics {
    ExchangeStatistics {
        by_state: breakdown(
            "Exchanges, each counted once, by their state now.",
            &count(all, |it| Some(it.state.clone())),
        ),
        by_mode: breakdown(
            "The same exchanges by mode.",
            &count(all, |it| Some(it.mode.clone())),
        ),
        by_host_country: breakdown(
            "The same exchanges by the country of the host.",
            &count(all, |it| it.host_country.clone()),
        ),
        by_partnership: breakdown(
            "The same exchanges by the Partnership in charge of the visitor.",
            &count(all, |it| Some(it.partnership_id.clone())),
        ),
    }
}

fn of_budget(all: &[Exchange], currency: &str) -> BudgetStatistics {
    let figure = |definition: &str, amounts: Vec<Decimal>| {
        let is_small = (1..SHOWN_FROM).contains(&(amounts.len() as u64));
        BudgetFigure {
            definition: definition.to_owned(),
            amount: AmountFigure {
                value: (!is_small).then(|| amounts.iter().sum()),
                currency: currency.to_owned(),
                suppressed: is_small,
            },
        }
    };
    let paid = all.iter().map(|it| it.paid).filter(|paid| !paid.is_zero());
    BudgetStatistics {
        committed: figure(
            "Sum of the Financial Agreements that both sides have signed, without exchanges that were cancelled or broken off.",
            all.iter().filter_map(|it| it.committed).collect(),
        ),
        paid: figure(
            "Sum of the payments to visitors that arrived.",
            paid.collect(),
        ),
    }
}

/// The progress of one Partnership.
pub async fn of_partnership(
    db: &impl ConnectionTrait,
    id: &str,
) -> Result<PartnershipInsight, ApiError> {
    let (details, _) = partnership::get(db, id).await?;
    Ok(insight(
        &details,
        &registrations(db).await?,
        &exchanges(db).await?,
    ))
}

/// The progress of the scheme.
pub async fn of_scheme(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
) -> Result<SchemeInsight, ApiError> {
    let (registrations, exchanges) = (registrations(db).await?, exchanges(db).await?);
    let partnerships: Vec<PartnershipInsight> = partnership::all_open(db)
        .await?
        .iter()
        .map(|details| insight(details, &registrations, &exchanges))
        .collect();
    let targets = partnerships.iter().filter_map(|it| it.target);
    Ok(SchemeInsight {
        at: now,
        target: targets.map(u64::from).sum(),
        done: exchanges.iter().filter(|it| is(it, Progress::Done)).count() as u64,
        partnerships,
    })
}

fn insight(
    details: &PartnershipDetails,
    registrations: &[Registrations],
    exchanges: &[Exchange],
) -> PartnershipInsight {
    let own: Vec<Exchange> = exchanges
        .iter()
        .filter(|it| it.partnership_id == details.id)
        .cloned()
        .collect();
    let mut states = Numbers::new();
    for row in registrations {
        if row.partnership_id.as_ref() == Some(&details.id) {
            *states.entry(row.state.clone()).or_default() += number(row);
        }
    }
    let reached = |progress| own.iter().filter(|it| is(it, progress)).count() as u64;
    let done = reached(Progress::Done);
    let target = details.profile.target;
    PartnershipInsight {
        partnership_id: details.id.clone(),
        name: details.name.clone(),
        target,
        min_days: details.profile.min_days,
        done,
        under_way: reached(Progress::Running),
        percent_of_target: target
            .and_then(|target| (done * 100).checked_div(u64::from(target)))
            .and_then(|percent| u32::try_from(percent).ok()),
        registrations: states,
        exchanges: count(&own, |it| Some(it.state.clone())),
        committed: own.iter().filter_map(|it| it.committed).sum(),
        paid: own.iter().map(|it| it.paid).sum(),
    }
}

fn is(exchange: &Exchange, progress: Progress) -> bool {
    exchange
        .stage
        .is_some_and(|stage| stage.progress() == progress)
}

fn number(row: &Registrations) -> u64 {
    u64::try_from(row.number).unwrap_or_default()
}

fn count(all: &[Exchange], key: impl Fn(&Exchange) -> Option<String>) -> Numbers {
    let mut numbers = Numbers::new();
    for key in all.iter().filter_map(key) {
        *numbers.entry(key).or_default() += 1;
    }
    numbers
}

fn breakdown(definition: &str, numbers: &Numbers) -> Breakdown {
    Breakdown {
        definition: definition.to_owned(),
        values: suppressed(numbers),
    }
}
