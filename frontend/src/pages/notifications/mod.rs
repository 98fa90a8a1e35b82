//! News: what happened in one's cases, the unread first, each case with its own.

mod entry;

use std::rc::Rc;

use crate::api::Method;
use clusterxchange_contract::notification::Notification as News;
use clusterxchange_contract::page::Page;
use futures_util::try_join;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::gate::Gate;
use super::turning::Turning;
use crate::api::{ApiClient, ApiError};
use crate::i18n::use_texts;
use crate::route::Route;
use crate::session::{SessionContext, use_session};
use crate::ui::{Button, ButtonKind, Failure, PageTitle, Remote, Spinner, use_remote};
use entry::{by_case, entry};

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
            let mark_one = |news: &News| mark(format!("/api/v1/me/notifications/{}/read", news.id));
            let all = |news: &[News]| {
                let about = by_case(news);
                html! { <ul class="news">{ for about.iter().map(|news| entry(&texts, news, &mark_one)) }</ul> }
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
                            { all(&unread.items) }
                        }
                    </section>
                    <section class="case-section" aria-labelledby="news-read">
                        <h2 id="news-read" class="case-section__title">{ texts.say("news-read") }</h2>
                        if read.items.is_empty() {
                            <p class="portal-quiet">{ texts.say("news-none-read") }</p>
                        } else {
                            { all(&read.items) }
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
