//! The computation, step by step, with one finding per step.

use rust_decimal::Decimal;

use super::halving::by_hand;
use super::words::{count, half, money};
use super::{CEILING, LumpSum, LumpSumInput, LumpSumReason, MINIMUM, MODE, ONE_HALVING, RECIPIENT};
use crate::receipt::{Counterfactual, Decided, Finding, Grade, Receipt};
use crate::reference::{Mode, Role};
use crate::rulebook::{Ceiling, Rulebook};

/// Computes the lump sum of one visitor for one exchange.
pub fn lump_sum(input: &LumpSumInput, rulebook: &Rulebook) -> Decided<LumpSum> {
    let computation = Computation { input, rulebook };
    let mut receipt = Receipt::new(&rulebook.version);
    let outcome = computation.run(&mut receipt);
    Decided::new(outcome, receipt)
}

/// One computation under way.
pub(super) struct Computation<'a> {
    pub(super) input: &'a LumpSumInput,
    pub(super) rulebook: &'a Rulebook,
}

impl Computation<'_> {
    fn run(&self, receipt: &mut Receipt) -> LumpSum {
        if self.input.role == Role::Host {
            receipt.push(host_receives_nothing());
            return self.none(LumpSumReason::HostReceivesNothing);
        }
        receipt.push(RECIPIENT.holds("The lump sum goes to the visitor."));
        if self.input.mode == Mode::Virtual {
            receipt.push(virtual_is_not_paid(self.input.mode));
            return self.none(LumpSumReason::VirtualExchange);
        }
        receipt.push(MODE.holds("A physical exchange comes with a lump sum."));
        let rules = &self.rulebook.lump_sum;
        let Some(ceiling) = rules.ceiling(&self.input.host_country, self.input.starts_on) else {
            receipt.push(self.no_amount());
            return self.none(LumpSumReason::NoAmountKnown);
        };
        receipt.push(self.ceiling(ceiling));
        self.halved_at_most_once(ceiling.amount, receipt)
    }

    fn halved_at_most_once(&self, full: Decimal, receipt: &mut Receipt) -> LumpSum {
        let minimum = self.rulebook.stay.physical.min_working_days.value;
        let short_stay =
            self.input.working_days < self.rulebook.lump_sum.full_from_working_days.value;
        let distance = self.distance_reason();
        receipt.push(self.minimum(full, minimum, distance));
        receipt.push(self.distance(full, short_stay, distance));
        receipt
            .findings
            .extend(self.input.distance_override.as_ref().map(by_hand));
        if self.input.working_days < minimum {
            let mut none = self.none(LumpSumReason::BelowMinimumStay);
            none.full_amount = full;
            return none;
        }
        receipt.push(self.days(full, short_stay, distance));
        let reasons: Vec<_> = short_stay
            .then_some(LumpSumReason::ShortStay)
            .into_iter()
            .chain(distance)
            .collect();
        if reasons.len() > 1 {
            let reason = format!(
                "Two reasons, one halving: {} stays {}.",
                self.euro(full),
                self.euro(half(full))
            );
            receipt.push(ONE_HALVING.holds(reason));
        }
        LumpSum {
            amount: if reasons.is_empty() { full } else { half(full) },
            halved: !reasons.is_empty(),
            currency: self.rulebook.lump_sum.currency.clone(),
            full_amount: full,
            reasons,
        }
    }

    fn none(&self, reason: LumpSumReason) -> LumpSum {
        LumpSum {
            amount: Decimal::ZERO,
            currency: self.rulebook.lump_sum.currency.clone(),
            full_amount: Decimal::ZERO,
            halved: false,
            reasons: vec![reason],
        }
    }

    fn distance_reason(&self) -> Option<LumpSumReason> {
        let far = Decimal::from(self.rulebook.lump_sum.full_from_km.value);
        match self.input.effective_distance() {
            None => Some(LumpSumReason::DistanceUnknown),
            Some(km) if km < far => Some(LumpSumReason::ShortDistance),
            Some(_) => None,
        }
    }

    fn no_amount(&self) -> Finding {
        let country = &self.input.host_country;
        CEILING
            .asks(format!(
                "No amount is known for a stay in {}.",
                country.eu_style()
            ))
            .input("host_country", country)
            .input("starts_on", self.input.starts_on)
            .unless(Counterfactual::act(
                "This needs an entry by the Support Office: it adds the amount of the country to \
                 the rulebook before a Financial Agreement is made.",
            ))
    }

    fn ceiling(&self, ceiling: &Ceiling) -> Finding {
        let founded = match ceiling.grade {
            Grade::Official => "said by the scheme",
            Grade::Reported => "reported by a Partnership",
            Grade::Assumed => "an assumption, open to correction",
        };
        CEILING
            .holds(format!(
                "A stay in {} comes with {} at most ({founded}).",
                self.input.host_country.eu_style(),
                self.euro(ceiling.amount),
            ))
            .input("host_country", self.input.host_country)
            .input("starts_on", self.input.starts_on)
            .input("ceiling", ceiling.amount)
            .on_the_ground_of(self.rulebook.lump_sum.origin(ceiling))
    }

    fn minimum(&self, full: Decimal, minimum: u32, distance: Option<LumpSumReason>) -> Finding {
        let days = self.input.working_days;
        let full_from = self.rulebook.lump_sum.full_from_working_days.value;
        let finding = if days < minimum {
            let due = if minimum < full_from || distance.is_some() {
                half(full)
            } else {
                full
            };
            let way_out = Counterfactual::change(
                "/working_days",
                minimum,
                format!(
                    "{} would be due with {minimum} working days.",
                    self.euro(due)
                ),
            );
            MINIMUM
                .fails(format!(
                    "{} are fewer than {minimum}: nothing is due.",
                    count(days)
                ))
                .unless(way_out)
        } else {
            MINIMUM.holds(format!("{} are at least {minimum}.", count(days)))
        };
        finding
            .input("working_days", days)
            .input("min_working_days", minimum)
            .on_the_ground_of(self.rulebook.stay.physical.min_working_days.origin())
    }

    pub(super) fn euro(&self, amount: Decimal) -> String {
        money(amount, &self.rulebook.lump_sum.currency)
    }
}

fn host_receives_nothing() -> Finding {
    RECIPIENT
        .warns("This is the host; the lump sum goes to the visitor.")
        .unless(Counterfactual::nothing(
            "A host receives no lump sum, whatever the plan.",
        ))
}

fn virtual_is_not_paid(mode: Mode) -> Finding {
    MODE.warns("A virtual exchange comes without a lump sum.")
        .input("mode", mode)
        .unless(Counterfactual::change(
            "/mode",
            "physical",
            "A physical exchange would come with a lump sum.",
        ))
}
