//! Use-cases of registrations: begin, read, save.

use clusterxchange_contract::registration::{
    NewRegistration, PartnershipRanking, RegistrationDetails,
};
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::reference::CountryCode;
use clusterxchange_domain::registration::RegistrationForm;
use clusterxchange_domain::registration::form::Consents;
use clusterxchange_domain::workflow::Role;
use clusterxchange_domain::workflow::registration::{Command, Registration, Stage};
use sea_orm::ConnectionTrait;
use serde_json::Value;
use uuid::Uuid;

use super::assess::Assessment;
use super::store::{self, Loaded, UNNAMED};
use super::{steps, upload, view};
use crate::app::App;
use crate::cases::{self, Details};
use crate::change::Work;
use crate::http::{ApiError, IfMatch, Reply};
use crate::identity::{Actor, organisation, role};
use crate::reference::rulebook;

/// A registration that the actor has a part in, with their seats.
pub(super) async fn load(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: Uuid,
) -> Result<(Loaded, Vec<Party>), ApiError> {
    let loaded = store::get(db, id).await?;
    let seats = loaded.parties().seats_of(&actor.roles);
    if seats.is_empty() {
        return Err(ApiError::NotFound);
    }
    Ok((loaded, seats))
}

/// A registration with its version.
pub async fn find(
    app: &App,
    actor: &Actor,
    id: Uuid,
) -> Result<(RegistrationDetails, i64), ApiError> {
    let (loaded, seats) = load(&app.db, actor, id).await?;
    let assessment = Assessment::make(app, &app.db, app.clock.now(), &loaded).await?;
    let details = view::details(&loaded, &assessment, &seats, None)?;
    Ok((details, loaded.row.version))
}

/// All Partnerships, ranked for a registration.
pub async fn ranking(app: &App, actor: &Actor, id: Uuid) -> Result<PartnershipRanking, ApiError> {
    let (loaded, seats) = load(&app.db, actor, id).await?;
    let assessment = Assessment::make(app, &app.db, app.clock.now(), &loaded).await?;
    Ok(PartnershipRanking {
        ranking: assessment.choice.ranking.clone(),
        receipt: assessment.choice.ranking_receipt.seen_by(&seats),
    })
}

/// Begins a registration, for a new organisation or for one of the actor's.
pub async fn begin(work: &Work, actor: &Actor, new: NewRegistration) -> Result<Reply, ApiError> {
    let mut actor = actor.clone();
    let (organisation, mut form) = if let Some(id) = new.organisation_id {
        (id, form_of_known(work, &actor, id).await?)
    } else if actor.scopes.is_some() {
        return Err(ApiError::Forbidden(
            "an API token acts for its owner and founds no organisation; send `organisation_id`",
        ));
    } else {
        let form = RegistrationForm::default();
        (found(work, &mut actor).await?, form)
    };
    if !new.roles.is_empty() {
        form.roles = new.roles;
    }
    let rulebook = rulebook::in_force(work.conn(), work.now.date_naive()).await?;
    let id = Uuid::now_v7();
    let row = store::Model {
        id,
        organisation_id: organisation,
        account_id: actor.account_id,
        partnership_id: None,
        state: String::new(),
        country: None,
        is_visitor: false,
        is_host: false,
        queued_at: work.now,
        submitted_at: None,
        accepted_at: None,
        pre_approval_asked: false,
        due_at: None,
        created_at: work.now,
        updated_at: work.now,
        form: Value::Null,
        lifecycle: Value::Null,
        choice: Value::Null,
        rulebook: rulebook.version,
        version: 1,
    };
    let lifecycle = Registration::draft(id, organisation, work.now);
    let loaded = Loaded {
        row,
        form,
        lifecycle,
    };
    let loaded = store::insert(work, loaded).await?;
    cases::open(
        work,
        Some(&actor),
        &loaded.stored(),
        "begin",
        Details::default(),
    )
    .await?;
    let assessment = Assessment::make(&work.app, work.conn(), work.now, &loaded).await?;
    let seats = loaded.parties().seats_of(&actor.roles);
    let details = view::details(&loaded, &assessment, &seats, None)?;
    Ok(Reply::created(format!("/api/v1/registrations/{id}"), &details)?.version(1))
}

/// A new organisation, with the actor as its first member.
async fn found(work: &Work, actor: &mut Actor) -> Result<Uuid, ApiError> {
    let id = organisation::insert(work, UNNAMED, None).await?;
    let role = Role::Organisation(id);
    role::insert(work.conn(), actor.account_id, &role, work.now).await?;
    actor.roles.push(role);
    Ok(id)
}

/// What an organisation filled in the last time, for it to go on from. Consents are asked anew.
async fn form_of_known(
    work: &Work,
    actor: &Actor,
    organisation: Uuid,
) -> Result<RegistrationForm, ApiError> {
    if !actor.has(&Role::Organisation(organisation)) {
        return Err(ApiError::field(
            "/organisation_id",
            "names no organisation that you act for",
        ));
    }
    if store::open_of(work.conn(), organisation).await?.is_some() {
        return Err(ApiError::AlreadyExists(
            "the organisation has an open registration; go on with that one, or withdraw it first"
                .to_owned(),
        ));
    }
    if let Some(last) = store::last_of(work.conn(), organisation).await? {
        return Ok(RegistrationForm {
            consents: Consents::default(),
            cv_upload_id: None,
            ..last.form
        });
    }
    let known = organisation::get(work.conn(), organisation).await?;
    let mut form = RegistrationForm::default();
    form.organisation.country = known
        .country
        .and_then(|country| CountryCode::parse(&country).ok());
    form.organisation.name = Some(known.name);
    Ok(form)
}

/// Saves the whole form: of a draft, of a registration on hold, or of a participant's profile.
pub async fn save(
    work: &Work,
    actor: &Actor,
    if_match: IfMatch,
    id: Uuid,
    form: RegistrationForm,
) -> Result<Reply, ApiError> {
    let (mut loaded, seats) = load(work.conn(), actor, id).await?;
    if_match.check(loaded.row.version)?;
    if loaded.form == form {
        let assessment = Assessment::make(&work.app, work.conn(), work.now, &loaded).await?;
        let details = view::details(&loaded, &assessment, &seats, None)?;
        return Ok(Reply::ok(&details)?.version(loaded.row.version));
    }
    if let Some(cv) = form
        .cv_upload_id
        .filter(|cv| loaded.form.cv_upload_id != Some(*cv))
    {
        upload::attach(work, actor, cv, &upload::Target::cv(&loaded.row)).await?;
    }
    let was_named = loaded.form.organisation.name != form.organisation.name
        || loaded.form.organisation.country != form.organisation.country;
    loaded.form = form;
    let is_accepted = loaded.lifecycle.record().stage == Stage::Accepted;
    let (command, details) = if is_accepted {
        let details = Details::default().personal("form", &loaded.form);
        (Command::UpdateProfile, details)
    } else {
        (Command::Edit, Details::default())
    };
    let reply = steps::advance(work, actor, &mut loaded, command, details).await?;
    if was_named {
        let it = &loaded.form.organisation;
        let name = it.name.as_deref().filter(|name| !name.trim().is_empty());
        let country = it.country.map(|country| country.as_str().to_owned());
        organisation::rename(
            work.conn(),
            loaded.row.organisation_id,
            name.unwrap_or(UNNAMED),
            country.as_deref(),
        )
        .await?;
    }
    Ok(reply)
}
