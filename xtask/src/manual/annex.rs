//! The annex: what an exchange pays in each country, and all time limits.

use std::fmt::Write;

use clusterxchange_domain::building::lump_sum::half;
use clusterxchange_domain::reference::Reference;
use clusterxchange_domain::rulebook::{Ceiling, Rulebook};

use super::chapter::days;
use super::words::escaped;

/// Both tables.
pub fn annex(rulebook: &Rulebook) -> anyhow::Result<String> {
    let mut text = "<section id=\"annex\">\n<h2>Annex: amounts and time limits</h2>\n".to_owned();
    text.push_str(&amounts(rulebook)?);
    text.push_str(&limits(rulebook));
    text.push_str("</section>\n");
    Ok(text)
}

fn amounts(rulebook: &Rulebook) -> anyhow::Result<String> {
    let reference = Reference::shipped()?;
    let money = &rulebook.lump_sum;
    let mut rows: Vec<(String, &Ceiling)> = money
        .ceilings
        .value
        .iter()
        .map(|ceiling| {
            let country = reference.country(ceiling.country);
            let name = country.map_or(ceiling.country.as_str(), |country| country.name.as_str());
            (name.to_owned(), ceiling)
        })
        .collect();
    rows.sort_by(|one, other| one.0.cmp(&other.0));
    let mut text = format!(
        "<h3>What a stay in person pays</h3>\n<p>The full amount is due from {} working days and {} kilometres on; below either, half of it. \
         The Partnership may agree on less. An exchange at a distance pays nothing.</p>\n\
         <table><thead><tr><th>Host’s country</th><th>Full ({currency})</th><th>Half ({currency})</th><th>Stays that begin</th></tr></thead><tbody>\n",
        money.full_from_working_days.value,
        money.full_from_km.value,
        currency = escaped(&money.currency),
    );
    for (name, ceiling) in rows {
        let span = match (ceiling.from, ceiling.to) {
            (None, None) => String::new(),
            (Some(from), None) => format!("from {from}"),
            (None, Some(to)) => format!("until {to}"),
            (Some(from), Some(to)) => format!("{from} to {to}"),
        };
        let _ = writeln!(
            text,
            "<tr><td>{}</td><td class=\"number\">{}</td><td class=\"number\">{}</td><td>{span}</td></tr>",
            escaped(&name),
            ceiling.amount.normalize(),
            half(ceiling.amount).normalize(),
        );
    }
    text.push_str("</tbody></table>\n");
    let _ = writeln!(
        text,
        "<p class=\"quiet\">Source: {}</p>",
        escaped(&money.ceilings.source)
    );
    Ok(text)
}

fn limits(rulebook: &Rulebook) -> String {
    let limits = &rulebook.deadlines;
    let rows = [
        (
            "A Partnership decides on a registration",
            &limits.registration_decision,
        ),
        (
            "The Commission decides on an exceptional host",
            &limits.pre_approval,
        ),
        (
            "An applicant corrects a registration on hold",
            &limits.correction,
        ),
        (
            "A proposal is answered, or it expires",
            &limits.proposal_answer,
        ),
        (
            "Visitor and host agree on plan and commitment",
            &limits.building,
        ),
        ("Each signature", &limits.signature),
        (
            "The Support Office validates a commitment",
            &limits.support_office_validation,
        ),
        (
            "The Commission validates a commitment that was drawn",
            &limits.commission_validation,
        ),
        (
            "The visitor reports after the end of the stay",
            &limits.report,
        ),
        (
            "The visitor’s Partnership checks the report",
            &limits.report_validation,
        ),
        ("The lump sum is paid", &limits.payment),
        ("The host gives feedback", &limits.host_feedback),
    ];
    let mut text = "<h3>Time limits</h3>\n<table><thead><tr><th>What</th><th>Within</th><th>Reminders after</th></tr></thead><tbody>\n".to_owned();
    for (what, limit) in rows {
        let reminders: Vec<_> = limit.value.reminders.iter().map(u32::to_string).collect();
        let _ = writeln!(
            text,
            "<tr><td>{what}</td><td>{}</td><td>{}</td></tr>",
            days(&limit.value),
            if reminders.is_empty() {
                "–".to_owned()
            } else {
                format!("{} days", reminders.join(", "))
            },
        );
    }
    text.push_str("</tbody></table>\n");
    text
}
