//! What the rules of an exchange need to know from outside, computed from its content.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use clusterxchange_domain::building::activities::assess_activities;
use clusterxchange_domain::building::agreement::{FinancialAgreement, conditions};
use clusterxchange_domain::building::calendar::Calendar;
use clusterxchange_domain::building::commitment::completeness;
use clusterxchange_domain::building::lump_sum::{
    AmountDue, EarlyEnd, ForceMajeure, LumpSum, LumpSumInput, LumpSumReason, early_end, lump_sum,
};
use clusterxchange_domain::building::stay::{StayFigures, assess_stay};
use clusterxchange_domain::execution;
use clusterxchange_domain::receipt::{Audience, Decided, Party, Receipt};
use clusterxchange_domain::reference::{CountryCode, Mode, Reference, Role};
use clusterxchange_domain::rulebook::Rulebook;
use clusterxchange_domain::workflow::Moment;
use clusterxchange_domain::workflow::exchange::{Command, Facts, Stage};
use rust_decimal::Decimal;

use super::Loaded;
use crate::app::App;
use crate::http::ApiError;

/// What the rules need to know from outside.
#[derive(Clone, Debug)]
pub struct Circumstances {
    now: chrono::DateTime<chrono::Utc>,
    rulebook: Arc<Rulebook>,
    calendar: &'static Calendar,
    countries: BTreeMap<Party, CountryCode>,
    commitment: Receipt,
    report: Receipt,
    lump_sum_amount: Option<Decimal>,
    shortened: Option<Decimal>,
    /// Whether the two may be a pair.
    pub pair: Receipt,
    /// Whether the commitment was drawn.
    pub drawn: bool,
    /// Whether the dates are accepted, and what they amount to.
    pub stay: Decided<StayFigures>,
    /// The lump sum for the plan, once it has a first day.
    pub lump_sum: Option<Decided<LumpSum>>,
    /// The Financial Agreement as it stands, if an amount is known.
    pub agreement: Option<FinancialAgreement>,
    /// What is due after an early end, and why.
    pub due: Option<Decided<AmountDue>>,
}

impl Circumstances {
    /// The circumstances of an exchange as it stands; with `command`, of a step.
    pub fn of(app: &App, loaded: &Loaded, command: Option<&Command>) -> Result<Self, ApiError> {
        let stay = stay(app, loaded)?;
        let money = money(loaded, &stay.outcome);
        let lump_sum_amount = money.as_ref().and_then(|(_, decided)| {
            let unknown = decided
                .outcome
                .reasons
                .contains(&LumpSumReason::NoAmountKnown);
            (!unknown).then_some(decided.outcome.amount)
        });
        let commitment = &loaded.content.commitment;
        let mut circumstances = Self {
            now: loaded.now,
            rulebook: loaded.rulebook.clone(),
            calendar: app.calendar,
            countries: countries(app, loaded),
            commitment: completeness(commitment, loaded.version(Some(&commitment.rulebook))),
            report: Receipt::new(&loaded.rulebook.version),
            pair: Receipt::new(&loaded.rulebook.version),
            drawn: loaded.record().drawn,
            agreement: None,
            lump_sum_amount,
            shortened: None,
            lump_sum: None,
            due: None,
            stay,
        };
        match command {
            Some(Command::SubmitReport { .. }) => {
                let report = loaded.content.report.clone().unwrap_or_default();
                circumstances.report = execution::completeness(&report, &loaded.rulebook.version);
            }
            Some(Command::EndEarly { last_day, .. }) => {
                circumstances.shortened = money.as_ref().and_then(|(planned, _)| {
                    let due = due(app, loaded, planned, *last_day)?;
                    Some(due.outcome.amount)
                });
            }
            _ => {}
        }
        circumstances.agreement = loaded
            .content
            .agreement
            .clone()
            .or_else(|| agreement(loaded, &circumstances));
        let planned = money.as_ref().map(|(planned, _)| planned);
        circumstances.due = planned
            .zip(loaded.record().early_end.as_ref())
            .and_then(|(planned, end)| due(app, loaded, planned, end.last_day));
        circumstances.lump_sum = money.map(|(_, decided)| Decided {
            receipt: for_visitors_side(decided.receipt),
            ..decided
        });
        Ok(circumstances)
    }

    /// The same as facts for the guards.
    pub fn facts(&self) -> Facts<'_> {
        Facts {
            moment: Moment {
                now: self.now,
                rulebook: &self.rulebook,
                calendar: self.calendar,
                countries: &self.countries,
            },
            stay: &self.stay.receipt,
            commitment: &self.commitment,
            pair: &self.pair,
            report: &self.report,
            drawn: self.drawn,
            lump_sum: self.lump_sum_amount,
            shortened: self.shortened,
            agreement: self
                .agreement
                .as_ref()
                .map(FinancialAgreement::document_hash),
        }
    }
}

/// Dates are judged by the rulebook, and as of the day, of the first signature.
fn stay(app: &App, loaded: &Loaded) -> Result<Decided<StayFigures>, ApiError> {
    let first = loaded.record().first_signature.as_ref();
    let rulebook = loaded.version(first.map(|first| first.rulebook.as_str()));
    let day = first.map_or(loaded.now, |first| first.at).date_naive();
    let plan = &loaded.content.plan;
    let mut decided = assess_stay(&plan.stay, rulebook, app.calendar, Some(day));
    let reference = Reference::shipped().map_err(|error| ApiError::Internal(error.into()))?;
    decided.receipt.extend(assess_activities(
        plan.stay.mode,
        &plan.activities,
        reference,
        &rulebook.version,
    ));
    Ok(decided)
}

/// The amount is computed by the rulebook of the Financial Agreement, once that is signed.
fn money(loaded: &Loaded, figures: &StayFigures) -> Option<(LumpSumInput, Decided<LumpSum>)> {
    let plan = &loaded.content.plan.stay;
    let distance = &loaded.content.distance;
    let input = LumpSumInput {
        mode: plan.mode,
        role: Role::Visitor,
        host_country: plan.host_country,
        starts_on: figures.first_day?,
        working_days: figures.working_days,
        distance_km: distance.km,
        distance_override: distance.set_by_hand.clone(),
    };
    let decided = lump_sum(&input, agreement_rulebook(loaded));
    Some((input, decided))
}

fn agreement_rulebook(loaded: &Loaded) -> &Rulebook {
    loaded.version(loaded.record().agreement.rulebook.as_deref())
}

/// What is due for a stay that ended on `last_day`; nothing is said of an amount that nobody knows.
fn due(
    app: &App,
    loaded: &Loaded,
    planned: &LumpSumInput,
    last_day: NaiveDate,
) -> Option<Decided<AmountDue>> {
    let plan = &loaded.content.plan.stay;
    if plan.mode == Mode::Virtual || last_day < planned.starts_on {
        return None;
    }
    let region = plan.host_region.as_deref();
    let days = app
        .calendar
        .working_days(plan.host_country, region, planned.starts_on..=last_day)
        .ok()?;
    let rulebook = agreement_rulebook(loaded);
    let agreement = &loaded.record().agreement;
    let computed = lump_sum(planned, rulebook).outcome.amount;
    let agreed_amount = agreement
        .amount
        .or(agreement.set_amount)
        .unwrap_or(computed);
    let decision = loaded.record().early_end.as_ref();
    let decision = decision.and_then(|end| end.force_majeure.as_ref());
    let end = EarlyEnd {
        planned: planned.clone(),
        agreed_amount,
        working_days_done: u32::try_from(days.len()).ok()?,
        force_majeure: decision
            .filter(|decision| decision.granted)
            .map(|decision| ForceMajeure {
                decided_by: Party::VisitorPartnership,
                reason: decision.reason.clone(),
            }),
    };
    // Nothing of an amount that nobody knows yet is not nothing.
    let is_too_short = end.working_days_done < rulebook.stay.physical.min_working_days.value;
    (agreed_amount > Decimal::ZERO || is_too_short).then(|| early_end(&end, rulebook))
}

fn agreement(loaded: &Loaded, circumstances: &Circumstances) -> Option<FinancialAgreement> {
    let plan = &loaded.content.plan.stay;
    let record = loaded.record();
    let amount = record
        .agreement
        .amount
        .or(record.agreement.set_amount)
        .or(circumstances.lump_sum_amount)?;
    if plan.mode == Mode::Virtual || amount <= Decimal::ZERO {
        return None;
    }
    let content = &loaded.content;
    let rulebook = &loaded.rulebook;
    let distance = &content.distance;
    let figures = &circumstances.stay.outcome;
    Some(FinancialAgreement {
        amount: amount.normalize(),
        commitment: content.commitment.substance_hash(),
        conditions: conditions(rulebook),
        currency: rulebook.lump_sum.currency.clone(),
        distance_km: distance
            .set_by_hand
            .as_ref()
            .map(|by_hand| by_hand.km)
            .or(distance.km),
        exchange: record.id,
        first_day: figures.first_day?,
        host_country: plan.host_country,
        last_day: figures.last_day?,
        rulebook: rulebook.version.clone(),
        salt: content.agreement_salt,
        visitor: content.visitor.name.clone(),
        visitor_partnership: content.visitor.partnership_name.clone(),
        working_days: figures.working_days,
    })
}

fn countries(app: &App, loaded: &Loaded) -> BTreeMap<Party, CountryCode> {
    let (visitor, host) = (&loaded.content.visitor, &loaded.content.host);
    let office = Some(app.settings.support_office.country);
    [
        (Party::Visitor, Some(visitor.country)),
        (Party::Host, Some(host.country)),
        (Party::VisitorPartnership, visitor.partnership_country),
        (Party::HostPartnership, host.partnership_country),
        (Party::SupportOffice, office),
        (Party::Commission, CountryCode::parse("BE").ok()),
    ]
    .into_iter()
    .filter_map(|(party, country)| Some((party, country?)))
    .collect()
}

/// What the visitor gets is no business of the host.
fn for_visitors_side(mut receipt: Receipt) -> Receipt {
    for finding in &mut receipt.findings {
        finding.audience = Audience::subject(Party::Visitor);
    }
    receipt
}

/// Whether the pair is looked at in this state.
pub fn asks_for_pair(stage: Stage) -> bool {
    stage == Stage::Building
}
