//! A text field that offers what may be meant.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::{Field, described_by};
use crate::i18n::use_texts;

/// One offer of a [`Combobox`].
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What is put into the field.
    pub text: AttrValue,
    /// What tells it from others of the same name.
    pub detail: AttrValue,
}

/// What [`Combobox`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Identifier.
    pub id: AttrValue,
    /// What is asked for.
    pub label: AttrValue,
    /// What helps to answer.
    #[prop_or_default]
    pub help: Option<AttrValue>,
    /// What is wrong with the answer.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What the field says.
    pub value: AttrValue,
    /// The offers for it.
    pub choices: Vec<Choice>,
    /// How many offers there are, in words, for those who cannot see the list.
    pub status: AttrValue,
    /// The words in the field have changed.
    pub oninput: Callback<String>,
    /// An offer was taken, named by its place in the list.
    pub onchoose: Callback<usize>,
}

/// What the list does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct List {
    open: bool,
    active: Option<usize>,
}

/// What a key does to the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    To(List),
    Choose(usize),
    Nothing,
}

impl List {
    fn key(self, key: &str, count: usize) -> Step {
        let to = |active| Step::To(Self { open: true, active });
        match (key, self.active) {
            ("Escape", _) if self.open => Step::To(Self::default()),
            ("Enter", Some(active)) if self.open && active < count => Step::Choose(active),
            ("ArrowDown" | "ArrowUp", _) if count == 0 => Step::Nothing,
            ("ArrowDown", active) => to(Some(active.map_or(0, |at| (at + 1) % count))),
            ("ArrowUp", active) => to(Some(
                active.map_or(count - 1, |at| (at + count - 1) % count),
            )),
            _ => Step::Nothing,
        }
    }
}

/// A combobox as the ARIA authoring practices describe it: the focus stays in the field, arrow keys
/// walk through the offers, Enter takes one, Escape closes the list.
#[component]
pub fn Combobox(props: &Props) -> Html {
    let texts = use_texts();
    let list = use_state(List::default);
    let shown = list.open && !props.choices.is_empty();
    let listbox = format!("{}-list", props.id);
    let invalid = props.error.is_some();
    let active = list.active.filter(|_| shown);
    html! {
        <Field id={props.id.clone()} label={props.label.clone()} help={props.help.clone()} error={props.error.clone()}>
            <div class="portal-combobox">
                <input
                    id={props.id.clone()}
                    type="text"
                    role="combobox"
                    autocomplete="off"
                    class={classes!("ecl-text-input", "portal-combobox__input", invalid.then_some("ecl-text-input--invalid"))}
                    aria-autocomplete="list"
                    aria-expanded={shown.to_string()}
                    aria-controls={listbox.clone()}
                    aria-activedescendant={active.map(|at| format!("{listbox}-{at}"))}
                    aria-invalid={invalid.then_some("true")}
                    aria-describedby={described_by(&props.id, props.help.is_some(), invalid)}
                    value={props.value.clone()}
                    oninput={typed(props, &list)}
                    onkeydown={pressed(props, &list)}
                    onblur={closed(&list)}
                />
                <ul id={listbox.clone()} role="listbox" aria-label={texts.say("field-offers")} class="portal-combobox__list" hidden={!shown}>
                    { for props.choices.iter().enumerate().map(|(at, choice)| offer(props, &list, &listbox, at, choice)) }
                </ul>
                <div class="portal-unseen" role="status">{ &props.status }</div>
            </div>
        </Field>
    }
}

fn offer(
    props: &Props,
    list: &UseStateHandle<List>,
    listbox: &str,
    at: usize,
    choice: &Choice,
) -> Html {
    let selected = list.active == Some(at);
    let onmousedown = {
        let (onchoose, list) = (props.onchoose.clone(), list.setter());
        Callback::from(move |event: MouseEvent| {
            // Otherwise the field would lose the focus and the list would close first.
            event.prevent_default();
            list.set(List::default());
            onchoose.emit(at);
        })
    };
    html! {
        <li id={format!("{listbox}-{at}")} role="option" aria-selected={selected.to_string()} class="portal-combobox__option" {onmousedown}>
            <span>{ &choice.text }</span>
            <span class="portal-combobox__detail">{ &choice.detail }</span>
        </li>
    }
}

fn typed(props: &Props, list: &UseStateHandle<List>) -> Callback<InputEvent> {
    let (oninput, list) = (props.oninput.clone(), list.setter());
    Callback::from(move |event: InputEvent| {
        list.set(List {
            open: true,
            active: None,
        });
        oninput.emit(event.target_unchecked_into::<HtmlInputElement>().value());
    })
}

fn pressed(props: &Props, list: &UseStateHandle<List>) -> Callback<KeyboardEvent> {
    let (count, onchoose, list) = (props.choices.len(), props.onchoose.clone(), list.clone());
    Callback::from(
        move |event: KeyboardEvent| match list.key(&event.key(), count) {
            Step::Nothing => {}
            Step::To(next) => {
                event.prevent_default();
                list.set(next);
            }
            Step::Choose(at) => {
                event.prevent_default();
                list.set(List::default());
                onchoose.emit(at);
            }
        },
    )
}

fn closed(list: &UseStateHandle<List>) -> Callback<FocusEvent> {
    let list = list.setter();
    Callback::from(move |_| list.set(List::default()))
}

#[cfg(test)]
mod test {
    use super::{List, Step};

    fn at(active: usize) -> List {
        List {
            open: true,
            active: Some(active),
        }
    }

    #[test]
    fn arrow_keys_walk_round_the_offers() {
        assert_eq!(List::default().key("ArrowDown", 3), Step::To(at(0)));
        assert_eq!(at(2).key("ArrowDown", 3), Step::To(at(0)));
        assert_eq!(at(0).key("ArrowUp", 3), Step::To(at(2)));
        assert_eq!(List::default().key("ArrowUp", 3), Step::To(at(2)));
    }

    #[test]
    fn enter_takes_the_marked_offer_and_otherwise_leaves_the_form_alone() {
        assert_eq!(at(1).key("Enter", 3), Step::Choose(1));
        assert_eq!(List::default().key("Enter", 3), Step::Nothing);
        assert_eq!(at(5).key("Enter", 3), Step::Nothing);
    }

    #[test]
    fn escape_closes_the_list_and_nothing_else() {
        assert_eq!(at(1).key("Escape", 3), Step::To(List::default()));
        assert_eq!(List::default().key("Escape", 3), Step::Nothing);
    }

    #[test]
    fn without_offers_the_arrow_keys_do_nothing() {
        assert_eq!(List::default().key("ArrowDown", 0), Step::Nothing);
    }
}
