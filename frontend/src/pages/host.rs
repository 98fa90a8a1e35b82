//! The public page of a host.

use clusterxchange_contract::execution::host_page::{HostPage, HostedExchange};
use clusterxchange_domain::reference::Mode;
use uuid::Uuid;
use yew::prelude::*;

use crate::api::open;
use crate::i18n::{Texts, format, use_texts};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Cell, Failure, NavLink, PageTitle, Remote, Spinner, Table, prose, use_remote};

/// What [`Host`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The organisation.
    pub id: Uuid,
}

/// What a host says about itself, and the exchanges that it has completed.
#[component]
pub fn Host(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote(props.id, move |id| {
        let id = *id;
        async move { open::host(&client, id).await }
    });
    let content = match answer {
        Remote::Loading => html! { <Spinner text={texts.say("host-loading")} /> },
        Remote::Failed(error) if error.status() == Some(404) => html! {
            <>
                <PageTitle title={texts.say("host-unknown")} />
                <p class="portal-lead">{ texts.say("host-unknown-text") }</p>
            </>
        },
        Remote::Failed(error) => html! {
            <>
                <PageTitle title={texts.say("host-title")} />
                <Failure title={texts.say("host-failed")} {error} {retry} />
            </>
        },
        Remote::Ready(page) => whole(&texts, &page),
    };
    html! { <div class="ecl-container portal-page">{ content }</div> }
}

fn whole(texts: &Texts, page: &HostPage) -> Html {
    let country = page
        .country
        .map(|code| format::country(texts, code.as_str()));
    html! {
        <>
            <PageTitle title={page.name.clone()} />
            <p class="portal-lead">{ country.unwrap_or_default() }</p>
            { prose(&page.text) }
            { exchanges(texts, page) }
            <p><NavLink to={Route::SignUp} class="ecl-button ecl-button--primary">{ texts.say("home-action-sign-up") }</NavLink></p>
        </>
    }
}

fn exchanges(texts: &Texts, page: &HostPage) -> Html {
    if page.exchanges.is_empty() {
        return html! { <p class="portal-quiet">{ texts.say("host-none") }</p> };
    }
    let columns = vec![
        texts.say("host-visitor-from").into(),
        texts.say("host-dates").into(),
        texts.say("host-mode").into(),
        texts.say("host-group").into(),
    ];
    let caption = texts.tell("host-hosted", [("count", page.hosted.into())]);
    let rows: Vec<_> = page.exchanges.iter().map(|it| row(texts, it)).collect();
    html! { <Table {caption} {columns} {rows} /> }
}

fn row(texts: &Texts, exchange: &HostedExchange) -> Vec<Cell> {
    let dates = exchange.starts_on.zip(exchange.ends_on).map(|(from, to)| {
        let (from, to) = (format::day(texts, from), format::day(texts, to));
        texts.tell(
            "certificates-dates-text",
            [("from", from.into()), ("to", to.into())],
        )
    });
    let mode = match exchange.mode {
        Mode::Physical => texts.say("planner-mode-physical"),
        Mode::Virtual => texts.say("planner-mode-virtual"),
    };
    let group = if exchange.is_grouped {
        texts.say("host-grouped")
    } else {
        texts.say("host-alone")
    };
    let country = format::country(texts, exchange.visitor_country.as_str());
    [country, dates.unwrap_or_default(), mode, group]
        .map(|text| html! { { text } })
        .to_vec()
}
