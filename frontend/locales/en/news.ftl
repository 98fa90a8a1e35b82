## News

news-title = News
news-none = No news yet. What happens in your cases appears here.
news-unread = New
news-nothing-new = Nothing new.
news-read = Seen
news-none-read = Nothing yet.
news-read-all = Mark all as seen
news-earlier = { $count ->
    [one] one earlier
   *[other] { $count } earlier
}
news-state-now = now: { $state }
news-mark-short = Mark as seen
news-mark = Mark as seen: { $news }
news-not-marked = It could not be marked
news-help = Help

## Help

help-title = Help
help-contact = Your contact point
help-support-office = Support Office
help-partnership = The Partnership in charge of you
help-hours = { $hours } (time in { $zone })
help-hours-here = In your time: { $hours } ({ $zone })
help-next-day = Next working day: { $day }
help-own = Your questions
help-nothing-asked = You have not asked anything yet.
help-ask = Your question to { $contact }
help-send = Ask
help-sent = Your question is on its way. The answer comes here and by mail.
help-answer = Answer
help-questions = Questions to answer
help-no-questions = Nobody has asked anything.
help-waits = Waits for an answer
help-answered = Answered
help-thread = A question
help-thread-of = Questions of { $name }
help-your-answer = Your answer
help-send-answer = Send the answer
help-answer-sent = Your answer is on its way
help-back = All questions
