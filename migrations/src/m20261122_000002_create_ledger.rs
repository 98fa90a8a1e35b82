//! Creates the append-only ledger of all cases.

use sea_orm_migration::prelude::*;

use crate::columns::{
    drop_tables, id, index, instant, json, number, number_id, references, table, text, unique,
    uuid, uuid_null,
};

/// Creates the append-only ledger of all cases.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // One event of one case; its sequence is the version of the case.
        let mut ledger_event = table("ledger_event");
        ledger_event.col(id());
        ledger_event.col(text("case_kind"));
        ledger_event.col(uuid("case_id"));
        ledger_event.col(number("sequence"));
        ledger_event.col(instant("at"));
        ledger_event.col(text("action"));
        ledger_event.col(uuid_null("actor"));
        ledger_event.col(json("seats"));
        ledger_event.col(text("from_state"));
        ledger_event.col(text("to_state"));
        ledger_event.col(text("rulebook"));
        ledger_event.col(json("audience"));
        ledger_event.col(json("facts"));
        ledger_event.col(text("previous_hash"));
        ledger_event.col(text("hash"));
        manager.create_table(ledger_event).await?;
        manager
            .create_index(unique("ledger_event", &["case_id", "sequence"]))
            .await?;
        manager.create_index(index("ledger_event", &["at"])).await?;
        // A personal value of an event; erasable, its salted hash stays in the event.
        let mut ledger_value = table("ledger_value");
        ledger_value.col(id());
        ledger_value.col(uuid("event_id"));
        ledger_value.col(text("name"));
        ledger_value.col(text("salt"));
        ledger_value.col(json("value"));
        ledger_value.foreign_key(&mut references(
            "ledger_value",
            "event_id",
            "ledger_event",
            "id",
        ));
        manager.create_table(ledger_value).await?;
        manager
            .create_index(unique("ledger_value", &["event_id", "name"]))
            .await?;
        // A summary of the heads of all chains at one moment.
        let mut ledger_checkpoint = table("ledger_checkpoint");
        ledger_checkpoint.col(number_id("sequence"));
        ledger_checkpoint.col(instant("at"));
        ledger_checkpoint.col(number("cases"));
        ledger_checkpoint.col(text("root"));
        ledger_checkpoint.col(text("previous_hash"));
        ledger_checkpoint.col(text("hash"));
        manager.create_table(ledger_checkpoint).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(
            manager,
            &["ledger_checkpoint", "ledger_value", "ledger_event"],
        )
        .await
    }
}
