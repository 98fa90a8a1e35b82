//! Colleagues of an officer, who are invited to the same Partnership.

use serde_json::{Value, json};
use yew::prelude::*;

use crate::i18n::use_texts;
use crate::pages::ask::{Ask, sending};
use crate::pages::case::actions::{ActionForm, Control, ask};
use crate::session::use_session;

/// What [`Colleagues`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The Partnership whose officer the colleague is to be.
    pub partnership_id: String,
    /// Its name.
    pub name: String,
}

/// The invitation of another officer.
#[component]
pub fn Colleagues(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let form = invitation(
        &props.partnership_id,
        texts.say("people-name"),
        texts.say("people-email"),
    );
    let invited = use_state(String::new);
    let send = {
        let invited = invited.setter();
        sending(move |body: Value| {
            let (client, invited) = (client.clone(), invited.clone());
            async move {
                client.submit("/api/v1/staff-invitations", &body).await?;
                invited.set(body["email"].as_str().unwrap_or_default().to_owned());
                Ok(())
            }
        })
    };
    let done = texts.tell(
        "office-colleague-invited",
        [("email", invited.as_str().into())],
    );
    let lead = texts.tell(
        "office-colleagues-lead",
        [("name", props.name.as_str().into())],
    );
    html! {
        <section class="case-section" aria-labelledby="colleagues-title">
            <h2 id="colleagues-title" class="case-section__title">{ texts.say("office-colleagues") }</h2>
            <p>{ lead }</p>
            <Ask
                id="invite-colleague" {form} label={texts.say("people-invite-send")} failed={texts.say("office-colleague-not-invited")}
                {done} {send}
            />
        </section>
    }
}

fn invitation(partnership_id: &str, name: String, email: String) -> ActionForm {
    let role = json!({ "kind": "officer", "partnership_id": partnership_id });
    ActionForm::with(json!({ "role": role })).and(vec![
        ask("/name", name, Control::Line),
        ask("/email", email, Control::Email),
    ])
}

#[cfg(test)]
mod test {
    use clusterxchange_contract::identity::NewStaff;

    use super::*;

    #[test]
    fn an_invitation_names_the_officers_own_partnership() {
        let form = invitation("blue-thread", String::new(), String::new());
        let mut answers = form.beginning();
        answers.insert("/name", json!("Olga Example"));
        answers.insert("/email", json!("olga@example.org"));
        let body = form.filled(&answers).unwrap();
        let sent: NewStaff = serde_json::from_value(body.clone()).unwrap();
        assert_eq!(sent.email, "olga@example.org");
        assert_eq!(body["role"]["partnership_id"], "blue-thread");
    }
}
