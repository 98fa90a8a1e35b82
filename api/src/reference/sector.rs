//! Sectors of a row in one column, so that a filter finds them on every database.

use clusterxchange_domain::reference::SectorId;

use crate::http::ApiError;

/// The ids as they are stored: each between two commas.
pub fn stored(sectors: &[SectorId]) -> String {
    sectors
        .iter()
        .fold(",".to_owned(), |text, sector| text + sector.as_str() + ",")
}

/// What a stored text with this sector contains.
pub fn part(sector: &SectorId) -> String {
    format!(",{},", sector.as_str())
}

/// The ids that were stored.
pub fn read(stored: &str) -> Result<Vec<SectorId>, ApiError> {
    stored
        .split(',')
        .filter(|id| !id.is_empty())
        .map(|id| SectorId::parse(id).map_err(|error| ApiError::Internal(error.into())))
        .collect()
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn what_was_stored_is_read_again_and_found() {
        let sectors = ["food", "textile"].map(|id| SectorId::parse(id).unwrap());
        assert_eq!(read(&stored(&sectors)).unwrap(), sectors);
        assert!(stored(&sectors).contains(&part(&sectors[1])));
        assert_eq!(read(&stored(&[])).unwrap(), []);
    }
}
