//! The questions of the interview, and which of them concern whom.

use chrono::NaiveDate;
use clusterxchange_domain::reference::CountryCode;
use clusterxchange_domain::registration::EligibilityInput;
use clusterxchange_domain::registration::organisation::LegalForm;
use clusterxchange_domain::rulebook::{ParticipantType, Rulebook};

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// By one of these, whose words are texts named after them.
    Choice(&'static [&'static str]),
    /// By a country.
    Country,
    /// By a whole number.
    Whole,
    /// By an amount in million euro.
    Amount,
    /// By a line of text.
    Words,
}

/// A question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// Its name: its words are texts named after it.
    pub id: &'static str,
    /// Where the answer goes in the input of the rules.
    pub pointer: &'static str,
    /// How it is answered.
    pub kind: Kind,
    /// Whether it may be left open.
    pub optional: bool,
}

/// Questions that are asked together.
#[derive(Clone, Copy)]
pub struct Step {
    /// The questions, at least one.
    pub questions: &'static [Question],
    /// Whom they concern, by what was answered before, on a day.
    pub concerns: fn(&EligibilityInput, &Rulebook, NaiveDate) -> bool,
}

const YES_NO: Kind = Kind::Choice(&["yes", "no"]);

const fn ask(id: &'static str, pointer: &'static str, kind: Kind) -> Question {
    Question {
        id,
        pointer,
        kind,
        optional: false,
    }
}

const fn may_ask(id: &'static str, pointer: &'static str, kind: Kind) -> Question {
    Question {
        id,
        pointer,
        kind,
        optional: true,
    }
}

/// All steps in their order.
pub const STEPS: [Step; 10] = [
    Step {
        questions: &[ask(
            "roles",
            "/roles",
            Kind::Choice(&["visitor", "host", "both"]),
        )],
        concerns: |_, _, _| true,
    },
    Step {
        questions: &[ask(
            "type",
            "/organisation/participant_type",
            Kind::Choice(&[
                "sme",
                "cluster_organisation",
                "business_network",
                "scaling_up_support",
                "large_company",
                "public_authority",
                "training_provider",
            ]),
        )],
        concerns: |_, _, _| true,
    },
    Step {
        questions: &[
            ask("country", "/organisation/country", Kind::Country),
            may_ask("elsewhere", "/establishments", Kind::Country),
        ],
        concerns: |_, _, _| true,
    },
    Step {
        questions: &[ask("based", "/representative/based_in", Kind::Country)],
        concerns: |input, _, _| !input.establishments.is_empty(),
    },
    Step {
        questions: &[
            ask(
                "member",
                "/memberships",
                Kind::Choice(&["profiled", "cluster", "network", "none"]),
            ),
            may_ask("cluster", "/memberships/0/name", Kind::Words),
        ],
        concerns: needs_cluster,
    },
    Step {
        questions: &[ask(
            "form",
            "/organisation/legal_form",
            Kind::Choice(&[
                "company",
                "partnership",
                "cooperative",
                "sole_trader",
                "association",
                "foundation",
                "public_body",
                "other",
            ]),
        )],
        concerns: |input, _, _| is_sme(input),
    },
    Step {
        questions: &[ask(
            "activity",
            "/organisation/regular_economic_activity",
            YES_NO,
        )],
        concerns: |input, _, _| {
            is_sme(input)
                && input
                    .organisation
                    .legal_form
                    .is_some_and(LegalForm::is_non_profit)
        },
    },
    Step {
        questions: &[
            ask("staff", "/organisation/staff", Kind::Whole),
            may_ask("turnover", "/organisation/turnover_million", Kind::Amount),
            may_ask("balance", "/organisation/balance_million", Kind::Amount),
            ask("autonomous", "/organisation/is_autonomous", YES_NO),
        ],
        concerns: |input, _, _| is_sme(input),
    },
    Step {
        questions: &[
            ask("linked-staff", "/organisation/linked_staff", Kind::Whole),
            may_ask(
                "linked-turnover",
                "/organisation/linked_turnover_million",
                Kind::Amount,
            ),
            may_ask(
                "linked-balance",
                "/organisation/linked_balance_million",
                Kind::Amount,
            ),
        ],
        concerns: |input, _, _| is_sme(input) && input.organisation.is_autonomous == Some(false),
    },
    Step {
        questions: &[ask(
            "nationality",
            "/representative/nationality",
            Kind::Country,
        )],
        concerns: |_, _, _| true,
    },
];

/// What nationals of other countries are asked besides.
pub const THIRD_COUNTRY: Step = Step {
    questions: &[
        ask(
            "resident",
            "/representative/resident_country",
            Kind::Country,
        ),
        ask(
            "days",
            "/representative/days_in_participating_country",
            Kind::Whole,
        ),
        ask("permit", "/representative/has_residence_permit", YES_NO),
        ask(
            "business",
            "/representative/business_started_or_intended",
            YES_NO,
        ),
    ],
    concerns: |input, rules, on| {
        let nationality = input.representative.nationality;
        let takes_part = |country: &CountryCode| rules.participation.has_country(country, on);
        nationality.is_some_and(|country| !takes_part(&country))
    },
};

/// Every step, whoever it concerns.
pub fn all() -> impl Iterator<Item = &'static Step> {
    STEPS.iter().chain([&THIRD_COUNTRY])
}

fn is_sme(input: &EligibilityInput) -> bool {
    input.organisation.participant_type == Some(ParticipantType::Sme)
}

fn needs_cluster(input: &EligibilityInput, rules: &Rulebook, _: NaiveDate) -> bool {
    let kind = input.organisation.participant_type;
    kind.and_then(|kind| rules.participation.of(kind))
        .is_some_and(|rule| rule.cluster_membership.value)
}
