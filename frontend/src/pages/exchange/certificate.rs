//! The certificate of a finished exchange, to be printed.

use std::rc::Rc;

use clusterxchange_contract::execution::certificate::{Certificate as Paper, CertifiedSide};
use uuid::Uuid;
use yew::prelude::*;

use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::{Findings, Loaded};
use crate::pages::gate::Gate;
use crate::pages::invitations::mode;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Button, Fact, Facts, Mark, NavLink, PageTitle, Remote, use_remote};

/// What [`ExchangeCertificate`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The exchange.
    pub id: Uuid,
}

/// The page of a certificate.
#[component]
pub fn ExchangeCertificate(props: &Props) -> Html {
    let texts = use_texts();
    html! {
        <Gate title={texts.say("certificate-title")} here={Route::ExchangeCertificate { id: props.id }}>
            <Shown id={props.id} />
        </Gate>
    }
}

#[component]
fn Shown(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote(props.id, move |id: &Uuid| {
        let path = format!("/api/v1/exchanges/{id}/certificate");
        async move { client.get::<Paper>(&path, &[]).await.map(Rc::new) }
    });
    let back = html! {
        <p class="certificate__aside"><NavLink to={Route::Exchange { id: props.id }} class="ecl-link">{ texts.say("certificate-exchange") }</NavLink></p>
    };
    if let Remote::Failed(error) = &answer
        && let Some(receipt) = error.receipt()
    {
        return html! {
            <>
                <PageTitle title={texts.say("certificate-title")} />
                <p class="portal-lead">{ texts.say("certificate-not-yet") }</p>
                <Findings findings={receipt.findings.clone()} />
                { back }
            </>
        };
    }
    let show = Callback::from(move |paper: Rc<Paper>| {
        html! { <>{ sheet(&texts, &paper) }{ back.clone() }</> }
    });
    html! { <Loaded<Rc<Paper>> {answer} {retry} {show} /> }
}

fn sheet(texts: &Texts, paper: &Paper) -> Html {
    let print = Callback::from(|()| {
        // A browser that cannot print leaves the page as it is.
        let _printed = gloo::utils::window().print();
    });
    let mut items: Vec<Fact> = vec![(
        texts.say("exchange-mode").into(),
        html! { { mode(texts, paper.mode) } },
    )];
    if let (Some(from), Some(to)) = (paper.starts_on, paper.ends_on) {
        let dates = texts.tell(
            "period",
            [
                ("from", format::day(texts, from).into()),
                ("to", format::day(texts, to).into()),
            ],
        );
        items.push((texts.say("exchange-dates").into(), html! { { dates } }));
    }
    let issued = format::instant(texts, paper.issued_at);
    items.push((texts.say("certificate-issued").into(), html! { { issued } }));
    items.push((
        texts.say("certificates-code").into(),
        html! { <code class="portal-hash">{ &paper.code }</code> },
    ));
    items.push((
        texts.say("certificate-verify").into(),
        html! { <a class="ecl-link" href={paper.verify_at.clone()}>{ &paper.verify_at }</a> },
    ));
    html! {
        <>
            <article class="certificate">
                <p class="portal-footer__name"><Mark /><span>{ texts.say("product-name") }</span></p>
                <PageTitle title={texts.say("certificate-title")} />
                <p class="portal-lead">{ texts.say("certificate-lead") }</p>
                <div class="sides">
                    { side(texts, texts.say("party-visitor"), &paper.visitor) }
                    { side(texts, texts.say("party-host"), &paper.host) }
                </div>
                <Facts {items} />
            </article>
            <p class="certificate__aside"><Button icon="print" label={texts.say("certificate-print")} onclick={print} /></p>
        </>
    }
}

fn side(texts: &Texts, role: String, side: &CertifiedSide) -> Html {
    let country = format::country(texts, side.country.as_str());
    html! {
        <div class="sides__side">
            <p class="sides__role">{ role }</p>
            <p class="sides__name">{ &side.organisation }</p>
            <p>{ country }</p>
            <p>{ side.person.clone() }</p>
            <p class="portal-quiet">{ texts.tell("side-partnership", [("name", side.partnership.as_str().into())]) }</p>
        </div>
    }
}
