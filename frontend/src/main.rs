//! The portal of ClusterXchange: a Yew application for the browser.
//!
//! Whatever the scheme decides is decided by the domain crate, here as on the server; this crate
//! asks for what it needs, shows it, and sends it.

mod api;
mod app;
mod clock;
mod i18n;
mod pages;
mod route;
mod session;
mod ui;

use crate::app::App;

fn main() {
    remove_boot_screen();
    yew::Renderer::<App>::new().render();
}

/// Takes away what `index.html` shows while the program loads.
fn remove_boot_screen() {
    let screen = gloo::utils::document().query_selector(".boot");
    if let Ok(Some(screen)) = screen {
        screen.remove();
    }
}
