//! The background worker: sends what is in the outbox and does what is due.

use std::time::Duration;

use super::mailer::NoAddress;
use super::{Job, Mail, Mailer, job, store};
use crate::app::App;
use crate::cases::due;
use crate::change::{Work, idempotency};
use crate::http::{ApiError, trace};
use crate::ledger;

/// How long the worker sleeps when nothing wakes it.
const PAUSE: Duration = Duration::from_secs(5);
/// Checkpoints of the ledger are taken this often.
const CHECKPOINT_EVERY: u32 = 60;

/// How often a mail is tried again before it is given up: for about three days and a half.
const MAIL_ATTEMPTS: i64 = 14;

/// Days for which entries that are done are kept, to look into what was sent.
const KEPT_DAYS: i64 = 30;

/// The background worker of one node.
#[derive(Debug)]
pub struct Worker {
    mailer: Mailer,
}

impl Worker {
    /// A worker that sends with `mailer`.
    pub fn new(mailer: Mailer) -> Self {
        Self { mailer }
    }

    /// Works until the process ends.
    pub async fn run(self, app: App) {
        let mut round: u32 = 0;
        loop {
            let result = trace::within("worker".to_owned(), self.round(&app, round)).await;
            if let Err(error) = result {
                tracing::error!(?error, "background work failed; it goes on in a moment");
            }
            round = round.wrapping_add(1);
            tokio::select! {
                () = app.wake.notified() => {}
                () = tokio::time::sleep(PAUSE) => {}
            }
        }
    }

    async fn round(&self, app: &App, round: u32) -> Result<(), ApiError> {
        due::run(app).await?;
        drain(app, &self.mailer).await?;
        if round.is_multiple_of(CHECKPOINT_EVERY) {
            let work = Work::begin(app).await?;
            ledger::checkpoint(&work).await?;
            idempotency::forget_expired(work.conn(), work.now).await?;
            store::forget_done(work.conn(), work.now - chrono::Duration::days(KEPT_DAYS)).await?;
            work.commit().await?;
        }
        Ok(())
    }
}

/// Sends everything that is due; returns how many were sent.
pub async fn drain(app: &App, mailer: &Mailer) -> Result<usize, ApiError> {
    let mut sent = 0;
    loop {
        let batch = store::lease(app).await?;
        if batch.is_empty() {
            return Ok(sent);
        }
        for row in batch {
            match carry_out(app, mailer, &row).await {
                Ok(()) => {
                    store::done(&app.db, &row, app.clock.now()).await?;
                    sent += 1;
                }
                Err(error) => put_off(app, &row, &error).await?,
            }
        }
    }
}

/// Tries an entry again later. A mail is given up after some days, and at once if no mail can go to
/// its address; other work never is.
async fn put_off(app: &App, row: &store::Model, error: &anyhow::Error) -> Result<(), ApiError> {
    let (now, why) = (app.clock.now(), error.to_string());
    let is_hopeless = error.is::<NoAddress>() || row.attempts >= MAIL_ATTEMPTS;
    if is_hopeless && row.kind != job::KIND {
        tracing::error!(outbox.id = %row.id, ?error, "could not be sent; given up");
        return Ok(store::given_up(&app.db, row, why, now).await?);
    }
    tracing::warn!(outbox.id = %row.id, ?error, "could not be carried out; later again");
    Ok(store::failed(&app.db, row, why, now).await?)
}

async fn carry_out(app: &App, mailer: &Mailer, row: &store::Model) -> anyhow::Result<()> {
    if row.kind == job::KIND {
        let job: Job = serde_json::from_value(row.payload.clone())?;
        return job.run(app).await;
    }
    let mail: Mail = serde_json::from_value(row.payload.clone())?;
    mailer.send(row.id, &mail).await
}
