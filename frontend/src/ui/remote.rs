//! Something that comes from the server.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::api::ApiError;
use crate::connection::use_connection;

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
/// dropped. Without a connection the old answer stays too, and the question is asked again as soon as
/// the connection is back. Browsers do not always notice that, nor a server that comes back, so it is
/// asked again from time to time as well.
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
    let unanswered = use_mut_ref(|| false);
    let times_away = use_mut_ref(|| 0_u32);
    let by_itself = use_mut_ref(|| false);
    let online = use_connection();
    use_effect_with(online, {
        let (unanswered, attempt) = (unanswered.clone(), attempt.clone());
        move |online| {
            if *online && unanswered.replace(false) {
                attempt.set(*attempt + 1);
            }
        }
    });
    use_effect_with((on, *attempt), {
        let (answer, attempt) = (answer.clone(), attempt.setter());
        move |(on, number): &(D, u32)| {
            let wanted = Rc::new(Cell::new(true));
            let is_repeat = last_attempt.replace(*number) != *number;
            // What is asked again by itself leaves the reader with what is there, until it is known better.
            let is_quiet = by_itself.replace(false);
            if !is_quiet && (!is_repeat || !matches!(*answer, Remote::Ready(_))) {
                answer.set(Remote::Loading);
            }
            let old = (*answer).clone();
            let answer = answer.setter();
            let (call, still_wanted) = (load(on), Rc::clone(&wanted));
            let timer = Rc::new(RefCell::new(None::<Timeout>));
            let (later, next) = (Rc::clone(&timer), *number + 1);
            spawn_local(async move {
                let outcome = call.await;
                if !still_wanted.get() {
                    return;
                }
                let is_away = matches!(outcome, Err(ApiError::Unreachable));
                *unanswered.borrow_mut() = is_away;
                let times = times_away.replace_with(|times| if is_away { *times + 1 } else { 0 });
                if is_away {
                    let again = move || {
                        by_itself.replace(true);
                        attempt.set(next);
                    };
                    *later.borrow_mut() = Some(Timeout::new(pause(times), again));
                }
                answer.set(match (outcome, old) {
                    (Ok(new), _) => Remote::Ready(new),
                    (Err(ApiError::Unreachable), Remote::Ready(old)) if is_repeat => {
                        Remote::Ready(old)
                    }
                    (Err(error), _) => Remote::Failed(error),
                });
            });
            move || {
                wanted.set(false);
                drop(timer.take());
            }
        }
    });
    let again = Callback::from({
        let attempt = attempt.clone();
        move |()| attempt.set(*attempt + 1)
    });
    ((*answer).clone(), again)
}

/// How long to wait before asking again by itself, in milliseconds: five seconds, then ever longer, at
/// most 80 seconds.
fn pause(times: u32) -> u32 {
    5_000 << times.min(4)
}
