//! The portal: a Yew application for the browser.

use yew::prelude::*;

#[component]
fn App() -> Html {
    html! { <main><h1>{ "ClusterXchange" }</h1></main> }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
