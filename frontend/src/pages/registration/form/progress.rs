//! How far a registration is, for those who do not see all of it at once: a bar that stays in sight on a
//! phone, and a line below the title of each section.

use clusterxchange_domain::receipt::Finding;
use uuid::Uuid;
use yew::prelude::*;

use super::gaps;
use crate::i18n::{Texts, use_texts};
use crate::pages::registration::fields::{self, SECTIONS, Section};
use crate::route::Route;
use crate::ui::{Icon, IconSize, NavLink};

/// What [`Progress`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The registration.
    pub id: Uuid,
    /// What is missing.
    pub gaps: Vec<Finding>,
}

/// How many sections are complete, and the way to the next that is not. It has the same height all the
/// time, so that nothing moves below it.
#[component]
pub fn Progress(props: &Props) -> Html {
    let texts = use_texts();
    let mut open = SECTIONS
        .iter()
        .filter(|section| gaps::count(section, &props.gaps) > 0);
    let next = open.next();
    let left = usize::from(next.is_some()) + open.count();
    let (done, all) = (SECTIONS.len() - left, SECTIONS.len());
    let way = match next {
        Some(section) => {
            let title = fields::title(&texts, section);
            html! {
                <a class="ecl-link form-progress__next" href={format!("#{}", title_id(section))}>
                    { texts.tell("form-progress-next", [("section", title.into())]) }
                </a>
            }
        }
        None => html! {
            <NavLink to={Route::Registration { id: props.id }} class="ecl-link form-progress__next">{ texts.say("form-onward") }</NavLink>
        },
    };
    html! {
        <div class="form-progress">
            <p role="status" class="form-progress__count">{ texts.tell("form-progress", [("done", done.into()), ("all", all.into())]) }</p>
            { way }
        </div>
    }
}

/// Whether a section is complete, and how much of it is missing.
pub fn line(texts: &Texts, section: &Section, found: &[Finding]) -> Html {
    match gaps::count(section, found) {
        0 => html! {
            <><Icon name="check-filled" size={IconSize::Small} /><span>{ texts.say("form-section-complete") }</span></>
        },
        count => html! { <span>{ texts.tell("form-gaps", [("count", count.into())]) }</span> },
    }
}

/// The identifier of the title of a section, which can be gone to.
pub fn title_id(section: &Section) -> String {
    format!("section-{}", section.id)
}
