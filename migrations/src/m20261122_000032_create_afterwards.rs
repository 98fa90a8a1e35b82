//! Creates what comes after an exchange: certificates, alumni, public pages of hosts.

use sea_orm_migration::prelude::*;

use crate::columns::{
    drop_tables, flag, id, index, instant, json, number, references, table, text, text_id, unique,
    uuid,
};

/// Creates what comes after an exchange: certificates, alumni, public pages of hosts.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // The code by which anyone verifies a certificate.
        let mut certificate = table("certificate");
        certificate.col(text_id("code"));
        certificate.col(uuid("exchange_id"));
        certificate.col(instant("issued_at"));
        certificate.foreign_key(&mut references(
            "certificate",
            "exchange_id",
            "exchange",
            "id",
        ));
        manager.create_table(certificate).await?;
        manager
            .create_index(unique("certificate", &["exchange_id"]))
            .await?;
        // Someone in the alumni network.
        let mut alumnus = table("alumnus");
        alumnus.col(id());
        alumnus.col(uuid("account_id"));
        alumnus.col(uuid("organisation_id"));
        alumnus.col(text("partnership_id"));
        alumnus.col(text("country"));
        // The ids of its sectors, each between two commas.
        alumnus.col(text("sectors"));
        alumnus.col(json("roles"));
        alumnus.col(text("story"));
        alumnus.col(flag("shows_contact"));
        alumnus.col(instant("joined_at"));
        alumnus.col(number("version"));
        alumnus.foreign_key(&mut references("alumnus", "account_id", "account", "id"));
        alumnus.foreign_key(&mut references(
            "alumnus",
            "organisation_id",
            "organisation",
            "id",
        ));
        manager.create_table(alumnus).await?;
        manager
            .create_index(unique("alumnus", &["account_id"]))
            .await?;
        manager
            .create_index(index("alumnus", &["partnership_id"]))
            .await?;
        manager.create_index(index("alumnus", &["country"])).await?;
        // The public page of a host.
        let mut host_page = table("host_page");
        host_page.col(
            ColumnDef::new("organisation_id")
                .uuid()
                .not_null()
                .primary_key(),
        );
        host_page.col(flag("is_public"));
        host_page.col(text("text"));
        host_page.col(instant("updated_at"));
        host_page.col(number("version"));
        host_page.foreign_key(&mut references(
            "host_page",
            "organisation_id",
            "organisation",
            "id",
        ));
        manager.create_table(host_page).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["host_page", "alumnus", "certificate"]).await
    }
}
