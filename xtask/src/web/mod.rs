//! Builds the portal: Rust to WebAssembly, styles and icons, and the page that starts it.
//!
//! Everything under `assets/` carries the hash of its content in its name, so a server may let
//! browsers keep it for ever; only `index.html` has to be asked for again.

mod bundle;
mod compile;
mod compress;
mod ecl;
mod link;
mod stamp;
mod subset;
mod texts;
pub mod toolchain;

use std::fs;
use std::path::{Path, PathBuf};

use crate::context::{Context, step};

/// How to build the portal.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Options {
    /// Build quickly and without optimisation, to look at a change.
    #[arg(long)]
    pub debug: bool,
    /// Build even if nothing has changed.
    #[arg(long)]
    pub force: bool,
    /// Use the distribution's Rust for the browser, as is done where rustup cannot help.
    #[arg(long)]
    pub distribution_rust: bool,
}

/// The finished portal.
#[derive(Debug, Clone)]
pub struct Dist {
    /// The directory to serve, with `index.html` in it.
    pub directory: PathBuf,
}

/// Builds the portal, unless the last build is still good; the default options are what is shipped.
pub fn build(context: &Context, options: &Options) -> anyhow::Result<Dist> {
    let directory = context.target().join("web").join("dist");
    let inputs = step("portal: compare with the last build", || {
        stamp::of_inputs(context, options)
    })?;
    let stamp_file = context.target().join("web").join("stamp");
    if !options.force && directory.join("index.html").is_file() && stamp::is(&stamp_file, &inputs) {
        return Ok(Dist { directory });
    }
    assemble(context, options, &directory)?;
    stamp::write(&stamp_file, &inputs)?;
    report(&directory)?;
    Ok(Dist { directory })
}

fn assemble(context: &Context, options: &Options, directory: &Path) -> anyhow::Result<()> {
    let ecl = step("portal: component library", || ecl::unpack(context))?;
    let toolchain = step("portal: WebAssembly target", || {
        toolchain::ensure(options.distribution_rust)
    })?;
    let compiled = step("portal: compile", || {
        compile::portal(context, options, toolchain)
    })?;
    let linked = step("portal: link", || {
        link::bind(context, &compiled, options.debug)
    })?;
    // The new portal is put together beside the old one, so a failed build leaves the old one.
    let fresh = context.target().join("web").join("dist.new");
    step("portal: bundle", || {
        bundle::assemble(context, options, &ecl, &linked, &fresh)
    })?;
    if !options.debug {
        step("portal: compress", || compress::directory(&fresh))?;
    }
    if directory.exists() {
        fs::remove_dir_all(directory)?;
    }
    fs::rename(&fresh, directory)?;
    Ok(())
}

fn report(directory: &Path) -> anyhow::Result<()> {
    for file in bundle::files(directory)? {
        let extension = file.extension().and_then(|extension| extension.to_str());
        if matches!(extension, Some("wasm" | "js" | "css")) {
            let raw = fs::metadata(&file)?.len();
            let mut name = file.clone().into_os_string();
            name.push(".br");
            let sent = fs::metadata(name).map_or(raw, |metadata| metadata.len());
            let shown = file.strip_prefix(directory).unwrap_or(&file);
            eprintln!("  {:<50}{raw:>9} bytes, {sent:>8} sent", shown.display());
        }
    }
    Ok(())
}
