//! Whether an organisation can take part: a short interview, answered by the same rules as on the server.

mod answers;
mod ask;
mod interview;
mod verdict;

use std::rc::Rc;

use clusterxchange_domain::rulebook::Rulebook;
use yew::prelude::*;

use answers::{Answers, Edit};
use ask::Ask;
use verdict::Outcome;

use crate::api::reference;
use crate::clock;
use crate::i18n::use_texts;
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Failure, PageTitle, Remote, Spinner, use_remote};

/// The interview and its answer.
#[component]
pub fn Eligibility() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (rules, retry) = use_remote((), move |()| async move {
        reference::rulebook(&client).await.map(Rc::new)
    });
    let content = match rules {
        Remote::Loading => html! { <Spinner text={texts.say("how-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("how-failed")} {error} {retry} /> }
        }
        Remote::Ready(rules) => html! { <Interview {rules} /> },
    };
    html! {
        <div class="ecl-container portal-page">
            <PageTitle title={texts.say("eligibility-title")} />
            <p class="portal-lead">{ texts.say("eligibility-lead") }</p>
            { content }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct InterviewProps {
    rules: Rc<Rulebook>,
}

#[component]
fn Interview(props: &InterviewProps) -> Html {
    let texts = use_texts();
    let answers = use_reducer(Answers::restore);
    use_effect_with((*answers).clone(), |answers: &Answers| answers.keep());
    let rules = &props.rules;
    let steps = answers.steps(rules, clock::today());
    // Answers that were kept may lack some that the rules in force ask for.
    let ready = |step: &&interview::Step| step.questions.iter().all(|it| answers.suits(it));
    let reached = steps.iter().take_while(|step| ready(step)).count();
    let at = answers.step.min(reached);
    let clear = {
        let dispatch = answers.dispatcher();
        Callback::from(move |()| dispatch.dispatch(Edit::Clear))
    };
    let content = match steps.get(at) {
        Some(_) => html! { <Ask key={at} rules={rules.clone()} answers={answers.clone()} {at} /> },
        None => html! { <Outcome rules={rules.clone()} answers={answers.clone()} /> },
    };
    html! {
        <>
            { content }
            <Button kind={ButtonKind::Ghost} icon="trash" label={texts.say("eligibility-clear")} onclick={clear} />
        </>
    }
}

#[cfg(test)]
mod test;
