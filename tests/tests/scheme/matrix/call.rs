//! One request, described so that everyone can send the very same.

use clusterxchange_tests::{Answer, Person};
use reqwest::Method;
use serde_json::Value;
use uuid::Uuid;

/// Whose version a request names in `If-Match`.
#[derive(Clone, Debug)]
enum Tag {
    /// None.
    None,
    /// The newest of the thing at this address, as its rightful actor reads it.
    Of(String),
    /// The newest of the sender's own thing at this address.
    Own(String),
}

/// What is sent.
#[derive(Clone, Debug)]
enum Body {
    None,
    Json(Value),
    File(&'static str, &'static [u8]),
}

/// A request that anyone can send.
#[derive(Clone, Debug)]
pub struct Call {
    /// The operation, for example `POST /exchanges/{id}/sign`.
    pub operation: &'static str,
    /// What tells this row from others of the same operation.
    pub variant: &'static str,
    /// Whether everyone sends it from a session of its own.
    pub is_elsewhere: bool,
    path: String,
    query: Vec<String>,
    tag: Tag,
    body: Body,
    about: Option<String>,
}

impl Call {
    /// An operation on the things with these identifiers.
    pub fn new(operation: &'static str, ids: &[&str]) -> Self {
        let (_, template) = operation.split_once(' ').expect("a method and a path");
        let mut ids = ids.iter();
        let parts: Vec<&str> = template
            .split('/')
            .map(|part| {
                if part.starts_with('{') {
                    ids.next().expect("an identifier per parameter")
                } else {
                    part
                }
            })
            .collect();
        Self {
            operation,
            variant: "",
            is_elsewhere: false,
            path: format!("/api/v1{}", parts.join("/")),
            query: Vec::new(),
            tag: Tag::None,
            body: Body::None,
            about: None,
        }
    }

    /// Names the row.
    pub fn variant(mut self, variant: &'static str) -> Self {
        self.variant = variant;
        self
    }

    /// Adds parameters to the address.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query.push(query.into());
        self
    }

    /// Asks for the decision without the change.
    pub fn dry(self) -> Self {
        self.query("dry_run=true")
    }

    /// Sends JSON.
    pub fn json(mut self, body: Value) -> Self {
        self.body = Body::Json(body);
        self
    }

    /// Sends a file.
    pub fn file(mut self, media_type: &'static str, content: &'static [u8]) -> Self {
        self.body = Body::File(media_type, content);
        self
    }

    /// Sends the newest version of the thing at `path` as its rightful actor reads it.
    pub fn tagged(mut self, path: &str) -> Self {
        self.tag = Tag::Of(path.to_owned());
        self
    }

    /// Sends the newest version of the sender's own thing at `path`.
    pub fn own_tag(mut self, path: &str) -> Self {
        self.tag = Tag::Own(path.to_owned());
        self
    }

    /// Everyone sends it from a session of its own, for it may end it.
    pub fn elsewhere(mut self) -> Self {
        self.is_elsewhere = true;
        self
    }

    /// The cell says whether the answer mentions this.
    pub fn about(mut self, words: impl Into<String>) -> Self {
        self.about = Some(words.into());
        self
    }

    /// The version that `person` reads, where the request needs one that only some can read.
    pub async fn version(&self, person: &mut Person) -> Option<String> {
        match &self.tag {
            Tag::Of(path) => newest(person, path).await,
            Tag::None | Tag::Own(_) => None,
        }
    }

    /// Sends it as `person`, with a fresh Idempotency-Key.
    pub async fn send(&self, person: &mut Person, version: Option<&str>) -> Answer {
        let own = match &self.tag {
            Tag::Own(path) => newest(person, path).await,
            Tag::None | Tag::Of(_) => None,
        };
        let key = Uuid::now_v7().to_string();
        let mut headers = vec![("idempotency-key", key.as_str())];
        let needs_tag = !matches!(self.tag, Tag::None);
        if needs_tag {
            let tag = own.as_deref().or(version).unwrap_or("\"1\"");
            headers.push(("if-match", tag));
        }
        let (method, _) = self.operation.split_once(' ').expect("a method");
        let method: Method = method.parse().expect("a method");
        let query = self.query.join("&");
        let path = if query.is_empty() {
            self.path.clone()
        } else {
            format!("{}?{query}", self.path)
        };
        match &self.body {
            Body::None => person.send(method, &path, None, &headers).await,
            Body::Json(body) => {
                person
                    .send(method, &path, Some(body.clone()), &headers)
                    .await
            }
            Body::File(media_type, content) => {
                person.send_file(method, &path, media_type, content).await
            }
        }
    }

    /// What stands in the matrix for an answer: the status; after a refusal by a rule, which one,
    /// unless it says that the action is somebody else's; after a list, whether it is in it.
    pub fn outcome(&self, answer: &Answer) -> String {
        let status = answer.status;
        match (&self.about, status) {
            (Some(words), 200) if answer.body.to_string().contains(words) => format!("{status}+"),
            (Some(_), 200) => format!("{status}-"),
            (_, 409) => refused(answer),
            _ => status.to_string(),
        }
    }
}

fn refused(answer: &Answer) -> String {
    let findings = answer.body["receipt"]["findings"].as_array();
    let rules: Vec<&str> = findings
        .into_iter()
        .flatten()
        .filter(|finding| finding["verdict"] == "fails" || finding["verdict"] == "manual")
        .filter_map(|finding| finding["rule"].as_str())
        .collect();
    match rules[..] {
        ["action-by"] => "409".to_owned(),
        [] => "409:exists".to_owned(),
        _ => format!("409:{}", rules.join("+")),
    }
}

async fn newest(person: &mut Person, path: &str) -> Option<String> {
    let answer = person.get(path).await;
    answer.header("etag").map(str::to_owned)
}
