//! The one clock. All time comes from here: deadlines, tokens, outbox, leases.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, NaiveDate, SubsecRound, Utc};

/// Tells the time.
#[derive(Clone)]
pub struct Clock(Source);

#[derive(Clone)]
enum Source {
    System,
    Shifted(Arc<AtomicI64>),
}

impl Clock {
    /// The clock of the machine.
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that can be set forward. Exists only in builds for tests.
    #[cfg(feature = "test-clock")]
    pub fn shiftable() -> Self {
        Self(Source::Shifted(Arc::default()))
    }

    /// Sets the clock forward (or back) by some seconds.
    #[cfg(feature = "test-clock")]
    pub fn shift(&self, seconds: i64) {
        if let Source::Shifted(offset) = &self.0 {
            offset.fetch_add(seconds, Ordering::SeqCst);
        }
    }

    /// The clock of a story told afterwards: the demonstration data are played under it before the
    /// server begins to listen.
    pub(crate) fn of_story() -> (Self, Arc<AtomicI64>) {
        let offset = Arc::<AtomicI64>::default();
        (Self(Source::Shifted(offset.clone())), offset)
    }

    /// The moment, in whole milliseconds so that both databases keep it exactly.
    pub fn now(&self) -> DateTime<Utc> {
        #[expect(
            clippy::disallowed_methods,
            reason = "the one place where time is read"
        )]
        let system = Utc::now().trunc_subsecs(3);
        match &self.0 {
            Source::System => system,
            Source::Shifted(offset) => {
                let seconds = offset.load(Ordering::SeqCst) + request_ahead();
                system + chrono::Duration::seconds(seconds)
            }
        }
    }

    /// The day (UTC).
    pub fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }
}

#[cfg(not(feature = "test-clock"))]
fn request_ahead() -> i64 {
    0
}

#[cfg(feature = "test-clock")]
fn request_ahead() -> i64 {
    of_request::ahead()
}

/// A single request that is answered as if it came later, while everything else goes on in the
/// present. Exists only in builds for tests, and acts only on a clock that can be set.
#[cfg(feature = "test-clock")]
pub(crate) mod of_request {
    use actix_web::body::MessageBody;
    use actix_web::dev::{ServiceRequest, ServiceResponse};
    use actix_web::middleware::Next;

    /// By how many seconds the request is ahead.
    const HEADER: &str = "test-clock";

    tokio::task_local! {
        static AHEAD: i64;
    }

    pub(super) fn ahead() -> i64 {
        AHEAD.try_with(|seconds| *seconds).unwrap_or_default()
    }

    /// Reads the header and answers at that time.
    pub async fn middleware<B: MessageBody + 'static>(
        request: ServiceRequest,
        next: Next<B>,
    ) -> Result<ServiceResponse<B>, actix_web::Error> {
        let seconds = request
            .headers()
            .get(HEADER)
            .and_then(|value| value.to_str().ok()?.parse().ok());
        AHEAD
            .scope(seconds.unwrap_or_default(), next.call(request))
            .await
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}
