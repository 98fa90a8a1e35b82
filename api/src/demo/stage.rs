//! The stage: the real server on a loopback port of its own, under a clock that the story moves.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use actix_web::dev::ServerHandle;
use anyhow::{Context, bail};
use chrono::NaiveDate;
use clusterxchange_domain::building::DocumentHash;
use clusterxchange_domain::building::sampling::Month;
use reqwest::Method;
use serde_json::Value;
use uuid::Uuid;

use crate::app::App;
use crate::building::sampling;
use crate::change::Work;
use crate::clock::Clock;
use crate::http::server;
use crate::identity::session;
use crate::reference::rulebook;
use crate::settings::Settings;

/// Someone who acts in the story.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    /// Their account.
    pub account: Uuid,
    /// Their session.
    pub session: Uuid,
}

/// The server in this process, under a clock that the story moves.
pub struct Stage {
    /// The server's parts, with the clock of the story.
    pub app: App,
    client: reqwest::Client,
    url: String,
    offset: Arc<AtomicI64>,
    etags: HashMap<String, String>,
    server: ServerHandle,
}

impl Stage {
    /// Sets the stage on a free port that nobody else knows.
    pub fn set(app: &App) -> anyhow::Result<Self> {
        let (clock, offset) = Clock::of_story();
        let settings = Settings {
            port: 0,
            ..Settings::clone(&app.settings)
        };
        let app = App {
            clock,
            settings: Arc::new(settings),
            ..app.clone()
        };
        let (running, port) = server::bind(app.clone())?;
        let server = running.handle();
        actix_web::rt::spawn(running);
        Ok(Self {
            client: reqwest::Client::new(),
            url: format!("http://{}:{port}", app.settings.address),
            etags: HashMap::new(),
            app,
            offset,
            server,
        })
    }

    /// Moves the clock to some days before the present, in the morning as it is now.
    pub fn days_ago(&mut self, days: i64) {
        self.offset.store(-days * 86_400, Ordering::SeqCst);
    }

    /// Moves the clock to a day.
    pub fn on(&mut self, day: NaiveDate) {
        let days = (day - self.app.clock.today()).num_days();
        self.offset.fetch_add(days * 86_400, Ordering::SeqCst);
    }

    /// The day of the story.
    pub fn today(&self) -> NaiveDate {
        self.app.clock.today()
    }

    /// A session for an account; the story has no passwords to type.
    pub async fn signed_in(&self, account: Uuid) -> anyhow::Result<Person> {
        let work = Work::begin(&self.app).await?;
        let session = session::open_for(&work, account).await?;
        work.commit().await?;
        Ok(Person { account, session })
    }

    /// Reads something and remembers its version.
    pub async fn get(&mut self, who: Person, path: &str) -> anyhow::Result<Value> {
        self.send(who, Method::GET, path, None).await
    }

    /// Makes something new.
    pub async fn post(&mut self, who: Person, path: &str, body: Value) -> anyhow::Result<Value> {
        self.send(who, Method::POST, path, Some(body)).await
    }

    /// Replaces something at its newest version.
    pub async fn put(&mut self, who: Person, path: &str, body: Value) -> anyhow::Result<Value> {
        self.get(who, path).await?;
        self.send(who, Method::PUT, path, Some(body)).await
    }

    /// Takes an action on a case at its newest version.
    pub async fn act(
        &mut self,
        who: Person,
        case: &str,
        action: &str,
        body: Value,
    ) -> anyhow::Result<Value> {
        self.get(who, case).await?;
        let path = format!("{case}/{action}");
        if let Some(tag) = self.etags.get(case).cloned() {
            self.etags.insert(path.clone(), tag);
        }
        self.send(who, Method::POST, &path, Some(body)).await
    }

    /// Sends a file as it is.
    pub async fn upload(
        &mut self,
        who: Person,
        path: &str,
        media_type: &str,
        content: &'static [u8],
    ) -> anyhow::Result<Value> {
        let token = self
            .app
            .keys
            .sign(who.account, who.session, self.app.clock.now())?;
        let request = self
            .client
            .post(format!("{}{path}", self.url))
            .bearer_auth(token);
        let response = request
            .header("content-type", media_type)
            .body(content)
            .send()
            .await?;
        Ok(response.error_for_status()?.json().await?)
    }

    async fn send(
        &mut self,
        who: Person,
        method: Method,
        path: &str,
        body: Option<Value>,
    ) -> anyhow::Result<Value> {
        let token = self
            .app
            .keys
            .sign(who.account, who.session, self.app.clock.now())?;
        let mut request = self
            .client
            .request(method.clone(), format!("{}{path}", self.url))
            .bearer_auth(token);
        if let (true, Some(tag)) = (method != Method::GET, self.etags.get(path)) {
            request = request.header("if-match", tag);
        }
        if let Some(body) = &body {
            request = request.json(body);
        }
        let response = request.send().await?;
        if let Some(tag) = response.headers().get("etag") {
            self.etags.insert(path.to_owned(), tag.to_str()?.to_owned());
        }
        let status = response.status();
        let text = response.text().await?;
        if !status.is_success() {
            bail!("{method} {path} answered {status}: {text}\n{body:?}");
        }
        if text.is_empty() {
            return Ok(Value::Null);
        }
        serde_json::from_str(&text).with_context(|| format!("{method} {path} is not JSON"))
    }

    /// Whether the draw of this month will fall on a document.
    pub async fn is_drawn(&self, document: DocumentHash) -> anyhow::Result<bool> {
        let work = Work::begin(&self.app).await?;
        let rulebook = rulebook::in_force(work.conn(), self.today()).await?;
        let month = Month::of(self.app.clock.now());
        let is_drawn = sampling::foretell(&work, month, document, &rulebook).await?;
        work.commit().await?;
        Ok(is_drawn)
    }

    /// Takes the stage down.
    pub async fn take_down(self) {
        self.server.stop(false).await;
    }
}
