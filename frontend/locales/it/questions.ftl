## Questions

questions-title = Domande e risposte
questions-lead = Ciò che si chiede più spesso. Ogni numero in una risposta è letto dalle regole in vigore.
questions-loading = Recupero delle regole in vigore
questions-failed = Impossibile caricare le risposte
questions-search = Cercare in domande e risposte
questions-found = { $count ->
    [0] Nessun risultato. Provare altre parole o chiedere all'Ufficio di supporto.
    [one] Una domanda
   *[other] { $count } domande
}
questions-link = Link a questa risposta
questions-subject-scheme = Il programma
questions-subject-part = Partecipare
questions-subject-match = Trovarsi
questions-subject-exchange = Lo scambio
questions-subject-money = Denaro
questions-subject-papers = Documenti e aiuto

questions-what = Che cos'è ClusterXchange?
questions-what-answer =
    Un programma di scambi brevi tra membri di cluster industriali di paesi diversi. Le persone trascorrono alcuni giorni lavorativi presso un ospitante all'estero, per imparare gli uni dagli altri, trovare partner e portare a casa nuove idee.

    È gestito da Partenariati di organizzazioni di cluster e finanziato dall'Unione europea. Lo scopo è che le piccole e medie imprese competano meglio.
questions-roles = Che cosa sono un visitatore e un ospitante?
questions-roles-answer =
    Il visitatore viaggia: trascorre lo scambio nel paese dell'ospitante. L'ospitante resta dov'è e riceve il visitatore.

    La stessa organizzazione può fare entrambe le cose, in momenti diversi.
questions-partnerships = Che cos'è un Partenariato?
questions-partnerships-answer =
    Un gruppo di organizzazioni di cluster di vari paesi che gestisce il programma nei propri settori. Valuta le iscrizioni, firma gli impegni dei suoi partecipanti e paga i suoi visitatori. È anche il punto di contatto dal giorno dell'accettazione.

    { $partnerships ->
        [0] Al momento nessun Partenariato accoglie iscrizioni.
        [one] Ora un Partenariato accoglie iscrizioni.
       *[other] Ora { $partnerships } Partenariati accolgono iscrizioni; i loro membri provengono da { $partnership_countries } paesi.
    }
questions-benefits = Quali vantaggi ne traggo?
questions-benefits-answer =
    Come visitatore:

    - nuove competenze, dentro e fuori dal settore
    - uno sguardo dall'interno su come lavora l'ospitante
    - un altro mercato e le sue persone, prima di investirvi
    - nuovi contatti, progetti e affari
    - un importo forfettario per i costi

    Come ospitante:

    - visibilità, sempre di più a ogni visitatore
    - uno sguardo nuovo su prodotti, metodi e idee
    - ciò che i visitatori sanno del loro mestiere e del loro mercato
    - contatti e partner oltre confine

    Entrambi entrano poi nella rete degli alumni.
questions-phases = Quali sono i passi dall'inizio alla fine?
questions-phases-answer =
    - Iscrizione: si indica chi si è, e un Partenariato ammette. Termine per la sua decisione: { $decision }.
    - Abbinamento: si trova qualcuno, o si viene trovati. Durata di una proposta aperta: { $answer }.
    - Preparazione: si mette per iscritto che cosa si farà, e tutti firmano.
    - Esecuzione: ci si incontra; il visitatore presenta la relazione e viene pagato.
questions-who = Chi può partecipare?
questions-who-answer =
    Come visitatore:

    { $visitors }

    Come ospitante:

    { $hosts }

    Le organizzazioni di cluster e le reti di imprese partecipano per conto proprio. Tutte le altre devono essere membri di un cluster{ $profile ->
        [yes] {" "}con un profilo sulla Piattaforma europea di collaborazione dei cluster
       *[no] {""}
    }. { $network ->
        [yes] Vale anche l'appartenenza a una rete di imprese.
        [manual] La sola appartenenza a una rete di imprese è un caso per il Partenariato: decide quest'ultimo.
       *[no] La sola appartenenza a una rete di imprese non basta.
    } { $exception ->
        [yes] Un'impresa esterna a tali cluster può ospitare in via eccezionale, se la Commissione è prima d'accordo.
       *[no] {""}
    }

    Dubbi su dove collocarsi? Chiedere alla propria organizzazione di cluster prima di iscriversi.
questions-countries = Quali paesi partecipano?
questions-countries-answer =
    { $countries } paesi: { $country_names }.

    Conta dove è registrata l'organizzazione. Se ha stabilimenti in più di questi paesi, conta quello in cui lavora la persona che viaggia.
questions-nationals = La mia cittadinanza conta?
questions-nationals-answer =
    Solo se non è quella di un paese partecipante. In tal caso occorre aver vissuto in uno di essi per almeno { $third_days } giorni con un permesso di soggiorno, e avervi avviato un'impresa o avere intenzione di farlo.
questions-sme = Quando un'impresa è una PMI?
questions-sme-answer =
    Con meno di { $staff } effettivi e con un fatturato di al massimo { $turnover } milioni di euro oppure un totale di bilancio di al massimo { $balance } milioni di euro. Si sommano le imprese collegate e associate.

    { $association ->
        [yes] Vale anche un'associazione o fondazione, se ha un'attività economica regolare.
       *[no] Associazioni e fondazioni non valgono.
    }
questions-register = Come mi iscrivo?
questions-register-answer =
    Creare un account e compilare qui l'iscrizione. Si salva da sola mentre si scrive, dice che cosa manca e verifica subito se la partecipazione è possibile. Ci si può fermare e continuare più tardi.

    Una volta presentata l'iscrizione, il Partenariato ha questo termine per decidere: { $decision }. Se chiede di correggere qualcosa, il termine è: { $correction }.
questions-choice = Come ottengo il mio Partenariato?
questions-choice-answer =
    Nell'iscrizione se ne sceglie uno in base ai settori o ai paesi dei membri. Oppure si lascia scegliere lo strumento: li confronta tutti, prende il più adatto e mostra i punti di ciascuno.
questions-often = Quante volte posso partecipare?
questions-often-answer =
    { $once ->
        [scheme] Come visitatore, una volta nell'intero programma.
       *[phase] Come visitatore, una volta in ogni fase del programma.
    } Uno scambio virtuale non la consuma.

    Come ospitante, quante volte si vuole, anche con più visitatori insieme.

questions-abroad = Visitatore e ospitante devono venire da paesi diversi?
questions-abroad-answer = { $national ->
    [yes] No: sono possibili anche scambi all'interno di un paese.
   *[no] Sì. Il programma riguarda la cooperazione transfrontaliera, perciò due organizzazioni dello stesso paese non possono essere abbinate.
}
questions-counterpart = Come trovo il mio partner di scambio?
questions-counterpart-answer =
    La scelta è libera. Lo strumento assegna a ogni altro partecipante un punteggio da 0 a 100, in base a settori, attività, lingue, paesi e date in comune, e ne mostra i motivi. È solo un consiglio: si può proporre uno scambio a chiunque, ed entrambe le parti devono dire di sì.

    Si possono avere { $open_proposals } proposte aperte alla volta. Una proposta senza risposta entro il termine ({ $answer }) scade.
questions-known = So già con chi. E ora?
questions-known-answer = Entrambe le parti si iscrivono. Poi una fa la proposta direttamente all'altra; oppure si invita da qui il partner di scambio, e la proposta è pronta non appena la sua iscrizione è accettata.
questions-groups = Possono venire più visitatori insieme?
questions-groups-answer = Sì. In una visita di gruppo un ospitante riceve più visitatori contemporaneamente. Condividono le parti comuni del piano, ma ciascuno ha un impegno, una relazione e un importo forfettario propri.
questions-long = Quanto dura uno scambio?
questions-long-answer =
    Almeno { $min_days } giorni lavorativi interi e al massimo { $max_months ->
        [one] un mese
       *[other] { $max_months } mesi
    }, tutti di seguito. Non contano i giorni di viaggio, né i fine settimana e i festivi del luogo dell'ospitante. Un Partenariato può chiedere soggiorni più lunghi.

    Il pianificatore conta i giorni, festivi compresi.
questions-activities = Che cosa possiamo fare insieme?
questions-activities-answer =
    Tutto ciò che è utile a entrambi; lo si concorda nell'impegno. Ad esempio:

    - il visitatore accompagna il personale dell'ospitante al lavoro
    - ricerche di mercato con chi conosce il mercato
    - formazione in gestione di progetti o finanza
    - buone pratiche di gestione d'impresa
    - marchio, vendite e marketing
    - lavoro di squadra e formazione comune
    - contatti e primi passi in un nuovo mercato
questions-virtual = Possiamo incontrarci a distanza?
questions-virtual-answer = { $virtual ->
    [yes] Sì. Uno scambio virtuale ha gli stessi scopi, con attività che funzionano a distanza.
    [until] Sì, se termina entro questa data: { $virtual_until }. Ha gli stessi scopi, con attività che funzionano a distanza.
   *[no] No. Secondo le regole in vigore, gli scambi virtuali non sono possibili.
}
questions-virtual-long = Quanto dura uno scambio virtuale?
questions-virtual-long-answer = { $virtual ->
    [no] Secondo le regole in vigore, gli scambi virtuali non sono possibili.
   *[other] Da { $virtual_min } a { $virtual_max } giorni. Non devono essere consecutivi, ma c'è un limite: { $virtual_window } giorni di calendario per ogni giorno di scambio. Perciò { $virtual_min } giorni devono rientrare in { $virtual_shortest_window } giorni di calendario.
}
questions-virtual-then = Posso viaggiare dopo uno scambio virtuale?
questions-virtual-then-answer = Sì. Visitatori e ospitanti di uno scambio virtuale possono partecipare in seguito a uno in presenza.
questions-money = Chi riceve denaro?
questions-money-answer =
    I visitatori ricevono un importo forfettario per viaggio e alloggio, uno per ogni scambio in presenza. Copre una parte dei costi, e nessuno chiede lo scontrino di ogni pasto.

    Gli ospitanti non ricevono denaro. Entrambi ricevono consigli e aiuto dai propri Partenariati e dall'Ufficio di supporto.
questions-amount = A quanto ammonta l'importo forfettario?
questions-amount-answer =
    Da { $lowest } a { $highest }, secondo il paese dell'ospitante. L'importo intero richiede almeno { $full_days } giorni lavorativi presso l'ospitante e almeno { $full_km } chilometri tra i due. Altrimenti se ne paga la metà; mai meno della metà.
questions-paid = Quando viene pagato?
questions-paid-answer = Dopo lo scambio, in un'unica soluzione. Termine per la relazione del visitatore: { $report }; per la verifica da parte del suo Partenariato: { $report_check }; poi, per il pagamento: { $payment }.
questions-virtual-money = C'è denaro per uno scambio virtuale?
questions-virtual-money-answer = No. Il visitatore che in seguito partecipa in presenza riceve per questo l'importo forfettario, come stabilito dal suo Accordo finanziario.
questions-commitment = Che cos'è l'Impegno per la qualità?
questions-commitment-answer =
    Visitatore e ospitante lo scrivono insieme, e vincola entrambi come un contratto. Ha queste parti:

    { $clauses }

    Nessuno scambio inizia prima che sia firmato e verificato.
questions-validation = Chi lo verifica e lo firma?
questions-validation-answer = Prima firmano visitatore e ospitante, poi i loro Partenariati. L'Ufficio di supporto lo verifica. Anche la Commissione verifica { $sample } impegni su 100, estratti a sorte.
questions-agreement = Che cos'è l'Accordo finanziario?
questions-agreement-answer = L'accordo tra un visitatore e il Partenariato che lo paga, sulla misura dell'importo forfettario e sul conto a cui è destinato. Si firma quando l'impegno è stato approvato. Gli scambi virtuali non lo richiedono.
questions-certificate = Ricevo un certificato?
questions-certificate-answer = Sì, entrambe le parti, non appena lo scambio è completato. Riporta un codice con cui chiunque può verificare che è autentico.
questions-data = Per quanto tempo si conservano i miei dati?
questions-data-answer = I fascicoli degli scambi: { $years } anni dopo la chiusura del programma, come richiedono le norme finanziarie dell'Unione europea. Le iscrizioni mai abbinate: { $months } mesi dopo l'ultima attività. In qualsiasi momento si possono scaricare i propri dati e chiederne la cancellazione nell'account.
questions-help = A chi posso rivolgermi?
questions-help-answer =
    Prima dell'iscrizione e durante la stessa, all'Ufficio di supporto, perché non c'è ancora un Partenariato. Dopo, al proprio Partenariato: nome e indirizzo si trovano nella panoramica.
