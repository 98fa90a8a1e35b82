//! Whether everything is saved, and what to do where it is not.

use std::rc::Rc;

use serde_json::Value;
use yew::prelude::*;

use super::sheet::{Edit, Saving, Sheet};
use crate::draft::{Compare, Difference};
use crate::i18n::{Texts, use_texts};
use crate::pages::references::References;
use crate::pages::registration::fields::{self, Field};
use crate::ui::{Icon, IconSize};

/// What [`Status`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The form.
    pub sheet: UseReducerHandle<Sheet>,
    /// The lists.
    pub references: Rc<References>,
}

/// One line that is read aloud when it changes.
#[component]
pub fn Status(props: &Props) -> Html {
    let texts = use_texts();
    let sheet = &props.sheet;
    let (icon, line) = match &sheet.saving {
        Saving::Failed(error) => ("warning", error.sentence(&texts)),
        Saving::Stale(..) => ("warning", texts.say("form-stale")),
        Saving::Sending => ("refresh", texts.say("form-saving")),
        Saving::Idle if sheet.is_dirty() => ("refresh", texts.say("form-saving")),
        Saving::Idle => ("check-filled", texts.say("form-saved")),
    };
    html! {
        <>
            <p class="form-status" role="status"><Icon name={icon} size={IconSize::Small} /><span>{ line }</span></p>
            { choice(&texts, props) }
        </>
    }
}

/// Both versions answer by answer, and the choice between them.
fn choice(texts: &Texts, props: &Props) -> Html {
    let sheet = &props.sheet;
    let Saving::Stale(theirs, _) = &sheet.saving else {
        return Html::default();
    };
    let act = |edit: Edit| {
        let dispatch = sheet.dispatcher();
        Callback::from(move |()| dispatch.dispatch(edit.clone()))
    };
    let word = |form: &Value, field: &Field| {
        let value = form.pointer(field.pointer).cloned().unwrap_or_default();
        fields::show(texts, &props.references, field.kind, &value)
    };
    let rows: Vec<Difference> = sheet
        .differences(theirs)
        .into_iter()
        .map(|field| {
            let name = fields::label(texts, field.pointer);
            (name, word(&sheet.form, field), word(theirs, field))
        })
        .collect();
    html! {
        <Compare title={texts.say("form-stale")} {rows} onmine={act(Edit::KeepMine)} ontheirs={act(Edit::TakeTheirs)} />
    }
}
