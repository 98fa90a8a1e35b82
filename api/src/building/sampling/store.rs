//! Seeds and draws in the database.

use clusterxchange_domain::building::sampling::Month;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{IntoActiveModel, QueryOrder, QuerySelect};

use crate::change::Work;
use crate::database;
use crate::http::{ApiError, Window};

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
        /// When its hash went into the ledger.
        pub created_at: DateTimeUtc,
        /// When it was published.
        pub published_at: Option<DateTimeUtc>,
        /// Events that the ledger has of this month.
        pub version: i64,
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
        /// Whether an earlier version of the same case was drawn.
        pub drawn_before: bool,
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

/// The seed of a month, which nobody else changes meanwhile.
pub async fn find_locked(work: &Work, month: Month) -> Result<Option<seed::Model>, DbErr> {
    let mut query = seed::Entity::find_by_id(month.to_string());
    if database::is_postgres(work.conn()) {
        query = query.lock_exclusive();
    }
    query.one(work.conn()).await
}

/// The seed of a month.
pub async fn find(db: &impl ConnectionTrait, month: Month) -> Result<Option<seed::Model>, DbErr> {
    seed::Entity::find_by_id(month.to_string()).one(db).await
}

/// Stores a new seed; `false` if another server has made one for the month meanwhile.
pub async fn insert(work: &Work, row: seed::Model) -> Result<bool, DbErr> {
    let known = OnConflict::column(seed::Column::Month)
        .do_nothing()
        .to_owned();
    let rows = seed::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(known)
        .exec_without_returning(work.conn())
        .await?;
    Ok(rows > 0)
}

/// Stores the next version of a seed's row.
pub async fn save(work: &Work, row: &mut seed::Model) -> Result<(), ApiError> {
    let old = row.version;
    row.version += 1;
    let mut values = row.clone().into_active_model().reset_all();
    values.month = sea_orm::ActiveValue::NotSet;
    let result = seed::Entity::update_many()
        .set(values)
        .filter(seed::Column::Month.eq(row.month.as_str()))
        .filter(seed::Column::Version.eq(old))
        .exec(work.conn())
        .await?;
    if result.rows_affected == 1 {
        Ok(())
    } else {
        Err(ApiError::Stale)
    }
}

/// The months before `month` whose seeds are still secret, oldest first.
pub async fn to_publish(db: &impl ConnectionTrait, month: Month) -> Result<Vec<String>, DbErr> {
    seed::Entity::find()
        .filter(seed::Column::Month.lt(month.to_string()))
        .filter(seed::Column::PublishedAt.is_null())
        .order_by_asc(seed::Column::Month)
        .select_only()
        .column(seed::Column::Month)
        .into_tuple()
        .all(db)
        .await
}

/// Months, the newest first.
pub async fn months(
    db: &impl ConnectionTrait,
    window: &Window<String>,
) -> Result<Vec<seed::Model>, DbErr> {
    let mut query = seed::Entity::find();
    if let Some(after) = &window.after {
        query = query.filter(seed::Column::Month.lt(after.as_str()));
    }
    query
        .order_by_desc(seed::Column::Month)
        .limit(window.fetch())
        .all(db)
        .await
}

/// Months with the numbers of their draws, and of those that came out for the Commission.
pub async fn counts(
    db: &impl ConnectionTrait,
    months: impl IntoIterator<Item = String>,
) -> Result<Vec<(String, bool, i64)>, DbErr> {
    drawn::Entity::find()
        .filter(drawn::Column::Month.is_in(months))
        .select_only()
        .columns([drawn::Column::Month, drawn::Column::IsDrawn])
        .column_as(drawn::Column::Id.count(), "draws")
        .group_by(drawn::Column::Month)
        .group_by(drawn::Column::IsDrawn)
        .into_tuple()
        .all(db)
        .await
}

/// The draws of a month in the order in which they were made.
pub async fn draws(
    db: &impl ConnectionTrait,
    month: Month,
    window: &Window<Uuid>,
) -> Result<Vec<drawn::Model>, DbErr> {
    let mut query = drawn::Entity::find().filter(drawn::Column::Month.eq(month.to_string()));
    if let Some(after) = window.after {
        query = query.filter(drawn::Column::Id.gt(after));
    }
    query
        .order_by_asc(drawn::Column::Id)
        .limit(window.fetch())
        .all(db)
        .await
}

/// The draw of a ticket, if it was made before.
pub async fn draw_of(
    db: &impl ConnectionTrait,
    exchange: Uuid,
    ticket: &str,
) -> Result<Option<drawn::Model>, DbErr> {
    drawn::Entity::find()
        .filter(drawn::Column::ExchangeId.eq(exchange))
        .filter(drawn::Column::Ticket.eq(ticket))
        .one(db)
        .await
}

/// Everything, for a verification: all seeds by month, all draws by identifier.
pub async fn all(
    db: &impl ConnectionTrait,
) -> Result<(Vec<seed::Model>, Vec<drawn::Model>), DbErr> {
    let seeds = seed::Entity::find().order_by_asc(seed::Column::Month);
    let draws = drawn::Entity::find().order_by_asc(drawn::Column::Id);
    Ok((seeds.all(db).await?, draws.all(db).await?))
}
