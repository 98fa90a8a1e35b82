## My cases

cases-title = Meine Vorgänge
cases-loading = Ihre Vorgänge werden geladen
cases-failed = Ihre Vorgänge konnten nicht geladen werden
cases-empty = Noch nichts vorhanden
cases-empty-text = Ihre Registrierung wird der erste Eintrag sein. Probieren Sie bis dahin aus, wie ein Austausch aussehen könnte.
cases-caption = Woran Sie beteiligt sind und wer was als Nächstes zu tun hat
cases-desk = Zuerst steht, was auf Sie wartet, das Dringendste ganz oben; die anderen Fälle folgen, der jüngste zuerst. Filtern und sortieren lässt sich in den Listen.
cases-column-case = Vorgang
cases-column-state = Stand
cases-column-waits = Wartet auf
cases-column-since = Seit
cases-column-due = Frist
cases-waits-for-nothing = Niemanden
cases-no-deadline = Keine Frist
cases-overdue = Überfällig

## Signed in

nav-overview = Übersicht
gate-resuming = Ihre Sitzung wird gesucht
gate-sign-in = Melden Sie sich an, um diese Seite zu sehen
gate-sign-in-text = Sie kommen danach gleich hierher zurück. Falls Ihre Sitzung während der Eingabe geendet hat: Alles ist aufbewahrt.
overview-title = Ihre Übersicht
overview-loading = Was auf Sie wartet, wird geladen
overview-failed = Ihre Übersicht konnte nicht geladen werden
overview-who = { $name }, tätig für: { $seats }.
overview-who-alone = Willkommen, { $name }. Ihr Konto ist noch für keine Organisation tätig.
overview-organisation = eine Organisation noch ohne Namen
overview-all-cases = Alle Vorgänge
overview-questions = Fragen, die auf Antwort warten: { $count }
work-title = Wartet auf Sie
work-nothing = Nichts wartet auf Sie. Was auf andere wartet, steht weiter unten.
work-begin = Beginnen Sie mit Ihrer Registrierung: wer Sie sind und was Sie suchen.
work-more = Das sind die ersten; weitere erscheinen, sobald diese erledigt sind.
road-title = Ihr Weg durch das Programm
road-here = Sie sind hier
road-begin = Sagen Sie uns, wer Sie sind und was Sie suchen. Sie können jederzeit unterbrechen; alles bleibt erhalten.
road-registered = Erledigt. Sie nehmen teil.
road-no-matching = Sobald Sie angenommen sind, öffnen sich hier Empfehlungen und Katalog.
road-no-building = Wenn beide Seiten Ja sagen, entstehen hier Plan und Verpflichtung.
road-no-execution = Wenn alle unterschrieben haben, treffen Sie sich; Bericht und Zahlung folgen hier.

## Cases

case-untitled = Noch ohne Namen
case-side = Stand und Aktionen
case-where = Stand
case-since = seit { $day }
case-reason = Begründung:
case-due-in = bis { $day } ({ $when })
case-possible-from = möglich ab { $day } ({ $when })
case-waits-for-nobody = Es wird auf niemanden gewartet.
waiting-you = Sie
case-actions = Was Sie tun können
case-no-actions = In diesem Vorgang ist im Moment nichts zu tun.
case-what-else = Was sonst noch auf Sie wartet
case-blocked = Zurzeit nicht möglich
case-blocked-count = Zurzeit nicht möglich ({ $count })
case-loading = Wird geladen
case-failed = Diese Seite konnte nicht geladen werden
case-none = Hier gibt es nichts für Sie
case-none-text = Der Vorgang ist vielleicht beendet oder betrifft andere. Was Sie betrifft, steht unter Ihren Vorgängen.
case-stale = Jemand war schneller
case-stale-text = Der Vorgang hat sich geändert, seit Sie ihn geöffnet haben. Sehen Sie ihn noch einmal an; was Sie eingegeben haben, bleibt hier.
case-reload = Zeigen, was sich geändert hat
case-refused = Die Regeln erlauben das noch nicht
case-action-failed = Das konnte nicht ausgeführt werden
case-ended = Grund für das Ende
history-title = Was bisher geschah
history-loading = Der Verlauf wird geladen
history-failed = Der Verlauf konnte nicht geladen werden
lists-failed = Die Listen der Branchen und Länder konnten nicht geladen werden
dialog-close = Schließen
dialog-cancel = Zurück
field-choose = Bitte wählen
field-missing = Diese Angabe wird benötigt.
finding-holds = Erfüllt
finding-warns = Zu beachten
finding-manual = Jemand muss entscheiden
finding-fails = Nicht erfüllt
finding-advice = Rat an den Antragsteller:
list-remove = Entfernen
period = { $from } bis { $to }
answer-yes = Ja
answer-no = Nein
mark-5 = 5, ausgezeichnet
mark-4 = 4, gut
mark-3 = 3, mittel
mark-2 = 2, schwach
mark-1 = 1, gar nicht
mark-of = { $mark } von 5

## Messages

thread-title = Nachrichten
thread-loading = Die Nachrichten werden geladen
thread-failed = Die Nachrichten konnten nicht geladen werden
thread-empty = Noch hat niemand geschrieben.
thread-write = Ihre Nachricht
thread-help = Alle, die daran beteiligt sind, können sie lesen.
thread-send = Senden
thread-not-sent = Die Nachricht wurde nicht gesendet
upload-save = Datei speichern
upload-save-named = { $name } speichern
upload-save-failed = Die Datei ist nicht angekommen
