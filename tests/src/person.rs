//! A person with a browser: sends requests, keeps the token, remembers ETags.

use std::collections::HashMap;
use std::time::Duration;

use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::conformance;

/// Someone who talks to the server.
#[derive(Clone, Debug)]
pub struct Person {
    client: reqwest::Client,
    url: String,
    token: Option<String>,
    credentials: Option<(String, String)>,
    etags: HashMap<String, String>,
}

/// What the server answered.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Method and path of the request.
    pub request: String,
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: reqwest::header::HeaderMap,
    /// JSON body, or null.
    pub body: Value,
}

impl Answer {
    /// The body, if the status is the expected one.
    ///
    /// # Panics
    ///
    /// With the whole answer, if it is another one.
    #[track_caller]
    pub fn expect(self, status: u16) -> Value {
        assert_eq!(
            self.status, status,
            "{} answered {} {:#}",
            self.request, self.status, self.body
        );
        self.body
    }

    /// The identifiers of the rules that stood in the way.
    #[track_caller]
    pub fn refused_by(self) -> Vec<String> {
        let request = self.request.clone();
        let body = self.expect(409);
        let findings = body["receipt"]["findings"].as_array().cloned();
        let findings = findings.unwrap_or_else(|| panic!("{request} has no receipt: {body:#}"));
        findings
            .iter()
            .filter(|finding| finding["verdict"] == "fails" || finding["verdict"] == "manual")
            .map(|finding| finding["rule"].as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// A header as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl Person {
    /// Someone without account.
    pub fn new(url: &str) -> Self {
        Self::build(url, reqwest::Client::builder())
    }

    /// Someone without account whose requests come from another address of this machine.
    pub fn from_address(url: &str, address: std::net::IpAddr) -> Self {
        Self::build(url, reqwest::Client::builder().local_address(address))
    }

    fn build(url: &str, builder: reqwest::ClientBuilder) -> Self {
        let client = builder
            .cookie_store(true)
            // The server closes connections that nobody uses; a request must not meet that.
            .pool_idle_timeout(Duration::from_secs(1))
            .build()
            .expect("a client");
        Self {
            client,
            url: url.to_owned(),
            token: None,
            credentials: None,
            etags: HashMap::new(),
        }
    }

    /// Signs in.
    pub async fn sign_in(&mut self, email: &str, password: &str) {
        let credentials = json!({"email": email, "password": password});
        let session = self.post("/api/v1/sessions", credentials).await.expect(200);
        self.token = session["access_token"].as_str().map(str::to_owned);
        self.credentials = Some((email.to_owned(), password.to_owned()));
    }

    /// Signs in again after some time has passed.
    pub async fn come_back(&mut self) {
        if let Some((email, password)) = self.credentials.clone() {
            self.sign_in(&email, &password).await;
        }
    }

    /// The same person with a session of its own on another device; someone without account, and an
    /// API token, stay what they are.
    pub async fn elsewhere(&self) -> Self {
        let mut there = Self {
            token: self.token.clone(),
            ..Self::new(&self.url)
        };
        if let Some((email, password)) = &self.credentials {
            there.token = None;
            there.sign_in(email, password).await;
        }
        there
    }

    /// Uses an API token from now on.
    #[must_use]
    pub fn with_token(mut self, token: &str) -> Self {
        self.token = Some(token.to_owned());
        self
    }

    /// Reads something and remembers its version.
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, None, &[]).await
    }

    /// Sends something new, with an Idempotency-Key of its own.
    pub async fn post(&mut self, path: &str, body: Value) -> Answer {
        let key = Uuid::now_v7().to_string();
        self.send(Method::POST, path, Some(body), &[("idempotency-key", &key)])
            .await
    }

    /// Takes an action on a case, at the version that was seen last.
    pub async fn act(&mut self, case: &str, action: &str, body: Value) -> Answer {
        if !self.etags.contains_key(case) {
            self.get(case).await;
        }
        let tag = self
            .etags
            .get(case)
            .cloned()
            .unwrap_or_else(|| "\"0\"".to_owned());
        let key = Uuid::now_v7().to_string();
        let headers = [
            ("if-match", tag.as_str()),
            ("idempotency-key", key.as_str()),
        ];
        let answer = self
            .send(
                Method::POST,
                &format!("{case}/{action}"),
                Some(body),
                &headers,
            )
            .await;
        self.remember(case, &answer);
        answer
    }

    /// As [`Self::act`], after reading the newest version.
    pub async fn act_on_newest(&mut self, case: &str, action: &str, body: Value) -> Answer {
        self.get(case).await;
        self.act(case, action, body).await
    }

    /// Replaces something, at the version that was seen last.
    pub async fn put(&mut self, path: &str, body: Value) -> Answer {
        if !self.etags.contains_key(path) {
            self.get(path).await;
        }
        let tag = self
            .etags
            .get(path)
            .cloned()
            .unwrap_or_else(|| "\"0\"".to_owned());
        self.send(Method::PUT, path, Some(body), &[("if-match", &tag)])
            .await
    }

    /// Changes a part of something, at the version that was seen last.
    pub async fn patch(&mut self, path: &str, body: Value) -> Answer {
        if !self.etags.contains_key(path) {
            self.get(path).await;
        }
        let tag = self.tag(path);
        self.send(Method::PATCH, path, Some(body), &[("if-match", &tag)])
            .await
    }

    /// Replaces a part of something, at the version of the whole that was seen last.
    pub async fn put_part(&mut self, whole: &str, part: &str, body: Value) -> Answer {
        self.get(whole).await;
        let tag = self.tag(whole);
        let path = format!("{whole}/{part}");
        self.send(Method::PUT, &path, Some(body), &[("if-match", &tag)])
            .await
    }

    /// Deletes a part of something, at the version of the whole that was seen last.
    pub async fn delete_part(&mut self, whole: &str, part: &str) -> Answer {
        self.get(whole).await;
        let tag = self.tag(whole);
        let path = format!("{whole}/{part}");
        self.send(Method::DELETE, &path, None, &[("if-match", &tag)])
            .await
    }

    fn tag(&self, path: &str) -> String {
        let tag = self.etags.get(path).cloned();
        tag.unwrap_or_else(|| "\"0\"".to_owned())
    }

    /// Deletes something, at the version that was seen last.
    pub async fn delete(&mut self, path: &str) -> Answer {
        let tag = self
            .etags
            .get(path)
            .cloned()
            .unwrap_or_else(|| "\"0\"".to_owned());
        self.send(Method::DELETE, path, None, &[("if-match", &tag)])
            .await
    }

    /// Sends any request.
    pub async fn send(
        &mut self,
        method: Method,
        path: &str,
        body: Option<Value>,
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut request = self.request(method.clone(), path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(body) = body {
            request = request.json(&body);
        }
        self.answered(method, path, request).await
    }

    /// Sends a file.
    pub async fn send_file(
        &mut self,
        method: Method,
        path: &str,
        media_type: &str,
        content: &[u8],
    ) -> Answer {
        let request = self
            .request(method.clone(), path)
            .header("content-type", media_type)
            .body(content.to_vec());
        self.answered(method, path, request).await
    }

    async fn answered(&mut self, method: Method, path: &str, request: RequestBuilder) -> Answer {
        let response = request.send().await.expect("the server answers");
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        let bytes = response.bytes().await.expect("the answer is complete");
        let body = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
        let media_type = headers
            .get("content-type")
            .and_then(|value| value.to_str().ok());
        conformance::check(method.as_str(), path, status, media_type, &body);
        let answer = Answer {
            request: format!("{method} {path}"),
            status,
            headers,
            body,
        };
        self.remember(path, &answer);
        answer
    }

    /// A request with the person's token.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.client.request(method, format!("{}{path}", self.url));
        match &self.token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }

    fn remember(&mut self, path: &str, answer: &Answer) {
        if let Some(tag) = answer.header("etag") {
            self.etags.insert(path.to_owned(), tag.to_owned());
        }
    }
}
