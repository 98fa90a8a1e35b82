//! The visitor's closing report. Its three parts have different readers: what happened is for
//! everyone who checks the exchange, what the visitor says about the host is for its Partnership
//! alone, what it says about Partnership and scheme for Support Office and Commission alone.

use serde::{Deserialize, Serialize};

use super::Rating;
use crate::receipt::{Audience, Counterfactual, Example, Grade, Party, Receipt, Room, Rule};
use crate::text::Prose;

/// A report has its required answers.
pub const REPORT_COMPLETE: Rule = Rule {
    id: "report-complete",
    room: Room::Execution,
    title: "A complete report",
    sentence: "The closing report says what was done and what came of it, how far the objectives \
               were reached, and gives marks to host and Partnership.",
    grade: Grade::Assumed,
    source: "A Partnership FAQ asks for a closing report; its form is not public.",
    parameters: &[],
    examples: &[Example {
        given: "A report without outcomes.",
        then: "It is not taken; the visitor fills them in.",
    }],
};

/// The closing report.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ClosingReport {
    /// What happened. Read by the visitor's Partnership, the Support Office and the Commission.
    pub exchange: ExchangePart,
    /// About the host. Read by the visitor's Partnership alone.
    pub hosting: HostingPart,
    /// About Partnership and scheme. Read by Support Office and Commission alone.
    pub scheme: SchemePart,
}

/// What happened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ExchangePart {
    /// What was done, day by day or in sum.
    pub activities: Prose,
    /// What came of it.
    pub outcomes: Prose,
    /// How far the objectives were reached.
    pub objectives_reached: Option<Rating>,
    /// What the two will do next.
    pub follow_up: Prose,
}

/// About the host.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct HostingPart {
    /// How the host did.
    pub host_rating: Option<Rating>,
    /// What went well, and what did not.
    pub remarks: Prose,
}

/// About Partnership and scheme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct SchemePart {
    /// How the Partnership helped.
    pub partnership_rating: Option<Rating>,
    /// What the scheme should do better.
    pub suggestions: Prose,
}

/// Whether a report can be sent. Only the visitor's side reads what is missing.
pub fn completeness(report: &ClosingReport, rulebook: &str) -> Receipt {
    let part = &report.exchange;
    let missing: Vec<&str> = [
        ("/exchange/activities", part.activities.is_blank()),
        ("/exchange/outcomes", part.outcomes.is_blank()),
        (
            "/exchange/objectives_reached",
            part.objectives_reached.is_none(),
        ),
        ("/hosting/host_rating", report.hosting.host_rating.is_none()),
        (
            "/scheme/partnership_rating",
            report.scheme.partnership_rating.is_none(),
        ),
    ]
    .into_iter()
    .filter_map(|(pointer, is_missing)| is_missing.then_some(pointer))
    .collect();
    let finding = if missing.is_empty() {
        REPORT_COMPLETE.holds("All required answers are given.")
    } else {
        let names = missing.join(", ");
        REPORT_COMPLETE
            .fails(format!("Still missing: {names}."))
            .unless(Counterfactual::act(format!("Fill in {names}.")))
    };
    let finding = finding
        .input("missing", missing)
        .for_only(Audience::subject(Party::Visitor));
    Receipt::new(rulebook).with(finding)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_report_names_what_is_missing() {
        let receipt = completeness(&ClosingReport::default(), "test");
        assert_eq!(
            receipt.findings[0].inputs["missing"]
                .as_array()
                .unwrap()
                .len(),
            5
        );
        let full: ClosingReport = serde_json::from_value(json!({
            "exchange": {"activities": "Workshops.", "outcomes": "A joint project.", "objectives_reached": 4},
            "hosting": {"host_rating": 5},
            "scheme": {"partnership_rating": 5},
        }))
        .unwrap();
        assert!(completeness(&full, "test").holds());
    }

    #[test]
    fn marks_go_from_one_to_five() {
        let of = |mark: u8| serde_json::from_value::<Rating>(json!(mark)).is_ok();
        assert_eq!([0, 1, 5, 6].map(of), [false, true, true, false]);
    }
}
