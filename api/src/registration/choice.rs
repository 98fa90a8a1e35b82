//! Which Partnership a registration would go to.

use clusterxchange_domain::receipt::Receipt;
use clusterxchange_domain::registration::form::ChoiceOfPartnership;
use clusterxchange_domain::registration::partnership_by_hand::Named;
use clusterxchange_domain::registration::{
    PartnershipApplicant, RankedPartnership, RegistrationForm, partnership_by_hand,
    rank_partnerships,
};
use clusterxchange_domain::rulebook::Rulebook;
use clusterxchange_domain::workflow::registration::{Assignment, ChosenBy};
use sea_orm::ConnectionTrait;
use sea_orm::EntityTrait;

use crate::http::ApiError;
use crate::reference::partnership;

/// The choice, and what it was made from.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The Partnership, if one is chosen.
    pub assignment: Option<Assignment>,
    /// Why; empty as long as the applicant has not said how to choose.
    pub receipt: Receipt,
    /// All Partnerships that take registrations, the best first.
    pub ranking: Vec<RankedPartnership>,
    /// How they were ranked.
    pub ranking_receipt: Receipt,
    /// Whether a Partnership was named that does not exist.
    pub is_unknown: bool,
}

/// Chooses as the form wishes.
pub async fn choose(
    db: &impl ConnectionTrait,
    form: &RegistrationForm,
    rulebook: &Rulebook,
) -> Result<Choice, ApiError> {
    let candidates = partnership::candidates(db).await?;
    let ranked = rank_partnerships(&PartnershipApplicant::from(form), &candidates, rulebook);
    let mut choice = Choice {
        assignment: None,
        receipt: Receipt::new(&rulebook.version),
        ranking: ranked.outcome,
        ranking_receipt: ranked.receipt,
        is_unknown: false,
    };
    match (form.partnership.choice, &form.partnership.partnership_id) {
        (Some(ChoiceOfPartnership::Automatic), _) => {
            choice.receipt = choice.ranking_receipt.clone();
            choice.assignment = choice.ranking.first().map(|first| Assignment {
                partnership: first.id.to_string(),
                chosen_by: ChosenBy::AutomaticChoice,
            });
        }
        (Some(ChoiceOfPartnership::Manual), Some(id)) => {
            let open = candidates.iter().find(|it| it.id == *id);
            let past = match open {
                Some(_) => None,
                None => partnership::Entity::find_by_id(id.as_str()).one(db).await?,
            };
            let named = match (open, &past) {
                (Some(open), _) => Named::Open(&open.name),
                (None, Some(past)) => Named::Historical(&past.name),
                (None, None) => Named::Unknown,
            };
            choice.receipt.push(partnership_by_hand(id, named));
            choice.is_unknown = named == Named::Unknown;
            choice.assignment = open.map(|open| Assignment {
                partnership: open.id.to_string(),
                chosen_by: ChosenBy::Applicant,
            });
        }
        (Some(ChoiceOfPartnership::Manual), None) | (None, _) => {}
    }
    Ok(choice)
}
