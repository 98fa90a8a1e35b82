//! A throw-away PostgreSQL cluster, made with the installed server and gone with its owner.
//!
//! The server listens on a free port of the loopback address with a password of its own, keeps its
//! files in the temporary directory (which an unprivileged account can reach), and does not wait for the
//! disk: tests kill our server, never this one, and nobody needs the data after a power cut.

use std::fmt::Write as _;
use std::fs;
use std::io::Read as _;
use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

use crate::guard::Guard;
use crate::{debian, process};

/// The variable that tells the tests where the cluster is.
pub const VARIABLE: &str = "CXC_TEST_POSTGRES_URL";

const USER: &str = "cxc";
const PATIENCE: Duration = Duration::from_mins(1);

/// Makes the cluster, then becomes the server: one process to be ended, with the signal for a quick and clean end.
const SCRIPT: &str = r#"
programs=$1 directory=$2 port=$3 user=$4
export LC_ALL=C HOME="$directory"
"$programs/initdb" --pgdata="$directory/data" --username="$user" --pwfile="$directory/password" \
    --auth=password --encoding=UTF8 --locale=C --no-sync || { echo "cannot go on"; exit 1; }
exec "$programs/postgres" -D "$directory/data" -p "$port" -k "$directory" \
    -c listen_addresses=127.0.0.1 -c max_connections=300 -c shared_buffers=256MB \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum_naptime=5min
"#;

/// A running cluster with no database but the ones every cluster has.
#[derive(Debug)]
pub struct Cluster {
    url: String,
    _server: Guard,
}

impl Cluster {
    /// Makes and starts a cluster, installing the server first where that is allowed.
    pub fn start() -> anyhow::Result<Self> {
        let programs = programs()?;
        // Another process may take the free port before the server does.
        let mut last = None;
        for _ in 0..3 {
            match Self::start_once(&programs) {
                Ok(cluster) => return Ok(cluster),
                Err(error) => last = Some(error),
            }
        }
        Err(last.unwrap_or_else(|| anyhow::anyhow!("PostgreSQL was not started")))
    }

    /// The address of the maintenance database, for an account that may create databases.
    pub fn url(&self) -> &str {
        &self.url
    }

    fn start_once(programs: &Path) -> anyhow::Result<Self> {
        let secret = secret()?;
        let owner = Owner::find()?;
        let directory = std::env::temp_dir().join(format!("cxc-postgres-{}", &secret[..12]));
        fs::create_dir(&directory)?;
        fs::set_permissions(&directory, fs::Permissions::from_mode(0o700))?;
        let password = directory.join("password");
        fs::write(&password, &secret)?;
        owner.give(&directory)?;
        owner.give(&password)?;
        let port = free_port()?;
        let mut program = owner.prefix();
        program.extend(["sh", "-c", SCRIPT, "postgres"].map(str::to_owned));
        program.extend([
            programs.display().to_string(),
            directory.display().to_string(),
            port.to_string(),
            USER.to_owned(),
        ]);
        let server = Guard::start(&directory, "INT", &program)?;
        await_ready(&directory.join("log"))?;
        Ok(Self {
            url: format!("postgres://{USER}:{secret}@127.0.0.1:{port}/postgres"),
            _server: server,
        })
    }
}

/// The account that owns the cluster: PostgreSQL refuses to run as root.
#[derive(Debug, Clone, Copy)]
enum Owner {
    Myself,
    Other { uid: u32, gid: u32 },
}

impl Owner {
    fn find() -> anyhow::Result<Self> {
        if !debian::is_root()? {
            return Ok(Self::Myself);
        }
        process::require("setpriv", "install util-linux")?;
        for name in ["postgres", "nobody"] {
            let id = |flag| process::capture(Command::new("id").args([flag, name]));
            if let (Ok(uid), Ok(gid)) = (id("-u"), id("-g")) {
                let (uid, gid) = (uid.trim().parse()?, gid.trim().parse()?);
                return Ok(Self::Other { uid, gid });
            }
        }
        bail!("there is no unprivileged account to run PostgreSQL with: create a user `nobody`")
    }

    fn give(self, path: &Path) -> anyhow::Result<()> {
        match self {
            Self::Myself => Ok(()),
            Self::Other { uid, gid } => chown(path, Some(uid), Some(gid))
                .with_context(|| format!("cannot give {} away", path.display())),
        }
    }

    fn prefix(self) -> Vec<String> {
        match self {
            Self::Myself => Vec::new(),
            Self::Other { uid, gid } => vec![
                "setpriv".to_owned(),
                format!("--reuid={uid}"),
                format!("--regid={gid}"),
                "--clear-groups".to_owned(),
                "--".to_owned(),
            ],
        }
    }
}

/// Where the server's programs are, after installing them if need be.
fn programs() -> anyhow::Result<PathBuf> {
    if let Some(directory) = find() {
        return Ok(directory);
    }
    debian::install("PostgreSQL", &["postgresql"], "use `--without postgres`")?;
    find().context("PostgreSQL was installed, but its `initdb` is not to be found")
}

fn find() -> Option<PathBuf> {
    let configured = process::capture(Command::new("pg_config").arg("--bindir")).ok();
    let mut candidates: Vec<PathBuf> = configured
        .map(|directory| PathBuf::from(directory.trim()))
        .into_iter()
        .collect();
    candidates.extend(packaged());
    if let Some(path) = std::env::var_os("PATH") {
        candidates.extend(std::env::split_paths(&path));
    }
    candidates.into_iter().find(|directory| {
        ["initdb", "postgres"]
            .iter()
            .all(|name| directory.join(name).is_file())
    })
}

/// Debian keeps each major version in a directory of its own, outside of `PATH`; newest first.
fn packaged() -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir("/usr/lib/postgresql") else {
        return Vec::new();
    };
    let mut versions: Vec<(u32, PathBuf)> = entries
        .filter_map(Result::ok)
        .filter_map(|entry| {
            let version = entry.file_name().to_str()?.parse().ok()?;
            Some((version, entry.path().join("bin")))
        })
        .collect();
    versions.sort();
    versions.into_iter().rev().map(|(_, path)| path).collect()
}

fn await_ready(log: &Path) -> anyhow::Result<()> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let text = fs::read_to_string(log).unwrap_or_default();
        if text.contains("database system is ready to accept connections") {
            return Ok(());
        }
        let failed = text.contains("FATAL:") || text.contains("cannot go on");
        if failed || Instant::now() > deadline {
            let tail: Vec<&str> = text.lines().rev().take(6).collect();
            let tail = tail.into_iter().rev().collect::<Vec<_>>().join("\n  ");
            bail!("PostgreSQL did not start; it said:\n  {tail}");
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

fn secret() -> anyhow::Result<String> {
    let mut bytes = [0_u8; 16];
    fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    }))
}
