//! What can be done with a group visit.

use crate::workflow::named::named;

named! {
    /// What can be done with a group visit.
    pub enum Action {
        /// The organiser changes dates, agenda, places or texts.
        Edit => "edit", "change the visit";
        /// The host writes a clause that all visitors share.
        EditClause => "edit_clause", "write a shared clause";
        /// The organiser opens it to visitors.
        Publish => "publish", "open to visitors";
        /// The organiser lets nobody join any more.
        Close => "close", "close to further visitors";
        /// A visitor joins.
        Join => "join", "join the visit";
        /// The organiser cancels it, with the exchanges of all visitors.
        Cancel => "cancel", "cancel the visit";
        /// The tool notes that it is over.
        Finish => "finish", "note that it is over";
    }
}
