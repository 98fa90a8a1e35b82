//! The programs that the portal is made of, and the borders between them.

use yew::prelude::*;

use crate::route::Route;

/// Which program runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// What everybody may read about the scheme and look up in it.
    Public,
    /// What everybody may try out: the interview and the planner, with all the rules in them.
    Tools,
    /// The pages for people with an account.
    Portal,
    /// The pages of those who run the scheme: Partnerships, Support Office, Commission.
    Desk,
}

impl Program {
    /// Whether the program can show a page. All can say that there is none.
    pub fn has(self, route: Route) -> bool {
        route == Route::NotFound || self == Self::of(route)
    }

    fn of(route: Route) -> Self {
        if route.is_tool() {
            Self::Tools
        } else if route.is_public() {
            Self::Public
        } else if route.is_desk() {
            Self::Desk
        } else {
            Self::Portal
        }
    }
}

/// The program that runs, `None` outside of all.
#[hook]
pub fn use_program() -> Option<Program> {
    use_context::<Program>()
}

#[cfg(test)]
mod test {
    use std::collections::BTreeSet;

    use uuid::Uuid;
    use yew_router::Routable as _;

    use super::Program;
    use crate::route::Route;

    /// What the browser runs first; it chooses the program by the beginning of the path.
    const BOOT: &str = include_str!("../boot.js");

    /// The first parts of paths in one of its lists.
    fn listed(name: &str) -> BTreeSet<&'static str> {
        let list = BOOT.split_once(&format!("const {name} = [")).unwrap().1;
        let list = list.split_once("];").unwrap().0;
        list.split('\'').skip(1).step_by(2).collect()
    }

    #[test]
    fn the_boot_script_chooses_the_program_that_has_the_page() {
        let lists = [
            (listed("TOOLS"), Program::Tools),
            (listed("DESK"), Program::Desk),
            (listed("SIGNED_IN"), Program::Portal),
        ];
        for pattern in Route::routes() {
            let path = pattern
                .replace(":id", &Uuid::from_u128(7).to_string())
                .replace([':', '*'], "");
            let Some(route) = Route::recognize(&path).filter(|route| *route != Route::NotFound)
            else {
                continue;
            };
            let first = path.split('/').nth(1).unwrap_or_default();
            let chosen = lists
                .iter()
                .find(|(parts, _)| parts.contains(first))
                .map_or(Program::Public, |(_, program)| *program);
            assert!(
                chosen.has(route),
                "{pattern}: list the first part of its path in frontend/boot.js"
            );
        }
    }

    #[test]
    fn each_page_belongs_to_one_program_and_all_can_say_that_there_is_none() {
        let programs = [
            Program::Public,
            Program::Tools,
            Program::Portal,
            Program::Desk,
        ];
        let having = |route| programs.map(|program| program.has(route));
        assert_eq!(having(Route::Statistics), [true, false, false, false]);
        assert_eq!(having(Route::Planner), [false, true, false, false]);
        assert_eq!(having(Route::SignIn), [false, false, true, false]);
        assert_eq!(having(Route::AdminScheme), [false, false, false, true]);
        assert_eq!(having(Route::NotFound), [true; 4]);
    }
}
