//! The session that a client carries: opened, renewed by one call at a time, ended.

use clusterxchange_contract::identity::Session;
use futures_util::FutureExt as _;
use futures_util::future::{LocalBoxFuture, Shared};

use super::ApiClient;
use crate::api::call::{Call, read};
use crate::api::http::Method;
use crate::api::{ApiError, lock};

/// A refresh under way, shared by all calls that wait for it.
pub type Renewal = Shared<LocalBoxFuture<'static, Result<(), ApiError>>>;

impl ApiClient {
    /// Whom to tell when the server has ended the session.
    pub fn when_ended(&self, told: impl Fn() + 'static) {
        *self.shared.ended.borrow_mut() = Some(Box::new(told));
    }

    /// Tells it.
    pub(super) fn tell_end(&self) {
        if let Some(told) = &*self.shared.ended.borrow() {
            told();
        }
    }

    /// Keeps the access token of a session that was just opened.
    pub fn hold(&self, session: Session) {
        *self.shared.access_token.borrow_mut() = Some(session.access_token);
    }

    /// Opens a session again with the refresh cookie, if there is one.
    pub async fn resume(&self) -> Result<(), ApiError> {
        self.renewal().await
    }

    /// Ends the session here and on the server.
    pub async fn end_session(&self) -> Result<(), ApiError> {
        let ended = self
            .call(Call::new(Method::DELETE, "/api/v1/sessions/current", &[]))
            .await;
        *self.shared.access_token.borrow_mut() = None;
        match ended {
            Err(error) if !error.is_unauthorised() => Err(error),
            Ok(_) | Err(_) => Ok(()),
        }
    }

    /// Whether there is a token by now that is another one than this.
    pub(super) fn has_another_than(&self, token: Option<&String>) -> bool {
        let now = self.shared.access_token.borrow();
        token.is_some() && now.is_some() && now.as_ref() != token
    }

    /// The refresh that is under way, or a new one. Two at once would look like a stolen cookie,
    /// and the server would end the session.
    pub(super) fn renewal(&self) -> Renewal {
        if let Some(running) = self.shared.renewal.borrow().clone() {
            return running;
        }
        let client = self.clone();
        let renewal = async move {
            let token = client.shared.access_token.borrow_mut().take();
            let outcome = client.renew().await;
            if outcome
                .as_ref()
                .is_err_and(|error| !error.is_unauthorised())
            {
                // Nobody has ended the session: the next call finds out with the old token.
                *client.shared.access_token.borrow_mut() = token;
            }
            *client.shared.renewal.borrow_mut() = None;
            outcome
        }
        .boxed_local()
        .shared();
        *self.shared.renewal.borrow_mut() = Some(renewal.clone());
        renewal
    }

    async fn renew(&self) -> Result<(), ApiError> {
        let _turn = lock::turn("clusterxchange.session").await;
        let call = Call::new(Method::POST, "/api/v1/sessions/refresh", &[]);
        let session = read::<Session>(self.once(&call).await?).await?;
        self.hold(session);
        Ok(())
    }
}
