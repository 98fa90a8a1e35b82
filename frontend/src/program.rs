//! The two programs that the portal is made of, and the border between them.

use yew::prelude::*;

use crate::route::Route;

/// Which program runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// The pages that everybody may read.
    Public,
    /// The pages for people with an account.
    Portal,
}

impl Program {
    /// Whether the program can show a page. Both can say that there is none.
    pub fn has(self, route: Route) -> bool {
        route == Route::NotFound || route.is_public() == (self == Self::Public)
    }
}

/// The program that runs, `None` outside of both.
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

    /// The first parts of paths that lead to the program with an account.
    fn chosen_by_boot() -> BTreeSet<&'static str> {
        let list = BOOT.split_once("const SIGNED_IN = [").unwrap().1;
        let list = list.split_once("];").unwrap().0;
        list.split('\'').skip(1).step_by(2).collect()
    }

    #[test]
    fn the_boot_script_chooses_the_program_that_has_the_page() {
        let chosen = chosen_by_boot();
        for pattern in Route::routes() {
            let path = pattern
                .replace(":id", &Uuid::from_u128(7).to_string())
                .replace([':', '*'], "");
            let Some(route) = Route::recognize(&path).filter(|route| *route != Route::NotFound)
            else {
                continue;
            };
            let first = path.split('/').nth(1).unwrap_or_default();
            assert_eq!(
                chosen.contains(first),
                !route.is_public(),
                "{pattern}: list the first part of its path in frontend/boot.js"
            );
        }
    }

    #[test]
    fn both_programs_can_say_that_a_page_does_not_exist() {
        assert!(Program::Public.has(Route::NotFound) && Program::Portal.has(Route::NotFound));
    }

    #[test]
    fn each_other_page_belongs_to_one_program() {
        assert!(Program::Public.has(Route::Planner) && !Program::Portal.has(Route::Planner));
        assert!(!Program::Public.has(Route::SignIn) && Program::Portal.has(Route::SignIn));
    }
}
