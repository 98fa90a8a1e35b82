//! `user`: staff accounts and passwords, for an operator at a terminal.

use anyhow::{Context, bail};
use clap::{Args, Subcommand, ValueEnum};
use clusterxchange_domain::workflow::Role;

use crate::app::App;
use crate::change::Work;
use crate::identity::account::{self, store};
use crate::identity::{new_secret, password, role};

/// Options of `user`.
#[derive(Debug, Args)]
pub struct User {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Make a staff account; its first password is printed once.
    Create {
        /// Mail address.
        email: String,
        /// Name.
        #[arg(long)]
        name: String,
        /// Role.
        #[arg(long)]
        role: StaffRole,
        /// The Partnership, for an officer.
        #[arg(long)]
        partnership: Option<String>,
    },
    /// Give an account a new password, which is printed once.
    Reset {
        /// Mail address.
        email: String,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum StaffRole {
    Officer,
    SupportOffice,
    Commission,
}

impl User {
    /// Runs the command.
    pub async fn run(self, app: &App) -> anyhow::Result<()> {
        let secret = new_secret()?;
        let work = Work::begin(app).await?;
        match self.what {
            What::Create {
                email,
                name,
                role: staff,
                partnership,
            } => {
                let role = match (staff, partnership) {
                    (StaffRole::Officer, Some(id)) => Role::Partnership(id),
                    (StaffRole::Officer, None) => bail!("an officer needs --partnership"),
                    (StaffRole::SupportOffice, _) => Role::SupportOffice,
                    (StaffRole::Commission, _) => Role::Commission,
                };
                let made =
                    account::make_verified(&work, &email, &name, secret.clone(), false).await?;
                let account = made.with_context(|| format!("{email} has an account already"))?;
                role::insert(work.conn(), account.id, &role, work.now).await?;
            }
            What::Reset { email } => {
                let known = store::find_by_email(work.conn(), &email).await?;
                let account = known.with_context(|| format!("there is no account {email}"))?;
                let hash = password::hash(app, secret.clone()).await?;
                account::set_password(&work, &account, hash, None).await?;
            }
        }
        work.commit().await?;
        println!("password: {secret}");
        Ok(())
    }
}
