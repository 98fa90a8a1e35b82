## Forms of a few questions

ask-stale = It has changed since you opened it. What you typed stays here; read the newest version, then send again.
ask-stale-read = Read the newest version
ask-word = Type { $word } to show that you mean it.

## A new password

reset-link = Forgotten your password?
reset-title = Choose a new password
reset-lead = Tell us the address of your account. We send a link there with which you choose another password.
reset-send = Send the link
reset-failed = The link could not be sent
reset-sent = Look at your mail
reset-sent-text = If there is an account with this address, a link is on its way. It works once, for two hours.
reset-choose-title = Your new password
reset-password = New password
reset-choose = Use this password
reset-choose-failed = The password could not be changed
reset-chosen = Your new password counts from now on
reset-chosen-text = You were signed out everywhere. Sign in with the new password.
reset-again = Ask for another link

## An invitation to act for somebody

invitation-title = You are invited
invitation-lead = Somebody wants you to act for their organisation. Accept, and you see and do what they do.
invitation-staff-title = You are invited to the staff
invitation-staff-lead = Accept, and you can work for those who invited you.
invitation-invited = Who is invited
invitation-as-member = To act for { $name }
invitation-as-officer = Officer of the Partnership { $name }
invitation-as-support-office = Member of the Support Office
invitation-as-commission = Member of the Commission
invitation-makes-account = There is no account with the address { $email } yet: accepting makes one. Choose a password for it.
invitation-has-account = The account of { $email } gets the role. You need no new password.
invitation-name-help = Only if it is not as it stands in the mail.
invitation-accept = Accept the invitation
invitation-failed = The invitation could not be taken
invitation-accepted = You act for { $seat } now
invitation-accepted-text = The role belongs to the account of { $email }.

## An invitation to an exchange

invitation-counterpart-title = An invitation to an exchange
invitation-from = { $organisation } invites you
invitation-to = { $name }, they would like to make an exchange with your organisation. They write:
invitation-who = Who invites
invitation-their-role = Their role
invitation-your-role = Your role
invitation-open-until = Open until
invitation-next = What comes next
invitation-step-account = Sign in, or create an account.
invitation-step-registration = Register your organisation. A Partnership looks at the registration and answers.
invitation-step-claim = Once it is accepted, open the link of the mail again, so keep the mail. You then take the invitation over and can answer it.
invitation-not-yet = Your organisation needs an accepted registration as { $role } first
invitation-not-yet-text = Keep the mail. Once you are accepted, its link brings you back here.
invitation-own-registration = Go to your registration
invitation-for-whom = For which organisation
invitation-claim-text = The invitation then becomes a proposal to you, which you can read, discuss, accept or decline.
invitation-state = This invitation is no longer open. It is now: { $state }.
invitation-state-text = If you have a part in it, it stands among your cases.
invitation-over = This invitation is over
invitation-over-text = It has ended, or the link is not complete. Ask whoever invited you to do it again.

## Inviting a counterpart

invite-title = Invite somebody you know
invite-lead = You have met your counterpart already, at a fair or in a project? Invite them, even if they do not take part yet. They get a mail with a link.
invite-not-yet = You can invite others once your own registration is accepted.
invite-registration = Your organisation
invite-role = Your role
invite-name = Name of the person
invite-email-help = The invitation is sent there.
invite-message-help = What you have in mind. It stands in the mail.
invite-send = Send the invitation
invite-failed = The invitation was not sent
