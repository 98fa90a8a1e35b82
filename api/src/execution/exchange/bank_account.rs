//! The bank account of the visitor: stored encrypted, read by the visitor and its Partnership only.

use clusterxchange_contract::execution::exchange::{BankAccount, BankAccountInput};
use clusterxchange_domain::execution::Iban;
use clusterxchange_domain::receipt::{Audience, Party};
use clusterxchange_domain::text::Text;
use clusterxchange_domain::workflow::exchange::Command;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::app::App;
use crate::building::exchange::{Loaded, SealedAccount, load, service};
use crate::cases::Details;
use crate::change::Work;
use crate::http::{ApiError, IfMatch};
use crate::identity::Actor;

/// Who reads the account.
const READERS: [Party; 2] = [Party::Visitor, Party::VisitorPartnership];

#[derive(Debug, Serialize, Deserialize)]
struct Plain {
    holder: String,
    iban: String,
    bic: Option<String>,
}

/// The account with its version; empty, with version 0, as long as none is known.
pub async fn read(app: &App, actor: &Actor, id: Uuid) -> Result<(BankAccount, i64), ApiError> {
    let loaded = load(&app.db, id, Some(actor), app.clock.now(), false).await?;
    if !loaded.sits_on(&READERS) {
        return Err(ApiError::NotFound);
    }
    opened(app, &loaded)
}

/// Enters the account; only the visitor can.
pub async fn replace(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    if_match: IfMatch,
    input: BankAccountInput,
) -> Result<(BankAccount, i64), ApiError> {
    let mut loaded = load(work.conn(), id, Some(actor), work.now, true).await?;
    if !loaded.sits_on(&READERS) {
        return Err(ApiError::NotFound);
    }
    if !loaded.sits_on(&[Party::Visitor]) {
        return Err(ApiError::Forbidden("the visitor enters its own account"));
    }
    let version = loaded
        .content
        .bank_account
        .as_ref()
        .map_or(0, |it| it.version);
    if_match.check(version)?;
    let iban = Iban::parse(input.iban.as_str())
        .map_err(|error| ApiError::field("/iban", error.to_string()))?;
    let plain = Plain {
        holder: input.holder.into_string(),
        iban: iban.as_str().to_owned(),
        bic: input.bic.map(Text::into_string),
    };
    let text = serde_json::to_vec(&plain).map_err(|error| ApiError::Internal(error.into()))?;
    loaded.content.bank_account = Some(SealedAccount {
        version: version + 1,
        sealed: hex::encode(work.app.sealer.seal(&text, &context(id))?),
        entered_at: work.now,
    });
    let details = Details::default()
        .fact("version", version + 1)
        .for_only(Audience::only(READERS));
    let command = Command::EnterBankAccount;
    service::act(work, Some(actor), &mut loaded, command, details).await?;
    opened(&work.app, &loaded)
}

fn context(id: Uuid) -> String {
    format!("bank account {id}")
}

fn opened(app: &App, loaded: &Loaded) -> Result<(BankAccount, i64), ApiError> {
    let Some(account) = &loaded.content.bank_account else {
        let none = BankAccount {
            holder: None,
            iban: None,
            bic: None,
            entered_at: None,
        };
        return Ok((none, 0));
    };
    let sealed = hex::decode(&account.sealed).map_err(|error| ApiError::Internal(error.into()))?;
    let text = app.sealer.open(&sealed, &context(loaded.row.id))?;
    let plain: Plain =
        serde_json::from_slice(&text).map_err(|error| ApiError::Internal(error.into()))?;
    let shown = BankAccount {
        holder: Some(plain.holder),
        iban: Some(plain.iban),
        bic: plain.bic,
        entered_at: Some(account.entered_at),
    };
    Ok((shown, account.version))
}
