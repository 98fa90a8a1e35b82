//! Transitions until an exchange may start: building, signatures, validation, agreement.

use super::super::rule::{
    AGREEMENT_FOR_MONEY, CLAUSE_WRITTEN_BY_OWNER, DOCUMENT_AS_SHOWN, ONCE_PER_PARTY,
    STARTS_ON_FIRST_DAY,
};
use super::{ALL, Action, CHECKED, PAIR, PARTNERSHIPS, SIDES, Stage, account, row};
use crate::building::lump_sum::AGREED_AMOUNT;
use crate::receipt::Party::{
    Commission, HostPartnership, SupportOffice, Visitor, VisitorPartnership,
};
use crate::receipt::Rule;
use crate::workflow::{REASON_GIVEN, Row};

const CLAUSE: &[&Rule] = &[&CLAUSE_WRITTEN_BY_OWNER];
const SIGNED: &[&Rule] = &[&DOCUMENT_AS_SHOWN, &ONCE_PER_PARTY];
const SHOWN: &[&Rule] = &[&DOCUMENT_AS_SHOWN];
const REASON: &[&Rule] = &[&REASON_GIVEN];
const AGREEMENT: &[&Rule] = &[&AGREEMENT_FOR_MONEY, &DOCUMENT_AS_SHOWN, &ONCE_PER_PARTY];

pub(super) const ROWS: &[Row<Stage, Action>] = &[
    row(Stage::Building, Action::EditPlan, PAIR, &[Stage::Building]).telling(PAIR),
    row(
        Stage::Building,
        Action::EditClause,
        PAIR,
        &[Stage::Building],
    )
    .under(CLAUSE)
    .telling(PAIR),
    row(
        Stage::Building,
        Action::Agree,
        PAIR,
        &[Stage::Building, Stage::AwaitingSignatures],
    )
    .under(SIGNED)
    .telling(SIDES),
    account(Stage::Building, &[Stage::Building]),
    row(
        Stage::Building,
        Action::Cancel,
        CHECKED,
        &[Stage::Cancelled],
    )
    .under(REASON)
    .telling(ALL),
    //
    row(
        Stage::AwaitingSignatures,
        Action::EditPlan,
        PAIR,
        &[Stage::Building],
    )
    .telling(SIDES),
    row(
        Stage::AwaitingSignatures,
        Action::EditClause,
        PAIR,
        &[Stage::Building, Stage::AwaitingSignatures],
    )
    .under(CLAUSE)
    .telling(SIDES),
    row(
        Stage::AwaitingSignatures,
        Action::Reopen,
        PAIR,
        &[Stage::Building],
    )
    .telling(SIDES),
    row(
        Stage::AwaitingSignatures,
        Action::Sign,
        PAIR,
        &[Stage::AwaitingSignatures, Stage::AwaitingPartnership],
    )
    .under(SIGNED)
    .telling(SIDES),
    account(Stage::AwaitingSignatures, &[Stage::AwaitingSignatures]),
    row(
        Stage::AwaitingSignatures,
        Action::Cancel,
        CHECKED,
        &[Stage::Cancelled],
    )
    .under(REASON)
    .telling(ALL),
    //
    row(
        Stage::AwaitingPartnership,
        Action::EditPlan,
        PAIR,
        &[Stage::Building],
    )
    .telling(SIDES),
    row(
        Stage::AwaitingPartnership,
        Action::EditClause,
        PAIR,
        &[Stage::Building, Stage::AwaitingPartnership],
    )
    .under(CLAUSE)
    .telling(SIDES),
    row(
        Stage::AwaitingPartnership,
        Action::Sign,
        PARTNERSHIPS,
        &[
            Stage::AwaitingPartnership,
            Stage::AwaitingSo,
            Stage::FaPending,
            Stage::Ready,
        ],
    )
    .under(SIGNED)
    .telling(CHECKED),
    row(
        Stage::AwaitingPartnership,
        Action::ReturnForCorrection,
        PARTNERSHIPS,
        &[Stage::Building],
    )
    .under(REASON)
    .telling(SIDES),
    account(Stage::AwaitingPartnership, &[Stage::AwaitingPartnership]),
    row(
        Stage::AwaitingPartnership,
        Action::Cancel,
        CHECKED,
        &[Stage::Cancelled],
    )
    .under(REASON)
    .telling(ALL),
    //
    row(
        Stage::AwaitingSo,
        Action::EditPlan,
        PAIR,
        &[Stage::Building],
    )
    .telling(CHECKED),
    row(
        Stage::AwaitingSo,
        Action::EditClause,
        PAIR,
        &[Stage::Building, Stage::AwaitingSo],
    )
    .under(CLAUSE)
    .telling(CHECKED),
    row(
        Stage::AwaitingSo,
        Action::Validate,
        &[SupportOffice],
        &[Stage::AwaitingEc, Stage::FaPending, Stage::Ready],
    )
    .under(SHOWN)
    .telling(ALL),
    row(
        Stage::AwaitingSo,
        Action::ReturnForCorrection,
        &[SupportOffice],
        &[Stage::Building],
    )
    .under(REASON)
    .telling(SIDES),
    account(Stage::AwaitingSo, &[Stage::AwaitingSo]),
    row(
        Stage::AwaitingSo,
        Action::Cancel,
        CHECKED,
        &[Stage::Cancelled],
    )
    .under(REASON)
    .telling(ALL),
    //
    row(
        Stage::AwaitingEc,
        Action::EditPlan,
        PAIR,
        &[Stage::Building],
    )
    .telling(ALL),
    row(
        Stage::AwaitingEc,
        Action::EditClause,
        PAIR,
        &[Stage::Building, Stage::AwaitingEc],
    )
    .under(CLAUSE)
    .telling(ALL),
    row(
        Stage::AwaitingEc,
        Action::Validate,
        &[Commission],
        &[Stage::FaPending, Stage::Ready],
    )
    .under(SHOWN)
    .telling(CHECKED),
    row(
        Stage::AwaitingEc,
        Action::ReturnForCorrection,
        &[Commission],
        &[Stage::Building],
    )
    .under(REASON)
    .telling(CHECKED),
    account(Stage::AwaitingEc, &[Stage::AwaitingEc]),
    row(
        Stage::AwaitingEc,
        Action::Cancel,
        CHECKED,
        &[Stage::Cancelled],
    )
    .under(REASON)
    .telling(ALL),
    //
    row(Stage::FaPending, Action::EditPlan, PAIR, &[Stage::Building]).telling(ALL),
    row(
        Stage::FaPending,
        Action::EditClause,
        PAIR,
        &[Stage::Building, Stage::FaPending],
    )
    .under(CLAUSE)
    .telling(ALL),
    row(
        Stage::FaPending,
        Action::SetAmount,
        &[VisitorPartnership],
        &[Stage::FaPending],
    )
    .under(&[&AGREED_AMOUNT, &REASON_GIVEN])
    .telling(&[Visitor]),
    row(
        Stage::FaPending,
        Action::SignAgreement,
        &[Visitor, VisitorPartnership],
        &[Stage::FaPending, Stage::Ready],
    )
    .under(AGREEMENT)
    .telling(SIDES),
    row(
        Stage::FaPending,
        Action::WaiveAgreement,
        &[VisitorPartnership],
        &[Stage::Ready],
    )
    .under(REASON)
    .telling(CHECKED),
    account(Stage::FaPending, &[Stage::FaPending]),
    row(
        Stage::FaPending,
        Action::Cancel,
        CHECKED,
        &[Stage::Cancelled],
    )
    .under(REASON)
    .telling(ALL),
    //
    row(Stage::Ready, Action::EditPlan, PAIR, &[Stage::Building]).telling(ALL),
    row(
        Stage::Ready,
        Action::EditClause,
        PAIR,
        &[Stage::Building, Stage::Ready],
    )
    .under(CLAUSE)
    .telling(ALL),
    row(
        Stage::Ready,
        Action::SetAmount,
        &[VisitorPartnership],
        &[Stage::Ready],
    )
    .under(&[&AGREED_AMOUNT, &REASON_GIVEN])
    .telling(&[Visitor]),
    row(
        Stage::Ready,
        Action::SignAgreement,
        &[Visitor, VisitorPartnership],
        &[Stage::Ready],
    )
    .under(AGREEMENT)
    .telling(&[Visitor, VisitorPartnership]),
    row(
        Stage::Ready,
        Action::Start,
        &[Visitor, VisitorPartnership],
        &[Stage::Ongoing],
    )
    .under(&[&STARTS_ON_FIRST_DAY])
    .telling(&[Visitor, super::Host, VisitorPartnership, HostPartnership]),
    account(Stage::Ready, &[Stage::Ready]),
    row(Stage::Ready, Action::Cancel, CHECKED, &[Stage::Cancelled])
        .under(REASON)
        .telling(ALL),
];
