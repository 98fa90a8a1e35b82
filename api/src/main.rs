//! The binary `clusterxchange`.

use std::process::ExitCode;

use clap::Parser;
use clusterxchange_api::cli::Command;

#[actix_web::main]
async fn main() -> ExitCode {
    match Command::parse().run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("clusterxchange: {error:#}");
            ExitCode::FAILURE
        }
    }
}
