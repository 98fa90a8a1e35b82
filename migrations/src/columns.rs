//! The few kinds of columns that all tables are made of.

use sea_orm_migration::prelude::*;

/// A new table; it must not exist yet.
pub fn table(name: &'static str) -> TableCreateStatement {
    Table::create().table(name).take()
}

/// A required UUID.
pub fn uuid(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).uuid().not_null().take()
}

/// The primary key: a UUIDv7.
pub fn id() -> ColumnDef {
    ColumnDef::new("id").uuid().not_null().primary_key().take()
}

/// A text as primary key.
pub fn text_id(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().not_null().primary_key().take()
}

/// A UUID that may be absent.
pub fn uuid_null(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).uuid().take()
}

/// A required text.
pub fn text(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().not_null().take()
}

/// A text that may be absent.
pub fn text_null(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().take()
}

/// A required instant.
pub fn instant(name: &'static str) -> ColumnDef {
    ColumnDef::new(name)
        .timestamp_with_time_zone()
        .not_null()
        .take()
}

/// An instant that may be absent.
pub fn instant_null(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).timestamp_with_time_zone().take()
}

/// A calendar date that may be absent.
pub fn date_null(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).date().take()
}

/// A required whole number.
pub fn number(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().not_null().take()
}

/// A required truth value.
pub fn flag(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).boolean().not_null().take()
}

/// A required JSON document.
pub fn json(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).json_binary().not_null().take()
}

/// Required bytes.
pub fn bytes(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).blob().not_null().take()
}

/// A foreign key from a column of `table` to the key of another table.
pub fn references(
    table: &'static str,
    column: &'static str,
    to: &'static str,
    to_column: &'static str,
) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from(table, column)
        .to(to, to_column)
        .take()
}

/// An index over some columns; its name is made from theirs.
pub fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create()
        .name(format!("ix_{table}_{}", columns.join("_")))
        .table(table)
        .take();
    for column in columns {
        index.col(*column);
    }
    index
}

/// A unique index over some columns; its name is made from theirs.
pub fn unique(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create()
        .name(format!("ux_{table}_{}", columns.join("_")))
        .table(table)
        .unique()
        .take();
    for column in columns {
        index.col(*column);
    }
    index
}

/// Drops tables in the given order.
pub async fn drop_tables(
    manager: &SchemaManager<'_>,
    tables: &[&'static str],
) -> Result<(), DbErr> {
    for table in tables {
        manager
            .drop_table(Table::drop().table(*table).take())
            .await?;
    }
    Ok(())
}

/// A number as primary key, not counted up by the database.
pub fn number_id(name: &'static str) -> ColumnDef {
    ColumnDef::new(name)
        .big_integer()
        .not_null()
        .primary_key()
        .take()
}

/// A required number with fractions.
pub fn real(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).double().not_null().take()
}
