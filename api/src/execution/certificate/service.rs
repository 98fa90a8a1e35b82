//! Issuing, reading and verifying certificates.

use chrono::NaiveDate;
use clusterxchange_contract::execution::certificate::{
    Certificate, CertificateCheck, CertificateStatus, CertifiedExchange, CertifiedSide,
};
use clusterxchange_domain::execution::has_certificate;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::LifeCycle;
use clusterxchange_domain::workflow::exchange::Record;
use uuid::Uuid;

use super::store::{self, Model};
use crate::app::App;
use crate::building::exchange::side::{Registered, registered};
use crate::building::exchange::store as exchange;
use crate::building::exchange::{Loaded, Side, load};
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::Actor;

const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH: usize = 24;

/// Issues the certificate of an exchange that has just been completed.
pub async fn issue(work: &Work, exchange: Uuid) -> Result<(), ApiError> {
    let row = Model {
        code: new_code()?,
        exchange_id: exchange,
        issued_at: work.now,
    };
    Ok(store::insert(work, row).await?)
}

/// A code of 120 random bits, in letters that are not mistaken for each other.
fn new_code() -> Result<String, ApiError> {
    let mut bytes = [0_u8; LENGTH];
    getrandom::fill(&mut bytes).map_err(|error| ApiError::Internal(anyhow::anyhow!("{error}")))?;
    Ok(bytes
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(byte % 32)]))
        .collect())
}

/// The certificate of an exchange, for visitor and host.
pub async fn of_exchange(app: &App, actor: &Actor, id: Uuid) -> Result<Certificate, ApiError> {
    let loaded = load(&app.db, id, Some(actor), app.clock.now(), false).await?;
    if !loaded.sits_on(&[Party::Visitor, Party::Host]) {
        return Err(ApiError::Forbidden(
            "a certificate is for the visitor and the host of the exchange",
        ));
    }
    let stage = loaded.case.lifecycle.stage();
    let receipt = has_certificate(stage, &loaded.rulebook.version);
    if !receipt.holds() {
        return Err(ApiError::refused(receipt.seen_by(&loaded.seats)));
    }
    let row = store::of_exchange(&app.db, id)
        .await?
        .ok_or_else(|| ApiError::Internal(anyhow::anyhow!("{id} has no certificate")))?;
    let ids = [
        loaded.row.visitor_registration_id,
        loaded.row.host_registration_id,
    ];
    let people = registered(&app.db, ids).await?;
    Ok(certificate(app, &loaded, row, people))
}

fn certificate(
    app: &App,
    loaded: &Loaded,
    row: Model,
    [visitor, host]: [Option<Registered>; 2],
) -> Certificate {
    let record = loaded.record();
    let (starts_on, ends_on) = days(record);
    Certificate {
        exchange_id: row.exchange_id,
        verify_at: format!("{}/certificates/{}", app.settings.public_url, row.code),
        code: row.code,
        visitor: side(&loaded.content.visitor, visitor),
        host: side(&loaded.content.host, host),
        mode: record.plan.mode,
        starts_on,
        ends_on,
        issued_at: row.issued_at,
    }
}

fn side(side: &Side, registered: Option<Registered>) -> CertifiedSide {
    CertifiedSide {
        person: registered
            .and_then(|it| it.form.representative.name)
            .filter(|name| !name.trim().is_empty()),
        organisation: side.name.clone(),
        country: side.country,
        partnership: side.partnership_name.clone(),
    }
}

/// The days as they really were, as far as they were recorded.
fn days(record: &Record) -> (Option<NaiveDate>, Option<NaiveDate>) {
    (
        record.started_on.or(record.plan.first_day),
        record.ended_on.or(record.plan.last_day),
    )
}

/// What anyone learns about a code.
pub async fn check(app: &App, code: &str) -> Result<CertificateCheck, ApiError> {
    let unknown = CertificateCheck {
        code: code.to_owned(),
        status: CertificateStatus::Unknown,
        exchange: None,
    };
    let Some(row) = store::find(&app.db, code).await? else {
        return Ok(unknown);
    };
    let Some(exchange) = exchange::find(&app.db, row.exchange_id, false).await? else {
        return Ok(unknown);
    };
    let content = exchange.content()?;
    let case = exchange.lifecycle()?;
    let (starts_on, ends_on) = days(case.record());
    Ok(CertificateCheck {
        status: CertificateStatus::Valid,
        exchange: Some(CertifiedExchange {
            visitor: content.visitor.name,
            visitor_country: content.visitor.country,
            host: content.host.name,
            host_country: content.host.country,
            mode: case.record().plan.mode,
            starts_on,
            ends_on,
            issued_at: row.issued_at,
        }),
        ..unknown
    })
}
