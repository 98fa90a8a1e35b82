## Group visits

visit-title = Group visits
visit-lead = A host or its Partnership prepares dates, agenda and places; visitors join, each with an exchange of their own.
visit-own = Visits you have a part in
visit-own-none = None yet.
visit-prepare = Prepare a group visit
visit-prepare-lead = Save a draft first. Nobody sees it before you open it to visitors; for that, it needs its days.
visit-needed-to-open = Needed before you can open the visit to visitors.
visit-open = Open to visitors
visit-filter = Look for visits
visit-none = No visit like this is open at the moment. Ask for less, or come back later.
visit-calendar = When they take place
visit-no-dates = Dates to be decided
visit-places-left = { $count ->
    [0] No place left
    [one] { $count } place left
   *[other] { $count } places left
}
visit-no-host = You cannot prepare a visit yet
visit-no-host-text = This needs an accepted registration as a host. Its Partnership can prepare one for it, too.
visit-name = What it is called
visit-description = What visitors can expect
visit-description-help = Visitors decide by this whether to join.
visit-places = Places
visit-places-of = { $left } of { $places } left
visit-listed = Show it in the list for everyone
visit-listed-help = Otherwise only those who have its address find it.
visit-catalogue = List
visit-unlisted = Not shown in the list
visit-agenda = Agenda
visit-agenda-day = Day
visit-agenda-title = What happens
visit-agenda-details = More about it
visit-agenda-add = Add to the agenda
visit-agenda-remove = Take out { $title }
visit-agenda-unfinished = An item of the agenda needs a day and what happens. Fill in both, or empty these fields.
visit-agenda-outside = This day is not one of the days of the visit.
visit-save-draft = Save the draft
visit-save = Save the visit
visit-not-saved = The visit was not saved
visit-what = The visit
visit-joined = Who has joined
visit-joined-none = Nobody yet.
visit-clauses = What all visitors share
visit-clauses-lead = The host writes these clauses here, once for everyone; they stand in the commitment of each visitor. What visitors write themselves stands in their own exchange, once they have joined.
visit-clause-missing = { $host } writes this here, on the page of the visit, until the first stay begins.
visit-waits-for-visitors = Visitors can join now. If a clause is missing below, the host writes it.
visit-join-title = Join this visit
visit-join-text = An exchange is opened for you with these dates and this plan. You can still cancel it before the start.
visit-join-register = Joining needs an accepted registration as a visitor.
visit-join-blocked = You cannot join at the moment:
visit-join-unknown = Whether you can join could not be found out
visit-join-failed = You have not joined

overview-more = More
