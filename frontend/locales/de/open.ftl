## Certificates

certificates-title = Bescheinigung prüfen
certificates-lead = Zu jedem abgeschlossenen Austausch gibt es eine Bescheinigung mit einem Code. Geben Sie den Code ein, um zu sehen, ob sie echt ist und wofür sie steht.
certificates-code = Code
certificates-code-help = 24 Buchstaben und Ziffern; Leerzeichen und Großschreibung spielen keine Rolle.
certificates-code-missing = Geben Sie den Code ein, der auf der Bescheinigung steht, zum Beispiel 0123456789abcdefghjkmnpq.
certificates-check = Prüfen
certificates-loading = Die Bescheinigung wird gesucht
certificates-failed = Die Bescheinigung konnte nicht geprüft werden
certificates-unknown = Keine Bescheinigung trägt diesen Code
certificates-unknown-text = Unter { $code } wurde hier nichts ausgestellt. Vergleichen Sie ihn Zeichen für Zeichen mit der Bescheinigung.
certificates-valid = Diese Bescheinigung ist echt
certificates-valid-text = Sie wurde hier für den folgenden Austausch ausgestellt. Vergleichen Sie Organisationen und Daten mit dem Papier.
certificates-side = { $name }, { $country }
certificates-visitor = Gast
certificates-host = Gastgeber
certificates-mode = Form des Treffens
certificates-dates = Zeitraum
certificates-dates-text = { $from } bis { $to }
certificates-issued = Ausgestellt am
certificates-code-name = Code

## Hosts

host-title = Ein Gastgeber
host-loading = Die Seite des Gastgebers wird geladen
host-failed = Die Seite des Gastgebers konnte nicht geladen werden
host-unknown = Hier gibt es keine öffentliche Seite
host-unknown-text = Entweder gibt es diesen Gastgeber nicht, oder er möchte keine öffentliche Seite.
host-hosted = { $count ->
    [one] Ein abgeschlossener Austausch
   *[other] { $count } abgeschlossene Austausche
}
host-none = Noch kein abgeschlossener Austausch.
host-visitor-from = Gast aus
host-dates = Zeitraum
host-mode = Form des Treffens
host-group = Gäste
host-grouped = Teil einer Gruppe
host-alone = Allein

## Statistics

statistics-title = Statistik
statistics-lead = Wie weit das Programm ist, in diesem Moment aus den Vorgängen selbst gezählt.
statistics-loading = Es wird gezählt
statistics-failed = Die Statistik konnte nicht geladen werden
statistics-at = Gezählt: { $at }.
statistics-registrations = Registrierungen
statistics-exchanges = Austausche
statistics-money = Pauschalen
statistics-by-state = Nach Stand
statistics-by-role = Nach Rolle
statistics-by-country = Nach Land
statistics-by-mode = Nach Form des Treffens
statistics-by-host-country = Nach Land des Gastgebers
statistics-by-partnership = Nach Partnerschaft des Gastes
statistics-number = Anzahl
statistics-left-out = Zu wenige, um sie zu zeigen: { $names }.
statistics-all-left-out = Alle diese Zahlen sind zu klein, um sie zu zeigen.
statistics-many-left-out = { $count } weitere sind zu wenige, um sie zu zeigen
statistics-nothing = Noch nichts zu zählen.
statistics-suppressed = Ausgelassen: zu wenige Austausche.
statistics-committed = In Finanzvereinbarungen zugesagt
statistics-paid = Gezahlt
statistics-role-visitor = Gäste
statistics-role-host = Gastgeber
statistics-mode-physical = Persönlich
statistics-mode-virtual = Virtuell
statistics-state-draft = Entwurf
statistics-state-submitted = Eingereicht
statistics-state-pre_approval = Vorabgenehmigung steht aus
statistics-state-on_hold = Zurückgestellt
statistics-state-accepted = Angenommen
statistics-state-rejected = Abgelehnt
statistics-state-withdrawn = Zurückgezogen
statistics-state-building = In Ausarbeitung
statistics-state-awaiting_signatures = Unterschriften stehen aus
statistics-state-awaiting_partnership = Wartet auf die Partnerschaften
statistics-state-awaiting_so = Wartet auf das Unterstützungsbüro
statistics-state-awaiting_ec = Wartet auf die Kommission
statistics-state-fa_pending = Finanzvereinbarung steht aus
statistics-state-ready = Startbereit
statistics-state-ongoing = Läuft
statistics-state-reporting = Bericht steht aus
statistics-state-report_submitted = Bericht eingereicht
statistics-state-report_returned = Bericht zurückgegeben
statistics-state-payment_due = Zahlung fällig
statistics-state-awaiting_feedback = Rückmeldung des Gastgebers steht aus
statistics-state-completed = Abgeschlossen
statistics-state-cancelled = Abgesagt
statistics-state-discontinued = Abgebrochen
statistics-what-registrations-state = Registrierungen, die mindestens einmal eingereicht wurden, nach ihrem Stand jetzt.
statistics-what-registrations-role = Dieselben Registrierungen nach Rolle; wer beide Rollen wünscht, zählt in beiden.
statistics-what-registrations-country = Dieselben Registrierungen nach dem Land, in dem die Organisation eingetragen ist.
statistics-what-exchanges-state = Austausche, jeder einmal gezählt, nach ihrem Stand jetzt.
statistics-what-exchanges-mode = Dieselben Austausche danach, wie man sich trifft.
statistics-what-exchanges-host-country = Dieselben Austausche nach dem Land des Gastgebers.
statistics-what-exchanges-partnership = Dieselben Austausche nach der Partnerschaft, die für den Gast zuständig ist.
statistics-what-money-committed = Summe der von beiden Seiten unterschriebenen Finanzvereinbarungen, ohne abgesagte oder abgebrochene Austausche.
statistics-what-money-paid = Summe der Zahlungen, die bei den Gästen angekommen sind.
statistics-what-suppression = Kleine Zahlen sind weggelassen, ebenso die nächstgrößere, wo sich eine einzelne Zahl aus den anderen errechnen ließe.
