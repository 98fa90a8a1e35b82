//! Tokens for an organisation's or a Partnership's own systems.

use std::rc::Rc;

use crate::api::Method;
use chrono::{DateTime, Utc};
use clusterxchange_contract::identity::{ApiToken, Scope, TokenOwner};
use clusterxchange_contract::page::Page;
use serde_json::json;
use yew::prelude::*;

use super::new_token::NewToken;
use crate::clock;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::ask::{Ask, sending};
use crate::pages::case::actions::ActionForm;
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Dialog, Label, Weight};

/// What [`Tokens`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What tokens can belong to, with its name.
    pub owners: Rc<Vec<(TokenOwner, String)>>,
    /// Whether the page has nothing else: its title names them already.
    pub alone: bool,
    /// The tokens, the newest first.
    pub tokens: Rc<Page<ApiToken>>,
    /// One was issued or revoked.
    pub onchange: Callback<()>,
}

/// The tokens with what each may do, and the way to revoke it; then a new one.
#[component]
pub fn Tokens(props: &Props) -> Html {
    let texts = use_texts();
    let revoking = use_state(|| None::<ApiToken>);
    let now = clock::now();
    let entry = |token: &ApiToken| {
        let onclick = {
            let (revoking, token) = (revoking.setter(), token.clone());
            Callback::from(move |()| revoking.set(Some(token.clone())))
        };
        let label = texts.tell("token-revoke", [("name", token.name.as_str().into())]);
        html! {
            <li key={token.id.to_string()} class="account__session">
                <p class="clause__labels"><strong>{ &token.name }</strong>{ state(&texts, token, now) }</p>
                <p class="portal-quiet">{ owner(props, token) }</p>
                <p>{ scopes(&texts, token) }</p>
                <p class="portal-quiet">{ times(&texts, token) }</p>
                if works(token, now) {
                    <Button kind={ButtonKind::Secondary} {label} {onclick} />
                }
            </li>
        }
    };
    html! {
        <section class="case-section" aria-labelledby="tokens-title">
            <h2 id="tokens-title" class={if props.alone { "portal-unseen" } else { "case-section__title" }}>{ texts.say("token-title") }</h2>
            <p>{ texts.say("token-lead") }{ " " }<a class="ecl-link" href="/docs">{ texts.say("footer-api") }</a></p>
            if props.tokens.items.is_empty() {
                <p class="portal-quiet">{ texts.say("token-none") }</p>
            } else {
                <ul class="account__sessions">{ for props.tokens.items.iter().map(entry) }</ul>
            }
            if let Some(token) = &*revoking {
                <Revoking token={token.clone()} onchange={props.onchange.clone()} onclose={let revoking = revoking.setter(); move |()| revoking.set(None)} />
            }
            <h3 class="case-panel__subtitle">{ texts.say("token-new") }</h3>
            <NewToken owners={props.owners.clone()} onchange={props.onchange.clone()} />
        </section>
    }
}

fn works(token: &ApiToken, now: DateTime<Utc>) -> bool {
    token.revoked_at.is_none() && token.expires_at > now
}

fn state(texts: &Texts, token: &ApiToken, now: DateTime<Utc>) -> Html {
    let (text, weight) = match token.revoked_at {
        Some(_) => (texts.say("token-revoked"), Weight::Low),
        None if token.expires_at <= now => (texts.say("token-expired"), Weight::Low),
        None => (texts.say("token-works"), Weight::Medium),
    };
    html! { <Label {text} {weight} /> }
}

fn owner(props: &Props, token: &ApiToken) -> String {
    let mut owners = props.owners.iter();
    owners
        .find(|(owner, _)| *owner == token.owner)
        .map(|(_, name)| name.clone())
        .unwrap_or_default()
}

fn scopes(texts: &Texts, token: &ApiToken) -> String {
    let names: Vec<_> = token.scopes.iter().map(|one| scope(texts, *one)).collect();
    names.join(" · ")
}

/// What a token may do, in words.
pub fn scope(texts: &Texts, scope: Scope) -> String {
    match scope {
        Scope::Read => texts.say("token-scope-read"),
        Scope::Registration => texts.say("token-scope-registration"),
        Scope::Matching => texts.say("token-scope-matching"),
        Scope::Building => texts.say("token-scope-building"),
        Scope::Execution => texts.say("token-scope-execution"),
    }
}

fn times(texts: &Texts, token: &ApiToken) -> String {
    let until = format::instant(texts, token.expires_at);
    match token.last_used_at {
        Some(at) => texts.tell(
            "token-times",
            [
                ("until", until.into()),
                ("last", format::moment(texts, at).into()),
            ],
        ),
        None => texts.tell("token-unused", [("until", until.into())]),
    }
}

#[derive(Properties, PartialEq)]
struct RevokingProps {
    token: ApiToken,
    onchange: Callback<()>,
    onclose: Callback<()>,
}

/// Asks once more. The version is read at the last moment: nobody else changes what is looked at.
#[component]
fn Revoking(props: &RevokingProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let send = {
        let path = format!("/api/v1/api-tokens/{}", props.token.id);
        let (onclose, onchange) = (props.onclose.clone(), props.onchange.clone());
        sending(move |_| {
            let (client, path) = (client.clone(), path.clone());
            let (onclose, onchange) = (onclose.clone(), onchange.clone());
            async move {
                let newest = client.get_versioned::<ApiToken>(&path).await?;
                client
                    .send(Method::DELETE, &path, Some(&newest.version), None)
                    .await?;
                onclose.emit(());
                onchange.emit(());
                Ok(())
            }
        })
    };
    let title = texts.tell("token-revoke", [("name", props.token.name.as_str().into())]);
    html! {
        <Dialog id="revoking" title={title.clone()} onclose={props.onclose.clone()}>
            <p>{ texts.say("token-revoke-text") }</p>
            <Ask id="revoking-form" form={ActionForm::with(json!({}))} label={title} failed={texts.say("token-revoke-failed")} {send}>
                <Button kind={ButtonKind::Ghost} label={texts.say("dialog-cancel")} onclick={props.onclose.clone()} />
            </Ask>
        </Dialog>
    }
}
