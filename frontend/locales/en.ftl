### The visible texts of the portal. An identifier names the place, then the thing.

product-name = ClusterXchange
skip-to-content = Skip to main content

## Frame

header-menu = Menu
header-navigation = Main
nav-planner = Plan an exchange
nav-cases = My cases
nav-sign-in = Sign in
nav-sign-up = Create an account
nav-sign-out = Sign out
footer-navigation = More
footer-independence = An open implementation of the exchange scheme for cluster members. Not a site of the European Union.
footer-api = API reference
footer-licences = Licences
field-optional = (optional)
field-offers = Suggestions
list-back = Back
list-on = More

## Counted things

days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}

## Phases and roles of the scheme

phase-registration = Registration
phase-matching = Matching
phase-building = Building
phase-execution = Execution
role-visitor = As a visitor
role-host = As a host

## Home

home-kicker = Short exchanges between cluster members in Europe
home-title = Meet the people who already do what you want to learn
home-lead = Spend a few working days with a cluster or company in another country, or open your own doors to one. From finding each other to the lump sum, everything runs in one place.
home-action-plan = Plan an exchange
home-action-sign-up = Create an account
home-figures-label = The scheme in figures
home-figure-shortest = shortest stay
home-figure-longest = longest stay
home-figure-amount = highest lump sum for a visitor
home-figure-countries = countries take part
home-figures-source = From the rules in force: { $title }.
home-figures-example = From the rules in force here: { $title }. They are an example, not those of an official call.
home-road-title = Four phases, one road
home-road-lead = A Partnership of cluster organisations is at your side from the second phase on. Before that, the Support Office answers.
home-road-registration = Say who you are and what you are after. Choose a Partnership, or let the tool find the one that fits. It looks at your application and lets you in.
home-road-matching = See who suits you best, and why. Search everyone else too: the score is advice, and the choice is yours. Both sides have to say yes.
home-road-building = Write down what you will do, when and to what end. Both of you sign, your Partnerships sign, the Support Office checks. Visitors then agree on their lump sum.
home-road-execution = Meet and work together. Afterwards the visitor reports, the Partnership checks the report and pays.
home-benefits-title = What is in it for you
home-benefits-lead = The same organisation can do both: visit once, and host as often as it likes.
benefit-visitor-skills = Broaden what you and your people can do, inside and outside your sector
benefit-visitor-insight = See from within how somebody else works, and bring home what works better
benefit-visitor-market = Get to know another market before you invest in it
benefit-visitor-money = Receive a lump sum towards travel and accommodation
benefit-host-visibility = Make your organisation, products and services known where it counts
benefit-host-ideas = Test your ideas on somebody who sees them for the first time
benefit-host-market = Learn about the visitor's market, and do business there
benefit-host-freedom = Host several visitors, one after the other or all at once
benefit-both-contacts = Find partners across borders, and join the alumni network
home-close-title = Two dates and two towns are enough to begin
home-close-text = The planner counts working days and public holidays, measures the distance and tells you the lump sum. No account needed.

## Accounts

account-name = Your name
account-name-missing = Enter the name that your counterpart will read.
account-email = E-mail address
account-email-help = We send a link there to make sure that it is yours.
account-email-missing = Enter an e-mail address such as name@example.org.
account-password = Password
account-password-help = Long beats complicated: a few words that only you would put together.
account-password-missing = Enter a password.
account-password-short = Use at least { $least } characters.
account-password-long = Use at most { $most } characters.
form-incomplete = Something is missing
form-incomplete-text = Look at the marked fields, then send again.
sign-up-title = Create an account
sign-up-lead = One account serves visitors and hosts alike. What your organisation wants to do comes next.
sign-up-action = Create the account
sign-up-failed = The account could not be created
sign-up-has-account = You have an account already?
sign-up-sent-title = One more step
sign-up-sent = A mail is on its way to { $email }
sign-up-sent-text = Open the link in it to finish. It is good for a limited time.
sign-up-sent-nothing = Nothing there after a few minutes? Look among unwanted mail, then try again with the same address.
sign-in-title = Sign in
sign-in-failed = You are not signed in
sign-in-failed-text = Address and password do not go together, or the address is not confirmed yet. Check both, and look for our mail; after several attempts there is a short pause.
sign-in-no-account = No account yet?
verify-title = Confirm your address
verify-lead = One click, and your account is ready.
verify-action = This is my address
verify-done = Your address is confirmed. You can sign in now.
verify-failed = The address could not be confirmed
verify-no-secret = The link is incomplete
verify-no-secret-text = Copy the whole address from the mail into the browser's address bar.

## Failures

failure-unreachable = The server cannot be reached. Check your connection and try again; nothing you entered is lost.
failure-unreadable = The server gave an answer that this page does not understand. Reload the page and try again.
failure-trace = If it stays like this, give this number to the Support Office: { $trace }
failure-retry = Try again

problem-too-many-requests = That was too often in too short a time. Wait a little, then try again.
problem-unavailable = The service has a pause. Try again in a few minutes; nothing you entered is lost.
problem-internal = Something went wrong on our side. Try again in a few minutes.
problem-unauthenticated = Your session has ended. Sign in again to go on.

## My cases

cases-title = My cases
cases-loading = Loading your cases
cases-failed = Your cases could not be loaded
cases-empty = Nothing here yet
cases-empty-text = Your registration will be the first entry. Until then, try what an exchange could look like.
cases-caption = What you take part in, and who has to do what next
cases-column-case = Case
cases-column-state = State
cases-column-waits = Waits for
cases-column-since = Since
cases-column-due = By
cases-waits-for-nothing = Nobody
cases-no-deadline = No deadline
cases-overdue = Overdue
case-kind-registration = Registration
case-kind-proposal = Proposal
case-kind-exchange = Exchange
case-kind-administration = Administration
case-kind-visit = Group visit
party-applicant = Applicant
party-partnership = Partnership
party-visitor = Visitor
party-host = Host
party-visitor-partnership = Visitor's Partnership
party-host-partnership = Host's Partnership
party-support-office = Support Office
party-commission = Commission
party-system = The tool

## Licences and lost pages

licences-title = Licences
licences-lead = Whose work this portal contains.
licences-table = Assets and data
not-found-title = There is no such page
not-found-text = The address may have a typing error, or the page has moved.
not-found-home = Go to the first page

## Planner

planner-title = Plan an exchange
planner-lead = Try dates and towns. Every answer shows at once what the scheme's rules say about it. Your browser works it out and keeps your draft.
planner-mode = How will you meet?
planner-mode-physical = In person
planner-mode-physical-help = The visitor travels to the host's country.
planner-mode-virtual = At a distance
planner-mode-virtual-help = On separate days, without a lump sum.
planner-visitor = Visitor's town
planner-visitor-help = Where the visiting organisation is registered.
planner-host = Host's town
planner-host-help = Its public holidays are those that count.
planner-starts-on = First full day
planner-starts-on-help = Arrival the day before.
planner-ends-on = Last full day
planner-ends-on-help = Departure the day after.
planner-travel-out = Day of arrival
planner-travel-back = Day of departure
planner-day = Day of the exchange
planner-day-help = Add each day on which you will work together.
planner-add-day = Add this day
planner-days-picked = Days of the exchange
planner-drop-day = Drop { $day }
planner-clear = Start again
planner-towns-found = { $count ->
    [0] No town of this name in a participating country
    [one] One town found
   *[other] { $count } towns found
}
planner-result = What the rules say
planner-needs-towns = Choose both towns to begin. The dates may come later.
planner-needs-dates = Now choose the dates
planner-loading = Fetching the rules and public holidays
planner-failed = The rules could not be loaded
planner-verdict-holds = These dates are fine
planner-verdict-fails = Not like this yet
planner-verdict-asks = A person has to decide
planner-figure-days = { $count ->
    [one] working day
   *[other] working days
}{ $off ->
    [0] {""}
    [one] , one day off between
   *[other] , { $off } days off between
}
planner-figure-distance = as the crow flies
planner-figure-amount = lump sum for the visitor
kilometres = { $km } km
planner-follow = Take these dates
planner-checks = { $count ->
    [one] The rule that was looked at
   *[other] All { $count } rules that were looked at
}
source-official = Official: { $source }
source-reported = Reported: { $source }
source-assumed = Assumed: { $source }
planner-calendar = Your days
planner-calendar-caption = The weeks of the exchange; days that count are numbered
planner-day-travel = Travel
planner-day-counts = Day { $number }
planner-day-weekend = Weekend
planner-day-holiday = Holiday
planner-money = Lump sum
planner-money-full = { $amount }: the full amount for this country.
planner-money-reduced = { $amount }, where { $full } would be the full amount.
planner-money-why = How it is computed
planner-cliffs = What a little more or less would give
planner-cliff-alternative = Instead
planner-cliff-until = Last day
planner-cliff-amount = Lump sum
planner-cliff-longest = { $days }, the longest stay
planner-cliff-distance = { $km } km apart
planner-cliff-plan = your plan
planner-rulebook = By the rulebook "{ $title }", version { $version }. The server decides by the same rules when it counts.

## Signed in

nav-overview = Overview
gate-resuming = Finding your session
gate-sign-in = Sign in to see this page
gate-sign-in-text = You come back here at once.
overview-title = Your overview
overview-loading = Loading what waits for you
overview-failed = Your overview could not be loaded
overview-who = { $name }, acting for { $seats }.
overview-who-alone = Welcome, { $name }. Your account does not act for an organisation yet.
overview-organisation = an organisation without a name yet
overview-all-cases = All cases
work-title = Waiting for you
work-nothing = Nothing waits for you. What waits for others stands below.
work-more = These are the first; more appear as you finish them.
road-title = Your way through the scheme
road-here = You are here
road-begin = Tell us who you are and what you are after. You can stop at any time; everything is kept.
road-registered = Done. You take part.
road-no-matching = Once you are accepted, suggestions and the catalogue open here.
road-no-building = When both sides say yes, plan and commitment are built here.
road-no-execution = Once all have signed, you meet; report and payment follow here.

## Cases

case-untitled = Without a name yet
case-side = State and actions
case-where = Where it stands
case-since = since { $day }
case-due = by { $day }
case-waits-for-nobody = It waits for nobody.
waiting-you = You
case-actions = What you can do
case-no-actions = Nothing at the moment.
case-blocked = Not possible yet
case-loading = Loading
case-failed = This page could not be loaded
case-none = There is nothing here for you
case-none-text = It may have ended, or it concerns others. What concerns you is among your cases.
case-stale = Somebody was quicker
case-stale-text = The case has changed since you opened it. Look at it again; what you typed stays here.
case-reload = Show what has changed
case-refused = The rules do not allow this yet
case-action-failed = This could not be done
case-ended = Reason for the end
history-title = What happened so far
history-loading = Loading the history
history-failed = The history could not be loaded
lists-failed = The lists of sectors and countries could not be loaded
dialog-close = Close
dialog-cancel = Cancel
field-choose = Please choose
field-missing = This answer is needed.
finding-holds = Met
finding-warns = To be noted
finding-manual = Somebody has to decide
finding-fails = Not met
list-remove = Remove
period = { $from } to { $to }
answer-yes = Yes
answer-no = No
mark-5 = 5, excellent
mark-4 = 4, good
mark-3 = 3, fair
mark-2 = 2, poor
mark-1 = 1, not at all

## Messages

thread-title = Messages
thread-loading = Loading the messages
thread-failed = The messages could not be loaded
thread-empty = Nobody has written yet.
thread-write = Your message
thread-help = Everyone who has a part in this can read it.
thread-send = Send
thread-not-sent = The message was not sent

## What actions ask

ask-reason = Reason
ask-reason-help = The others read it.
ask-agreed-amount = Amount in euro, below the lump sum
ask-last-day = Last day of the stay as it was
ask-force-majeure = It was force majeure
ask-force-majeure-help = Then the agreed amount stays due.
ask-password = Your password
ask-password-help = Once more, so that nobody else signs for you.
ask-clauses = Clauses to correct
ask-report-fields = Answers to correct
ask-evidence-kind = What it is
ask-evidence-file = File
ask-file-help = PDF, PNG or JPEG, at most 10 MB.
ask-evidence-accepted = The evidence shows that the stay took place
ask-amount = Amount in euro
ask-paid-on = Paid on
ask-payment-reference = Reference
ask-payment-reference-help = By which the bank finds it.
ask-hold-fields = What to correct
ask-hold-message = Message to the applicant
ask-condition = Open condition
ask-condition-met = The condition is met
ask-partnership = New Partnership
corrections-field = Field
corrections-reason = What is wrong with it
corrections-add = Add this correction
sign-document = Document
sign-since = Since your last signature
sign-changes = { $count ->
    [one] { $count } clause has changed
   *[other] { $count } clauses have changed
}

report-activities = What you did
report-outcomes = What came of it
report-objectives = How far you reached your objectives
report-follow-up = What you will do next
report-host = Your host
report-host-help = Read by your Partnership alone.
report-host-remarks = What went well with your host, and what did not
report-partnership = Your Partnership
report-partnership-help = Read by Support Office and Commission alone.
report-suggestions = What the scheme should do better
report-submitted = Report sent
feedback-rating = How it went
feedback-again = I would host again
feedback-outcomes = What came of it
feedback-remarks = Remarks
evidence-boarding-pass = Boarding pass
evidence-travel-invoice = Invoice for travel
evidence-accommodation-invoice = Invoice for accommodation
evidence-host-confirmation = Confirmation by the host
evidence-other = Something else that shows presence

## Exchange

exchange-sides = Visitor and host
side-partnership = With { $name }
exchange-plan = Plan
exchange-mode = How
exchange-dates = When
exchange-days = Days
exchange-length = Length
exchange-holidays = Public holidays
exchange-place = Place
exchange-money = Lump sum and agreement
exchange-lump-sum = Lump sum
exchange-lump-sum-why = How it is computed
exchange-distance = Distance
exchange-amount = Agreed amount
kilometres = { $km } km
agreement-waived = Started without a signed agreement
agreement-conditions = Conditions of the agreement
commitment-title = Commitment to Quality
commitment-lead = What you will do, and to what end. Both of you, your Partnerships and the Support Office sign exactly this text.
commitment-returned = Returned for correction by { $party } on { $day }
clause-owner-both = Written by both
clause-owner-visitor = Written by the visitor
clause-owner-host = Written by the host
clause-owner-tool = From the plan
clause-to-correct = to correct
clause-changed = changed since you signed
clause-missing = missing
clause-before = What you signed
clause-edit = Write "{ $title }"
clause-text = Text of "{ $title }"
clause-save = Save
clause-empty = Nothing yet.
clause-erased = Erased at the request of the person concerned.
clause-by = Last changed by: { $party }
clause-failed = The clause could not be saved
clause-stale = The other side changed this clause while you wrote
clause-stale-text = This is what it says now. Your text is still below.
clause-keep-mine = Keep my text
clause-take-theirs = Take theirs
signatures-title = Signatures
signatures-document = Document { $hash }
signature-open = Not yet
signature-agreed = Has agreed to the text
signature-by = { $name }, { $day }
signature-on = Signed on { $day }
signature-validated = Validated on { $day }
exchange-outcome = How it went
exchange-started = Started on
exchange-ended = Ended on
exchange-ended-early = Ended early because
exchange-evidence = Evidence
payment-due = To be paid
payment-by = To be paid by
payment-made = Paid
payment-failed = Payment failed

## Proposal

proposal-what = The proposal
proposal-exchange = Open the exchange
proposal-invitee = Invited
proposal-invited = Invited, not registered yet

## Registration

registration-missing = What is still missing
registration-hold = Something needs to be corrected
registration-in-charge = Partnership in charge
registration-partnership-why = Why this one
eligibility-yes = eligible
eligibility-no = not eligible
eligibility-open = to be decided
type-cluster-organisation = Cluster organisation
type-business-network = Business network similar to a cluster
type-scaling-up-support = Scaling-up support organisation
type-sme = Small or medium-sized enterprise
type-large-company = Large company
type-public-authority = Public authority or agency
type-training-provider = Training provider
form-company = Company
form-partnership = Partnership of persons
form-cooperative = Cooperative
form-sole-trader = Sole trader
form-association = Association
form-foundation = Foundation
form-public-body = Public body
form-other = Other

registration-section-part = Taking part
registration-section-organisation = Organisation
registration-section-size = Size
registration-section-memberships = Clusters and networks
registration-section-person = The person who takes part
registration-section-wishes = Wishes and offers
registration-section-partnership = Choice of the Partnership
registration-section-consents = Agreements
registration-roles = Roles
registration-roles-help = Both are possible with one registration.
registration-modes = How you would meet
registration-organisation-name = Registered name
registration-organisation-participant-type = Kind of organisation
registration-organisation-legal-form = Legal form
registration-organisation-country = Country of registration
registration-organisation-town-id = Town
registration-organisation-town-id-help = It decides about distance and regional holidays.
registration-organisation-website = Website
registration-organisation-description = What you do
registration-organisation-description-help = Counterparts read it.
registration-organisation-sectors = Sectors
registration-organisation-ecosystems = Industrial ecosystems
registration-organisation-staff = Staff, in full-time years
registration-organisation-turnover-million = Annual turnover in million euro
registration-organisation-balance-million = Balance sheet total in million euro
registration-organisation-is-autonomous = Autonomous
registration-organisation-is-autonomous-help = No other enterprise holds a quarter of it, and it holds a quarter of none.
registration-organisation-linked-staff = Staff of linked enterprises
registration-organisation-linked-turnover-million = Turnover of linked enterprises in million euro
registration-organisation-linked-balance-million = Balance sheet of linked enterprises in million euro
registration-organisation-regular-economic-activity = Regular economic activity
registration-organisation-regular-economic-activity-help = Asked of associations and foundations only.
registration-memberships = Memberships
registration-memberships-help = Visitors and hosts belong to a cluster with a profile on the European Cluster Collaboration Platform, or to a network.
registration-establishments = Establishments elsewhere
registration-representative-name = Name
registration-representative-position = Position
registration-representative-email = E-mail address
registration-representative-email-help = If it is not the one of your account.
registration-representative-phone = Telephone
registration-cv-upload-id = Curriculum vitae
registration-cv-upload-id-help = PDF, PNG or JPEG, at most 10 MB. Only your Partnership, the Support Office and the Commission read it.
registration-representative-based-in = Country where the person usually works
registration-representative-nationality = Nationality
registration-representative-resident-country = Country where the person lives
registration-representative-days-in-participating-country = Days lived in a participating country
registration-representative-days-in-participating-country-help = Asked of nationals of other countries only.
registration-representative-has-residence-permit = Residence permit
registration-representative-business-started-or-intended = Business started or intended in a participating country
registration-motivation = Why you want to take part
registration-objectives = What you want to reach
registration-activities-wanted = What you would like to do as a visitor
registration-activities-offered = What you can offer as a host
registration-languages = Working languages
registration-preferred-countries = Countries you prefer
registration-preferred-countries-help = None means any.
registration-availability = When it would suit you
registration-preferred-duration-min-days = At least this many working days
registration-preferred-duration-max-days = At most this many working days
registration-host-capacity = Visitors you can receive at a time
registration-partnership = Partnership
registration-consents-data-processing = I agree that my data are processed as the privacy statement says
registration-consents-catalogue-visible = Show us in the catalogue once we are accepted

## Actions: on the button

action-registration-edit = Fill in the registration
action-registration-submit = Submit the registration
action-registration-hold = Ask for corrections
action-registration-cancel-hold = Take back the request for corrections
action-registration-resubmit = Submit again
action-registration-request-pre-approval = Ask the Commission for pre-approval
action-registration-pre-approve = Pre-approve the host
action-registration-decline-pre-approval = Decline the pre-approval
action-registration-decide-manual = Decide an open condition
action-registration-accept = Accept the registration
action-registration-reject = Reject the registration
action-registration-reassign = Hand over to another Partnership
action-registration-update-profile = Update the profile
action-registration-ask-interest = Ask whether still interested
action-registration-confirm-interest = We are still interested
action-registration-withdraw = Withdraw the registration
action-proposal-claim = Take the invitation over
action-proposal-accept = Accept the proposal
action-proposal-decline = Decline the proposal
action-proposal-withdraw = Withdraw the proposal
action-exchange-edit-plan = Change the plan
action-exchange-edit-clause = Write the commitment
action-exchange-agree = Agree to plan and commitment
action-exchange-reopen = Reopen for changes
action-exchange-sign = Sign the commitment
action-exchange-return-for-correction = Return for correction
action-exchange-validate = Validate the commitment
action-exchange-set-amount = Set a lower amount
action-exchange-sign-agreement = Sign the Financial Agreement
action-exchange-waive-agreement = Let it start without the agreement
action-exchange-start = Start the exchange
action-exchange-end = End the exchange
action-exchange-end-early = End it early
action-exchange-decide-force-majeure = Decide on force majeure
action-exchange-add-evidence = Add evidence
action-exchange-submit-report = Write the report
action-exchange-return-report = Return the report
action-exchange-validate-report = Accept report and evidence
action-exchange-record-payment = Record the payment
action-exchange-record-payment-failure = Record a failed payment
action-exchange-close-without-payment = Close without payment
action-exchange-give-feedback = Give feedback
action-exchange-close-without-feedback = Close without feedback
action-exchange-cancel = Cancel the exchange
action-exchange-discontinue = Discontinue the exchange
action-visit-edit = Change the visit
action-visit-edit-clause = Write a shared clause
action-visit-publish = Open it to visitors
action-visit-close = Close it to further visitors
action-visit-join = Join
action-visit-cancel = Cancel the visit

## Actions: what follows

hint-registration-submit = The Partnership assesses it and answers. Until then nothing can be changed.
hint-registration-hold = The applicant corrects what you name; your time stands still until then.
hint-registration-accept = The organisation is told, and can look for a counterpart.
hint-registration-withdraw = This ends the registration. You can register again later.
hint-registration-reassign = The new Partnership and the applicant are told.
hint-proposal-accept = An exchange is opened, in which both of you write plan and commitment.
hint-proposal-withdraw = The other side is told.
hint-exchange-agree = When both sides have agreed, the text can be signed.
hint-exchange-reopen = Plan and commitment can be changed again. Signatures on what changes are void.
hint-exchange-sign = You sign exactly the text on this page.
hint-exchange-validate = You validate exactly the text on this page.
hint-exchange-cancel = This ends the exchange. Everyone concerned is told.
hint-exchange-start = On the first day of the stay, or after it.
hint-exchange-end = The stay went as planned. The visitor reports next.
hint-exchange-submit-report = Each part is read by those alone whom it names.

## Actions: once they are done

done-registration-edit = Registration changed
done-registration-submit = Registration submitted
done-registration-hold = Corrections asked for
done-registration-cancel-hold = Request for corrections taken back
done-registration-resubmit = Corrected registration submitted
done-registration-request-pre-approval = Pre-approval asked of the Commission
done-registration-pre-approve = Host pre-approved
done-registration-decline-pre-approval = Pre-approval declined
done-registration-decide-manual = Open condition decided
done-registration-accept = Registration accepted
done-registration-reject = Registration rejected
done-registration-reassign = Handed over to another Partnership
done-registration-update-profile = Profile updated
done-registration-ask-interest = Asked whether still interested
done-registration-confirm-interest = Interest confirmed
done-registration-withdraw = Registration withdrawn
done-proposal-claim = Invitation taken over
done-proposal-accept = Proposal accepted
done-proposal-decline = Proposal declined
done-proposal-withdraw = Proposal withdrawn
done-proposal-remind = Reminder sent
done-proposal-expire = Proposal expired
done-exchange-edit-plan = Plan changed
done-exchange-edit-clause = Clause changed
done-exchange-agree = Agreed to plan and commitment
done-exchange-reopen = Reopened for changes
done-exchange-sign = Commitment signed
done-exchange-return-for-correction = Commitment returned for correction
done-exchange-validate = Commitment validated
done-exchange-set-amount = Amount set
done-exchange-sign-agreement = Financial Agreement signed
done-exchange-waive-agreement = Start without the agreement allowed
done-exchange-start = Exchange started
done-exchange-end = Exchange ended
done-exchange-end-early = Exchange ended early
done-exchange-decide-force-majeure = Force majeure decided
done-exchange-add-evidence = Evidence added
done-exchange-submit-report = Report submitted
done-exchange-return-report = Report returned
done-exchange-validate-report = Report and evidence accepted
done-exchange-record-payment = Payment recorded
done-exchange-record-payment-failure = Failed payment recorded
done-exchange-close-without-payment = Closed without payment
done-exchange-give-feedback = Feedback given
done-exchange-close-without-feedback = Closed without feedback
done-exchange-cancel = Exchange cancelled
done-exchange-discontinue = Exchange discontinued
done-visit-edit = Visit changed
done-visit-edit-clause = Shared clause written
done-visit-publish = Visit opened to visitors
done-visit-close = Visit closed to further visitors
done-visit-join = Visit joined
done-visit-cancel = Visit cancelled
done-visit-finish = Visit over
done-visit-begin = Visit begun
done-registration-begin = Registration begun
done-proposal-begin = Proposal sent
done-exchange-begin = Exchange opened

## The form of a registration

form-title = Your registration
form-lead = Everything is saved while you type, here and on the server. You can stop at any time and go on later, also on another machine.
form-side = Progress
form-saved = Everything is saved
form-saving = Saving
form-stale = Somebody else has changed this registration
form-mine = Here: { $value }
form-theirs = There: { $value }
form-keep-mine = Keep what is here
form-take-theirs = Take what is there
form-gaps = { $count ->
    [0] Nothing is missing
    [one] { $count } answer is missing
   *[other] { $count } answers are missing
}
form-onward = Look at it and submit
form-back = To the registration
form-closed = This registration cannot be changed now
form-no-number = Enter a number.
form-add-cluster = Add a cluster of the list
form-add-other = Add another one
form-member-name = Name
form-member-kind = What it is
form-member-profiled = It has a profile on the European Cluster Collaboration Platform
member-cluster = Cluster
member-network = Business network
form-country = Country
form-town = Town
form-add-establishment = Add an establishment
form-from = First day
form-to = Last day
form-add-period = Add a period
form-partnership = How it is chosen
form-automatic = Automatically
form-automatic-help = The one that fits best takes charge.
form-by-hand = By hand
form-by-hand-help = You choose one of them.
form-ranking = Comparing the Partnerships
form-ranking-failed = The Partnerships could not be compared
points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
form-uploading = Uploading
form-uploaded = Uploaded: { $name }
form-upload-failed = The file could not be uploaded
begin-title = Register your organisation
begin-lead = Who you are, what you are after, and which Partnership goes with you. It takes about a quarter of an hour, in as many sittings as you like.
begin-roles = How do you want to take part?
begin-roles-help = You can change this later.
begin-action = Begin
begin-failed = The registration could not be begun
road-counterparts = Find a counterpart
road-register = Register

## Counterparts

counterparts-title = Find a counterpart
counterparts-lead = The score says how well you fit, and why. It is advice; the choice is yours.
counterparts-loading = Looking for counterparts
counterparts-failed = The counterparts could not be loaded
counterparts-found = Counterparts
counterparts-none = Nobody can be asked for this at the moment. Take a filter away, or show those too who cannot be asked now.
counterparts-not-yet = This opens when you are accepted
counterparts-not-yet-text = Your Partnership looks at your registration first.
counterpart-score = { $points } of 100 points
counterpart-suitable = suitable
counterpart-low-active = not here for a while
counterpart-propose = Propose to { $name }
score-points = { $points } of { $most }.
filter-role = What do you look for?
filter-hosts = A host
filter-hosts-help = You visit.
filter-visitors = A visitor
filter-visitors-help = You open your doors.
filter-text = Words
filter-country = Country
filter-sector = Sector
filter-activity = Activity
filter-language = Language
propose-message = Your message
propose-message-help = What you have in mind, and what is in it for the other side.
propose-send = Send the proposal
propose-failed = The proposal could not be sent
plan-failed = The plan could not be saved
plan-save = Save the plan
plan-stale = The other side has changed the plan since. Look at it first; your dates are not saved yet.
plan-day = Day { $number }
bank-title = Bank account
bank-failed = The bank account could not be loaded
bank-none = No account is known yet. The lump sum goes to the one that the visitor enters.
bank-holder = Holder of the account
bank-iban = IBAN
bank-bic = BIC
bank-save = Save the account
bank-not-saved = The account was not saved
filter-everyone = Show those who cannot be asked now, too, with the reason
done-exchange-open = Exchange opened
done-proposal-open = Proposal sent
done-proposal-send = Proposal sent
done-proposal-invite = Counterpart invited
done-visit-open = Visit begun
