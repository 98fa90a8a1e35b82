//! Gives cluster organisations a version, so that two who correct one at a time notice each other.

use sea_orm_migration::prelude::*;

/// Gives cluster organisations a version, so that two who correct one at a time notice each other.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut version = ColumnDef::new("version");
        version.big_integer().not_null().default(1);
        let mut table = Table::alter();
        table.table("cluster").add_column(version);
        manager.alter_table(table).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut table = Table::alter();
        table.table("cluster").drop_column("version");
        manager.alter_table(table).await
    }
}
