//! News: what happened in one's cases, the unread first.

use std::rc::Rc;

use crate::api::Method;
use clusterxchange_contract::notification::Notification as News;
use clusterxchange_contract::page::Page;
use futures_util::try_join;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;
use yew_router::prelude::*;

use super::case::kind;
use super::gate::Gate;
use super::turning::Turning;
use crate::api::{ApiClient, ApiError};
use crate::i18n::{Texts, format, use_texts};
use crate::route::Route;
use crate::session::{SessionContext, use_session};
use crate::ui::{
    Button, ButtonKind, Failure, Label, NavLink, PageTitle, Remote, Spinner, Weight, use_remote,
};

/// The page of news.
#[component]
pub fn Notifications() -> Html {
    let texts = use_texts();
    html! {
        <Gate title={texts.say("news-title")} here={Route::Notifications}>
            <PageTitle title={texts.say("news-title")} />
            <Inbox />
        </Gate>
    }
}

/// What the page asks for: two calls.
#[derive(Debug, Clone, PartialEq)]
struct Answer {
    unread: Rc<Page<News>>,
    read: Rc<Page<News>>,
}

async fn load(client: ApiClient, cursor: Option<String>) -> Result<Answer, ApiError> {
    let path = "/api/v1/me/notifications";
    let mut older = vec![("unread", "false"), ("limit", "20")];
    older.extend(cursor.as_deref().map(|cursor| ("cursor", cursor)));
    let (unread, read) = try_join!(
        client.get(path, &[("unread", "true"), ("limit", "100")]),
        client.get(path, &older),
    )?;
    Ok(Answer {
        unread: Rc::new(unread),
        read: Rc::new(read),
    })
}

#[component]
fn Inbox() -> Html {
    let texts = use_texts();
    let context = use_session();
    let client = context.client.clone();
    let trail = use_state(Vec::<String>::new);
    let failure = use_state(|| None::<ApiError>);
    let (answer, reload) = use_remote(trail.last().cloned(), move |cursor: &Option<String>| {
        load(client, cursor.clone())
    });
    let mark = |path: String| marking(&context, path, &failure, &reload);
    match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("case-failed")} {error} retry={reload.clone()} /> }
        }
        Remote::Ready(Answer { unread, read }) => {
            if unread.items.is_empty() && read.items.is_empty() && trail.is_empty() {
                return html! { <p class="work__nothing">{ texts.say("news-none") }</p> };
            }
            let each = |news: &News| {
                let path = format!("/api/v1/me/notifications/{}/read", news.id);
                entry(&texts, news, &mark(path))
            };
            html! {
                <>
                    if let Some(error) = &*failure {
                        <Failure title={texts.say("news-not-marked")} error={error.clone()} />
                    }
                    <section class="case-section" aria-labelledby="news-unread" aria-live="polite">
                        <h2 id="news-unread" class="case-section__title">{ texts.say("news-unread") }</h2>
                        if unread.items.is_empty() {
                            <p class="work__nothing">{ texts.say("news-nothing-new") }</p>
                        } else {
                            <Button kind={ButtonKind::Secondary} label={texts.say("news-read-all")} onclick={mark("/api/v1/me/notifications/read-all".to_owned())} />
                            <ul class="news">{ for unread.items.iter().map(each) }</ul>
                        }
                    </section>
                    <section class="case-section" aria-labelledby="news-read">
                        <h2 id="news-read" class="case-section__title">{ texts.say("news-read") }</h2>
                        if read.items.is_empty() {
                            <p class="portal-quiet">{ texts.say("news-none-read") }</p>
                        } else {
                            <ul class="news">{ for read.items.iter().map(each) }</ul>
                        }
                        <Turning trail={trail.clone()} next={read.next.clone()} />
                    </section>
                </>
            }
        }
    }
}

/// Marks as read what a path names, then reads the list again.
fn marking(
    context: &SessionContext,
    path: String,
    failure: &UseStateHandle<Option<ApiError>>,
    reload: &Callback<()>,
) -> Callback<()> {
    let (client, failure, reload) = (context.client.clone(), failure.setter(), reload.clone());
    Callback::from(move |()| {
        let (client, failure) = (client.clone(), failure.clone());
        let (path, reload) = (path.clone(), reload.clone());
        spawn_local(async move {
            let marked = client.send(Method::POST, &path, None, None).await;
            failure.set(marked.err());
            reload.emit(());
        });
    })
}

/// One piece of news. Who follows its link has read it.
fn entry(texts: &Texts, news: &News, mark: &Callback<()>) -> Html {
    let is_new = news.read_at.is_none();
    let follow = if is_new {
        mark.clone()
    } else {
        Callback::noop()
    };
    let title = match Route::recognize(&news.path).filter(|to| *to != Route::NotFound) {
        Some(to) => html! {
            <NavLink {to} class="ecl-link" onfollow={follow}>{ &news.text }</NavLink>
        },
        None => html! { { &news.text } },
    };
    let about = news
        .kind
        .map_or_else(|| texts.say("news-help"), |one| kind(texts, one));
    let read = texts.tell("news-mark", [("news", news.text.as_str().into())]);
    html! {
        <li key={news.id.to_string()} class={classes!("news__item", is_new.then_some("news__item--new"))}>
            <p class="news__title">{ title }</p>
            <p class="work__meta"><Label text={about} weight={Weight::Low} /><span>{ format::moment(texts, news.at) }</span></p>
            if is_new {
                <button type="button" class="ecl-button ecl-button--ghost news__mark" aria-label={read} onclick={mark.reform(|_: MouseEvent| ())}>{ texts.say("news-mark-short") }</button>
            }
        </li>
    }
}
