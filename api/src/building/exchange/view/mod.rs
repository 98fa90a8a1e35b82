//! An exchange as one of its parties reads it: what the reader may not see is left out.

mod commitment;
mod execution;

use std::collections::HashMap;

use clusterxchange_contract::building::exchange::{
    AgreementDetails, DistanceDetails, ExchangeDetails, LumpSumDetails, PlanDetails, PlanInput,
    SideDetails, SignatureDetails, WaiverDetails,
};
use clusterxchange_domain::building::agreement::FinancialAgreement;
use clusterxchange_domain::building::stay::StayFigures;
use clusterxchange_domain::receipt::{Decided, Party, Receipt};
use clusterxchange_domain::text::Line;
use clusterxchange_domain::workflow::exchange::Signature;
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;

pub use commitment::{clause, clause_details};

use super::{Circumstances, Loaded, Side, service};
use crate::app::App;
use crate::cases;
use crate::http::ApiError;
use crate::identity::account::store as account;

/// The visitor and those who look after its money.
pub const VISITORS_SIDE: [Party; 4] = [
    Party::Visitor,
    Party::VisitorPartnership,
    Party::SupportOffice,
    Party::Commission,
];

/// The exchange as the reader sees it, with the receipt of what was just done.
pub async fn details(
    db: &impl ConnectionTrait,
    app: &App,
    loaded: &Loaded,
    receipt: Option<Receipt>,
) -> Result<ExchangeDetails, ApiError> {
    let circumstances = service::circumstances(db, app, loaded, None).await?;
    let names = names(db, loaded).await?;
    let content = &loaded.content;
    let record = loaded.record();
    let is_visitors_side = loaded.sits_on(&VISITORS_SIDE);
    Ok(ExchangeDetails {
        id: loaded.row.id,
        title: content.title.clone(),
        origin: record.origin,
        proposal_id: record.proposal,
        group_id: record.group,
        rulebook: loaded.row.rulebook.clone(),
        created_at: loaded.row.created_at,
        updated_at: loaded.row.updated_at,
        visitor: side(&content.visitor),
        host: side(&content.host),
        plan: plan(loaded, &circumstances.stay)?,
        lump_sum: is_visitors_side
            .then(|| lump_sum(loaded, &circumstances))
            .flatten(),
        commitment: commitment::details(loaded, &names),
        agreement: (is_visitors_side && record.is_physical())
            .then(|| agreement(loaded, &circumstances, &names)),
        stay: execution::stay(loaded, circumstances.due.as_ref()),
        evidence: is_visitors_side.then(|| execution::evidence(loaded)),
        report: execution::report(loaded),
        payment: (is_visitors_side && record.is_physical()).then(|| execution::payment(loaded)),
        feedback: execution::feedback(loaded),
        ending: record.ending.clone(),
        opened_by: content.opened_by,
        standing: cases::standing(
            &loaded.case.lifecycle,
            &loaded.seats,
            &circumstances.facts(),
        ),
        receipt: receipt.map(|receipt| receipt.seen_by(&loaded.seats)),
    })
}

fn side(side: &Side) -> SideDetails {
    SideDetails {
        registration_id: side.registration,
        organisation_id: side.organisation,
        name: side.name.clone(),
        country: side.country,
        town: side.town.clone(),
        partnership_id: side.partnership.clone(),
        partnership_name: side.partnership_name.clone(),
    }
}

/// The plan with what the rules say about it.
pub fn plan(loaded: &Loaded, stay: &Decided<StayFigures>) -> Result<PlanDetails, ApiError> {
    let plan = &loaded.content.plan;
    Ok(PlanDetails {
        entered: PlanInput {
            mode: plan.stay.mode,
            starts_on: plan.stay.starts_on,
            ends_on: plan.stay.ends_on,
            exchange_days: plan.stay.exchange_days.clone(),
            travel_out_on: plan.stay.travel_out_on,
            travel_back_on: plan.stay.travel_back_on,
            host_town_id: plan.host_town_id,
            host_place: Line::parse(plan.host_place.as_str())
                .map_err(|error| ApiError::Internal(error.into()))?,
            activities: plan.activities.clone(),
        },
        edited_by: plan.edited_by,
        host_country: plan.stay.host_country,
        host_region: plan.stay.host_region.clone(),
        visitor_country: plan.stay.visitor_country,
        min_days_of_partnership: plan.stay.min_days_of_partnership,
        stay: Decided {
            receipt: stay.receipt.seen_by(&loaded.seats),
            outcome: stay.outcome.clone(),
        },
        receipt: None,
    })
}

fn lump_sum(loaded: &Loaded, circumstances: &Circumstances) -> Option<LumpSumDetails> {
    let distance = &loaded.content.distance;
    let computed = circumstances.lump_sum.clone()?;
    Some(LumpSumDetails {
        computed: Decided {
            receipt: computed.receipt.seen_by(&loaded.seats),
            outcome: computed.outcome,
        },
        distance: DistanceDetails {
            km: distance.km,
            method: distance.method.clone(),
            set_by_hand: distance.set_by_hand.clone(),
        },
    })
}

fn agreement(loaded: &Loaded, circumstances: &Circumstances, names: &Names) -> AgreementDetails {
    let agreement = &loaded.record().agreement;
    AgreementDetails {
        document: circumstances
            .agreement
            .as_ref()
            .map(FinancialAgreement::document_hash),
        text: circumstances.agreement.clone(),
        set_amount: agreement.set_amount,
        signatures: agreement
            .signatures
            .iter()
            .map(|it| signature(loaded, it, names))
            .collect(),
        waiver: agreement.waiver.as_ref().map(|waiver| WaiverDetails {
            at: waiver.at,
            reason: waiver.reason.clone(),
        }),
    }
}

/// Names of the people who signed, by pseudonym.
pub type Names = HashMap<Uuid, String>;

fn signature(loaded: &Loaded, signature: &Signature, names: &Names) -> SignatureDetails {
    let notes = &loaded.content.signature_notes;
    let note = notes.iter().find(|note| note.at == signature.at);
    SignatureDetails {
        party: signature.party,
        name: names.get(&signature.account).cloned(),
        document: signature.document,
        at: signature.at,
        network: note
            .filter(|_| loaded.sits_on(&[Party::SupportOffice]))
            .map(|note| note.network.clone()),
    }
}

async fn names(db: &impl ConnectionTrait, loaded: &Loaded) -> Result<Names, ApiError> {
    let record = loaded.record();
    let signers: Vec<Uuid> = record
        .signatures
        .iter()
        .chain(&record.agreement.signatures)
        .map(|signature| signature.account)
        .collect();
    if signers.is_empty() {
        return Ok(Names::new());
    }
    let rows: Vec<(Uuid, String)> = account::Entity::find()
        .filter(account::Column::Pseudonym.is_in(signers))
        .filter(account::Column::ErasedAt.is_null())
        .select_only()
        .columns([account::Column::Pseudonym, account::Column::Name])
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}
