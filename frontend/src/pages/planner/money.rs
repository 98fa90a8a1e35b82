//! The lump sum, and why it is what it is.

use clusterxchange_domain::building::lump_sum::LumpSum;
use clusterxchange_domain::receipt::{Decided, Verdict};
use yew::prelude::*;

use super::draft::Draft;
use crate::i18n::{format, use_texts};
use crate::pages::case::in_full;
use crate::ui::{Accordion, AccordionItem};
use crate::wording::said;

/// What [`MoneyView`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The lump sum with its receipt.
    pub lump_sum: Decided<LumpSum>,
    /// The answers.
    pub draft: UseReducerHandle<Draft>,
}

/// Says in full why the amount is not the full one, and has the rest behind a button.
#[component]
pub fn MoneyView(props: &Props) -> Html {
    let texts = use_texts();
    let sum = &props.lump_sum.outcome;
    let findings = &props.lump_sum.receipt.findings;
    let amount = format::money(&texts, sum.amount, &sum.currency);
    let full = format::money(&texts, sum.full_amount, &sum.currency);
    let summary = if sum.full_amount.is_zero() {
        // Then the reasons below say why there is none.
        String::new()
    } else if sum.amount == sum.full_amount {
        texts.tell("planner-money-full", [("amount", amount.into())])
    } else {
        texts.tell(
            "planner-money-reduced",
            [("amount", amount.into()), ("full", full.into())],
        )
    };
    let reasons = findings
        .iter()
        .filter(|finding| finding.verdict != Verdict::Holds)
        .map(|finding| html! { <li>{ said(&texts, &finding.reason) }</li> });
    let item = AccordionItem {
        title: html! { { texts.say("planner-money-why") } },
        content: in_full(&texts, findings),
    };
    html! {
        <section aria-labelledby="planner-money-title">
            <h3 id="planner-money-title" class="planner__subheading">{ texts.say("planner-money") }</h3>
            <p>{ summary }</p>
            <ul class="planner__reasons">{ for reasons }</ul>
            <Accordion deep=true id="planner-money-why" items={vec![item]} />
        </section>
    }
}
