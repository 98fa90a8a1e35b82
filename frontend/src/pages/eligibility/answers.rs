//! What was answered so far, and what the rules make of it.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::str::FromStr as _;

use chrono::NaiveDate;
use clusterxchange_domain::registration::EligibilityInput;
use clusterxchange_domain::rulebook::Rulebook;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use yew::prelude::*;

use super::interview::{Kind, Question, Step, all};
use crate::kept;

/// Under which name the browser keeps the answers, so that they survive a closed tab.
const KEPT_AS: &str = "clusterxchange.eligibility";

/// The answers as they were given, by the name of the question, and the step that is shown.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Answers {
    given: BTreeMap<String, String>,
    /// The step that is shown: as many as there are when all are answered.
    pub step: usize,
}

/// What the reader does.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Answers a question.
    Answer(&'static str, String),
    /// Goes to a step.
    Go(usize),
    /// Begins again.
    Clear,
}

impl Answers {
    /// The answers that the browser kept, or none.
    pub fn restore() -> Self {
        kept::find(KEPT_AS).unwrap_or_default()
    }

    /// Keeps the answers in the browser.
    pub fn keep(&self) {
        kept::keep(KEPT_AS, self);
    }

    /// The answer to a question, as it was given.
    pub fn of(&self, question: &Question) -> &str {
        self.given.get(question.id).map_or("", String::as_str)
    }

    /// Whether the answer can be used; leaving an optional question open is one.
    pub fn suits(&self, question: &Question) -> bool {
        match self.of(question).trim() {
            "" => question.optional,
            text => value(question.kind, text).is_some(),
        }
    }

    /// The steps that concern this reader. Answers to questions that are no longer asked do not count.
    pub fn steps(&self, rules: &Rulebook, on: NaiveDate) -> Vec<&'static Step> {
        let mut asked: Vec<&'static Step> = Vec::new();
        for step in all() {
            if (step.concerns)(&self.input(&asked), rules, on) {
                asked.push(step);
            }
        }
        asked
    }

    /// What the rules are asked, by the answers of these steps.
    pub fn input(&self, steps: &[&Step]) -> EligibilityInput {
        let mut input = json!(EligibilityInput::default());
        for question in steps.iter().flat_map(|step| step.questions) {
            if let Some(value) = self.value(question)
                && let Some(place) = input.pointer_mut(question.pointer)
            {
                *place = value;
            }
        }
        // Every value was read by the type of its place.
        serde_json::from_value(input).unwrap_or_default()
    }

    fn value(&self, question: &Question) -> Option<Value> {
        let text = self.of(question).trim();
        match question.id {
            _ if text.is_empty() => None,
            "roles" if text == "both" => Some(json!(["visitor", "host"])),
            "roles" => Some(json!([text])),
            "elsewhere" => Some(json!([{ "country": text }])),
            "member" => self.memberships(text),
            _ => value(question.kind, text),
        }
    }

    fn memberships(&self, kind: &str) -> Option<Value> {
        let name = self
            .given
            .get("cluster")
            .map(|name| name.trim())
            .filter(|name| !name.is_empty());
        let (kind, profiled) = match kind {
            "profiled" => ("cluster", true),
            "cluster" => ("cluster", false),
            "network" => ("business_network", true),
            _ => return None,
        };
        Some(json!([{ "kind": kind, "profiled": profiled, "name": name }]))
    }

    /// The answers after something was done.
    #[must_use]
    pub fn after(&self, edit: Edit) -> Self {
        let mut next = self.clone();
        match edit {
            Edit::Answer(id, text) => {
                next.given.insert(id.to_owned(), text);
            }
            Edit::Go(step) => next.step = step,
            Edit::Clear => next = Self::default(),
        }
        next
    }
}

impl Reducible for Answers {
    type Action = Edit;

    fn reduce(self: Rc<Self>, edit: Edit) -> Rc<Self> {
        Rc::new(self.after(edit))
    }
}

/// An answer as the rules take it; nothing if it is none.
fn value(kind: Kind, text: &str) -> Option<Value> {
    match kind {
        Kind::Choice(["yes", "no"]) => Some(json!(text == "yes")),
        Kind::Choice(choices) => choices.contains(&text).then(|| json!(text)),
        Kind::Country | Kind::Words => Some(json!(text)),
        Kind::Whole => text.parse::<u32>().ok().map(|number| json!(number)),
        Kind::Amount => {
            let amount = Decimal::from_str(&text.replace(',', ".")).ok()?;
            (!amount.is_sign_negative()).then(|| json!(amount.to_string()))
        }
    }
}
