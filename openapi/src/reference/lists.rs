//! The short lists that forms offer, together.

use clusterxchange_domain::reference::{Activity, Country, Ecosystem, Language, Purpose, Sector};
use serde::{Deserialize, Serialize};

/// All short lists that forms offer and pages name, each whole and in its own order: for who needs several
/// of them, in one call. Names are English; readers of another language translate by the identifiers,
/// which never change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ReferenceLists {
    /// Every country that takes part in at least one phase, by English name.
    pub countries: Vec<Country>,
    /// The scheme's sectors, in the scheme's order.
    pub sectors: Vec<Sector>,
    /// The industrial ecosystems of the EU, by name.
    pub ecosystems: Vec<Ecosystem>,
    /// What host and visitor can do together.
    pub activities: Vec<Activity>,
    /// Why an organisation seeks an exchange.
    pub purposes: Vec<Purpose>,
    /// Languages that are official in the whole of a participating country, by tag.
    pub languages: Vec<Language>,
}
