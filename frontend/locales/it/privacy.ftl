## Privacy

privacy-title = Protezione dei dati
privacy-lead = Che cosa si conserva sulle persone, chi può leggerlo e per quanto tempo. Responsabile è chi gestisce questa installazione; risponde l’Ufficio di supporto.
privacy-loading = Caricamento dell’informativa
privacy-failed = Non è stato possibile caricare l’informativa
privacy-what = Che cosa si conserva
privacy-what-text =
    - L’account: nome, indirizzo e-mail, lingua, e quando è avvenuto l’accesso con quale tipo di dispositivo.
    - L’iscrizione dell’organizzazione: quanto scritto nel modulo, nome, nazionalità e funzione della persona che la rappresenta, e un curriculum vitae se aggiunto.
    - Proposte, messaggi, l’Impegno di qualità con le firme, la relazione, i giustificativi e la valutazione.
    - Il conto su cui si paga la somma forfettaria, cifrato.
privacy-why = Perché
privacy-why-text =
    - Per decidere chi può partecipare, far incontrare visitatori e ospitanti e pagare la somma forfettaria: senza questi dati non c’è scambio.
    - Per rendere conto del denaro dell’Unione europea e provare in seguito chi ha deciso che cosa.
    - Le statistiche contengono solo numeri; quelli piccoli non si mostrano.
privacy-who = Chi può leggerlo
privacy-who-text =
    - Altri partecipanti: quanto si mostra nel catalogo e quanto si scrive loro.
    - Il Partenariato e l’Ufficio di supporto: l’iscrizione e gli scambi. La Commissione: quanto è stato sorteggiato per la convalida o le è stato presentato.
    - Il conto bancario: la persona stessa e il Partenariato che paga. Alcune risposte di una relazione le legge solo chi è indicato accanto alla domanda.
    - Nessun altro. Nulla si vende, e nessun altro servizio viene interrogato durante l’uso del portale.
privacy-how-long = Per quanto tempo
privacy-how-long-text =
    - Fascicoli degli scambi: { $years } anni dopo la chiusura del programma.
    - Iscrizioni respinte o che non hanno mai portato a uno scambio: { $months } mesi dopo l’ultima attività.
    - L’account: fino alla richiesta di cancellazione.
privacy-browser = Nel browser
privacy-browser-text =
    - Quanto si scrive resta in questo browser fino all’invio, perché nulla vada perso; all’uscita si chiede se rimuoverlo.
    - Un cookie mantiene l’accesso. È necessario e non dice nulla a nessun altro. Non ce ne sono altri.
privacy-rights = Che cosa si può fare
privacy-rights-text =
    - In «Account» si trova tutto quanto è conservato, come file, e se ne può chiedere la correzione o la cancellazione.
    - Il consenso si può ritirare in ogni momento: ritirare l’iscrizione o far cancellare l’account.
    - Per qualsiasi domanda scrivere all’Ufficio di supporto. Si può anche presentare reclamo all’autorità per la protezione dei dati del proprio Paese.
