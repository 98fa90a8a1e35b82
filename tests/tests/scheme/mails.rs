//! Mails, found by what they say.

/// A mail to an address with these words in it.
pub fn mail_of<'a>(mails: &'a [String], to: &str, words: &str) -> Option<&'a String> {
    let to = format!("To: {to}");
    mails
        .iter()
        .find(|mail| mail.contains(&to) && mail.contains(words))
}
