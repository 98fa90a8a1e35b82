//! When and where, and what the rules say about it.

use chrono::NaiveDate;
use clusterxchange_contract::building::exchange::{ExchangeDetails, PlanInput};
use clusterxchange_domain::building::calendar::DayKind;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::reference::Mode;
use serde_json::{Value, json};
use yew::prelude::*;

use super::EditableProps;
use super::commitment::void_by_changes;
use super::plan_editor::{PlanEditor, name};
use crate::draft::{owner, store};
use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::{Findings, in_full};
use crate::pages::references::{Entry, List, References};
use crate::session::use_session;
use crate::ui::{Accordion, AccordionItem, Button, ButtonKind, Fact, Facts, Remote, use_remote};
use crate::wording::holiday;

/// The plan as it stands, and its editor for those who write it.
#[component]
pub fn Plan(props: &EditableProps) -> Html {
    let texts = use_texts();
    let context = use_session();
    let account = owner(&context);
    let (known, _) = use_remote((), {
        let texts = texts.clone();
        move |()| References::load(context.client, texts)
    });
    let activities = match known {
        Remote::Ready(references) => references.of(List::Activities).to_vec(),
        Remote::Loading | Remote::Failed(_) => Vec::new(),
    };
    // What was typed on an earlier visit opens the editor again.
    let exchange_id = props.exchange.id;
    let editing = use_state(|| store::has(account, &name(exchange_id)));
    let plan = &props.exchange.plan;
    let figures = &plan.stay.outcome;
    let mut items: Vec<Fact> = entered(&texts, &activities, &plan.entered)
        .into_iter()
        .map(|(name, value)| (name.into(), html! { { value } }))
        .collect();
    if figures.working_days > 0 {
        items.push((
            texts.say("exchange-length").into(),
            html! { { texts.tell("days", [("count", figures.working_days.into())]) } },
        ));
    }
    if !figures.days_off.is_empty() {
        let holidays: Vec<_> = figures
            .days_off
            .iter()
            .filter_map(|day| match &day.kind {
                DayKind::Holiday { name, .. } => Some((day.date, name)),
                DayKind::Working | DayKind::Weekend => None,
            })
            .map(|(date, name)| {
                let name = holiday(&texts, name);
                format!("{name}, {}", format::day(&texts, date))
            })
            .collect();
        if !holidays.is_empty() {
            let names = holidays.join("; ");
            items.push((texts.say("exchange-holidays").into(), html! { { names } }));
        }
    }
    let may_edit = props
        .exchange
        .standing
        .available_actions
        .iter()
        .any(|action| action.name == "edit_plan");
    let content = if *editing && may_edit {
        let onclose = {
            let (editing, onchange) = (editing.setter(), props.onchange.clone());
            Callback::from(move |saved| {
                editing.set(false);
                if saved {
                    onchange.emit(());
                }
            })
        };
        html! {
            <>
                { void_by_changes(&texts, &props.exchange) }
                <PlanEditor exchange_id={props.exchange.id} {activities} {onclose} />
            </>
        }
    } else {
        let edit = may_edit.then(|| {
            let onclick = {
                let editing = editing.setter();
                Callback::from(move |()| editing.set(true))
            };
            html! { <Button kind={ButtonKind::Secondary} icon="edit" label={texts.say("action-exchange-edit-plan")} {onclick} /> }
        });
        html! {
            <>
                <Facts {items} />
                <Findings findings={plan.stay.receipt.findings.clone()} />
                { checks(&texts, &props.exchange) }
                { edit }
            </>
        }
    };
    html! {
        <section class="case-section" id="plan" aria-labelledby="plan-title">
            <h2 id="plan-title" class="case-section__title">{ texts.say("exchange-plan") }</h2>
            { content }
        </section>
    }
}

/// All rules that were looked at, for those who check the plan.
fn checks(texts: &Texts, exchange: &ExchangeDetails) -> Html {
    let is_own = |seat: &Party| matches!(seat, Party::Visitor | Party::Host);
    if exchange.standing.seats.iter().any(is_own) {
        return Html::default();
    }
    let findings = &exchange.plan.stay.receipt.findings;
    let item = AccordionItem {
        title: html! { { texts.tell("planner-checks", [("count", findings.len().into())]) } },
        content: in_full(texts, findings),
    };
    html! { <Accordion id="plan-checks" items={vec![item]} /> }
}

/// The answers of a plan in words, those that are given.
pub fn entered(texts: &Texts, activities: &[Entry], plan: &PlanInput) -> Vec<(String, String)> {
    let mode = match plan.mode {
        Mode::Physical => texts.say("planner-mode-physical"),
        Mode::Virtual => texts.say("planner-mode-virtual"),
    };
    let mut items = vec![(texts.say("exchange-mode"), mode)];
    let mut add =
        |name: String, value: Option<String>| items.extend(value.map(|value| (name, value)));
    let day = |day: Option<NaiveDate>| day.map(|day| format::day(texts, day));
    add(texts.say("planner-starts-on"), day(plan.starts_on));
    add(texts.say("planner-ends-on"), day(plan.ends_on));
    let days: Vec<_> = plan
        .exchange_days
        .iter()
        .map(|day| format::day(texts, *day))
        .collect();
    add(
        texts.say("exchange-days"),
        (!days.is_empty()).then(|| days.join("; ")),
    );
    add(texts.say("planner-travel-out"), day(plan.travel_out_on));
    add(texts.say("planner-travel-back"), day(plan.travel_back_on));
    let is_chosen = |value: &Value| plan.activities.iter().any(|id| json!(id) == *value);
    let activities: Vec<_> = activities
        .iter()
        .filter(|(value, _)| is_chosen(value))
        .map(|(_, name)| name.clone())
        .collect();
    add(
        texts.say("plan-activities"),
        (!activities.is_empty()).then(|| activities.join("; ")),
    );
    let place = plan.host_place.as_str();
    add(
        texts.say("exchange-place"),
        (!place.is_empty()).then(|| place.to_owned()),
    );
    items
}
