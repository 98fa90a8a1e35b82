## What is typed and not sent yet

draft-found = Here is what you typed last time
draft-found-text = It was kept in this browser and is not sent yet.
draft-anew = Begin anew
draft-begun = You have begun this; what you typed is kept.
draft-leave-title = Some of what you typed is not sent yet
draft-leave-text = It is kept in this browser for your next visit. If others use this computer, remove it.
draft-leave-keep = Keep it and sign out
draft-leave-remove = Remove it and sign out
draft-file-kept = Chosen: { $name }
draft-file-remove = Take the file back
draft-drop = Choose a file, or drop it here.
offline-title = You are offline
offline-text = You can go on typing: everything is kept here. We try again as soon as the connection is back.
offline-back = The connection is back.
compare-mine = Here
compare-theirs = There
compare-nothing = Nothing
compare-keep-mine = Keep what is here
compare-take-theirs = Take what is there
plan-activities = What you will do
plan-activities-help = Both sides see it; the action plan says more.
plan-place-help = Street, building or online platform.
