//! The secret that a mail's link carries.

use yew::prelude::*;
use yew_router::prelude::*;

use crate::route::Route;

/// The shortest secret that the server makes.
const SHORTEST: usize = 20;

/// The secret of the address, read once, which is then taken out of the address bar and the history:
/// it works once, and whoever looks over a shoulder must not see it.
#[hook]
pub fn use_secret(page: Route) -> Option<String> {
    let navigator = use_navigator();
    let query = use_location().map(|location| location.query_str().to_owned());
    let secret = use_memo((), move |()| query.as_deref().and_then(secret));
    use_effect_with((), move |()| {
        if let Some(navigator) = navigator {
            navigator.replace(&page);
        }
    });
    (*secret).clone()
}

/// The secret in the query, if it can be one.
pub fn secret(query: &str) -> Option<String> {
    query
        .trim_start_matches('?')
        .split('&')
        .find_map(|pair| pair.strip_prefix("token="))
        .filter(|token| token.len() >= SHORTEST && token.chars().all(is_letter_of_secrets))
        .map(str::to_owned)
}

/// The letters of Base64 for addresses.
fn is_letter_of_secrets(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_')
}

#[cfg(test)]
mod test {
    use super::secret;

    #[test]
    fn the_secret_is_found_in_the_query_and_nowhere_else() {
        let long = Some("abcdefghijklmnopqrst-1".to_owned());
        assert_eq!(secret("?token=abcdefghijklmnopqrst-1"), long);
        assert_eq!(secret("?x=1&token=abcdefghijklmnopqrst-1"), long);
        assert_eq!(secret(""), None);
    }

    #[test]
    fn a_piece_of_a_secret_or_a_path_is_none() {
        assert_eq!(secret("?token="), None);
        assert_eq!(secret("?token=abc"), None);
        assert_eq!(secret("?token=abcdefghijklmnopqrst/../me"), None);
    }
}
