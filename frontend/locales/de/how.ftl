## How it works

how-title = So funktioniert es
how-lead = Was das Programm ist, was Sie davon haben und der Weg vom ersten Klick bis zum Ende eines Austauschs.
how-loading = Die geltenden Regeln werden geladen
how-failed = Die Regeln konnten nicht geladen werden
how-scheme =
    ClusterXchange bringt Menschen aus einem Cluster oder von einem Mitglied eines Clusters zu ihresgleichen in ein anderes Land, für mindestens { $min_days } Arbeitstage und höchstens { $max_months ->
        [one] einen Monat
       *[other] { $max_months } Monate
    }. Sie lernen voneinander, suchen Partner und nehmen mit, was besser funktioniert. { $countries } Länder nehmen teil.

    Der Gast reist und erhält eine Pauschale für Reise und Unterkunft. Der Gastgeber öffnet seine Türen und erhält kein Geld. Partnerschaften von Clusterorganisationen betreuen beide und zahlen an die Gäste; das Unterstützungsbüro hilft allen.
how-within = Frist: { $limit }
how-source = Alle Tage, Beträge und Bedingungen auf dieser Seite stammen aus den geltenden Regeln: { $title }, Version { $version }.
how-you = Sie
how-other = Die andere Seite
how-both = Gast und Gastgeber
how-visitor = Gast
how-host = Gastgeber
how-partnership = Ihre Partnerschaft
how-partnerships = Beide Partnerschaften
how-support-office = Unterstützungsbüro
how-commission = Kommission
how-register = Ein Konto anlegen und angeben, wer Sie sind, was Sie lernen oder zeigen möchten und wann es Ihnen passt. Alles speichert sich selbst und kann warten.
how-choose = Eine Partnerschaft wählen, oder das Portal die am besten passende finden lassen, mit Begründung.
how-decide = Prüft Ihre Registrierung und nimmt Sie auf, lehnt mit Begründung ab oder bittet Sie um eine Korrektur.
how-correct = Korrigieren, worum Sie gebeten wurden. Die Frist der Partnerschaft ruht solange.
how-approve = Entscheidet über einen Gastgeber, der zu keinem Cluster mit Profil gehört, wenn die Regeln eine solche Ausnahme erlauben.
how-search = Sehen, wer am besten passt und warum, oder unter allen suchen. Die Punktzahl ist ein Rat: ab { $suitable } von 100 Punkten heißt es „geeignet“, und Sie dürfen jeden wählen.
how-propose = Einen Austausch vorschlagen, wem Sie möchten; offene Vorschläge zugleich: höchstens { $open_proposals }.
how-answer = Sagt Ja oder Nein. Was nicht rechtzeitig beantwortet wird, läuft ab, und Sie können jemand anderen fragen.
how-write = Daten vereinbaren und gemeinsam die Qualitätsverpflichtung schreiben: was Sie tun werden und mit welchem Ziel.
how-sign = Sie unterschreiben. Eine spätere Änderung macht die Unterschriften ungültig; so ist niemand an etwas gebunden, das er nicht gesehen hat.
how-countersign = Prüfen die Verpflichtung und unterschreiben sie ebenfalls.
how-validate = Prüft jede Verpflichtung.
how-sample = Prüft { $sample } von 100 Verpflichtungen, zufällig gezogen und für alle nachprüfbar.
how-agree = Unterschreibt die Finanzvereinbarung über die Pauschale mit der Partnerschaft, die sie zahlt.
how-meet = Sich treffen und zusammenarbeiten, mindestens { $min_days } volle Arbeitstage am Stück.
how-report = Berichtet, was dabei herausgekommen ist, und fügt die Nachweise für Reise und Aufenthalt hinzu.
how-feedback = Sagt, wie es war. Die Zahlung wartet nicht darauf.
how-check = Die Partnerschaft des Gastes prüft Bericht und Nachweise und fragt nach, wenn etwas fehlt.
how-pay = Zahlt die Pauschale in einem Betrag an den Gast.
how-certificate = Eine Bescheinigung erhalten, die alle prüfen können, und dem Alumni-Netzwerk beitreten.
