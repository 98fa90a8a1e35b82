//! The report of a visitor, as far as the reader may see it.

use clusterxchange_contract::execution::exchange::ReportDetails;
use clusterxchange_domain::workflow::exchange::ReportReturn;

use super::outcome::{fact, of_five};
use crate::i18n::{Texts, format};
use crate::pages::case::actions::report_name;
use crate::ui::Fact;

/// The answers, each under the name that suits the reader: whoever gave them, or somebody else.
pub fn facts(texts: &Texts, report: &ReportDetails, is_own: bool) -> Vec<Fact> {
    let name = |pointer: &str| report_name(texts, pointer, is_own);
    let mut items = Vec::new();
    let day = format::instant(texts, report.submitted_at);
    fact(&mut items, texts.say("report-submitted"), day);
    if report.validated_at.is_none() {
        let last = report.returns.as_ref().and_then(|returns| returns.last());
        items.extend(last.and_then(|last| returned(texts, last, is_own)));
    }
    if let Some(part) = &report.exchange {
        let mark = part
            .objectives_reached
            .map(|mark| of_five(texts, mark.into()));
        fact(
            &mut items,
            name("/exchange/activities"),
            part.activities.to_string(),
        );
        fact(
            &mut items,
            name("/exchange/outcomes"),
            part.outcomes.to_string(),
        );
        fact(
            &mut items,
            name("/exchange/objectives_reached"),
            mark.unwrap_or_default(),
        );
        fact(
            &mut items,
            name("/exchange/follow_up"),
            part.follow_up.to_string(),
        );
    }
    if let Some(part) = &report.hosting {
        let mark = part.host_rating.map(|mark| of_five(texts, mark.into()));
        fact(
            &mut items,
            name("/hosting/host_rating"),
            mark.unwrap_or_default(),
        );
        fact(
            &mut items,
            name("/hosting/remarks"),
            part.remarks.to_string(),
        );
    }
    if let Some(part) = &report.scheme {
        let mark = part
            .partnership_rating
            .map(|mark| of_five(texts, mark.into()));
        fact(
            &mut items,
            name("/scheme/partnership_rating"),
            mark.unwrap_or_default(),
        );
        fact(
            &mut items,
            name("/scheme/suggestions"),
            part.suggestions.to_string(),
        );
    }
    items
}

/// The answers that were to be corrected when it was last sent back; the reason is
/// said with the state.
fn returned(texts: &Texts, last: &ReportReturn, is_own: bool) -> Option<Fact> {
    let names: Vec<_> = last
        .fields
        .iter()
        .map(|pointer| report_name(texts, pointer, is_own))
        .filter(|name| !name.is_empty())
        .collect();
    let mut items = Vec::new();
    fact(&mut items, texts.say("ask-report-fields"), names.join("; "));
    items.pop()
}
