//! What the address says after its question mark: filters and orders, so that a list as it is shown
//! can be linked to and the browser's back button undoes a change.

use std::collections::BTreeMap;

use js_sys::encode_uri_component;
use serde::{Deserialize, Serialize};
use yew::prelude::*;
use yew_router::prelude::*;

use crate::route::Route;

/// The parameters of an address.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Query(BTreeMap<String, String>);

impl Query {
    /// The parameter with this name; an empty one counts as absent.
    pub fn get(&self, name: &str) -> Option<&str> {
        let value = self.0.get(name).map(String::as_str);
        value.filter(|value| !value.is_empty())
    }

    /// The same parameters with this one changed or taken away.
    #[must_use]
    pub fn with(&self, name: &str, value: Option<&str>) -> Self {
        let mut next = self.0.clone();
        match value.filter(|value| !value.is_empty()) {
            Some(value) => next.insert(name.to_owned(), value.to_owned()),
            None => next.remove(name),
        };
        Self(next)
    }

    /// The same parameters without any of these.
    #[must_use]
    pub fn without<'a>(&self, names: impl IntoIterator<Item = &'a str>) -> Self {
        names
            .into_iter()
            .fold(self.clone(), |query, name| query.with(name, None))
    }

    /// As they stand in an address, question mark included; empty if there is none.
    pub fn written(&self) -> String {
        let pairs: Vec<_> = self
            .0
            .iter()
            .map(|(name, value)| {
                let (name, value) = (encode_uri_component(name), encode_uri_component(value));
                format!("{}={}", String::from(name), String::from(value))
            })
            .collect();
        if pairs.is_empty() {
            String::new()
        } else {
            format!("?{}", pairs.join("&"))
        }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<const N: usize> From<[(&str, &str); N]> for Query {
    fn from(parameters: [(&str, &str); N]) -> Self {
        parameters
            .into_iter()
            .fold(Self::default(), |query, (name, value)| {
                query.with(name, Some(value))
            })
    }
}

/// The parameters of the page on screen, and the ways to change them.
#[derive(Clone, PartialEq)]
pub struct QueryHandle {
    /// The parameters.
    pub query: Query,
    /// Changes them as a step that the back button undoes.
    pub go: Callback<Query>,
    /// Changes them in place, for what is typed letter by letter.
    pub replace: Callback<Query>,
}

/// The parameters of the page on screen.
#[hook]
pub fn use_query() -> QueryHandle {
    let navigator = use_navigator();
    let route = use_route::<Route>();
    let location = use_location();
    let query = location.and_then(|location| location.query::<Query>().ok());
    let change = |is_step: bool| {
        let (navigator, route) = (navigator.clone(), route);
        Callback::from(move |query: Query| {
            let (Some(navigator), Some(route)) = (&navigator, &route) else {
                return;
            };
            // Texts can always be written as parameters; if not, the list stays as it is.
            let _changed = if is_step {
                navigator.push_with_query(route, query)
            } else {
                navigator.replace_with_query(route, query)
            };
        })
    };
    QueryHandle {
        query: query.unwrap_or_default(),
        go: change(true),
        replace: change(false),
    }
}

#[cfg(test)]
mod test {
    use super::Query;

    #[test]
    fn a_parameter_is_set_changed_and_taken_away() {
        let query = Query::from([("state", "submitted")]);
        assert_eq!(query.get("state"), Some("submitted"));
        let query = query.with("country", Some("PT")).with("state", None);
        assert_eq!(
            (query.get("state"), query.get("country")),
            (None, Some("PT"))
        );
        assert!(query.without(["country", "sort"]).is_empty());
    }

    #[test]
    fn an_empty_parameter_is_none() {
        assert!(Query::from([("text", "")]).is_empty());
    }
}
