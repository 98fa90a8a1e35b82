//! The settings of one's public page as a host.

use crate::api::Method;
use clusterxchange_contract::execution::host_page::HostPageSettings;
use serde_json::{Value, json};
use uuid::Uuid;
use yew::prelude::*;

use super::ask::{Ask, sending};
use super::case::actions::{ActionForm, Control, ask};
use super::gate::Gate;
use crate::api::members;
use crate::i18n::use_texts;
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::{Failure, NavLink, Notification, PageTitle, Remote, Spinner, Tone, use_remote};

/// The page of the settings.
#[component]
pub fn HostPage() -> Html {
    let texts = use_texts();
    html! {
        <Gate title={texts.say("host-page-title")} here={Route::HostPage}>
            <PageTitle title={texts.say("host-page-title")} />
            <p class="portal-lead">{ texts.say("host-page-lead") }</p>
            <Desk />
        </Gate>
    }
}

#[component]
fn Desk() -> Html {
    let texts = use_texts();
    let Session::SignedIn(me) = use_session().session else {
        return Html::default();
    };
    let own = members::organisations(&me);
    if own.is_empty() {
        return html! {
            <Notification tone={Tone::Info} title={texts.say("organisation-none")}>{ texts.say("organisation-none-text") }</Notification>
        };
    }
    html! {
        <div class="portal-measure account">
            { for own.into_iter().map(|(id, name)| html! { <Settings key={id.to_string()} {id} {name} /> }) }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    id: Uuid,
    name: String,
}

/// One organisation; a reader mostly acts for one.
#[component]
fn Settings(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let path = format!("/api/v1/organisations/{}/host-page", props.id);
    let (answer, reload) = use_remote(path.clone(), {
        let client = client.clone();
        move |path: &String| {
            let path = path.clone();
            async move { client.get_versioned::<HostPageSettings>(&path).await }
        }
    });
    let content = match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("case-failed")} {error} retry={reload} /> }
        }
        Remote::Ready(settings) => {
            let version = settings.version;
            let send = sending(move |body: Value| {
                let (client, path, version) = (client.clone(), path.clone(), version.clone());
                async move {
                    client
                        .send(Method::PUT, &path, Some(&version), Some(body))
                        .await
                }
            });
            let settings = settings.content;
            let form = ActionForm::with(json!({}))
                .knowing(json!({ "is_public": settings.is_public, "text": settings.text }))
                .and(vec![
                    ask("/text", texts.say("host-page-text"), Control::Prose)
                        .optional()
                        .help(texts.say("host-page-text-help")),
                    ask(
                        "/is_public",
                        texts.say("host-page-public"),
                        Control::Statement,
                    )
                    .help(texts.say("host-page-public-help")),
                ]);
            html! {
                <>
                    if settings.is_public {
                        <p><NavLink to={Route::Host { id: props.id }} class="ecl-link">{ texts.say("host-page-look") }</NavLink></p>
                    }
                    <Ask
                        id={format!("host-page-{}", props.id)} {form} label={texts.say("host-page-save")} failed={texts.say("host-page-not-saved")}
                        done={texts.say("host-page-saved")} {send} ondone={reload.clone()} onstale={reload.clone()}
                    />
                </>
            }
        }
    };
    let heading = format!("host-{}", props.id);
    html! {
        <section class="case-section" aria-labelledby={heading.clone()}>
            <h2 id={heading} class="case-section__title">{ &props.name }</h2>
            { content }
        </section>
    }
}
