//! What the rules say about the dates: first what stands in the way, with the way out of it.

use clusterxchange_domain::receipt::{Counterfactual, Finding, Verdict};
use yew::prelude::*;

use super::draft::{Draft, Edit};
use crate::i18n::{Texts, use_texts};
use crate::pages::case::in_full;
use crate::ui::{Accordion, AccordionItem, Button, ButtonKind, Icon, Tone};
use crate::wording::said;

/// What [`Obstacles`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What each rule says.
    pub findings: Vec<Finding>,
    /// The answers, for those who follow a proposal.
    pub draft: UseReducerHandle<Draft>,
}

/// Obstacles and warnings, with the way out of them.
#[component]
pub fn Obstacles(props: &Props) -> Html {
    let texts = use_texts();
    let open: Vec<_> = props
        .findings
        .iter()
        .filter(|finding| finding.verdict != Verdict::Holds)
        .collect();
    // All obstacles may name the same way out; it is offered once.
    let ways_out = ways_out(&open);
    html! {
        <>
            if !open.is_empty() {
                <ul class="planner__findings">{ for open.iter().map(|finding| remark(&texts, finding)) }</ul>
            }
            { for ways_out.iter().map(|way| way_out(&texts, &props.draft, way)) }
        </>
    }
}

fn ways_out(open: &[&Finding]) -> Vec<Counterfactual> {
    let mut found = Vec::new();
    for way in open
        .iter()
        .filter_map(|finding| finding.counterfactual.clone())
    {
        if !found.contains(&way) {
            found.push(way);
        }
    }
    found
}

fn remark(texts: &Texts, finding: &Finding) -> Html {
    let tone = match finding.verdict {
        Verdict::Holds => Tone::Success,
        Verdict::Warns => Tone::Warning,
        Verdict::Manual => Tone::Info,
        Verdict::Fails => Tone::Error,
    };
    html! {
        <li class="planner__finding">
            <Icon name={tone.icon()} class={classes!("planner__finding-icon", format!("planner__finding-icon--{}", tone.icon()))} />
            <span>{ said(texts, &finding.reason) }</span>
        </li>
    }
}

fn way_out(texts: &Texts, draft: &UseReducerHandle<Draft>, way: &Counterfactual) -> Html {
    let (sentence, changes) = match way {
        Counterfactual::Change { changes, sentence } => (sentence, changes.clone()),
        Counterfactual::Act { sentence } | Counterfactual::Nothing { sentence } => {
            (sentence, Vec::new())
        }
    };
    let follow = draft.can_follow(&changes).then(|| {
        let dispatch = draft.dispatcher();
        let onclick = Callback::from(move |()| dispatch.dispatch(Edit::Follow(changes.clone())));
        html! { <Button kind={ButtonKind::Secondary} label={texts.say("planner-follow")} {onclick} /> }
    });
    html! {
        <div class="planner__way-out">
            <p>{ said(texts, sentence) }</p>
            { follow }
        </div>
    }
}

/// What [`Checks`] takes.
#[derive(Properties, PartialEq)]
pub struct ChecksProps {
    /// What each rule says.
    pub findings: Vec<Finding>,
}

/// Every rule that was looked at, behind a button.
#[component]
pub fn Checks(props: &ChecksProps) -> Html {
    let texts = use_texts();
    let count = props.findings.len();
    let item = AccordionItem {
        title: html! { { texts.tell("planner-checks", [("count", count.into())]) } },
        content: in_full(&texts, &props.findings),
    };
    html! { <Accordion id="planner-checks" deep=true items={vec![item]} /> }
}

#[cfg(test)]
mod test {
    use clusterxchange_domain::building::stay;

    use super::*;

    #[test]
    fn a_way_out_that_several_findings_share_is_offered_once() {
        let way = Counterfactual::act("Choose other dates.");
        let findings = [
            stay::MINIMUM.fails("Too short.").unless(way.clone()),
            stay::AHEAD.fails("Past.").unless(way.clone()),
        ];
        let open: Vec<_> = findings.iter().collect();
        assert_eq!(ways_out(&open), [way]);
    }
}
