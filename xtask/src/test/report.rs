//! What is printed at the end: one line per step, then the sum.

use std::fmt;
use std::time::Duration;

use clap::ValueEnum as _;

use super::{Part, Tally};
use crate::context::seconds;

/// How a step went.
#[derive(Debug, Clone, Copy)]
pub enum Outcome {
    /// It ran, with these numbers.
    Ran {
        /// What passed and failed.
        tally: Tally,
        /// How long it took.
        took: Duration,
    },
    /// A part was switched off by name.
    LeftOut(Part),
    /// An earlier step failed.
    NotRun,
}

/// The outcomes of all steps, in their order.
#[derive(Debug, Default)]
pub struct Report {
    lines: Vec<(&'static str, Outcome)>,
}

impl Report {
    /// Adds the outcome of the next step.
    pub fn add(&mut self, step: &'static str, outcome: Outcome) {
        self.lines.push((step, outcome));
    }

    /// Whether any step has failed so far.
    pub fn has_failed(&self) -> bool {
        self.sum().failed > 0
    }

    fn sum(&self) -> Tally {
        let mut sum = Tally::default();
        for (_, outcome) in &self.lines {
            match outcome {
                Outcome::Ran { tally, .. } => sum += *tally,
                Outcome::LeftOut(_) | Outcome::NotRun => sum.skipped += 1,
            }
        }
        sum
    }

    fn duration(&self) -> Duration {
        let took = |(_, outcome): &(_, Outcome)| match outcome {
            Outcome::Ran { took, .. } => *took,
            Outcome::LeftOut(_) | Outcome::NotRun => Duration::ZERO,
        };
        self.lines.iter().map(took).sum()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "\n{:<20} {:>10} {:>8} {:>8}",
            "step", "time", "passed", "failed"
        )?;
        for (step, outcome) in &self.lines {
            match outcome {
                Outcome::Ran { tally, took } => {
                    let mark = if tally.failed == 0 { "" } else { "  FAILED" };
                    let took = seconds(*took);
                    let Tally { passed, failed, .. } = tally;
                    writeln!(f, "{step:<20} {took:>10} {passed:>8} {failed:>8}{mark}")?;
                }
                Outcome::LeftOut(part) => {
                    let part = part.to_possible_value();
                    let name = part.as_ref().map_or("?", |part| part.get_name());
                    writeln!(f, "{step:<20} left out: without {name}")?;
                }
                Outcome::NotRun => writeln!(f, "{step:<20} not run: a step before it failed")?,
            }
        }
        writeln!(f, "{:<20} {:>10}\n", "in all", seconds(self.duration()))?;
        let Tally {
            passed,
            failed,
            skipped,
        } = self.sum();
        writeln!(f, "{passed} passed, {failed} failed, {skipped} skipped")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_has_the_sum_alone() {
        let mut report = Report::default();
        let took = Duration::from_secs(2);
        report.add(
            "formatting",
            Outcome::Ran {
                tally: Tally::success(),
                took,
            },
        );
        report.add(
            "tests",
            Outcome::Ran {
                tally: Tally {
                    passed: 7,
                    failed: 1,
                    skipped: 2,
                },
                took,
            },
        );
        report.add("browser", Outcome::LeftOut(Part::Browser));
        report.add("clean-tree", Outcome::NotRun);
        let text = report.to_string();
        assert_eq!(text.lines().last(), Some("8 passed, 1 failed, 4 skipped"));
        assert!(text.contains("browser              left out: without browser"));
        assert!(report.has_failed());
    }
}
