## What actions ask

ask-reason = Begründung
ask-reason-help = Die anderen lesen sie.
ask-agreed-amount = Betrag in Euro, unter der Pauschale
ask-last-day = Tatsächlich letzter Tag des Aufenthalts
ask-force-majeure = Es war höhere Gewalt
ask-force-majeure-help = Dann bleibt der vereinbarte Betrag geschuldet.
ask-password = Ihr Passwort
ask-password-help = Noch einmal, damit niemand anders für Sie unterschreibt.
ask-clauses = Zu korrigierende Klauseln
ask-clauses-help = Was aus dem Plan stammt, steht hier nicht: Schreiben Sie in die Begründung, was daran nicht stimmt.
ask-report-fields = Zu korrigierende Antworten
ask-report-reason-help = Der Gast liest sie. Die Liste unten nennt nur Antworten: Schreiben Sie hier, was an den Nachweisen nicht stimmt.
ask-evidence-kind = Was es ist
ask-evidence-file = Datei
ask-file-help = PDF, PNG oder JPEG, höchstens 10 MB.
ask-evidence-accepted = Die Nachweise zeigen, dass der Aufenthalt stattgefunden hat
ask-amount = Betrag in Euro
ask-paid-on = Gezahlt am
ask-payment-reference = Referenz
ask-payment-reference-help = Unter ihr findet die Bank die Zahlung.
ask-hold-fields = Was zu korrigieren ist
ask-hold-message = Nachricht an den Antragsteller
ask-condition = Offene Bedingung
ask-condition-met = Die Bedingung ist erfüllt
ask-partnership = Neue Partnerschaft
corrections-field = Feld
corrections-reason = Was daran nicht stimmt
corrections-add = Korrektur hinzufügen
sign-document = Fingerabdruck des Textes
sign-since = Seit Ihrer letzten Unterschrift
sign-changes = { $count ->
    [one] { $count } Klausel hat sich geändert
   *[other] { $count } Klauseln haben sich geändert
}

report-activities = Was Sie getan haben
report-outcomes = Was dabei herausgekommen ist
report-objectives = Wie weit Sie Ihre Ziele erreicht haben
report-follow-up = Was Sie als Nächstes tun werden
report-host = Ihr Gastgeber
report-host-help = Das liest nur Ihre Partnerschaft.
report-host-remarks = Was mit Ihrem Gastgeber gut lief und was nicht
report-partnership = Ihre Partnerschaft
report-partnership-help = Das lesen nur Unterstützungsbüro und Kommission.
report-suggestions = Was das Programm besser machen sollte
report-read-activities = Was der Gast getan hat
report-read-objectives = Wie weit die Ziele erreicht wurden
report-read-follow-up = Was der Gast als Nächstes tun wird
report-read-host = Wie der Gast den Gastgeber bewertet
report-read-host-remarks = Was mit dem Gastgeber gut lief und was nicht
report-read-partnership = Wie der Gast seine Partnerschaft bewertet
report-submitted = Bericht gesendet
feedback-rating = Wie es gelaufen ist
feedback-again = Wir wären wieder Gastgeber
feedback-outcomes = Was dabei herausgekommen ist
feedback-remarks = Anmerkungen
feedback-read-rating = Wie es für den Gastgeber gelaufen ist
feedback-read-remarks = Anmerkungen des Gastgebers
evidence-boarding-pass = Bordkarte
evidence-travel-invoice = Rechnung für die Reise
evidence-accommodation-invoice = Rechnung für die Unterkunft
evidence-host-confirmation = Bestätigung des Gastgebers
evidence-other = Etwas anderes, das die Anwesenheit zeigt

## Actions: what follows

hint-registration-submit = Die Partnerschaft prüft sie und antwortet. Bis dahin lässt sich nichts ändern.
hint-registration-hold = Der Antragsteller korrigiert, was Sie nennen; bis dahin ruht Ihre Frist.
hint-registration-request-pre-approval = Zuerst entscheidet die Kommission über den Gastgeber; dann kommt die Registrierung zu Ihnen zurück. Lehnt die Kommission ab, endet die Registrierung.
hint-registration-pre-approve = Die Registrierung geht an ihre Partnerschaft zurück, die alles Weitere prüft. Antragsteller und Partnerschaft werden benachrichtigt.
hint-registration-decline-pre-approval = Damit endet die Registrierung. Antragsteller und Partnerschaft werden benachrichtigt und lesen Ihre Begründung.
hint-registration-accept = Die Organisation wird benachrichtigt und kann einen Austauschpartner suchen.
hint-registration-confirm-interest = Alle Teilnehmenden werden dies in regelmäßigen Abständen gefragt, damit niemand an Organisationen schreibt, die kein Interesse mehr haben.
hint-registration-withdraw = Damit endet die Registrierung. Sie können sich später erneut registrieren.
hint-registration-reassign = Die neue Partnerschaft und der Antragsteller werden benachrichtigt.
hint-proposal-accept = Ein Austausch wird eröffnet, in dem beide Seiten Plan und Verpflichtung schreiben.
hint-proposal-withdraw = Die andere Seite wird benachrichtigt.
hint-exchange-agree = Wenn beide Seiten zugestimmt haben, kann der Text unterschrieben werden.
hint-exchange-reopen = Plan und Verpflichtung lassen sich wieder ändern. Unterschriften unter geänderten Teilen werden ungültig.
hint-exchange-sign = Sie unterschreiben genau den Text auf dieser Seite.
hint-exchange-validate = Sie bestätigen genau den Text auf dieser Seite.
hint-exchange-cancel = Damit endet der Austausch. Alle Beteiligten werden benachrichtigt.
hint-exchange-start = Am ersten Tag des Aufenthalts oder danach.
hint-exchange-end = Der Aufenthalt verlief wie geplant. Als Nächstes berichtet der Gast.
hint-exchange-close-without-payment = Der Austausch wird abgeschlossen, und es wird keine Pauschale dafür gezahlt. Das lässt sich nicht rückgängig machen.
hint-exchange-sign-agreement = Sie stimmen dem Betrag und den Bedingungen auf dieser Seite zu. Wer bezahlt wird, gibt hier auch die Bankverbindung an.
hint-exchange-submit-report = Jeden Teil lesen nur die, die dort genannt sind.
hint-visit-publish = Gäste können von nun an teilnehmen, jeder mit einem eigenen Austausch. Sobald jemand teilnimmt, bleiben die Daten, wie sie sind.
