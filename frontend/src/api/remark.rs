//! What the server remarks about a field, as a reader can take it.

use crate::i18n::Texts;

/// How remarks begin that speak to programs.
const TECHNICAL: [&str; 7] = [
    "invalid ",
    "unknown ",
    "missing field",
    "expected ",
    "duplicate ",
    "is not written as this has to be",
    "this is not of type",
];

/// A remark of the server about a field: in our own words where we have them, and never in words for
/// programs.
pub fn as_remark(texts: &Texts, remark: &str) -> String {
    match remark {
        "is not your password" => texts.say("fault-password"),
        "is not a web address" => texts.say("fault-web"),
        "is not a telephone number" => texts.say("fault-phone"),
        _ if remark.starts_with("is easy to guess") => texts.say("fault-password-weak"),
        _ if remark.starts_with("has to be a single line") => texts.say("fault-line"),
        _ if remark.starts_with("has to be an amount") => texts.say("fault-amount"),
        _ if is_technical(remark) => texts.say("fault-unfit"),
        _ => as_sentence(remark),
    }
}

/// A single word is the code of a check that has no words.
fn is_technical(remark: &str) -> bool {
    !remark.contains(' ') || TECHNICAL.iter().any(|start| remark.starts_with(start))
}

/// How remarks begin that leave out what they are about.
const WITHOUT_SUBJECT: [&str; 4] = ["is ", "has ", "must ", "was "];

/// A remark of the server with a subject, a capital letter and a full stop, as it stands alone here.
pub fn as_sentence(remark: &str) -> String {
    if WITHOUT_SUBJECT
        .iter()
        .any(|start| remark.starts_with(start))
    {
        return as_sentence(&format!("this {remark}"));
    }
    let mut letters = remark.chars();
    let Some(first) = letters.next() else {
        return String::new();
    };
    let end = if remark.ends_with(['.', '!', '?']) {
        ""
    } else {
        "."
    };
    first
        .to_uppercase()
        .chain(letters)
        .chain(end.chars())
        .collect()
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn what_is_wrong_with_a_password_or_a_line_is_said_in_the_language_of_the_reader() {
        let texts = Texts::load("de");
        let weak =
            "is easy to guess. Sequences like abc are easy to guess. Take three or four words";
        assert_eq!(
            Some(as_remark(&texts, weak)),
            texts.find("fault-password-weak")
        );
        let line = "has to be a single line, without line breaks and tabs";
        assert_eq!(Some(as_remark(&texts, line)), texts.find("fault-line"));
    }

    #[test]
    fn a_remark_of_the_server_stands_as_a_sentence() {
        assert_eq!(as_sentence("is not an address"), "This is not an address.");
        assert_eq!(as_sentence("Done already."), "Done already.");
        assert_eq!(as_sentence(""), "");
    }
}
