//! Decisions of an officer where the rules leave room.

use serde::{Deserialize, Serialize};

use crate::receipt::{Audience, Counterfactual, Finding, Party, Verdict};

/// What an officer decided about one finding that asks for a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct OfficerDecision {
    /// Identifier of the rule that asked, for example `cluster-membership`.
    #[cfg_attr(feature = "schema", schema(max_length = 100))]
    pub rule: String,
    /// Whether the officer decided in favour of the applicant.
    pub accepted: bool,
    /// Why; the applicant reads it.
    #[cfg_attr(feature = "schema", schema(max_length = 4000))]
    pub reason: String,
}

/// The finding after the officer's decision about it, if there is one. A decision changes only a
/// finding that asks for a person; neither a met nor an unmet rule can be decided away.
pub(super) fn decided(finding: Finding, decisions: &[OfficerDecision]) -> Finding {
    let decision = decisions.iter().rfind(|it| it.rule == finding.rule);
    let (Verdict::Manual, Some(decision)) = (finding.verdict, decision) else {
        return finding;
    };
    let reason = format!(
        "{} The Partnership has decided: {}",
        finding.reason, decision.reason
    );
    let counterfactual = match finding.counterfactual {
        _ if decision.accepted => None,
        Some(change @ Counterfactual::Change { .. }) => Some(change),
        _ => Some(Counterfactual::nothing(
            "The Partnership has decided. Ask it, or the Support Office, if you disagree.",
        )),
    };
    Finding {
        verdict: if decision.accepted {
            Verdict::Holds
        } else {
            Verdict::Fails
        },
        reason,
        counterfactual,
        audience: Audience::subject(Party::Applicant),
        ..finding
    }
}
