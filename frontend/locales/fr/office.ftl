### Les pages de ceux qui gèrent le programme : responsables de Partenariat, Bureau d’assistance, Commission.

## Tableaux

table-text = Rechercher
table-all = Tous
table-clear = Effacer les filtres
table-count = { $shown ->
    [one] { $shown } ligne sur { $all }
   *[other] { $shown } lignes sur { $all }
}
table-has-more = Le serveur en a d’autres ; « Afficher plus » les fait apparaître.
table-more = Afficher plus
table-export = Enregistrer en CSV
table-nothing = Rien ne correspond à ces filtres.
table-sort = Ordre
table-sort-up = { $column }, croissant
table-sort-down = { $column }, décroissant
table-unsorted = Tel quel

## Cadre

office-nav = Votre bureau
office-loading = Chargement
office-failed = Cela n’a pas pu être chargé
office-empty = Rien ici
office-nothing = rien
office-not-yours = Cette page est destinée à d’autres
office-not-yours-text = Elle appartient à ceux qui gèrent le programme, et votre compte n’a pas ce rôle. S’il devait l’avoir, adressez-vous au Bureau d’assistance.
office-one-a-line = Un par ligne.
office-save = Enregistrer
office-saved = Enregistré

## Listes de dossiers

office-registrations = Inscriptions
office-registrations-lead = L’échéance la plus proche d’abord. La liste commence par ce qui n’est pas encore décidé ; choisissez un autre état pour voir le reste.
office-undecided = Pas encore décidées
office-registrations-none = Aucune inscription n’attend. Les nouvelles apparaissent ici dès qu’elles sont soumises.
office-participants = Participants
office-participants-lead = Les organisations acceptées qui participent.
office-participants-none = Personne n’a encore été accepté. Les inscriptions acceptées apparaissent ici.
office-organisation = Organisation
office-country = Pays
office-type = Type
office-roles = Rôle
office-submitted = Soumise
office-updated = Dernière modification
office-clock-stopped = Délai suspendu
office-exchanges = Échanges
office-exchanges-lead = Chaque échange dont vous êtes responsable ou que vous pouvez voir, et qui doit agir.
office-exchanges-none = Il n’y a pas encore d’échange. Un échange commence quand une proposition est acceptée.
office-mode = Modalité
office-starts = Début
office-partnership-filter = Partenariat
office-payments = Paiements
office-payments-lead = Ce qui est dû et jusqu’à quand, ce qui a été payé, et ce qui a échoué.
office-payments-none = Aucun paiement n’est encore dû. Il en apparaît un quand un rapport et ses preuves sont acceptés.
office-payment = Paiement
office-payment-due = Dû
office-payment-failed = Échoué, à payer de nouveau
office-payment-paid = Payé
office-payment-given-up = À ne pas payer
office-amount = Montant
office-paid = Payé
office-paid-on = Payé le
office-failures = Tentatives échouées
office-sum-due = À payer
office-sum-paid = Payé à ce jour

## Avancement

office-progress = Avancement
office-progress-lead = Les échanges rapportés à l’objectif que votre Partenariat s’est fixé.
office-choose-partnership = Choisissez un Partenariat dans la liste des Partenariats.
office-target = { $done } échanges réalisés sur { $target } ({ $percent } %).
office-no-target = Échanges réalisés : { $done }. Aucun objectif n’est fixé.
office-done-under-way = Réalisés : { $done } ; en cours : { $running }
office-done = Réalisés
office-under-way = En cours
office-how-far = Avancement
office-came-to-nothing = Annulés ou interrompus
office-what-done = Réalisés : le séjour est terminé, même si le rapport, le paiement ou l’avis manquent encore. En cours : de la proposition acceptée à la fin du séjour.
office-committed = Engagé par Conventions financières
office-min-days = Séjour minimal de ce Partenariat
office-registrations-by-state = Inscriptions par état
office-exchanges-by-state = Échanges par état
office-counted = Sont comptés les échanges dont le visiteur relève de ce Partenariat.
office-share = La longueur d’une barre est sa part du total de { $count }.
office-none-yet = Aucun pour l’instant.

## Profil d’un Partenariat

office-partnership-lead = Comment les participants joignent le Partenariat, et ce qu’il demande.
office-colleagues = Inviter un collègue
office-colleagues-lead = Un autre responsable de { $name } voit et fait la même chose que vous. Il reçoit un courriel avec un lien ; l’accepter crée le compte, s’il n’existe pas encore.
office-colleague-invited = L’invitation est en route vers { $email }. Son lien fonctionne une fois, pendant trente jours.
office-colleague-not-invited = L’invitation n’a pas été envoyée
office-partnership-reserved = Le nom, les secteurs, les pays et les membres sont modifiés par le Bureau d’assistance.
office-mine = Vous : { $value }
office-theirs = Autre saisie : { $value }
office-merged = Quelqu’un a enregistré d’autres champs pendant que vous écriviez. Les deux modifications ont été réunies ; regardez-les et enregistrez.
office-conflict = Quelqu’un a enregistré les mêmes champs pendant que vous écriviez. Choisissez pour chacun d’eux ; tout le reste a été réuni.
office-conflict-go-on = Continuer avec ces choix
profile-name = Nom
profile-email = Courriel pour les participants
profile-phone = Téléphone
profile-web = Adresse web
profile-web-help = Commençant par https://.
profile-leaflet = Adresse du dépliant
profile-hours = Heures d’ouverture les jours ouvrables
profile-hours-help = Par exemple 09:00-12:30 14:00-17:00.
profile-zone = Fuseau horaire des heures d’ouverture
profile-zone-help = Par exemple Europe/Lisbon.
profile-holidays = Pays dont les jours fériés comptent
profile-min-days = Nombre minimal de jours ouvrables d’un séjour
profile-min-days-help = Seulement si vous demandez plus que le programme.
profile-target = Objectif d’échanges
profile-theme = Son thème
profile-sectors = Secteurs
profile-ecosystems = Écosystèmes industriels
profile-countries = Pays
profile-unnamed = Membres non nommés
profile-grant = Numéro de la subvention de l’UE
profile-sources = Pages d’où viennent ces données
profile-historical = Il appartient au passé et ne reçoit plus d’inscriptions
profile-members = Membres
profile-member = Membre
profile-member-add = Ajouter un membre
profile-coordinator = Coordinateur
profile-make-coordinator = Nommer { $name } coordinateur
profile-make-member = Faire de { $name } un simple membre
profile-remove = Retirer { $name }

## Une inscription en regard des règles

review-corrected = Corrigée le { $day }
review-changes = Ce qui a été modifié
review-field = Champ
review-before = Avant
review-after = Après
review-asked = Demandé
review-unchanged = Renvoyée sans modification.

## Entrées du registre

ledger-entry = Entrée du registre
ledger-help = Le pseudonyme est un numéro qui tient lieu de la personne : les noms peuvent être effacés et le registre reste entier. L’empreinte est calculée à partir de cette entrée et de la précédente : toute modification ultérieure se verrait.
ledger-number = Numéro
ledger-action = Action
ledger-from = État avant
ledger-to = État après
ledger-actor = Pseudonyme de l’auteur
ledger-rulebook = Recueil de règles
ledger-hash = Empreinte
