//! The texts of each language: one file for the public pages, one with everything for the others.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::bundle::{asset, files};

/// The files whose texts the public pages show, one name a line.
const OPEN: &str = "open-texts.txt";

/// Writes the texts, and says where those of each language are, for the public pages and for all.
pub fn bundle(
    frontend: &Path,
    assets: &Path,
) -> anyhow::Result<BTreeMap<&'static str, BTreeMap<String, String>>> {
    let open = fs::read_to_string(frontend.join(OPEN))?;
    let is_open = |file: &Path| {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        open.lines().any(|line| line == name)
    };
    let (mut for_all, mut for_open) = (BTreeMap::new(), BTreeMap::new());
    for language in fs::read_dir(frontend.join("locales"))? {
        let language = language?;
        let name = language.file_name().to_string_lossy().into_owned();
        let (mut all, mut public) = (String::new(), String::new());
        for file in files(&language.path())? {
            let texts = fs::read_to_string(&file)? + "\n";
            all.push_str(&texts);
            if is_open(&file) {
                public.push_str(&texts);
            }
        }
        let place = |kind: &str, texts: &str| {
            asset(assets, &format!("{kind}-{name}"), "ftl", texts.as_bytes())
        };
        for_open.insert(name.clone(), place("open-texts", &public)?);
        for_all.insert(name.clone(), place("texts", &all)?);
    }
    Ok([("open", for_open), ("all", for_all)].into())
}
