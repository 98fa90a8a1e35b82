### Testi visibili del portale in italiano. Forma impersonale; non si dà del Lei né del tu.
### Glossario: un termine per ogni cosa.
### visitor = visitatore; host = ospitante; counterpart = partner di scambio; applicant = richiedente
### Partnership = Partenariato; Support Office = Ufficio di supporto; Commission = Commissione
### Commitment to Quality = Impegno per la qualità; Financial Agreement = Accordo finanziario
### lump sum = importo forfettario; registration = iscrizione; proposal = proposta; exchange = scambio
### catalogue = catalogo; suggestion = suggerimento; cluster = cluster; cluster organisation = organizzazione di cluster
### draft = bozza; on hold = in sospeso; receipt (of a rule) = riscontro; evidence = documenti giustificativi
### alumni = alumni; group visit = visita di gruppo; case = pratica; scheme = programma
### matching = abbinamento; building = preparazione; execution = esecuzione; rulebook = regolamento; feedback = valutazione
### Non si traducono: ClusterXchange, ECCP, nomi di prodotti, codici di valuta, formati di file.

product-name = ClusterXchange
skip-to-content = Vai al contenuto principale

## Frame

header-menu = Menu
header-navigation = Principale
nav-scheme = Il programma
nav-meet = Incontri
nav-organisation = Organizzazione
nav-work = Pratiche
nav-partnership = Partenariato
nav-run = Gestione del programma
nav-help = Aiuto
nav-counterparts = Partner di scambio
nav-invitations = Inviti
nav-visits = Visite di gruppo
nav-alumni = Alumni
nav-colleagues = Colleghi e accessi
nav-host-page = La nostra pagina pubblica
nav-registrations = Iscrizioni
nav-exchanges = Scambi
nav-payments = Pagamenti
nav-participants = Partecipanti
nav-progress = Avanzamento
nav-about-us = Informazioni sul Partenariato
nav-whole-scheme = L'intero programma
nav-sampling = Campionamento
nav-rulebooks = Regolamenti
nav-clusters = Cluster
nav-people = Persone e ruoli
nav-retention = Conservare e cancellare
nav-statistics = Statistiche
nav-accessibility = Accessibilità
nav-privacy = Protezione dei dati
nav-news = { $count ->
    [0] Novità
    [one] Novità: { $count } non letta
   *[other] Novità: { $count } non lette
}
nav-how = Come funziona
nav-eligibility = Posso partecipare?
nav-amounts = Quanto si riceve
nav-partnerships = Partenariati
nav-questions = Domande e risposte
nav-contact = Contatti
nav-certificates = Verificare un certificato
nav-planner = Pianificare uno scambio
nav-cases = Le mie pratiche
nav-sign-in = Accedere
nav-sign-up = Creare un account
nav-sign-out = Uscire
footer-navigation = Tutte le pagine
footer-independence = Una realizzazione aperta del programma di scambi per i membri dei cluster. Non è un sito dell'Unione europea.
footer-part = Partecipare
footer-api = Per sviluppatori: riferimento dell'API
footer-licences = Licenze
field-optional = (facoltativo)
field-offers = Suggerimenti
list-back = Indietro
list-on = Altro

## Counted things

days = { $count ->
    [one] { $count } giorno lavorativo
   *[other] { $count } giorni lavorativi
}
months = { $count ->
    [one] { $count } mese
   *[other] { $count } mesi
}

calendar-days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
}

## Phases and roles of the scheme

phase-registration = Iscrizione
phase-matching = Abbinamento
phase-building = Preparazione
phase-execution = Esecuzione
role-visitor = Come visitatore
role-host = Come ospitante

## Failures

failure-unreachable = Il server non è raggiungibile. Controllare la connessione e riprovare; nulla di quanto inserito va perso.
failure-unreadable = Il server ha dato una risposta che questa pagina non capisce. Ricaricare la pagina e riprovare.
failure-trace = Se il problema persiste, comunicare questo numero all'Ufficio di supporto: { $trace }
failure-retry = Riprovare
failure-fields = Controllare i campi segnalati e inviare di nuovo.
fault-unfit = Questa risposta qui non va bene. Controllarla di nuovo.
fault-number = Inserire un numero intero, ad esempio 25.
fault-amount = Inserire un numero, ad esempio 390 o 390,50.
fault-phone = Inserire un numero di telefono: cifre, con spazi o + - ( ) /.
fault-web = Inserire un indirizzo web, ad esempio https://www.example.org.
fault-password = Questa non è la password corretta.
fault-password-weak = Troppo facile da indovinare. Usi tre o quattro parole senza legame tra loro.
fault-line = Una sola riga, per favore, senza interruzioni.

problem-too-many-requests = Troppe richieste in troppo poco tempo. Attendere un po' e riprovare.
problem-unavailable = Il servizio è in pausa. Riprovare tra qualche minuto; nulla di quanto inserito va perso.
problem-internal = Qualcosa non ha funzionato da parte nostra. Riprovare tra qualche minuto.
problem-unsupported-media-type = Questo file è di altro tipo. Inviare un PDF, un PNG o un JPEG.
problem-unauthenticated = La sessione è terminata. Accedere di nuovo per continuare.

## Licences and lost pages

licences-title = Licenze
licences-lead = Di chi è il lavoro contenuto in questo portale.
licences-table = Risorse e dati
not-found-title = Questa pagina non esiste
not-found-text = L'indirizzo potrebbe contenere un errore, oppure la pagina è stata spostata.
not-found-home = Vai alla pagina iniziale
language-label = Lingua del sito
