//! The people behind an organisation: who may leave it, and what is kept when a person asks for
//! erasure.

use chrono::{Datelike, NaiveDate};
use uuid::Uuid;

use crate::receipt::{Counterfactual, Decided, Example, Grade, Receipt, Room, Rule};
use crate::rulebook::Rulebook;

/// An organisation always has someone who acts for it.
pub const ORGANISATION_KEEPS_MEMBER: Rule = Rule {
    id: "organisation-keeps-member",
    room: Room::Registration,
    title: "An organisation keeps a member",
    sentence: "An organisation always has at least one person who acts for it.",
    grade: Grade::Assumed,
    source: "No source; a registration without anyone behind it could not be answered.",
    parameters: &[],
    examples: &[Example {
        given: "The only member of an organisation is to be removed.",
        then: "Refused, until a colleague has accepted an invitation.",
    }],
};

/// Cases are closed, or handed to a colleague, before their person goes.
pub const CASES_CLOSED_BEFORE_ERASURE: Rule = Rule {
    id: "cases-closed-before-erasure",
    room: Room::Registration,
    title: "Open cases come first",
    sentence: "Whoever is the only member of an organisation with an open registration or a \
               running exchange closes it, or invites a colleague, before their data are erased.",
    grade: Grade::Assumed,
    source: "No source; the counterpart of a running exchange has to be able to rely on it.",
    parameters: &[],
    examples: &[Example {
        given: "The only member of a host with an exchange that starts next week asks for erasure.",
        then: "Refused, until the exchange is cancelled or a colleague takes over.",
    }],
};

/// Files of funded exchanges are kept for their retention.
pub const ERASURE_SPARES_FUNDED_FILES: Rule = Rule {
    id: "erasure-spares-funded-files",
    room: Room::Registration,
    title: "Files of funded exchanges are kept for a time",
    sentence: "Erasure leaves out the files of exchanges for which EU money was due, until their \
               retention is over.",
    grade: Grade::Assumed,
    source: "Financial Regulation, Article 133: records are kept for five years after the payment; \
             GDPR, Article 17(3)(b).",
    parameters: &["retention.exchange_years"],
    examples: &[Example {
        given: "A visitor whose exchange was completed and paid last year asks for erasure.",
        then: "Everything but the file of the exchange is erased at once; the rest when its \
               retention is over.",
    }],
};

/// Whether one of `members` people may stop acting for an organisation.
pub fn may_leave(members: usize, rulebook: &str) -> Receipt {
    let rule = &ORGANISATION_KEEPS_MEMBER;
    let finding = if members > 1 {
        rule.holds(format!("Others who stay: {}.", members - 1))
    } else {
        rule.fails("Nobody else acts for the organisation.")
            .unless(Counterfactual::act(
                "Invite a colleague; as soon as they have accepted, it is possible.",
            ))
    };
    Receipt::new(rulebook).with(finding.input("members", members))
}

/// An exchange for which EU money was due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FundedFile {
    /// The exchange.
    pub exchange: Uuid,
    /// The day on which it ended, or on which something happened last.
    pub ended_on: NaiveDate,
    /// Years for which its own rulebook keeps it.
    pub years: u32,
}

impl FundedFile {
    /// The last day on which the file is kept.
    pub fn kept_until(&self) -> NaiveDate {
        let year = self
            .ended_on
            .year()
            .saturating_add(i32::try_from(self.years).unwrap_or(i32::MAX));
        // A file that ended on 29 February is kept until 1 March.
        self.ended_on
            .with_year(year)
            .or_else(|| NaiveDate::from_ymd_opt(year, 3, 1))
            .unwrap_or(NaiveDate::MAX)
    }
}

/// Whether a person's data may be erased on a day, and which files have to be spared.
///
/// `open_alone` are the lines of open cases of organisations in which nobody else is.
pub fn erasure(
    open_alone: &[String],
    funded: &[FundedFile],
    today: NaiveDate,
    rulebook: &Rulebook,
) -> Decided<Vec<(Uuid, NaiveDate)>> {
    let cases = &CASES_CLOSED_BEFORE_ERASURE;
    let closed = if open_alone.is_empty() {
        cases.holds("No open case depends on this person alone.")
    } else {
        cases
            .fails(format!("Still open: {}.", open_alone.join("; ")))
            .unless(Counterfactual::act(
                "Withdraw or cancel these cases, or invite a colleague who takes over.",
            ))
    };
    let kept: Vec<_> = funded
        .iter()
        .map(|file| (file.exchange, file.kept_until()))
        .filter(|(_, until)| *until >= today)
        .collect();
    let files = &ERASURE_SPARES_FUNDED_FILES;
    let spared = match kept.iter().map(|(_, until)| *until).max() {
        None => files.holds("No file has to be kept."),
        Some(until) => files
            .warns(format!(
                "Files of funded exchanges that are kept: {}, the last until {until}.",
                kept.len()
            ))
            .input("kept", kept.len())
            .input("until", until),
    };
    let receipt = Receipt::new(&rulebook.version)
        .with(closed.input("open", open_alone.len()))
        .with(spared);
    Decided::new(kept, receipt)
}

#[cfg(test)]
mod test {
    use super::*;

    fn rulebook() -> Rulebook {
        crate::rulebook::shipped().unwrap()[0].clone()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn funded(ended_on: &str) -> FundedFile {
        FundedFile {
            exchange: Uuid::nil(),
            ended_on: day(ended_on),
            years: 5,
        }
    }

    #[test]
    fn the_last_member_stays_and_any_other_may_leave() {
        assert!(may_leave(2, "x").holds());
        assert!(may_leave(1, "x").fails());
    }

    #[test]
    fn a_funded_file_is_spared_until_its_last_day_and_erased_on_the_next() {
        let file = [funded("2024-02-29")];
        let until = day("2029-03-01");
        let decided = erasure(&[], &file, until, &rulebook());
        assert_eq!(decided.outcome, [(Uuid::nil(), until)]);
        assert!(decided.receipt.holds());
        let later = erasure(&[], &file, day("2029-03-02"), &rulebook());
        assert!(later.outcome.is_empty());
    }

    #[test]
    fn open_cases_of_the_only_member_stand_in_the_way() {
        let decided = erasure(
            &["A visits B".to_owned()],
            &[],
            day("2026-01-01"),
            &rulebook(),
        );
        let finding = decided.receipt.finding(&CASES_CLOSED_BEFORE_ERASURE);
        assert!(finding.unwrap().reason.contains("A visits B"));
        assert!(decided.receipt.fails());
    }
}
