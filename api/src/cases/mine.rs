//! Which cases someone has a part in, as conditions of queries: the same answer as
//! [`super::parties`] gives for one case.

use clusterxchange_domain::workflow::registration::Stage;
use clusterxchange_domain::workflow::{Named, Role};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{Condition, ExprTrait};

use super::row::{exchange, proposal, registration, visit};

/// Registrations of someone with these roles.
pub fn registrations(roles: &[Role]) -> Condition {
    use registration::Column;
    let is_submitted = Column::SubmittedAt
        .is_not_null()
        .or(Column::State.is_not_in([Stage::Draft.key(), Stage::Withdrawn.key()]));
    any(roles, |role| match role {
        Role::Organisation(id) => Column::OrganisationId.eq(*id),
        Role::Partnership(id) => Column::PartnershipId
            .eq(id.as_str())
            .and(is_submitted.clone()),
        Role::SupportOffice => is_submitted.clone(),
        Role::Commission => Column::PreApprovalAsked.eq(true).and(is_submitted.clone()),
    })
}

/// Proposals of someone with these roles.
pub fn proposals(roles: &[Role]) -> Condition {
    use proposal::Column;
    any(roles, |role| match role {
        Role::Organisation(id) => Column::VisitorOrganisationId
            .eq(*id)
            .or(Column::HostOrganisationId.eq(*id)),
        Role::Partnership(id) => Column::SenderRegistrationId
            .in_subquery(of_partnership(id))
            .or(Column::RecipientRegistrationId.in_subquery(of_partnership(id))),
        Role::SupportOffice => Column::Id.is_not_null(),
        Role::Commission => Column::Id.is_null(),
    })
}

/// Exchanges of someone with these roles.
pub fn exchanges(roles: &[Role]) -> Condition {
    use exchange::Column;
    any(roles, |role| match role {
        Role::Organisation(id) => Column::VisitorOrganisationId
            .eq(*id)
            .or(Column::HostOrganisationId.eq(*id)),
        Role::Partnership(id) => Column::VisitorPartnershipId
            .eq(id.as_str())
            .or(Column::HostPartnershipId.eq(id.as_str())),
        Role::SupportOffice => Column::Id.is_not_null(),
        Role::Commission => Column::IsSampled.eq(true),
    })
}

/// Group visits of someone with these roles.
pub fn visits(roles: &[Role]) -> Condition {
    use visit::Column;
    any(roles, |role| match role {
        Role::Organisation(id) => Column::HostOrganisationId.eq(*id),
        Role::Partnership(id) => Column::HostPartnershipId.eq(id.as_str()),
        Role::SupportOffice => Column::Id.is_not_null(),
        Role::Commission => Column::Id.is_null(),
    })
}

fn any(roles: &[Role], condition: impl Fn(&Role) -> Expr) -> Condition {
    roles
        .iter()
        .fold(Condition::any(), |any, role| any.add(condition(role)))
}

/// Registrations that a Partnership is in charge of.
fn of_partnership(id: &str) -> SelectStatement {
    Query::select()
        .column(registration::Column::Id)
        .from(registration::Entity)
        .and_where(registration::Column::PartnershipId.eq(id))
        .to_owned()
}
