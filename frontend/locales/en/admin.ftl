### What the Support Office looks after, and what the Commission watches.

admin-scheme-lead = How far the scheme has come, by Partnership and by state.
admin-whole = All Partnerships together
admin-target = { $done } of { $target } exchanges done.
admin-counted = Counted
admin-by-partnership = By Partnership
admin-id = Short name in addresses
admin-id-help = Small letters, digits and hyphens, for example smart-city. It cannot be changed later.
admin-added = { $name } has been added

## Partnerships and clusters

admin-partnerships = Partnerships
admin-partnerships-lead = Who takes registrations now, and who did before.
admin-partnerships-none = There is no Partnership yet. Add the first one.
profile-add = Add a Partnership
profile-phase = Programme phase
profile-phase-help = For example open.
profile-current = Takes registrations
profile-past = Of the past
admin-clusters = Clusters
admin-clusters-lead = Cluster organisations that applicants and Partnerships name.
admin-clusters-none = There is no cluster organisation yet. Add the first one.
cluster-add = Add a cluster organisation
cluster-name = Name
cluster-region = Region
cluster-region-help = Code of ISO 3166-2, for example PT-11.
cluster-eccp = Profile on the collaboration platform
cluster-has-eccp = It has a profile on the European Cluster Collaboration Platform
cluster-aliases = Other names

## People

admin-people-lead = Everyone with an account, and what they may do.
admin-people-none = Nobody has an account yet.
people-all = All people
people-person = A person's account and roles
people-name = Name
people-email = E-mail address
people-roles = Roles
people-role = Role
people-created = Since
people-seen = Last sign-in
people-never = Never
people-verified = Address verified
people-unverified = Not verified
people-kind-organisation = Acts for an organisation
people-kind-partnership = Partnership officer
people-acts-for = Acts for { $name }
people-officer-of = Officer of { $name }
people-no-roles = No role yet.
people-give = Give a role
people-given = The role has been given
people-take = Take away: { $role }
people-taken = The role has been taken away
people-invite = Invite staff
people-invite-text = They get a mail with a link. Accepting it makes the account, if there is none yet.
people-invite-send = Send the invitation
people-invited = The invitation is on its way to { $email }. Its link works once, for thirty days.

## Retention

retention-text = Registrations that never led to an exchange are erased after the period of the rulebook. A trial says what a run would erase and changes nothing.
retention-try = Try without erasing
retention-tried = This is what a run would erase
retention-nothing = There is nothing to erase.
retention-sure = Erasing cannot be undone.
retention-run = Erase now
retention-done = Erased
retention-more = There is more to erase: run it again.
retention-before = Last activity before
retention-registrations = Registrations
retention-uploads = Files
retention-values = Personal values in the ledger
retention-rulebook = Rulebook applied

## Sampling

admin-sampling = Sampling
admin-sampling-lead = Chance alone decides which commitments the Commission validates as well. At the beginning of each month a secret number is drawn and its fingerprint published; the number itself follows after the month. With both, anyone can repeat each draw: your browser does it here.
sampling-month = Month
sampling-of = Draws of { $month }
sampling-promise = Fingerprint of the secret number
sampling-promised = Fingerprint published
sampling-published = Number published
sampling-seed = The number, no longer secret
sampling-draws = Commitments in the draw
sampling-drawn = Drawn for the Commission
sampling-secret = Still secret
sampling-secret-text = The number is published when the month is over. Until then only its fingerprint is known: nobody can work out the draws beforehand, and nobody can choose another number afterwards.
sampling-none = No month has begun yet. The first fingerprint appears with the first signature.
sampling-no-draws = Nothing was drawn from in this month.
sampling-all = All months
sampling-ticket = Fingerprint of the commitment
sampling-rate = Chance
sampling-before = Drawn before
sampling-outcome = Recorded outcome
sampling-is-drawn = Drawn
sampling-is-not-drawn = Not drawn
sampling-repeated = Repeated here
sampling-same = The same
sampling-differs = Another outcome
sampling-all-same = Every draw comes out again
sampling-not-same = A draw does not come out again
sampling-how = Your browser has checked that the number fits its fingerprint, has worked out each draw from the number and the fingerprint of the commitment, and has compared the outcome with what was recorded. The fingerprint of a commitment stands below its signatures.
sampling-bad-seed = The published number cannot be read
sampling-rules = The rules of the draw, checked on the first commitment

## Rulebooks

admin-rulebooks = Rulebooks
admin-rulebooks-lead = Every version of the rules, with the source of each value. A version never changes; a new one takes two people.
rulebook-versions = All versions
rulebook-waiting = Waiting for a second person
rulebook-none = There is no rulebook yet.
rulebook-version = Version
rulebook-title = Title
rulebook-valid-from = From
rulebook-valid-to = To
rulebook-from = from { $from }
rulebook-note = What changed
rulebook-example = Example
rulebook-compare = Compare two versions
rulebook-before = Former version
rulebook-after = Later version
rulebook-same = No value differs.
rulebook-differences = { $count ->
    [one] { $count } value differs
   *[other] { $count } values differ
}
rulebook-value = Value
rulebook-value-before = Before
rulebook-value-after = After
rulebook-values = Values and their sources
rulebook-page = Rulebook { $version }
rulebook-propose-from = Propose a new version from this one
rulebook-against = What it changes against { $version }
rulebook-waits = Proposed, not in force
rulebook-waits-text = Another member of the Support Office compares the values and puts them in force, or withdraws the proposal.
rulebook-proposed-at = Proposed on { $day }.
rulebook-proposed-by-you = You proposed this on { $day }.
rulebook-in-force = In force
rulebook-in-force-text = It applies from { $from }, to what is decided from then on.
rulebook-put-in-force = Put in force
rulebook-withdraw = Withdraw
rulebook-back = Leave without proposing; the draft stays in this browser
rulebook-new = A new version, from { $version }
rulebook-new-text = Change what is to change; everything else stays. Each value says where it comes from.
rulebook-part = Part of the rulebook
rulebook-part-general = General
rulebook-part-participation = Who may take part
rulebook-part-stay = Length of the stay
rulebook-part-lump-sum = Lump sums
rulebook-part-matching = Matching
rulebook-part-partnership-choice = Choice of a Partnership
rulebook-part-commitment = Commitment to Quality
rulebook-part-deadlines = Deadlines
rulebook-part-retention = Keeping files
rulebook-change = Change
rulebook-change-value = Change { $name }
rulebook-keep = Keep this value
rulebook-wrong-kind = This value has to be of the same kind as before: a number stays a number.
rulebook-grade = How well founded it is
rulebook-official = Official: the scheme or the law says so
rulebook-reported = Reported: somebody close to the scheme says so
rulebook-assumed = Assumed: our reading, open to correction
rulebook-source = Source
rulebook-origin-of = Source of all { $name }
rulebook-remove = Remove { $name }
rulebook-copy = Add as a copy of this
rulebook-copy-name = Name of a further entry
rulebook-result = What it changes
rulebook-wrong = These values do not fit together
rulebook-propose = Propose this version
cluster-edit = Correct a cluster organisation
cluster-not-saved = The cluster organisation was not saved
