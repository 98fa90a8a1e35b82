//! What is held about a person outside of the tables of accounts.

use chrono::NaiveDate;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::registration::RegistrationForm;
use clusterxchange_domain::registration::form::Representative;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use serde_json::{Value, json};

use crate::cases::{message, notification};
use crate::change::{Work, idempotency};
use crate::execution::alumni;
use crate::http::ApiError;
use crate::identity::account::store as account;
use crate::identity::{api_token, mail_token, role, session};
use crate::outbox::{Job, later};

/// What stands in place of a text that was erased.
pub const ERASED: &str = "[erased]";

/// Registrations, with their form.
pub mod form {
    use sea_orm::entity::prelude::*;

    /// A registration with its form.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "registration")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub organisation_id: Uuid,
        pub account_id: Uuid,
        pub state: String,
        pub updated_at: DateTimeUtc,
        pub form: Json,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Files.
pub mod upload {
    use sea_orm::entity::prelude::*;

    /// A file that someone sent.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "upload")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub account_id: Uuid,
        pub purpose: String,
        pub case_id: Option<Uuid>,
        pub file_name: String,
        pub sha256: String,
        pub storage_key: String,
        pub created_at: DateTimeUtc,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Exchanges, with what says whether money was due and until when they are kept.
pub mod file {
    use sea_orm::entity::prelude::*;

    /// The file of an exchange.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "exchange")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub visitor_organisation_id: Uuid,
        pub host_organisation_id: Uuid,
        pub visitor_registration_id: Uuid,
        pub host_registration_id: Uuid,
        pub mode: String,
        pub state: String,
        pub ends_on: Option<Date>,
        pub updated_at: DateTimeUtc,
        pub rulebook: String,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Exchanges, with their content.
pub mod content {
    use sea_orm::entity::prelude::*;

    /// The content of an exchange.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "exchange")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub visitor_registration_id: Uuid,
        pub host_registration_id: Uuid,
        pub content: Json,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Registrations that an account has written.
pub async fn registrations(
    db: &impl ConnectionTrait,
    account: Uuid,
) -> Result<Vec<form::Model>, DbErr> {
    form::Entity::find()
        .filter(form::Column::AccountId.eq(account))
        .order_by_asc(form::Column::Id)
        .all(db)
        .await
}

/// Files that an account has sent.
pub async fn uploads(
    db: &impl ConnectionTrait,
    account: Uuid,
) -> Result<Vec<upload::Model>, DbErr> {
    upload::Entity::find()
        .filter(upload::Column::AccountId.eq(account))
        .order_by_asc(upload::Column::Id)
        .all(db)
        .await
}

/// Messages that an account has written.
pub async fn messages(
    db: &impl ConnectionTrait,
    account: Uuid,
) -> Result<Vec<message::Model>, DbErr> {
    message::Entity::find()
        .filter(message::Column::AccountId.eq(account))
        .order_by_asc(message::Column::At)
        .order_by_asc(message::Column::Id)
        .all(db)
        .await
}

/// Notifications of an account.
pub async fn notifications(
    db: &impl ConnectionTrait,
    account: Uuid,
) -> Result<Vec<notification::Model>, DbErr> {
    notification::Entity::find()
        .filter(notification::Column::AccountId.eq(account))
        .order_by_asc(notification::Column::At)
        .order_by_asc(notification::Column::Id)
        .all(db)
        .await
}

/// The exchanges of some organisations.
pub async fn files(
    db: &impl ConnectionTrait,
    organisations: &[Uuid],
) -> Result<Vec<file::Model>, DbErr> {
    use file::Column;
    let ours = sea_orm::Condition::any()
        .add(Column::VisitorOrganisationId.is_in(organisations.iter().copied()))
        .add(Column::HostOrganisationId.is_in(organisations.iter().copied()));
    file::Entity::find()
        .filter(ours)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}

/// Of some organisations, those in which an account is alone.
pub async fn alone_in(
    db: &impl ConnectionTrait,
    account: Uuid,
    organisations: &[Uuid],
) -> Result<Vec<Uuid>, DbErr> {
    let with_others: Vec<Uuid> = role::Entity::find()
        .filter(role::Column::OrganisationId.is_in(organisations.iter().copied()))
        .filter(role::Column::AccountId.ne(account))
        .all(db)
        .await?
        .into_iter()
        .filter_map(|role| role.organisation_id)
        .collect();
    let mut alone = organisations.to_vec();
    alone.retain(|organisation| !with_others.contains(organisation));
    Ok(alone)
}

/// Takes the person out of the forms that an account has written, except in some registrations.
pub async fn erase_forms(work: &Work, account: Uuid, except: &[Uuid]) -> Result<(), ApiError> {
    for row in registrations(work.conn(), account).await? {
        if except.contains(&row.id) {
            continue;
        }
        let mut form: RegistrationForm = serde_json::from_value(row.form).unwrap_or_default();
        form.representative = Representative::default();
        form.cv_upload_id = None;
        form::Entity::update_many()
            .col_expr(form::Column::Form, Expr::value(json!(form)))
            .filter(form::Column::Id.eq(row.id))
            .exec(work.conn())
            .await?;
    }
    Ok(())
}

/// Takes the person out of the exchanges of the registrations that an account has written, except
/// some: bank account, network addresses of signatures, names of files.
pub async fn erase_in_exchanges(
    work: &Work,
    account: Uuid,
    except: &[Uuid],
) -> Result<(), ApiError> {
    use content::Column;
    let own: Vec<Uuid> = registrations(work.conn(), account)
        .await?
        .iter()
        .map(|row| row.id)
        .collect();
    let ours = sea_orm::Condition::any()
        .add(Column::VisitorRegistrationId.is_in(own.iter().copied()))
        .add(Column::HostRegistrationId.is_in(own.iter().copied()));
    let rows = content::Entity::find()
        .filter(ours)
        .filter(Column::Id.is_not_in(except.iter().copied()))
        .all(work.conn())
        .await?;
    for row in rows {
        let is_visitor = own.contains(&row.visitor_registration_id);
        content::Entity::update_many()
            .col_expr(
                Column::Content,
                Expr::value(without_person(row.content, is_visitor)),
            )
            .filter(Column::Id.eq(row.id))
            .exec(work.conn())
            .await?;
    }
    Ok(())
}

/// The content of an exchange without what says something about the person on one side.
fn without_person(mut content: Value, is_visitor: bool) -> Value {
    let seat = if is_visitor {
        Party::Visitor
    } else {
        Party::Host
    };
    let notes = content["signature_notes"].as_array_mut();
    for note in notes.into_iter().flatten() {
        if note["party"] == seat.key() {
            note["network"] = json!("");
        }
    }
    if is_visitor {
        content["bank_account"] = Value::Null;
        let evidence = content["evidence"].as_array_mut();
        for file in evidence.into_iter().flatten() {
            file["file_name"] = json!(ERASED);
        }
    }
    content
}

/// Deletes the files that an account has sent, except those of some cases. Their rows stay, without
/// a name, for the cases that refer to them.
pub async fn erase_uploads(work: &Work, account: Uuid, except: &[Uuid]) -> Result<(), ApiError> {
    for row in uploads(work.conn(), account).await? {
        if row.case_id.is_some_and(|case| except.contains(&case)) || row.file_name == ERASED {
            continue;
        }
        upload::Entity::update_many()
            .col_expr(upload::Column::FileName, Expr::value(ERASED))
            .filter(upload::Column::Id.eq(row.id))
            .exec(work.conn())
            .await?;
        let place = row.storage_key;
        later(work, &Job::DeleteFile { place }).await?;
    }
    Ok(())
}

/// Blanks the messages that an account has written.
pub async fn erase_messages(work: &Work, account: Uuid) -> Result<(), DbErr> {
    message::Entity::update_many()
        .col_expr(message::Column::Text, Expr::value(ERASED))
        .filter(message::Column::AccountId.eq(account))
        .exec(work.conn())
        .await
        .map(|_| ())
}

/// Ends everything that signs an account in, and forgets everything that was kept for it alone.
pub async fn forget_traces(work: &Work, account: &account::Model) -> Result<(), DbErr> {
    let db = work.conn();
    session::revoke_all(db, account.id, work.now).await?;
    session::store::Entity::update_many()
        .col_expr(
            session::store::Column::UserAgent,
            Expr::value(Option::<String>::None),
        )
        .filter(session::store::Column::AccountId.eq(account.id))
        .exec(db)
        .await?;
    api_token::revoke_all(db, account.id, work.now).await?;
    mail_token::forget(db, account.id, &account.email).await?;
    idempotency::forget_account(db, account.id).await?;
    alumni::forget(db, account.id).await?;
    notification::Entity::delete_many()
        .filter(notification::Column::AccountId.eq(account.id))
        .exec(db)
        .await?;
    role::Entity::delete_many()
        .filter(role::Column::AccountId.eq(account.id))
        .exec(db)
        .await
        .map(|_| ())
}

/// Takes name, address and password out of an account. It stays as a row without a person, for
/// whatever refers to it.
pub async fn anonymise(work: &Work, id: Uuid, kept_until: Option<NaiveDate>) -> Result<(), DbErr> {
    use account::Column;
    let nobody = format!("erased-{id}");
    account::Entity::update_many()
        .col_expr(Column::Email, Expr::value(nobody.as_str()))
        .col_expr(Column::EmailKey, Expr::value(nobody.as_str()))
        .col_expr(Column::Name, Expr::value("Erased person"))
        .col_expr(Column::Locale, Expr::value("en"))
        .col_expr(Column::PasswordHash, Expr::value(Option::<String>::None))
        .col_expr(Column::LastSeenAt, Expr::value(Option::<DateTimeUtc>::None))
        .col_expr(Column::ErasedAt, Expr::value(work.now))
        .col_expr(Column::KeptUntil, Expr::value(kept_until))
        .filter(Column::Id.eq(id))
        .exec(work.conn())
        .await
        .map(|_| ())
}

/// Erased accounts with files whose retention is over.
pub async fn overdue(work: &Work, today: NaiveDate) -> Result<Vec<account::Model>, DbErr> {
    account::Entity::find()
        .filter(account::Column::ErasedAt.is_not_null())
        .filter(account::Column::KeptUntil.lt(today))
        .all(work.conn())
        .await
}

/// Notes that nothing is kept of an erased account any more.
pub async fn nothing_kept(work: &Work, id: Uuid) -> Result<(), DbErr> {
    account::Entity::update_many()
        .col_expr(
            account::Column::KeptUntil,
            Expr::value(Option::<NaiveDate>::None),
        )
        .filter(account::Column::Id.eq(id))
        .exec(work.conn())
        .await
        .map(|_| ())
}
