//! The letter that confirms a submission to everyone who acts for the organisation: what was sent,
//! which Partnership has it, and what happens by when.

use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::words::{self, Phrases as _};
use clusterxchange_domain::workflow::registration::{Action, ChosenBy};
use clusterxchange_domain::workflow::{LifeCycle, Named, Role};

use super::store::{Loaded, UNNAMED};
use crate::cases::notification::{Mailing, News, post};
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::account::store as account;
use crate::identity::role;
use crate::outbox::{Mail, mail};
use crate::reference::partnership;
use crate::words::Words;

/// Confirms a submission that was just stored; also to the person who made it, since the answer of
/// the portal does not last.
pub async fn send(work: &Work, loaded: &Loaded, action: Action) -> Result<(), ApiError> {
    let members = [Role::Organisation(loaded.row.organisation_id)];
    let members = role::accounts_of(work.conn(), &members).await?;
    let news = news(loaded, action);
    let partnership = partnership_of(work, loaded).await?;
    for person in post(work, members, &news, Mailing::AsPreferred).await? {
        let letter = letter(work, &person, loaded, &partnership);
        mail(work, letter.link(&news.path)).await?;
    }
    Ok(())
}

fn news(loaded: &Loaded, action: Action) -> News {
    let case = loaded.stored();
    let stage = loaded.lifecycle.stage();
    News {
        kind: CaseKind::Registration.key(),
        case_id: case.id,
        action: action.key().to_owned(),
        state: Some(stage.key().to_owned()),
        author: None,
        text: format!("{}: {} ({})", case.title, action.label(), stage.label()),
        title: Some(case.title),
        path: format!("/registrations/{}", case.id),
    }
}

/// The name of the Partnership in charge.
async fn partnership_of(work: &Work, loaded: &Loaded) -> Result<String, ApiError> {
    let Some(assignment) = &loaded.lifecycle.record().assignment else {
        return Ok(String::new());
    };
    let id = assignment.partnership.as_str();
    let mut names = partnership::names(work.conn(), [id]).await?;
    Ok(names.remove(id).unwrap_or_else(|| id.to_owned()))
}

fn letter(work: &Work, person: &account::Model, loaded: &Loaded, partnership: &str) -> Mail {
    let words = Words::of(&person.locale);
    let form = &loaded.form;
    let organisation = form.organisation.name.as_deref().unwrap_or(UNNAMED);
    let role = |role: &clusterxchange_domain::reference::Role| {
        let said = words.phrase(&format!("party-{}", role.key()), &[]);
        said.unwrap_or_else(|| role.key().to_owned())
    };
    let roles: Vec<String> = form.roles.iter().map(role).collect();
    let waiting = loaded.lifecycle.waiting_on().into_iter().next();
    let next = waiting.as_ref().map(|wait| {
        let what = words::awaited(words, CaseKind::Registration, &wait.action);
        words.next(what.as_deref().unwrap_or(&wait.label), wait.party)
    });
    let due = waiting.and_then(|wait| wait.due);
    Mail::to(&person.email, &person.locale, "registration-submitted")
        .with("name", &person.name)
        .with("organisation", organisation)
        .with("at", &words.moment(work.now))
        .with("roles", &roles.join(", "))
        .with("partnership", partnership)
        .with("chosen_by", chosen_by(loaded))
        .with("next", next.as_deref().unwrap_or_default())
        .with(
            "due",
            &due.map(|due| words.deadline(due)).unwrap_or_default(),
        )
}

/// How the Partnership was found, as the texts of mails know it.
fn chosen_by(loaded: &Loaded) -> &'static str {
    let assignment = loaded.lifecycle.record().assignment.as_ref();
    match assignment.map(|assignment| assignment.chosen_by) {
        Some(ChosenBy::AutomaticChoice) => "automatic_choice",
        Some(ChosenBy::Applicant) => "applicant",
        Some(ChosenBy::SupportOffice) => "support_office",
        None => "",
    }
}
