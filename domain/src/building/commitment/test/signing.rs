//! Who signs, what, and in which order.

use super::example::{complete, empty, rulebook, sign, signature, signing};
use crate::building::commitment::{SIGN_ORDER, SignRequest, may_sign, next_signers};
use crate::building::turning::{all_changes_turn_the_decision, every_change_turns_its_finding};
use crate::receipt::Party::{Host, HostPartnership, SupportOffice, Visitor, VisitorPartnership};
use crate::receipt::Verdict;
use crate::workflow::exchange::{DOCUMENT_AS_SHOWN, ONCE_PER_PARTY};

#[test]
fn visitor_and_host_sign_before_the_partnerships() {
    let document = complete();
    let none = signing(&document, &[], false);
    assert!(sign(Visitor, &none).holds() && sign(Host, &none).holds());
    let early = sign(VisitorPartnership, &none);
    let finding = early.finding(&SIGN_ORDER).unwrap();
    assert!(
        finding
            .counterfactual
            .as_ref()
            .unwrap()
            .sentence()
            .contains("the visitor and the host")
    );
    let both = [signature(Visitor, &document), signature(Host, &document)];
    assert!(sign(HostPartnership, &signing(&document, &both, false)).holds());
    assert!(sign(SupportOffice, &signing(&document, &both, false)).fails());
    let again = sign(Visitor, &signing(&document, &both, false));
    assert_eq!(
        again.finding(&ONCE_PER_PARTY).unwrap().verdict,
        Verdict::Fails
    );
}

#[test]
fn one_partnership_for_both_sides_signs_once() {
    let document = complete();
    let both = [signature(Visitor, &document), signature(Host, &document)];
    assert_eq!(next_signers(&both, true), [VisitorPartnership]);
    let signing = signing(&document, &both, true);
    let request = SignRequest {
        party: HostPartnership,
        document: document.root_hash(),
    };
    let assess = |request: &SignRequest| may_sign(request, &signing, rulebook());
    assert!(assess(&request).fails());
    every_change_turns_its_finding(&request, assess);
    all_changes_turn_the_decision(&request, assess);
}

#[test]
fn nobody_signs_a_document_that_was_not_shown_or_is_not_complete() {
    let document = complete();
    let request = SignRequest {
        party: Visitor,
        document: empty().root_hash(),
    };
    let signing_now = signing(&document, &[], false);
    let assess = |request: &SignRequest| may_sign(request, &signing_now, rulebook());
    let receipt = assess(&request);
    assert_eq!(
        receipt.finding(&DOCUMENT_AS_SHOWN).unwrap().verdict,
        Verdict::Fails
    );
    every_change_turns_its_finding(&request, assess);
    all_changes_turn_the_decision(&request, assess);
    let unfinished = empty();
    assert!(sign(Visitor, &signing(&unfinished, &[], false)).fails());
}
