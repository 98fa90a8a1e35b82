## Planner

planner-title = Pianificare uno scambio
planner-lead = Provare date e città. Ogni risposta mostra subito che cosa dicono le regole del programma. Il calcolo avviene nel browser, che conserva anche la bozza.
planner-mode = Come ci si incontrerà?
planner-mode-physical = Di persona
planner-mode-physical-help = Il visitatore si reca nel paese dell'ospitante.
planner-mode-virtual = A distanza
planner-mode-virtual-help = In giorni separati, senza importo forfettario.
planner-visitor = Città del visitatore
planner-visitor-help = Dove è registrata l'organizzazione in visita.
planner-host = Città dell'ospitante
planner-host-help = Contano i suoi giorni festivi.
planner-starts-on = Primo giorno intero
planner-starts-on-help = Arrivo il giorno prima.
planner-ends-on = Ultimo giorno intero
planner-ends-on-help = Partenza il giorno dopo.
planner-travel-out = Giorno di arrivo
planner-travel-back = Giorno di partenza
planner-day = Giorno dello scambio
planner-day-help = Aggiungere ogni giorno di lavoro comune.
planner-add-day = Aggiungere questo giorno
planner-days-picked = Giorni dello scambio
planner-drop-day = Togliere { $day }
planner-clear = Ricominciare
planner-towns-found = { $count ->
    [0] Nessuna città con questo nome in un paese partecipante
    [one] Una città trovata
   *[other] { $count } città trovate
}
planner-result = Che cosa dicono le regole
planner-needs-towns = Per cominciare, scegliere le due città. Le date possono seguire.
planner-needs-dates = Ora scegliere le date
planner-loading = Recupero delle regole e dei giorni festivi
planner-failed = Impossibile caricare le regole
planner-verdict-holds = Queste date vanno bene
planner-verdict-fails = Così non ancora
planner-verdict-asks = Deve decidere una persona
planner-figure-days = { $count ->
    [one] giorno lavorativo
   *[other] giorni lavorativi
}{ $off ->
    [0] {""}
    [one] , con un giorno libero in mezzo
   *[other] , con { $off } giorni liberi in mezzo
}
planner-figure-distance = in linea d'aria
planner-figure-amount = importo forfettario per il visitatore
kilometres = { $km } km
planner-follow = Prendere queste date
planner-checks = { $count ->
    [one] La regola esaminata
   *[other] Tutte le { $count } regole esaminate
}
source-official = Ufficiale: { $source }
source-reported = Secondo terzi: { $source }
source-assumed = Ipotesi: { $source }
planner-calendar = I giorni scelti
planner-calendar-caption = Le settimane dello scambio; i giorni che contano sono numerati
planner-day-travel = Viaggio
planner-day-counts = Giorno { $number }
planner-day-weekend = Fine settimana
planner-day-holiday = Festivo
planner-money = Importo forfettario
planner-money-full = { $amount }: l'importo intero per questo paese.
planner-money-reduced = { $amount }; l'importo intero sarebbe { $full }.
planner-money-why = Come si calcola
planner-cliffs = Che cosa darebbe un po' di più o di meno
planner-cliff-alternative = In alternativa
planner-cliff-until = Ultimo giorno
planner-cliff-amount = Importo forfettario
planner-cliff-longest = { $days }, il soggiorno massimo
planner-cliff-distance = a { $km } km di distanza
planner-cliff-plan = il piano attuale
planner-rulebook = Secondo il regolamento «{ $title }», versione { $version }. Il server decide con le stesse regole quando si fa sul serio.
