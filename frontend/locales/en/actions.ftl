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
ask-clauses-help = What comes from the plan is not listed here: say in the reason what is wrong with it.
ask-report-fields = Answers to correct
ask-report-reason-help = The visitor reads it. The list below names answers only: say here what is wrong with the evidence.
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
sign-document = Fingerprint of the text
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
report-read-activities = What the visitor did
report-read-objectives = How far the objectives were reached
report-read-follow-up = What the visitor will do next
report-read-host = How the visitor rates the host
report-read-host-remarks = What went well with the host, and what did not
report-read-partnership = How the visitor rates its Partnership
report-submitted = Report sent
feedback-rating = How it went
feedback-again = I would host again
feedback-outcomes = What came of it
feedback-remarks = Remarks
feedback-read-rating = How it went for the host
feedback-read-remarks = Remarks of the host
evidence-boarding-pass = Boarding pass
evidence-travel-invoice = Invoice for travel
evidence-accommodation-invoice = Invoice for accommodation
evidence-host-confirmation = Confirmation by the host
evidence-other = Something else that shows presence

## Actions: what follows

hint-registration-submit = The Partnership assesses it and answers. Until then nothing can be changed.
hint-registration-hold = The applicant corrects what you name; your time stands still until then.
hint-registration-request-pre-approval = The Commission decides on the host first; then the registration comes back to you. If the Commission declines, the registration ends.
hint-registration-pre-approve = The registration goes back to its Partnership, which assesses the rest. Applicant and Partnership are told.
hint-registration-decline-pre-approval = This ends the registration. Applicant and Partnership are told, and read your reason.
hint-registration-accept = The organisation is told, and can look for a counterpart.
hint-registration-confirm-interest = Everyone who takes part is asked this at regular intervals, so that nobody writes to organisations that have lost interest.
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
hint-exchange-close-without-payment = The exchange is closed, and no lump sum will be paid for it. This cannot be undone.
hint-exchange-sign-agreement = You agree to the amount and the conditions on this page. Whoever is paid enters the bank account here as well.
hint-exchange-submit-report = Each part is read by those alone whom it names.
hint-visit-publish = Visitors can join from now on, each with an exchange of their own. Once somebody has joined, the dates stay as they are.
