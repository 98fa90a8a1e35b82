//! The two reasons for halving, and the distance set by hand.

use rust_decimal::Decimal;

use super::computation::Computation;
use super::words::{count, half};
use super::{DAYS, DISTANCE, DISTANCE_OVERRIDE, DistanceOverride, LumpSumReason};
use crate::receipt::{Counterfactual, Finding};

impl Computation<'_> {
    pub(super) fn days(
        &self,
        full: Decimal,
        short: bool,
        distance: Option<LumpSumReason>,
    ) -> Finding {
        let rule = &self.rulebook.lump_sum.full_from_working_days;
        let days = self.input.working_days;
        let finding = if short {
            let sentence = if distance.is_some() {
                format!(
                    "With {} working days this reason for halving would fall away; the distance \
                     would still halve the lump sum.",
                    rule.value
                )
            } else {
                format!(
                    "{} would be due with {} working days.",
                    self.euro(full),
                    rule.value
                )
            };
            let reason = format!(
                "{} are fewer than {}: half is due.",
                count(days),
                rule.value
            );
            DAYS.warns(reason).unless(Counterfactual::change(
                "/working_days",
                rule.value,
                sentence,
            ))
        } else {
            DAYS.holds(format!("{} are at least {}.", count(days), rule.value))
        };
        finding
            .input("working_days", days)
            .input("full_from_working_days", rule.value)
            .on_the_ground_of(rule.origin())
    }

    pub(super) fn distance(
        &self,
        full: Decimal,
        short: bool,
        reason: Option<LumpSumReason>,
    ) -> Finding {
        let rule = &self.rulebook.lump_sum.full_from_km;
        let finding = match (self.input.effective_distance(), reason) {
            (Some(km), None) => DISTANCE.holds(format!(
                "{} km are at least {} km.",
                km.normalize(),
                rule.value
            )),
            (Some(km), Some(_)) => DISTANCE
                .warns(format!(
                    "{} km are less than {} km: half is due.",
                    km.normalize(),
                    rule.value
                ))
                .unless(Counterfactual::change(
                    self.input.distance_pointer(),
                    rule.value.to_string(),
                    self.far_enough(full, short),
                )),
            (None, _) => DISTANCE
                .asks(format!(
                    "The distance is not known; only the half, {}, is certain.",
                    self.euro(half(full))
                ))
                .unless(Counterfactual::act(
                    "Name the towns of visitor and host, so that the distance can be computed.",
                )),
        };
        finding
            .input("distance_km", self.input.effective_distance())
            .input("full_from_km", rule.value)
            .on_the_ground_of(rule.origin())
    }

    fn far_enough(&self, full: Decimal, short: bool) -> String {
        let km = self.rulebook.lump_sum.full_from_km.value;
        if short {
            format!(
                "From {km} km this reason for halving would fall away; the short stay would still \
                 halve the lump sum."
            )
        } else {
            format!("{} would be due from {km} km.", self.euro(full))
        }
    }
}

pub(super) fn by_hand(distance: &DistanceOverride) -> Finding {
    let finding = if distance.reason.trim().is_empty() {
        DISTANCE_OVERRIDE
            .fails("The distance was set by hand without a reason.")
            .unless(Counterfactual::act(
                "The visitor's Partnership says why the computed distance does not fit.",
            ))
    } else {
        DISTANCE_OVERRIDE.holds(format!("Set by hand: {}", distance.reason.trim()))
    };
    finding.input("km", distance.km)
}
