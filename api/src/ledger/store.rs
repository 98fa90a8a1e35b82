//! Events, personal values and checkpoints in the database.

/// Events.
pub mod event {
    use sea_orm::entity::prelude::*;

    /// One event of one case.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "ledger_event")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub case_kind: String,
        pub case_id: Uuid,
        pub sequence: i64,
        pub at: DateTimeUtc,
        pub action: String,
        pub actor: Option<Uuid>,
        pub seats: Json,
        pub from_state: String,
        pub to_state: String,
        pub rulebook: String,
        pub audience: Json,
        pub facts: Json,
        pub previous_hash: String,
        pub hash: String,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Personal values.
pub mod value {
    use sea_orm::entity::prelude::*;

    /// A personal value of an event; may be erased.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "ledger_value")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub event_id: Uuid,
        pub name: String,
        pub salt: String,
        pub value: Json,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Checkpoints.
pub mod checkpoint {
    use sea_orm::entity::prelude::*;

    /// The heads of all chains at one moment.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "ledger_checkpoint")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub sequence: i64,
        pub at: DateTimeUtc,
        pub cases: i64,
        pub root: String,
        pub previous_hash: String,
        pub hash: String,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
