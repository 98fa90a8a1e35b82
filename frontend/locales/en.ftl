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
cases-sign-in = Sign in to see your cases
cases-sign-in-text = Registrations, proposals and exchanges of your organisation, and what each of them waits for.
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
