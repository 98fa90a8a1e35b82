//! Keeps the parts of news beside the English sentence, so that each reader gets them in the own
//! language. News from before have the sentence alone.

use sea_orm_migration::prelude::*;

/// Keeps title, state and author of news.
#[derive(DeriveMigrationName)]
pub struct Migration;

const PARTS: [&str; 3] = ["title", "state", "author"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one column at a time.
        for name in PARTS {
            let mut part = ColumnDef::new(name);
            part.text().null();
            let mut table = Table::alter();
            table.table("notification").add_column(part);
            manager.alter_table(table).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in PARTS {
            let mut table = Table::alter();
            table.table("notification").drop_column(name);
            manager.alter_table(table).await?;
        }
        Ok(())
    }
}
