//! What the person takes part in, and what each case waits for.

use chrono::{DateTime, Utc};
use clusterxchange_contract::case::{CaseHead, CaseOrder};
use clusterxchange_contract::page::Page;
use clusterxchange_domain::workflow::Waiting;
use yew::prelude::*;

use crate::api::cases;
use crate::clock;
use crate::i18n::{Texts, format, use_texts};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{
    Button, ButtonKind, Cell, Failure, Label, NavLink, Notification, PageTitle, Remote, Spinner,
    Table, Tone, Weight, use_remote,
};

use super::case::{awaited, case_title, due, kind, party, state_name, when};
use super::gate::Gate;
use super::office::parts::use_staff;

/// How many cases stand on a page: a telephone shows each as a list of its own.
const ROWS: u16 = 20;

/// The person's cases, or the way to sign in.
#[component]
pub fn MyCases() -> Html {
    let texts = use_texts();
    html! {
        <Gate title={texts.say("cases-title")} here={Route::MyCases}>
            <PageTitle title={texts.say("cases-title")} />
            <List />
        </Gate>
    }
}

#[component]
fn List() -> Html {
    let texts = use_texts();
    let context = use_session();
    let client = context.client.clone();
    let is_desk = use_staff().is_any();
    // The cursors of the pages that led here; the last one is the page on screen.
    let trail = use_state(Vec::<String>::new);
    let (answer, retry) = use_remote(trail.last().cloned(), move |cursor: &Option<String>| {
        let cursor = cursor.clone();
        let order = if is_desk {
            CaseOrder::Urgent
        } else {
            CaseOrder::Recent
        };
        async move { cases::mine(&client, order, cursor.as_deref(), Some(ROWS)).await }
    });
    use_effect_with(answer.clone(), move |answer| {
        if let Remote::Failed(error) = answer
            && error.is_unauthorised()
        {
            context.end();
        }
    });
    match answer {
        Remote::Loading => html! { <Spinner text={texts.say("cases-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("cases-failed")} {error} {retry} /> }
        }
        Remote::Ready(page) if page.items.is_empty() && trail.is_empty() => empty(&texts),
        Remote::Ready(page) => html! {
            <>
                if is_desk {
                    { desk(&texts) }
                }
                { table(&texts, &page, !is_desk && trail.is_empty() && page.next.is_none()) }
                { turning(&texts, &page, &trail) }
            </>
        },
    }
}

fn empty(texts: &Texts) -> Html {
    html! {
        <Notification tone={Tone::Info} title={texts.say("cases-empty")}>
            <p>{ texts.say("cases-empty-text") }</p>
            <NavLink to={Route::Planner} class="ecl-button ecl-button--secondary">{ texts.say("home-action-plan") }</NavLink>
        </Notification>
    }
}

/// Who runs the scheme works through other lists, too: this one has every case, what waits for the
/// reader first.
fn desk(texts: &Texts) -> Html {
    html! {
        <>
            <p>{ texts.say("cases-desk") }</p>
            <div class="portal-turning">
                <NavLink to={Route::Overview} class="ecl-button ecl-button--secondary">{ texts.say("nav-overview") }</NavLink>
                <NavLink to={Route::OfficeRegistrations} class="ecl-button ecl-button--secondary">{ texts.say("nav-registrations") }</NavLink>
                <NavLink to={Route::OfficeExchanges} class="ecl-button ecl-button--secondary">{ texts.say("nav-exchanges") }</NavLink>
            </div>
        </>
    }
}

/// What comes first where the whole list is at hand: what waits for somebody, by its deadline.
fn urgency(case: &CaseHead) -> (bool, bool, Option<DateTime<Utc>>) {
    let due = case.waiting_on.iter().filter_map(|wait| wait.due).min();
    (case.waiting_on.is_empty(), due.is_none(), due)
}

fn table(texts: &Texts, page: &Page<CaseHead>, is_whole: bool) -> Html {
    let columns = vec![
        texts.say("cases-column-case").into(),
        texts.say("cases-column-state").into(),
        texts.say("cases-column-waits").into(),
        texts.say("cases-column-since").into(),
        texts.say("cases-column-due").into(),
    ];
    let now = clock::now();
    let mut items: Vec<_> = page.items.iter().collect();
    if is_whole {
        items.sort_by_key(|case| urgency(case));
    }
    let rows: Vec<_> = items.iter().map(|case| row(texts, case, now)).collect();
    html! { <Table caption={texts.say("cases-caption")} {columns} {rows} /> }
}

fn row(texts: &Texts, case: &CaseHead, now: DateTime<Utc>) -> Vec<Cell> {
    let kind = kind(texts, case.kind);
    let each = |idle: &str, show: &dyn Fn(&Waiting) -> Html| -> Html {
        if case.waiting_on.is_empty() {
            return html! { <span class="portal-quiet">{ idle }</span> };
        }
        html! { <ul class="cases-waits">{ for case.waiting_on.iter().map(|wait| html! { <li>{ show(wait) }</li> }) }</ul> }
    };
    let nobody = texts.say("cases-waits-for-nothing");
    let line = case_title(texts, case.kind, &case.title);
    let title = match Route::case(case.kind, case.id) {
        Some(to) => html! { <NavLink {to} class="cases-title ecl-link">{ line }</NavLink> },
        None => html! { <span class="cases-title">{ line }</span> },
    };
    vec![
        html! { <>{ title }<span class="cases-kind">{ kind }</span></> },
        html! { <Label text={state_name(texts, case.kind, &case.state, &case.state_label)} weight={if case.waiting_on.is_empty() { Weight::Low } else { Weight::Medium }} /> },
        each(
            &nobody,
            &|wait| html! { <><strong>{ party(texts, wait.party) }</strong>{ ": " }{ awaited(texts, case.kind, wait) }</> },
        ),
        each(
            "–",
            &|wait| html! { { format::instant(texts, wait.since) } },
        ),
        each("–", &|wait| {
            if wait.is_possible(now) {
                due(texts, wait.due, now)
            } else {
                when(texts, wait, now)
            }
        }),
    ]
}

fn turning(texts: &Texts, page: &Page<CaseHead>, trail: &UseStateHandle<Vec<String>>) -> Html {
    let back = (!trail.is_empty()).then(|| {
        let trail = trail.clone();
        let onclick = Callback::from(move |()| {
            let mut shorter = (*trail).clone();
            shorter.pop();
            trail.set(shorter);
        });
        html! { <Button kind={ButtonKind::Secondary} label={texts.say("list-back")} {onclick} /> }
    });
    let on = page.next.clone().map(|next| {
        let trail = trail.clone();
        let onclick = Callback::from(move |()| {
            let mut longer = (*trail).clone();
            longer.push(next.clone());
            trail.set(longer);
        });
        html! { <Button kind={ButtonKind::Secondary} label={texts.say("list-on")} {onclick} /> }
    });
    html! { <div class="portal-turning">{ back }{ on }</div> }
}
