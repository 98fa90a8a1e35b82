//! The parts of the score, one function each.

use std::collections::BTreeSet;
use std::fmt::Display;

use super::{ScorePart, ScorePartKind, SideReason};
use crate::matching::profile::MatchProfile;
use crate::matching::share::share;
use crate::reference::{ActivityId, CountryCode, LanguageTag};
use crate::rulebook::Rulebook;

/// All parts, in the order of the rulebook's weights.
pub(super) fn all(
    visitor: &MatchProfile,
    host: &MatchProfile,
    rulebook: &Rulebook,
) -> Vec<ScorePart> {
    let weights = &rulebook.matching.weights;
    let shortest = rulebook.stay.physical.min_working_days.value;
    vec![
        in_common(
            ScorePartKind::Sector,
            weights.sector,
            "sector",
            [&visitor.sectors, &host.sectors],
        ),
        in_common(
            ScorePartKind::Ecosystem,
            weights.ecosystem,
            "ecosystem",
            [&visitor.ecosystems, &host.ecosystems],
        ),
        activity(visitor, host, weights.activity),
        language(visitor, host, weights.language),
        country(visitor, host, weights.country),
        availability(visitor, host, weights.availability, shortest),
        duration(visitor, host, weights.duration, shortest),
    ]
}

fn part(
    part: ScorePartKind,
    points: u32,
    out_of: u32,
    shared: Vec<String>,
    sides: [(String, String); 2],
) -> ScorePart {
    let side = |(reason, raise): (String, String)| SideReason {
        reason,
        raise: (points < out_of)
            .then_some(raise)
            .filter(|raise| !raise.is_empty()),
    };
    let [visitor, host] = sides;
    ScorePart {
        part,
        points,
        out_of,
        shared,
        visitor: side(visitor),
        host: side(host),
    }
}

/// Some ids in a sentence; an empty list says so.
fn list(ids: impl IntoIterator<Item = impl Display>) -> String {
    let ids = texts(ids);
    if ids.is_empty() {
        "none".to_owned()
    } else {
        ids.join(", ")
    }
}

fn texts(ids: impl IntoIterator<Item = impl Display>) -> Vec<String> {
    ids.into_iter().map(|id| id.to_string()).collect()
}

/// The share of the smaller of two sets that lies in both.
fn in_common<T: Ord + Display>(
    kind: ScorePartKind,
    weight: u32,
    noun: &str,
    [visitor, host]: [&BTreeSet<T>; 2],
) -> ScorePart {
    let shared: Vec<String> = texts(visitor.intersection(host));
    let points = share(weight, shared.len(), visitor.len().min(host.len()));
    let reason = if shared.is_empty() {
        format!("You have no {noun} in common.")
    } else {
        format!("In common by {noun}: {}.", list(&shared))
    };
    let raise = |theirs: &BTreeSet<T>| {
        format!(
            "More in common would raise it; the other side names: {}.",
            list(theirs)
        )
    };
    let sides = [(reason.clone(), raise(host)), (reason, raise(visitor))];
    part(kind, points, weight, shared, sides)
}

/// The share of what the visitor looks for that the host offers.
fn activity(visitor: &MatchProfile, host: &MatchProfile, weight: u32) -> ScorePart {
    let (wanted, offered) = (&visitor.activities_wanted, &host.activities_offered);
    let shared: Vec<String> = texts(wanted.intersection(offered));
    let points = share(weight, shared.len(), wanted.len());
    let (met, all) = (shared.len(), wanted.len());
    let raise = |missing: Vec<&ActivityId>, own: &str, other: &str| match missing.as_slice() {
        [] => other.to_owned(),
        missing => format!("{own} would raise it: {}.", list(missing)),
    };
    let sides = [
        (
            format!("The host offers {met} of the {all} activities that you look for."),
            raise(
                offered.difference(wanted).collect(),
                "Looking for what else the host offers",
                "Only the host could raise it, by offering more.",
            ),
        ),
        (
            format!("You offer {met} of the {all} activities that the visitor looks for."),
            raise(
                wanted.difference(offered).collect(),
                "Offering what else the visitor looks for",
                "Only the visitor could raise it, by naming what it looks for.",
            ),
        ),
    ];
    part(ScorePartKind::Activity, points, weight, shared, sides)
}

/// One working language in common suffices; regional variants of a language count as one.
fn language(visitor: &MatchProfile, host: &MatchProfile, weight: u32) -> ScorePart {
    let base = |tags: &BTreeSet<LanguageTag>| -> BTreeSet<String> {
        let primary = |tag: &LanguageTag| tag.as_str().split('-').next().map(str::to_owned);
        tags.iter().filter_map(primary).collect()
    };
    let (ours, theirs) = (base(&visitor.languages), base(&host.languages));
    let shared: Vec<String> = ours.intersection(&theirs).cloned().collect();
    let points = if shared.is_empty() { 0 } else { weight };
    let reason = if shared.is_empty() {
        "You have no working language in common.".to_owned()
    } else {
        format!("Working languages in common: {}.", list(&shared))
    };
    let raise = |other: &BTreeSet<String>| {
        format!(
            "A working language in common would raise it; the other side works in: {}.",
            list(other)
        )
    };
    let sides = [(reason.clone(), raise(&theirs)), (reason, raise(&ours))];
    part(ScorePartKind::Language, points, weight, shared, sides)
}

/// Half for each side whose wish the other's country fits. Naming no country wishes for any.
fn country(visitor: &MatchProfile, host: &MatchProfile, weight: u32) -> ScorePart {
    let fits = |wishes: &MatchProfile, country: Option<CountryCode>| {
        let wishes = &wishes.preferred_countries;
        wishes.is_empty() || country.is_some_and(|country| wishes.contains(&country))
    };
    let visitor_pleased = fits(visitor, host.country);
    let host_pleased = fits(host, visitor.country);
    let points = share(
        weight,
        usize::from(visitor_pleased) + usize::from(host_pleased),
        2,
    );
    let side = |own: bool, other: bool, theirs: Option<CountryCode>| {
        let says = |pleased: bool| if pleased { "fits" } else { "does not fit" };
        let reason = format!(
            "The other side's country {} your wishes, and yours {} those of the other side.",
            says(own),
            says(other)
        );
        let raise = match theirs {
            Some(country) if !own => {
                format!("Adding {country} to your preferred countries would raise it.")
            }
            _ => "Only the other side's wishes could raise it.".to_owned(),
        };
        (reason, raise)
    };
    let pleased = [
        (visitor_pleased, host.country),
        (host_pleased, visitor.country),
    ];
    let shared = pleased
        .into_iter()
        .filter(|it| it.0)
        .filter_map(|it| Some(it.1?.to_string()));
    let sides = [
        side(visitor_pleased, host_pleased, host.country),
        side(host_pleased, visitor_pleased, visitor.country),
    ];
    part(
        ScorePartKind::Country,
        points,
        weight,
        shared.collect(),
        sides,
    )
}

/// Days in a row that suit both, against the shortest exchange that the visitor wants.
fn availability(
    visitor: &MatchProfile,
    host: &MatchProfile,
    weight: u32,
    shortest: u32,
) -> ScorePart {
    let needed = visitor.min_days.unwrap_or(shortest).max(1);
    let days = visitor.days_in_common(host);
    let count = |days: u32| usize::try_from(days).unwrap_or(usize::MAX);
    let points = share(weight, count(days), count(needed));
    let reason = match days {
        0 => "No period suits both.".to_owned(),
        days => format!("Days in a row that suit both: {days}."),
    };
    let raise = |theirs: &MatchProfile| {
        let periods: Vec<String> = theirs
            .availability
            .iter()
            .map(|(from, to)| format!("{from} to {to}"))
            .collect();
        format!(
            "{needed} days in a row that suit both would raise it; the other side names: {}.",
            list(&periods)
        )
    };
    let sides = [(reason.clone(), raise(host)), (reason, raise(visitor))];
    part(
        ScorePartKind::Availability,
        points,
        weight,
        Vec::new(),
        sides,
    )
}

/// Whether some duration suits both. A bound that is not named is open.
fn duration(visitor: &MatchProfile, host: &MatchProfile, weight: u32, shortest: u32) -> ScorePart {
    let bounds = |it: &MatchProfile| {
        (
            it.min_days.unwrap_or(shortest),
            it.max_days.unwrap_or(u32::MAX),
        )
    };
    let (ours, theirs) = (bounds(visitor), bounds(host));
    let fits = ours.0.max(theirs.0) <= ours.1.min(theirs.1);
    let reason = if fits {
        "Some duration suits both."
    } else {
        "No duration suits both."
    };
    let raise = |(least, most): (u32, u32)| match most {
        u32::MAX => {
            format!("It would rise if your durations reached {least} working days or more.")
        }
        most => format!(
            "It would rise if your durations met those of the other side: {least} to {most} working days."
        ),
    };
    let sides = [
        (reason.to_owned(), raise(theirs)),
        (reason.to_owned(), raise(ours)),
    ];
    part(
        ScorePartKind::Duration,
        if fits { weight } else { 0 },
        weight,
        Vec::new(),
        sides,
    )
}
