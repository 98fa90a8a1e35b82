//! What is open to everyone about the scheme: Partnerships, statistics, certificates, hosts, help.

use clusterxchange_contract::execution::certificate::CertificateCheck;
use clusterxchange_contract::execution::host_page::HostPage;
use clusterxchange_contract::insight::Statistics;
use clusterxchange_contract::page::Page;
use clusterxchange_contract::reference::PartnershipDetails;
use clusterxchange_contract::support_office::SupportOfficeContact;
use uuid::Uuid;

use super::{ApiClient, ApiError};

/// All Partnerships, those of the past too.
pub async fn partnerships(client: &ApiClient) -> Result<Vec<PartnershipDetails>, ApiError> {
    let page: Page<PartnershipDetails> = client
        .get("/api/v1/partnerships", &[("limit", "200")])
        .await?;
    Ok(page.items)
}

/// One Partnership.
pub async fn partnership(client: &ApiClient, id: &str) -> Result<PartnershipDetails, ApiError> {
    client.get(&format!("/api/v1/partnerships/{id}"), &[]).await
}

/// How the Support Office is reached.
pub async fn support_office(client: &ApiClient) -> Result<SupportOfficeContact, ApiError> {
    client.get("/api/v1/support-office", &[]).await
}

/// The open statistics.
pub async fn statistics(client: &ApiClient) -> Result<Statistics, ApiError> {
    client.get("/api/v1/statistics", &[]).await
}

/// Whether a code belongs to a certificate.
pub async fn certificate(client: &ApiClient, code: &str) -> Result<CertificateCheck, ApiError> {
    client
        .get(&format!("/api/v1/certificates/{code}"), &[])
        .await
}

/// The public page of a host.
pub async fn host(client: &ApiClient, id: Uuid) -> Result<HostPage, ApiError> {
    client.get(&format!("/api/v1/hosts/{id}"), &[]).await
}
