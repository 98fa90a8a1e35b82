//! Creates group visits.

use sea_orm_migration::prelude::*;

use crate::columns::{
    date_null, drop_tables, flag, id, index, instant, json, number, references, table, text, uuid,
};

/// Creates group visits.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Several exchanges at one host at the same time.
        let mut visit_group = table("visit_group");
        visit_group.col(id());
        visit_group.col(uuid("host_registration_id"));
        visit_group.col(uuid("host_organisation_id"));
        visit_group.col(text("host_partnership_id"));
        visit_group.col(text("title"));
        visit_group.col(text("state"));
        visit_group.col(flag("is_listed"));
        visit_group.col(text("country"));
        visit_group.col(text("mode"));
        // The ids of its sectors, each between two commas.
        visit_group.col(text("sectors"));
        visit_group.col(number("places"));
        visit_group.col(date_null("starts_on"));
        visit_group.col(date_null("ends_on"));
        visit_group.col(instant("created_at"));
        visit_group.col(instant("updated_at"));
        visit_group.col(json("content"));
        visit_group.col(json("lifecycle"));
        visit_group.col(text("rulebook"));
        visit_group.col(number("version"));
        visit_group.foreign_key(&mut references(
            "visit_group",
            "host_registration_id",
            "registration",
            "id",
        ));
        manager.create_table(visit_group).await?;
        for columns in [
            ["host_organisation_id"].as_slice(),
            &["host_partnership_id"],
            &["state", "starts_on"],
            &["state", "ends_on"],
        ] {
            manager.create_index(index("visit_group", columns)).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["visit_group"]).await
    }
}
