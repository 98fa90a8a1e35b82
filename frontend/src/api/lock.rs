//! One tab at a time.
//!
//! All tabs of a browser share one refresh cookie, and the server ends a session whose cookie is
//! used twice. So a tab takes turns with the others before it asks for a new access token.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A turn that ends when this is dropped.
pub struct Turn {
    release: Option<Function>,
}

/// Waits until no other tab holds the lock of this name. A browser without such locks goes ahead.
pub async fn turn(name: &str) -> Turn {
    let Some((granted, release)) = request(name) else {
        return Turn { release: None };
    };
    // The promise is ours and never fails; if it did, going ahead is all that is left.
    let _granted = JsFuture::from(granted).await;
    Turn {
        release: Some(release),
    }
}

/// Asks for the lock. The first part is kept when it is ours, the second gives it back.
fn request(name: &str) -> Option<(Promise, Function)> {
    let navigator = gloo::utils::window().navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    let request = Reflect::get(&locks, &"request".into()).ok()?;
    let request = request.dyn_into::<Function>().ok()?;
    let (hold, release) = promise()?;
    let (granted, grant) = promise()?;
    let callback = Closure::once_into_js(move |_lock: JsValue| {
        // A plain resolver cannot throw.
        let _told = grant.call0(&JsValue::UNDEFINED);
        hold
    });
    request.call2(&locks, &name.into(), &callback).ok()?;
    Some((granted, release))
}

fn promise() -> Option<(Promise, Function)> {
    let mut resolver = None;
    let promise = Promise::new(&mut |resolve, _reject| resolver = Some(resolve));
    Some((promise, resolver?.unchecked_into()))
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(release) = &self.release {
            // A plain resolver cannot throw.
            let _told = release.call0(&JsValue::UNDEFINED);
        }
    }
}
