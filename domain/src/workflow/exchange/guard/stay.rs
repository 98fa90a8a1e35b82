//! First and last day, report, feedback.

use chrono::{Days, NaiveDate};

use super::super::Command;
use super::super::rule::{
    EARLY_END_WITHIN_STAY, ENDS_AFTER_LAST_DAY, EVIDENCE_OF_STAY, FEEDBACK_ONCE,
    FORCE_MAJEURE_AFTER_EARLY_END, STARTS_ON_FIRST_DAY, TIME_FOR_FEEDBACK, TIME_FOR_REPORT,
};
use super::Asked;
use crate::receipt::{Audience, Counterfactual, Finding, Party, Rule};

impl Asked<'_> {
    fn today(&self) -> NaiveDate {
        self.facts.moment.today()
    }

    pub(super) fn starts_on_first_day(&self) -> Finding {
        let first = self.record.plan.first_day;
        let finding = match first {
            Some(day) if day <= self.today() => STARTS_ON_FIRST_DAY.holds("The first day is here."),
            Some(day) => STARTS_ON_FIRST_DAY
                .fails(format!("The first day is {day}."))
                .unless(Counterfactual::act(format!("It can start from {day}."))),
            None => STARTS_ON_FIRST_DAY
                .fails("No first day is agreed.")
                .unless(Counterfactual::act("Visitor and host agree on the dates.")),
        };
        finding
            .input("first_day", first)
            .input("today", self.today())
    }

    pub(super) fn ends_after_last_day(&self) -> Finding {
        let last = self.record.plan.last_day;
        let finding = if last.is_none_or(|day| day < self.today()) {
            ENDS_AFTER_LAST_DAY.holds("The last day is over.")
        } else {
            ENDS_AFTER_LAST_DAY.fails("The last day is not over yet.").unless(Counterfactual::act(
                "It ends as planned on the day after its last day; before that, end it early, with \
                 the reason.",
            ))
        };
        finding.input("last_day", last).input("today", self.today())
    }

    pub(super) fn early_end_within_stay(&self) -> Finding {
        let plan = &self.record.plan;
        let before_last = plan
            .last_day
            .and_then(|day| day.checked_sub_days(Days::new(1)));
        let latest = before_last.map(|day| day.min(self.today()));
        let possible = plan
            .first_day
            .zip(latest)
            .filter(|(first, latest)| first <= latest);
        let chosen = match self.command {
            Some(Command::EndEarly { last_day, .. }) => Some(*last_day),
            _ => None,
        };
        let finding = match (possible, chosen) {
            (None, _) => EARLY_END_WITHIN_STAY
                .fails("The stay has no earlier day on which it could have ended.")
                .unless(Counterfactual::nothing("End it as planned, or cancel it.")),
            (Some((first, latest)), Some(day)) if day < first || latest < day => {
                let nearest = day.clamp(first, latest);
                EARLY_END_WITHIN_STAY
                    .fails(format!("{day} is not between {first} and {latest}."))
                    .unless(Counterfactual::change(
                        "/last_day",
                        nearest.to_string(),
                        format!("{nearest} would be accepted."),
                    ))
            }
            (Some((first, latest)), _) => EARLY_END_WITHIN_STAY.holds(format!(
                "The stay can have ended between {first} and {latest}."
            )),
        };
        finding
            .input("first_day", plan.first_day)
            .input("planned_last_day", plan.last_day)
            .input("last_day", chosen)
            .input("today", self.today())
    }

    pub(super) fn force_majeure_after_early_end(&self) -> Finding {
        match &self.record.early_end {
            Some(end) => FORCE_MAJEURE_AFTER_EARLY_END
                .holds(format!("The stay ended early, on {}.", end.last_day)),
            None => FORCE_MAJEURE_AFTER_EARLY_END
                .fails("The stay did not end early.")
                .unless(Counterfactual::nothing(
                    "The agreed amount stays due anyway.",
                )),
        }
    }

    pub(super) fn evidence_of_stay(&self) -> Finding {
        let files = self.record.evidence.len();
        let refused = matches!(
            self.command,
            Some(Command::ValidateReport {
                evidence_accepted: false
            })
        );
        let finding = if !self.record.is_physical() {
            EVIDENCE_OF_STAY.holds("A virtual exchange needs no evidence of a stay.")
        } else if files == 0 {
            EVIDENCE_OF_STAY
                .fails("There is no evidence.")
                .unless(Counterfactual::act(
                    "The visitor adds evidence, for example a boarding pass or an invoice.",
                ))
        } else if refused {
            EVIDENCE_OF_STAY
                .fails("The evidence is not accepted.")
                .unless(Counterfactual::change(
                    "/evidence_accepted",
                    true,
                    "The report is validated with evidence that is accepted; else it is returned \
                     with the reason.",
                ))
        } else {
            EVIDENCE_OF_STAY.holds(format!("Pieces of evidence: {files}."))
        };
        finding
            .input("files", files)
            .for_only(Audience::subject(Party::Visitor))
    }

    pub(super) fn feedback_once(&self) -> Finding {
        match self.record.feedback {
            None => FEEDBACK_ONCE.holds("The host has not given feedback yet."),
            Some(feedback) => FEEDBACK_ONCE
                .fails("The host has given its feedback.")
                .input("given_at", feedback.at)
                .unless(Counterfactual::nothing(
                    "The feedback that was given stands.",
                )),
        }
    }

    pub(super) fn time_for_feedback(&self) -> Finding {
        self.time_over(&TIME_FOR_FEEDBACK, "The host's time for feedback")
    }

    pub(super) fn time_for_report(&self) -> Finding {
        self.time_over(&TIME_FOR_REPORT, "The visitor's time for the report")
    }

    fn time_over(&self, rule: &Rule, what: &str) -> Finding {
        let finding = if self.record.due.is_over(self.facts.moment.now) {
            rule.holds(format!("{what} is over."))
        } else {
            rule.fails(format!("{what} is not over."))
                .unless(Counterfactual::act(
                    "Wait until it is over; reminders go out meanwhile.",
                ))
        };
        finding
            .input("due", self.record.due.by)
            .input("now", self.facts.moment.now)
    }
}
