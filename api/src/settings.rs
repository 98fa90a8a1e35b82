//! Settings: read once from file and environment, typed, checked, printed without secrets.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use chrono_tz::Tz;
use clusterxchange_domain::administration::OpeningHours;
use clusterxchange_domain::reference::CountryCode;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use crate::http::origin;

/// Everything an operator can set. Each has an environment variable `CXC_<NAME>` and a key of the
/// same name in lower case in the settings file; the environment wins.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where SQLite file, uploads, mail folder and keys lie.
    pub data_dir: PathBuf,
    /// Address of the database; SQLite under the data directory unless set.
    pub database_url: SecretString,
    /// Connections to the database at most.
    pub database_connections: u32,
    /// Address to listen on.
    pub address: IpAddr,
    /// Port to listen on.
    pub port: u16,
    /// Address under which people reach the portal; links in mails begin with it.
    pub public_url: String,
    /// Address under which browsers reach this server; the one above unless the portal has a host of
    /// its own.
    pub api_url: String,
    /// Other origins whose portal may use this API, exactly as browsers send them.
    pub cors_origins: Vec<String>,
    /// Folder of the built portal, if this server serves it.
    pub portal_dir: Option<PathBuf>,
    /// Mail server as `smtp://` or `smtps://` address; a folder of files unless set.
    pub smtp_url: Option<SecretString>,
    /// Sender of mails.
    pub mail_from: String,
    /// Whether demonstration accounts may be served on an address other than loopback.
    pub allow_public_demo: bool,
    /// Requests to the API per minute from one network address at most; 0 for no limit.
    pub requests_per_minute: u32,
    /// Whether a proxy in front of this server is trusted to name the address of its clients.
    pub trust_proxy: bool,
    /// What people read about the Support Office.
    pub support_office: SupportOffice,
}

/// How the Support Office is reached.
#[derive(Clone, Debug)]
pub struct SupportOffice {
    /// Mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// Opening hours, for example `10:00-14:00`.
    pub hours: OpeningHours,
    /// Time zone of the hours.
    pub time_zone: Tz,
    /// Country whose public holidays it keeps.
    pub country: CountryCode,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    data_dir: Option<String>,
    database_url: Option<String>,
    database_connections: Option<String>,
    address: Option<String>,
    port: Option<String>,
    public_url: Option<String>,
    api_url: Option<String>,
    cors_origins: Option<String>,
    portal_dir: Option<String>,
    smtp_url: Option<String>,
    mail_from: Option<String>,
    allow_public_demo: Option<String>,
    requests_per_minute: Option<String>,
    trust_proxy: Option<String>,
    support_email: Option<String>,
    support_phone: Option<String>,
    support_hours: Option<String>,
    support_time_zone: Option<String>,
    support_country: Option<String>,
}

impl Settings {
    /// Reads the settings from a file (TOML, may be absent) and from `environment`.
    #[expect(clippy::too_many_lines, reason = "one entry per setting")]
    pub fn read(
        file: Option<&Path>,
        environment: impl Fn(&str) -> Option<String>,
    ) -> anyhow::Result<Self> {
        let file = match file {
            None => File::default(),
            Some(path) => {
                let text = std::fs::read_to_string(path).with_context(|| {
                    format!("the settings file {} cannot be read", path.display())
                })?;
                toml::from_str(&text)
                    .with_context(|| format!("the settings file {} is wrong", path.display()))?
            }
        };
        let pick = |name: &str, from_file: Option<String>| environment(name).or(from_file);
        let data_dir =
            PathBuf::from(pick("CXC_DATA_DIR", file.data_dir).unwrap_or_else(|| "data".into()));
        let database_url = pick("CXC_DATABASE_URL", file.database_url).unwrap_or_else(|| {
            format!(
                "sqlite://{}",
                data_dir.join("clusterxchange.sqlite").display()
            )
        });
        if !["sqlite:", "postgres:", "postgresql:"]
            .iter()
            .any(|s| database_url.starts_with(s))
        {
            bail!("CXC_DATABASE_URL has to begin with sqlite: or postgres:");
        }
        let port = parsed("CXC_PORT", pick("CXC_PORT", file.port), 8080)?;
        let address = parsed(
            "CXC_ADDRESS",
            pick("CXC_ADDRESS", file.address),
            IpAddr::V4(Ipv4Addr::LOCALHOST),
        )?;
        let public_url = pick("CXC_PUBLIC_URL", file.public_url)
            .unwrap_or_else(|| format!("http://127.0.0.1:{port}"));
        let public_url = address_of_web("CXC_PUBLIC_URL", &public_url)?;
        let api_url = pick("CXC_API_URL", file.api_url).unwrap_or_else(|| public_url.clone());
        let api_url = address_of_web("CXC_API_URL", &api_url)?;
        let cors_origins: Vec<String> = pick("CXC_CORS_ORIGINS", file.cors_origins)
            .map(|list| list.split(',').map(|one| one.trim().to_owned()).collect())
            .unwrap_or_default();
        for origin in &cors_origins {
            origin::check(origin, &api_url)?;
        }
        let or = |name: &str, value: Option<String>, default: &str| {
            pick(name, value).unwrap_or_else(|| default.to_owned())
        };
        Ok(Self {
            database_url: SecretString::from(database_url),
            database_connections: parsed(
                "CXC_DATABASE_CONNECTIONS",
                pick("CXC_DATABASE_CONNECTIONS", file.database_connections),
                10,
            )?,
            address,
            port,
            public_url,
            api_url,
            cors_origins,
            portal_dir: pick("CXC_PORTAL_DIR", file.portal_dir).map(PathBuf::from),
            smtp_url: pick("CXC_SMTP_URL", file.smtp_url).map(SecretString::from),
            mail_from: or(
                "CXC_MAIL_FROM",
                file.mail_from,
                "ClusterXchange <no-reply@localhost>",
            ),
            allow_public_demo: parsed(
                "CXC_ALLOW_PUBLIC_DEMO",
                pick("CXC_ALLOW_PUBLIC_DEMO", file.allow_public_demo),
                false,
            )?,
            requests_per_minute: parsed(
                "CXC_REQUESTS_PER_MINUTE",
                pick("CXC_REQUESTS_PER_MINUTE", file.requests_per_minute),
                6000,
            )?,
            trust_proxy: parsed(
                "CXC_TRUST_PROXY",
                pick("CXC_TRUST_PROXY", file.trust_proxy),
                false,
            )?,
            support_office: SupportOffice {
                email: or("CXC_SUPPORT_EMAIL", file.support_email, "support@localhost"),
                phone: or("CXC_SUPPORT_PHONE", file.support_phone, "+351 22 607 64 07"),
                hours: known(
                    "CXC_SUPPORT_HOURS",
                    &or("CXC_SUPPORT_HOURS", file.support_hours, "10:00-14:00"),
                )?,
                time_zone: known(
                    "CXC_SUPPORT_TIME_ZONE",
                    &or(
                        "CXC_SUPPORT_TIME_ZONE",
                        file.support_time_zone,
                        "Europe/Brussels",
                    ),
                )?,
                country: known(
                    "CXC_SUPPORT_COUNTRY",
                    &or("CXC_SUPPORT_COUNTRY", file.support_country, "PT"),
                )?,
            },
            data_dir,
        })
    }

    /// Whether the server can only be reached from this machine.
    pub fn is_loopback(&self) -> bool {
        self.address.is_loopback()
    }
}

/// An address of the web, without the slash at its end.
fn address_of_web(name: &str, address: &str) -> anyhow::Result<String> {
    if !address.starts_with("http://") && !address.starts_with("https://") {
        bail!("{name} has to begin with http:// or https://, for example https://cxc.example.eu");
    }
    Ok(address.trim_end_matches('/').to_owned())
}

fn known<T>(name: &str, text: &str) -> anyhow::Result<T>
where
    T: std::str::FromStr,
    T::Err: fmt::Display,
{
    text.parse()
        .map_err(|error| anyhow::anyhow!("{name} has the value \"{text}\": {error}"))
}

fn parsed<T>(name: &str, value: Option<String>, default: T) -> anyhow::Result<T>
where
    T: std::str::FromStr,
    T::Err: fmt::Display,
{
    value.map_or(Ok(default), |text| known(name, &text))
}

impl fmt::Display for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let database = crate::database::redacted(self.database_url.expose_secret());
        let mail = if self.smtp_url.is_some() {
            "mail server"
        } else {
            "folder"
        };
        writeln!(f, "  data        {}", self.data_dir.display())?;
        writeln!(f, "  database    {database}")?;
        writeln!(f, "  listen      {}:{}", self.address, self.port)?;
        writeln!(f, "  public url  {}", self.public_url)?;
        write!(f, "  mail        {mail}, from {}", self.mail_from)
    }
}
