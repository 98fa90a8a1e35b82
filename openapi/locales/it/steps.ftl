## States of a registration

state-registration-draft = Bozza
state-registration-submitted = Presentata
state-registration-pre-approval = In attesa di approvazione preventiva
state-registration-on-hold = In sospeso
state-registration-accepted = Accettata
state-registration-rejected = Respinta
state-registration-withdrawn = Ritirata

## States of an exchange

state-exchange-building = In preparazione
state-exchange-awaiting-signatures = In attesa di firme
state-exchange-awaiting-partnership = In attesa dei Partenariati
state-exchange-awaiting-so = In attesa dell'Ufficio di supporto
state-exchange-awaiting-ec = In attesa della Commissione
state-exchange-fa-pending = In attesa dell'Accordo finanziario
state-exchange-ready = Pronto per l'avvio
state-exchange-ongoing = In corso
state-exchange-reporting = In attesa della relazione
state-exchange-report-submitted = Relazione presentata
state-exchange-report-returned = Relazione restituita
state-exchange-payment-due = Pagamento dovuto
state-exchange-awaiting-feedback = In attesa della valutazione dell'ospitante
state-exchange-completed = Completato
state-exchange-cancelled = Annullato
state-exchange-discontinued = Interrotto
state-administration-proposed = In attesa di una seconda persona

## Actions: on the button

action-registration-edit = Compilare l'iscrizione
action-registration-submit = Presentare l'iscrizione
action-registration-hold = Chiedere correzioni
action-registration-cancel-hold = Ritirare la richiesta di correzioni
action-registration-resubmit = Presentare di nuovo
action-registration-request-pre-approval = Chiedere l'approvazione preventiva alla Commissione
action-registration-pre-approve = Approvare preventivamente l'ospitante
action-registration-decline-pre-approval = Negare l'approvazione preventiva
action-registration-decide-manual = Decidere una condizione aperta
action-registration-accept = Accettare l'iscrizione
action-registration-reject = Respingere l'iscrizione
action-registration-reassign = Trasferire a un altro Partenariato
action-registration-update-profile = Aggiornare il profilo
action-registration-ask-interest = Chiedere se l'interesse permane
action-registration-confirm-interest = Confermare che partecipate ancora
action-registration-withdraw = Ritirare l'iscrizione
action-proposal-claim = Rilevare l'invito
action-proposal-accept = Accettare la proposta
action-proposal-decline = Declinare la proposta
action-proposal-withdraw = Ritirare la proposta
action-exchange-edit-plan = Modificare il piano
action-exchange-edit-clause = Redigere l'impegno
action-exchange-agree = Approvare piano e impegno
action-exchange-reopen = Riaprire per modifiche
action-exchange-sign = Firmare l'impegno
action-exchange-return-for-correction = Restituire per correzione
action-exchange-validate = Convalidare l'impegno
action-exchange-set-amount = Fissare un importo inferiore
action-exchange-sign-agreement = Firmare l'Accordo finanziario
action-exchange-waive-agreement = Consentire l'avvio senza accordo
action-exchange-start = Avviare lo scambio
action-exchange-end = Concludere lo scambio
action-exchange-end-early = Concluderlo in anticipo
action-exchange-decide-force-majeure = Decidere sulla forza maggiore
action-exchange-add-evidence = Aggiungere documenti giustificativi
action-exchange-submit-report = Redigere la relazione
action-exchange-return-report = Restituire la relazione
action-exchange-validate-report = Accettare relazione e documenti
action-exchange-enter-bank-account = Indicare il conto bancario
action-exchange-record-payment = Registrare il pagamento
action-exchange-record-payment-failure = Registrare un pagamento non riuscito
action-exchange-close-without-payment = Chiudere senza pagamento
action-exchange-give-feedback = Dare una valutazione
action-exchange-close-without-feedback = Chiudere senza valutazione
action-exchange-cancel = Annullare lo scambio
action-exchange-discontinue = Interrompere lo scambio
action-visit-edit = Modificare la visita
action-visit-edit-clause = Redigere una clausola comune
action-visit-publish = Aprirla ai visitatori
action-visit-close = Chiuderla ad altri visitatori
action-visit-join = Partecipare
action-visit-cancel = Annullare la visita

## What is waited for, where the answer is open

awaited-registration-accept = Valutare l'iscrizione
awaited-proposal-accept = Rispondere alla proposta
awaited-exchange-validate-report = Verificare la relazione e le prove

## Actions: once they are done

done-registration-edit = Iscrizione modificata
done-registration-submit = Iscrizione presentata
done-registration-hold = Correzioni richieste
done-registration-cancel-hold = Richiesta di correzioni ritirata
done-registration-resubmit = Iscrizione corretta presentata
done-registration-request-pre-approval = Approvazione preventiva chiesta alla Commissione
done-registration-pre-approve = Ospitante approvato preventivamente
done-registration-decline-pre-approval = Approvazione preventiva negata
done-registration-decide-manual = Condizione aperta decisa
done-registration-accept = Iscrizione accettata
done-registration-reject = Iscrizione respinta
done-registration-reassign = Trasferita a un altro Partenariato
done-registration-update-profile = Profilo aggiornato
done-registration-ask-interest = Chiesto se l'interesse permane
done-registration-confirm-interest = Interesse confermato
done-registration-withdraw = Iscrizione ritirata
done-proposal-claim = Invito rilevato
done-proposal-accept = Proposta accettata
done-proposal-decline = Proposta declinata
done-proposal-withdraw = Proposta ritirata
done-proposal-remind = Promemoria inviato
done-proposal-expire = Proposta scaduta
done-exchange-edit-plan = Piano modificato
done-exchange-edit-clause = Clausola modificata
done-exchange-agree = Piano e impegno approvati
done-exchange-reopen = Riaperto per modifiche
done-exchange-sign = Impegno firmato
done-exchange-return-for-correction = Impegno restituito per correzione
done-exchange-validate = Impegno convalidato
done-exchange-set-amount = Importo fissato
done-exchange-sign-agreement = Accordo finanziario firmato
done-exchange-waive-agreement = Avvio senza accordo consentito
done-exchange-start = Scambio avviato
done-exchange-end = Scambio concluso
done-exchange-end-early = Scambio concluso in anticipo
done-exchange-decide-force-majeure = Deciso sulla forza maggiore
done-exchange-add-evidence = Documenti giustificativi aggiunti
done-exchange-submit-report = Relazione presentata
done-exchange-return-report = Relazione restituita
done-exchange-validate-report = Relazione e documenti giustificativi accettati
done-exchange-enter-bank-account = Conto bancario inserito
done-exchange-record-payment = Pagamento registrato
done-exchange-record-payment-failure = Pagamento non riuscito registrato
done-exchange-close-without-payment = Chiuso senza pagamento
done-exchange-give-feedback = Valutazione data
done-exchange-close-without-feedback = Chiuso senza valutazione
done-exchange-cancel = Scambio annullato
done-exchange-discontinue = Scambio interrotto
done-visit-edit = Visita modificata
done-visit-edit-clause = Clausola comune redatta
done-visit-publish = Visita aperta ai visitatori
done-visit-close = Visita chiusa ad altri visitatori
done-visit-join = Partecipazione alla visita
done-visit-cancel = Visita annullata
done-visit-finish = Visita terminata
done-visit-begin = Visita iniziata
done-registration-begin = Iscrizione iniziata
done-proposal-begin = Proposta inviata
done-exchange-begin = Scambio aperto
done-proposal-propose = Proposta inviata
done-visit-prepare = Visita iniziata
done-exchange-set-distance = Distanza stabilita a mano

## The line that tells a case from others

case-title-registration = Iscrizione di { $organisation }
case-title-pair = { $visitor } visita { $host }
case-title-visit = Visita di gruppo presso { $host }: { $name }
case-title-new = una nuova organizzazione
case-title-someone = un’organizzazione invitata

## News

news-line = { $title }: { $what }
news-line-state = { $title }: { $what } ({ $state })
news-message = Messaggio di { $author }
news-help-ask = { $author } chiede aiuto
news-help-answer = { $author } ha risposto
news-administration-propose-rulebook = { $author } propone un nuovo regolamento, che un altro membro dell'Ufficio di supporto mette in vigore
news-remind = Ancora da fare
news-proposal-propose = Proposta ricevuta
news-proposal-invite = Invito a uno scambio ricevuto
news-exchange-open = Scambio aperto, come concordato al di fuori dello strumento
news-exchange-open-in-visit = Scambio aperto, nell’ambito di una visita di gruppo
news-next = { $what } ({ $party })
