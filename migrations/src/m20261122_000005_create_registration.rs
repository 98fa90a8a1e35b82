//! Creates registrations and uploads.

use sea_orm_migration::prelude::*;

use crate::columns::{
    drop_tables, flag, id, index, instant, instant_null, json, number, references, table, text,
    text_null, unique, uuid, uuid_null,
};

/// Creates registrations and uploads.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // A file that someone sent; its content lies in the file store.
        let mut upload = table("upload");
        upload.col(id());
        upload.col(uuid("account_id"));
        upload.col(uuid_null("organisation_id"));
        upload.col(text("purpose"));
        upload.col(text_null("case_kind"));
        upload.col(uuid_null("case_id"));
        upload.col(text("file_name"));
        upload.col(text("media_type"));
        upload.col(number("size"));
        upload.col(text("sha256"));
        upload.col(text("storage_key"));
        upload.col(instant("created_at"));
        upload.foreign_key(&mut references("upload", "account_id", "account", "id"));
        manager.create_table(upload).await?;
        manager.create_index(index("upload", &["case_id"])).await?;
        manager
            .create_index(index("upload", &["account_id"]))
            .await?;
        // An organisation's registration.
        let mut registration = table("registration");
        registration.col(id());
        registration.col(uuid("organisation_id"));
        registration.col(uuid("account_id"));
        registration.col(text_null("partnership_id"));
        registration.col(text("state"));
        registration.col(text_null("country"));
        registration.col(flag("is_visitor"));
        registration.col(flag("is_host"));
        registration.col(instant("queued_at"));
        registration.col(instant_null("submitted_at"));
        registration.col(instant_null("accepted_at"));
        registration.col(flag("pre_approval_asked"));
        registration.col(instant_null("due_at"));
        registration.col(instant("created_at"));
        registration.col(instant("updated_at"));
        registration.col(json("form"));
        registration.col(json("lifecycle"));
        registration.col(json("choice"));
        registration.col(text("rulebook"));
        registration.col(number("version"));
        registration.foreign_key(&mut references(
            "registration",
            "organisation_id",
            "organisation",
            "id",
        ));
        registration.foreign_key(&mut references(
            "registration",
            "account_id",
            "account",
            "id",
        ));
        manager.create_table(registration).await?;
        manager
            .create_index(index("registration", &["organisation_id"]))
            .await?;
        // An organisation has one open registration at most.
        let mut one_open = unique("registration", &["organisation_id"]);
        one_open.and_where(Expr::col("state").is_not_in(["rejected", "withdrawn"]));
        manager.create_index(one_open).await?;
        manager
            .create_index(index("registration", &["partnership_id", "state"]))
            .await?;
        manager
            .create_index(index("registration", &["state", "country"]))
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["registration", "upload"]).await
    }
}
