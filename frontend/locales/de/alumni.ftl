## Alumni

alumni-title = Alumni-Netzwerk
alumni-lead = Alle, die einen Austausch abgeschlossen haben, können beitreten und die anderen finden.
alumni-later = Sie können beitreten, sobald Ihre Organisation einen Austausch abgeschlossen hat.
alumni-join = Dem Alumni-Netzwerk beitreten
alumni-join-text = Die anderen Alumni sehen Ihren Namen, Ihre Organisation und was Sie ihnen erzählen. Sie können jederzeit austreten.
alumni-join-failed = Sie sind nicht beigetreten
alumni-organisation = Für welche Organisation
alumni-story = Was Sie den anderen erzählen möchten
alumni-story-help = Was Sie getan haben, was dabei herausgekommen ist, was Sie wieder tun würden.
alumni-contact = Den anderen Alumni meine E-Mail-Adresse zeigen
alumni-contact-help = Sonst kann Ihnen von hier aus niemand schreiben.
alumni-all = Die Alumni
alumni-filter = Alumni suchen
alumni-none = Noch niemand dieser Art. Suchen Sie mit weniger Angaben.
alumni-own = Ihr Eintrag
alumni-save = Eintrag speichern
alumni-saved = Ihr Eintrag ist gespeichert
alumni-not-saved = Ihr Eintrag wurde nicht geändert
alumni-leave = Netzwerk verlassen
alumni-leave-text = Ihr Eintrag und Ihr Bericht werden gelöscht. Sie können später wieder beitreten.

## The public page of a host

host-page-title = Ihre öffentliche Seite
host-page-lead = Als Gastgeber können Sie allen zeigen, wie viele Austausche Sie hatten und aus welchen Ländern. Kein Gast wird genannt. Nichts ist öffentlich, wenn Sie es nicht wollen.
host-page-text = Was Sie über sich sagen
host-page-text-help = Was Gäste bei Ihnen finden und warum sie kommen sollten.
host-page-public = Seite allen zeigen
host-page-public-help = Sie können sie jederzeit wieder verbergen.
host-page-look = Öffentliche Seite ansehen
host-page-save = Seite speichern
host-page-saved = Ihre Seite ist gespeichert
host-page-not-saved = Ihre Seite wurde nicht gespeichert

## Certificates

certificate-title = Teilnahmebescheinigung
certificate-lead = Diese beiden Organisationen haben im Programm ClusterXchange einen Austausch abgeschlossen.
certificate-not-yet = Es gibt noch keine Bescheinigung.
certificate-exchange = Zurück zum Austausch
certificate-issued = Ausgestellt
certificate-verify = Zu prüfen unter
certificate-print = Bescheinigung drucken
certificate-open = Teilnahmebescheinigung
