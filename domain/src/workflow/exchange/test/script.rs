//! The people of an exchange, and what they usually do.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::building::DocumentHash;
use crate::receipt::Party;
use crate::reference::Mode;
use crate::workflow::exchange::{Command, Exchange, Facts, Opening, Origin, Plan, Stage};
use crate::workflow::test::world::{World, id, is_refused, takes};
use crate::workflow::{LifeCycle, Step};

pub const VISITOR: &[Party] = &[Party::Visitor];
pub const HOST: &[Party] = &[Party::Host];
pub const VISITOR_PARTNERSHIP: &[Party] = &[Party::VisitorPartnership];
pub const HOST_PARTNERSHIP: &[Party] = &[Party::HostPartnership];
pub const SUPPORT_OFFICE: &[Party] = &[Party::SupportOffice];
pub const COMMISSION: &[Party] = &[Party::Commission];

pub fn hash(text: &str) -> DocumentHash {
    DocumentHash::of([text.as_bytes()])
}

pub fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 6, number).unwrap()
}

/// An exchange with the outside world as it is at the moment.
pub struct Script {
    pub world: World,
    pub case: Exchange,
    pub drawn: bool,
    pub shortened: Option<Decimal>,
}

impl Script {
    /// From 15 to 19 June 2026, with two Partnerships.
    pub fn new(mode: Mode) -> Self {
        Self::with_host_partnership(mode, "green")
    }

    pub fn with_host_partnership(mode: Mode, host_partnership: &str) -> Self {
        let world = World::new();
        let plan = Plan {
            mode,
            first_day: Some(day(15)),
            last_day: Some(day(19)),
        };
        let opening = Opening {
            id: id(1),
            origin: Origin::Proposal,
            proposal: Some(id(6)),
            group: None,
            visitor: id(2),
            host: id(3),
            visitor_partnership: "blue".into(),
            host_partnership: host_partnership.into(),
            plan,
            document: hash("first"),
        };
        let case = Exchange::begin(opening, &world.moment());
        Self {
            world,
            case,
            drawn: false,
            shortened: None,
        }
    }

    pub fn facts(&self) -> Facts<'_> {
        Facts {
            moment: self.world.moment(),
            stay: &self.world.holds,
            commitment: &self.world.holds,
            pair: &self.world.holds,
            report: &self.world.holds,
            drawn: self.drawn,
            lump_sum: Some(Decimal::from(780)),
            shortened: self.shortened,
            agreement: Some(hash("money")),
        }
    }

    pub fn takes(&mut self, seats: &[Party], command: Command) -> Step<Exchange> {
        let step = takes(&self.case, seats, command, &self.facts());
        self.case = step.case.clone();
        step
    }

    pub fn refused(&self, seats: &[Party], command: Command) -> Vec<String> {
        is_refused(&self.case, seats, command, &self.facts())
    }

    pub fn stage(&self) -> Stage {
        self.case.stage()
    }

    pub fn document(&self) -> DocumentHash {
        self.case.record().document
    }

    pub fn waiting(&self) -> Vec<Party> {
        self.case
            .waiting_on()
            .into_iter()
            .map(|one| one.party)
            .collect()
    }

    pub fn sign(&mut self, seats: &[Party]) {
        let document = self.document();
        self.takes(
            seats,
            Command::Sign {
                document,
                account: id(9),
            },
        );
    }

    pub fn validate(&mut self, seats: &[Party]) {
        let document = self.document();
        self.takes(
            seats,
            Command::Validate {
                document,
                account: id(9),
            },
        );
    }

    pub fn sign_agreement(&mut self, seats: &[Party]) {
        self.takes(
            seats,
            Command::SignAgreement {
                document: hash("money"),
                account: id(9),
            },
        );
    }

    pub fn agreed(mut self) -> Self {
        let document = self.document();
        self.takes(HOST, Command::Agree { document });
        self.takes(VISITOR, Command::Agree { document });
        self
    }

    pub fn signed(self) -> Self {
        let mut script = self.agreed();
        for seats in [VISITOR, HOST, HOST_PARTNERSHIP, VISITOR_PARTNERSHIP] {
            script.sign(seats);
        }
        script
    }

    /// With everything signed and validated.
    pub fn ready(self) -> Self {
        let mut script = self.signed();
        script.validate(SUPPORT_OFFICE);
        if script.stage() == Stage::FaPending {
            script.sign_agreement(VISITOR);
            script.sign_agreement(VISITOR_PARTNERSHIP);
        }
        script
    }

    pub fn go_to(&mut self, date: NaiveDate) {
        self.world.now = date.and_hms_opt(9, 0, 0).unwrap().and_utc();
    }

    pub fn ongoing(self) -> Self {
        let mut script = self.ready();
        script.go_to(day(15));
        script.takes(VISITOR, Command::Start);
        script
    }

    pub fn ended(self) -> Self {
        let mut script = self.ongoing();
        script.go_to(day(22));
        script.takes(&[Party::System], Command::End);
        script
    }

    pub fn enter_account(&mut self) -> Step<Exchange> {
        self.takes(VISITOR, Command::EnterBankAccount)
    }

    /// With a bank account, a report and its validation.
    pub fn reported(&mut self) {
        self.enter_account();
        self.takes(VISITOR, Command::AddEvidence { file: id(10) });
        self.takes(VISITOR, Command::SubmitReport { report: id(11) });
        self.takes(
            VISITOR_PARTNERSHIP,
            Command::ValidateReport {
                evidence_accepted: true,
            },
        );
    }

    pub fn pay(&self, amount: u32) -> Command {
        Command::RecordPayment {
            amount: amount.into(),
            paid_on: self.world.now.date_naive(),
            reference: "CXC-1".into(),
        }
    }

    pub fn feedback(&mut self) -> Step<Exchange> {
        self.takes(HOST, Command::GiveFeedback { feedback: id(12) })
    }
}

pub fn because() -> String {
    "because".into()
}
