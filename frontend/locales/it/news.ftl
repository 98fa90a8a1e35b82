## News

news-title = Novità
news-none = Ancora nessuna novità. Ciò che accade nelle pratiche compare qui.
news-unread = Nuova
news-nothing-new = Nulla di nuovo.
news-read = Vista
news-none-read = Ancora nulla.
news-read-all = Segnare tutte come viste
news-earlier = { $count ->
    [one] una precedente
   *[other] { $count } precedenti
}
news-state-now = ora: { $state }
news-mark-short = Segnare come vista
news-mark = Segnare come vista: { $news }
news-not-marked = Impossibile segnarla
news-help = Aiuto

## Help

help-title = Aiuto
help-contact = Il punto di contatto
help-support-office = Ufficio di supporto
help-partnership = Il Partenariato responsabile
help-hours = { $hours } (ora di { $zone })
help-hours-here = Nell'ora locale dell'utente: { $hours } ({ $zone })
help-next-day = Prossimo giorno lavorativo: { $day }
help-own = Domande fatte
help-nothing-asked = Non è stato ancora chiesto nulla.
help-ask = Domanda a: { $contact }
help-send = Chiedere
help-sent = La domanda è in viaggio. La risposta arriva qui e per e-mail.
help-answer = Rispondere
help-questions = Domande a cui rispondere
help-no-questions = Nessuno ha chiesto nulla.
help-waits = In attesa di risposta
help-answered = Con risposta
help-thread = Una domanda
help-thread-of = Domande di { $name }
help-your-answer = Risposta
help-send-answer = Inviare la risposta
help-answer-sent = La risposta è in viaggio
help-back = Tutte le domande
