//! Something that comes from the server.

use std::future::Future;
use std::rc::Rc;

use std::cell::Cell;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::api::ApiError;

/// Where the answer is.
#[derive(Debug, Clone, PartialEq)]
pub enum Remote<T> {
    /// On its way.
    Loading,
    /// Here.
    Ready(T),
    /// It will not come.
    Failed(ApiError),
}

/// Loads something whenever `on` changes, and again when the returned callback is called; then the
/// old answer stays until the new one is there. An answer to a question that is no longer asked is
/// dropped.
#[hook]
pub fn use_remote<D, T, F, A>(on: D, load: F) -> (Remote<T>, Callback<()>)
where
    D: PartialEq + 'static,
    T: Clone + 'static,
    F: FnOnce(&D) -> A + 'static,
    A: Future<Output = Result<T, ApiError>> + 'static,
{
    let answer = use_state(|| Remote::Loading);
    let attempt = use_state(|| 0_u32);
    let last_attempt = use_mut_ref(|| 0_u32);
    use_effect_with((on, *attempt), {
        let answer = answer.clone();
        move |(on, attempt): &(D, u32)| {
            let wanted = Rc::new(Cell::new(true));
            let is_repeat = last_attempt.replace(*attempt) != *attempt;
            if !is_repeat || !matches!(*answer, Remote::Ready(_)) {
                answer.set(Remote::Loading);
            }
            let answer = answer.setter();
            let (call, still_wanted) = (load(on), Rc::clone(&wanted));
            spawn_local(async move {
                let outcome = call.await;
                if still_wanted.get() {
                    answer.set(outcome.map_or_else(Remote::Failed, Remote::Ready));
                }
            });
            move || wanted.set(false)
        }
    });
    let again = Callback::from({
        let attempt = attempt.clone();
        move |()| attempt.set(*attempt + 1)
    });
    ((*answer).clone(), again)
}
