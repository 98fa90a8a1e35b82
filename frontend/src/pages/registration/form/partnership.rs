//! Which Partnership takes charge: by hand, with the reasons of each, or automatically.

use clusterxchange_contract::registration::PartnershipRanking;
use clusterxchange_domain::registration::RankedPartnership;
use clusterxchange_domain::registration::form::ChoiceOfPartnership;
use serde_json::{Value, json};
use uuid::Uuid;
use yew::prelude::*;

use super::sheet::{Edit, Sheet};
use crate::i18n::{Texts, use_texts};
use crate::session::use_session;
use crate::ui::{Failure, RadioGroup, RadioOption, Remote, Spinner, use_remote};
use crate::wording::said;

/// What [`PartnershipChoice`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Identifier.
    pub id: AttrValue,
    /// The registration.
    pub registration_id: Uuid,
    /// The form.
    pub sheet: UseReducerHandle<Sheet>,
}

/// The choice, and the ranking that the automatic one follows.
#[component]
pub fn PartnershipChoice(props: &Props) -> Html {
    let texts = use_texts();
    let choice = props.sheet.parsed().partnership.choice;
    let options = vec![
        RadioOption {
            value: Some(ChoiceOfPartnership::Automatic),
            text: texts.say("form-automatic").into(),
            help: texts.say("form-automatic-help").into(),
        },
        RadioOption {
            value: Some(ChoiceOfPartnership::Manual),
            text: texts.say("form-by-hand").into(),
            help: texts.say("form-by-hand-help").into(),
        },
    ];
    let dispatch = props.sheet.dispatcher();
    let onchange = Callback::from(move |choice: Option<ChoiceOfPartnership>| {
        let mut answers = vec![("/partnership/choice", json!(choice))];
        if choice == Some(ChoiceOfPartnership::Automatic) {
            answers.push(("/partnership/partnership_id", Value::Null));
        }
        dispatch.dispatch(Edit::Answers(answers));
    });
    html! {
        <>
            <RadioGroup<Option<ChoiceOfPartnership>> id={props.id.clone()} legend={texts.say("form-partnership-choice")} {options} value={choice} {onchange} />
            // What is saved decides the ranking, so it is asked again when that changes.
            <Ranking registration_id={props.registration_id} version={props.sheet.version.clone()} sheet={props.sheet.clone()} />
        </>
    }
}

#[derive(Properties, PartialEq)]
struct RankingProps {
    registration_id: Uuid,
    version: String,
    sheet: UseReducerHandle<Sheet>,
}

#[component]
fn Ranking(props: &RankingProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let wish = props.sheet.parsed().partnership;
    let question = (props.registration_id, wish.choice.is_some());
    let (answer, retry) = use_remote(question, move |(id, asked): &(Uuid, bool)| {
        let (path, asked) = (format!("/api/v1/registrations/{id}/partnerships"), *asked);
        async move {
            if asked {
                let ranking: PartnershipRanking = client.get(&path, &[]).await?;
                Ok(Some(ranking))
            } else {
                Ok(None)
            }
        }
    });
    // The old ranking stays until the new one is there, with the focus where it is.
    let known = use_mut_ref(|| props.version.clone());
    use_effect_with(props.version.clone(), {
        let retry = retry.clone();
        move |version| {
            if known.replace(version.clone()) != *version {
                retry.emit(());
            }
        }
    });
    match answer {
        Remote::Loading => html! { <Spinner text={texts.say("form-ranking")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("form-ranking-failed")} {error} {retry} /> }
        }
        Remote::Ready(None) => Html::default(),
        Remote::Ready(Some(ranking)) => {
            let by_hand = wish.choice == Some(ChoiceOfPartnership::Manual);
            let chosen = wish.partnership_id;
            let entry = |(place, candidate): (usize, &RankedPartnership)| {
                let is_chosen = if by_hand {
                    chosen.as_ref() == Some(&candidate.id)
                } else {
                    place == 0
                };
                card(&texts, props, candidate, by_hand, is_chosen)
            };
            html! { <ul class="partnerships">{ for ranking.ranking.iter().take(6).enumerate().map(entry) }</ul> }
        }
    }
}

fn card(
    texts: &Texts,
    props: &RankingProps,
    candidate: &RankedPartnership,
    by_hand: bool,
    is_chosen: bool,
) -> Html {
    let choose = by_hand.then(|| {
        let (dispatch, id) = (props.sheet.dispatcher(), candidate.id.clone());
        let onchange = Callback::from(move |_: Event| {
            let answer = ("/partnership/partnership_id", json!(id));
            dispatch.dispatch(Edit::Answers(vec![answer]));
        });
        let id = format!("partnership-{}", candidate.id);
        html! {
            <div class="ecl-radio">
                <input type="radio" class="ecl-radio__input" id={id.clone()} name="partnership" checked={is_chosen} {onchange} />
                <label class="ecl-radio__label" for={id}>
                    <span class="ecl-radio__box"><span class="ecl-radio__box-inner" /></span>
                    <span class="ecl-radio__text">{ &candidate.name }</span>
                </label>
            </div>
        }
    });
    let parts = candidate.parts.iter().map(|part| {
        html! { <li>{ said(texts, &part.reason) }{ " " }<span class="portal-quiet">{ texts.tell("points", [("points", part.points.into())]) }</span></li> }
    });
    html! {
        <li key={candidate.id.to_string()} class={classes!("partnerships__card", is_chosen.then_some("partnerships__card--chosen"))}>
            { choose.unwrap_or_else(|| html! { <p class="form-list__name">{ &candidate.name }</p> }) }
            <p class="portal-quiet">{ texts.tell("points", [("points", candidate.points.into())]) }</p>
            <ul>{ for parts }</ul>
        </li>
    }
}
