use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;

use super::Texts;
use crate::wording::FORMS;

/// Where the portal's own texts are, and the words of the contract: one folder for each language.
pub const LOCALES: [&str; 2] = [
    concat!(env!("CARGO_MANIFEST_DIR"), "/locales"),
    concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi/locales"),
];

/// The portal itself.
pub const SOURCES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src");

/// Identifiers that are made up at run time: a beginning, and what comes after it is data.
const MADE_UP: [&str; 17] = [
    "said-",
    "rule-",
    "listed-",
    "state-",
    "rulebook-part-",
    "problem-",
    "action-",
    "awaited-",
    "done-",
    "hint-",
    "holiday-",
    "case-title-",
    "news-",
    "registration-",
    "statistics-",
    "eligibility-",
    "questions-",
];

#[test]
fn every_text_that_the_code_names_exists_in_every_language() {
    for language in languages() {
        let texts = Texts::load(&language);
        let missing: Vec<_> = used()
            .into_iter()
            .filter(|id| texts.find(id).is_none())
            .collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
    }
}

#[test]
fn server_and_portal_speak_the_same_languages() {
    // The portal has a list of its own: that of the contract would bring all its words into each program.
    let of_server = clusterxchange_contract::words::LANGUAGES.iter();
    let of_server: Vec<_> = of_server.map(|language| language.name).collect();
    assert_eq!(of_server, super::LANGUAGES);
    let shipped: BTreeSet<_> = languages().into_iter().collect();
    assert_eq!(shipped, super::LANGUAGES.map(str::to_owned).into());
}

#[test]
fn every_text_is_named_by_the_code() {
    let used = used();
    let idle: Vec<_> = defined("en")
        .into_iter()
        .filter(|id| !used.contains(id) && !MADE_UP.iter().any(|start| id.starts_with(start)))
        .collect();
    assert!(idle.is_empty(), "nothing shows {idle:?}");
}

#[test]
fn every_language_defines_the_same_texts() {
    let mut english = defined("en");
    // In English the rules speak for themselves (see `wording::coverage`), lists and calendar as well.
    let by_server = |id: &String| {
        ["rule-", "listed-", "holiday-"]
            .iter()
            .any(|start| id.starts_with(start))
    };
    assert!(!english.iter().any(by_server));
    english.extend(defined("de").into_iter().filter(by_server));
    for language in languages().into_iter().filter(|name| name != "en") {
        assert_eq!(defined(&language), english, "{language}");
    }
}

#[test]
fn every_language_file_can_be_read() {
    for language in languages() {
        for source in shipped(&language) {
            let read = FluentResource::try_new(source);
            let errors = read.err().map(|(_, errors)| errors);
            assert!(errors.is_none(), "{language}: {errors:?}");
        }
    }
}

#[test]
fn a_number_chooses_the_form_of_its_text() {
    let texts = Texts::load("en");
    assert_eq!(texts.tell("days", [("count", 1.into())]), "1 working day");
    assert_eq!(texts.tell("days", [("count", 5.into())]), "5 working days");
}

/// Each folder of texts is a language.
pub fn languages() -> Vec<String> {
    let folders = fs::read_dir(LOCALES[0]).unwrap();
    folders
        .map(|folder| folder.unwrap().file_name().into_string().unwrap())
        .collect()
}

/// The files of a language, by name.
pub fn shipped(language: &str) -> Vec<String> {
    let folders = LOCALES.map(|place| fs::read_dir(Path::new(place).join(language)).unwrap());
    let files = folders.into_iter().flatten();
    let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    let read = |file: &PathBuf| fs::read_to_string(file).unwrap();
    files.iter().map(read).collect()
}

/// The forms of what the server says.
pub fn forms() -> String {
    let said = shipped("en")
        .into_iter()
        .filter(|source| source.contains("\nsaid-"));
    said.collect::<Vec<_>>().join("\n")
}

impl Texts {
    /// The texts of a language as they stand in the repository.
    pub fn load(language: &str) -> Self {
        Self::read(
            language,
            &[shipped(language).join("\n"), forms()].join(FORMS),
        )
    }
}

fn used() -> BTreeSet<String> {
    named_in(&sources(Path::new(SOURCES)))
}

/// Text identifiers are string literals in lower case with a dash, behind one of these.
pub fn named_in(files: &[PathBuf]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for file in files {
        let source = fs::read_to_string(file).unwrap();
        // rustfmt may put the literal on a line of its own.
        let source = source.split_whitespace().collect::<String>();
        for call in [".say(\"", ".tell(\"", ".fill(\"", "text_id(\""] {
            for (at, _) in source.match_indices(call) {
                let rest = &source[at + call.len()..];
                found.extend(rest.split('"').next().map(str::to_owned));
            }
        }
    }
    found
}

fn defined(language: &str) -> BTreeSet<String> {
    ids(&shipped(language).join("\n")).collect()
}

/// The identifiers that a file of texts defines.
pub fn ids(source: &str) -> impl Iterator<Item = String> {
    source
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id.to_owned()))
}

/// All Rust files below a directory, but for those that name texts to test them.
pub fn sources(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                sources(&path)
            } else {
                vec![path]
            }
        })
        .filter(|path| {
            path.extension().is_some_and(|end| end == "rs") && !path.ends_with("i18n/test.rs")
        })
        .collect()
}
