//! Roles: what an account may act for.

use clusterxchange_domain::workflow::Role;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

/// A role of an account.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "membership")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose role.
    pub account_id: Uuid,
    /// `organisation`, `partnership`, `support_office` or `commission`.
    pub role: String,
    /// For which organisation.
    pub organisation_id: Option<Uuid>,
    /// For which Partnership.
    pub partnership_id: Option<String>,
    /// Since when.
    pub created_at: DateTimeUtc,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The role as the domain knows it.
    pub fn role(&self) -> Option<Role> {
        match (
            self.role.as_str(),
            self.organisation_id,
            &self.partnership_id,
        ) {
            ("organisation", Some(id), _) => Some(Role::Organisation(id)),
            ("partnership", _, Some(id)) => Some(Role::Partnership(id.clone())),
            ("support_office", ..) => Some(Role::SupportOffice),
            ("commission", ..) => Some(Role::Commission),
            _ => None,
        }
    }
}

/// All roles of an account.
pub async fn of_account(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Role>, DbErr> {
    let rows = Entity::find()
        .filter(Column::AccountId.eq(account))
        .all(db)
        .await?;
    Ok(rows.iter().filter_map(Model::role).collect())
}

/// Gives a role to an account.
pub async fn insert(
    db: &impl ConnectionTrait,
    account: Uuid,
    role: &Role,
    now: DateTimeUtc,
) -> Result<(), DbErr> {
    let (name, organisation, partnership) = match role {
        Role::Organisation(id) => ("organisation", Some(*id), None),
        Role::Partnership(id) => ("partnership", None, Some(id.clone())),
        Role::SupportOffice => ("support_office", None, None),
        Role::Commission => ("commission", None, None),
    };
    let row = ActiveModel {
        id: Set(Uuid::now_v7()),
        account_id: Set(account),
        role: Set(name.to_owned()),
        organisation_id: Set(organisation),
        partnership_id: Set(partnership),
        created_at: Set(now),
    };
    Entity::insert(row).exec(db).await.map(|_| ())
}

/// All accounts that act for a role.
pub async fn accounts_of(db: &impl ConnectionTrait, roles: &[Role]) -> Result<Vec<Uuid>, DbErr> {
    let mut any = sea_orm::Condition::any();
    for role in roles {
        any = any.add(match role {
            Role::Organisation(id) => Column::OrganisationId.eq(*id),
            Role::Partnership(id) => Column::PartnershipId.eq(id.as_str()),
            Role::SupportOffice => Column::Role.eq("support_office"),
            Role::Commission => Column::Role.eq("commission"),
        });
    }
    if roles.is_empty() {
        return Ok(Vec::new());
    }
    let rows = Entity::find().filter(any).all(db).await?;
    let mut accounts: Vec<Uuid> = rows.into_iter().map(|row| row.account_id).collect();
    accounts.sort_unstable();
    accounts.dedup();
    Ok(accounts)
}
