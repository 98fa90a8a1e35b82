//! Which Partnerships the reader wants to see.

use clusterxchange_contract::reference::PartnershipDetails;
use clusterxchange_domain::reference::CountryCode;
use clusterxchange_domain::text::Text;

/// What was asked for; nothing at first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filter {
    /// Words that stand somewhere in what it says about itself.
    pub words: String,
    /// A sector that it covers.
    pub sector: Option<String>,
    /// A country in which it has a member.
    pub country: Option<CountryCode>,
    /// Whether those of the past are wanted too.
    pub past: bool,
}

impl Filter {
    /// The Partnerships that are wanted: those that take registrations first, then by name.
    pub fn of<'a>(&self, all: &'a [PartnershipDetails]) -> Vec<&'a PartnershipDetails> {
        let mut found: Vec<_> = all.iter().filter(|one| self.wants(one)).collect();
        found.sort_by_key(|one| (one.is_historical, one.name.to_lowercase()));
        found
    }

    fn wants(&self, one: &PartnershipDetails) -> bool {
        let covers = |sector: &String| one.profile.sectors.iter().any(|it| it.as_str() == sector);
        (self.past || !one.is_historical)
            && self.sector.as_ref().is_none_or(covers)
            && self
                .country
                .is_none_or(|country| one.profile.countries.contains(&country))
            && self.reads(one)
    }

    fn reads(&self, one: &PartnershipDetails) -> bool {
        let theme = one.profile.theme.as_ref().map(Text::as_str);
        let members = one.members.iter().map(|member| member.name.as_str());
        let text = [one.name.as_str(), theme.unwrap_or_default()]
            .into_iter()
            .chain(members)
            .collect::<Vec<_>>()
            .join(" ")
            .to_lowercase();
        let mut words = self.words.split_whitespace();
        words.all(|word| text.contains(&word.to_lowercase()))
    }
}

#[cfg(test)]
mod test {
    use clusterxchange_contract::reference::PartnershipProfile;
    use clusterxchange_domain::reference::SectorId;

    use super::*;

    fn partnership(name: &str, theme: &str, is_historical: bool) -> PartnershipDetails {
        PartnershipDetails {
            id: name.to_lowercase(),
            name: name.to_owned(),
            phase: "open".to_owned(),
            is_historical,
            is_demonstration: false,
            profile: PartnershipProfile {
                theme: Text::parse(theme).ok(),
                sectors: vec![SectorId::parse("water").unwrap()],
                countries: vec![CountryCode::parse("PT").unwrap()],
                ..PartnershipProfile::default()
            },
            members: Vec::new(),
            receipt: None,
        }
    }

    fn names(filter: &Filter) -> Vec<String> {
        let all = [
            partnership("Tide", "Ports", true),
            partnership("Weave", "Textiles that clean water", false),
            partnership("Brook", "Rivers", false),
        ];
        filter.of(&all).iter().map(|one| one.name.clone()).collect()
    }

    #[test]
    fn those_of_the_past_come_last_and_only_when_asked_for() {
        assert_eq!(names(&Filter::default()), ["Brook", "Weave"]);
        let past = Filter {
            past: true,
            ..Filter::default()
        };
        assert_eq!(names(&past), ["Brook", "Weave", "Tide"]);
    }

    #[test]
    fn every_word_has_to_stand_somewhere() {
        let words = |words: &str| Filter {
            words: words.to_owned(),
            ..Filter::default()
        };
        assert_eq!(names(&words("WATER textiles")), ["Weave"]);
        assert!(names(&words("water rivers")).is_empty());
    }

    #[test]
    fn sector_and_country_narrow_the_list() {
        let filter = |sector: &str, country: &str| Filter {
            sector: Some(sector.to_owned()),
            country: CountryCode::parse(country).ok(),
            ..Filter::default()
        };
        assert_eq!(names(&filter("water", "PT")).len(), 2);
        assert!(names(&filter("sport", "PT")).is_empty());
        assert!(names(&filter("water", "FR")).is_empty());
    }
}
