//! Creates rulebooks, Partnerships, clusters and towns.

use sea_orm_migration::prelude::*;

use crate::columns::{
    drop_tables, flag, id, index, instant, instant_null, json, number, number_id, real, references,
    table, text, text_id, text_null, unique, uuid_null,
};

/// Creates rulebooks, Partnerships, clusters and towns.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // An immutable version of the rules of a phase.
        let mut rulebook = table("rulebook");
        rulebook.col(text_id("version"));
        rulebook.col(text("state"));
        rulebook.col(json("body"));
        rulebook.col(uuid_null("proposed_by"));
        rulebook.col(uuid_null("put_in_force_by"));
        rulebook.col(instant("created_at"));
        rulebook.col(instant_null("in_force_at"));
        rulebook.col(number("revision"));
        manager.create_table(rulebook).await?;
        // A Partnership and its profile.
        let mut partnership = table("partnership");
        partnership.col(text_id("id"));
        partnership.col(text("name"));
        partnership.col(text("phase"));
        partnership.col(flag("is_historical"));
        partnership.col(flag("is_demonstration"));
        partnership.col(json("profile"));
        partnership.col(number("version"));
        manager.create_table(partnership).await?;
        // A cluster organisation.
        let mut cluster = table("cluster");
        cluster.col(text_id("id"));
        cluster.col(text("name"));
        cluster.col(text("search_key"));
        cluster.col(text_null("country"));
        cluster.col(json("profile"));
        manager.create_table(cluster).await?;
        manager
            .create_index(index("cluster", &["search_key"]))
            .await?;
        // A cluster organisation in a Partnership.
        let mut cluster_membership = table("cluster_membership");
        cluster_membership.col(id());
        cluster_membership.col(text("cluster_id"));
        cluster_membership.col(text("partnership_id"));
        cluster_membership.col(text("role"));
        cluster_membership.foreign_key(&mut references(
            "cluster_membership",
            "cluster_id",
            "cluster",
            "id",
        ));
        cluster_membership.foreign_key(&mut references(
            "cluster_membership",
            "partnership_id",
            "partnership",
            "id",
        ));
        manager.create_table(cluster_membership).await?;
        manager
            .create_index(unique(
                "cluster_membership",
                &["cluster_id", "partnership_id"],
            ))
            .await?;
        // A town, for distances and regional holidays.
        let mut town = table("town");
        town.col(number_id("id"));
        town.col(text("name"));
        // Its names as people type them, each between bars: |vienna|becs|wien|.
        town.col(text("search_keys"));
        town.col(text("country"));
        town.col(text_null("region"));
        town.col(real("latitude"));
        town.col(real("longitude"));
        town.col(number("population"));
        manager.create_table(town).await?;
        manager
            .create_index(index("town", &["country", "population"]))
            .await?;
        // Which version of a shipped table was loaded last.
        let mut loaded_table = table("loaded_table");
        loaded_table.col(text_id("name"));
        loaded_table.col(text("digest"));
        loaded_table.col(instant("loaded_at"));
        manager.create_table(loaded_table).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(
            manager,
            &[
                "loaded_table",
                "town",
                "cluster_membership",
                "cluster",
                "partnership",
                "rulebook",
            ],
        )
        .await
    }
}
