//! The fuzzer of the API, against a server of its own.

use std::fs;
use std::process::Command;

use super::served::Served;
use super::{Place, Tally};
use crate::{openapi, process, tools};

/// Lets the fuzzer call every operation; `tests/schemathesis/README.md` says how.
pub fn fuzz(place: &mut Place<'_>) -> anyhow::Result<Tally> {
    let context = place.context();
    let programs = tools::schemathesis(context)?;
    let served = Served::start(&place.server(), None)?;
    let directory = context.target().join("schemathesis");
    fs::create_dir_all(&directory)?;
    let accounts = directory.join("accounts.json");
    served.write_accounts(&accounts)?;
    process::run(
        Command::new(programs.join("python"))
            .arg(context.root().join("tests/schemathesis/run.py"))
            .args(["--url", &served.url()])
            .arg("--document")
            .arg(context.root().join(openapi::PATH))
            .arg("--accounts")
            .arg(&accounts)
            .arg("--mail")
            .arg(served.mail())
            .arg("--directory")
            .arg(&directory)
            // What the fuzzer remembers for `replay` is no part of the repository.
            .current_dir(&directory)
            .env("PYTHONDONTWRITEBYTECODE", "1"),
    )?;
    Ok(Tally::success())
}
