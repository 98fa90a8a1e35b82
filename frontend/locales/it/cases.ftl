## My cases

cases-title = Le mie pratiche
cases-loading = Caricamento delle pratiche
cases-failed = Impossibile caricare le pratiche
cases-empty = Ancora nulla qui
cases-empty-text = L'iscrizione sarà la prima voce. Nel frattempo si può provare come potrebbe essere uno scambio.
cases-caption = A che cosa si partecipa e chi deve fare che cosa
cases-desk = Prima appare ciò che è da fare, il più urgente in alto; seguono gli altri casi, dal più recente. Per filtrare e ordinare, aprire gli elenchi.
cases-column-case = Pratica
cases-column-state = Stato
cases-column-waits = In attesa di
cases-column-since = Da
cases-column-due = Termine
cases-waits-for-nothing = Nessuno
cases-no-deadline = Nessun termine
cases-overdue = Termine scaduto

## Signed in

nav-overview = Panoramica
gate-resuming = Ricerca della sessione
gate-sign-in = Accedere per vedere questa pagina
gate-sign-in-text = Subito dopo si torna qui. Se la sessione è terminata durante la scrittura: tutto è conservato.
overview-title = Panoramica
overview-loading = Caricamento di ciò che è in attesa
overview-failed = Impossibile caricare la panoramica
overview-who = { $name }, per conto di { $seats }.
overview-who-alone = Salve, { $name }. Questo account non agisce ancora per conto di un'organizzazione.
overview-organisation = un'organizzazione ancora senza nome
overview-all-cases = Tutte le pratiche
overview-questions = Domande in attesa di risposta: { $count }
work-title = Da fare
work-nothing = Nulla da fare. Ciò che dipende da altri è indicato più in basso.
work-begin = Iniziare con l’iscrizione: chi si è e che cosa si cerca.
work-more = Queste sono le prime; altre compaiono man mano che si concludono.
road-title = Il percorso nel programma
road-here = Posizione attuale
road-begin = Indicare chi si è e che cosa si cerca. Ci si può fermare in qualsiasi momento; tutto viene conservato.
road-registered = Fatto. La partecipazione è attiva.
road-no-matching = Dopo l'accettazione, qui si aprono i suggerimenti e il catalogo.
road-no-building = Quando entrambe le parti dicono di sì, qui si preparano piano e impegno.
road-no-execution = Quando tutti hanno firmato, ci si incontra; relazione e pagamento seguono qui.

## Cases

case-untitled = Ancora senza nome
case-side = Stato e azioni
case-where = A che punto è
case-since = da: { $day }
case-reason = Motivo:
case-due-in = termine: { $day } ({ $when })
case-possible-from = possibile dal { $day } ({ $when })
case-waits-for-nobody = Non si attende nessuno.
waiting-you = Da fare
case-actions = Che cosa si può fare
case-no-actions = Nulla da fare in questa pratica al momento.
case-what-else = Che cos’altro è in attesa
case-blocked = Al momento non possibile
case-blocked-count = Al momento non possibile ({ $count })
case-loading = Caricamento
case-failed = Impossibile caricare questa pagina
case-none = Qui non c'è nulla per questo account
case-none-text = Potrebbe essere terminato o riguardare altri. Ciò che riguarda questo account è tra le sue pratiche.
case-stale = Qualcuno è stato più veloce
case-stale-text = La pratica è cambiata da quando è stata aperta. Guardarla di nuovo; quanto scritto resta qui.
case-reload = Mostrare che cosa è cambiato
case-refused = Le regole non lo consentono ancora
case-action-failed = Operazione non riuscita
case-ended = Motivo della conclusione
history-title = Che cosa è successo finora
history-loading = Caricamento della cronologia
history-failed = Impossibile caricare la cronologia
lists-failed = Impossibile caricare gli elenchi di settori e paesi
dialog-close = Chiudere
dialog-cancel = Indietro
field-choose = Scegliere
field-missing = Questa risposta è necessaria.
finding-holds = Soddisfatta
finding-warns = Da tenere presente
finding-manual = Qualcuno deve decidere
finding-fails = Non soddisfatta
finding-advice = Consiglio per il richiedente:
list-remove = Rimuovere
period = { $from } – { $to }
answer-yes = Sì
answer-no = No
mark-5 = 5, eccellente
mark-4 = 4, buono
mark-3 = 3, discreto
mark-2 = 2, scarso
mark-1 = 1, per niente
mark-of = { $mark } su 5

## Messages

thread-title = Messaggi
thread-loading = Caricamento dei messaggi
thread-failed = Impossibile caricare i messaggi
thread-empty = Nessuno ha ancora scritto.
thread-write = Messaggio
thread-help = Può leggerlo chiunque vi partecipi.
thread-send = Inviare
thread-not-sent = Il messaggio non è stato inviato
upload-save = Salvare il file
upload-save-named = Salvare { $name }
upload-save-failed = Il file non è arrivato
