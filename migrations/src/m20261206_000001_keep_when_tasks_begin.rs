//! Keeps from when on a task can be done, and with each exchange when its visitor entered the bank
//! account. Open tasks get their beginning with the next step of their case.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

/// Keeps when tasks begin and bank accounts were entered.
#[derive(DeriveMigrationName)]
pub struct Migration;

const POSTGRES: &str = r"UPDATE exchange
    SET lifecycle = jsonb_set(lifecycle, '{account_entered_at}', content #> '{bank_account,entered_at}')
    WHERE content #>> '{bank_account,entered_at}' IS NOT NULL";

const SQLITE: &str = r"UPDATE exchange
    SET lifecycle = json_set(lifecycle, '$.account_entered_at', json_extract(content, '$.bank_account.entered_at'))
    WHERE json_extract(content, '$.bank_account.entered_at') IS NOT NULL";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut begins = ColumnDef::new("not_before");
        begins.timestamp_with_time_zone().null();
        let mut table = Table::alter();
        table.table("task").add_column(begins);
        manager.alter_table(table).await?;
        let entered = match manager.get_database_backend() {
            DbBackend::Postgres => POSTGRES,
            _ => SQLITE,
        };
        manager.get_connection().execute_unprepared(entered).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut table = Table::alter();
        table.table("task").drop_column("not_before");
        manager.alter_table(table).await
    }
}
