//! The frame of the pages of those who run the scheme.

use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;
use yew::prelude::*;
use yew_router::prelude::*;

use super::parts::{Staff, use_staff};
use crate::i18n::{Texts, use_texts};
use crate::pages::gate::Gate;
use crate::route::Route;
use crate::ui::{NavLink, Notification, PageTitle, Tone};

/// Who a page is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// Everyone who runs the scheme.
    Staff,
    /// Officers of a Partnership, and those who see the whole scheme.
    Officers,
    /// Support Office and Commission.
    Scheme,
    /// The Support Office.
    SupportOffice,
}

impl Readers {
    fn include(self, staff: &Staff) -> bool {
        match self {
            Self::Staff => staff.is_any(),
            Self::Officers => staff.is_officer() || staff.is_support,
            Self::Scheme => staff.sees_scheme(),
            Self::SupportOffice => staff.is_support,
        }
    }
}

/// What [`OfficeFrame`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The title of the page.
    pub title: AttrValue,
    /// What the page is for, in a sentence.
    #[prop_or_default]
    pub lead: Option<AttrValue>,
    /// The page itself.
    pub here: Route,
    /// Who it is for.
    pub readers: Readers,
    /// What is on it. It is not made before it is clear that the reader is one of them.
    pub children: Html,
}

/// Gate, navigation and title.
#[component]
pub fn OfficeFrame(props: &Props) -> Html {
    html! {
        <Gate title={props.title.clone()} here={props.here}>
            <Inner title={props.title.clone()} lead={props.lead.clone()} here={props.here} readers={props.readers}>{ props.children.clone() }</Inner>
        </Gate>
    }
}

#[component]
fn Inner(props: &Props) -> Html {
    let texts = use_texts();
    let staff = use_staff();
    let is_reader = props.readers.include(&staff);
    let lead = props.lead.as_ref().filter(|_| is_reader);
    html! {
        <>
            <OfficeNav />
            <PageTitle title={props.title.clone()} />
            { lead.map(|lead| html! { <p class="portal-lead">{ lead }</p> }).unwrap_or_default() }
            if is_reader {
                <div class="office">{ props.children.clone() }</div>
            } else {
                <Notification tone={Tone::Info} title={texts.say("office-not-yours")}>
                    <p>{ texts.say("office-not-yours-text") }</p>
                    <NavLink to={Route::Overview} class="ecl-button ecl-button--secondary">{ texts.say("nav-overview") }</NavLink>
                </Notification>
            }
        </>
    }
}

/// The pages of the reader's office.
#[component]
pub fn OfficeNav() -> Html {
    let texts = use_texts();
    let staff = use_staff();
    let here = use_route::<Route>();
    let entries = entries(&texts, &staff);
    let list = use_node_ref();
    use_effect_with((here, entries.len()), {
        let list = list.clone();
        move |_| bring_into_view(&list)
    });
    if entries.is_empty() {
        return Html::default();
    }
    let entry = |(to, name): (Route, String)| {
        let is_above = here.is_some_and(|here| leads_to(to, here));
        html! { <li><NavLink {to} {is_above} class="office-nav__link">{ name }</NavLink></li> }
    };
    html! {
        <nav class="office-nav" aria-label={texts.say("office-nav")}>
            <ul class="office-nav__list" ref={list}>
                { for entries.into_iter().map(entry) }
            </ul>
        </nav>
    }
}

/// Whether a page is that of an entry of a list, which then stays marked in the menu.
fn leads_to(list: Route, page: Route) -> bool {
    matches!(
        (list, page),
        (Route::AdminPeople, Route::AdminPerson { .. })
            | (Route::AdminRulebooks, Route::AdminRulebook { .. })
            | (
                Route::AdminPartnerships,
                Route::OfficePartnership | Route::OfficeProgress
            )
    )
}

/// On a narrow screen the tabs stand in a line that is longer than the screen: it is moved so that the
/// current one is seen.
fn bring_into_view(list: &NodeRef) {
    let Some(list) = list.cast::<HtmlElement>() else {
        return;
    };
    let current = list.query_selector("[aria-current]").ok().flatten();
    if let Some(current) = current.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        list.set_scroll_left(current.offset_left() - list.offset_left());
    }
}

/// The pages under the names that they have in the menu.
fn entries(texts: &Texts, staff: &Staff) -> Vec<(Route, String)> {
    let all = [
        (
            Readers::Staff,
            Route::OfficeRegistrations,
            texts.say("nav-registrations"),
        ),
        (
            Readers::Officers,
            Route::OfficeParticipants,
            texts.say("nav-participants"),
        ),
        (
            Readers::Staff,
            Route::OfficeExchanges,
            texts.say("nav-exchanges"),
        ),
        (
            Readers::Officers,
            Route::OfficePayments,
            texts.say("nav-payments"),
        ),
        (
            Readers::Staff,
            Route::OfficeProgress,
            texts.say("nav-progress"),
        ),
        (
            Readers::Officers,
            Route::OfficePartnership,
            texts.say("nav-about-us"),
        ),
        (
            Readers::Scheme,
            Route::AdminScheme,
            texts.say("nav-whole-scheme"),
        ),
        (
            Readers::Scheme,
            Route::AdminSampling,
            texts.say("nav-sampling"),
        ),
        (
            Readers::Staff,
            Route::AdminRulebooks,
            texts.say("nav-rulebooks"),
        ),
        (
            Readers::SupportOffice,
            Route::AdminPartnerships,
            texts.say("nav-partnerships"),
        ),
        (
            Readers::SupportOffice,
            Route::AdminClusters,
            texts.say("nav-clusters"),
        ),
        (
            Readers::SupportOffice,
            Route::AdminPeople,
            texts.say("nav-people"),
        ),
        (
            Readers::SupportOffice,
            Route::AdminRetention,
            texts.say("nav-retention"),
        ),
    ];
    // The pages of one Partnership are reached from the list of all of them.
    let is_own = |route: Route| {
        staff.is_officer() || !matches!(route, Route::OfficeProgress | Route::OfficePartnership)
    };
    all.into_iter()
        .filter(|(readers, route, _)| readers.include(staff) && is_own(*route))
        .map(|(_, route, name)| (route, name))
        .collect()
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn everyone_finds_their_own_pages_and_no_others() {
        let officer = Staff {
            partnerships: vec![("blues".to_owned(), "BLUES".to_owned())],
            ..Staff::default()
        };
        let commission = Staff {
            is_commission: true,
            ..Staff::default()
        };
        assert!(Readers::Officers.include(&officer) && !Readers::Scheme.include(&officer));
        assert!(Readers::Scheme.include(&commission));
        assert!(!Readers::SupportOffice.include(&commission));
        assert!(!Readers::Staff.include(&Staff::default()));
    }

    #[test]
    fn the_list_that_a_page_belongs_to_stays_marked() {
        let id = uuid::Uuid::nil();
        assert!(leads_to(Route::AdminPeople, Route::AdminPerson { id }));
        assert!(!leads_to(Route::AdminClusters, Route::AdminPerson { id }));
        assert!(!leads_to(Route::AdminPeople, Route::AdminPeople));
    }

    #[test]
    fn a_page_of_one_partnership_is_in_the_menu_of_its_officers_only() {
        let support = Staff {
            is_support: true,
            ..Staff::default()
        };
        let routes = entries(&Texts::load("en"), &support);
        assert!(
            !routes
                .iter()
                .any(|(route, _)| *route == Route::OfficeProgress)
        );
        assert!(routes.iter().any(|(route, _)| *route == Route::AdminPeople));
    }
}
