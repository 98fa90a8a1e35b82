//! What the scheme is, and the road through its four phases: who does what, and by when.

use clusterxchange_domain::rulebook::{Deadline, Deadlines, Rulebook, Sourced};
use fluent_bundle::FluentArgs;
use yew::prelude::*;

use super::home::Benefits;
use super::rule_values::{deadline, values};
use crate::api::reference;
use crate::clock;
use crate::i18n::{Texts, text_id, use_texts};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Failure, Icon, NavLink, PageTitle, Remote, Spinner, prose, use_remote};

/// Who takes a step, what it is, and by when.
type Step = (&'static str, &'static str, Option<Limit>);
type Limit = fn(&Deadlines) -> &Sourced<Deadline>;
type Phase = (&'static str, &'static str, &'static [Step]);

const YOU: &str = text_id("how-you");
const VISITOR: &str = text_id("how-visitor");
const BOTH: &str = text_id("how-both");
const OTHER: &str = text_id("how-other");
const PARTNERSHIP: &str = text_id("how-partnership");
const PARTNERSHIPS: &str = text_id("how-partnerships");
const SUPPORT: &str = text_id("how-support-office");
const COMMISSION: &str = text_id("how-commission");
const HOST: &str = text_id("how-host");

const PHASES: [Phase; 4] = [
    (
        text_id("phase-registration"),
        "edit",
        &[
            (YOU, text_id("how-register"), None),
            (YOU, text_id("how-choose"), None),
            (
                PARTNERSHIP,
                text_id("how-decide"),
                Some(|it| &it.registration_decision),
            ),
            (YOU, text_id("how-correct"), Some(|it| &it.correction)),
            (
                COMMISSION,
                text_id("how-approve"),
                Some(|it| &it.pre_approval),
            ),
        ],
    ),
    (
        text_id("phase-matching"),
        "chain",
        &[
            (YOU, text_id("how-search"), None),
            (YOU, text_id("how-propose"), None),
            (OTHER, text_id("how-answer"), Some(|it| &it.proposal_answer)),
        ],
    ),
    (
        text_id("phase-building"),
        "document",
        &[
            (BOTH, text_id("how-write"), Some(|it| &it.building)),
            (BOTH, text_id("how-sign"), Some(|it| &it.signature)),
            (
                PARTNERSHIPS,
                text_id("how-countersign"),
                Some(|it| &it.signature),
            ),
            (
                SUPPORT,
                text_id("how-validate"),
                Some(|it| &it.support_office_validation),
            ),
            (
                COMMISSION,
                text_id("how-sample"),
                Some(|it| &it.commission_validation),
            ),
            (VISITOR, text_id("how-agree"), Some(|it| &it.signature)),
        ],
    ),
    (
        text_id("phase-execution"),
        "global",
        &[
            (BOTH, text_id("how-meet"), None),
            (VISITOR, text_id("how-report"), Some(|it| &it.report)),
            (HOST, text_id("how-feedback"), Some(|it| &it.host_feedback)),
            (
                PARTNERSHIP,
                text_id("how-check"),
                Some(|it| &it.report_validation),
            ),
            (PARTNERSHIP, text_id("how-pay"), Some(|it| &it.payment)),
            (BOTH, text_id("how-certificate"), None),
        ],
    ),
];

/// The scheme on one page.
#[component]
pub fn HowItWorks() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (rules, retry) = use_remote(
        (),
        move |()| async move { reference::rulebook(&client).await },
    );
    let content = match rules {
        Remote::Loading => html! { <Spinner text={texts.say("how-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("how-failed")} {error} {retry} /> }
        }
        Remote::Ready(rules) => whole(&texts, &rules),
    };
    html! {
        <>
            <div class="ecl-container portal-page">
                <PageTitle title={texts.say("how-title")} />
                <p class="portal-lead">{ texts.say("how-lead") }</p>
                { content }
            </div>
            <Benefits />
        </>
    }
}

fn whole(texts: &Texts, rules: &Rulebook) -> Html {
    let values = values(texts, rules, clock::today());
    html! {
        <>
            { prose(&texts.fill("how-scheme", &values)) }
            <section aria-labelledby="how-road">
                <h2 id="how-road" class="portal-subtitle">{ texts.say("home-road-title") }</h2>
                <ol class="journey">{ for PHASES.iter().map(|phase| phase_of(texts, rules, &values, phase)) }</ol>
            </section>
            <p class="portal-quiet">{ texts.fill("how-source", &values) }</p>
            <p class="ways">
                <NavLink to={Route::Eligibility} class="ecl-button ecl-button--primary">{ texts.say("nav-eligibility") }</NavLink>
                <NavLink to={Route::Planner} class="ecl-button ecl-button--secondary">{ texts.say("nav-planner") }</NavLink>
                <NavLink to={Route::Questions} class="ecl-button ecl-button--ghost">{ texts.say("nav-questions") }</NavLink>
            </p>
        </>
    }
}

fn phase_of(texts: &Texts, rules: &Rulebook, values: &FluentArgs<'_>, phase: &Phase) -> Html {
    let (name, icon, steps) = phase;
    let step = |(who, what, limit): &Step| {
        let limit = limit.map(|limit| {
            let within = deadline(texts, &limit(&rules.deadlines).value);
            html! { <p class="journey__limit"><Icon name="calendar" size={crate::ui::IconSize::Small} />{ texts.tell("how-within", [("limit", within.into())]) }</p> }
        });
        html! {
            <li class="journey__step">
                <p class="journey__who">{ texts.say(who) }</p>
                <p class="journey__what">{ texts.fill(what, values) }</p>
                { limit.unwrap_or_default() }
            </li>
        }
    };
    html! {
        <li class="journey__phase">
            <span class="home-road__sign journey__sign"><Icon name={*icon} /></span>
            <h3 class="home-road__name">{ texts.say(name) }</h3>
            <ol class="journey__steps">{ for steps.iter().map(step) }</ol>
        </li>
    }
}
