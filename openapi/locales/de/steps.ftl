## States of a registration

state-registration-draft = Entwurf
state-registration-submitted = Eingereicht
state-registration-pre-approval = Vorabgenehmigung steht aus
state-registration-on-hold = Zurückgestellt
state-registration-accepted = Angenommen
state-registration-rejected = Abgelehnt
state-registration-withdrawn = Zurückgezogen

## States of an exchange

state-exchange-building = In Ausarbeitung
state-exchange-awaiting-signatures = Unterschriften stehen aus
state-exchange-awaiting-partnership = Wartet auf die Partnerschaften
state-exchange-awaiting-so = Wartet auf das Unterstützungsbüro
state-exchange-awaiting-ec = Wartet auf die Kommission
state-exchange-fa-pending = Finanzvereinbarung steht aus
state-exchange-ready = Startbereit
state-exchange-ongoing = Läuft
state-exchange-reporting = Bericht steht aus
state-exchange-report-submitted = Bericht eingereicht
state-exchange-report-returned = Bericht zurückgegeben
state-exchange-payment-due = Zahlung fällig
state-exchange-awaiting-feedback = Rückmeldung des Gastgebers steht aus
state-exchange-completed = Abgeschlossen
state-exchange-cancelled = Abgesagt
state-exchange-discontinued = Abgebrochen
state-administration-proposed = Wartet auf eine zweite Person

## Actions: on the button

action-registration-edit = Registrierung ausfüllen
action-registration-submit = Registrierung einreichen
action-registration-hold = Um Korrektur bitten
action-registration-cancel-hold = Bitte um Korrektur zurücknehmen
action-registration-resubmit = Erneut einreichen
action-registration-request-pre-approval = Kommission um Vorabgenehmigung bitten
action-registration-pre-approve = Gastgeber vorab genehmigen
action-registration-decline-pre-approval = Vorabgenehmigung ablehnen
action-registration-decide-manual = Offene Bedingung entscheiden
action-registration-accept = Registrierung annehmen
action-registration-reject = Registrierung ablehnen
action-registration-reassign = An andere Partnerschaft übergeben
action-registration-update-profile = Profil aktualisieren
action-registration-ask-interest = Nach weiterem Interesse fragen
action-registration-confirm-interest = Weitere Teilnahme bestätigen
action-registration-withdraw = Registrierung zurückziehen
action-proposal-claim = Einladung übernehmen
action-proposal-accept = Vorschlag annehmen
action-proposal-decline = Vorschlag ablehnen
action-proposal-withdraw = Vorschlag zurückziehen
action-exchange-edit-plan = Plan ändern
action-exchange-edit-clause = Verpflichtung schreiben
action-exchange-agree = Plan und Verpflichtung zustimmen
action-exchange-reopen = Wieder für Änderungen öffnen
action-exchange-sign = Verpflichtung unterschreiben
action-exchange-return-for-correction = Zur Korrektur zurückgeben
action-exchange-validate = Verpflichtung bestätigen
action-exchange-set-amount = Niedrigeren Betrag festlegen
action-exchange-sign-agreement = Finanzvereinbarung unterschreiben
action-exchange-waive-agreement = Beginn ohne Vereinbarung erlauben
action-exchange-start = Austausch beginnen
action-exchange-end = Austausch beenden
action-exchange-end-early = Vorzeitig beenden
action-exchange-decide-force-majeure = Über höhere Gewalt entscheiden
action-exchange-add-evidence = Nachweis hinzufügen
action-exchange-submit-report = Bericht schreiben
action-exchange-return-report = Bericht zurückgeben
action-exchange-validate-report = Bericht und Nachweise annehmen
action-exchange-enter-bank-account = Bankkonto angeben
action-exchange-record-payment = Zahlung eintragen
action-exchange-record-payment-failure = Gescheiterte Zahlung eintragen
action-exchange-close-without-payment = Ohne Zahlung abschließen
action-exchange-give-feedback = Rückmeldung geben
action-exchange-close-without-feedback = Ohne Rückmeldung abschließen
action-exchange-cancel = Austausch absagen
action-exchange-discontinue = Austausch abbrechen
action-visit-edit = Besuch ändern
action-visit-edit-clause = Gemeinsame Klausel schreiben
action-visit-publish = Für Gäste öffnen
action-visit-close = Für weitere Gäste schließen
action-visit-join = Teilnehmen
action-visit-cancel = Besuch absagen

## What is waited for, where the answer is open

awaited-registration-accept = Registrierung prüfen
awaited-proposal-accept = Vorschlag beantworten
awaited-exchange-validate-report = Bericht und Nachweise prüfen

## Actions: once they are done

done-registration-edit = Registrierung geändert
done-registration-submit = Registrierung eingereicht
done-registration-hold = Um Korrektur gebeten
done-registration-cancel-hold = Bitte um Korrektur zurückgenommen
done-registration-resubmit = Korrigierte Registrierung eingereicht
done-registration-request-pre-approval = Kommission um Vorabgenehmigung gebeten
done-registration-pre-approve = Gastgeber vorab genehmigt
done-registration-decline-pre-approval = Vorabgenehmigung abgelehnt
done-registration-decide-manual = Offene Bedingung entschieden
done-registration-accept = Registrierung angenommen
done-registration-reject = Registrierung abgelehnt
done-registration-reassign = An andere Partnerschaft übergeben
done-registration-update-profile = Profil aktualisiert
done-registration-ask-interest = Nach weiterem Interesse gefragt
done-registration-confirm-interest = Interesse bestätigt
done-registration-withdraw = Registrierung zurückgezogen
done-proposal-claim = Einladung übernommen
done-proposal-accept = Vorschlag angenommen
done-proposal-decline = Vorschlag abgelehnt
done-proposal-withdraw = Vorschlag zurückgezogen
done-proposal-remind = Erinnerung gesendet
done-proposal-expire = Vorschlag abgelaufen
done-exchange-edit-plan = Plan geändert
done-exchange-edit-clause = Klausel geändert
done-exchange-agree = Plan und Verpflichtung zugestimmt
done-exchange-reopen = Wieder für Änderungen geöffnet
done-exchange-sign = Verpflichtung unterschrieben
done-exchange-return-for-correction = Verpflichtung zur Korrektur zurückgegeben
done-exchange-validate = Verpflichtung bestätigt
done-exchange-set-amount = Betrag festgelegt
done-exchange-sign-agreement = Finanzvereinbarung unterschrieben
done-exchange-waive-agreement = Beginn ohne Vereinbarung erlaubt
done-exchange-start = Austausch begonnen
done-exchange-end = Austausch beendet
done-exchange-end-early = Austausch vorzeitig beendet
done-exchange-decide-force-majeure = Über höhere Gewalt entschieden
done-exchange-add-evidence = Nachweis hinzugefügt
done-exchange-submit-report = Bericht eingereicht
done-exchange-return-report = Bericht zurückgegeben
done-exchange-validate-report = Bericht und Nachweise angenommen
done-exchange-enter-bank-account = Bankverbindung angegeben
done-exchange-record-payment = Zahlung eingetragen
done-exchange-record-payment-failure = Gescheiterte Zahlung eingetragen
done-exchange-close-without-payment = Ohne Zahlung abgeschlossen
done-exchange-give-feedback = Rückmeldung gegeben
done-exchange-close-without-feedback = Ohne Rückmeldung abgeschlossen
done-exchange-cancel = Austausch abgesagt
done-exchange-discontinue = Austausch abgebrochen
done-visit-edit = Besuch geändert
done-visit-edit-clause = Gemeinsame Klausel geschrieben
done-visit-publish = Besuch für Gäste geöffnet
done-visit-close = Besuch für weitere Gäste geschlossen
done-visit-join = Am Besuch beteiligt
done-visit-cancel = Besuch abgesagt
done-visit-finish = Besuch vorbei
done-visit-begin = Besuch angelegt
done-registration-begin = Registrierung begonnen
done-proposal-begin = Vorschlag gesendet
done-exchange-begin = Austausch eröffnet
done-proposal-propose = Vorschlag gesendet
done-visit-prepare = Besuch angelegt
done-exchange-set-distance = Entfernung von Hand festgelegt

## The line that tells a case from others

case-title-registration = Registrierung von { $organisation }
case-title-pair = { $visitor } besucht { $host }
case-title-visit = Gruppenbesuch bei { $host }: { $name }
case-title-new = einer neuen Organisation
case-title-someone = eine eingeladene Organisation

## News

news-line = { $title }: { $what }
news-line-state = { $title }: { $what } ({ $state })
news-message = Nachricht von { $author }
news-help-ask = { $author } bittet um Hilfe
news-help-answer = { $author } hat geantwortet
news-administration-propose-rulebook = { $author } schlägt ein neues Regelwerk vor, das ein anderes Mitglied des Unterstützungsbüros in Kraft setzt
news-remind = Wartet noch auf Sie
news-proposal-propose = Sie haben einen Vorschlag erhalten
news-proposal-invite = Sie sind zu einem Austausch eingeladen
news-exchange-open = Austausch eröffnet, wie außerhalb des Systems vereinbart
news-exchange-open-in-visit = Austausch eröffnet, als Teil eines Gruppenbesuchs
news-next = { $what } ({ $party })
