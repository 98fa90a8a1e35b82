//! Who appears in the story. Everything here is invented.

/// An invented Partnership.
#[derive(Debug)]
pub struct PartnershipRow {
    /// Identifier.
    pub id: &'static str,
    /// Name.
    pub name: &'static str,
    /// What it is about.
    pub theme: &'static str,
    /// Its sectors.
    pub sectors: &'static [&'static str],
    /// Countries of its members; the first one's holidays are its own.
    pub countries: &'static [&'static str],
    /// Its officer.
    pub officer: &'static str,
    /// Fewest working days that it asks for, if more than the scheme.
    pub min_days: Option<u32>,
}

/// The invented Partnerships.
pub const PARTNERSHIPS: &[PartnershipRow] = &[
    PartnershipRow {
        id: "demo-blue-thread",
        name: "Blue Thread (invented)",
        theme: "Textiles that clean water",
        sectors: &["textile", "water", "eco-industries", "plastic"],
        countries: &["PT", "ES", "IT", "FR"],
        officer: "Oriana Officer",
        min_days: None,
    },
    PartnershipRow {
        id: "demo-quiet-rails",
        name: "Quiet Rails (invented)",
        theme: "Railways and cities without noise",
        sectors: &[
            "railway",
            "multimodality",
            "urban-mobility",
            "automotive",
            "smart-city",
        ],
        countries: &["DE", "CZ", "AT", "PL", "HU"],
        officer: "Ottokar Officer",
        min_days: Some(5),
    },
    PartnershipRow {
        id: "demo-northern-light",
        name: "Northern Light (invented)",
        theme: "Lighting, buildings and energy in the north",
        sectors: &[
            "smart-lighting",
            "smart-building",
            "energy",
            "nearly-zero-energy-buildings",
            "ict",
        ],
        countries: &["DK", "SE", "FI", "EE", "LV", "LT"],
        officer: "Olga Officer",
        min_days: None,
    },
    PartnershipRow {
        id: "demo-good-plate",
        name: "Good Plate (invented)",
        theme: "Food, health and sport around the Adriatic and beyond",
        sectors: &[
            "food-services",
            "packaging",
            "health",
            "sport",
            "emerging-technologies",
            "advanced-manufacturing",
        ],
        countries: &["HR", "SI", "RS", "GR", "RO", "BG"],
        officer: "Orhan Officer",
        min_days: None,
    },
];

/// Countries in which the organisations of the story are, in turn.
pub const COUNTRIES: &[&str] = &[
    "PT", "DE", "DK", "HR", "ES", "CZ", "SE", "SI", "IT", "AT", "FI", "RS", "FR", "PL", "EE", "GR",
    "NL", "HU", "LV", "RO", "BE", "SK", "LT", "BG", "IE", "TR", "IS", "MK", "XK", "AL",
];

/// First halves of invented names.
pub const FIRST: &[&str] = &[
    "Aurora", "Bramble", "Cobalt", "Drift", "Ember", "Fjord", "Granite", "Harbour", "Indigo",
    "Juniper", "Kestrel", "Lantern", "Meadow", "Nimbus", "Orchard", "Pebble", "Quill", "Ripple",
    "Saffron", "Thistle",
];

/// Second halves of invented names.
pub const SECOND: &[&str] = &[
    "Works",
    "Laboratory",
    "Weaving Mill and Dye House",
    "Innovation Hub",
    "Engineering",
    "Centre for Applied Research in Sustainable Manufacturing",
    "Foods",
];

/// Name of the organisation with this number, from 1.
pub fn organisation_name(number: usize) -> String {
    let first = FIRST[number % FIRST.len()];
    let second = SECOND[number % SECOND.len()];
    format!("{first} {second} (invented)")
}
