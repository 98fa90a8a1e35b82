//! A coarse limit on requests per network address, so that one client cannot take the server from
//! all others. A cache of this node, nothing more.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use actix_web::ResponseError;
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use actix_web::web::Data;
use chrono::{DateTime, Utc};

use super::{ApiError, network};
use crate::app::App;

/// Addresses that are remembered before those that used nothing lately are forgotten.
const MANY: usize = 10_000;
const MINUTE_MS: i64 = 60_000;

/// What each network address has used of its minute, in milliseconds of that minute.
#[derive(Debug, Default)]
pub struct Rates(Mutex<HashMap<String, (i64, DateTime<Utc>)>>);

impl Rates {
    /// Counts a request; the error names the seconds after which the next one is taken.
    pub fn take(&self, network: String, per_minute: u32, now: DateTime<Utc>) -> Result<(), u64> {
        if per_minute == 0 {
            return Ok(());
        }
        let mut used = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if used.len() > MANY {
            used.retain(|_, (level, at)| left(*level, *at, now) > 0);
        }
        let cost = MINUTE_MS / i64::from(per_minute).max(1);
        let (level, at) = used.entry(network).or_insert((0, now));
        let so_far = left(*level, *at, now);
        if so_far + cost > MINUTE_MS {
            let wait = (so_far + cost - MINUTE_MS + 999) / 1000;
            return Err(u64::try_from(wait).unwrap_or(1).max(1));
        }
        (*level, *at) = (so_far + cost, now);
        Ok(())
    }
}

/// What is left of `level` at `now`: it drains as time passes.
fn left(level: i64, at: DateTime<Utc>, now: DateTime<Utc>) -> i64 {
    (level - (now - at).num_milliseconds().max(0)).max(0)
}

/// Answers requests to the API with 429 while their network address asks too much.
pub async fn middleware<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    if let (Some(app), Some(rates)) = (
        request.app_data::<Data<App>>(),
        request.app_data::<Data<Rates>>(),
    ) && request.path().starts_with("/api/")
    {
        let network = network::of(request.request(), &app.settings);
        let per_minute = app.settings.requests_per_minute;
        if let Err(wait) = rates.take(network, per_minute, app.clock.now()) {
            let answer = ApiError::TooManyRequests(wait).error_response();
            return Ok(request.into_response(answer).map_into_right_body());
        }
    }
    Ok(next.call(request).await?.map_into_left_body())
}

#[cfg(test)]
mod test {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap()
    }

    #[test]
    fn a_network_that_asks_too_much_waits_and_others_do_not() {
        let rates = Rates::default();
        for _ in 0..60 {
            rates.take("a".to_owned(), 60, at(0)).unwrap();
        }
        assert_eq!(rates.take("a".to_owned(), 60, at(0)), Err(1));
        assert_eq!(rates.take("b".to_owned(), 60, at(0)), Ok(()));
        assert_eq!(rates.take("a".to_owned(), 60, at(1)), Ok(()));
        assert_eq!(rates.take("a".to_owned(), 60, at(1)), Err(1));
    }

    #[test]
    fn no_limit_is_no_limit() {
        let rates = Rates::default();
        assert!((0..1000).all(|_| rates.take("a".to_owned(), 0, at(0)).is_ok()));
    }
}
