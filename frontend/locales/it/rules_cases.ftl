## Le regole, ciascuna in una frase; in inglese lo dice la regola stessa

rule-one-open-proposal = Tra un visitatore e un ospitante è aperta al massimo una proposta alla volta, chiunque l'abbia inviata.
rule-visitor-once = Un visitatore partecipa a un solo scambio di persona in tutto il programma, e prima può partecipare a uno virtuale; uno scambio in corso occupa il posto, uno annullato non lo consuma.
rule-open-proposals = Un'organizzazione ha in ogni ruolo al massimo tante proposte aperte, inviate e ricevute insieme, quante ne indica il regolamento.
rule-ranking-order = Le controparti sono ordinate per punteggio, il più alto per primo; quelle pari si alternano di settimana in settimana, secondo un'impronta che chiunque può ricalcolare.
rule-match-score = Settori, ecosistemi, attività, lingue, paesi preferiti, periodi e durate danno insieme al massimo 100 punti; il punteggio è un consiglio e non vieta nulla.
rule-suitable = Una controparte è detta adatta da un certo punteggio in su; l'etichetta non vieta nulla.
rule-two-organisations = Il visitatore e l'ospitante sono due organizzazioni diverse.
rule-accepted-in-role = L'iscrizione di ciascuna parte è accettata per il ruolo che ha nella coppia.
rule-host-without-limit = Un ospitante può ricevere quanti visitatori vuole, uno dopo l'altro o insieme.
rule-availability-advice = I periodi adatti a entrambe le parti facilitano uno scambio; non vietano nulla.
rule-same-cluster = Due membri dello stesso cluster possono essere abbinati; i Partenariati ne sono informati.
rule-complete-form = Un'iscrizione può essere presentata quando dice chi si candida, perché, per quali ruoli, con quali preferenze e a quale Partenariato.
rule-partnership-open = Un'iscrizione va a un Partenariato che al momento accetta iscrizioni; i Partenariati delle fasi passate sono solo mostrati.
rule-partnership-choice = È scelto il Partenariato che copre più settori del richiedente, ha un cluster membro nel suo paese e ha tra i membri il suo cluster; a parità, quello con meno casi aperti, poi il primo per nome.
rule-activities-at-a-distance = Le attività di uno scambio virtuale sono possibili a distanza, almeno in parte.
rule-agreed-amount = L'Accordo finanziario indica un importo superiore a zero e al massimo pari all'importo forfettario calcolato, in centesimi interi.
rule-sampling-draw = La Commissione convalida un impegno estratto a sorte quando ha firmato l'ultimo Partenariato; una volta estratto, un caso lo resta.
rule-sampling-seed = Il numero pubblicato di un mese ha l'impronta annotata nel registro il primo giorno del mese.
rule-sampling-repeat = Numero, impronta dell'impegno e probabilità danno di nuovo l'esito registrato.
