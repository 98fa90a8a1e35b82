## Contact

contact-title = Kontakt
contact-lead = Fragen zum Programm, zu diesem Portal oder zu Ihrer Registrierung: Hier antworten Menschen.
contact-loading = Das Unterstützungsbüro wird gesucht
contact-failed = Die Angaben zum Unterstützungsbüro konnten nicht geladen werden
contact-hours = Unterstützungsbüro
contact-open = Jetzt geöffnet
contact-closed = Jetzt geschlossen
contact-until = Bis { $at } (Ihre Ortszeit)
contact-from = Öffnet: { $at } (Ihre Ortszeit)
contact-not-known = Ob heute geöffnet ist, ist nicht bekannt. Schreiben Sie eine E-Mail.
contact-days = Tage
contact-days-text = Arbeitstage, Montag bis Freitag, ohne Feiertage ({ $country })
contact-there = Zeiten
contact-hours-theirs = { $hours } ({ $zone })
contact-here = In Ihrer Ortszeit
contact-ways = Schreiben oder anrufen
contact-email = E-Mail
contact-phone = Telefon
contact-feedback = Rückmeldung
contact-feedback-write = Sagen Sie uns, was nicht oder noch nicht gut genug funktioniert
contact-feedback-subject = Rückmeldung zum ClusterXchange-Portal
contact-whom = Wen fragen, und wann
contact-whom-text =
    Vor und während der Registrierung fragen Sie das Unterstützungsbüro: Sie haben noch keine Partnerschaft. Wenn Sie nicht sicher sind, ob Ihre Organisation hierher gehört, fragen Sie zuerst Ihre eigene Clusterorganisation.

    Sobald Sie angenommen sind, ist Ihre Partnerschaft Ihre erste Ansprechstelle, während der gesamten Phasen Vermittlung, Ausarbeitung und Durchführung. Name und Adresse stehen in Ihrer Übersicht.

    Das Unterstützungsbüro hilft auch, wenn Sie Ihre Partnerschaft nicht erreichen.
