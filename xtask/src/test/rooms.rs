//! Which room of the house may stand on what.

use std::process::Command;

use anyhow::bail;

use super::{Place, Tally};
use crate::process;

/// A room and what it must never depend on, directly or through others.
struct Room {
    package: &'static str,
    features: &'static [&'static str],
    never: &'static [&'static str],
}

/// The rule `domain <- contract <- { api, frontend }`, as a list of what it forbids.
const ROOMS: [Room; 5] = [
    Room {
        package: "clusterxchange-domain",
        features: &[],
        never: &[
            "actix-*",
            "clusterxchange*",
            "getrandom",
            "reqwest",
            "sea-orm*",
            "sqlx*",
            "tokio*",
            "utoipa*",
            "web-sys",
            "yew*",
        ],
    },
    Room {
        package: "clusterxchange-domain",
        features: &["schema"],
        never: &[
            "actix-*",
            "clusterxchange*",
            "reqwest",
            "sea-orm*",
            "sqlx*",
            "tokio*",
            "web-sys",
            "yew*",
        ],
    },
    Room {
        package: "clusterxchange-contract",
        features: &["server"],
        never: &[
            "actix-*",
            "clusterxchange",
            "clusterxchange-portal",
            "reqwest",
            "sea-orm*",
            "sqlx*",
            "tokio*",
            "web-sys",
            "yew*",
        ],
    },
    Room {
        package: "clusterxchange-portal",
        features: &[],
        never: &[
            "actix-*",
            "clusterxchange",
            "sea-orm*",
            "sqlx*",
            "utoipa*",
            "validator",
        ],
    },
    Room {
        package: "clusterxchange",
        features: &[],
        never: &[
            "clusterxchange-portal",
            "clusterxchange-tests",
            "web-sys",
            "yew*",
        ],
    },
];

/// Fails when a room depends on what it must not know.
pub fn check(place: &mut Place) -> anyhow::Result<Tally> {
    let mut wrong = Vec::new();
    for room in &ROOMS {
        wrong.extend(intruders(place, room)?);
    }
    if wrong.is_empty() {
        return Ok(Tally {
            passed: u32::try_from(ROOMS.len())?,
            ..Tally::default()
        });
    }
    bail!("{}", wrong.join("\n"))
}

fn intruders(place: &Place, room: &Room) -> anyhow::Result<Vec<String>> {
    // The portal runs in the browser and nowhere else; what it needs elsewhere does not count.
    let target = match room.package {
        "clusterxchange-portal" => "wasm32-unknown-unknown",
        "clusterxchange" => "x86_64-unknown-linux-gnu",
        _ => "all",
    };
    let tree = process::capture(
        Command::new("cargo")
            .current_dir(place.context().root())
            .args([
                "tree", "--locked", "--edges", "normal", "--prefix", "none", "--format", "{p}",
            ])
            .args(["--package", room.package, "--target", target])
            .arg(format!("--features={}", room.features.join(","))),
    )?;
    let mut found: Vec<&str> = tree
        .lines()
        .filter_map(|line| line.split(' ').next())
        .filter(|name| *name != room.package)
        .filter(|name| room.never.iter().any(|pattern| matches(pattern, name)))
        .collect();
    found.sort_unstable();
    found.dedup();
    let sentence = |name: &str| {
        let package = room.package;
        format!("{package} must not depend on {name}: see `cargo tree -p {package} -i {name}`")
    };
    Ok(found.into_iter().map(sentence).collect())
}

fn matches(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_with_a_star_takes_the_family_and_one_without_a_single_crate() {
        assert!(matches("tokio*", "tokio-util"));
        assert!(matches("tokio*", "tokio"));
        assert!(matches("clusterxchange", "clusterxchange"));
        assert!(!matches("clusterxchange", "clusterxchange-domain"));
    }
}
