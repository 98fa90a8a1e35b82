//! The recipient's language, for what leaves by mail: states, actions and titles of cases, and days.
//!
//! The words are those of the contract, the same that the portal shows. Whoever wants a language that
//! there are no words in gets English.

use std::sync::LazyLock;

use chrono::{DateTime, Locale, NaiveTime, TimeDelta, Utc};
use clusterxchange_contract::words::{LANGUAGES, Language, Phrases};
use clusterxchange_domain::receipt::Party;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

/// All languages, in the order of the contract.
static ALL: LazyLock<Vec<Words>> = LazyLock::new(|| LANGUAGES.iter().map(Words::read).collect());

/// The words of one language.
pub struct Words {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of a language by its BCP 47 name; English if there are none in it.
    pub fn of(locale: &str) -> &'static Self {
        let wanted = locale.split('-').next().unwrap_or(locale);
        let found = ALL.iter().find(|words| words.language == wanted);
        // The list of languages is a constant that begins with English.
        found.unwrap_or_else(|| &ALL[0])
    }

    fn read(language: &Language) -> Self {
        let identifier: LanguageIdentifier = language.name.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Mails are plain text: no marks around inserted values.
        bundle.set_use_isolating(false);
        for source in [language.kinds, language.steps] {
            // A broken entry is left out, and a test makes sure that there is none.
            let read = FluentResource::try_new(source.to_owned());
            bundle.add_resource_overriding(read.unwrap_or_else(|(resource, _)| resource));
        }
        Self {
            language: language.name,
            bundle,
        }
    }

    /// BCP 47 name of the language.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// A task and whose it is.
    pub fn next(&self, what: &str, party: Party) -> String {
        let party = self.say(&format!("party-{}", party.key().replace('_', "-")), &[]);
        self.say("news-next", &[("what", what), ("party", &party)])
    }

    /// An instant as day and time, in the time of the scheme's deadlines.
    pub fn moment(&self, at: DateTime<Utc>) -> String {
        let (locale, pattern) = match self.language {
            "de" => (Locale::de_DE, "%-d. %B %Y, %H:%M UTC"),
            "fr" => (Locale::fr_FR, "%-d %B %Y, %H:%M UTC"),
            "es" => (Locale::es_ES, "%-d de %B de %Y, %H:%M UTC"),
            "pt" => (Locale::pt_PT, "%-d de %B de %Y, %H:%M UTC"),
            "it" => (Locale::it_IT, "%-d %B %Y, %H:%M UTC"),
            _ => (Locale::en_GB, "%-d %B %Y, %H:%M UTC"),
        };
        at.format_localized(pattern, locale).to_string()
    }

    /// A deadline. Most are the midnight at which their last day ends; that reads as the last minute
    /// of the day, so that nobody takes it for the day after.
    pub fn deadline(&self, due: DateTime<Utc>) -> String {
        let is_midnight = due.time() == NaiveTime::MIN;
        self.moment(if is_midnight {
            due - TimeDelta::minutes(1)
        } else {
            due
        })
    }

    /// A text with values put in; its identifier if there is none.
    fn say(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.phrase(id, values).unwrap_or_else(|| id.to_owned())
    }
}

impl Phrases for Words {
    fn phrase(&self, id: &str, values: &[(&str, &str)]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let values: FluentArgs<'_> = values.iter().copied().collect();
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&values), &mut errors);
        Some(text.into_owned())
    }
}

#[cfg(test)]
mod test {
    use clusterxchange_contract::case::CaseKind;
    use clusterxchange_contract::words::{awaited, done, state, title};
    use clusterxchange_domain::workflow::{Named, exchange, proposal, registration, visit};

    use super::*;

    fn unsaid<K: Named>(
        keys: &[K],
        say: impl Fn(&str) -> Option<String>,
    ) -> impl Iterator<Item = &'static str> {
        keys.iter()
            .map(|key| key.key())
            .filter(move |key| say(key).is_none())
    }

    #[test]
    fn every_language_has_words_for_every_state() {
        for language in LANGUAGES {
            let words = Words::of(language.name);
            assert_eq!(words.language(), language.name);
            let lacking: Vec<_> = unsaid(registration::Stage::ALL, |key| {
                state(words, CaseKind::Registration, key)
            })
            .chain(unsaid(proposal::Stage::ALL, |key| {
                state(words, CaseKind::Proposal, key)
            }))
            .chain(unsaid(exchange::Stage::ALL, |key| {
                state(words, CaseKind::Exchange, key)
            }))
            .chain(unsaid(visit::Stage::ALL, |key| {
                state(words, CaseKind::Visit, key)
            }))
            .collect();
            assert!(lacking.is_empty(), "{}: {lacking:?}", language.name);
        }
    }

    #[test]
    fn every_action_has_words_in_every_language_once_it_is_done() {
        for language in LANGUAGES {
            let words = Words::of(language.name);
            let lacking: Vec<_> = unsaid(registration::Action::ALL, |key| {
                done(words, CaseKind::Registration, key)
            })
            .chain(unsaid(proposal::Action::ALL, |key| {
                done(words, CaseKind::Proposal, key)
            }))
            .chain(unsaid(exchange::Action::ALL, |key| {
                done(words, CaseKind::Exchange, key)
            }))
            .chain(unsaid(visit::Action::ALL, |key| {
                done(words, CaseKind::Visit, key)
            }))
            .collect();
            assert!(lacking.is_empty(), "{}: {lacking:?}", language.name);
        }
    }

    #[test]
    fn what_is_next_names_the_party_in_every_language() {
        for language in LANGUAGES {
            for party in Party::ALL {
                let said = Words::of(language.name).next("x", party);
                assert!(!said.contains("party-"), "{}: {said}", language.name);
            }
        }
        let german = Words::of("de");
        let what = awaited(german, CaseKind::Proposal, "accept").unwrap();
        let said = german.next(&what, Party::Host);
        assert_eq!(said, "Vorschlag beantworten (Gastgeber)");
    }

    #[test]
    fn a_title_and_a_day_read_as_the_language_writes_them() {
        let german = Words::of("de-AT");
        let line = title(german, CaseKind::Exchange, "Ana Co visits Azulejo");
        assert_eq!(line, "Ana Co besucht Azulejo");
        let at = "2027-05-03T10:00:00Z".parse().unwrap();
        assert_eq!(german.moment(at), "3. Mai 2027, 10:00 UTC");
        assert_eq!(Words::of("pt").moment(at), "3 de maio de 2027, 10:00 UTC");
        assert_eq!(Words::of("xx").moment(at), "3 May 2027, 10:00 UTC");
        let due = "2027-05-03T00:00:00Z".parse().unwrap();
        assert_eq!(Words::of("en").deadline(due), "2 May 2027, 23:59 UTC");
    }
}
