//! The files of a dialog: chosen, kept in the browser, and found again.

use std::collections::BTreeMap;

use clusterxchange_contract::registration::UploadPurpose;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::prelude::*;

use super::form::ActionForm;
use super::question::Control;
use crate::draft::{files, owner};
use crate::session::use_session;

/// A file by the pointer of its question.
type Chosen = BTreeMap<&'static str, (UploadPurpose, File)>;

/// The files that are chosen and not sent yet.
#[derive(Clone, PartialEq)]
pub struct Files {
    chosen: UseReducerHandle<Set>,
    restored: UseStateHandle<bool>,
    start: String,
}

#[derive(Clone, PartialEq, Default)]
struct Set(Chosen);

/// A question has a file now, or none any more.
type Change = (&'static str, Option<(UploadPurpose, File)>);

impl Reducible for Set {
    type Action = Change;

    fn reduce(self: std::rc::Rc<Self>, (pointer, file): Change) -> std::rc::Rc<Self> {
        let mut next = self.0.clone();
        match file {
            Some(file) => next.insert(pointer, file),
            None => next.remove(pointer),
        };
        Self(next).into()
    }
}

impl Files {
    /// Each file with its question and its purpose.
    pub fn chosen(&self) -> impl Iterator<Item = (&'static str, UploadPurpose, &File)> {
        self.chosen
            .0
            .iter()
            .map(|(pointer, (purpose, file))| (*pointer, *purpose, file))
    }

    /// The name of the file of a question.
    pub fn name(&self, pointer: &str) -> Option<String> {
        self.chosen.0.get(pointer).map(|(_, file)| file.name())
    }

    /// A file was chosen or taken back.
    pub fn set(&self, pointer: &'static str, purpose: UploadPurpose, file: Option<File>) {
        let address = format!("{}{pointer}", self.start);
        let kept = file.clone();
        spawn_local(async move {
            match kept {
                Some(file) => files::keep(&address, &file).await,
                None => files::forget(&address).await,
            }
        });
        self.chosen
            .dispatch((pointer, file.map(|file| (purpose, file))));
    }

    /// They were sent, or thrown away.
    pub fn forget(&self) {
        for (pointer, purpose, _) in self.chosen() {
            self.set(pointer, purpose, None);
        }
        self.restored.set(false);
    }

    /// Whether some were chosen on an earlier visit.
    pub fn are_restored(&self) -> bool {
        *self.restored
    }
}

/// The files of the form of this name, as they were left.
#[hook]
pub fn use_files(form: &ActionForm, name: &str) -> Files {
    let start = files::address(owner(&use_session()), name);
    let chosen = use_reducer(Set::default);
    let restored = use_state(|| false);
    let questions: Vec<_> = form
        .fields
        .iter()
        .filter_map(|field| match field.control {
            Control::File(purpose) => Some((field.pointer, purpose)),
            _ => None,
        })
        .collect();
    use_effect_with((questions, start.clone()), {
        let (dispatch, restored) = (chosen.dispatcher(), restored.setter());
        move |(questions, start): &(Vec<(&'static str, UploadPurpose)>, String)| {
            for (pointer, purpose) in questions.clone() {
                let address = format!("{start}{pointer}");
                let (dispatch, restored) = (dispatch.clone(), restored.clone());
                spawn_local(async move {
                    if let Some(file) = files::find(&address).await {
                        dispatch.dispatch((pointer, Some((purpose, file))));
                        restored.set(true);
                    }
                });
            }
        }
    });
    Files {
        chosen,
        restored,
        start,
    }
}
