//! What the rules say about a registration, from everything that is known of it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use clusterxchange_contract::reference::PartnershipProfile;
use clusterxchange_domain::building::calendar::Calendar;
use clusterxchange_domain::receipt::{Party, Receipt};
use clusterxchange_domain::reference::CountryCode;
use clusterxchange_domain::registration::{
    EligibilityFacts, EligibilityInput, RoleEligibility, assess_roles, completeness,
};
use clusterxchange_domain::rulebook::Rulebook;
use clusterxchange_domain::workflow::Moment;
use clusterxchange_domain::workflow::registration::{Facts, Record, Stage};
use sea_orm::{ConnectionTrait, EntityTrait};

use super::choice::{Choice, choose};
use super::store::Loaded;
use super::{cluster, exchanges};
use crate::app::App;
use crate::http::ApiError;
use crate::reference::{partnership, rulebook};

/// What the rules say about a registration at a moment.
pub struct Assessment<'a> {
    /// The rulebook: that of the submission, before that the one in force.
    pub rulebook: Rulebook,
    /// What is missing to submit.
    pub completeness: Receipt,
    /// Eligibility in each role, with all decisions so far.
    pub roles: Vec<RoleEligibility>,
    /// Which Partnership it would go to.
    pub choice: Choice,
    /// The Partnership in charge, or that would be.
    pub partnership: Option<partnership::Model>,
    now: DateTime<Utc>,
    calendar: &'a Calendar,
    to_submit: Receipt,
    eligibility: Receipt,
    countries: BTreeMap<Party, CountryCode>,
    running_exchanges: u32,
}

impl<'a> Assessment<'a> {
    /// Looks at a registration at `now`.
    pub async fn make(
        app: &'a App,
        db: &impl ConnectionTrait,
        now: DateTime<Utc>,
        loaded: &Loaded,
    ) -> Result<Self, ApiError> {
        let record = loaded.lifecycle.record();
        let is_sent = record.submission.is_some();
        let rulebook = if is_sent {
            rulebook::get(db, &loaded.row.rulebook).await?
        } else {
            rulebook::in_force(db, now.date_naive()).await?
        };
        let on = if is_sent { loaded.row.queued_at } else { now }.date_naive();
        let form = cluster::checked(db, &loaded.form).await?;
        let input = EligibilityInput::from(&form);
        let roles = assess_roles(&input, on, &rulebook, &decided(record));
        let choice = choose(db, &form, &rulebook).await?;
        let completeness = completeness(&form, &rulebook);
        let mut to_submit = completeness.clone();
        if !is_sent {
            to_submit.extend(choice.receipt.clone());
        }
        let partnership = in_charge(db, record, &choice).await?;
        Ok(Self {
            eligibility: together(&roles, &rulebook),
            roles,
            countries: countries(app, loaded, partnership.as_ref())?,
            running_exchanges: exchanges::running(db, loaded.row.organisation_id).await?,
            rulebook,
            completeness,
            choice,
            partnership,
            now,
            calendar: app.calendar,
            to_submit,
        })
    }

    /// What the guards of the state table need.
    pub fn facts(&self) -> Facts<'_> {
        Facts {
            moment: Moment {
                now: self.now,
                rulebook: &self.rulebook,
                calendar: self.calendar,
                countries: &self.countries,
            },
            completeness: &self.to_submit,
            eligibility: &self.eligibility,
            assignment: self.choice.assignment.as_ref(),
            running_exchanges: self.running_exchanges,
        }
    }

    /// The rules that are not met, by identifier.
    pub fn unmet(&self) -> Vec<String> {
        let findings = self.roles.iter().flat_map(|role| role.receipt.obstacles());
        let mut rules: Vec<String> = findings.map(|finding| finding.rule.clone()).collect();
        rules.sort();
        rules.dedup();
        rules
    }
}

async fn in_charge(
    db: &impl ConnectionTrait,
    record: &Record,
    choice: &Choice,
) -> Result<Option<partnership::Model>, ApiError> {
    let assignment = record.assignment.as_ref().or(choice.assignment.as_ref());
    let Some(assignment) = assignment else {
        return Ok(None);
    };
    let id = assignment.partnership.as_str();
    Ok(partnership::Entity::find_by_id(id).one(db).await?)
}

/// What officers and Commission have decided. While the applicant corrects something, what was
/// decided before was decided about another text.
fn decided(record: &Record) -> EligibilityFacts {
    let mut facts = record.eligibility_facts();
    if record.stage == Stage::OnHold {
        facts.decisions.clear();
    }
    facts
}

/// The findings of all roles; what two roles share stands once.
fn together(roles: &[RoleEligibility], rulebook: &Rulebook) -> Receipt {
    let mut all = Receipt::new(&rulebook.version);
    for finding in roles.iter().flat_map(|role| &role.receipt.findings) {
        if !all.findings.contains(finding) {
            all.push(finding.clone());
        }
    }
    all
}

/// By whose calendars working days count.
fn countries(
    app: &App,
    loaded: &Loaded,
    partnership: Option<&partnership::Model>,
) -> Result<BTreeMap<Party, CountryCode>, ApiError> {
    let mut countries = BTreeMap::new();
    if let Some(country) = loaded.form.organisation.country {
        countries.insert(Party::Applicant, country);
    }
    if let Some(partnership) = partnership {
        let profile: PartnershipProfile = serde_json::from_value(partnership.profile.clone())
            .map_err(|error| ApiError::Internal(error.into()))?;
        if let Some(country) = profile.holiday_country {
            countries.insert(Party::Partnership, country);
        }
    }
    countries.insert(Party::SupportOffice, app.settings.support_office.country);
    Ok(countries)
}
