## What is typed and not sent yet

draft-found = Ecco quanto scritto l'ultima volta
draft-found-text = È stato conservato in questo browser e non è ancora inviato.
draft-anew = Ricominciare
draft-begun = Già iniziato; quanto scritto è conservato.
draft-leave-title = Parte di quanto scritto non è ancora inviata
draft-leave-text = È conservata in questo browser per la prossima visita. Se altri usano questo computer, eliminarla.
draft-leave-keep = Conservare e uscire
draft-leave-remove = Eliminare e uscire
draft-file-kept = Scelto: { $name }
draft-file-remove = Ritirare il file
draft-drop = Scegliere un file o trascinarlo qui.
offline-title = Nessuna connessione
offline-text = Si può continuare a scrivere: tutto viene conservato qui. Un nuovo tentativo avverrà appena torna la connessione.
offline-back = La connessione è tornata.
compare-mine = Qui
compare-theirs = Là
compare-nothing = Nulla
compare-keep-mine = Tenere ciò che è qui
compare-take-theirs = Prendere ciò che è là
plan-activities = Che cosa si farà
plan-activities-help = Lo vedono entrambe le parti; il piano d'azione dice di più.
plan-place-help = Via, edificio o piattaforma online.
