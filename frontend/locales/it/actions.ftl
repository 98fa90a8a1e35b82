## What actions ask

ask-reason = Motivo
ask-reason-help = Gli altri lo leggeranno.
ask-agreed-amount = Importo in euro, inferiore all'importo forfettario
ask-last-day = Ultimo giorno effettivo del soggiorno
ask-force-majeure = È stata forza maggiore
ask-force-majeure-help = In tal caso l'importo concordato resta dovuto.
ask-password = Password
ask-password-help = Ancora una volta, perché nessun altro firmi al proprio posto.
ask-clauses = Clausole da correggere
ask-report-fields = Risposte da correggere
ask-evidence-kind = Che cos'è
ask-evidence-file = File
ask-file-help = PDF, PNG o JPEG, massimo 10 MB.
ask-evidence-accepted = I documenti giustificativi dimostrano che il soggiorno si è svolto
ask-amount = Importo in euro
ask-paid-on = Pagato il
ask-payment-reference = Riferimento
ask-payment-reference-help = Con cui la banca lo ritrova.
ask-hold-fields = Che cosa correggere
ask-hold-message = Messaggio al richiedente
ask-condition = Condizione aperta
ask-condition-met = La condizione è soddisfatta
ask-partnership = Nuovo Partenariato
corrections-field = Campo
corrections-reason = Che cosa non va
corrections-add = Aggiungere questa correzione
sign-document = Impronta del testo
sign-since = Dall'ultima firma
sign-changes = { $count ->
    [one] { $count } clausola è cambiata
   *[other] { $count } clausole sono cambiate
}

report-activities = Attività svolte
report-outcomes = Che cosa ne è risultato
report-objectives = In che misura gli obiettivi sono stati raggiunti
report-follow-up = Prossimi passi
report-host = L'ospitante
report-host-help = Lo legge solo il proprio Partenariato.
report-host-remarks = Che cosa è andato bene con l'ospitante e che cosa no
report-partnership = Il proprio Partenariato
report-partnership-help = Lo leggono solo l'Ufficio di supporto e la Commissione.
report-suggestions = Che cosa il programma dovrebbe fare meglio
report-submitted = Relazione inviata
feedback-rating = Com'è andata
feedback-again = Disponibilità a ospitare di nuovo
feedback-outcomes = Che cosa ne è risultato
feedback-remarks = Osservazioni
evidence-boarding-pass = Carta d'imbarco
evidence-travel-invoice = Fattura di viaggio
evidence-accommodation-invoice = Fattura dell'alloggio
evidence-host-confirmation = Conferma dell'ospitante
evidence-other = Altra prova della presenza

## Actions: what follows

hint-registration-submit = Il Partenariato la valuta e risponde. Fino ad allora non si può modificare nulla.
hint-registration-hold = Il richiedente corregge quanto indicato; fino ad allora il termine del Partenariato è sospeso.
hint-registration-accept = L'organizzazione viene informata e può cercare un partner di scambio.
hint-registration-withdraw = L'iscrizione termina così. Sarà possibile iscriversi di nuovo in seguito.
hint-registration-reassign = Il nuovo Partenariato e il richiedente vengono informati.
hint-proposal-accept = Si apre uno scambio in cui entrambe le parti redigono piano e impegno.
hint-proposal-withdraw = L'altra parte viene informata.
hint-exchange-agree = Quando entrambe le parti avranno approvato, il testo potrà essere firmato.
hint-exchange-reopen = Piano e impegno si possono modificare di nuovo. Le firme su ciò che cambia decadono.
hint-exchange-sign = Si firma esattamente il testo di questa pagina.
hint-exchange-validate = Si convalida esattamente il testo di questa pagina.
hint-exchange-cancel = Lo scambio termina così. Tutti gli interessati vengono informati.
hint-exchange-start = Il primo giorno del soggiorno, o dopo.
hint-exchange-end = Il soggiorno si è svolto come previsto. Ora tocca al visitatore riferire.
hint-exchange-submit-report = Ogni parte è letta solo da chi vi è indicato.
hint-visit-publish = Da ora i visitatori possono partecipare, ciascuno con un proprio scambio. Appena qualcuno partecipa, le date restano come sono.
