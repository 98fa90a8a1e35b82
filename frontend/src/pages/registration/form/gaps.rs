//! What a registration still lacks, section by section.

use clusterxchange_domain::receipt::{Finding, Verdict};
use clusterxchange_domain::registration::{RegistrationForm, completeness};
use clusterxchange_domain::rulebook::Rulebook;
use serde_json::Value;

use crate::pages::registration::fields::{Field, SECTIONS, Section};

/// What is missing, one finding for each answer.
pub fn gaps(form: &RegistrationForm, rulebook: &Rulebook) -> Vec<Finding> {
    let findings = completeness(form, rulebook).findings.into_iter();
    findings
        .filter(|finding| finding.verdict == Verdict::Fails)
        .collect()
}

/// The question that a gap belongs to.
pub fn field_of(gap: &Finding) -> Option<&'static Field> {
    let pointer = gap.inputs.get("pointer").and_then(Value::as_str);
    let pointer = pointer.unwrap_or_default();
    let mut fields = SECTIONS.iter().flat_map(|section| section.fields);
    fields.find(|field| field.pointer == pointer || pointer.starts_with(field.pointer))
}

/// How many answers a section lacks.
pub fn count(section: &Section, gaps: &[Finding]) -> usize {
    let fields = gaps.iter().filter_map(field_of);
    fields
        .filter(|field| section.fields.contains(field))
        .count()
}

#[cfg(test)]
mod test {
    use clusterxchange_domain::rulebook::shipped;

    use super::*;

    #[test]
    fn every_gap_of_an_empty_registration_belongs_to_a_section() {
        let rulebook = shipped().unwrap().last().unwrap();
        let gaps = gaps(&RegistrationForm::default(), rulebook);
        assert!(!gaps.is_empty());
        let counted: usize = SECTIONS.iter().map(|section| count(section, &gaps)).sum();
        assert_eq!(counted, gaps.len());
    }

    #[test]
    fn an_answer_closes_the_gap_of_its_section() {
        let rulebook = shipped().unwrap().last().unwrap();
        let section = |id| SECTIONS.iter().find(|it| it.id == id).unwrap();
        let mut form = RegistrationForm::default();
        let before = count(section("organisation"), &gaps(&form, rulebook));
        form.organisation.name = Some("Azulejo".to_owned());
        let after = count(section("organisation"), &gaps(&form, rulebook));
        assert_eq!(after + 1, before);
    }
}
