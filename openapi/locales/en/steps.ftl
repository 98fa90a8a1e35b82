## States of a registration

state-registration-draft = Draft
state-registration-submitted = Submitted
state-registration-pre-approval = Awaiting pre-approval
state-registration-on-hold = On hold
state-registration-accepted = Accepted
state-registration-rejected = Rejected
state-registration-withdrawn = Withdrawn

## States of an exchange

state-exchange-building = Being built
state-exchange-awaiting-signatures = Awaiting signatures
state-exchange-awaiting-partnership = Awaiting the Partnerships
state-exchange-awaiting-so = Awaiting the Support Office
state-exchange-awaiting-ec = Awaiting the Commission
state-exchange-fa-pending = Awaiting the Financial Agreement
state-exchange-ready = Ready to start
state-exchange-ongoing = Ongoing
state-exchange-reporting = Awaiting the report
state-exchange-report-submitted = Report submitted
state-exchange-report-returned = Report returned
state-exchange-payment-due = Payment due
state-exchange-awaiting-feedback = Awaiting the host's feedback
state-exchange-completed = Completed
state-exchange-cancelled = Cancelled
state-exchange-discontinued = Discontinued
state-administration-proposed = Waiting for a second person

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
action-registration-confirm-interest = Confirm that you still take part
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
action-exchange-enter-bank-account = Enter the bank account
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

## What is waited for, where the answer is open

awaited-registration-accept = Assess the registration
awaited-proposal-accept = Answer the proposal
awaited-exchange-validate-report = Check report and evidence

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
done-exchange-enter-bank-account = Bank account entered
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
done-proposal-propose = Proposal sent
done-visit-prepare = Visit begun
done-exchange-set-distance = Distance set by hand

## The line that tells a case from others

case-title-registration = Registration of { $organisation }
case-title-pair = { $visitor } visits { $host }
case-title-visit = Group visit to { $host }: { $name }
case-title-new = a new organisation
case-title-someone = an invited organisation

## News

news-line = { $title }: { $what }
news-line-state = { $title }: { $what } ({ $state })
news-message = { $author } wrote a message
news-help-ask = { $author } asks for help
news-help-answer = { $author } has answered
news-administration-propose-rulebook = { $author } proposes a new rulebook, which another member of the Support Office puts in force
news-remind = Still waits for you
news-proposal-propose = You have received a proposal
news-proposal-invite = You are invited to an exchange
news-exchange-open = Exchange opened, as agreed outside of the tool
news-exchange-open-in-visit = Exchange opened, as part of a group visit
news-next = { $what } ({ $party })
