### What the Support Office looks after, and what the Commission watches.

admin-scheme-lead = Wie weit das Programm ist, nach Partnerschaft und nach Stand.
admin-whole = Alle Partnerschaften zusammen
admin-target = Austausche erledigt: { $done } von { $target }.
admin-counted = Stand vom
admin-by-partnership = Nach Partnerschaft
admin-id = Kurzname in Adressen
admin-id-help = Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel smart-city. Er lässt sich später nicht ändern.
admin-added = { $name } wurde hinzugefügt

## Partnerships and clusters

admin-partnerships = Partnerschaften
admin-partnerships-lead = Wer jetzt Registrierungen annimmt und wer es früher tat.
admin-partnerships-none = Es gibt noch keine Partnerschaft. Fügen Sie die erste hinzu.
profile-add = Partnerschaft hinzufügen
profile-phase = Programmphase
profile-phase-help = Zum Beispiel open.
profile-current = Nimmt Registrierungen an
profile-past = Frühere
admin-clusters = Cluster
admin-clusters-lead = Clusterorganisationen, die Antragsteller und Partnerschaften nennen.
admin-clusters-none = Es gibt noch keine Clusterorganisation. Fügen Sie die erste hinzu.
cluster-add = Clusterorganisation hinzufügen
cluster-name = Name
cluster-region = Region
cluster-region-help = Code nach ISO 3166-2, zum Beispiel PT-11.
cluster-eccp = Profil auf der ECCP
cluster-has-eccp = Hat ein Profil auf der Europäischen Plattform für Clusterzusammenarbeit (ECCP)
cluster-aliases = Andere Namen

## People

admin-people-lead = Alle mit einem Konto und was sie tun dürfen.
admin-people-none = Noch niemand hat ein Konto.
people-all = Alle Personen
people-person = Konto und Rollen einer Person
people-name = Name
people-email = E-Mail-Adresse
people-roles = Rollen
people-role = Rolle
people-created = Seit
people-seen = Letzte Anmeldung
people-never = Nie
people-verified = Adresse bestätigt
people-unverified = Nicht bestätigt
people-kind-organisation = Für eine Organisation tätig
people-kind-partnership = Sachbearbeitung einer Partnerschaft
people-acts-for = Tätig für { $name }
people-officer-of = Sachbearbeitung: { $name }
people-no-roles = Noch keine Rolle.
people-give = Rolle geben
people-given = Die Rolle wurde gegeben
people-take = Entziehen: { $role }
people-taken = Die Rolle wurde entzogen
people-invite = Team einladen
people-invite-text = Eingeladene erhalten eine E-Mail mit einem Link. Beim Annehmen wird ein Konto angelegt, falls noch keines besteht.
people-invite-send = Einladung senden
people-invited = Die Einladung ist unterwegs an { $email }. Ihr Link gilt einmal, dreißig Tage lang.

## Retention

retention-text = Registrierungen, aus denen nie ein Austausch wurde, werden nach der Frist des Regelwerks gelöscht. Ein Probelauf sagt, was gelöscht würde, und ändert nichts.
retention-try = Probelauf ohne Löschen
retention-tried = Das würde ein Lauf löschen
retention-nothing = Es gibt nichts zu löschen.
retention-sure = Löschen lässt sich nicht rückgängig machen.
retention-run = Jetzt löschen
retention-done = Gelöscht
retention-more = Es gibt noch mehr zu löschen: Starten Sie den Lauf erneut.
retention-before = Letzte Tätigkeit vor
retention-registrations = Registrierungen
retention-uploads = Dateien
retention-values = Personenbezogene Werte im Journal
retention-rulebook = Angewandtes Regelwerk

## Sampling

admin-sampling = Stichprobe
admin-sampling-lead = Allein der Zufall entscheidet, welche Verpflichtungen auch die Kommission prüft. Zu Beginn jedes Monats wird eine Geheimzahl gezogen und ihr Fingerabdruck veröffentlicht; die Zahl selbst folgt nach dem Monat. Mit beidem lässt sich jede Ziehung wiederholen: Ihr Browser tut es hier.
sampling-month = Monat
sampling-of = Ziehungen im Monat { $month }
sampling-promise = Fingerabdruck der Geheimzahl
sampling-promised = Fingerabdruck veröffentlicht
sampling-published = Zahl veröffentlicht
sampling-seed = Die Zahl, nicht mehr geheim
sampling-draws = Verpflichtungen in der Ziehung
sampling-drawn = Für die Kommission gezogen
sampling-secret = Noch geheim
sampling-secret-text = Die Zahl wird nach Ende des Monats veröffentlicht. Bis dahin ist nur ihr Fingerabdruck bekannt: Niemand kann die Ziehungen vorher ausrechnen, und niemand kann nachträglich eine andere Zahl wählen.
sampling-none = Noch hat kein Monat begonnen. Der erste Fingerabdruck erscheint mit der ersten Unterschrift.
sampling-no-draws = In diesem Monat wurde nichts gezogen.
sampling-all = Alle Monate
sampling-ticket = Fingerabdruck der Verpflichtung
sampling-rate = Wahrscheinlichkeit
sampling-before = Zuvor gezogen
sampling-outcome = Festgehaltenes Ergebnis
sampling-is-drawn = Gezogen
sampling-is-not-drawn = Nicht gezogen
sampling-repeated = Hier wiederholt
sampling-same = Gleich
sampling-differs = Anderes Ergebnis
sampling-all-same = Jede Ziehung ergibt wieder dasselbe
sampling-not-same = Eine Ziehung ergibt nicht dasselbe
sampling-how = Ihr Browser hat geprüft, dass die Zahl zu ihrem Fingerabdruck passt, hat jede Ziehung aus der Zahl und dem Fingerabdruck der Verpflichtung ausgerechnet und das Ergebnis mit dem festgehaltenen verglichen. Der Fingerabdruck einer Verpflichtung steht unter ihren Unterschriften.
sampling-bad-seed = Die veröffentlichte Zahl ist nicht lesbar
sampling-rules = Die Regeln der Ziehung, an der ersten Verpflichtung geprüft

## Rulebooks

admin-rulebooks = Regelwerke
admin-rulebooks-lead = Jede Version der Regeln, mit der Quelle jedes Werts. Eine Version ändert sich nie; für eine neue braucht es zwei Personen.
rulebook-versions = Alle Versionen
rulebook-waiting = Wartet auf eine zweite Person
rulebook-none = Es gibt noch kein Regelwerk.
rulebook-version = Version
rulebook-title = Titel
rulebook-valid-from = Ab
rulebook-valid-to = Bis
rulebook-from = ab { $from }
rulebook-note = Was sich geändert hat
rulebook-example = Beispiel
rulebook-compare = Zwei Versionen vergleichen
rulebook-before = Frühere Version
rulebook-after = Spätere Version
rulebook-same = Kein Wert weicht ab.
rulebook-differences = { $count ->
    [one] { $count } Wert weicht ab
   *[other] { $count } Werte weichen ab
}
rulebook-value = Wert
rulebook-value-before = Vorher
rulebook-value-after = Nachher
rulebook-values = Werte und ihre Quellen
rulebook-page = Regelwerk { $version }
rulebook-propose-from = Neue Version auf dieser Grundlage vorschlagen
rulebook-against = Was sie gegenüber { $version } ändert
rulebook-waits = Vorgeschlagen, nicht in Kraft
rulebook-waits-text = Eine andere Person aus dem Unterstützungsbüro vergleicht die Werte und setzt sie in Kraft oder zieht den Vorschlag zurück.
rulebook-proposed-at = Vorgeschlagen am { $day }.
rulebook-proposed-by-you = Von Ihnen vorgeschlagen am { $day }.
rulebook-in-force = In Kraft
rulebook-in-force-text = Sie gilt ab { $from } für alles, was von da an entschieden wird.
rulebook-put-in-force = In Kraft setzen
rulebook-withdraw = Zurückziehen
rulebook-back = Ohne Vorschlag verlassen; der Entwurf bleibt in diesem Browser
rulebook-new = Neue Version, auf Grundlage von { $version }
rulebook-new-text = Ändern Sie, was anders werden soll; alles Übrige bleibt. Jeder Wert sagt, woher er stammt.
rulebook-part = Teil des Regelwerks
rulebook-part-general = Allgemeines
rulebook-part-participation = Wer teilnehmen kann
rulebook-part-stay = Dauer des Aufenthalts
rulebook-part-lump-sum = Pauschalen
rulebook-part-matching = Vermittlung
rulebook-part-partnership-choice = Wahl einer Partnerschaft
rulebook-part-commitment = Qualitätsverpflichtung
rulebook-part-deadlines = Fristen
rulebook-part-retention = Aufbewahrung von Akten
rulebook-change = Ändern
rulebook-change-value = Ändern: { $name }
rulebook-keep = Diesen Wert behalten
rulebook-wrong-kind = Dieser Wert muss von derselben Art sein wie vorher: Eine Zahl bleibt eine Zahl.
rulebook-grade = Wie gut er belegt ist
rulebook-official = Amtlich: Programm oder Gesetz sagen es
rulebook-reported = Berichtet: Jemand aus dem Umfeld des Programms sagt es
rulebook-assumed = Angenommen: unsere Lesart, offen für Korrektur
rulebook-source = Quelle
rulebook-origin-of = Quelle für alles unter { $name }
rulebook-remove = { $name } entfernen
rulebook-copy = Als Kopie hiervon hinzufügen
rulebook-copy-name = Name eines weiteren Eintrags
rulebook-result = Was es ändert
rulebook-wrong = Diese Werte passen nicht zusammen
rulebook-propose = Diese Version vorschlagen
cluster-edit = Clusterorganisation berichtigen
cluster-not-saved = Die Clusterorganisation wurde nicht gespeichert
