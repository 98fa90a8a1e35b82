## Certificats

certificates-title = Vérifier un certificat
certificates-lead = Chaque échange achevé a un certificat muni d’un code. Saisissez le code pour voir s’il est authentique et ce qu’il atteste.
certificates-code = Code
certificates-code-help = 24 lettres et chiffres ; espaces et majuscules n’importent pas.
certificates-code-missing = Saisissez le code qui figure sur le certificat, par exemple 0123456789abcdefghjkmnpq.
certificates-check = Vérifier
certificates-loading = Recherche du certificat
certificates-failed = Le certificat n’a pas pu être vérifié
certificates-unknown = Aucun certificat n’a ce code
certificates-unknown-text = Rien n’a été délivré ici sous { $code }. Comparez-le avec le certificat, lettre par lettre.
certificates-valid = Ce certificat est authentique
certificates-valid-text = Il a été délivré ici, pour l’échange ci-dessous. Comparez les organisations et les dates avec le document.
certificates-side = { $name }, { $country }
certificates-visitor = Visiteur
certificates-host = Hôte
certificates-mode = Modalité
certificates-dates = Dates
certificates-dates-text = Du { $from } au { $to }
certificates-issued = Délivré le
certificates-code-name = Code

## Hôtes

host-title = Un hôte
host-loading = Lecture de la page de l’hôte
host-failed = La page de l’hôte n’a pas pu être chargée
host-unknown = Il n’y a pas de page publique ici
host-unknown-text = Soit cet hôte n’existe pas, soit il ne souhaite pas de page publique.
host-hosted = { $count ->
    [one] { $count } échange achevé
   *[other] { $count } échanges achevés
}
host-none = Pas encore d’échange achevé.
host-visitor-from = Pays du visiteur
host-dates = Dates
host-mode = Modalité
host-group = Visiteurs
host-grouped = Dans un groupe
host-alone = Seul

## Statistiques

statistics-title = Statistiques
statistics-lead = Où en est le programme, compté en ce moment à partir des dossiers eux-mêmes.
statistics-loading = Comptage
statistics-failed = Les statistiques n’ont pas pu être chargées
statistics-at = Date du comptage : { $at }.
statistics-registrations = Inscriptions
statistics-exchanges = Échanges
statistics-money = Montants forfaitaires
statistics-by-state = Par état
statistics-by-role = Par rôle
statistics-by-country = Par pays
statistics-by-mode = Par modalité
statistics-by-host-country = Par pays de l’hôte
statistics-by-partnership = Par Partenariat du visiteur
statistics-number = Nombre
statistics-left-out = Trop peu pour être affichés : { $names }.
statistics-all-left-out = Tous ces nombres sont trop petits pour être affichés.
statistics-many-left-out = { $count } autres ont trop peu de cas pour être affichés
statistics-nothing = Rien à compter pour l’instant.
statistics-suppressed = Omis : trop peu d’échanges.
statistics-committed = Engagé par Conventions financières
statistics-paid = Payé
statistics-role-visitor = Visiteurs
statistics-role-host = Hôtes
statistics-mode-physical = En personne
statistics-mode-virtual = À distance
statistics-state-draft = Brouillon
statistics-state-submitted = Soumise
statistics-state-pre_approval = En attente de l’accord préalable
statistics-state-on_hold = En suspens
statistics-state-accepted = Acceptée
statistics-state-rejected = Refusée
statistics-state-withdrawn = Retirée
statistics-state-building = En préparation
statistics-state-awaiting_signatures = En attente des signatures
statistics-state-awaiting_partnership = En attente des Partenariats
statistics-state-awaiting_so = En attente du Bureau d’assistance
statistics-state-awaiting_ec = En attente de la Commission
statistics-state-fa_pending = En attente de la Convention financière
statistics-state-ready = Prêt à commencer
statistics-state-ongoing = En cours
statistics-state-reporting = En attente du rapport
statistics-state-report_submitted = Rapport soumis
statistics-state-report_returned = Rapport renvoyé
statistics-state-payment_due = Paiement dû
statistics-state-awaiting_feedback = En attente de l’avis de l’hôte
statistics-state-completed = Achevé
statistics-state-cancelled = Annulé
statistics-state-discontinued = Interrompu
statistics-what-registrations-state = Inscriptions présentées au moins une fois, selon leur état actuel.
statistics-what-registrations-role = Les mêmes inscriptions par rôle ; celles qui demandent les deux rôles comptent dans les deux.
statistics-what-registrations-country = Les mêmes inscriptions selon le pays où l'organisation est enregistrée.
statistics-what-exchanges-state = Échanges, comptés chacun une fois, selon leur état actuel.
statistics-what-exchanges-mode = Les mêmes échanges selon la manière de se rencontrer.
statistics-what-exchanges-host-country = Les mêmes échanges selon le pays de l'hôte.
statistics-what-exchanges-partnership = Les mêmes échanges selon le Partenariat responsable du visiteur.
statistics-what-money-committed = Somme des conventions financières signées par les deux parties, sans les échanges annulés ou interrompus.
statistics-what-money-paid = Somme des paiements arrivés chez les visiteurs.
statistics-what-suppression = Les petits nombres sont omis, de même que le plus petit suivant lorsqu'un nombre isolé pourrait être déduit des autres.
