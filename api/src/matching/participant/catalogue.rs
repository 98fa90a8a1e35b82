//! Choosing and ordering counterparts: pure work on what was loaded.

use std::cmp::Ordering;

use clusterxchange_contract::matching::{CatalogueOrder, CatalogueQuery, Match};
use clusterxchange_domain::matching::{RankKey, Week};
use clusterxchange_domain::receipt::{Party, Receipt};
use clusterxchange_domain::reference::{LanguageTag, Mode, Role, search_key};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Participant;
use crate::matching::Surroundings;

/// Letters of a name that the order by name looks at.
const NAME_LETTERS: usize = 60;

/// Who looks, in which role and for which mode.
#[derive(Clone, Debug)]
pub struct Viewer {
    /// The viewer.
    pub participant: Participant,
    /// In which role.
    pub role: Role,
    /// For which mode.
    pub mode: Mode,
}

impl Viewer {
    /// The seat of the viewer in a pair.
    pub fn seat(&self) -> Party {
        match self.role {
            Role::Visitor => Party::Visitor,
            Role::Host => Party::Host,
        }
    }

    /// Visitor and host, if the viewer is one and `other` the other.
    pub fn pair<'a>(&'a self, other: &'a Participant) -> (&'a Participant, &'a Participant) {
        match self.role {
            Role::Visitor => (&self.participant, other),
            Role::Host => (other, &self.participant),
        }
    }

    /// What keeps the viewer from proposing to `other`; nothing, if nothing does.
    pub fn blocked(&self, other: &Participant, surroundings: &Surroundings) -> Option<Receipt> {
        let (visitor, host) = self.pair(other);
        let receipt = surroundings.hurdles(self.role, visitor, host, self.mode);
        (!receipt.holds()).then(|| {
            let mut seen = receipt.seen_by(&[self.seat()]);
            seen.findings.retain(|it| it.verdict.stands_in_the_way());
            seen
        })
    }

    /// `other` with score and reasons, as the viewer reads it.
    pub fn look_at(&self, other: Participant, surroundings: &Surroundings) -> Match {
        let (visitor, host) = self.pair(&other);
        let score = surroundings.score(visitor, host);
        let pair = surroundings.pair(visitor, host, self.mode);
        Match {
            blocked: self.blocked(&other, surroundings),
            pair: pair.seen_by(&[self.seat()]),
            score,
            participant: other.shown,
        }
    }
}

/// Where a page of counterparts ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// In the order by rank; the week is kept, so that pages fit together across midnight.
    Rank {
        /// The week in which equals keep their order.
        week: Week,
        /// Points.
        score: u32,
        /// The counterpart.
        id: Uuid,
    },
    /// In the order by name.
    Name {
        /// The beginning of the name, as it is compared.
        name: String,
        /// The counterpart.
        id: Uuid,
    },
}

impl Place {
    /// Whether this is a place in the given order.
    pub fn is_of(&self, order: CatalogueOrder) -> bool {
        matches!(
            (self, order),
            (Self::Rank { .. }, CatalogueOrder::Rank) | (Self::Name { .. }, CatalogueOrder::Name)
        )
    }
}

/// What is asked of a list of counterparts.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Which of them.
    pub filter: Filter,
    /// Whether those that cannot be proposed to are shown.
    pub with_blocked: bool,
    /// In which order.
    pub order: CatalogueOrder,
    /// In which week.
    pub week: Week,
    /// After which place.
    pub after: Option<Place>,
    /// How many at most.
    pub most: u64,
}

/// The counterparts that are wanted, each with its place.
pub fn choose(
    viewer: &Viewer,
    everyone: Vec<Participant>,
    surroundings: &Surroundings,
    wanted: &Wanted,
) -> Vec<(Place, Participant)> {
    let week = match wanted.after {
        Some(Place::Rank { week, .. }) => week,
        Some(Place::Name { .. }) | None => wanted.week,
    };
    let place = |it: &Participant| match wanted.order {
        CatalogueOrder::Rank => {
            let (visitor, host) = viewer.pair(it);
            let score = surroundings.score(visitor, host).total;
            let id = it.shown.registration_id;
            Place::Rank { week, score, id }
        }
        CatalogueOrder::Name => Place::Name {
            name: search_key(&it.shown.name)
                .chars()
                .take(NAME_LETTERS)
                .collect(),
            id: it.shown.registration_id,
        },
    };
    let mut chosen: Vec<_> = everyone
        .into_iter()
        .filter(|it| wanted.filter.admits(it, viewer.role.other()))
        .filter(|it| wanted.with_blocked || viewer.blocked(it, surroundings).is_none())
        .map(|it| (key(viewer, &place(&it)), it))
        .collect();
    chosen.sort_by(|left, right| left.0.cmp(&right.0));
    let after = wanted.after.as_ref().map(|place| key(viewer, place));
    chosen
        .into_iter()
        .filter(|(key, _)| after.as_ref().is_none_or(|after| key > after))
        .take(usize::try_from(wanted.most).unwrap_or(usize::MAX))
        .map(|(_, it)| (place(&it), it))
        .collect()
}

/// What places are compared by.
#[derive(PartialEq, Eq)]
enum Key {
    Rank(RankKey),
    Name(String, Uuid),
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Rank(left), Self::Rank(right)) => left.cmp(right),
            (Self::Name(left, a), Self::Name(right, b)) => left.cmp(right).then(a.cmp(b)),
            (Self::Rank(_), Self::Name(..)) => Ordering::Less,
            (Self::Name(..), Self::Rank(_)) => Ordering::Greater,
        }
    }
}

fn key(viewer: &Viewer, place: &Place) -> Key {
    match place {
        Place::Rank { week, score, id } => Key::Rank(RankKey::new(
            viewer.participant.shown.registration_id,
            *week,
            *id,
            *score,
        )),
        Place::Name { name, id } => Key::Name(name.clone(), *id),
    }
}

/// Which counterparts are wanted. Without any condition: all.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    query: Option<CatalogueQuery>,
    words: Vec<String>,
}

impl Filter {
    /// The conditions of a query.
    pub fn of(query: &CatalogueQuery) -> Self {
        let text = search_key(query.text.as_deref().unwrap_or_default());
        Self {
            words: text.split_whitespace().map(str::to_owned).collect(),
            query: Some(query.clone()),
        }
    }

    fn admits(&self, it: &Participant, role: Role) -> bool {
        let Some(query) = &self.query else {
            return true;
        };
        let shown = &it.shown;
        let activities = match role {
            Role::Host => &shown.activities_offered,
            Role::Visitor => &shown.activities_wanted,
        };
        let has_words = || {
            let text = it.search_text();
            self.words.iter().all(|word| text.contains(word.as_str()))
        };
        wants(query.country.as_ref(), |country| {
            shown.country == Some(*country)
        }) && wants(query.sector.as_ref(), |it| shown.sectors.contains(it))
            && wants(query.ecosystem.as_ref(), |it| shown.ecosystems.contains(it))
            && wants(query.activity.as_ref(), |it| activities.contains(it))
            && wants(query.language.as_ref(), |it| speaks(&shown.languages, it))
            && (self.words.is_empty() || has_words())
    }
}

fn wants<T>(condition: Option<&T>, is_met: impl FnOnce(&T) -> bool) -> bool {
    condition.is_none_or(is_met)
}

/// Regional variants of a language count as one, as in the score.
fn speaks(languages: &[LanguageTag], wanted: &LanguageTag) -> bool {
    let base = |tag: &LanguageTag| tag.as_str().split('-').next().map(str::to_owned);
    languages.iter().any(|it| base(it) == base(wanted))
}
