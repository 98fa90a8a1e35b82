//! A thread, for those who answer it.

use std::rc::Rc;

use clusterxchange_contract::help::HelpMessage;
use clusterxchange_contract::page::Page;
use uuid::Uuid;
use yew::prelude::*;

use super::messages::{Writer, listed};
use crate::i18n::use_texts;
use crate::pages::case::Loaded;
use crate::pages::gate::Gate;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{NavLink, PageTitle, use_remote};

/// What [`Thread`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The thread.
    pub id: Uuid,
}

/// The page of a thread.
#[component]
pub fn Thread(props: &Props) -> Html {
    let texts = use_texts();
    html! {
        <Gate title={texts.say("help-thread")} here={Route::HelpThread { id: props.id }}>
            <Shown id={props.id} />
        </Gate>
    }
}

#[component]
fn Shown(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let path = format!("/api/v1/help/threads/{}/messages", props.id);
    let (answer, reload) = use_remote(path.clone(), move |path: &String| {
        let path = path.clone();
        async move {
            let found: Page<HelpMessage> = client.get(&path, &[("limit", "200")]).await?;
            Ok(Rc::new(found))
        }
    });
    let show = {
        let (texts, path, reload) = (texts.clone(), path.clone(), reload.clone());
        Callback::from(move |messages: Rc<Page<HelpMessage>>| {
            let mut people = messages.items.iter().filter(|message| !message.is_answer);
            let who = people.next().map(|message| message.author.clone());
            let title = match who {
                Some(who) => texts.tell("help-thread-of", [("name", who.into())]),
                None => texts.say("help-thread"),
            };
            html! {
                <>
                    <PageTitle {title} />
                    <div class="portal-measure">
                        { listed(&texts, &messages, true) }
                        <Writer
                            path={path.clone()} label={texts.say("help-your-answer")} button={texts.say("help-send-answer")}
                            done={texts.say("help-answer-sent")} onsent={reload.clone()}
                        />
                    </div>
                    <p><NavLink to={Route::Help} class="ecl-link">{ texts.say("help-back") }</NavLink></p>
                </>
            }
        })
    };
    html! { <Loaded<Rc<Page<HelpMessage>>> {answer} retry={reload} {show} /> }
}
