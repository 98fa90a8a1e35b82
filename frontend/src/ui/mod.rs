//! One small component per component of the Europa Component Library, with its markup and its
//! accessibility contract. Nothing here fetches anything.

mod accordion;
mod button;
mod card;
mod combobox;
mod date_field;
mod failure;
mod field;
mod icon;
mod label;
mod mark;
mod nav_link;
mod notification;
mod page_title;
mod radio_group;
mod remote;
mod site_footer;
mod site_header;
mod skip_link;
mod spinner;
mod table;
mod text_field;

pub use accordion::{Accordion, AccordionItem};
pub use button::{Button, ButtonKind};
pub use card::Card;
pub use combobox::{Choice, Combobox};
pub use date_field::DateField;
pub use failure::Failure;
pub use icon::{Icon, IconSize};
pub use label::{Label, Weight};
pub use mark::Mark;
pub use nav_link::NavLink;
pub use notification::{Notification, Tone};
pub use page_title::PageTitle;
pub use radio_group::{RadioGroup, RadioOption};
pub use remote::{Remote, use_remote};
pub use site_footer::SiteFooter;
pub use site_header::SiteHeader;
pub use skip_link::SkipLink;
pub use spinner::Spinner;
pub use table::{Cell, Table};
pub use text_field::TextField;
