## Partnerships

partnerships-title = Partenariati
partnerships-lead = Organizzazioni di cluster di vari paesi che si sono unite. Uno dei Partenariati segue i partecipanti dall'iscrizione alla fine: risponde, firma e, ai visitatori, paga.
partnerships-one = Partenariato
partnerships-back = Tutti i Partenariati
partnerships-loading = Recupero dei Partenariati
partnerships-failed = Impossibile caricare i Partenariati
partnerships-unknown = Questo Partenariato non esiste
partnerships-unknown-text = L'indirizzo potrebbe contenere un errore, oppure il Partenariato ora ha un altro nome.
partnerships-filter = Trovare un Partenariato
partnerships-words = Nome, tema o membro
partnerships-sector = Settore
partnerships-country = Paese di un membro
partnerships-past = Anche quelli di fasi precedenti
partnerships-found = { $count ->
    [0] Nessun Partenariato di questo tipo. Togliere un filtro o guardare anche le fasi precedenti.
    [one] Un Partenariato
   *[other] { $count } Partenariati
}
partnerships-mark-past = Fase precedente
partnerships-mark-invented = Inventato a scopo dimostrativo
partnerships-no-theme = Il tema non è noto.
partnerships-sectors = Settori
partnerships-ecosystems = Ecosistemi industriali
partnerships-countries = Paesi dei membri
partnerships-members = { $count ->
    [one] Un membro
   *[other] { $count } membri
}
partnerships-min-days = Soggiorno minimo accettato
partnerships-web = Sul web
partnerships-leaflet = Opuscolo
partnerships-email = E-mail
partnerships-phone = Telefono
partnerships-hours = Orario di apertura
partnerships-hours-text = { $hours } nei giorni lavorativi ({ $zone })
partnerships-grant = Sovvenzione dell'UE
partnerships-members-title = Membri
partnerships-no-members = Nessuna fonte ne indica i membri.
partnerships-member = Organizzazione
partnerships-member-country = Paese
partnerships-member-role = Ruolo
partnerships-coordinator = Coordinatore
partnerships-plain-member = Membro
partnerships-not-known = Non noto
partnerships-unnamed = { $count ->
    [one] Un altro membro non è indicato in alcuna fonte.
   *[other] Altri { $count } membri non sono indicati in alcuna fonte.
}
partnerships-sources = Da dove provengono questi dati
