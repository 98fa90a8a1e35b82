//! The frame around all pages.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;
use yew_router::prelude::*;

use crate::boot::Boot;
use crate::connection::ConnectionBanner;
use crate::i18n::LanguageProvider;
use crate::pages;
use crate::program::Program;
use crate::route::Route;
use crate::session::SessionProvider;
use crate::ui::{SiteFooter, SiteHeader, SkipLink};

thread_local! {
    /// Whether this program has shown a page of its own since it was loaded.
    static AT_HOME: Cell<bool> = const { Cell::new(false) };
}

/// What [`App`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Which program this is.
    pub program: Program,
    /// The pages that it has.
    pub page: Callback<Route, Html>,
    /// What it starts with.
    pub boot: Rc<Boot>,
}

/// A whole program. The texts come first because everything speaks; the router comes before the
/// session because the end of a session leads somewhere.
#[component]
pub fn App(props: &Props) -> Html {
    let (program, page) = (props.program, props.page.clone());
    let render = Callback::from(move |route: Route| {
        if program.has(route) {
            AT_HOME.set(true);
            page.emit(route)
        } else {
            html! { <Elsewhere /> }
        }
    });
    html! {
        <ContextProvider<Program> context={program}>
            <LanguageProvider boot={props.boot.clone()}>
                <BrowserRouter>
                    <SessionProvider api={props.boot.api.clone()}>
                        <SkipLink target="main" />
                        <SiteHeader />
                        <ConnectionBanner />
                        <main id="main" class="portal-main" tabindex="-1">
                            <Switch<Route> {render} />
                        </main>
                        <SiteFooter />
                    </SessionProvider>
                </BrowserRouter>
            </LanguageProvider>
        </ContextProvider<Program>>
    }
}

/// Shows a program in place of what `index.html` shows while it loads.
pub fn start(program: Program, page: fn(Route) -> Html) {
    if let Ok(Some(screen)) = gloo::utils::document().query_selector(".boot") {
        screen.remove();
    }
    let props = Props {
        program,
        page: Callback::from(page),
        boot: Rc::new(Boot::read()),
    };
    yew::Renderer::<App>::with_props(props).render();
}

/// A page of another program, reached through the history or a navigator: its address is there
/// already, so loading it brings the program. A program that was loaded for a page it does not have
/// would be loaded for ever; there the page does not exist.
#[component]
fn Elsewhere() -> Html {
    let came_from_home = AT_HOME.get();
    use_effect_with((), move |()| {
        if came_from_home {
            // A browser that refuses leaves an empty page whose address can still be loaded.
            let _loaded = gloo::utils::window().location().reload();
        }
    });
    if came_from_home {
        Html::default()
    } else {
        html! { <pages::NotFound /> }
    }
}

/// What everybody may read and look up; the other pages belong to other programs.
pub fn public_page(route: Route) -> Html {
    match route {
        Route::Home => html! { <pages::Home /> },
        Route::HowItWorks => html! { <pages::HowItWorks /> },
        Route::Amounts => html! { <pages::Amounts /> },
        Route::Questions => html! { <pages::Questions /> },
        Route::Partnerships => html! { <pages::Partnerships /> },
        Route::Partnership { id } => html! { <pages::Partnership {id} /> },
        Route::Statistics => html! { <pages::Statistics /> },
        Route::Certificates => html! { <pages::Certificates /> },
        Route::Certificate { code } => html! { <pages::Certificate {code} /> },
        Route::Host { id } => html! { <pages::Host {id} /> },
        Route::Contact => html! { <pages::Contact /> },
        Route::Accessibility => html! { <pages::Accessibility /> },
        Route::Privacy => html! { <pages::Privacy /> },
        Route::Licences => html! { <pages::Licences /> },
        _ => html! { <pages::NotFound /> },
    }
}

/// What everybody may try out; the other pages belong to other programs.
pub fn tools_page(route: Route) -> Html {
    match route {
        Route::Planner => html! { <pages::Planner /> },
        Route::Eligibility => html! { <pages::Eligibility /> },
        _ => html! { <pages::NotFound /> },
    }
}

/// The pages for people with an account; the other pages belong to other programs.
pub fn portal_page(route: Route) -> Html {
    match route {
        Route::SignUp => html! { <pages::SignUp /> },
        Route::Verify => html! { <pages::Verify /> },
        Route::SignIn => html! { <pages::SignIn /> },
        Route::ForgottenPassword => html! { <pages::ForgottenPassword /> },
        Route::NewPassword => html! { <pages::NewPassword /> },
        Route::Invitation => html! { <pages::ColleagueInvitation /> },
        Route::StaffInvitation => html! { <pages::StaffInvitation /> },
        Route::CounterpartInvitation => html! { <pages::CounterpartInvitation /> },
        Route::Visits => html! { <pages::Visits /> },
        Route::NewVisit => html! { <pages::NewVisit /> },
        Route::Visit { id } => html! { <pages::Visit {id} /> },
        Route::ExchangeCertificate { id } => html! { <pages::ExchangeCertificate {id} /> },
        Route::Alumni => html! { <pages::Alumni /> },
        Route::HostPage => html! { <pages::HostPage /> },
        Route::Notifications => html! { <pages::Notifications /> },
        Route::Help => html! { <pages::Help /> },
        Route::HelpThread { id } => html! { <pages::HelpThread {id} /> },
        Route::Account => html! { <pages::Account /> },
        Route::Organisation => html! { <pages::Organisation /> },
        Route::Invitations => html! { <pages::Invitations /> },
        Route::Overview => html! { <pages::Overview /> },
        Route::MyCases => html! { <pages::MyCases /> },
        Route::BeginRegistration => html! { <pages::BeginRegistration /> },
        Route::Registration { id } => html! { <pages::Registration {id} /> },
        Route::RegistrationForm { id } => html! { <pages::RegistrationForm {id} /> },
        Route::Counterparts => html! { <pages::Counterparts /> },
        Route::Proposal { id } => html! { <pages::Proposal {id} /> },
        Route::Exchange { id } => html! { <pages::Exchange {id} /> },
        _ => html! { <pages::NotFound /> },
    }
}

/// The pages of those who run the scheme; the other pages belong to other programs.
pub fn desk_page(route: Route) -> Html {
    match route {
        Route::OfficeRegistrations => html! { <pages::office::Registrations /> },
        Route::OfficeParticipants => html! { <pages::office::Participants /> },
        Route::OfficeExchanges => html! { <pages::office::Exchanges /> },
        Route::OfficePayments => html! { <pages::office::Payments /> },
        Route::OfficeProgress => html! { <pages::office::Progress /> },
        Route::OfficePartnership => html! { <pages::office::Partnership /> },
        Route::AdminScheme => html! { <pages::admin::Scheme /> },
        Route::AdminSampling => html! { <pages::admin::Sampling /> },
        Route::AdminRulebooks => html! { <pages::admin::Rulebooks /> },
        Route::AdminRulebook { version } => html! { <pages::admin::RulebookPage {version} /> },
        Route::AdminPartnerships => html! { <pages::admin::Partnerships /> },
        Route::AdminClusters => html! { <pages::admin::Clusters /> },
        Route::AdminRetention => html! { <pages::admin::Retention /> },
        Route::AdminPeople => html! { <pages::admin::People /> },
        Route::AdminPerson { id } => html! { <pages::admin::Person {id} /> },
        _ => html! { <pages::NotFound /> },
    }
}
