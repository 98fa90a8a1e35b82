//! The addresses of the portal.

use yew_router::prelude::*;

/// Every page, by its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Routable)]
pub enum Route {
    /// What the scheme is.
    #[at("/")]
    Home,
    /// Dates, duration, distance and lump sum.
    #[at("/planner")]
    Planner,
    /// An account is opened.
    #[at("/sign-up")]
    SignUp,
    /// The link in the mail that proves an address.
    #[at("/verify")]
    Verify,
    /// A session is opened.
    #[at("/sign-in")]
    SignIn,
    /// What the person takes part in, and what each waits for.
    #[at("/cases")]
    MyCases,
    /// Whose work the portal contains.
    #[at("/licences")]
    Licences,
    /// Anything else.
    #[not_found]
    #[at("/404")]
    NotFound,
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn an_unknown_path_leads_to_the_page_that_says_so() {
        assert_eq!(Route::recognize("/no/such/page"), Some(Route::NotFound));
    }

    #[test]
    fn every_page_is_found_by_its_own_path() {
        for route in [
            Route::Home,
            Route::Planner,
            Route::SignUp,
            Route::Verify,
            Route::SignIn,
            Route::MyCases,
            Route::Licences,
        ] {
            assert_eq!(Route::recognize(&route.to_path()), Some(route));
        }
    }
}
