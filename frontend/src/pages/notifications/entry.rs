//! The news of one case, the newest first.

use clusterxchange_contract::notification::Notification as News;
use clusterxchange_contract::words;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::i18n::{Texts, format};
use crate::pages::case::{case_title, kind};
use crate::route::Route;
use crate::ui::{Label, NavLink, Weight};

/// How many news of a case stand there at once; earlier ones are folded.
const SHOWN: usize = 3;

/// The news of each case together; the case with the newest comes first.
pub fn by_case(news: &[News]) -> Vec<Vec<&News>> {
    let mut cases: Vec<Vec<&News>> = Vec::new();
    for one in news {
        let known = cases
            .iter_mut()
            .find(|case| case.iter().any(|other| other.case_id == one.case_id));
        match known {
            Some(case) => case.push(one),
            None => cases.push(vec![one]),
        }
    }
    cases
}

/// The news of one case. Who follows the link to the case has read the newest.
pub fn entry(texts: &Texts, news: &[&News], mark: &impl Fn(&News) -> Callback<()>) -> Html {
    let Some(newest) = news.first() else {
        return Html::default();
    };
    let is_new = newest.read_at.is_none();
    let heading = heading(texts, newest);
    let follow = if is_new {
        mark(newest)
    } else {
        Callback::noop()
    };
    let title = match Route::recognize(&newest.path).filter(|to| *to != Route::NotFound) {
        Some(to) => html! {
            <NavLink {to} class="ecl-link" onfollow={follow}>{ heading }</NavLink>
        },
        None => html! { { heading } },
    };
    let about = newest
        .kind
        .map_or_else(|| texts.say("news-help"), |one| kind(texts, one));
    let line = |one: &&News| line(texts, one, &mark(one));
    let (shown, earlier) = news.split_at(news.len().min(SHOWN));
    html! {
        <li key={newest.id.to_string()} class={classes!("news__item", is_new.then_some("news__item--new"))}>
            <p class="news__title">{ title }</p>
            <p class="work__meta"><Label text={about} weight={Weight::Low} /></p>
            <ul class="news__lines">{ for shown.iter().map(line) }</ul>
            if !earlier.is_empty() {
                <details>
                    <summary>{ texts.tell("news-earlier", [("count", earlier.len().into())]) }</summary>
                    <ul class="news__lines">{ for earlier.iter().map(line) }</ul>
                </details>
            }
        </li>
    }
}

/// What the news are about: the case, or for help what somebody wrote.
fn heading(texts: &Texts, news: &News) -> String {
    match (news.kind, &news.title) {
        (Some(kind), Some(line)) => case_title(texts, kind, line),
        _ => words::happened(texts, news).unwrap_or_else(|| news.text.clone()),
    }
}

fn line(texts: &Texts, news: &News, mark: &Callback<()>) -> Html {
    // News from before they were kept in parts have their sentence alone.
    let what = words::happened(texts, news).filter(|_| news.title.is_some() || news.kind.is_none());
    let what = what.unwrap_or_else(|| news.text.clone());
    let state = news.kind.zip(news.state.as_deref());
    let state = state.and_then(|(kind, key)| words::state_after(texts, kind, key, &what));
    let read = texts.tell("news-mark", [("news", what.as_str().into())]);
    html! {
        <li key={news.id.to_string()} class="news__line">
            <span class="news__what">{ what }</span>
            if let Some(state) = state {
                <span class="news__state">{ texts.tell("news-state-now", [("state", state.into())]) }</span>
            }
            <span class="portal-quiet">{ format::moment(texts, news.at) }</span>
            if news.read_at.is_none() {
                <button type="button" class="ecl-button ecl-button--ghost news__mark" aria-label={read} onclick={mark.reform(|_: MouseEvent| ())}>{ texts.say("news-mark-short") }</button>
            }
        </li>
    }
}

#[cfg(test)]
mod test {
    use uuid::Uuid;

    use super::*;

    fn news(case: u128, action: &str) -> News {
        News {
            id: Uuid::from_u128(case),
            kind: None,
            case_id: Uuid::from_u128(case),
            action: action.to_owned(),
            title: None,
            state: None,
            author: None,
            text: String::new(),
            path: String::new(),
            at: chrono::DateTime::UNIX_EPOCH,
            read_at: None,
        }
    }

    #[test]
    fn news_of_one_case_stand_together_where_the_newest_is() {
        let all = [news(1, "c"), news(2, "b"), news(1, "a")];
        let grouped = by_case(&all);
        let actions = |case: &Vec<&News>| -> Vec<String> {
            case.iter().map(|one| one.action.clone()).collect()
        };
        let actions: Vec<_> = grouped.iter().map(actions).collect();
        assert_eq!(actions, [vec!["c", "a"], vec!["b"]]);
    }
}
