//! Accounts and sessions.

use clusterxchange_contract::identity::{AddressVerification, Me, NewAccount, NewSession};

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

/// The reader's account with its roles.
pub async fn me(client: &ApiClient) -> Result<Me, ApiError> {
    client.get("/api/v1/me", &[]).await
}
