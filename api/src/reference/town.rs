//! Towns in the database: points for distances, regions for holidays.

use std::hash::{DefaultHasher, Hasher};

use clusterxchange_domain::reference::{CountryCode, GazetteerEntry, Town, parse_gazetteer};
use clusterxchange_migrations::TOWNS;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{QueryOrder, QuerySelect, Statement};
use serde_json::{Value, json};

use crate::change::Work;
use crate::database;
use crate::http::ApiError;

/// A town.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "town")]
pub struct Model {
    /// GeoNames number.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Its names as people type them, each between bars.
    pub search_keys: String,
    /// Its country.
    pub country: String,
    /// Its region (ISO 3166-2), where it matters.
    pub region: Option<String>,
    /// Degrees, north positive.
    pub latitude: f64,
    /// Degrees, east positive.
    pub longitude: f64,
    /// How many people live there.
    pub population: i64,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

mod loaded_table {
    use sea_orm::entity::prelude::*;

    /// Which version of a shipped table was loaded last.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "loaded_table")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub name: String,
        pub digest: String,
        pub loaded_at: DateTimeUtc,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

impl TryFrom<Model> for Town {
    type Error = ApiError;

    fn try_from(row: Model) -> Result<Self, ApiError> {
        let broken = || ApiError::Internal(anyhow::anyhow!("town {} is broken", row.id));
        Ok(Self {
            id: u32::try_from(row.id).map_err(|_| broken())?,
            country: CountryCode::parse(&row.country).map_err(|_| broken())?,
            name: row.name,
            region: row.region,
            latitude: row.latitude,
            longitude: row.longitude,
        })
    }
}

/// The town with this number.
pub async fn find(db: &impl ConnectionTrait, id: u32) -> Result<Option<Town>, ApiError> {
    let row = Entity::find_by_id(i64::from(id)).one(db).await?;
    row.map(Town::try_from).transpose()
}

/// Towns of which some name begins with `key` (see `search_key`), the most populous first.
pub async fn search(
    db: &impl ConnectionTrait,
    key: &str,
    country: Option<CountryCode>,
    limit: u64,
) -> Result<Vec<Town>, ApiError> {
    // A key has letters, digits and spaces only, so it has no meaning of its own in a pattern.
    let mut query = Entity::find().filter(Column::SearchKeys.contains(format!("|{key}")));
    if let Some(country) = country {
        query = query.filter(Column::Country.eq(country.as_str()));
    }
    let rows = query
        .order_by_desc(Column::Population)
        .order_by_asc(Column::Id)
        .limit(limit)
        .all(db)
        .await?;
    rows.into_iter().map(Town::try_from).collect()
}

/// Loads the shipped towns, unless this version of them was loaded before.
pub async fn seed(work: &Work) -> Result<usize, ApiError> {
    let digest = digest(TOWNS);
    let loaded = loaded_table::Entity::find_by_id("town".to_owned())
        .one(work.conn())
        .await?;
    if loaded.is_some_and(|loaded| loaded.digest == digest) {
        return Ok(0);
    }
    let towns = parse_gazetteer(TOWNS).map_err(|error| ApiError::Internal(error.into()))?;
    Entity::delete_many().exec(work.conn()).await?;
    insert(work, &towns).await?;
    let row = loaded_table::ActiveModel {
        name: Set("town".to_owned()),
        digest: Set(digest),
        loaded_at: Set(work.now),
    };
    loaded_table::Entity::insert(row)
        .on_conflict(
            OnConflict::column(loaded_table::Column::Name)
                .update_columns([loaded_table::Column::Digest, loaded_table::Column::LoadedAt])
                .to_owned(),
        )
        .exec(work.conn())
        .await?;
    Ok(towns.len())
}

/// One statement with one JSON document: both databases unpack it far faster than they take tens
/// of thousands of rows of parameters.
async fn insert(work: &Work, towns: &[GazetteerEntry]) -> Result<(), ApiError> {
    let rows: Vec<Value> = towns.iter().map(row).collect();
    let sql = if database::is_postgres(work.conn()) {
        "INSERT INTO town (id, name, search_keys, country, region, latitude, longitude, population) \
         SELECT (v->>0)::bigint, v->>1, v->>2, v->>3, v->>4, (v->>5)::double precision, \
         (v->>6)::double precision, (v->>7)::bigint \
         FROM jsonb_array_elements($1::jsonb) AS t(v)"
    } else {
        "INSERT INTO town (id, name, search_keys, country, region, latitude, longitude, population) \
         SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6, value->>7 \
         FROM json_each($1)"
    };
    let document = Value::Array(rows).to_string();
    let backend = work.conn().get_database_backend();
    work.conn()
        .execute_raw(Statement::from_sql_and_values(
            backend,
            sql,
            [document.into()],
        ))
        .await?;
    Ok(())
}

fn row(entry: &GazetteerEntry) -> Value {
    let town = &entry.town;
    let keys = format!("|{}|", entry.keys.join("|"));
    json!([
        town.id,
        town.name,
        keys,
        town.country,
        town.region,
        town.latitude,
        town.longitude,
        entry.population
    ])
}

/// Tells one version of the file from another. Should another release of Rust hash differently,
/// the table is merely loaded once more.
fn digest(text: &str) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(text.as_bytes());
    format!("{:016x}", hasher.finish())
}
