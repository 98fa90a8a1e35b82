//! How the Support Office is reached, and whether it is open now.

mod hours;
mod zone;

use clusterxchange_contract::support_office::SupportOfficeContact;
use yew::prelude::*;

use hours::Hours;
pub use hours::hours_here;

use crate::api::open;
use crate::i18n::{Texts, use_texts};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Fact, Facts, Failure, NavLink, PageTitle, Remote, Spinner, prose, use_remote};

/// Whom to ask, when and how.
#[component]
pub fn Contact() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote(
        (),
        move |()| async move { open::support_office(&client).await },
    );
    let content = match answer {
        Remote::Loading => html! { <Spinner text={texts.say("contact-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("contact-failed")} {error} {retry} /> }
        }
        Remote::Ready(office) => html! {
            <div class="pair">
                <Hours office={office.clone()} again={retry} />
                { ways(&texts, &office) }
            </div>
        },
    };
    html! {
        <div class="ecl-container portal-page">
            <PageTitle title={texts.say("contact-title")} />
            <p class="portal-lead">{ texts.say("contact-lead") }</p>
            { content }
            <section>
                <h2 class="portal-subtitle">{ texts.say("contact-whom") }</h2>
                { prose(&texts.say("contact-whom-text")) }
                <p><NavLink to={Route::Partnerships} class="ecl-link">{ texts.say("partnerships-back") }</NavLink></p>
            </section>
        </div>
    }
}

fn ways(texts: &Texts, office: &SupportOfficeContact) -> Html {
    let phone: String = office
        .phone
        .chars()
        .filter(|it| !it.is_whitespace())
        .collect();
    let subject = texts.say("contact-feedback-subject");
    let subject = js_sys::encode_uri_component(&subject);
    let mail = format!("mailto:{}", office.email);
    let feedback = format!("{mail}?subject={subject}");
    let facts: Vec<Fact> = vec![
        (
            texts.say("contact-email").into(),
            html! { <a class="ecl-link" href={mail}>{ &office.email }</a> },
        ),
        (
            texts.say("contact-phone").into(),
            html! { <a class="ecl-link" href={format!("tel:{phone}")}>{ &office.phone }</a> },
        ),
        (
            texts.say("contact-feedback").into(),
            html! { <a class="ecl-link" href={feedback}>{ texts.say("contact-feedback-write") }</a> },
        ),
    ];
    html! {
        <section class="panel">
            <h2 class="portal-subtitle">{ texts.say("contact-ways") }</h2>
            <Facts items={facts} />
        </section>
    }
}
