use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::test::{LOCALES, SOURCES, ids, named_in, sources};

/// The files whose texts the public pages have.
const OPEN: &str = include_str!("../../open-texts.txt");
const APP: &str = include_str!("../app.rs");
const PAGES: &str = include_str!("../pages/mod.rs");

#[test]
fn the_public_pages_have_every_text_that_they_name() {
    let mut defined = BTreeSet::new();
    for name in OPEN.lines() {
        for place in LOCALES {
            let file = Path::new(place).join("en").join(format!("{name}.ftl"));
            // The rules need no English file: they speak English themselves.
            defined.extend(ids(&fs::read_to_string(file).unwrap_or_default()));
        }
    }
    let folder = Path::new(SOURCES).join("pages");
    let mut files = sources(Path::new(SOURCES));
    // No public page has a table that sorts and filters.
    files.retain(|file| {
        !file.starts_with(&folder) && !file.to_string_lossy().contains("data_table")
    });
    files.extend(public_pages().iter().flat_map(|page| files_of(page)));
    let missing: Vec<_> = named_in(&files).difference(&defined).cloned().collect();
    assert!(
        missing.is_empty(),
        "add the file of {missing:?} to frontend/open-texts.txt"
    );
}

/// The modules of the public pages, and those that they use.
fn public_pages() -> BTreeSet<&'static str> {
    let names: BTreeSet<_> = PAGES
        .lines()
        .filter_map(|line| Some(line.strip_suffix(';')?.rsplit_once("mod ")?.1))
        .collect();
    let mut open = exported();
    let mut found = BTreeSet::new();
    while let Some(module) = open.pop() {
        if !found.insert(module) {
            continue;
        }
        for file in files_of(module) {
            let source = fs::read_to_string(&file).unwrap();
            let of_cases = source.matches("pages::case::").count();
            let known = source.matches("pages::case::in_full").count();
            assert_eq!(of_cases, known, "{}: see `files_of`", file.display());
            let uses = |name: &&&str| {
                let paths = [format!("pages::{name}::"), format!("super::{name}::")];
                paths.iter().any(|path| source.contains(path))
            };
            open.extend(names.iter().filter(uses));
        }
    }
    found
}

/// The modules that the programs without an account show a page of.
fn exported() -> Vec<&'static str> {
    let shown = |function: &str| {
        let body = APP.split_once(&format!("pub fn {function}(")).unwrap().1;
        let body = body.split_once("\n}").unwrap().0;
        let pages = body.split("<pages::").skip(1);
        pages.map(|rest| rest.split_whitespace().next().unwrap())
    };
    let shown: BTreeSet<_> = shown("public_page").chain(shown("tools_page")).collect();
    let exports = PAGES
        .split(';')
        .filter_map(|line| line.trim().strip_prefix("pub use "));
    exports
        .filter_map(|export| export.split_once("::"))
        .filter(|(_, names)| {
            let names = names.trim_matches(['{', '}']).split(',');
            names.into_iter().any(|name| shown.contains(name.trim()))
        })
        .map(|(module, _)| module)
        .collect()
}

fn files_of(page: &str) -> Vec<PathBuf> {
    // The pages of cases have one part that the tools for everybody use too.
    let page = if page == "case" {
        "case/findings"
    } else {
        page
    };
    let place = Path::new(SOURCES).join("pages").join(page);
    if place.is_dir() {
        sources(&place)
    } else {
        vec![place.with_extension("rs")]
    }
}
