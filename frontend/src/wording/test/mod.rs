//! What the rules say is understood and said again.

mod interview;
mod matching;
mod signed;
mod stays;

use chrono::NaiveDate;
use clusterxchange_domain::receipt::{Counterfactual, Receipt};
use rust_decimal::Decimal;

use super::in_words;
use super::value::Pen;
use crate::i18n::Texts;

/// Writes without a browser.
struct Plain;

impl Pen for Plain {
    fn day(&self, day: NaiveDate) -> String {
        day.format("%d.%m.%Y").to_string()
    }

    fn country(&self, code: &str) -> String {
        format!("<{code}>")
    }

    fn language(&self, code: &str) -> String {
        format!("<{code}>")
    }

    fn number(&self, number: &str) -> String {
        number.replace('.', ",")
    }

    fn money(&self, amount: Decimal, currency: &str) -> String {
        format!("{amount} <{currency}>")
    }

    fn list(&self, things: &[String]) -> String {
        things.join(" & ")
    }
}

/// The languages other than that of the rules.
const OTHERS: [&str; 5] = ["de", "fr", "es", "pt", "it"];

fn german(english: &str) -> String {
    in_words(&Texts::load("de"), &Plain, english).unwrap_or_default()
}

#[test]
fn days_countries_and_amounts_are_written_anew() {
    assert_eq!(
        german("Norway lies before the day of planning, 5 May 2026."),
        ""
    );
    assert_eq!(
        german("1 May 2026 lies before the day of planning, 5 May 2026."),
        "Der 01.05.2026 liegt vor dem Tag der Planung, dem 05.05.2026."
    );
    assert_eq!(
        german("A stay in EL comes with 1180 EUR at most (said by the scheme)."),
        "Für einen Aufenthalt in diesem Land gibt es höchstens 1180 <EUR>: <GR> (vom Programm genannt)."
    );
    assert_eq!(
        german("187.5 km are less than 200 km: half is due."),
        "187,5 km sind weniger als 200 km: Die Hälfte steht zu."
    );
}

#[test]
fn a_sentence_may_have_others_in_it() {
    assert_eq!(
        german("1 full working day are fewer than the 3 that the scheme asks for."),
        "1 voller Arbeitstag: weniger als die 3, die das Programm verlangt."
    );
    assert_eq!(
        german("Would be accepted if the exchange began on 4 May 2026 and ended on 8 May 2026."),
        "Würde angenommen, wenn der Austausch am 04.05.2026 begänne & am 08.05.2026 endete."
    );
    assert_eq!(
        german(
            "Inside, without counting and without breaking it: 2 weekend days and Labour Day (1 May 2026)."
        ),
        "Darin, ohne zu zählen und ohne ihn zu unterbrechen: 2 Tage am Wochenende & Tag der Arbeit (01.05.2026)."
    );
}

#[test]
fn what_is_known_as_a_whole_is_not_taken_for_a_list() {
    assert_eq!(
        german("The host does not work on 1 May 2026, 6 May 2026 and 7 May 2026."),
        "An diesen Tagen arbeitet der Gastgeber nicht: 01.05.2026 & 06.05.2026 & 07.05.2026."
    );
    assert_eq!(
        german(
            "Inside, without counting and without breaking it: Saints Cyril and Methodius Day (5 July 2027)."
        ),
        "Darin, ohne zu zählen und ohne ihn zu unterbrechen: Tag der heiligen Kyrill und Method (05.07.2027)."
    );
}

#[test]
fn what_nobody_foresaw_is_left_as_it_is() {
    for english in ["The dog ate it.", "", "1 May 2026 lies.", "{ $day }"] {
        assert_eq!(in_words(&Texts::load("de"), &Plain, english), None);
    }
}

#[test]
fn phrases_of_an_exchange_are_understood() {
    assert_eq!(
        german("The host fills in Dates and duration; Visitor or host fill in Objectives."),
        "Der Gastgeber füllt aus: Daten und Dauer; Gast oder Gastgeber füllen aus: Ziele."
    );
    assert_eq!(
        german("Waiting for the signature of the visitor and the host's Partnership."),
        "Es fehlt die Unterschrift von: Gast & Partnerschaft des Gastgebers."
    );
    assert_eq!(
        german("The group visits together from 4 May 2026 to 8 May 2026."),
        "Die Gruppe kommt gemeinsam vom 04.05.2026 bis zum 08.05.2026."
    );
    assert_eq!(
        german(
            "The organisation is not accepted as a visitor. The Partnership has decided: Sorry."
        ),
        "Die Organisation ist nicht als Gast angenommen. Die Partnerschaft hat entschieden: Sorry."
    );
}

fn others() -> Vec<Texts> {
    OTHERS.iter().map(|name| Texts::load(name)).collect()
}

fn all_worded(texts: &[Texts], receipt: &Receipt) {
    all_said(texts, receipt);
    for texts in texts {
        for finding in &receipt.findings {
            let rule = texts.find(&format!("rule-{}", finding.rule));
            assert!(rule.is_some(), "{}: {}", texts.language(), finding.rule);
        }
    }
}

fn all_said(texts: &[Texts], receipt: &Receipt) {
    for texts in texts {
        for finding in &receipt.findings {
            let way = finding
                .counterfactual
                .as_ref()
                .map(Counterfactual::sentence);
            for said in [Some(finding.reason.as_str()), way].into_iter().flatten() {
                let words = in_words(texts, &Plain, said);
                let words = words.unwrap_or_else(|| panic!("{}: {said}", texts.language()));
                assert!(!words.contains("{$") && words != said, "{words}");
            }
        }
    }
}
