### The pages of those who run the scheme: Partnership officers, Support Office, Commission.

## Tables

table-text = Find
table-all = All
table-clear = Clear the filters
table-count = { $shown ->
    [one] { $shown } row of { $all }
   *[other] { $shown } rows of { $all }
}
table-has-more = The server has more; they come with "Show more".
table-more = Show more
table-export = Save as CSV
table-nothing = Nothing matches these filters.
table-sort = Order
table-sort-up = { $column }, rising
table-sort-down = { $column }, falling
table-unsorted = As it comes

## Frame

office-nav = Your office
office-loading = Loading
office-failed = This could not be loaded
office-empty = Nothing here
office-nothing = nothing
office-not-yours = This page is for others
office-not-yours-text = It belongs to those who run the scheme, and your account has no such role. If it should, ask the Support Office.
office-one-a-line = One on each line.
office-save = Save
office-saved = Saved

## Lists of cases

office-registrations = Registrations
office-registrations-lead = The nearest deadline first. The list begins with what is not decided yet; choose another state to see the rest.
office-undecided = Not decided yet
office-registrations-none = No registration waits. New ones appear here as soon as they are submitted.
office-participants = Participants
office-participants-lead = Organisations that were accepted and take part.
office-participants-none = Nobody has been accepted yet. Accepted registrations appear here.
office-organisation = Organisation
office-country = Country
office-type = Type
office-roles = Role
office-submitted = Submitted
office-updated = Last change
office-clock-stopped = Clock stopped
office-exchanges = Exchanges
office-exchanges-lead = Every exchange you are in charge of or may see, with who is waited for.
office-exchanges-none = There is no exchange yet. One begins when a proposal is accepted.
office-mode = Mode
office-starts = Begins
office-partnership-filter = Partnership
office-payments = Payments
office-payments-lead = What is due and until when, what was paid, and what failed.
office-payments-none = No payment is due yet. One appears when a report and its evidence are accepted.
office-payment = Payment
office-payment-due = Due
office-payment-failed = Failed, to be paid again
office-payment-paid = Paid
office-payment-given-up = Not to be paid
office-amount = Amount
office-paid = Paid
office-paid-on = Paid on
office-failures = Failed attempts
office-sum-due = To be paid
office-sum-paid = Paid so far

## Progress

office-progress = Progress
office-progress-lead = Exchanges against the target that your Partnership undertook.
office-choose-partnership = Choose a Partnership in the list of Partnerships.
office-target = { $done } of { $target } exchanges done ({ $percent } %).
office-no-target = { $done } exchanges done. No target is set.
office-done-under-way = { $done } done, { $running } under way
office-done = Done
office-under-way = Under way
office-how-far = How far
office-came-to-nothing = Cancelled or discontinued
office-what-done = Done: the stay is over, also where report, payment or feedback are still to come. Under way: from the accepted proposal to the end of the stay.
office-committed = Committed in Financial Agreements
office-min-days = Minimum stay of this Partnership
office-registrations-by-state = Registrations by state
office-exchanges-by-state = Exchanges by state
office-counted = Counted are the exchanges whose visitor is in the charge of this Partnership.
office-share = The length of a bar is its share of all { $count }.
office-none-yet = None yet.

## Profile of a Partnership

office-partnership-lead = How participants reach the Partnership, and what it asks for.
office-colleagues = Invite a colleague
office-colleagues-lead = Another officer of { $name } sees and does the same as you. They get a mail with a link; accepting it makes the account, if there is none yet.
office-colleague-invited = The invitation is on its way to { $email }. Its link works once, for thirty days.
office-colleague-not-invited = The invitation was not sent
office-partnership-reserved = Name, sectors, countries and members are changed by the Support Office.
office-mine = Yours: { $value }
office-theirs = Theirs: { $value }
office-merged = Somebody saved other fields while you were writing. Both changes have been put together; look at them and save.
office-conflict = Somebody saved the same fields while you were writing. Choose for each of them; everything else has been put together.
office-conflict-go-on = Go on with these
profile-name = Name
profile-email = E-mail for participants
profile-phone = Telephone
profile-web = Web address
profile-web-help = With https:// in front.
profile-leaflet = Address of the leaflet
profile-hours = Opening hours on working days
profile-hours-help = For example 09:00-12:30 14:00-17:00.
profile-zone = Time zone of the opening hours
profile-zone-help = For example Europe/Lisbon.
profile-holidays = Country whose public holidays count
profile-min-days = Fewest working days of a stay
profile-min-days-help = Only if you ask for more than the scheme does.
profile-target = Target of exchanges
profile-theme = What it is about
profile-sectors = Sectors
profile-ecosystems = Industrial ecosystems
profile-countries = Countries
profile-unnamed = Members that are not named
profile-grant = Number of the EU grant
profile-sources = Pages that this comes from
profile-historical = It belongs to the past and takes no more registrations
profile-members = Members
profile-member = Member
profile-member-add = Add a member
profile-coordinator = Coordinator
profile-make-coordinator = Make { $name } coordinator
profile-make-member = Make { $name } a plain member
profile-remove = Remove { $name }

## A registration beside the rules

review-corrected = Corrected on { $day }
review-changes = What was changed
review-field = Field
review-before = Before
review-after = After
review-asked = Asked for
review-unchanged = Sent again without a change.

## Entries of the ledger

ledger-entry = Entry of the ledger
ledger-help = The pseudonym is a number that stands for a person, so that names can be erased and the record stays whole. The hash is computed from this entry and the one before: whoever changed either later would be found out.
ledger-number = Number
ledger-action = Action
ledger-from = State before
ledger-to = State after
ledger-actor = Pseudonym of who did it
ledger-rulebook = Rulebook
ledger-hash = Hash
