//! How a random walk plays each life cycle.

use chrono::Days;
use rust_decimal::Decimal;

use super::world::{OUTSIDE, World, id};
use crate::building::DocumentHash;
use crate::receipt::Receipt;
use crate::reference::{Mode, Role};
use crate::workflow::LifeCycle;
use crate::workflow::exchange::{self, Exchange, Opening, Origin, Plan};
use crate::workflow::proposal::{self, Proposal};
use crate::workflow::registration::{self, FieldToCorrect, Registration};
use crate::workflow::visit::{self, Organiser, Visit};

/// Pseudo-random numbers that can be repeated (splitmix64).
pub struct Dice(pub u64);

impl Dice {
    pub fn throw(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % sides
    }

    pub fn seldom(&mut self) -> bool {
        self.throw(12) == 0
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        let index = self.throw(from.len() as u64);
        &from[usize::try_from(index).unwrap()]
    }

    fn reason(&mut self) -> String {
        if self.seldom() {
            " ".to_owned()
        } else {
            "because".to_owned()
        }
    }

    fn receipt<'a>(&mut self, world: &'a World) -> &'a Receipt {
        match self.throw(16) {
            0 => &world.fails,
            1 => &world.asks,
            2 => &world.excepted,
            _ => &world.holds,
        }
    }
}

pub trait Play:
    LifeCycle + std::fmt::Debug + PartialEq + serde::Serialize + serde::de::DeserializeOwned
{
    fn actions() -> &'static [Self::Action];
    fn begin(world: &World, dice: &mut Dice) -> Self;
    fn command(&self, action: Self::Action, world: &World, dice: &mut Dice) -> Self::Command;
    fn facts<'a>(&self, world: &'a World, dice: &mut Dice) -> Self::Facts<'a>;
}

impl Play for Registration {
    fn actions() -> &'static [registration::Action] {
        registration::Action::ALL
    }

    fn begin(world: &World, _: &mut Dice) -> Self {
        Self::draft(id(1), id(2), world.now)
    }

    fn command(
        &self,
        action: registration::Action,
        _: &World,
        dice: &mut Dice,
    ) -> registration::Command {
        use registration::{Action, Command};
        let reason = dice.reason();
        match action {
            Action::Edit => Command::Edit,
            Action::Submit => Command::Submit,
            Action::Hold => {
                let field = FieldToCorrect {
                    pointer: "/name".into(),
                    reason: dice.reason(),
                };
                let fields = if dice.seldom() { vec![] } else { vec![field] };
                Command::Hold {
                    fields,
                    message: reason,
                }
            }
            Action::CancelHold => Command::CancelHold,
            Action::Resubmit => Command::Resubmit,
            Action::RequestPreApproval => Command::RequestPreApproval { reason },
            Action::PreApprove => Command::PreApprove,
            Action::DeclinePreApproval => Command::DeclinePreApproval { reason },
            Action::DecideManual => {
                let rule = if dice.seldom() { "other" } else { OUTSIDE.id }.to_owned();
                Command::DecideManual {
                    rule,
                    accepted: !dice.seldom(),
                    reason,
                }
            }
            Action::Accept => Command::Accept,
            Action::Reject => Command::Reject {
                reason,
                findings: vec![OUTSIDE.id.into()],
            },
            Action::Reassign => {
                let partnership = (*dice.pick(&["blue", "green"])).to_owned();
                Command::Reassign {
                    partnership,
                    reason,
                }
            }
            Action::UpdateProfile => Command::UpdateProfile,
            Action::AskInterest => Command::AskInterest,
            Action::ConfirmInterest => Command::ConfirmInterest,
            Action::Withdraw => Command::Withdraw {
                reason: Some(reason),
            },
        }
    }

    fn facts<'a>(&self, world: &'a World, dice: &mut Dice) -> registration::Facts<'a> {
        registration::Facts {
            moment: world.moment(),
            completeness: dice.receipt(world),
            eligibility: dice.receipt(world),
            assignment: (!dice.seldom()).then_some(&world.assignment),
            running_exchanges: u32::from(dice.seldom()),
        }
    }
}

impl Play for Proposal {
    fn actions() -> &'static [proposal::Action] {
        proposal::Action::ALL
    }

    fn begin(world: &World, dice: &mut Dice) -> Self {
        let sender = *dice.pick(&Role::ALL);
        if dice.throw(2) == 0 {
            Self::sent(id(1), sender, id(2), id(3), &world.moment())
        } else {
            Self::invited(id(1), sender, id(2), &world.moment())
        }
    }

    fn command(&self, action: proposal::Action, _: &World, dice: &mut Dice) -> proposal::Command {
        use proposal::{Action, Command};
        let reason = dice.reason();
        match action {
            Action::Claim => Command::Claim {
                organisation: id(3),
            },
            Action::Accept => Command::Accept,
            Action::Decline => Command::Decline { reason },
            Action::Withdraw => Command::Withdraw { reason: None },
            Action::Remind => Command::Remind,
            Action::Expire => Command::Expire,
        }
    }

    fn facts<'a>(&self, world: &'a World, dice: &mut Dice) -> proposal::Facts<'a> {
        proposal::Facts {
            moment: world.moment(),
            pair: dice.receipt(world),
            recipient_accepted: !dice.seldom(),
        }
    }
}

pub fn hash(text: &str) -> DocumentHash {
    DocumentHash::of([text.as_bytes()])
}

fn plan(world: &World, dice: &mut Dice) -> Plan {
    let first = world.now.date_naive() + Days::new(dice.throw(3));
    Plan {
        mode: *dice.pick(&Mode::ALL),
        first_day: Some(first),
        last_day: Some(first + Days::new(dice.throw(20))),
    }
}

impl Play for Exchange {
    fn actions() -> &'static [exchange::Action] {
        exchange::Action::ALL
    }

    fn begin(world: &World, dice: &mut Dice) -> Self {
        let opening = Opening {
            id: id(1),
            origin: Origin::AgreedOutside,
            proposal: None,
            group: None,
            visitor: id(2),
            host: id(3),
            visitor_partnership: "blue".into(),
            host_partnership: (*dice.pick(&["blue", "green"])).to_owned(),
            plan: plan(world, dice),
            document: hash("commitment"),
        };
        Self::begin(opening, &world.moment())
    }

    fn command(
        &self,
        action: exchange::Action,
        world: &World,
        dice: &mut Dice,
    ) -> exchange::Command {
        use exchange::{Action, Command};
        let reason = dice.reason();
        let account = id(9);
        let document = if dice.seldom() {
            hash("stale")
        } else {
            self.record().document
        };
        match action {
            Action::EditPlan => Command::EditPlan {
                plan: plan(world, dice),
                document,
            },
            Action::EditClause => {
                let keys = [
                    "objectives",
                    "visitor_contact",
                    "host_contact",
                    "dates",
                    "none",
                ];
                Command::EditClause {
                    clause: (*dice.pick(&keys)).to_owned(),
                    document,
                }
            }
            Action::Agree => Command::Agree { document },
            Action::Reopen => Command::Reopen,
            Action::Sign => Command::Sign { document, account },
            Action::ReturnForCorrection => Command::ReturnForCorrection {
                reason,
                clauses: vec![],
            },
            Action::Validate => Command::Validate { document, account },
            Action::SetAmount => {
                let agreed_amount = Decimal::from(dice.throw(900));
                Command::SetAmount {
                    agreed_amount,
                    reason,
                }
            }
            Action::SignAgreement => Command::SignAgreement {
                document: hash("money"),
                account,
            },
            Action::WaiveAgreement => Command::WaiveAgreement { reason },
            Action::Start => Command::Start,
            Action::End => Command::End,
            Action::EndEarly => {
                let first = self.record().plan.first_day.unwrap();
                Command::EndEarly {
                    last_day: first + Days::new(dice.throw(4)),
                    reason,
                }
            }
            Action::DecideForceMajeure => Command::DecideForceMajeure {
                granted: dice.throw(2) == 0,
                reason,
            },
            Action::AddEvidence => Command::AddEvidence { file: id(10) },
            Action::SubmitReport => Command::SubmitReport { report: id(11) },
            Action::ReturnReport => Command::ReturnReport {
                reason,
                fields: vec![],
            },
            Action::ValidateReport => Command::ValidateReport {
                evidence_accepted: !dice.seldom(),
            },
            Action::EnterBankAccount => Command::EnterBankAccount,
            Action::RecordPayment => Command::RecordPayment {
                amount: self.record().payable().unwrap_or_default()
                    + Decimal::from(u8::from(dice.seldom())),
                paid_on: world.now.date_naive(),
                reference: "reference".into(),
            },
            Action::RecordPaymentFailure => Command::RecordPaymentFailure { reason },
            Action::CloseWithoutPayment => Command::CloseWithoutPayment { reason },
            Action::GiveFeedback => Command::GiveFeedback { feedback: id(12) },
            Action::CloseWithoutFeedback => Command::CloseWithoutFeedback { reason },
            Action::Cancel => Command::Cancel { reason },
            Action::Discontinue => Command::Discontinue { reason },
        }
    }

    fn facts<'a>(&self, world: &'a World, dice: &mut Dice) -> exchange::Facts<'a> {
        let amounts = [Some(Decimal::from(780)), Some(Decimal::from(390)), None];
        exchange::Facts {
            moment: world.moment(),
            stay: dice.receipt(world),
            commitment: dice.receipt(world),
            pair: dice.receipt(world),
            report: dice.receipt(world),
            drawn: dice.throw(3) == 0,
            lump_sum: *dice.pick(&amounts),
            shortened: Some(Decimal::from(390 * dice.throw(2))),
            agreement: Some(hash("money")),
        }
    }
}

impl Play for Visit {
    fn actions() -> &'static [visit::Action] {
        visit::Action::ALL
    }

    fn begin(world: &World, dice: &mut Dice) -> Self {
        let organiser = *dice.pick(&[Organiser::Host, Organiser::HostPartnership]);
        let host = (id(3), "green".to_owned());
        let plan = (plan(world, dice), 3);
        Self::draft(id(1), host, organiser, plan, world.now)
    }

    fn command(&self, action: visit::Action, world: &World, dice: &mut Dice) -> visit::Command {
        use visit::{Action, Command};
        match action {
            Action::Edit => Command::Edit {
                plan: plan(world, dice),
                places: 3,
            },
            Action::EditClause => Command::EditClause,
            Action::Publish => Command::Publish,
            Action::Close => Command::Close,
            Action::Join => Command::Join,
            Action::Cancel => Command::Cancel {
                reason: dice.reason(),
            },
            Action::Finish => Command::Finish,
        }
    }

    fn facts<'a>(&self, world: &'a World, dice: &mut Dice) -> visit::Facts<'a> {
        visit::Facts {
            moment: world.moment(),
            stay: dice.receipt(world),
            pair: dice.receipt(world),
            joined: u32::try_from(dice.throw(4)).unwrap(),
            started: u32::from(dice.seldom()),
        }
    }
}
