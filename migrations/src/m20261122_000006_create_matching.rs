//! Creates proposals and message threads.

use sea_orm_migration::prelude::*;

use crate::columns::{
    drop_tables, id, index, instant, json, number, references, table, text, uuid, uuid_null,
};

/// Creates proposals and message threads.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // A proposal of an exchange.
        let mut proposal = table("proposal");
        proposal.col(id());
        proposal.col(uuid_null("sender_registration_id"));
        proposal.col(uuid_null("recipient_registration_id"));
        proposal.col(uuid_null("visitor_organisation_id"));
        proposal.col(uuid_null("host_organisation_id"));
        proposal.col(text("state"));
        proposal.col(instant("created_at"));
        proposal.col(instant("updated_at"));
        proposal.col(json("content"));
        proposal.col(json("lifecycle"));
        proposal.col(text("rulebook"));
        proposal.col(number("version"));
        manager.create_table(proposal).await?;
        manager
            .create_index(index("proposal", &["sender_registration_id", "state"]))
            .await?;
        manager
            .create_index(index("proposal", &["recipient_registration_id", "state"]))
            .await?;
        manager
            .create_index(index("proposal", &["visitor_organisation_id"]))
            .await?;
        manager
            .create_index(index("proposal", &["host_organisation_id"]))
            .await?;
        // A message in the thread of a case.
        let mut message = table("message");
        message.col(id());
        message.col(text("case_kind"));
        message.col(uuid("case_id"));
        message.col(uuid("account_id"));
        message.col(text("party"));
        message.col(instant("at"));
        message.col(text("text"));
        message.foreign_key(&mut references("message", "account_id", "account", "id"));
        manager.create_table(message).await?;
        manager
            .create_index(index("message", &["case_id", "at"]))
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["message", "proposal"]).await
    }
}
