## Accessibility

accessibility-title = Barrierefreiheit
accessibility-lead = Alle sollen dieses Portal nutzen können: mit Tastatur, mit Bildschirmleseprogramm, in großer Schrift oder mit wenig Zeit.
accessibility-state = Was wir anstreben
accessibility-state-text = Das Portal folgt den Richtlinien für barrierefreie Webinhalte (WCAG) 2.2, Stufe AA, und der europäischen Norm EN 301 549. Diese Erklärung gilt für alles unter dieser Adresse außer der API-Referenz.
accessibility-how = Wie wir es prüfen
accessibility-how-text =
    - Jede Seite wird vor der Veröffentlichung automatisch geprüft, auf schmalen und auf breiten Bildschirmen.
    - Ganze Aufgaben werden allein mit der Tastatur durchgespielt.
    - Nach jedem Seitenwechsel geht der Fokus zum Titel; was sich innerhalb einer Seite ändert, wird angesagt.
    - Farben wiederholen nur, was Wörter sagen. Seiten lassen sich auf 400 % vergrößern und folgen den Einstellungen Ihres Systems für Kontrast und Bewegung.
accessibility-limits = Was unseres Wissens noch nicht gut ist
accessibility-limits-text =
    - Automatische Prüfungen ersetzen keine Menschen. Außerhalb des Projekts hat noch niemand das Portal geprüft.
    - Quellen der Regeln, die Wortlaute, die unterschrieben werden, und Texte von Teilnehmenden stehen in der Sprache, in der sie geschrieben wurden, meist Englisch.
    - Die API-Referenz unter /docs stammt von anderen und wurde nicht geprüft.
    - Hochgeladene Dateien sind so, wie Teilnehmende sie gemacht haben.
accessibility-feedback = Sagen Sie uns, was nicht funktioniert
accessibility-feedback-text = Schreiben Sie, was Sie tun wollten, auf welcher Seite und mit welchem Browser und welchen Hilfsmitteln. Wir antworten, helfen Ihnen bei Ihrem Vorhaben und beheben den Fehler. Dieselben Informationen gibt das Unterstützungsbüro auch per E-Mail oder Telefon.
accessibility-write = Zur Barrierefreiheit schreiben
accessibility-subject = Barrierefreiheit des ClusterXchange-Portals
