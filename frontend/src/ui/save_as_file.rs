//! Something that the portal has made or fetched, as a file of the reader's.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

/// Offers a text as a file, as a link to it would.
pub fn save_as_file(name: &str, media_type: &str, content: &str) {
    let parts = Array::of1(&content.into());
    // Nothing here fails in a browser that has come this far; then no file appears, and nothing breaks.
    let _saved = save(name, media_type, &parts);
}

/// Offers bytes as a file. Their type is left open, so that no browser shows what somebody uploaded.
pub fn save_bytes_as_file(name: &str, content: &[u8]) {
    let parts = Array::of1(&Uint8Array::from(content));
    let _saved = save(name, "application/octet-stream", &parts);
}

fn save(name: &str, media_type: &str, parts: &Array) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_blob_sequence_and_options(parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link = gloo::utils::document().create_element("a")?;
    link.set_attribute("href", &address)?;
    link.set_attribute("download", name)?;
    link.dyn_into::<HtmlElement>()?.click();
    Url::revoke_object_url(&address)
}
