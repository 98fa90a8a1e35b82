//! Who is signed in, for every page to know.

use std::rc::Rc;

use clusterxchange_contract::identity::Me;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::api::{ApiClient, accounts};
use crate::boot;
use crate::i18n::use_language;
use crate::kept;

/// Remembers that someone signed in here, so that strangers need not be asked for a cookie they
/// cannot have. It says nothing about whom, and opens nothing.
const RETURNING: &str = "clusterxchange.returning";

/// The state of the session.
#[derive(Debug, Clone, PartialEq)]
pub enum Session {
    /// It is being found out.
    Resuming,
    /// Nobody is signed in.
    Anonymous,
    /// Somebody is.
    SignedIn(Rc<Me>),
}

/// The session and the client that carries it.
#[derive(Clone, PartialEq)]
pub struct SessionContext {
    /// Who is signed in.
    pub session: Session,
    /// The client to call the server with.
    pub client: ApiClient,
    changed: Callback<Session>,
}

impl SessionContext {
    /// Somebody has signed in.
    pub fn begin(&self, me: Me) {
        kept::keep(RETURNING, &true);
        self.changed.emit(Session::SignedIn(Rc::new(me)));
    }

    /// The session is over, whoever ended it.
    pub fn end(&self) {
        kept::forget(RETURNING);
        self.changed.emit(Session::Anonymous);
    }
}

/// What [`SessionProvider`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The origin of the API.
    pub api: AttrValue,
    /// Everything that may ask for the session.
    pub children: Html,
}

/// Resumes the session once and gives it to everything inside.
#[component]
pub fn SessionProvider(props: &Props) -> Html {
    let session = use_state(beginning);
    let client = use_memo((), |()| ApiClient::new(props.api.to_string()));
    let changed = {
        let session = session.setter();
        Callback::from(move |next| session.set(next))
    };
    let context = SessionContext {
        session: (*session).clone(),
        client: (*client).clone(),
        changed,
    };
    use_effect_with((), {
        let context = context.clone();
        move |()| {
            let ended = context.clone();
            context.client.when_ended(move || ended.end());
            if context.session == Session::Resuming {
                spawn_local(resume(context));
            }
        }
    });
    // The account knows the language on every device.
    let locale = match &*session {
        Session::SignedIn(me) => Some(me.account.locale.clone()),
        Session::Resuming | Session::Anonymous => None,
    };
    let language = use_language();
    use_effect_with(locale, move |locale| {
        if let (Some(language), Some(locale)) = (language, locale) {
            language.choose(locale);
        }
    });
    html! {
        <ContextProvider<SessionContext> {context}>{ props.children.clone() }</ContextProvider<SessionContext>>
    }
}

/// A stranger is known at once, so that nothing on the page has to change for them.
fn beginning() -> Session {
    if kept::find(RETURNING).unwrap_or(false) {
        Session::Resuming
    } else {
        Session::Anonymous
    }
}

/// The session of the person at the screen.
#[hook]
pub fn use_session() -> SessionContext {
    use_context::<SessionContext>().unwrap_or_else(|| SessionContext {
        session: Session::Anonymous,
        client: ApiClient::new(boot::origin()),
        changed: Callback::noop(),
    })
}

async fn resume(context: SessionContext) {
    match accounts::resume(&context.client).await {
        Ok(me) => context.begin(me),
        Err(error) if error.is_unauthorised() => context.end(),
        // Without an answer nobody is signed in for now, but the next visit tries again.
        Err(_) => context.changed.emit(Session::Anonymous),
    }
}
