## My cases

cases-title = My cases
cases-loading = Loading your cases
cases-failed = Your cases could not be loaded
cases-empty = Nothing here yet
cases-empty-text = Your registration will be the first entry. Until then, try what an exchange could look like.
cases-caption = What you take part in, and who has to do what next
cases-desk = What waits for you stands first, the most urgent at the top; the other cases follow, what happened last first. To filter and sort, open the lists.
cases-column-case = Case
cases-column-state = State
cases-column-waits = Waits for
cases-column-since = Since
cases-column-due = Due
cases-waits-for-nothing = Nobody
cases-no-deadline = No deadline
cases-overdue = Overdue

## Signed in

nav-overview = Overview
gate-resuming = Finding your session
gate-sign-in = Sign in to see this page
gate-sign-in-text = You come back here at once. If your session has ended while you typed: everything is kept.
overview-title = Your overview
overview-loading = Loading what waits for you
overview-failed = Your overview could not be loaded
overview-who = { $name }, acting for { $seats }.
overview-who-alone = Welcome, { $name }. Your account does not act for an organisation yet.
overview-organisation = an organisation without a name yet
overview-all-cases = All cases
overview-questions = Questions that wait for an answer: { $count }
work-title = Waiting for you
work-nothing = Nothing waits for you. What waits for others stands below.
work-begin = Begin with your registration: who you are and what you are after.
work-more = These are the first; more appear as you finish them.
road-title = Your way through the scheme
road-here = You are here
road-begin = Tell us who you are and what you are after. You can stop at any time; everything is kept.
road-registered = Done. You take part.
road-no-matching = Once you are accepted, suggestions and the catalogue open here.
road-no-building = When both sides say yes, plan and commitment are built here.
road-no-execution = Once all have signed, you meet; report and payment follow here.

## Cases

case-untitled = Without a name yet
case-side = State and actions
case-where = Where it stands
case-since = since { $day }
case-reason = Reason:
case-due-in = by { $day } ({ $when })
case-possible-from = possible from { $day } ({ $when })
case-waits-for-nobody = It waits for nobody.
waiting-you = You
case-actions = What you can do
case-no-actions = Nothing to do in this case at the moment.
case-what-else = What else waits for you
case-blocked = Not possible now
case-blocked-count = Not possible now ({ $count })
case-loading = Loading
case-failed = This page could not be loaded
case-none = There is nothing here for you
case-none-text = It may have ended, or it concerns others. What concerns you is among your cases.
case-stale = Somebody was quicker
case-stale-text = The case has changed since you opened it. Look at it again; what you typed stays here.
case-reload = Show what has changed
case-refused = The rules do not allow this yet
case-action-failed = This could not be done
case-ended = Reason for the end
history-title = What happened so far
history-loading = Loading the history
history-failed = The history could not be loaded
lists-failed = The lists of sectors and countries could not be loaded
dialog-close = Close
dialog-cancel = Back
field-choose = Please choose
field-missing = This answer is needed.
finding-holds = Met
finding-warns = To be noted
finding-manual = Somebody has to decide
finding-fails = Not met
finding-advice = Advice to the applicant:
list-remove = Remove
period = { $from } to { $to }
answer-yes = Yes
answer-no = No
mark-5 = 5, excellent
mark-4 = 4, good
mark-3 = 3, fair
mark-2 = 2, poor
mark-1 = 1, not at all
mark-of = { $mark } of 5

## Messages

thread-title = Messages
thread-loading = Loading the messages
thread-failed = The messages could not be loaded
thread-empty = Nobody has written yet.
thread-write = Your message
thread-help = Everyone who has a part in this can read it.
thread-send = Send
thread-not-sent = The message was not sent
upload-save = Save the file
upload-save-named = Save { $name }
upload-save-failed = The file did not come
