//! The bank account that the lump sum goes to, for the visitor and its Partnership.

use clusterxchange_contract::building::exchange::ExchangeDetails;
use clusterxchange_contract::case::Standing;
use clusterxchange_contract::execution::exchange::BankAccount;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::reference::Mode;
use clusterxchange_domain::workflow::Named as _;
use clusterxchange_domain::workflow::exchange::{Action, Stage};
use serde_json::json;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{EditableProps, SectionProps};
use crate::api::{ApiError, Versioned};
use crate::draft::use_draft;
use crate::i18n::{Texts, use_texts};
use crate::session::use_session;
use crate::ui::{
    Button, Fact, Facts, Failure, Notification, Remote, Spinner, TextField, Tone, use_remote,
};

/// Whether the lump sum is to be paid now.
fn is_due(exchange: &ExchangeDetails) -> bool {
    exchange.standing.state == Stage::PaymentDue.key()
}

/// Whether the account stands before everything that was agreed: it is to be paid to now, or the
/// visitor is asked for it.
pub fn leads(exchange: &ExchangeDetails) -> bool {
    is_due(exchange) || is_asked_for(exchange)
}

/// Whether the reader is the visitor, and its account is waited for.
fn is_asked_for(exchange: &ExchangeDetails) -> bool {
    let Standing {
        seats, waiting_on, ..
    } = &exchange.standing;
    let mut waits = waiting_on.iter();
    seats.contains(&Party::Visitor)
        && waits.any(|wait| wait.action == Action::EnterBankAccount.key())
}

fn address(exchange: &ExchangeDetails) -> String {
    format!("/api/v1/exchanges/{}/bank-account", exchange.id)
}

/// The account, and its form for the visitor; nothing for anyone else, and nothing at a distance.
#[component]
pub fn Bank(props: &EditableProps) -> Html {
    let exchange = &props.exchange;
    let seats = &exchange.standing.seats;
    let is_visitor = seats.contains(&Party::Visitor);
    let concerns = is_visitor || seats.contains(&Party::VisitorPartnership);
    if !concerns || exchange.plan.entered.mode == Mode::Virtual {
        return Html::default();
    }
    // When everything is over, nobody is waited for, and the account is of no use any more.
    let is_running = !exchange.standing.waiting_on.is_empty();
    let is_missed = !is_visitor && is_due(exchange);
    html! { <Account path={address(exchange)} may_enter={is_visitor && is_running} {is_missed} is_asked_for={is_asked_for(exchange)} onchange={props.onchange.clone()} /> }
}

#[derive(Properties, PartialEq)]
struct AccountProps {
    path: String,
    may_enter: bool,
    /// Somebody has to pay now.
    is_missed: bool,
    /// The reader is to enter it now.
    is_asked_for: bool,
    onchange: Callback<()>,
}

#[component]
fn Account(props: &AccountProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote(props.path.clone(), move |path: &String| {
        let path = path.clone();
        async move { client.get_versioned::<BankAccount>(&path).await }
    });
    let content = match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("bank-failed")} {error} {retry} /> }
        }
        Remote::Ready(account) => {
            // The account belongs to the exchange, whose version has changed with it.
            let onsaved = {
                let onchange = props.onchange.clone();
                retry.reform(move |()| onchange.emit(()))
            };
            let none = if props.is_missed {
                let link =
                    html! { <a href="#thread" class="ecl-link">{ texts.say("bank-ask") }</a> };
                missing(&texts, link)
            } else if props.is_asked_for {
                html! { <Notification tone={Tone::Info} title={texts.say("bank-asked-for")}><p>{ texts.say("bank-none") }</p></Notification> }
            } else {
                html! { <p class="portal-quiet">{ texts.say("bank-none") }</p> }
            };
            html! {
            <>
                { shown(&texts, &account.content).unwrap_or(none) }
                if props.may_enter {
                    <Form path={props.path.clone()} version={account.version} {onsaved} />
                }
            </>
            }
        }
    };
    html! {
        <section id="bank" class="case-section" aria-labelledby="bank-title">
            <h2 id="bank-title" class="case-section__title">{ texts.say("bank-title") }</h2>
            { content }
        </section>
    }
}

/// The account for whoever is about to record a payment, or a clear word that none is known.
#[component]
pub fn Payee(props: &SectionProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote(address(&props.exchange), move |path: &String| {
        let path = path.clone();
        async move { client.get_versioned::<BankAccount>(&path).await }
    });
    match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("bank-failed")} {error} {retry} /> }
        }
        Remote::Ready(account) => {
            shown(&texts, &account.content).unwrap_or_else(|| missing(&texts, Html::default()))
        }
    }
}

/// Nobody knows yet where the lump sum goes.
fn missing(texts: &Texts, link: Html) -> Html {
    html! {
        <Notification tone={Tone::Warning} title={texts.say("bank-missing")}>
            <p>{ texts.say("bank-missing-text") }</p>
            { link }
        </Notification>
    }
}

/// The account, once one is known.
fn shown(texts: &Texts, account: &BankAccount) -> Option<Html> {
    let holder = account.holder.as_ref()?;
    let mut items: Vec<Fact> = vec![
        (texts.say("bank-holder").into(), html! { { holder } }),
        (
            texts.say("bank-iban").into(),
            html! { { account.iban.clone().unwrap_or_default() } },
        ),
    ];
    if let Some(bic) = &account.bic {
        items.push((texts.say("bank-bic").into(), html! { { bic } }));
    }
    Some(html! { <Facts {items} /> })
}

#[derive(Properties, PartialEq)]
struct FormProps {
    path: String,
    version: String,
    onsaved: Callback<()>,
}

/// The number of the account is kept nowhere but on the server.
#[component]
fn Form(props: &FormProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let holder = use_draft(format!("bank.{}", props.path), String::new);
    let iban = use_state(String::new);
    let busy = use_state(|| false);
    let failure = use_state(|| None::<ApiError>);
    let onsubmit = {
        let (holder, iban, busy) = (holder.clone(), iban.clone(), busy.clone());
        let failure = failure.setter();
        let (path, version, onsaved) = (
            props.path.clone(),
            props.version.clone(),
            props.onsaved.clone(),
        );
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if *busy {
                return;
            }
            busy.set(true);
            failure.set(None);
            let body = json!({"holder": holder.trim(), "iban": iban.trim()});
            let (client, path, version) = (client.clone(), path.clone(), version.clone());
            let (onsaved, busy, failure) = (onsaved.clone(), busy.setter(), failure.clone());
            let (holder, iban) = (holder.clone(), iban.setter());
            spawn_local(async move {
                let saved: Result<Versioned<BankAccount>, _> =
                    client.replace(&path, &version, &body).await;
                busy.set(false);
                match saved {
                    Ok(_) => {
                        holder.begin_anew();
                        iban.set(String::new());
                        onsaved.emit(());
                    }
                    Err(error) => failure.set(Some(error)),
                }
            });
        })
    };
    let of_field = |pointer: &str| {
        let error = failure.as_ref()?.of_field(&texts, pointer)?;
        Some(AttrValue::from(error))
    };
    let is_shown_at_a_field = of_field("/holder").or(of_field("/iban")).is_some();
    html! {
        <form class="portal-form" novalidate=true {onsubmit}>
            if let Some(error) = failure.as_ref().filter(|_| !is_shown_at_a_field) {
                <Failure title={texts.say("bank-not-saved")} error={error.clone()} />
            }
            <TextField id="bank-holder" label={texts.say("bank-holder")} autocomplete="name" error={of_field("/holder")}
                value={(*holder).clone()} onchange={let holder = holder.clone(); move |text| holder.set(text)} />
            <TextField id="bank-iban" label={texts.say("bank-iban")} error={of_field("/iban")}
                value={(*iban).clone()} onchange={let iban = iban.setter(); move |text| iban.set(text)} />
            <Button submit=true label={texts.say("bank-save")} busy={*busy} />
        </form>
    }
}
