## How it works

how-title = Come funziona
how-lead = Che cos'è il programma, che cosa offre e il percorso dal primo clic alla fine di uno scambio.
how-loading = Recupero delle regole in vigore
how-failed = Impossibile caricare le regole
how-scheme =
    ClusterXchange manda le persone di un cluster, o di un membro di un cluster, dai loro omologhi in un altro paese, per un minimo di { $min_days } giorni lavorativi e un massimo di { $max_months ->
        [one] un mese
       *[other] { $max_months } mesi
    }. Imparano gli uni dagli altri, cercano partner e portano a casa ciò che funziona meglio. I paesi partecipanti sono { $countries }.

    Il visitatore viaggia e riceve un importo forfettario per viaggio e alloggio. L'ospitante apre le proprie porte e non riceve denaro. I Partenariati di organizzazioni di cluster seguono entrambi e pagano i visitatori; l'Ufficio di supporto aiuta tutti.
how-within = Termine: { $limit }
how-source = Tutti i giorni, gli importi e le condizioni di questa pagina provengono dalle regole in vigore: { $title }, versione { $version }.
how-you = Partecipante
how-other = L'altra parte
how-both = Visitatore e ospitante
how-visitor = Visitatore
how-host = Ospitante
how-partnership = Il proprio Partenariato
how-partnerships = Entrambi i Partenariati
how-support-office = Ufficio di supporto
how-commission = Commissione
how-register = Crea un account e indica chi è, che cosa vuole imparare o mostrare e quando sarebbe opportuno. Il salvataggio è automatico e non c'è fretta.
how-choose = Sceglie un Partenariato, o lascia che lo strumento trovi quello più adatto e dica perché.
how-decide = Esamina l'iscrizione e ammette, rifiuta con i motivi o chiede di correggere qualcosa.
how-correct = Corregge quanto richiesto. Nel frattempo il termine del Partenariato è sospeso.
how-approve = Decide su un ospitante che non appartiene ad alcun cluster con un profilo, se le regole consentono tale eccezione.
how-search = Vede chi è più adatto e perché, o cerca tra tutti. Il punteggio è un consiglio: da { $suitable } punti su 100 segnala «adatto», ma si può scegliere chiunque.
how-propose = Propone uno scambio a chi vuole, con al massimo { $open_proposals } proposte aperte alla volta.
how-answer = Dice sì o no. Ciò che non riceve risposta in tempo scade, e si può chiedere ad altri.
how-write = Concordano le date e scrivono insieme l'Impegno per la qualità: che cosa faranno e a quale scopo.
how-sign = Lo firmano. Una modifica successiva fa decadere le firme: nessuno è vincolato a ciò che non ha visto.
how-countersign = Verificano l'impegno e lo firmano a loro volta.
how-validate = Verifica ogni impegno.
how-sample = Verifica { $sample } impegni su 100, estratti a sorte in un modo che chiunque può controllare.
how-agree = Firma l'Accordo finanziario sull'importo forfettario con il Partenariato che lo paga.
how-meet = Si incontrano e lavorano insieme, per almeno { $min_days } giorni lavorativi interi di seguito.
how-report = Riferisce che cosa ne è risultato e aggiunge i documenti giustificativi di viaggio e soggiorno.
how-feedback = Dice com'è andata. Il pagamento non dipende da questo.
how-check = Il Partenariato del visitatore verifica relazione e documenti giustificativi, e chiede chiarimenti se manca qualcosa.
how-pay = Paga l'importo forfettario al visitatore in un'unica soluzione.
how-certificate = Ricevono un certificato che chiunque può verificare ed entrano nella rete degli alumni.
