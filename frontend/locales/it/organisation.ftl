## Organisation

organisation-title = La propria organizzazione
organisation-none = Questo account non agisce ancora per conto di un'organizzazione
organisation-none-text = Iniziare un'iscrizione, o chiedere un invito a un collega.
organisation-members = Chi agisce per conto di { $name }
organisation-leave = Lasciare l'organizzazione
organisation-leave-text = Le sue pratiche non saranno più visibili. Un altro membro può invitare di nuovo.
organisation-remove = Rimuovere { $name }
organisation-remove-text = { $name } non vedrà più le pratiche dell'organizzazione e sarà informato per e-mail.
organisation-remove-failed = L'appartenenza non è terminata
organisation-invite = Invitare un collega
organisation-invite-text = I colleghi vedono e fanno qui le stesse cose.
organisation-invited = L’invito è stato inviato a { $email }. Il link funziona una volta, per trenta giorni.

## Tokens for own systems

token-title = Token API
token-lead = Con un token i propri sistemi lavorano con ClusterXchange a proprio nome.
token-none = Ancora nessuno.
token-revoke = Revocare { $name }
token-revoke-text = Ciò che lo usa smette subito di funzionare.
token-revoke-failed = Non è stato revocato
token-revoked = Revocato
token-expired = Scaduto
token-works = Valido
token-times = Valido fino a { $until }, ultimo uso { $last }
token-unused = Valido fino a { $until }, mai usato
token-scope-read = Leggere
token-scope-registration = Scrivere: iscrizione
token-scope-matching = Scrivere: abbinamento
token-scope-building = Scrivere: preparazione
token-scope-execution = Scrivere: esecuzione
token-new = Nuovo token
token-name = A che cosa serve
token-name-help = Perché i colleghi lo riconoscano nell'elenco.
token-owner = A chi appartiene
token-scopes = Che cosa può fare
token-life = Per quanto tempo è valido
token-days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
}
token-issue = Emettere il token
token-failed = Nessun token è stato emesso
token-issued = Emesso: { $name }
token-issued-text = Copiare ora il segreto. È mostrato solo questa volta e non viene conservato da nessuna parte.
token-copy = Copiare il segreto
token-copied = Copiato
token-seen = Fatto, ce l'ho
