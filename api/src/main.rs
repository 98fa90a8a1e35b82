//! The binary `clusterxchange`.

use std::process::ExitCode;

use clap::Parser;
use clusterxchange_api::cli::Command;
use mimalloc::MiMalloc;

/// Gives memory back to the system after a burst of work, such as many sign-ins at once.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

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
