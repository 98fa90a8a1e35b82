//! The draw for validation by the Commission.

use clusterxchange_domain::building::DocumentHash;
use clusterxchange_domain::building::sampling::{self, Draw, Month, Seed};
use clusterxchange_domain::rulebook::Rulebook;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

use crate::change::Work;
use crate::http::ApiError;

/// Seeds.
pub mod seed {
    use sea_orm::entity::prelude::*;

    /// The secret seed of one month.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sampling_seed")]
    pub struct Model {
        /// The month, for example `2026-03`.
        #[sea_orm(primary_key, auto_increment = false)]
        pub month: String,
        /// Hash of the seed.
        pub commitment: String,
        /// The seed, encrypted.
        pub sealed_seed: Vec<u8>,
        /// The seed, once its month is over.
        pub published_seed: Option<String>,
        /// When it was made.
        pub created_at: DateTimeUtc,
        /// When it was published.
        pub published_at: Option<DateTimeUtc>,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Draws.
pub mod drawn {
    use sea_orm::entity::prelude::*;

    /// Whether a commitment was drawn.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sampling_draw")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// The exchange.
        pub exchange_id: Uuid,
        /// The month whose seed decided.
        pub month: String,
        /// The document hash at the last Partnership signature.
        pub ticket: String,
        /// Commitments drawn out of a hundred.
        pub rate_percent: i64,
        /// The outcome.
        pub is_drawn: bool,
        /// When it was drawn.
        pub at: DateTimeUtc,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A commitment to be drawn.
#[derive(Clone, Copy, Debug)]
pub struct Ticket {
    /// The exchange.
    pub exchange: Uuid,
    /// The document hash at the last Partnership signature.
    pub document: DocumentHash,
    /// The month of that signature.
    pub month: Month,
    /// Whether an earlier version of the same case was drawn.
    pub drawn_before: bool,
}

/// Whether the Commission validates a commitment. The same ticket is drawn once.
pub async fn draw(work: &Work, ticket: Ticket, rulebook: &Rulebook) -> Result<bool, ApiError> {
    let known = drawn::Entity::find()
        .filter(drawn::Column::ExchangeId.eq(ticket.exchange))
        .filter(drawn::Column::Ticket.eq(ticket.document.to_string()))
        .one(work.conn())
        .await?;
    if let Some(known) = known {
        return Ok(known.is_drawn);
    }
    let seed = seed_of(work, ticket.month).await?;
    let draw = Draw {
        ticket: ticket.document,
        drawn_before: ticket.drawn_before,
    };
    let is_drawn = sampling::draw(&seed, &draw, rulebook).outcome;
    let row = drawn::ActiveModel {
        id: Set(Uuid::now_v7()),
        exchange_id: Set(ticket.exchange),
        month: Set(ticket.month.to_string()),
        ticket: Set(ticket.document.to_string()),
        rate_percent: Set(i64::from(rulebook.commitment.sampling.rate_percent.value)),
        is_drawn: Set(is_drawn),
        at: Set(work.now),
    };
    drawn::Entity::insert(row).exec(work.conn()).await?;
    Ok(is_drawn)
}

/// The seed of a month, made where it is needed first.
pub async fn seed_of(work: &Work, month: Month) -> Result<Seed, ApiError> {
    let context = format!("sampling seed {month}");
    let known = seed::Entity::find_by_id(month.to_string())
        .one(work.conn())
        .await?;
    if let Some(known) = known {
        let bytes = work.app.sealer.open(&known.sealed_seed, &context)?;
        let bytes: [u8; 32] = bytes
            .try_into()
            .map_err(|_| ApiError::Internal(anyhow::anyhow!("{context} has a wrong length")))?;
        return Ok(Seed::new(bytes));
    }
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| ApiError::Internal(anyhow::anyhow!("{error}")))?;
    let fresh = Seed::new(bytes);
    let row = seed::ActiveModel {
        month: Set(month.to_string()),
        commitment: Set(fresh.commitment().to_string()),
        sealed_seed: Set(work.app.sealer.seal(fresh.as_bytes(), &context)?),
        published_seed: Set(None),
        created_at: Set(work.now),
        published_at: Set(None),
    };
    seed::Entity::insert(row).exec(work.conn()).await?;
    Ok(fresh)
}
