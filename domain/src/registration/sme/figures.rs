//! One figure of an organisation beside its ceiling.

use rust_decimal::Decimal;
use serde_json::Value;

/// One figure of the organisation and of its linked enterprises, with its ceiling.
pub(super) struct Figures {
    /// The figure of the organisation.
    pub own: Option<Decimal>,
    /// That of its linked enterprises.
    pub linked: Option<Decimal>,
    /// Whether it has none.
    pub autonomous: Option<bool>,
    /// The ceiling.
    pub most: Decimal,
    /// The fields of the two figures.
    pub fields: [&'static str; 2],
}

impl Figures {
    /// What linked enterprises add. Unknown if there are some and their figure is not given.
    fn added(&self) -> Option<Decimal> {
        match (self.autonomous, self.linked) {
            (Some(true), _) | (None, None) => Some(Decimal::ZERO),
            (Some(false) | None, Some(linked)) => Some(linked),
            (Some(false), None) => None,
        }
    }

    /// Both figures together, where they are known.
    pub fn total(&self) -> Option<Decimal> {
        Some(self.own?.saturating_add(self.added()?))
    }

    /// Whether the ceiling is kept.
    pub fn is_met(&self) -> bool {
        self.total().is_some_and(|total| total <= self.most)
    }

    /// How far above the ceiling, relative to it; what is not known may still be below.
    pub fn excess(&self) -> Decimal {
        let Some(total) = self.total() else {
            return Decimal::ZERO;
        };
        total.checked_div(self.most).unwrap_or(Decimal::MAX)
    }

    /// The nearest values within the ceiling, as changes of the request.
    pub fn nearest(&self, write: impl Fn(Decimal) -> Value) -> Vec<(String, Value)> {
        let added = self.added().unwrap_or_default();
        let own = self.own.unwrap_or(self.most);
        let (own, linked) = if added <= self.most {
            (own.min(self.most.saturating_sub(added)), added)
        } else {
            let own = if self.own.is_some() {
                own.min(self.most)
            } else {
                Decimal::ZERO
            };
            (own, self.most.saturating_sub(own))
        };
        let pointer = |field: &str| format!("/organisation/{field}");
        let mut changes = Vec::new();
        if self.own != Some(own) {
            changes.push((pointer(self.fields[0]), write(own)));
        }
        if self.added() != Some(linked) {
            changes.push((pointer(self.fields[1]), write(linked)));
        }
        changes
    }
}
