//! Which questions concern this organisation: nobody is asked for the staff of linked enterprises that it
//! does not have. What the answers mean is decided by the rules alone.

use chrono::NaiveDate;
use clusterxchange_domain::reference::Role;
use clusterxchange_domain::registration::RegistrationForm;
use clusterxchange_domain::registration::organisation::LegalForm;
use clusterxchange_domain::rulebook::Rulebook;

/// Whether a question makes sense after the answers so far. One that is answered is always shown.
pub fn is_asked(
    pointer: &str,
    form: &RegistrationForm,
    rulebook: &Rulebook,
    on: NaiveDate,
) -> bool {
    let organisation = &form.organisation;
    let takes_part_as = |role| form.roles.is_empty() || form.roles.contains(&role);
    match pointer {
        "/organisation/linked_staff"
        | "/organisation/linked_turnover_million"
        | "/organisation/linked_balance_million" => organisation.is_autonomous == Some(false),
        "/organisation/regular_economic_activity" => organisation
            .legal_form
            .is_some_and(LegalForm::is_non_profit),
        "/representative/based_in" => !form.establishments.is_empty(),
        "/representative/resident_country"
        | "/representative/days_in_participating_country"
        | "/representative/has_residence_permit"
        | "/representative/business_started_or_intended" => form
            .representative
            .nationality
            .is_some_and(|country| !rulebook.participation.has_country(&country, on)),
        "/activities_wanted" => takes_part_as(Role::Visitor),
        "/activities_offered" | "/host_capacity" => takes_part_as(Role::Host),
        _ => true,
    }
}

#[cfg(test)]
mod test {
    use clusterxchange_domain::reference::CountryCode;
    use clusterxchange_domain::rulebook::shipped;

    use super::*;

    fn asked(pointer: &str, change: impl FnOnce(&mut RegistrationForm)) -> bool {
        let mut form = RegistrationForm::default();
        change(&mut form);
        let rulebook = shipped().unwrap().last().unwrap();
        let on = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        is_asked(pointer, &form, rulebook, on)
    }

    #[test]
    fn only_linked_enterprises_are_asked_about() {
        let pointer = "/organisation/linked_staff";
        assert!(!asked(pointer, |_| {}));
        assert!(!asked(pointer, |form| form.organisation.is_autonomous = Some(true)));
        assert!(asked(pointer, |form| form.organisation.is_autonomous =
            Some(false)));
    }

    #[test]
    fn nationals_of_participating_countries_are_not_asked_where_they_live() {
        let pointer = "/representative/has_residence_permit";
        let of = |code| {
            move |form: &mut RegistrationForm| {
                form.representative.nationality = CountryCode::parse(code).ok();
            }
        };
        assert!(!asked(pointer, of("PT")));
        assert!(asked(pointer, of("BR")));
    }

    #[test]
    fn a_visitor_is_not_asked_how_many_it_can_receive() {
        assert!(asked("/host_capacity", |_| {}));
        assert!(!asked("/host_capacity", |form| {
            form.roles.push(Role::Visitor);
        }));
    }
}
