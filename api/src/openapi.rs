//! The API document, built from the real handlers. No state, no database.

use anyhow::Context;
use clusterxchange_contract::problem::Problem;
use clusterxchange_domain::rulebook::{MAX_ITEMS, MAX_TEXT};
use clusterxchange_domain::text;
use utoipa::openapi::security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{OpenApi, SecurityRequirement};
use utoipa::{Modify, OpenApi as _};
use utoipa_actix_web::AppExt;
use utoipa_actix_web::scope::scope;
use utoipa_actix_web::service_config::ServiceConfig;

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

struct Security;

impl Modify for Security {
    fn modify(&self, document: &mut OpenApi) {
        let components = document.components.get_or_insert_default();
        let bearer = HttpBuilder::new()
            .scheme(HttpAuthScheme::Bearer)
            .description(Some("Access token of a session, or an API token."))
            .build();
        components.add_security_scheme("bearer", SecurityScheme::Http(bearer));
        let cookie = ApiKeyValue::with_description("cxc_refresh", "Refresh token, HttpOnly.");
        components.add_security_scheme(
            "refresh_cookie",
            SecurityScheme::ApiKey(ApiKey::Cookie(cookie)),
        );
        let none: [&str; 0] = [];
        document.security = Some(vec![SecurityRequirement::new("bearer", none)]);
    }
}

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

/// A generic field loses its description and bounds on the way into the document; the values of a
/// rulebook get them back here.
fn sourced_values(value: &mut serde_json::Value) {
    let schemas = value["components"]["schemas"].as_object_mut();
    let sourced = schemas
        .into_iter()
        .flatten()
        .filter(|(name, _)| name.starts_with("Sourced_"));
    for (_, schema) in sourced {
        schema["properties"]["value"]["description"] = "The value.".into();
        bounded(schema);
    }
}

/// Says of every number and text what the types behind them cannot: how large a whole number may be,
/// and which characters a text does not have.
fn plain_values(schema: &mut serde_json::Value) {
    match schema {
        serde_json::Value::Object(fields) => {
            if fields.get("format").is_some_and(|it| it == "int32") {
                fields.entry("maximum").or_insert(i32::MAX.into());
            }
            let is_other = ["enum", "format", "pattern"]
                .iter()
                .any(|it| fields.contains_key(*it));
            if let Some(most) = fields.get("maxLength").and_then(serde_json::Value::as_u64)
                && !is_other
            {
                let most = usize::try_from(most).unwrap_or(usize::MAX);
                fields.insert("pattern".to_owned(), text::pattern(most).into());
            }
            fields.values_mut().for_each(plain_values);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(plain_values),
        _ => {}
    }
}

/// Gives every text and list below a schema the bounds that a rulebook has.
fn bounded(schema: &mut serde_json::Value) {
    match schema {
        serde_json::Value::Object(fields) => {
            let kind = fields
                .get("type")
                .map(ToString::to_string)
                .unwrap_or_default();
            if kind.contains("\"string\"") && !fields.contains_key("enum") {
                fields.entry("maxLength").or_insert(MAX_TEXT.into());
            }
            if kind.contains("\"array\"") {
                fields.entry("maxItems").or_insert(MAX_ITEMS.into());
            }
            fields.values_mut().for_each(bounded);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(bounded),
        _ => {}
    }
}

/// The variants of a tagged enum refuse unknown properties, which the derive does not say.
fn closed_variants(schema: &mut serde_json::Value) {
    for variant in schema["oneOf"].as_array_mut().into_iter().flatten() {
        variant["additionalProperties"] = false.into();
    }
}

/// Operations that change nothing, or that are to be done anew each time: they take no key.
const NOTHING_TO_REPEAT: [&str; 5] = [
    "checkEligibility",
    "computeLumpSum",
    "createSession",
    "planExchange",
    "refreshSession",
];

/// The headers that a client sends with a change: they are read by extractors of all writing
/// operations, so they are declared in one place. An operation that answers 428 takes `If-Match`.
fn declare_headers(value: &mut serde_json::Value) {
    let paths = value["paths"]
        .as_object_mut()
        .into_iter()
        .flat_map(|paths| paths.values_mut());
    for (method, operation) in paths
        .filter_map(|item| item.as_object_mut())
        .flat_map(|item| item.iter_mut())
    {
        let takes_version = operation["responses"].get("428").is_some();
        let mut headers = Vec::new();
        if takes_version {
            headers.push(header(
                "If-Match",
                "The newest ETag of what is changed. Without it the answer is 428.",
            ));
        }
        let name = operation["operationId"].as_str().unwrap_or_default();
        if method == "post" && !NOTHING_TO_REPEAT.contains(&name) {
            headers.push(header(
                "Idempotency-Key",
                "A key of the client's choice: a repeat within 24 hours gets the first answer.",
            ));
        }
        if headers.is_empty() {
            continue;
        }
        match operation["parameters"].as_array_mut() {
            Some(parameters) => parameters.extend(headers),
            None => operation["parameters"] = headers.into(),
        }
    }
}

/// A body that is not JSON is a file, not a list of numbers: generated clients go by that.
fn files(value: &mut serde_json::Value) {
    let paths = value["paths"]
        .as_object_mut()
        .into_iter()
        .flat_map(|paths| paths.values_mut());
    let contents = paths
        .filter_map(|item| item.as_object_mut())
        .flat_map(|item| item.values_mut())
        .filter_map(|operation| operation.pointer_mut("/requestBody/content"))
        .filter_map(|contents| contents.as_object_mut())
        .flat_map(|contents| contents.iter_mut());
    for (media, content) in contents {
        if media != "application/json" {
            content["schema"] = serde_json::json!({ "type": "string", "format": "binary" });
        }
    }
}

/// What needs no login says so with an empty list. A list with an empty choice means the same, but
/// generated clients take it for a login.
fn public_operations(value: &mut serde_json::Value) {
    let paths = value["paths"]
        .as_object_mut()
        .into_iter()
        .flat_map(|paths| paths.values_mut());
    let operations = paths
        .filter_map(|item| item.as_object_mut())
        .flat_map(|item| item.values_mut());
    for operation in operations {
        if operation["security"] == serde_json::json!([{}]) {
            operation["security"] = serde_json::json!([]);
        }
    }
}

fn header(name: &str, description: &str) -> serde_json::Value {
    serde_json::json!({
        "in": "header",
        "name": name,
        "description": description,
        "required": false,
        "schema": { "type": "string", "minLength": 1, "maxLength": 200 },
    })
}

/// Handlers are named in `snake_case`; clients read `camelCase`.
fn camel_case_operation_ids(value: &mut serde_json::Value) {
    let paths = value["paths"]
        .as_object_mut()
        .into_iter()
        .flat_map(|paths| paths.values_mut());
    for operation in paths
        .filter_map(|item| item.as_object_mut())
        .flat_map(|item| item.values_mut())
    {
        if let Some(id) = operation["operationId"].as_str() {
            let camel = camel_case(id);
            operation["operationId"] = camel.into();
        }
    }
}

fn camel_case(id: &str) -> String {
    let mut parts = id.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |mut name, part| {
        let mut letters = part.chars();
        name.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        name.push_str(letters.as_str());
        name
    })
}
