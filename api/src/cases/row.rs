//! The columns that all that is common to cases reads of their tables. The rooms own the tables.

/// Registrations.
pub mod registration {
    use clusterxchange_domain::workflow::Named;
    use clusterxchange_domain::workflow::registration::Stage;
    use sea_orm::entity::prelude::*;

    /// What is common to cases, of a registration.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "registration")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// The organisation.
        pub organisation_id: Uuid,
        /// The Partnership in charge.
        pub partnership_id: Option<String>,
        /// State.
        pub state: String,
        /// When it was submitted last.
        pub submitted_at: Option<DateTimeUtc>,
        /// When it was accepted.
        pub accepted_at: Option<DateTimeUtc>,
        /// Whether the Commission was asked to approve an exceptional host.
        pub pre_approval_asked: bool,
        /// When something happened last.
        pub updated_at: DateTimeUtc,
    }

    impl Model {
        /// Whether it has left the applicant's desk.
        pub fn is_submitted(&self) -> bool {
            self.submitted_at.is_some()
                || ![Stage::Draft.key(), Stage::Withdrawn.key()].contains(&self.state.as_str())
        }
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Proposals.
pub mod proposal {
    use sea_orm::entity::prelude::*;

    /// What is common to cases, of a proposal.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "proposal")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// Registration of who proposes.
        pub sender_registration_id: Option<Uuid>,
        /// Registration of who is asked.
        pub recipient_registration_id: Option<Uuid>,
        /// The visiting organisation.
        pub visitor_organisation_id: Option<Uuid>,
        /// The host organisation.
        pub host_organisation_id: Option<Uuid>,
        /// State.
        pub state: String,
        /// When something happened last.
        pub updated_at: DateTimeUtc,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Exchanges.
pub mod exchange {
    use sea_orm::entity::prelude::*;

    /// What is common to cases, of an exchange.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "exchange")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// The visiting organisation.
        pub visitor_organisation_id: Uuid,
        /// The host organisation.
        pub host_organisation_id: Uuid,
        /// The visitor's Partnership.
        pub visitor_partnership_id: String,
        /// The host's Partnership.
        pub host_partnership_id: String,
        /// State.
        pub state: String,
        /// Whether it was drawn for the Commission.
        pub is_sampled: bool,
        /// When something happened last.
        pub updated_at: DateTimeUtc,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Group visits.
pub mod visit {
    use sea_orm::entity::prelude::*;

    /// What is common to cases, of a group visit.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "visit_group")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// The organisation that is visited.
        pub host_organisation_id: Uuid,
        /// Its Partnership, which organises the visit.
        pub host_partnership_id: String,
        /// What the visit is called.
        pub title: String,
        /// State.
        pub state: String,
        /// When something happened last.
        pub updated_at: DateTimeUtc,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
