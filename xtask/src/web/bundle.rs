//! Puts the files of the portal together under names that change with their content.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use sha2::{Digest, Sha256};

use super::ecl::Ecl;
use crate::context::Context;

/// Writes the whole portal into an empty directory.
pub fn assemble(context: &Context, ecl: &Ecl, linked: &Path, to: &Path) -> anyhow::Result<()> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    let assets = to.join("assets");
    fs::create_dir_all(&assets)?;
    let frontend = context.root().join("frontend");
    let styles = style_sheet(ecl, &frontend.join("styles"))?;
    let mark = fs::read(frontend.join("assets/mark.svg"))?;
    let replacements = [
        ("{{app}}", application(linked, &assets)?),
        (
            "{{styles}}",
            asset(&assets, "portal", "css", styles.as_bytes())?,
        ),
        (
            "{{icons}}",
            asset(&assets, "icons", "svg", &fs::read(&ecl.icons)?)?,
        ),
        ("{{mark}}", asset(&assets, "mark", "svg", &mark)?),
    ];
    asset(&assets, "ecl-licence", "txt", &fs::read(&ecl.licence)?)?;
    let template = fs::read_to_string(frontend.join("index.html"))?;
    fs::write(to.join("index.html"), filled(template, &replacements)?)?;
    Ok(())
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

/// The library's styles first, then ours by name, so that ours win at equal weight.
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

/// The program goes into a directory with one hash: its files name each other.
fn application(linked: &Path, assets: &Path) -> anyhow::Result<String> {
    let mut hash = Sha256::new();
    let files = files(linked)?;
    for file in &files {
        hash.update(file.strip_prefix(linked)?.to_string_lossy().as_bytes());
        hash.update(fs::read(file)?);
    }
    let name = format!("app-{}", short(hash.finalize().as_slice()));
    for file in &files {
        let target = assets.join(&name).join(file.strip_prefix(linked)?);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::copy(file, target)?;
    }
    Ok(format!("/assets/{name}"))
}

fn asset(assets: &Path, name: &str, extension: &str, content: &[u8]) -> anyhow::Result<String> {
    let name = format!(
        "{name}-{}.{extension}",
        short(Sha256::digest(content).as_slice())
    );
    fs::write(assets.join(&name), content)?;
    Ok(format!("/assets/{name}"))
}

fn filled(template: String, replacements: &[(&str, String)]) -> anyhow::Result<String> {
    let page = replacements
        .iter()
        .fold(template, |page, (place, value)| page.replace(place, value));
    if page.contains("{{") {
        bail!("frontend/index.html has a place that nothing fills");
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
    fn a_place_in_the_page_that_nothing_fills_is_refused() {
        let values = [("{{app}}", String::from("/assets/app-1"))];
        let page = filled(String::from("<script src={{app}}/boot.js>"), &values);
        assert_eq!(page.unwrap(), "<script src=/assets/app-1/boot.js>");
        assert!(filled(String::from("{{styles}}"), &values).is_err());
    }
}
