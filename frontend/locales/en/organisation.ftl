## Organisation

organisation-title = Your organisation
organisation-none = You do not act for an organisation yet
organisation-none-text = Begin a registration, or ask a colleague to invite you.
organisation-members = Who acts for { $name }
organisation-leave = Leave the organisation
organisation-leave-text = You no longer see its cases. Another member can invite you again.
organisation-remove = Remove { $name }
organisation-remove-text = { $name } no longer sees the organisation's cases, and is told by mail.
organisation-remove-failed = The membership was not ended
organisation-invite = Invite a colleague
organisation-invite-text = Colleagues see and do what you do here.
organisation-invited = The invitation is on its way to { $email }. Its link works once, for thirty days.

## Tokens for own systems

token-title = API tokens
token-lead = With a token your own systems work with ClusterXchange in your name.
token-none = There are none yet.
token-revoke = Revoke { $name }
token-revoke-text = Whatever uses it stops working at once.
token-revoke-failed = It was not revoked
token-revoked = Revoked
token-expired = Expired
token-works = Works
token-times = Works until { $until }, last used { $last }
token-unused = Works until { $until }, never used
token-scope-read = Read
token-scope-registration = Write: registration
token-scope-matching = Write: matching
token-scope-building = Write: building
token-scope-execution = Write: execution
token-new = New token
token-name = What it is for
token-name-help = So that your colleagues know it in the list.
token-owner = What it belongs to
token-scopes = What it may do
token-life = How long it works
token-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
token-issue = Issue the token
token-failed = No token was issued
token-issued = { $name } is issued
token-issued-text = Copy the secret now. It is shown this once and kept nowhere.
token-copy = Copy the secret
token-copied = Copied
token-seen = I have it
