//! The test whether an organisation is a small or medium-sized enterprise.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Value, json};

use super::input::OrganisationFacts;
use super::organisation::LegalForm;
use crate::receipt::{
    Audience, Counterfactual, Decided, Example, Finding, Grade, Party, Receipt, Room, Rule,
};
use crate::rulebook::{Rulebook, SmeClass, SmeThresholds, Sourced};

/// The staff ceiling.
pub const SME_STAFF: Rule = Rule {
    id: "sme-staff",
    room: Room::Registration,
    title: "Staff of an SME",
    sentence: "A small or medium-sized enterprise has fewer staff than the ceiling, linked enterprises included.",
    grade: Grade::Official,
    source: "Recommendation 2003/361/EC, Annex, Art. 2",
    parameters: &["participation.sme"],
    examples: &[
        Example {
            given: "249 staff",
            then: "met",
        },
        Example {
            given: "250 staff and a small turnover",
            then: "not met: the staff ceiling is compulsory; met with 249",
        },
        Example {
            given: "200 staff and 60 in a linked enterprise",
            then: "not met; met with 189",
        },
    ],
};

/// The two financial ceilings, of which one suffices.
pub const SME_FINANCES: Rule = Rule {
    id: "sme-finances",
    room: Room::Registration,
    title: "Turnover or balance sheet of an SME",
    sentence: "A small or medium-sized enterprise keeps within the ceiling of its turnover or of its balance sheet total, linked enterprises included.",
    grade: Grade::Official,
    source: "Recommendation 2003/361/EC, Annex, Art. 2",
    parameters: &["participation.sme"],
    examples: &[
        Example {
            given: "a turnover of 50 million euro",
            then: "met",
        },
        Example {
            given: "a turnover of 60 million and a balance sheet total of 43 million euro",
            then: "met: one of the two suffices",
        },
        Example {
            given: "a turnover of 60 million and a balance sheet total of 44 million euro",
            then: "not met; met with a balance sheet total of 43 million",
        },
    ],
};

/// Associations and foundations.
pub const SME_ASSOCIATION: Rule = Rule {
    id: "sme-association",
    room: Room::Registration,
    title: "An association as an SME",
    sentence: "An association or foundation counts as an enterprise if it has a regular economic activity.",
    grade: Grade::Assumed,
    source: "FAQ of the sibling scheme for young entrepreneurs",
    parameters: &["participation.association_as_sme"],
    examples: &[
        Example {
            given: "an association that sells training all year",
            then: "met, if the ceilings are met",
        },
        Example {
            given: "an association that lives on fees of its members alone",
            then: "not met",
        },
    ],
};

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

/// One figure of the organisation and of its linked enterprises, with its ceiling.
struct Figures {
    own: Option<Decimal>,
    linked: Option<Decimal>,
    autonomous: Option<bool>,
    most: Decimal,
    fields: [&'static str; 2],
}

impl Figures {
    /// What linked enterprises add. Unknown if there are some and their figure is not given.
    fn added(&self) -> Option<Decimal> {
        match (self.autonomous, self.linked) {
            (Some(true), _) | (None, None) => Some(Decimal::ZERO),
            (Some(false) | None, Some(linked)) => Some(linked),
            (Some(false), None) => None,
        }
    }

    fn total(&self) -> Option<Decimal> {
        Some(self.own?.saturating_add(self.added()?))
    }

    fn is_met(&self) -> bool {
        self.total().is_some_and(|total| total <= self.most)
    }

    /// How far above the ceiling, relative to it; what is not known may still be below.
    fn excess(&self) -> Decimal {
        let Some(total) = self.total() else {
            return Decimal::ZERO;
        };
        total.checked_div(self.most).unwrap_or(Decimal::MAX)
    }

    /// The nearest values within the ceiling, as changes of the request.
    fn nearest(&self, write: impl Fn(Decimal) -> Value) -> Vec<(String, Value)> {
        let added = self.added().unwrap_or_default();
        let own = self.own.unwrap_or(self.most);
        let (own, linked) = if added <= self.most {
            (own.min(self.most.saturating_sub(added)), added)
        } else {
            let own = if self.own.is_some() {
                own.min(self.most)
            } else {
                Decimal::ZERO
            };
            (own, self.most.saturating_sub(own))
        };
        let pointer = |field: &str| format!("/organisation/{field}");
        let mut changes = Vec::new();
        if self.own != Some(own) {
            changes.push((pointer(self.fields[0]), write(own)));
        }
        if self.added() != Some(linked) {
            changes.push((pointer(self.fields[1]), write(linked)));
        }
        changes
    }
}
