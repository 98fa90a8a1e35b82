## Planificateur

planner-title = Planifier un échange
planner-lead = Essayez des dates et des villes. Chaque réponse montre aussitôt ce qu’en disent les règles du programme. Votre navigateur fait le calcul et garde votre brouillon.
planner-mode = Comment vous rencontrerez-vous ?
planner-mode-physical = En personne
planner-mode-physical-help = Le visiteur se rend dans le pays de l’hôte.
planner-mode-virtual = À distance
planner-mode-virtual-help = Des jours séparés, sans montant forfaitaire.
planner-visitor = Ville du visiteur
planner-visitor-help = Là où l’organisation en visite est enregistrée.
planner-host = Ville de l’hôte
planner-host-help = Ce sont ses jours fériés qui comptent.
planner-starts-on = Premier jour entier
planner-starts-on-help = Arrivée la veille.
planner-ends-on = Dernier jour entier
planner-ends-on-help = Départ le lendemain.
planner-travel-out = Jour d’arrivée
planner-travel-back = Jour de départ
planner-day = Jour de l’échange
planner-day-help = Ajoutez chaque jour où vous travaillerez ensemble.
planner-add-day = Ajouter ce jour
planner-days-picked = Jours de l’échange
planner-drop-day = Retirer { $day }
planner-clear = Recommencer
planner-towns-found = { $count ->
    [0] Aucune ville de ce nom dans un pays participant
    [one] Une ville trouvée
   *[other] { $count } villes trouvées
}
planner-result = Ce que disent les règles
planner-needs-towns = Choisissez les deux villes pour commencer. Les dates peuvent venir plus tard.
planner-needs-dates = Choisissez maintenant les dates
planner-loading = Lecture des règles et des jours fériés
planner-failed = Les règles n’ont pas pu être chargées
planner-verdict-holds = Ces dates conviennent
planner-verdict-fails = Pas encore ainsi
planner-verdict-asks = Une personne doit statuer
planner-figure-days = { $count ->
    [one] jour ouvrable
   *[other] jours ouvrables
}{ $off ->
    [0] {""}
    [one] , { $off } jour chômé entre-temps
   *[other] , { $off } jours chômés entre-temps
}
planner-figure-distance = à vol d’oiseau
planner-figure-amount = montant forfaitaire pour le visiteur
kilometres = { $km } km
planner-follow = Prendre ces dates
planner-checks = { $count ->
    [one] La règle examinée
   *[other] Les { $count } règles examinées
}
source-official = Officiel : { $source }
source-reported = Rapporté : { $source }
source-assumed = Supposé : { $source }
planner-calendar = Vos jours
planner-calendar-caption = Les semaines de l’échange ; les jours qui comptent sont numérotés
planner-day-travel = Voyage
planner-day-counts = Jour { $number }
planner-day-weekend = Fin de semaine
planner-day-holiday = Jour férié
planner-money = Montant forfaitaire
planner-money-full = { $amount } : le montant total pour ce pays.
planner-money-reduced = { $amount }, alors que le montant total serait de { $full }.
planner-money-why = Comment il est calculé
planner-cliffs = Ce que donnerait un peu plus ou un peu moins
planner-cliff-alternative = À la place
planner-cliff-until = Dernier jour
planner-cliff-amount = Montant forfaitaire
planner-cliff-longest = { $days }, le séjour le plus long
planner-cliff-distance = { $km } km de distance
planner-cliff-plan = votre plan
planner-rulebook = Selon le recueil de règles « { $title } », version { $version }. Le serveur décide selon les mêmes règles quand cela compte.
