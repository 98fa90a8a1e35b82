//! Icons of the component library.

use yew::prelude::*;

/// How large an icon is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum IconSize {
    /// 12 pixels.
    ExtraSmall,
    /// 16 pixels.
    Small,
    /// 24 pixels.
    #[default]
    Medium,
    /// 32 pixels.
    Large,
}

/// What [`Icon`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Name of the symbol in the sprite, for example `check`.
    pub name: AttrValue,
    /// Size.
    #[prop_or_default]
    pub size: IconSize,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
}

/// One symbol of the icon sprite. It is decoration: the text beside it says the same.
#[component]
pub fn Icon(props: &Props) -> Html {
    let size = match props.size {
        IconSize::ExtraSmall => "ecl-icon--xs",
        IconSize::Small => "ecl-icon--s",
        IconSize::Medium => "ecl-icon--m",
        IconSize::Large => "ecl-icon--l",
    };
    let href = format!("{}#{}", shipped("portal-icons"), props.name);
    html! {
        <svg class={classes!("ecl-icon", size, props.class.clone())} focusable="false" aria-hidden="true">
            <use href={href} />
        </svg>
    }
}

/// The address of a file whose name carries a hash: the page that started us knows it.
pub fn shipped(id: &str) -> String {
    gloo::utils::document()
        .get_element_by_id(id)
        .and_then(|link| link.get_attribute("href"))
        .unwrap_or_default()
}
