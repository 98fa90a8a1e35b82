//! What a Partnership's officers may change about it by themselves.

use serde_json::Value;

use crate::receipt::{Audience, Counterfactual, Example, Finding, Grade, Party, Room, Rule};

/// The fields of an officer.
pub const PARTNERSHIP_FIELDS: Rule = Rule {
    id: "partnership-own-fields",
    room: Room::Administration,
    title: "What officers change about their Partnership",
    sentence: "Officers of a Partnership change its contact, opening hours, addresses, minimum stay and target; name, sectors, members and standing are changed by the Support Office.",
    grade: Grade::Assumed,
    source: "no source; sectors and members decide which applicants come to a Partnership",
    parameters: &[],
    examples: &[
        Example {
            given: "an officer changes the telephone number",
            then: "met",
        },
        Example {
            given: "an officer adds a sector",
            then: "not met: this is for the Support Office",
        },
    ],
};

/// A field that a request would change.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChange {
    /// JSON Pointer to the field.
    pub pointer: String,
    /// What it is now.
    pub current: Value,
}

/// Whether an officer may change this, given the changed fields that are for the Support Office.
pub fn partnership_fields(reserved: &[FieldChange]) -> Finding {
    let audience = Audience::only([Party::Partnership, Party::SupportOffice]);
    if reserved.is_empty() {
        return PARTNERSHIP_FIELDS
            .holds("Only what officers look after is changed.")
            .for_only(audience);
    }
    let pointers: Vec<&str> = reserved.iter().map(|it| it.pointer.as_str()).collect();
    let changes = reserved
        .iter()
        .map(|it| (it.pointer.clone(), it.current.clone()));
    let sentence = "Would be accepted with these fields as they are now; ask the Support Office to change them.";
    PARTNERSHIP_FIELDS
        .fails(format!(
            "Only the Support Office changes {}.",
            pointers.join(", ")
        ))
        .input("fields", pointers)
        .unless(Counterfactual::changes(changes, sentence))
        .for_only(audience)
}

#[cfg(test)]
mod test {
    use serde_json::json;

    use super::*;
    use crate::receipt::Verdict;

    #[test]
    fn a_reserved_field_is_named_with_the_value_that_would_be_accepted() {
        let finding = partnership_fields(&[FieldChange {
            pointer: "/name".to_owned(),
            current: json!("BLUES"),
        }]);
        let mut request = json!({"name": "REDS"});
        assert!(finding.counterfactual.unwrap().apply(&mut request));
        assert_eq!(request, json!({"name": "BLUES"}));
        assert_eq!(partnership_fields(&[]).verdict, Verdict::Holds);
    }
}
