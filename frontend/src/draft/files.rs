//! Files that were chosen and not sent yet. The browser's cache holds them, since its other stores are
//! made for texts.

use js_sys::{Array, JsString, decode_uri_component, encode_uri_component};
use uuid::Uuid;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, Cache, CacheStorage, File, FilePropertyBag, Headers, Request, Response, ResponseInit,
};

/// The cache of the drafts; whoever clears caches leaves this one alone.
const CACHE: &str = "clusterxchange-drafts";
/// The header under which a file keeps its name.
const NAME: &str = "x-file-name";

/// The address under which a file is kept; nothing is ever asked of the server there.
pub fn address(account: Uuid, name: &str) -> String {
    format!("/drafts/{account}/{name}")
}

/// Keeps a file.
pub async fn keep(address: &str, file: &File) {
    // A browser that keeps nothing leaves the form as it is; only its closing would lose the file.
    let _kept = put(address, file).await;
}

/// The file that was kept.
pub async fn find(address: &str) -> Option<File> {
    read(address).await.ok().flatten()
}

/// It was sent, or thrown away.
pub async fn forget(address: &str) {
    if let Ok(cache) = open().await {
        // What is not there need not be forgotten.
        let _gone = JsFuture::from(cache.delete_with_str(address)).await;
    }
}

/// Throws all files of an account away.
pub async fn clear(account: Uuid) {
    // What cannot be read cannot be removed either; the browser drops it in time.
    let _gone = remove(&address(account, "")).await;
}

async fn open() -> Result<Cache, JsValue> {
    let caches: CacheStorage = gloo::utils::window().caches()?;
    JsFuture::from(caches.open(CACHE)).await?.dyn_into()
}

async fn put(address: &str, file: &File) -> Result<(), JsValue> {
    let headers = Headers::new()?;
    headers.set("content-type", &file.type_())?;
    headers.set(NAME, &String::from(encode_uri_component(&file.name())))?;
    let init = ResponseInit::new();
    init.set_headers(&headers);
    let response = Response::new_with_opt_blob_and_init(Some(file), &init)?;
    JsFuture::from(open().await?.put_with_str(address, &response)).await?;
    Ok(())
}

async fn read(address: &str) -> Result<Option<File>, JsValue> {
    let found = JsFuture::from(open().await?.match_with_str(address)).await?;
    let Ok(response) = found.dyn_into::<Response>() else {
        return Ok(None);
    };
    let headers = response.headers();
    let name = headers.get(NAME)?.unwrap_or_default();
    let name: JsString = decode_uri_component(&name)?;
    let options = FilePropertyBag::new();
    options.set_type(&headers.get("content-type")?.unwrap_or_default());
    let content: Blob = JsFuture::from(response.blob()?).await?.dyn_into()?;
    File::new_with_blob_sequence_and_options(&Array::of1(&content), &String::from(name), &options)
        .map(Some)
}

async fn remove(start: &str) -> Result<(), JsValue> {
    let cache = open().await?;
    let requests: Array = JsFuture::from(cache.keys()).await?.dyn_into()?;
    for request in requests {
        let request: Request = request.dyn_into()?;
        if request.url().contains(start) {
            JsFuture::from(cache.delete_with_request(&request)).await?;
        }
    }
    Ok(())
}
