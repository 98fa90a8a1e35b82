## Privacy

privacy-title = Datenschutz
privacy-lead = Was über Sie gespeichert wird, wer es lesen kann und wie lange. Verantwortlich ist, wer diese Installation betreibt; Auskunft gibt das Unterstützungsbüro.
privacy-loading = Die Erklärung wird geladen
privacy-failed = Die Erklärung konnte nicht geladen werden
privacy-what = Was gespeichert wird
privacy-what-text =
    - Ihr Konto: Name, E-Mail-Adresse, Sprache, und wann Sie sich mit welcher Art von Gerät angemeldet haben.
    - Die Registrierung Ihrer Organisation: was Sie im Formular angegeben haben, Name, Staatsangehörigkeit und Funktion der Person, die sie vertritt, und ein Lebenslauf, falls Sie einen hinzugefügt haben.
    - Vorschläge, Nachrichten, die Verpflichtung mit ihren Unterschriften, Bericht, Nachweise und Rückmeldung.
    - Das Konto, auf das die Pauschale gezahlt wird, verschlüsselt.
privacy-why = Warum
privacy-why-text =
    - Um zu entscheiden, wer teilnehmen kann, um Gäste und Gastgeber zusammenzubringen und um die Pauschale zu zahlen: Ohne diese Daten gibt es keinen Austausch.
    - Um über Geld der Europäischen Union Rechenschaft abzulegen und später belegen zu können, wer was entschieden hat.
    - Statistiken enthalten nur Zahlen; kleine werden nicht gezeigt.
privacy-who = Wer es lesen kann
privacy-who-text =
    - Andere Teilnehmende: was Sie im Katalog zeigen und was Sie ihnen schreiben.
    - Ihre Partnerschaft und das Unterstützungsbüro: Ihre Registrierung und Ihre Austausche. Die Kommission: was zur Bestätigung ausgelost oder ihr vorgelegt wurde.
    - Die Bankverbindung: Sie und die Partnerschaft, die zahlt. Manche Antworten eines Berichts lesen nur die, die neben der Frage genannt sind.
    - Sonst niemand. Nichts wird verkauft, und kein anderer Dienst wird gefragt, während Sie das Portal nutzen.
privacy-how-long = Wie lange
privacy-how-long-text =
    - Akten von Austauschen: { $years } Jahre, nachdem das Programm geendet hat.
    - Registrierungen, die abgelehnt wurden oder nie zu einem Austausch führten: { $months } Monate nach der letzten Aktivität.
    - Ihr Konto: bis Sie es löschen lassen.
privacy-browser = In Ihrem Browser
privacy-browser-text =
    - Was Sie eingeben, bleibt in diesem Browser, bis es gesendet ist, damit nichts verloren geht; beim Abmelden werden Sie gefragt, ob es entfernt werden soll.
    - Ein Cookie hält Sie angemeldet. Es ist nötig und sagt niemandem sonst etwas. Andere gibt es nicht.
privacy-rights = Was Sie tun können
privacy-rights-text =
    - Unter „Konto“ finden Sie alles, was über Sie gespeichert ist, als Datei, und können es berichtigen oder löschen lassen.
    - Sie können Ihre Einwilligung jederzeit zurücknehmen: Ziehen Sie die Registrierung zurück, oder lassen Sie das Konto löschen.
    - Schreiben Sie dem Unterstützungsbüro, wenn Sie Fragen haben. Sie können sich auch bei der Datenschutzbehörde Ihres Landes beschweren.
