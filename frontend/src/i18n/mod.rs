//! What the portal says, and how it writes dates, money, numbers and countries.

pub mod format;
mod provider;
mod texts;

#[cfg(test)]
mod open;
#[cfg(test)]
pub mod test;

pub use provider::{LanguageProvider, use_language};
pub use texts::{LANGUAGES, Texts, text_id, use_texts};
