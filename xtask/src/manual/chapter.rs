//! The chapter of one person: each of its actions, from the state tables.

use std::fmt::Write;

use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::rulebook::{DayCount, Deadline, Rulebook};
use clusterxchange_domain::workflow::exchange::Exchange;
use clusterxchange_domain::workflow::proposal::Proposal;
use clusterxchange_domain::workflow::registration::Registration;
use clusterxchange_domain::workflow::visit::Visit;
use clusterxchange_domain::workflow::{LifeCycle, Named, Row};

use super::people::Person;
use super::words::{Words, escaped};

/// The chapter.
pub fn chapter(person: &Person, words: &Words, rulebook: &Rulebook) -> String {
    let mut text = format!(
        "<section id=\"{}\">\n<h2>{}</h2>\n",
        person.id,
        escaped(person.title)
    );
    for paragraph in person.story {
        let _ = writeln!(text, "<p>{}</p>", escaped(paragraph));
    }
    if let Some((file, caption)) = person.picture {
        let caption = escaped(caption);
        let _ = writeln!(
            text,
            "<figure><img src=\"../images/{file}\" alt=\"{caption}\"><figcaption>{caption}</figcaption></figure>"
        );
    }
    let book = (words, rulebook);
    text.push_str(&cases::<Registration>(person, "In a registration", book));
    text.push_str(&cases::<Proposal>(person, "In a proposal", book));
    text.push_str(&cases::<Exchange>(person, "In an exchange", book));
    text.push_str(&cases::<Visit>(person, "In a group visit", book));
    text.push_str("</section>\n");
    text
}

/// The person's actions in one kind of case, in the order of the table.
fn cases<C: LifeCycle>(person: &Person, title: &str, book: (&Words, &Rulebook)) -> String {
    let is_theirs =
        |row: &&Row<C::Stage, C::Action>| row.by.iter().any(|party| person.seats.contains(party));
    let mut actions: Vec<C::Action> = Vec::new();
    for row in C::TABLE.iter().filter(is_theirs) {
        if !actions.contains(&row.action) {
            actions.push(row.action);
        }
    }
    if actions.is_empty() {
        return String::new();
    }
    let mut text = format!("<h3>{title}</h3>\n");
    for action in actions {
        let rows: Vec<_> = C::TABLE
            .iter()
            .filter(is_theirs)
            .filter(|row| row.action == action)
            .collect();
        text.push_str(&entry::<C>(person, action, &rows, book));
    }
    text
}

/// One action: what it does, who may, from where to where, by when, under which rules, who is told.
fn entry<C: LifeCycle>(
    person: &Person,
    action: C::Action,
    rows: &[&Row<C::Stage, C::Action>],
    (words, rulebook): (&Words, &Rulebook),
) -> String {
    let title = words.title(C::KIND, action.key(), action.label());
    let mut text = format!(
        "<section class=\"action\"><h4>{}</h4>\n<dl>\n",
        escaped(&title)
    );
    let mut add = |name: &str, value: String| {
        if !value.is_empty() {
            let _ = writeln!(text, "<dt>{name}</dt><dd>{value}</dd>");
        }
    };
    // Where the portal has no more to say than its button does, neither has the manual.
    let hint = words.hint(C::KIND, action.key());
    add("What it does", escaped(hint.unwrap_or_default()));
    add("Who may", parties(rows.iter().flat_map(|row| row.by)));
    let way = |row: &&Row<C::Stage, C::Action>| {
        let to: Vec<_> = row.to.iter().map(|stage| stage.label()).collect();
        escaped(&format!("{} → {}", row.from.label(), to.join(" or ")))
    };
    add("From where to where", list(rows.iter().map(way)));
    add("By when", list(due::<C>(person, action, rulebook)));
    let mut rules: Vec<_> = rows.iter().flat_map(|row| row.rules).collect();
    rules.sort_by_key(|rule| rule.id);
    rules.dedup_by_key(|rule| rule.id);
    add(
        "What has to hold",
        list(rules.iter().map(|rule| {
            format!(
                "<a href=\"../rules/{}.md\">{}</a>",
                rule.id,
                escaped(rule.sentence)
            )
        })),
    );
    add(
        "Who is told",
        parties(rows.iter().flat_map(|row| row.tells)),
    );
    text.push_str("</dl></section>\n");
    text
}

/// The deadlines of the states that wait for just this.
fn due<C: LifeCycle>(
    person: &Person,
    action: C::Action,
    rulebook: &Rulebook,
) -> impl Iterator<Item = String> {
    let awaits = move |(party, awaited): &(Party, C::Action)| {
        *awaited == action && person.seats.contains(party)
    };
    C::STAGES
        .iter()
        .filter(move |row| row.awaits.iter().any(awaits))
        .filter_map(|row| {
            let deadline = row.deadline?(&rulebook.deadlines);
            Some(escaped(&format!(
                "{}: within {}",
                row.stage.label(),
                days(&deadline.value)
            )))
        })
}

/// A deadline in words.
pub fn days(deadline: &Deadline) -> String {
    match deadline.count {
        DayCount::Calendar => format!("{} calendar days", deadline.days),
        DayCount::Working => format!("{} working days", deadline.days),
    }
}

fn list(items: impl Iterator<Item = String>) -> String {
    let items: Vec<_> = items.collect();
    match items.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        _ => format!("<ul><li>{}</li></ul>", items.join("</li><li>")),
    }
}

/// Each once, in the usual order.
fn parties<'a>(named: impl Iterator<Item = &'a Party>) -> String {
    let named: Vec<_> = named.collect();
    let mut all = Party::ALL.to_vec();
    all.retain(|party| named.contains(&party));
    let names: Vec<_> = all.into_iter().map(name).collect();
    escaped(&names.join(", "))
}

fn name(party: Party) -> &'static str {
    match party {
        Party::Applicant => "the organisation that registers",
        Party::Partnership => "its Partnership",
        Party::Visitor => "visitor",
        Party::Host => "host",
        Party::VisitorPartnership => "visitor’s Partnership",
        Party::HostPartnership => "host’s Partnership",
        Party::SupportOffice => "Support Office",
        Party::Commission => "Commission",
        Party::System => "the tool by itself",
    }
}
