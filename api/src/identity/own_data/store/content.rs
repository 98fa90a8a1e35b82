//! Exchanges, with their content.

use clusterxchange_domain::receipt::Party;
use sea_orm::entity::prelude::*;
use serde_json::{Value, json};

use super::{ERASED, registrations};
use crate::change::Work;
use crate::http::ApiError;

/// The content of an exchange.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub visitor_registration_id: Uuid,
    pub host_registration_id: Uuid,
    pub content: Json,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Takes the person out of the exchanges of the registrations that an account has written, except
/// some: bank account, network addresses of signatures, names of files.
pub async fn erase_in_exchanges(
    work: &Work,
    account: Uuid,
    except: &[Uuid],
) -> Result<(), ApiError> {
    let own: Vec<Uuid> = registrations(work.conn(), account)
        .await?
        .iter()
        .map(|row| row.id)
        .collect();
    let ours = sea_orm::Condition::any()
        .add(Column::VisitorRegistrationId.is_in(own.iter().copied()))
        .add(Column::HostRegistrationId.is_in(own.iter().copied()));
    let rows = Entity::find()
        .filter(ours)
        .filter(Column::Id.is_not_in(except.iter().copied()))
        .all(work.conn())
        .await?;
    for row in rows {
        let is_visitor = own.contains(&row.visitor_registration_id);
        Entity::update_many()
            .col_expr(
                Column::Content,
                Expr::value(without_person(row.content, is_visitor)),
            )
            .filter(Column::Id.eq(row.id))
            .exec(work.conn())
            .await?;
    }
    Ok(())
}

/// The content of an exchange without what says something about the person on one side.
fn without_person(mut content: Value, is_visitor: bool) -> Value {
    let seat = if is_visitor {
        Party::Visitor
    } else {
        Party::Host
    };
    let notes = content["signature_notes"].as_array_mut();
    for note in notes.into_iter().flatten() {
        if note["party"] == seat.key() {
            note["network"] = json!("");
        }
    }
    if is_visitor {
        content["bank_account"] = Value::Null;
        let evidence = content["evidence"].as_array_mut();
        for file in evidence.into_iter().flatten() {
            file["file_name"] = json!(ERASED);
        }
    }
    content
}
