//! How much news there is.

use clusterxchange_contract::page::Page;
use serde::de::IgnoredAny;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::i18n::use_texts;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Icon, NavLink, Remote, use_remote};

/// So many are counted; of more it is only said that there are.
const COUNTED: &str = "99";

/// What [`News`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The link was followed.
    pub onfollow: Callback<()>,
}

/// The way to the notifications of the person who is signed in, with the number of unread ones. It is
/// counted anew when one comes from the page that shows them.
#[component]
pub fn News(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let target = Route::recognize("/notifications").filter(|route| *route != Route::NotFound);
    let reading = use_route::<Route>().is_some_and(|here| Some(here) == target);
    let (unread, _) = use_remote(reading, move |_| async move {
        let query = [("unread", "true"), ("limit", COUNTED)];
        let page: Page<IgnoredAny> = client.get("/api/v1/me/notifications", &query).await?;
        Ok((page.items.len(), page.next.is_some()))
    });
    let Some(to) = target else {
        return Html::default();
    };
    // Without an answer the link is there, only without the number.
    let (count, more) = match unread {
        Remote::Ready(unread) => unread,
        Remote::Loading | Remote::Failed(_) => (0, false),
    };
    let words = texts.tell("nav-news", [("count", count.into())]);
    let number = if more {
        format!("{count}+")
    } else {
        count.to_string()
    };
    html! {
        <NavLink {to} class="portal-header__link portal-news" onfollow={props.onfollow.clone()}>
            <Icon name="notification" />
            <span class="portal-unseen">{ words }</span>
            <span class="portal-news__count" aria-hidden="true" hidden={count == 0}>{ number }</span>
        </NavLink>
    }
}
