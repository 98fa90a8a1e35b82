## Alumni

alumni-title = Alumni network
alumni-lead = Everyone who has completed an exchange can join, and find the others.
alumni-later = You can join once your organisation has completed an exchange.
alumni-join = Join the alumni network
alumni-join-text = The other alumni see your name, your organisation and what you tell them. You can leave at any time.
alumni-join-failed = You have not joined
alumni-organisation = For which organisation
alumni-story = What you want to tell the others
alumni-story-help = What you did, what came of it, what you would do again.
alumni-contact = Show my e-mail address to the other alumni
alumni-contact-help = Otherwise nobody can write to you from here.
alumni-all = The alumni
alumni-filter = Look for alumni
alumni-none = Nobody like this yet. Ask for less.
alumni-own = Your entry
alumni-save = Save the entry
alumni-saved = Your entry is saved
alumni-not-saved = Your entry was not changed
alumni-leave = Leave the network
alumni-leave-text = Your entry and your story are deleted. You can join again later.

## The public page of a host

host-page-title = Your public page
host-page-lead = As a host you can show everyone how many exchanges you have had, from which countries. No visitor is named. Nothing is public unless you want it.
host-page-text = What you say about yourselves
host-page-text-help = What visitors find with you, and why they should come.
host-page-public = Show the page to everyone
host-page-public-help = You can hide it again at any time.
host-page-look = Look at your public page
host-page-save = Save the page
host-page-saved = Your page is saved
host-page-not-saved = Your page was not saved

## Certificates

certificate-title = Certificate of participation
certificate-lead = These two organisations have completed an exchange under the ClusterXchange scheme.
certificate-not-yet = There is no certificate yet.
certificate-exchange = Back to the exchange
certificate-issued = Issued
certificate-verify = Check it at
certificate-print = Print the certificate
certificate-open = Certificate of participation
