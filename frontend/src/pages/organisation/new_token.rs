//! A token is issued; its secret is shown this once.

use std::rc::Rc;

use clusterxchange_contract::identity::{IssuedApiToken, NewApiToken, Scope, TokenOwner};
use serde_json::json;
use yew::prelude::*;

use super::issued::Issued;
use super::tokens::scope;
use crate::i18n::{Texts, use_texts};
use crate::pages::ask::{Ask, decoded, sending};
use crate::pages::case::actions::{ActionForm, Control, ask};
use crate::session::use_session;

/// For how many days a token may be asked for.
const LIVES: [u16; 4] = [30, 90, 180, 365];

/// What [`NewToken`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What it can belong to, with its name.
    pub owners: Rc<Vec<(TokenOwner, String)>>,
    /// It was issued.
    pub onchange: Callback<()>,
}

/// The form, and the secret of the token that was just issued.
#[component]
pub fn NewToken(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let issued = use_state(|| None::<Rc<IssuedApiToken>>);
    let send = {
        let (issued, onchange) = (issued.setter(), props.onchange.clone());
        sending(move |body| {
            let (client, issued, onchange) = (client.clone(), issued.clone(), onchange.clone());
            async move {
                let wish: NewApiToken = decoded(body)?;
                let done: IssuedApiToken = client.post("/api/v1/api-tokens", &wish).await?;
                issued.set(Some(Rc::new(done)));
                onchange.emit(());
                Ok(())
            }
        })
    };
    let onseen = {
        let issued = issued.setter();
        Callback::from(move |()| issued.set(None))
    };
    html! {
        <>
            if let Some(issued) = &*issued {
                <Issued issued={issued.clone()} {onseen} />
            }
            <Ask id="token" form={form(&texts, &props.owners)} label={texts.say("token-issue")} failed={texts.say("token-failed")} {send} />
        </>
    }
}

fn form(texts: &Texts, owners: &[(TokenOwner, String)]) -> ActionForm {
    let scopes = [
        Scope::Read,
        Scope::Registration,
        Scope::Matching,
        Scope::Building,
        Scope::Execution,
    ];
    let scopes = scopes
        .into_iter()
        .map(|one| (json!(one), scope(texts, one)))
        .collect();
    let lives = LIVES
        .into_iter()
        .map(|days| {
            (
                json!(days),
                texts.tell("token-days", [("count", days.into())]),
            )
        })
        .collect();
    let mut body = json!({});
    let mut fields = vec![
        ask("/name", texts.say("token-name"), Control::Line).help(texts.say("token-name-help")),
    ];
    match owners {
        [(only, _)] => body["owner"] = json!(only),
        several => {
            let options = several
                .iter()
                .map(|(owner, name)| (json!(owner), name.clone()))
                .collect();
            fields.push(ask(
                "/owner",
                texts.say("token-owner"),
                Control::One(options),
            ));
        }
    }
    fields.push(ask(
        "/scopes",
        texts.say("token-scopes"),
        Control::Many(scopes),
    ));
    fields.push(ask(
        "/expires_in_days",
        texts.say("token-life"),
        Control::One(lives),
    ));
    ActionForm::with(body).and(fields)
}
