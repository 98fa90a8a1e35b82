//! Something new in a list that the Support Office looks after.

use serde_json::Value;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::api::ApiError;
use crate::draft::owner;
use crate::i18n::use_texts;
use crate::pages::ask::keep;
use crate::pages::case::actions::ActionForm;
use crate::pages::office::parts::{awaited, use_answer};
use crate::pages::office::sheet::Sheet;
use crate::pages::references::References;
use crate::session::use_session;
use crate::ui::{Button, Dialog, Notification, Tone};

/// What is asked about something new, with the lists to choose from.
pub type Questions = Callback<References, ActionForm>;

/// What [`Adding`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Identifier of the dialog.
    pub id: &'static str,
    /// Where it is sent.
    pub path: &'static str,
    /// The words on the button.
    pub label: AttrValue,
    /// What is asked.
    pub form: Questions,
    /// It is there.
    pub onadd: Callback<()>,
}

/// A button, and the form of something new.
#[component]
pub fn Adding(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let open = use_state(|| false);
    let done = use_state(|| None::<String>);
    let (references, retry) = use_answer((), {
        let texts = texts.clone();
        move |()| References::load(client, texts)
    });
    let turn = |value: bool| {
        let open = open.setter();
        Callback::from(move |()| open.set(value))
    };
    let ondone = {
        let (open, done, onadd) = (open.setter(), done.setter(), props.onadd.clone());
        Callback::from(move |name: String| {
            open.set(false);
            done.set(Some(name));
            onadd.emit(());
        })
    };
    let label = &props.label;
    let content = if *open {
        awaited(&texts, &references, &retry, |references| {
            let form = props.form.emit(references.clone());
            html! {
                <Dialog id={props.id} title={label.clone()} onclose={turn(false)}>
                    <Adder id={props.id} path={props.path} {form} label={label.clone()} {ondone} oncancel={turn(false)} />
                </Dialog>
            }
        })
    } else {
        Html::default()
    };
    html! {
        <div>
            if let Some(name) = &*done {
                <Notification tone={Tone::Success} title={texts.tell("admin-added", [("name", name.as_str().into())])} live=true />
            }
            <div class="portal-turning"><Button icon="plus" label={label.clone()} onclick={turn(true)} /></div>
            { content }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct AdderProps {
    id: &'static str,
    path: &'static str,
    form: ActionForm,
    label: AttrValue,
    ondone: Callback<String>,
    oncancel: Callback<()>,
}

/// The form; it hands back the name of what was added.
#[component]
fn Adder(props: &AdderProps) -> Html {
    let context = use_session();
    let account = owner(&context);
    let busy = use_state(|| false);
    let error = use_state(|| None::<ApiError>);
    let onsend = {
        let (busy, error) = (busy.clone(), error.setter());
        let (id, path, ondone) = (props.id, props.path, props.ondone.clone());
        Callback::from(move |body: Value| {
            busy.set(true);
            let name = body["name"].as_str().unwrap_or_default().to_owned();
            let (client, ondone) = (context.client.clone(), ondone.clone());
            let (busy, error) = (busy.setter(), error.clone());
            spawn_local(async move {
                let sent = client.submit(path, &body).await;
                busy.set(false);
                match sent {
                    Ok(()) => {
                        keep::forget(account, id);
                        ondone.emit(name);
                    }
                    Err(failure) => error.set(Some(failure)),
                }
            });
        })
    };
    html! {
        <Sheet
            id={props.id} form={props.form.clone()} label={props.label.clone()} busy={*busy} error={(*error).clone()} {onsend}
            oncancel={Some(props.oncancel.clone())}
        />
    }
}
