//! The Commitment to Quality: its clauses and who has signed.

use clusterxchange_contract::building::exchange::ExchangeDetails;
use clusterxchange_contract::case::CaseKind;
use yew::prelude::*;

use super::EditableProps;
use super::clause::Clause;
use super::signatures::Signatures;
use crate::api::cases;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::party;
use crate::ui::{Notification, Tone};

/// Clause by clause, each for the side that writes it.
#[component]
pub fn Commitment(props: &EditableProps) -> Html {
    let texts = use_texts();
    let commitment = &props.exchange.commitment;
    let standing = &props.exchange.standing;
    let may_edit = standing
        .available_actions
        .iter()
        .any(|action| action.name == "edit_clause");
    let last_return = commitment.returns.last().map(|returned| {
        let title = texts.tell(
            "commitment-returned",
            [
                ("party", party(&texts, returned.by).into()),
                ("day", format::instant(&texts, returned.at).into()),
            ],
        );
        let tone = if may_edit { Tone::Warning } else { Tone::Info };
        html! { <Notification {tone} {title}><p>{ &returned.reason }</p></Notification> }
    });
    let to_correct = commitment.returns.last().map(|returned| &returned.clauses);
    html! {
        <section class="case-section" id="commitment" aria-labelledby="commitment-title">
            <h2 id="commitment-title" class="case-section__title">{ texts.say("commitment-title") }</h2>
            <p class="portal-quiet">{ texts.say("commitment-lead") }</p>
            { last_return }
            { may_edit.then(|| void_by_changes(&texts, &props.exchange)) }
            <ol class="clauses">
                { for commitment.clauses.iter().map(|clause| html! {
                    <Clause
                        key={clause.key.clone()}
                        case={cases::path(CaseKind::Exchange, props.exchange.id)}
                        clause={clause.clone()}
                        seats={standing.seats.clone()}
                        {may_edit}
                        to_correct={to_correct.is_some_and(|keys| keys.contains(&clause.key))}
                        change={changed(&props.exchange, &clause.key)}
                        onchange={props.onchange.clone()}
                    />
                }) }
            </ol>
            <Signatures exchange={props.exchange.clone()} />
        </section>
    }
}

/// What a change would undo, where somebody has signed already.
pub fn void_by_changes(texts: &Texts, exchange: &ExchangeDetails) -> Html {
    let count = exchange.commitment.signatures.len();
    if count == 0 {
        return Html::default();
    }
    html! {
        <Notification tone={Tone::Warning} title={texts.say("commitment-signed")}>
            <p>{ texts.tell("commitment-signed-text", [("count", count.into())]) }</p>
        </Notification>
    }
}

/// What a clause said when the reader last signed, if it says something else now.
fn changed(exchange: &ExchangeDetails, key: &str) -> Option<String> {
    let changes = exchange.commitment.since_your_signature.as_ref()?;
    let change = changes.iter().find(|change| change.key == key)?;
    Some(change.before.clone().unwrap_or_default())
}
