//! Two versions of the same answers, and the choice between them.

use yew::prelude::*;

use crate::i18n::use_texts;
use crate::ui::{Button, ButtonKind, Notification, Tone};

/// A question that is answered differently: its name, the answer here, the answer there.
pub type Difference = (String, String, String);

/// The questions that two lists of answers answer differently; a question may be missing in one.
pub fn differences(mine: &[(String, String)], theirs: &[(String, String)]) -> Vec<Difference> {
    let answer = |list: &[(String, String)], name: &str| {
        let found = list.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let mut names: Vec<String> = mine.iter().map(|(name, _)| name.clone()).collect();
    names.extend(
        theirs
            .iter()
            .map(|(name, _)| name.clone())
            .filter(|name| !mine.iter().any(|(known, _)| known == name)),
    );
    names
        .into_iter()
        .map(|name| {
            let (mine, theirs) = (answer(mine, &name), answer(theirs, &name));
            (name, mine, theirs)
        })
        .filter(|(_, mine, theirs)| mine != theirs)
        .collect()
}

/// What [`Compare`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What has happened.
    pub title: AttrValue,
    /// The answers that differ.
    pub rows: Vec<Difference>,
    /// What is here wins.
    pub onmine: Callback<()>,
    /// What is there wins.
    pub ontheirs: Callback<()>,
}

/// Somebody else was quicker: both answers of each question, and which of them counts.
#[component]
pub fn Compare(props: &Props) -> Html {
    let texts = use_texts();
    let word = |value: &str| {
        if value.is_empty() {
            texts.say("compare-nothing")
        } else {
            value.to_owned()
        }
    };
    let row = |(name, mine, theirs): &Difference| {
        html! {
            <div class="compare__row">
                <dt>{ name }</dt>
                <dd><span class="portal-quiet">{ texts.say("compare-mine") }</span><span class="portal-prose">{ word(mine) }</span></dd>
                <dd><span class="portal-quiet">{ texts.say("compare-theirs") }</span><span class="portal-prose">{ word(theirs) }</span></dd>
            </div>
        }
    };
    html! {
        <Notification tone={Tone::Warning} title={props.title.clone()} live=true>
            <dl class="compare">{ for props.rows.iter().map(row) }</dl>
            <div class="portal-turning">
                <Button kind={ButtonKind::Secondary} label={texts.say("compare-keep-mine")} onclick={props.onmine.clone()} />
                <Button kind={ButtonKind::Secondary} label={texts.say("compare-take-theirs")} onclick={props.ontheirs.clone()} />
            </div>
        </Notification>
    }
}

#[cfg(test)]
mod test {
    use super::differences;

    fn list(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    }

    #[test]
    fn only_what_differs_is_compared_and_nothing_is_left_out() {
        let mine = list(&[("From", "Monday"), ("Place", "Hall 3")]);
        let theirs = list(&[("From", "Tuesday"), ("Place", "Hall 3"), ("To", "Friday")]);
        let found = differences(&mine, &theirs);
        let names: Vec<_> = found.iter().map(|(name, ..)| name.as_str()).collect();
        assert_eq!(names, ["From", "To"]);
        assert_eq!(found[1].1, "");
    }
}
