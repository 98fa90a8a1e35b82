//! The identifier of the running request, as log and answers show it.

use std::cell::RefCell;
use std::future::Future;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use uuid::Uuid;

tokio::task_local! {
    static TRACE_ID: RefCell<String>;
}

/// The identifier of the running request, or a dash outside of one.
pub fn current_id() -> String {
    TRACE_ID
        .try_with(|id| id.borrow().clone())
        .unwrap_or_else(|_| "-".to_owned())
}

/// Runs something under a trace id of its own, for background work.
pub async fn within<F: Future>(id: String, work: F) -> F::Output {
    TRACE_ID.scope(RefCell::new(id), work).await
}

/// Gives each request an identifier and names it in the answer's `Trace-Id`.
pub async fn middleware<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    let id = Uuid::now_v7().simple().to_string();
    let header = HeaderValue::from_str(&id);
    let mut response = within(id, next.call(request)).await?;
    if let Ok(value) = header {
        response
            .headers_mut()
            .insert(HeaderName::from_static("trace-id"), value);
    }
    Ok(response)
}
