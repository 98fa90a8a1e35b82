//! Accounts and sessions.

use clusterxchange_contract::identity::{AddressVerification, Me, NewAccount, NewSession};

use serde_json::json;

use super::{ApiClient, ApiError};

/// Opens an account; the server sends a mail with a link that proves the address.
pub async fn sign_up(client: &ApiClient, account: &NewAccount) -> Result<(), ApiError> {
    client.submit("/api/v1/accounts", account).await
}

/// Proves an address with the secret of the mail.
pub async fn verify(client: &ApiClient, proof: &AddressVerification) -> Result<(), ApiError> {
    client.submit("/api/v1/accounts/verify", proof).await
}

/// Opens a session and says whose it is.
pub async fn sign_in(client: &ApiClient, session: &NewSession) -> Result<Me, ApiError> {
    let token = client.post("/api/v1/sessions", session).await?;
    client.hold(token);
    me(client).await
}

/// Opens a session again after a reload.
pub async fn resume(client: &ApiClient) -> Result<Me, ApiError> {
    client.resume().await?;
    me(client).await
}

/// Writes the language of the interface and of mails into the account.
pub async fn choose_language(client: &ApiClient, name: &str) -> Result<(), ApiError> {
    let me = client.get_versioned::<Me>("/api/v1/me").await?;
    let change = json!({ "locale": name });
    client.amend("/api/v1/me", &me.version, &change).await
}

/// The reader's account with its roles.
pub async fn me(client: &ApiClient) -> Result<Me, ApiError> {
    client.get("/api/v1/me", &[]).await
}
