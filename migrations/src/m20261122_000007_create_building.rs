//! Creates exchanges and the random sampling.

use sea_orm_migration::prelude::*;

use crate::columns::{
    bytes, date_null, drop_tables, flag, id, index, instant, instant_null, json, number,
    references, table, text, text_id, text_null, unique, uuid, uuid_null,
};

/// Creates exchanges and the random sampling.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // An exchange between one visitor and one host.
        let mut exchange = table("exchange");
        exchange.col(id());
        exchange.col(uuid_null("proposal_id"));
        exchange.col(uuid_null("group_id"));
        exchange.col(uuid("visitor_registration_id"));
        exchange.col(uuid("host_registration_id"));
        exchange.col(uuid("visitor_organisation_id"));
        exchange.col(uuid("host_organisation_id"));
        exchange.col(text("visitor_partnership_id"));
        exchange.col(text("host_partnership_id"));
        exchange.col(text("mode"));
        // Whether it was drawn for validation by the Commission.
        exchange.col(flag("is_sampled").default(false).take());
        exchange.col(text("state"));
        exchange.col(date_null("starts_on"));
        exchange.col(date_null("ends_on"));
        exchange.col(instant("created_at"));
        exchange.col(instant("updated_at"));
        exchange.col(json("content"));
        exchange.col(json("lifecycle"));
        exchange.col(text("rulebook"));
        exchange.col(number("version"));
        exchange.foreign_key(&mut references(
            "exchange",
            "visitor_registration_id",
            "registration",
            "id",
        ));
        exchange.foreign_key(&mut references(
            "exchange",
            "host_registration_id",
            "registration",
            "id",
        ));
        manager.create_table(exchange).await?;
        manager
            .create_index(index("exchange", &["visitor_organisation_id"]))
            .await?;
        manager
            .create_index(index("exchange", &["host_organisation_id"]))
            .await?;
        manager
            .create_index(index("exchange", &["visitor_partnership_id", "state"]))
            .await?;
        manager
            .create_index(index("exchange", &["host_partnership_id", "state"]))
            .await?;
        manager
            .create_index(index("exchange", &["group_id"]))
            .await?;
        manager.create_index(index("exchange", &["state"])).await?;
        // The secret seed of one month.
        let mut sampling_seed = table("sampling_seed");
        sampling_seed.col(text_id("month"));
        sampling_seed.col(text("commitment"));
        sampling_seed.col(bytes("sealed_seed"));
        sampling_seed.col(text_null("published_seed"));
        sampling_seed.col(instant("created_at"));
        sampling_seed.col(instant_null("published_at"));
        sampling_seed.col(number("version"));
        manager.create_table(sampling_seed).await?;
        // Whether a commitment was drawn for validation by the Commission. No foreign key: a draw
        // can still be repeated when the file of its exchange is no longer kept.
        let mut sampling_draw = table("sampling_draw");
        sampling_draw.col(id());
        sampling_draw.col(uuid("exchange_id"));
        sampling_draw.col(text("month"));
        sampling_draw.col(text("ticket"));
        sampling_draw.col(number("rate_percent"));
        sampling_draw.col(flag("drawn_before"));
        sampling_draw.col(flag("is_drawn"));
        sampling_draw.col(instant("at"));
        manager.create_table(sampling_draw).await?;
        manager
            .create_index(index("sampling_draw", &["month"]))
            .await?;
        manager
            .create_index(unique("sampling_draw", &["exchange_id", "ticket"]))
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["sampling_draw", "sampling_seed", "exchange"]).await
    }
}
