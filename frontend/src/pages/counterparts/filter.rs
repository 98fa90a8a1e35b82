//! What is looked for.

use std::rc::Rc;

use clusterxchange_domain::reference::{Mode, Role};
use serde_json::Value;
use yew::prelude::*;

use crate::i18n::{Texts, use_texts};
use crate::pages::references::{List, References};
use crate::ui::{Checkbox, RadioGroup, RadioOption, Select, TextField};

/// Which counterparts are wanted.
#[derive(Debug, Clone, PartialEq)]
pub struct Filter {
    /// The reader's role.
    pub role: Role,
    /// In person or at a distance.
    pub mode: Mode,
    country: Value,
    sector: Value,
    activity: Value,
    language: Value,
    text: String,
    /// Whether those who cannot be asked now are shown too.
    pub everyone: bool,
}

impl Filter {
    /// The best counterparts for a role.
    pub fn new(role: Role) -> Self {
        Self {
            role,
            mode: Mode::Physical,
            country: Value::Null,
            sector: Value::Null,
            activity: Value::Null,
            language: Value::Null,
            text: String::new(),
            everyone: false,
        }
    }

    /// The question to the server: suggestions as long as nothing is filtered, then the catalogue.
    pub fn question(&self, registration: &str) -> (&'static str, Vec<(&'static str, String)>) {
        let mode = match self.mode {
            Mode::Physical => "physical",
            Mode::Virtual => "virtual",
        };
        let mut query = vec![
            ("as", self.role.key().to_owned()),
            ("mode", mode.to_owned()),
            ("registration_id", registration.to_owned()),
            ("limit", "20".to_owned()),
        ];
        let always = query.len();
        let filters = [
            ("country", &self.country),
            ("sector", &self.sector),
            ("activity", &self.activity),
            ("language", &self.language),
        ];
        for (name, value) in filters {
            query.extend(value.as_str().map(|value| (name, value.to_owned())));
        }
        let text = self.text.trim();
        if !text.is_empty() {
            query.push(("text", text.to_owned()));
        }
        let path = if query.len() == always && !self.everyone {
            "/api/v1/suggestions"
        } else {
            query.push(("include_blocked", self.everyone.to_string()));
            "/api/v1/catalogue"
        };
        (path, query)
    }
}

/// What [`FilterForm`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The filter.
    pub filter: Filter,
    /// The roles that the reader is registered for.
    pub roles: Vec<Role>,
    /// The lists.
    pub references: Rc<References>,
    /// The filter has changed.
    pub onchange: Callback<Filter>,
}

/// The filter as a form; each answer counts at once.
#[component]
pub fn FilterForm(props: &Props) -> Html {
    let texts = use_texts();
    let change = |write: fn(&mut Filter, Value)| {
        let (filter, onchange) = (props.filter.clone(), props.onchange.clone());
        Callback::from(move |value: Value| {
            let mut next = filter.clone();
            write(&mut next, value);
            onchange.emit(next);
        })
    };
    let text = {
        let (filter, onchange) = (props.filter.clone(), props.onchange.clone());
        Callback::from(move |text: String| {
            onchange.emit(Filter {
                text,
                ..filter.clone()
            });
        })
    };
    let everyone = {
        let (filter, onchange) = (props.filter.clone(), props.onchange.clone());
        Callback::from(move |everyone: bool| {
            onchange.emit(Filter {
                everyone,
                ..filter.clone()
            });
        })
    };
    let filter = &props.filter;
    let any = || texts.say("filter-any");
    html! {
        <form class="portal-form" role="search" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            { roles(&texts, props) }
            { modes(&texts, props) }
            <TextField id="filter-text" label={texts.say("filter-text")} optional=true value={filter.text.clone()} onchange={text} />
            { list(props, ("filter-country", any()), texts.say("filter-country"), List::Countries, &filter.country, &change(|filter, value| filter.country = value)) }
            { list(props, ("filter-sector", any()), texts.say("filter-sector"), List::Sectors, &filter.sector, &change(|filter, value| filter.sector = value)) }
            { list(props, ("filter-activity", any()), texts.say("filter-activity"), List::Activities, &filter.activity, &change(|filter, value| filter.activity = value)) }
            { list(props, ("filter-language", any()), texts.say("filter-language"), List::Languages, &filter.language, &change(|filter, value| filter.language = value)) }
            <Checkbox id="filter-everyone" label={texts.say("filter-everyone")} value={filter.everyone} onchange={everyone} />
        </form>
    }
}

/// Only asked of those who are registered for both.
fn roles(texts: &Texts, props: &Props) -> Html {
    if props.roles.len() < 2 {
        return Html::default();
    }
    let options = vec![
        RadioOption {
            value: Role::Visitor,
            text: texts.say("filter-hosts").into(),
            help: texts.say("filter-hosts-help").into(),
        },
        RadioOption {
            value: Role::Host,
            text: texts.say("filter-visitors").into(),
            help: texts.say("filter-visitors-help").into(),
        },
    ];
    let (filter, onchange) = (props.filter.clone(), props.onchange.clone());
    let onchange = Callback::from(move |role| {
        onchange.emit(Filter {
            role,
            ..filter.clone()
        });
    });
    html! { <RadioGroup<Role> id="filter-role" legend={texts.say("filter-role")} {options} value={props.filter.role} {onchange} /> }
}

fn modes(texts: &Texts, props: &Props) -> Html {
    let options = vec![
        RadioOption {
            value: Mode::Physical,
            text: texts.say("planner-mode-physical").into(),
            help: texts.say("planner-mode-physical-help").into(),
        },
        RadioOption {
            value: Mode::Virtual,
            text: texts.say("planner-mode-virtual").into(),
            help: texts.say("planner-mode-virtual-help").into(),
        },
    ];
    let (filter, onchange) = (props.filter.clone(), props.onchange.clone());
    let onchange = Callback::from(move |mode| {
        onchange.emit(Filter {
            mode,
            ..filter.clone()
        });
    });
    html! { <RadioGroup<Mode> id="filter-mode" legend={texts.say("planner-mode")} {options} value={props.filter.mode} {onchange} /> }
}

fn list(
    props: &Props,
    (id, none): (&'static str, String),
    label: String,
    list: List,
    answer: &Value,
    onchange: &Callback<Value>,
) -> Html {
    let entries = props.references.of(list);
    let value = entries.iter().position(|(value, _)| value == answer);
    let options: Vec<AttrValue> = entries
        .iter()
        .map(|(_, name)| name.clone().into())
        .collect();
    let known: Vec<Value> = entries.iter().map(|(value, _)| value.clone()).collect();
    let onchange = onchange.reform(move |place: Option<usize>| {
        place
            .and_then(|place| known.get(place).cloned())
            .unwrap_or_default()
    });
    html! { <Select {id} {label} {none} optional=true {options} {value} {onchange} /> }
}

#[cfg(test)]
mod test {
    use serde_json::json;

    use super::*;

    #[test]
    fn without_a_filter_suggestions_are_asked_for_and_with_one_the_catalogue() {
        let mut filter = Filter::new(Role::Visitor);
        let (path, query) = filter.question("r");
        assert_eq!(path, "/api/v1/suggestions");
        assert!(query.contains(&("as", "visitor".to_owned())));
        filter.country = json!("PT");
        let (path, query) = filter.question("r");
        assert_eq!(path, "/api/v1/catalogue");
        assert!(query.contains(&("country", "PT".to_owned())));
    }
}
