## Organisation

organisation-title = Ihre Organisation
organisation-none = Sie sind noch für keine Organisation tätig
organisation-none-text = Beginnen Sie eine Registrierung, oder lassen Sie sich von einer Person aus Ihrer Organisation einladen.
organisation-members = Wer für { $name } tätig ist
organisation-leave = Organisation verlassen
organisation-leave-text = Sie sehen ihre Vorgänge dann nicht mehr. Ein anderes Mitglied kann Sie wieder einladen.
organisation-remove = { $name } entfernen
organisation-remove-text = { $name } sieht die Vorgänge der Organisation nicht mehr und wird per E-Mail benachrichtigt.
organisation-remove-failed = Die Mitgliedschaft wurde nicht beendet
organisation-invite = Kollegin oder Kollegen einladen
organisation-invite-text = Eingeladene sehen und tun hier dasselbe wie Sie.
organisation-invited = Die Einladung ist unterwegs an { $email }. Ihr Link gilt einmal, dreißig Tage lang.

## Tokens for own systems

token-title = API-Token
token-lead = Mit einem Token arbeiten Ihre eigenen Systeme in Ihrem Namen mit ClusterXchange.
token-none = Es gibt noch keine.
token-revoke = { $name } widerrufen
token-revoke-text = Was es verwendet, funktioniert sofort nicht mehr.
token-revoke-failed = Das Token wurde nicht widerrufen
token-revoked = Widerrufen
token-expired = Abgelaufen
token-works = Gültig
token-times = Gültig bis { $until }, zuletzt benutzt: { $last }
token-unused = Gültig bis { $until }, nie benutzt
token-scope-read = Lesen
token-scope-registration = Schreiben: Registrierung
token-scope-matching = Schreiben: Vermittlung
token-scope-building = Schreiben: Ausarbeitung
token-scope-execution = Schreiben: Durchführung
token-new = Neues Token
token-name = Wofür es ist
token-name-help = Damit andere in Ihrer Organisation es in der Liste erkennen.
token-owner = Wozu es gehört
token-scopes = Was es darf
token-life = Wie lange es gilt
token-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
token-issue = Token ausstellen
token-failed = Es wurde kein Token ausgestellt
token-issued = { $name } ist ausgestellt
token-issued-text = Kopieren Sie das Geheimnis jetzt. Es wird nur dieses eine Mal gezeigt und nirgends aufbewahrt.
token-copy = Geheimnis kopieren
token-copied = Kopiert
token-seen = Ich habe es
