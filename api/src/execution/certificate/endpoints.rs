//! Operations on certificates.

use actix_web::get;
use actix_web::web::Data;
use clusterxchange_contract::execution::certificate::{Certificate, CertificateCheck};
use clusterxchange_contract::problem::Problem;
use clusterxchange_domain::text::Text;
use serde::Deserialize;
use utoipa_actix_web::service_config::ServiceConfig;

use super::service;
use crate::app::App;
use crate::http::{ApiError, CasePath, Path, PublicProblems, ReadProblems, Reply};
use crate::identity::Actor;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config.service(find_certificate).service(verify_certificate);
}

/// The code on a certificate.
#[derive(Clone, Debug, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Path)]
pub struct CodePath {
    /// The code.
    #[param(value_type = String, min_length = 1, max_length = 100, example = "0123456789abcdefghjkmnpq")]
    pub code: Text<1, 100>,
}

/// Read the certificate of an exchange
///
/// For visitor and host, once the exchange is completed.
#[utoipa::path(
    tag = "execution",
    params(CasePath),
    responses((status = 200, description = "What stands on the certificate.", body = Certificate), (status = 409, description = "The exchange is not completed; see the receipt.", body = Problem, content_type = "application/problem+json"), ReadProblems),
)]
#[get("/exchanges/{id}/certificate")]
pub async fn find_certificate(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
) -> Result<Reply, ApiError> {
    Reply::ok(&service::of_exchange(&app, &actor, path.id).await?)
}

/// Verify a certificate
///
/// Says whether this tool has issued a certificate with this code, and for which exchange. No account
/// is needed, and no person is named.
#[utoipa::path(
    tag = "execution",
    params(CodePath),
    responses((status = 200, description = "Whether it is valid.", body = CertificateCheck), PublicProblems),
    security(()),
)]
#[get("/certificates/{code}")]
pub async fn verify_certificate(app: Data<App>, path: Path<CodePath>) -> Result<Reply, ApiError> {
    Reply::ok(&service::check(&app, path.code.as_str()).await?)
}
