//! The values of the rulebook in force, for texts that speak of them.

use chrono::NaiveDate;
use clusterxchange_domain::reference::Role;
use clusterxchange_domain::rulebook::{
    Access, DayCount, Deadline, ParticipantType, Rulebook, SmeThresholds, TypeRule,
};
use fluent_bundle::FluentArgs;
use rust_decimal::Decimal;
use serde::Serialize;

use crate::i18n::{Texts, format};
use crate::wording::said_plainly;

/// The name of a value of the domain, as it stands on the wire.
pub fn key(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

/// A time limit in words, for example "15 working days".
pub fn deadline(texts: &Texts, deadline: &Deadline) -> String {
    match deadline.count {
        DayCount::Working => texts.tell("days", [("count", deadline.days.into())]),
        DayCount::Calendar => texts.tell("calendar-days", [("count", deadline.days.into())]),
    }
}

/// A kind of participant in words.
pub fn participant_type(texts: &Texts, kind: ParticipantType) -> String {
    texts.say(&format!("eligibility-type-{}", key(&kind)))
}

/// Everything that a text may name. Lists are lines that begin with a dash, each on its own.
pub fn values(texts: &Texts, rules: &Rulebook, today: NaiveDate) -> FluentArgs<'static> {
    let mut values = FluentArgs::new();
    values.set("title", rules.title.clone());
    values.set("version", rules.version.clone());
    participation(&mut values, texts, rules);
    stay(&mut values, texts, rules, today);
    money(&mut values, texts, rules);
    let (matching, limits) = (&rules.matching, &rules.deadlines);
    values.set("open_proposals", matching.open_proposals.value);
    values.set("suitable", matching.suitable_from.value);
    values.set("sample", rules.commitment.sampling.rate_percent.value);
    let clauses: Vec<_> = rules
        .commitment
        .clauses
        .iter()
        .map(|clause| said_plainly(texts, &clause.title))
        .collect();
    values.set("clauses", lines(&clauses));
    values.set("years", rules.retention.exchange_years.value);
    values.set("months", rules.retention.unmatched_months.value);
    for (name, limit) in [
        ("decision", &limits.registration_decision),
        ("correction", &limits.correction),
        ("answer", &limits.proposal_answer),
        ("signature", &limits.signature),
        ("report", &limits.report),
        ("report_check", &limits.report_validation),
        ("payment", &limits.payment),
    ] {
        values.set(name, deadline(texts, &limit.value));
    }
    values
}

fn participation(values: &mut FluentArgs<'static>, texts: &Texts, rules: &Rulebook) {
    let rules = &rules.participation;
    values.set(
        "visitors",
        lines(&open_to(texts, rules.types.as_slice(), Role::Visitor)),
    );
    values.set(
        "hosts",
        lines(&open_to(texts, rules.types.as_slice(), Role::Host)),
    );
    values.set("countries", rules.countries.value.len());
    let codes = rules.countries.value.keys();
    let mut names: Vec<_> = codes
        .map(|code| format::country(texts, code.as_str()))
        .collect();
    names.sort();
    values.set("country_names", format::list(texts, &names));
    values.set("national", answer(rules.national_exchanges.value));
    values.set("profile", answer(rules.cluster_profile_required.value));
    values.set("network", key(&rules.network_only_membership.value));
    values.set("exception", answer(rules.exceptional_host.value));
    values.set("association", answer(rules.association_as_sme.value));
    values.set("third_days", rules.third_country_days.value);
    if let Some(SmeThresholds {
        staff_below,
        turnover_at_most,
        balance_at_most,
        ..
    }) = rules.sme.value.last()
    {
        values.set("staff", *staff_below);
        values.set("turnover", turnover_at_most.to_string());
        values.set("balance", balance_at_most.to_string());
    }
}

/// The kinds of organisation that may take a role, those on which a person decides included.
fn open_to(texts: &Texts, types: &[TypeRule], role: Role) -> Vec<String> {
    types
        .iter()
        .filter(|rule| match role {
            Role::Visitor => rule.visitor.value != Access::No,
            Role::Host => rule.host.value != Access::No,
        })
        .map(|rule| participant_type(texts, rule.participant_type))
        .collect()
}

fn stay(values: &mut FluentArgs<'static>, texts: &Texts, rules: &Rulebook, today: NaiveDate) {
    let (physical, virtual_stay) = (&rules.stay.physical, &rules.stay.virtual_stay);
    values.set("min_days", physical.min_working_days.value);
    values.set("max_months", physical.max_months.value);
    let ends_by = virtual_stay.ends_by.as_ref().map(|day| day.value);
    let is_over = ends_by.is_some_and(|last| last < today);
    let state = match (virtual_stay.allowed.value && !is_over, ends_by) {
        (false, _) => "no",
        (true, None) => "yes",
        (true, Some(_)) => "until",
    };
    values.set("virtual", state);
    values.set(
        "virtual_until",
        ends_by
            .map(|day| format::day(texts, day))
            .unwrap_or_default(),
    );
    values.set("virtual_min", virtual_stay.min_days.value);
    values.set("virtual_max", virtual_stay.max_days.value);
    values.set("virtual_window", virtual_stay.window_days_per_day.value);
    values.set(
        "virtual_shortest_window",
        virtual_stay
            .min_days
            .value
            .saturating_mul(virtual_stay.window_days_per_day.value),
    );
    values.set(
        "once",
        if rules.matching.once_in_the_scheme.value {
            "scheme"
        } else {
            "phase"
        },
    );
}

fn money(values: &mut FluentArgs<'static>, texts: &Texts, rules: &Rulebook) {
    let sum = &rules.lump_sum;
    let amounts = || sum.ceilings.value.iter().map(|ceiling| ceiling.amount);
    let written =
        |amount: Option<Decimal>| format::money(texts, amount.unwrap_or_default(), &sum.currency);
    values.set("highest", written(amounts().max()));
    values.set("lowest", written(amounts().min()));
    values.set("full_days", sum.full_from_working_days.value);
    values.set("full_km", sum.full_from_km.value);
}

fn answer(is: bool) -> &'static str {
    if is { "yes" } else { "no" }
}

fn lines(entries: &[String]) -> String {
    let lines: Vec<_> = entries.iter().map(|entry| format!("- {entry}")).collect();
    lines.join("\n")
}

#[cfg(test)]
mod test {
    use super::{key, lines};
    use clusterxchange_domain::rulebook::{Access, ParticipantType};

    #[test]
    fn a_list_is_a_line_for_each_entry() {
        assert_eq!(lines(&["one".to_owned(), "two".to_owned()]), "- one\n- two");
        assert_eq!(lines(&[]), "");
    }

    #[test]
    fn values_are_named_as_on_the_wire() {
        assert_eq!(
            key(&ParticipantType::ScalingUpSupport),
            "scaling_up_support"
        );
        assert_eq!(key(&Access::Manual), "manual");
    }
}
