## Amounts

amounts-title = Was es für einen Austausch gibt
amounts-lead = Ein Gast erhält eine Pauschale für Reise und Unterkunft. Ihre Höhe hängt vom Land des Gastgebers ab.
amounts-map = Karte der teilnehmenden Länder, nach Betrag abgestuft, von { $from } bis { $to }. Die Tabelle darunter enthält jedes Land.
amounts-map-how = Jede Kachel ist ein Land, mit seinem Kürzel aus zwei Buchstaben und dem vollen Betrag. Wählen Sie eine aus, um den Namen zu lesen.
amounts-legend = { $from } bis { $to }
amounts-choose = Land des Gastgebers
amounts-or-half = in voller Höhe, oder { $half } bei kurzem Aufenthalt oder kurzem Weg.
amounts-conditions = Voll oder halb
amounts-stay = Dauer des Aufenthalts
amounts-near = Entfernung unter { $km } km
amounts-far = { $km } km oder mehr
amounts-short = { $count ->
    [one] Weniger als { $count } Arbeitstag
   *[other] Weniger als { $count } Arbeitstage
}
amounts-long = { $count ->
    [one] { $count } Arbeitstag oder mehr
   *[other] { $count } Arbeitstage oder mehr
}
amounts-pays-half = Hälfte
amounts-pays-full = Voller Betrag
amounts-text =
    Ein Arbeitstag mehr oder weniger kann den Betrag ändern, ein Kilometer ebenso: Zwischen halb und voll gibt es nichts, und nie weniger als die Hälfte. Reisetage, Wochenenden und Feiertage am Ort des Gastgebers zählen nicht als Arbeitstage. Die Entfernung wird als Luftlinie gemessen.

    Die Pauschale wird einmal gezahlt, nach dem Austausch. Frist nach Annahme von Bericht und Nachweisen: { $payment }. Für virtuelle Austausche und für Gastgeber gibt es keine Pauschale.
amounts-table = Pauschale nach Land des Gastgebers
amounts-country = Land
amounts-full = Voller Betrag
amounts-half = Hälfte
amounts-until = Für Aufenthalte bis { $day }.
