//! Whether the reference tables fit together.

use std::collections::BTreeSet;

use super::{CountryCode, Reference};

/// Two reference tables do not fit together.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Inconsistency {
    /// An id occurs twice.
    #[error("{table}: {id} occurs twice")]
    Duplicate {
        /// The table.
        table: &'static str,
        /// The repeated id.
        id: String,
    },
    /// A record names something that does not exist.
    #[error("{table}: {record} names {missing}, which does not exist")]
    Unknown {
        /// The table of the record.
        table: &'static str,
        /// The record.
        record: String,
        /// What it names.
        missing: String,
    },
}

impl Reference {
    /// Checks that ids are unique and that everything a record names exists.
    ///
    /// Tables come from files and, later, from people: a server checks a proposed change with this
    /// before a second person can put it in force.
    pub fn check(&self) -> Result<(), Inconsistency> {
        self.check_ids()?;
        self.check_languages()?;
        self.check_clusters()?;
        self.check_partnerships()?;
        self.check_memberships()
    }

    fn check_ids(&self) -> Result<(), Inconsistency> {
        unique(
            "countries",
            self.countries.iter().map(|country| country.code.as_str()),
        )?;
        unique(
            "sectors",
            self.sectors.iter().map(|sector| sector.id.as_str()),
        )?;
        unique(
            "ecosystems",
            self.ecosystems
                .iter()
                .map(|ecosystem| ecosystem.id.as_str()),
        )?;
        unique(
            "activities",
            self.activities.iter().map(|activity| activity.id.as_str()),
        )?;
        unique(
            "purposes",
            self.purposes.iter().map(|purpose| purpose.id.as_str()),
        )?;
        unique(
            "languages",
            self.languages.iter().map(|language| language.tag.as_str()),
        )?;
        unique(
            "clusters",
            self.clusters.iter().map(|cluster| cluster.id.as_str()),
        )?;
        unique(
            "partnerships",
            self.partnerships
                .iter()
                .map(|partnership| partnership.id.as_str()),
        )
    }

    fn check_languages(&self) -> Result<(), Inconsistency> {
        self.languages.iter().try_for_each(|language| {
            self.check_countries("languages", language.tag.as_str(), &language.official_in)
        })
    }

    fn check_clusters(&self) -> Result<(), Inconsistency> {
        self.clusters.iter().try_for_each(|cluster| {
            self.check_countries("clusters", cluster.id.as_str(), cluster.country.as_slice())
        })
    }

    fn check_partnerships(&self) -> Result<(), Inconsistency> {
        for partnership in &self.partnerships {
            let record = partnership.id.as_str();
            self.check_countries("partnerships", record, &partnership.countries)?;
            for id in &partnership.sectors {
                known(
                    "partnerships",
                    record,
                    id.as_str(),
                    self.sector(id).is_some(),
                )?;
            }
            for id in &partnership.ecosystems {
                known(
                    "partnerships",
                    record,
                    id.as_str(),
                    self.ecosystem(id).is_some(),
                )?;
            }
        }
        Ok(())
    }

    fn check_memberships(&self) -> Result<(), Inconsistency> {
        let mut pairs = BTreeSet::new();
        for membership in &self.memberships {
            let (partnership, cluster) = (&membership.partnership, &membership.cluster);
            let record = format!("{partnership} {cluster}");
            let (has_partnership, has_cluster) = (
                self.partnership(partnership).is_some(),
                self.cluster(cluster).is_some(),
            );
            known(
                "memberships",
                &record,
                partnership.as_str(),
                has_partnership,
            )?;
            known("memberships", &record, cluster.as_str(), has_cluster)?;
            if !pairs.insert((partnership, cluster)) {
                return Err(Inconsistency::Duplicate {
                    table: "memberships",
                    id: record,
                });
            }
        }
        Ok(())
    }

    fn check_countries(
        &self,
        table: &'static str,
        record: &str,
        codes: &[CountryCode],
    ) -> Result<(), Inconsistency> {
        codes
            .iter()
            .try_for_each(|code| known(table, record, code.as_str(), self.country(*code).is_some()))
    }
}

fn unique<'a>(
    table: &'static str,
    mut ids: impl Iterator<Item = &'a str>,
) -> Result<(), Inconsistency> {
    let mut seen = BTreeSet::new();
    match ids.find(|id| !seen.insert(*id)) {
        Some(id) => Err(Inconsistency::Duplicate {
            table,
            id: id.to_owned(),
        }),
        None => Ok(()),
    }
}

fn known(table: &'static str, record: &str, name: &str, exists: bool) -> Result<(), Inconsistency> {
    if exists {
        return Ok(());
    }
    Err(Inconsistency::Unknown {
        table,
        record: record.to_owned(),
        missing: name.to_owned(),
    })
}
