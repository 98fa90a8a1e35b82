//! Longer texts: paragraphs and lists.

use yew::prelude::*;

/// The blocks of a text, which an empty line separates. A block whose lines all begin with a dash is a list,
/// any other one a paragraph.
pub fn prose(text: &str) -> Html {
    html! { <div class="portal-prose">{ for text.split("\n\n").map(block) }</div> }
}

fn block(text: &str) -> Html {
    match entries(text) {
        Some(entries) => {
            html! { <ul>{ for entries.iter().map(|entry| html! { <li>{ entry }</li> }) }</ul> }
        }
        None => html! { <p>{ text.to_owned() }</p> },
    }
}

fn entries(text: &str) -> Option<Vec<&str>> {
    text.lines()
        .map(|line| line.trim().strip_prefix("- "))
        .collect()
}

#[cfg(test)]
mod test {
    use super::entries;

    #[test]
    fn lines_with_a_dash_are_a_list_and_anything_else_is_not() {
        assert_eq!(entries("- one\n- two"), Some(vec!["one", "two"]));
        assert_eq!(entries("One.\n- two"), None);
        assert_eq!(entries("One - and two."), None);
    }
}
