//! Creates what leaves after a commit, and what waits for people.

use sea_orm_migration::prelude::*;

use crate::columns::{
    drop_tables, id, index, instant, instant_null, json, number, references, table, text,
    text_null, unique, uuid, uuid_null,
};

/// Creates what leaves after a commit, and what waits for people.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Work that leaves the house after the commit.
        let mut outbox = table("outbox");
        outbox.col(id());
        outbox.col(text("kind"));
        outbox.col(json("payload"));
        outbox.col(instant("created_at"));
        outbox.col(instant("not_before"));
        outbox.col(number("attempts"));
        outbox.col(instant_null("leased_until"));
        outbox.col(instant_null("done_at"));
        outbox.col(text_null("last_error"));
        manager.create_table(outbox).await?;
        manager
            .create_index(index("outbox", &["done_at", "not_before"]))
            .await?;
        // A notification in the portal.
        let mut notification = table("notification");
        notification.col(id());
        notification.col(uuid("account_id"));
        notification.col(text("case_kind"));
        notification.col(uuid("case_id"));
        notification.col(text("action"));
        notification.col(text("text"));
        notification.col(text("path"));
        notification.col(instant("at"));
        notification.col(instant_null("mailed_at"));
        notification.col(instant_null("read_at"));
        notification.foreign_key(&mut references(
            "notification",
            "account_id",
            "account",
            "id",
        ));
        manager.create_table(notification).await?;
        manager
            .create_index(index("notification", &["account_id", "at"]))
            .await?;
        manager
            .create_index(index("notification", &["mailed_at", "at"]))
            .await?;
        // Someone whom a case waits for.
        let mut task = table("task");
        task.col(id());
        task.col(text("case_kind"));
        task.col(uuid("case_id"));
        task.col(text("party"));
        task.col(uuid_null("organisation_id"));
        task.col(text_null("partnership_id"));
        task.col(text("title"));
        task.col(text("action"));
        task.col(text("label"));
        task.col(instant("since"));
        task.col(instant_null("due_at"));
        task.col(json("reminders"));
        task.col(instant_null("next_reminder_at"));
        manager.create_table(task).await?;
        manager.create_index(index("task", &["case_id"])).await?;
        manager
            .create_index(index("task", &["organisation_id"]))
            .await?;
        manager
            .create_index(index("task", &["partnership_id"]))
            .await?;
        manager
            .create_index(index("task", &["next_reminder_at"]))
            .await?;
        // An action that the tool takes by itself at a moment.
        let mut deadline = table("deadline");
        deadline.col(id());
        deadline.col(text("case_kind"));
        deadline.col(uuid("case_id"));
        deadline.col(text("action"));
        deadline.col(instant("due_at"));
        manager.create_table(deadline).await?;
        manager
            .create_index(unique("deadline", &["case_id", "action"]))
            .await?;
        manager.create_index(index("deadline", &["due_at"])).await?;
        // The answer to a request that may be repeated.
        let mut idempotency_key = table("idempotency_key");
        idempotency_key.col(id());
        idempotency_key.col(uuid("account_id"));
        idempotency_key.col(text("operation"));
        idempotency_key.col(text("key"));
        idempotency_key.col(text("body_hash"));
        idempotency_key.col(number("status"));
        idempotency_key.col(json("headers"));
        idempotency_key.col(json("body"));
        idempotency_key.col(instant("created_at"));
        idempotency_key.col(instant("expires_at"));
        manager.create_table(idempotency_key).await?;
        manager
            .create_index(unique(
                "idempotency_key",
                &["account_id", "operation", "key"],
            ))
            .await?;
        manager
            .create_index(index("idempotency_key", &["expires_at"]))
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(
            manager,
            &[
                "idempotency_key",
                "deadline",
                "task",
                "notification",
                "outbox",
            ],
        )
        .await
    }
}
