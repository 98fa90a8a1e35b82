## Can I take part?

eligibility-title = Posso partecipare?
eligibility-lead = Poche domande e una risposta con i suoi motivi. Il calcolo avviene nel browser secondo le regole in vigore: nulla viene inviato e le risposte restano su questo dispositivo.
eligibility-step = Domanda { $step } di { $steps }
eligibility-next = Avanti
eligibility-back = Indietro
eligibility-clear = Ricominciare
eligibility-missing = Scegliere prima una risposta.
eligibility-no-number = Inserire un numero non negativo, ad esempio 12.

eligibility-roles = Come si vuole partecipare?
eligibility-roles-visitor = Come visitatore
eligibility-roles-visitor-help = Ci si reca presso un ospitante in un altro paese.
eligibility-roles-host = Come ospitante
eligibility-roles-host-help = Si ricevono visitatori presso la propria sede.
eligibility-roles-both = Entrambi, o ancora da decidere
eligibility-roles-both-help = Si ottiene una risposta per ciascuno.

eligibility-type = Di che organizzazione si tratta?
eligibility-type-help = Più di una voce è adatta? Scegliere quella che meglio descrive l'attività. In caso di dubbio, chiedere alla propria organizzazione di cluster.
eligibility-type-sme = Piccola o media impresa
eligibility-type-sme-help = Anche lavoratori autonomi.
eligibility-type-cluster_organisation = Organizzazione di cluster
eligibility-type-cluster_organisation-help = Gestisce un cluster.
eligibility-type-business_network = Organizzazione di rete di imprese
eligibility-type-business_network-help = Simile a un cluster, senza esserlo.
eligibility-type-scaling_up_support = Organizzazione di sostegno alla crescita
eligibility-type-scaling_up_support-help = Centro tecnologico, istituto di ricerca, fab lab, servizio per l'efficienza delle risorse, polo di innovazione o creativo, incubatore, acceleratore.
eligibility-type-large_company = Grande impresa
eligibility-type-large_company-help = Al di sopra delle soglie delle piccole e medie imprese.
eligibility-type-public_authority = Autorità o agenzia pubblica
eligibility-type-public_authority-help = Ad esempio un'agenzia per l'innovazione.
eligibility-type-training_provider = Ente di formazione
eligibility-type-training_provider-help = Forma il personale delle imprese.

eligibility-country = Dove è registrata l'organizzazione?
eligibility-country-help = Conta questo, non il luogo in cui si vive.
eligibility-elsewhere = È registrata anche in un altro paese?
eligibility-elsewhere-help = Uno stabilimento della stessa organizzazione. Lasciare in bianco se non c'è.
eligibility-based = In quale paese lavora abitualmente la persona che partecipa?

eligibility-member = L'organizzazione è membro di un cluster?
eligibility-member-profiled = Sì, con un profilo
eligibility-member-profiled-help = Il cluster ha un profilo sulla Piattaforma europea di collaborazione dei cluster.
eligibility-member-cluster = Sì, senza profilo
eligibility-member-cluster-help = O non si sa se lo abbia.
eligibility-member-network = Solo di una rete di imprese
eligibility-member-network-help = Una rete di imprese che non è un cluster.
eligibility-member-none = No
eligibility-member-none-help = Non appartiene né all'uno né all'altra.
eligibility-cluster = Nome del cluster o della rete

eligibility-form = Quale forma giuridica ha?
eligibility-form-company = Società di capitali
eligibility-form-partnership = Società di persone
eligibility-form-cooperative = Cooperativa
eligibility-form-sole_trader = Impresa individuale
eligibility-form-association = Associazione
eligibility-form-foundation = Fondazione
eligibility-form-public_body = Ente pubblico
eligibility-form-other = Altra
eligibility-activity = Ha un'attività economica regolare?
eligibility-activity-help = Ad esempio vende beni o servizi tutto l'anno.
eligibility-activity-yes = Sì
eligibility-activity-no = No

eligibility-staff = Effettivi
eligibility-staff-help = In equivalenti a tempo pieno nell'anno.
eligibility-turnover = Fatturato annuo, in milioni di euro
eligibility-turnover-help = Fatturato o bilancio: basta uno dei due.
eligibility-balance = Totale di bilancio, in milioni di euro
eligibility-autonomous = È autonoma?
eligibility-autonomous-help = Nessun'altra impresa ne detiene un quarto o più, né essa detiene un quarto di un'altra.
eligibility-autonomous-yes = Sì
eligibility-autonomous-no = No
eligibility-linked-staff = Effettivi delle imprese a cui è collegata
eligibility-linked-staff-help = Le imprese associate contano per la loro quota.
eligibility-linked-turnover = Il loro fatturato annuo, in milioni di euro
eligibility-linked-balance = Il loro totale di bilancio, in milioni di euro

eligibility-nationality = Quale cittadinanza ha la persona che partecipa?
eligibility-nationality-help = Conta solo se non è quella di un paese partecipante.
eligibility-resident = In quale paese vive questa persona?
eligibility-days = Giorni di residenza in un paese partecipante finora
eligibility-permit = C'è un permesso di soggiorno di quel paese?
eligibility-permit-yes = Sì
eligibility-permit-no = No
eligibility-business = Questa persona ha avviato un'impresa in un paese partecipante, o intende farlo?
eligibility-business-yes = Sì
eligibility-business-no = No

eligibility-outcome = Il risultato
eligibility-yes = Sì, la partecipazione è possibile
eligibility-not = Così no
eligibility-manual = Forse: decide il Partenariato
eligibility-approval = Sì, se la Commissione è prima d'accordo
eligibility-ask = Chiedere all'Ufficio di supporto
eligibility-answers = Le risposte date
eligibility-open = Senza risposta
eligibility-change = Cambiare
eligibility-change-this = Cambiare: { $question }
