//! The people of the scheme, a chapter each: what they come for, and on which seats they act.

use clusterxchange_domain::receipt::Party;

/// A chapter.
pub struct Person {
    /// Its anchor.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// What the person does, in a few paragraphs.
    pub story: &'static [&'static str],
    /// The seats on which the person acts in a case.
    pub seats: &'static [Party],
    /// A picture below `docs/images`, and what it shows.
    pub picture: Option<(&'static str, &'static str)>,
}

/// All chapters, in the order of an exchange.
pub const PEOPLE: &[Person] = &[
    Person {
        id: "visitor",
        title: "The visitor",
        story: &[
            "Without an account, read what the scheme is, answer the interview “Can I take part?” and try dates in the planner. Then open \
             an account, prove your address by the link in the mail, and begin a registration from the overview.",
            "The registration saves itself. It says what is missing and what the rules make of your answers, and it can be left and resumed. \
             Once a Partnership has accepted it, “Find a counterpart” lists hosts with the reasons of their scores; send a proposal, invite a \
             counterpart that you know, join a group visit, or open an exchange that you have agreed on already.",
            "On the page of the exchange you plan and write the commitment together with your host, sign it, sign the Financial Agreement with \
             your Partnership, enter your bank account, and after the stay add evidence and send the report. The overview always says what waits \
             for you and until when.",
        ],
        seats: &[Party::Applicant, Party::Visitor],
        picture: Some((
            "overview.png",
            "The overview: what waits for whom, and where one is on the way through the four phases.",
        )),
    },
    Person {
        id: "host",
        title: "The host",
        story: &[
            "A host registers like a visitor; one registration may be for both. An organisation outside of any cluster may host if the \
             Commission agrees before.",
            "Answer proposals from “My cases”: the page shows who proposes, how well you fit, and lets you write to each other. Write your \
             part of the commitment, sign it, and give feedback after the stay. You can also prepare a group visit that visitors join, and a \
             public page of your organisation.",
        ],
        seats: &[Party::Applicant, Party::Host],
        picture: Some((
            "counterparts.png",
            "Counterparts with their scores and the reasons for them.",
        )),
    },
    Person {
        id: "partnership",
        title: "The Partnership officer",
        story: &[
            "The overview is a work list by urgency. A registration shows the answers beside the findings of the rules; a correction is asked \
             for field by field, and what was corrected is shown before and after.",
            "Under “Running the scheme” are the registrations, participants, exchanges and payments of your Partnership as tables that can be \
             sorted, filtered, linked to and saved, the progress against your target, and your Partnership’s profile. As the visitor’s \
             Partnership you also set the amount or the distance by hand, sign the Financial Agreement, check report and evidence, and pay.",
        ],
        seats: &[
            Party::Partnership,
            Party::VisitorPartnership,
            Party::HostPartnership,
        ],
        picture: Some(("officer-phone.png", "The work of an officer, on a phone.")),
    },
    Person {
        id: "support-office",
        title: "The Support Office",
        story: &[
            "The Support Office sees the whole scheme. It validates commitments with everything needed on one page, hands registrations over, \
             answers questions under “Help”, and looks after Partnerships, cluster organisations, people and their roles.",
            "A new version of the rulebook is proposed by one member and put in force by another; two versions can be compared value by value. \
             Retention shows what would be erased before anything is.",
        ],
        seats: &[Party::SupportOffice],
        picture: Some((
            "validate.png",
            "A commitment is validated exactly as it is shown.",
        )),
    },
    Person {
        id: "commission",
        title: "The Commission",
        story: &[
            "The Commission decides on exceptional hosts, validates the commitments that were drawn at random, and reads the statistics. \
             The page of the draws recomputes each draw in the browser from the published seed.",
        ],
        seats: &[Party::Commission],
        picture: Some((
            "exchange.png",
            "An exchange: where it stands, what can be done, what happened so far.",
        )),
    },
    Person {
        id: "alumni",
        title: "Alumni",
        story: &[
            "Whoever has completed an exchange finds the certificate of participation on top of its page; anyone can check its code under \
             “Check a certificate”.",
            "Under “Alumni”, join the network with a short story of the exchange, decide whether the others see how to reach you, and change or \
             end this at any time. The directory can be searched by country, sector and Partnership.",
        ],
        seats: &[],
        picture: None,
    },
];
