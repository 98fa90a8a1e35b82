## Certificates

certificates-title = Check a certificate
certificates-lead = Each finished exchange has a certificate with a code. Type the code to see whether it is genuine, and what it stands for.
certificates-code = Code
certificates-code-help = 24 letters and digits; spaces and capitals do not matter.
certificates-code-missing = Enter the code that stands on the certificate, for example 0123456789abcdefghjkmnpq.
certificates-check = Check
certificates-loading = Looking for the certificate
certificates-failed = The certificate could not be checked
certificates-unknown = No certificate has this code
certificates-unknown-text = Nothing was issued here under { $code }. Compare it with the certificate, letter by letter.
certificates-valid = This certificate is genuine
certificates-valid-text = It was issued here, for the exchange below. Compare the organisations and the dates with the paper.
certificates-side = { $name }, { $country }
certificates-visitor = Visitor
certificates-host = Host
certificates-mode = How they met
certificates-dates = When
certificates-dates-text = { $from } to { $to }
certificates-issued = Issued on
certificates-code-name = Code

## Hosts

host-title = A host
host-loading = Fetching the page of the host
host-failed = The page of the host could not be loaded
host-unknown = There is no public page here
host-unknown-text = Either there is no such host, or it does not want a public page.
host-hosted = { $count ->
    [one] One completed exchange
   *[other] { $count } completed exchanges
}
host-none = No completed exchange yet.
host-visitor-from = Visitor from
host-dates = When
host-mode = How they met
host-group = Visitors
host-grouped = One of a group
host-alone = Alone

## Statistics

statistics-title = Statistics
statistics-lead = How far the scheme has come, counted at this moment from the cases themselves.
statistics-loading = Counting
statistics-failed = The statistics could not be loaded
statistics-at = Counted on { $at }.
statistics-registrations = Registrations
statistics-exchanges = Exchanges
statistics-money = Lump sums
statistics-by-state = By state
statistics-by-role = By role
statistics-by-country = By country
statistics-by-mode = How they meet
statistics-by-host-country = By country of the host
statistics-by-partnership = By the visitor's Partnership
statistics-number = Number
statistics-left-out = Too few to be shown: { $names }.
statistics-all-left-out = All of these numbers are too small to be shown.
statistics-many-left-out = { $count } others are too few to be shown
statistics-nothing = Nothing to count yet.
statistics-suppressed = Left out: too few exchanges.
statistics-committed = Committed in Financial Agreements
statistics-paid = Paid
statistics-role-visitor = Visitors
statistics-role-host = Hosts
statistics-mode-physical = In person
statistics-mode-virtual = At a distance
statistics-state-draft = Draft
statistics-state-submitted = Submitted
statistics-state-pre_approval = Awaiting pre-approval
statistics-state-on_hold = On hold
statistics-state-accepted = Accepted
statistics-state-rejected = Rejected
statistics-state-withdrawn = Withdrawn
statistics-state-building = Being built
statistics-state-awaiting_signatures = Awaiting signatures
statistics-state-awaiting_partnership = Awaiting the Partnerships
statistics-state-awaiting_so = Awaiting the Support Office
statistics-state-awaiting_ec = Awaiting the Commission
statistics-state-fa_pending = Awaiting the Financial Agreement
statistics-state-ready = Ready to start
statistics-state-ongoing = Ongoing
statistics-state-reporting = Awaiting the report
statistics-state-report_submitted = Report submitted
statistics-state-report_returned = Report returned
statistics-state-payment_due = Payment due
statistics-state-awaiting_feedback = Awaiting the host's feedback
statistics-state-completed = Completed
statistics-state-cancelled = Cancelled
statistics-state-discontinued = Discontinued
statistics-what-registrations-state = Registrations that were submitted at least once, by their state now.
statistics-what-registrations-role = The same registrations by role; one that asks for both counts in both.
statistics-what-registrations-country = The same registrations by the country in which the organisation is registered.
statistics-what-exchanges-state = Exchanges, each counted once, by their state now.
statistics-what-exchanges-mode = The same exchanges by how they meet.
statistics-what-exchanges-host-country = The same exchanges by the country of the host.
statistics-what-exchanges-partnership = The same exchanges by the Partnership in charge of the visitor.
statistics-what-money-committed = Sum of the Financial Agreements that both sides have signed, without exchanges that were cancelled or discontinued.
statistics-what-money-paid = Sum of the payments to visitors that arrived.
statistics-what-suppression = Small numbers are left out, and so is the next smallest one where a single number could be computed from the others.
