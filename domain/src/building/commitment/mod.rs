//! The Commitment to Quality: one document made of clauses with owners.
//!
//! **What is hashed.** Each clause has a leaf, the SHA-256 hash of 32 random bytes (its salt) and
//! its text; an empty clause has the hash of nothing. The substance is the SHA-256 hash of the
//! canonical JSON `{"clauses":{"<key>":"<leaf>",…},"exchange":"<id>","rulebook":"<version>"}` over
//! the substantive clauses, the root that of
//! `{"details":{"<key>":"<leaf>",…},"substance":"<hash>"}` with all other clauses in `details`.
//! Canonical means: keys sorted, no white space, text only.
//!
//! **What is signed.** A signature names the root of the document as it was shown, and its
//! substance. It stands as long as the substance is the same: a change of contact details leaves a
//! new root with the same substance, any other change voids it.
//!
//! **What can be erased.** Text and salt of a clause live in a row that can be erased. The leaf
//! stays, tells nothing about the text, and keeps every hash and signature verifiable.

mod canonical;
mod clause;
mod completeness;
mod difference;
mod document;
mod edit;
mod group;
mod rule;
mod signature;
mod tool_text;

pub use clause::{Clause, Content, InvalidSalt, Salt};
pub use completeness::completeness;
pub use difference::{ClauseChange, difference};
pub use document::Commitment;
pub use edit::{Edit, Edited};
pub use group::Group;
pub use rule::{
    CLAUSE_KNOWN, CLAUSE_SHARED, CLAUSE_VERSION, COMPLETE, SIGN_ORDER, SIGNATURES_VOIDED,
};
pub use signature::{SignRequest, Signature, Signing, may_sign, next_signers, standing, voided_by};
pub use tool_text::PlanFacts;

#[cfg(test)]
mod test;
