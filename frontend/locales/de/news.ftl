## News

news-title = Neuigkeiten
news-none = Noch keine Neuigkeiten. Was in Ihren Vorgängen geschieht, erscheint hier.
news-unread = Neu
news-nothing-new = Nichts Neues.
news-read = Gesehen
news-none-read = Noch nichts.
news-read-all = Alle als gesehen markieren
news-earlier = { $count ->
    [one] eine frühere
   *[other] { $count } frühere
}
news-state-now = jetzt: { $state }
news-mark-short = Als gesehen markieren
news-mark = Als gesehen markieren: { $news }
news-not-marked = Das Markieren ist nicht gelungen
news-help = Hilfe

## Help

help-title = Hilfe
help-contact = Ihre Ansprechstelle
help-support-office = Unterstützungsbüro
help-partnership = Die für Sie zuständige Partnerschaft
help-hours = { $hours } (Ortszeit in { $zone })
help-hours-here = In Ihrer Ortszeit: { $hours } ({ $zone })
help-next-day = Nächster Arbeitstag: { $day }
help-own = Ihre Fragen
help-nothing-asked = Sie haben noch nichts gefragt.
help-ask = Ihre Frage an: { $contact }
help-send = Frage senden
help-sent = Ihre Frage ist unterwegs. Die Antwort kommt hierher und per E-Mail.
help-answer = Antwort
help-questions = Zu beantwortende Fragen
help-no-questions = Niemand hat etwas gefragt.
help-waits = Wartet auf Antwort
help-answered = Beantwortet
help-thread = Eine Frage
help-thread-of = Fragen von { $name }
help-your-answer = Ihre Antwort
help-send-answer = Antwort senden
help-answer-sent = Ihre Antwort ist unterwegs
help-back = Alle Fragen
