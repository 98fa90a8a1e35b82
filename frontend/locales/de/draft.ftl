## What is typed and not sent yet

draft-found = Das haben Sie zuletzt eingegeben
draft-found-text = Es wurde in diesem Browser aufbewahrt und ist noch nicht gesendet.
draft-anew = Neu beginnen
draft-begun = Sie haben dies begonnen; was Sie eingegeben haben, bleibt erhalten.
draft-leave-title = Manches, was Sie eingegeben haben, ist noch nicht gesendet
draft-leave-text = Es bleibt in diesem Browser bis zu Ihrem nächsten Besuch. Wenn andere diesen Computer benutzen, entfernen Sie es.
draft-leave-keep = Behalten und abmelden
draft-leave-remove = Entfernen und abmelden
draft-file-kept = Gewählt: { $name }
draft-file-remove = Datei zurücknehmen
draft-drop = Wählen Sie eine Datei oder legen Sie sie hier ab.
offline-title = Sie sind offline
offline-text = Sie können weiterschreiben: Alles bleibt hier erhalten. Wir versuchen es wieder, sobald die Verbindung zurück ist.
offline-back = Die Verbindung ist zurück.
compare-mine = Hier
compare-theirs = Dort
compare-nothing = Nichts
compare-keep-mine = Hiesiges behalten
compare-take-theirs = Dortiges nehmen
plan-activities = Was Sie tun werden
plan-activities-help = Beide Seiten sehen es; der Aktionsplan sagt mehr.
plan-place-help = Straße, Gebäude oder Online-Plattform.
