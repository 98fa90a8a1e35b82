//! What `boot.js` has found out before the program started: the server, the language, its texts.

use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

/// The property of the window that `boot.js` leaves it in.
const PLACE: &str = "clusterxchange";

/// What a program starts with.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Boot {
    /// The origin of the API, for example `https://api.example.eu`.
    pub api: String,
    /// The language that was chosen (BCP 47).
    pub language: String,
    /// Its texts.
    pub texts: String,
    /// The languages that are shipped, and where the texts of each are.
    pub locales: Vec<(String, String)>,
}

impl Boot {
    /// Reads what is there; what is missing is empty, and the API is then at our own origin.
    pub fn read() -> Self {
        let found = property(&gloo::utils::window(), PLACE);
        let mut boot = Self {
            api: text(&property(&found, "api")),
            language: text(&property(&found, "language")),
            texts: text(&property(&found, "texts")),
            locales: locales(&property(&found, "locales")),
        };
        if boot.api.is_empty() {
            boot.api = origin();
        }
        boot
    }
}

/// The origin of the page itself.
pub fn origin() -> String {
    gloo::utils::window()
        .location()
        .origin()
        .unwrap_or_default()
}

fn property(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

fn text(value: &JsValue) -> String {
    value.as_string().unwrap_or_default()
}

fn locales(map: &JsValue) -> Vec<(String, String)> {
    let Some(map) = map.dyn_ref::<Object>() else {
        return Vec::new();
    };
    let names = Object::keys(map).to_vec();
    let entry = |name: &JsValue| {
        let place = Reflect::get(map, name).unwrap_or_default();
        (text(name), text(&place))
    };
    names.iter().map(entry).collect()
}
