//! Which questions there are. Their words, and those of the answers, are texts named after them.

use crate::i18n::text_id;
use crate::route::Route;

/// A question, which is also its place in the page's address, and the pages that say more.
pub type Question = (&'static str, &'static [(Route, &'static str)]);

const HOW: (Route, &str) = (Route::HowItWorks, text_id("nav-how"));
const ELIGIBILITY: (Route, &str) = (Route::Eligibility, text_id("nav-eligibility"));
const PARTNERSHIPS: (Route, &str) = (Route::Partnerships, text_id("nav-partnerships"));
const AMOUNTS: (Route, &str) = (Route::Amounts, text_id("nav-amounts"));
const PLANNER: (Route, &str) = (Route::Planner, text_id("nav-planner"));
const CONTACT: (Route, &str) = (Route::Contact, text_id("nav-contact"));
const SIGN_UP: (Route, &str) = (Route::SignUp, text_id("nav-sign-up"));
const CERTIFICATES: (Route, &str) = (Route::Certificates, text_id("nav-certificates"));

/// All questions, by subject.
pub const SUBJECTS: [(&str, &[Question]); 6] = [
    (
        text_id("questions-subject-scheme"),
        &[
            ("what", &[HOW]),
            ("roles", &[]),
            ("partnerships", &[PARTNERSHIPS]),
            ("benefits", &[HOW]),
            ("phases", &[HOW]),
        ],
    ),
    (
        text_id("questions-subject-part"),
        &[
            ("who", &[ELIGIBILITY]),
            ("countries", &[ELIGIBILITY, AMOUNTS]),
            ("nationals", &[ELIGIBILITY]),
            ("sme", &[ELIGIBILITY]),
            ("register", &[SIGN_UP]),
            ("choice", &[PARTNERSHIPS]),
            ("often", &[]),
        ],
    ),
    (
        text_id("questions-subject-match"),
        &[
            ("abroad", &[]),
            ("counterpart", &[]),
            ("known", &[]),
            ("groups", &[]),
        ],
    ),
    (
        text_id("questions-subject-exchange"),
        &[
            ("long", &[PLANNER]),
            ("activities", &[]),
            ("virtual", &[PLANNER]),
            ("virtual-long", &[PLANNER]),
            ("virtual-then", &[]),
        ],
    ),
    (
        text_id("questions-subject-money"),
        &[
            ("money", &[AMOUNTS]),
            ("amount", &[AMOUNTS, PLANNER]),
            ("paid", &[]),
            ("virtual-money", &[]),
        ],
    ),
    (
        text_id("questions-subject-papers"),
        &[
            ("commitment", &[]),
            ("validation", &[]),
            ("agreement", &[]),
            ("certificate", &[CERTIFICATES]),
            ("data", &[]),
            ("help", &[CONTACT]),
        ],
    ),
];

#[cfg(test)]
mod test {
    use super::SUBJECTS;
    use crate::i18n::Texts;

    #[test]
    fn every_question_has_words_and_an_answer() {
        let texts = Texts::load("en");
        for (id, _) in SUBJECTS.iter().flat_map(|(_, questions)| *questions) {
            for text in [format!("questions-{id}"), format!("questions-{id}-answer")] {
                assert_ne!(texts.say(&text), text);
            }
        }
    }
}
