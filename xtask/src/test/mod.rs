//! `cargo xtask test`: everything that has to hold before a change is taken, as one command.

mod browser;
mod cargo;
mod clients;
mod place;
mod plan;
mod report;
mod rooms;
mod schemathesis;
mod served;
mod tally;
mod tree;

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::bail;

use crate::context::{Context, seconds};
pub use browser::pictures;
use place::Place;
use plan::{STEPS, Step};
use report::{Outcome, Report};
pub use served::Served;
use tally::Tally;

/// Which checks to run.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Options {
    /// Leave out everything that needs PostgreSQL or a browser.
    #[arg(long)]
    pub fast: bool,
    /// Leave out a part by its name; can be given more than once.
    #[arg(long, value_enum, value_name = "PART", value_delimiter = ',')]
    pub without: Vec<Part>,
    /// Run only this step; can be given more than once.
    #[arg(long, value_name = "STEP", value_delimiter = ',')]
    pub only: Vec<String>,
    /// Go on after a failed step, to see all that is wrong.
    #[arg(long)]
    pub keep_going: bool,
    /// Print the names of the steps and what they do, and run none.
    #[arg(long)]
    pub list: bool,
}

/// A part of the checks that needs something that is not on every machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub enum Part {
    /// What runs on PostgreSQL: the tests then use SQLite alone.
    Postgres,
    /// What needs a browser and Node.js.
    Browser,
    /// The portal, which needs a compiler for WebAssembly and npm.
    Portal,
    /// Licences and sources of the dependencies, which need a tool that takes a minute to build.
    Licences,
    /// The fuzzer of the API, which needs Python.
    Schemathesis,
    /// Generated clients, which need Python and Node.js.
    Clients,
}

/// Runs the checks in their order and says at the end how each of them went.
pub fn run(context: &Context, options: &Options) -> anyhow::Result<ExitCode> {
    let steps = chosen(options)?;
    if options.list {
        for step in steps {
            println!("{:<20} {}", step.name, step.about);
        }
        return Ok(ExitCode::SUCCESS);
    }
    let mut place = Place::new(context, without(options));
    let mut report = Report::default();
    for step in steps {
        if report.has_failed() && !options.keep_going {
            report.add(step.name, Outcome::NotRun);
        } else if let Some(part) = step.parts.iter().find(|part| place.lacks(**part)) {
            report.add(step.name, Outcome::LeftOut(*part));
        } else {
            report.add(step.name, perform(step, &mut place));
        }
    }
    // Servers end before the summary, so that nothing is printed after its last line.
    drop(place);
    print!("{report}");
    Ok(if report.has_failed() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn chosen(options: &Options) -> anyhow::Result<Vec<&'static Step>> {
    for name in &options.only {
        if !STEPS.iter().any(|step| step.name == name) {
            bail!("there is no step `{name}`; `cargo xtask test --list` names them");
        }
    }
    if options.only.is_empty() {
        return Ok(STEPS.iter().collect());
    }
    let is_named = |step: &&Step| options.only.iter().any(|name| step.name == name);
    Ok(STEPS.iter().filter(is_named).collect())
}

fn without(options: &Options) -> BTreeSet<Part> {
    let mut without: BTreeSet<Part> = options.without.iter().copied().collect();
    if options.fast {
        without.extend([Part::Postgres, Part::Browser]);
    }
    without
}

fn perform(step: &Step, place: &mut Place) -> Outcome {
    println!("\n── {}: {}", step.name, step.about);
    let started = Instant::now();
    let result = (step.work)(place);
    let took = started.elapsed();
    let tally = result.unwrap_or_else(|error| {
        println!("{error:#}");
        Tally::failure()
    });
    let mark = if tally.failed == 0 { "done" } else { "FAILED" };
    println!("── {}: {mark} after {}", step.name, seconds(took));
    Outcome::Ran { tally, took }
}
