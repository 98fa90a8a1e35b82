//! Who has agreed, signed and validated, and who has not yet.

use clusterxchange_contract::identity::Membership;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::reference::Role;
use yew::prelude::*;

use super::SectionProps;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::party;
use crate::query::Query;
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::{Icon, IconSize, QueryLink};

/// The signatures in their order, those that are missing included.
#[component]
pub fn Signatures(props: &SectionProps) -> Html {
    let texts = use_texts();
    let session = use_session();
    let commitment = &props.exchange.commitment;
    let mut entries = Vec::new();
    for (role, seat) in [(Role::Visitor, Party::Visitor), (Role::Host, Party::Host)] {
        let done = commitment
            .agreed
            .contains(&role)
            .then(|| texts.say("signature-agreed"));
        let signed = signature(&texts, props, seat);
        entries.push((seat, signed.or(done.map(|done| (done, false)))));
    }
    for seat in [Party::VisitorPartnership, Party::HostPartnership] {
        entries.push((seat, partnership(&texts, props, seat)));
    }
    let mut checkers = vec![Party::SupportOffice];
    if commitment.drawn {
        checkers.push(Party::Commission);
    }
    for seat in checkers {
        let validated = commitment
            .validations
            .iter()
            .find(|validation| validation.party == seat)
            .map(|validation| {
                let day = format::instant(&texts, validation.at);
                (
                    texts.tell("signature-validated", [("day", day.into())]),
                    true,
                )
            });
        entries.push((seat, validated));
    }
    let entry = |(seat, done): &(Party, Option<(String, bool)>)| {
        let complete = done.as_ref().is_some_and(|(_, complete)| *complete);
        let text = done
            .as_ref()
            .map_or_else(|| texts.say("signature-open"), |(text, _)| text.clone());
        html! {
            <li class={classes!("signatures__entry", complete.then_some("signatures__entry--done"))}>
                <Icon name={if complete { "check-filled" } else { "clock" }} size={IconSize::Small} />
                <span><strong>{ party(&texts, *seat) }</strong><br />{ text }</span>
            </li>
        }
    };
    html! {
        <>
            <h3 class="case-panel__subtitle">{ texts.say("signatures-title") }</h3>
            <ul class="signatures">{ for entries.iter().map(entry) }</ul>
            { drawn(&texts, props, &session.session) }
            <p class="portal-quiet portal-hash">{ texts.tell("signatures-document", [("hash", commitment.document.to_string().into())]) }</p>
        </>
    }
}

/// Why the Commission has a say, and for those who may read the draws, the way to this one.
fn drawn(texts: &Texts, props: &SectionProps, session: &Session) -> Html {
    let commitment = &props.exchange.commitment;
    if !commitment.drawn {
        return Html::default();
    }
    let reads =
        |seat: &Membership| matches!(seat, Membership::SupportOffice | Membership::Commission);
    let may_read = matches!(session, Session::SignedIn(me) if me.memberships.iter().any(reads));
    // A commitment takes part in the draw of the month of its last signature.
    let signed = commitment.signatures.iter().map(|signature| signature.at);
    let link = signed.max().filter(|_| may_read).map(|at| {
        let (month, ticket) = (at.format("%Y-%m").to_string(), commitment.document.to_string());
        let query = Query::from([("month", month.as_str()), ("text", ticket.as_str())]);
        html! { <QueryLink to={Route::AdminSampling} {query} class="ecl-link">{ texts.say("signatures-draw") }</QueryLink> }
    });
    html! { <p>{ texts.say("signatures-drawn") }{ " " }{ link.unwrap_or_default() }</p> }
}

/// The signature of a Partnership; one in charge of both sides signs once for both.
fn partnership(texts: &Texts, props: &SectionProps, seat: Party) -> Option<(String, bool)> {
    let exchange = &props.exchange;
    let is_one = exchange.visitor.partnership_id == exchange.host.partnership_id;
    let for_both = || {
        let seats = [Party::VisitorPartnership, Party::HostPartnership];
        let signed = |seat| signature(texts, props, seat);
        seats.into_iter().find_map(signed).filter(|_| is_one)
    };
    signature(texts, props, seat).or_else(for_both)
}

fn signature(texts: &Texts, props: &SectionProps, seat: Party) -> Option<(String, bool)> {
    let signatures = &props.exchange.commitment.signatures;
    let signature = signatures
        .iter()
        .find(|signature| signature.party == seat)?;
    let day = format::instant(texts, signature.at);
    let text = match &signature.name {
        Some(name) => texts.tell(
            "signature-by",
            [("name", name.as_str().into()), ("day", day.into())],
        ),
        None => texts.tell("signature-on", [("day", day.into())]),
    };
    Some((text, true))
}
