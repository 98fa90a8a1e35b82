//! The change log of the API: where an incompatible change is announced.

use std::collections::BTreeSet;

/// Where the log is committed.
pub const PATH: &str = "openapi/CHANGES.md";

/// The operations named under a `### Breaking` heading in lines that the earlier log did not have.
pub fn announced_since(log: &str, earlier: &str) -> BTreeSet<String> {
    let known: BTreeSet<&str> = earlier.lines().collect();
    let mut breaking = false;
    let mut announced = BTreeSet::new();
    for line in log.lines() {
        if line.starts_with('#') {
            breaking = line.trim_start_matches('#').trim() == "Breaking";
        } else if breaking && !known.contains(line) {
            // Every second piece between back-quotes is quoted.
            announced.extend(line.split('`').skip(1).step_by(2).map(str::to_owned));
        }
    }
    announced
}

#[cfg(test)]
mod tests {
    use super::*;

    const EARLIER: &str = "# Changes\n\n## 0.1\n\n### Breaking\n\n- `findHost` needs a login.\n";

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn an_operation_is_announced_under_the_heading_for_breaking_changes() {
        let log = "## 0.2\n\n### Breaking\n\n- `listHosts` and `findHost` lost `name`.\n\n### Added\n\n- `planStay`\n";
        let announced = announced_since(log, "");
        assert_eq!(announced, set(&["listHosts", "findHost", "name"]));
    }

    #[test]
    fn what_was_announced_for_an_earlier_version_announces_nothing_now() {
        assert_eq!(announced_since(EARLIER, EARLIER), set(&[]));
        let log = EARLIER.replace(
            "# Changes\n",
            "# Changes\n\n## 0.2\n\n### Breaking\n\n- `listHosts` is gone.\n",
        );
        assert_eq!(announced_since(&log, EARLIER), set(&["listHosts"]));
    }
}
