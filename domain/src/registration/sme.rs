//! The test whether an organisation is a small or medium-sized enterprise.

mod figures;
mod rule;

pub use rule::{SME_ASSOCIATION, SME_FINANCES, SME_STAFF};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::json;

use figures::Figures;

use super::input::OrganisationFacts;
use super::organisation::LegalForm;
use crate::receipt::{Audience, Counterfactual, Decided, Finding, Party, Receipt};
use crate::rulebook::{Rulebook, SmeClass, SmeThresholds, Sourced};

/// Tests an organisation against the SME ceilings. The outcome is its size class.
pub fn sme_test(
    organisation: &OrganisationFacts,
    rulebook: &Rulebook,
) -> Decided<Option<SmeClass>> {
    let classes = &rulebook.participation.sme;
    let Some(largest) = classes.value.last() else {
        let finding = SME_STAFF
            .fails("This rulebook knows no size class.")
            .unless(Counterfactual::nothing(
                "The rulebook would have to name size classes; tell the Support Office.",
            ));
        return Decided::new(None, Receipt::new(&rulebook.version).with(finding));
    };
    let receipt = Receipt::new(&rulebook.version)
        .with(association(
            organisation,
            &rulebook.participation.association_as_sme,
        ))
        .with(staff(organisation, largest).on_the_ground_of(classes.origin()))
        .with(finances(organisation, largest).on_the_ground_of(classes.origin()));
    let class = classes
        .value
        .iter()
        .find(|class| {
            staff(organisation, class).counterfactual.is_none()
                && finances(organisation, class).counterfactual.is_none()
        })
        .filter(|_| receipt.holds())
        .map(|class| class.class);
    Decided::new(class, receipt)
}

fn association(organisation: &OrganisationFacts, allowed: &Sourced<bool>) -> Finding {
    let finding = if !organisation
        .legal_form
        .is_some_and(LegalForm::is_non_profit)
    {
        SME_ASSOCIATION.holds("The organisation is neither an association nor a foundation.")
    } else if !allowed.value {
        SME_ASSOCIATION
            .fails("Associations and foundations do not count as enterprises under this rulebook.")
            .unless(Counterfactual::nothing(
                "The rulebook would have to allow it; ask the Support Office.",
            ))
    } else if organisation.regular_economic_activity == Some(true) {
        SME_ASSOCIATION.holds("It has a regular economic activity.")
    } else {
        SME_ASSOCIATION
            .fails("An association or foundation without a regular economic activity is no enterprise.")
            .unless(Counterfactual::change(
                "/organisation/regular_economic_activity",
                true,
                "Would be met with a regular economic activity.",
            ))
    };
    private(finding)
        .input("legal_form", organisation.legal_form)
        .input(
            "regular_economic_activity",
            organisation.regular_economic_activity,
        )
        .on_the_ground_of(allowed.origin())
}

fn staff(organisation: &OrganisationFacts, class: &SmeThresholds) -> Finding {
    let figures = Figures {
        own: organisation.staff.map(Decimal::from),
        linked: organisation.linked_staff.map(Decimal::from),
        autonomous: organisation.is_autonomous,
        most: class.staff_below.saturating_sub(1).into(),
        fields: ["staff", "linked_staff"],
    };
    let below = class.staff_below;
    let finding = match figures.total() {
        Some(total) if total <= figures.most => {
            SME_STAFF.holds(format!("{total} staff are fewer than {below}."))
        }
        total => SME_STAFF
            .fails(match total {
                Some(total) => format!("{total} staff are not fewer than {below}."),
                None => format!(
                    "It is not said how many staff there are; they have to be fewer than {below}."
                ),
            })
            .unless(Counterfactual::changes(
                figures.nearest(|value| json!(value.to_u32())),
                format!("Would be met with fewer than {below} staff, linked enterprises included."),
            )),
    };
    private(finding)
        .input("staff", organisation.staff)
        .input("linked_staff", organisation.linked_staff)
        .input("is_autonomous", organisation.is_autonomous)
        .input("staff_below", below)
}

fn finances(organisation: &OrganisationFacts, class: &SmeThresholds) -> Finding {
    let turnover = Figures {
        own: organisation.turnover_million,
        linked: organisation.linked_turnover_million,
        autonomous: organisation.is_autonomous,
        most: class.turnover_at_most,
        fields: ["turnover_million", "linked_turnover_million"],
    };
    let balance = Figures {
        own: organisation.balance_million,
        linked: organisation.linked_balance_million,
        autonomous: organisation.is_autonomous,
        most: class.balance_at_most,
        fields: ["balance_million", "linked_balance_million"],
    };
    let finding = if turnover.is_met() {
        SME_FINANCES.holds(format!(
            "The turnover is at most {} million euro.",
            turnover.most
        ))
    } else if balance.is_met() {
        SME_FINANCES.holds(format!(
            "The balance sheet total is at most {} million euro.",
            balance.most
        ))
    } else {
        let (nearer, name) = if turnover.excess() <= balance.excess() {
            (&turnover, "turnover")
        } else {
            (&balance, "balance sheet total")
        };
        SME_FINANCES
            .fails(format!(
                "Neither a turnover of at most {} million nor a balance sheet total of at most {} million euro is shown.",
                turnover.most, balance.most
            ))
            .unless(Counterfactual::changes(
                nearer.nearest(|value| json!(value.normalize().to_string())),
                format!("Would be met with a {name} of at most {} million euro, linked enterprises included.", nearer.most),
            ))
    };
    private(finding)
        .input("turnover_million", organisation.turnover_million)
        .input(
            "linked_turnover_million",
            organisation.linked_turnover_million,
        )
        .input("balance_million", organisation.balance_million)
        .input(
            "linked_balance_million",
            organisation.linked_balance_million,
        )
        .input("is_autonomous", organisation.is_autonomous)
        .input("turnover_at_most", class.turnover_at_most)
        .input("balance_at_most", class.balance_at_most)
}

fn private(finding: Finding) -> Finding {
    finding.for_only(Audience::subject(Party::Applicant))
}
