//! The lump sum and the Financial Agreement, for those who have a part in the money.

use clusterxchange_contract::building::exchange::AgreementDetails;
use clusterxchange_domain::reference::Mode;
use yew::prelude::*;

use super::VersionedSectionProps;
use super::distance::Distance;
use super::signed_words;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::{in_full, party};
use crate::ui::{Accordion, AccordionItem, Fact, Facts};

/// What is paid, how it comes about, and who has signed for it.
#[component]
pub fn Agreement(props: &VersionedSectionProps) -> Html {
    let texts = use_texts();
    let exchange = &props.exchange;
    let mut items: Vec<Fact> = Vec::new();
    let mut reasons = Html::default();
    if let Some(lump_sum) = &exchange.lump_sum {
        let computed = &lump_sum.computed.outcome;
        let amount = format::money(&texts, computed.amount, &computed.currency);
        items.push((
            texts.say("exchange-lump-sum").into(),
            html! { <strong>{ amount }</strong> },
        ));
        let by_hand = lump_sum.distance.set_by_hand.as_ref();
        let km = by_hand.map(|set| set.km).or(lump_sum.distance.km);
        // Nobody travels to a meeting at a distance.
        let is_physical = exchange.plan.entered.mode == Mode::Physical;
        if let Some(km) = km.filter(|_| is_physical) {
            let km = format::number(&texts, &km.to_string());
            items.push((
                texts.say("exchange-distance").into(),
                html! { { texts.tell("kilometres", [("km", km.into())]) } },
            ));
        }
        if let Some(set) = by_hand {
            items.push((
                texts.say("distance-by-hand").into(),
                html! { { &set.reason } },
            ));
        }
        reasons = html! {
            <Accordion id="lump-sum-reasons" items={vec![AccordionItem {
                title: html! { { texts.say("exchange-lump-sum-why") } },
                content: in_full(&texts, &lump_sum.computed.receipt.findings),
            }]} />
        };
    }
    if let Some(agreement) = &exchange.agreement {
        items.extend(signed(&texts, agreement));
    }
    if items.is_empty() {
        return Html::default();
    }
    html! {
        <section class="case-section" id="agreement" aria-labelledby="agreement-title">
            <h2 id="agreement-title" class="case-section__title">{ texts.say("exchange-money") }</h2>
            <Facts {items} />
            <Distance exchange={exchange.clone()} version={props.version.clone()} onchange={props.onchange.clone()} />
            { conditions(&texts, exchange.agreement.as_ref()) }
            { reasons }
        </section>
    }
}

fn signed(texts: &Texts, agreement: &AgreementDetails) -> Vec<Fact> {
    let mut items: Vec<Fact> = Vec::new();
    if let Some(text) = &agreement.text {
        let amount = format::money(texts, text.amount, &text.currency);
        items.push((
            texts.say("exchange-amount").into(),
            html! { <strong>{ amount }</strong> },
        ));
    }
    for signature in &agreement.signatures {
        let day = format::instant(texts, signature.at);
        let name = signature.name.clone().unwrap_or_default();
        items.push((
            party(texts, signature.party).into(),
            html! { { texts.tell("signature-by", [("name", name.into()), ("day", day.into())]) } },
        ));
    }
    if let Some(waiver) = &agreement.waiver {
        items.push((
            texts.say("agreement-waived").into(),
            html! { { &waiver.reason } },
        ));
    }
    items
}

fn conditions(texts: &Texts, agreement: Option<&AgreementDetails>) -> Html {
    let text = agreement.and_then(|agreement| agreement.text.as_ref());
    text.map_or_else(Html::default, |text| {
        html! {
            <details class="clause__before">
                <summary>{ texts.say("agreement-conditions") }</summary>
                { signed_words::terms(texts, &text.conditions) }
            </details>
        }
    })
}
