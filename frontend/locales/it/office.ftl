### The pages of those who run the scheme: Partnership officers, Support Office, Commission.

## Tables

table-text = Cercare
table-all = Tutti
table-clear = Togliere i filtri
table-count = { $shown ->
    [one] { $shown } riga su { $all }
   *[other] { $shown } righe su { $all }
}
table-has-more = Il server ne ha altre; arrivano con «Mostrare altro».
table-more = Mostrare altro
table-export = Salvare come CSV
table-nothing = Nulla corrisponde a questi filtri.
table-sort = Ordine
table-sort-up = { $column }, crescente
table-sort-down = { $column }, decrescente
table-unsorted = Così come arrivano

## Frame

office-nav = Il proprio ufficio
office-loading = Caricamento
office-failed = Caricamento non riuscito
office-empty = Qui non c'è nulla
office-nothing = nulla
office-not-yours = Questa pagina è per altri
office-not-yours-text = È riservata a chi gestisce il programma, e questo account non ha un tale ruolo. Se dovesse averlo, rivolgersi all'Ufficio di supporto.
office-one-a-line = Uno per riga.
office-save = Salvare
office-saved = Salvato

## Lists of cases

office-registrations = Iscrizioni
office-registrations-lead = Prima la scadenza più vicina. L’elenco comincia da quanto non è ancora deciso; scegliere un altro stato per vedere il resto.
office-undecided = Non ancora decise
office-registrations-none = Nessuna iscrizione in attesa. Le nuove compaiono qui appena presentate.
office-participants = Partecipanti
office-participants-lead = Organizzazioni che sono state accettate e partecipano.
office-participants-none = Nessuno è stato ancora accettato. Le iscrizioni accettate compaiono qui.
office-organisation = Organizzazione
office-country = Paese
office-type = Tipo
office-roles = Ruolo
office-submitted = Presentata
office-updated = Ultima modifica
office-clock-stopped = Termine sospeso
office-exchanges = Scambi
office-exchanges-lead = Tutti gli scambi di cui ci si occupa o che si possono vedere, e chi si attende.
office-exchanges-none = Non c'è ancora nessuno scambio. Ne inizia uno quando una proposta è accettata.
office-mode = Modalità
office-starts = Inizio
office-partnership-filter = Partenariato
office-payments = Pagamenti
office-payments-lead = Che cosa è dovuto ed entro quando, che cosa è stato pagato e che cosa non è riuscito.
office-payments-none = Nessun pagamento è ancora dovuto. Ne compare uno quando una relazione e i suoi documenti giustificativi sono accettati.
office-payment = Pagamento
office-payment-due = Dovuto
office-payment-failed = Non riuscito, da ripetere
office-payment-paid = Pagato
office-payment-given-up = Da non pagare
office-amount = Importo
office-paid = Pagato
office-paid-on = Pagato il
office-failures = Tentativi non riusciti
office-sum-due = Da pagare
office-sum-paid = Pagato finora

## Progress

office-progress = Avanzamento
office-progress-lead = Scambi rispetto all'obiettivo assunto dal Partenariato.
office-choose-partnership = Scegliere un Partenariato nell'elenco dei Partenariati.
office-target = { $done } scambi svolti su { $target } ({ $percent } %).
office-no-target = Scambi svolti: { $done }. Nessun obiettivo fissato.
office-done-under-way = Svolti: { $done }; in corso: { $running }
office-done = Svolti
office-under-way = In corso
office-how-far = A che punto
office-came-to-nothing = Annullati o interrotti
office-what-done = Svolti: il soggiorno è finito, anche se mancano ancora relazione, pagamento o valutazione. In corso: dalla proposta accettata alla fine del soggiorno.
office-committed = Impegnato in Accordi finanziari
office-min-days = Soggiorno minimo di questo Partenariato
office-registrations-by-state = Iscrizioni per stato
office-exchanges-by-state = Scambi per stato
office-counted = Si contano gli scambi il cui visitatore fa capo a questo Partenariato.
office-share = La lunghezza di ogni barra è la sua quota sul totale di { $count }.
office-none-yet = Ancora nessuno.

## Profile of a Partnership

office-partnership-lead = Come i partecipanti contattano il Partenariato, e che cosa esso richiede.
office-colleagues = Invitare un collega
office-colleagues-lead = Un altro responsabile di { $name } vede e fa le stesse cose. Riceverà un’e-mail con un link; accettandolo si crea l’account, se non esiste ancora.
office-colleague-invited = L’invito è stato inviato a { $email }. Il link funziona una volta, per trenta giorni.
office-colleague-not-invited = L’invito non è stato inviato
office-partnership-reserved = Nome, settori, paesi e membri sono modificati dall'Ufficio di supporto.
office-mine = Il proprio: { $value }
office-theirs = L'altro: { $value }
office-merged = Qualcuno ha salvato altri campi durante la scrittura. Le due modifiche sono state unite; controllarle e salvare.
office-conflict = Qualcuno ha salvato gli stessi campi durante la scrittura. Scegliere per ciascuno; tutto il resto è stato unito.
office-conflict-go-on = Continuare con questi
profile-name = Nome
profile-email = E-mail per i partecipanti
profile-phone = Telefono
profile-web = Indirizzo web
profile-web-help = Preceduto da https://.
profile-leaflet = Indirizzo dell'opuscolo
profile-hours = Orario nei giorni lavorativi
profile-hours-help = Ad esempio 09:00-12:30 14:00-17:00.
profile-zone = Fuso orario dell'orario di apertura
profile-zone-help = Ad esempio Europe/Lisbon.
profile-holidays = Paese i cui festivi contano
profile-min-days = Giorni lavorativi minimi di un soggiorno
profile-min-days-help = Solo se si chiede più di quanto chiede il programma.
profile-target = Obiettivo di scambi
profile-theme = Di che cosa si tratta
profile-sectors = Settori
profile-ecosystems = Ecosistemi industriali
profile-countries = Paesi
profile-unnamed = Membri non indicati
profile-grant = Numero della sovvenzione dell'UE
profile-sources = Pagine da cui proviene
profile-historical = Appartiene al passato e non accoglie più iscrizioni
profile-members = Membri
profile-member = Membro
profile-member-add = Aggiungere un membro
profile-coordinator = Coordinatore
profile-make-coordinator = Nominare coordinatore: { $name }
profile-make-member = Rendere semplice membro: { $name }
profile-remove = Rimuovere { $name }

## A registration beside the rules

review-corrected = Data della correzione: { $day }
review-changes = Che cosa è stato modificato
review-field = Campo
review-before = Prima
review-after = Dopo
review-asked = Che cosa è stato chiesto
review-unchanged = Inviata di nuovo senza modifiche.

## Entries of the ledger

ledger-entry = Voce del registro
ledger-help = Lo pseudonimo è un numero che sta per una persona: così i nomi si possono cancellare e il registro resta integro. Lo hash è calcolato da questa voce e dalla precedente: ogni modifica successiva si noterebbe.
ledger-number = Numero
ledger-action = Azione
ledger-from = Stato precedente
ledger-to = Stato successivo
ledger-actor = Pseudonimo di chi l'ha fatto
ledger-rulebook = Regolamento
ledger-hash = Hash
