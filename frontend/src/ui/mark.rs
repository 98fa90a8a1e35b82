//! The portal's own mark.

use yew::prelude::*;

use super::icon::shipped;

/// Two hexagons that exchange something; the name stands beside it, so it needs no text.
#[component]
pub fn Mark() -> Html {
    html! { <img class="portal-mark" src={shipped("portal-mark")} alt="" width="40" height="40" /> }
}
