//! What follows from the answers.

use std::rc::Rc;

use clusterxchange_domain::reference::Mode;
use yew::prelude::*;

use super::calendar_view::CalendarView;
use super::cliffs::Cliffs;
use super::draft::Draft;
use super::findings::{Checks, Obstacles};
use super::money::MoneyView;
use super::outlook::{Outlook, outlook};
use super::sources::{self, Sources};
use crate::clock;
use crate::i18n::{Texts, format, use_texts};
use crate::session::use_session;
use crate::ui::{Failure, Notification, Remote, Spinner, Tone, use_remote};

/// What [`Outcome`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The answers so far.
    pub draft: UseReducerHandle<Draft>,
}

/// Asks for what is still missing, or loads the rules and shows what they say.
#[component]
pub fn Outcome(props: &Props) -> Html {
    let texts = use_texts();
    let draft = &props.draft;
    let content = match draft.plan() {
        None => invitation(&texts),
        Some(_) => html! { <Assessment draft={draft.clone()} /> },
    };
    html! {
        <section class="planner__result" aria-labelledby="planner-result-title">
            <h2 id="planner-result-title" class="planner__heading">{ texts.say("planner-result") }</h2>
            { content }
        </section>
    }
}

fn invitation(texts: &Texts) -> Html {
    html! { <p class="planner__empty">{ texts.say("planner-needs-towns") }</p> }
}

#[component]
fn Assessment(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let draft = &props.draft;
    let question = draft
        .plan()
        .map(|plan| sources::question(&plan))
        .unwrap_or_default();
    let (loaded, retry) = use_remote(question, move |question| {
        sources::load(client, question.clone())
    });
    match loaded {
        Remote::Loading => html! { <Spinner text={texts.say("planner-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("planner-failed")} {error} {retry} /> }
        }
        Remote::Ready(sources) => {
            match outlook(draft, &sources.rulebook, &sources.calendar, clock::today()) {
                None => invitation(&texts),
                Some(outlook) => {
                    html! { <Verdict draft={draft.clone()} {outlook} sources={Rc::new(sources)} /> }
                }
            }
        }
    }
}

#[derive(Properties, PartialEq)]
struct VerdictProps {
    draft: UseReducerHandle<Draft>,
    outlook: Outlook,
    sources: Rc<Sources>,
}

#[component]
fn Verdict(props: &VerdictProps) -> Html {
    let texts = use_texts();
    let VerdictProps {
        draft,
        outlook,
        sources,
    } = props;
    let findings: Vec<_> = outlook.stay.receipt.findings.clone();
    html! {
        <>
            { headline(&texts, draft, outlook) }
            { figures(&texts, draft, outlook) }
            <Obstacles findings={findings.clone()} draft={draft.clone()} />
            if draft.has_dates() {
                <CalendarView draft={(**draft).clone()} calendar={sources.calendar.clone()} figures={outlook.stay.outcome.clone()} />
            }
            if let Some(money) = outlook.money.clone().filter(|_| draft.mode == Mode::Physical && draft.has_dates()) {
                <MoneyView lump_sum={money.lump_sum} draft={draft.clone()} />
                <Cliffs cliffs={money.cliffs} currency={sources.rulebook.lump_sum.currency.clone()} />
            }
            <Checks {findings} />
            <p class="portal-quiet">{ texts.tell("planner-rulebook", [("title", sources.rulebook.title.as_str().into()), ("version", sources.rulebook.version.as_str().into())]) }</p>
        </>
    }
}

fn headline(texts: &Texts, draft: &Draft, outlook: &Outlook) -> Html {
    let receipt = &outlook.stay.receipt;
    let (tone, title) = if !draft.has_dates() {
        (Tone::Info, texts.say("planner-needs-dates"))
    } else if receipt.fails() {
        (Tone::Error, texts.say("planner-verdict-fails"))
    } else if receipt.needs_a_person() {
        (Tone::Warning, texts.say("planner-verdict-asks"))
    } else {
        (Tone::Success, texts.say("planner-verdict-holds"))
    };
    html! {
        <div role="status"><Notification {tone} {title} /></div>
    }
}

fn figures(texts: &Texts, draft: &Draft, outlook: &Outlook) -> Html {
    let stay = &outlook.stay.outcome;
    let days = draft.has_dates().then(|| {
        let off = u32::try_from(stay.days_off.len()).unwrap_or(u32::MAX);
        let count = texts.tell(
            "planner-figure-days",
            [("count", stay.working_days.into()), ("off", off.into())],
        );
        figure(&stay.working_days.to_string(), &count)
    });
    let distance = outlook.distance_km.map(|km| {
        let value = format::number(texts, &km.trunc().to_string());
        let value = texts.tell("kilometres", [("km", value.into())]);
        figure(&value, &texts.say("planner-figure-distance"))
    });
    let amount = outlook
        .money
        .as_ref()
        .filter(|_| draft.has_dates())
        .map(|money| {
            let sum = &money.lump_sum.outcome;
            let value = format::money(texts, sum.amount, &sum.currency);
            figure(&value, &texts.say("planner-figure-amount"))
        });
    html! { <dl class="planner__figures">{ days }{ distance }{ amount }</dl> }
}

fn figure(value: &str, name: &str) -> Html {
    html! {
        <div class="planner__figure">
            <dt class="planner__figure-name">{ name }</dt>
            <dd class="planner__figure-value">{ value }</dd>
        </div>
    }
}
