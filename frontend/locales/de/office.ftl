### The pages of those who run the scheme: Partnership officers, Support Office, Commission.

## Tables

table-text = Suchen
table-all = Alle
table-clear = Filter aufheben
table-count = { $shown ->
    [one] { $shown } Zeile von { $all }
   *[other] { $shown } Zeilen von { $all }
}
table-has-more = Der Server hat noch mehr; es kommt mit „Mehr zeigen“.
table-more = Mehr zeigen
table-export = Als CSV speichern
table-nothing = Nichts passt zu diesen Filtern.
table-sort = Sortierung
table-sort-up = { $column }, aufsteigend
table-sort-down = { $column }, absteigend
table-unsorted = Wie geliefert

## Frame

office-nav = Ihr Büro
office-loading = Wird geladen
office-failed = Das konnte nicht geladen werden
office-empty = Hier ist nichts
office-nothing = nichts
office-not-yours = Diese Seite ist für andere
office-not-yours-text = Sie gehört denen, die das Programm betreiben, und Ihr Konto hat keine solche Rolle. Wenn es eine haben sollte, fragen Sie das Unterstützungsbüro.
office-one-a-line = Eines je Zeile.
office-save = Speichern
office-saved = Gespeichert

## Lists of cases

office-registrations = Registrierungen
office-registrations-lead = Die nächste Frist zuerst. Die Liste beginnt mit dem, was noch nicht entschieden ist; wählen Sie einen anderen Stand, um das Übrige zu sehen.
office-undecided = Noch nicht entschieden
office-registrations-none = Keine Registrierung wartet. Neue erscheinen hier, sobald sie eingereicht sind.
office-participants = Teilnehmende
office-participants-lead = Organisationen, die angenommen sind und teilnehmen.
office-participants-none = Noch niemand ist angenommen. Angenommene Registrierungen erscheinen hier.
office-organisation = Organisation
office-country = Land
office-type = Art
office-roles = Rolle
office-submitted = Eingereicht
office-updated = Letzte Änderung
office-clock-stopped = Frist ruht
office-exchanges = Austausche
office-exchanges-lead = Jeder Austausch, für den Sie zuständig sind oder den Sie sehen dürfen, und auf wen er wartet.
office-exchanges-none = Es gibt noch keinen Austausch. Einer beginnt, wenn ein Vorschlag angenommen wird.
office-mode = Form
office-starts = Beginnt
office-partnership-filter = Partnerschaft
office-payments = Zahlungen
office-payments-lead = Was bis wann fällig ist, was gezahlt wurde und was gescheitert ist.
office-payments-none = Noch ist keine Zahlung fällig. Eine erscheint, wenn Bericht und Nachweise angenommen sind.
office-payment = Zahlung
office-payment-due = Fällig
office-payment-failed = Gescheitert, erneut zu zahlen
office-payment-paid = Gezahlt
office-payment-given-up = Nicht zu zahlen
office-amount = Betrag
office-paid = Gezahlt
office-paid-on = Gezahlt am
office-failures = Gescheiterte Versuche
office-sum-due = Zu zahlen
office-sum-paid = Bisher gezahlt

## Progress

office-progress = Fortschritt
office-progress-lead = Austausche im Vergleich zum Ziel, zu dem sich Ihre Partnerschaft verpflichtet hat.
office-choose-partnership = Wählen Sie eine Partnerschaft in der Liste der Partnerschaften.
office-target = Austausche erledigt: { $done } von { $target } ({ $percent } %).
office-no-target = Austausche erledigt: { $done }. Kein Ziel ist festgelegt.
office-done-under-way = { $done } erledigt, { $running } laufend
office-done = Erledigt
office-under-way = Laufend
office-how-far = Wie weit
office-came-to-nothing = Abgesagt oder abgebrochen
office-what-done = Erledigt: Der Aufenthalt ist vorbei, auch wenn Bericht, Zahlung oder Rückmeldung noch ausstehen. Laufend: vom angenommenen Vorschlag bis zum Ende des Aufenthalts.
office-committed = In Finanzvereinbarungen zugesagt
office-min-days = Mindestaufenthalt dieser Partnerschaft
office-registrations-by-state = Registrierungen nach Stand
office-exchanges-by-state = Austausche nach Stand
office-counted = Gezählt werden die Austausche, für deren Gast diese Partnerschaft zuständig ist.
office-share = Die Länge eines Balkens ist sein Anteil an allen { $count }.
office-none-yet = Noch keine.

## Profile of a Partnership

office-partnership-lead = Wie Teilnehmende die Partnerschaft erreichen und was sie verlangt.
office-colleagues = Kolleginnen und Kollegen einladen
office-colleagues-lead = Weitere Zuständige für { $name } sehen und tun dasselbe wie Sie. Sie erhalten eine E-Mail mit einem Link; beim Annehmen wird ein Konto angelegt, falls noch keines besteht.
office-colleague-invited = Die Einladung ist unterwegs an { $email }. Ihr Link gilt einmal, dreißig Tage lang.
office-colleague-not-invited = Die Einladung wurde nicht gesendet
office-partnership-reserved = Name, Branchen, Länder und Mitglieder ändert das Unterstützungsbüro.
office-mine = Ihres: { $value }
office-theirs = Anderes: { $value }
office-merged = Jemand hat andere Felder gespeichert, während Sie schrieben. Beide Änderungen sind zusammengeführt; sehen Sie sie an und speichern Sie.
office-conflict = Jemand hat dieselben Felder gespeichert, während Sie schrieben. Wählen Sie für jedes; alles Übrige ist zusammengeführt.
office-conflict-go-on = Damit fortfahren
profile-name = Name
profile-email = E-Mail für Teilnehmende
profile-phone = Telefon
profile-web = Internetadresse
profile-web-help = Mit https:// davor.
profile-leaflet = Adresse des Faltblatts
profile-hours = Sprechzeiten an Arbeitstagen
profile-hours-help = Zum Beispiel 09:00-12:30 14:00-17:00.
profile-zone = Zeitzone der Sprechzeiten
profile-zone-help = Zum Beispiel Europe/Lisbon.
profile-holidays = Land, dessen Feiertage zählen
profile-min-days = Wenigste Arbeitstage eines Aufenthalts
profile-min-days-help = Nur wenn Sie mehr verlangen als das Programm.
profile-target = Zielzahl der Austausche
profile-theme = Worum es geht
profile-sectors = Branchen
profile-ecosystems = Industrielle Ökosysteme
profile-countries = Länder
profile-unnamed = Mitglieder, die nicht genannt sind
profile-grant = Nummer der EU-Finanzhilfe
profile-sources = Seiten, von denen dies stammt
profile-historical = Sie gehört der Vergangenheit an und nimmt keine Registrierungen mehr an
profile-members = Mitglieder
profile-member = Mitglied
profile-member-add = Mitglied hinzufügen
profile-coordinator = Koordination
profile-make-coordinator = Koordination an { $name } geben
profile-make-member = { $name } zum einfachen Mitglied machen
profile-remove = { $name } entfernen

## A registration beside the rules

review-corrected = Korrigiert am { $day }
review-changes = Was geändert wurde
review-field = Feld
review-before = Vorher
review-after = Nachher
review-asked = Erbeten
review-unchanged = Ohne Änderung erneut gesendet.

## Entries of the ledger

ledger-entry = Eintrag im Journal
ledger-help = Das Pseudonym ist eine Nummer, die für eine Person steht: So lassen sich Namen löschen, und die Aufzeichnung bleibt vollständig. Der Hash ist eine Prüfsumme aus diesem Eintrag und dem davor: Eine spätere Änderung an einem der beiden fiele auf.
ledger-number = Nummer
ledger-action = Aktion
ledger-from = Stand vorher
ledger-to = Stand nachher
ledger-actor = Pseudonym der handelnden Person
ledger-rulebook = Regelwerk
ledger-hash = Hash
