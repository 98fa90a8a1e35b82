//! The frame around all pages.

use yew::prelude::*;
use yew_router::prelude::*;

use crate::i18n::Texts;
use crate::pages;
use crate::route::Route;
use crate::session::SessionProvider;
use crate::ui::{SiteFooter, SiteHeader, SkipLink};

/// The whole portal. The texts come first because everything speaks; the router comes before the
/// session because the end of a session leads somewhere.
#[component]
pub fn App() -> Html {
    let texts = use_memo((), |()| Texts::load("en"));
    html! {
        <ContextProvider<Texts> context={(*texts).clone()}>
            <BrowserRouter>
                <SessionProvider>
                    <SkipLink target="main" />
                    <SiteHeader />
                    <main id="main" class="portal-main" tabindex="-1">
                        <Switch<Route> render={page} />
                    </main>
                    <SiteFooter />
                </SessionProvider>
            </BrowserRouter>
        </ContextProvider<Texts>>
    }
}

fn page(route: Route) -> Html {
    match route {
        Route::Home => html! { <pages::Home /> },
        Route::Planner => html! { <pages::Planner /> },
        Route::SignUp => html! { <pages::SignUp /> },
        Route::Verify => html! { <pages::Verify /> },
        Route::SignIn => html! { <pages::SignIn /> },
        Route::Overview => html! { <pages::Overview /> },
        Route::MyCases => html! { <pages::MyCases /> },
        Route::BeginRegistration => html! { <pages::BeginRegistration /> },
        Route::Registration { id } => html! { <pages::Registration {id} /> },
        Route::RegistrationForm { id } => html! { <pages::RegistrationForm {id} /> },
        Route::Counterparts => html! { <pages::Counterparts /> },
        Route::Proposal { id } => html! { <pages::Proposal {id} /> },
        Route::Exchange { id } => html! { <pages::Exchange {id} /> },
        Route::Licences => html! { <pages::Licences /> },
        Route::NotFound => html! { <pages::NotFound /> },
    }
}
