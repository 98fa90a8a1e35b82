//! Staff of the story, and the invented Partnerships.

use anyhow::Context;
use clusterxchange_contract::reference::PartnershipProfile;
use clusterxchange_domain::reference::{CountryCode, PartnershipId, SectorId};
use clusterxchange_domain::text::Text;
use clusterxchange_domain::workflow::Role;

use super::cast::{PARTNERSHIPS, PartnershipRow};
use super::stage::{Person, Stage};
use crate::change::Work;
use crate::identity::{account, role};
use crate::reference::partnership::{self, NewPartnership};

/// The password of all demonstration accounts.
pub const PASSWORD: &str = "demonstration 2026";

/// The people who run the scheme in the story.
#[derive(Debug)]
pub struct Staff {
    /// One officer per Partnership.
    pub officers: Vec<(&'static str, Person)>,
    /// The Support Office.
    pub support_office: Person,
    /// The Commission.
    pub commission: Person,
}

impl Staff {
    /// The officer of a Partnership.
    pub fn officer(&self, partnership: &str) -> anyhow::Result<Person> {
        let found = self.officers.iter().find(|(id, _)| *id == partnership);
        found
            .map(|(_, person)| *person)
            .with_context(|| format!("no officer of {partnership}"))
    }
}

/// The accounts that a newcomer may try.
pub fn to_try() -> Vec<(&'static str, String)> {
    let mut accounts = vec![
        ("Support Office", "support@demo.example".to_owned()),
        (
            "Support Office, second person",
            "support2@demo.example".to_owned(),
        ),
        ("Commission", "commission@demo.example".to_owned()),
    ];
    let officers = PARTNERSHIPS
        .iter()
        .map(|row| ("Partnership officer", officer_of(row)));
    accounts.extend(officers);
    let participants = ["visitor and host", "visitor and host", "visitor and host"];
    accounts.extend(
        participants
            .iter()
            .zip(1..)
            .map(|(role, number)| (*role, participant_email(number))),
    );
    accounts
}

/// The address of the participant with this number, from 1.
pub fn participant_email(number: usize) -> String {
    format!("participant{number}@demo.example")
}

fn officer_of(row: &PartnershipRow) -> String {
    format!("officer.{}@demo.example", row.id)
}

/// Makes Partnerships and staff, as an operator does.
pub async fn staff(stage: &Stage) -> anyhow::Result<Staff> {
    let mut officers = Vec::new();
    for row in PARTNERSHIPS {
        let work = Work::begin(&stage.app).await?;
        partnership::insert(&work, new_partnership(row)?).await?;
        work.commit().await?;
        let name = format!("{} (invented)", row.officer);
        let role = Role::Partnership(row.id.to_owned());
        officers.push((
            row.id,
            member(stage, &officer_of(row), &name, Some(role)).await?,
        ));
    }
    let office = Some(Role::SupportOffice);
    member(
        stage,
        "support2@demo.example",
        "Sam Second (invented)",
        office.clone(),
    )
    .await?;
    Ok(Staff {
        officers,
        support_office: member(
            stage,
            "support@demo.example",
            "Sofia Support (invented)",
            office,
        )
        .await?,
        commission: member(
            stage,
            "commission@demo.example",
            "Conrad Commission (invented)",
            Some(Role::Commission),
        )
        .await?,
    })
}

/// Makes an account, with a role if one is given, and signs it in.
pub async fn member(
    stage: &Stage,
    email: &str,
    name: &str,
    given: Option<Role>,
) -> anyhow::Result<Person> {
    let work = Work::begin(&stage.app).await?;
    let made = account::make_verified(&work, email, name, PASSWORD.to_owned(), true).await?;
    let made = made.with_context(|| format!("{email} has an account already"))?;
    if let Some(given) = given {
        role::insert(work.conn(), made.id, &given, work.now).await?;
    }
    work.commit().await?;
    stage.signed_in(made.id).await
}

fn new_partnership(row: &PartnershipRow) -> anyhow::Result<NewPartnership> {
    let sectors = row.sectors.iter().map(|id| SectorId::parse(id));
    let countries = row.countries.iter().map(|code| CountryCode::parse(code));
    Ok(NewPartnership {
        id: PartnershipId::parse(row.id)?,
        name: row.name.to_owned(),
        phase: "open".to_owned(),
        is_historical: false,
        is_demonstration: true,
        profile: PartnershipProfile {
            theme: Some(Text::parse(row.theme)?),
            sectors: sectors.collect::<Result<_, _>>()?,
            holiday_country: Some(CountryCode::parse(row.countries[0])?),
            countries: countries.collect::<Result<_, _>>()?,
            email: Some(format!("contact@{}.example", row.id)),
            phone: Some(Text::parse("+32 2 000 00 00")?),
            opening_hours: Some(Text::parse("09:00-12:30 14:00-17:00")?),
            time_zone: Some(Text::parse("Europe/Brussels")?),
            min_days: row.min_days,
            target: Some(25),
            ..PartnershipProfile::default()
        },
        members: Vec::new(),
    })
}
