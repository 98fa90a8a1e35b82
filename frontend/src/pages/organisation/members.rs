//! Who acts for an organisation.

use std::rc::Rc;

use crate::api::Method;
use clusterxchange_contract::identity::{Me, Member, OrganisationDetails};
use serde_json::{Value, json};
use yew::prelude::*;

use crate::api::{Versioned, accounts};
use crate::i18n::{Texts, format, use_texts};
use crate::pages::ask::{Ask, sending};
use crate::pages::case::actions::{ActionForm, Control, ask};
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Dialog, Label, Weight};

/// What [`Members`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The organisation.
    pub organisation: Versioned<Rc<OrganisationDetails>>,
    /// The reader.
    pub me: Rc<Me>,
    /// Somebody has left.
    pub onchange: Callback<()>,
}

/// The members, each with the way to end the membership, and the invitation of a colleague.
#[component]
pub fn Members(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let leaving = use_state(|| None::<Member>);
    let organisation = &props.organisation.content;
    let invited = use_state(String::new);
    let send = {
        let path = format!("/api/v1/organisations/{}/invitations", organisation.id);
        let invited = invited.setter();
        sending(move |body: Value| {
            let (client, path, invited) = (client.clone(), path.clone(), invited.clone());
            async move {
                client.submit(&path, &body).await?;
                invited.set(body["email"].as_str().unwrap_or_default().to_owned());
                Ok(())
            }
        })
    };
    let done = texts.tell("organisation-invited", [("email", invited.as_str().into())]);
    let form = ActionForm::asking(vec![
        ask("/name", texts.say("invite-name"), Control::Line),
        ask("/email", texts.say("account-email"), Control::Email)
            .help(texts.say("invite-email-help")),
    ]);
    let entry = |member: &Member| entry(&texts, props, member, &leaving);
    let name = Some(organisation.name.clone()).filter(|name| !name.is_empty());
    let name = name.unwrap_or_else(|| texts.say("overview-organisation"));
    let heading = format!("members-{}", organisation.id);
    html! {
        <section class="case-section" aria-labelledby={heading.clone()}>
            <h2 id={heading} class="case-section__title">{ texts.tell("organisation-members", [("name", name.as_str().into())]) }</h2>
            <ul class="account__sessions">{ for organisation.members.iter().map(entry) }</ul>
            if let Some(member) = &*leaving {
                <Leaving member={member.clone()} organisation={props.organisation.clone()} me={props.me.clone()} onchange={props.onchange.clone()}
                    onclose={let leaving = leaving.setter(); move |()| leaving.set(None)} />
            }
            <h3 class="case-panel__subtitle">{ texts.say("organisation-invite") }</h3>
            <p>{ texts.say("organisation-invite-text") }</p>
            <Ask id={format!("colleague-{}", organisation.id)} {form} label={texts.say("invite-send")} failed={texts.say("invite-failed")} {done} {send} />
        </section>
    }
}

fn entry(
    texts: &Texts,
    props: &Props,
    member: &Member,
    leaving: &UseStateHandle<Option<Member>>,
) -> Html {
    let is_me = member.account_id == props.me.account.id;
    let since = format::instant(texts, member.since);
    let label = if is_me {
        texts.say("organisation-leave")
    } else {
        texts.tell(
            "organisation-remove",
            [("name", member.name.as_str().into())],
        )
    };
    let onclick = {
        let (leaving, member) = (leaving.setter(), member.clone());
        Callback::from(move |()| leaving.set(Some(member.clone())))
    };
    html! {
        <li key={member.account_id.to_string()} class="account__session">
            <p class="clause__labels">
                <strong>{ &member.name }</strong>
                if is_me {
                    <Label text={texts.say("waiting-you")} weight={Weight::Medium} />
                }
            </p>
            <p class="portal-quiet">{ &member.email }{ ", " }{ texts.tell("case-since", [("day", since.into())]) }</p>
            <Button kind={ButtonKind::Secondary} {label} {onclick} />
        </li>
    }
}

#[derive(Properties, PartialEq)]
struct LeavingProps {
    member: Member,
    organisation: Versioned<Rc<OrganisationDetails>>,
    me: Rc<Me>,
    onchange: Callback<()>,
    onclose: Callback<()>,
}

/// Asks once more; the last member stays, which the server says with its reason.
#[component]
fn Leaving(props: &LeavingProps) -> Html {
    let texts = use_texts();
    let context = use_session();
    let (member, organisation) = (&props.member, &props.organisation.content);
    let is_me = member.account_id == props.me.account.id;
    let send = {
        let path = format!(
            "/api/v1/organisations/{}/members/{}",
            organisation.id, member.account_id
        );
        let version = props.organisation.version.clone();
        let (onclose, onchange) = (props.onclose.clone(), props.onchange.clone());
        sending(move |_| {
            let (context, path, version) = (context.clone(), path.clone(), version.clone());
            let (onclose, onchange) = (onclose.clone(), onchange.clone());
            async move {
                let client = &context.client;
                client
                    .send(Method::DELETE, &path, Some(&version), None)
                    .await?;
                onclose.emit(());
                if is_me {
                    // Whoever leaves has fewer roles; if they cannot be read, the next visit does.
                    if let Ok(me) = accounts::me(client).await {
                        context.begin(me);
                    }
                } else {
                    onchange.emit(());
                }
                Ok(())
            }
        })
    };
    let (title, text) = if is_me {
        (
            texts.say("organisation-leave"),
            texts.say("organisation-leave-text"),
        )
    } else {
        let name = [("name", member.name.as_str().into())];
        (
            texts.tell("organisation-remove", name.clone()),
            texts.tell("organisation-remove-text", name),
        )
    };
    html! {
        <Dialog id="leaving" title={title.clone()} onclose={props.onclose.clone()}>
            <p>{ text }</p>
            <Ask id="leaving-form" form={ActionForm::with(json!({}))} label={title} failed={texts.say("organisation-remove-failed")} {send} onstale={props.onchange.clone()}>
                <Button kind={ButtonKind::Ghost} label={texts.say("dialog-cancel")} onclick={props.onclose.clone()} />
            </Ask>
        </Dialog>
    }
}
