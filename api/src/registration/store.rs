//! Registrations in the database.

use std::collections::BTreeMap;

use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::title::CaseTitle;
use clusterxchange_domain::receipt::Receipt;
use clusterxchange_domain::reference::Role;
use clusterxchange_domain::registration::RegistrationForm;
use clusterxchange_domain::workflow::registration::{PreApprovalRequest, Registration, Stage};
use clusterxchange_domain::workflow::{LifeCycle, Named, Parties};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, IntoActiveModel, QueryOrder, SqlErr};

use crate::cases::{Case, Stored};
use crate::change::Work;
use crate::http::ApiError;

/// A registration of an organisation.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "registration")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The organisation that registers.
    pub organisation_id: Uuid,
    /// Who began it.
    pub account_id: Uuid,
    /// The Partnership in charge, from the submission on.
    pub partnership_id: Option<String>,
    /// The state, as in the life cycle.
    pub state: String,
    /// Country in the form.
    pub country: Option<String>,
    /// Whether the form asks for the role of a visitor.
    pub is_visitor: bool,
    /// Whether the form asks for the role of a host.
    pub is_host: bool,
    /// Its place in queues: the first submission, for drafts the beginning.
    pub queued_at: DateTimeUtc,
    /// The last submission.
    pub submitted_at: Option<DateTimeUtc>,
    /// The acceptance.
    pub accepted_at: Option<DateTimeUtc>,
    /// Whether the Commission was asked about it.
    pub pre_approval_asked: bool,
    /// When something is due in this state.
    pub due_at: Option<DateTimeUtc>,
    /// The beginning.
    pub created_at: DateTimeUtc,
    /// The last change.
    pub updated_at: DateTimeUtc,
    /// The form.
    pub form: Json,
    /// The life cycle.
    pub lifecycle: Json,
    /// Why the Partnership was chosen; null before the submission.
    pub choice: Json,
    /// Rulebook of the submission; before that, of the last change.
    pub rulebook: String,
    /// Version of the row.
    pub version: i64,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Case for Registration {
    const CASE_KIND: CaseKind = CaseKind::Registration;
}

/// A registration with its parsed parts.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The row.
    pub row: Model,
    /// The form.
    pub form: RegistrationForm,
    /// The life cycle.
    pub lifecycle: Registration,
}

impl Loaded {
    /// Parses a row.
    pub fn parse(row: Model) -> Result<Self, ApiError> {
        let broken = |error| ApiError::Internal(anyhow::Error::new(error));
        let form = serde_json::from_value(row.form.clone()).map_err(broken)?;
        let lifecycle = serde_json::from_value(row.lifecycle.clone()).map_err(broken)?;
        Ok(Self {
            row,
            form,
            lifecycle,
        })
    }

    /// Who sits where. A draft concerns its applicant only, the Commission those only that it was
    /// asked about.
    pub fn parties(&self) -> Parties {
        let is_sent = self.lifecycle.record().submission.is_some();
        Parties {
            applicant: Some(self.row.organisation_id),
            partnership: self.row.partnership_id.clone(),
            support_office: is_sent,
            commission: is_sent && self.row.pre_approval_asked,
            ..Parties::default()
        }
    }

    /// The registration as a case.
    pub fn stored(&self) -> Stored<Registration> {
        Stored {
            id: self.row.id,
            version: self.row.version,
            title: CaseTitle::registration(self.form.organisation.name.as_deref()).in_english(),
            parties: self.parties(),
            rulebook: self.row.rulebook.clone(),
            lifecycle: self.lifecycle.clone(),
        }
    }

    /// The explanation of the choice of the Partnership.
    pub fn explanation(&self) -> Option<Receipt> {
        serde_json::from_value(self.row.choice.clone()).ok()
    }
}

/// What an organisation is called before it has said its name.
pub const UNNAMED: &str = "a new organisation";

/// The registration with this identifier.
pub async fn get(db: &impl ConnectionTrait, id: Uuid) -> Result<Loaded, ApiError> {
    let row = Entity::find_by_id(id).one(db).await?;
    Loaded::parse(row.ok_or(ApiError::NotFound)?)
}

/// The registration of an organisation that has not come to its end.
pub async fn open_of(
    db: &impl ConnectionTrait,
    organisation: Uuid,
) -> Result<Option<Loaded>, ApiError> {
    let row = Entity::find()
        .filter(Column::OrganisationId.eq(organisation))
        .filter(is_open())
        .one(db)
        .await?;
    row.map(Loaded::parse).transpose()
}

/// The registration that an organisation began last.
pub async fn last_of(
    db: &impl ConnectionTrait,
    organisation: Uuid,
) -> Result<Option<Loaded>, ApiError> {
    let row = Entity::find()
        .filter(Column::OrganisationId.eq(organisation))
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
        .one(db)
        .await?;
    row.map(Loaded::parse).transpose()
}

/// The accepted registrations of some organisations, by organisation.
pub async fn accepted_of(
    db: &impl ConnectionTrait,
    organisations: impl IntoIterator<Item = Uuid>,
) -> Result<BTreeMap<Uuid, Loaded>, ApiError> {
    let rows = Entity::find()
        .filter(Column::OrganisationId.is_in(organisations))
        .filter(Column::State.eq(Stage::Accepted.key()))
        .all(db)
        .await?;
    rows.into_iter()
        .map(|row| Ok((row.organisation_id, Loaded::parse(row)?)))
        .collect()
}

fn is_open() -> Condition {
    let ends = Registration::STAGES.iter().filter(|row| row.is_final);
    let ends: Vec<&str> = ends.map(|row| row.stage.key()).collect();
    Condition::all().add(Column::State.is_not_in(ends))
}

/// Stores a new registration; refused if the organisation has an open one.
pub async fn insert(work: &Work, mut loaded: Loaded) -> Result<Loaded, ApiError> {
    loaded.row = row_of(&loaded)?;
    let row = loaded.row.clone().into_active_model().reset_all();
    match Entity::insert(row).exec(work.conn()).await {
        Ok(_) => Ok(loaded),
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => Err(
            ApiError::AlreadyExists("the organisation has an open registration".to_owned()),
        ),
        Err(error) => Err(error.into()),
    }
}

/// Stores the registration after a step, unless somebody else was faster.
pub async fn save(
    work: &Work,
    case: Stored<Registration>,
    loaded: &mut Loaded,
) -> Result<(), ApiError> {
    let before = loaded.row.version;
    loaded.lifecycle = case.lifecycle;
    loaded.row.version = case.version;
    loaded.row.rulebook = case.rulebook;
    loaded.row.updated_at = work.now;
    loaded.row = row_of(loaded)?;
    let result = Entity::update_many()
        .set(loaded.row.clone().into_active_model().reset_all())
        .filter(Column::Id.eq(loaded.row.id))
        .filter(Column::Version.eq(before))
        .exec(work.conn())
        .await?;
    if result.rows_affected == 1 {
        Ok(())
    } else {
        Err(ApiError::Stale)
    }
}

/// The row with every column that repeats something of the form or the life cycle.
fn row_of(loaded: &Loaded) -> Result<Model, ApiError> {
    let broken = |error| ApiError::Internal(anyhow::Error::new(error));
    let record = loaded.lifecycle.record();
    let form = &loaded.form;
    Ok(Model {
        partnership_id: record.assignment.as_ref().map(|it| it.partnership.clone()),
        state: record.stage.key().to_owned(),
        country: form.organisation.country.map(|it| it.as_str().to_owned()),
        is_visitor: form.wants(Role::Visitor),
        is_host: form.wants(Role::Host),
        submitted_at: record.submission.as_ref().map(|it| it.at),
        accepted_at: record.accepted_at,
        pre_approval_asked: record.pre_approval != PreApprovalRequest::NotAsked,
        due_at: record.due.by,
        form: serde_json::to_value(form).map_err(broken)?,
        lifecycle: serde_json::to_value(&loaded.lifecycle).map_err(broken)?,
        ..loaded.row.clone()
    })
}
