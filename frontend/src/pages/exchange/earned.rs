//! What a completed exchange leaves behind: the certificate.

use clusterxchange_domain::execution::has_certificate;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::exchange::Stage;
use serde_json::json;
use yew::prelude::*;

use super::SectionProps;
use crate::i18n::use_texts;
use crate::route::Route;
use crate::ui::{NavLink, Notification, Tone};

/// The way to the certificate, for those whom it is made out to, once there is one: the first thing
/// on the page.
#[component]
pub fn Earned(props: &SectionProps) -> Html {
    let texts = use_texts();
    let exchange = &props.exchange;
    let standing = &exchange.standing;
    let stage: Option<Stage> = serde_json::from_value(json!(standing.state)).ok();
    let is_issued =
        stage.is_some_and(|stage| has_certificate(stage, &exchange.commitment.rulebook).holds());
    let is_theirs = [Party::Visitor, Party::Host]
        .iter()
        .any(|party| standing.seats.contains(party));
    if !(is_issued && is_theirs) {
        return Html::default();
    }
    html! {
        <Notification tone={Tone::Success} title={texts.say("certificate-ready")}>
            <NavLink to={Route::ExchangeCertificate { id: exchange.id }} class="ecl-button ecl-button--secondary">{ texts.say("certificate-open") }</NavLink>
        </Notification>
    }
}
