//! Every rule of the scheme, by its identifier.

use crate::receipt::Rule;

/// All rules, sorted by identifier.
pub fn all() -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = [
        crate::administration::RULES,
        crate::registration::RULES,
        crate::matching::RULES,
        crate::building::RULES,
        crate::execution::RULES,
        crate::workflow::RULES,
        crate::workflow::registration::RULES,
        crate::workflow::proposal::RULES,
        crate::workflow::exchange::RULES,
        crate::workflow::visit::RULES,
    ]
    .concat();
    rules.sort_by_key(|rule| rule.id);
    rules
}

/// The rule with this identifier.
pub fn find(id: &str) -> Option<&'static Rule> {
    all().into_iter().find(|rule| rule.id == id)
}

#[cfg(test)]
mod test {
    use super::all;

    #[test]
    fn no_two_rules_share_an_identifier() {
        let ids: Vec<_> = all().iter().map(|rule| rule.id).collect();
        let mut unique = ids.clone();
        unique.dedup();
        assert_eq!(ids, unique);
    }

    #[test]
    fn every_rule_names_its_source_and_its_sentence() {
        for rule in all() {
            assert!(
                rule.sentence.ends_with('.') && !rule.source.is_empty(),
                "{}",
                rule.id
            );
        }
    }
}
