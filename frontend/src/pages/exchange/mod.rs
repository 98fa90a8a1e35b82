//! An exchange: who, when, what was agreed and signed, how it went, what is paid.

mod agreement;
mod bank;
mod certificate;
mod clause;
mod commitment;
mod distance;
mod earned;
mod outcome;
mod plan;
mod plan_editor;
mod report;
mod sides;
mod signatures;
mod signed_words;

pub use bank::Payee;
pub use certificate::ExchangeCertificate;
pub use clause::Clause;
pub use plan::entered;

use std::rc::Rc;

use clusterxchange_contract::building::exchange::ExchangeDetails;
use clusterxchange_contract::case::CaseKind;
use uuid::Uuid;
use yew::prelude::*;

use crate::api::{Versioned, cases};
use crate::i18n::use_texts;
use crate::pages::case::{CaseFrame, Loaded, Subject, Thread};
use crate::pages::gate::Gate;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::use_remote;

/// What [`Exchange`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The exchange.
    pub id: Uuid,
}

/// The page of an exchange.
#[component]
pub fn Exchange(props: &Props) -> Html {
    let texts = use_texts();
    html! {
        <Gate title={texts.say("case-kind-exchange")} here={Route::Exchange { id: props.id }}>
            <Case id={props.id} />
        </Gate>
    }
}

#[component]
fn Case(props: &Props) -> Html {
    let client = use_session().client;
    let (answer, reload) = use_remote(props.id, move |id: &Uuid| {
        let path = cases::path(CaseKind::Exchange, *id);
        async move { client.get_versioned::<ExchangeDetails>(&path).await }
    });
    let show = {
        let reload = reload.clone();
        Callback::from(move |case: Versioned<Rc<ExchangeDetails>>| {
            let exchange = case.content;
            let outcome = html! { <outcome::Outcome exchange={exchange.clone()} /> };
            let leads = outcome::leads(&exchange);
            let bank =
                html! { <bank::Bank exchange={exchange.clone()} onchange={reload.clone()} /> };
            let account_leads = bank::leads(&exchange);
            html! {
                <CaseFrame subject={Subject::Exchange(exchange.clone())} version={case.version.clone()} onchange={reload.clone()}>
                    <earned::Earned exchange={exchange.clone()} />
                    if leads {
                        { outcome.clone() }
                    }
                    if account_leads {
                        { bank.clone() }
                    }
                    <sides::Sides exchange={exchange.clone()} />
                    <plan::Plan exchange={exchange.clone()} onchange={reload.clone()} />
                    <commitment::Commitment exchange={exchange.clone()} onchange={reload.clone()} />
                    <agreement::Agreement exchange={exchange.clone()} version={case.version} onchange={reload.clone()} />
                    if !account_leads {
                        { bank }
                    }
                    if !leads {
                        { outcome }
                    }
                    <Thread kind={CaseKind::Exchange} id={exchange.id} />
                </CaseFrame>
            }
        })
    };
    html! { <Loaded<Versioned<Rc<ExchangeDetails>>> {answer} retry={reload} {show} /> }
}

/// What each section of the page takes.
#[derive(Properties, PartialEq)]
pub struct SectionProps {
    /// The exchange.
    pub exchange: Rc<ExchangeDetails>,
}

/// What a section takes in which something can be changed.
#[derive(Properties, PartialEq)]
pub struct EditableProps {
    /// The exchange.
    pub exchange: Rc<ExchangeDetails>,
    /// It was changed.
    pub onchange: Callback<()>,
}

/// What a section takes in which something of the exchange itself may be changed.
#[derive(Properties, PartialEq)]
pub struct VersionedSectionProps {
    /// The exchange.
    pub exchange: Rc<ExchangeDetails>,
    /// Its version.
    pub version: AttrValue,
    /// It was changed.
    pub onchange: Callback<()>,
}
