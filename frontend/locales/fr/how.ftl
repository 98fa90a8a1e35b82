## Comment ça marche

how-title = Comment ça marche
how-lead = Ce qu’est le programme, ce qu’il vous apporte, et le chemin de votre premier clic à la fin d’un échange.
how-loading = Lecture des règles en vigueur
how-failed = Les règles n’ont pas pu être chargées
how-scheme =
    ClusterXchange envoie des personnes d’un cluster, ou d’un membre d’un cluster, chez leurs homologues d’un autre pays, pour une durée de { $min_days } jours ouvrables à { $max_months ->
        [one] un mois
       *[other] { $max_months } mois
    }. Elles apprennent les unes des autres, cherchent des partenaires et rapportent ce qui marche mieux. Pays participants : { $countries }.

    Le visiteur se déplace et reçoit un montant forfaitaire pour le voyage et l’hébergement. L’hôte ouvre ses portes et ne reçoit pas d’argent. Des Partenariats d’organisations de cluster accompagnent les deux et paient les visiteurs ; le Bureau d’assistance aide tout le monde.
how-within = Délai : { $limit }
how-source = Tous les jours, montants et conditions de cette page viennent des règles en vigueur : { $title }, version { $version }.
how-you = Vous
how-other = L’autre partie
how-both = Visiteur et hôte
how-visitor = Visiteur
how-host = Hôte
how-partnership = Votre Partenariat
how-partnerships = Les deux Partenariats
how-support-office = Bureau d’assistance
how-commission = Commission
how-register = Créez un compte et dites qui vous êtes, ce que vous voulez apprendre ou montrer, et quand cela vous conviendrait. Tout s’enregistre seul et peut attendre.
how-choose = Choisissez un Partenariat, ou laissez l’outil trouver celui qui convient le mieux et dire pourquoi.
how-decide = Examine votre inscription et vous admet, refuse avec motifs, ou vous demande une correction.
how-correct = Corrigez ce qui vous est demandé. Le délai du Partenariat est suspendu pendant ce temps.
how-approve = Statue sur un hôte qui n’appartient à aucun cluster doté d’un profil, là où les règles permettent une telle exception.
how-search = Voyez qui vous convient le mieux et pourquoi, ou cherchez parmi tous. La note est un conseil : à partir de { $suitable } points sur 100, elle dit « convient », et vous pouvez choisir n’importe qui.
how-propose = Proposez un échange à qui vous voulez, avec au plus { $open_proposals } propositions ouvertes à la fois.
how-answer = Dit oui ou non. Ce qui reste sans réponse dans le délai expire, et vous pouvez vous adresser à quelqu’un d’autre.
how-write = Convenez des dates et rédigez ensemble l’Engagement qualité : ce que vous ferez, et dans quel but.
how-sign = Signez-le. Une modification ultérieure annule les signatures : nul n’est donc lié à ce qu’il n’a pas vu.
how-countersign = Vérifient l’engagement et le signent aussi.
how-validate = Vérifie chaque engagement.
how-sample = Vérifie { $sample } engagements sur 100, tirés au sort d’une manière que chacun peut contrôler.
how-agree = Signe la Convention financière sur le montant forfaitaire avec le Partenariat qui le verse.
how-meet = Rencontrez-vous et travaillez ensemble, pendant au moins { $min_days } jours ouvrables entiers et consécutifs.
how-report = Rend compte des résultats et ajoute les preuves de voyage et de séjour.
how-feedback = Dit comment cela s’est passé. Le paiement n’attend pas cet avis.
how-check = Le Partenariat du visiteur vérifie rapport et preuves, et demande des précisions s’il manque quelque chose.
how-pay = Verse le montant forfaitaire au visiteur en une fois.
how-certificate = Recevez un certificat que chacun peut vérifier, et rejoignez le réseau des anciens participants.
