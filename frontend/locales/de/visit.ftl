## Group visits

visit-title = Gruppenbesuche
visit-lead = Ein Gastgeber oder seine Partnerschaft bereitet Daten, Programm und Plätze vor; Gäste nehmen teil, jeder mit einem eigenen Austausch.
visit-own = Besuche, an denen Sie beteiligt sind
visit-own-none = Noch keine.
visit-prepare = Gruppenbesuch vorbereiten
visit-prepare-lead = Speichern Sie zuerst einen Entwurf. Niemand sieht ihn, bevor Sie ihn für Gäste öffnen; dafür braucht er seine Tage.
visit-needed-to-open = Nötig, bevor Sie den Besuch für Gäste öffnen können.
visit-open = Offen für Gäste
visit-filter = Besuche suchen
visit-none = Im Moment ist kein solcher Besuch offen. Suchen Sie mit weniger Angaben, oder kommen Sie später wieder.
visit-calendar = Wann sie stattfinden
visit-no-dates = Daten noch offen
visit-places-left = { $count ->
    [0] Kein Platz mehr frei
    [one] Noch { $count } Platz frei
   *[other] Noch { $count } Plätze frei
}
visit-no-host = Sie können noch keinen Besuch vorbereiten
visit-no-host-text = Dafür ist eine angenommene Registrierung als Gastgeber nötig. Auch die Partnerschaft eines Gastgebers kann einen Besuch für ihn vorbereiten.
visit-name = Wie er heißt
visit-description = Was Gäste erwartet
visit-description-help = Danach entscheiden Gäste, ob sie teilnehmen.
visit-places = Plätze
visit-places-of = { $left } von { $places } frei
visit-listed = In der Liste für alle zeigen
visit-listed-help = Sonst finden ihn nur die, die seine Adresse haben.
visit-catalogue = Liste
visit-unlisted = Nicht in der Liste gezeigt
visit-agenda = Programm
visit-agenda-day = Tag
visit-agenda-title = Was geschieht
visit-agenda-details = Mehr dazu
visit-agenda-add = Zum Programm hinzufügen
visit-agenda-remove = { $title } entfernen
visit-agenda-unfinished = Ein Programmpunkt braucht einen Tag und die Angabe, was geschieht. Füllen Sie beides aus oder leeren Sie diese Felder.
visit-agenda-outside = Dieser Tag gehört nicht zu den Tagen des Besuchs.
visit-save-draft = Entwurf speichern
visit-save = Besuch speichern
visit-not-saved = Der Besuch wurde nicht gespeichert
visit-what = Der Besuch
visit-joined = Wer teilnimmt
visit-joined-none = Noch niemand.
visit-clauses = Was alle Gäste teilen
visit-clauses-lead = Der Gastgeber schreibt diese Klauseln hier, einmal für alle; sie stehen in der Verpflichtung jedes Gastes. Was Gäste selbst schreiben, steht in ihrem eigenen Austausch, sobald sie teilnehmen.
visit-clause-missing = { $host } schreibt das hier, auf der Seite des Besuchs, bis der erste Aufenthalt beginnt.
visit-waits-for-visitors = Gäste können jetzt teilnehmen. Fehlt unten eine Klausel, schreibt sie der Gastgeber.
visit-join-title = An diesem Besuch teilnehmen
visit-join-text = Für Sie wird ein Austausch mit diesen Daten und diesem Plan eröffnet. Vor dem Beginn können Sie noch absagen.
visit-join-register = Für die Teilnahme ist eine angenommene Registrierung als Gast nötig.
visit-join-blocked = Sie können im Moment nicht teilnehmen:
visit-join-unknown = Ob Sie teilnehmen können, ließ sich nicht feststellen
visit-join-failed = Ihre Teilnahme ist nicht eingetragen

overview-more = Mehr
