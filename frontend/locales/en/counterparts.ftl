## Proposal

proposal-what = The proposal
proposal-exchange = Open the exchange
proposal-invitee = Invited
proposal-invited = Invited, not registered yet

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
filter-any = All
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
plan-stale = The other side has changed the plan meanwhile
plan-day = Day { $number }
bank-title = Bank account
bank-failed = The bank account could not be loaded
bank-none = No account is known yet. The lump sum goes to the one that the visitor enters.
bank-asked-for = Please enter your bank account, so that the lump sum can be paid
bank-missing = No bank account is known yet
bank-missing-text = The visitor enters it on this page. Ask for it in the messages before you pay.
bank-ask = Ask for it in the messages
bank-holder = Holder of the account
bank-iban = IBAN
bank-bic = BIC
bank-save = Save the account
bank-not-saved = The account was not saved
filter-everyone = Show those who cannot be asked now, too, with the reason
done-exchange-open = Exchange opened
done-proposal-open = Proposal sent
done-proposal-propose = Proposal sent
done-proposal-invite = Counterpart invited
done-visit-prepare = Visit prepared
counterpart-agreed = Already agreed with { $name }
counterpart-agreed-text = Have you agreed on an exchange outside of this portal? Open it here without a proposal. The other side confirms by agreeing to the plan and the commitment.
counterpart-agreed-open = Open the exchange
counterpart-agreed-failed = The exchange was not opened
counterpart-about = About { $name }
counterpart-agreed-already = We have agreed already
counterpart-offers = What they offer
counterpart-wants = What they look for
counterpart-modes = How they would meet
counterpart-availability = When it would suit them
counterpart-duration = How long it should last
counterpart-days-between = { $least } to { $most } working days
counterpart-days-least = { $count ->
    [one] at least { $count } working day
   *[other] at least { $count } working days
}
counterpart-days-most = { $count ->
    [one] at most { $count } working day
   *[other] at most { $count } working days
}
