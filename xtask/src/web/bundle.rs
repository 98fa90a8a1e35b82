//! Puts the files of the portal together under names that change with their content.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use sha2::{Digest, Sha256};

use super::compile::PROGRAMS;
use super::ecl::Ecl;
use super::{Options, subset, texts};
use crate::context::Context;

/// Writes the whole portal into an empty directory.
pub fn assemble(
    context: &Context,
    options: &Options,
    ecl: &Ecl,
    linked: &Path,
    to: &Path,
) -> anyhow::Result<()> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    let assets = to.join("assets");
    fs::create_dir_all(&assets)?;
    let frontend = context.root().join("frontend");
    let styles = style_sheet(ecl, &frontend.join("styles"))?;
    let styles = subset::styles(context, &styles)?;
    let icons = subset::icons(context, &fs::read_to_string(&ecl.icons)?)?;
    let mark = fs::read(frontend.join("assets/mark.svg"))?;
    let replacements = [
        ("{{boot}}", boot(context, options, linked, &assets)?),
        (
            "{{styles}}",
            asset(&assets, "portal", "css", styles.as_bytes())?,
        ),
        (
            "{{icons}}",
            asset(&assets, "icons", "svg", icons.as_bytes())?,
        ),
        ("{{mark}}", asset(&assets, "mark", "svg", &mark)?),
    ];
    asset(&assets, "ecl-licence", "txt", &fs::read(&ecl.licence)?)?;
    fs::copy(frontend.join("config.json"), to.join("config.json"))?;
    let page = fs::read_to_string(frontend.join("index.html"))?;
    let page = filled("frontend/index.html", page, &replacements)?;
    fs::write(to.join("index.html"), &page)?;
    worker(&frontend, to, &page)
}

/// What starts the portal: it knows where the programs and the texts are.
fn boot(
    context: &Context,
    options: &Options,
    linked: &Path,
    assets: &Path,
) -> anyhow::Result<String> {
    let mut programs = BTreeMap::new();
    for program in PROGRAMS {
        programs.insert(program, directory(&linked.join(program), program, assets)?);
    }
    let locales = texts::bundle(context.root(), assets)?;
    let replacements = [
        ("{{programs}}", serde_json::to_string(&programs)?),
        ("{{locales}}", serde_json::to_string(&locales)?),
        // What is built to look at a change is large, and changes at once.
        ("{{background}}", (!options.debug).to_string()),
    ];
    let script = fs::read_to_string(context.root().join("frontend/boot.js"))?;
    let script = filled("frontend/boot.js", script, &replacements)?;
    asset(assets, "boot", "js", script.as_bytes())
}

/// The worker keeps what a visit without a network needs.
fn worker(frontend: &Path, to: &Path, page: &str) -> anyhow::Result<()> {
    let mut kept = vec!["/config.json".to_owned()];
    let mut hash = Sha256::new();
    hash.update(page);
    for file in files(&to.join("assets"))? {
        let name = file.strip_prefix(to)?.to_string_lossy().into_owned();
        hash.update(&name);
        if file.extension().is_none_or(|extension| extension != "txt") {
            kept.push(format!("/{name}"));
        }
    }
    let replacements = [
        ("{{build}}", short(hash.finalize().as_slice())),
        ("{{files}}", serde_json::to_string(&kept)?),
    ];
    let script = fs::read_to_string(frontend.join("worker.js"))?;
    let script = filled("frontend/worker.js", script, &replacements)?;
    Ok(fs::write(to.join("worker.js"), script)?)
}

/// All files below a directory, in a stable order.
pub fn files(directory: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![directory.to_path_buf()];
    while let Some(folder) = open.pop() {
        let entries =
            fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The library's styles first, then ours by name, folder by folder, so that ours win at equal weight.
fn style_sheet(ecl: &Ecl, ours: &Path) -> anyhow::Result<String> {
    let mut sheets = vec![ecl.reset.clone(), ecl.styles.clone()];
    sheets.extend(files(ours)?);
    // A rule for the character set counts only at the very beginning of a sheet.
    let mut sheet = String::from("@charset \"UTF-8\";\n");
    for file in sheets {
        let content =
            fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        sheet.push_str(content.replace("@charset \"UTF-8\";", "").trim());
        sheet.push('\n');
    }
    Ok(sheet)
}

/// A program goes into a directory with one hash: its files name each other.
fn directory(linked: &Path, program: &str, assets: &Path) -> anyhow::Result<String> {
    let mut hash = Sha256::new();
    let files = files(linked)?;
    for file in &files {
        hash.update(file.strip_prefix(linked)?.to_string_lossy().as_bytes());
        hash.update(fs::read(file)?);
    }
    let name = format!("{program}-{}", short(hash.finalize().as_slice()));
    for file in &files {
        let target = assets.join(&name).join(file.strip_prefix(linked)?);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::copy(file, target)?;
    }
    Ok(format!("/assets/{name}"))
}

/// Writes a file whose name carries the hash of its content, and returns its address.
pub fn asset(assets: &Path, name: &str, extension: &str, content: &[u8]) -> anyhow::Result<String> {
    let name = format!(
        "{name}-{}.{extension}",
        short(Sha256::digest(content).as_slice())
    );
    fs::write(assets.join(&name), content)?;
    Ok(format!("/assets/{name}"))
}

fn filled(file: &str, template: String, replacements: &[(&str, String)]) -> anyhow::Result<String> {
    let page = replacements
        .iter()
        .fold(template, |page, (place, value)| page.replace(place, value));
    if page.contains("{{") {
        bail!("{file} has a place that nothing fills");
    }
    Ok(page)
}

fn short(digest: &[u8]) -> String {
    hex::encode(&digest[..8])
}

#[cfg(test)]
mod test {
    use super::filled;

    #[test]
    fn a_place_in_a_page_that_nothing_fills_is_refused() {
        let values = [("{{boot}}", String::from("/assets/boot-1.js"))];
        let page = filled("page", String::from("<script src={{boot}}>"), &values);
        assert_eq!(page.unwrap(), "<script src=/assets/boot-1.js>");
        assert!(filled("page", String::from("{{styles}}"), &values).is_err());
    }
}
