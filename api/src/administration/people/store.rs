//! Queries about people and their roles.

use std::collections::HashMap;

use clusterxchange_contract::administration::{PeopleQuery, Person, PersonRole};
use clusterxchange_contract::identity::Membership;
use clusterxchange_domain::workflow::Role;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Func, Query};
use sea_orm::{Condition, ExprTrait, QueryOrder, QuerySelect};

use crate::http::{ApiError, Window};
use crate::identity::account::store as account;
use crate::identity::{organisation, role};
use crate::reference::partnership;

/// Up to one row more than a page of accounts.
pub async fn list(
    db: &impl ConnectionTrait,
    query: &PeopleQuery,
    window: &Window<Uuid>,
) -> Result<Vec<account::Model>, DbErr> {
    let mut rows = account::Entity::find().filter(account::Column::ErasedAt.is_null());
    if let Some(text) = &query.text {
        let pattern = format!("%{}%", escaped(&text.as_str().to_lowercase()));
        let contains = |column: account::Column| {
            Expr::expr(Func::lower(Expr::col(column)))
                .like(sea_orm::sea_query::LikeExpr::new(pattern.clone()).escape('\\'))
        };
        rows = rows.filter(
            Condition::any()
                .add(contains(account::Column::Name))
                .add(contains(account::Column::EmailKey)),
        );
    }
    let mut roles = Condition::all();
    if let Some(kind) = query.role {
        roles = roles.add(role::Column::Role.eq(kind.key()));
    }
    if let Some(id) = &query.partnership_id {
        roles = roles.add(role::Column::PartnershipId.eq(id.as_str()));
    }
    if !roles.is_empty() {
        let with_role = Query::select()
            .column(role::Column::AccountId)
            .from(role::Entity)
            .cond_where(roles)
            .to_owned();
        rows = rows.filter(account::Column::Id.in_subquery(with_role));
    }
    if let Some(after) = window.after {
        rows = rows.filter(account::Column::Id.gt(after));
    }
    rows.order_by_asc(account::Column::Id)
        .limit(window.fetch())
        .all(db)
        .await
}

/// Takes the letters of a pattern as they are.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_")
}

/// The same accounts with their roles, in three queries.
pub async fn with_roles(
    db: &impl ConnectionTrait,
    accounts: Vec<account::Model>,
) -> Result<Vec<Person>, ApiError> {
    let ids: Vec<Uuid> = accounts.iter().map(|account| account.id).collect();
    let rows = role::Entity::find()
        .filter(role::Column::AccountId.is_in(ids))
        .order_by_asc(role::Column::Id)
        .all(db)
        .await?;
    let organisations = rows.iter().filter_map(|row| row.organisation_id);
    let organisations = organisation::names(db, organisations).await?;
    let partnerships = rows.iter().filter_map(|row| row.partnership_id.as_deref());
    let partnerships = partnership::names(db, partnerships).await?;
    let mut roles: HashMap<Uuid, Vec<PersonRole>> = HashMap::new();
    for row in &rows {
        let Some(role) = row.role() else { continue };
        roles.entry(row.account_id).or_default().push(PersonRole {
            id: row.id,
            membership: membership(role, &organisations, &partnerships),
            since: row.created_at,
            kept: None,
        });
    }
    let people = accounts.into_iter().map(|account| Person {
        roles: roles.remove(&account.id).unwrap_or_default(),
        id: account.id,
        name: account.name,
        email: account.email,
        is_verified: account.verified_at.is_some(),
        created_at: account.created_at,
        last_seen_at: account.last_seen_at,
        receipt: None,
    });
    Ok(people.collect())
}

fn membership(
    role: Role,
    organisations: &HashMap<Uuid, String>,
    partnerships: &HashMap<String, String>,
) -> Membership {
    match role {
        Role::Organisation(id) => Membership::Organisation {
            organisation_id: id,
            name: organisations.get(&id).cloned().unwrap_or_default(),
        },
        Role::Partnership(id) => Membership::PartnershipOfficer {
            name: partnerships.get(&id).cloned().unwrap_or_default(),
            partnership_id: id,
        },
        Role::SupportOffice => Membership::SupportOffice,
        Role::Commission => Membership::Commission,
    }
}

/// A role, if it is this person's.
pub async fn role_of(
    db: &impl ConnectionTrait,
    account: Uuid,
    id: Uuid,
) -> Result<Option<role::Model>, DbErr> {
    role::Entity::find_by_id(id)
        .filter(role::Column::AccountId.eq(account))
        .one(db)
        .await
}

/// Removes a role.
pub async fn delete_role(db: &impl ConnectionTrait, id: Uuid) -> Result<(), DbErr> {
    role::Entity::delete_by_id(id).exec(db).await.map(|_| ())
}

/// Counts up the version of an account; stale if somebody else did meanwhile.
pub async fn next_version(
    db: &impl ConnectionTrait,
    id: Uuid,
    version: i64,
) -> Result<(), ApiError> {
    let updated = account::Entity::update_many()
        .col_expr(account::Column::Version, Expr::value(version + 1))
        .filter(account::Column::Id.eq(id))
        .filter(account::Column::Version.eq(version))
        .exec(db)
        .await?;
    if updated.rows_affected == 1 {
        Ok(())
    } else {
        Err(ApiError::Stale)
    }
}
