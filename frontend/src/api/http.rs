//! The browser's own way to ask a server. A client library would bring its own parser of addresses and
//! tables of headers into each program, though the browser has them already.

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, RequestCredentials, RequestInit, Response};

/// What a call does with what is at its address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Method(&'static str);

impl Method {
    /// Reads it.
    pub const GET: Self = Self("GET");
    /// Makes something, or takes an action.
    pub const POST: Self = Self("POST");
    /// Replaces it.
    pub const PUT: Self = Self("PUT");
    /// Changes parts of it.
    pub const PATCH: Self = Self("PATCH");
    /// Removes it.
    pub const DELETE: Self = Self("DELETE");
}

/// What is asked of a server.
pub struct Request {
    /// The whole address.
    pub address: String,
    /// What is done.
    pub method: Method,
    /// Names and values of the headers.
    pub headers: Vec<(&'static str, String)>,
    /// What is sent along.
    pub body: Option<Vec<u8>>,
    /// Whether a server at another origin gets its cookie too.
    pub carries_cookie: bool,
}

impl Request {
    /// Reads what is at an address.
    pub fn get(address: String) -> Self {
        Self {
            address,
            method: Method::GET,
            headers: Vec::new(),
            body: None,
            carries_cookie: false,
        }
    }

    /// Sends it; `None` if no answer comes.
    pub async fn send(self) -> Option<Answer> {
        let options = self.options().ok()?;
        let window = gloo::utils::window();
        let answer = window.fetch_with_str_and_init(&self.address, &options);
        let answer = JsFuture::from(answer).await.ok()?;
        Some(Answer(answer.dyn_into().ok()?))
    }

    fn options(&self) -> Result<RequestInit, JsValue> {
        let headers = Headers::new()?;
        for (name, value) in &self.headers {
            headers.set(name, value)?;
        }
        let options = RequestInit::new();
        options.set_method(self.method.0);
        options.set_headers(&headers);
        if let Some(body) = &self.body {
            options.set_body(&Uint8Array::from(body.as_slice()));
        }
        if self.carries_cookie {
            options.set_credentials(RequestCredentials::Include);
        }
        Ok(options)
    }
}

/// What a server has answered.
pub struct Answer(Response);

impl Answer {
    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.0.status()
    }

    /// Whether the server has done what was asked.
    pub fn is_success(&self) -> bool {
        self.0.ok()
    }

    /// A header, if there is one of the name that scripts may read.
    pub fn header(&self, name: &str) -> Option<String> {
        self.0.headers().get(name).ok()?
    }

    /// The content; `None` if the connection breaks.
    pub async fn content(&self) -> Option<Vec<u8>> {
        let buffer = JsFuture::from(self.0.array_buffer().ok()?).await.ok()?;
        let buffer: ArrayBuffer = buffer.dyn_into().ok()?;
        Some(Uint8Array::new(&buffer).to_vec())
    }
}

/// An address with parameters.
pub fn with_query(mut address: String, query: &[(&str, &str)]) -> String {
    for (at, (name, value)) in query.iter().enumerate() {
        address.push(if at == 0 { '?' } else { '&' });
        address.push_str(name);
        address.push('=');
        address.push_str(&String::from(js_sys::encode_uri_component(value)));
    }
    address
}
