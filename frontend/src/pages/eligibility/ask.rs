//! One step of the interview.

use std::rc::Rc;

use clusterxchange_domain::rulebook::Rulebook;
use yew::prelude::*;

use super::answers::{Answers, Edit};
use super::interview::{Kind, Question};
use crate::clock;
use crate::i18n::{Texts, use_texts};
use crate::pages::references::world;
use crate::ui::{Button, ButtonKind, RadioGroup, RadioOption, Select, TextField, focus};

/// What [`Ask`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The rules in force.
    pub rules: Rc<Rulebook>,
    /// What was answered so far.
    pub answers: UseReducerHandle<Answers>,
    /// Which step it is.
    pub at: usize,
}

/// The questions of a step, with the way on and the way back.
#[component]
pub fn Ask(props: &Props) -> Html {
    let texts = use_texts();
    let (answers, at) = (&props.answers, props.at);
    let checked = use_state(|| false);
    let heading = use_node_ref();
    let countries = use_memo((), {
        let texts = texts.clone();
        move |()| world(&texts)
    });
    use_effect_with((), {
        let heading = heading.clone();
        // The first question leaves the focus to the title of the page.
        move |()| {
            if at > 0 {
                focus(&heading);
            }
        }
    });
    let steps = answers.steps(&props.rules, clock::today());
    let questions = steps.get(at).map_or(&[][..], |step| step.questions);
    let complete = questions.iter().all(|question| answers.suits(question));
    let onsubmit = {
        let (checked, dispatch) = (checked.setter(), answers.dispatcher());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            checked.set(!complete);
            if complete {
                dispatch.dispatch(Edit::Go(at + 1));
            }
        })
    };
    let back = {
        let dispatch = answers.dispatcher();
        Callback::from(move |()| dispatch.dispatch(Edit::Go(at.saturating_sub(1))))
    };
    let step = texts.tell(
        "eligibility-step",
        [("step", (at + 1).into()), ("steps", steps.len().into())],
    );
    html! {
        <form class="portal-form interview" novalidate=true {onsubmit}>
            <h2 class="interview__step" ref={heading} tabindex="-1">{ step }</h2>
            <progress class="interview__progress" max={steps.len().to_string()} value={at.to_string()} aria-hidden="true" />
            { for questions.iter().map(|it| question(&texts, answers, &countries, it, *checked)) }
            <div class="ways">
                <Button submit=true label={texts.say("eligibility-next")} />
                if at > 0 {
                    <Button kind={ButtonKind::Secondary} label={texts.say("eligibility-back")} onclick={back} />
                }
            </div>
        </form>
    }
}

fn question(
    texts: &Texts,
    answers: &UseReducerHandle<Answers>,
    countries: &[(serde_json::Value, String)],
    question: &Question,
    checked: bool,
) -> Html {
    let id = format!("eligibility-{}", question.id);
    let label = texts.say(&id);
    let help = texts.find(&format!("{id}-help")).map(AttrValue::from);
    let error = (checked && !answers.suits(question)).then(|| match question.kind {
        Kind::Whole | Kind::Amount => texts.say("eligibility-no-number"),
        Kind::Choice(_) | Kind::Country | Kind::Words => texts.say("eligibility-missing"),
    });
    let answer = {
        let (dispatch, name) = (answers.dispatcher(), question.id);
        Callback::from(move |text: String| dispatch.dispatch(Edit::Answer(name, text)))
    };
    let given = answers.of(question).to_owned();
    match question.kind {
        Kind::Choice(choices) => choice(texts, &id, label, help, error, choices, &given, &answer),
        Kind::Country => {
            let code = |at: usize| countries.get(at).and_then(|(code, _)| code.as_str());
            let value = (0..countries.len()).find(|at| code(*at) == Some(given.as_str()));
            let options: Vec<AttrValue> = countries
                .iter()
                .map(|(_, name)| name.clone().into())
                .collect();
            let codes: Vec<String> = (0..countries.len())
                .filter_map(code)
                .map(str::to_owned)
                .collect();
            let onchange = answer.reform(move |at: Option<usize>| {
                at.and_then(|at| codes.get(at).cloned()).unwrap_or_default()
            });
            html! { <Select {id} {label} {help} error={error.map(AttrValue::from)} optional={question.optional} {options} {value} {onchange} /> }
        }
        Kind::Whole | Kind::Amount | Kind::Words => html! {
            <TextField {id} {label} {help} error={error.map(AttrValue::from)} optional={question.optional} value={given} onchange={answer} />
        },
    }
}

#[expect(
    clippy::too_many_arguments,
    reason = "each is one property of the field"
)]
fn choice(
    texts: &Texts,
    id: &str,
    legend: String,
    help: Option<AttrValue>,
    error: Option<String>,
    choices: &'static [&'static str],
    given: &str,
    answer: &Callback<String>,
) -> Html {
    let options: Vec<_> = choices
        .iter()
        .map(|choice| RadioOption {
            value: *choice,
            text: texts.say(&format!("{id}-{choice}")).into(),
            help: texts
                .find(&format!("{id}-{choice}-help"))
                .unwrap_or_default()
                .into(),
        })
        .collect();
    let value = choices
        .iter()
        .find(|choice| **choice == given)
        .copied()
        .unwrap_or_default();
    let onchange = answer.reform(str::to_owned);
    html! {
        <div>
            <RadioGroup<&'static str> id={id.to_owned()} {legend} {options} {value} {onchange} />
            <p class="portal-quiet">{ help.unwrap_or_default() }</p>
            <p class="interview__error" role="alert">{ error.unwrap_or_default() }</p>
        </div>
    }
}
