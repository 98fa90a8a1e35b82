//! Which Partnership is, or could be, in charge.

use clusterxchange_domain::receipt::Receipt;
use clusterxchange_domain::reference::PartnershipId;
use clusterxchange_domain::registration::partnership_choice::RankedPartnership;
use clusterxchange_domain::workflow::registration::ChosenBy;
use serde::{Deserialize, Serialize};

/// The Partnership in charge of a registration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PartnershipInCharge {
    /// The Partnership.
    pub id: PartnershipId,
    /// Its name.
    pub name: String,
    /// Who chose it.
    pub chosen_by: ChosenBy,
    /// Why it was chosen, as it was at the submission; the whole ranking stands among the inputs.
    pub explanation: Option<Receipt>,
}

/// All Partnerships that take registrations, ranked for an applicant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PartnershipRanking {
    /// The Partnerships with the reasons for their points, the best first.
    pub ranking: Vec<RankedPartnership>,
    /// How the ranking was made.
    pub receipt: Receipt,
}
