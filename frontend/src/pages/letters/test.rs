//! Every link of every mail leads to a page.

use uuid::Uuid;
use yew_router::Routable as _;

use crate::pages::secret::secret;
use crate::route::Route;

/// The list that the server's mails are checked against as well; `{token}` and `{id}` stand for what
/// the server puts there.
const LINKS: &str = include_str!("../../../../api/src/outbox/links.txt");

#[test]
fn every_link_of_a_mail_leads_to_a_page_of_its_own() {
    let id = Uuid::from_u128(7).to_string();
    for link in LINKS.lines() {
        let link = link.replace("{id}", &id);
        let path = link.split('?').next().unwrap_or_default();
        let route = Route::recognize(path);
        assert!(
            route.is_some_and(|route| route != Route::NotFound && route.to_path() == path),
            "{link} leads nowhere"
        );
    }
}

#[test]
fn every_secret_of_a_mail_is_taken() {
    let token = "abcdefghijklmnopqrst-1";
    for link in LINKS.lines().filter(|link| link.contains("{token}")) {
        let link = link.replace("{token}", token);
        let query = link.split_once('?').map(|(_, query)| query);
        assert_eq!(query.and_then(secret).as_deref(), Some(token), "{link}");
    }
}
