## Accessibility

accessibility-title = Accessibilità
accessibility-lead = Chiunque dovrebbe poter usare questo portale: con la tastiera, con un lettore di schermo, con caratteri grandi o con poco tempo.
accessibility-state = A che cosa miriamo
accessibility-state-text = Il portale segue le Linee guida per l'accessibilità dei contenuti web 2.2, livello AA, e la norma europea EN 301 549. Questa dichiarazione riguarda tutto ciò che si trova sotto questo indirizzo, tranne il riferimento dell'API.
accessibility-how = Come lo verifichiamo
accessibility-how-text =
    - Ogni pagina è esaminata da un verificatore automatico prima della pubblicazione, su schermi stretti e larghi.
    - Interi percorsi vengono eseguiti con la sola tastiera.
    - A ogni cambio di pagina il focus va al titolo; ciò che cambia all'interno di una pagina viene annunciato.
    - I colori ripetono soltanto ciò che dicono le parole. Le pagine si possono ingrandire al 400 % e seguono le impostazioni di contrasto e movimento del sistema.
accessibility-limits = Che cosa sappiamo essere imperfetto
accessibility-limits-text =
    - Le verifiche automatiche non sostituiscono le persone. Nessuno al di fuori del progetto ha ancora controllato il portale.
    - Le fonti delle regole, i testi che si firmano e quelli scritti dai partecipanti sono mostrati nella lingua in cui sono stati scritti, per lo più in inglese.
    - Il riferimento dell'API in /docs è opera di altri e non è stato verificato.
    - I file caricati sono come li hanno fatti i partecipanti.
accessibility-feedback = Segnalare che cosa non funziona
accessibility-feedback-text = Scrivere che cosa si è cercato di fare, in quale pagina, con quale browser e quali ausili. Rispondiamo, aiutiamo a fare ciò che si voleva e correggiamo il difetto. Le stesse informazioni si possono avere per e-mail o per telefono dall'Ufficio di supporto.
accessibility-write = Scrivere sull'accessibilità
accessibility-subject = Accessibilità del portale ClusterXchange
