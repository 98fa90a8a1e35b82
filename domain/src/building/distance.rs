//! Great-circle distance between two places.
//!
//! The scheme asks whether two organisations are less than 200 km apart and does not say how to
//! measure; this is the way of comparable EU programmes: one way, as the crow flies.

use serde::{Deserialize, Serialize};

use crate::reference::{CountryCode, Town};

/// The mean radius of the earth in kilometres (IUGG).
const EARTH_RADIUS_KM: f64 = 6371.0088;

/// A point on the earth, in degrees; its latitude and longitude are always within bounds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(
    deny_unknown_fields,
    try_from = "RawCoordinates",
    into = "RawCoordinates"
)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Coordinates {
    /// Degrees north of the equator.
    #[cfg_attr(feature = "schema", schema(minimum = -90, maximum = 90, example = 38.7167))]
    latitude: f64,
    /// Degrees east of Greenwich.
    #[cfg_attr(feature = "schema", schema(minimum = -180, maximum = 180, example = -9.1333))]
    longitude: f64,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCoordinates {
    latitude: f64,
    longitude: f64,
}

/// The numbers are not a point on the earth.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum InvalidCoordinates {
    /// The latitude is not a number from -90 to 90.
    #[error("a latitude is between -90 and 90 degrees, not {0}")]
    Latitude(f64),
    /// The longitude is not a number from -180 to 180.
    #[error("a longitude is between -180 and 180 degrees, not {0}")]
    Longitude(f64),
}

impl Coordinates {
    /// Takes degrees, north and east positive.
    pub fn new(latitude: f64, longitude: f64) -> Result<Self, InvalidCoordinates> {
        if !(-90.0..=90.0).contains(&latitude) {
            return Err(InvalidCoordinates::Latitude(latitude));
        }
        if !(-180.0..=180.0).contains(&longitude) {
            return Err(InvalidCoordinates::Longitude(longitude));
        }
        Ok(Self {
            latitude,
            longitude,
        })
    }

    /// Degrees north of the equator.
    pub fn latitude(self) -> f64 {
        self.latitude
    }

    /// Degrees east of Greenwich.
    pub fn longitude(self) -> f64 {
        self.longitude
    }
}

impl TryFrom<RawCoordinates> for Coordinates {
    type Error = InvalidCoordinates;

    fn try_from(raw: RawCoordinates) -> Result<Self, Self::Error> {
        Self::new(raw.latitude, raw.longitude)
    }
}

impl From<Coordinates> for RawCoordinates {
    fn from(coordinates: Coordinates) -> Self {
        let Coordinates {
            latitude,
            longitude,
        } = coordinates;
        Self {
            latitude,
            longitude,
        }
    }
}

/// Where an organisation is, as far as distance and calendar need it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Place {
    /// The country.
    pub country: CountryCode,
    /// The region (ISO 3166-2), if known.
    pub region: Option<String>,
    /// The point: the organisation's address, or else its town.
    pub coordinates: Coordinates,
}

impl TryFrom<&Town> for Place {
    type Error = InvalidCoordinates;

    fn try_from(town: &Town) -> Result<Self, Self::Error> {
        Ok(Self {
            country: town.country,
            region: town.region.clone(),
            coordinates: Coordinates::new(town.latitude, town.longitude)?,
        })
    }
}

/// The great-circle distance in kilometres, by the haversine formula on a sphere.
///
/// The earth is a little flat, so it is off by up to half a percent, far less than what the choice
/// of a point within a town moves.
pub fn distance_km(from: &Place, to: &Place) -> f64 {
    let (from, to) = (from.coordinates, to.coordinates);
    let half_latitude = (to.latitude - from.latitude).to_radians() / 2.0;
    let half_longitude = (to.longitude - from.longitude).to_radians() / 2.0;
    let cosines = from.latitude.to_radians().cos() * to.latitude.to_radians().cos();
    let haversine = half_latitude.sin().powi(2) + cosines * half_longitude.sin().powi(2);
    // Rounding may carry antipodes past 1, where the arcsine has no value.
    2.0 * EARTH_RADIUS_KM * haversine.clamp(0.0, 1.0).sqrt().asin()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn place(latitude: f64, longitude: f64) -> Place {
        Place {
            country: CountryCode::parse("PT").unwrap(),
            region: None,
            coordinates: Coordinates::new(latitude, longitude).unwrap(),
        }
    }

    #[test]
    fn known_distances_come_out_within_a_kilometre_or_two() {
        let lisbon = place(38.7167, -9.1333);
        let porto = place(41.1496, -8.6110);
        let vienna = place(48.2085, 16.3721);
        let bratislava = place(48.1482, 17.1067);
        let tallinn = place(59.4370, 24.7535);
        let helsinki = place(60.1695, 24.9354);
        let paris = place(48.8534, 2.3488);
        let berlin = place(52.5244, 13.4105);
        let madrid = place(40.4165, -3.7026);
        let copenhagen = place(55.6759, 12.5655);
        let malmo = place(55.6059, 13.0007);
        for (name, from, to, kilometres) in [
            ("Lisbon-Porto", &lisbon, &porto, 274.0),
            ("Vienna-Bratislava", &vienna, &bratislava, 55.0),
            ("Tallinn-Helsinki", &tallinn, &helsinki, 82.0),
            ("Paris-Berlin", &paris, &berlin, 878.0),
            ("Lisbon-Madrid", &lisbon, &madrid, 503.0),
            ("Copenhagen-Malmo", &copenhagen, &malmo, 28.0),
        ] {
            let computed = distance_km(from, to);
            assert!((computed - kilometres).abs() < 2.0, "{name}: {computed}");
        }
    }

    #[test]
    fn poles_and_antipodes_are_half_a_circle_apart() {
        let half = std::f64::consts::PI * EARTH_RADIUS_KM;
        assert!((distance_km(&place(90.0, 0.0), &place(-90.0, 0.0)) - half).abs() < 1e-6);
        assert!((distance_km(&place(0.0, 0.0), &place(0.0, 180.0)) - half).abs() < 1e-6);
        assert!(distance_km(&place(0.0, 180.0), &place(0.0, -180.0)) < 1e-6);
    }

    #[test]
    fn numbers_outside_the_earth_are_refused() {
        assert_eq!(
            Coordinates::new(90.1, 0.0),
            Err(InvalidCoordinates::Latitude(90.1))
        );
        assert_eq!(
            Coordinates::new(0.0, -180.1),
            Err(InvalidCoordinates::Longitude(-180.1))
        );
        assert!(Coordinates::new(f64::NAN, 0.0).is_err());
        assert!(Coordinates::new(0.0, f64::INFINITY).is_err());
        let text = r#"{"latitude": 91, "longitude": 0}"#;
        assert!(serde_json::from_str::<Coordinates>(text).is_err());
    }

    prop_compose! {
        fn any_place()(latitude in -90.0..=90.0, longitude in -180.0..=180.0) -> Place {
            place(latitude, longitude)
        }
    }

    proptest! {
        #[test]
        fn both_directions_are_equally_far(a in any_place(), b in any_place()) {
            prop_assert!((distance_km(&a, &b) - distance_km(&b, &a)).abs() < 1e-6);
        }

        #[test]
        fn a_detour_is_never_shorter(a in any_place(), b in any_place(), c in any_place()) {
            let detour = distance_km(&a, &b) + distance_km(&b, &c);
            prop_assert!(distance_km(&a, &c) <= detour + 1e-3);
        }

        #[test]
        fn no_distance_exceeds_half_the_earth(a in any_place(), b in any_place()) {
            prop_assert!((0.0..=20016.0).contains(&distance_km(&a, &b)));
        }

        #[test]
        fn a_place_is_no_distance_from_itself(a in any_place()) {
            prop_assert!(distance_km(&a, &a) < 1e-6);
        }
    }
}
