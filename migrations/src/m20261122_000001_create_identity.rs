//! Creates accounts, roles, sessions, tokens and the keys that sign them.

use sea_orm_migration::prelude::*;

use crate::columns::{
    bytes, date_null, drop_tables, flag, id, index, instant, instant_null, json, number,
    references, table, text, text_id, text_null, unique, uuid, uuid_null,
};

/// Creates accounts, roles, sessions, tokens and the keys that sign them.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[expect(clippy::too_many_lines, reason = "one table after the other")]
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // A person who signs in.
        let mut account = table("account");
        account.col(id());
        account.col(uuid("pseudonym"));
        account.col(text("email"));
        account.col(text("email_key"));
        account.col(text("name"));
        account.col(text("locale"));
        account.col(text("notifications"));
        account.col(text_null("password_hash"));
        account.col(instant_null("verified_at"));
        account.col(instant("created_at"));
        account.col(instant_null("last_seen_at"));
        account.col(instant_null("erased_at"));
        account.col(date_null("kept_until"));
        account.col(flag("is_demonstration"));
        account.col(number("version"));
        manager.create_table(account).await?;
        manager
            .create_index(unique("account", &["email_key"]))
            .await?;
        manager
            .create_index(unique("account", &["pseudonym"]))
            .await?;
        // An organisation that takes part.
        let mut organisation = table("organisation");
        organisation.col(id());
        organisation.col(text("name"));
        organisation.col(text_null("country"));
        organisation.col(instant("created_at"));
        organisation.col(flag("is_demonstration"));
        organisation.col(number("version"));
        manager.create_table(organisation).await?;
        // What an account may act for.
        let mut membership = table("membership");
        membership.col(id());
        membership.col(uuid("account_id"));
        membership.col(text("role"));
        membership.col(uuid_null("organisation_id"));
        membership.col(text_null("partnership_id"));
        membership.col(instant("created_at"));
        membership.foreign_key(&mut references("membership", "account_id", "account", "id"));
        membership.foreign_key(&mut references(
            "membership",
            "organisation_id",
            "organisation",
            "id",
        ));
        manager.create_table(membership).await?;
        manager
            .create_index(index("membership", &["account_id"]))
            .await?;
        manager
            .create_index(index("membership", &["organisation_id"]))
            .await?;
        manager
            .create_index(index("membership", &["partnership_id"]))
            .await?;
        manager.create_index(index("membership", &["role"])).await?;
        // A sign-in on one device.
        let mut session = table("session");
        session.col(id());
        session.col(uuid("account_id"));
        session.col(instant("created_at"));
        session.col(instant("last_used_at"));
        session.col(instant_null("revoked_at"));
        session.col(text_null("user_agent"));
        session.foreign_key(&mut references("session", "account_id", "account", "id"));
        manager.create_table(session).await?;
        manager
            .create_index(index("session", &["account_id"]))
            .await?;
        // A refresh token; only its hash is kept.
        let mut refresh_token = table("refresh_token");
        refresh_token.col(text_id("hash"));
        refresh_token.col(uuid("session_id"));
        refresh_token.col(instant("created_at"));
        refresh_token.col(instant("expires_at"));
        refresh_token.col(instant_null("used_at"));
        refresh_token.foreign_key(&mut references(
            "refresh_token",
            "session_id",
            "session",
            "id",
        ));
        manager.create_table(refresh_token).await?;
        manager
            .create_index(index("refresh_token", &["session_id"]))
            .await?;
        // A secret sent by mail: verification, new password, invitation.
        let mut mail_token = table("mail_token");
        mail_token.col(text_id("hash"));
        mail_token.col(text("purpose"));
        mail_token.col(uuid_null("account_id"));
        mail_token.col(text("email"));
        mail_token.col(json("payload"));
        mail_token.col(instant("created_at"));
        mail_token.col(instant("expires_at"));
        mail_token.col(instant_null("used_at"));
        manager.create_table(mail_token).await?;
        manager
            .create_index(index("mail_token", &["account_id"]))
            .await?;
        // Growing delays after failed sign-ins, per account and per address.
        let mut sign_in_delay = table("sign_in_delay");
        sign_in_delay.col(text_id("subject"));
        sign_in_delay.col(number("failures"));
        sign_in_delay.col(instant("blocked_until"));
        manager.create_table(sign_in_delay).await?;
        // Keys that sign access tokens.
        let mut signing_key = table("signing_key");
        signing_key.col(text_id("id"));
        signing_key.col(bytes("secret"));
        signing_key.col(instant("created_at"));
        signing_key.col(instant_null("retired_at"));
        manager.create_table(signing_key).await?;
        // A token for a system of an organisation or Partnership; only its hash is kept.
        let mut api_token = table("api_token");
        api_token.col(id());
        api_token.col(text("hash"));
        api_token.col(uuid("account_id"));
        api_token.col(uuid_null("organisation_id"));
        api_token.col(text_null("partnership_id"));
        api_token.col(text("name"));
        api_token.col(json("scopes"));
        api_token.col(instant("created_at"));
        api_token.col(instant("expires_at"));
        api_token.col(instant_null("revoked_at"));
        api_token.col(instant_null("last_used_at"));
        api_token.col(number("version"));
        api_token.foreign_key(&mut references("api_token", "account_id", "account", "id"));
        manager.create_table(api_token).await?;
        manager.create_index(unique("api_token", &["hash"])).await?;
        manager
            .create_index(index("api_token", &["organisation_id"]))
            .await?;
        manager
            .create_index(index("api_token", &["partnership_id"]))
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(
            manager,
            &[
                "api_token",
                "signing_key",
                "sign_in_delay",
                "mail_token",
                "refresh_token",
                "session",
                "membership",
                "organisation",
                "account",
            ],
        )
        .await
    }
}
