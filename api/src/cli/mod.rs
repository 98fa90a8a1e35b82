//! The command line: serve, migrate, seed, openapi, user, verify.

mod serve;
mod start;
mod user;

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use secrecy::ExposeSecret;

use crate::building::sampling;
use crate::sealing::Sealer;
use crate::settings::Settings;
use crate::{database, ledger, openapi};

pub use start::{prepare, refuse_public_demonstration, seed, start};

/// Runs an EU scheme of short exchanges between members of industrial clusters.
#[derive(Debug, Parser)]
#[command(name = "clusterxchange", version)]
pub struct Command {
    /// Settings file (TOML); the environment (CXC_…) wins over it.
    #[arg(long, global = true, env = "CXC_SETTINGS")]
    settings: Option<PathBuf>,
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Serve the API (and the portal), do the background work.
    Serve(serve::Serve),
    /// Bring the database schema up to date.
    Migrate,
    /// Load the reference data, and the demonstration data if wanted.
    Seed {
        /// Also load the demonstration data, into an empty database only.
        #[arg(long)]
        demo: bool,
    },
    /// Print the API document.
    Openapi,
    /// Make staff accounts and reset passwords.
    User(user::User),
    /// Recompute the hashes of the whole ledger.
    Verify {
        /// Also repeat every random draw.
        #[arg(long)]
        draws: bool,
    },
}

impl Command {
    /// Runs the command.
    pub async fn run(self) -> anyhow::Result<()> {
        if matches!(self.what, What::Openapi) {
            print!("{}", openapi::rendered(&openapi::document())?.0);
            return Ok(());
        }
        let settings = Settings::read(self.settings.as_deref(), |name| std::env::var(name).ok())?;
        match self.what {
            What::Serve(serve) => serve.run(settings).await,
            What::Migrate => {
                let app = prepare(settings).await?;
                println!("the schema is up to date");
                drop(app);
                Ok(())
            }
            What::Seed { demo } => seed(&prepare(settings).await?, demo).await,
            What::User(user) => user.run(&prepare(settings).await?).await,
            What::Verify { draws } => verify(&settings, draws).await,
            What::Openapi => Ok(()),
        }
    }
}

async fn verify(settings: &Settings, draws: bool) -> anyhow::Result<()> {
    let db = database::connect(settings.database_url.expose_secret(), 2).await?;
    let report = ledger::verify(&db).await?;
    println!(
        "{} cases, {} events, {} checkpoints",
        report.cases, report.events, report.checkpoints
    );
    for flaw in &report.flaws {
        println!("WRONG  {flaw}");
    }
    anyhow::ensure!(report.flaws.is_empty(), "the ledger does not verify");
    println!("the ledger verifies");
    if draws {
        let sealer = Sealer::load(&settings.data_dir)?;
        let report = sampling::verify(&db, &sealer).await?;
        for line in &report.months {
            println!("{line}");
        }
        for flaw in &report.flaws {
            println!("WRONG  {flaw}");
        }
        anyhow::ensure!(report.flaws.is_empty(), "the draws do not come out again");
        println!(
            "{} draws repeated, {} for the Commission",
            report.draws, report.drawn
        );
    }
    Ok(())
}
