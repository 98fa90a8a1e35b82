//! The state of a form that outlives its tab and its session.

use std::ops::Deref;
use std::rc::Rc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use yew::prelude::*;

use super::{is_something, owner, store};
use crate::session::use_session;

/// A form while it is filled in.
pub struct Draft<T: 'static> {
    state: UseStateHandle<T>,
    restored: UseStateHandle<bool>,
    initial: Rc<T>,
    key: Rc<str>,
}

impl<T> Clone for Draft<T> {
    fn clone(&self) -> Self {
        Self {
            state: self.state.clone(),
            restored: self.restored.clone(),
            initial: self.initial.clone(),
            key: self.key.clone(),
        }
    }
}

impl<T: PartialEq> PartialEq for Draft<T> {
    fn eq(&self, other: &Self) -> bool {
        self.state == other.state && self.restored == other.restored && self.key == other.key
    }
}

impl<T> Deref for Draft<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.state
    }
}

impl<T: Clone + PartialEq + Serialize> Draft<T> {
    /// Shows and keeps what is typed; a form as it was at the beginning is no draft.
    pub fn set(&self, value: T) {
        let says = serde_json::to_value(&value).is_ok_and(|value| is_something(&value));
        if says && value != *self.initial {
            store::keep(&self.key, &value);
        } else {
            store::forget(&self.key);
        }
        self.state.set(value);
    }

    /// It was sent.
    pub fn forget(&self) {
        store::forget(&self.key);
        self.restored.set(false);
    }

    /// Throws it away and begins again.
    pub fn begin_anew(&self) {
        self.forget();
        self.state.set((*self.initial).clone());
    }

    /// Whether it shows what was typed on an earlier visit.
    pub fn is_restored(&self) -> bool {
        *self.restored
    }
}

/// The draft of this name, as it was left, or as it begins.
#[hook]
pub fn use_draft<T>(name: String, initial: impl FnOnce() -> T) -> Draft<T>
where
    T: Clone + PartialEq + Serialize + DeserializeOwned + 'static,
{
    let context = use_session();
    let key = use_memo((owner(&context), name), |(account, name)| {
        Rc::<str>::from(store::key(*account, name))
    });
    let key = (*key).clone();
    let initial = use_mut_ref(|| None::<Rc<T>>)
        .clone()
        .borrow_mut()
        .get_or_insert_with(|| Rc::new(initial()))
        .clone();
    let found = use_memo((), |()| store::find::<T>(&key));
    let restored = use_state(|| found.is_some());
    let state = use_state(|| (*found).clone().unwrap_or_else(|| (*initial).clone()));
    Draft {
        state,
        restored,
        initial,
        key,
    }
}
