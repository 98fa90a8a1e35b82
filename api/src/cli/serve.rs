//! `serve`: the API, the portal, the background work.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::Args;

use super::start;
use crate::demo;
use crate::http::server;
use crate::outbox::{Mailer, Worker};
use crate::settings::Settings;

/// Options of `serve`; they win over settings file and environment.
#[derive(Debug, Args)]
pub struct Serve {
    /// Port to listen on.
    #[arg(long)]
    port: Option<u16>,
    /// Address to listen on.
    #[arg(long)]
    address: Option<IpAddr>,
    /// Folder of the built portal.
    #[arg(long)]
    portal: Option<PathBuf>,
    /// Do not load the demonstration data on the first start.
    #[arg(long)]
    no_demo: bool,
}

impl Serve {
    /// Serves until the process is asked to end.
    pub async fn run(self, mut settings: Settings) -> anyhow::Result<()> {
        if let Some(port) = self.port {
            if settings.public_url == format!("http://127.0.0.1:{}", settings.port) {
                settings.public_url = format!("http://127.0.0.1:{port}");
            }
            if settings.api_url == format!("http://127.0.0.1:{}", settings.port) {
                settings.api_url = format!("http://127.0.0.1:{port}");
            }
            settings.port = port;
        }
        settings.address = self.address.unwrap_or(settings.address);
        settings.portal_dir = self.portal.or(settings.portal_dir);
        tracing_subscriber::fmt()
            .with_env_filter(
                tracing_subscriber::EnvFilter::try_from_default_env()
                    .unwrap_or_else(|_| "warn,clusterxchange_api=info".into()),
            )
            .with_writer(std::io::stderr)
            .init();
        println!("ClusterXchange {}\n{settings}", env!("CARGO_PKG_VERSION"));
        crate::operation::recorder();
        let app = start::prepare(settings).await?;
        start::seed(&app, !self.no_demo).await?;
        start::refuse_public_demonstration(&app).await?;
        let worker = Worker::new(Mailer::new(&app.settings)?);
        let (server, port) = server::bind(app.clone())?;
        println!(
            "\n  portal  http://{}:{port}/\n  API     http://{0}:{port}/docs/\n",
            app.settings.address
        );
        if app.has_demonstration().await? {
            println!(
                "  Demonstration accounts, all with the password \"{}\":",
                demo::PASSWORD
            );
            for (role, email) in demo::accounts() {
                println!("  {email:<44}{role}");
            }
            println!();
        }
        actix_web::rt::spawn(worker.run(app));
        server.await?;
        Ok(())
    }
}
