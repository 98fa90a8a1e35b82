## Group visits

visit-title = Visite di gruppo
visit-lead = Un ospitante o il suo Partenariato prepara date, programma e posti; i visitatori partecipano, ciascuno con un proprio scambio.
visit-own = Visite a cui si partecipa
visit-own-none = Ancora nessuna.
visit-prepare = Preparare una visita di gruppo
visit-prepare-lead = Salvare prima una bozza. Nessuno la vede finché non viene aperta ai visitatori; per questo servono i giorni.
visit-needed-to-open = Necessario prima di aprire la visita ai visitatori.
visit-open = Aperte ai visitatori
visit-filter = Cercare visite
visit-none = Al momento non è aperta nessuna visita di questo tipo. Chiedere meno, o tornare più tardi.
visit-calendar = Quando si svolgono
visit-no-dates = Date da decidere
visit-places-left = { $count ->
    [0] Nessun posto libero
    [one] { $count } posto libero
   *[other] { $count } posti liberi
}
visit-no-host = Non si può ancora preparare una visita
visit-no-host-text = Serve un'iscrizione accettata come ospitante. Può prepararne una anche il suo Partenariato.
visit-name = Come si chiama
visit-description = Che cosa possono aspettarsi i visitatori
visit-description-help = In base a questo i visitatori decidono se partecipare.
visit-places = Posti
visit-places-of = Liberi { $left } su { $places }
visit-listed = Mostrarla nell'elenco per tutti
visit-listed-help = Altrimenti la trova solo chi ne ha l'indirizzo.
visit-catalogue = Elenco
visit-unlisted = Non mostrata nell'elenco
visit-agenda = Programma della visita
visit-agenda-day = Giorno
visit-agenda-title = Che cosa succede
visit-agenda-details = Altri dettagli
visit-agenda-add = Aggiungere al programma
visit-agenda-remove = Togliere { $title }
visit-agenda-unfinished = Un punto del programma richiede un giorno e che cosa succede. Compilare entrambi, o svuotare questi campi.
visit-agenda-outside = Questo giorno non è uno dei giorni della visita.
visit-save-draft = Salvare la bozza
visit-save = Salvare la visita
visit-not-saved = La visita non è stata salvata
visit-what = La visita
visit-joined = Chi partecipa
visit-joined-none = Ancora nessuno.
visit-clauses = Che cosa condividono tutti i visitatori
visit-clauses-lead = L'ospitante scrive queste clausole qui, una volta per tutti; figurano nell'impegno di ogni visitatore. Ciò che scrivono i visitatori stessi figura nel loro scambio, una volta che partecipano.
visit-clause-missing = { $host } scrive questa clausola qui, nella pagina della visita, fino all'inizio del primo soggiorno.
visit-waits-for-visitors = I visitatori possono ora partecipare. Se più sotto manca una clausola, la scrive l'ospitante.
visit-join-title = Partecipare a questa visita
visit-join-text = Si apre uno scambio con queste date e questo piano. Si può ancora annullare prima dell'inizio.
visit-join-register = Per partecipare serve un'iscrizione accettata come visitatore.
visit-join-blocked = Al momento non si può partecipare:
visit-join-unknown = Non è stato possibile stabilire se si può partecipare
visit-join-failed = Partecipazione non riuscita

overview-more = Altro
