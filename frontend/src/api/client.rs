//! The one way in which the portal talks to the server.
//!
//! The access token lives in memory only. When it has run out, the client asks for another with the
//! refresh cookie, which no script can read, and repeats the call once.

mod session;

use std::cell::RefCell;
use std::rc::Rc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::call::{Call, read, read_shared, read_versioned};
use super::http::{Answer, Method};
use super::{ApiError, Versioned};
use session::Renewal;

/// The status of an answer that says that there is nothing.
const NO_CONTENT: u16 = 204;

/// The API client; clones share one session.
#[derive(Clone)]
pub struct ApiClient {
    shared: Rc<Inner>,
}

struct Inner {
    origin: String,
    access_token: RefCell<Option<String>>,
    renewal: RefCell<Option<Renewal>>,
    ended: RefCell<Option<Box<dyn Fn()>>>,
}

impl ApiClient {
    /// A client of the server at an origin, for example `https://example.eu`.
    pub fn new(origin: impl Into<String>) -> Self {
        Self {
            shared: Rc::new(Inner {
                origin: origin.into(),
                access_token: RefCell::new(None),
                renewal: RefCell::new(None),
                ended: RefCell::new(None),
            }),
        }
    }

    /// Reads something.
    pub async fn get<T: DeserializeOwned>(
        &self,
        path: &str,
        query: &[(&str, &str)],
    ) -> Result<T, ApiError> {
        read(self.call(Call::new(Method::GET, path, query)).await?).await
    }

    /// Sends something and reads the answer.
    pub async fn post<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &impl Serialize,
    ) -> Result<T, ApiError> {
        read(self.call(Call::post(path, body)?).await?).await
    }

    /// Sends something whose answer says no more than that it was taken.
    pub async fn submit(&self, path: &str, body: &impl Serialize) -> Result<(), ApiError> {
        self.call(Call::post(path, body)?).await.map(|_| ())
    }

    /// Reads something that can be changed, with the version that a change has to name.
    pub async fn get_versioned<T: DeserializeOwned>(
        &self,
        path: &str,
    ) -> Result<Versioned<Rc<T>>, ApiError> {
        read_shared(self.call(Call::new(Method::GET, path, &[])).await?).await
    }

    /// As [`Self::get_versioned`], for something that need not be there: then the answer has no body.
    pub async fn find_versioned<T: DeserializeOwned>(
        &self,
        path: &str,
    ) -> Result<Option<Versioned<Rc<T>>>, ApiError> {
        let answer = self.call(Call::new(Method::GET, path, &[])).await?;
        if answer.status() == NO_CONTENT {
            return Ok(None);
        }
        read_shared(answer).await.map(Some)
    }

    /// Takes an action on something of this version; some actions have no body.
    pub async fn act(
        &self,
        path: &str,
        version: &str,
        body: Option<Value>,
    ) -> Result<(), ApiError> {
        let call = Call::action(Method::POST, path, body).on(version);
        self.call(call).await.map(|_| ())
    }

    /// Changes parts of something of this version; the answer is not read.
    pub async fn amend(
        &self,
        path: &str,
        version: &str,
        body: &impl Serialize,
    ) -> Result<(), ApiError> {
        let body = serde_json::to_value(body).map_err(|_| ApiError::Unreadable { status: 0 })?;
        let call = Call::action(Method::PATCH, path, Some(body)).on(version);
        self.call(call).await.map(|_| ())
    }

    /// Replaces something of this version, and reads what it has become.
    pub async fn replace<T: DeserializeOwned>(
        &self,
        path: &str,
        version: &str,
        body: &impl Serialize,
    ) -> Result<Versioned<T>, ApiError> {
        let body = serde_json::to_value(body).map_err(|_| ApiError::Unreadable { status: 0 })?;
        let call = Call::action(Method::PUT, path, Some(body)).on(version);
        read_versioned(self.call(call).await?).await
    }

    /// Removes something of this version.
    pub async fn remove(&self, path: &str, version: &str) -> Result<(), ApiError> {
        let call = Call::action(Method::DELETE, path, None).on(version);
        self.call(call).await.map(|_| ())
    }

    /// Changes something, on a version where one counts; the answer is not read.
    pub async fn send(
        &self,
        method: Method,
        path: &str,
        version: Option<&str>,
        body: Option<Value>,
    ) -> Result<(), ApiError> {
        self.call(Call::action(method, path, body).perhaps_on(version))
            .await
            .map(|_| ())
    }

    /// Makes or changes something, on a version where one counts, and reads what it has become.
    pub async fn change<T: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        version: Option<&str>,
        body: Option<Value>,
    ) -> Result<Versioned<T>, ApiError> {
        let call = Call::action(method, path, body).perhaps_on(version);
        read_versioned(self.call(call).await?).await
    }

    /// Sends a file and reads the answer.
    pub async fn upload<T: DeserializeOwned>(
        &self,
        path: &str,
        query: &[(&str, &str)],
        media_type: &str,
        content: Vec<u8>,
    ) -> Result<T, ApiError> {
        let call = Call::upload(path, query, media_type, content);
        read(self.call(call).await?).await
    }

    /// Reads a file.
    pub async fn download(&self, path: &str) -> Result<Vec<u8>, ApiError> {
        let answer = self.call(Call::new(Method::GET, path, &[])).await?;
        answer.content().await.ok_or(ApiError::Unreachable)
    }

    async fn call(&self, call: Call<'_>) -> Result<Answer, ApiError> {
        // While a session is renewed there is no token; whoever calls then waits for the new one. What
        // came of the renewal, the call finds out by itself.
        let running = self.shared.renewal.borrow().clone();
        if let Some(running) = running {
            let _renewed = running.await;
        }
        let token = self.shared.access_token.borrow().clone();
        match self.once(&call).await {
            // Another call has renewed the session while this one was on its way.
            Err(error) if error.is_unauthorised() && self.has_another_than(token.as_ref()) => {
                self.once(&call).await
            }
            Err(error) if error.is_unauthorised() && token.is_some() => {
                let renewed = self.renewal().await;
                if renewed.as_ref().is_err_and(ApiError::is_unauthorised) {
                    self.tell_end();
                }
                renewed?;
                self.once(&call).await
            }
            answer => answer,
        }
    }

    async fn once(&self, call: &Call<'_>) -> Result<Answer, ApiError> {
        let mut request = call.request(&self.shared.origin);
        if let Some(token) = self.shared.access_token.borrow().as_ref() {
            request
                .headers
                .push(("Authorization", format!("Bearer {token}")));
        }
        let answer = request.send().await.ok_or(ApiError::Unreachable)?;
        if answer.is_success() {
            return Ok(answer);
        }
        let status = answer.status();
        let content = answer.content().await.ok_or(ApiError::Unreachable)?;
        Err(ApiError::from_body(status, &content))
    }
}

impl PartialEq for ApiClient {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.shared, &other.shared)
    }
}
