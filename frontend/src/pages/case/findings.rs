//! What the rules say about something: what stands in the way, and the way out of it.

use clusterxchange_domain::receipt::{Finding, Grade, Verdict};
use yew::prelude::*;

use crate::i18n::{Texts, use_texts};
use crate::ui::{Icon, IconSize, Tone};
use crate::wording::{quoting, rule, said};

/// What [`Findings`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What each rule says.
    pub findings: Vec<Finding>,
    /// They only say why something is not to be done now, which is nobody's mistake.
    #[prop_or_default]
    pub is_quiet: bool,
    /// The reader assesses an applicant, to whom the ways out are addressed.
    #[prop_or_default]
    pub is_advice: bool,
}

/// Obstacles and warnings, each with what would turn it. Rules that are met are left out.
#[component]
pub fn Findings(props: &Props) -> Html {
    let texts = use_texts();
    let open = props
        .findings
        .iter()
        .filter(|finding| finding.verdict != Verdict::Holds);
    html! { <ul class="findings">{ for open.map(|finding| entry(&texts, finding, props)) }</ul> }
}

fn entry(texts: &Texts, finding: &Finding, props: &Props) -> Html {
    let (tone, word) = match finding.verdict {
        Verdict::Holds => (Tone::Success, texts.say("finding-holds")),
        Verdict::Warns => (Tone::Warning, texts.say("finding-warns")),
        Verdict::Manual => (Tone::Info, texts.say("finding-manual")),
        Verdict::Fails => (Tone::Error, texts.say("finding-fails")),
    };
    let (tone, word) = if props.is_quiet {
        (Tone::Info, None)
    } else {
        (tone, Some(format!("{word}: ")))
    };
    let way_out = finding.counterfactual.as_ref().map(|way| {
        let lead = props.is_advice.then(|| texts.say("finding-advice") + " ");
        html! { <p class="findings__way-out">{ lead }{ said(texts, way.sentence()) }</p> }
    });
    html! {
        <li class="findings__entry">
            <Icon name={tone.icon()} class={classes!("findings__icon", format!("findings__icon--{}", tone.icon()))} />
            <div>
                <p class="findings__reason"><span class="portal-unseen">{ word }</span>{ said(texts, &finding.reason) }</p>
                { way_out }
            </div>
        </li>
    }
}

/// What each rule says here, its sentence and its source.
pub fn in_full(texts: &Texts, findings: &[Finding]) -> Html {
    html! { <dl class="planner__checks">{ for findings.iter().map(|finding| check(texts, finding)) }</dl> }
}

fn check(texts: &Texts, finding: &Finding) -> Html {
    let passed = !finding.verdict.stands_in_the_way();
    let origin = finding.source.reference.as_str();
    let source = match finding.source.grade {
        Grade::Official => texts.tell("source-official", [("source", origin.into())]),
        Grade::Reported => texts.tell("source-reported", [("source", origin.into())]),
        Grade::Assumed => texts.tell("source-assumed", [("source", origin.into())]),
    };
    html! {
        <div class="planner__check">
            <dt>
                <Icon name={if passed { "check" } else { "close" }} size={IconSize::Small} />
                { said(texts, &finding.reason) }
            </dt>
            <dd>{ rule(texts, finding) }</dd>
            <dd class="portal-quiet">{ quoting(&source, origin) }</dd>
        </div>
    }
}
