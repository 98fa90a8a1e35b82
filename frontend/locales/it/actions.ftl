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
ask-clauses-help = Ciò che è ripreso dal piano non compare qui: indicare nel motivo che cosa non va.
ask-report-fields = Risposte da correggere
ask-report-reason-help = Lo leggerà il visitatore. L'elenco qui sotto riporta solo risposte: indicare qui che cosa non va nei documenti giustificativi.
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
report-read-activities = Attività svolte dal visitatore
report-read-objectives = In che misura gli obiettivi sono stati raggiunti
report-read-follow-up = Prossimi passi del visitatore
report-read-host = Come il visitatore valuta l'ospitante
report-read-host-remarks = Che cosa è andato bene con l'ospitante e che cosa no
report-read-partnership = Come il visitatore valuta il proprio Partenariato
report-submitted = Relazione inviata
feedback-rating = Com'è andata
feedback-again = Disponibilità a ospitare di nuovo
feedback-outcomes = Che cosa ne è risultato
feedback-remarks = Osservazioni
feedback-read-rating = Com'è andata per l'ospitante
feedback-read-remarks = Osservazioni dell'ospitante
evidence-boarding-pass = Carta d'imbarco
evidence-travel-invoice = Fattura di viaggio
evidence-accommodation-invoice = Fattura dell'alloggio
evidence-host-confirmation = Conferma dell'ospitante
evidence-other = Altra prova della presenza

## Actions: what follows

hint-registration-submit = Il Partenariato la valuta e risponde. Fino ad allora non si può modificare nulla.
hint-registration-hold = Il richiedente corregge quanto indicato; fino ad allora il termine del Partenariato è sospeso.
hint-registration-request-pre-approval = Prima la Commissione decide sull'ospitante; poi l'iscrizione torna al Partenariato. Se la Commissione nega l'approvazione, l'iscrizione termina.
hint-registration-pre-approve = L'iscrizione torna al suo Partenariato, che valuta il resto. Il richiedente e il Partenariato vengono informati.
hint-registration-decline-pre-approval = L'iscrizione termina così. Il richiedente e il Partenariato vengono informati e leggono il motivo.
hint-registration-accept = L'organizzazione viene informata e può cercare un partner di scambio.
hint-registration-confirm-interest = A tutti i partecipanti viene chiesto a intervalli regolari, perché nessuno scriva a organizzazioni non più interessate.
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
hint-exchange-close-without-payment = Lo scambio si chiude e non sarà pagata alcuna somma forfettaria. Non si può annullare.
hint-exchange-sign-agreement = Si accettano l’importo e le condizioni di questa pagina. Chi è pagato indica qui anche il conto bancario.
hint-exchange-submit-report = Ogni parte è letta solo da chi vi è indicato.
hint-visit-publish = Da ora i visitatori possono partecipare, ciascuno con un proprio scambio. Appena qualcuno partecipa, le date restano come sono.
