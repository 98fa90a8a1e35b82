//! The questions of a registration, in their order.

use super::{Few, Field, Kind, Section};
use crate::pages::references::List;

const fn field(pointer: &'static str, kind: Kind) -> Field {
    Field { pointer, kind }
}

/// The whole registration.
pub const SECTIONS: &[Section] = &[
    Section {
        id: "part",
        fields: &[
            field("/roles", Kind::Any(Few::Roles)),
            field("/modes", Kind::Any(Few::Modes)),
        ],
    },
    Section {
        id: "organisation",
        fields: &[
            field("/organisation/name", Kind::Line),
            field(
                "/organisation/participant_type",
                Kind::One(Few::ParticipantTypes),
            ),
            field("/organisation/legal_form", Kind::One(Few::LegalForms)),
            field("/organisation/country", Kind::OneOf(List::Countries)),
            field("/organisation/town_id", Kind::Town),
            field("/organisation/website", Kind::Line),
            field("/organisation/description", Kind::Prose),
            field("/organisation/sectors", Kind::AnyOf(List::Sectors)),
            field("/organisation/ecosystems", Kind::AnyOf(List::Ecosystems)),
        ],
    },
    Section {
        id: "size",
        fields: &[
            field("/organisation/staff", Kind::Whole),
            field("/organisation/turnover_million", Kind::Decimal),
            field("/organisation/balance_million", Kind::Decimal),
            field("/organisation/is_autonomous", Kind::YesNo),
            field("/organisation/linked_staff", Kind::Whole),
            field("/organisation/linked_turnover_million", Kind::Decimal),
            field("/organisation/linked_balance_million", Kind::Decimal),
            field("/organisation/regular_economic_activity", Kind::YesNo),
        ],
    },
    Section {
        id: "memberships",
        fields: &[
            field("/memberships", Kind::Memberships),
            field("/establishments", Kind::Establishments),
        ],
    },
    Section {
        id: "person",
        fields: &[
            field("/representative/name", Kind::Line),
            field("/representative/position", Kind::Line),
            field("/representative/email", Kind::Line),
            field("/representative/phone", Kind::Line),
            field("/cv_upload_id", Kind::Cv),
            field("/representative/based_in", Kind::OneOf(List::Countries)),
            field("/representative/nationality", Kind::OneOf(List::World)),
            field(
                "/representative/resident_country",
                Kind::OneOf(List::Countries),
            ),
            field("/representative/days_in_participating_country", Kind::Whole),
            field("/representative/has_residence_permit", Kind::YesNo),
            field("/representative/business_started_or_intended", Kind::YesNo),
        ],
    },
    Section {
        id: "wishes",
        fields: &[
            field("/motivation", Kind::Prose),
            field("/objectives", Kind::Prose),
            field("/activities_wanted", Kind::AnyOf(List::Activities)),
            field("/activities_offered", Kind::AnyOf(List::Activities)),
            field("/languages", Kind::AnyOf(List::Languages)),
            field("/preferred_countries", Kind::AnyOf(List::Countries)),
            field("/availability", Kind::Periods),
            field("/preferred_duration/min_days", Kind::Whole),
            field("/preferred_duration/max_days", Kind::Whole),
            field("/host_capacity", Kind::Whole),
        ],
    },
    Section {
        id: "partnership",
        fields: &[field("/partnership", Kind::Partnership)],
    },
    Section {
        id: "consents",
        fields: &[
            field("/consents/data_processing", Kind::Consent),
            field("/consents/catalogue_visible", Kind::Consent),
        ],
    },
];
