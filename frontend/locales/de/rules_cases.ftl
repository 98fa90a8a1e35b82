## Die Regeln in je einem Satz; auf Englisch sagt es die Regel selbst

rule-one-open-proposal = Zwischen einem Gast und einem Gastgeber ist höchstens ein Vorschlag zugleich offen, wer auch immer ihn gesendet hat.
rule-visitor-once = Ein Gast nimmt im ganzen Programm an einem persönlichen Austausch teil und darf davor an einem virtuellen teilnehmen; ein laufender Austausch belegt den Platz, ein abgesagter verbraucht ihn nicht.
rule-open-proposals = Eine Organisation hat in jeder Rolle höchstens so viele offene Vorschläge, gesendete und erhaltene zusammen, wie das Regelwerk sagt.
rule-ranking-order = Gegenüber sind nach Punkten geordnet, die meisten zuerst; bei gleicher Zahl wechselt die Reihenfolge von Woche zu Woche, nach einer Prüfsumme, die alle nachrechnen können.
rule-match-score = Branchen, Ökosysteme, Aktivitäten, Sprachen, bevorzugte Länder, Zeiträume und Dauern geben zusammen höchstens 100 Punkte; die Punktzahl ist ein Rat und verbietet nichts.
rule-suitable = Ein Gegenüber heißt ab einer bestimmten Punktzahl geeignet; die Bezeichnung verbietet nichts.
rule-two-organisations = Gast und Gastgeber sind zwei verschiedene Organisationen.
rule-accepted-in-role = Die Registrierung jeder Seite ist für die Rolle angenommen, die sie in dem Paar hat.
rule-host-without-limit = Ein Gastgeber darf beliebig viele Gäste empfangen, nacheinander oder zugleich.
rule-availability-advice = Zeiträume, die beiden Seiten passen, erleichtern einen Austausch; sie verbieten nichts.
rule-same-cluster = Zwei Mitglieder desselben Clusters dürfen zusammenkommen; die Partnerschaften werden informiert.
rule-complete-form = Eine Registrierung kann eingereicht werden, sobald sie sagt, wer sich bewirbt, warum, für welche Rollen, mit welchen Wünschen und bei welcher Partnerschaft.
rule-partnership-open = Eine Registrierung geht an eine Partnerschaft, die zurzeit Registrierungen annimmt; Partnerschaften früherer Phasen werden nur gezeigt.
rule-partnership-choice = Gewählt wird die Partnerschaft, die die meisten Branchen des Antragstellers abdeckt, einen Mitgliedscluster in seinem Land und seinen eigenen Cluster als Mitglied hat; unter gleichen die mit den wenigsten offenen Fällen, dann die erste nach dem Namen.
rule-activities-at-a-distance = Die Aktivitäten eines virtuellen Austauschs sind virtuell möglich, wenigstens zum Teil.
rule-agreed-amount = Die Finanzvereinbarung nennt einen Betrag über null und höchstens in Höhe der berechneten Pauschale, in ganzen Cent.
rule-sampling-draw = Die Kommission bestätigt eine Verpflichtung, die durch Zufall gezogen wird, wenn die letzte Partnerschaft unterschrieben hat; einmal gezogen, bleibt ein Fall gezogen.
rule-sampling-seed = Die veröffentlichte Zahl eines Monats hat den Fingerabdruck, der am ersten Tag des Monats ins Protokoll kam.
rule-sampling-repeat = Zahl, Fingerabdruck der Verpflichtung und Wahrscheinlichkeit ergeben wieder das festgehaltene Ergebnis.
