## Certificates

certificates-title = Verificare un certificato
certificates-lead = Ogni scambio concluso ha un certificato con un codice. Digitare il codice per vedere se è autentico e che cosa attesta.
certificates-code = Codice
certificates-code-help = 24 lettere e cifre; spazi e maiuscole non contano.
certificates-code-missing = Inserire il codice riportato sul certificato, ad esempio 0123456789abcdefghjkmnpq.
certificates-check = Verificare
certificates-loading = Ricerca del certificato
certificates-failed = Impossibile verificare il certificato
certificates-unknown = Nessun certificato ha questo codice
certificates-unknown-text = Qui non è stato rilasciato nulla con il codice { $code }. Confrontarlo con il certificato, lettera per lettera.
certificates-valid = Questo certificato è autentico
certificates-valid-text = È stato rilasciato qui, per lo scambio riportato sotto. Confrontare organizzazioni e date con il documento.
certificates-side = { $name }, { $country }
certificates-visitor = Visitatore
certificates-host = Ospitante
certificates-mode = Modalità
certificates-dates = Quando
certificates-dates-text = { $from } – { $to }
certificates-issued = Rilasciato il
certificates-code-name = Codice

## Hosts

host-title = Un ospitante
host-loading = Recupero della pagina dell'ospitante
host-failed = Impossibile caricare la pagina dell'ospitante
host-unknown = Qui non c'è una pagina pubblica
host-unknown-text = O questo ospitante non esiste, o non desidera una pagina pubblica.
host-hosted = { $count ->
    [one] Uno scambio completato
   *[other] { $count } scambi completati
}
host-none = Ancora nessuno scambio completato.
host-visitor-from = Paese del visitatore
host-dates = Quando
host-mode = Modalità
host-group = Visitatori
host-grouped = In gruppo
host-alone = Individuale

## Statistics

statistics-title = Statistiche
statistics-lead = A che punto è il programma, contato in questo momento dalle pratiche stesse.
statistics-loading = Conteggio in corso
statistics-failed = Impossibile caricare le statistiche
statistics-at = Conteggio: { $at }.
statistics-registrations = Iscrizioni
statistics-exchanges = Scambi
statistics-money = Importi forfettari
statistics-by-state = Per stato
statistics-by-role = Per ruolo
statistics-by-country = Per paese
statistics-by-mode = Per modalità
statistics-by-host-country = Per paese dell'ospitante
statistics-by-partnership = Per Partenariato del visitatore
statistics-number = Numero
statistics-left-out = Troppo pochi per essere mostrati: { $names }.
statistics-all-left-out = Tutti questi numeri sono troppo piccoli per essere mostrati.
statistics-many-left-out = Altri { $count } sono troppo pochi per essere mostrati
statistics-nothing = Ancora nulla da contare.
statistics-suppressed = Omesso: troppo pochi scambi.
statistics-committed = Impegnato in Accordi finanziari
statistics-paid = Pagato
statistics-role-visitor = Visitatori
statistics-role-host = Ospitanti
statistics-mode-physical = In presenza
statistics-mode-virtual = A distanza
statistics-state-draft = Bozza
statistics-state-submitted = Presentata
statistics-state-pre_approval = In attesa di approvazione preventiva
statistics-state-on_hold = In sospeso
statistics-state-accepted = Accettata
statistics-state-rejected = Respinta
statistics-state-withdrawn = Ritirata
statistics-state-building = In preparazione
statistics-state-awaiting_signatures = In attesa di firme
statistics-state-awaiting_partnership = In attesa dei Partenariati
statistics-state-awaiting_so = In attesa dell'Ufficio di supporto
statistics-state-awaiting_ec = In attesa della Commissione
statistics-state-fa_pending = In attesa dell'Accordo finanziario
statistics-state-ready = Pronto per l'avvio
statistics-state-ongoing = In corso
statistics-state-reporting = In attesa della relazione
statistics-state-report_submitted = Relazione presentata
statistics-state-report_returned = Relazione restituita
statistics-state-payment_due = Pagamento dovuto
statistics-state-awaiting_feedback = In attesa della valutazione dell'ospitante
statistics-state-completed = Completato
statistics-state-cancelled = Annullato
statistics-state-discontinued = Interrotto
statistics-what-registrations-state = Iscrizioni presentate almeno una volta, secondo il loro stato attuale.
statistics-what-registrations-role = Le stesse iscrizioni per ruolo; quelle che chiedono entrambi i ruoli contano in entrambi.
statistics-what-registrations-country = Le stesse iscrizioni secondo il paese in cui l'organizzazione è registrata.
statistics-what-exchanges-state = Scambi, contati una volta ciascuno, secondo il loro stato attuale.
statistics-what-exchanges-mode = Gli stessi scambi secondo il modo di incontrarsi.
statistics-what-exchanges-host-country = Gli stessi scambi secondo il paese dell'ospitante.
statistics-what-exchanges-partnership = Gli stessi scambi secondo il Partenariato responsabile del visitatore.
statistics-what-money-committed = Somma degli accordi finanziari firmati da entrambe le parti, senza gli scambi annullati o interrotti.
statistics-what-money-paid = Somma dei pagamenti arrivati ai visitatori.
statistics-what-suppression = I numeri piccoli sono omessi, e così il più piccolo successivo quando un singolo numero potrebbe essere calcolato dagli altri.
