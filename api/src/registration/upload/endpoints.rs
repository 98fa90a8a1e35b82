//! Operations on uploads.

use actix_web::http::header::{
    CACHE_CONTROL, Charset, ContentDisposition, DispositionParam, DispositionType, ExtendedValue,
};
use actix_web::web::{Data, Payload, Query};
use actix_web::{HttpRequest, HttpResponse, get, post};
use clusterxchange_contract::registration::{Upload, UploadQuery};
use futures_util::TryStreamExt;
use utoipa_actix_web::service_config::ServiceConfig;

use super::{body, service};
use crate::app::App;
use crate::change::OpenWrite;
use crate::http::{ApiError, CasePath, Path, ReadProblems, Reply, WriteProblems};
use crate::identity::Actor;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(create_upload)
        .service(find_upload)
        .service(read_upload_content);
}

/// Upload a file
///
/// The body is the file itself: PDF, PNG or JPEG, at most 10 MiB, with its `Content-Type`. The
/// first bytes have to agree with it. Name the upload in the registration (`cv_upload_id`) or
/// report that it belongs to; until then only its owner can read it.
#[utoipa::path(
    tag = "registration",
    params(UploadQuery),
    request_body(
        description = "The file.",
        content((Vec<u8> = "application/pdf"), (Vec<u8> = "image/png"), (Vec<u8> = "image/jpeg")),
    ),
    responses((status = 201, description = "The file is kept.", body = Upload), WriteProblems),
)]
#[post("/uploads")]
pub async fn create_upload(
    app: Data<App>,
    actor: Actor,
    query: Query<UploadQuery>,
    write: OpenWrite,
    request: HttpRequest,
    payload: Payload,
) -> Result<Reply, ApiError> {
    let content = body::read(&request, payload).await?;
    let hash = content.sha256.clone();
    write
        .0
        .run(&app, &actor, hash.as_bytes(), async |work| {
            service::keep(work, &actor, query.into_inner(), content).await
        })
        .await
}

/// Read what is known of an upload
#[utoipa::path(
    tag = "registration",
    params(CasePath),
    responses((status = 200, description = "The upload, without its content.", body = Upload), ReadProblems),
)]
#[get("/uploads/{id}")]
pub async fn find_upload(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
) -> Result<Reply, ApiError> {
    let upload = service::find(&app.db, &actor, path.id).await?;
    Reply::ok(&Upload::try_from(upload)?)
}

/// Download an upload
///
/// For the organisation that it belongs to, the Partnership that assesses it, the Support Office
/// and the Commission; nobody else.
#[utoipa::path(
    tag = "registration",
    params(CasePath),
    responses(
        (status = 200, description = "The content, as an attachment.", content((Vec<u8> = "application/pdf"), (Vec<u8> = "image/png"), (Vec<u8> = "image/jpeg"))),
        ReadProblems,
    ),
)]
#[get("/uploads/{id}/content")]
pub async fn read_upload_content(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
) -> Result<HttpResponse, ApiError> {
    let upload = service::find(&app.db, &actor, path.id).await?;
    let content = service::open(&app, &upload).await?;
    let name = ExtendedValue {
        charset: Charset::Ext("UTF-8".to_owned()),
        language_tag: None,
        value: upload.file_name.into_bytes(),
    };
    Ok(HttpResponse::Ok()
        .insert_header(ContentDisposition {
            disposition: DispositionType::Attachment,
            parameters: vec![DispositionParam::FilenameExt(name)],
        })
        .insert_header((CACHE_CONTROL, "private, no-store"))
        .insert_header(("X-Content-Type-Options", "nosniff"))
        .content_type(upload.media_type)
        .streaming(content.into_stream().map_err(std::io::Error::other)))
}
