//! Use-cases of uploads.

use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::registration::{Upload, UploadPurpose, UploadQuery};
use object_store::path::Path as StorePath;
use object_store::{GetResult, ObjectStoreExt, PutPayload};
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use super::access;
use super::body::Content;
use super::store::{self, Model};
use crate::app::App;
use crate::change::Work;
use crate::http::{ApiError, Reply};
use crate::identity::Actor;
use crate::registration::store as registration;

/// Keeps a file.
pub async fn keep(
    work: &Work,
    actor: &Actor,
    query: UploadQuery,
    content: Content,
) -> Result<Reply, ApiError> {
    let organisation_id = owner(actor, query.organisation_id)?;
    let storage_key = random_key()?;
    let size = i64::try_from(content.bytes.len()).unwrap_or(i64::MAX);
    // Written before the row: a file without row is harmless, a row without file is not.
    work.app
        .files
        .put(
            &StorePath::from(storage_key.as_str()),
            PutPayload::from_bytes(content.bytes),
        )
        .await
        .map_err(|error| ApiError::Internal(error.into()))?;
    let row = Model {
        id: Uuid::now_v7(),
        account_id: actor.account_id,
        organisation_id,
        purpose: query.purpose.key().to_owned(),
        case_kind: None,
        case_id: None,
        file_name: query.file_name.into_string(),
        media_type: content.media_type.to_owned(),
        size,
        sha256: content.sha256,
        storage_key,
        created_at: work.now,
    };
    store::Entity::insert(row.clone().into_active_model().reset_all())
        .exec(work.conn())
        .await?;
    let upload = Upload::try_from(row)?;
    Reply::created(format!("/api/v1/uploads/{}", upload.id), &upload)
}

/// The organisation that an upload belongs to: the one that is named, or the only one.
fn owner(actor: &Actor, named: Option<Uuid>) -> Result<Option<Uuid>, ApiError> {
    let mut own = actor.organisations();
    match (named, own.next(), own.next()) {
        (Some(id), ..) if actor.organisations().any(|own| own == id) => Ok(Some(id)),
        (Some(_), ..) => Err(ApiError::field(
            "?organisation_id",
            "names no organisation that you act for",
        )),
        (None, _, Some(_)) => Err(ApiError::field(
            "?organisation_id",
            "you act for several organisations: say to which one it belongs",
        )),
        (None, one, None) => Ok(one),
    }
}

fn random_key() -> Result<String, ApiError> {
    let mut bytes = [0_u8; 24];
    getrandom::fill(&mut bytes).map_err(|error| ApiError::Internal(anyhow::anyhow!("{error}")))?;
    Ok(hex::encode(bytes))
}

/// An upload that the actor may read.
pub async fn find(db: &impl ConnectionTrait, actor: &Actor, id: Uuid) -> Result<Model, ApiError> {
    let upload = store::find(db, id).await?.ok_or(ApiError::NotFound)?;
    if access::may_read(db, actor, &upload).await? {
        Ok(upload)
    } else {
        Err(ApiError::NotFound)
    }
}

/// Opens the content of an upload.
pub async fn open(app: &App, upload: &Model) -> Result<GetResult, ApiError> {
    app.files
        .get(&StorePath::from(upload.storage_key.as_str()))
        .await
        .map_err(|error| ApiError::Internal(error.into()))
}

/// A case that names an upload.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    /// Where the upload is named, in the request.
    pub pointer: &'a str,
    /// What it has to be for.
    pub purpose: UploadPurpose,
    /// The organisation that it has to belong to.
    pub organisation_id: Uuid,
    /// The case.
    pub case: (CaseKind, Uuid),
}

impl Target<'static> {
    /// The curriculum vitae of a registration.
    pub fn cv(registration: &registration::Model) -> Self {
        Self {
            pointer: "/cv_upload_id",
            purpose: UploadPurpose::Cv,
            organisation_id: registration.organisation_id,
            case: (CaseKind::Registration, registration.id),
        }
    }
}

/// Notes that a case names an upload, so that those who assess the case can read it.
pub async fn attach(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    target: &Target<'_>,
) -> Result<(), ApiError> {
    let upload = store::find(work.conn(), id).await?;
    let fits = upload.is_some_and(|upload| {
        let is_own = match upload.organisation_id {
            Some(organisation) => organisation == target.organisation_id,
            None => upload.account_id == actor.account_id,
        };
        is_own && upload.purpose == target.purpose.key()
    });
    if !fits {
        return Err(ApiError::field(
            target.pointer,
            format!(
                "names no upload of this organisation for the purpose {}",
                target.purpose.key()
            ),
        ));
    }
    let (kind, case) = target.case;
    store::attach(work.conn(), id, target.organisation_id, (kind.key(), case)).await?;
    Ok(())
}
