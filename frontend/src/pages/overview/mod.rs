//! The first page after signing in: where am I, what waits for me, what for others, by when.

mod more;
mod road;
mod work;

use std::rc::Rc;

use clusterxchange_contract::case::{CaseHead, CaseOrder, WorkItem};
use clusterxchange_contract::identity::{Me, Membership};
use clusterxchange_contract::page::Page;
use futures_util::try_join;
use serde::de::IgnoredAny;
use yew::prelude::*;

pub use more::is_staff;
use road::Road;
use work::WorkList;

use super::gate::Gate;
use super::help::is_helper;
use crate::api::{ApiClient, ApiError, cases};
use crate::i18n::{Texts, use_texts};
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::{Failure, NavLink, PageTitle, Remote, Spinner, use_remote};

/// The overview, behind the gate.
#[component]
pub fn Overview() -> Html {
    let texts = use_texts();
    html! {
        <Gate title={texts.say("overview-title")} here={Route::Overview}>
            <Desk />
        </Gate>
    }
}

/// What the page asks for: two calls, and one more for those who answer questions.
#[derive(Debug, Clone, PartialEq)]
struct Answer {
    work: Page<WorkItem>,
    cases: Page<CaseHead>,
    /// How many questions of others wait for an answer.
    questions: usize,
}

async fn load(client: ApiClient, answers: bool) -> Result<Answer, ApiError> {
    let questions = async {
        if !answers {
            return Ok(0);
        }
        let query = [("waiting", "true"), ("limit", "200")];
        let waiting: Page<IgnoredAny> = client.get("/api/v1/help/threads", &query).await?;
        Ok(waiting.items.len())
    };
    let (work, cases, questions) = try_join!(
        cases::work(&client),
        cases::mine(&client, CaseOrder::Recent, None, None),
        questions
    )?;
    Ok(Answer {
        work,
        cases,
        questions,
    })
}

#[component]
fn Desk() -> Html {
    let texts = use_texts();
    let context = use_session();
    let (client, answers) = (context.client.clone(), is_helper(&context.session));
    let (answer, retry) = use_remote(answers, move |answers: &bool| load(client, *answers));
    use_effect_with(answer.clone(), {
        let context = context.clone();
        move |answer| {
            if let Remote::Failed(error) = answer
                && error.is_unauthorised()
            {
                context.end();
            }
        }
    });
    let Session::SignedIn(me) = &context.session else {
        return Html::default();
    };
    let content = match answer {
        Remote::Loading => html! { <Spinner text={texts.say("overview-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("overview-failed")} {error} {retry} /> }
        }
        Remote::Ready(answer) => shown(&texts, me, answer),
    };
    html! {
        <>
            <PageTitle title={texts.say("overview-title")} />
            <p class="portal-lead">{ who(&texts, me) }</p>
            { content }
        </>
    }
}

/// For whom the reader acts, in a line.
fn who(texts: &Texts, me: &Rc<Me>) -> String {
    let seats: Vec<_> =
        me.memberships
            .iter()
            .map(|membership| match membership {
                Membership::Organisation { name, .. } if name.is_empty() => {
                    texts.say("overview-organisation")
                }
                Membership::Organisation { name, .. }
                | Membership::PartnershipOfficer { name, .. } => name.clone(),
                Membership::SupportOffice => texts.say("party-support-office"),
                Membership::Commission => texts.say("party-commission"),
            })
            .collect();
    let name = me.account.name.as_str();
    if seats.is_empty() {
        return texts.tell("overview-who-alone", [("name", name.into())]);
    }
    let seats = seats.join(", ");
    texts.tell(
        "overview-who",
        [("name", name.into()), ("seats", seats.into())],
    )
}

fn shown(texts: &Texts, me: &Rc<Me>, answer: Answer) -> Html {
    let is_staff = me.memberships.iter().any(is_staff);
    let is_new = !is_staff && answer.cases.items.is_empty();
    html! {
        <>
            <WorkList items={answer.work.items} more={answer.work.next.is_some()} {is_new} />
            if answer.questions > 0 {
                <p><NavLink to={Route::Help} class="ecl-button ecl-button--secondary">{ texts.tell("overview-questions", [("count", answer.questions.into())]) }</NavLink></p>
            }
            if is_staff {
                <p><NavLink to={Route::MyCases} class="ecl-button ecl-button--secondary">{ texts.say("overview-all-cases") }</NavLink></p>
            } else {
                <Road cases={answer.cases.items} />
            }
            <more::More me={Rc::clone(me)} />
        </>
    }
}
