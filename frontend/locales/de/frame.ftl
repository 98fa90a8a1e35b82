### The visible texts of the portal. An identifier names the place, then the thing.
###
### Glossary: one term for one thing.
### visitor: Gast; host: Gastgeber; counterpart: Austauschpartner; other side: andere Seite
### Partnership: Partnerschaft; Support Office: Unterstützungsbüro; Commission: Kommission
### Commitment to Quality: Qualitätsverpflichtung, short Verpflichtung; clause: Klausel
### Financial Agreement: Finanzvereinbarung, short Vereinbarung; lump sum: Pauschale
### registration: Registrierung (to sign in: sich anmelden); applicant: Antragsteller
### proposal: Vorschlag; suggestion: Empfehlung; catalogue: Katalog; invitation: Einladung
### exchange: Austausch; group visit: Gruppenbesuch; virtual exchange: virtueller Austausch
### matching, building, execution: Vermittlung, Ausarbeitung, Durchführung
### scheme: Programm; case: Vorgang; draft: Entwurf; on hold: zurückgestellt; pre-approval: Vorabgenehmigung
### cluster: Cluster; cluster organisation: Clusterorganisation; sector: Branche
### receipt (of a rule): Beleg; evidence: Nachweis; report: Bericht; feedback: Rückmeldung
### alumni: Alumni; certificate: Bescheinigung; rulebook: Regelwerk; ledger: Journal; sampling: Stichprobe

product-name = ClusterXchange
skip-to-content = Zum Hauptinhalt springen

## Frame

header-menu = Menü
header-navigation = Hauptnavigation
nav-scheme = Das Programm
nav-meet = Treffen
nav-organisation = Organisation
nav-work = Vorgänge
nav-partnership = Partnerschaft
nav-run = Betrieb des Programms
nav-help = Hilfe
nav-counterparts = Austauschpartner
nav-invitations = Einladungen
nav-visits = Gruppenbesuche
nav-alumni = Alumni
nav-colleagues = Team und Zugänge
nav-host-page = Unsere öffentliche Seite
nav-registrations = Registrierungen
nav-exchanges = Austausche
nav-payments = Zahlungen
nav-participants = Teilnehmende
nav-progress = Fortschritt
nav-about-us = Über die Partnerschaft
nav-whole-scheme = Das ganze Programm
nav-sampling = Stichprobe
nav-rulebooks = Regelwerke
nav-clusters = Cluster
nav-people = Personen und Rollen
nav-retention = Aufbewahren und Löschen
nav-statistics = Statistik
nav-accessibility = Barrierefreiheit
nav-privacy = Datenschutz
nav-news = { $count ->
    [0] Neuigkeiten
    [one] Neuigkeiten: { $count } ungelesen
   *[other] Neuigkeiten: { $count } ungelesen
}
nav-how = So funktioniert es
nav-eligibility = Kann ich teilnehmen?
nav-amounts = Höhe der Pauschale
nav-partnerships = Partnerschaften
nav-questions = Fragen und Antworten
nav-contact = Kontakt
nav-certificates = Bescheinigung prüfen
nav-planner = Austausch planen
nav-cases = Meine Vorgänge
nav-sign-in = Anmelden
nav-sign-up = Konto anlegen
nav-sign-out = Abmelden
footer-navigation = Alle Seiten
footer-independence = Eine offene Umsetzung des Austauschprogramms für Clustermitglieder. Keine Website der Europäischen Union.
footer-part = Teilnahme
footer-api = Für Entwickler: API-Referenz
footer-licences = Lizenzen
field-optional = (freiwillig)
field-offers = Passende Einträge
list-back = Zurück
list-on = Weiter

## Counted things

days = { $count ->
    [one] { $count } Arbeitstag
   *[other] { $count } Arbeitstage
}
months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}

calendar-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}

## Phases and roles of the scheme

phase-registration = Registrierung
phase-matching = Vermittlung
phase-building = Ausarbeitung
phase-execution = Durchführung
role-visitor = Als Gast
role-host = Als Gastgeber

## Failures

failure-unreachable = Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut; Ihre Eingaben gehen nicht verloren.
failure-unreadable = Der Server hat eine Antwort gegeben, die diese Seite nicht versteht. Laden Sie die Seite neu und versuchen Sie es erneut.
failure-trace = Wenn es dabei bleibt, geben Sie dem Unterstützungsbüro diese Nummer an: { $trace }
failure-retry = Erneut versuchen
failure-fields = Prüfen Sie die markierten Felder und senden Sie dann erneut.
fault-unfit = Diese Angabe passt hier nicht. Bitte prüfen Sie sie noch einmal.
fault-number = Bitte geben Sie eine ganze Zahl ein, zum Beispiel 25.
fault-amount = Bitte geben Sie eine Zahl ein, zum Beispiel 390 oder 390,50.
fault-phone = Bitte geben Sie eine Telefonnummer ein: Ziffern, dazwischen Leerzeichen oder + - ( ) /.
fault-web = Bitte geben Sie eine Internetadresse ein, zum Beispiel https://www.example.org.
fault-password = Das ist nicht Ihr Passwort.
fault-password-weak = Zu leicht zu erraten. Nehmen Sie drei oder vier Wörter, die nicht zusammengehören.
fault-line = Bitte eine einzige Zeile, ohne Zeilenumbruch.

problem-too-many-requests = Das war in zu kurzer Zeit zu oft. Warten Sie etwas und versuchen Sie es dann erneut.
problem-unavailable = Der Dienst macht eine Pause. Versuchen Sie es in einigen Minuten erneut; Ihre Eingaben gehen nicht verloren.
problem-internal = Bei uns ist etwas schiefgegangen. Versuchen Sie es in einigen Minuten erneut.
problem-unsupported-media-type = Diese Datei ist von anderer Art. Senden Sie ein PDF, PNG oder JPEG.
problem-unauthenticated = Ihre Sitzung ist beendet. Melden Sie sich wieder an, um fortzufahren.

## Licences and lost pages

licences-title = Lizenzen
licences-lead = Wessen Arbeit dieses Portal enthält.
licences-table = Bestandteile und Daten
not-found-title = Diese Seite gibt es nicht
not-found-text = Die Adresse enthält vielleicht einen Tippfehler, oder die Seite ist umgezogen.
not-found-home = Zur Startseite
language-label = Sprache dieser Website
