//! The texts of each language: one file for the public pages, one for the planner and the interview,
//! one with everything for the others.
//! The words of the contract (kinds, states, actions) are among them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::bundle::{asset, files};

/// The files whose texts the public pages show, one name a line.
const OPEN: &str = "frontend/open-texts.txt";

/// The file that the planner shows besides these.
const HOLIDAYS: &str = "holidays";

/// How the names of the files begin that have what the server says. In English they are the forms by
/// which it is recognised: other languages need them behind their own texts, English only those with
/// a value that the server writes as a code.
const SAID: &str = "said_";

/// How values begin that are codes and read as names.
const CODES: [&str; 2] = ["COUNTRY(", "LANGUAGES("];

/// What stands between the texts and the forms; `frontend/src/wording` looks for it.
const FORMS: &str = "\n### What the server says\n";

/// Where the portal's own texts are, and the words of the contract: a folder for each language.
const PLACES: [&str; 2] = ["frontend/locales", "openapi/locales"];

/// Writes the texts, and says where those of each language are, for each kind of pages.
pub fn bundle(
    root: &Path,
    assets: &Path,
) -> anyhow::Result<BTreeMap<&'static str, BTreeMap<String, String>>> {
    let open = fs::read_to_string(root.join(OPEN))?;
    let is_open = |file: &str| open.lines().any(|line| line == file);
    let is_tool = |file: &str| is_open(file) || file == HOLIDAYS;
    let english = texts_of(root, "en")?;
    let (mut for_all, mut for_open) = (BTreeMap::new(), BTreeMap::new());
    let mut for_tools = BTreeMap::new();
    for language in fs::read_dir(root.join(PLACES[0]))? {
        let name = language?.file_name().to_string_lossy().into_owned();
        let own = texts_of(root, &name)?;
        let written = |wanted: &dyn Fn(&str) -> bool| {
            let all = |of: &BTreeMap<String, String>, wanted: &dyn Fn(&str) -> bool| {
                let files = of.iter().filter(|(file, _)| wanted(file));
                files.map(|(_, texts)| texts.as_str()).collect::<String>()
            };
            let forms = all(&english, &|file| wanted(file) && file.starts_with(SAID));
            if name == "en" {
                let texts = all(&own, &|file| wanted(file) && !file.starts_with(SAID));
                let forms = with_codes(&forms);
                numbered(texts + &as_texts(&forms) + FORMS, &forms)
            } else {
                numbered(all(&own, wanted) + FORMS, &forms)
            }
        };
        let place = |kind: &str, texts: &str| {
            asset(assets, &format!("{kind}-{name}"), "ftl", texts.as_bytes())
        };
        for_open.insert(name.clone(), place("open-texts", &written(&is_open))?);
        for_tools.insert(name.clone(), place("plan-texts", &written(&is_tool))?);
        for_all.insert(name.clone(), place("texts", &written(&|_| true))?);
    }
    Ok([("open", for_open), ("tools", for_tools), ("all", for_all)].into())
}

/// The files of a language, by name.
fn texts_of(root: &Path, language: &str) -> anyhow::Result<BTreeMap<String, String>> {
    let mut all = Vec::new();
    for place in PLACES {
        all.extend(files(&root.join(place).join(language))?);
    }
    let mut found = BTreeMap::new();
    for file in all {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        // Comments are for those who write the texts.
        let source = fs::read_to_string(&file)?;
        let lines = source.lines().filter(|line| !line.starts_with('#'));
        let texts = lines.map(|line| line.to_owned() + "\n").collect();
        found.insert(name.into_owned(), texts);
    }
    Ok(found)
}

/// The forms with a value that is a code.
fn with_codes(forms: &str) -> String {
    let lines = forms
        .lines()
        .filter(|form| CODES.iter().any(|code| form.contains(code)));
    lines.flat_map(|form| [form, "\n"]).collect()
}

/// Forms as texts of their own language: the values without their kinds.
fn as_texts(forms: &str) -> String {
    let value = |piece: &str| match piece.split_once(" }") {
        Some((value, behind)) => {
            let name = value.split_once('(').map_or(value, |(_, name)| name);
            ["{ ", name.trim_end_matches(')'), " }", behind].concat()
        }
        None => piece.to_owned(),
    };
    forms.split("{ ").map(value).collect()
}

/// Puts the forms behind the texts, with numbers for their names: only these two know them.
fn numbered(mut texts: String, forms: &str) -> String {
    let mut numbered = Vec::new();
    let forms = forms.lines().filter_map(|form| form.split_once(" = "));
    for (number, (id, form)) in forms.enumerate() {
        let short = format!("\nsaid-{number} =");
        texts = texts.replace(&format!("\n{id} ="), &short);
        numbered.push(format!("said-{number} = {form}\n"));
    }
    texts + &numbered.concat()
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn english_names_the_countries_that_the_server_writes_as_codes() {
        let forms =
            "said-a = { COUNTRY($country) } on { DAY($on) }: { $why }.\nsaid-b = { $name }.\n";
        let kept = with_codes(forms);
        assert!(!kept.contains("said-b"));
        let texts = as_texts(&kept);
        assert_eq!(texts, "said-a = { $country } on { $on }: { $why }.\n");
        assert_eq!(
            numbered(["\n", &texts, FORMS].concat(), &kept),
            format!(
                "\nsaid-0 = {{ $country }} on {{ $on }}: {{ $why }}.\n{FORMS}said-0 = {}\n",
                "{ COUNTRY($country) } on { DAY($on) }: { $why }."
            )
        );
    }
}
