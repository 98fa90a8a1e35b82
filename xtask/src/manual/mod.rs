//! `cargo xtask manual`: the manual, made from the rulebook, the state tables and the portal's words.

mod annex;
mod chapter;
mod people;
mod print;
mod words;

use std::fmt::Write;

use anyhow::{Context as _, bail};
use clusterxchange_domain::rulebook::Rulebook;

use crate::context::Context;
use people::PEOPLE;
use words::{Words, escaped};

/// What to do with the manual.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// Write the page only, and print no PDF.
    #[arg(long)]
    no_pdf: bool,
}

/// The committed page.
const PATH: &str = "docs/manual/index.html";

/// Writes the page and prints it.
pub fn run(context: &Context, options: &Options) -> anyhow::Result<()> {
    write(context)?;
    if !options.no_pdf {
        print(context)?;
    }
    Ok(())
}

/// Prints the committed page as a PDF.
pub fn print(context: &Context) -> anyhow::Result<()> {
    let pdf = print::print(context, &context.root().join(PATH))?;
    println!("printed {}", pdf.display());
    Ok(())
}

/// Writes the page.
pub fn write(context: &Context) -> anyhow::Result<()> {
    let path = context.root().join(PATH);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(&path, page(context)?)?;
    println!("wrote {PATH}");
    Ok(())
}

/// Fails when the committed page is not the one that would be written, or shows a picture that is gone.
pub fn check(context: &Context) -> anyhow::Result<()> {
    let committed = std::fs::read_to_string(context.root().join(PATH)).unwrap_or_default();
    if committed != page(context)? {
        bail!("{PATH} is out of date, run `cargo xtask manual`");
    }
    println!("{PATH} is up to date");
    Ok(())
}

fn page(context: &Context) -> anyhow::Result<String> {
    let words = Words::read(context)?;
    let rulebook = newest()?;
    let mut text = head(rulebook);
    for person in PEOPLE {
        if let Some((file, _)) = person.picture
            && !context.root().join("docs/images").join(file).is_file()
        {
            bail!("the manual shows docs/images/{file}, which is not there");
        }
        text.push_str(&chapter::chapter(person, &words, rulebook));
    }
    text.push_str(&annex::annex(rulebook)?);
    text.push_str("</body>\n</html>\n");
    Ok(text)
}

/// The rulebook that came into force last of those that are shipped.
fn newest() -> anyhow::Result<&'static Rulebook> {
    clusterxchange_domain::rulebook::shipped()?
        .iter()
        .max_by_key(|rulebook| rulebook.valid_from)
        .context("there is a rulebook")
}

fn head(rulebook: &Rulebook) -> String {
    let title = "ClusterXchange: the manual";
    let style = include_str!("style.css");
    let mut text = format!(
        "<!DOCTYPE html>\n<!-- Made by `cargo xtask manual` from the domain crate and the portal's words; edit those instead. -->\n\
         <html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
    );
    let note = if rulebook.example {
        ", an example and not a rule set of the scheme"
    } else {
        ""
    };
    let _ = writeln!(
        text,
        "<p>The portal explains itself at every step, so this manual is for looking things up: what each person may do, from which state to \
         which, under which rules and by when. It follows the rulebook {} ({}{note}), in force from {}.</p>",
        escaped(&rulebook.version),
        escaped(&rulebook.title),
        rulebook.valid_from,
    );
    text.push_str("<nav aria-label=\"Chapters\"><ol>\n");
    for person in PEOPLE {
        let _ = writeln!(
            text,
            "<li><a href=\"#{}\">{}</a></li>",
            person.id,
            escaped(person.title)
        );
    }
    text.push_str("<li><a href=\"#annex\">Annex: amounts and time limits</a></li>\n</ol></nav>\n");
    text
}

#[cfg(test)]
mod test {
    use clusterxchange_domain::receipt::Party;

    use super::people::PEOPLE;

    #[test]
    fn each_seat_but_the_tool_has_a_chapter() {
        let has_chapter = |party: &Party| PEOPLE.iter().any(|person| person.seats.contains(party));
        let without: Vec<_> = Party::ALL
            .iter()
            .filter(|party| **party != Party::System && !has_chapter(party))
            .collect();
        assert!(without.is_empty(), "{without:?}");
    }
}
