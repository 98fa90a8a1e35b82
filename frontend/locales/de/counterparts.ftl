## Proposal

proposal-what = Der Vorschlag
proposal-exchange = Zum Austausch
proposal-invitee = Eingeladen
proposal-invited = Eingeladen, noch nicht registriert

## Counterparts

counterparts-title = Austauschpartner finden
counterparts-lead = Die Punktzahl sagt, wie gut Sie zueinander passen und warum. Sie ist ein Rat; die Wahl liegt bei Ihnen.
counterparts-loading = Austauschpartner werden gesucht
counterparts-failed = Die Austauschpartner konnten nicht geladen werden
counterparts-found = Austauschpartner
counterparts-none = Im Moment kann dafür niemand angefragt werden. Entfernen Sie einen Filter oder zeigen Sie auch die an, die gerade nicht angefragt werden können.
counterparts-not-yet = Das öffnet sich, sobald Sie angenommen sind
counterparts-not-yet-text = Ihre Partnerschaft prüft zuerst Ihre Registrierung.
counterpart-score = { $points } von 100 Punkten
counterpart-suitable = geeignet
counterpart-low-active = länger nicht hier gewesen
counterpart-propose = Vorschlag an { $name }
score-points = { $points } von { $most }.
filter-role = Wen suchen Sie?
filter-hosts = Einen Gastgeber
filter-hosts-help = Sie reisen zu ihm.
filter-visitors = Einen Gast
filter-visitors-help = Sie öffnen Ihre Türen.
filter-text = Suchwörter
filter-any = Alle
filter-country = Land
filter-sector = Branche
filter-activity = Tätigkeit
filter-language = Sprache
propose-message = Ihre Nachricht
propose-message-help = Was Sie vorhaben und was die andere Seite davon hat.
propose-send = Vorschlag senden
propose-failed = Der Vorschlag konnte nicht gesendet werden
plan-failed = Der Plan konnte nicht gespeichert werden
plan-save = Plan speichern
plan-stale = Die andere Seite hat den Plan inzwischen geändert
plan-day = Tag { $number }
bank-title = Bankkonto
bank-failed = Das Bankkonto konnte nicht geladen werden
bank-none = Noch ist kein Konto bekannt. Die Pauschale geht an das Konto, das der Gast angibt.
bank-asked-for = Bitte geben Sie Ihr Bankkonto an, damit die Pauschale gezahlt werden kann
bank-missing = Noch ist kein Bankkonto bekannt
bank-missing-text = Der Gast gibt es auf dieser Seite an. Fragen Sie in den Nachrichten danach, bevor Sie zahlen.
bank-ask = In den Nachrichten danach fragen
bank-holder = Inhaber des Kontos
bank-iban = IBAN
bank-bic = BIC
bank-save = Konto speichern
bank-not-saved = Das Konto wurde nicht gespeichert
filter-everyone = Auch die zeigen, die gerade nicht angefragt werden können, mit dem Grund
done-exchange-open = Austausch eröffnet
done-proposal-open = Vorschlag gesendet
done-proposal-propose = Vorschlag gesendet
done-proposal-invite = Austauschpartner eingeladen
done-visit-prepare = Besuch vorbereitet
counterpart-agreed = Schon einig mit { $name }
counterpart-agreed-text = Haben Sie außerhalb dieses Portals einen Austausch vereinbart? Eröffnen Sie ihn hier ohne Vorschlag. Die andere Seite bestätigt ihn, indem sie dem Plan und der Verpflichtung zustimmt.
counterpart-agreed-open = Austausch eröffnen
counterpart-agreed-failed = Der Austausch wurde nicht eröffnet
counterpart-about = Über { $name }
counterpart-agreed-already = Wir sind uns schon einig
counterpart-offers = Was angeboten wird
counterpart-wants = Was gesucht wird
counterpart-modes = Wie man sich treffen würde
counterpart-availability = Wann es passen würde
counterpart-duration = Gewünschte Dauer
counterpart-days-between = { $least } bis { $most } Arbeitstage
counterpart-days-least = { $count ->
    [one] mindestens { $count } Arbeitstag
   *[other] mindestens { $count } Arbeitstage
}
counterpart-days-most = { $count ->
    [one] höchstens { $count } Arbeitstag
   *[other] höchstens { $count } Arbeitstage
}
