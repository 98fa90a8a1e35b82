//! First act: a hundred invented organisations register, and end up in every state.

use std::collections::HashMap;

use clusterxchange_domain::reference::CountryCode;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};
use serde_json::{Value, json};

use super::accounts::{Staff, member, participant_email};
use super::cast::{COUNTRIES, PARTNERSHIPS, organisation_name};
use super::stage::{Person, Stage};
use crate::reference::town;

/// How many organisations there are.
const ORGANISATIONS: usize = 100;

/// An organisation whose registration was accepted.
#[derive(Clone, Debug)]
pub struct Participant {
    /// Who acts for it.
    pub person: Person,
    /// The organisation.
    pub organisation_id: String,
    /// Its registration.
    pub registration_id: String,
    /// Its country.
    pub country: &'static str,
    /// The Partnership in charge.
    pub partnership: &'static str,
    /// Whether it may visit.
    pub is_visitor: bool,
    /// Whether it may host.
    pub is_host: bool,
}

/// Everyone who registered.
#[derive(Debug)]
pub struct Participants {
    /// Those who were accepted.
    pub accepted: Vec<Participant>,
    /// How many registrations there are.
    pub cases: usize,
}

impl Participants {
    /// Those who take part as visitors and as hosts.
    pub fn both(&self) -> impl DoubleEndedIterator<Item = &Participant> {
        let accepted = self.accepted.iter();
        accepted.filter(|it| it.is_visitor && it.is_host)
    }
}

/// Where the registration of an organisation ends up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Draft,
    Submitted,
    OnHold,
    PreApproval,
    Rejected,
    Withdrawn,
    Accepted,
}

fn fate(number: usize) -> Fate {
    match number {
        73..=78 => Fate::Draft,
        79..=85 => Fate::Submitted,
        86..=89 => Fate::OnHold,
        90..=91 => Fate::PreApproval,
        92..=94 => Fate::Rejected,
        95..=97 => Fate::Withdrawn,
        _ => Fate::Accepted,
    }
}

/// Plays the registrations.
pub async fn play(stage: &mut Stage, staff: &Staff) -> anyhow::Result<Participants> {
    let towns = capitals(stage).await?;
    let mut accepted = Vec::new();
    for number in 1..=ORGANISATIONS {
        let days = match fate(number) {
            Fate::Accepted => 330 - i64::try_from(number)?,
            _ => 20 - i64::try_from(number % 17)?,
        };
        stage.days_ago(days);
        accepted.extend(register(stage, staff, &towns, number).await?);
    }
    Ok(Participants {
        accepted,
        cases: ORGANISATIONS,
    })
}

/// The largest town of each country of the story.
async fn capitals(stage: &Stage) -> anyhow::Result<HashMap<&'static str, (i64, String)>> {
    let mut towns = HashMap::new();
    for country in COUNTRIES {
        let largest: Option<(i64, String)> = town::Entity::find()
            .filter(town::Column::Country.eq(*country))
            .order_by_desc(town::Column::Population)
            .select_only()
            .columns([town::Column::Id, town::Column::Name])
            .into_tuple()
            .one(&stage.app.db)
            .await?;
        towns.extend(largest.map(|town| (*country, town)));
    }
    Ok(towns)
}

async fn register(
    stage: &mut Stage,
    staff: &Staff,
    towns: &HashMap<&'static str, (i64, String)>,
    number: usize,
) -> anyhow::Result<Option<Participant>> {
    let country = COUNTRIES[number % COUNTRIES.len()];
    let partnership = PARTNERSHIPS[number % PARTNERSHIPS.len()].id;
    let fate = fate(number);
    let email = participant_email(number);
    let person = member(stage, &email, &format!("Person {number} (invented)"), None).await?;
    let roles = roles(number, fate);
    let draft = stage
        .post(person, "/api/v1/registrations", json!({ "roles": roles }))
        .await?;
    let id = draft["id"].as_str().unwrap_or_default().to_owned();
    let case = format!("/api/v1/registrations/{id}");
    let form = form(
        number,
        country,
        partnership,
        &roles,
        towns.get(country),
        fate,
    );
    stage.put(person, &case, form).await?;
    let officer = staff.officer(partnership)?;
    follow(stage, officer, person, &case, fate).await?;
    Ok((fate == Fate::Accepted).then(|| Participant {
        person,
        organisation_id: draft["organisation_id"]
            .as_str()
            .unwrap_or_default()
            .to_owned(),
        registration_id: id,
        country,
        partnership,
        is_visitor: roles.contains(&"visitor"),
        is_host: roles.contains(&"host"),
    }))
}

async fn follow(
    stage: &mut Stage,
    officer: Person,
    person: Person,
    case: &str,
    fate: Fate,
) -> anyhow::Result<()> {
    if fate == Fate::Draft {
        return Ok(());
    }
    stage.act(person, case, "submit", json!({})).await?;
    let reason = json!({"reason": "Invented for the demonstration."});
    match fate {
        Fate::Draft | Fate::Submitted => {}
        Fate::OnHold => {
            let fields = json!([{"pointer": "/motivation", "reason": "Please say more."}]);
            let hold = json!({"fields": fields, "message": "One more question."});
            stage.act(officer, case, "hold", hold).await?;
        }
        Fate::PreApproval => {
            stage
                .act(officer, case, "request_pre_approval", reason)
                .await?;
        }
        Fate::Rejected => {
            stage.act(officer, case, "reject", reason).await?;
        }
        Fate::Withdrawn => {
            stage.act(person, case, "withdraw", reason).await?;
        }
        Fate::Accepted => {
            stage.act(officer, case, "accept", json!({})).await?;
        }
    }
    Ok(())
}

fn roles(number: usize, fate: Fate) -> Vec<&'static str> {
    match (fate, number % 3) {
        (Fate::PreApproval, _) | (_, 2) => vec!["host"],
        (_, 1) if number > 3 => vec!["visitor"],
        _ => vec!["visitor", "host"],
    }
}

fn form(
    number: usize,
    country: &str,
    partnership: &str,
    roles: &[&str],
    town: Option<&(i64, String)>,
    fate: Fate,
) -> Value {
    let sectors = PARTNERSHIPS[number % PARTNERSHIPS.len()].sectors;
    let sector = |offset: usize| sectors[(number / 4 + offset) % sectors.len()];
    let activities = [
        "job-shadowing",
        "market-research",
        "operations-good-practice",
        "partner-search",
    ];
    let activity = |offset: usize| activities[(number + offset) % activities.len()];
    let memberships = if fate == Fate::PreApproval {
        json!([])
    } else {
        json!([{"kind": "cluster", "name": "Cluster of the story (invented)", "profiled": true}])
    };
    let nationality = CountryCode::parse(country)
        .map(|code| code.to_string())
        .unwrap_or_default();
    let town_name = town.map(|(_, name)| name.clone());
    json!({
        "roles": roles,
        "organisation": {
            "name": organisation_name(number),
            "legal_form": "company",
            "participant_type": "sme",
            "country": country,
            "town_id": town.map(|(id, _)| id),
            "town": town_name,
            "staff": 4 + number,
            "turnover_million": "1.5",
            "balance_million": "0.8",
            "is_autonomous": true,
            "description": "Invented for the demonstration.",
            "sectors": [sector(0), sector(1)],
        },
        "memberships": memberships,
        "representative": {
            "name": format!("Person {number} (invented)"),
            "position": "Director",
            "nationality": nationality,
        },
        "motivation": if fate == Fate::Draft { Value::Null } else { json!("To learn how others do it.") },
        "objectives": "A common project.",
        "activities_offered": [activity(0), activity(1)],
        "activities_wanted": [activity(1), activity(2)],
        "languages": ["en"],
        "preferred_countries": [COUNTRIES[(number + 7) % COUNTRIES.len()]],
        "modes": ["physical", "virtual"],
        "preferred_duration": {"min_days": 3, "max_days": 10},
        "partnership": {"choice": "manual", "partnership_id": partnership},
        "consents": {"data_processing": true, "catalogue_visible": true},
    })
}
