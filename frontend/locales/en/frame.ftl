### The visible texts of the portal. An identifier names the place, then the thing.

product-name = ClusterXchange
skip-to-content = Skip to main content

## Frame

header-menu = Menu
header-navigation = Main
nav-scheme = The scheme
nav-meet = Meet
nav-organisation = Organisation
nav-work = Cases
nav-partnership = Partnership
nav-run = Running the scheme
nav-help = Help
nav-counterparts = Counterparts
nav-invitations = Invitations
nav-visits = Group visits
nav-alumni = Alumni
nav-colleagues = Colleagues and access
nav-host-page = Our public page
nav-registrations = Registrations
nav-exchanges = Exchanges
nav-payments = Payments
nav-participants = Participants
nav-progress = Progress
nav-about-us = About the Partnership
nav-whole-scheme = The whole scheme
nav-sampling = Sampling
nav-rulebooks = Rulebooks
nav-clusters = Clusters
nav-people = People and roles
nav-retention = Keeping and erasing
nav-statistics = Statistics
nav-accessibility = Accessibility
nav-privacy = Privacy
nav-news = { $count ->
    [0] News
    [one] News: { $count } unread
   *[other] News: { $count } unread
}
nav-how = How it works
nav-eligibility = Can I take part?
nav-amounts = What it pays
nav-partnerships = Partnerships
nav-questions = Questions and answers
nav-contact = Contact
nav-certificates = Check a certificate
nav-planner = Plan an exchange
nav-cases = My cases
nav-sign-in = Sign in
nav-sign-up = Create an account
nav-sign-out = Sign out
footer-navigation = All pages
footer-independence = An open implementation of the exchange scheme for cluster members. Not a site of the European Union.
footer-part = Taking part
footer-api = For developers: API reference
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

calendar-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

## Phases and roles of the scheme

phase-registration = Registration
phase-matching = Matching
phase-building = Building
phase-execution = Execution
role-visitor = As a visitor
role-host = As a host

## Failures

failure-unreachable = The server cannot be reached. Check your connection and try again; nothing you entered is lost.
failure-unreadable = The server gave an answer that this page does not understand. Reload the page and try again.
failure-trace = If it stays like this, give this number to the Support Office: { $trace }
failure-retry = Try again
failure-fields = Look at the marked fields, then send again.
fault-unfit = This answer does not fit here. Please look at it again.
fault-number = A whole number, please, for example 25.
fault-amount = A number, please, for example 390 or 390.50.
fault-phone = A telephone number, please: digits, with spaces or + - ( ) / between them.
fault-web = A web address, please, for example https://www.example.org.
fault-password = This is not your password.
fault-password-weak = Too easy to guess. Take three or four words that do not belong together.
fault-line = One line, please, without line breaks.

problem-too-many-requests = That was too often in too short a time. Wait a little, then try again.
problem-unavailable = The service has a pause. Try again in a few minutes; nothing you entered is lost.
problem-internal = Something went wrong on our side. Try again in a few minutes.
problem-unsupported-media-type = This file is of another kind. Send a PDF, a PNG or a JPEG.
problem-unauthenticated = Your session has ended. Sign in again to go on.

## Licences and lost pages

licences-title = Licences
licences-lead = Whose work this portal contains.
licences-table = Assets and data
not-found-title = There is no such page
not-found-text = The address may have a typing error, or the page has moved.
not-found-home = Go to the first page

language-label = Language of this site
