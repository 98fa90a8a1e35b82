## Planner

planner-title = Austausch planen
planner-lead = Probieren Sie Daten und Städte aus. Jede Angabe zeigt sofort, was die Regeln des Programms dazu sagen. Ihr Browser rechnet selbst und bewahrt Ihren Entwurf auf.
planner-mode = Wie treffen Sie sich?
planner-mode-physical = Persönlich
planner-mode-physical-help = Der Gast reist in das Land des Gastgebers.
planner-mode-virtual = Virtuell
planner-mode-virtual-help = An einzelnen Tagen, ohne Pauschale.
planner-visitor = Stadt des Gastes
planner-visitor-help = Wo die Organisation des Gastes eingetragen ist.
planner-host = Stadt des Gastgebers
planner-host-help = Die Feiertage dort zählen.
planner-starts-on = Erster voller Tag
planner-starts-on-help = Ankunft am Tag davor.
planner-ends-on = Letzter voller Tag
planner-ends-on-help = Abreise am Tag danach.
planner-travel-out = Tag der Ankunft
planner-travel-back = Tag der Abreise
planner-day = Tag des Austauschs
planner-day-help = Fügen Sie jeden Tag hinzu, an dem Sie zusammenarbeiten.
planner-add-day = Tag hinzufügen
planner-days-picked = Tage des Austauschs
planner-drop-day = { $day } entfernen
planner-clear = Neu beginnen
planner-towns-found = { $count ->
    [0] Keine Stadt dieses Namens in einem teilnehmenden Land
    [one] Eine Stadt gefunden
   *[other] { $count } Städte gefunden
}
planner-result = Was die Regeln sagen
planner-needs-towns = Wählen Sie zuerst beide Städte. Die Daten können später folgen.
planner-needs-dates = Wählen Sie jetzt die Daten
planner-loading = Regeln und Feiertage werden geladen
planner-failed = Die Regeln konnten nicht geladen werden
planner-verdict-holds = Diese Daten passen
planner-verdict-fails = So noch nicht
planner-verdict-asks = Das muss ein Mensch entscheiden
planner-figure-days = { $count ->
    [one] Arbeitstag
   *[other] Arbeitstage
}{ $off ->
    [0] {""}
    [one] , ein freier Tag dazwischen
   *[other] , { $off } freie Tage dazwischen
}
planner-figure-distance = Luftlinie
planner-figure-amount = Pauschale für den Gast
kilometres = { $km } km
planner-follow = Diese Daten nehmen
planner-checks = { $count ->
    [one] Die geprüfte Regel
   *[other] Alle { $count } geprüften Regeln
}
source-official = Amtlich: { $source }
source-reported = Berichtet: { $source }
source-assumed = Angenommen: { $source }
planner-calendar = Ihre Tage
planner-calendar-caption = Die Wochen des Austauschs; Tage, die zählen, sind nummeriert
planner-day-travel = Reise
planner-day-counts = Tag { $number }
planner-day-weekend = Wochenende
planner-day-holiday = Feiertag
planner-money = Pauschale
planner-money-full = { $amount }: der volle Betrag für dieses Land.
planner-money-reduced = { $amount }; der volle Betrag wäre { $full }.
planner-money-why = Wie sie berechnet ist
planner-cliffs = Was etwas mehr oder weniger ergäbe
planner-cliff-alternative = Stattdessen
planner-cliff-until = Letzter Tag
planner-cliff-amount = Pauschale
planner-cliff-longest = { $days }, der längste Aufenthalt
planner-cliff-distance = { $km } km Entfernung
planner-cliff-plan = Ihr Plan
planner-rulebook = Nach dem Regelwerk „{ $title }“, Version { $version }. Wenn es darauf ankommt, entscheidet der Server nach denselben Regeln.
