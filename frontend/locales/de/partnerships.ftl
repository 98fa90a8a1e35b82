## Partnerships

partnerships-title = Partnerschaften
partnerships-lead = Clusterorganisationen aus mehreren Ländern, die sich zusammengetan haben. Eine Partnerschaft betreut Sie von der Registrierung bis zum Ende: Sie antwortet, unterschreibt und zahlt an Gäste die Pauschale.
partnerships-one = Partnerschaft
partnerships-back = Alle Partnerschaften
partnerships-loading = Die Partnerschaften werden geladen
partnerships-failed = Die Partnerschaften konnten nicht geladen werden
partnerships-unknown = Diese Partnerschaft gibt es nicht
partnerships-unknown-text = Die Adresse enthält vielleicht einen Tippfehler, oder die Partnerschaft heißt jetzt anders.
partnerships-filter = Partnerschaft finden
partnerships-words = Name, Thema oder Mitglied
partnerships-sector = Branche
partnerships-country = Land eines Mitglieds
partnerships-past = Auch die früherer Phasen
partnerships-found = { $count ->
    [0] Keine solche Partnerschaft. Entfernen Sie einen Filter oder zeigen Sie auch frühere Phasen.
    [one] Eine Partnerschaft
   *[other] { $count } Partnerschaften
}
partnerships-mark-past = Frühere Phase
partnerships-mark-invented = Zur Vorführung erfunden
partnerships-no-theme = Ihr Thema ist nicht bekannt.
partnerships-sectors = Branchen
partnerships-ecosystems = Industrielle Ökosysteme
partnerships-countries = Länder ihrer Mitglieder
partnerships-members = { $count ->
    [one] Ein Mitglied
   *[other] { $count } Mitglieder
}
partnerships-min-days = Kürzester Aufenthalt, den sie annimmt
partnerships-web = Im Internet
partnerships-leaflet = Faltblatt
partnerships-email = E-Mail
partnerships-phone = Telefon
partnerships-hours = Sprechzeiten
partnerships-hours-text = { $hours } an Arbeitstagen ({ $zone })
partnerships-grant = EU-Finanzhilfe
partnerships-members-title = Mitglieder
partnerships-no-members = Keine Quelle nennt ihre Mitglieder.
partnerships-member = Organisation
partnerships-member-country = Land
partnerships-member-role = Aufgabe
partnerships-coordinator = Koordination
partnerships-plain-member = Mitglied
partnerships-not-known = Nicht bekannt
partnerships-unnamed = { $count ->
    [one] Ein weiteres Mitglied ist in keiner Quelle genannt.
   *[other] { $count } weitere Mitglieder sind in keiner Quelle genannt.
}
partnerships-sources = Woher diese Angaben stammen
