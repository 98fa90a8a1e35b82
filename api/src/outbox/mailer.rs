//! Sending: over SMTP, or into a folder.

use std::path::PathBuf;

use anyhow::Context;
use lettre::address::AddressError;
use lettre::message::header::ContentType;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use secrecy::ExposeSecret;
use uuid::Uuid;

use super::Mail;
use crate::settings::Settings;

/// The recipient is nothing that a mail can go to.
#[derive(Debug, thiserror::Error)]
#[error("the recipient is not an address")]
pub struct NoAddress(#[source] AddressError);

/// Sends mails.
#[derive(Clone, Debug)]
pub struct Mailer {
    from: String,
    public_url: String,
    way: Way,
}

#[derive(Clone, Debug)]
enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(PathBuf),
}

impl Mailer {
    /// As the settings say: a mail server, or the folder `mail` under the data directory.
    pub fn new(settings: &Settings) -> anyhow::Result<Self> {
        let way = if let Some(url) = &settings.smtp_url {
            let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url.expose_secret())
                .context("CXC_SMTP_URL is not the address of a mail server")?;
            Way::Smtp(transport.build())
        } else {
            let folder = settings.data_dir.join("mail");
            std::fs::create_dir_all(&folder)
                .with_context(|| format!("the mail folder {} cannot be made", folder.display()))?;
            Way::Folder(folder)
        };
        Ok(Self {
            from: settings.mail_from.clone(),
            public_url: settings.public_url.clone(),
            way,
        })
    }

    /// Sends a mail. `id` gives the Message-ID, the same on each attempt.
    pub async fn send(&self, id: Uuid, mail: &Mail) -> anyhow::Result<()> {
        let (subject, body) = mail.render(&self.public_url)?;
        let message = Message::builder()
            .from(self.from.parse().context("the sender is not an address")?)
            .to(mail.to.parse().map_err(NoAddress)?)
            .message_id(Some(format!("<{id}@clusterxchange>")))
            .subject(subject)
            .header(ContentType::TEXT_PLAIN)
            .body(body)?;
        match &self.way {
            Way::Smtp(transport) => {
                transport.send(message).await?;
            }
            Way::Folder(folder) => write_whole(folder, id, message.formatted()).await?,
        }
        Ok(())
    }
}

/// Writes a file that is either there completely or not at all.
async fn write_whole(folder: &std::path::Path, id: Uuid, bytes: Vec<u8>) -> anyhow::Result<()> {
    let target = folder.join(format!("{id}.eml"));
    let draft = folder.join(format!("{id}.part"));
    tokio::fs::write(&draft, bytes).await?;
    tokio::fs::rename(&draft, &target).await?;
    Ok(())
}
