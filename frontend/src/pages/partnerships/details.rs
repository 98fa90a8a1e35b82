//! One Partnership.

use std::rc::Rc;

use clusterxchange_contract::reference::{
    PartnershipDetails, PartnershipMember, PartnershipProfile,
};
use clusterxchange_domain::reference::MembershipRole;
use futures_util::try_join;
use yew::prelude::*;

use super::card::{countries, marks};
use crate::api::{ApiClient, ApiError, open};
use crate::i18n::{Texts, format, use_texts};
use crate::pages::references::{List, References};
use crate::route::Route;
use crate::session::use_session;
use crate::slug::Slug;
use crate::ui::{Fact, Facts, Failure, NavLink, PageTitle, Remote, Spinner, Table, use_remote};

/// What [`Partnership`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Which one.
    pub id: Slug,
}

#[derive(PartialEq)]
struct Content {
    partnership: PartnershipDetails,
    references: References,
}

/// Everything that a Partnership says about itself.
#[component]
pub fn Partnership(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote(props.id, {
        let texts = texts.clone();
        move |id| load(client, texts, *id)
    });
    let content = match answer {
        Remote::Loading => html! { <Spinner text={texts.say("partnerships-loading")} /> },
        Remote::Failed(error) if error.status() == Some(404) => html! {
            <>
                <PageTitle title={texts.say("partnerships-unknown")} />
                <p class="portal-lead">{ texts.say("partnerships-unknown-text") }</p>
            </>
        },
        Remote::Failed(error) => html! {
            <>
                <PageTitle title={texts.say("partnerships-one")} />
                <Failure title={texts.say("partnerships-failed")} {error} {retry} />
            </>
        },
        Remote::Ready(content) => whole(&texts, &content),
    };
    html! {
        <div class="ecl-container portal-page">
            <NavLink to={Route::Partnerships} class="ecl-link ecl-link--standalone">{ texts.say("partnerships-back") }</NavLink>
            { content }
        </div>
    }
}

async fn load(client: ApiClient, texts: Texts, id: Slug) -> Result<Rc<Content>, ApiError> {
    let (partnership, references) = try_join!(
        open::partnership(&client, id.as_str()),
        References::load(client.clone(), texts),
    )?;
    Ok(Rc::new(Content {
        partnership,
        references,
    }))
}

fn whole(texts: &Texts, content: &Content) -> Html {
    let one = &content.partnership;
    let theme = one
        .profile
        .theme
        .as_ref()
        .map(|theme| theme.as_str().to_owned());
    html! {
        <>
            <PageTitle title={one.name.clone()} />
            { marks(texts, one) }
            <p class="portal-lead">{ theme.unwrap_or_else(|| texts.say("partnerships-no-theme")) }</p>
            <Facts items={facts(texts, content)} />
            { members(texts, one) }
            { sources(texts, one) }
        </>
    }
}

fn facts(texts: &Texts, content: &Content) -> Vec<Fact> {
    let one = &content.partnership;
    let names = &content.references;
    let sectors = names.names(List::Sectors, &one.profile.sectors);
    let ecosystems = names.names(List::Ecosystems, &one.profile.ecosystems);
    let list = |names: &[String]| text(format::list(texts, names));
    let days = one.profile.min_days;
    let days = days.map(|count| texts.tell("days", [("count", count.into())]));
    let about = [
        (texts.say("partnerships-sectors"), list(&sectors)),
        (texts.say("partnerships-ecosystems"), list(&ecosystems)),
        (
            texts.say("partnerships-countries"),
            text(countries(texts, one)),
        ),
        (texts.say("partnerships-min-days"), days.and_then(text)),
    ];
    about
        .into_iter()
        .chain(contact(texts, &one.profile))
        .filter_map(|(name, value)| Some((name.into(), value?)))
        .collect()
}

/// How it is reached, as far as known.
fn contact(texts: &Texts, profile: &PartnershipProfile) -> [(String, Option<Html>); 6] {
    let hours = profile
        .opening_hours
        .as_ref()
        .zip(profile.time_zone.as_ref());
    let hours = hours.map(|(hours, zone)| {
        let values = [
            ("hours", hours.as_str().into()),
            ("zone", zone.as_str().into()),
        ];
        texts.tell("partnerships-hours-text", values)
    });
    let phone = profile.phone.as_ref().map(|it| it.as_str().to_owned());
    let grant = profile.grant.as_ref().map(|it| it.as_str().to_owned());
    [
        (
            texts.say("partnerships-web"),
            profile.web.as_deref().map(web),
        ),
        (
            texts.say("partnerships-leaflet"),
            profile.leaflet.as_deref().map(web),
        ),
        (
            texts.say("partnerships-email"),
            profile.email.as_deref().map(mail),
        ),
        (texts.say("partnerships-phone"), phone.and_then(text)),
        (texts.say("partnerships-hours"), hours.and_then(text)),
        (texts.say("partnerships-grant"), grant.and_then(text)),
    ]
}

fn text(value: String) -> Option<Html> {
    (!value.is_empty()).then(|| html! { { value } })
}

/// A link to another site, if the address is one that can only lead there.
fn web(address: &str) -> Html {
    if address.starts_with("https://") || address.starts_with("http://") {
        html! { <a class="ecl-link" rel="noopener external" href={address.to_owned()}>{ address }</a> }
    } else {
        html! { { address } }
    }
}

fn mail(address: &str) -> Html {
    html! { <a class="ecl-link" href={format!("mailto:{address}")}>{ address }</a> }
}

fn members(texts: &Texts, one: &PartnershipDetails) -> Html {
    if one.members.is_empty() {
        return html! { <p class="portal-quiet">{ texts.say("partnerships-no-members") }</p> };
    }
    let columns = vec![
        texts.say("partnerships-member").into(),
        texts.say("partnerships-member-country").into(),
        texts.say("partnerships-member-role").into(),
    ];
    let row = |member: &PartnershipMember| {
        let role = match member.role {
            MembershipRole::Coordinator => texts.say("partnerships-coordinator"),
            MembershipRole::Member => texts.say("partnerships-plain-member"),
        };
        let country = member
            .country
            .map(|code| format::country(texts, code.as_str()));
        let country = country.unwrap_or_else(|| texts.say("partnerships-not-known"));
        vec![
            html! { { &member.name } },
            html! { { country } },
            html! { { role } },
        ]
    };
    let unnamed = one.profile.unnamed_members.filter(|count| *count > 0).map(|count| {
        html! { <p class="portal-quiet">{ texts.tell("partnerships-unnamed", [("count", count.into())]) }</p> }
    });
    html! {
        <section>
            <Table caption={texts.say("partnerships-members-title")} {columns} rows={one.members.iter().map(row).collect::<Vec<_>>()} />
            { unnamed.unwrap_or_default() }
        </section>
    }
}

fn sources(texts: &Texts, one: &PartnershipDetails) -> Html {
    if one.profile.sources.is_empty() {
        return Html::default();
    }
    let source = |address: &str| html! { <li>{ web(address) }</li> };
    html! {
        <section>
            <h2 class="portal-subtitle">{ texts.say("partnerships-sources") }</h2>
            <ul class="portal-links">{ for one.profile.sources.iter().map(|it| source(it.as_str())) }</ul>
        </section>
    }
}
