//! Where in a request something stands.

use clusterxchange_domain::receipt::Counterfactual;

use crate::http::ApiError;

/// Where a part of a request stands in the whole: what is said about the part points there.
pub fn inside(part: &str, error: ApiError) -> ApiError {
    let inside = |pointer: &str| match pointer {
        "/visitor_registration_id" | "/host_registration_id" => pointer.to_owned(),
        _ => format!("{part}{pointer}"),
    };
    match error {
        ApiError::Unprocessable(mut errors) => {
            for error in &mut errors {
                error.pointer = inside(&error.pointer);
            }
            ApiError::Unprocessable(errors)
        }
        ApiError::Refused(mut receipt) => {
            for finding in &mut receipt.findings {
                if let Some(Counterfactual::Change { changes, .. }) = &mut finding.counterfactual {
                    for change in changes {
                        change.pointer = inside(&change.pointer);
                    }
                }
            }
            ApiError::Refused(receipt)
        }
        other => other,
    }
}
