//! The portal of ClusterXchange: a Yew application for the browser.
//!
//! Whatever the scheme decides is decided by the domain crate, here as on the server; this crate
//! asks for what it needs, shows it, and sends it. It makes several programs, so that a reader of
//! the public pages need not load the rooms of those who sign in.

mod api;
mod app;
mod boot;
mod clock;
mod connection;
mod draft;
mod i18n;
mod kept;
mod merge;
mod pages;
mod program;
mod query;
mod route;
mod session;
mod slug;
mod ui;
mod wording;

/// Starts the program of what everybody may read and look up.
pub fn start_public() {
    app::start(program::Program::Public, app::public_page);
}

/// Starts the program of what everybody may try out.
pub fn start_tools() {
    app::start(program::Program::Tools, app::tools_page);
}

/// Starts the program of the pages for people with an account.
pub fn start_portal() {
    app::start(program::Program::Portal, app::portal_page);
}

/// Starts the program of the pages for those who run the scheme.
pub fn start_desk() {
    app::start(program::Program::Desk, app::desk_page);
}
