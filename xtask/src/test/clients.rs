//! Clients that others generate from the document: they must compile without a warning, and play the
//! first journey, from registration to payment.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::bail;

use super::served::Served;
use super::{Place, Tally};
use crate::{openapi, process, tools};

/// The directory of the generated package, which is also its name.
const PYTHON_PACKAGE: &str = "clusterxchange_client";

/// Generates and checks both clients, and lets each play the journey on one server.
pub fn play(place: &mut Place<'_>) -> anyhow::Result<Tally> {
    let mut tally = Tally::default();
    python(place)?;
    tally += Tally::success();
    typescript(place)?;
    tally += Tally::success();
    let served = Served::start(&place.server(), None)?;
    let context = place.context();
    let accounts = context.target().join("clients").join("accounts.json");
    served.write_accounts(&accounts)?;
    let python = tools::client_generator(context)?.join("python");
    let journey = context.root().join("tests/clients/python/journey.py");
    let mut command = Command::new(python);
    command
        .arg(journey)
        .env(
            "PYTHONPATH",
            context.target().join("clients").join("python"),
        )
        .env("PYTHONDONTWRITEBYTECODE", "1");
    process::run(on(&mut command, &served, &accounts))?;
    tally += Tally::success();
    let journey = "tests/clients/typescript/generated/build/journey.js";
    let mut command = Command::new("node");
    command.arg(context.root().join(journey));
    process::run(on(&mut command, &served, &accounts))?;
    tally += Tally::success();
    Ok(tally)
}

/// Where a journey is played, and by whom.
fn on<'a>(command: &'a mut Command, served: &Served, accounts: &Path) -> &'a mut Command {
    command
        .args(["--url", &served.url()])
        .arg("--accounts")
        .arg(accounts)
        .arg("--mail")
        .arg(served.mail())
}

fn python(place: &Place<'_>) -> anyhow::Result<()> {
    let context = place.context();
    let programs = tools::client_generator(context)?;
    let directory = context.target().join("clients").join("python");
    fs::create_dir_all(&directory)?;
    let package = directory.join(PYTHON_PACKAGE);
    process::run(
        Command::new(programs.join("openapi-python-client"))
            .args([
                "generate",
                "--fail-on-warning",
                "--overwrite",
                "--meta",
                "none",
            ])
            .arg("--config")
            .arg(context.root().join("tests/clients/python/generator.yaml"))
            .arg("--path")
            .arg(context.root().join(openapi::PATH))
            .arg("--output-path")
            .arg(&package),
    )?;
    process::run(
        Command::new(programs.join("mypy"))
            .args(["--strict", "--no-error-summary", "--cache-dir"])
            .arg(directory.join("mypy"))
            .args(["--package", PYTHON_PACKAGE])
            .current_dir(&directory),
    )?;
    process::run(
        Command::new(programs.join("mypy"))
            .args(["--strict", "--no-error-summary", "--cache-dir"])
            .arg(directory.join("mypy"))
            .arg(context.root().join("tests/clients/python/journey.py"))
            .env("MYPYPATH", &directory)
            .current_dir(&directory),
    )?;
    println!("the Python client is generated and type-checked");
    Ok(())
}

fn typescript(place: &Place<'_>) -> anyhow::Result<()> {
    let packages = tools::client_packages(place.context())?;
    let programs = packages.join("node_modules").join(".bin");
    let generated = packages.join("generated");
    fs::create_dir_all(&generated)?;
    let printed = process::capture(
        Command::new(programs.join("openapi-typescript"))
            .arg(place.context().root().join(openapi::PATH))
            // What has a default may be left out of a request.
            .arg("--default-non-nullable=false")
            .arg("--output")
            .arg(generated.join("schema.d.ts")),
    )?;
    if printed.to_lowercase().contains("warn") {
        bail!("openapi-typescript warned:\n{printed}");
    }
    process::run(Command::new(programs.join("tsc")).current_dir(&packages))?;
    println!("the TypeScript client is generated and compiled");
    Ok(())
}
