//! The Europa Component Library: its styles and icons, from one pinned npm archive.
//!
//! Only the two style sheets and the icon sprite are taken. The archive also holds the logo of the
//! Commission and the emblem of the Union; neither may appear on a site that is not theirs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail};
use sha2::{Digest, Sha512};

use crate::context::Context;
use crate::process;

const PACKAGE: &str = "@ecl/preset-eu@4.11.0";
const ARCHIVE: &str = "ecl-preset-eu-4.11.0.tgz";
const SHA512: &str = "b2f2877900df8db7c6925d71f6766a42b9e3970611ef3197c01c62e0613ec9db\
                      1686fbd82182968ed5356f4a4d2d5ac31fb55bd68acf34727a393ce368dc47a9";

const RESET: &str = "package/dist/styles/optional/ecl-reset.css";
const STYLES: &str = "package/dist/styles/ecl-eu.css";
const ICONS: &str = "package/dist/images/icons/sprites/icons.svg";
const LICENCE: &str = "package/LICENSE";

/// The files of the library that the portal ships.
#[derive(Debug, Clone)]
pub struct Ecl {
    /// Evens out what browsers do differently.
    pub reset: PathBuf,
    /// The styles of all components.
    pub styles: PathBuf,
    /// The icons, one symbol each.
    pub icons: PathBuf,
    /// The licence of the above.
    pub licence: PathBuf,
}

/// Fetches the archive if need be, checks it against its hash and unpacks what is used.
pub fn unpack(context: &Context) -> anyhow::Result<Ecl> {
    let tools = context.tools();
    fs::create_dir_all(&tools)?;
    let archive = tools.join(ARCHIVE);
    if !archive.is_file() {
        fetch(&tools)?;
    }
    check(&archive)?;
    let directory = tools.join("ecl");
    if directory.exists() {
        fs::remove_dir_all(&directory)?;
    }
    fs::create_dir_all(&directory)?;
    process::run(
        Command::new("tar")
            .arg("-xzf")
            .arg(&archive)
            .arg("-C")
            .arg(&directory)
            .args([RESET, STYLES, ICONS, LICENCE]),
    )?;
    Ok(Ecl {
        reset: directory.join(RESET),
        styles: directory.join(STYLES),
        icons: directory.join(ICONS),
        licence: directory.join(LICENCE),
    })
}

fn fetch(tools: &Path) -> anyhow::Result<()> {
    process::require("npm", "install Node.js 20 or newer (https://nodejs.org)")?;
    process::capture(
        Command::new("npm")
            .args(["pack", PACKAGE, "--silent", "--pack-destination"])
            .arg(tools),
    )
    .with_context(|| format!("cannot fetch {PACKAGE}"))?;
    Ok(())
}

fn check(archive: &Path) -> anyhow::Result<()> {
    let found = hex::encode(Sha512::digest(fs::read(archive)?));
    if found != SHA512 {
        bail!(
            "{} is not the archive that this repository was checked with (sha512 {found}); \
             delete it and try again",
            archive.display()
        );
    }
    Ok(())
}
