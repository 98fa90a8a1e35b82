## Kinds of cases

case-kind-registration = Registration
case-kind-proposal = Proposal
case-kind-exchange = Exchange
case-kind-administration = Administration
case-kind-visit = Group visit

## Seats

party-applicant = Applicant
party-partnership = Partnership
party-visitor = Visitor
party-host = Host
party-visitor-partnership = Visitor's Partnership
party-host-partnership = Host's Partnership
party-support-office = Support Office
party-commission = Commission
party-system = The tool

## States of a proposal

state-proposal-invited = Invited to register
state-proposal-open = Proposed
state-proposal-accepted = Accepted
state-proposal-declined = Declined
state-proposal-withdrawn = Withdrawn
state-proposal-expired = Expired

## States of a group visit

state-visit-draft = Being prepared
state-visit-published = Open to visitors
state-visit-closed = Closed to further visitors
state-visit-held = Over
state-visit-cancelled = Cancelled
