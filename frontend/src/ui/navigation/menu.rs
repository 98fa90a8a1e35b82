//! What stands in the navigation, by who is reading. A page that does not exist (yet) is left out.

use clusterxchange_contract::identity::Membership;
use yew_router::Routable as _;

use crate::i18n::text_id;
use crate::route::Route;

/// A page and its name.
pub type Item = (&'static str, &'static str);

/// Pages under a name of their own, or beside each other where there is none.
pub type Part = (Option<&'static str>, &'static [Item]);

const SCHEME: Part = (
    Some(text_id("nav-scheme")),
    &[
        ("/how-it-works", text_id("nav-how")),
        ("/amounts", text_id("nav-amounts")),
        ("/partnerships", text_id("nav-partnerships")),
        ("/statistics", text_id("nav-statistics")),
        ("/questions", text_id("nav-questions")),
        ("/contact", text_id("nav-contact")),
    ],
);

const ANYONE: &[Part] = &[
    SCHEME,
    (
        None,
        &[
            ("/eligibility", text_id("nav-eligibility")),
            ("/planner", text_id("nav-planner")),
            ("/contact", text_id("nav-contact")),
        ],
    ),
];

const EVERY_MEMBER: Part = (
    None,
    &[
        ("/overview", text_id("nav-overview")),
        ("/cases", text_id("nav-cases")),
    ],
);

const PARTICIPANT: &[Part] = &[
    (
        Some(text_id("nav-meet")),
        &[
            ("/counterparts", text_id("nav-counterparts")),
            ("/invitations", text_id("nav-invitations")),
            ("/visits", text_id("nav-visits")),
            ("/planner", text_id("nav-planner")),
            ("/alumni", text_id("nav-alumni")),
        ],
    ),
    (
        Some(text_id("nav-organisation")),
        &[
            ("/organisation", text_id("nav-colleagues")),
            ("/host-page", text_id("nav-host-page")),
        ],
    ),
];

const OFFICER: &[Part] = &[
    (
        Some(text_id("nav-work")),
        &[
            ("/office/registrations", text_id("nav-registrations")),
            ("/office/exchanges", text_id("nav-exchanges")),
            ("/office/payments", text_id("nav-payments")),
            ("/visits", text_id("nav-visits")),
        ],
    ),
    (
        Some(text_id("nav-partnership")),
        &[
            ("/office/participants", text_id("nav-participants")),
            ("/office/progress", text_id("nav-progress")),
            ("/office/partnership", text_id("nav-about-us")),
        ],
    ),
];

const SUPPORT_OFFICE: &[Part] = &[
    (
        Some(text_id("nav-work")),
        &[
            ("/office/registrations", text_id("nav-registrations")),
            ("/office/exchanges", text_id("nav-exchanges")),
            ("/office/participants", text_id("nav-participants")),
        ],
    ),
    (
        Some(text_id("nav-run")),
        &[
            ("/admin/scheme", text_id("nav-whole-scheme")),
            ("/admin/sampling", text_id("nav-sampling")),
            ("/admin/rulebooks", text_id("nav-rulebooks")),
            ("/admin/partnerships", text_id("nav-partnerships")),
            ("/admin/clusters", text_id("nav-clusters")),
            ("/admin/people", text_id("nav-people")),
            ("/admin/retention", text_id("nav-retention")),
        ],
    ),
];

const COMMISSION: &[Part] = &[
    (
        Some(text_id("nav-work")),
        &[
            ("/office/registrations", text_id("nav-registrations")),
            ("/office/exchanges", text_id("nav-exchanges")),
        ],
    ),
    (
        Some(text_id("nav-run")),
        &[
            ("/admin/scheme", text_id("nav-whole-scheme")),
            ("/admin/sampling", text_id("nav-sampling")),
            ("/admin/rulebooks", text_id("nav-rulebooks")),
        ],
    ),
];

/// A part of the menu, with the pages that there are.
#[derive(Debug, Clone, PartialEq)]
pub struct Menu {
    /// Its name, where it has one.
    pub name: Option<&'static str>,
    /// Its pages.
    pub items: Vec<(Route, &'static str)>,
}

/// The navigation of someone with these roles; of anyone, if nobody is signed in.
pub fn menu(memberships: Option<&[Membership]>) -> Vec<Menu> {
    let Some(memberships) = memberships else {
        return ANYONE.iter().fold(Vec::new(), with);
    };
    // Somebody who has no role yet is about to register an organisation.
    let own: Vec<&[Part]> = if memberships.is_empty() {
        vec![PARTICIPANT]
    } else {
        memberships.iter().map(parts).collect()
    };
    let parts = own.into_iter().flatten();
    [&EVERY_MEMBER]
        .into_iter()
        .chain(parts)
        .chain([&SCHEME])
        .fold(Vec::new(), with)
}

fn parts(membership: &Membership) -> &'static [Part] {
    match membership {
        Membership::Organisation { .. } => PARTICIPANT,
        Membership::PartnershipOfficer { .. } => OFFICER,
        Membership::SupportOffice => SUPPORT_OFFICE,
        Membership::Commission => COMMISSION,
    }
}

/// Adds a part, to the one of the same name if there is one already.
fn with(mut menu: Vec<Menu>, (name, items): &Part) -> Vec<Menu> {
    let at = menu
        .iter()
        .position(|part| name.is_some() && part.name == *name);
    let mut part = match at {
        Some(at) => menu.remove(at),
        None => Menu {
            name: *name,
            items: Vec::new(),
        },
    };
    for (path, text) in *items {
        let route = Route::recognize(path).filter(|route| *route != Route::NotFound);
        let new = route.filter(|route| !part.items.iter().any(|(it, _)| it == route));
        part.items.extend(new.map(|route| (route, *text)));
    }
    if !part.items.is_empty() {
        menu.insert(at.unwrap_or(menu.len()), part);
    }
    menu
}

#[cfg(test)]
mod test {
    use uuid::Uuid;

    use super::*;

    fn organisation() -> Membership {
        Membership::Organisation {
            organisation_id: Uuid::nil(),
            name: "A".to_owned(),
        }
    }

    fn pages(memberships: Option<&[Membership]>) -> Vec<String> {
        let menu = menu(memberships);
        let items = menu.iter().flat_map(|part| &part.items);
        items.map(|(route, _)| route.to_path()).collect()
    }

    #[test]
    fn a_stranger_sees_nothing_that_needs_an_account() {
        let menu = menu(None);
        let mut items = menu.iter().flat_map(|part| &part.items);
        assert!(items.all(|(route, _)| route.is_public()));
        assert!(pages(None).contains(&"/eligibility".to_owned()));
    }

    #[test]
    fn every_page_that_anyone_is_shown_exists() {
        for (path, _) in ANYONE
            .iter()
            .chain([&EVERY_MEMBER])
            .flat_map(|(_, items)| *items)
        {
            let page = Route::recognize(path).filter(|route| *route != Route::NotFound);
            assert!(page.is_some(), "{path}");
        }
    }

    #[test]
    fn each_page_stands_once_in_its_part_whatever_roles_one_has() {
        let roles = [
            organisation(),
            organisation(),
            Membership::SupportOffice,
            Membership::Commission,
        ];
        for part in menu(Some(&roles)) {
            let mut names: Vec<_> = part
                .items
                .iter()
                .map(|(route, _)| route.to_path())
                .collect();
            let count = names.len();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), count);
        }
    }

    #[test]
    fn a_new_account_sees_what_a_participant_sees() {
        assert_eq!(pages(Some(&[])), pages(Some(&[organisation()])));
    }
}
