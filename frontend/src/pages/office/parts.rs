//! What the pages of those who run the scheme have in common.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::future::Future;
use std::rc::Rc;

use clusterxchange_contract::identity::Membership;
use serde::de::DeserializeOwned;
use yew::prelude::*;

use crate::api::ApiError;
use crate::api::office::{Filters, Listed, lists, partnerships};
use crate::i18n::{Texts, use_texts};
use crate::session::{Session, use_session};
use crate::ui::{Failure, Remote, Skeleton, use_remote};

/// The reader's roles in running the scheme.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Staff {
    /// The Partnerships of an officer: identifier and name.
    pub partnerships: Vec<(String, String)>,
    /// Whether they are of the Support Office.
    pub is_support: bool,
    /// Whether they are of the Commission.
    pub is_commission: bool,
}

impl Staff {
    /// The roles among someone's memberships.
    pub fn of(memberships: &[Membership]) -> Self {
        let mut staff = Self::default();
        for membership in memberships {
            match membership {
                Membership::PartnershipOfficer {
                    partnership_id,
                    name,
                } => staff
                    .partnerships
                    .push((partnership_id.clone(), name.clone())),
                Membership::SupportOffice => staff.is_support = true,
                Membership::Commission => staff.is_commission = true,
                Membership::Organisation { .. } => {}
            }
        }
        staff
    }

    /// Whether they run the scheme at all.
    pub fn is_any(&self) -> bool {
        self.is_officer() || self.sees_scheme()
    }

    /// Whether they are an officer of a Partnership.
    pub fn is_officer(&self) -> bool {
        !self.partnerships.is_empty()
    }

    /// Whether their lists hold every case that is counted for them; the Commission reads those alone that
    /// are put before it.
    pub fn lists_what_is_counted(&self) -> bool {
        self.is_officer() || self.is_support
    }

    /// Whether they see the whole scheme.
    pub fn sees_scheme(&self) -> bool {
        self.is_support || self.is_commission
    }
}

/// The reader's roles in running the scheme.
#[hook]
pub fn use_staff() -> Staff {
    match use_session().session {
        Session::SignedIn(me) => Staff::of(&me.memberships),
        Session::Resuming | Session::Anonymous => Staff::default(),
    }
}

/// Like [`use_remote`]; an answer that the session is over ends it here too.
#[hook]
pub fn use_answer<D, T, F, A>(on: D, load: F) -> (Remote<T>, Callback<()>)
where
    D: PartialEq + 'static,
    T: Clone + 'static,
    F: FnOnce(&D) -> A + 'static,
    A: Future<Output = Result<T, ApiError>> + 'static,
{
    let context = use_session();
    let (answer, retry) = use_remote(on, load);
    let has_ended = matches!(&answer, Remote::Failed(error) if error.is_unauthorised());
    use_effect_with(has_ended, move |has_ended| {
        if *has_ended {
            context.end();
        }
    });
    (answer, retry)
}

/// A list of the server.
#[derive(Clone)]
pub struct Listing<T: 'static> {
    /// Its first pages.
    pub answer: Remote<Rc<Listed<T>>>,
    /// Asks again.
    pub retry: Callback<()>,
    /// Asks for one page more.
    pub more: Callback<()>,
}

/// Reads a list of the server, once for each of some filters.
#[hook]
pub fn use_listing<T: DeserializeOwned + 'static>(
    path: &'static str,
    filters: Vec<Filters>,
) -> Listing<T> {
    let client = use_session().client;
    let pages = use_memo(filters.clone(), |_| Cell::new(1));
    let (answer, retry) = use_answer(filters, {
        let pages = Rc::clone(&pages);
        move |filters: &Vec<Filters>| {
            let filters = filters.clone();
            async move {
                lists(&client, path, &filters, pages.get())
                    .await
                    .map(Rc::new)
            }
        }
    });
    // While other rows are on their way the old ones stay, so that nobody loses their place in the
    // filters.
    let last = use_mut_ref(|| None::<Rc<Listed<T>>>);
    let answer = match answer {
        Remote::Ready(listed) => {
            *last.borrow_mut() = Some(Rc::clone(&listed));
            Remote::Ready(listed)
        }
        Remote::Loading => {
            let last = last.borrow().clone();
            last.map_or(Remote::Loading, Remote::Ready)
        }
        Remote::Failed(error) => Remote::Failed(error),
    };
    let more = {
        let retry = retry.clone();
        Callback::from(move |()| {
            pages.set(pages.get() + 1);
            retry.emit(());
        })
    };
    Listing {
        answer,
        retry,
        more,
    }
}

/// The names of Partnerships by their identifiers.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Names(Rc<BTreeMap<String, String>>);

impl Names {
    /// The name of a Partnership; its identifier until the names are here.
    pub fn of(&self, id: &str) -> String {
        self.0.get(id).map_or_else(|| id.to_owned(), Clone::clone)
    }
}

/// The names of all Partnerships: one call, which browsers keep.
#[hook]
pub fn use_partnership_names() -> Names {
    let client = use_session().client;
    let (answer, _) = use_remote((), move |()| async move { partnerships(&client).await });
    match answer {
        Remote::Ready(all) => Names(Rc::new(
            all.into_iter().map(|one| (one.id, one.name)).collect(),
        )),
        Remote::Loading | Remote::Failed(_) => Names::default(),
    }
}

/// An answer once it is here; its shape until then; what to do where it does not come.
pub fn awaited<T>(
    texts: &Texts,
    answer: &Remote<T>,
    retry: &Callback<()>,
    show: impl FnOnce(&T) -> Html,
) -> Html {
    match answer {
        Remote::Ready(answer) => show(answer),
        Remote::Loading => html! { <Skeleton text={texts.say("office-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("office-failed")} error={error.clone()} retry={retry.clone()} /> }
        }
    }
}

/// A list as a page shows it.
#[derive(Properties, PartialEq)]
pub struct NoneProps {
    /// What to do about it.
    pub text: AttrValue,
}

/// An empty list, and what that means.
#[component]
pub fn Nothing(props: &NoneProps) -> Html {
    let texts = use_texts();
    html! {
        <div class="office-empty">
            <p class="office-empty__title">{ texts.say("office-empty") }</p>
            <p>{ &props.text }</p>
        </div>
    }
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn only_those_who_run_the_scheme_are_staff() {
        let organisation = Membership::Organisation {
            organisation_id: uuid::Uuid::nil(),
            name: String::new(),
        };
        assert!(!Staff::of(&[organisation]).is_any());
        let officer = Membership::PartnershipOfficer {
            partnership_id: "blues".to_owned(),
            name: "BLUES".to_owned(),
        };
        let staff = Staff::of(&[officer, Membership::Commission]);
        assert!(staff.is_officer() && staff.sees_scheme() && !staff.is_support);
    }
}
