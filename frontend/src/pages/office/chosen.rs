//! Which Partnership a page is about: the one in the address, else the officer's own.

use yew::prelude::*;

use super::parts::use_staff;
use crate::i18n::use_texts;
use crate::query::use_query;
use crate::ui::Select;

/// The parameter of the address that names it.
const PARTNERSHIP: &str = "partnership";

/// The Partnership that the page is about, if there is one.
#[hook]
pub fn use_chosen() -> Option<String> {
    let query = use_query().query;
    let own = use_staff().partnerships.into_iter().next();
    let named = query.get(PARTNERSHIP).map(str::to_owned);
    named.or(own.map(|(id, _)| id))
}

/// The choice among an officer's Partnerships; nothing where there is none.
#[component]
pub fn Chosen() -> Html {
    let texts = use_texts();
    let handle = use_query();
    let chosen = use_chosen();
    let partnerships = use_staff().partnerships;
    if partnerships.len() < 2 {
        return Html::default();
    }
    let value = partnerships
        .iter()
        .position(|(id, _)| Some(id) == chosen.as_ref());
    let options: Vec<AttrValue> = partnerships
        .iter()
        .map(|(_, name)| name.clone().into())
        .collect();
    let onchange = Callback::from(move |place: Option<usize>| {
        let id = place.and_then(|place| partnerships.get(place));
        let id = id.map(|(id, _)| id.as_str());
        handle.go.emit(handle.query.with(PARTNERSHIP, id));
    });
    html! {
        <Select id="partnership" label={texts.say("office-partnership-filter")} {options} {value} {onchange} />
    }
}
