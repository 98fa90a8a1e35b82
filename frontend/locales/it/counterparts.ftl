## Proposal

proposal-what = La proposta
proposal-exchange = Aprire lo scambio
proposal-invitee = Persona invitata
proposal-invited = Con invito, non ancora iscritto

## Counterparts

counterparts-title = Trovare un partner di scambio
counterparts-lead = Il punteggio dice quanto si è compatibili e perché. È un consiglio; la scelta resta libera.
counterparts-loading = Ricerca di partner di scambio
counterparts-failed = Impossibile caricare i partner di scambio
counterparts-found = Partner di scambio
counterparts-none = Al momento non c'è nessuno a cui fare una proposta. Togliere un filtro o mostrare anche chi ora non può riceverne.
counterparts-not-yet = Si apre dopo l'accettazione
counterparts-not-yet-text = Prima il Partenariato esamina l'iscrizione.
counterpart-score = { $points } punti su 100
counterpart-suitable = adatto
counterpart-low-active = assente da qualche tempo
counterpart-propose = Proporre a { $name }
score-points = { $points } su { $most }.
filter-role = Che cosa si cerca?
filter-hosts = Un ospitante
filter-hosts-help = Per fare una visita.
filter-visitors = Un visitatore
filter-visitors-help = Per aprire le proprie porte.
filter-text = Parole
filter-any = Indifferente
filter-country = Paese
filter-sector = Settore
filter-activity = Attività
filter-language = Lingua
propose-message = Messaggio
propose-message-help = Che cosa si ha in mente e quale vantaggio ne ha l'altra parte.
propose-send = Inviare la proposta
propose-failed = Impossibile inviare la proposta
plan-failed = Impossibile salvare il piano
plan-save = Salvare il piano
plan-stale = Nel frattempo l'altra parte ha modificato il piano
plan-day = Giorno { $number }
bank-title = Conto bancario
bank-failed = Impossibile caricare il conto bancario
bank-none = Non si conosce ancora alcun conto. L'importo forfettario va su quello indicato dal visitatore.
bank-asked-for = Indicare il proprio conto bancario, affinché l'importo forfettario possa essere versato
bank-missing = Non si conosce ancora alcun conto bancario
bank-missing-text = Il visitatore lo indica in questa pagina. Chiederlo nei messaggi prima di pagare.
bank-ask = Chiederlo nei messaggi
bank-holder = Titolare del conto
bank-iban = IBAN
bank-bic = BIC
bank-save = Salvare il conto
bank-not-saved = Il conto non è stato salvato
filter-everyone = Mostrare anche chi ora non può ricevere proposte, con il motivo
done-exchange-open = Scambio aperto
done-proposal-open = Proposta inviata
done-proposal-propose = Proposta inviata
done-proposal-invite = Partner di scambio invitato
done-visit-prepare = Visita preparata
counterpart-agreed = Già d'accordo con { $name }
counterpart-agreed-text = Avete concordato uno scambio fuori da questo portale? Lo apra qui senza proposta. L'altra parte conferma approvando il piano e l'impegno.
counterpart-agreed-open = Aprire lo scambio
counterpart-agreed-failed = Lo scambio non è stato aperto
counterpart-about = Informazioni su { $name }
counterpart-agreed-already = Siamo già d'accordo
counterpart-offers = Che cosa offre
counterpart-wants = Che cosa cerca
counterpart-modes = Come avverrebbe l'incontro
counterpart-availability = Quando sarebbe opportuno
counterpart-duration = Durata desiderata
counterpart-days-between = da { $least } a { $most } giorni lavorativi
counterpart-days-least = { $count ->
    [one] almeno { $count } giorno lavorativo
   *[other] almeno { $count } giorni lavorativi
}
counterpart-days-most = { $count ->
    [one] al massimo { $count } giorno lavorativo
   *[other] al massimo { $count } giorni lavorativi
}
