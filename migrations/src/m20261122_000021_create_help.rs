//! Creates the threads between people and their contact points.

use sea_orm_migration::prelude::*;

use crate::columns::{
    drop_tables, flag, id, index, instant, references, table, text, unique, uuid,
};

/// Creates the threads between people and their contact points.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // A person's thread with one contact point; its messages stand with those of cases.
        let mut help_thread = table("help_thread");
        help_thread.col(id());
        help_thread.col(uuid("account_id"));
        help_thread.col(text("contact"));
        help_thread.col(flag("waits_for_answer"));
        help_thread.col(instant("created_at"));
        help_thread.col(instant("updated_at"));
        help_thread.foreign_key(&mut references(
            "help_thread",
            "account_id",
            "account",
            "id",
        ));
        manager.create_table(help_thread).await?;
        manager
            .create_index(unique("help_thread", &["account_id", "contact"]))
            .await?;
        manager
            .create_index(index("help_thread", &["contact", "updated_at"]))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["help_thread"]).await
    }
}
