//! Clients that others generate from the document: they must compile without a warning.

use std::fs;
use std::process::Command;

use anyhow::bail;

use super::{Place, Tally};
use crate::{openapi, process, tools};

/// The directory of the generated package, which is also its name.
const PYTHON_PACKAGE: &str = "clusterxchange_client";

/// Generates and checks both clients.
pub fn generate(place: &mut Place<'_>) -> anyhow::Result<Tally> {
    let mut tally = Tally::default();
    python(place)?;
    tally += Tally::success();
    typescript(place)?;
    tally += Tally::success();
    Ok(tally)
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
