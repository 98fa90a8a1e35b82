//! The API document, built from the real handlers. No state, no database.

mod operation;
mod schema;
mod security;

use anyhow::Context;
use clusterxchange_contract::problem::Problem;
use utoipa::OpenApi as _;
use utoipa::openapi::OpenApi;
use utoipa_actix_web::AppExt;
use utoipa_actix_web::scope::scope;
use utoipa_actix_web::service_config::ServiceConfig;

use operation::{camel_case_operation_ids, declare_headers, files, public_operations};
use schema::{closed_variants, plain_values, sourced_values};
use security::Security;

use crate::{
    administration, building, cases, execution, help, identity, insight, matching, open_tools,
    reference, registration,
};

/// Adds every operation under `/api/v1`.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .configure(identity::account::configure)
        .configure(identity::session::configure)
        .configure(identity::password_reset::configure)
        .configure(identity::colleague::configure)
        .configure(identity::staff::configure)
        .configure(identity::api_token::configure)
        .configure(identity::own_data::configure)
        .configure(help::configure)
        .configure(cases::configure)
        .configure(cases::message::configure)
        .configure(registration::configure)
        .configure(matching::participant::configure)
        .configure(matching::proposal::configure)
        .configure(matching::invitation::configure)
        .configure(building::exchange::configure)
        .configure(execution::exchange::configure)
        .configure(administration::configure)
        .configure(insight::configure)
        .configure(reference::configure)
        .configure(open_tools::configure)
        .configure(building::sampling::configure)
        .configure(building::visit::configure)
        .configure(execution::alumni::configure)
        .configure(execution::certificate::configure)
        .configure(execution::host_page::configure);
}

/// What stands around the operations.
#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "ClusterXchange API",
        version = "1",
        description = "Runs an EU scheme of short exchanges between members of industrial clusters, from registration to payment.\n\nErrors are `application/problem+json` with a stable `code`; a refusal by a rule carries the receipt of the decision. A change of something that exists needs `If-Match` with its newest ETag. `POST` requests take an `Idempotency-Key`.",
        license(name = "EUPL-1.2", identifier = "EUPL-1.2"),
    ),
    servers((url = "/", description = "This server")),
    components(schemas(Problem)),
    modifiers(&Security),
    tags(
        (name = "identity", description = "Accounts, sessions, roles and tokens."),
        (name = "cases", description = "What waits for me, what happened, messages."),
        (name = "reference", description = "Open reference data and tools; no account needed."),
        (name = "registration", description = "First phase: registrations and their assessment."),
        (name = "matching", description = "Second phase: suggestions, catalogue, proposals."),
        (name = "building", description = "Third phase: plan, Commitment to Quality, signatures, Financial Agreement."),
        (name = "execution", description = "Fourth phase: stay, report, payment, alumni."),
        (name = "help", description = "A thread with one's contact point."),
        (name = "administration", description = "Rulebooks, reference data, people and roles."),
        (name = "insight", description = "Statistics and exports."),
    ),
)]
pub struct ApiDocument;

impl ApiDocument {
    /// The document without operations.
    pub fn base() -> OpenApi {
        Self::openapi()
    }
}

/// The document as it is served and committed.
#[derive(Clone, Debug)]
pub struct Rendered(pub String);

/// The whole document.
pub fn document() -> OpenApi {
    let (_, document) = actix_web::App::new()
        .into_utoipa_app()
        .openapi(ApiDocument::base())
        .service(scope("/api/v1").configure(configure))
        .split_for_parts();
    document
}

/// The document as text: keys sorted, indented, with a final line break.
pub fn rendered(document: &OpenApi) -> anyhow::Result<Rendered> {
    let mut value =
        serde_json::to_value(document).context("the API document cannot be rendered")?;
    camel_case_operation_ids(&mut value);
    declare_headers(&mut value);
    files(&mut value);
    public_operations(&mut value);
    sourced_values(&mut value);
    plain_values(&mut value["components"]["schemas"]);
    for name in ["NewRole", "StaffRole", "TokenOwner"] {
        closed_variants(&mut value["components"]["schemas"][name]);
    }
    let text =
        serde_json::to_string_pretty(&value).context("the API document cannot be rendered")?;
    Ok(Rendered(format!("{text}\n")))
}
