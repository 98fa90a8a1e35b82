//! Whether a certificate is genuine.

use clusterxchange_contract::execution::certificate::{CertificateCheck, CertifiedExchange};
use clusterxchange_domain::reference::Mode;
use yew::prelude::*;

use super::CodeForm;
use crate::api::open;
use crate::i18n::{Texts, format, use_texts};
use crate::session::use_session;
use crate::slug::Slug;
use crate::ui::{Fact, Facts, Failure, Notification, PageTitle, Remote, Spinner, Tone, use_remote};

/// What [`Certificate`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The code on the certificate.
    pub code: Slug,
}

/// What this tool knows about a certificate. No person is named.
#[component]
pub fn Certificate(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote(props.code, move |code| {
        let code = *code;
        async move { open::certificate(&client, code.as_str()).await }
    });
    let content = match answer {
        Remote::Loading => html! { <Spinner text={texts.say("certificates-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("certificates-failed")} {error} {retry} /> }
        }
        Remote::Ready(check) => result(&texts, &check),
    };
    html! {
        <div class="ecl-container portal-page">
            <PageTitle title={texts.say("certificates-title")} />
            { content }
        </div>
    }
}

fn result(texts: &Texts, check: &CertificateCheck) -> Html {
    let Some(exchange) = &check.exchange else {
        return html! {
            <>
                <Notification tone={Tone::Warning} title={texts.say("certificates-unknown")} live=true>
                    <p>{ texts.tell("certificates-unknown-text", [("code", check.code.as_str().into())]) }</p>
                </Notification>
                <CodeForm />
            </>
        };
    };
    html! {
        <>
            <Notification tone={Tone::Success} title={texts.say("certificates-valid")} live=true>
                <p>{ texts.say("certificates-valid-text") }</p>
            </Notification>
            <Facts items={facts(texts, &check.code, exchange)} />
        </>
    }
}

fn facts(texts: &Texts, code: &str, exchange: &CertifiedExchange) -> Vec<Fact> {
    let side = |name: &str, country: &str| {
        let country = format::country(texts, country);
        texts.tell(
            "certificates-side",
            [
                ("name", name.to_owned().into()),
                ("country", country.into()),
            ],
        )
    };
    let mode = match exchange.mode {
        Mode::Physical => texts.say("planner-mode-physical"),
        Mode::Virtual => texts.say("planner-mode-virtual"),
    };
    let dates = exchange.starts_on.zip(exchange.ends_on).map(|(from, to)| {
        let (from, to) = (format::day(texts, from), format::day(texts, to));
        texts.tell(
            "certificates-dates-text",
            [("from", from.into()), ("to", to.into())],
        )
    });
    let entries = [
        (
            texts.say("certificates-visitor"),
            Some(side(&exchange.visitor, exchange.visitor_country.as_str())),
        ),
        (
            texts.say("certificates-host"),
            Some(side(&exchange.host, exchange.host_country.as_str())),
        ),
        (texts.say("certificates-mode"), Some(mode)),
        (texts.say("certificates-dates"), dates),
        (
            texts.say("certificates-issued"),
            Some(format::instant(texts, exchange.issued_at)),
        ),
        (texts.say("certificates-code-name"), Some(code.to_owned())),
    ];
    entries
        .into_iter()
        .filter_map(|(name, value)| Some((name.into(), html! { { value? } })))
        .collect()
}
