## Amounts

amounts-title = Quanto si riceve per uno scambio
amounts-lead = Il visitatore riceve un importo forfettario per viaggio e alloggio. Quanto, dipende dal paese dell'ospitante.
amounts-map = Carta dei paesi partecipanti, colorati secondo l'importo, da { $from } a { $to }. La tabella seguente li riporta tutti.
amounts-map-how = Ogni casella è un paese, con il suo codice di due lettere e l'importo intero. Sceglierne una per leggerne il nome.
amounts-legend = Da { $from } a { $to }
amounts-choose = Paese dell'ospitante
amounts-or-half = per intero, oppure { $half } se il soggiorno è breve o vicino.
amounts-conditions = Intero o metà
amounts-stay = Durata del soggiorno
amounts-near = A meno di { $km } km di distanza
amounts-far = { $km } km o più
amounts-short = { $count ->
    [one] Meno di { $count } giorno lavorativo
   *[other] Meno di { $count } giorni lavorativi
}
amounts-long = { $count ->
    [one] { $count } giorno lavorativo o più
   *[other] { $count } giorni lavorativi o più
}
amounts-pays-half = Metà
amounts-pays-full = Importo intero
amounts-text =
    Un giorno lavorativo in più o in meno può cambiare l'importo, e così un chilometro: tra la metà e l'importo intero non c'è nulla, e mai meno della metà. I giorni di viaggio, i fine settimana e i festivi del luogo dell'ospitante non contano come giorni lavorativi. La distanza si misura in linea d'aria.

    L'importo forfettario si paga una sola volta, dopo lo scambio, entro questo termine dall'accettazione della relazione e dei documenti giustificativi: { $payment }. Gli scambi virtuali e gli ospitanti non ricevono nulla.
amounts-table = Importo forfettario per paese dell'ospitante
amounts-country = Paese
amounts-full = Importo intero
amounts-half = Metà
amounts-until = Per soggiorni fino a: { $day }.
