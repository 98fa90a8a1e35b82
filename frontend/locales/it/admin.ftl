### What the Support Office looks after, and what the Commission watches.

admin-scheme-lead = A che punto è il programma, per Partenariato e per stato.
admin-whole = Tutti i Partenariati insieme
admin-target = { $done } scambi svolti su { $target }.
admin-counted = Conteggio
admin-by-partnership = Per Partenariato
admin-id = Nome breve negli indirizzi
admin-id-help = Lettere minuscole, cifre e trattini, ad esempio smart-city. Non si può cambiare in seguito.
admin-added = Aggiunto: { $name }

## Partnerships and clusters

admin-partnerships = Partenariati
admin-partnerships-lead = Chi accoglie iscrizioni ora, e chi lo faceva prima.
admin-partnerships-none = Non c'è ancora nessun Partenariato. Aggiungere il primo.
profile-add = Aggiungere un Partenariato
profile-phase = Fase del programma
profile-phase-help = Ad esempio open.
profile-current = Accoglie iscrizioni
profile-past = Del passato
admin-clusters = Cluster
admin-clusters-lead = Organizzazioni di cluster indicate da richiedenti e Partenariati.
admin-clusters-none = Non c'è ancora nessuna organizzazione di cluster. Aggiungere la prima.
cluster-add = Aggiungere un'organizzazione di cluster
cluster-name = Nome
cluster-region = Regione
cluster-region-help = Codice ISO 3166-2, ad esempio PT-11.
cluster-eccp = Profilo sulla piattaforma di collaborazione
cluster-has-eccp = Ha un profilo sulla Piattaforma europea di collaborazione dei cluster
cluster-aliases = Altri nomi

## People

admin-people-lead = Tutte le persone con un account, e che cosa possono fare.
admin-people-none = Nessuno ha ancora un account.
people-all = Tutte le persone
people-person = Account e ruoli di una persona
people-name = Nome
people-email = Indirizzo e-mail
people-roles = Ruoli
people-role = Ruolo
people-created = Da
people-seen = Ultimo accesso
people-never = Mai
people-verified = Indirizzo verificato
people-unverified = Non verificato
people-kind-organisation = Agisce per conto di un'organizzazione
people-kind-partnership = Funzionario di un Partenariato
people-acts-for = Agisce per conto di { $name }
people-officer-of = Funzionario di { $name }
people-no-roles = Ancora nessun ruolo.
people-give = Assegnare un ruolo
people-given = Il ruolo è stato assegnato
people-take = Togliere: { $role }
people-taken = Il ruolo è stato tolto
people-invite = Invitare personale
people-invite-text = Riceverà un'e-mail con un link. Accettandolo si crea l'account, se non esiste ancora.
people-invite-send = Inviare l'invito
people-invited = L’invito è stato inviato a { $email }. Il link funziona una volta, per trenta giorni.

## Retention

retention-text = Le iscrizioni che non hanno mai portato a uno scambio si cancellano dopo il periodo fissato dal regolamento. Una prova dice che cosa verrebbe cancellato e non cambia nulla.
retention-try = Provare senza cancellare
retention-tried = Ecco che cosa verrebbe cancellato
retention-nothing = Non c'è nulla da cancellare.
retention-sure = La cancellazione è irreversibile.
retention-run = Cancellare ora
retention-done = Cancellato
retention-more = C'è altro da cancellare: eseguire di nuovo.
retention-before = Ultima attività prima di
retention-registrations = Iscrizioni
retention-uploads = File
retention-values = Dati personali nel registro
retention-rulebook = Regolamento applicato

## Sampling

admin-sampling = Campionamento
admin-sampling-lead = Solo il caso decide quali impegni convalida anche la Commissione. All’inizio di ogni mese si estrae un numero segreto e se ne pubblica l’impronta; il numero stesso è pubblicato dopo la fine del mese. Con entrambi chiunque può ripetere ogni estrazione: il browser lo fa qui.
sampling-month = Mese
sampling-of = Estrazioni: { $month }
sampling-promise = Impronta del numero segreto
sampling-promised = Impronta pubblicata
sampling-published = Numero pubblicato
sampling-seed = Il numero, non più segreto
sampling-draws = Impegni nell’estrazione
sampling-drawn = Estratti per la Commissione
sampling-secret = Ancora segreto
sampling-secret-text = Il numero è pubblicato alla fine del mese. Fino ad allora se ne conosce solo l’impronta: nessuno può calcolare prima le estrazioni né scegliere poi un altro numero.
sampling-none = Nessun mese è ancora iniziato. La prima impronta compare con la prima firma.
sampling-no-draws = In questo mese non c'è stata nessuna estrazione.
sampling-all = Tutti i mesi
sampling-ticket = Impronta dell’impegno
sampling-rate = Probabilità
sampling-before = Estratti prima
sampling-outcome = Esito registrato
sampling-is-drawn = Estratto
sampling-is-not-drawn = Non estratto
sampling-repeated = Ripetuto qui
sampling-same = Uguale
sampling-differs = Un altro esito
sampling-all-same = Ogni estrazione dà lo stesso esito
sampling-not-same = Un'estrazione non dà lo stesso esito
sampling-how = Il browser ha verificato che il numero corrisponda alla sua impronta, ha calcolato ogni estrazione dal numero e dall’impronta dell’impegno e ha confrontato l’esito con quanto registrato. L’impronta di un impegno si trova sotto le sue firme.
sampling-bad-seed = Il numero pubblicato non è leggibile
sampling-rules = Le regole dell’estrazione, verificate sul primo impegno

## Rulebooks

admin-rulebooks = Regolamenti
admin-rulebooks-lead = Ogni versione delle regole, con la fonte di ogni valore. Una versione non cambia mai; una nuova richiede due persone.
rulebook-versions = Tutte le versioni
rulebook-waiting = In attesa di una seconda persona
rulebook-none = Non c'è ancora nessun regolamento.
rulebook-version = Versione
rulebook-title = Titolo
rulebook-valid-from = Dal
rulebook-valid-to = Al
rulebook-from = da: { $from }
rulebook-note = Che cosa è cambiato
rulebook-example = Esempio
rulebook-compare = Confrontare due versioni
rulebook-before = Versione precedente
rulebook-after = Versione successiva
rulebook-same = Nessun valore è diverso.
rulebook-differences = { $count ->
    [one] { $count } valore diverso
   *[other] { $count } valori diversi
}
rulebook-value = Valore
rulebook-value-before = Prima
rulebook-value-after = Dopo
rulebook-values = Valori e loro fonti
rulebook-page = Regolamento { $version }
rulebook-propose-from = Proporre una nuova versione da questa
rulebook-against = Che cosa cambia rispetto a { $version }
rulebook-waits = Proposta, non in vigore
rulebook-waits-text = Un altro membro dell'Ufficio di supporto confronta i valori e la mette in vigore, o ritira la proposta.
rulebook-proposed-at = Data della proposta: { $day }.
rulebook-proposed-by-you = Proposta fatta da questo account. Data: { $day }.
rulebook-in-force = In vigore
rulebook-in-force-text = Applicazione da: { $from }, a ciò che si decide da allora in poi.
rulebook-put-in-force = Mettere in vigore
rulebook-withdraw = Ritirare
rulebook-back = Uscire senza proporre; la bozza resta in questo browser
rulebook-new = Una nuova versione, da { $version }
rulebook-new-text = Cambiare ciò che deve cambiare; tutto il resto rimane. Ogni valore dice da dove proviene.
rulebook-part = Parte del regolamento
rulebook-part-general = Generale
rulebook-part-participation = Chi può partecipare
rulebook-part-stay = Durata del soggiorno
rulebook-part-lump-sum = Importi forfettari
rulebook-part-matching = Abbinamento
rulebook-part-partnership-choice = Scelta di un Partenariato
rulebook-part-commitment = Impegno per la qualità
rulebook-part-deadlines = Termini
rulebook-part-retention = Conservazione dei fascicoli
rulebook-change = Cambiare
rulebook-change-value = Cambiare: { $name }
rulebook-keep = Tenere questo valore
rulebook-wrong-kind = Questo valore deve essere dello stesso tipo di prima: un numero resta un numero.
rulebook-grade = Quanto è fondato
rulebook-official = Ufficiale: lo dice il programma o la legge
rulebook-reported = Secondo terzi: lo dice chi è vicino al programma
rulebook-assumed = Ipotesi: la nostra lettura, aperta a correzioni
rulebook-source = Fonte
rulebook-origin-of = Fonte di tutto: { $name }
rulebook-remove = Rimuovere { $name }
rulebook-copy = Aggiungere come copia di questo
rulebook-copy-name = Nome di un'altra voce
rulebook-result = Che cosa cambia
rulebook-wrong = Questi valori non sono coerenti tra loro
rulebook-propose = Proporre questa versione
cluster-edit = Correggere un'organizzazione di cluster
cluster-not-saved = L'organizzazione di cluster non è stata salvata
