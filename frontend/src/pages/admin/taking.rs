//! A role is taken away: asked first, since it acts at once.

use std::rc::Rc;

use clusterxchange_contract::administration::{Person, PersonRole};
use serde_json::json;
use yew::prelude::*;

use super::people::role_name;
use crate::api::{Versioned, accounts};
use crate::i18n::use_texts;
use crate::pages::ask::{Ask, sending};
use crate::pages::case::actions::ActionForm;
use crate::session::{Session, use_session};
use crate::ui::{Button, ButtonKind, Dialog};

/// What [`Taking`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Who has the role.
    pub person: Versioned<Rc<Person>>,
    /// The role.
    pub role: PersonRole,
    /// It is taken away.
    pub ontaken: Callback<()>,
    /// Somebody was quicker: the person is read again.
    pub onstale: Callback<()>,
    /// The reader thought better of it, or it is done.
    pub onclose: Callback<()>,
}

/// Says who loses which role and what follows; where the role has had to stay meanwhile, the server says why.
#[component]
pub fn Taking(props: &Props) -> Html {
    let texts = use_texts();
    let context = use_session();
    let person = &props.person.content;
    let is_own = matches!(&context.session, Session::SignedIn(me) if me.account.id == person.id);
    let role = role_name(&texts, &props.role.membership);
    let title = texts.tell("people-take", [("role", role.as_str().into())]);
    let text = if is_own {
        texts.tell("people-take-own", [("role", role.as_str().into())])
    } else {
        texts.tell(
            "people-take-text",
            [
                ("name", person.name.as_str().into()),
                ("role", role.as_str().into()),
            ],
        )
    };
    let send = {
        let path = format!("/api/v1/people/{}/roles/{}", person.id, props.role.id);
        let version = props.person.version.clone();
        let (onclose, ontaken) = (props.onclose.clone(), props.ontaken.clone());
        sending(move |_| {
            let (context, path, version) = (context.clone(), path.clone(), version.clone());
            let (onclose, ontaken) = (onclose.clone(), ontaken.clone());
            async move {
                context.client.remove(&path, &version).await?;
                onclose.emit(());
                if is_own {
                    // Whoever gives up a role sees less; if the rest cannot be read, the next visit
                    // does.
                    if let Ok(me) = accounts::me(&context.client).await {
                        context.begin(me);
                    }
                }
                ontaken.emit(());
                Ok(())
            }
        })
    };
    html! {
        <Dialog id="take-role" {title} onclose={props.onclose.clone()}>
            <p>{ text }</p>
            <p>{ texts.say("people-take-back") }</p>
            <Ask
                id="take-role-form" form={ActionForm::with(json!({}))} label={texts.say("people-take-confirm")}
                failed={texts.say("people-take-failed")} {send} onstale={props.onstale.clone()}
            >
                <Button kind={ButtonKind::Ghost} label={texts.say("dialog-cancel")} onclick={props.onclose.clone()} />
            </Ask>
        </Dialog>
    }
}
